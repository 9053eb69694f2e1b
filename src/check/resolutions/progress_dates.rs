//! Progress (辦理情形) dated after the meeting that it is reported to, or before the one
//! that asked for it.
//!
//! A statute that answers the resolution may be older than the resolution: that is
//! looked at, and accepted with its reason. What was done on a case that is tracked on
//! was reported last time already.

use std::collections::BTreeSet;

use super::cases::{Cases, plain};
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::pack::Pack;
use crate::model::resolution::Resolution;
use crate::model::roc_date::RocDate;

pub(in crate::check) const CHECK: Check = Check { name: "progress-dates", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let meeting = meetings.pack.sources.meeting.latest_day();
    let cases = Cases::of(meetings);
    for resolution in meetings.pack.sources.cases() {
        let dates = resolution.progress.iter().filter_map(|work| work.date.as_ref());
        for date in dates.filter(|date| date.value > meeting.value) {
            diagnostics.push(
                Diagnostic::new(code::PROGRESS_AFTER_MEETING, &date.origin)
                    .with("number", resolution.number.value)
                    .with("date", date.value)
                    .with("meeting", meeting.value)
                    .see(&meeting.origin, "meeting-date", meeting.value),
            );
        }
        let Some(previous) = meetings.previous else { continue };
        let before = &previous.sources.meeting.date;
        let dates = resolution.progress.iter().filter_map(|work| work.date.as_ref());
        let early = dates.filter(|date| date.value < before.value);
        let reported = reported(resolution, &cases, previous);
        for date in early.filter(|date| !reported.contains(&date.value)) {
            diagnostics.push(
                Diagnostic::new(code::PROGRESS_BEFORE_PREVIOUS, &date.origin)
                    .with("number", resolution.number.value)
                    .with("date", date.value)
                    .with("previous", before.value)
                    .see(&before.origin, "previous-date", before.value),
            );
        }
    }
}

/// The days of the work on that case that the previous meeting was told of: a case that is
/// called otherwise has its ruling still.
fn reported(
    resolution: &Resolution,
    cases: &Cases<'_>,
    previous: &Pack,
) -> BTreeSet<RocDate> {
    let before = previous.sources.cases().iter();
    let ruling = plain(&resolution.ruling.text);
    let same = before.filter(|one| plain(&one.ruling.text) == ruling);
    let all = same.chain(cases.earlier(resolution));
    let work = all.flat_map(|earlier| &earlier.progress);
    work.filter_map(|work| Some(work.date.as_ref()?.value)).collect()
}
