//! Progress (辦理情形) dated after the meeting that it is reported to.
//!
//! A date before the previous meeting is not complained of: a statute that answers the
//! resolution may be older than the resolution.

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
    }
}
