//! Datasets of each unit and agency at one date, wherever they were counted: in a
//! column of the units' list, or in the platform's catalogue.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::catalogue::Catalogue;
use super::lists::{UnitCounts, UnitGroup};
use super::provider::BodyId;
use crate::model::numeral;
use crate::model::organization::Organization;
use crate::model::origin::{Located, Origin};
use crate::model::places::Places;
use crate::model::roc_date::RocDate;
use crate::model::sources::Sources;

/// One date's numbers.
#[derive(Debug, Clone)]
pub struct UnitColumn {
    /// The date, and the heading or the catalogue that it belongs to.
    pub date: Located<RocDate>,
    /// Whether its heading names only a quarter, and so stands for any day in it; that of
    /// the statistics stands for their day alone.
    pub is_of_quarter: bool,
    /// The list or the catalogue.
    pub list: Origin,
    /// Whether it was counted from a catalogue.
    pub is_counted: bool,
    pub counts: Vec<UnitCount>,
    /// Where each name stands among them; made when a first one is asked for.
    places: OnceLock<BTreeMap<(UnitGroup, String), usize>>,
}

/// The datasets of a unit or an agency.
#[derive(Debug, Clone)]
pub struct UnitCount {
    pub group: UnitGroup,
    /// As `organization.yaml` prints it.
    pub name: String,
    /// Where the number stands, or should stand.
    pub place: Origin,
    /// None where the cell is empty.
    pub number: Option<i64>,
    /// The cells that it was counted from.
    pub cells: Places,
}

impl UnitColumn {
    /// A column with its counts.
    pub fn new(
        date: Located<RocDate>,
        list: Origin,
        is_counted: bool,
        counts: Vec<UnitCount>,
    ) -> Self {
        let places = OnceLock::new();
        Self { date, is_of_quarter: false, list, is_counted, counts, places }
    }

    /// The count of a unit or an agency.
    pub fn get(&self, group: UnitGroup, name: &str) -> Option<&UnitCount> {
        let places = self.places.get_or_init(|| {
            // Of two of a name the first counts.
            let all = self.counts.iter().enumerate().rev();
            all.map(|(at, count)| ((count.group, count.name.clone()), at)).collect()
        });
        self.counts.get(*places.get(&(group, name.to_owned()))?)
    }

    /// What the column comes to, if every row has a number.
    pub fn sum(&self) -> Option<i64> {
        self.counts.iter().map(|count| count.number).sum()
    }
}

impl UnitCounts {
    /// The list's columns, from the left.
    pub fn columns(&self) -> Vec<UnitColumn> {
        (0..self.dates.len()).map(|at| self.column(at)).collect()
    }

    fn column(&self, at: usize) -> UnitColumn {
        let date = &self.dates[at];
        let count = |row: &super::lists::UnitRow| {
            let number = row.counts.get(at).and_then(Option::as_ref);
            let empty = || {
                let mut origin = row.name.origin.clone();
                // Where each unit has a file of its own, another's heading says nothing.
                let same_file = date.origin.file == origin.file;
                if let Some(under) = date.origin.place().column().filter(|_| same_file) {
                    origin = Origin::at(&origin.file, origin.place().in_column(under));
                }
                origin
            };
            UnitCount {
                group: row.group,
                name: row.name.value.clone(),
                place: number.map_or_else(empty, |number| number.origin.clone()),
                number: number.map(|number| number.value),
                cells: number.iter().map(|number| &number.origin).collect(),
            }
        };
        let counts = self.rows.iter().map(count).collect();
        let column = UnitColumn::new(date.clone(), self.origin.clone(), false, counts);
        UnitColumn { is_of_quarter: self.quarters.contains(&date.value), ..column }
    }
}

impl Catalogue {
    /// The datasets of every unit and agency, counted: zero where a body has none, and
    /// unknown where nobody said what it is called there.
    pub fn column(&self, organization: &Organization, date: RocDate) -> UnitColumn {
        let mut counts = Vec::new();
        for group in UnitGroup::ALL {
            for (at, body) in organization.bodies(group).iter().enumerate() {
                let cells = self.cells_of(BodyId { group, at });
                let count = numeral::number_of(cells.map_or(0, Places::count));
                let number = (!body.providers.is_empty()).then_some(count);
                let none = || [&self.origin].into_iter().collect();
                let cells = cells.cloned().unwrap_or_else(none);
                let place = cells.first().unwrap_or_else(|| self.origin.clone());
                let name = body.name.value.clone();
                counts.push(UnitCount { group, name, place, number, cells });
            }
        }
        let list = self.origin.clone();
        let date = Located::new(date, list.clone());
        UnitColumn::new(date, list, true, counts)
    }
}

impl Sources {
    /// What the folder says of its units: the columns of its list, and what its
    /// catalogue comes to at the statistics date.
    pub fn unit_columns(&self) -> [Vec<UnitColumn>; 2] {
        let date = self.meeting.statistics_date.value;
        let (list, catalogue) = (self.unit_counts.as_ref(), self.catalogue.as_ref());
        columns(list, catalogue, date, &self.organization)
    }

    /// What the latest meeting before the year counted.
    pub fn year_start_columns(&self) -> [Vec<UnitColumn>; 2] {
        let Some(first) = &self.year_start else { return [Vec::new(), Vec::new()] };
        let (list, catalogue) = (first.unit_counts.as_ref(), first.catalogue.as_ref());
        columns(list, catalogue, first.statistics_date.value, &self.organization)
    }

    /// The columns that a meeting reported: its list's, and its catalogue's where the
    /// list has no such date.
    pub fn reported_columns(&self) -> Vec<UnitColumn> {
        let [mut columns, counted] = self.unit_columns();
        let unlisted = |column: &UnitColumn| find(&columns, column.date.value).is_none();
        let counted: Vec<_> = counted.into_iter().filter(unlisted).collect();
        columns.extend(counted);
        columns
    }
}

/// The column of a date; a heading that names only a quarter stands for any day in it.
pub fn find(columns: &[UnitColumn], date: RocDate) -> Option<&UnitColumn> {
    let at = || columns.iter().find(|column| column.date.value == date);
    let of_quarter = || {
        let quarter = date.quarter().end();
        columns.iter().find(|column| column.is_of_quarter && column.date.value == quarter)
    };
    at().or_else(of_quarter)
}

fn columns(
    list: Option<&UnitCounts>,
    catalogue: Option<&Catalogue>,
    date: RocDate,
    organization: &Organization,
) -> [Vec<UnitColumn>; 2] {
    let counted = catalogue.map(|counted| counted.column(organization, date));
    let mut listed = list.map(UnitCounts::columns).unwrap_or_default();
    for column in listed.iter_mut().filter(|column| column.is_of_quarter) {
        // The statistics of a quarter are those of their day, and of no other in it.
        if column.date.value == date.quarter().end() {
            column.date.value = date;
            column.is_of_quarter = false;
        }
    }
    [listed, counted.into_iter().collect()]
}
