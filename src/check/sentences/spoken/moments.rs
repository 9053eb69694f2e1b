//! Moments and periods beside what is live: 截至112年4月 before a figure that is as of May,
//! 自111年10月1日至12月31日 where last meeting's period was left standing.

use super::expected::{Expected, of_figure};
use super::known::Known;
use super::plain::{Plain, Said, Value};
use super::then::sentence_around;
use crate::check::sentences::words::{TO, is_of_earlier, says_any};
use crate::model::meeting::Period;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

/// Words before a moment that numbers are as of.
pub(super) const UNTIL: [&str; 5] = ["統計至", "截至", "截止", "計至", "累計至"];

/// Figures that are as of the statistics date.
const AS_OF: [&str; 4] =
    ["datasets.total", "datasets.units", "datasets.agencies", "feedback.total"];

/// Words before a span of time that is what the meeting reports on.
const REPORTS: [&str; 8] = [
    "提會報告", "提報", "本次報告", "報告期間", "會議期間", "統計期間", "統計區間",
    "資料期間",
];

/// What a clause ends in that says what is shown of a span of time.
const REPORTED: [&str; 6] = ["情形", "成果", "如下", "統計", "報告", "回應說明"];

/// Words between a moment and a figure that make it a figure of another moment.
const OTHERWISE: [&str; 8] = ["目標", "應", "預計", "預定", "原", "較", "不含", "另"];

/// How far behind its moment a figure may stand, in characters.
const NEAR: usize = 24;

/// How many months a meeting may be away from the day of its numbers.
const FARTHEST: i64 = 6;

impl Known<'_> {
    /// The day that is said, or the month of this year: 截至5月.
    pub(super) fn moment(&self, said: &Said) -> Option<(i64, i64, Option<i64>)> {
        let Value::Count(month @ 1..=12) = said.value else {
            let Value::Day(year, month, day) = said.value else { return None };
            return Some((year, month, day));
        };
        let year = i64::from(self.pack.sources.meeting.statistics_date.value.year());
        let before = said.before.trim_end_matches('年');
        let before = before.trim_end_matches(['本', '今']);
        let is_month = said.behind.starts_with('月')
            && UNTIL.iter().any(|word| before.ends_with(word));
        is_month.then_some((year, month, None))
    }

    /// 截至112年4月累計{{ datasets.total }}筆: a moment that is not that of the figure.
    pub(super) fn as_of_live(&self, said: &Said, text: &str) -> Option<Expected> {
        let Value::Day(..) = said.value else { return None };
        let before = said.before.trim_end_matches('於');
        if !UNTIL.iter().any(|word| before.ends_with(word)) {
            return None;
        }
        live_behind(said, text).filter(|name| AS_OF.contains(name))?;
        let meeting = &self.pack.sources.meeting;
        let days = vec![
            meeting.statistics_date.value, meeting.date.value, meeting.period.to.value,
        ];
        let figure = self.figure("statistics.date")?;
        Some(Expected { days, ..of_figure("statistics.date", figure) })
    }

    /// 截至110年12月底累計2,806筆，截至111年5月19日累計2,963筆: an earlier moment with a number
    /// of its own, told beside ours. A live figure is of no earlier moment.
    pub(super) fn is_set_beside_now(&self, said: &Said, text: &str) -> bool {
        let rest = text[said.end..].split(['。', '\n']).next().unwrap_or_default();
        let meeting = &self.pack.sources.meeting;
        let own = [meeting.statistics_date.value, meeting.period.to.value];
        let numbers = Plain::of(rest).numbers();
        let is_number = |one: &Said| matches!(one.value, Value::Count(_));
        if rest.contains("{{") || !numbers.first().is_some_and(is_number) {
            return false;
        }
        numbers.iter().any(|one| {
            let is_until = UNTIL.iter().any(|word| one.before.contains(word));
            let Some((year, month, _)) = self.moment(one) else { return false };
            is_until
                && own.iter().any(|day| {
                    (i64::from(day.year()), i64::from(day.month())) == (year, month)
                })
        })
    }

    /// 截至{{ meeting.date }}累計{{ datasets.total }}筆, where the meeting is in another month
    /// than the day of its numbers: where each such moment begins, and what it prints.
    pub(super) fn live_moments(&self, text: &str) -> Vec<(usize, String, Expected)> {
        let meeting = &self.pack.sources.meeting;
        let as_of = meeting.statistics_date.value;
        let moments = [
            ("meeting.date", meeting.date.value),
            ("period.to", meeting.period.to.value),
        ];
        // A meeting a year away is a slip of its date, told there.
        let months = |day: RocDate| i64::from(day.year()) * 12 + i64::from(day.month());
        let other_month =
            |day: RocDate| (1..=FARTHEST).contains(&(months(day) - months(as_of)).abs());
        let mut found = Vec::new();
        for (at, _) in text.match_indices("{{") {
            let before = text[..at].trim_end_matches([' ', '*', '於']);
            let Some((live, behind)) = text[at + 2..].split_once("}}") else { break };
            let live = live.trim_start_matches(['-', ' ']);
            let moment = moments
                .iter()
                .find(|(name, day)| live.starts_with(name) && other_month(*day));
            let Some((_, day)) = moment else { continue };
            let next = live_name(behind).filter(|name| AS_OF.contains(name));
            let is_until = UNTIL.iter().any(|word| before.ends_with(word));
            let figure =
                self.figure("statistics.date").filter(|_| is_until && next.is_some());
            found.extend(figure.map(|figure| {
                (at, day.year_month(), of_figure("statistics.date", figure))
            }));
        }
        found
    }

    /// 自111年10月1日至12月31日: last meeting's period, left standing.
    pub(super) fn period(&self, said: &Said, text: &str) -> Option<Expected> {
        let Value::Day(year, month, day) = said.value else { return None };
        let behind = said.behind.strip_prefix(TO)?;
        // 110年5月至12月 may be any time in which something was done, but what is reported
        // on is the period, and so is what a title says.
        let reports = says_any(&said.before, &REPORTS)
            || !self.heading.is_empty()
                && (text == self.heading
                    || REPORTED.iter().any(|it| behind.ends_with(it)));
        if day.is_none() && !said.before.ends_with('自') && !reports {
            return None;
        }
        let was = &self.previous?.sources.meeting.period;
        let now = &self.pack.sources.meeting.period;
        let as_of = self.pack.sources.meeting.statistics_date.value;
        let to_now =
            Period { to: Located { value: as_of, ..now.to.clone() }, ..now.clone() };
        // 提會報告111年10月至12月 is of no other time than the period, whichever it is.
        let directly =
            ["提會報告", "提報"].iter().any(|word| said.before.ends_with(word));
        let is_range = behind
            .trim_start_matches(|c: char| c.is_ascii_digit())
            .starts_with(['月', '年']);
        let is = |date: RocDate, (year, month, day): (i64, i64, Option<i64>)| {
            (i64::from(date.year()), i64::from(date.month())) == (year, month)
                && day.is_none_or(|day| day == i64::from(date.day()))
        };
        let ends_as =
            |period: &Period| ends(period).iter().any(|end| behind.starts_with(end));
        let is_left = is(was.from.value, (year, month, day)) && ends_as(was);
        let is_right = is(now.from.value, (year, month, day)) && ends_as(now);
        let is_near = is(now.from.value, (year, month, day)) && ends_as(&to_now);
        let is_claim = is_left || directly && day.is_none() && is_range && !is_near;
        if !is_claim || is_right {
            return None;
        }
        let sentence = &text[sentence_around(text, said.at)];
        if is_of_earlier(sentence) || sentence.contains(&now.text()) {
            return None;
        }
        let figure = self.figure("period.text")?;
        let text = format!("{}至{}", was.from.value.long(), was.to.value.long());
        let was = is_left.then_some(text);
        Some(Expected { was, ..of_figure("period.text", figure) })
    }
}

