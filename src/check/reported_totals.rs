//! The history of dataset totals against the history that the previous meeting was
//! shown: a point once reported neither changes nor goes missing, and none is put between them.

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::{Listing, TotalPoint};
use crate::model::numeral::thousands;

pub(super) const CHECK: Check = Check { name: "reported-totals", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let before = meetings.previous.and_then(|pack| pack.sources.dataset_totals.as_ref());
    let (Some(now), Some(before)) = (&meetings.pack.sources.dataset_totals, before)
    else {
        return;
    };
    if !meetings.is_whole(&now.origin) || !meetings.is_whole(&before.origin) {
        return;
    }
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
            None => diagnostics.push(missing(reported, now)),
        }
    }
    let dates = || before.rows.iter().map(|point| point.date.value);
    let (Some(first), Some(last)) = (dates().min(), dates().max()) else { return };
    // Who shows more years than last time adds them before the first.
    let inserted = now.rows.iter().filter(|point| {
        let date = point.date.value;
        first < date && date < last && !dates().any(|known| known == date)
    });
    for point in inserted {
        diagnostics.push(added(point, before));
    }
}

/// A point between those that were reported, which nobody was told of then.
fn added(point: &TotalPoint, before: &Listing<TotalPoint>) -> Diagnostic {
    Diagnostic::new(code::POINT_ADDED, &point.date.origin)
        .with("date", point.date.value.slashed())
        .with("total", thousands(point.total.value))
        .see(&before.origin, "missing-here", "")
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

/// What is gone is shown where it last stood.
fn missing(reported: &TotalPoint, now: &Listing<TotalPoint>) -> Diagnostic {
    Diagnostic::new(code::REPORTED_POINT_MISSING, &reported.date.origin)
        .with("date", reported.date.value.slashed())
        .with("total", thousands(reported.total.value))
        .see(&now.origin, "missing-here", "")
}
