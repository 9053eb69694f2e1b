//! Every count of the units' datasets that a list or a catalogue gives, with its date:
//! this meeting's list and catalogue, then the previous meeting's, then that of the
//! latest meeting before the year.
//!
//! What stands first is used; where two speak of one date, a check compares them. A
//! catalogue is as of its meeting's statistics date.

use super::Inputs;
use crate::model::roc_date::RocDate;
use crate::model::unit_column::{UnitColumn, find};

/// The columns of each list and catalogue, in the order of preference; the first are
/// those of the meeting's own list.
pub(super) struct Known {
    lists: Vec<Vec<UnitColumn>>,
}

impl Known {
    pub(super) fn of(inputs: &Inputs<'_>) -> Self {
        let now = inputs.sources;
        let previous = inputs.previous.map(|pack| pack.sources.unit_columns());
        let lists = now.unit_columns().into_iter();
        let lists = lists.chain(previous.into_iter().flatten());
        Self { lists: lists.chain(now.year_start_columns()).collect() }
    }

    /// The column of a date.
    pub(super) fn at(&self, date: RocDate) -> Option<&UnitColumn> {
        self.lists.iter().find_map(|columns| find(columns, date))
    }

    /// Whether the meeting's own list has dates before the present one, but not this.
    pub(super) fn list_goes_back_without(&self, date: RocDate, present: RocDate) -> bool {
        let list = &self.lists[0];
        let goes_back = list.iter().any(|column| column.date.value < present);
        goes_back && find(list, date).is_none()
    }

    /// The latest column whose date fits; of several at one date the first is meant.
    pub(super) fn latest(&self, fits: impl Fn(RocDate) -> bool) -> Option<&UnitColumn> {
        let columns = self.lists.iter().flatten();
        let fitting = columns.filter(|column| fits(column.date.value));
        fitting.reduce(
            |best, column| {
                if column.date.value > best.date.value { column } else { best }
            },
        )
    }
}
