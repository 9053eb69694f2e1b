//! A second table beneath a list: parted from it by a blank row, or with headings of its
//! own.
//!
//! Otherwise each of its rows would be an unreadable record, or be read under the wrong
//! headings; so the second table is one complaint. A block is taken for a table only where
//! it opens as one: with headings, which are words, and rows below them.

use std::collections::BTreeSet;

use super::{Table, is_digit};
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::source::said::shortened;
use crate::source::sheets::grid::Value;

/// The first row of a second table, if there is one.
pub(super) fn second(table: &Table) -> Option<u32> {
    let below = table.grid.rows().filter(|row| *row > table.header.last_row);
    let rows: Vec<u32> = below.filter(|row| !table.is_blank(*row)).collect();
    let block = block(table, &rows);
    let columns = table.header.columns.values();
    let own: Vec<_> = columns.map(|at| (*at, table.heading_of(*at))).collect();
    let is_heading = |row, at| {
        let said = table.grid.value(row, at);
        !said.is_blank() && own.iter().any(|(_, heading)| *heading == said)
    };
    let others = table.header.dates.len() + table.header.marks.len();
    let may_differ = !own.is_empty() && own.len() + others > 1;
    let differs = |row: &u32| {
        may_differ
            && own.iter().all(|(at, _)| is_heading(*row, *at))
            && !table.repeats_headings(*row)
    };
    let headings = rows.iter().copied().find(differs).into_iter();
    let headings = headings.chain(table.header.another).map(|row| {
        let above = rows.iter().copied().take_while(|it| *it < row).last();
        above.filter(|above| is_title(table, *above)).unwrap_or(row)
    });
    block.into_iter().chain(headings).min()
}

/// The first row of the first block between blank rows that opens as a table. What stands
/// above is looked at only where such a block follows: most lists have none.
fn block(table: &Table, rows: &[u32]) -> Option<u32> {
    let mut blocks = rows.chunk_by(|row, next| *next == row + 1);
    let mut upper = blocks.next()?;
    let mut above = Above::default();
    for block in blocks {
        for row in upper {
            above.take(table, *row);
        }
        if above.is_followed_by(table, block) {
            return block.first().copied();
        }
        upper = block;
    }
    None
}

/// The complaint about it.
pub(super) fn complaint(table: &Table, row: u32) -> Diagnostic {
    let cell = table.grid.cells(row).find(|(_, value)| !value.is_blank());
    let (column, value) = cell.expect("the row is not blank");
    let text =
        if let Value::Text(text) = value { shortened(text) } else { String::new() };
    Diagnostic::new(code::SECOND_TABLE, &table.grid.origin(row, column))
        .with("found", text)
}

/// What is known of the records above a block; a list may have a block for each row.
#[derive(Default)]
struct Above {
    /// How many of the list's columns the record with the fewest fills.
    fewest: Option<usize>,
    /// The columns in which each record has a number.
    numbers: BTreeSet<u32>,
}

impl Above {
    fn take(&mut self, table: &Table, row: u32) {
        if !table.is_record(row) {
            return;
        }
        let holds_number = |value: Value<'_>| match value {
            Value::Text(text) => text.contains(is_digit),
            value => !value.is_blank(),
        };
        if self.fewest.is_none() {
            let cells = table.grid.cells(row);
            let cells = cells.filter(|(_, value)| holds_number(*value));
            self.numbers = cells.map(|(column, _)| column).collect();
        } else {
            self.numbers.retain(|column| holds_number(table.grid.value(row, *column)));
        }
        let filled = filled(table, row);
        self.fewest = Some(self.fewest.map_or(filled, |fewest| fewest.min(filled)));
    }

    /// Whether a block of rows opens as a table of its own.
    fn is_followed_by(&self, table: &Table, block: &[u32]) -> bool {
        let Some(fewest) = self.fewest else { return false };
        let has_title = block.first().is_some_and(|row| is_title(table, *row));
        let [headings, body @ ..] = &block[usize::from(has_title)..] else {
            return false;
        };
        let Some(words) = words(table, *headings) else { return false };
        if words.len() < 2 || body.is_empty() || !table.is_record(*headings) {
            return false;
        }
        let names_as_ours = words.iter().any(|(_, text)| {
            let mut ours = table.header.columns.values();
            ours.any(|&column| table.heading_of(column) == Value::Text(text))
        });
        let is_narrower = || {
            let mut rows = body.iter().filter(|row| table.is_record(**row));
            filled(table, *headings) < fewest
                && rows.all(|row| filled(table, *row) < fewest)
        };
        is_narrower()
            || (has_title || names_as_ours)
                && words.iter().any(|(column, _)| self.numbers.contains(column))
    }
}

/// Whether one text stands alone in a row, and is no remark.
fn is_title(table: &Table, row: u32) -> bool {
    let mut cells = table.grid.cells(row).filter(|(_, value)| !value.is_blank());
    matches!((cells.next(), cells.next()), (Some((_, Value::Text(_))), None))
        && table.is_record(row)
}

/// How many of the list's columns a row fills.
fn filled(table: &Table, row: u32) -> usize {
    let dates = table.header.dates.iter().map(|(column, _)| column);
    let columns = table.header.columns.values().chain(dates);
    columns.filter(|column| !table.grid.shown(row, **column).0.is_blank()).count()
}

/// The texts of a row by their columns, if it holds nothing else and no digit: in a CSV
/// file numbers are texts.
fn words(table: &Table, row: u32) -> Option<Vec<(u32, &str)>> {
    let cells = table.grid.cells(row).filter(|(_, value)| !value.is_blank());
    cells
        .map(|(column, value)| match value {
            Value::Text(text) if !text.contains(is_digit) => Some((column, text)),
            _ => None,
        })
        .collect()
}

impl Table {
    /// Whether a row is neither a total nor a remark, and no heading.
    fn is_record(&self, row: u32) -> bool {
        !self.is_remark(row) && !self.repeats_headings(row) && self.label(row).is_none()
    }
}
