//! Numbers of the units' list that another source contradicts: the previous meeting's
//! report, or the catalogue.
//!
//! The first contradiction is reported; whatever then agrees with the right number is
//! not. Where rows and typed total disagree, what agrees with the typed total is a witness
//! against the rows.

use std::collections::BTreeSet;

use crate::check::Meetings;
use crate::check::sentences::spoken::Wrong;
use crate::model::lists::{Claim, UnitGroup};
use crate::model::organization::folded;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;
use crate::model::unit_column::UnitColumn;

/// The columns of the list, each with the sums that other sources give for it.
pub(in crate::check) struct Disputed {
    columns: Vec<Column>,
    /// The statistics date.
    as_of: Option<RocDate>,
}

/// A column of the list.
struct Column {
    date: RocDate,
    units: Sum,
    agencies: Sum,
    /// The typed totals of both groups together.
    typed: Vec<i64>,
    /// What the history, or the ranking, says of that date.
    elsewhere: Vec<i64>,
}

/// What the rows of a group come to.
#[derive(Default)]
struct Sum {
    rows: i64,
    /// With the numbers that are known of them.
    known: i64,
    /// What was typed below them.
    typed: Vec<i64>,
}

impl Disputed {
    pub(in crate::check) fn of(meetings: &Meetings<'_>) -> Self {
        let sources = &meetings.pack.sources;
        let list = sources.unit_counts.as_ref();
        if list.is_some_and(|list| !meetings.is_whole(&list.origin)) {
            return Self { columns: Vec::new(), as_of: None };
        }
        let claims = list.map_or(&[][..], |list| &list.claims);
        let [listed, own] = sources.unit_columns();
        // Without a list its numbers are those of the catalogue.
        let sound = |column: &UnitColumn| meetings.was_sound(&column.list);
        let counted = if list.is_none() { own.clone() } else { Vec::new() };
        let counted: Vec<_> = counted.into_iter().filter(sound).collect();
        let before = meetings.previous.map(|pack| pack.sources.reported_columns());
        let known = before.iter().flatten().cloned().chain(own);
        let known: Vec<UnitColumn> =
            known.filter(|column| meetings.is_whole(&column.list)).collect();
        let columns = listed.iter().chain(&counted).map(|column| {
            let mut all = known.iter().filter(|it| it.date.value == column.date.value);
            let known = all.find(|known| same_units(column, known));
            let elsewhere = elsewhere(meetings, column.date.value);
            Column::of(column, known, claims, elsewhere)
        });
        let as_of = Some(sources.meeting.statistics_date.value);
        let mut columns: Vec<Column> = columns.collect();
        // What was last time is in no doubt, but an increase is reckoned from it.
        for column in before.iter().flatten() {
            if columns.iter().all(|known| known.date != column.date.value) {
                columns.push(Column::of(column, None, &[], Vec::new()));
            }
        }
        Self { columns, as_of }
    }

    /// Whether a total typed under a group, or under both, fits what is known of the
    /// rows where the rows themselves do not.
    pub(in crate::check) fn fits_known(
        &self,
        date: RocDate,
        group: Option<UnitGroup>,
        typed: i64,
    ) -> bool {
        self.at(date).is_some_and(|column| {
            let (_, known) = column.sums(group);
            typed == known
        })
    }

    /// Whether the typed subtotals of a column come to a total, and one of them is not
    /// what its rows come to.
    pub(in crate::check) fn follows_from_subtotals(
        &self,
        date: RocDate,
        typed: i64,
    ) -> bool {
        self.at(date).is_some_and(|column| {
            let last = |sum: &Sum| sum.typed.last().copied();
            let parts = last(&column.units).zip(last(&column.agencies));
            let is_wrong = |sum: &Sum| last(sum).is_some_and(|typed| typed != sum.rows);
            parts.is_some_and(|(units, agencies)| units + agencies == typed)
                && (is_wrong(&column.units) || is_wrong(&column.agencies))
        })
    }