/// The live figure that stands right behind a moment, which may be of it.
pub(super) fn live_behind<'t>(said: &Said, text: &'t str) -> Option<&'t str> {
    live_name(&text[said.end..])
}

/// The live figure that a text goes on with.
fn live_name(text: &str) -> Option<&str> {
    let (between, live) = text.split_once("{{")?;
    let name = live.trim_start_matches(['-', ' ']);
    let is_inside = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '_';
    let name = &name[..name.find(|c| !is_inside(c)).unwrap_or(name.len())];
    (!stands_apart(between)).then_some(name)
}

/// Whether what stands between a moment and a figure makes it a figure of another.
fn stands_apart(between: &str) -> bool {
    let parts = ['。', '；', '\n', '、', '{', '%'];
    between.contains(parts)
        || between.contains(|c: char| c.is_ascii_digit())
        || between.chars().count() > NEAR
        || OTHERWISE.iter().any(|word| between.contains(word))
}

/// How the end of a period may be written; with its month, but not without: the day of
/// another month is no end of it.
fn ends(period: &Period) -> [String; 4] {
    let (from, to) = (period.from.value, period.to.value);
    let month = format!("{}月", to.month());
    let day = format!("{month}{}日", to.day());
    let year = format!("{}年", to.year());
    // A month alone stands for its end.
    let whole = if to == to.end_of_month() { month } else { day.clone() };
    let bare = |text: &str| {
        if from.year() == to.year() { text.to_owned() } else { format!("{year}{text}") }
    };
    [format!("{year}{day}"), format!("{year}{whole}"), bare(&day), bare(&whole)]
}
