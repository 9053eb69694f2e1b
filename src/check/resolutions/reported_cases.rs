//! Cases that were on the previous meeting's list already: their due date, who is
//! responsible, and the evidence of work that was reported stand as they were shown.
//!
//! A due date that is put off has a field of its own (`new_due`), and a ruling with other
//! words may name another unit. Texts are often shortened: they are compared by nobody.

use super::cases::{Cases, plain};
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::organization::Organization;
use crate::model::origin::Located;
use crate::model::resolution::{Progress, Resolution};
use crate::model::roc_date::RocDate;

pub(in crate::check) const CHECK: Check = Check { name: "reported-cases", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(previous) = meetings.previous else { return };
    let files = [meetings.pack, previous].map(|it| it.sources.file("resolutions.yaml"));
    if !files.iter().all(|file| meetings.is_whole(file)) {
        return;
    }
    let organization = &meetings.pack.sources.organization;
    let cases = Cases::of(meetings);
    for case in meetings.pack.sources.cases() {
        let Some(earlier) = cases.earlier(case) else { continue };
        // A name that nobody knows has been complained of itself.
        let is_known = !diagnostics.says(code::UNKNOWN_NAME, &case.responsible.origin);
        let unit = responsible(case, earlier, organization).filter(|_| is_known);
        let changed = [due(case, earlier), unit];
        let evidence = case.progress.iter().filter_map(|work| {
            let same = |one: &&Progress| plain(&one.text.text) == plain(&work.text.text);
            evidence(work, earlier.progress.iter().find(same)?)
        });
        for (column, now, before) in changed.into_iter().flatten().chain(evidence) {
            diagnostics.push(
                Diagnostic::new(code::CASE_CHANGED, &now.origin)
                    .with("number", case.number.value)
                    .with("column", column)
                    .with("found", now.value)
                    .with("reported", &before.value)
                    .with_some("due", (column == DUE).then_some(""))
                    .see(&before.origin, "reported-here", before.value),
            );
        }
    }
}

/// What differs: its key, what stands there now, and what stood there.
type Changed = (&'static str, Located<String>, Located<String>);

/// The key of the date by which the work is to be done.
const DUE: &str = "due";

fn due(now: &Resolution, before: &Resolution) -> Option<Changed> {
    let (due, was) = (now.due.as_ref()?, before.due.as_ref()?);
    let put_off = before.new_due.as_ref().map(|day| day.value);
    let is_same = due.value == was.value || Some(due.value) == put_off;
    (!is_same).then(|| (DUE, day(due), day(was)))
}

fn responsible(
    now: &Resolution,
    before: &Resolution,
    organization: &Organization,
) -> Option<Changed> {
    let (own, was) = (&now.responsible, &before.responsible);
    let is_same = organization.is_one_body(&own.value, &was.value);
    let same_ruling = plain(&now.ruling.text) == plain(&before.ruling.text);
    (!is_same && same_ruling).then(|| ("responsible", own.clone(), was.clone()))
}

/// The day or the document of work that was reported with another.
fn evidence(now: &Progress, before: &Progress) -> Option<Changed> {
    if let (Some(own), Some(was)) = (&now.document, &before.document)
        && plain(&own.value) != plain(&was.value)
    {
        return Some(("document", own.clone(), was.clone()));
    }
    let (own, was) = (now.date.as_ref()?, before.date.as_ref()?);
    (own.value != was.value).then(|| ("date", day(own), day(was)))
}

fn day(date: &Located<RocDate>) -> Located<String> {
    date.clone().map(|day| day.to_string())
}
