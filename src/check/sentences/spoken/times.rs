//! Numbers of a year or a quarter: 110年度民間需求2件, 第3季12件, 111年下架3筆, 本年度新增157筆.
//!
//! Only a part of a clause that says nothing but when, of what and how many is a claim:
//! whatever else stands in it (已回應, 目標, a unit's name) may make another number of it.

use super::expected::{Expected, of_list};
use super::known::{FILLERS, Known, REQUESTS, counts, years};
use super::plain::Said;
use crate::model::lists::Request;
use crate::model::numeral::{self, number_of};
use crate::model::organization::{OURSELVES, folded};
use crate::model::origin::Origin;
use crate::model::roc_date::{Quarter, RocDate};

/// A year, or a quarter of it.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Time {
    year: i32,
    quarter: Option<u32>,
}

/// Words that say who, and how a number came about, and change nothing of it.
const BESIDE: [&str; 14] = [
    "政府資料開放平臺", "及所屬機關", "受理", "收到", "接獲", "提出", "民眾", "迄今",
    "至今", "截至", "平臺", "期間", "於", "的",
];

/// Words for the year that is running.
const THIS_YEAR: [&str; 4] = ["本年度", "今年度", "本年", "今年"];

impl Known<'_> {
    /// 110年度民間需求2件; of a sentence about requests also 第3季12件.
    pub(super) fn requests_of_a_time(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &["件", "案", "則", "筆"])?;
        if said.behind.len() > unit.len() {
            return None;
        }
        let kinds = &self.pack.sources.organization.feedback_kinds;
        let kinds: Vec<_> = kinds.iter().map(|kind| folded(&kind.value)).collect();
        let about = |text: &str| REQUESTS.iter().any(|word| text.contains(word));
        // 「105年24件、106年13件」 goes on with what was named before it.
        let goes_on = says_only_when(&said.sentence)
            && (about(&said.earlier) || about(self.heading));
        let (time, rest) = self.time(said)?;
        let kind = kinds.iter().position(|kind| rest.contains(&**kind));
        let rest = kind.map_or(rest.clone(), |at| rest.replacen(&*kinds[at], "", 1));
        if !about(&said.sentence) && !goes_on
            || !without(&plain(&rest), &REQUESTS).is_empty()
        {
            return None;
        }
        let feedback = self.pack.sources.feedback.as_ref()?;
        let kind =
            kind.map(|at| &self.pack.sources.organization.feedback_kinds[at].value);
        if !self.list_knows(time) {
            return None;
        }
        let of_kind = |row: &&Request| kind.is_none_or(|kind| row.kind.value == *kind);
        let rows = feedback.rows.iter().filter(|row| time.holds(row.received.value));
        let rows: Vec<&Request> = rows.filter(of_kind).collect();
        let dispatched: usize = rows.iter().map(|row| row.agencies.len().max(1)).sum();
        if self.is_of_a_body(said) {
            return None;
        }
        let number = number_of(rows.len());
        let cell = rows.first().map_or(&feedback.origin, |row| &row.received.origin);
        let called = format!("{}{}", time.text(), kind.map_or("民間需求", |kind| kind));
        let mut expected = counted(&called, number, "件", cell);
        expected.allowed.extend(i64::try_from(dispatched));
        // 民間需求第1季13件 may be those of every year.
        if years(&said.sentence).next().is_none() {
            let quarter = |row: &&Request| {
                Some(row.received.value.quarter().number) == time.quarter
            };
            let all = feedback.rows.iter().filter(quarter).filter(of_kind).count();
            expected.allowed.insert(number_of(all));
        }
        Some(expected)
    }

    /// Whether the list of requests holds all of a time: it begins earlier, or the deck
    /// prints that year's row from it.
    fn list_knows(&self, time: Time) -> bool {
        let requests = self.pack.sources.requests().iter();
        let mut slides = self.pack.sources.meeting.slides_of("feedback-by-quarter");
        let is_printed = |first: i32| first <= time.year;
        requests.map(|row| row.received.value).any(|day| time.is_after(day))
            || slides.any(|slide| {
                slide.first_year.as_ref().is_some_and(|year| is_printed(year.value))
            })
    }

    /// 111年第1季下架3筆: those of this meeting, by their dates.
    pub(super) fn takedowns_of_a_time(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &["筆", "項", "個", "件"])?;
        let behind = &said.behind[unit.len()..];
        let (time, rest) = self.time(said)?;
        let rest = plain(&rest);
        let is_about = ["申請下架", "下架申請", "下架"].contains(&&*rest);
        let takedowns = self.pack.sources.takedowns.as_ref()?;
        let period = &self.pack.sources.meeting.period;
        let reaches = [period.from.value, period.to.value].map(|day| time.holds(day));
        if !is_about || !["", "資料集"].contains(&behind) || reaches == [false, false]
        {
            return None;
        }
        let dates: Option<Vec<_>> =
            takedowns.iter().map(|takedown| takedown.date.as_ref()).collect();
        let dates: Vec<_> =
            dates?.into_iter().filter(|date| time.holds(date.value)).collect();
        let number = number_of(dates.len());
        let cell = dates.first().map(|date| &date.origin);
        let cell = cell.or_else(|| Some(&takedowns.first()?.number.origin))?;
        let called = format!("{}下架", time.text());
        let mut expected = counted(&called, number, "筆", cell);
        expected.allowed.extend(self.number("datasets.withdrawn"));
        expected.allowed.extend(self.number("changes.withdrawn"));
        Some(expected)
    }

    /// 本年度新增157筆: since the first of January.
    pub(super) fn increase_of_the_year(&self, said: &Said) -> Option<Expected> {
        let unit = counts(said, &["筆", "項", "個"])?;
        let behind = &said.behind[unit.len()..];
        let (time, rest) = self.time(said)?;
        let rest = plain(&rest);
        let year = self.pack.sources.meeting.statistics_date.value.year();
        let verbs = ["增加", "新增", "成長", "淨增", "增開"];
        let is_about = verbs.contains(&&*rest) && (unit == "筆" || !behind.is_empty());
        let is_this_year = time == Time { year, quarter: None };
        if !is_about || !is_this_year || !["", "資料集"].contains(&behind) {
            return None;
        }
        let others = [
            "datasets.increase", "datasets.opened", "changes.opened",
            "targets.increase.goal", "targets.increase.reached",
        ];
        self.about("datasets.year_to_date", &others)
    }

    /// The time that the last part of a clause names, and what else it says.
    fn time(&self, said: &Said) -> Option<(Time, String)> {
        let part = said.before.rsplit('、').next().unwrap_or_default();
        let as_of = self.pack.sources.meeting.statistics_date.value;
        let (quarter, part) = cut_quarter(part);
        let (year, part) = cut_year(&part, as_of);
        // The year of a quarter may have been named before it.
        let named = || cut_year(&said.sentence, as_of).0;
        let year = year.or_else(|| quarter.map(|_| named().unwrap_or(as_of.year())))?;
        let time = Time { year, quarter };
        let has_begun = Quarter { year, number: quarter.unwrap_or(1) } <= as_of.quarter();
        has_begun.then_some((time, part))
    }
}

