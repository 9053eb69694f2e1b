//! What stands under no heading.
//!
//! A heading that is missing is one slip, however many rows have something below it. In
//! a CSV file, what stands to the right of all headings was moved there by a comma too
//! many, in its own row.

use std::collections::{BTreeMap, BTreeSet};

use super::Table;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::origin::Origin;
use crate::model::place::column_letters;
use crate::source::rows::cell::{plain, says_nothing};
use crate::source::rows::row::Row;
use crate::source::said::shortened;

/// The cells of a table that stand under no heading, by their column.
#[derive(Debug)]
pub(super) struct Surplus {
    /// The columns that have a heading.
    headed: BTreeSet<u32>,
    columns: BTreeMap<u32, Vec<Cell>>,
}

#[derive(Debug)]
struct Cell {
    origin: Origin,
    text: String,
}

impl Surplus {
    /// None of a table yet.
    pub(super) fn of(table: &Table) -> Self {
        Self { headed: table.header.headed(), columns: BTreeMap::new() }
    }

    /// Takes a row's cells that stand under no heading; whether there are any.
    pub(super) fn take(&mut self, row: Row<'_>) -> bool {
        let Table { grid, header, .. } = row.table;
        let mut any = false;
        for (column, value) in grid.cells(row.row) {
            if self.headed.contains(&column) || says_nothing(value) {
                continue;
            }
            // One comma moves everything behind it.
            let is_headed = grid.reaches(header.last_row, column);
            if any && grid.is_csv() && !header.ends_after(column) && !is_headed {
                break;
            }
            let origin = grid.origin(row.row, column);
            let text = shortened(&plain(value));
            self.columns.entry(column).or_default().push(Cell { origin, text });
            any = true;
        }
        any
    }

    /// Complains of them, in a table of so many rows.
    pub(super) fn complain(
        self,
        table: &Table,
        rows: usize,
        diagnostics: &mut Diagnostics,
    ) {
        for (column, cells) in self.columns {
            // An empty field among the headings is a heading that was left out.
            let is_headed = table.grid.reaches(table.header.last_row, column);
            let is_moved =
                table.grid.is_csv() && !table.header.ends_after(column) && !is_headed;
            let complaint = |cell: &Cell| {
                if is_moved {
                    return Diagnostic::new(code::NOT_CSV, &cell.origin)
                        .with("problem", "surplus")
                        .with("surplus", &cell.text);
                }
                Diagnostic::new(code::MISSING_HEADING, &cell.origin)
                    .with("column", column_letters(column))
                    .with("value", &cell.text)
            };
            let is_one_slip = !is_moved || 2 * cells.len() > rows;
            match &*cells {
                [first, .., last] if is_one_slip => diagnostics.push(
                    complaint(first).see(&last.origin, "column-until-here", cells.len()),
                ),
                _ => diagnostics.extend_with(cells.iter().map(complaint)),
            }
        }
    }
}
