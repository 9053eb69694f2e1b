//! A date of `meeting.yaml` that other dates speak against: one complaint, at that date,
//! however many numbers, requests and slides do not fit it.
//!
//! The statistics date that was left from last time, or has a slip in its year, is the
//! commonest slip of all, and everything is counted as of it. What is counted as of a day
//! before the last one is not compared with anything: it would differ throughout.

use std::collections::BTreeMap;

use super::period_and_statistics::agree;
use crate::check::{Check, Meetings, counts, datasets, sentences};
use crate::model::code::{self, Code, Severity};
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;

/// What dates of the lists say against one of the meeting's, and which of its values tells
/// the date.
const AGAINST: [(Code, &str); 16] = [
    (code::FUTURE_NUMBER, "date"),
    (code::FUTURE_REQUEST, "received"),
    (code::FUTURE_ANSWER, "answered"),
    (code::FUTURE_APPROVAL, "approved"),
    (code::PROGRESS_AFTER_MEETING, "date"),
    (code::STATISTICS_DATE_ABSENT, "found"),
    (code::FIRST_YEAR_LATE, "found"),
    (code::CATALOGUE_NEWER, "opened"),
    (code::OPENING_CONTRADICTS, "opens-later"),
    (code::TAKEDOWN_DATE, "date"),
    (code::WITHOUT_CONSENT, "date"),
    (code::UNITS_NOT_CURRENT, "found"),
    (code::TITLE_DATE_DIFFERS, "found"),
    (code::USAGE_DATE_DIFFERS, "found"),
    (code::RANKING_LATER, "found"),
    (code::REVIEW_LATE, "days"),
];

/// What `meeting.yaml` itself says against one of its dates: with it, the date is what is
/// wrong, and not the lists.
const WITHIN: [(Code, &str); 5] = [
    (code::PERIOD_DISAGREES, "to"),
    (code::STATISTICS_BEFORE_END, "to"),
    (code::STATISTICS_AFTER_MEETING, "statistics"),
    (code::MEETING_YEAR_DIFFERS, "id"),
    (code::PREVIOUS_NOT_EARLIER, "previous"),
];

/// The checks of numbers that are counted as of the statistics date.
const AS_OF_IT: [Check; 6] = [
    counts::growth_against_units::CHECK,
    counts::catalogue_against_units::CHECK,
    counts::ranking_against_units::CHECK,
    datasets::platform_changes::CHECK,
    sentences::narrative_numbers::CHECK,
    datasets::left_catalogue::CHECK,
];

/// Whether a check would only compare what is counted as of a day that cannot be.
pub(in crate::check) fn is_pointless(check: &Check, meetings: &Meetings<'_>) -> bool {
    AS_OF_IT.iter().any(|it| it.name == check.name) && reported(meetings).is_some()
}

/// Makes one complaint of those about the statistics date, and one of those about the
/// day of the meeting.
pub(in crate::check) fn gather(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let meeting = &meetings.pack.sources.meeting;
    let as_of = &meeting.statistics_date;
    let reported = reported(meetings);
    let against = against(&as_of.origin, diagnostics);
    if reported.is_some() || is_the_date_itself(&against) {
        let is_error = |one: &(Severity, Diagnostic)| one.0 == Severity::Error;
        let root = (reported.is_some() || against.iter().any(is_error)).then(|| {
            let root = Diagnostic::new(code::STATISTICS_DATE_DISPUTED, &as_of.origin)
                .with("date", as_of.value);
            reported.into_iter().fold(root, |root, date| {
                root.see(&date.origin, "previous-statistics", date.value)
            })
        });
        tell(root, &as_of.origin, against, diagnostics);
    }
    let against = self::against(&meeting.date.origin, diagnostics);
    if is_the_date_itself(&against) {
        tell(None, &meeting.date.origin, against, diagnostics);
    }
}

/// The previous meeting's statistics date, where this meeting's is not after it. A second
/// meeting may report on the very same day, if nothing else speaks of a later one.
fn reported<'a>(meetings: &Meetings<'a>) -> Option<&'a Located<RocDate>> {
    let sources = &meetings.pack.sources;
    let as_of = sources.meeting.statistics_date.value;
    let reported = &meetings.previous?.sources.meeting.statistics_date;
    let points = sources.dataset_totals.iter().flat_map(|list| &list.rows);
    let is_left = || {
        !agree(&sources.meeting) || points.clone().any(|point| point.date.value > as_of)
    };
    let is_before = as_of < reported.value || as_of == reported.value && is_left();
    is_before.then_some(reported)
}

