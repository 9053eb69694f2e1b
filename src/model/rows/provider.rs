//! To whom a provider of the platform's catalogue rolls up: a unit or an agency of
//! ours, or another ministry.
//!
//! The patterns of `organization.yaml` say it, and nothing else. What is called just as a
//! unit or an agency of ours and fits no pattern is asked about: it may be a local
//! government's, and it may be ours. A name without `*` goes
//! before every pattern with one; two patterns of different owners that both match are
//! a question that only a person can answer.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::lists::UnitGroup;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Link};
use crate::model::numeral::{number_of, thousands};
use crate::model::organization::{Organization, folded};
use crate::model::origin::{Located, Origin};
use crate::model::shortened::first_of;

/// A unit or an agency: its group, and its place in the organization's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct BodyId {
    pub group: UnitGroup,
    pub at: usize,
}

/// Whose a provider is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    Body(BodyId),
    /// Ours by its name, but of no unit and no agency.
    Unplaced,
    /// The ministry at that place of the organization's list.
    Ministry(usize),
    /// Two patterns claim it.
    Disputed,
    Nobody,
}

impl Owner {
    /// Whether it belongs to our ministry.
    pub fn is_ours(self) -> bool {
        matches!(self, Self::Body(_) | Self::Unplaced)
    }
}

/// What is written for a provider where a row names none; a pattern that says the same, in
/// brackets or not, says whose such rows are.
pub const NAMELESS: &str = "（未填提供機關）";

/// Whether a pattern is of the rows that name no provider.
fn is_of_nameless(pattern: &str) -> bool {
    let bare = |text: &str| text.trim_matches(['（', '）', '(', ')', ' ']).to_owned();
    bare(pattern) == bare(NAMELESS)
}

/// From so many characters on, a beginning with one wrong letter is still recognised.
const SHORTEST_BEGINNING: usize = 4;

/// A provider as people know it. Some catalogues print a body's code before its name in
/// brackets (380120000J 【社會局】): the code means nothing to a reader. Whatever does not
/// have that form is printed as it stands.
pub fn printed(provider: &str) -> &str {
    let named = provider.trim().split_once('【').and_then(|(code, rest)| {
        let is_code = |code: &str| {
            code.len() >= SHORTEST_CODE
                && code.chars().all(|it| it.is_ascii_alphanumeric())
        };
        let name = rest.strip_suffix('】')?.trim();
        let is_name = !name.is_empty() && !name.contains(['【', '】']);
        (is_name && is_code(code.trim())).then_some(name)
    });
    named.unwrap_or(provider)
}

/// The codes of bodies have ten characters; older ones fewer.
const SHORTEST_CODE: usize = 6;

/// The complaint that no dataset of a list is ours, with those whose they are: one of
/// them may be what a unit or an agency of ours is called there.
///
/// providers: each with how many datasets it has.
pub fn none_is_ours<'p>(
    organization: &Organization,
    list: &Origin,
    rows: i64,
    providers: impl Iterator<Item = (&'p str, i64)>,
) -> Diagnostic {
    let mut providers: Vec<_> = providers.filter(|(name, _)| *name != NAMELESS).collect();
    providers.sort_by_key(|&(name, count)| (Reverse(count), name));
    // A body has many datasets; what is another in nearly every row are their names.
    let distinct = number_of(providers.len());
    let are_names = rows >= FEWEST_ROWS && 2 * distinct > rows;
    let shown = providers.iter().take(if are_names { 0 } else { MOST_SHOWN });
    let shown: Vec<_> = shown.map(|(name, _)| format!("「{name}」")).collect();
    Diagnostic::new(code::NO_DATASET_OF_OURS, list)
        .with("ministry", &organization.ministry.value)
        .with("rows", thousands(rows))
        .with_some("providers", (!shown.is_empty()).then(|| shown.join("、")))
        .with_some("names", are_names.then(|| providers[0].0))
}

