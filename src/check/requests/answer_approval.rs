//! Answers that the chief information officer has not approved (行動策略 參、二: answers
//! are given with that approval).
//!
//! Another body's rules may not ask for it (`targets.answer.approval`). Where no row has an
//! approval date, and none had last time, the list does not record approvals at all, and
//! nothing is known of them. Answers that were reported without approval at the previous
//! meeting are not complained of again.

use super::reported_answers::ReportedAnswers;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::Request;

pub(in crate::check) const CHECK: Check = Check { name: "answer-approval", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(feedback) = &meetings.pack.sources.feedback else { return };
    if !meetings.pack.sources.organization.has_answers_approved() {
        return;
    }
    let before = meetings.previous.and_then(|pack| pack.sources.feedback.as_ref());
    let mut known =
        feedback.rows.iter().chain(before.into_iter().flat_map(|it| &it.rows));
    if known.all(|request| request.approved.is_none()) {
        return;
    }
    let reported = ReportedAnswers::of(meetings, diagnostics);
    let lacks = |request: &&Request| {
        request.approved.is_none() && !reported.has_unapproved(request)
    };
    for request in feedback.rows.iter().filter(lacks) {
        let Some(answered) = &request.answered else { continue };
        diagnostics.push(
            Diagnostic::new(code::NOT_APPROVED, &answered.origin)
                .with("id", &request.id.value)
                .with("answered", answered.value),
        );
    }
}