impl Time {
    fn holds(self, day: RocDate) -> bool {
        let Quarter { year, number } = day.quarter();
        year == self.year && self.quarter.is_none_or(|quarter| quarter == number)
    }

    fn is_after(self, day: RocDate) -> bool {
        let Quarter { year, number } = day.quarter();
        (year, number) < (self.year, self.quarter.unwrap_or(1))
    }

    fn text(self) -> String {
        match self.quarter {
            Some(quarter) => format!("{}年第{quarter}季", self.year),
            None => format!("{}年", self.year),
        }
    }
}

/// The last 第3季 or 第三季 of a text, and the text without it.
pub(super) fn cut_quarter(text: &str) -> (Option<u32>, String) {
    let found = text.match_indices('季').rev().find_map(|(end, mark)| {
        let start = text[..end].rfind('第')?;
        let number = numeral::read(&text[start + '第'.len_utf8()..end])?;
        (1..=4).contains(&number).then_some((start..end + mark.len(), number))
    });
    match found {
        Some((range, number)) => (Some(number), cut(text, range)),
        None => (None, text.to_owned()),
    }
}

/// The last year of a text (110年度, 本年), and the text without it.
fn cut_year(text: &str, as_of: RocDate) -> (Option<i32>, String) {
    for word in THIS_YEAR {
        if let Some(at) = text.rfind(word) {
            return (Some(as_of.year()), cut(text, at..at + word.len()));
        }
    }
    let Some(end) = text.rfind('年') else { return (None, text.to_owned()) };
    let digits = text[..end].trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let Ok(year) = text[digits..end].parse() else { return (None, text.to_owned()) };
    let behind = end + '年'.len_utf8();
    let more = if text[behind..].starts_with('度') { '度'.len_utf8() } else { 0 };
    (Some(year), cut(text, digits..behind + more))
}

fn cut(text: &str, range: std::ops::Range<usize>) -> String {
    text[..range.start].to_owned() + &text[range.end..]
}

/// Whether a sentence speaks of requests, of times and numbers, and of nothing else.
pub(super) fn is_of_requests_alone(sentence: &str) -> bool {
    let rest = without(sentence, &REQUESTS);
    rest.len() < sentence.len() && says_only_when(&rest)
}

/// Whether a sentence names times and numbers, and nothing that they are of.
fn says_only_when(sentence: &str) -> bool {
    let rest = plain(sentence);
    let rest = without(&rest, &["年度", "年", "第", "季", "件", "案", "則"]);
    rest.chars().all(|c| c.is_ascii_digit() || "、，,：:-•".contains(c))
}

/// A text without the words that change nothing of what is counted.
pub(super) fn plain(text: &str) -> String {
    let words: Vec<&str> =
        FILLERS.iter().chain(&BESIDE).chain(&OURSELVES).copied().collect();
    without(text, &words)
}

/// A text without any of the words, the longest first as they are listed.
fn without(text: &str, words: &[&str]) -> String {
    words.iter().fold(text.to_owned(), |text, word| text.replace(word, ""))
}

fn counted(called: &str, number: i64, unit: &str, cell: &Origin) -> Expected {
    let mut expected = of_list(called, format!("{number}{unit}"));
    expected.own = Some(number);
    expected.allowed.insert(number);
    expected.cell = Some(cell.clone());
    expected
}

#[cfg(test)]
mod tests {
    use super::{cut_quarter, cut_year};
    use crate::model::roc_date::RocDate;

    #[test]
    fn quarters_and_years_are_taken_out_of_a_text() {
        assert_eq!(cut_quarter("110年第三季共"), (Some(3), "110年共".to_owned()));
        assert_eq!(cut_quarter("上季"), (None, "上季".to_owned()));
        let as_of = RocDate::new(111, 5, 19).unwrap();
        assert_eq!(cut_year("110年度受理", as_of), (Some(110), "受理".to_owned()));
        assert_eq!(cut_year("本年度新增", as_of), (Some(111), "新增".to_owned()));
        assert_eq!(cut_year("三年來", as_of), (None, "三年來".to_owned()));
    }
}