/// The complaint that nothing accounts for a provider of an export that is mostly ours, or
/// that its rows name none: only a person can say whose they are.
///
/// first: its first cell under `column`. mistyped: the pattern that was probably to match.
pub fn unplaced(
    provider: &str,
    rows: i64,
    first: &Origin,
    column: &str,
    mistyped: Option<&Located<String>>,
) -> Diagnostic {
    if provider == NAMELESS {
        return Diagnostic::new(code::MISSING_VALUE, first)
            .with("key", column)
            .with_some("rows", (rows > 1).then(|| thousands(rows)))
            .with("nameless", NAMELESS);
    }
    let complaint = Diagnostic::new(code::PROVIDER_UNPLACED, first)
        .with("provider", provider)
        .with("column", column)
        .with("count", thousands(rows));
    let Some(pattern) = mistyped else { return complaint };
    let complaint = complaint.with("pattern", &pattern.value);
    complaint.see(&pattern.origin, "matches-none", &pattern.value)
}

/// The notice of those whose datasets of a list are not counted, where nothing in
/// `organization.yaml` says that the list is the whole platform's.
///
/// list: as a whole. rows: how many datasets it has. providers: those left out, each with how
/// many datasets it has.
pub fn left_out<'p>(
    organization: &Organization,
    list: &Origin,
    rows: i64,
    providers: impl Iterator<Item = (&'p str, i64)>,
) -> Option<Diagnostic> {
    let mut providers: Vec<_> = providers.collect();
    let others = organization.ministries.iter().any(|it| !organization.is_own(it));
    if others || providers.is_empty() {
        return None;
    }
    providers.sort_by_key(|&(name, count)| (Reverse(count), name));
    let named = providers.iter().map(|(name, _)| format!("「{name}」"));
    Some(
        Diagnostic::new(code::PROVIDERS_LEFT_OUT, list)
            .with("providers", thousands(number_of(providers.len())))
            .with("count", thousands(providers.iter().map(|(_, count)| count).sum()))
            .with("rows", thousands(rows))
            .with("names", first_of(named, MOST_SHOWN)),
    )
}

/// So many providers are named where none is ours.
const MOST_SHOWN: usize = 5;

/// Of fewer rows each may well be another body's.
const FEWEST_ROWS: i64 = 10;

/// A pattern of an owner.
#[derive(Debug)]
struct Pattern<'a> {
    /// The name of its owner.
    name: &'a str,
    /// What stands between the stars, folded; one part where there is no star.
    parts: Vec<String>,
    owner: Owner,
    /// Whether it gathers what is left (地方政府, not ranked): whatever is ours by a pattern
    /// of its own is not meant.
    gathers: bool,
    written: &'a Located<String>,
}

/// Every pattern of an organization.
#[derive(Debug)]
pub struct Patterns<'a> {
    /// Of units, agencies and other ministries.
    named: Vec<Pattern<'a>>,
    /// What our own ministry's bodies are called.
    own: Vec<Pattern<'a>>,
    /// The names of our units and agencies, and their other spellings, folded.
    bodies: BTreeSet<Cow<'a, str>>,
}

/// Two patterns of different owners that match one provider.
#[derive(Debug)]
pub struct Claimed<'a> {
    one: &'a Located<String>,
    other: &'a Located<String>,
    /// What both owners are called, where that is the same: the organization's list names
    /// it twice.
    name: Option<&'a str>,
}

impl Claimed<'_> {
    /// The complaint about it.
    pub fn complaint(&self, provider: &str) -> Diagnostic {
        let (one, other) = (self.one, self.other);
        Diagnostic::new(code::PROVIDER_CLAIMED_TWICE, &other.origin)
            .with("provider", provider)
            .with("pattern", &other.value)
            .with("other", &one.value)
            .linked(Link::Body, self.name)
            .see(&one.origin, "claimed-here", &one.value)
    }
}

