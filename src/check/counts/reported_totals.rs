//! The history of dataset totals against the history that the previous meeting was
//! shown: a point once reported neither changes nor goes missing, and none is put between
//! them. One whose date was changed is one slip. A month that was reported before its end
//! has another number once it is over.

use std::collections::BTreeSet;

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::{Listing, TotalPoint};
use crate::model::nearest::differing;
use crate::model::numeral::thousands;
use crate::model::pack::Pack;

pub(in crate::check) const CHECK: Check = Check { name: "reported-totals", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(now) = &meetings.pack.sources.dataset_totals else { return };
    let Some(previous) = meetings.previous else { return };
    if !meetings.is_whole(&now.origin) {
        return;
    }
    let Some(before) = &previous.sources.dataset_totals else {
        return diagnostics.extend_with(misdated(previous, now));
    };
    if !meetings.is_whole(&before.origin) {
        return;
    }
    let mut told = BTreeSet::new();
    for reported in &before.rows {
        let point = now.rows.iter().find(|point| point.date.value == reported.date.value);
        match point {
            Some(point) if point.total.value == reported.total.value => {}
            Some(point) => {
                let complaint = differs(point, reported);
                let columns = meetings.pack.sources.reported_columns();
                let column = columns.iter().find(|it| it.date.value == point.date.value);
                let fits = column.filter(|it| it.sum() == Some(reported.total.value));
                diagnostics.push(match fits {
                    Some(column) => {
                        let sum = thousands(reported.total.value);
                        complaint.see(&column.date.origin, "column-sums-to", sum)
                    }
                    None => complaint,
                });
            }
            // The month that was reported before its end is over now, or further on.
            None if went_on(reported, now) => {}
            None => {
                let moved = moved(reported, now, before);
                diagnostics.push(missing(reported, moved, now));
                told.extend(moved.map(|point| point.date.value));
            }
        }
    }
    let dates = || before.rows.iter().map(|point| point.date.value);
    let (Some(first), Some(last)) = (dates().min(), dates().max()) else { return };
    // Who shows more years than last time adds them before the first.
    let inserted = now.rows.iter().filter(|point| {
        let date = point.date.value;
        let is_between = first < date && date < last;
        is_between && !told.contains(&date) && !dates().any(|known| known == date)
    });
    for point in inserted {
        diagnostics.push(added(point, before));
    }
}

/// The previous meeting had no history, but its units came to a number that now stands at
/// a date that is its own but for a digit.
fn misdated(previous: &Pack, now: &Listing<TotalPoint>) -> Option<Diagnostic> {
    let date = &previous.sources.meeting.statistics_date;
    let is_at = |point: &TotalPoint| point.date.value == date.value;
    if now.rows.iter().any(is_at) {
        return None;
    }
    let columns = previous.sources.reported_columns();
    let total = columns.iter().find(|it| it.date.value == date.value)?.sum()?;
    let written = date.value.slashed();
    let is_slip = |point: &&TotalPoint| {
        let differing = differing(&written, &point.date.value.slashed());
        point.total.value == total && differing == Some(1)
    };
    let point = now.rows.iter().find(is_slip)?;
    Some(
        Diagnostic::new(code::REPORTED_POINT_MISSING, &date.origin)
            .with("date", date.value.slashed())
            .with("total", thousands(total))
            .with("moved", date.value.slashed())
            .see(&point.date.origin, "same-number-here", point.date.value.slashed()),
    )
}

/// A point between those that were reported, which nobody was told of then.
fn added(point: &TotalPoint, before: &Listing<TotalPoint>) -> Diagnostic {
    Diagnostic::new(code::POINT_ADDED, &point.date.origin)
        .with("date", point.date.value.slashed())
        .with("total", thousands(point.total.value))
        .see(&before.origin, "missing-here", "")
}

/// Whether a point that was reported before its month or quarter was over stands here as
/// that of the same one, counted to a later day. With the same number it may be the old
/// row, which then is taken for a count that nobody made.
fn went_on(reported: &TotalPoint, now: &Listing<TotalPoint>) -> bool {
    let mut later = now.rows.iter().filter(|point| is_later(point, reported));
    later.any(|point| point.total.value != reported.total.value)
}

/// Whether a point is that of the same month or quarter, counted to a later day.
fn is_later(point: &TotalPoint, reported: &TotalPoint) -> bool {
    point.until == reported.until && point.date.value > reported.date.value
}

fn differs(point: &TotalPoint, reported: &TotalPoint) -> Diagnostic {
    let was = thousands(reported.total.value);
    Diagnostic::new(code::REPORTED_DIFFERS, &point.total.origin)
        .with("name", "開放數量")
        .with("date", point.date.value.slashed())
        .with("found", thousands(point.total.value))
        .with("reported", &was)
        .see(&reported.total.origin, "reported-here", was)
}

/// The point that a reported one has become where only its date was changed: one of the
/// same number that nobody was told of.
fn moved<'a>(
    reported: &TotalPoint,
    now: &'a Listing<TotalPoint>,
    before: &Listing<TotalPoint>,
) -> Option<&'a TotalPoint> {
    let is_known = |point: &TotalPoint| {
        before.rows.iter().any(|known| known.date.value == point.date.value)
    };
    let mut alike =
        now.rows.iter().filter(|point| point.total.value == reported.total.value);
    alike.find(|point| !is_known(point))
}

/// What is gone is shown where it last stood.
fn missing(
    reported: &TotalPoint,
    moved: Option<&TotalPoint>,
    now: &Listing<TotalPoint>,
) -> Diagnostic {
    let complaint = Diagnostic::new(code::REPORTED_POINT_MISSING, &reported.date.origin)
        .with("date", reported.date.value.slashed())
        .with("total", thousands(reported.total.value));
    match moved {
        Some(point) => {
            let date = point.date.value.slashed();
            // The month is over, and nobody has put in its number.
            let gap = if is_later(point, reported) { "over" } else { "moved" };
            let complaint = complaint.with(gap, reported.date.value.slashed());
            complaint.see(&point.date.origin, "same-number-here", date)
        }
        None => complaint.see(&now.origin, "missing-here", ""),
    }
}
