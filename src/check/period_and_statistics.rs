//! The period that the meeting reports on against the day that its numbers are as of:
//! they lie in the period, and reach to its last month. And against the period of the
//! meeting before: it goes on where that ended, or requests of some days are reported
//! twice or by nobody.
//!
//! The sample's period ends on 31 May while its numbers are as of 19 May: a month
//! still running is reported as such, and is fine.

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};
use crate::model::meeting::{Meeting, Period};
use crate::model::roc_date::RocDate;

pub(super) const CHECK: Check = Check { name: "period-and-statistics", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let meeting = &meetings.pack.sources.meeting;
    if let Some(previous) = meetings.previous {
        compare(&meeting.period, &previous.sources.meeting.period, diagnostics);
    }
    if !meetings.is_whole(&meeting.file()) || agree(meeting) {
        return;
    }
    let (from, to) = (&meeting.period.from, &meeting.period.to);
    let as_of = &meeting.statistics_date;
    if diagnostics.says(code::STATISTICS_AFTER_MEETING, &as_of.origin) {
        return;
    }
    // A period that was left from last time does not adjoin either.
    let is_left = as_of.value > to.value;
    if is_left && diagnostics.says(code::PERIOD_NOT_ADJOINING, &from.origin) {
        let told = |one: &Diagnostic| one.code == code::PERIOD_NOT_ADJOINING;
        let as_of = Related::new(&as_of.origin, "of-another-day", as_of.value);
        diagnostics.add_notes(told, &[as_of]);
        return;
    }
    diagnostics.push(
        Diagnostic::new(code::PERIOD_DISAGREES, &as_of.origin)
            .with("date", as_of.value)
            .with("from", from.value)
            .with("to", to.value)
            .see(&from.origin, "begins-here", from.value)
            .see(&to.origin, "ends-here", to.value),
    );
}

/// Whether the statistics date lies in the last month of the period.
pub(super) fn agree(meeting: &Meeting) -> bool {
    let (from, to) = (meeting.period.from.value, meeting.period.to.value);
    let as_of = meeting.statistics_date.value;
    (from..=to).contains(&as_of) && month(as_of) == month(to)
}

fn month(date: RocDate) -> (i32, u32) {
    (date.year(), date.month())
}

fn compare(now: &Period, before: &Period, diagnostics: &mut Diagnostics) {
    let (from, ended) = (&now.from, &before.to);
    let next = ended.value.gregorian().succ_opt();
    // Some report from January on each time.
    let is_cumulative = from.value == before.from.value;
    let adjoins = next == Some(from.value.gregorian());
    if adjoins || is_cumulative {
        return;
    }
    let how = if from.value <= ended.value { "overlap" } else { "gap" };
    diagnostics.push(
        Diagnostic::new(code::PERIOD_NOT_ADJOINING, &from.origin)
            .with("from", from.value)
            .with("ended", ended.value)
            .with(how, "")
            .see(&ended.origin, "previous-period-ends", ended.value),
    );
}
