//! A catalogue that was left from last time: whatever is contradicted by it is one
//! slip, told once with every place that does not fit it.
//!
//! It holds the very datasets of the previous meeting's. That alone is no error, for a
//! ministry may open nothing for months; that something else says otherwise is.

use crate::check::{Check, Meetings};
use crate::model::code::{self, Code, Severity};
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};
use crate::model::origin::Origin;
use crate::model::unit_column::find;

pub(in crate::check) const CHECK: Check = Check { name: "left-catalogue", run };

/// What is complained of where a catalogue is of another day than it is taken for.
const CONSEQUENCES: [Code; 7] = [
    code::CATALOGUE_DIFFERS,
    code::TOTALS_DISAGREE,
    code::DATASET_STILL_COUNTED,
    code::KEPT_DATASET_ABSENT,
    code::OPENING_CONTRADICTS,
    code::CHANGE_NOT_IN_CATALOGUE,
    code::CHANGES_INCOMPLETE,
];

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some((now, before)) = left(meetings) else { return };
    let is_of_it = |one: &Diagnostic| {
        let related = one.related.iter().map(|related| &related.origin);
        let mut places = related.chain([&one.origin]);
        places.any(|place| place.is_in(&now.file)) && !was_so_before(one, meetings)
    };
    let mut found = diagnostics.open(&CONSEQUENCES);
    found.retain(is_of_it);
    let mut same_file = diagnostics.open(&[code::SAME_AS_LAST_TIME]);
    same_file.retain(is_of_it);
    let is_error = found.iter().any(|one| one.code.severity == Severity::Error);
    let is_plain = found.len() > 1 || !same_file.is_empty();
    if !is_error || !is_plain || list_agrees(&found, meetings) {
        return;
    }
    let file = Origin::file(&now.file);
    let complaint = Diagnostic::new(code::CATALOGUE_LEFT, &file)
        .with("count", found.len())
        .see(&Origin::file(&before.file), "same-file", "");
    diagnostics.tell_with(complaint, found.into_iter().chain(same_file), |one| {
        let contradicts = one.code != code::SAME_AS_LAST_TIME;
        let note = Related::new(&one.origin, "contradicts-it", said(one));
        contradicts.then_some(note).into_iter().collect()
    });
}

/// The catalogue and the previous one, where the former is the latter.
fn left<'a>(meetings: &Meetings<'a>) -> Option<(&'a Origin, &'a Origin)> {
    let previous = meetings.previous?;
    let sources = &meetings.pack.sources;
    let as_of = sources.meeting.statistics_date.value;
    let (now, before) =
        (sources.catalogue.as_ref()?, previous.sources.catalogue.as_ref()?);
    let changes = now.since(before);
    let nothing = changes.opened.is_empty()
        && changes.vanished.is_empty()
        && changes.moved.is_empty()
        && changes.renamed.is_empty();
    let is_later = as_of != previous.sources.meeting.statistics_date.value;
    (nothing && is_later).then_some((&now.origin, &before.origin))
}

/// Whether the units' list has this meeting's date and says the same as the catalogue:
/// then that is no old one, and something else is wrong.
fn list_agrees(found: &[Diagnostic], meetings: &Meetings<'_>) -> bool {
    let [listed, _] = meetings.pack.sources.unit_columns();
    let as_of = meetings.pack.sources.meeting.statistics_date.value;
    find(&listed, as_of).is_some()
        && !found.iter().any(|one| one.code == code::CATALOGUE_DIFFERS)
}

/// Whether the catalogue is that of last time.
pub(in crate::check) fn is_left(meetings: &Meetings<'_>) -> bool {
    left(meetings).is_some()
}

/// Whether a dataset that is still counted was gone on the day of the old catalogue
/// already: then it should not have been in that either.
fn was_so_before(one: &Diagnostic, meetings: &Meetings<'_>) -> bool {
    let Some(previous) = meetings.previous else { return false };
    let before = previous.sources.meeting.statistics_date.value;
    let mut records = meetings.pack.sources.withdrawals(Some(&previous.sources));
    one.code == code::DATASET_STILL_COUNTED
        && records.any(|record| {
            record.dataset.id.origin == one.origin
                && record.date.as_ref().is_some_and(|gone| gone.value <= before)
        })
}

/// What stands at the place of a complaint.
fn said(one: &Diagnostic) -> String {
    let telling = ["id", "name", "listed", "total"];
    let values = telling.iter().filter_map(|name| one.args.get(name));
    values.map(String::as_str).collect::<Vec<_>>().join(" ")
}
