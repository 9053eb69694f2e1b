//! Dates from before there was anything to count: a year with a digit missing (2年 for
//! 112年) would give a row for every year since.
//!
//! The organization says since when (`since`); where dates of several files are before that,
//! it is itself the slip, and they are not. Where it does not say, a date that lies decades
//! before the next of its list is a slip as well, unless that lies behind the meeting and is
//! the slip itself.

use std::collections::BTreeMap;

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::days::between;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;
use crate::model::sources::Sources;

pub(in crate::check) const CHECK: Check = Check { name: "early-dates", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let since = sources.organization.since.as_ref();
    let meeting = sources.meeting.date.value;
    if let Some(slip) = since.and_then(|since| slip_in_since(since, lists(sources))) {
        return diagnostics.push(slip);
    }
    for mut dates in lists(sources) {
        dates.retain(|date| date.value <= meeting);
        dates.sort_by_key(|date| date.value);
        for date in &dates {
            let found = match since {
                Some(since) if date.value < since.value => Some((since, "begins-here")),
                Some(_) => None,
                None => next_after_decades(date, &dates).map(|next| (next, "next-date")),
            };
            if let Some((later, note)) = found {
                diagnostics.push(
                    Diagnostic::new(code::DATE_TOO_EARLY, &date.origin)
                        .with("found", date.value)
                        .with("later", later.value)
                        .see(&later.origin, note, later.value),
                );
            }
        }
    }
}

/// The complaint of `since` itself, where more than one file has earlier dates: nobody
/// makes the same slip in each of them.
fn slip_in_since(
    since: &Located<RocDate>,
    lists: Vec<Vec<&Located<RocDate>>>,
) -> Option<Diagnostic> {
    let dates = lists.into_iter().flatten();
    let mut early: Vec<_> = dates.filter(|date| date.value < since.value).collect();
    early.sort_by_key(|date| date.value);
    let mut first = BTreeMap::new();
    for date in &early {
        first.entry(&*date.origin.file).or_insert(date);
    }
    let files = (first.len() > 1).then_some(first.len())?;
    let complaint = Diagnostic::new(code::DATE_TOO_EARLY, &since.origin)
        .with("found", early.first()?.value)
        .with("later", since.value)
        .with("files", files)
        .with("count", early.len());
    Some(first.values().fold(complaint, |complaint, date| {
        complaint.see(&date.origin, "too-early-too", date.value)
    }))
}

/// The dates of each list.
fn lists(sources: &Sources) -> Vec<Vec<&Located<RocDate>>> {
    let requests = || sources.requests().iter();
    let received = requests().map(|request| &request.received);
    let answered = requests().filter_map(|request| request.answered.as_ref());
    let approved = requests().filter_map(|request| request.approved.as_ref());
    let points = sources.dataset_totals.iter().flat_map(|list| &list.rows);
    let columns = sources.unit_counts.iter().flat_map(|counts| &counts.dates);
    let takedowns = sources.takedowns().iter();
    let openings = sources.openings().iter();
    let ministries = sources.ministries.iter().flat_map(|list| &list.rows);
    vec![
        received.collect(),
        answered.collect(),
        approved.collect(),
        points.map(|point| &point.date).collect(),
        columns.collect(),
        takedowns.filter_map(|one| one.date.as_ref()).collect(),
        openings.filter_map(|one| one.opened.as_ref()).collect(),
        ministries.filter_map(|one| one.as_of.as_ref()).collect(),
    ]
}

/// No list is silent for so long, in days.
const DECADES: i64 = 20 * 365;

/// The next later date of the list, which is sorted, where it is decades away.
fn next_after_decades<'a>(
    date: &Located<RocDate>,
    dates: &[&'a Located<RocDate>],
) -> Option<&'a Located<RocDate>> {
    let next = dates.get(dates.partition_point(|other| other.value <= date.value))?;
    (between(date.value, next.value) > DECADES).then_some(next)
}
