//! A sheet's cells, each under its own row and column.
//!
//! Rows and columns are those of the sheet, counted from 0, wherever its table starts.
//! Only cells that hold something are kept, and all texts lie in one string, which the
//! rows read from it share: a hundred thousand rows stay small, and two cells at opposite
//! corners are two cells.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;

use self::cell::Cell;
use super::looks::Looks;
use super::merged::Merged;
use super::wordings::Wordings;
use crate::model::file::File;
use crate::model::limits::Limits;
use crate::model::origin::Origin;
use crate::model::place::Place;
use crate::model::text::Text;
use crate::source::door::folder::Opened;

mod cell;
mod filled;

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::source) enum Value<'a> {
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
    pub(in crate::source) fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.chars().all(char::is_whitespace),
            _ => false,
        }
    }
}

/// A sheet, or a CSV file as a whole.
#[derive(Debug, Clone)]
pub(in crate::source) struct Grid {
    /// The file at this sheet.
    file: File,
    is_csv: bool,
    /// What the cells say, each wording as a rule once.
    text: Arc<String>,
    /// What the workbook keeps for all its sheets.
    shared: Arc<String>,
    wordings: Wordings,
    cells: Vec<Cell>,
    rows: Vec<UsedRow>,
    /// The line on which each used row of a CSV file begins, and how many fields it has.
    lines: Vec<(u32, u32)>,
    merged: Merged,
    /// The rows that the workbook hides, from above.
    hidden: Vec<u32>,
    /// The columns that it hides, as stretches from the first to the last.
    hidden_columns: Vec<(u32, u32)>,
    /// The cells whose looks say something against what they hold: hardly any.
    looks: BTreeMap<(u32, u32), Looks>,
    limits: Limits,
}

/// Cells of one row that were put one after another.
#[derive(Debug, Clone, Copy)]
struct UsedRow {
    row: u32,
    /// Where its cells start.
    start: u32,
}

impl Grid {
    /// An empty sheet of a file, within the limits that hold for it.
    pub(in crate::source) fn of(opened: &Opened, sheet: Option<&str>) -> Self {
        Self { limits: opened.limits, ..Self::new(&opened.shown, sheet) }
    }

    /// An empty sheet; without a name, an empty CSV file.
    pub(in crate::source) fn new(file: &File, sheet: Option<&str>) -> Self {
        Self {
            file: sheet.map_or_else(|| file.clone(), |sheet| file.at_sheet(sheet)),
            is_csv: sheet.is_none(),
            text: Arc::default(),
            shared: Arc::default(),
            wordings: Wordings::default(),
            cells: Vec::new(),
            rows: Vec::new(),
            lines: Vec::new(),
            merged: Merged::default(),
            hidden: Vec::new(),
            hidden_columns: Vec::new(),
            looks: BTreeMap::new(),
            limits: Limits::default(),
        }
    }

    /// Notes that the workbook hides a row, by a filter or otherwise.
    pub(super) fn hide(&mut self, row: u32) {
        if row <= self.limits.rows && self.hidden.last().is_none_or(|last| *last < row) {
            self.hidden.push(row);
        }
    }

    pub(in crate::source) fn is_hidden(&self, row: u32) -> bool {
        self.hidden.binary_search(&row).is_ok()
    }

    /// Notes that the workbook hides columns, from the first to the last.
    pub(super) fn hide_columns(&mut self, first: u32, last: u32) {
        // No more stretches than columns can be of any use.
        if self.hidden_columns.len() < self.limits.columns as usize {
            self.hidden_columns.push((first, last));
        }
    }

    pub(in crate::source) fn is_column_hidden(&self, column: u32) -> bool {
        self.hidden_columns.iter().any(|(first, last)| (*first..=*last).contains(&column))
    }

    /// Notes what a cell looks like that holds something.
    pub(in crate::source) fn look(&mut self, row: u32, column: u32, look: Looks) {
        self.looks.insert((row, column), look);
    }

    /// What a cell looks like, where that says something against what it holds.
    pub(in crate::source) fn look_of(&self, row: u32, column: u32) -> Option<Looks> {
        if self.looks.is_empty() {
            return None;
        }
        self.looks.get(&(row, column)).copied()
    }

    /// Whether there is any such cell.
    pub(in crate::source) fn has_looks(&self) -> bool {
        !self.looks.is_empty()
    }

