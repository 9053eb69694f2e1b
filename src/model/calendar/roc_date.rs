//! Days and quarters of the Republic of China calendar (ROC year = Gregorian − 1911).
//!
//! Every form that the platform and the units really write is read; one form a
//! context is printed. A year of four digits is Gregorian, one of at most three is
//! ROC: no year is guessed.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Serialize, Serializer};

use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::numeral;
use crate::model::origin::Origin;

/// A day. Serializes in ISO 8601, as programs read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RocDate(NaiveDate);

/// Why a text is not a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateFault {
    /// It has none of the forms of a date.
    Form,
    /// It has the form, but the calendar has no such day: the year and month it
    /// names (ROC), and how many days that month has, if there is such a month.
    NoSuchDay { year: i32, month: u32, days: Option<u32> },
}

impl DateFault {
    /// The complaint that there is no such day, if that is what is wrong.
    pub fn no_such_day(&self, found: &str, origin: &Origin) -> Option<Diagnostic> {
        let Self::NoSuchDay { year, month, days } = self else { return None };
        let complaint = Diagnostic::new(code::NO_SUCH_DAY, origin).with("found", found);
        Some(match days {
            Some(days) => {
                complaint.with("year", year).with("month", month).with("days", days)
            }
            None => complaint.with("no-month", month),
        })
    }
}

const FIRST_GREGORIAN_YEAR: i32 = 1912;

/// ROC years that a date in this domain can have: 111/5/19, but not 1111/5/19.
const ROC_YEARS: RangeInclusive<i32> = 1..=299;

impl RocDate {
    /// The day of a Gregorian date, if it is one since the first ROC year.
    pub fn from_gregorian(date: NaiveDate) -> Option<Self> {
        ROC_YEARS.contains(&(date.year() - 1911)).then_some(Self(date))
    }

    /// A day by its ROC year.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, DateFault> {
        NaiveDate::from_ymd_opt(year + 1911, month, day).map(Self).ok_or_else(|| {
            DateFault::NoSuchDay { year, month, days: days_of(year, month) }
        })
    }

    /// The same day by the Gregorian calendar.
    pub fn gregorian(self) -> NaiveDate {
        self.0
    }

    /// The ROC year.
    pub fn year(self) -> i32 {
        self.0.year() - 1911
    }

    /// From 1.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of its month, from 1.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The quarter that it falls into.
    pub fn quarter(self) -> Quarter {
        Quarter { year: self.year(), number: (self.month() - 1) / 3 + 1 }
    }

    /// The day after it; none after the last day that there can be.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::from_gregorian(self.0.succ_opt()?)
    }

    /// The last day of its month.
    #[must_use]
    pub fn end_of_month(self) -> Self {
        let days = days_of(self.year(), self.month()).expect("a month has its days");
        Self::new(self.year(), self.month(), days).expect("a month has its last day")
    }

    /// 截至5月: how far a number goes that is as of the day.
    pub fn mark(self) -> String {
        format!("截至{}月", self.month())
    }

    /// The mark of the day's year, unless the year ends with the day.
    pub fn running_year(self) -> Option<String> {
        ((self.month(), self.day()) != (12, 31)).then(|| self.mark())
    }

    /// 111年5月19日, for running text.
    pub fn long(self) -> String {
        format!("{}年{}月{}日", self.year(), self.month(), self.day())
    }

    /// 111/05/19, for tables.
    pub fn slashed(self) -> String {
        format!("{:03}/{:02}/{:02}", self.year(), self.month(), self.day())
    }

    /// 111.05.19, for headings.
    pub fn dotted(self) -> String {
        format!("{}.{:02}.{:02}", self.year(), self.month(), self.day())
    }

    /// 111年5月.
    pub fn year_month(self) -> String {
        format!("{}年{}月", self.year(), self.month())
    }
}

impl fmt::Display for RocDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.long())
    }
}

impl Serialize for RocDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl FromStr for RocDate {
    type Err = DateFault;

