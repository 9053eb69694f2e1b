//! Dates of a request in an impossible order: answered or approved before it was received,
//! or after the meeting; received after the statistics date.
//!
//! If the statistics date is after the meeting, that is the fault, and no request is
//! blamed. An answer may be approved before it is given: that is how it should be.

use crate::check::{Check, Meetings};
use crate::model::code::{self, Code};
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::Request;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

pub(in crate::check) const CHECK: Check = Check { name: "request-dates", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let as_of = &sources.meeting.statistics_date;
    let meeting = sources.meeting.latest_day();
    for request in sources.requests() {
        let received = ("received", &request.received);
        let mut complain = |code, day, other| {
            diagnostics.push(out_of_order(code, request, day, other));
        };
        if request.received.value > as_of.value {
            // Whatever else its dates say, they say it of the wrong day.
            let as_of = ("date", as_of, "statistics-date");
            complain(code::FUTURE_REQUEST, received, as_of);
            continue;
        }
        let answered = request.answered.as_ref().map(|day| ("answered", day));
        let approved = request.approved.as_ref().map(|day| ("approved", day));
        let is_early =
            |(_, day): &(_, &Located<RocDate>)| day.value < request.received.value;
        let is_late = |(_, day): &(_, &Located<RocDate>)| day.value > meeting.value;
        let receipt = ("received", &request.received, "received-here");
        if let Some(answered) = answered.filter(is_early) {
            // The day of receipt is probably the slip, and the approval no other.
            complain(code::ANSWERED_BEFORE_RECEIVED, answered, receipt);
        } else if let Some(approved) = approved.filter(is_early) {
            complain(code::APPROVED_BEFORE_RECEIVED, approved, receipt);
        }
        let meeting = ("meeting", meeting, "meeting-date");
        if let Some(answered) = answered.filter(is_late) {
            complain(code::FUTURE_ANSWER, answered, meeting);
        }
        if let Some(approved) = approved.filter(is_late) {
            complain(code::FUTURE_APPROVAL, approved, meeting);
        }
    }
}

/// A day of a request that comes too early or too late for another.
fn out_of_order(
    code: Code,
    request: &Request,
    (gap, day): (&'static str, &Located<RocDate>),
    (other_gap, other, note): (&'static str, &Located<RocDate>, &'static str),
) -> Diagnostic {
    Diagnostic::new(code, &day.origin)
        .with("id", &request.id.value)
        .with(gap, day.value)
        .with(other_gap, other.value)
        .see(&other.origin, note, other.value)
}
