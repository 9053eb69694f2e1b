//! The rulings that the resolutions quote against the minutes of the previous meeting
//! (`minutes.yaml` in its folder): the same place, the same words, none left out.
//!
//! A resolution that was on the previous meeting's list already quotes older minutes;
//! it is to say the same as it did then. Without the file nothing is known.

use super::cases::{Cases, plain};
use super::left_out::free_number;
use crate::check::quoted::shortened;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics, Link};
use crate::model::minutes::Decision;
use crate::model::organization::folded;
use crate::model::prose::Narrative;
use crate::model::resolution::Resolution;
use crate::model::shortened::shortened as cut;

pub(in crate::check) const CHECK: Check = Check { name: "quoted-minutes", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(previous) = meetings.previous else { return };
    let Some(decisions) = &previous.sources.minutes else { return };
    let file = meetings.pack.sources.file("resolutions.yaml");
    let minutes = previous.sources.file("minutes.yaml");
    if !meetings.is_whole(&file) || !meetings.is_whole(&minutes) {
        return;
    }
    let resolutions = meetings.pack.sources.cases();
    let cases = Cases::of(meetings);
    let quoted = Quoted::of(resolutions, decisions);
    for resolution in resolutions {
        let source = Source::of(resolution, &quoted, &cases);
        if let Some(complaint) = source.complaint(resolution, decisions) {
            diagnostics.push(complaint);
        }
    }
    let tracked: Vec<&Decision> = decisions.iter().filter(|one| one.tracked).collect();
    let number = |decision: &Decision| Some(quoted.by(decision)?.number.value);
    let taken = resolutions.iter().map(|case| case.number.value).collect();
    let numbers: Vec<Option<u32>> = tracked.iter().map(|one| number(one)).collect();
    for (at, decision) in tracked.into_iter().enumerate() {
        // A case that was left open and is gone has been complained of.
        let mut earlier = previous.sources.cases().iter();
        let is_told = earlier.any(|case| {
            (is_at(case, decision) || same(&case.ruling, &decision.ruling))
                && diagnostics.says(code::RESOLUTION_MISSING, &case.title.origin)
        });
        if numbers[at].is_none() && !is_told {
            let ruling = shortened(&decision.ruling.text);
            diagnostics.push(
                Diagnostic::new(code::DECISION_NOT_TRACKED, &decision.place.origin)
                    .with("found", shortened(&decision.place.value))
                    .linked(Link::Case, free_number(&numbers, at, &taken))
                    .see(&decision.ruling.first, "in-minutes", ruling)
                    .see(&file, "missing-here", ""),
            );
        }
    }
}

/// What a resolution's ruling is quoted from.
enum Source<'a> {
    /// A decision of the minutes at that place.
    Decision(&'a Decision),
    /// The same case as the previous meeting had it.
    Earlier(&'a Narrative),
    Unknown,
}

impl<'a> Source<'a> {
    fn of(resolution: &Resolution, quoted: &Quoted<'a>, cases: &Cases<'a>) -> Self {
        // A place of these minutes may be one of older minutes too.
        let earlier = || cases.earlier(resolution);
        let own = quoted.from(resolution).map(Self::Decision);
        own.or_else(|| earlier().map(|earlier| Self::Earlier(&earlier.ruling)))
            .or_else(|| quoted.at_place(resolution).map(Self::Decision))
            .unwrap_or(Self::Unknown)
    }

    fn complaint(
        &self,
        resolution: &Resolution,
        decisions: &[Decision],
    ) -> Option<Diagnostic> {
        match self {
            Self::Decision(decision) => differs(resolution, &decision.ruling),
            Self::Earlier(ruling) => differs(resolution, ruling),
            Self::Unknown => Some(not_in_minutes(resolution, decisions)),
        }
    }
}

/// Which resolution quotes which decision: each the one of its place and words, else of its
/// words, else of its place, for several decisions may stand at one.
struct Quoted<'a> {
    pairs: Vec<(&'a Resolution, &'a Decision)>,
    decisions: &'a [Decision],
    resolutions: &'a [Resolution],
}

impl<'a> Quoted<'a> {
    fn of(resolutions: &'a [Resolution], decisions: &'a [Decision]) -> Self {
        let mut quoted = Self { pairs: Vec::new(), decisions, resolutions };
        quoted.pair(|case, one| is_at(case, one) && same(&one.ruling, &case.ruling));
        quoted.pair(|case, one| same(&one.ruling, &case.ruling));
        quoted.pair(is_at);
        quoted
    }

