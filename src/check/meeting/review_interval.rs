//! The time since the previous meeting: the rules ask for a review every quarter
//! (設置要點第10點), and `targets.review_days` says how many days that may be.

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::days::between;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::numeral::thousands;

pub(in crate::check) const CHECK: Check = Check { name: "review-interval", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let Some(allowed) = &sources.organization.targets.review_days else { return };
    let Some(previous) = meetings.previous else { return };
    let (now, before) = (&sources.meeting.date, &previous.sources.meeting.date);
    let days = between(before.value, now.value);
    // With a year that is a slip, the days are none.
    if diagnostics.says(code::MEETING_YEAR_DIFFERS, &now.origin) {
        return;
    }
    if days > allowed.value {
        diagnostics.push(
            Diagnostic::new(code::REVIEW_LATE, &now.origin)
                .with("days", thousands(days))
                .with("allowed", allowed.value)
                .with("previous", before.value)
                .see(&before.origin, "previous-date", before.value)
                .see(&allowed.origin, "interval-here", allowed.value),
        );
    }
}
