//! Where a list's table is on a sheet, and which column means what.
//!
//! Titles may stand above the headings and headings may take two rows; the row that
//! gives the most known columns wins. What a row of headings may not be, it is
//! complained of: incomplete, doubled, or with a column nobody knows.

use std::collections::BTreeMap;

use super::grid::{Grid, Value};
use super::heading::{Headings, Meaning, Shape, nearest};
use super::value::shortened;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::roc_date::RocDate;

/// How many used rows may stand above the headings.
const MOST_ROWS_ABOVE: usize = 100;

/// The columns of a table.
#[derive(Debug, Clone, Default)]
pub(super) struct Header {
    /// The last row of the headings.
    pub last_row: u32,
    /// The columns that the list knows, by our heading.
    pub columns: BTreeMap<&'static str, u32>,
    /// The columns headed by a date, from the left.
    pub dates: Vec<(u32, RocDate)>,
    doubles: Vec<Double>,
    unknown: Vec<Found>,
}

/// A heading, and the cell it stands in.
#[derive(Debug, Clone)]
struct Found {
    row: u32,
    column: u32,
    text: String,
}

#[derive(Debug, Clone)]
struct Double {
    found: Found,
    /// The column that has the same meaning.
    first: u32,
}

impl Header {
    /// The best row of headings that a sheet has, complete or not.
    pub(super) fn find(grid: &Grid, headings: &Headings<'_>) -> Self {
        let read = |row: u32, rows: u32| Self::at(grid, headings, row, rows);
        let mut best = Self::default();
        for row in grid.rows().take(MOST_ROWS_ABOVE) {
            best = best.or_better(read(row, 1));
        }
        for row in grid.rows().take(MOST_ROWS_ABOVE) {
            best = best.or_better(read(row, 2));
        }
        best
    }

    fn or_better(self, other: Self) -> Self {
        if other.known() > self.known() { other } else { self }
    }

    /// How many columns are known.
    pub(super) fn known(&self) -> usize {
        self.columns.len() + self.dates.len()
    }

    /// The headings in so many rows.
    fn at(grid: &Grid, headings: &Headings<'_>, first_row: u32, rows: u32) -> Self {
        let mut header = Self { last_row: first_row + rows - 1, ..Self::default() };
        let bottom = header.last_row;
        for column in columns(grid, first_row, rows) {
            let own = grid.value(bottom, column);
            let row = if own.is_blank() { first_row } else { bottom };
            let value = grid.value(row, column);
            if value.is_blank() {
                continue;
            }
            let mut meaning = headings.meaning(value);
            if meaning.is_none() && row > first_row {
                let both = joined(grid.shown(first_row, column).0, value);
                meaning = headings.meaning(Value::Text(&both));
            }
            header.take(meaning, Found { row, column, text: written(value) });
            let last = grid.last_row_of(row, column);
            // A title merged down over the table is no heading of it.
            if meaning.is_some() && last <= first_row + 4 {
                header.last_row = header.last_row.max(last);
            }
        }
        header
    }

    fn take(&mut self, meaning: Option<Meaning>, found: Found) {
        let column = found.column;
        let before = match meaning {
            None => return self.unknown.push(found),
            Some(Meaning::Column(heading)) => {
                let before = self.columns.get(heading).copied();
                self.columns.entry(heading).or_insert(column);
                before
            }
            Some(Meaning::Date(date)) => {
                let before = self.dates.iter().find(|(_, known)| *known == date);
                let before = before.map(|(column, _)| *column);
                if before.is_none() {
                    self.dates.push((column, date));
                }
                before
            }
        };
        if let Some(first) = before {
            self.doubles.push(Double { found, first });
        }
    }

    /// Whether a column has a heading, known or not.
    pub(super) fn has(&self, column: u32) -> bool {
        self.is_known(column)
            || self.unknown.iter().any(|found| found.column == column)
            || self.doubles.iter().any(|double| double.found.column == column)
    }

    fn is_known(&self, column: u32) -> bool {
        self.columns.values().any(|&known| known == column)
            || self.dates.iter().any(|(known, _)| *known == column)
    }

    /// The headings that the list needs and the sheet lacks.
    pub(super) fn missing(&self, shape: &Shape) -> Vec<&'static str> {
        let lacking = |heading: &&str| !self.columns.contains_key(heading);
        let required = shape.columns.iter().filter(|column| column.required);
        let mut missing: Vec<_> =
            required.map(|column| column.heading).filter(lacking).collect();
        if shape.dated && self.dates.is_empty() {
            missing.push("統計日期");
        }
        missing
    }

    /// Complains of each heading that is missing, with the one that nearly is it.
    pub(super) fn complain_of_missing(
        &self,
        grid: &Grid,
        headings: &Headings<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        let found: Vec<_> = self.unknown.iter().map(|found| found.text.clone()).collect();
        for column in self.missing(headings.shape) {
            let near = self.unknown.iter().find(|found| {
                nearest(&found.text, [column]).is_some()
                    && headings.nearest(&found.text) == Some(column)
            });
            let mut complaint =
                Diagnostic::new(code::MISSING_COLUMN, &grid.sheet_origin())
                    .with("sheet", grid.name())
                    .with("column", column)
                    .with_some("nearest", near.map(|found| &found.text))
                    .with_some("found", (!found.is_empty()).then(|| found.join("、")));
            if let Some(near) = near {
                let origin = grid.origin(near.row, near.column);
                complaint = complaint.see(&origin, "nearest-here", &near.text);
            }
            diagnostics.push(complaint);
        }
    }

    /// Complains of headings that are doubled.
    pub(super) fn complain_of_doubles(&self, grid: &Grid, diagnostics: &mut Diagnostics) {
        for Double { found, first } in &self.doubles {
            let origin = grid.origin(found.row, found.column);
            let complaint = Diagnostic::new(code::DUPLICATE_COLUMN, &origin)
                .with("column", &found.text)
                .see(&grid.origin(found.row, *first), "first-here", &found.text);
            diagnostics.push(complaint);
        }
    }

    /// Complains of headings that nobody knows.
    pub(super) fn complain_of_unknown(
        &self,
        grid: &Grid,
        headings: &Headings<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        for found in &self.unknown {
            let near = headings
                .nearest(&found.text)
                .filter(|near| !self.columns.contains_key(near));
            let known: Vec<_> =
                headings.shape.columns.iter().map(|column| column.heading).collect();
            let complaint = Diagnostic::new(
                code::UNKNOWN_COLUMN,
                &grid.origin(found.row, found.column),
            )
            .with("column", &found.text)
            .with_some("nearest", near)
            .with("known", known.join("、"));
            diagnostics.push(complaint);
        }
    }
}

/// The columns in which the rows hold something, from the left.
fn columns(grid: &Grid, first: u32, rows: u32) -> Vec<u32> {
    let cells = |row| grid.cells(row).map(|(column, _)| column);
    let mut columns: Vec<_> = (first..first + rows).flat_map(cells).collect();
    columns.sort_unstable();
    columns.dedup();
    columns
}

/// A heading over two rows, read from above.
fn joined(above: Value<'_>, below: Value<'_>) -> String {
    format!("{}{}", written(above), written(below))
}

/// A heading as a complaint repeats it.
fn written(value: Value<'_>) -> String {
    match value {
        Value::Text(text) | Value::Fault(text) => shortened(text),
        Value::Number(number) => number.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Bool(truth) => truth.to_string().to_uppercase(),
        Value::Empty => String::new(),
    }
}
