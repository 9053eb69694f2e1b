//! Numbers that say nothing of what they count: this meeting's, which a live figure would
//! keep right; last meeting's, left standing; and those that nothing gives.

use std::collections::BTreeSet;

use super::super::Meetings;
use super::super::known_numbers::{numbers, resembles};
use super::super::typed_numbers::{Typed, typed};
use super::super::words::OF_FIGURES;
use super::clauses::{is_given_by_none, speaks_of_before};
use super::expression;
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::figure::{Figure, FigureValue, Figures};
use crate::model::pack::Pack;
use crate::model::prose::Narrative;

/// A smaller number equals some figure by chance.
const LEAST_TYPED: i64 = 1000;

/// All numbers that the meetings give, to hold typed ones against.
pub(super) struct Given<'m, 'a> {
    meetings: &'m Meetings<'a>,
    known: BTreeSet<i64>,
}

impl<'m, 'a> Given<'m, 'a> {
    pub(super) fn by(meetings: &'m Meetings<'a>) -> Self {
        let packs = [meetings.pack].into_iter().chain(meetings.previous);
        Self { meetings, known: packs.flat_map(numbers).collect() }
    }

    /// The typed numbers of a text that there is something to say of.
    pub(super) fn complaints<'t>(
        &self,
        narrative: &'t Narrative,
    ) -> Vec<(Typed<'t>, Diagnostic)> {
        // If a list could not be read, a number that nothing gives may be in it.
        if !self.meetings.are_all_whole() {
            return Vec::new();
        }
        let told = |number: Typed<'t>| {
            let complaint = known(&number, narrative, self.meetings).or_else(|| {
                unfounded(&number, narrative, self.meetings.pack, &self.known)
            });
            Some((number, complaint?))
        };
        typed(&narrative.text).into_iter().filter_map(told).collect()
    }
}

/// A number that a figure of this meeting or of the last one gives.
fn known(
    number: &Typed<'_>,
    narrative: &Narrative,
    meetings: &Meetings<'_>,
) -> Option<Diagnostic> {
    let figures = &meetings.pack.figures;
    let year = meetings.pack.sources.meeting.statistics_date.value.year();
    let about_before = speaks_of_before(narrative, number.at, meetings.previous, year);
    let present = named(figures, number.value)
        .find(|(name, _)| about_before || !is_of_before(name));
    let origin = narrative.place(number.at);
    if let Some((name, figure)) = present {
        // 5,000筆 is no count of 5,000 rows.
        let other_word = number.counter.is_some_and(|word| figure.unit != Some(word));
        let worth_saying = number.separated && number.value >= LEAST_TYPED && !other_word;
        return worth_saying.then(|| {
            Diagnostic::new(code::TYPED_NUMBER, &origin)
                .with("found", number.written)
                .with("figure", name)
                .with("expression", expression(name, figures))
        });
    }
    let previous = meetings.previous.filter(|_| !about_before)?;
    let (name, was) = stale(number.value, previous, meetings.pack)?;
    let now = figures.get(&name).map_or_else(|| "–".to_owned(), Figure::print);
    let stale = Diagnostic::new(code::STALE_NUMBER, &origin)
        .with("found", number.written)
        .with("figure", &name)
        .with("was", was.print())
        .with("now", now)
        .with("expression", expression(&name, figures));
    Some(
        was.cells
            .first()
            .map_or(stale.clone(), |cell| stale.see(&cell, "counted-from", was.print())),
    )
}

/// A number that no figure, table or list gives. One that is said to be rough or still
/// to come is not meant to be given by any.
fn unfounded(
    number: &Typed<'_>,
    narrative: &Narrative,
    pack: &Pack,
    known: &BTreeSet<i64>,
) -> Option<Diagnostic> {
    let is_no_count = !number.may_be_ours || is_given_by_none(&narrative.text, number.at);
    if known.contains(&number.value) || is_no_count {
        return None;
    }
    let origin = narrative.place(number.at);
    let Some((name, meant)) = meant(number, pack) else {
        let complaint = Diagnostic::new(code::NUMBER_UNKNOWN, &origin);
        return Some(complaint.with("found", number.written));
    };
    let complaint = Diagnostic::new(code::NUMBER_DISAGREES, &origin)
        .with("found", number.written)
        .with("figure", name)
        .with("now", meant.print())
        .with("expression", expression(name, &pack.figures));
    let cell = meant.cells.first();
    Some(match cell {
        Some(cell) => complaint.see(&cell, "counted-here", meant.print()),
        None => complaint,
    })
}

/// The figure that was probably meant: counted in the same word, and nearest of those
/// that the number resembles.
fn meant<'a>(number: &Typed<'_>, pack: &'a Pack) -> Option<(&'a str, &'a Figure)> {
    let counted = pack.figures.iter().filter_map(|(name, figure)| {
        let FigureValue::Number(value) = figure.value else { return None };
        let same_word = figure.unit.is_some_and(|unit| number.counter == Some(unit));
        let fits = same_word && !is_of_before(name) && resembles(number.value, value);
        fits.then_some(((number.value - value).abs(), &**name, figure))
    });
    let (_, name, figure) = counted.min_by_key(|(distance, ..)| *distance)?;
    Some((name, figure))
}

/// The counts of that value, by name; years and days count nothing.
fn named(figures: &Figures, value: i64) -> impl Iterator<Item = (&String, &Figure)> {
    figures.iter().filter(move |(_, figure)| {
        figure.value == FigureValue::Number(value)
            && figure.unit.is_some_and(|unit| OF_FIGURES.contains(&unit))
    })
}

/// Whether a figure of this meeting says what was before.
fn is_of_before(name: &str) -> bool {
    name.split('.').any(|part| part.starts_with("previous"))
}

/// The figure that had that value last time, by its name now, one that has another now
/// first.
fn stale<'a>(
    value: i64,
    previous: &'a Pack,
    pack: &Pack,
) -> Option<(String, &'a Figure)> {
    let known = |name: &str| pack.figures.contains_key(name);
    let mut found: Vec<_> = named(&previous.figures, value)
        .filter_map(|(name, was)| Some((previous.name_in(pack, name)?, was)))
        .collect();
    found.sort_by_key(|(name, _)| (!known(name), is_of_before(name)));
    found.into_iter().next()
}
