//! Of when a number is: of now, or of last time, of another year, of what is still to come.
//!
//! The nearest words that say when decide: those of its own part of a list, of its clause
//! with what stands before an open bracket, then of the clauses before (109年度增加205筆，
//! 達成率120.6%). A semicolon or a full stop ends what goes on.

use std::ops::Range;

use super::known::{Known, years};
use super::lead::{PLANS, gives_number};
use super::moments::UNTIL;
use super::plain::{Plain, Said, Value};
use super::times::cut_quarter;
use crate::check::sentences::words::{
    LAST_TIME, LONG_AGO, PLANNED, is_of_earlier, says_any,
};
use crate::model::organization::OURSELVES;
use crate::model::pack::Pack;

/// Words of a clause that says itself that it is of now.
const NOW: [&str; 8] = ["本次", "本期", "本年", "今年", "本季", "目前", "迄今", "現有"];

/// Words for all there is up to now, whatever year a number before was of.
const UP_TO_NOW: [&str; 5] = ["累計", "累積", "歷年", "總計", "較"];

/// Words that a clause may hold that says only when.
const OF_MEETINGS: [&str; 4] = ["會議", "提報", "期間", "當時"];

/// Further characters of such a clause.
const OF_TIMES: &str = "年度月日第季底初末時止間至於在自/.-";

