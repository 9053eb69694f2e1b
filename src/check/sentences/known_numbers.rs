//! Every number that the meeting's lists and tables give, for telling a typed number
//! that stands nowhere from one that somebody took from a table.

use std::collections::BTreeSet;

use crate::model::figure::Figure;
use crate::model::pack::Pack;
use crate::model::table::AgendaTable;

/// The numbers of a meeting: its figures, its tables' cells, the rows of its lists.
pub(super) fn numbers(pack: &Pack) -> BTreeSet<i64> {
    let mut numbers: BTreeSet<i64> =
        pack.figures.values().filter_map(Figure::as_number).collect();
    let tables = pack.tables().into_iter();
    numbers.extend(tables.flat_map(|one| cells(one.table)));
    let sources = &pack.sources;
    let units = sources.unit_counts.iter().flat_map(|counts| &counts.rows);
    numbers.extend(units.flat_map(|row| row.counts.iter().flatten().map(|at| at.value)));
    let points = sources.dataset_totals.iter().flat_map(|list| &list.rows);
    numbers.extend(points.map(|point| point.total.value));
    let ministries = sources.ministries.iter().flat_map(|list| &list.rows);
    numbers.extend(ministries.map(|ministry| ministry.count.value));
    numbers
}

fn cells(table: &AgendaTable) -> impl Iterator<Item = i64> {
    let rows = table.rows.iter().map(|row| &row.cells).chain(&table.total);
    rows.flatten().filter_map(crate::model::table::Cell::number)
}

/// Whether a number may be a slip or an old state of another: a few hundredths away,
/// two digits in each other's place, or one digit another.
pub(super) fn resembles(typed: i64, figure: i64) -> bool {
    let (typed_digits, digits) = (typed.to_string(), figure.to_string());
    let near = (typed - figure).abs().saturating_mul(NEAR) <= figure.abs();
    if near || typed_digits.len() != digits.len() {
        return near;
    }
    let differing: Vec<(u8, u8)> =
        typed_digits.bytes().zip(digits.bytes()).filter(|(a, b)| a != b).collect();
    match differing[..] {
        [_] => digits.len() >= LONG,
        [(a, b), (c, d)] => a == d && b == c,
        _ => false,
    }
}

/// A fiftieth away is near.
const NEAR: i64 = 50;

/// From so many digits on, two numbers differ in one digit only by a slip.
const LONG: usize = 4;

#[cfg(test)]
mod tests {
    use super::resembles;

    #[test]
    fn a_slip_resembles_the_number_and_a_number_of_its_own_does_not() {
        for typed in [2_936, 2_693, 2_964, 3_963, 2_913] {
            assert!(resembles(typed, 2_963), "{typed}");
        }
        for typed in [2_806, 12_963, 296, 2_396, 1_200] {
            assert!(!resembles(typed, 2_963), "{typed}");
        }
        assert!(!resembles(191, 891));
    }
}
