//! The previous meeting's row of an inventory's row, to show what stood there.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::model::lists::{InventoryRow, Listing};
use crate::model::organization::folded;

/// The previous inventory's rows, to show what stood there.
pub(super) struct Earlier<'a> {
    by_name: BTreeMap<Cow<'a, str>, &'a InventoryRow>,
    by_number: BTreeMap<u32, Vec<&'a InventoryRow>>,
}

impl<'a> Earlier<'a> {
    pub(super) fn of(before: &'a Listing<InventoryRow>) -> Self {
        let rows = || before.rows.iter();
        let mut by_number = BTreeMap::<u32, Vec<_>>::new();
        for row in rows() {
            by_number.entry(row.number.value).or_default().push(row);
        }
        let by_name = rows().map(|row| (folded(&row.name.value), row)).collect();
        Self { by_name, by_number }
    }

    /// The row of that name, or else of that number if it has no other name's row.
    pub(super) fn row(&self, now: &InventoryRow) -> Option<&'a InventoryRow> {
        let same_name = self.by_name.get(&*folded(&now.name.value));
        same_name.copied().or_else(|| self.of_number(now))
    }

    /// The row of that number: the unit's own, where units number their own lists.
    fn of_number(&self, now: &InventoryRow) -> Option<&'a InventoryRow> {
        let rows = self.by_number.get(&now.number.value)?;
        let [one] = &**rows else {
            return rows.iter().copied().find(|row| row.unit.value == now.unit.value);
        };
        Some(one)
    }
}