impl<'a> Patterns<'a> {
    /// The patterns of everybody whom the organization names.
    pub fn new(organization: &'a Organization) -> Self {
        let mut named = Vec::new();
        for group in UnitGroup::ALL {
            for (at, body) in organization.bodies(group).iter().enumerate() {
                let owner = Owner::Body(BodyId { group, at });
                let name = &body.name.value;
                let providers = body.providers.iter();
                named.extend(providers.map(|it| Pattern::new(it, owner, name)));
            }
        }
        let mut own = Vec::new();
        for (at, ministry) in organization.ministries.iter().enumerate() {
            let (list, owner) = if organization.is_own(ministry) {
                (&mut own, Owner::Unplaced)
            } else {
                (&mut named, Owner::Ministry(at))
            };
            let name = &ministry.name.value;
            let gathers = !ministry.ranked;
            let pattern = |it| Pattern { gathers, ..Pattern::new(it, owner, name) };
            list.extend(ministry.providers.iter().map(pattern));
            if ministry.providers.is_empty() {
                list.push(Pattern::beginning(&ministry.name, owner));
            }
        }
        if own.is_empty() {
            own.push(Pattern::beginning(&organization.ministry, Owner::Unplaced));
        }
        let bodies = organization.all_bodies();
        let bodies = bodies.flat_map(|it| it.aliases.iter().chain([&it.name.value]));
        Self { named, own, bodies: bodies.map(|name| folded(name)).collect() }
    }

    /// Whose a provider is, or the two patterns that both claim it.
    pub fn owner(&self, provider: &str) -> Result<Owner, Claimed<'a>> {
        let provider = folded(provider);
        let matching = |exact: bool| {
            let of_kind =
                self.named.iter().filter(move |pattern| pattern.is_exact() == exact);
            of_kind.filter(|pattern| pattern.matches(&provider))
        };
        let mut matching: Vec<_> = match matching(true).next() {
            Some(_) => matching(true).collect(),
            None => matching(false).collect(),
        };
        if matching.iter().any(|pattern| pattern.owner.is_ours()) {
            matching.retain(|pattern| !pattern.gathers);
        }
        matching.dedup_by_key(|pattern| pattern.owner);
        match &*matching {
            [] => {
                let ours = self.is_own(&provider) || self.bodies.contains(&*provider);
                Ok(if ours { Owner::Unplaced } else { Owner::Nobody })
            }
            [one] => Ok(one.owner),
            [one, other, ..] => Err(Claimed {
                one: one.written,
                other: other.written,
                name: (one.name == other.name).then_some(one.name),
            }),
        }
    }

    /// Whether a provider that is ours and of no unit and no agency is so by a bare name
    /// alone, such as 統計處: in an export of everybody that may be another ministry's.
    pub fn is_namesake(&self, provider: &str) -> bool {
        matches!(self.owner(provider), Ok(Owner::Unplaced))
            && !self.is_own(&folded(provider))
    }

    fn is_own(&self, provider: &str) -> bool {
        self.own.iter().any(|pattern| pattern.matches(provider))
    }

    /// Whether a provider is ours, as far as anybody can tell: one that two patterns claim
    /// may be, and is complained of where it is counted.
    pub fn may_be_ours(&self, provider: &str) -> bool {
        self.owner(provider).map_or(true, Owner::is_ours)
    }

    /// The pattern that was probably to match a provider: it matches none of them all,
    /// and but for a slip of a letter it would match this one.
    pub fn mistyped(&self, provider: &str, all: &[&str]) -> Option<&'a Located<String>> {
        let provider = folded(provider);
        let nearly = self.named.iter().filter(|pattern| pattern.nearly(&provider));
        let mut unused = nearly
            .filter(|pattern| !all.iter().any(|other| pattern.matches(&folded(other))));
        unused.next().filter(|_| unused.next().is_none()).map(|pattern| pattern.written)
    }
}

impl<'a> Pattern<'a> {
    fn new(written: &'a Located<String>, owner: Owner, name: &'a str) -> Self {
        let pattern = &written.value;
        let pattern = if is_of_nameless(pattern) { NAMELESS } else { pattern };
        let parts = parts(&folded(pattern));
        Self { name, parts, owner, gathers: false, written }
    }

    /// Matches whatever begins with a name.
    fn beginning(name: &'a Located<String>, owner: Owner) -> Self {
        let parts = vec![folded(&name.value).into_owned(), String::new()];
        Self { name: &name.value, parts, owner, gathers: false, written: name }
    }

    fn is_exact(&self) -> bool {
        self.parts.len() == 1
    }

