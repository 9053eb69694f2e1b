//! Records that stand above the headings of a table: with headings of their own that are not
//! understood, or put there by mistake. They would be passed over as titles are.

use super::cell::plain;
use super::heading::{Holds, Shape};
use super::table::Table;
use super::value::shortened;
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::numeral::is_digit;
use crate::model::roc_span::RocSpan;
use crate::source::sheets::grid::Value;

/// So many of the columns a record fills at least.
const FEWEST_FILLED: usize = 3;

/// The complaint about the first of them.
pub(super) fn complaint(table: &Table, shape: &Shape) -> Option<Diagnostic> {
    let mut above = table.grid.rows().take_while(|row| *row < table.header.first_row);
    let row = above.find(|row| is_record(table, shape, *row))?;
    let (column, value) = table.grid.cells(row).find(|(_, value)| !value.is_blank())?;
    Some(
        Diagnostic::new(code::SECOND_TABLE, &table.grid.origin(row, column))
            .with("found", shortened(&plain(value))),
    )
}

/// Whether a row fills the columns of the table as a record does: all that are needed, and
/// with numbers or days where those are due. A title, or the headings once more in another
/// language, has none.
fn is_record(table: &Table, shape: &Shape, row: u32) -> bool {
    let header = &table.header;
    let dates = header.dates.iter().map(|(column, _)| (*column, Holds::Number, true));
    let known = shape.columns.iter().filter_map(|column| {
        Some((*header.columns.get(column.heading)?, column.holds, column.required))
    });
    let is_filled = |column: u32| !table.grid.value(row, column).is_blank();
    let columns: Vec<_> = known.chain(dates).collect();
    let filled: Vec<_> = columns.iter().filter(|(at, ..)| is_filled(*at)).collect();
    let is_number = |holds| matches!(holds, Holds::Number | Holds::Day | Holds::Time);
    let mut numbers = filled.iter().filter(|(_, holds, _)| is_number(*holds)).peekable();
    filled.len() >= FEWEST_FILLED
        && columns.iter().all(|(at, _, required)| !required || is_filled(*at))
        && numbers.peek().is_some()
        && numbers.all(|(at, holds, _)| fits(table.grid.value(row, *at), *holds))
}

fn fits(value: Value<'_>, holds: Holds) -> bool {
    match (value, holds) {
        (Value::Text(text), Holds::Number) => {
            let text = text.trim().replace(',', "");
            !text.is_empty() && text.chars().all(is_digit)
        }
        (Value::Text(text), _) => text.parse::<RocSpan>().is_ok(),
        (Value::Number(_), Holds::Number)
        | (Value::Date(_), Holds::Day | Holds::Time) => true,
        _ => false,
    }
}