    /// Whether a total elsewhere disagrees with the rows only because a row is wrong
    /// that has been complained of, or its column's typed total has.
    pub(in crate::check) fn explains(&self, date: RocDate, total: i64) -> bool {
        self.at(date).is_some_and(|column| {
            let (rows, known) = column.sums(None);
            total != rows && (total == known || column.typed.contains(&total))
        })
    }

    /// The same of a number in a sentence: whether it is what that figure comes to by
    /// another side of a dispute. Of a number that speaks of no figure, any of them.
    pub(in crate::check) fn explains_in_words(
        &self,
        figure: Option<&str>,
        number: i64,
    ) -> bool {
        let Some(now) = self.now() else { return false };
        let others = || self.columns.iter().filter(|column| column.date != now.date);
        let is_total = || now.disputes(Column::totals, number);
        let is_earlier =
            || others().any(|column| column.disputes(Column::totals, number));
        let grows_by = |of: fn(&Column) -> BTreeSet<i64>| {
            others().any(|then| {
                let (now, then) = (of(now), of(then));
                let differs_by =
                    |one: &i64| then.iter().any(|other| one - other == number);
                (now.len() > 1 || then.len() > 1) && now.iter().any(differs_by)
            })
        };
        match figure {
            Some("datasets.total") => is_total(),
            Some("datasets.previous") => is_earlier(),
            Some("datasets.units") => now.disputes(Column::of_units, number),
            Some("datasets.agencies") => now.disputes(Column::of_agencies, number),
            Some("datasets.units_increase") => grows_by(Column::of_units),
            Some("datasets.agencies_increase") => grows_by(Column::of_agencies),
            Some(_) => grows_by(Column::totals),
            None => is_total() || is_earlier() || grows_by(Column::totals),
        }
    }

    /// Whether the number that a sentence gives a unit is what its row would have to be
    /// for the totals to be right.
    pub(in crate::check) fn explains_row(&self, wrong: &Wrong) -> bool {
        let Some(missing) = wrong.value.zip(wrong.expected.own).map(|(a, b)| a - b)
        else {
            return false;
        };
        self.now().is_some_and(|column| {
            let (rows, _) = column.sums(None);
            let of_group = |sum: &Sum| {
                let mut typed = sum.typed.iter().chain([&sum.known]);
                typed.any(|typed| typed - sum.rows == missing)
            };
            missing != 0
                && (column.totals().iter().any(|total| total - rows == missing)
                    || of_group(&column.units)
                    || of_group(&column.agencies))
        })
    }

    /// The column of the statistics date, which may be headed by its quarter.
    fn now(&self) -> Option<&Column> {
        let date = self.as_of?;
        self.at(date).or_else(|| self.at(date.quarter().end()))
    }

    fn at(&self, date: RocDate) -> Option<&Column> {
        self.columns.iter().find(|column| column.date == date)
    }
}

impl Column {
    fn of(
        column: &UnitColumn,
        known: Option<&UnitColumn>,
        claims: &[Claim],
        elsewhere: Vec<i64>,
    ) -> Self {
        let date = column.date.value;
        let (mut units, mut agencies) = (Sum::default(), Sum::default());
        for count in &column.counts {
            let Some(number) = count.number else { continue };
            let other = known.and_then(|known| known.get(count.group, &count.name));
            let sum = match count.group {
                UnitGroup::Unit => &mut units,
                UnitGroup::Agency => &mut agencies,
            };
            sum.rows += number;
            sum.known += other.and_then(|other| other.number).unwrap_or(number);
        }
        let mut typed = Vec::new();
        // One that sums some rows alone says nothing of its group.
        let of_groups = claims.iter().filter(|claim| claim.after.is_none());
        for (claim, number) in of_groups.flat_map(|it| typed_at(it, date)) {
            match group(claim) {
                Some(UnitGroup::Unit) => units.typed.push(number),
                Some(UnitGroup::Agency) => agencies.typed.push(number),
                None => typed.push(number),
            }
        }
        Self { date, units, agencies, typed, elsewhere }
    }

