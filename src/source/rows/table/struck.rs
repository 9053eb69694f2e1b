//! Rows and words that are struck through: whoever strikes them means them to be gone.
//!
//! A row that is struck through as a whole is no record; struck words are no part of their
//! text. Both are told, and a number is never guessed at.

use super::Table;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::place::cell_name;
use crate::source::rows::cell::plain;
use crate::source::said::{listed, shortened};
use crate::source::sheets::looks::Looks;

/// How many cells with struck words are named.
const MOST_NAMED: usize = 8;

impl Table {
    /// Whether everything that a row says in the columns that are read is struck through.
    /// What it shares with the rows beneath it says nothing of this one.
    pub(super) fn is_struck(&self, row: u32) -> bool {
        if !self.grid.has_looks() {
            return false;
        }
        let said = self.grid.cells(row).filter(|(column, value)| {
            let is_its_own = self.grid.last_row_of(row, *column) == row;
            !value.is_blank() && is_its_own && !self.header.passes_over(*column)
        });
        let mut looks = said.map(|(column, _)| self.grid.look_of(row, column)).peekable();
        looks.peek().is_some() && looks.all(|looks| looks == Some(Looks::Struck))
    }

    /// Complains of a number or a day in a cell that is struck through or raised, as a
    /// whole or in part: nobody can tell which number is meant.
    pub(in crate::source) fn refuse_looks(
        &self,
        row: u32,
        column: u32,
    ) -> Result<(), Diagnostic> {
        if self.grid.look_of(row, column).is_none() {
            return Ok(());
        }
        Err(Diagnostic::new(code::NUMBER_STRUCK, &self.grid.origin(row, column))
            .with("found", shortened(&plain(self.grid.value(row, column)))))
    }
}

/// The notice of words that were left out, in rows that are not struck through: those that
/// are, are given in ascending order. A number is told by itself.
pub(super) fn words(
    table: &Table,
    gone: &[u32],
    told: &Diagnostics,
) -> Option<Diagnostic> {
    let cells = table.grid.looks().filter(|((row, column), looks)| {
        *row > table.header.last_row
            && *looks != Looks::Raised
            && gone.binary_search(row).is_err()
            && !table.header.passes_over(*column)
            && !told.says(code::NUMBER_STRUCK, &table.grid.origin(*row, *column))
    });
    let cells: Vec<_> = cells.map(|(place, _)| place).collect();
    let (row, column) = cells.first()?;
    let names =
        cells.iter().take(MOST_NAMED).map(|(row, column)| cell_name(*row, *column));
    let more = if cells.len() > MOST_NAMED { "…" } else { "" };
    Some(
        Diagnostic::new(code::WORDS_STRUCK, &table.grid.origin(*row, *column))
            .with("count", cells.len())
            .with("known", listed(names) + more),
    )
}
