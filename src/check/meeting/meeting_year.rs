//! The year in the meeting's name (111-1) against the year of its date.
//!
//! A year's last meeting may be held in the next January: that is looked at, and
//! accepted with its reason.

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};

pub(in crate::check) const CHECK: Check = Check { name: "meeting-year", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let meeting = &meetings.pack.sources.meeting;
    let (id, date) = (&meeting.id, &meeting.date);
    if id.value.year != date.value.year() {
        diagnostics.push(
            Diagnostic::new(code::MEETING_YEAR_DIFFERS, &date.origin)
                .with("id", id.value)
                .with("date", date.value)
                .see(&id.origin, "own-id", id.value),
        );
    }
}
