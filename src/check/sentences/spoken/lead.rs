//! Whose a number is where its own clause does not say it: 矯正署1,050筆，較上次增加92筆.
//!
//! The nearest clause that names a subject decides. A clause that names none (持續推動,
//! 統計結果如下) is passed over.

use super::known::{Known, counts, subject};
use super::plain::{Plain, Said, Value};
use crate::check::sentences::words::{
    CHANGES, NO_DATASETS, PLANNED, THINGS, is_of_earlier, says_any,
};
use crate::model::organization::{Body, OURSELVES, folded};

/// Whose a number is that does not say so itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Lead {
    /// All that we have, as long as nothing else is said.
    All,
    /// That of a group of bodies, in whose words it is said.
    Group(String),
    /// Somebody's or something's for which there is no rule here.
    Other,
}

/// Words that end a clause which is the heading of the clauses after it: 白金標章部分，
/// 累計….
const AS_FOR: [&str; 4] = ["部分", "方面", "者", "項下"];

/// What such a clause ends in that heads what follows by itself.
const HEADINGS: [&str; 12] = [
    "其中", "格式", "標章", "介面", "類", "需求", "API", "CSV", "JSON", "XML", "盤點",
    "清單",
];

/// Words of a clause whose number is a part of our datasets, or a goal.
const PARTS: [&str; 6] = ["其中", "決議", "金", "銀", "銅", "目標"];

/// How a clause ends that speaks of all that we have.
const GENERAL: [&str; 10] =
    ["月", "日", "止", "迄今", "目前", "平臺", "本次", "本期", "資料集", "開放"];

/// Words of a clause that plans.
pub(super) const PLANS: [&str; 2] = ["目標", "擬"];

impl Said {
    /// The clauses of its sentence before its own, the nearest first, without what stands
    /// in brackets.
    pub(in crate::check) fn clauses_before(&self) -> Vec<String> {
        let mut clauses = vec![String::new()];
        let mut depth = 0;
        for character in self.sentence.chars().rev() {
            match character {
                '）' | ')' => depth += 1,
                '（' | '(' => depth = (depth - 1).max(0),
                _ if depth > 0 => {}
                '，' | '：' => clauses.push(String::new()),
                other => clauses.last_mut().expect("there is one").push(other),
            }
        }
        let turned = |clause: &String| clause.chars().rev().collect::<String>();
        clauses.iter().skip(1).map(turned).collect()
    }
}

