//! The units' counts at earlier dates against what the previous meeting reported.
//!
//! Compared unit by unit, at the previous statistics date and at every other date
//! that both lists hold. Where units were merged or parted since then, their rows
//! differ for a reason: that is seen from the column's sum, which stays the same.

use std::collections::BTreeMap;

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::{UnitCounts, UnitGroup};
use crate::model::numeral::thousands;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

pub(super) const CHECK: Check = Check { name: "reported-counts", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(previous) = meetings.previous else { return };
    let lists = (&meetings.pack.sources.unit_counts, &previous.sources.unit_counts);
    let (Some(now), Some(before)) = lists else { return };
    if !meetings.is_whole(&now.origin) || !meetings.is_whole(&before.origin) {
        return;
    }
    let reported = previous.sources.meeting.statistics_date.value;
    for (at, was_at) in columns(now, before, reported) {
        let pair = Pair { now: Column::of(now, at), before: Column::of(before, was_at) };
        pair.compare(diagnostics);
    }
}

/// The columns of both lists that speak of one date.
fn columns(
    now: &UnitCounts,
    before: &UnitCounts,
    reported: RocDate,
) -> Vec<(usize, usize)> {
    let exact = |counts: &UnitCounts, date: RocDate| {
        counts.dates.iter().position(|known| known.value == date)
    };
    // A heading that names only a quarter stands for any day in it.
    let in_quarter = |counts: &UnitCounts| {
        exact(counts, reported).or_else(|| exact(counts, reported.quarter().end()))
    };
    let dates = before.dates.iter().enumerate();
    let mut columns: Vec<_> =
        dates.filter_map(|(at, date)| Some((exact(now, date.value)?, at))).collect();
    columns.extend(in_quarter(now).zip(in_quarter(before)));
    columns.sort_unstable();
    columns.dedup();
    columns
}

/// One date's numbers by unit.
struct Column<'a> {
    date: &'a Located<RocDate>,
    counts: BTreeMap<(UnitGroup, &'a str), &'a Located<i64>>,
}

impl<'a> Column<'a> {
    fn of(list: &'a UnitCounts, at: usize) -> Self {
        let counts = list.rows.iter().filter_map(|row| {
            Some(((row.group, &*row.name.value), row.counts.get(at)?.as_ref()?))
        });
        Self { date: &list.dates[at], counts: counts.collect() }
    }

    fn sum(&self) -> i64 {
        self.counts.values().map(|count| count.value).sum()
    }
}

/// The same date in both lists.
struct Pair<'a> {
    now: Column<'a>,
    before: Column<'a>,
}

impl Pair<'_> {
    fn compare(&self, diagnostics: &mut Diagnostics) {
        let same_units = self.now.counts.keys().eq(self.before.counts.keys());
        if !same_units && self.now.sum() == self.before.sum() {
            return;
        }
        let shared = self.now.counts.iter().filter_map(|(unit, count)| {
            self.before.counts.get(unit).map(|reported| (unit.1, *count, *reported))
        });
        let differing: Vec<_> =
            shared.filter(|(_, count, reported)| count.value != reported.value).collect();
        for (name, count, reported) in &differing {
            diagnostics.push(self.complaint(name, count, reported));
        }
        // A unit that is not counted at all has been complained of already.
        let is_told = diagnostics.has_errors_in(&self.now.date.origin.file);
        if differing.is_empty() && !same_units && !is_told {
            let sum = |column: &Column<'_>| column.date.clone().map(|_| column.sum());
            let (sum, reported) = (sum(&self.now), sum(&self.before));
            diagnostics.push(self.complaint("合計", &sum, &reported));
        }
    }

    fn complaint(
        &self,
        name: &str,
        count: &Located<i64>,
        reported: &Located<i64>,
    ) -> Diagnostic {
        Diagnostic::new(code::REPORTED_DIFFERS, &count.origin)
            .with("name", name)
            .with("date", self.before.date.value.slashed())
            .with("found", thousands(count.value))
            .with("reported", thousands(reported.value))
            .see(&reported.origin, "reported-here", thousands(reported.value))
    }
}
