//! What a cell of a list says: a name, a day, a time, a count.
//!
//! A dash or a blank means that nothing is known, never zero.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use super::heading::tells;
use super::typed_total::without_unit;
use crate::model::code::{self, Code};
use crate::model::diagnostic::Diagnostic;
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;
use crate::model::roc_span::RocSpan;
use crate::source::said::shortened;
use crate::source::sheets::grid::Value;
use crate::source::sheets::workbook;
use crate::source::value;
use crate::source::value::is_countable;
use crate::source::weekday;

/// A value as its cell holds it.
pub(in crate::source) struct Cell<'t> {
    pub(in crate::source) value: Value<'t>,
    pub(in crate::source) origin: Origin,
}

impl Cell<'_> {
    /// The value as text, at its place.
    pub(in crate::source) fn named(self) -> Located<String> {
        Located::new(plain(self.value).into_owned(), self.origin)
    }

    /// Complains of a day where a name is due.
    pub(super) fn refuse_day(&self, heading: &'static str) -> Result<(), Diagnostic> {
        match self.value {
            Value::Date(_) => {
                Err(self.unreadable(code::DATE_FOR_TEXT).with("key", heading))
            }
            _ => Ok(()),
        }
    }

    /// The day that it says.
    pub(in crate::source) fn day(&self) -> Result<RocDate, Diagnostic> {
        match self.value {
            Value::Text(text) => text_day(text, &self.origin),
            Value::Date(date) => RocDate::from_gregorian(date)
                .ok_or_else(|| self.unreadable(code::UNREADABLE_DATE)),
            Value::Number(number) => {
                // 1110519, which a spreadsheet holds as a number.
                let digits = number.to_string();
                let day = value::day_in_digits(&digits);
                if let Some(day) = day.or_else(|| value::day_of_stamp(&digits)) {
                    return Ok(day);
                }
                let complaint = self.unreadable(code::UNREADABLE_DATE);
                Err(complaint.with_some("serial", serial_day(number)))
            }
            _ => Err(self.unreadable(code::UNREADABLE_DATE)),
        }
    }

    /// The stretch of the calendar that it says.
    pub(in crate::source) fn span(&self) -> Result<RocSpan, Diagnostic> {
        match self.value {
            Value::Date(_) => self.day().map(RocSpan::Day),
            // 111.10, which a spreadsheet holds as the number 111.1: January or October.
            value @ Value::Number(_) if plain(value).ends_with(".1") => {
                Err(self.ambiguous_month())
            }
            value => value::span(&plain(value), &self.origin),
        }
    }

    /// Whether it is a text such as 111.1, which may be left of such a number.
    pub(super) fn is_short_month(&self) -> bool {
        let Value::Text(text) = self.value else { return false };
        month_digits(text).is_some_and(|digits| digits == "1")
    }

    /// The complaint that its month may be January or October.
    pub(super) fn ambiguous_month(&self) -> Diagnostic {
        let text = plain(self.value);
        let year = text.trim_end_matches(".1");
        self.unreadable(code::UNREADABLE_TIME).with("year", year)
    }

    /// The whole number that it says, not below zero.
    pub(in crate::source) fn count(&self) -> Result<i64, Diagnostic> {
        let number = self.whole_number()?;
        if number < 0 {
            return Err(self.unreadable(code::NEGATIVE_NUMBER));
        }
        Ok(number)
    }

    /// The whole number that it says.
    pub(in crate::source) fn whole_number(&self) -> Result<i64, Diagnostic> {
        match self.value {
            Value::Text(text) => {
                if let Some(number) = in_digits(text) {
                    return Ok(number);
                }
                let number = without_unit(text).trim_end_matches(AFTER_ORDINAL);
                let number = without_zeros(number);
                value::whole_number_of_any_width(number, &self.origin)
                    .map_err(|complaint| complaint.with("found", shortened(text)))
            }
            Value::Number(number) => whole_float(number)
                .ok_or_else(|| self.unreadable(code::UNREADABLE_NUMBER)),
            _ => Err(self.unreadable(code::UNREADABLE_NUMBER)),
        }
    }

    fn unreadable(&self, code: Code) -> Diagnostic {
        Diagnostic::new(code, &self.origin).with("found", shortened(&plain(self.value)))
    }
}

