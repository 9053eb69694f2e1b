//! Units and agencies that the organization does not know: in the columns and fields
//! that name them, and in running text where a name is nearly a known one.
//!
//! 台 and 臺 are the same. A name may also be a provider's of the platform, begin with
//! a known one (矯正署臺中戒治所) or mean many (各單位). In the ministry's own list a request
//! may be dispatched to another ministry of the ranking, in the platform's export to
//! anybody, and a text may speak of anybody: only a name with one character wrong is a
//! slip there, in texts a long one.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use super::sightings::Sightings;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::UnitGroup;
use crate::model::nearest::differing;
use crate::model::organization::{JOINING, OURSELVES, Organization, folded, parts};
use crate::model::origin::{Located, Origin};
use crate::model::printed::Printed;
use crate::model::provider::fits;
use crate::model::sources::Sources;

pub(in crate::check) const CHECK: Check = Check { name: "known-names", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let mut names = Names::of(&sources.organization);
    let mut unknown = BTreeMap::<(Origin, String), Sightings<'_>>::new();
    let reporting = &sources.meeting.reporting_unit;
    for part in parts(&reporting.value).filter(|part| !names.know(part)) {
        let file = Origin::file(&reporting.origin.file);
        Sightings::note(&mut unknown, (file, part.to_owned()), &reporting.origin);
    }
    names.add(&reporting.value);
    let ministries = ministries(sources);
    // Many rows name the same unit.
    let mut by_value = BTreeMap::<&str, Vec<&str>>::new();
    for Named { value, origin, by } in named(sources) {
        let parts = by_value
            .entry(value)
            .or_insert_with(|| parts(value).filter(|part| !names.know(part)).collect());
        for part in parts {
            let may_be_another = match by {
                By::Us => false,
                By::Dispatch => ministries.contains(&folded(part)),
                By::Platform => true,
            };
            if may_be_another && names.nearest(part).is_none() {
                continue;
            }
            let file = Origin::file(&origin.file);
            Sightings::note(&mut unknown, (file, part.to_owned()), origin);
        }
    }
    for ((_, name), seen) in unknown {
        diagnostics.push(complaint(&name, names.nearest(&name), &seen));
    }
    let long = names.long();
    for printed in sources.texts().filter(Printed::is_running_text) {
        for (at, found, meant) in names.slips(printed.text, &long) {
            let place = printed.place_at(at);
            diagnostics.push(complaint(&found, Some(meant), &Sightings::at(&place)));
        }
    }
}

fn complaint(name: &str, nearest: Option<&str>, seen: &Sightings<'_>) -> Diagnostic {
    let complaint = Diagnostic::new(code::UNKNOWN_NAME, seen.first)
        .with("found", name)
        .with_some("nearest", nearest);
    seen.shown(complaint, name)
}

/// A value that names units or agencies.
struct Named<'a> {
    value: &'a str,
    origin: &'a Origin,
    by: By,
}

/// Who may be meant, by where a name stands.
#[derive(Clone, Copy)]
enum By {
    /// The ministry's own units and agencies.
    Us,
    /// Other ministries too: a request of the ministry's own list.
    Dispatch,
    /// Anybody: a request of the platform's export.
    Platform,
}

fn named(sources: &Sources) -> impl Iterator<Item = Named<'_>> {
    let resolutions = sources.cases().iter();
    let takedowns = sources.takedowns().iter();
    let inventory = sources.systems().iter();
    let openings = sources.openings().iter();
    let requests = sources.requests().iter();
    let ours = resolutions
        .map(|resolution| Named::of(&resolution.responsible, By::Us))
        .chain(takedowns.map(|takedown| Named::of(&takedown.agency, By::Us)))
        .chain(inventory.map(|row| Named::of(&row.unit, By::Us)))
        .chain(openings.map(|row| Named::of(&row.agency, By::Us)));
    let dispatched = requests.flat_map(|request| {
        let by = if request.exported { By::Platform } else { By::Dispatch };
        request.agencies.iter().map(move |agency| Named::of(agency, by))
    });
    ours.chain(dispatched)
}