/// The open complaints that speak against the date at a place, with their weights.
fn against(date: &Origin, diagnostics: &Diagnostics) -> Vec<(Severity, Diagnostic)> {
    let all = diagnostics.sorted().into_iter();
    let open = all.filter(|one| one.reason.is_none() && one.severity != Severity::Notice);
    // That many days were accepted shows the date; otherwise they say nothing of it.
    let says_nothing = |one: &Diagnostic| {
        one.code == code::REVIEW_LATE && !diagnostics.was_accepted_otherwise(one)
    };
    let open = open.filter(|one| !says_nothing(one.diagnostic));
    open.filter(|one| value_of(one.diagnostic).is_some() && one.diagnostic.names(date))
        .map(|one| (one.severity, one.diagnostic.clone()))
        .collect()
}

fn value_of(one: &Diagnostic) -> Option<&'static str> {
    let known = AGAINST.iter().chain(&WITHIN).find(|(code, _)| *code == one.code);
    known.map(|(_, value)| *value)
}

fn is_within(one: &Diagnostic) -> bool {
    WITHIN.iter().any(|(code, _)| *code == one.code)
}

/// Whether more than one thing speaks against a date: `meeting.yaml` among them, or two
/// files for the same day.
fn is_the_date_itself(against: &[(Severity, Diagnostic)]) -> bool {
    let mut saying = BTreeMap::new();
    let mut agrees = |one: &Diagnostic| {
        let said = value_of(one).and_then(|value| one.args.get(value)).cloned();
        said.is_some_and(|said| {
            let file = &one.origin.file;
            saying.entry(said).or_insert_with(|| file.clone()) != file
        })
    };
    against.len() > 1 && against.iter().any(|(_, one)| is_within(one) || agrees(one))
}

/// Tells all of them as one complaint: the root, or else the weightiest of those that
/// `meeting.yaml` itself gives. A warning does not stand for an error.
fn tell(
    root: Option<Diagnostic>,
    date: &Origin,
    mut against: Vec<(Severity, Diagnostic)>,
    diagnostics: &mut Diagnostics,
) {
    let root = root.or_else(|| take_root(&mut against));
    let Some(root) = root else { return };
    // Of many rows of a file the last says enough.
    let mut last = BTreeMap::new();
    for (_, one) in &against {
        let (place, said) = other_side(one, date);
        last.insert((one.code.name, place.file.to_string()), (place, said));
    }
    let known = root.clone();
    let shown = |one: &Diagnostic| {
        let (place, said) = other_side(one, date);
        let key = (one.code.name, place.file.to_string());
        let is_last = last.get(&key).is_some_and(|(last, _)| *last == place);
        let is_new = is_last && !known.names(&place);
        is_new.then(|| Related::new(&place, "does-not-fit", said)).into_iter().collect()
    };
    diagnostics.tell_with(root, against.iter().map(|(_, one)| one.clone()), shown);
}

/// Takes out the weightiest complaint, where `meeting.yaml` itself gives it.
fn take_root(against: &mut Vec<(Severity, Diagnostic)>) -> Option<Diagnostic> {
    let worst = against.iter().map(|(severity, _)| *severity).min()?;
    let is_root =
        |(severity, one): &(Severity, Diagnostic)| is_within(one) && *severity == worst;
    let at = against.iter().position(is_root)?;
    let (_, root) = against.remove(at);
    Some(root)
}

/// What stands against the date, and where.
fn other_side(one: &Diagnostic, date: &Origin) -> (Origin, String) {
    let own = || {
        let value = value_of(one).and_then(|value| one.args.get(value));
        (one.origin.clone(), value.cloned().unwrap_or_default())
    };
    if one.origin != *date {
        return own();
    }
    // Of an interval it is the day from which it is counted.
    let is_interval = one.code == code::REVIEW_LATE;
    let other = if is_interval { one.related.first() } else { one.related.last() };
    other.map_or_else(own, |other| {
        (other.origin.clone(), other.args.get("found").cloned().unwrap_or_default())
    })
}
