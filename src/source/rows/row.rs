//! A row of a list, read by heading: each cell knows its place and says it.
//!
//! A merged region's value counts in each of its rows, at the place of the cell that
//! holds it.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hasher};

use super::cell::{Cell, plain, says_nothing};
use super::table::Table;
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::longest;
use crate::model::numeral::is_digit;
use crate::model::organization::Organization;
use crate::model::origin::{Located, Origin};
use crate::model::place::cell_name;
use crate::model::provider::NAMELESS;
use crate::model::roc_date::RocDate;
use crate::model::roc_span::RocSpan;
use crate::model::text::Text;
use crate::source::said::shortened;
use crate::source::sheets::grid::Value;
use crate::source::sheets::looks::Looks;
use crate::source::value;

/// What may stand before the time up to which something is counted.
const UP_TO: [&str; 3] = ["截至", "統計至", "迄"];

/// The time up to which a text says that it counts: 截至112年6月底.
fn up_to(value: Value<'_>) -> Option<RocSpan> {
    let Value::Text(text) = value else { return None };
    let time = UP_TO.iter().find_map(|words| text.trim().strip_prefix(words))?;
    time.trim_end_matches('止').parse().ok()
}

fn says_its_end(value: Value<'_>) -> bool {
    matches!(value, Value::Text(text) if text.trim_end_matches('止').trim_end().ends_with('底'))
}

/// A row of a table, below its headings.
#[derive(Debug, Clone, Copy)]
pub(in crate::source) struct Row<'t> {
    pub table: &'t Table,
    /// Its row on the sheet, counted from 0.
    pub row: u32,
}

impl<'t> Row<'t> {
    /// The text under a heading.
    pub(in crate::source) fn text(
        &self,
        heading: &'static str,
    ) -> Result<Located<String>, Diagnostic> {
        self.optional_name(heading)?.ok_or_else(|| self.missing(heading))
    }

    /// What something is called under a heading, if it is called anything: never a day,
    /// into which a spreadsheet program makes `3-1` by itself.
    pub(in crate::source) fn optional_name(
        &self,
        heading: &'static str,
    ) -> Result<Option<Located<String>>, Diagnostic> {
        let Some(cell) = self.cell(heading)? else { return Ok(None) };
        cell.refuse_day(heading)?;
        Ok(Some(cell.named()))
    }

    /// The provider under a heading; where the row names none, what is written for that.
    pub(in crate::source) fn provider(
        &self,
        heading: &'static str,
    ) -> Result<Located<String>, Diagnostic> {
        let named = self.optional_name(heading)?;
        let none = || Located::new(NAMELESS.to_owned(), self.missing(heading).origin);
        Ok(named.unwrap_or_else(none))
    }

    /// The text under a heading; where the platform's export has no such column, what
    /// the organization says of every row of it.
    pub(in crate::source) fn text_or_given(
        &self,
        heading: &'static str,
        organization: &Organization,
    ) -> Result<Located<String>, Diagnostic> {
        let lists = organization.export_values.get(self.table.list);
        let given = lists.and_then(|values| values.get(heading));
        match given.filter(|_| self.table.header.is_export && !self.has(heading)) {
            Some(given) => Ok(given.clone()),
            None => self.text(heading),
        }
    }

    /// Whose the row is: what stands under a heading, or where there is no such column what
    /// its file is called.
    pub(in crate::source) fn body(
        &self,
        heading: &'static str,
    ) -> Result<Located<String>, Diagnostic> {
        match self.table.whose.as_ref().filter(|_| !self.has(heading)) {
            Some(whose) => Ok(whose.clone()),
            None => self.text(heading),
        }
    }

    /// The same in the sheet's own memory.
    pub(in crate::source) fn shared_body(
        &self,
        heading: &'static str,
    ) -> Result<Located<Text>, Diagnostic> {
        match self.table.whose.as_ref().filter(|_| !self.has(heading)) {
            Some(whose) => {
                Ok(Located::new(whose.value.clone().into(), whose.origin.clone()))
            }
            None => self.shared_text(heading),
        }
    }