    /// The cells of which there is such a thing, from above.
    pub(in crate::source) fn looks(
        &self,
    ) -> impl Iterator<Item = ((u32, u32), Looks)> + '_ {
        self.looks.iter().map(|(place, look)| (*place, *look))
    }

    /// The rows that hold something, from above.
    pub(in crate::source) fn rows(&self) -> impl Iterator<Item = u32> + '_ {
        self.rows.iter().map(|used| used.row)
    }

    /// The cells of a row that hold something, from the left.
    pub(in crate::source) fn cells(
        &self,
        row: u32,
    ) -> impl Iterator<Item = (u32, Value<'_>)> + '_ {
        let cells = self.cells[self.range(row)].iter();
        cells.map(|cell| (u32::from(cell.column), self.show(*cell)))
    }

    /// What the cell itself holds.
    pub(in crate::source) fn value(&self, row: u32, column: u32) -> Value<'_> {
        let cells = &self.cells[self.range(row)];
        match cells.binary_search_by_key(&column, |cell| cell.column.into()) {
            Ok(at) => self.show(cells[at]),
            Err(_) => Value::Empty,
        }
    }

    /// A stretch of a text that one of the cells holds.
    pub(in crate::source) fn stretch(&self, text: &str) -> Text {
        let within = |whole: &String| {
            let start = text.as_ptr().addr().checked_sub(whole.as_ptr().addr())?;
            (start + text.len() <= whole.len()).then_some(start)
        };
        let found = [&self.text, &self.shared]
            .into_iter()
            .find_map(|whole| Some((whole, within(whole)?)));
        let (whole, start) = found.expect("it is a text of this sheet");
        Text::within(whole, start..start + text.len())
    }

    /// What a reader of the sheet sees in the cell, and the cell that holds it: a
    /// merged region shows its first cell everywhere.
    pub(in crate::source) fn shown(
        &self,
        row: u32,
        column: u32,
    ) -> (Value<'_>, u32, u32) {
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
    pub(in crate::source) fn last_row_of(&self, row: u32, column: u32) -> u32 {
        self.merged.at(row, column).map_or(row, |region| region.last.0)
    }

    /// Whether it was read from a CSV file.
    pub(in crate::source) fn is_csv(&self) -> bool {
        self.is_csv
    }

    /// Whether a row of a CSV file has a field in a column, if an empty one.
    pub(in crate::source) fn reaches(&self, row: u32, column: u32) -> bool {
        let fields = self.place_of_row(row).and_then(|at| self.lines.get(at));
        fields.is_some_and(|(_, fields)| *fields > column)
    }

    /// The sheet as a place.
    pub(in crate::source) fn sheet_origin(&self) -> Origin {
        let place = if self.is_csv { Place::File } else { Place::Sheet };
        Origin::at(&self.file, place)
    }

    /// The name under which complaints speak of the sheet.
    pub(in crate::source) fn name(&self) -> &str {
        if self.is_csv { &self.file } else { self.file.sheet() }
    }

    /// A cell as a place.
    pub(in crate::source) fn origin(&self, row: u32, column: u32) -> Origin {
        let place = if self.is_csv {
            Place::Field { line: self.line(row, column), row, column }
        } else {
            Place::Cell { row, column }
        };
        Origin::at(&self.file, place)
    }

    /// The line of a CSV file on which a field begins: the line of its row, further
    /// down for every newline in the fields before it.
    fn line(&self, row: u32, column: u32) -> u32 {
        let Some(at) = self.place_of_row(row) else { return row + 1 };
        let line = |at: usize| self.lines.get(at).map(|(line, _)| *line);
        let first = line(at).unwrap_or(row + 1);
        if line(at + 1) == Some(first + 1) {
            // A row of one line has no newline in it.
            return first;
        }
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
        self.place_of_row(row).map_or(0..0, |at| self.range_of(at))
    }

    /// Where a row stands among the used ones.
    fn place_of_row(&self, row: u32) -> Option<usize> {
        // Mostly no row is left out, and it need not be searched for.
        let expected = row.checked_sub(self.rows.first()?.row)? as usize;
        match self.rows.get(expected) {
            Some(used) if used.row == row => Some(expected),
            _ => self.rows.binary_search_by_key(&row, |used| used.row).ok(),
        }
    }

    /// Where the cells of a used row lie.
    fn range_of(&self, at: usize) -> Range<usize> {
        let end = self.rows.get(at + 1).map(|next| next.start as usize);
        self.rows[at].start as usize..end.unwrap_or(self.cells.len())
    }
}

#[cfg(test)]
mod tests {
    use super::{Grid, Value};
    use crate::source::sheets::merged::Region;

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
