//! A sheet's cells, each under its own row and column.
//!
//! Rows and columns are those of the sheet, counted from 0, wherever its table starts.
//! Only cells that hold something are kept, and all texts lie in one string, which the
//! rows read from it share: a hundred thousand rows stay small, and two cells at opposite
//! corners are two cells.

use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;

use super::folder::Opened;
use super::form;
use super::merged::{Merged, Region};
use super::wordings::Wordings;
use crate::model::diagnostic::Diagnostic;
use crate::model::limits::Limits;
use crate::model::numeral::thousands;
use crate::model::origin::{File, Origin, Place, cell_name};
use crate::model::text::Text;

/// The longest text of a sheet, and of a cell, in bytes: a cell of a spreadsheet holds
/// 32,767 characters.
const MOST_TEXT: usize = 256 << 20;
pub(super) const LONGEST_CELL: usize = 1 << 20;

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Value<'a> {
    Empty,
    Text(&'a str),
    Number(f64),
    Date(NaiveDate),
    Bool(bool),
    /// Nothing that can be used: an error value, a formula that was never computed.
    Fault(&'a str),
}

impl Value<'_> {
    /// The text that it holds.
    fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Fault(text) => text,
            _ => "",
        }
    }

    /// Whether a reader of the sheet sees nothing there.
    pub(super) fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }
}

/// A sheet, or a CSV file as a whole.
#[derive(Debug, Clone)]
pub(super) struct Grid {
    /// The file at this sheet.
    file: File,
    is_csv: bool,
    /// What the cells say, each wording as a rule once.
    text: Arc<String>,
    wordings: Wordings,
    cells: Vec<Cell>,
    rows: Vec<UsedRow>,
    /// The line on which each used row of a CSV file begins.
    lines: Vec<u32>,
    merged: Merged,
    limits: Limits,
}

#[derive(Debug, Clone, Copy)]
struct Cell {
    row: u32,
    column: u32,
    held: Held,
}

/// A value whose text lies in the grid's string.
#[derive(Debug, Clone, Copy)]
enum Held {
    Text {
        start: u32,
        bytes: u32,
    },
    Fault {
        start: u32,
        bytes: u32,
    },
    /// The bytes of the number: as a number it would make every cell larger.
    Number([u8; 8]),
    Date(NaiveDate),
    Bool(bool),
}

#[derive(Debug, Clone, Copy)]
struct UsedRow {
    row: u32,
    /// Where its cells start.
    start: u32,
}

impl Grid {
    /// An empty sheet of a file, within the limits that hold for it.
    pub(super) fn of(opened: &Opened, sheet: Option<&str>) -> Self {
        Self { limits: opened.limits, ..Self::new(&opened.shown, sheet) }
    }

    /// An empty sheet; without a name, an empty CSV file.
    pub(super) fn new(file: &File, sheet: Option<&str>) -> Self {
        Self {
            file: sheet.map_or_else(|| file.clone(), |sheet| file.at_sheet(sheet)),
            is_csv: sheet.is_none(),
            text: Arc::default(),
            wordings: Wordings::default(),
            cells: Vec::new(),
            rows: Vec::new(),
            lines: Vec::new(),
            merged: Merged::default(),
            limits: Limits::default(),
        }
    }

    /// Puts a value into a cell, or says which limit the sheet exceeds.
    pub(super) fn put(
        &mut self,
        row: u32,
        column: u32,
        value: Value<'_>,
    ) -> Result<(), Diagnostic> {
        if value == Value::Empty || value == Value::Text("") {
            return Ok(());
        }
        let Limits { rows, columns, cells, .. } = self.limits;
        if row >= rows || column >= columns {
            return Err(self.too_far_out(row, column));
        }
        if u32::try_from(self.cells.len()).is_ok_and(|filled| filled >= cells) {
            let cells = thousands(i64::from(cells));
            return Err(form::problem(&self.sheet_origin(), "too-many-cells", cells));
        }
        let length = value.text().len();
        if length > LONGEST_CELL {
            return Err(self.too_long(row, column));
        }
        if self.text.len() + length > MOST_TEXT {
            let sheet = self.sheet_origin();
            return Err(form::problem(&sheet, "too-much-text", MOST_TEXT >> 20));
        }
        let held = self.hold(value);
        self.cells.push(Cell { row, column, held });
        Ok(())
    }