    /// Everything that stands in the row, column by column.
    fn whole(self) -> impl Iterator<Item = (u32, Cow<'t, str>)> {
        let cells = self.table.grid.cells(self.row);
        cells.map(|(column, value)| (column, plain(value)))
    }

    /// A number that two rows share if they say the same, and hardly ever otherwise.
    pub(in crate::source) fn digest(self) -> u64 {
        let mut hasher = DefaultHasher::new();
        for (column, text) in self.whole() {
            hasher.write_u32(column);
            hasher.write(text.as_bytes());
        }
        hasher.finish()
    }

    /// Whether the very same stands in another row.
    pub(in crate::source) fn says_the_same(self, other: Row<'_>) -> bool {
        self.whole().eq(other.whole())
    }

    /// Whether the list has a column of that heading.
    pub(in crate::source) fn has(&self, heading: &str) -> bool {
        self.table.header.columns.contains_key(heading)
    }

    /// The text under a heading, if there is any.
    pub(in crate::source) fn optional_text(
        &self,
        heading: &'static str,
    ) -> Result<Option<Located<String>>, Diagnostic> {
        Ok(self.cell(heading)?.map(Cell::named))
    }

    /// The text under a heading, in the sheet's own memory: for lists of many rows.
    pub(in crate::source) fn shared_text(
        &self,
        heading: &'static str,
    ) -> Result<Located<Text>, Diagnostic> {
        let cell = self.cell(heading)?.ok_or_else(|| self.missing(heading))?;
        cell.refuse_day(heading)?;
        Ok(self.shared(cell))
    }

    /// The text under a heading, if there is any, in the sheet's own memory.
    pub(in crate::source) fn optional_shared_text(
        &self,
        heading: &'static str,
    ) -> Result<Option<Located<Text>>, Diagnostic> {
        Ok(self.cell(heading)?.map(|cell| self.shared(cell)))
    }

    /// A cell's text in the sheet's own memory.
    fn shared(&self, cell: Cell<'_>) -> Located<Text> {
        let text = match (cell.value, plain(cell.value)) {
            (Value::Text(_), Cow::Borrowed(text)) => self.table.grid.stretch(text),
            (_, text) => text.into_owned().into(),
        };
        Located::new(text, cell.origin)
    }

    /// The day under a heading.
    pub(in crate::source) fn date(
        &self,
        heading: &'static str,
    ) -> Result<Located<RocDate>, Diagnostic> {
        self.optional_date(heading)?.ok_or_else(|| self.missing(heading))
    }

    /// The day under a heading, if there is one.
    pub(in crate::source) fn optional_date(
        &self,
        heading: &'static str,
    ) -> Result<Option<Located<RocDate>>, Diagnostic> {
        let Some(cell) = self.plain_cell(self.column(heading))? else { return Ok(None) };
        let day = cell.day().map_err(|complaint| {
            let says = plain(cell.value);
            let is_words = !says.contains(is_digit);
            complaint.with_some("blank", is_words.then_some(heading))
        })?;
        Ok(Some(Located::new(day, cell.origin)))
    }

    /// The day, month or quarter under a heading, if there is one.
    pub(in crate::source) fn optional_time(
        &self,
        heading: &'static str,
    ) -> Result<Option<Located<RocSpan>>, Diagnostic> {
        if let Some(joined) = self.joined_time(heading)? {
            let is_whole = matches!(joined.value, RocSpan::Year(_) | RocSpan::Half(..));
            return if is_whole { Err(self.missing(heading)) } else { Ok(Some(joined)) };
        }
        let Some(cell) = self.time_cell(heading)? else { return Ok(None) };
        let time = match up_to(cell.value).map_or_else(|| cell.span(), Ok) {
            Ok(span @ (RocSpan::Month(..) | RocSpan::Quarter(_))) => span,
            // 111年底 is the end of its last month.
            Ok(RocSpan::Year(year)) if says_its_end(cell.value) => {
                RocSpan::Month(year, 12)
            }
            Ok(day @ RocSpan::Day(_)) if up_to(cell.value).is_some() => day,
            // What a day says wrong is told as of a day.
            _ => RocSpan::Day(cell.day()?),
        };
        Ok(Some(Located::new(time, cell.origin)))
    }

