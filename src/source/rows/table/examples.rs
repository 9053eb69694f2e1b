//! Rows in which a form shows how it is to be filled in: 範例 stands in one of their first
//! cells.
//!
//! They are told, and never counted.

use super::Table;
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::source::rows::cell::plain;
use crate::source::rows::stretches::named;
use crate::source::said::shortened;
use crate::source::sheets::grid::Value;

/// In so many of the first cells the word may stand: behind the number, or before it.
const FIRST: usize = 2;

impl Table {
    /// Whether a row is an example. The word alone, with nothing beside it, may be the title
    /// of those beneath it.
    pub(super) fn is_example(&self, row: u32) -> bool {
        self.example(row).is_some()
    }

    /// The cell that says so.
    fn example(&self, row: u32) -> Option<(u32, Value<'_>)> {
        let filled = || self.grid.cells(row).filter(|(_, value)| !value.is_blank());
        let says = |value: &Value<'_>| match value {
            Value::Text(text) => self.words.is_example(text),
            _ => false,
        };
        let first = filled().take(FIRST).find(|(_, value)| says(value));
        // A cell may be merged over several of them.
        let merged = || {
            let column = *self.header.columns.values().min()?;
            Some((column, self.grid.shown(row, column).0)).filter(|(_, it)| says(it))
        };
        let (column, value) = first.or_else(merged)?;
        filled().any(|(other, _)| other != column).then_some((column, value))
    }
}

/// The complaint about them.
pub(super) fn rows(table: &Table, rows: &[u32]) -> Option<Diagnostic> {
    let first = *rows.first()?;
    let (column, value) = table.example(first)?;
    Some(
        Diagnostic::new(code::EXAMPLE_ROWS, &table.grid.origin(first, column))
            .with("count", rows.len())
            .with("found", shortened(&plain(value)))
            .with("known", named(rows)),
    )
}
