//! The total row under a table of counts: the sum of what is printed above it, never a
//! number of its own.

use crate::model::origin::Origin;
use crate::model::table::{Cell, Row};

/// The last row of a table of counts: each column's sum over the printed rows, and
/// missing where every row is.
pub(super) fn sums(
    label: &str,
    rows: &[Row],
    columns: usize,
    list: &Origin,
) -> Vec<Cell> {
    let mut total = vec![Cell::text(label)];
    total.extend((1..columns).map(|column| {
        let cells = || rows.iter().filter_map(move |row| row.cells.get(column));
        let sum = cells().filter_map(Cell::number).reduce(|sum, number| sum + number);
        let mut total = Cell::known(sum, Cell::count);
        cells().for_each(|cell| total.origins.append(&cell.origins));
        total.or_from(list)
    }));
    total
}
