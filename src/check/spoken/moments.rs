//! Moments and periods beside what is live: 截至112年4月 before a figure that is as of May,
//! 自111年10月1日至12月31日 where last meeting's period was left standing.

use super::expected::{Expected, of_figure};
use super::known::{EARLIER, Known};
use super::plain::{Plain, Said, Value};
use crate::model::meeting::Period;
use crate::model::roc_date::RocDate;

/// Words before a moment that numbers are as of.
pub(super) const UNTIL: [&str; 5] = ["統計至", "截至", "截止", "計至", "累計至"];

/// Figures that are as of the statistics date.
const AS_OF: [&str; 4] =
    ["datasets.total", "datasets.units", "datasets.agencies", "feedback.total"];

/// Words between a moment and a figure that make it a figure of another moment.
const OTHERWISE: [&str; 8] = ["目標", "應", "預計", "預定", "原", "較", "不含", "另"];

/// How far behind its moment a figure may stand, in characters.
const NEAR: usize = 24;

/// Words between the ends of a period.
const TO: [char; 6] = ['至', '~', '～', '-', '－', '到'];

impl Known<'_> {
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
            meeting.statistics_date.value,
            meeting.date.value,
            meeting.period.to.value,
        ];
        let figure = self.figure("statistics.date")?;
        Some(Expected { days, ..of_figure("statistics.date", figure) })
    }

    /// 截至110年12月底累計2,806筆，截至111年5月19日累計2,963筆: an earlier moment, told beside
    /// ours.
    pub(super) fn is_set_beside_now(&self, said: &Said, text: &str) -> bool {
        let rest = text[said.end..].split(['。', '；', '\n']).next().unwrap_or_default();
        let meeting = &self.pack.sources.meeting;
        let own = [meeting.statistics_date.value, meeting.period.to.value];
        Plain::of(rest).numbers().iter().any(|one| {
            let is_until = UNTIL.iter().any(|word| one.before.ends_with(word));
            let Value::Day(year, month, _) = one.value else { return false };
            is_until
                && own.iter().any(|day| {
                    (i64::from(day.year()), i64::from(day.month())) == (year, month)
                })
        })
    }

    /// 自111年10月1日至12月31日: last meeting's period, left standing.
    pub(super) fn period(&self, said: &Said) -> Option<Expected> {
        let Value::Day(year, month, day) = said.value else { return None };
        let speaks_of_before = EARLIER
            .iter()
            .any(|word| said.sentence.contains(word) || said.behind.contains(word));
        // 110年5月至12月 may be any time in which something was done.
        if day.is_none() && !said.before.ends_with('自') {
            return None;
        }
        let behind = said.behind.strip_prefix(TO)?;
        let was = &self.previous?.sources.meeting.period;
        let now = &self.pack.sources.meeting.period;
        let is = |date: RocDate, (year, month, day): (i64, i64, Option<i64>)| {
            (i64::from(date.year()), i64::from(date.month())) == (year, month)
                && day.is_none_or(|day| day == i64::from(date.day()))
        };
        let ends_as =
            |period: &Period| ends(period).iter().any(|end| behind.starts_with(end));
        let is_left = is(was.from.value, (year, month, day)) && ends_as(was);
        let is_right = is(now.from.value, (year, month, day)) && ends_as(now);
        if speaks_of_before || !is_left || is_right {
            return None;
        }
        let figure = self.figure("period.text")?;
        let text = format!("{}至{}", was.from.value.long(), was.to.value.long());
        Some(Expected { was: Some(text), ..of_figure("period.text", figure) })
    }
}

/// The live figure that stands right behind a moment, which may be of it.
pub(super) fn live_behind<'t>(said: &Said, text: &'t str) -> Option<&'t str> {
    let (between, live) = text[said.end..].split_once("{{")?;
    let name = live.trim_start_matches(['-', ' ']);
    let is_inside = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '_';
    let name = &name[..name.find(|c| !is_inside(c)).unwrap_or(name.len())];
    let parts = ['。', '；', '\n', '、', '{', '%'];
    let is_apart = between.contains(parts)
        || between.contains(|c: char| c.is_ascii_digit())
        || between.chars().count() > NEAR
        || OTHERWISE.iter().any(|word| between.contains(word));
    (!is_apart).then_some(name)
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
