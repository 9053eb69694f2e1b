//! How cells come into a sheet, one after another and within its limits, and into order
//! once all are there.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::cell::{Cell, Kind};
use super::{Grid, UsedRow, Value};
use crate::model::diagnostic::Diagnostic;
use crate::model::limits::Limits;
use crate::model::numeral::thousands;
use crate::model::place::cell_name;
use crate::source::sheets::canonical::canonical;
use crate::source::sheets::form;
use crate::source::sheets::looks::Looks;
use crate::source::sheets::merged::Region;
use crate::source::sheets::wordings::Wordings;

/// The longest text of a sheet, in bytes.
const MOST_TEXT: usize = 256 << 20;

/// No sheet of any program has more, and no place is named beyond.
const MOST_ROWS: u32 = 1 << 22;
const MOST_COLUMNS: u32 = 1 << 14;

impl Grid {
    /// Puts a value into a cell, or says which limit the sheet exceeds.
    pub(in crate::source) fn put(
        &mut self,
        row: u32,
        column: u32,
        value: Value<'_>,
    ) -> Result<(), Diagnostic> {
        if let Value::Text(text) = value {
            return self.put_plain(row, column, Value::Text(&canonical(text)));
        }
        self.put_plain(row, column, value)
    }

    fn put_plain(
        &mut self,
        row: u32,
        column: u32,
        value: Value<'_>,
    ) -> Result<(), Diagnostic> {
        if value == Value::Empty || value == Value::Text("") {
            return Ok(());
        }
        let length = value.text().len();
        if length > self.limits.longest_text() {
            return Err(self.too_long(row, column));
        }
        if self.text.len() + length > MOST_TEXT {
            let sheet = self.sheet_origin();
            return Err(form::problem(&sheet, "too-much-text", MOST_TEXT >> 20));
        }
        let (kind, held) = self.hold(value);
        self.add(row, column, kind, held)
    }

    /// Puts one of the workbook's own texts into a cell, by its number.
    pub(in crate::source) fn put_shared(
        &mut self,
        row: u32,
        column: u32,
        number: u32,
    ) -> Result<(), Diagnostic> {
        self.add(row, column, Kind::Shared, [number, 0])
    }

    fn add(
        &mut self,
        row: u32,
        column: u32,
        kind: Kind,
        held: [u32; 2],
    ) -> Result<(), Diagnostic> {
        let Limits { rows, columns, cells, .. } = self.limits;
        if row >= rows.min(MOST_ROWS) || column >= columns.min(MOST_COLUMNS) {
            return Err(self.too_far_out(row, column));
        }
        let filled = u32::try_from(self.cells.len()).unwrap_or(u32::MAX);
        if filled >= cells {
            let cells = thousands(i64::from(cells));
            return Err(form::problem(&self.sheet_origin(), "too-many-cells", cells));
        }
        if self.rows.last().is_none_or(|last| last.row != row) {
            self.rows.push(UsedRow { row, start: filled });
        }
        let column = u16::try_from(column).expect("it is below the most columns");
        self.cells.push(Cell { column, kind, held });
        Ok(())
    }

    /// Finds the workbook's own texts for the cells that hold one: their places in one
    /// string, by their numbers. Complains of a cell whose text is not there.
    pub(in crate::source) fn share(
        &mut self,
        text: &Arc<String>,
        places: impl Fn(u32) -> Option<Range<u32>>,
    ) -> Result<(), Diagnostic> {
        for at in 0..self.cells.len() {
            let cell = &mut self.cells[at];
            if cell.kind != Kind::Shared {
                continue;
            }
            let Some(place) = places(cell.held[0]) else {
                let (row, column) = self.place_of(at);
                return Err(form::problem(
                    &self.origin(row, column),
                    "damaged",
                    self.name(),
                ));
            };
            cell.held = [place.start, place.end - place.start];
        }
        self.shared = text.clone();
        self.forget_empty();
        Ok(())
    }

    /// Notes which cells hold one of the workbook's own texts that looks otherwise, by the
    /// numbers of these.
    pub(in crate::source) fn look_of_shared(&mut self, looks: &BTreeMap<u32, Looks>) {
        if looks.is_empty() {
            return;
        }
        let is_shared = |at: &usize| self.cells[*at].kind == Kind::Shared;
        let found = (0..self.cells.len()).filter(is_shared).filter_map(|at| {
            let look = looks.get(&self.cells[at].held[0])?;
            Some((self.place_of(at), *look))
        });
        for (place, look) in found.collect::<Vec<_>>() {
            // A style that strikes all of it through says more.
            self.looks.entry(place).or_insert(look);
        }
    }

    /// The first cell that holds one of the workbook's own texts, by its number.
    pub(in crate::source) fn first_with(&self, number: u32) -> Option<(u32, u32)> {
        let is_it = |cell: &Cell| cell.kind == Kind::Shared && cell.held[0] == number;
        self.cells.iter().position(is_it).map(|at| self.place_of(at))
    }

