//! Answers that were approved only after they had been given.
//!
//! Where most of a list is approved after the answer, that is how the ministry records
//! it, and no date is a slip.

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::Request;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

pub(in crate::check) const CHECK: Check = Check { name: "approval-order", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    if !sources.organization.has_answers_approved() {
        return;
    }
    let requests = sources.requests().iter();
    let (after, before): (Vec<_>, Vec<_>) = requests
        .filter_map(both)
        .partition(|(_, answered, approved)| approved.value > answered.value);
    if after.len() >= before.len() {
        return;
    }
    // What lies after the meeting has been complained of.
    let meeting = sources.meeting.latest_day().value;
    for (request, answered, approved) in
        after.into_iter().filter(|(.., approved)| approved.value <= meeting)
    {
        diagnostics.push(
            Diagnostic::new(code::APPROVED_AFTER_ANSWER, &approved.origin)
                .with("id", &request.id.value)
                .with("answered", answered.value)
                .with("approved", approved.value)
                .see(&answered.origin, "answered-here", answered.value),
        );
    }
}

/// A request that was answered and approved, with both days; one answered before it was
/// received has been complained of.
fn both(request: &Request) -> Option<(&Request, &Located<RocDate>, &Located<RocDate>)> {
    let answered = request.answered.as_ref()?;
    let approved = request.approved.as_ref()?;
    (answered.value >= request.received.value).then_some((request, answered, approved))
}
