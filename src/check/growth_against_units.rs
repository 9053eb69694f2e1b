//! The history of dataset totals against the datasets counted by unit and agency: at
//! a date that both know, both must say the same.

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::UnitCounts;
use crate::model::numeral::thousands;

pub(super) const CHECK: Check = Check { name: "growth-against-units", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let (Some(totals), Some(counts)) = (&sources.dataset_totals, &sources.unit_counts)
    else {
        return;
    };
    let files = [&totals.origin.file, &counts.origin.file];
    if files.into_iter().any(|file| diagnostics.has_errors_in(file)) {
        return;
    }
    for (at, date) in counts.dates.iter().enumerate() {
        let known = totals.rows.iter().find(|point| point.date.value == date.value);
        let (Some(point), Some(sum)) = (known, sum(counts, at)) else { continue };
        if point.total.value != sum {
            diagnostics.push(
                Diagnostic::new(code::TOTALS_DISAGREE, &point.total.origin)
                    .with("date", date.value.slashed())
                    .with("total", thousands(point.total.value))
                    .with("sum", thousands(sum))
                    .see(&date.origin, "column-sums-to", thousands(sum)),
            );
        }
    }
}

/// What a date's column comes to, if every row has a number there.
fn sum(counts: &UnitCounts, at: usize) -> Option<i64> {
    let cells = counts.rows.iter().map(|row| row.counts.get(at)?.as_ref());
    cells.map(|cell| cell.map(|cell| cell.value)).sum()
}
