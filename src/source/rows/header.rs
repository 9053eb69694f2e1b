//! Where a list's table is on a sheet, and which column means what.
//!
//! Titles may stand above the headings and headings may take two rows; the row that
//! gives the most known columns wins. Where headings that lack nothing stand above it
//! already, those are the list's, and it begins another table: what stands between the two
//! is not passed over.

use std::collections::{BTreeMap, BTreeSet};

use super::class_marks::ClassColumn;
use super::heading;
use super::heading::{Headings, Holds, Meaning, Shape};
use crate::model::numeral::is_digit;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;
use crate::source::said::shortened;
use crate::source::sheets::grid::{Grid, Value};

mod complaints;
mod times;

/// How many used rows may stand above the headings.
const MOST_ROWS_ABOVE: usize = 100;

/// So many data classes at least have columns of their own where any has.
const FEWEST_MARKS: usize = 2;

/// The columns of a table.
#[derive(Debug, Clone, Default)]
pub(in crate::source) struct Header {
    /// The first row of the headings, and the last.
    pub first_row: u32,
    pub last_row: u32,
    /// The columns that the list knows, by our heading.
    pub columns: BTreeMap<&'static str, u32>,
    /// The columns of the quarter or the month of a time whose year stands under our heading.
    pub parts: BTreeMap<&'static str, u32>,
    /// The columns headed by a date, from the left.
    pub dates: Vec<(u32, RocDate)>,
    /// The columns headed by a data class each, from the left: two or more, or none.
    pub marks: Vec<ClassColumn>,
    /// Whether the headings are those of the platform's export.
    pub is_export: bool,
    doubles: Vec<Double>,
    unknown: Vec<Found>,
    /// The columns that are known and not wanted.
    ignored: Vec<Found>,
    /// The columns that say nothing new.
    passed: Vec<Found>,
    /// The first cell of the headings: its row and column.
    first: Option<(u32, u32)>,
    /// The row of further headings below, which know more columns.
    pub another: Option<u32>,
}

/// A heading, and the cell it stands in.
#[derive(Debug, Clone)]
struct Found {
    row: u32,
    column: u32,
    text: String,
}

/// A column that is not read and says of which time each row is.
#[derive(Debug, Clone)]
pub(in crate::source) struct Time {
    pub heading: Located<String>,
    /// Whether the organization knows it and does not want it.
    pub is_ignored: bool,
}

#[derive(Debug, Clone)]
struct Double {
    found: Found,
    /// The column that has the same meaning.
    first: u32,
}

impl Header {
    /// The best row of headings that a sheet has, complete or not.
    pub(in crate::source) fn find(grid: &Grid, headings: &Headings<'_>) -> Self {
        let mut looked = Looked { grid, headings, cells: BTreeMap::new() };
        let rows: Vec<u32> = grid.rows().take(MOST_ROWS_ABOVE).collect();
        let Some(best) = looked.best(&rows) else { return Self::default() };
        let found = Self::at(grid, headings, best.0, best.1);
        let above = &rows[..rows.partition_point(|row| *row < best.0)];
        let is_whole = |row: &u32| {
            let known = |rows| Self::at(grid, headings, *row, rows).is_complete(headings);
            known(1) || *row + 1 < best.0 && known(2)
        };
        let Some(first) = above.iter().position(is_whole) else { return found };
        // Headings of two rows may begin with one that is whole by itself.
        let whole = &above[first..above.len().min(first + 2)];
        let Some(upper) = looked.best(whole) else { return found };
        let upper = Self::at(grid, headings, upper.0, upper.1);
        if upper.last_row >= best.0 || !upper.is_complete(headings) {
            return found;
        }
        Self { another: Some(best.0), ..upper }
    }

    /// The first column that is not read, says of which time a row is and does not say the
    /// same of all.
    pub(in crate::source) fn time(&self, grid: &Grid) -> Option<Time> {
        let others = self.unknown.iter().chain(&self.passed);
        let all = others.chain(&self.ignored);
        let mut all = all.filter(|found| self.is_of_times(found, grid));
        let first = all.next()?;
        let origin = grid.origin(first.row, first.column);
        let is_ignored = self.ignored.iter().any(|found| found.column == first.column);
        Some(Time { heading: Located::new(first.text.clone(), origin), is_ignored })
    }

