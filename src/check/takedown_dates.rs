//! Takedowns that are said to be carried out: when, and not after the meeting.

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::takedown::{Takedown, TakedownState};

pub(super) const CHECK: Check = Check { name: "takedown-dates", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let meeting = &meetings.pack.sources.meeting.date;
    let takedowns = meetings.pack.sources.takedowns.iter().flatten();
    for takedown in takedowns.filter(|one| one.state.value == TakedownState::CarriedOut) {
        match &takedown.date {
            None => diagnostics
                .push(complaint(takedown).with("undated", &takedown.dataset.id.value)),
            Some(date) if date.value > meeting.value => diagnostics.push(
                Diagnostic { origin: date.origin.clone(), ..complaint(takedown) }
                    .with("date", date.value)
                    .with("meeting", meeting.value)
                    .see(&meeting.origin, "meeting-date", meeting.value),
            ),
            Some(_) => {}
        }
    }
}

fn complaint(takedown: &Takedown) -> Diagnostic {
    Diagnostic::new(code::TAKEDOWN_DATE, &takedown.state.origin)
        .with("number", takedown.number.value)
        .with("name", &takedown.dataset.name.value)
}
