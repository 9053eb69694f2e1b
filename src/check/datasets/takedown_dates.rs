//! The date of a takedown's state: not after the meeting, not before the group agreed, not
//! in an earlier period.
//!
//! What was carried out has a date. What the previous meeting was already asked for had its
//! consent, and an earlier period is a fault only if the previous meeting could have known
//! of it and did not.

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;
use crate::model::takedown::{Takedown, TakedownState};

pub(in crate::check) const CHECK: Check = Check { name: "takedown-dates", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let meeting = &meetings.pack.sources.meeting.date;
    let takedowns = meetings.pack.sources.takedowns().iter();
    for takedown in takedowns {
        let carried_out = takedown.state.value == TakedownState::CarriedOut;
        match &takedown.date {
            None if carried_out => diagnostics.push(Diagnostic {
                code: code::TAKEDOWN_UNDATED,
                ..complaint(takedown).with("dataset", &takedown.dataset.id.value)
            }),
            Some(date) if date.value > meeting.value => diagnostics.push(
                Diagnostic { origin: date.origin.clone(), ..complaint(takedown) }
                    .with("dated", date.value)
                    .with("date", date.value)
                    .with("meeting", meeting.value)
                    .see(&meeting.origin, "meeting-date", meeting.value),
            ),
            Some(date)
                if takedown.state.value != TakedownState::Requested
                    && date.value < meeting.value
                    && !is_known(takedown, meetings) =>
            {
                diagnostics.push(without_consent(takedown, date, meeting));
            }
            Some(date)
                if !is_known(takedown, meetings)
                    && is_of_earlier(date.value, meetings) =>
            {
                diagnostics.push(of_earlier(takedown, date, meetings));
            }
            _ => {}
        }
    }
}

/// Whether the day lies before this period, and not behind the previous meeting: what was
/// asked for since then nobody could report before.
fn is_of_earlier(date: RocDate, meetings: &Meetings<'_>) -> bool {
    let own = &meetings.pack.sources.meeting.period.from;
    let previous = meetings.previous.map(|pack| &pack.sources.meeting.date);
    date < own.value && previous.is_some_and(|met| date <= met.value)
}

fn of_earlier(
    takedown: &Takedown,
    date: &Located<RocDate>,
    meetings: &Meetings<'_>,
) -> Diagnostic {
    let found = Diagnostic { origin: date.origin.clone(), ..complaint(takedown) }
        .with("dated", date.value)
        .with("early", date.value);
    let from = &meetings.pack.sources.meeting.period.from;
    found.see(&from.origin, "begins-here", from.value)
}

/// Whether the previous meeting knew of it; without one, nobody can tell.
fn is_known(takedown: &Takedown, meetings: &Meetings<'_>) -> bool {
    let Some(previous) = meetings.previous else { return true };
    let id = takedown.dataset.id.value.trim();
    let mut earlier = previous.sources.takedowns().iter();
    earlier.any(|earlier| earlier.dataset.id.value.trim() == id)
}

fn without_consent(
    takedown: &Takedown,
    date: &Located<RocDate>,
    meeting: &Located<RocDate>,
) -> Diagnostic {
    Diagnostic::new(code::WITHOUT_CONSENT, &date.origin)
        .with("number", takedown.number.value)
        .with("name", &takedown.dataset.name.value)
        .with("state", takedown.state.value.printed())
        .with("date", date.value)
        .with("meeting", meeting.value)
        .see(&meeting.origin, "meeting-date", meeting.value)
}

fn complaint(takedown: &Takedown) -> Diagnostic {
    Diagnostic::new(code::TAKEDOWN_DATE, &takedown.state.origin)
        .with("state", takedown.state.value.printed())
        .with("number", takedown.number.value)
        .with("name", &takedown.dataset.name.value)
}
