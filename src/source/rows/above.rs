//! Records without headings of ours over them: above those of a table, with headings of their
//! own that are not understood or put there by mistake; or on another sheet of its file.
//! They would be passed over as titles are.

use super::cell::{plain, says_nothing};
use super::header::Header;
use super::heading::{Headings, Holds};
use super::table::Table;
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::numeral::is_digit;
use crate::model::roc_span::RocSpan;
use crate::source::said::shortened;
use crate::source::sheets::grid::{Grid, Value};

/// So many of the columns a record fills at least that stands under no heading.
const FEWEST_FILLED: usize = 3;

/// The complaint about the first record above the headings.
pub(super) fn complaint(table: &Table, headings: &Headings<'_>) -> Option<Diagnostic> {
    let (grid, header) = (&table.grid, &table.header);
    let above = || grid.rows().take_while(|row| *row < header.first_row);
    let is_one = |row: &u32| {
        let is_headed = |column| {
            let mut upper = above().take_while(|it| it < row);
            upper.any(|it| headings.meaning(grid.value(it, column)).is_some())
        };
        let fewest = |numbers: &[u32]| {
            let has_headed = numbers.iter().any(|at| is_headed(*at));
            FEWEST_FILLED - usize::from(has_headed)
        };
        is_record(grid, *row, header, headings, fewest)
    };
    let row = above().find(is_one)?;
    let (column, value) = grid.cells(row).find(|(_, value)| !value.is_blank())?;
    Some(
        Diagnostic::new(code::SECOND_TABLE, &grid.origin(row, column))
            .with("found", shortened(&plain(value))),
    )
}

/// Whether a sheet begins with a record of a table that another one has.
pub(super) fn begins_alike(grid: &Grid, table: &Table, headings: &Headings<'_>) -> bool {
    let mut rows = grid.rows().take(MOST_LOOKED_AT);
    rows.any(|row| is_record(grid, row, &table.header, headings, |_| FEWEST_FILLED))
}

/// So many rows of a sheet are looked at: titles may stand above its records.
const MOST_LOOKED_AT: usize = 5;

/// Whether a row fills the columns of a table as a record does: all that are needed, and
/// with numbers or days where those are due; at least so many of them, by the columns that
/// hold numbers. A title, or the headings once more in another language, has none.
fn is_record(
    grid: &Grid,
    row: u32,
    header: &Header,
    headings: &Headings<'_>,
    fewest: impl Fn(&[u32]) -> usize,
) -> bool {
    let dates = header.dates.iter().map(|(column, _)| (*column, Holds::Number, true));
    let known = headings.shape.columns.iter().filter_map(|column| {
        Some((*header.columns.get(column.heading)?, column.holds, column.required))
    });
    let is_filled = |column: u32| !says_nothing(grid.value(row, column));
    let columns: Vec<_> = known.chain(dates).collect();
    let filled: Vec<_> = columns.iter().filter(|(at, ..)| is_filled(*at)).collect();
    let is_number = |holds| matches!(holds, Holds::Number | Holds::Day | Holds::Time);
    let numbers = filled.iter().filter(|(_, holds, _)| is_number(*holds));
    let at: Vec<u32> = numbers.clone().map(|(at, ..)| *at).collect();
    !at.is_empty()
        && filled.len() >= fewest(&at)
        && columns.iter().all(|(at, _, required)| !required || is_filled(*at))
        && numbers.into_iter().all(|(at, holds, _)| fits(grid.value(row, *at), *holds))
}

fn fits(value: Value<'_>, holds: Holds) -> bool {
    match (value, holds) {
        (Value::Text(text), Holds::Number) => {
            let text = text.trim().trim_end_matches(['.', '、']).replace(',', "");
            !text.is_empty() && text.chars().all(is_digit)
        }
        (Value::Text(text), _) => text.parse::<RocSpan>().is_ok(),
        (Value::Number(_), Holds::Number)
        | (Value::Date(_), Holds::Day | Holds::Time) => true,
        _ => false,
    }
}
