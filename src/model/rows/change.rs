//! What happened to datasets of ours, as the platform's change export says day by day.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::meeting::Meeting;
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;

/// The changes that a meeting's folder holds, in the order of the files and their rows.
#[derive(Debug, Clone)]
pub struct CatalogueChanges {
    pub rows: Vec<CatalogueChange>,
    pub origin: Origin,
}

/// One change of a dataset.
#[derive(Debug, Clone)]
pub struct CatalogueChange {
    pub id: Located<String>,
    pub name: Located<String>,
    pub provider: Located<String>,
    pub state: Located<ChangeState>,
    /// The day of the file, by its name, or else the day on which the platform last
    /// touched the dataset's description.
    pub day: Option<RocDate>,
}

/// 資料集變動狀態.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeState {
    Opened,
    Amended,
    Withdrawn,
}

impl CatalogueChanges {
    /// The datasets with a change of that kind in the days that a meeting reports on, each
    /// by its first such row; a row without a day is taken for one of these.
    pub fn reported(&self, to: &Meeting, state: ChangeState) -> Vec<&CatalogueChange> {
        self.first_of(state, |row| row.day.is_none_or(|day| to.reports_on(day)))
    }

    /// The datasets with a change of that kind, each by its first such row.
    pub fn of(&self, state: ChangeState) -> Vec<&CatalogueChange> {
        self.first_of(state, |_| true)
    }

    fn first_of(
        &self,
        state: ChangeState,
        fits: impl Fn(&CatalogueChange) -> bool,
    ) -> Vec<&CatalogueChange> {
        let mut known = BTreeSet::new();
        let of_state = self.rows.iter().filter(|row| row.state.value == state);
        of_state
            .filter(|row| fits(row))
            .filter(|row| known.insert(&row.id.value))
            .collect()
    }

    /// What last opened or withdrew each dataset, by its id: of one day the last row.
    pub fn last(&self) -> BTreeMap<&str, &CatalogueChange> {
        let mut last = BTreeMap::<&str, &CatalogueChange>::new();
        for row in self.rows.iter().filter(|row| row.state.value != ChangeState::Amended)
        {
            let known = last.entry(&row.id.value).or_insert(row);
            let is_before =
                known.day.zip(row.day).is_some_and(|(known, day)| day < known);
            if !is_before {
                *known = row;
            }
        }
        last
    }
}