impl Known<'_> {
    /// Whether a number is of another time than now.
    pub(in crate::check) fn is_of_then(&self, said: &Said) -> bool {
        self.goes_on_then(said, &said.before)
    }

    /// The same by the words of its clause that may say when.
    pub(super) fn goes_on_then(&self, said: &Said, own: &str) -> bool {
        let part = own.rsplit('、').next().unwrap_or_default();
        let said_itself = [part, own].into_iter().find_map(|words| self.is_then(words));
        said_itself.unwrap_or_else(|| self.follows_another_time(said))
    }

    /// Whether a sentence, up to some words of its clause, speaks of another day than that
    /// of the statistics, or of last time.
    pub(super) fn speaks_of_then(&self, said: &Said, of_when: &str) -> bool {
        let as_of = self.pack.sources.meeting.statistics_date.value;
        let own = (i64::from(as_of.year()), i64::from(as_of.month()));
        let lead = said.sentence.strip_suffix(&*said.before);
        let sentence =
            lead.map_or(said.sentence.clone(), |lead| lead.to_owned() + of_when);
        let days = Plain::of(&sentence).numbers();
        let is_other = |one: &Said| matches!(one.value, Value::Day(year, month, _) if (year, month) != own);
        days.iter().any(is_other)
            || is_of_earlier(&sentence)
            || says_any(of_when, &["較", "由", "自", "原", "至", "月底", "年底"])
    }

    /// Whether words speak of then, or of now; none where they say nothing of when.
    fn is_then(&self, words: &str) -> Option<bool> {
        let year = i64::from(self.pack.sources.meeting.statistics_date.value.year());
        let before = self.previous.map(|pack| pack.sources.meeting.id.value.title());
        let before = before.as_deref().map(|title| title.trim_end_matches("會議"));
        let in_digits = || {
            let is_other =
                |one: &Said| matches!(one.value, Value::Day(other, ..) if other != year);
            words.contains(['/', '.']) && Plain::of(words).numbers().iter().any(is_other)
        };
        let is_then = is_of_earlier(words)
            || self.is_as_of_another(words)
            || years(words).any(|other| other != year)
            || before.is_some_and(|title| words.contains(title))
            || self.names_last_month(words)
            || in_digits();
        let is_now = || years(words).next().is_some() || self.says_now(words);
        if is_then { Some(true) } else { is_now().then_some(false) }
    }

    /// Whether words name the month that last time's numbers are of, and that is none of
    /// the period's.
    fn names_last_month(&self, words: &str) -> bool {
        let Some(before) = self.previous.filter(|_| words.contains('月')) else {
            return false;
        };
        let was = before.sources.meeting.statistics_date.value;
        let is_over = was.end_of_month() < self.pack.sources.meeting.period.from.value;
        is_over && words.contains(&was.year_month())
    }

    /// Whether words name another quarter than that of the numbers.
    pub(in crate::check) fn names_another_quarter(&self, words: &str) -> bool {
        let own = self.pack.sources.meeting.statistics_date.value.quarter().number;
        words.contains('季') && cut_quarter(words).0.is_some_and(|named| named != own)
    }

    /// Whether a sentence tells itself that a number is of last time: 891筆（上次）, or of
    /// last meeting's period, beside this one's or as done since.
    pub(in crate::check) fn says_when(&self, text: &str, at: usize) -> bool {
        let Some(before) = self.previous else { return false };
        let behind = text[at..].split(['、', '，', '。', '；', '\n']).next();
        let bracket = behind.and_then(|behind| behind.split(['（', '(']).nth(1));
        if bracket.is_some_and(is_of_earlier) {
            return true;
        }
        let sentence = &text[sentence_around(text, at)];
        let names = |pack: &Pack| {
            let period = &pack.sources.meeting.period;
            [period.text(), period.months()].iter().any(|it| sentence.contains(&**it))
        };
        names(before) && (names(self.pack) || says_any(sentence, &["已", "業於", "業經"]))
    }

    /// Whether words say that they are of now; a dated text says it of its own day.
    fn says_now(&self, words: &str) -> bool {
        !self.is_dated_then() && says_any(words, &NOW)
    }

    /// Whether the text is one of an earlier day.
    fn is_dated_then(&self) -> bool {
        let as_of = self.pack.sources.meeting.statistics_date.value;
        self.day.is_some_and(|day| day < as_of)
    }

    /// Whether words end with a day that numbers are as of, and that is none of ours:
    /// 截至111年3月31日 where the numbers are of May.
    fn is_as_of_another(&self, words: &str) -> bool {
        let meeting = &self.pack.sources.meeting;
        let own =
            [meeting.statistics_date.value, meeting.date.value, meeting.period.to.value];
        let is_other = |one: &Said| {
            let Some((year, month, _)) = self.moment(one) else { return false };
            UNTIL.iter().any(|word| one.before.ends_with(word))
                && !own.iter().any(|day| {
                    (i64::from(day.year()), i64::from(day.month())) == (year, month)
                })
        };
        UNTIL.iter().any(|word| words.contains(word))
            && Plain::of(words).numbers().iter().any(is_other)
    }

    /// Whether a clause that says nothing of when follows one that speaks of another
    /// time, or of what is still to come.
    fn follows_another_time(&self, said: &Said) -> bool {
        let is_up_to_now = says_any(&said.before, &UP_TO_NOW);
        for clause in said.clauses_before() {
            let plans = says_any(&clause, &PLANS) || says_any(&clause, &PLANNED);
            // What a clause plans goes on where it gives no number of its own.
            if plans && !gives_number(&clause) {
                return true;
            }
            let year = i64::from(self.pack.sources.meeting.statistics_date.value.year());
            if years(&clause).any(|other| other == year) || self.says_now(&clause) {
                return false;
            }
            let is_quoted = clause.starts_with(['依', '自'])
                || ["起", "函", "號", "以來"].iter().any(|word| clause.contains(word));
            let compares = clause.contains(['較', '與', '比']);
            // 110年底，累計2,806筆: a clause that says only when heads what follows.
            let goes_on = !is_up_to_now || says_only_when(&clause);
            if goes_on && !is_quoted && !compares && self.is_then(&clause) == Some(true) {
                return true;
            }
        }
        self.is_dated_then()
    }
}

/// The sentence of a text around a byte, semicolons and all.
pub(in crate::check) fn sentence_around(text: &str, at: usize) -> Range<usize> {
    let stops = ['。', '\n'];
    let from = text[..at].rfind(stops).unwrap_or(0);
    let to = text[at..].find(stops).map_or(text.len(), |end| at + end);
    from..to
}

/// Whether a clause names a time and nothing else: 截至110年12月10日, 上次會議提報.
fn says_only_when(clause: &str) -> bool {
    let words = [&LAST_TIME[..], &LONG_AGO, &UNTIL, &OF_MEETINGS, &OURSELVES].concat();
    let rest = words.iter().fold(clause.to_owned(), |rest, word| rest.replace(word, ""));
    rest.chars().all(|c| c.is_ascii_digit() || OF_TIMES.contains(c))
}