/// The digits of the month in a text that is a year, a point and a month: 111.06.
fn month_digits(text: &str) -> Option<&str> {
    let (year, month) = text.trim().split_once('.')?;
    let is_number = |part: &str, most: usize| {
        (1..=most).contains(&part.len()) && part.bytes().all(|it| it.is_ascii_digit())
    };
    (is_number(year, 4) && is_number(month, 2)).then_some(month)
}

/// Whether a text is a year, a point and a month of two digits.
pub(super) fn has_long_month(text: &str) -> bool {
    month_digits(text).is_some_and(|digits| digits.len() == 2)
}

/// Whether a cell is blank or holds a dash.
pub(super) fn says_nothing(value: Value<'_>) -> bool {
    let dash = |character| matches!(character, '-' | '–' | '—' | '－' | '─' | '―' | '−');
    match value {
        // Nearly every text begins with an ideograph or a digit.
        Value::Text(text) if text.starts_with(tells) => false,
        Value::Text(text) => {
            text.trim_start().trim_start_matches(dash).trim_start().is_empty()
        }
        value => value.is_blank(),
    }
}

/// A value as text: numbers without a point where they are whole.
pub(in crate::source) fn plain(value: Value<'_>) -> Cow<'_, str> {
    match value {
        Value::Text(text) if memchr::memchr(b'\r', text.as_bytes()).is_some() => {
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

/// The day that a cell's text says, with its weekday or its time or without.
pub(in crate::source) fn text_day(
    text: &str,
    origin: &Origin,
) -> Result<RocDate, Diagnostic> {
    // Where a list has a day, digits alone can be nothing else.
    let day = value::day_in_digits(text);
    if let Some(day) = day.or_else(|| value::day_of_stamp(text)) {
        return Ok(day);
    }
    let (day, time) = parted(text);
    let day = weekday::day(day, origin)?;
    match zone(time) {
        Zone::Ours => Ok(day),
        Zone::Utc => {
            let hour = hour(time).ok_or_else(|| unreadable_day(text, origin))?;
            let is_next = hour + HOURS_BEFORE_UTC >= 24;
            let ours = if is_next { day.next() } else { Some(day) };
            ours.ok_or_else(|| unreadable_day(text, origin))
        }
        Zone::Other => Err(unreadable_day(text, origin)),
    }
}

fn unreadable_day(text: &str, origin: &Origin) -> Diagnostic {
    Diagnostic::new(code::UNREADABLE_DATE, origin).with("found", shortened(text))
}

/// Whose time a time is.
enum Zone {
    /// Taiwan's: it says nothing else.
    Ours,
    Utc,
    Other,
}

/// By how many hours Taiwan's day begins before that of UTC.
const HOURS_BEFORE_UTC: u32 = 8;

fn zone(time: &str) -> Zone {
    match time.split_once('+') {
        _ if time.ends_with('Z') => Zone::Utc,
        None | Some((_, "08:00" | "0800" | "08")) => Zone::Ours,
        Some((_, hours)) if hours.trim_matches(['0', ':']).is_empty() => Zone::Utc,
        Some(_) => Zone::Other,
    }
}

/// The hour of a time, counted from midnight to 23; none where no day has that hour.
fn hour(time: &str) -> Option<u32> {
    let bare = time.trim_start_matches(['上', '下', '午', ' ']);
    let end = bare.find(|it: char| !it.is_ascii_digit()).unwrap_or(bare.len());
    let hour: u32 = bare[..end].parse().ok().filter(|hour| *hour < 24)?;
    let is_of_half = bare.len() < time.len() && hour <= 12;
    let noon = if time.starts_with('下') { 12 } else { 0 };
    Some(if is_of_half { hour % 12 + noon } else { hour })
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

/// A text's day, and the time that it also says, as the platform writes it
/// (`2019/04/26 0:32`).
fn parted(text: &str) -> (&str, &str) {
    let text = text.trim();
    if let Some(at) = text.find('日').map(|at| at + '日'.len_utf8())
        && is_time(&text[at..], '時')
    {
        return (&text[..at], text[at..].trim());
    }
    // A weekday may stand between the two.
    let is_timed = |(_, time): &(&str, &str)| is_time(time, ':');
    let first = text.split_once([' ', 'T']).filter(is_timed);
    let timed = first.or_else(|| text.rsplit_once(' ').filter(is_timed));
    timed.map_or((text, ""), |(day, time)| (day, time.trim()))
}

/// Whether a text says the hour of a day, with this behind it.
fn is_time(text: &str, behind: char) -> bool {
    let time = text.trim().trim_start_matches(['上', '下', '午', ' ']);
    time.contains(behind)
        && time.chars().all(|it| it.is_ascii_digit() || ":.Z+時分秒".contains(it))
}

/// What may stand behind the number of a row: 1. and 1、
const AFTER_ORDINAL: [char; 3] = ['.', '．', '、'];

/// The number of a text of a few digits and nothing else: long lists have thousands.
fn in_digits(text: &str) -> Option<i64> {
    let plain =
        (1..=12).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

/// A number without the zeros that some programs write behind its point (20.0). Three of
/// them may part thousands.
fn without_zeros(number: &str) -> &str {
    match number.split_once('.') {
        Some((whole, "0" | "00")) => whole,
        _ => number,
    }
}

/// The largest number up to which every whole number has its own float.
const LARGEST_EXACT: f64 = 9_007_199_254_740_992.0;

/// How far a float may be from a whole number, in parts of it, that spreadsheet programs show
/// it as that: they round to fifteen digits, and 0.57 × 100 is 56.99999999999999 of sixteen.
const UNSEEN: f64 = 5e-16;

/// The whole number that a float is, or that a spreadsheet program shows it as.
pub(super) fn whole_float(number: f64) -> Option<i64> {
    let rounded = number.round();
    let is_whole = (number - rounded).abs() <= rounded.abs() * UNSEEN;
    if !is_whole || rounded.abs() > LARGEST_EXACT {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "it is whole and in range")]
    let whole = rounded as i64;
    is_countable(whole).then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::{parted, plain, says_nothing, text_day, whole_float};
    use crate::model::origin::Origin;
    use crate::model::roc_date::RocDate;
    use crate::source::sheets::grid::Value;

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
        let without_time = |text: &str| parted(text).0.to_owned();
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
    fn a_day_of_another_zone_is_the_one_that_taiwan_had() {
        let day = |text: &str| {
            text_day(text, &Origin::file("list.csv")).ok().map(RocDate::slashed)
        };
        for (text, expected) in [
            ("2022-03-31T16:00:00Z", "111/04/01"),
            ("2022-03-31T16:00:00.000+00:00", "111/04/01"),
            ("2022-03-31T15:59:59Z", "111/03/31"),
            ("2022-03-31T23:00:00+08:00", "111/03/31"),
            ("2022/12/31 23:00", "111/12/31"),
            ("2022/3/31 下午11:30Z", "111/04/01"),
            ("2022/3/31 下午3:59Z", "111/03/31"),
            ("2022/3/31 下午4:00Z", "111/04/01"),
            ("2022/3/31 上午12:10Z", "111/03/31"),
            ("2022/3/31 下午12:10Z", "111/03/31"),
        ] {
            assert_eq!(day(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(day("2022-03-31T23:00:00+09:00"), None);
        assert_eq!(day("2022-03-31T24:00:00Z"), None);
        assert_eq!(day("2022-03-31T4294967295:00Z"), None);
    }

    #[test]
    fn a_number_is_whole_or_it_is_none() {
        assert_eq!(whole_float(2963.0), Some(2963));
        assert_eq!(whole_float(3.5), None);
        assert_eq!(whole_float(1e300), None);
        assert_eq!(whole_float(0.57 * 100.0), Some(57));
        assert_eq!(whole_float(56.999_999_999_9), None);
        assert_eq!(whole_float(f64::NAN), None);
        assert_eq!(plain(Value::Number(12.0)), "12");
    }
}
