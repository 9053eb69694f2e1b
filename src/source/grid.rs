//! A sheet's cells, each under its own row and column.
//!
//! Rows and columns are those of the sheet, counted from 0, wherever its table starts.
//! Only cells that hold something are kept, and all texts lie in one string, which the
//! rows read from it share: a hundred thousand rows stay small, and two cells at opposite
//! corners are two cells.

use std::ops::Range;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};

use super::canonical::canonical;
use super::folder::Opened;
use super::form;
use super::merged::{Merged, Region};
use super::wordings::Wordings;
use crate::model::diagnostic::Diagnostic;
use crate::model::limits::Limits;
use crate::model::numeral::thousands;
use crate::model::origin::{File, Origin, Place, cell_name};
use crate::model::text::Text;

/// The longest text of a sheet, in bytes.
const MOST_TEXT: usize = 256 << 20;

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
    /// What the workbook keeps for all its sheets.
    shared: Arc<String>,
    wordings: Wordings,
    cells: Vec<Cell>,
    rows: Vec<UsedRow>,
    /// The line on which each used row of a CSV file begins.
    lines: Vec<u32>,
    merged: Merged,
    limits: Limits,
}

/// A cell of a row that is known: there are millions of them, so it is three words of
/// four bytes.
#[derive(Debug, Clone, Copy)]
struct Cell {
    column: u16,
    kind: Kind,
    /// What `kind` makes of it.
    held: [u32; 2],
}

/// What a cell holds: for a text, where it begins in its string and how many bytes it
/// has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    /// A text of the workbook's; its number, until [`Grid::share`] knows where it lies.
    Shared,
    Fault,
    /// The halves of its bits.
    Number,
    /// The days since the first year began.
    Date,
    Bool,
}

/// Cells of one row that were put one after another.
#[derive(Debug, Clone, Copy)]
struct UsedRow {
    row: u32,
    /// Where its cells start.
    start: u32,
}

/// No sheet of any program has more, and no place is named beyond.
const MOST_ROWS: u32 = 1 << 22;
const MOST_COLUMNS: u32 = 1 << 14;

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
            shared: Arc::default(),
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
    pub(super) fn put_shared(
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
    pub(super) fn share(
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

    /// The first cell that holds one of the workbook's own texts, by its number.
    pub(super) fn first_with(&self, number: u32) -> Option<(u32, u32)> {
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
        form::too_long(&self.origin(row, column), self.limits)
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
        self.wordings = Wordings::default();
        self
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

    fn hold(&mut self, value: Value<'_>) -> (Kind, [u32; 2]) {
        match value {
            Value::Text(text) => (Kind::Text, self.write(text)),
            Value::Fault(text) => (Kind::Fault, self.write(text)),
            Value::Number(number) => (Kind::Number, halves(number)),
            Value::Date(date) => {
                (Kind::Date, [date.num_days_from_ce().cast_unsigned(), 0])
            }
            Value::Bool(truth) => (Kind::Bool, [truth.into(), 0]),
            Value::Empty => unreachable!("an empty cell is not kept"),
        }
    }

    fn write(&mut self, text: &str) -> [u32; 2] {
        if let Some((start, length)) = self.wordings.find(&self.text, text) {
            return [start, length];
        }
        let fits = "a file's texts are far below 4 GB";
        let start = u32::try_from(self.text.len()).expect(fits);
        Arc::make_mut(&mut self.text).push_str(text);
        let place = (start, u32::try_from(text.len()).expect(fits));
        self.wordings.keep(text, place);
        place.into()
    }

    /// The rows that hold something, from above.
    pub(super) fn rows(&self) -> impl Iterator<Item = u32> + '_ {
        self.rows.iter().map(|used| used.row)
    }

    /// The cells of a row that hold something, from the left.
    pub(super) fn cells(&self, row: u32) -> impl Iterator<Item = (u32, Value<'_>)> + '_ {
        let cells = self.cells[self.range(row)].iter();
        cells.map(|cell| (u32::from(cell.column), self.show(*cell)))
    }

    /// What the cell itself holds.
    pub(super) fn value(&self, row: u32, column: u32) -> Value<'_> {
        let cells = &self.cells[self.range(row)];
        match cells.binary_search_by_key(&column, |cell| cell.column.into()) {
            Ok(at) => self.show(cells[at]),
            Err(_) => Value::Empty,
        }
    }

    /// A stretch of a text that one of the cells holds.
    pub(super) fn stretch(&self, text: &str) -> Text {
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
        Origin::at(&self.file, place)
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
        Origin::at(&self.file, place)
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
        let at = self.rows.binary_search_by_key(&row, |used| used.row);
        at.map_or(0..0, |at| self.range_of(at))
    }

    /// Where the cells of a used row lie.
    fn range_of(&self, at: usize) -> Range<usize> {
        let end = self.rows.get(at + 1).map(|next| next.start as usize);
        self.rows[at].start as usize..end.unwrap_or(self.cells.len())
    }

    fn show(&self, cell: Cell) -> Value<'_> {
        let [first, second] = cell.held;
        let stretch = first as usize..first as usize + second as usize;
        match cell.kind {
            Kind::Text => Value::Text(&self.text[stretch]),
            Kind::Shared => Value::Text(&self.shared[stretch]),
            Kind::Fault => Value::Fault(&self.text[stretch]),
            Kind::Number => {
                Value::Number(f64::from_bits(u64::from(first) << 32 | u64::from(second)))
            }
            Kind::Date => NaiveDate::from_num_days_from_ce_opt(first.cast_signed())
                .map_or(Value::Empty, Value::Date),
            Kind::Bool => Value::Bool(first != 0),
        }
    }
}

/// The upper and the lower half of a number's bits: kept as a number it would make
/// every cell larger.
fn halves(number: f64) -> [u32; 2] {
    let bits = number.to_bits();
    let half = |bits: u64| u32::try_from(bits & u64::from(u32::MAX)).expect("a half");
    [half(bits >> 32), half(bits)]
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