    fn pair(&mut self, fits: fn(&Resolution, &Decision) -> bool) {
        for case in self.resolutions {
            let is_new = |one: &&Decision| {
                !self
                    .pairs
                    .iter()
                    .any(|(_, known)| known.place.origin == one.place.origin)
            };
            let is_known = self.pairs.iter().any(|(known, _)| is_one(known, case));
            let mut left = self.decisions.iter().filter(is_new);
            let fitting = left.find(|one| !is_known && fits(case, one));
            self.pairs.extend(fitting.map(|one| (case, one)));
        }
    }

    /// What a resolution quotes at its place.
    fn from(&self, resolution: &Resolution) -> Option<&'a Decision> {
        let own = self.pairs.iter().find(|(case, _)| is_one(case, resolution));
        own.map(|(_, decision)| *decision).filter(|one| is_at(resolution, one))
    }

    /// What stands at its place, though others quote it.
    fn at_place(&self, resolution: &Resolution) -> Option<&'a Decision> {
        self.decisions.iter().find(|one| is_at(resolution, one))
    }

    /// The resolution that quotes a decision, be it among others of its place.
    fn by(&self, decision: &Decision) -> Option<&'a Resolution> {
        let mut pairs = self.pairs.iter();
        let own = pairs.find(|(_, one)| one.place.origin == decision.place.origin);
        let holds = |case: &&Resolution| {
            let words = plain(&decision.ruling.text);
            is_at(case, decision) && plain(&case.ruling.text).contains(&words)
        };
        own.map(|(case, _)| *case).or_else(|| self.resolutions.iter().find(holds))
    }
}

fn is_one(one: &Resolution, other: &Resolution) -> bool {
    one.title.origin == other.title.origin
}

fn is_at(resolution: &Resolution, decision: &Decision) -> bool {
    folded(&resolution.minutes.text) == folded(&decision.place.value)
}

fn not_in_minutes(resolution: &Resolution, decisions: &[Decision]) -> Diagnostic {
    let complaint = Diagnostic::new(code::NOT_IN_MINUTES, &resolution.minutes.origin)
        .with("number", resolution.number.value)
        .with("found", shortened(&resolution.minutes.text));
    let same = decisions.iter().find(|one| same(&one.ruling, &resolution.ruling));
    match (same, decisions.first()) {
        (Some(one), _) => complaint.with("place", shortened(&one.place.value)).see(
            &one.place.origin,
            "in-minutes",
            shortened(&one.place.value),
        ),
        (None, Some(first)) => complaint.see(
            &first.place.origin,
            "minutes-begin",
            shortened(&first.place.value),
        ),
        (None, None) => complaint,
    }
}

/// A complaint about the first word that a ruling does not share with its source.
fn differs(resolution: &Resolution, source: &Narrative) -> Option<Diagnostic> {
    let (here, there) = first_difference(&resolution.ruling.text, &source.text)?;
    Some(
        Diagnostic::new(code::RULING_DIFFERS, &resolution.ruling.place(here))
            .with("number", resolution.number.value)
            .with("found", from(&resolution.ruling.text, here))
            .with("was", from(&source.text, there))
            .see(&source.place(there), "in-minutes", from(&source.text, there)),
    )
}

/// The words from a place on, as far as a complaint repeats them.
fn from(text: &str, at: usize) -> String {
    const LONGEST: usize = 16;
    let rest: String = text.get(at..).unwrap_or_default().split_whitespace().collect();
    if rest.is_empty() { "–".to_owned() } else { cut(&rest, LONGEST) }
}

fn same(a: &Narrative, b: &Narrative) -> bool {
    first_difference(&a.text, &b.text).is_none()
}

/// Where two texts begin to differ, in bytes of each. Blanks, line breaks and bold
/// marks are no words.
fn first_difference(a: &str, b: &str) -> Option<(usize, usize)> {
    let mut words = [words(a), words(b)];
    loop {
        match [words[0].next(), words[1].next()] {
            [None, None] => return None,
            [Some((_, one)), Some((_, other))] if one == other => {}
            [one, other] => {
                let at = |place: Option<(usize, char)>, end: usize| {
                    place.map_or(end, |(at, _)| at)
                };
                return Some((
                    at(one, a.trim_end().len()),
                    at(other, b.trim_end().len()),
                ));
            }
        }
    }
}

fn words(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    text.char_indices().filter(|(_, c)| !c.is_whitespace() && *c != '*')
}

#[cfg(test)]
mod tests {
    use super::first_difference;

    #[test]
    fn line_breaks_and_bold_marks_make_no_difference_and_a_word_does() {
        assert_eq!(first_difference("請**資訊處**研議。\n", "請資訊處\n研議。"), None);
        assert_eq!(first_difference("請資訊處", "請統計處"), Some((3, 3)));
        assert_eq!(first_difference("請研議", "請研議。"), Some((9, 9)));
    }
}
