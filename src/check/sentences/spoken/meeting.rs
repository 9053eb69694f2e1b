//! Numbers and days of the meeting and its group: what the numbers are as of, which
//! meeting it is, the deadline of answers, the civil members.

use std::collections::BTreeSet;

use super::expected::{Expected, of_figure, of_list};
use super::known::{Known, subject};
use super::moments::UNTIL;
use super::plain::{Said, Value};
use crate::check::sentences::words::{NO_DATASETS, says_any};
use crate::model::organization::folded;
use crate::model::pack::Pack;
use crate::model::roc_date::RocDate;

/// Words for days, and whether they are working days, where they say so.
const DAYS: [(&str, Option<bool>); 7] = [
    ("個工作天", Some(true)),
    ("個工作日", Some(true)),
    ("個日曆天", Some(false)),
    ("工作天", Some(true)),
    ("工作日", Some(true)),
    ("日", None),
    ("天", None),
];

/// Words for answering.
const ANSWERS: [&str; 7] = ["回應", "回復", "答復", "回覆", "答覆", "函復", "完成回應"];

pub(super) fn ends_in(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.ends_with(word))
}

impl Known<'_> {
    /// 統計至111年5月18日, 截至111年5月: a day that numbers are as of.
    pub(super) fn as_of(&self, said: &Said) -> Option<Expected> {
        let (year, month, day) = self.moment(said)?;
        let before = said.before.trim_end_matches('於');
        let is_until = matches!(said.value, Value::Count(_))
            || UNTIL.iter().any(|word| before.ends_with(word));
        // 統計至111年5月18日之瀏覽人次 is as of the day of another list.
        if !is_until || says_any(&said.behind, &NO_DATASETS) {
            return None;
        }
        let said = &Said { value: Value::Day(year, month, day), ..said.clone() };
        let meeting = &self.pack.sources.meeting;
        let own =
            [meeting.statistics_date.value, meeting.date.value, meeting.period.to.value];
        let figure = self.figure("statistics.date")?;
        let expected =
            Expected { days: own.to_vec(), ..of_figure("statistics.date", figure) };
        let before = &self.previous?.sources.meeting;
        let earlier = [before.statistics_date.value, before.date.value];
        let of_earlier =
            Expected { days: earlier.to_vec(), ..of_list("", String::new()) };
        // Last meeting's day, left standing; or another day of a month of ours.
        let is_left = of_earlier.allows(said) && !expected.allows(said);
        let same_month = |known: &RocDate| {
            matches!(said.value, Value::Day(year, month, _)
                if (i64::from(known.year()), i64::from(known.month())) == (year, month))
        };
        let is_slip = day.is_some() && own.iter().any(same_month);
        let was = earlier.iter().find(|_| is_left).map(|day| day.long());
        (is_left || is_slip || expected.allows(said))
            .then_some(Expected { was, ..expected })
    }

    /// 上次會議（110年12月10日）, 111年5月19日召開111年度第1次會議: the day of a meeting that is
    /// named.
    pub(super) fn met(&self, said: &Said) -> Option<Expected> {
        let before = said.before.trim_end_matches(['係', '於', '為', '在']);
        let last = ["上次會議", "前次會議", "上次會議日期", "前次會議日期"];
        let own = ["本次會議", "本次會議日期"];
        let held = ["召開", "舉行", "辦理"];
        let behind = held.iter().find_map(|word| said.behind.strip_prefix(word));
        // 本次會議於5月9日前 is a day before it.
        let is_of_other = said.behind.starts_with(['前', '後', '起', '以', '至']);
        let is_bare = behind.is_some() || said.behind.is_empty();
        let of = |pack: &Pack, words: &[&str], needs_bare: bool| {
            let title = pack.sources.meeting.id.value.title();
            let titled = [title.clone(), title.replace("年度", "年")];
            let is_behind =
                behind.is_some_and(|it| titled.iter().any(|one| it.starts_with(&**one)));
            let is_before = ends_in(before, words)
                || titled.iter().any(|title| before.ends_with(&**title));
            is_behind || is_before && !is_of_other && (is_bare || !needs_bare)
        };
        let (pack, called) = match self.previous {
            Some(previous) if of(previous, &last, false) => (previous, "上次會議日期"),
            _ if of(self.pack, &own, true) => (self.pack, "本次會議日期"),
            _ => return None,
        };
        let date = &pack.sources.meeting.date;
        let cell = Some(date.origin.clone());
        let expected = of_list(called, date.value.long());
        Some(Expected { days: vec![date.value], cell, ..expected })
    }

    /// 本次為111年度第1次會議.
    pub(super) fn meeting(&self, said: &Said) -> Option<Expected> {
        let own = &self.pack.sources.meeting;
        let before = said.before.trim_end_matches("年度").trim_end_matches('年');
        let id = own.id.value;
        let digits = before.trim_start_matches(|c: char| !c.is_ascii_digit());
        let this = before.ends_with(['本', '今']).then_some(i64::from(id.year));
        let is_own = said.before.contains("本次") && said.behind.starts_with("次會議");
        let year = this.or_else(|| digits.parse().ok()).filter(|_| is_own)?;
        let ordinal = i64::from(id.ordinal);
        let is_right = year == i64::from(id.year);
        let allowed = is_right.then_some(ordinal).into_iter().collect();
        let figure = self.figure("meeting.title")?;
        Some(Expected { allowed, ..of_figure("meeting.title", figure) })
    }

    /// 於7日內回應, 回應期限7日, 以7個工作天為限.
    pub(super) fn days(&self, said: &Said) -> Option<Expected> {
        let unit = DAYS.into_iter().find(|(unit, _)| said.behind.starts_with(unit))?;
        if said.is_rough() {
            return None;
        }
        let (rest, working) = (&said.behind[unit.0.len()..], unit.1);
        let since = subject(&said.before);
        if ["距上次會議", "距前次會議"].iter().any(|word| since.ends_with(word))
        {
            return self.about("targets.review.reached", &[]);
        }
        let within = rest.strip_prefix('內').is_some_and(|rest| {
            let rest = rest.trim_start_matches(['予', '以', '完', '成', '給']);
            ANSWERS.iter().any(|word| rest.starts_with(word))
        });
        let about = ["意見", "需求", "民眾", "民間"];
        let of_public =
            about.iter().any(|word| said.before.contains(word) || rest.contains(word));
        let since = since.trim_end_matches(['以', '定', '於']);
        let limits = ["期限", "時限"];
        let limit = limits.iter().filter_map(|word| since.strip_suffix(word));
        let limit = limit.into_iter().any(|rest| ends_in(rest, &ANSWERS))
            || rest.starts_with("為限") && ANSWERS.iter().any(|it| since.contains(it));
        // 均於5日內回應 says what was done; 均應於7日內回應 says what is to be done.
        let measured = ["逾", "平均", "最長", "最短", "皆", "均", "全數", "實際"];
        let is_measured = measured.iter().any(|word| said.before.contains(word))
            && !said.before.replace("回應", "").contains('應')
            || said.before.contains('原');
        let of_others = said.before.contains("行政院");
        if is_measured || of_others || !(limit || within && of_public) {
            return None;
        }
        let expected = self.about("targets.answer.days", &[])?;
        let target = self.pack.sources.organization.targets.answer.as_ref()?;
        let same_days = working.is_none_or(|working| working == target.working_days);
        if same_days {
            return Some(expected);
        }
        let kind = if target.working_days { "工作天" } else { "日曆天" };
        let now = format!("{}（{kind}）", expected.now);
        Some(Expected { now, allowed: BTreeSet::new(), ..expected })
    }

    /// 至少4位民間代表, 民間代表4位.
    pub(super) fn civil(&self, said: &Said) -> Option<Expected> {
        let unit = ["位", "名", "席", "人"];
        let rest = unit.iter().find_map(|unit| said.behind.strip_prefix(unit))?;
        // Who came to a meeting is another number.
        let came =
            ["出席", "列席", "請假", "缺席", "發言", "建議", "提問", "表示", "參與"];
        if came.iter().any(|word| rest.contains(word) || said.before.contains(word)) {
            return None;
        }
        // 原有民間代表3人，本屆增至4人.
        let before = ["原", "上屆", "前屆", "上次", "前次"];
        if before.iter().any(|word| said.before.contains(word)) {
            return None;
        }
        let behind = rest.trim_start_matches('之').starts_with("民間");
        let before = subject(&said.before);
        let before = before.trim_end_matches("至少");
        let own = self.pack.sources.organization.members_name(true);
        let called = ["民間代表", "民間委員"].into_iter().chain(own);
        let is_before = called.into_iter().any(|name| before.ends_with(&*folded(name)));
        let name = ["roster.civil", "targets.civil_members"];
        let first = name.into_iter().find(|name| self.number(name).is_some())?;
        (behind || is_before).then(|| self.about(first, &name))?
    }
}
