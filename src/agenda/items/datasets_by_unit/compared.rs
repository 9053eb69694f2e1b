//! Units or agencies beside each other at the dates that are compared.
//!
//! A column in which no row has a number comes to nothing known, not to zero.

use super::{Dates, ITEM};
use crate::model::figure::FigureValue;
use crate::model::lists::UnitGroup;
use crate::model::organization::Organization;
use crate::model::table::{AgendaTable, Cell, Column, Row};
use crate::model::unit_column::UnitCount;

/// What a row of the table says, or its total, by what each column is.
pub(super) struct Numbers {
    pub previous: Cell,
    pub present: Cell,
    pub increase: Cell,
    pub year_to_date: Cell,
}

/// Which cell of a row is the present number, in the order of [`Numbers::cells`].
const PRESENT: usize = 2;

/// What a row of the table is called, and its present number.
pub(in crate::agenda) fn present(row: &Row) -> Option<(String, Option<i64>)> {
    Some((row.cells.first()?.words(), row.cells.get(PRESENT)?.number()))
}

impl Numbers {
    /// The cells in the order of the columns.
    fn cells(self, label: &str) -> Vec<Cell> {
        let label = Cell::text(label);
        vec![label, self.previous, self.present, self.increase, self.year_to_date]
    }
}

/// Some rows with what they come to at each date.
pub(super) struct Summed<'a> {
    pub rows: Vec<Compared<'a>>,
}

/// A row's numbers at the dates compared.
pub(super) struct Compared<'a> {
    pub name: &'a str,
    previous: Option<&'a UnitCount>,
    pub present: Option<&'a UnitCount>,
    year_start: Option<&'a UnitCount>,
}

impl<'a> Summed<'a> {
    /// The rows of a group or of both, in the organization's order; those that it does
    /// not know stand last, in the order of their list.
    pub(super) fn of(
        dates: &Dates<'a>,
        group: Option<UnitGroup>,
        organization: &Organization,
    ) -> Self {
        let mut rows: Vec<(UnitGroup, &'a str)> = Vec::new();
        for count in dates.all().flat_map(|column| &column.counts) {
            let row = (count.group, &*count.name);
            if group.is_none_or(|group| group == count.group) && !rows.contains(&row) {
                rows.push(row);
            }
        }
        let place = |(group, name): &(UnitGroup, &str)| {
            let mut bodies = organization.bodies(*group).iter();
            bodies.position(|body| body.name.value == *name).unwrap_or(usize::MAX)
        };
        rows.sort_by_key(|row| (row.0, place(row)));
        let start = dates.units_at_year_start();
        let compared = rows.into_iter().map(|(group, name)| Compared {
            name,
            previous: dates.previous.and_then(|column| column.get(group, name)),
            present: dates.present.get(group, name),
            year_start: start.and_then(|column| column.get(group, name)),
        });
        Self { rows: compared.collect() }
    }

    /// The rows with what they come to, under that name.
    pub(super) fn table(
        &self,
        part: &'static str,
        title: String,
        columns: Vec<Column>,
        total: &str,
    ) -> AgendaTable {
        AgendaTable {
            item: ITEM.kind.name,
            part,
            title,
            columns,
            rows: self.rows.iter().map(Compared::row).collect(),
            total: Some(self.total().cells(total)),
        }
    }

    /// The total alone.
    pub(super) fn summary(
        &self,
        part: &'static str,
        title: &str,
        columns: Vec<Column>,
    ) -> AgendaTable {
        AgendaTable {
            item: ITEM.kind.name,
            part,
            title: title.to_owned(),
            columns,
            rows: Vec::new(),
            total: Some(self.total().cells("總計")),
        }
    }

    /// What all the rows come to.
    pub(super) fn total(&self) -> Numbers {
        Numbers {
            previous: self.sum(|row| row.previous, Cell::count),
            present: self.sum(|row| row.present, Cell::count),
            increase: self.change(|row| row.previous),
            year_to_date: self.change(|row| row.year_start),
        }
    }

    /// The sum of a column; missing when no row has a number there.
    pub(super) fn sum(&self, number: Pick<'a>, cell: fn(i64) -> Cell) -> Cell {
        let found = || self.rows.iter().filter_map(number);
        let sum = found().filter_map(|count| count.number).reduce(|sum, n| sum + n);
        Cell::known(sum, cell).from_those_of(found().map(|count| &count.cells))
    }

    fn change(&self, from: Pick<'a>) -> Cell {
        let (before, now) =
            (self.sum(from, Cell::count), self.sum(|row| row.present, Cell::count));
        Cell::growth(&before, &now)
    }
}

/// Which of a row's numbers is meant.
type Pick<'a> = fn(&Compared<'a>) -> Option<&'a UnitCount>;

impl<'a> Compared<'a> {
    fn row(&self) -> Row {
        let count = |count: Option<&UnitCount>| {
            Cell::known(count.and_then(|count| count.number), Cell::count)
                .from_those_of(count.map(|count| &count.cells))
        };
        let numbers = Numbers {
            previous: count(self.previous),
            present: count(self.present),
            increase: self.since(self.previous),
            year_to_date: self.since(self.year_start),
        };
        Row {
            cells: numbers.cells(self.name),
            facts: [("name", FigureValue::Text(self.name.to_owned()))].into(),
            ..Row::default()
        }
    }

    fn since(&self, before: Option<&'a UnitCount>) -> Cell {
        let change = difference(self.present, before);
        let counts = before.into_iter().chain(self.present);
        Cell::known(change, Cell::change).from_those_of(counts.map(|count| &count.cells))
    }

    /// Whether only one of the two dates has a number of it.
    pub(super) fn is_one_sided(&self) -> bool {
        let is_known =
            |count: Option<&UnitCount>| count.is_some_and(|count| count.number.is_some());
        is_known(self.previous) != is_known(self.present)
    }

    /// By how much it has grown since the previous meeting, where both are known.
    pub(super) fn increase(&self) -> Option<i64> {
        difference(self.present, self.previous)
    }
}

fn difference(now: Option<&UnitCount>, before: Option<&UnitCount>) -> Option<i64> {
    Some(now?.number? - before?.number?)
}