    /// Reads 111年5月19日, 民國 111 年 05 月 19 日, 111/05/19, 111.5.19, 111-05-19,
    /// 2022-05-19 and the same in full-width digits.
    fn from_str(text: &str) -> Result<Self, DateFault> {
        if let Some([year, month, day]) = in_digits(text) {
            return Self::new(roc_year(year)?, month, day);
        }
        let text = half_width(text);
        let era = ["中華民國", "民國", "西元"].iter().find(|era| text.starts_with(**era));
        let text = era.map_or(&*text, |era| &text[era.len()..]);
        let whole = text;
        let parts = text
            .strip_suffix('日')
            .and_then(|text| {
                let (year, rest) = text.split_once('年')?;
                let (month, day) = rest.split_once('月')?;
                let month = if month == "元" { "1" } else { month };
                Some([year, month, day])
            })
            .or_else(|| {
                ['/', '.', '-'].iter().find_map(|&mark| {
                    // 113.5.19. ends as its numbers do.
                    let text = if mark == '.' { text.strip_suffix('.') } else { None };
                    let mut parts = text.unwrap_or(whole).split(mark);
                    let three = [parts.next()?, parts.next()?, parts.next()?];
                    parts.next().is_none().then_some(three)
                })
            })
            .ok_or(DateFault::Form)?;
        // 05/06/2021 does not say which is the month.
        if parts[2].len() > 2 {
            return Err(DateFault::Form);
        }
        let [year, month, day] = parts.map(digits);
        let year = year.ok_or(DateFault::Form)?;
        let roc = roc_year(year)?;
        // A year that its own era does not have is a slip in one of the two.
        let is_gregorian = i64::from(roc) != i64::from(year);
        if era.is_some_and(|era| (*era == "西元") != is_gregorian) {
            return Err(DateFault::Form);
        }
        Self::new(roc, month.ok_or(DateFault::Form)?, day.ok_or(DateFault::Form)?)
    }
}

fn roc_year(year: u32) -> Result<i32, DateFault> {
    let year = i32::try_from(year).map_err(|_| DateFault::Form)?;
    let roc = if year >= FIRST_GREGORIAN_YEAR { year - 1911 } else { year };
    ROC_YEARS.contains(&roc).then_some(roc).ok_or(DateFault::Form)
}

/// The numbers of 2022-05-19, 2022/05/19 and 2022.05.19: exports have thousands of them.
fn in_digits(text: &str) -> Option<[u32; 3]> {
    let (year, mark, rest) = (text.get(..4)?, text.get(4..5)?, text.get(5..)?);
    let (month, day) = (rest.get(..2)?, rest.get(3..)?);
    let is_plain =
        matches!(mark, "-" | "/" | ".") && rest.get(2..3) == Some(mark) && day.len() == 2;
    Some([digits(year)?, digits(month)?, digits(day)?]).filter(|_| is_plain)
}

/// A short run of ASCII digits as a number.
fn digits(text: &str) -> Option<u32> {
    let plain = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

/// The text without blanks and with full-width digits and marks made half-width.
fn half_width(text: &str) -> String {
    text.chars()
        .filter(|character| !character.is_whitespace())
        .map(|character| match character {
            '０'..='９' | '／' | '．' | '－' => numeral::half_width(character),
            other => other,
        })
        .collect()
}

fn days_of(year: i32, month: u32) -> Option<u32> {
    let first = NaiveDate::from_ymd_opt(year + 1911, month, 1)?;
    first.checked_add_months(chrono::Months::new(1))?.pred_opt().map(|last| last.day())
}

/// A quarter of an ROC year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    pub year: i32,
    /// 1 to 4.
    pub number: u32,
}

impl Quarter {
    /// Its last day.
    pub fn end(self) -> RocDate {
        let month = self.number * 3;
        let last = days_of(self.year, month).expect("a quarter ends in a month");
        RocDate::new(self.year, month, last).expect("a month has its last day")
    }
}

impl fmt::Display for Quarter {
    /// 110 第4季, for headings.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} 第{}季", self.year, self.number)
    }
}

impl FromStr for Quarter {
    type Err = DateFault;

