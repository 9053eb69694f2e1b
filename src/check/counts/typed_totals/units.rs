//! Totals under the list of units, a column a statistics date.

use super::{compared, spans};
use crate::check::Meetings;
use crate::check::counts::disputed::{Disputed, group};
use crate::check::counts::growth_against_units::said;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::{Claim, UnitCounts};
use crate::model::numeral::thousands;
use crate::model::organization::folded;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

/// Compares the totals of both groups and of all, at every date.
pub(super) fn compare_units(
    counts: &UnitCounts,
    meetings: &Meetings<'_>,
    diagnostics: &mut Diagnostics,
) {
    let disputed = Disputed::of(meetings);
    for (claim, span) in spans(&counts.claims, meetings) {
        let file = &claim.label.origin.file;
        for typed in &claim.values {
            let Some(date) = typed.date() else { continue };
            let dates = &counts.dates;
            let column = dates.iter().position(|known| known.value == date);
            let Some(column) = column else { continue };
            let typed = &typed.number;
            let group = group(claim);
            // The row that is wrong is complained of itself, the subtotal likewise.
            let is_of_rows = claim.after.is_some();
            let is_told = !is_of_rows
                && (disputed.fits_known(date, group, typed.value)
                    || group.is_none()
                        && disputed.follows_from_subtotals(date, typed.value));
            if is_told {
                continue;
            }
            let cells: Vec<_> = counts
                .rows
                .iter()
                .filter(|row| is_of_rows || group.is_none_or(|group| group == row.group))
                .filter(|row| row.name.origin.is_in(file))
                .filter(|row| !is_of_rows || span.holds(row.name.origin.place().row()))
                .filter_map(|row| row.counts.get(column)?.as_ref())
                .collect();
            if let Some(complaint) = compared(&date.slashed(), typed, &cells) {
                diagnostics.push(witnessed(complaint, date, counts, &disputed, meetings));
            }
        }
    }
}

/// Points to the totals that fit what was typed rather than what the rows come to: a
/// row is wrong then, and not the total. One that the rows come to as well says nothing
/// against them: a subtotal is wrong then.
fn witnessed(
    complaint: Diagnostic,
    date: RocDate,
    counts: &UnitCounts,
    disputed: &Disputed,
    meetings: &Meetings<'_>,
) -> Diagnostic {
    let sources = &meetings.pack.sources;
    let is_whole = |claim: &&Claim| claim.after.is_none() && group(claim).is_none();
    let whole = counts.claims.iter().filter(is_whole);
    let whole = whole.flat_map(|claim| &claim.values);
    let whole = whole.filter(|typed| typed.date() == Some(date));
    let column = counts.dates.iter().position(|known| known.value == date);
    let counted = counts.rows.iter().filter_map(|row| row.counts.get(column?)?.as_ref());
    let sum: i64 = counted.map(|count| count.value).sum();
    let whole: Vec<_> =
        whole.map(|typed| typed.number.value).filter(|typed| *typed != sum).collect();
    let points = sources.dataset_totals.iter().flat_map(|list| &list.rows);
    let points =
        points.filter(|point| point.date.value == date).map(|point| &point.total);
    let is_now = date == sources.meeting.statistics_date.value;
    let ministries = sources.ministries.iter().flat_map(|list| &list.rows);
    let own = ministries
        .filter(|row| is_now && folded(&row.name.value) == own_name(meetings))
        .map(|row| &row.count);
    let fits = |other: &&Located<i64>| whole.contains(&other.value);
    let witnesses = points.chain(own).filter(fits);
    let complaint = witnesses.fold(complaint, |complaint, other| {
        complaint.see(&other.origin, "total-fits", thousands(other.value))
    });
    let said = if is_now { said(meetings, disputed) } else { Vec::new() };
    said.into_iter().fold(complaint, |complaint, (place, said)| {
        complaint.see(&place, "sentence-fits", said)
    })
}

fn own_name(meetings: &Meetings<'_>) -> String {
    folded(&meetings.pack.sources.organization.ministry.value).into_owned()
}
