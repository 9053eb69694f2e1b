//! Our own row of the ranking against our own total.
//!
//! All rows must be of one date, after last time's and not after this time's: counts of
//! different days have no order, and our own number would be another than on every other
//! page.

use std::collections::BTreeMap;

use super::disputed::Disputed;
use super::growth_against_units::said;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::Figure;
use crate::model::lists::{Listing, MinistryCount};
use crate::model::numeral::{self, thousands};
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

pub(in crate::check) const CHECK: Check = Check { name: "ranking-against-units", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    if let Some(ministries) = &meetings.pack.sources.ministries {
        let sources = &meetings.pack.sources;
        let last = sources.meeting.date.value.max(sources.meeting.statistics_date.value);
        complain_of_dates(ministries, last, diagnostics);
        complain_if_old(ministries, meetings, diagnostics);
        complain_if_later(ministries, meetings, last, diagnostics);
    }
    // A total that lacks a unit's number is none.
    if !diagnostics.open(&[code::UNIT_WITHOUT_NUMBER]).is_empty() {
        return;
    }
    let value = |name: &str| meetings.pack.figures.get(name);
    let (Some(own), Some(total)) = (value("ranking.datasets"), value("datasets.total"))
    else {
        return;
    };
    let dates = (value("ranking.date"), value("datasets.date"));
    let same_date =
        dates.0.map(|figure| &figure.value) == dates.1.map(|figure| &figure.value);
    let (Some(listed), Some(sum), Some(cell)) =
        (own.as_number(), total.as_number(), own.cells.first())
    else {
        return;
    };
    let mut places = total.cells.iter().take(1).chain([cell.clone()]);
    let as_of = meetings.pack.sources.meeting.statistics_date.value;
    let disputed = Disputed::of(meetings);
    // The history says the same, and its complaint names both.
    let points = meetings.pack.sources.dataset_totals.iter().flat_map(|list| &list.rows);
    let mut points = points.filter(|point| point.date.value == as_of);
    let is_in_history = points.any(|point| {
        point.total.value == listed
            && diagnostics.says(code::TOTALS_DISAGREE, &point.total.origin)
    });
    let is_told = listed == sum || is_in_history || disputed.explains(as_of, listed);
    if !same_date || is_told || !places.all(|place| meetings.was_sound(&place)) {
        return;
    }
    let mut complaint = Diagnostic::new(code::TOTALS_DISAGREE, &cell)
        .with("date", dates.0.map(Figure::print).unwrap_or_default())
        .with("total", thousands(listed))
        .with("sum", thousands(sum));
    if let Some(first) = total.cells.first() {
        complaint = complaint.see(&first, "summed-from", thousands(sum));
    }
    for total in total_without_slip(meetings, listed, sum) {
        complaint = complaint.see(&total.origin, "also-typed", thousands(total.value));
    }
    for (place, said) in said(meetings, &disputed) {
        complaint = complaint.see(&place, "also-here", said);
    }
    diagnostics.push(complaint);
}

/// The totals typed under the ranking that would be right, were our own count.
pub(in crate::check) fn total_without_slip<'a>(
    meetings: &Meetings<'a>,
    listed: i64,
    own: i64,
) -> Vec<&'a Located<i64>> {
    let Some(list) = &meetings.pack.sources.ministries else { return Vec::new() };
    let sum: i64 = list.rows.iter().map(|row| row.count.value).sum();
    let typed = list.claims.iter().flat_map(|claim| &claim.values);
    typed
        .map(|typed| &typed.number)
        .filter(|typed| typed.value == sum - listed + own)
        .collect()
}

/// A ranking that is all of last time's statistics, or older: the list was left.
fn complain_if_old(
    list: &Listing<MinistryCount>,
    meetings: &Meetings<'_>,
    diagnostics: &mut Diagnostics,
) {
    let Some(previous) = meetings.previous else { return };
    let before = &previous.sources.meeting.statistics_date;
    let dates: Vec<_> = list.rows.iter().filter_map(|row| row.as_of.as_ref()).collect();
    let Some(latest) = dates.iter().max_by_key(|date| date.value) else { return };
    let as_of = &meetings.pack.sources.meeting.statistics_date;
    let is_old = latest.value <= before.value && latest.value < as_of.value;
    if is_old && meetings.was_sound(&list.origin) {
        diagnostics.push(
            Diagnostic::new(code::RANKING_NOT_CURRENT, &latest.origin)
                .with("found", latest.value.slashed())
                .with("date", as_of.value.slashed())
                .see(&as_of.origin, "statistics-date", as_of.value)
                .see(&before.origin, "previous-statistics", before.value),
        );
    }
}

/// A ranking all of which is after the statistics date: one of the two is a slip, or the
/// list was exported later. What has not come yet is complained of as such.
fn complain_if_later(
    list: &Listing<MinistryCount>,
    meetings: &Meetings<'_>,
    latest: RocDate,
    diagnostics: &mut Diagnostics,
) {
    let dates = list.rows.iter().filter_map(|row| row.as_of.as_ref());
    let Some(first) = dates.min_by_key(|date| date.value) else { return };
    let as_of = &meetings.pack.sources.meeting.statistics_date;
    let is_later = as_of.value < first.value && first.value <= latest;
    if is_later && meetings.was_sound(&list.origin) {
        diagnostics.push(
            Diagnostic::new(code::RANKING_LATER, &first.origin)
                .with("found", first.value.slashed())
                .with("date", as_of.value.slashed())
                .see(&as_of.origin, "statistics-date", as_of.value),
        );
    }
}

/// The rows whose date is not that of most others, the first of each date by name.
fn complain_of_dates(
    list: &Listing<MinistryCount>,
    latest: RocDate,
    diagnostics: &mut Diagnostics,
) {
    let mut by_date = BTreeMap::<RocDate, Vec<&MinistryCount>>::new();
    for (row, date) in list.rows.iter().filter_map(|row| Some((row, row.as_of.as_ref()?)))
    {
        by_date.entry(date.value).or_default().push(row);
    }
    let usual = by_date.iter().max_by_key(|(date, rows)| (rows.len(), **date));
    let Some((usual, rows)) = usual.map(|(date, rows)| (*date, rows.clone())) else {
        return;
    };
    // One that has not come yet is complained of as such.
    let others = by_date.iter().filter(|(date, _)| **date != usual && **date <= latest);
    for (_, other) in others {
        let Some(date) = other.first().and_then(|row| row.as_of.as_ref()) else {
            continue;
        };
        let complaint = Diagnostic::new(code::RANKING_DATES_DIFFER, &date.origin)
            .with("date", date.value.slashed())
            .with("usual", usual.slashed())
            .with("name", &other[0].name.value)
            .with("count", thousands(numeral::number_of(other.len())));
        let first = rows.first().and_then(|row| row.as_of.as_ref());
        diagnostics.push(match first {
            Some(first) => complaint.see(&first.origin, "first-here", usual.slashed()),
            None => complaint,
        });
    }
}
