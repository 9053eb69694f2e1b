//! A column of the units' list that is later than the previous meeting and yet not of the
//! statistics date, where the catalogue stands in for it: its numbers stand nowhere.
//!
//! Without a catalogue there is nothing to count from, which is complained of where the
//! table is made. A list that only keeps the earlier dates is right as it is.

use super::column_dates::agree;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::roc_date::RocDate;
use crate::model::unit_column::find;

pub(in crate::check) const CHECK: Check = Check { name: "units-date", run };

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
    // Or its date is an earlier one by mistake: its numbers are those of the catalogue.
    let [listed, counted] = sources.unit_columns();
    let reported = previous.sources.reported_columns();
    let is_known = |date| reported.iter().any(|column| column.date.value == date);
    let says_now = |date: RocDate| {
        let mut columns = listed.iter().filter(|column| column.date.value == date);
        !is_known(date)
            && columns.any(|column| counted.iter().any(|counted| agree(column, counted)))
    };
    let is_meant = |date: RocDate| between(date) || says_now(date);
    for date in list.dates.iter().filter(|date| is_meant(date.value)) {
        diagnostics.push(
            Diagnostic::new(code::UNITS_NOT_CURRENT, &date.origin)
                .with("found", date.value.slashed())
                .with("date", as_of.value.slashed())
                .see(&as_of.origin, "statistics-date", as_of.value),
        );
    }
}
