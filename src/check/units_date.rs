//! A column of the units' list that is later than the previous meeting and yet not of the
//! statistics date, where the catalogue stands in for it: its numbers stand nowhere.
//!
//! Without a catalogue there is nothing to count from, which is complained of where the
//! table is made. A list that only keeps the earlier dates is right as it is.

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::unit_column::find;

pub(super) const CHECK: Check = Check { name: "units-date", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let (Some(list), Some(previous)) = (&sources.unit_counts, meetings.previous) else {
        return;
    };
    let as_of = &sources.meeting.statistics_date;
    let before = previous.sources.meeting.statistics_date.value;
    let is_counted = sources.catalogue.is_some();
    if !is_counted || find(&list.columns(), as_of.value).is_some() {
        return;
    }
    let between = |date| before < date && date < as_of.value;
    for date in list.dates.iter().filter(|date| between(date.value)) {
        diagnostics.push(
            Diagnostic::new(code::UNITS_NOT_CURRENT, &date.origin)
                .with("found", date.value.slashed())
                .with("date", as_of.value.slashed())
                .see(&as_of.origin, "statistics-date", as_of.value),
        );
    }
}
