//! The units' counts at earlier dates against what the previous meeting reported.
//!
//! Compared unit by unit, at the previous statistics date and at every other date
//! that both know: the previous meeting's numbers are those of its list, else those
//! that its catalogue comes to. Where units were merged or parted since then, their rows
//! differ for a reason: that is seen from the column's sum, which stays the same.

use std::collections::BTreeMap;

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::UnitGroup;
use crate::model::numeral::thousands;
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;
use crate::model::unit_column::{UnitColumn, find};

pub(in crate::check) const CHECK: Check = Check { name: "reported-counts", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(previous) = meetings.previous else { return };
    let Some(now) = &meetings.pack.sources.unit_counts else { return };
    if !meetings.is_whole(&now.origin) {
        return;
    }
    let reported = previous.sources.meeting.statistics_date.value;
    let before = previous.sources.reported_columns();
    let before = before.iter().filter(|column| meetings.is_whole(&column.list));
    let before: Vec<_> = before.collect();
    let list = now;
    let [now, _] = meetings.pack.sources.unit_columns();
    for (now, before) in pairs(&now, &before, reported) {
        let pair = Pair { now: Column::of(now), before: Column::of(before) };
        let typed = list.claims.iter().flat_map(|claim| &claim.values);
        let typed = typed.filter(|typed| typed.date() == Some(now.date.value));
        // A unit that is not counted at all has been complained of already, and so has a
        // typed total that still holds it.
        let mut typed = typed.map(|typed| typed.number.value);
        let is_told = !meetings.was_sound(&list.origin)
            || typed.any(|typed| typed == pair.before.sum());
        pair.compare(is_told, diagnostics);
    }
}

/// The columns of both meetings that speak of one date.
fn pairs<'a>(
    now: &'a [UnitColumn],
    before: &[&'a UnitColumn],
    reported: RocDate,
) -> Vec<(&'a UnitColumn, &'a UnitColumn)> {
    let at = |date: RocDate| now.iter().find(|column| column.date.value == date);
    let quarter = reported.quarter().end();
    // A heading that names only a quarter stands for any day in it.
    let speaks_of_it = |column: &UnitColumn| {
        let date = column.date.value;
        date == reported
            || column.is_of_quarter
                && date == quarter
                && !before.iter().any(|it| it.date.value == reported)
    };
    let mut pairs = Vec::new();
    for column in before {
        let exact = at(column.date.value);
        let meant = speaks_of_it(column).then(|| find(now, reported)).flatten();
        pairs.extend(exact.map(|now| (now, *column)));
        let other = meant.filter(|meant| {
            exact.is_none_or(|exact| exact.date.origin != meant.date.origin)
        });
        pairs.extend(other.map(|now| (now, *column)));
    }
    pairs
}

/// One date's numbers by unit.
struct Column<'a> {
    date: &'a Located<RocDate>,
    counts: BTreeMap<(UnitGroup, &'a str), (i64, &'a Origin)>,
}

impl<'a> Column<'a> {
    fn of(column: &'a UnitColumn) -> Self {
        let counts = column.counts.iter().filter_map(|count| {
            Some(((count.group, &*count.name), (count.number?, &count.place)))
        });
        Self { date: &column.date, counts: counts.collect() }
    }

    fn sum(&self) -> i64 {
        self.counts.values().map(|(number, _)| number).sum()
    }
}

/// The same date in both lists.
struct Pair<'a> {
    now: Column<'a>,
    before: Column<'a>,
}

impl<'a> Pair<'a> {
    fn compare(&self, is_told: bool, diagnostics: &mut Diagnostics) {
        let same_units = self.now.counts.keys().eq(self.before.counts.keys());
        if !same_units && self.now.sum() == self.before.sum() {
            return;
        }
        let shared = self.now.counts.iter().filter_map(|(unit, count)| {
            self.before.counts.get(unit).map(|reported| (unit.1, *count, *reported))
        });
        let differing: Vec<_> =
            shared.filter(|(_, count, reported)| count.0 != reported.0).collect();
        if let [(one, count, reported), (other, of_other, its)] = &differing[..]
            && (count.0, of_other.0) == (its.0, reported.0)
        {
            // Two rows whose numbers stand in each other's place.
            let complaint = self.complaint(one, *count, *reported);
            let found = format!("{other} {} ≠ {}", of_other.0, its.0);
            diagnostics.push(complaint.see(of_other.1, "column-differs-too", found));
            return;
        }
        for (name, count, reported) in &differing {
            diagnostics.push(self.complaint(name, *count, *reported));
        }
        if differing.is_empty() && !same_units && !is_told {
            let sum = |column: &Column<'a>| (column.sum(), &column.date.origin);
            let (sum, reported) = (sum(&self.now), sum(&self.before));
            diagnostics.push(self.complaint("合計", sum, reported));
        }
    }

    fn complaint(
        &self,
        name: &str,
        (count, place): (i64, &Origin),
        (reported, was_here): (i64, &Origin),
    ) -> Diagnostic {
        Diagnostic::new(code::REPORTED_DIFFERS, place)
            .with("name", name)
            .with("date", self.before.date.value.slashed())
            .with("found", thousands(count))
            .with("reported", thousands(reported))
            .see(was_here, "reported-here", thousands(reported))
    }
}
