//! Dates of a request in an impossible order: answered or approved before it was received,
//! or after the meeting; received after the statistics date.
//!
//! If the statistics date is after the meeting, that is the fault, and no request is
//! blamed. An answer may be approved before it is given: that is how it should be.

use crate::check::{Check, Meetings};
use crate::model::code;
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
        if request.received.value > as_of.value {
            // Whatever else its dates say, they say it of the wrong day.
            diagnostics.push(in_the_future(request, as_of));
            continue;
        }
        if let Some(answered) = &request.answered
            && answered.value < request.received.value
        {
            // The day of receipt is probably the slip, and the approval no other.
            diagnostics.push(before_received(request, answered));
        } else if let Some(approved) = &request.approved
            && approved.value < request.received.value
        {
            diagnostics.push(approved_before_received(request, approved));
        }
        if let Some(answered) = &request.answered
            && answered.value > meeting.value
        {
            diagnostics.push(answered_in_the_future(request, answered, meeting));
        }
        if let Some(approved) = &request.approved
            && approved.value > meeting.value
        {
            diagnostics.push(approved_in_the_future(request, approved, meeting));
        }
    }
}

fn before_received(request: &Request, answered: &Located<RocDate>) -> Diagnostic {
    let received = &request.received;
    Diagnostic::new(code::ANSWERED_BEFORE_RECEIVED, &answered.origin)
        .with("id", &request.id.value)
        .with("answered", answered.value)
        .with("received", received.value)
        .see(&received.origin, "received-here", received.value)
}

fn approved_before_received(
    request: &Request,
    approved: &Located<RocDate>,
) -> Diagnostic {
    let received = &request.received;
    Diagnostic::new(code::APPROVED_BEFORE_RECEIVED, &approved.origin)
        .with("id", &request.id.value)
        .with("approved", approved.value)
        .with("received", received.value)
        .see(&received.origin, "received-here", received.value)
}

fn answered_in_the_future(
    request: &Request,
    answered: &Located<RocDate>,
    meeting: &Located<RocDate>,
) -> Diagnostic {
    Diagnostic::new(code::FUTURE_ANSWER, &answered.origin)
        .with("id", &request.id.value)
        .with("answered", answered.value)
        .with("meeting", meeting.value)
        .see(&meeting.origin, "meeting-date", meeting.value)
}

fn approved_in_the_future(
    request: &Request,
    approved: &Located<RocDate>,
    meeting: &Located<RocDate>,
) -> Diagnostic {
    Diagnostic::new(code::FUTURE_APPROVAL, &approved.origin)
        .with("id", &request.id.value)
        .with("approved", approved.value)
        .with("meeting", meeting.value)
        .see(&meeting.origin, "meeting-date", meeting.value)
}

fn in_the_future(request: &Request, as_of: &Located<RocDate>) -> Diagnostic {
    Diagnostic::new(code::FUTURE_REQUEST, &request.received.origin)
        .with("id", &request.id.value)
        .with("received", request.received.value)
        .with("date", as_of.value)
        .see(&as_of.origin, "statistics-date", as_of.value)
}