    /// Whether a column is headed as one of times and says several.
    fn is_of_times(&self, found: &Found, grid: &Grid) -> bool {
        if !heading::is_time(&found.text) {
            return false;
        }
        let below = grid.rows().filter(|row| *row > self.last_row);
        let said = below.map(|row| grid.value(row, found.column));
        let mut said = said.filter(|value| !value.is_blank());
        let first = said.next();
        said.any(|value| Some(value) != first)
    }

    /// How many columns are known.
    pub(in crate::source) fn known(&self) -> usize {
        self.columns.len() + self.dates.len() + usize::from(!self.marks.is_empty())
    }

    /// The headings in so many rows.
    fn at(grid: &Grid, headings: &Headings<'_>, first_row: u32, rows: u32) -> Self {
        let last_row = first_row + rows - 1;
        let mut header = Self { first_row, last_row, ..Self::default() };
        let (mut of_export, mut merged_down) = (0, header.last_row);
        for column in columns(grid, first_row, rows) {
            let Some((row, value)) = heading_at(grid, first_row, rows, column) else {
                continue;
            };
            of_export += usize::from(headings.is_of_export(value));
            let meaning = meaning_at(grid, headings, first_row, row, column);
            let found = Found { row, column, text: written(value) };
            match meaning {
                Some(Meaning::Mark(class)) => header.take_mark(class, found, headings),
                _ => header.take(meaning, found),
            }
            let last = grid.last_row_of(row, column);
            // A title merged down over the table is no heading of it.
            if meaning.is_some() && last <= first_row + 4 {
                merged_down = merged_down.max(last);
            }
        }
        header.take_rows_to(merged_down, grid);
        header.keep_marks(headings);
        header.take_failing(headings);
        header.join_times(grid, headings);
        let export = headings.shape.export;
        header.is_export = export.is_some_and(|export| of_export >= export.enough);
        header
    }

    /// Takes the rows down to which headings are merged, as far as no other column that is
    /// known says anything there: that is a record already.
    fn take_rows_to(&mut self, last: u32, grid: &Grid) {
        let known = self.columns.values().chain(self.dates.iter().map(|(at, _)| at));
        let known: Vec<u32> = known.copied().collect();
        let is_record =
            |row| known.iter().any(|column| !grid.value(row, *column).is_blank());
        while self.last_row < last && !is_record(self.last_row + 1) {
            self.last_row += 1;
        }
    }

    /// Gives columns that no heading means to those that may mean them.
    fn take_failing(&mut self, headings: &Headings<'_>) {
        for column in headings.shape.columns.iter().map(|column| column.heading) {
            if self.columns.contains_key(column) {
                continue;
            }
            for others in [&mut self.unknown, &mut self.passed] {
                let means = |found: &Found| headings.may_mean(&found.text, column);
                if let Some(at) = others.iter().position(means) {
                    self.columns.insert(column, others.remove(at).column);
                    break;
                }
            }
        }
    }

    fn take_mark(&mut self, class: usize, found: Found, headings: &Headings<'_>) {
        let Found { row, column, text } = found;
        self.first.get_or_insert((row, column));
        if let Some(first) = self.marks.iter().find(|mark| mark.class == class) {
            let first = first.column;
            self.doubles.push(Double { found: Found { row, column, text }, first });
            return;
        }
        let name = headings.classes[class].clone();
        self.marks.push(ClassColumn { row, column, class, name });
    }

    /// A class alone is no choice, nor are classes beside a column that names them.
    fn keep_marks(&mut self, headings: &Headings<'_>) {
        let named = headings.shape.marked.is_some_and(|it| self.columns.contains_key(it));
        if self.marks.len() < FEWEST_MARKS || named {
            let marks = std::mem::take(&mut self.marks).into_iter();
            self.unknown.extend(marks.map(
                |ClassColumn { row, column, name, .. }| Found { row, column, text: name },
            ));
        }
    }

