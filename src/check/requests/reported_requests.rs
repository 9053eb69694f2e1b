//! The public's requests against the list that the previous meeting was shown.
//!
//! What was received up to the previous statistics date has been counted and
//! reported: later entries, other dates and other kinds change closed quarters, so
//! each of them is named; a request that is gone makes every total too small.

use std::collections::{BTreeMap, BTreeSet};

use super::requests_gone::RequestsGone;
use crate::check::{Check, Meetings};
use crate::model::code::{self, Code};
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};
use crate::model::lists::{Listing, Request};
use crate::model::origin::{Located, Origin};
use crate::model::request_keys::{RequestKey, RequestKeys};
use crate::model::roc_date::RocDate;

pub(in crate::check) const CHECK: Check = Check { name: "reported-requests", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(previous) = meetings.previous else { return };
    let both = meetings.both(|sources| sources.feedback.as_ref());
    let Some((now, before)) = both else { return };
    let keys = RequestKeys::of(&before.rows, &now.rows);
    let (known, reported) = (keys.by_key(&now.rows), keys.by_key(&before.rows));
    let closed = &previous.sources.meeting.statistics_date;
    let mut days =
        Days { told: diagnostics.places_of(&OF_DAYS), beside: BTreeMap::new() };
    let gone: Vec<&Request> = unmatched(&reported, &known).collect();
    let renumbered = Renumbered::of(&gone, unmatched(&known, &reported));
    let mut spelled = Vec::new();
    for (key, request) in &known {
        match reported.get(key) {
            Some(reported) => {
                let is_same = request.id.value.trim() == reported.id.value.trim();
                spelled.extend((!is_same).then_some((*request, *reported)));
                compare(request, reported, &mut days, diagnostics);
            }
            None if is_early(request, diagnostics) => {}
            // That its number was changed is told where the old one is gone.
            None if renumbered.has(request) => {}
            None if request.received.value <= closed.value => {
                diagnostics.push(late(request, closed));
            }
            None => {}
        }
    }
    diagnostics.add_notes_at(&OF_DAYS, &days.beside);
    let gone: Vec<_> =
        gone.into_iter().map(|gone| vanished(gone, renumbered.now(gone), now)).collect();
    diagnostics.extend_with(spelled_otherwise(&spelled));
    let mut gone = gone.into_iter();
    if let Some(first) = gone.next() {
        RequestsGone::of(meetings).tell_with_total(first, diagnostics);
    }
    diagnostics.extend_with(gone);
}

/// Whether the day on which it was received has been complained of as a slip.
fn is_early(request: &Request, diagnostics: &Diagnostics) -> bool {
    diagnostics.says(code::DATE_TOO_EARLY, &request.received.origin)
}

fn late(request: &Request, closed: &Located<RocDate>) -> Diagnostic {
    about(code::LATE_ENTRY, request, &request.id)
        .with("received", request.received.value)
        .with("closed", closed.value)
        .see(&request.received.origin, "received-here", request.received.value)
        .see(&closed.origin, "statistics-date", closed.value)
}

/// Says that requests are known by numbers that are written otherwise now.
fn spelled_otherwise(spelled: &[(&Request, &Request)]) -> Option<Diagnostic> {
    let (now, before) = spelled.first()?;
    Some(
        Diagnostic::new(code::REQUEST_NUMBERS_SPELLED, &now.id.origin)
            .with("count", spelled.len())
            .with("found", &now.id.value)
            .with("reported", &before.id.value)
            .see(&before.id.origin, "reported-here", &before.id.value),
    )
}

/// The requests of the first list that the second does not have.
fn unmatched<'a, 'k>(
    some: &'k BTreeMap<RequestKey<'a>, &'a Request>,
    others: &'k BTreeMap<RequestKey<'a>, &'a Request>,
) -> impl Iterator<Item = &'a Request> + 'k {
    let unknown = some.iter().filter(|(key, _)| !others.contains_key(*key));
    unknown.map(|(_, request)| *request)
}

/// What a request says besides its number.
type Told<'a> = (RocDate, &'a str, [Option<&'a str>; 2]);

fn told(request: &Request) -> Told<'_> {
    let texts = [&request.dataset, &request.text];
    let texts = texts.map(|text| text.as_ref().map(|it| &*it.value));
    (request.received.value, &request.kind.value, texts)
}

