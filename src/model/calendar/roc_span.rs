//! A stretch of the calendar that a plan names: 111年, 111年上半年, 111年第2季, 111年6月
//! or a day.
//!
//! A plan is due when its stretch is over: what is to be done in the second quarter is
//! not late before July.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::roc_date::{DateFault, Quarter, RocDate};
use crate::model::numeral::half_width;

/// A year, half a year, a quarter, a month or a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RocSpan {
    /// An ROC year.
    Year(i32),
    /// An ROC year and its first half (1) or its second (2).
    Half(i32, u32),
    Quarter(Quarter),
    /// An ROC year and a month.
    Month(i32, u32),
    Day(RocDate),
}

impl RocSpan {
    /// Its last day.
    pub fn end(self) -> RocDate {
        match self {
            Self::Year(year) => Quarter { year, number: 4 }.end(),
            Self::Half(year, half) => Quarter { year, number: 2 * half }.end(),
            Self::Quarter(quarter) => quarter.end(),
            Self::Month(year, month) => {
                let first =
                    RocDate::new(year, month, 1).expect("a month has a first day");
                first.end_of_month()
            }
            Self::Day(day) => day,
        }
    }

    /// The day up to which something is counted that is listed under it, in statistics
    /// of that date: its last day, or while it is not over, theirs.
    pub fn counted_to(self, as_of: RocDate) -> RocDate {
        let is_running = match self {
            Self::Year(year) => year == as_of.year(),
            Self::Half(year, half) => {
                year == as_of.year() && half == as_of.quarter().number.div_ceil(2)
            }
            Self::Quarter(quarter) => quarter == as_of.quarter(),
            Self::Month(year, month) => (year, month) == (as_of.year(), as_of.month()),
            Self::Day(_) => false,
        };
        if is_running { as_of } else { self.end() }
    }

    /// The quarter that it lies in; none where it is longer.
    pub fn quarter(self) -> Option<Quarter> {
        match self {
            Self::Year(_) | Self::Half(..) => None,
            Self::Quarter(_) | Self::Month(..) | Self::Day(_) => {
                Some(self.end().quarter())
            }
        }
    }
}

impl RocSpan {
    /// As it is printed beside another time: without its year where that is the same.
    pub fn beside(self, other: Self) -> String {
        let printed = self.to_string();
        // Whatever is printed begins with its year.
        let year = format!("{}年", other.end().year());
        let rest = printed.strip_prefix(&year).filter(|rest| !rest.is_empty());
        rest.map(str::to_owned).unwrap_or(printed)
    }
}

impl fmt::Display for RocSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year}年"),
            Self::Half(year, 1) => write!(f, "{year}年上半年"),
            Self::Half(year, _) => write!(f, "{year}年下半年"),
            Self::Quarter(Quarter { year, number }) => write!(f, "{year}年第{number}季"),
            Self::Month(year, month) => write!(f, "{year}年{month}月"),
            Self::Day(day) => f.write_str(&day.long()),
        }
    }
}

impl Serialize for RocSpan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl FromStr for RocSpan {
    type Err = DateFault;

    /// Reads every form of a day and of a quarter, 111年6月, 111/6, 111.06, 2022-06,
    /// 11106 or 202206, 111年4-6月, 111年上半年, 111年, 111年度 and 111; 底 or 底前 behind it says
    /// no more than its end, nor does 前 behind a day.
    fn from_str(text: &str) -> Result<Self, DateFault> {
        let text = text.chars().filter(|c| !c.is_whitespace());
        let text: String = text.map(half_width).collect();
        let text =
            ["底前", "底"].iter().find_map(|end| text.strip_suffix(end)).unwrap_or(&text);
        let before = text.strip_suffix("以前").or_else(|| text.strip_suffix('前'));
        let text = before.filter(|day| day.ends_with('日')).unwrap_or(text);
        match text.parse::<RocDate>() {
            Ok(day) => return Ok(Self::Day(day)),
            Err(fault @ DateFault::NoSuchDay { .. }) => return Err(fault),
            Err(DateFault::Form) => {}
        }
        if let Ok(quarter) = text.parse::<Quarter>() {
            return Ok(Self::Quarter(quarter));
        }
        let found = half(text).or_else(|| months(text)).or_else(|| month(text));
        found.or_else(|| year(text)).ok_or(DateFault::Form)
    }
}

fn half(text: &str) -> Option<RocSpan> {
    let halves = [("上半年", 1), ("下半年", 2)];
    let (before, half) =
        halves.iter().find_map(|(name, half)| Some((text.strip_suffix(name)?, *half)))?;
    // 111年上半年 and 111上半年.
    match year(before)? {
        RocSpan::Year(year) => Some(RocSpan::Half(year, half)),
        _ => None,
    }
}

/// The months of a quarter, of half a year or of a whole one: 111年4-6月.
fn months(text: &str) -> Option<RocSpan> {
    let (before, months) = text.strip_suffix('月')?.split_once('年')?;
    let (first, last) = months.split_once(['-', '~', '至', '–', '—'])?;
    let RocSpan::Year(year) = year(before)? else { return None };
    let first: u32 = first.trim_end_matches('月').parse().ok()?;
    match (first, last.parse().ok()?) {
        (1, 12) => Some(RocSpan::Year(year)),
        (1, 6) => Some(RocSpan::Half(year, 1)),
        (7, 12) => Some(RocSpan::Half(year, 2)),
        (1 | 4 | 7 | 10, last) if last == first + 2 => {
            Some(RocSpan::Quarter(Quarter { year, number: first.div_ceil(3) }))
        }
        _ => None,
    }
}