/// The ministries of the ranking, folded.
fn ministries(sources: &Sources) -> BTreeSet<Cow<'_, str>> {
    let listed = sources.ministries.iter().flat_map(|list| &list.rows);
    let listed = listed.map(|row| folded(&row.name.value));
    let named = sources.organization.ministries.iter();
    listed.chain(named.map(|ministry| folded(&ministry.name.value))).collect()
}

impl<'a> Named<'a> {
    fn of<T: Deref<Target = str>>(name: &'a Located<T>, by: By) -> Self {
        Self { value: &name.value, origin: &name.origin, by }
    }
}

/// What means several units, or nobody in particular.
const MANY: [&str; 6] = ["各", "全體", "所有", "所屬", "相關", "有關"];

/// Long names by their length and by their first and last character.
type LongNames<'a> = BTreeMap<usize, BTreeMap<(char, char), Vec<(Vec<char>, &'a str)>>>;

/// The names that the organization knows, folded.
struct Names<'a> {
    organization: &'a Organization,
    exact: BTreeMap<Cow<'a, str>, &'a str>,
    /// Those of them that are departments inside the ministry.
    units: BTreeSet<Cow<'a, str>>,
    patterns: Vec<Cow<'a, str>>,
}

impl<'a> Names<'a> {
    fn of(organization: &'a Organization) -> Self {
        let bodies = organization.all_bodies();
        let aliases =
            bodies.clone().flat_map(|body| body.aliases.iter().map(String::as_str));
        let own = [&organization.ministry, &organization.group];
        let others = own.into_iter().chain(&organization.others);
        let exact = bodies
            .clone()
            .map(|body| &*body.name.value)
            .chain(aliases)
            .chain(others.map(|name| &*name.value))
            .map(|name| (folded(name), name))
            .collect();
        let units = organization.units.iter();
        let units = units.map(|unit| folded(&unit.name.value)).collect();
        let patterns = bodies.flat_map(|body| &body.providers);
        let patterns = patterns.map(|pattern| folded(&pattern.value)).collect();
        Self { organization, exact, units, patterns }
    }

    /// Who reports is known from then on, unless it is a known name with a slip in it.
    fn add(&mut self, name: &'a str) {
        if self.nearest(name).is_none() {
            self.exact.insert(folded(name), name);
        }
    }

    fn know(&self, name: &str) -> bool {
        let name = folded(name);
        self.know_one(&name) || self.know_joined(&name)
    }

    /// Whether it is one name, folded.
    fn know_one(&self, name: &str) -> bool {
        let mut many = MANY.iter().chain(&OURSELVES);
        let own = UnitGroup::ALL.map(|group| self.organization.group_name(group));
        if many.any(|many| name == *many || is_collective(name, many, own)) {
            return true;
        }
        [name, self.bare(name)].into_iter().any(|name| {
            self.begins_with_one(name)
                || self.patterns.iter().any(|pattern| fits(pattern, name))
        })
    }

    /// Whether a name is a known one, or that of a part of it (矯正署臺中戒治所). Two units
    /// without a mark between them are none.
    fn begins_with_one(&self, name: &str) -> bool {
        let ends = name.char_indices().map(|(at, _)| at).skip(1).chain([name.len()]);
        ends.map(|at| name.split_at(at)).any(|(known, rest)| {
            !rest.starts_with(JOINING)
                && self.exact.contains_key(known)
                && !(self.units.contains(known) && self.units.contains(rest))
        })
    }