impl Known<'_> {
    /// Whose a number is, by the clauses before; `own` is what its own clause says before
    /// it that may name a subject.
    pub(super) fn lead(&self, said: &Said, own: &str) -> Lead {
        let own = Some(own.to_owned()).filter(|own| !own.is_empty());
        own.into_iter()
            .chain(said.clauses_before())
            .flat_map(|clause| clause.rsplit('、').map(str::to_owned).collect::<Vec<_>>())
            .find_map(|part| self.subject_of(&part))
            .unwrap_or(Lead::All)
    }

    /// The subject that a clause names, if it names one.
    fn subject_of(&self, clause: &str) -> Option<Lead> {
        let numbers = Plain::of(clause).numbers();
        let is_count =
            |one: &&Said| matches!(one.value, Value::Count(_)) && is_counted(one);
        let Some(counted) = numbers.iter().rfind(is_count) else {
            let is_share = numbers.iter().any(|one| one.behind.starts_with('%'));
            let of_others = is_share && says_any(clause, &NO_DATASETS);
            return if of_others { Some(Lead::Other) } else { self.topic(clause) };
        };
        let named = subject(&counted.before);
        let named = without_day(named);
        let behind = counted.behind.trim_start_matches(['筆', '項', '個']);
        let of_others = || {
            let lists: [&[&str]; 4] = [&NO_DATASETS, &CHANGES, &PARTS, &PLANS];
            lists.into_iter().any(|words| says_any(clause, words))
                || says_any(clause, &PLANNED)
                || self.bodies().any(|body| is_named_in(body, clause))
        };
        if let Some(word) = self.group_word_of(named) {
            return Some(Lead::Group(word));
        }
        let is_plain = behind.is_empty() || behind.starts_with("資料集");
        let says_all = counted.before.contains("資料集")
            || GENERAL.iter().chain(&OURSELVES).any(|word| named.ends_with(word))
            || named.ends_with(&*folded(&self.pack.sources.organization.ministry.value));
        match (of_others(), is_plain && (named.is_empty() || says_all)) {
            (true, _) => Some(Lead::Other),
            (false, true) => says_all.then_some(Lead::All),
            // 增加157筆 names nothing, whatever it grew from.
            (false, false) => (!grows(named)).then_some(Lead::Other),
        }
    }

    /// What a clause without a number speaks of, if it heads what follows.
    fn topic(&self, clause: &str) -> Option<Lead> {
        let bare = AS_FOR.iter().find_map(|word| clause.strip_suffix(word));
        let is_headed = bare.is_some();
        let bare = bare.unwrap_or(clause);
        if let Some(word) = self.group_word_of(bare) {
            return Some(Lead::Group(word));
        }
        let heads = is_headed
            || HEADINGS.iter().any(|word| clause.ends_with(word))
            || self.bodies().any(|body| ends_in(bare, body));
        if heads {
            return Some(Lead::Other);
        }
        let says_all = clause.contains("資料集")
            || OURSELVES.iter().any(|word| clause.contains(word));
        says_all.then_some(Lead::All)
    }

    /// The word for a group of bodies that a text is, or ends in as 各機關 does.
    fn group_word_of(&self, text: &str) -> Option<String> {
        let words = self.group_words([(); 2]).into_iter().map(|(word, ())| word);
        words.filter(|word| text.ends_with(&**word)).max_by_key(String::len)
    }

    /// Whether a number is one of a body's, which its sentence or its heading names: no
    /// list's total is held against it. 經統計處彙整 says only who did it.
    pub(super) fn is_of_a_body(&self, said: &Said) -> bool {
        let by = ["經", "由", "依", "據", "請", "與", "會同"];
        let names_one = |text: &str| {
            self.bodies().flat_map(names).any(|name| {
                text.match_indices(&*folded(name))
                    .any(|(at, _)| !by.iter().any(|word| text[..at].ends_with(word)))
            })
        };
        names_one(&said.sentence) || names_one(self.heading)
    }
}

/// Whether a number counts something.
fn is_counted(said: &Said) -> bool {
    counts(said, &THINGS).or_else(|| counts(said, &["人"])).is_some()
}

pub(in crate::check) fn gives_number(clause: &str) -> bool {
    Plain::of(clause).numbers().iter().any(is_counted)
}

/// What stands before a number without the day that it is of: 截至111年5月19日.
fn without_day(named: &str) -> &str {
    let ends = ["止", "日", "月", "年底"];
    if ends.iter().any(|end| named.ends_with(end)) { "" } else { named }
}

/// Whether what stands before a number says that it grew by it, or what was before.
fn grows(named: &str) -> bool {
    let verbs =
        ["增加", "新增", "成長", "淨增", "增開", "減少", "上架", "由", "至", "增", "減"];
    verbs.iter().any(|verb| named.ends_with(verb)) || is_of_earlier(named)
}

/// Every name that a body has.
pub(super) fn names(body: &Body) -> impl Iterator<Item = &String> {
    let providers = body.providers.iter().map(|provider| &provider.value);
    let providers = providers.filter(|provider| !provider.contains('*'));
    [&body.name.value].into_iter().chain(&body.aliases).chain(providers)
}

/// Whether a text ends in a body's name.
pub(super) fn ends_in(text: &str, body: &Body) -> bool {
    names(body).any(|name| text.ends_with(&*folded(name)))
}

/// Whether a body is named in a text.
pub(super) fn is_named_in(body: &Body, text: &str) -> bool {
    names(body).any(|name| text.contains(&*folded(name)))
}
