//! A second table beneath a list: parted from it by a blank row, or with headings of its
//! own.
//!
//! Its rows would each be complained of as records that cannot be read, or be read under
//! headings that are not theirs; they are one slip. A block is taken for a table only where
//! it opens as one: with headings, which are words, and rows below them.

use std::ops::Range;

use super::{Table, is_digit};
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::source::grid::Value;
use crate::source::row::Row;
use crate::source::value::shortened;

/// The first row of a second table, if there is one.
pub(super) fn second(table: &Table) -> Option<u32> {
    let below = table.grid.rows().filter(|row| *row > table.header.last_row);
    let rows: Vec<u32> = below.filter(|row| !table.is_blank(*row)).collect();
    let starts = (1..rows.len()).filter(|&at| rows[at] > rows[at - 1] + 1);
    let starts: Vec<usize> = starts.collect();
    let ends = starts.iter().copied().skip(1).chain([rows.len()]);
    let blocks = starts.iter().copied().zip(ends);
    let opens = |(start, end): &(usize, usize)| opens(table, &rows, *start..*end);
    let block = blocks.into_iter().find(opens).map(|(start, _)| rows[start]);
    let differs = |row: &u32| table.is_headed_alike(*row) && !table.has_same_dates(*row);
    let headings = rows.iter().copied().find(differs).into_iter();
    let headings = headings.chain(table.header.another).map(|row| {
        let above = rows.iter().copied().take_while(|it| *it < row).last();
        above.filter(|above| is_title(table, *above)).unwrap_or(row)
    });
    block.into_iter().chain(headings).min()
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

/// Whether a block of rows opens as a table of its own.
fn opens(table: &Table, rows: &[u32], block: Range<usize>) -> bool {
    let above = &rows[..block.start];
    let records = || {
        let above = above.iter().copied();
        above.filter(|row| table.is_record(*row))
    };
    let Some(fewest) = records().map(|row| filled(table, row)).min() else {
        return false;
    };
    let block = &rows[block];
    let has_title = block.first().is_some_and(|row| is_title(table, *row));
    let [headings, body @ ..] = &block[usize::from(has_title)..] else { return false };
    let Some(words) = words(table, *headings) else { return false };
    if words.len() < 2 || body.is_empty() || !table.is_record(*headings) {
        return false;
    }
    let names_as_ours = words.iter().any(|(_, text)| {
        let mut ours = table.header.columns.values();
        ours.any(|&column| table.heading_of(column) == Value::Text(text))
    });
    let holds_numbers = |column: u32| {
        records().all(|row| match table.grid.value(row, column) {
            Value::Text(text) => text.contains(is_digit),
            value => !value.is_blank(),
        })
    };
    let is_narrower = || {
        let mut rows = body.iter().filter(|row| table.is_record(**row));
        filled(table, *headings) < fewest && rows.all(|row| filled(table, *row) < fewest)
    };
    is_narrower()
        || (has_title || names_as_ours)
            && words.iter().any(|(column, _)| holds_numbers(*column))
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
        !self.is_remark(row)
            && !self.repeats_headings(row)
            && self.label(Row { table: self, row }, 1).is_none()
    }
}