    /// A name without the ministry before it.
    fn bare<'n>(&self, name: &'n str) -> &'n str {
        let ministry = folded(&self.organization.ministry.value);
        let mut before = [&*ministry, "所屬"].into_iter().chain(OURSELVES);
        before.find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(name)
    }

    /// Whether it is several names that words join (統計處、資訊處及法制處). A name may hold
    /// such a word itself.
    fn know_joined(&self, name: &str) -> bool {
        let joints = name.match_indices(JOINING);
        // Where each piece begins and ends.
        let begins = joints.clone().map(|(at, word)| at + word.len());
        let begins: Vec<usize> = [0].into_iter().chain(begins).collect();
        let ends: Vec<usize> = joints.map(|(at, _)| at).chain([name.len()]).collect();
        if ends.len() == 1 {
            return false;
        }
        // Up to which pieces it is made of names.
        let mut known = vec![true];
        for (last, end) in ends.iter().enumerate() {
            let firsts = (last + 1).saturating_sub(MOST_PIECES)..=last;
            let is_known = firsts.rev().any(|first| {
                let one = &name[begins[first]..*end];
                known[first] && !one.is_empty() && self.know_one(one)
            });
            known.push(is_known);
        }
        known.last() == Some(&true)
    }

    /// The known name that differs in one character.
    fn nearest(&self, name: &str) -> Option<&'a str> {
        let name = folded(name);
        let mut near =
            self.exact.iter().filter(|(known, _)| differing(known, &name) == Some(1));
        let (_, nearest) = near.next()?;
        near.next().is_none().then_some(*nearest)
    }

    /// The long names by their ends, which a slip leaves as they are.
    fn long(&self) -> LongNames<'a> {
        let mut long = LongNames::new();
        for (known, name) in &self.exact {
            // 本部資訊處 is as short as 資訊處, and 本部資料處理 is no slip for it.
            if self.bare(known).chars().count() < LONG {
                continue;
            }
            let known: Vec<char> = known.chars().collect();
            let [first, .., last] = known[..] else { continue };
            let ends = long.entry(known.len()).or_default();
            ends.entry((first, last)).or_default().push((known, *name));
        }
        long
    }

    /// The places of a text where a long name stands with one character wrong that is
    /// neither its first nor its last: where, what is written, what was meant.
    fn slips(&self, text: &str, long: &LongNames<'a>) -> Vec<(usize, String, &'a str)> {
        let characters: Vec<(usize, char)> = text
            .char_indices()
            .map(|(at, c)| (at, if c == '台' { '臺' } else { c }))
            .collect();
        let written = |window: &[(usize, char)]| -> String {
            window.iter().filter_map(|(at, _)| text[*at..].chars().next()).collect()
        };
        let mut found = Vec::new();
        for (length, by_ends) in long {
            for window in characters.windows(*length) {
                let ends = (window[0].1, window[length - 1].1);
                for (known, name) in by_ends.get(&ends).into_iter().flatten() {
                    let written = written(window);
                    if is_slip(window, known) && !self.know(&written) {
                        found.push((window[0].0, written, *name));
                    }
                }
            }
        }
        found
    }
}

/// No name holds more pieces between words that join names.
const MOST_PIECES: usize = 8;

/// From so many characters on, a name with one of them wrong is that name.
const LONG: usize = 5;

fn is_slip(window: &[(usize, char)], known: &[char]) -> bool {
    window.iter().zip(known).filter(|((_, a), b)| a != *b).count() == 1
}

/// What many are many of, besides what the organization calls them.
const BODIES: [&str; 6] =
    ["單位", "機關", "機關（單位）", "機關(單位)", "單位及機關", "機關及單位"];

/// 各單位, 所屬機關, 各局處: a word for many and what they are.
fn is_collective(name: &str, many: &str, own: [&str; 2]) -> bool {
    let mut kinds = BODIES.iter().chain(&own);
    name.starts_with(many) && kinds.any(|kind| name.ends_with(kind))
}

#[cfg(test)]
mod tests {
    use super::{is_collective, parts};

    #[test]
    fn a_value_may_name_several_or_all() {
        assert_eq!(
            parts("統計處、 資訊處,矯正署").collect::<Vec<_>>(),
            ["統計處", "資訊處", "矯正署"]
        );
        let own = ["局處", "所屬機關"];
        assert!(is_collective("各單位", "各", own));
        assert!(is_collective("各局處", "各", own));
        assert!(is_collective("本部所屬各機關", "本部", own));
        assert!(!is_collective("本部典藏局", "本部", own));
    }
}