    /// Whether it matches but for one letter of its beginning, or of the whole where it
    /// has no star.
    fn nearly(&self, provider: &str) -> bool {
        let first = &*self.parts[0];
        let length = first.chars().count();
        let beginning = |length: usize| provider.chars().take(length).collect::<String>();
        let is_slip = |other: &str| strsim::osa_distance(first, other) == 1;
        // Of a short beginning one letter is too much of it.
        length >= SHORTEST_BEGINNING
            && if self.is_exact() {
                is_slip(provider)
            } else {
                (length - 1..=length + 1).any(|length| is_slip(&beginning(length)))
            }
    }

    fn matches(&self, provider: &str) -> bool {
        // 機關 in these words is nobody's name.
        if provider == NAMELESS && !self.is_exact() {
            return self.parts.iter().all(String::is_empty);
        }
        are_in(&self.parts, provider)
    }
}

/// What stands between the stars of a pattern, in which `*` or `＊` stands for anything;
/// one part where there is no star.
fn parts(pattern: &str) -> Vec<String> {
    pattern.split(['*', '＊']).map(str::to_owned).collect()
}

/// Whether a name fits a pattern in which `*` or `＊` stands for anything.
pub fn fits(pattern: &str, name: &str) -> bool {
    are_in(&parts(pattern), name)
}

/// Whether a name is these parts in their order, with anything between them.
fn are_in(parts: &[String], name: &str) -> bool {
    let [first, middle @ .., last] = parts else {
        return parts.iter().all(|part| part == name);
    };
    let Some(mut rest) = name.strip_prefix(&**first) else { return false };
    for part in middle {
        let Some(at) = rest.find(&**part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(&**last)
}

#[cfg(test)]
mod tests {
    use super::{NAMELESS, Owner, Pattern, fits, printed};
    use crate::model::origin::{Located, Origin};

    #[test]
    fn the_code_before_a_name_in_brackets_is_not_printed() {
        assert_eq!(printed("380120000J 【社會局】"), "社會局");
        assert_eq!(printed("A01000000A【示範部】"), "示範部");
        for kept in [
            "示範部【典藏署】", "社會局", "380120000J", "380120000J 【】", "2 【社會局】",
        ] {
            assert_eq!(printed(kept), kept);
        }
    }

    #[test]
    fn a_star_stands_for_anything_and_tai_is_folded() {
        let matches = |pattern: &str, provider: &str| {
            let written =
                Located::new(pattern.to_owned(), Origin::file("organization.yaml"));
            Pattern::new(&written, Owner::Nobody, "")
                .matches(&crate::model::organization::folded(provider))
        };
        assert!(matches("臺灣*檢察署", "台灣橋頭地方檢察署"));
        assert!(matches("台灣*檢察＊署", "臺灣高等檢察署花蓮檢察分署"));
        assert!(matches("法務部矯正署*", "法務部矯正署"));
        assert!(matches("最高檢察署", "最高 檢察署"));
        assert!(!matches("最高檢察署", "臺灣最高檢察署"));
        assert!(!matches("臺灣*檢察署", "福建金門地方檢察署"));
        assert!(!matches("臺灣*灣", "臺灣"));
    }

    #[test]
    fn many_stars_are_tried_once() {
        assert!(fits("111-*", "111-1"));
        assert!(fits("1*1-1", "111-1"));
        assert!(!fits("*-1", "111-12"));
        assert!(!fits("a*", ""));
        let (pattern, name) = ("*a".repeat(40) + "b", "a".repeat(400));
        assert!(!fits(&pattern, &name));
        assert!(fits(&pattern, &(name + "b")));
    }

    #[test]
    fn rows_without_a_provider_are_theirs_alone_who_say_so() {
        let matches = |pattern: &str| {
            let written =
                Located::new(pattern.to_owned(), Origin::file("organization.yaml"));
            Pattern::new(&written, Owner::Nobody, "").matches(NAMELESS)
        };
        let theirs = ["（未填提供機關）", "(未填提供機關)", "未填提供機關", "*"];
        assert_eq!(theirs.map(matches), [true; 4]);
        assert_eq!(["*機關*", "（*", "提供機關"].map(matches), [false; 3]);
    }
}
