//! Two columns that stand under each other's heading, where one of them can hold days,
//! numbers or some words only, nothing in it is one, and everything in the other is.
//!
//! None of its rows could be read, and each would be complained of: it is told once, and
//! the table is not read. What rows say that can be read is for the checks to compare.

use super::cell::{Cell, plain};
use super::heading::{Holds, Shape};
use super::row::Row;
use super::table::Table;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::organization::Organization;
use crate::model::origin::Origin;
use crate::source::said::shortened;
use crate::source::sheets::grid::Value;

/// So many cells at least show it; one may be anything.
const FEWEST: usize = 2;

/// So many rows from above are looked at: who moved headings moved them over all rows.
const MOST_ROWS: usize = 200;

/// The table, unless two of its columns are swapped.
pub(in crate::source) fn sound(
    table: Table,
    shape: &Shape,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) -> Option<Table> {
    let swapped = complaint(&table, shape, organization);
    let is_sound = swapped.is_none();
    diagnostics.extend_with(swapped);
    is_sound.then_some(table)
}

/// The complaint that two columns of a table are swapped.
fn complaint(
    table: &Table,
    shape: &Shape,
    organization: &Organization,
) -> Option<Diagnostic> {
    let columns = columns(table, shape);
    if columns.iter().all(|it| begins_well(table, it, organization)) {
        return None;
    }
    let rows: Vec<Row<'_>> = table.records().take(MOST_ROWS).collect();
    let cells: Vec<Cells<'_>> = columns.iter().map(|it| cells(&rows, it.at)).collect();
    let all = || columns.iter().zip(&cells);
    all().find_map(|one| {
        let mut others =
            all().filter(|other| are_swapped(one, *other, rows.len(), organization));
        let (other, more) = (others.next()?, others.next());
        let [left, right] =
            if one.0.at < other.0.at { [one, other] } else { [other, one] };
        more.is_none().then(|| told(left, right)).flatten()
    })
}

/// Whether a column is not misplaced because anything may stand in it, or because one of
/// its first cells belongs there: most tables are told by their first row.
fn begins_well(table: &Table, column: &Known, organization: &Organization) -> bool {
    let mut first = table.records().take(FEWEST).filter_map(|row| cell(row, column.at));
    matches!(column.holds, Holds::Anything)
        || first.any(|cell| column.takes(&cell, organization))
}

/// A column that the list knows.
struct Known {
    name: String,
    at: u32,
    holds: Holds,
}

/// What the cells of a column say, and where; empty ones are left out.
type Cells<'t> = Vec<(Value<'t>, Origin)>;

fn columns(table: &Table, shape: &Shape) -> Vec<Known> {
    let header = &table.header;
    let named = shape.columns.iter().filter_map(|column| {
        let at = *header.columns.get(column.heading)?;
        Some(Known { name: column.heading.to_owned(), at, holds: column.holds })
    });
    let dated = header.dates.iter().map(|(at, date)| Known {
        name: date.slashed(),
        at: *at,
        holds: Holds::Number,
    });
    named.chain(dated).collect()
}

fn cells<'t>(rows: &[Row<'t>], column: u32) -> Cells<'t> {
    rows.iter().filter_map(|row| cell(*row, column)).collect()
}

fn cell(row: Row<'_>, column: u32) -> Option<(Value<'_>, Origin)> {
    row.cell_of(column).ok()?
}

/// Whether nothing in the first column is what should stand there, and all that stands in
/// the other is. What can be told of the other's own cells speaks for it as well.
fn are_swapped(
    (one, its): (&Known, &Cells<'_>),
    (other, others): (&Known, &Cells<'_>),
    rows: usize,
    organization: &Organization,
) -> bool {
    let takes_any = |column: &Known, cells: &Cells<'_>| {
        cells.iter().any(|cell| column.takes(cell, organization))
    };
    let takes_all = |column: &Known, cells: &Cells<'_>| {
        cells.iter().all(|cell| column.takes(cell, organization))
    };
    let is_misplaced = its.len() >= FEWEST && !takes_any(one, its);
    if !is_misplaced || one.is_like(other) || !takes_all(one, others) {
        return false;
    }
    match other.holds {
        Holds::Anything => others.len() >= FEWEST.max(rows / 2),
        _ if others.is_empty() => false,
        _ => takes_all(other, its) || !takes_any(other, others),
    }
}

fn told(
    (left, cells): (&Known, &Cells<'_>),
    (right, others): (&Known, &Cells<'_>),
) -> Option<Diagnostic> {
    let ((found, place), (other, there)) = (cells.first()?, others.first()?);
    let said = |value: &Value<'_>| shortened(&plain(*value));
    Some(
        Diagnostic::new(code::HEADINGS_SWAPPED, place)
            .with("column", &left.name)
            .with("other", &right.name)
            .with("found", said(found))
            .see(there, "other-column", said(other)),
    )
}

impl Known {
    /// Whether the same may stand in both, so that nobody could tell them apart.
    fn is_like(&self, other: &Self) -> bool {
        matches!(self.holds, Holds::Anything)
            || std::mem::discriminant(&self.holds) == std::mem::discriminant(&other.holds)
    }

    /// Whether it may say what a cell says.
    fn takes(
        &self,
        (value, origin): &(Value<'_>, Origin),
        organization: &Organization,
    ) -> bool {
        let cell = || Cell { value: *value, origin: origin.clone() };
        match self.holds {
            Holds::Anything => true,
            Holds::Day => cell().day().is_ok(),
            Holds::Time => cell().span().is_ok() || cell().day().is_ok(),
            Holds::Number => cell().whole_number().is_ok(),
            Holds::Word(is_one) => is_one(&plain(*value), organization),
        }
    }
}