    /// A complaint that a cell lies beyond the limits.
    pub(super) fn too_far_out(&self, row: u32, column: u32) -> Diagnostic {
        // The last number of all has no name: names count from 1.
        let (row, column) = (row.min(u32::MAX - 1), column.min(u32::MAX - 1));
        let name = cell_name(row, column);
        form::problem(&self.origin(row, column), "too-far-out", name)
            .with("rows", thousands(i64::from(self.limits.rows)))
            .with("columns", thousands(i64::from(self.limits.columns)))
    }

    /// A complaint that a cell's text is longer than any cell's.
    pub(super) fn too_long(&self, row: u32, column: u32) -> Diagnostic {
        form::problem(&self.origin(row, column), "too-much-text", LONGEST_CELL >> 20)
    }

    /// Notes that a region is merged into its first cell.
    pub(super) fn merge(&mut self, region: Region) {
        self.merged.add(region, self.limits.columns);
    }

    /// Notes on which line of a CSV file the next row begins.
    pub(super) fn begins_on(&mut self, line: u32) {
        self.lines.push(line);
    }

    /// Brings the cells into order once all are there.
    #[must_use]
    pub(super) fn finished(mut self) -> Self {
        let place = |cell: &Cell| (cell.row, cell.column);
        if !self.cells.is_sorted_by_key(place) {
            self.cells.sort_by_key(place);
        }
        self.fault_doubles();
        for (start, cell) in (0u32..).zip(&self.cells) {
            if self.rows.last().is_none_or(|last| last.row != cell.row) {
                self.rows.push(UsedRow { row: cell.row, start });
            }
        }
        self.merged.sort();
        self.wordings = Wordings::default();
        self
    }

    /// A cell that a damaged file writes twice holds nothing that can be used.
    fn fault_doubles(&mut self) {
        let same = |a: &Cell, b: &Cell| (a.row, a.column) == (b.row, b.column);
        if !self.cells.windows(2).any(|pair| same(&pair[0], &pair[1])) {
            return;
        }
        let fault = self.hold(Value::Fault("× 2"));
        self.cells.dedup_by(|later, kept| {
            let double = same(later, kept);
            if double {
                kept.held = fault;
            }
            double
        });
    }

    fn hold(&mut self, value: Value<'_>) -> Held {
        match value {
            Value::Text(text) => {
                let (start, bytes) = self.write(text);
                Held::Text { start, bytes }
            }
            Value::Fault(text) => {
                let (start, bytes) = self.write(text);
                Held::Fault { start, bytes }
            }
            Value::Number(number) => Held::Number(number.to_ne_bytes()),
            Value::Date(date) => Held::Date(date),
            Value::Bool(truth) => Held::Bool(truth),
            Value::Empty => unreachable!("an empty cell is not kept"),
        }
    }

    fn write(&mut self, text: &str) -> (u32, u32) {
        if let Some(place) = self.wordings.find(&self.text, text) {
            return place;
        }
        let fits = "a file's texts are far below 4 GB";
        let start = u32::try_from(self.text.len()).expect(fits);
        Arc::make_mut(&mut self.text).push_str(text);
        let place = (start, u32::try_from(text.len()).expect(fits));
        self.wordings.keep(text, place);
        place
    }