    /// Reads `110 第4季`, `110年第4季`, `110年度第四季`, `110Q4` and `2021-Q4`.
    fn from_str(text: &str) -> Result<Self, DateFault> {
        let text = half_width(text);
        let (year, number) = text
            .strip_suffix('季')
            .and_then(|text| text.split_once('第'))
            .or_else(|| text.split_once(['Q', 'q', 'Ｑ']))
            .ok_or(DateFault::Form)?;
        let year = year.trim_end_matches('-');
        let year = year.trim_end_matches("年度").trim_end_matches('年');
        let number = match number {
            "1" | "一" => 1,
            "2" | "二" => 2,
            "3" | "三" => 3,
            "4" | "四" => 4,
            _ => return Err(DateFault::Form),
        };
        Ok(Self { year: roc_year(digits(year).ok_or(DateFault::Form)?)?, number })
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{DateFault, Quarter, RocDate};

    #[test]
    fn every_written_form_of_a_day_is_read() {
        let forms = [
            "111年5月19日", "民國 111 年 05 月 19 日", "111.5.19", "111/05/19",
            "111-5-19", "2022-05-19", "2022/5/19", "西元2022年5月19日",
            "中華民國111年5月19日", "2022.05.19", "１１１／０５／１９", "2022.05.19.",
            "111.5.19.",
        ];
        for form in forms {
            assert_eq!(form.parse::<RocDate>().unwrap().slashed(), "111/05/19", "{form}");
        }
    }

    #[test]
    fn the_first_month_may_be_called_so() {
        let day = "113年元月2日".parse::<RocDate>().map(RocDate::slashed);
        assert_eq!(day.unwrap(), "113/01/02");
    }

    #[test]
    fn the_years_of_the_calendar_begin_with_its_first_and_have_three_digits() {
        let day = |text: &str| text.parse::<RocDate>().map(RocDate::slashed);
        assert_eq!(day("1912/1/1").unwrap(), "001/01/01");
        assert_eq!(day("299/12/31").unwrap(), "299/12/31");
        for text in ["300/1/1", "1911/12/31", "1911-12-31"] {
            assert_eq!(day(text), Err(DateFault::Form), "{text}");
        }
        let from =
            |year| NaiveDate::from_ymd_opt(year, 12, 31).map(RocDate::from_gregorian);
        assert_eq!([1911, 2211].map(from), [Some(None), Some(None)]);
        assert_eq!(from(2210).flatten().unwrap().slashed(), "299/12/31");
    }

    #[test]
    fn a_day_that_the_calendar_lacks_names_the_days_of_its_month() {
        let fault = "111年2月30日".parse::<RocDate>().unwrap_err();
        assert_eq!(fault, DateFault::NoSuchDay { year: 111, month: 2, days: Some(28) });
        let fault = "111/13/01".parse::<RocDate>().unwrap_err();
        assert_eq!(fault, DateFault::NoSuchDay { year: 111, month: 13, days: None });
    }

    #[test]
    fn what_has_no_form_of_a_day_is_refused() {
        for text in [
            "", "soon", "111/05", "1111/5/19", "0/1/1", "111/5/19/2", "+111/5/19",
            "2022-05/19", "西元111年5月19日", "民國2022年5月19日", "111/5/19/", "111.5.",
        ] {
            assert_eq!(text.parse::<RocDate>(), Err(DateFault::Form), "{text}");
        }
    }

    #[test]
    fn every_quarter_has_its_number_in_digits_and_in_words() {
        let quarters =
            [("110第1季", "110年第一季"), ("110Q2", "110第二季"), ("110Q3", "110第三季")];
        for (number, (digits, words)) in (1..).zip(quarters) {
            let quarter = Quarter { year: 110, number };
            assert_eq!(digits.parse(), Ok(quarter));
            assert_eq!(words.parse(), Ok(quarter));
            assert_eq!(quarter.end().quarter(), quarter);
        }
        assert_eq!("110第5季".parse::<Quarter>(), Err(DateFault::Form));
    }

    #[test]
    fn a_quarter_is_read_and_ends_on_its_last_day() {
        for form in
            ["110 第4季", "110年第4季", "110年度第四季", "110Q4", "110年Q4", "2021-Q4"]
        {
            let quarter: Quarter = form.parse().unwrap();
            assert_eq!(quarter.to_string(), "110 第4季");
            assert_eq!(quarter.end().long(), "110年12月31日");
        }
    }
}
