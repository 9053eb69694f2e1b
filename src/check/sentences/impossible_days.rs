//! Days of sentences that no calendar has (110年4月31日, 5月32日, 13月), wherever somebody
//! typed them for this meeting.

use super::texts::texts;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::origin::Origin;
use crate::model::roc_date::{DateFault, RocDate};

pub(in crate::check) const CHECK: Check = Check { name: "impossible-days", run };

/// A year in which February has all its days, for a day that names none.
const LEAP_YEAR: &str = "113";

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    for text in texts(meetings.pack) {
        let place = |at| text.narrative.place(at);
        diagnostics.extend_with(impossible(&text.narrative.text, place));
    }
}

/// The complaint about each day of a text that does not exist.
fn impossible(text: &str, place: impl Fn(usize) -> Origin) -> Vec<Diagnostic> {
    let months = text.match_indices('月').map(|(at, _)| Found::around(text, at));
    let found = months.flatten().filter_map(|day| day.fault(&place(day.at)));
    found.collect()
}

/// A day of a text, or a month with its year.
struct Found<'t> {
    /// Where it begins, in bytes.
    at: usize,
    written: &'t str,
    year: Option<&'t str>,
    month: &'t str,
    day: Option<&'t str>,
}

impl<'t> Found<'t> {
    /// What stands around a 月, if it is of a day or of a year.
    fn around(text: &'t str, at: usize) -> Option<Self> {
        let (before, month) = number_before(&text[..at])?;
        let year = before.trim_end().strip_suffix('年').and_then(number_before);
        let rest = text[at + '月'.len_utf8()..].trim_start_matches(' ');
        let digits =
            rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let behind = rest[digits..].trim_start_matches(' ').strip_prefix('日');
        let day = behind.filter(|_| digits > 0).map(|_| &rest[..digits]);
        let start = year.map_or(before.len(), |(before, _)| before.len());
        let end = behind
            .filter(|_| day.is_some())
            .map_or(at + '月'.len_utf8(), |behind| text.len() - behind.len());
        let found = Self {
            at: start,
            written: &text[start..end],
            year: year.map(|(_, year)| year),
            month,
            day,
        };
        (found.day.is_some() || found.year.is_some()).then_some(found)
    }

    fn fault(&self, origin: &Origin) -> Option<Diagnostic> {
        let year = self.year.unwrap_or(LEAP_YEAR);
        let written = format!("{year}年{}月{}日", self.month, self.day.unwrap_or("1"));
        let fault = written.parse::<RocDate>().err()?;
        match (&fault, self.year) {
            (DateFault::NoSuchDay { month, days: Some(days), .. }, None) => Some(
                Diagnostic::new(code::NO_SUCH_DAY, origin)
                    .with("found", self.written)
                    .with("of-month", month)
                    .with("days", days),
            ),
            _ => fault.no_such_day(self.written, origin),
        }
    }
}

/// The number that a text ends with, of at most four digits, and what is before it.
fn number_before(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_end_matches(' ');
    let before = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = &text[before.len()..];
    (1..=4).contains(&digits.len()).then_some((before, digits))
}

#[cfg(test)]
mod tests {
    use super::impossible;
    use crate::model::origin::Origin;

    #[test]
    fn a_day_that_no_calendar_has_is_found_and_no_other() {
        let found = |text| {
            let all = impossible(text, |_| Origin::file("meeting.yaml"));
            all.iter().map(|one| one.args["found"].clone()).collect::<Vec<_>>()
        };
        assert_eq!(
            found("於110年13月22日、111 年 4 月 31 日"),
            ["110年13月22日", "111 年 4 月 31 日"]
        );
        assert_eq!(found("5月32日起，自112年0月"), ["5月32日", "112年0月"]);
        assert_eq!(found("112年2月29日"), ["112年2月29日"]);
        let fine = "2月29日、113年2月29日、111年1月至5月、13月薪、第110年度12月、2022年5月19日、\
                    每月31日前、1月1日至31日、1111年5月";
        assert_eq!(found(fine), [""; 0]);
    }
}
