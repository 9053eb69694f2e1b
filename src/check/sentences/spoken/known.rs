//! Which figure a number speaks of: the rules in their order, and the words that they
//! share.

use super::expected::{Expected, of_figure};
use super::plain::{Said, Value};
use super::rows::Named;
use crate::check::sentences::words::{ROUGH, THINGS, says_any};
use crate::model::figure::Figure;
use crate::model::organization::Body;
use crate::model::pack::Pack;
use crate::model::roc_date::RocDate;

/// What a text may speak of.
pub(in crate::check) struct Known<'a> {
    pub(in crate::check) pack: &'a Pack,
    pub(in crate::check) previous: Option<&'a Pack>,
    /// The title that the text stands under: 「105年24件」 under 民間需求.
    pub(in crate::check) heading: &'a str,
    /// The day that the text speaks of, where it is another than the meeting's.
    pub(in crate::check) day: Option<RocDate>,
    /// The rows that it may name; none where only lists are spoken of.
    pub(in crate::check) rows: Option<&'a Named<'a>>,
}

/// Words between what is counted and its number.
pub(super) const FILLERS: [&str; 32] = [
    "之資料集", "資料集", "資料", "已開放", "開放", "累計", "累積", "共計", "合計",
    "總計", "計有", "共有", "歷年", "總數", "數量", "件數", "項數", "筆數", "項目",
    "目前", "提供", "達", "已", "共", "計", "有", "為", "是", "者", "數", "」", "之",
];

/// Words for all there is up to now.
pub(super) const IN_ALL: [&str; 8] =
    ["累計", "累積", "共計", "合計", "總計", "總數", "計有", "共"];

/// Words that make a number another thing.
pub(super) const OTHERWISE: [&str; 11] =
    ["其他", "其餘", "另", "扣除", "原", "修正前", "誤植", "誤載", "誤列", "誤為", "擬"];

impl Known<'_> {
    /// The figure that a number speaks of, if its words say so.
    pub(super) fn meant(&self, said: &Said) -> Option<Expected> {
        match said.value {
            Value::Day(..) => return self.as_of(said).or_else(|| self.met(said)),
            Value::Count(_) if said.behind.starts_with('月') => return self.as_of(said),
            Value::Place(_) => return self.meeting(said).or_else(|| self.place(said)),
            Value::Count(_) | Value::Decimal(_) if said.behind.starts_with('%') => {
                let rules = [Self::share, Self::class_share, Self::marked, Self::row];
                return rules.iter().find_map(|rule| rule(self, said));
            }
            Value::Decimal(_) => return None,
            Value::Count(_) => {}
        }
        // Each number of such a list is of something else.
        if said.before.contains("分別") {
            let one = Self::in_order(said)?;
            let class = Some(&one).filter(|one| self.speaks_of_now(one));
            return class.and_then(|one| self.class(one)).or_else(|| self.row(&one));
        }
        let rules = [
            Self::days,
            Self::civil,
            Self::increase,
            Self::resolutions,
            Self::inventory_changes,
            Self::openings,
            Self::requests_of_a_time,
            Self::requests_of_the_period,
            Self::takedowns_of_a_time,
            Self::increase_of_the_year,
        ];
        if let Some(found) = rules.iter().find_map(|rule| rule(self, said)) {
            return Some(found);
        }
        if !self.speaks_of_now(said) {
            return self.row(said);
        }
        let rules = [
            Self::goal,
            Self::reached,
            Self::left,
            Self::group_grown,
            Self::ranked,
            Self::class,
            Self::kind,
            Self::body,
            Self::takedowns,
            Self::marked,
            Self::inventory,
            Self::feedback,
            Self::datasets,
            Self::row,
        ];
        rules.iter().find_map(|rule| rule(self, said))
    }

    /// What a number is that is none of now: that of last time, by the same rules.
    pub(super) fn was(&self, said: &Said, expected: &Expected) -> Option<String> {
        if expected.allows(said) || expected.is_row {
            return None;
        }
        let pack = self.previous?;
        let then = Known { pack, previous: None, rows: None, ..*self }.meant(said)?;
        (then.name == expected.name && then.is(said)).then_some(then.now)
    }

    /// Whether a clause speaks exactly, and of now.
    pub(super) fn speaks_of_now(&self, said: &Said) -> bool {
        let (before, behind) = (&said.before, &said.behind);
        let rough_behind = |unit: &&str| {
            let rest = behind.strip_prefix(*unit);
            rest.is_some_and(|rest| rest.starts_with(['以', '餘', '多', '左']))
        };
        !before.contains('季')
            && !says_any(before, &ROUGH)
            && !says_any(before, &OTHERWISE)
            && !before.ends_with(['由', '自', '從', '較'])
            && !THINGS.iter().any(rough_behind)
            && !self.is_of_then(said)
    }

    /// Its units and agencies.
    pub(super) fn bodies(&self) -> impl Iterator<Item = &Body> {
        let organization = &self.pack.sources.organization;
        organization.all_bodies()
    }

    pub(super) fn figure(&self, name: &str) -> Option<&Figure> {
        self.pack.figures.get(name)
    }

    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.figure(name)?.as_number()
    }

    /// A claim about one figure; others that the words may mean as well are let pass.
    pub(super) fn about(&self, name: &str, others: &[&str]) -> Option<Expected> {
        let figure = self.figure(name)?;
        let own = figure.as_number()?;
        let others = others.iter().filter_map(|other| self.number(other));
        let allowed = others.chain([own]).flat_map(|number| [number, number.abs()]);
        Some(Expected {
            own: Some(own),
            allowed: allowed.collect(),
            ..of_figure(name, figure)
        })
    }
}

/// The word that the number counts in, if it is one of these.
pub(super) fn counts<'a>(said: &Said, units: &[&'a str]) -> Option<&'a str> {
    units.iter().copied().find(|unit| said.behind.starts_with(unit))
}

/// Whether nothing behind the counting word narrows down what is counted: 甲類26項, but
/// not 甲類1項改列丙類 or 累計12筆API.
pub(super) fn is_all(said: &Said, unit: &str) -> bool {
    let rest = said.behind.strip_prefix(unit).unwrap_or_default();
    let on =
        ["資料集", "開放資料", "資料", "均", "皆", "全數", "占", "最多", "居", "為最"];
    rest.is_empty() || on.iter().any(|word| rest.starts_with(word))
}

/// The words before a number without those that only lead up to it.
pub(super) fn subject(before: &str) -> &str {
    let mut rest = before;
    while let Some(shorter) = FILLERS.iter().find_map(|filler| rest.strip_suffix(filler))
    {
        rest = shorter;
    }
    rest
}

/// Words for what the public asks for.
pub(super) const REQUESTS: [&str; 6] =
    ["民間需求回應說明", "民間需求回應", "民間需求", "民眾需求", "民間意見", "民眾意見"];

/// The years that a clause names: 110年, but not 三年.
pub(super) fn years(before: &str) -> impl Iterator<Item = i64> {
    before.match_indices('年').filter_map(|(at, _)| {
        let digits = before[..at].len()
            - before[..at].trim_end_matches(|c: char| c.is_ascii_digit()).len();
        before[at - digits..at].parse().ok()
    })
}
