//! Numbers of days that had not come when the statistics were taken: a point of the
//! history, a column of the units' counts, a ministry's count.
//!
//! The ranking may be newer than the ministry's own statistics, but not newer than the
//! meeting. Where no column has the statistics date, a later one is probably that one
//! with a slip in it, and has been complained of as such.

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::UnitCounts;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

pub(in crate::check) const CHECK: Check = Check { name: "future-numbers", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let as_of = &sources.meeting.statistics_date;
    let points = sources.dataset_totals.iter().flat_map(|list| &list.rows);
    let has_its_date =
        |counts: &&UnitCounts| counts.dates.iter().any(|date| date.value == as_of.value);
    let columns = sources.unit_counts.iter().filter(has_its_date).flat_map(filled);
    // Where the list lacks the statistics date, its latest may be the one that was meant.
    let absent = diagnostics.places_of(&[code::STATISTICS_DATE_ABSENT]);
    let listed = sources.unit_counts.iter().flat_map(|list| &list.dates);
    let meant: Vec<_> =
        listed.filter(|_| !absent.is_empty()).map(|date| date.value).collect();
    for date in points.map(|point| &point.date).chain(columns) {
        if date.value > as_of.value && !meant.contains(&date.value) {
            diagnostics.push(complaint(date, as_of, "statistics-date"));
        }
    }
    let meeting = &sources.meeting.date;
    let ministries = sources.ministries.iter().flat_map(|list| &list.rows);
    let dates = ministries.filter_map(|ministry| ministry.as_of.as_ref());
    let last = meeting.value.max(as_of.value);
    // Every row has the same date: one of them says it.
    if let Some(date) = dates.into_iter().find(|date| date.value > last) {
        diagnostics.push(complaint(date, meeting, "meeting-date"));
    }
}

/// The dates of the columns that hold a number.
fn filled(counts: &UnitCounts) -> impl Iterator<Item = &Located<RocDate>> {
    counts.dates.iter().enumerate().filter_map(|(at, date)| {
        let has = |row: &crate::model::lists::UnitRow| {
            row.counts.get(at).is_some_and(Option::is_some)
        };
        counts.rows.iter().any(has).then_some(date)
    })
}

fn complaint(
    date: &Located<RocDate>,
    last: &Located<RocDate>,
    note: &'static str,
) -> Diagnostic {
    // Whoever counts by months means one that is not over.
    let is_last_of_month = date.value == date.value.end_of_month();
    Diagnostic::new(code::FUTURE_NUMBER, &date.origin)
        .with("date", date.value.slashed())
        .with("last", last.value)
        .with_some("day", is_last_of_month.then(|| last.value.slashed()))
        .see(&last.origin, note, last.value)
}
