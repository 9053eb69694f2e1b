//! Acknowledgements that were copied over from the last meeting with their reason, and
//! without `found`: nothing says that this time's warning is the one that was accepted.

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::policy::Acknowledgement;

pub(in crate::check) const CHECK: Check = Check { name: "copied-acknowledgements", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(previous) = meetings.previous else { return };
    let (now, before) = (&meetings.pack.sources.meeting, &previous.sources.meeting);
    for one in now.acknowledged.iter().filter(|one| one.found.is_empty()) {
        let same = |other: &&Acknowledgement| {
            other.code.value == one.code.value
                && other.reason.value.trim() == one.reason.value.trim()
                && within(&other.place.value) == within(&one.place.value)
        };
        if let Some(other) = before.acknowledged.iter().find(same) {
            diagnostics.push(
                Diagnostic::new(code::ACKNOWLEDGEMENT_COPIED, &one.reason.origin)
                    .with("code", &one.code.value)
                    .see(&other.reason.origin, "accepted-last-time", &other.code.value),
            );
        }
    }
}

/// A place without the folders before it, of which the last is the meeting's.
fn within(place: &str) -> &str {
    place.rsplit_once('/').map_or(place, |(_, file)| file)
}
