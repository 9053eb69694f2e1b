//! The units' numbers at the earlier dates: where no list and no catalogue gives them,
//! their columns print –, and the user should learn that before the meeting.
//!
//! A first meeting has nothing to compare itself with, nor has the second one a number
//! from before the year.

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::FigureValue;
use crate::model::roc_date::RocDate;

pub(in crate::check) const CHECK: Check = Check { name: "earlier-counts", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let meeting = &meetings.pack.sources.meeting;
    let (Some(before), Some(named)) = (meetings.previous, &meeting.previous) else {
        return;
    };
    let is_shown = meeting
        .slides()
        .any(|(_, slide)| ["datasets-by-unit", "target"].contains(&&*slide.kind.value));
    if !is_shown || !meetings.are_all_whole() {
        return;
    }
    let before = &before.sources.meeting;
    let reported = &before.statistics_date;
    let first = RocDate::new(meeting.statistics_date.value.year(), 1, 1);
    let lacks = |name| {
        let figure = meetings.pack.figures.get(name);
        figure.is_some_and(|figure| figure.value == FigureValue::Missing)
    };
    let complaint = |date: RocDate| {
        Diagnostic::new(code::EARLIER_COUNTS_ABSENT, &named.origin)
            .with("date", date)
            .see(&reported.origin, "statistics-date", reported.value)
    };
    if lacks("datasets.previous") {
        diagnostics.push(complaint(reported.value));
    } else if let Ok(first) = first
        && lacks("datasets.year_to_date")
        && before.previous.is_some()
    {
        diagnostics.push(complaint(first).with("year-start", first));
    }
}
