//! Dates of requests that cannot be: answered before it was received, received after
//! the day that the statistics are as of.

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::Request;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

pub(super) const CHECK: Check = Check { name: "request-dates", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let as_of = &sources.meeting.statistics_date;
    for request in sources.feedback.iter().flat_map(|feedback| &feedback.rows) {
        if let Some(answered) = &request.answered
            && answered.value < request.received.value
        {
            diagnostics.push(before_received(request, answered));
        }
        if request.received.value > as_of.value {
            diagnostics.push(in_the_future(request, as_of));
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

fn in_the_future(request: &Request, as_of: &Located<RocDate>) -> Diagnostic {
    Diagnostic::new(code::FUTURE_REQUEST, &request.received.origin)
        .with("id", &request.id.value)
        .with("received", request.received.value)
        .with("date", as_of.value)
        .see(&as_of.origin, "statistics-date", as_of.value)
}