    fn take(&mut self, meaning: Option<Meaning>, found: Found) {
        let column = found.column;
        self.first.get_or_insert((found.row, column));
        let before = match meaning {
            None | Some(Meaning::Mark(_)) => return self.unknown.push(found),
            Some(Meaning::Ignored) => return self.ignored.push(found),
            Some(Meaning::Passed) => return self.passed.push(found),
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

    /// Whether a column has a heading and is not read: it is not wanted, or nobody knows
    /// it.
    pub(super) fn passes_over(&self, column: u32) -> bool {
        self.others().any(|headed| headed == column) && !self.is_known(column)
    }

    /// Every column that has a heading, known or not.
    pub(in crate::source) fn headed(&self) -> BTreeSet<u32> {
        self.all().collect()
    }

    /// Whether a heading stands to the right of a column.
    pub(super) fn ends_after(&self, column: u32) -> bool {
        self.all().any(|headed| headed > column)
    }

    /// The columns that have a heading, in no order.
    fn all(&self) -> impl Iterator<Item = u32> {
        let dates = self.dates.iter().map(|(column, _)| *column);
        let marks = self.marks.iter().map(|mark| mark.column);
        let columns = self.columns.values().chain(self.parts.values()).copied();
        columns.chain(dates).chain(marks).chain(self.others())
    }

    /// The columns whose heading is not that of what is read, or is there already.
    fn others(&self) -> impl Iterator<Item = u32> {
        let found = self.unknown.iter().chain(&self.passed).chain(&self.ignored);
        let doubles = self.doubles.iter().map(|double| double.found.column);
        found.map(|found| found.column).chain(doubles)
    }

    fn is_known(&self, column: u32) -> bool {
        self.columns.values().chain(self.parts.values()).any(|&known| known == column)
            || self.dates.iter().any(|(known, _)| *known == column)
            || self.marks.iter().any(|mark| mark.column == column)
    }

    /// Whether the sheet has every heading that the list needs.
    pub(in crate::source) fn is_complete(&self, headings: &Headings<'_>) -> bool {
        self.missing(headings).next().is_none() && !self.lacks_dates(headings.shape)
    }

    /// The headings that the list needs and that are not there.
    pub(in crate::source) fn missing(
        &self,
        headings: &Headings<'_>,
    ) -> impl Iterator<Item = &'static str> {
        let required = headings.shape.columns.iter().filter(|column| column.required);
        let given = |heading: &&str| self.is_export && headings.given.contains(heading);
        let marked = headings.shape.marked.filter(|_| !self.marks.is_empty());
        let named = headings.whose.as_ref().and_then(|_| headings.of_body());
        required
            .map(|column| column.heading)
            .filter(|heading| !self.columns.contains_key(heading))
            .filter(move |heading| ![marked, named].contains(&Some(*heading)))
            .filter(move |heading| !given(heading))
    }

    fn lacks_dates(&self, shape: &Shape) -> bool {
        shape.dated && self.dates.is_empty()
    }
}

/// The cells that were looked at: each is looked at by itself, and below another.
struct Looked<'a> {
    grid: &'a Grid,
    headings: &'a Headings<'a>,
    /// What each means by itself, and whether it may mean some column otherwise.
    cells: BTreeMap<(u32, u32), (Option<Meaning>, bool)>,
}

impl Looked<'_> {
    /// The row among these that knows the most columns, by itself or with the next.
    fn best(&mut self, rows: &[u32]) -> Option<(u32, u32)> {
        let in_rows = |many| rows.iter().map(move |row| (*row, many));
        let candidates = in_rows(1).chain(in_rows(2));
        let mut best = (0, None);
        for (row, rows) in candidates {
            // Where no more columns are than were known elsewhere, no more can be known.
            if columns(self.grid, row, rows).len() <= best.0 {
                continue;
            }
            let known = self.known_in(row, rows);
            if known > best.0 {
                best = (known, Some((row, rows)));
            }
        }
        best.1
    }

    /// How many columns are known, or may be, in so many rows.
    fn known_in(&mut self, first_row: u32, rows: u32) -> usize {
        let (grid, headings) = (self.grid, self.headings);
        let (mut known, mut marks) = (Vec::new(), Vec::new());
        let mut perhaps = 0;
        for column in columns(grid, first_row, rows) {
            let heading = heading_at(grid, first_row, rows, column);
            let Some((row, value)) = heading else { continue };
            let (alone, may_mean) = self.at(row, column, value);
            let meaning = with_above(alone, grid, headings, first_row, row, column);
            perhaps += usize::from(meaning.is_none() && may_mean);
            let is_mark = |meaning: &Meaning| matches!(meaning, Meaning::Mark(_));
            marks.extend(meaning.filter(|it| is_mark(it) && !marks.contains(it)));
            known.extend(meaning.filter(|meaning| {
                !is_mark(meaning)
                    && !matches!(meaning, Meaning::Ignored | Meaning::Passed)
                    && !known.contains(meaning)
            }));
        }
        // What they stand under may be a known heading by itself.
        known.len() + perhaps + if marks.len() >= FEWEST_MARKS { FEWEST_MARKS } else { 0 }
    }

    fn at(&mut self, row: u32, column: u32, value: Value<'_>) -> (Option<Meaning>, bool) {
        let headings = self.headings;
        *self.cells.entry((row, column)).or_insert_with(|| {
            let meaning = headings.meaning(value);
            let may_mean = match value {
                Value::Text(text) => meaning.is_none() && headings.may_mean_any(text),
                _ => false,
            };
            (meaning, may_mean)
        })
    }
}