    /// The time whose year stands under a heading, and its quarter or month in another
    /// column; the year alone where the row names no part of it.
    fn joined_time(
        &self,
        heading: &'static str,
    ) -> Result<Option<Located<RocSpan>>, Diagnostic> {
        let Some(&at) = self.table.header.parts.get(heading) else { return Ok(None) };
        let Some(year) = self.plain_cell(self.column(heading))? else { return Ok(None) };
        let Some(part) = self.plain_cell(Some(at))? else {
            return Ok(Some(Located::new(year.span()?, year.origin)));
        };
        let mut part = plain(part.value).into_owned();
        if part.trim().bytes().all(|byte| byte.is_ascii_digit()) {
            let headed = plain(self.table.grid.shown(self.table.header.last_row, at).0);
            let is_quarter = headed.contains('季');
            part =
                if is_quarter { format!("第{part}季") } else { format!("{part}月") };
        }
        let said = plain(year.value);
        let years = said.trim().trim_end_matches('度').trim_end_matches('年');
        let span = value::span(&format!("{years}年{part}"), &year.origin)?;
        Ok(Some(Located::new(span, year.origin)))
    }

    /// The day up to which a row counts by what stands under a heading, if anything does;
    /// `as_of` is the day of the statistics.
    pub(in crate::source) fn optional_counted_day(
        &self,
        heading: &'static str,
        as_of: Option<RocDate>,
    ) -> Result<Option<Located<RocDate>>, Diagnostic> {
        let Some(time) = self.optional_time(heading)? else { return Ok(None) };
        let span = time.value;
        let day = as_of.map_or_else(|| span.end(), |as_of| span.counted_to(as_of));
        Ok(Some(Located::new(day, time.origin)))
    }

    /// The stretch of the calendar under a heading, if there is one.
    pub(in crate::source) fn optional_span(
        &self,
        heading: &'static str,
    ) -> Result<Option<Located<RocSpan>>, Diagnostic> {
        if let Some(joined) = self.joined_time(heading)? {
            return Ok(Some(joined));
        }
        let Some(cell) = self.time_cell(heading)? else { return Ok(None) };
        // A day with its weekday or its time, or in digits alone, is one here too.
        let day = |told| cell.day().map(RocSpan::Day).map_err(|_| told);
        let span = cell.span().or_else(day)?;
        Ok(Some(Located::new(span, cell.origin)))
    }

    /// The count under a heading: a whole number, not below zero.
    pub(in crate::source) fn count(
        &self,
        heading: &'static str,
    ) -> Result<Located<i64>, Diagnostic> {
        self.optional_count(heading)?.ok_or_else(|| self.missing(heading))
    }

    /// The count under a heading, if there is one.
    pub(super) fn optional_count(
        &self,
        heading: &'static str,
    ) -> Result<Option<Located<i64>>, Diagnostic> {
        let Some(cell) = self.number_cell(self.column(heading))? else { return Ok(None) };
        cell.count().map(|count| Some(Located::new(count, cell.origin)))
    }

    /// The whole number under a heading, below zero or not, if there is one.
    pub(in crate::source) fn optional_number(
        &self,
        heading: &'static str,
    ) -> Result<Option<Located<i64>>, Diagnostic> {
        let Some(cell) = self.number_cell(self.column(heading))? else { return Ok(None) };
        cell.whole_number().map(|number| Some(Located::new(number, cell.origin)))
    }

