//! A row of a list, read by heading: each cell knows its place and says it.
//!
//! A dash or a blank means that nothing is known, never zero. A merged region's value
//! counts in each of its rows, at the place of the cell that holds it.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::RangeInclusive;

use super::grid::Value;
use super::table::Table;
use super::typed_total::without_unit;
use super::value::{self, is_countable, shortened};
use super::{weekday, workbook};
use crate::model::code::{self, Code};
use crate::model::diagnostic::Diagnostic;
use crate::model::longest;
use crate::model::organization::Organization;
use crate::model::origin::{Located, Origin};
use crate::model::provider::NAMELESS;
use crate::model::roc_date::RocDate;
use crate::model::roc_span::RocSpan;
use crate::model::text::Text;

/// A row of a table, below its headings.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'t> {
    pub table: &'t Table,
    /// Its row on the sheet, counted from 0.
    pub row: u32,
}

/// A value as its cell holds it.
struct Cell<'t> {
    value: Value<'t>,
    origin: Origin,
}

impl<'t> Row<'t> {
    /// The text under a heading.
    pub(super) fn text(
        &self,
        heading: &'static str,
    ) -> Result<Located<String>, Diagnostic> {
        self.optional_name(heading)?.ok_or_else(|| self.missing(heading))
    }

    /// What something is called under a heading, if it is called anything: never a day,
    /// into which a spreadsheet program makes `3-1` by itself.
    pub(super) fn optional_name(
        &self,
        heading: &'static str,
    ) -> Result<Option<Located<String>>, Diagnostic> {
        let Some(cell) = self.cell(heading)? else { return Ok(None) };
        not_a_day(&cell, heading)?;
        Ok(Some(cell.named()))
    }

    /// The provider under a heading; where the row names none, what is written for that.
    pub(super) fn provider(
        &self,
        heading: &'static str,
    ) -> Result<Located<String>, Diagnostic> {
        let named = self.optional_name(heading)?;
        let none = || Located::new(NAMELESS.to_owned(), self.missing(heading).origin);
        Ok(named.unwrap_or_else(none))
    }