/// The lowest of so many rows that says something in a column, and what.
fn heading_at(
    grid: &Grid,
    first_row: u32,
    rows: u32,
    column: u32,
) -> Option<(u32, Value<'_>)> {
    let at =
        |row| Some((row, grid.value(row, column))).filter(|(_, said)| !said.is_blank());
    // One may be merged down from above, beside a group over two rows.
    let merged = || {
        let (value, row, at) = grid.shown(first_row, column);
        (at == column && !value.is_blank()).then_some((row, value))
    };
    at(first_row + rows - 1).or_else(|| at(first_row)).or_else(merged)
}

/// What a heading means, by itself or together with the one above it.
fn meaning_at(
    grid: &Grid,
    headings: &Headings<'_>,
    first_row: u32,
    row: u32,
    column: u32,
) -> Option<Meaning> {
    let alone = headings.meaning(grid.value(row, column));
    with_above(alone, grid, headings, first_row, row, column)
}

/// What a heading means that means something by itself, or nothing, and stands below
/// another. Where both together are a heading of ours, that is meant: 內容 under 回應 is
/// that of the answer.
fn with_above(
    alone: Option<Meaning>,
    grid: &Grid,
    headings: &Headings<'_>,
    first_row: u32,
    row: u32,
    column: u32,
) -> Option<Meaning> {
    let both = || meaning_of_both(grid, headings, first_row, row, column);
    let is_column = |meaning: &Meaning| matches!(meaning, Meaning::Column(_));
    match alone {
        Some(Meaning::Column(_)) => both().filter(is_column).or(alone),
        Some(_) => alone,
        None => both(),
    }
}

/// What a heading means together with the one above it, if one stands there.
fn meaning_of_both(
    grid: &Grid,
    headings: &Headings<'_>,
    first_row: u32,
    row: u32,
    column: u32,
) -> Option<Meaning> {
    if row <= first_row {
        return None;
    }
    let above = group_above(grid, first_row, row, column);
    let may_begin = match above {
        // A year over its days.
        Value::Text(text) => {
            headings.may_begin(text) || headings.shape.dated && text.contains(is_digit)
        }
        above => !above.is_blank(),
    };
    let both = may_begin.then(|| joined(above, grid.value(row, column)))?;
    headings.meaning(Value::Text(&both))
}

/// What stands above a heading, merged over it; or, where nothing is merged, as in a CSV
/// file, the last before it in that row: every column between has a heading below alone.
fn group_above(grid: &Grid, first_row: u32, row: u32, column: u32) -> Value<'_> {
    for left in (0..=column).rev() {
        if grid.value(row, left).is_blank() {
            break;
        }
        let above = grid.shown(first_row, left).0;
        if !above.is_blank() {
            return above;
        }
    }
    Value::Empty
}

/// How many rows above headings may be merged down into them.
const MOST_MERGED: u32 = 2;

/// The columns in which the rows hold something, from the left; also by what is merged down
/// into them.
fn columns(grid: &Grid, first: u32, rows: u32) -> Vec<u32> {
    let cells = |row| grid.cells(row).map(|(column, _)| column);
    let above = (first.saturating_sub(MOST_MERGED)..first).flat_map(|row| {
        cells(row).filter(move |column| grid.last_row_of(row, *column) >= first)
    });
    let mut columns: Vec<_> =
        (first..first + rows).flat_map(cells).chain(above).collect();
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