    /// Where the cell at a place of the list stands.
    fn place_of(&self, at: usize) -> (u32, u32) {
        let before = self.rows.partition_point(|used| used.start as usize <= at);
        (self.rows[before - 1].row, u32::from(self.cells[at].column))
    }

    /// Drops cells whose shared text is empty: nothing stands there.
    fn forget_empty(&mut self) {
        let is_empty = |cell: &Cell| cell.kind == Kind::Shared && cell.held[1] == 0;
        if self.cells.iter().any(is_empty) {
            let filled = self.spread().into_iter().filter(|(_, cell)| !is_empty(cell));
            self.gather(filled.collect());
        }
    }

    /// A complaint that a cell lies beyond the limits.
    fn too_far_out(&self, row: u32, column: u32) -> Diagnostic {
        // The last number of all has no name: names count from 1.
        let (row, column) = (row.min(u32::MAX - 1), column.min(u32::MAX - 1));
        let cell = self.origin(row, column);
        form::too_far_out(&cell, cell_name(row, column), self.limits)
    }

    /// A complaint that a cell's text is longer than any cell's.
    pub(in crate::source) fn too_long(&self, row: u32, column: u32) -> Diagnostic {
        form::too_long(&self.origin(row, column), self.limits)
    }

    /// Notes that a region is merged into its first cell.
    pub(in crate::source::sheets) fn merge(&mut self, region: Region) {
        self.merged.add(region, self.limits.columns);
    }

    /// Notes on which line of a CSV file the last row began, and how many fields it has; a
    /// row in which nothing is left has no line.
    pub(in crate::source) fn last_began_on(&mut self, line: u32, fields: usize) {
        let fields = u32::try_from(fields).unwrap_or(u32::MAX);
        self.lines.resize(self.rows.len(), (line, fields));
    }

    /// Brings the cells into order once all are there.
    #[must_use]
    pub(in crate::source) fn finished(mut self) -> Self {
        if !self.is_in_order() {
            let mut cells = self.spread();
            cells.sort_by_key(|(row, cell)| (*row, cell.column));
            let same = |(row, cell): &(u32, Cell), (other_row, other): &(u32, Cell)| {
                (row, cell.column) == (other_row, other.column)
            };
            if cells.windows(2).any(|pair| same(&pair[0], &pair[1])) {
                // A cell that is written twice holds nothing that can be used.
                let (kind, held) = self.hold(Value::Fault("× 2"));
                cells.dedup_by(|later, kept| {
                    let double = same(later, kept);
                    if double {
                        kept.1 = Cell { kind, held, ..kept.1 };
                    }
                    double
                });
            }
            self.gather(cells);
        }
        self.merged.sort();
        self.forget_covered();
        self.wordings = Wordings::default();
        self
    }

    /// Drops what was left in cells that are merged into another: nobody sees it.
    fn forget_covered(&mut self) {
        let Some(last) = self.merged.last_row() else { return };
        let is_covered = |row: u32, cell: &Cell| {
            let column = u32::from(cell.column);
            let region = self.merged.at(row, column);
            region.is_some_and(|region| region.first != (row, column))
        };
        let touched = self.rows.iter().take_while(|used| used.row <= last).enumerate();
        let mut cells = touched.flat_map(|(at, used)| {
            self.cells[self.range_of(at)].iter().map(|cell| (used.row, cell))
        });
        if cells.any(|(row, cell)| is_covered(row, cell)) {
            let mut seen = self.spread();
            seen.retain(|(row, cell)| !is_covered(*row, cell));
            self.gather(seen);
        }
    }

    /// Whether the cells stand from above and from the left, each once.
    fn is_in_order(&self) -> bool {
        let in_row = |at: usize| {
            let cells = &self.cells[self.range_of(at)];
            cells.is_sorted_by(|before, cell| before.column < cell.column)
        };
        self.rows.is_sorted_by(|before, used| before.row < used.row)
            && (0..self.rows.len()).all(in_row)
    }

    /// Every cell with its row, as they were put.
    fn spread(&self) -> Vec<(u32, Cell)> {
        let rows = self.rows.iter().enumerate();
        rows.flat_map(|(at, used)| {
            self.cells[self.range_of(at)].iter().map(|cell| (used.row, *cell))
        })
        .collect()
    }

    /// Keeps these cells instead.
    fn gather(&mut self, cells: Vec<(u32, Cell)>) {
        self.cells.clear();
        self.rows.clear();
        for (start, (row, cell)) in (0u32..).zip(cells) {
            if self.rows.last().is_none_or(|last| last.row != row) {
                self.rows.push(UsedRow { row, start });
            }
            self.cells.push(cell);
        }
    }
}
