//! Two columns of the units' list whose dates stand in each other's place.
//!
//! All that compares the list would complain of it, row by row: so this is looked for
//! before anything else, and a list that has it is not compared further.

use crate::check::datasets::left_catalogue::is_left;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::TotalPoint;
use crate::model::numeral::thousands;
use crate::model::roc_date::RocDate;
use crate::model::unit_column::UnitColumn;

pub(in crate::check) const CHECK: Check = Check { name: "column-dates", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let Some(list) = sources.unit_counts.as_ref() else { return };
    if !meetings.is_whole(&list.origin) {
        return;
    }
    let listed = list.columns();
    let [_, own] = sources.unit_columns();
    let before = meetings.previous.map(|pack| pack.sources.reported_columns());
    let before: Vec<UnitColumn> = before.into_iter().flatten().collect();
    let whole = |column: &&UnitColumn| meetings.is_whole(&column.list);
    let earlier: Vec<_> = before.iter().filter(whole).collect();
    let known: Vec<_> = before.iter().chain(&own).filter(whole).collect();
    let points = sources.dataset_totals.as_ref();
    let points = points.filter(|list| meetings.is_whole(&list.origin));
    let points = points.map_or(&[][..], |list| &list.rows);
    let swap = |known: &[&UnitColumn]| {
        by_rows(&listed, known).or_else(|| by_sums(&listed, known, points))
    };
    let mut found = swap(&known);
    // A catalogue that was left has last time's numbers, under this time's date.
    if found.is_some() && is_left(meetings) {
        found = swap(&earlier);
    }
    diagnostics.extend_with(found);
}

/// A column that is not what is known of its date, where another one is, row by row.
fn by_rows(listed: &[UnitColumn], known: &[&UnitColumn]) -> Option<Diagnostic> {
    listed.iter().find_map(|column| {
        let known = at(known, column.date.value).filter(|it| is_other(column, it))?;
        let other = listed.iter().find(|other| agree(other, known))?;
        let there = known.counts.first().map_or(&known.list, |count| &count.place);
        let date = known.date.value.slashed();
        Some(complaint(column, other).see(there, "same-numbers", date))
    })
}

/// Two columns whose sums the history gives for each other's date, where nothing is
/// known of either by unit.
fn by_sums(
    listed: &[UnitColumn],
    known: &[&UnitColumn],
    points: &[TotalPoint],
) -> Option<Diagnostic> {
    let point = |date: RocDate| points.iter().find(|point| point.date.value == date);
    let is_known = |column: &&UnitColumn| at(known, column.date.value).is_some();
    let unknown: Vec<_> = listed.iter().filter(|column| !is_known(column)).collect();
    let pairs = unknown
        .iter()
        .enumerate()
        .flat_map(|(at, one)| unknown[at + 1..].iter().map(move |other| (*one, *other)));
    pairs.into_iter().find_map(|(one, other)| {
        let (sum, of_other) = (one.sum()?, other.sum()?);
        let (own, others) = (point(one.date.value)?, point(other.date.value)?);
        let is_swapped =
            sum != of_other && (own.total.value, others.total.value) == (of_other, sum);
        is_swapped.then(|| {
            complaint(one, other)
                .see(&own.total.origin, "sum-of-column", thousands(of_other))
                .see(&others.total.origin, "sum-of-column", thousands(sum))
        })
    })
}

fn complaint(column: &UnitColumn, other: &UnitColumn) -> Diagnostic {
    Diagnostic::new(code::DATES_SWAPPED, &column.date.origin)
        .with("date", column.date.value.slashed())
        .with("other", other.date.value.slashed())
        .see(&other.date.origin, "other-column", other.date.value.slashed())
}

fn at<'a>(known: &[&'a UnitColumn], date: RocDate) -> Option<&'a UnitColumn> {
    known.iter().copied().find(|column| column.date.value == date)
}

/// Whether a column differs from what is known of its date in more than one slip.
fn is_other(column: &UnitColumn, known: &UnitColumn) -> bool {
    let differing = shared(column, known).into_iter().filter(|(one, other)| one != other);
    differing.count() > 1
}

/// Whether two columns say the same of every unit that both know, and of enough that it
/// is not by chance.
pub(super) fn agree(one: &UnitColumn, other: &UnitColumn) -> bool {
    let shared = shared(one, other);
    shared.len() >= FEWEST_UNITS && shared.iter().all(|(one, other)| one == other)
}

/// The numbers of the units that both columns have.
fn shared(one: &UnitColumn, other: &UnitColumn) -> Vec<(i64, i64)> {
    let both = one.counts.iter().filter_map(|count| {
        let known = other.get(count.group, &count.name)?;
        Some((count.number?, known.number?))
    });
    both.collect()
}

/// Fewer units have the same numbers by chance.
const FEWEST_UNITS: usize = 3;

#[cfg(test)]
mod tests {
    use super::by_rows;
    use crate::model::lists::UnitGroup;
    use crate::model::origin::{Located, Origin};
    use crate::model::places::Places;
    use crate::model::roc_date::RocDate;
    use crate::model::unit_column::{UnitColumn, UnitCount};

    fn column(month: u32, numbers: &[i64]) -> UnitColumn {
        let origin = Origin::file("unit-counts.csv");
        let counts = numbers.iter().enumerate().map(|(at, number)| UnitCount {
            group: UnitGroup::Unit,
            name: at.to_string(),
            place: origin.clone(),
            number: Some(*number),
            cells: Places::default(),
        });
        let date = Located::new(RocDate::new(112, month, 1).unwrap(), origin.clone());
        UnitColumn::new(date, origin.clone(), false, counts.collect())
    }

    fn is_swapped(june: &[i64], december: &[i64], reported_in_june: &[i64]) -> bool {
        let listed = [column(6, june), column(12, december)];
        by_rows(&listed, &[&column(6, reported_in_june)]).is_some()
    }

    #[test]
    fn dates_are_swapped_where_several_rows_are_another_columns() {
        assert!(is_swapped(&[4, 6, 9], &[3, 5, 9], &[3, 5, 9]));
        assert!(!is_swapped(&[3, 5, 9], &[4, 6, 9], &[3, 5, 9]));
    }

    #[test]
    fn one_row_that_differs_is_a_slip_also_where_nothing_was_opened_since() {
        assert!(!is_swapped(&[3, 6, 9], &[3, 5, 9], &[3, 5, 9]));
    }

    #[test]
    fn two_units_have_the_same_numbers_by_chance() {
        assert!(!is_swapped(&[4, 6], &[3, 5], &[3, 5]));
    }
}
