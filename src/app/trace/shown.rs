//! The cells, bars and rows of tables and of the annex that show a number.

use std::collections::BTreeSet;

use super::Tracer;
use super::text::stands_in;
use super::wanted::{Wanted, is_share};
use crate::model::numeral::thousands;
use crate::model::origin::Origin;
use crate::model::pack::PackTable;
use crate::model::table::{AgendaTable, Bar, Cell, Content};
use crate::model::trace::TracedCell;

impl Tracer<'_> {
    /// The cells of a table that show what is asked for.
    pub(super) fn cells(&self, one: &PackTable<'_>, asked: &Wanted) -> Vec<TracedCell> {
        let table = one.table;
        let rows = table.rows.iter().map(|row| &row.cells).chain(&table.total);
        let mut found = Vec::new();
        for row in rows {
            for (cell, column) in row.iter().zip(&table.columns) {
                if asked.is_cell(cell, column) {
                    let name = label(row);
                    found.push(TracedCell {
                        table: one.title(),
                        pages: self.pages_of(table, &name, cell),
                        row: name,
                        column: column.name.clone(),
                        cells: self.made_from(cell, row),
                        same: None,
                    });
                }
            }
        }
        found
    }

    /// The cells that a number was made from; a share is made from the numbers of its row.
    fn made_from(&self, cell: &Cell, row: &[Cell]) -> Vec<(Origin, Option<String>)> {
        if !cell.origins.is_empty() || !matches!(cell.content, Content::Share { .. }) {
            return self.places(&cell.origins);
        }
        let numbers = row.iter().filter(|other| other.number().is_some());
        let places: BTreeSet<Origin> =
            numbers.flat_map(|other| other.origins.iter()).collect();
        self.places(&places.into_iter().collect())
    }

    /// The bars whose note is the share that is asked for, where no table prints it.
    pub(super) fn in_the_charts(&self, asked: &Wanted) -> Vec<TracedCell> {
        let Wanted::Words(words) = asked else { return Vec::new() };
        let mut found = Vec::new();
        for item in &self.pack.items {
            let printed = item.tables.iter().flat_map(cells_of);
            if printed.into_iter().any(|cell| is_share(words, &cell.words())) {
                continue;
            }
            let is_noted =
                |bar: &&Bar| bar.note.as_ref().is_some_and(|note| is_share(words, note));
            let bars = item.charts.iter().flat_map(|chart| &chart.bars);
            for bar in bars.filter(is_noted) {
                let is_it =
                    |cell: &&Cell| cell.number() == bar.value && !cell.origins.is_empty();
                // The row of the table that says what the bar shows.
                let row = item.tables.iter().flat_map(|table| {
                    table.rows.iter().map(move |row| (table, &row.cells))
                });
                let row = row.filter(|(_, row)| label(row).starts_with(&bar.label));
                let mut row = row.filter_map(|(table, row)| {
                    Some((table, row, row.iter().find(is_it)?))
                });
                let Some((table, row, cell)) = row.next() else { continue };
                found.push(TracedCell {
                    table: table.title.clone(),
                    row: label(row),
                    column: words.clone(),
                    cells: self.places(&cell.origins),
                    same: None,
                    pages: self.pages_of_item(table, bar.note.as_ref().unwrap_or(words)),
                });
            }
        }
        found
    }

    /// The cells of the annex that print what is wanted, alone or within a text.
    pub(super) fn in_the_annex(&self, asked: &Wanted) -> Vec<TracedCell> {
        let forms = match asked {
            Wanted::Number { value, .. } => vec![value.to_string(), thousands(*value)],
            // 第2款 is no place in the ranking.
            Wanted::Place(_) => Vec::new(),
            other => other.forms(),
        };
        let is_wanted = |words: &str| forms.iter().any(|form| stands_in(words, form));
        let cells = self.annexed.cells(is_wanted).into_iter();
        let traced = cells.map(|cell| TracedCell {
            table: cell.table,
            row: cell.row,
            column: cell.column.to_owned(),
            cells: cell.origins.map(|origins| self.places(origins)).unwrap_or_default(),
            same: None,
            pages: cell.page.into_iter().collect(),
        });
        traced.collect()
    }
}

/// The cells of a table, its total's as well.
pub(super) fn cells_of(table: &AgendaTable) -> impl Iterator<Item = &Cell> {
    table.rows.iter().map(|row| &row.cells).chain(&table.total).flatten()
}

/// What a row is called: its first text that is more than its number.
fn label(row: &[Cell]) -> String {
    let names = row.iter().filter_map(|cell| match &cell.content {
        Content::Text { text, .. } => Some(text),
        _ => None,
    });
    let mut names = names.filter(|text| text.chars().any(|c| !c.is_ascii_digit()));
    let first = || row.first().map(Cell::words).unwrap_or_default();
    names.next().cloned().unwrap_or_else(first)
}
