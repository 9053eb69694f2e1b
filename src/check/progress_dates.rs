//! Progress (辦理情形) dated after the meeting that it is reported to, or before the one
//! that asked for it.
//!
//! A statute that answers the resolution may be older than the resolution: that is
//! looked at, and accepted with its reason.

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};

pub(super) const CHECK: Check = Check { name: "progress-dates", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let meeting = &meetings.pack.sources.meeting.date;
    for resolution in meetings.pack.sources.resolutions.iter().flatten() {
        let dates = resolution.progress.iter().filter_map(|work| work.date.as_ref());
        for date in dates.filter(|date| date.value > meeting.value) {
            diagnostics.push(
                Diagnostic::new(code::PROGRESS_AFTER_MEETING, &date.origin)
                    .with("number", resolution.number.value)
                    .with("date", date.value)
                    .with("meeting", meeting.value)
                    .see(&meeting.origin, "meeting-date", meeting.value),
            );
        }
        let before = meetings.previous.map(|pack| &pack.sources.meeting.date);
        let Some(before) = before else { continue };
        let dates = resolution.progress.iter().filter_map(|work| work.date.as_ref());
        for date in dates.filter(|date| date.value < before.value) {
            diagnostics.push(
                Diagnostic::new(code::PROGRESS_BEFORE_PREVIOUS, &date.origin)
                    .with("number", resolution.number.value)
                    .with("date", date.value)
                    .with("previous", before.value)
                    .see(&before.origin, "previous-date", before.value),
            );
        }
    }
}