    /// The text under a heading; where the platform's export has no such column, what
    /// the organization says of every row of it.
    pub(super) fn text_or_given(
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

    /// Everything that stands in the row, column by column.
    fn whole(self) -> impl Iterator<Item = (u32, Cow<'t, str>)> {
        let cells = self.table.grid.cells(self.row);
        cells.map(|(column, value)| (column, plain(value)))
    }

    /// A number that two rows share if they say the same, and hardly ever otherwise.
    pub(super) fn digest(self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.whole().for_each(|cell| cell.hash(&mut hasher));
        hasher.finish()
    }

    /// Whether the very same stands in another row.
    pub(super) fn says_the_same(self, other: Row<'_>) -> bool {
        self.whole().eq(other.whole())
    }

    /// Whether the list has a column of that heading.
    pub(super) fn has(&self, heading: &str) -> bool {
        self.table.header.columns.contains_key(heading)
    }

    /// The text under a heading, if there is any.
    pub(super) fn optional_text(
        &self,
        heading: &'static str,
    ) -> Result<Option<Located<String>>, Diagnostic> {
        Ok(self.cell(heading)?.map(Cell::named))
    }

    /// The text under a heading, in the sheet's own memory: for lists of many rows.
    pub(super) fn shared_text(
        &self,
        heading: &'static str,
    ) -> Result<Located<Text>, Diagnostic> {
        let cell = self.cell(heading)?.ok_or_else(|| self.missing(heading))?;
        not_a_day(&cell, heading)?;
        Ok(self.shared(cell))
    }

    /// The text under a heading, if there is any, in the sheet's own memory.
    pub(super) fn optional_shared_text(
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
    pub(super) fn date(
        &self,
        heading: &'static str,
    ) -> Result<Located<RocDate>, Diagnostic> {
        self.optional_date(heading)?.ok_or_else(|| self.missing(heading))
    }

    /// The day under a heading, if there is one.
    pub(super) fn optional_date(
        &self,
        heading: &'static str,
    ) -> Result<Option<Located<RocDate>>, Diagnostic> {
        let Some(cell) = self.cell(heading)? else { return Ok(None) };
        day(&cell).map(|day| Some(Located::new(day, cell.origin)))
    }

    /// The day, month or quarter under a heading, if there is one.
    pub(super) fn optional_time(
        &self,
        heading: &'static str,
    ) -> Result<Option<Located<RocSpan>>, Diagnostic> {
        let Some(cell) = self.cell(heading)? else { return Ok(None) };
        let time = match span(&cell) {
            Ok(span @ (RocSpan::Month(..) | RocSpan::Quarter(_))) => span,
            // What a day says wrong is told as of a day.
            _ => RocSpan::Day(day(&cell)?),
        };
        Ok(Some(Located::new(time, cell.origin)))
    }

    /// The day up to which a row counts by what stands under a heading, if anything does;
    /// `as_of` is the day of the statistics.
    pub(super) fn optional_counted_day(
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
    pub(super) fn optional_span(
        &self,
        heading: &'static str,
    ) -> Result<Option<Located<RocSpan>>, Diagnostic> {
        let Some(cell) = self.cell(heading)? else { return Ok(None) };
        span(&cell).map(|span| Some(Located::new(span, cell.origin)))
    }

    /// The count under a heading: a whole number, not below zero.
    pub(super) fn count(
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
        let Some(cell) = self.cell(heading)? else { return Ok(None) };
        count(&cell).map(|count| Some(Located::new(count, cell.origin)))
    }

    /// The whole number under a heading, below zero or not, if there is one.
    pub(super) fn optional_number(
        &self,
        heading: &'static str,
    ) -> Result<Option<Located<i64>>, Diagnostic> {
        let Some(cell) = self.cell(heading)? else { return Ok(None) };
        whole(&cell).map(|number| Some(Located::new(number, cell.origin)))
    }

    /// The count in a column of the sheet, if there is one.
    pub(super) fn optional_count_at(
        &self,
        column: u32,
    ) -> Result<Option<Located<i64>>, Diagnostic> {
        let Some(cell) = self.cell_at(column)? else { return Ok(None) };
        count(&cell).map(|count| Some(Located::new(count, cell.origin)))
    }

    /// A complaint that the row lacks a value.
    pub(super) fn missing(&self, heading: &'static str) -> Diagnostic {
        let column = self.table.header.columns.get(heading).copied().unwrap_or_default();
        Diagnostic::new(code::MISSING_VALUE, &self.table.grid.origin(self.row, column))
            .with("key", heading)
    }

    /// What a column of the sheet holds, if it holds anything.
    pub(super) fn value_at(&self, column: u32) -> Result<Option<Value<'t>>, Diagnostic> {
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
        match self.table.header.columns.get(heading) {
            Some(&column) => self.cell_at(column),
            None => Ok(None),
        }
    }

    fn cell_at(&self, column: u32) -> Result<Option<Cell<'t>>, Diagnostic> {
        let (value, row, column) = self.table.grid.shown(self.row, column);
        if says_nothing(value) {
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

impl Cell<'_> {
    /// The value as text, at its place.
    fn named(self) -> Located<String> {
        Located::new(plain(self.value).into_owned(), self.origin)
    }
}

/// Whether a cell is blank or holds a dash.
pub(super) fn says_nothing(value: Value<'_>) -> bool {
    let dash = |character| matches!(character, '-' | '–' | '—' | '－' | '─' | '―' | '−');
    match value {
        Value::Text(text) => {
            text.trim_start().trim_start_matches(dash).trim_start().is_empty()
        }
        value => value.is_blank(),
    }
}

/// A value as text: numbers without a point where they are whole.
pub(super) fn plain(value: Value<'_>) -> Cow<'_, str> {
    match value {
        Value::Text(text) if text.contains('\r') => {
            Cow::Owned(text.trim().replace("\r\n", "\n").replace('\r', "\n"))
        }
        Value::Text(text) | Value::Fault(text) => Cow::Borrowed(text.trim()),
        Value::Number(number) => Cow::Owned(number.to_string()),
        Value::Date(date) => Cow::Owned(
            RocDate::from_gregorian(date)
                .map_or_else(|| date.to_string(), RocDate::slashed),
        ),
        Value::Bool(truth) => Cow::Borrowed(if truth { "TRUE" } else { "FALSE" }),
        Value::Empty => Cow::Borrowed(""),
    }
}

/// Complains of a day where a name is due.
fn not_a_day(cell: &Cell<'_>, heading: &'static str) -> Result<(), Diagnostic> {
    match cell.value {
        Value::Date(_) => Err(unreadable(code::DATE_FOR_TEXT, cell).with("key", heading)),
        _ => Ok(()),
    }
}

fn day(cell: &Cell<'_>) -> Result<RocDate, Diagnostic> {
    match cell.value {
        Value::Text(text) => text_day(text, &cell.origin),
        Value::Date(date) => RocDate::from_gregorian(date)
            .ok_or_else(|| unreadable(code::UNREADABLE_DATE, cell)),
        Value::Number(number) => {
            // 1110519, which a spreadsheet holds as a number.
            if let Some(day) = value::day_in_digits(&number.to_string()) {
                return Ok(day);
            }
            let complaint = unreadable(code::UNREADABLE_DATE, cell);
            Err(complaint.with_some("serial", serial_day(number)))
        }
        _ => Err(unreadable(code::UNREADABLE_DATE, cell)),
    }
}

/// The day that a cell's text says, with its weekday or its time or without.
pub(super) fn text_day(text: &str, origin: &Origin) -> Result<RocDate, Diagnostic> {
    // Where a list has a day, digits alone can be nothing else.
    if let Some(day) = value::day_in_digits(text) {
        return Ok(day);
    }
    weekday::day(without_time(text), origin)
}

/// The day that a number is to a spreadsheet program, if it is one that a list may
/// have.
fn serial_day(number: f64) -> Option<RocDate> {
    /// From 1954 to 2119.
    const SERIALS: RangeInclusive<f64> = 20_000.0..=80_000.0;

    let day = SERIALS.contains(&number).then(|| workbook::serial(number, false));
    match day {
        Some(Value::Date(date)) => RocDate::from_gregorian(date),
        _ => None,
    }
}

/// The day of a text that also says the time, as the platform writes it
/// (`2019/04/26 0:32`).
fn without_time(text: &str) -> &str {
    let text = text.trim();
    if let Some(at) = text.find('日').map(|at| at + '日'.len_utf8())
        && is_time(&text[at..], '時')
    {
        return &text[..at];
    }
    // A weekday may stand between the two.
    let parts = [text.split_once([' ', 'T']), text.rsplit_once(' ')];
    let timed = parts.into_iter().flatten().find(|(_, time)| is_time(time, ':'));
    timed.map_or(text, |(day, _)| day)
}

/// Whether a text says the hour of a day, with this behind it.
fn is_time(text: &str, behind: char) -> bool {
    let time = text.trim().trim_start_matches(['上', '下', '午', ' ']);
    time.contains(behind)
        && time.chars().all(|it| it.is_ascii_digit() || ":.Z+時分秒".contains(it))
}

fn span(cell: &Cell<'_>) -> Result<RocSpan, Diagnostic> {
    match cell.value {
        Value::Date(_) => day(cell).map(RocSpan::Day),
        value => value::span(&plain(value), &cell.origin),
    }
}

fn count(cell: &Cell<'_>) -> Result<i64, Diagnostic> {
    let number = whole(cell)?;
    if number < 0 {
        return Err(unreadable(code::NEGATIVE_NUMBER, cell));
    }
    Ok(number)
}

/// What may stand behind the number of a row: 1. and 1、
const AFTER_ORDINAL: [char; 3] = ['.', '．', '、'];

fn whole(cell: &Cell<'_>) -> Result<i64, Diagnostic> {
    match cell.value {
        Value::Text(text) => {
            if let Some(number) = in_digits(text) {
                return Ok(number);
            }
            let number = without_unit(text).trim_end_matches(AFTER_ORDINAL);
            value::whole_number_of_any_width(number, &cell.origin)
                .map_err(|complaint| complaint.with("found", shortened(text)))
        }
        Value::Number(number) => {
            whole_float(number).ok_or_else(|| unreadable(code::UNREADABLE_NUMBER, cell))
        }
        _ => Err(unreadable(code::UNREADABLE_NUMBER, cell)),
    }
}

/// The number of a text of a few digits and nothing else: long lists have thousands.
fn in_digits(text: &str) -> Option<i64> {
    let plain =
        (1..=12).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

/// The largest number up to which every whole number has its own float.
const LARGEST_EXACT: f64 = 9_007_199_254_740_992.0;

/// The whole number that a float is, if it is one.
pub(super) fn whole_float(number: f64) -> Option<i64> {
    if number.fract() != 0.0 || number.abs() > LARGEST_EXACT {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "it is whole and in range")]
    let whole = number as i64;
    is_countable(whole).then_some(whole)
}

fn unreadable(code: Code, cell: &Cell<'_>) -> Diagnostic {
    Diagnostic::new(code, &cell.origin).with("found", shortened(&plain(cell.value)))
}

#[cfg(test)]
mod tests {
    use super::{plain, says_nothing, whole_float, without_time};
    use crate::source::grid::Value;

    #[test]
    fn a_dash_is_nothing_and_a_zero_is_something() {
        for nothing in ["", " ", "\u{3000}", "-", "–", " — ", "--"] {
            assert!(says_nothing(Value::Text(nothing)), "{nothing:?}");
        }
        assert!(!says_nothing(Value::Number(0.0)));
        assert!(!says_nothing(Value::Text("0")));
    }

    #[test]
    fn the_time_of_a_day_is_passed_over_and_nothing_else_is() {
        for time in ["0:32", "23:59:00", "上午 10:05", "00:00:00.0"] {
            assert_eq!(without_time(&format!("2019/04/26 {time}")), "2019/04/26");
        }
        assert_eq!(without_time("2019-04-26T00:00:00Z"), "2019-04-26");
        assert_eq!(without_time("108年4月26日15時20分"), "108年4月26日");
        assert_eq!(without_time("108/4/26 (五) 10:20"), "108/4/26 (五)");
        for text in
            ["民國 111 年 5 月 19 日", "2019/04/26 起", "2019/04/26 12", "4月26日起3時"]
        {
            assert_eq!(without_time(text), text);
        }
    }

    #[test]
    fn a_number_is_whole_or_it_is_none() {
        assert_eq!(whole_float(2963.0), Some(2963));
        assert_eq!(whole_float(3.5), None);
        assert_eq!(whole_float(1e300), None);
        assert_eq!(plain(Value::Number(12.0)), "12");
    }
}
