//! The day that the title of a list says it is as of: one of the last meeting's days, or
//! one before, means that last meeting's file was left in the folder.
//!
//! A list may be drawn up some days before or after the statistics; only what cannot be
//! this meeting's is complained of.

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};

pub(super) const CHECK: Check = Check { name: "titled-dates", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let titled = [
        sources.inventory.as_ref().map(|list| &list.titled),
        sources.feedback.as_ref().map(|list| &list.titled),
        sources.expected_openings.as_ref().map(|list| &list.titled),
        sources.ministries.as_ref().map(|list| &list.titled),
        sources.dataset_totals.as_ref().map(|list| &list.titled),
    ];
    let as_of = &sources.meeting.statistics_date;
    let before = meetings.previous.map(|pack| pack.sources.meeting.statistics_date.value);
    let latest = as_of.value.max(sources.meeting.date.value);
    for titled in titled.into_iter().flatten().flatten() {
        let is_old = before.is_some_and(|before| titled.value <= before);
        if is_old || titled.value > latest {
            diagnostics.push(
                Diagnostic::new(code::TITLE_DATE_DIFFERS, &titled.origin)
                    .with("found", titled.value)
                    .with("date", as_of.value)
                    .see(&as_of.origin, "statistics-date", as_of.value),
            );
        }
    }
}
