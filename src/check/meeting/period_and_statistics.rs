//! The period against the statistics date, and against the previous period: no gap, no
//! overlap.
//!
//! The statistics date lies in the period's last month. That month may still be running:
//! the sample's period ends on 31 May, its numbers are as of 19 May. Where the numbers are
//! always those of the period's last day, an earlier one is a slip.

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};
use crate::model::meeting::Meeting;
use crate::model::roc_date::RocDate;
use crate::model::sources::Sources;

pub(in crate::check) const CHECK: Check = Check { name: "period-and-statistics", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let meeting = &meetings.pack.sources.meeting;
    if let Some(previous) = meetings.previous {
        compare(meeting, &previous.sources.meeting, diagnostics);
    }
    if !meetings.is_whole(&meeting.file()) {
        return;
    }
    if agree(meeting) {
        diagnostics.extend_with(before_the_end(meetings));
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
    let as_of = meeting.statistics_date.value;
    meeting.period.contains(as_of) && month(as_of) == month(meeting.period.to.value)
}

/// A statistics date before the period's last day, though the period was over at the
/// meeting and last time both were one day. Where some list says that very day, or there
/// is nothing to compare with, it may be so.
fn before_the_end(meetings: &Meetings<'_>) -> Option<Diagnostic> {
    let sources = &meetings.pack.sources;
    let (meeting, before) = (&sources.meeting, &meetings.previous?.sources.meeting);
    let (as_of, to) = (&meeting.statistics_date, &meeting.period.to);
    let is_over = as_of.value < to.value && to.value < meeting.date.value;
    let was_its_end = before.statistics_date.value == before.period.to.value;
    if !is_over || !was_its_end || says(sources, as_of.value) {
        return None;
    }
    let was = &before.statistics_date;
    Some(
        Diagnostic::new(code::STATISTICS_BEFORE_END, &as_of.origin)
            .with("date", as_of.value)
            .with("to", to.value)
            .see(&to.origin, "ends-here", to.value)
            .see(&was.origin, "previous-statistics", was.value),
    )
}

/// Whether some list says of its numbers that they are as of that very day, and not of a
/// month or quarter that holds it.
fn says(sources: &Sources, day: RocDate) -> bool {
    let columns = sources.unit_counts.iter().flat_map(|list| &list.dates);
    let points = sources.dataset_totals.iter().flat_map(|list| &list.rows);
    let points = points.filter(|point| point.until == point.date.value);
    let ranking = sources.ministries.iter().flat_map(|list| &list.rows);
    let usage = sources.usage.as_ref().and_then(|usage| usage.as_of.as_ref());
    let usage = usage.map(|span| span.value.end());
    let days = columns.map(|date| date.value).chain(points.map(|point| point.date.value));
    let days = days.chain(ranking.filter_map(|row| Some(row.as_of.as_ref()?.value)));
    days.chain(usage).any(|said| said == day)
}

fn month(date: RocDate) -> (i32, u32) {
    (date.year(), date.month())
}

fn compare(meeting: &Meeting, previous: &Meeting, diagnostics: &mut Diagnostics) {
    let (now, before) = (&meeting.period, &previous.period);
    let (from, ended) = (&now.from, &before.to);
    let next = ended.value.gregorian().succ_opt();
    // Some report from January on each time; the very same period was left from last time.
    let is_same_beginning = from.value == before.from.value;
    let is_cumulative = is_same_beginning && now.to.value > ended.value;
    let adjoins = next == Some(from.value.gregorian());
    if adjoins || is_cumulative {
        return;
    }
    let how = if from.value <= ended.value { "overlap" } else { "gap" };
    let complaint = Diagnostic::new(code::PERIOD_NOT_ADJOINING, &from.origin)
        .with("from", from.value)
        .with("ended", ended.value)
        .with(how, "")
        .see(&ended.origin, "previous-period-ends", ended.value);
    let as_of = &meeting.statistics_date;
    let is_same_day = as_of.value == previous.statistics_date.value;
    diagnostics.push(if is_same_beginning && is_same_day {
        complaint
            .with("as-of", as_of.value)
            .see(&as_of.origin, "statistics-date", as_of.value)
    } else {
        complaint
    });
}