/// A month in digits alone, by years as they are written in our time: 11106, 202206.
fn month_in_digits(text: &str) -> Option<String> {
    let is_ours = match text.len() {
        5 => text.starts_with('1'),
        6 => text.starts_with("20"),
        _ => false,
    };
    let is_number = is_ours && text.bytes().all(|byte| byte.is_ascii_digit());
    let (year, month) = is_number.then(|| text.split_at(text.len() - 2))?;
    Some(format!("{year}/{month}/1"))
}

/// A month is a day without its day.
fn month(text: &str) -> Option<RocSpan> {
    let in_words = || Some(format!("{}月1日", text.strip_suffix('月')?));
    let parted = || {
        ['/', '.', '-'].iter().find_map(|mark| {
            // 5/6 is a day of some year, and no month.
            let (year, month) = text.split_once(*mark)?;
            let is_month = year.len() >= 3 && !month.contains(*mark);
            is_month.then(|| format!("{text}{mark}1"))
        })
    };
    let first = in_words().or_else(parted).or_else(|| month_in_digits(text))?;
    let first: RocDate = first.replace("年度", "年").parse().ok()?;
    Some(RocSpan::Month(first.year(), first.month()))
}

fn year(text: &str) -> Option<RocSpan> {
    let year =
        ["年度", "年"].iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    let first: RocDate = format!("{year}/1/1").parse().ok()?;
    Some(RocSpan::Year(first.year()))
}

#[cfg(test)]
mod tests {
    use super::RocSpan;
    use crate::model::roc_date::DateFault;

    #[test]
    fn every_written_form_of_a_plan_is_read_and_printed_in_one() {
        let forms = [
            ("111年第2季", "111年第2季", "111/06/30"),
            ("111年度第二季", "111年第2季", "111/06/30"),
            ("111 第4季", "111年第4季", "111/12/31"),
            ("111年6月", "111年6月", "111/06/30"),
            ("111/2", "111年2月", "111/02/28"),
            ("111.06", "111年6月", "111/06/30"),
            ("2022-12", "111年12月", "111/12/31"),
            ("111年12月底前", "111年12月", "111/12/31"),
            ("111年", "111年", "111/12/31"),
            ("112年度", "112年", "112/12/31"),
            ("111年底", "111年", "111/12/31"),
            ("111", "111年", "111/12/31"),
            ("2022", "111年", "111/12/31"),
            ("111年上半年", "111年上半年", "111/06/30"),
            ("111下半年", "111年下半年", "111/12/31"),
            ("111/6/15", "111年6月15日", "111/06/15"),
            ("１１１年６月", "111年6月", "111/06/30"),
            ("11106", "111年6月", "111/06/30"),
            ("202206", "111年6月", "111/06/30"),
            ("111年4-6月", "111年第2季", "111/06/30"),
            ("111年1月至6月", "111年上半年", "111/06/30"),
            ("111年5月4日前", "111年5月4日", "111/05/04"),
        ];
        for (form, printed, end) in forms {
            let span: RocSpan = form.parse().unwrap();
            assert_eq!(
                (&*span.to_string(), &*span.end().slashed()),
                (printed, end),
                "{form}"
            );
        }
    }

    #[test]
    fn what_names_no_stretch_of_the_calendar_is_refused() {
        for text in [
            "", "近期", "111年13月", "111年第5季", "111年2月30日", "俟修法後",
            "111年6月前後", "1110630", "6月", "5/6", "99.6", "11113", "45112", "2,022",
            "111年4-7月", "111年6月前",
        ] {
            assert!(text.parse::<RocSpan>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_day_that_the_calendar_lacks_is_said_to_be_that() {
        let fault = "111年2月30日".parse::<RocSpan>().unwrap_err();
        assert_eq!(fault, DateFault::NoSuchDay { year: 111, month: 2, days: Some(28) });
    }

    #[test]
    fn what_is_not_over_is_counted_to_the_day_of_the_statistics() {
        let as_of = "111/05/19".parse().unwrap();
        let to =
            |text: &str| text.parse::<RocSpan>().unwrap().counted_to(as_of).slashed();
        for running in ["111年5月", "111年第2季", "111年上半年", "111年"] {
            assert_eq!(to(running), "111/05/19", "{running}");
        }
        let others = ["111年4月", "111年6月", "110年5月", "111年第1季", "111年下半年"];
        let ends = ["111/04/30", "111/06/30", "110/05/31", "111/03/31", "111/12/31"];
        assert_eq!(others.map(to), ends);
        assert_eq!(to("111年5月31日"), "111/05/31");
        for (as_of, half) in [("111/01/31", "111年上半年"), ("111/07/31", "111年下半年")]
        {
            let day = half.parse::<RocSpan>().unwrap().counted_to(as_of.parse().unwrap());
            assert_eq!(day.slashed(), as_of, "{half}");
        }
        assert_eq!(to("110年上半年"), "110/06/30");
    }

    #[test]
    fn a_time_beside_another_of_its_year_needs_no_year() {
        let beside = |own: &str, other: &str| {
            own.parse::<RocSpan>().unwrap().beside(other.parse().unwrap())
        };
        assert_eq!(beside("111年第2季", "111年第4季"), "第2季");
        assert_eq!(beside("110年第4季", "111年第4季"), "110年第4季");
        assert_eq!(beside("111年", "111年12月"), "111年");
    }

    #[test]
    fn a_plan_for_a_year_lies_in_no_quarter() {
        let quarter =
            |text: &str| text.parse::<RocSpan>().unwrap().quarter().map(|it| it.number);
        assert_eq!(
            ["111年", "111年上半年", "111年第1季", "111年5月", "111/7/1"].map(quarter),
            [None, None, Some(1), Some(2), Some(3)]
        );
    }
}
