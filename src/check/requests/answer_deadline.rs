//! Requests against the deadline of the organization (`targets.answer`): answered too
//! late, or past it without an answer at the statistics date.
//!
//! Nothing is known of the answers in a list that has no column for them. The day of
//! receipt is not counted. An export goes back to the first request: what the previous
//! meeting's list has with the same days was for that meeting to say. Where most are late
//! it is said once.

use super::reported_answers::ReportedAnswers;
use crate::check::{Check, Meetings};
use crate::model::code::{self, Code};
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};
use crate::model::lists::Request;
use crate::model::numeral::thousands;
use crate::model::organization::AnswerTarget;
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;
use crate::model::shortened::{first_of, shortened};

pub(in crate::check) const CHECK: Check = Check { name: "answer-deadline", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let Some(target) = &sources.organization.targets.answer else { return };
    let Some(feedback) = &sources.feedback else { return };
    let as_of = &sources.meeting.statistics_date;
    let is_recorded = |request: &&Request| request.answers_recorded;
    let are_recorded = feedback.rows.iter().all(|request| is_recorded(&request));
    let days = target.days.of(as_of.value.year());
    if let Some(days) = days.filter(|_| !are_recorded)
        && meetings.is_whole(&feedback.origin)
    {
        let complaint = Diagnostic::new(code::ANSWERS_NOT_RECORDED, &feedback.origin);
        diagnostics.push(complaint.with("days", days.value).see(
            &days.origin,
            deadline(target),
            days.value,
        ));
    }
    let reported = ReportedAnswers::of(meetings, diagnostics);
    let asked = |request: &&Request| is_recorded(request) && !reported.has_days(request);
    let (mut answers, mut closed) = (0, Vec::new());
    for request in feedback.rows.iter().filter(asked) {
        let answered = request.answered.as_ref();
        // An answer that is still to come has a wrong date, which is complained of.
        let latest = sources.meeting.latest_day().value;
        if answered.is_some_and(|answered| answered.value > latest) {
            continue;
        }
        // A day that cannot be is no day to count from.
        if diagnostics.says(code::DATE_TOO_EARLY, &request.received.origin) {
            continue;
        }
        answers += usize::from(answered.is_some());
        // An answer may come until the meeting; who still waits is as of the statistics.
        let day = if answered.is_some() { latest } else { as_of.value };
        let judged = request.judged(Some(target), day);
        let days = judged.days;
        closed.extend((answered.is_none() && request.closed).then_some(request));
        if judged.late == Some(true) {
            diagnostics.push(answered.map_or_else(
                || unanswered(request, as_of, days, target),
                |answered| answered_late(request, answered, days, target),
            ));
        }
    }
    tell_of_the_deadline(answers, diagnostics);
    diagnostics.extend_with(tell_of_closed(&closed));
}

/// Says which requests are not waited for, because of what stands as their outcome.
fn tell_of_closed(closed: &[&Request]) -> Option<Diagnostic> {
    let outcome = closed.first()?.outcome.as_ref()?;
    let ids = closed.iter().map(|request| &*request.id.value);
    Some(
        Diagnostic::new(code::CLOSED_WITHOUT_ANSWER, &outcome.origin)
            .with("count", closed.len())
            .with("ids", first_of(ids, MOST_NAMED))
            .with("found", shortened(&outcome.value, MOST_SHOWN)),
    )
}

/// So many characters of an outcome are quoted.
const MOST_SHOWN: usize = 20;

/// So many of them are named.
const MOST_NAMED: usize = 5;

/// From so many late answers on, the deadline may be the slip.
const MANY: usize = 8;

/// Where more answers are late than not, one complaint says so for all: the deadline was
/// mistyped, or what everybody knows need not be accepted one by one.
fn tell_of_the_deadline(answers: usize, diagnostics: &mut Diagnostics) {
    let mut late = diagnostics.open(&[code::ANSWERED_LATE]);
    let most = late.len();
    if most < MANY || 2 * most <= answers {
        return;
    }
    let first = late.remove(0);
    let first = diagnostics.filled(first, "most", most.to_string());
    let first = diagnostics.filled(first, "asked", answers.to_string());
    diagnostics
        .tell_with(first, late, |one| vec![Related::new(&one.origin, "late-too", "")]);
}

fn answered_late(
    request: &Request,
    answered: &Located<RocDate>,
    days: i64,
    target: &AnswerTarget,
) -> Diagnostic {
    let received = &request.received;
    late(code::ANSWERED_LATE, request, &answered.origin, days, target)
        .with("answered", answered.value)
        .see(&received.origin, "received-here", received.value)
}

fn unanswered(
    request: &Request,
    as_of: &Located<RocDate>,
    days: i64,
    target: &AnswerTarget,
) -> Diagnostic {
    late(code::UNANSWERED, request, &request.received.origin, days, target)
        .with("date", as_of.value)
        .see(&as_of.origin, "statistics-date", as_of.value)
}

fn late(
    code: Code,
    request: &Request,
    at: &Origin,
    days: i64,
    target: &AnswerTarget,
) -> Diagnostic {
    let counted = if target.working_days { "working-days" } else { "calendar-days" };
    let allowed = target.days_for(request.received.value);
    let complaint = Diagnostic::new(code, at)
        .with("id", &request.id.value)
        .with("received", request.received.value)
        .with(counted, thousands(days))
        .with("count-of", counted)
        .with("days", thousands(days))
        .with_some("allowed", allowed.map(|allowed| allowed.value));
    allowed.into_iter().fold(complaint, |complaint, allowed| {
        complaint.see(&allowed.origin, deadline(target), allowed.value)
    })
}

fn deadline(target: &AnswerTarget) -> &'static str {
    if target.working_days { "deadline-in-working-days" } else { "deadline-here" }
}