    /// The count in a column of the sheet, if there is one.
    pub(in crate::source) fn optional_count_at(
        &self,
        column: u32,
    ) -> Result<Option<Located<i64>>, Diagnostic> {
        let Some(cell) = self.number_cell(Some(column))? else { return Ok(None) };
        cell.count().map(|count| Some(Located::new(count, cell.origin)))
    }

    /// A complaint that the row lacks a value.
    pub(in crate::source) fn missing(&self, heading: &'static str) -> Diagnostic {
        let column = self.table.header.columns.get(heading).copied().unwrap_or_default();
        Diagnostic::new(code::MISSING_VALUE, &self.table.grid.origin(self.row, column))
            .with("key", heading)
    }

    /// What a column of the sheet holds, if it holds anything.
    pub(in crate::source) fn value_at(
        &self,
        column: u32,
    ) -> Result<Option<Value<'t>>, Diagnostic> {
        Ok(self.cell_at(column)?.map(|cell| cell.value))
    }

    /// The same with its place.
    pub(super) fn cell_of(
        &self,
        column: u32,
    ) -> Result<Option<(Value<'t>, Origin)>, Diagnostic> {
        Ok(self.cell_at(column)?.map(|cell| (cell.value, cell.origin)))
    }

    fn cell(&self, heading: &'static str) -> Result<Option<Cell<'t>>, Diagnostic> {
        self.column(heading).map_or(Ok(None), |column| self.cell_at(column))
    }

    fn column(&self, heading: &'static str) -> Option<u32> {
        self.table.header.columns.get(heading).copied()
    }

    /// The cell of a number, in its own row and column: merged over several, it would count
    /// for each of them.
    fn number_cell(&self, column: Option<u32>) -> Result<Option<Cell<'t>>, Diagnostic> {
        let Some(column) = column else { return Ok(None) };
        let Some(cell) = self.plain_cell(Some(column))? else { return Ok(None) };
        let place = cell.origin.place();
        if (place.row(), place.column()) == (Some(self.row), Some(column)) {
            return Ok(Some(cell));
        }
        Err(Diagnostic::new(code::MERGED_NUMBER, &cell.origin)
            .with("found", shortened(&plain(cell.value)))
            .with("cell", cell_name(self.row, column)))
    }

    /// A cell of a month or a longer time.
    fn time_cell(&self, heading: &'static str) -> Result<Option<Cell<'t>>, Diagnostic> {
        let column = self.column(heading);
        let cell = self.plain_cell(column)?;
        let is_long = || column.is_some_and(|column| self.table.has_long_months(column));
        match cell {
            Some(cell) if cell.is_short_month() && is_long() => {
                Err(cell.ambiguous_month())
            }
            cell => Ok(cell),
        }
    }

    /// A cell of a number or a day, which nothing is struck through in.
    fn plain_cell(&self, column: Option<u32>) -> Result<Option<Cell<'t>>, Diagnostic> {
        let Some(column) = column else { return Ok(None) };
        // Hardly any sheet has such a cell.
        if self.table.grid.has_looks() {
            let (value, row, at) = self.table.grid.shown(self.row, column);
            if !says_nothing(value) {
                self.table.refuse_looks(row, at)?;
            }
        }
        self.cell_at(column)
    }

    fn cell_at(&self, column: u32) -> Result<Option<Cell<'t>>, Diagnostic> {
        let (value, row, column) = self.table.grid.shown(self.row, column);
        let is_struck = self.table.grid.look_of(row, column) == Some(Looks::Struck);
        if says_nothing(value) || is_struck {
            return Ok(None);
        }
        let origin = self.table.grid.origin(row, column);
        let complaint = match value {
            Value::Fault(found) => Some(
                Diagnostic::new(code::FAULTY_CELL, &origin)
                    .with("found", shortened(found)),
            ),
            Value::Text(text) => longest::paragraph(text, &origin),
            _ => None,
        };
        complaint.map_or(Ok(Some(Cell { value, origin })), Err)
    }
}