    /// The rows that hold something, from above.
    pub(super) fn rows(&self) -> impl Iterator<Item = u32> + '_ {
        self.rows.iter().map(|used| used.row)
    }

    /// The cells of a row that hold something, from the left.
    pub(super) fn cells(&self, row: u32) -> impl Iterator<Item = (u32, Value<'_>)> + '_ {
        self.cells[self.range(row)].iter().map(|cell| (cell.column, self.show(cell.held)))
    }

    /// What the cell itself holds.
    pub(super) fn value(&self, row: u32, column: u32) -> Value<'_> {
        let cells = &self.cells[self.range(row)];
        match cells.binary_search_by_key(&column, |cell| cell.column) {
            Ok(at) => self.show(cells[at].held),
            Err(_) => Value::Empty,
        }
    }

    /// A stretch of a text that one of the cells holds.
    pub(super) fn stretch(&self, text: &str) -> Text {
        let start = text.as_ptr().addr() - self.text.as_ptr().addr();
        Text::within(&self.text, start..start + text.len())
    }

    /// What a reader of the sheet sees in the cell, and the cell that holds it: a
    /// merged region shows its first cell everywhere.
    pub(super) fn shown(&self, row: u32, column: u32) -> (Value<'_>, u32, u32) {
        let value = self.value(row, column);
        if value.is_blank()
            && let Some(region) = self.merged.at(row, column)
        {
            let (row, column) = region.first;
            return (self.value(row, column), row, column);
        }
        (value, row, column)
    }

    /// The last row of the region that a cell is merged into, or its own.
    pub(super) fn last_row_of(&self, row: u32, column: u32) -> u32 {
        self.merged.at(row, column).map_or(row, |region| region.last.0)
    }

    /// Whether it was read from a CSV file.
    pub(super) fn is_csv(&self) -> bool {
        self.is_csv
    }

    /// The sheet as a place.
    pub(super) fn sheet_origin(&self) -> Origin {
        let place = if self.is_csv { Place::File } else { Place::Sheet };
        Origin { file: self.file.clone(), place }
    }

    /// The name under which complaints speak of the sheet.
    pub(super) fn name(&self) -> &str {
        if self.is_csv { &self.file } else { self.file.sheet() }
    }

    /// A cell as a place.
    pub(super) fn origin(&self, row: u32, column: u32) -> Origin {
        let place = if self.is_csv {
            Place::Field { line: self.line(row, column), row, column }
        } else {
            Place::Cell { row, column }
        };
        Origin { file: self.file.clone(), place }
    }

    /// The line of a CSV file on which a field begins: the line of its row, further
    /// down for every newline in the fields before it.
    fn line(&self, row: u32, column: u32) -> u32 {
        let Ok(at) = self.rows.binary_search_by_key(&row, |used| used.row) else {
            return row + 1;
        };
        let first = self.lines.get(at).copied().unwrap_or(row + 1);
        let before = self.cells(row).take_while(|(place, _)| *place < column);
        let newlines: usize = before
            .map(|(_, value)| match value {
                Value::Text(text) => text.matches('\n').count(),
                _ => 0,
            })
            .sum();
        first + u32::try_from(newlines).unwrap_or(0)
    }

    fn range(&self, row: u32) -> Range<usize> {
        let Ok(at) = self.rows.binary_search_by_key(&row, |used| used.row) else {
            return 0..0;
        };
        let end = self.rows.get(at + 1).map(|next| next.start as usize);
        self.rows[at].start as usize..end.unwrap_or(self.cells.len())
    }

    fn show(&self, held: Held) -> Value<'_> {
        let text = |start: u32, bytes: u32| {
            &self.text[start as usize..start as usize + bytes as usize]
        };
        match held {
            Held::Text { start, bytes } => Value::Text(text(start, bytes)),
            Held::Fault { start, bytes } => Value::Fault(text(start, bytes)),
            Held::Number(bytes) => Value::Number(f64::from_ne_bytes(bytes)),
            Held::Date(date) => Value::Date(date),
            Held::Bool(truth) => Value::Bool(truth),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Grid, Value};
    use crate::source::merged::Region;

    #[test]
    fn cells_keep_the_places_they_have_on_the_sheet() {
        let mut grid = Grid::new(&"a.xlsx".into(), Some("表"));
        grid.put(9, 4, Value::Text("乙")).unwrap();
        grid.put(4, 2, Value::Text("甲")).unwrap();
        let grid = grid.finished();
        assert_eq!(grid.rows().collect::<Vec<_>>(), [4, 9]);
        assert_eq!(grid.value(4, 2), Value::Text("甲"));
        assert_eq!(grid.value(4, 3), Value::Empty);
        assert_eq!(grid.origin(9, 4).to_string(), "a.xlsx 表!E10");
    }

    #[test]
    fn a_merged_region_shows_its_first_cell_everywhere() {
        let mut grid = Grid::new(&"a.xlsx".into(), Some("表"));
        grid.put(1, 0, Value::Text("機關")).unwrap();
        grid.merge(Region { first: (1, 0), last: (3, 0) });
        let grid = grid.finished();
        assert_eq!(grid.shown(3, 0), (Value::Text("機關"), 1, 0));
        assert_eq!(grid.shown(4, 0), (Value::Empty, 4, 0));
    }

    #[test]
    fn a_cell_that_is_written_twice_cannot_be_used() {
        let mut grid = Grid::new(&"a.xlsx".into(), Some("表"));
        grid.put(0, 0, Value::Number(1.0)).unwrap();
        grid.put(0, 0, Value::Number(2.0)).unwrap();
        assert_eq!(grid.finished().value(0, 0), Value::Fault("× 2"));
    }

    #[test]
    fn a_cell_at_the_far_corner_is_refused_by_name() {
        let mut grid = Grid::new(&"a.xlsx".into(), Some("表"));
        let refused = grid.put(1_048_575, 16_383, Value::Number(1.0)).unwrap_err();
        assert_eq!(refused.args["too-far-out"], "XFD1048576");
        assert!(grid.put(u32::MAX, u32::MAX, Value::Number(1.0)).is_err());
    }
}