    /// Every total that some source gives for the column.
    fn totals(&self) -> BTreeSet<i64> {
        let (rows, known) = self.sums(None);
        let others = self.typed.iter().chain(&self.elsewhere);
        others.copied().chain([rows, known]).collect()
    }

    fn of_units(&self) -> BTreeSet<i64> {
        self.of_group(&self.units)
    }

    fn of_agencies(&self) -> BTreeSet<i64> {
        self.of_group(&self.agencies)
    }

    /// What a group comes to: where the total is another one, a row of either group may
    /// be wrong.
    fn of_group(&self, sum: &Sum) -> BTreeSet<i64> {
        let (rows, _) = self.sums(None);
        let by_total = self.totals().into_iter().map(|total| sum.rows + total - rows);
        by_total.chain(sum.typed.iter().copied()).chain([sum.known]).collect()
    }

    /// Whether there are several such sums, and the number is one of them.
    fn disputes(&self, of: fn(&Self) -> BTreeSet<i64>, number: i64) -> bool {
        let sums = of(self);
        sums.len() > 1 && sums.contains(&number)
    }

    /// What the rows come to, and what they would with the known numbers.
    fn sums(&self, group: Option<UnitGroup>) -> (i64, i64) {
        let of = |sum: &Sum| (sum.rows, sum.known);
        let (units, agencies) = (of(&self.units), of(&self.agencies));
        match group {
            Some(UnitGroup::Unit) => units,
            Some(UnitGroup::Agency) => agencies,
            None => (units.0 + agencies.0, units.1 + agencies.1),
        }
    }
}

/// What the history and the ranking say that there were at a date.
fn elsewhere(meetings: &Meetings<'_>, date: RocDate) -> Vec<i64> {
    let sources = &meetings.pack.sources;
    let points =
        sources.dataset_totals.iter().filter(|list| meetings.was_sound(&list.origin));
    let points = points.flat_map(|list| &list.rows).filter(|it| it.date.value == date);
    let own =
        own_count(meetings).filter(|_| date == sources.meeting.statistics_date.value);
    points.map(|point| point.total.value).chain(own.map(|own| own.value)).collect()
}

/// The ministry's own count in the ranking, where that is of the day that the units'
/// counts are of: it is held to them then.
pub(in crate::check) fn own_count<'a>(
    meetings: &Meetings<'a>,
) -> Option<&'a Located<i64>> {
    let sources = &meetings.pack.sources;
    let list = sources.ministries.as_ref()?;
    let name = folded(&sources.organization.ministry.value);
    let own = list.rows.iter().find(|row| folded(&row.name.value) == name)?;
    let date = |name: &str| meetings.pack.figures.get(name).map(|date| &date.value);
    let ranked =
        date("ranking.date").filter(|ranked| date("datasets.date") == Some(ranked));
    (ranked.is_some() && meetings.is_whole(&list.origin)).then_some(&own.count)
}

/// The group whose rows a total closes: a 小計 its own, a 合計 both.
pub(in crate::check) fn group(claim: &Claim) -> Option<UnitGroup> {
    claim.group.filter(|_| claim.partial)
}

/// What a claim says of a date.
fn typed_at(claim: &Claim, date: RocDate) -> impl Iterator<Item = (&Claim, i64)> {
    let of_date = claim.values.iter().filter(move |typed| typed.date() == Some(date));
    of_date.map(move |typed| (claim, typed.number.value))
}

/// Whether two columns have the same units: who was merged since differs for a reason.
fn same_units(one: &UnitColumn, other: &UnitColumn) -> bool {
    let names = |column: &UnitColumn| -> BTreeSet<(UnitGroup, String)> {
        column.counts.iter().map(|count| (count.group, count.name.clone())).collect()
    };
    names(one) == names(other)
}