/// Requests that are gone and are plainly those of other numbers: one of the new ones, and
/// no other, says all that one of them said.
struct Renumbered<'a>(BTreeMap<Told<'a>, &'a Request>);

impl<'a> Renumbered<'a> {
    fn of(gone: &[&'a Request], added: impl Iterator<Item = &'a Request>) -> Self {
        let mut all = BTreeMap::<Told<'a>, (usize, Vec<&'a Request>)>::new();
        let is_told = |it: &&&Request| it.dataset.is_some() || it.text.is_some();
        for gone in gone.iter().filter(is_told) {
            all.entry(told(gone)).or_default().0 += 1;
        }
        for added in added {
            if let Some((_, same)) = all.get_mut(&told(added)) {
                same.push(added);
            }
        }
        let one = all.into_iter().filter_map(|(told, (gone, same))| match &*same {
            [only] if gone == 1 => Some((told, *only)),
            _ => None,
        });
        Self(one.collect())
    }

    /// The new one that is the same as one that is gone.
    fn now(&self, gone: &'a Request) -> Option<&'a Request> {
        self.0.get(&told(gone)).copied()
    }

    /// Whether a new one is that.
    fn has(&self, added: &'a Request) -> bool {
        self.0.contains_key(&told(added))
    }
}

/// What is gone is shown where it last stood; and the new one that is plainly the same,
/// where its number was changed.
fn vanished(
    gone: &Request,
    renumbered: Option<&Request>,
    now: &Listing<Request>,
) -> Diagnostic {
    let complaint = about(code::REQUEST_VANISHED, gone, &gone.id)
        .with("received", gone.received.value)
        .see(&now.origin, "missing-here", "");
    match renumbered {
        Some(one) => complaint
            .with("renumbered", &one.id.value)
            .see(&one.id.origin, "same-request-here", &one.id.value),
        None => complaint,
    }
}

fn compare(
    now: &Request,
    before: &Request,
    days: &mut Days,
    diagnostics: &mut Diagnostics,
) {
    if now.received.value != before.received.value {
        let (now_at, before_at) = (
            now.received.clone().map(|day| day.to_string()),
            before.received.clone().map(|day| day.to_string()),
        );
        days.tell(changed(now, "提出日期", &now_at, &before_at), diagnostics);
    }
    if let (Some(now_at), Some(before_at)) = (&now.answered, &before.answered)
        && now_at.value != before_at.value
    {
        let text = |day: &Located<RocDate>| day.clone().map(|day| day.to_string());
        let changed = changed(now, "回應日期", &text(now_at), &text(before_at));
        days.tell(changed, diagnostics);
    }
    if now.kind.value != before.kind.value {
        diagnostics.push(changed(now, "類別", &now.kind, &before.kind));
    }
}

/// What is complained of days that cannot be.
const OF_DAYS: [Code; 6] = [
    code::DATE_TOO_EARLY,
    code::FUTURE_REQUEST,
    code::FUTURE_ANSWER,
    code::ANSWERED_BEFORE_RECEIVED,
    code::APPROVED_BEFORE_RECEIVED,
    code::FUTURE_APPROVAL,
];

/// Days that are others now.
struct Days {
    /// The places of those that cannot be, which have been complained of as such.
    told: BTreeSet<Origin>,
    /// What stood there before, which is shown beside that.
    beside: BTreeMap<Origin, Vec<Related>>,
}

impl Days {
    fn tell(&mut self, changed: Diagnostic, diagnostics: &mut Diagnostics) {
        if self.told.contains(&changed.origin) {
            self.beside.entry(changed.origin).or_default().extend(changed.related);
        } else {
            diagnostics.push(changed);
        }
    }
}

fn changed(
    request: &Request,
    column: &'static str,
    now: &Located<String>,
    before: &Located<String>,
) -> Diagnostic {
    about(code::REQUEST_CHANGED, request, now)
        .with("column", column)
        .with("found", &now.value)
        .with("reported", &before.value)
        .see(&before.origin, "reported-here", &before.value)
}

fn about<T>(code: Code, request: &Request, at: &Located<T>) -> Diagnostic {
    Diagnostic::new(code, &at.origin).with("id", &request.id.value)
}
