//! Which statutes of the organization's list the rows of the inventory cite.
//!
//! A hundred thousand rows cite a few wordings: each wording is looked at once.

use std::collections::BTreeMap;

use crate::model::lists::InventoryRow;
use crate::model::organization::{StatuteName, folded};
use crate::model::statute::cited;

/// For each wording of a citation, which statutes of the list it names.
pub(super) struct Citations<'a> {
    by_wording: BTreeMap<&'a str, Vec<bool>>,
}

impl<'a> Citations<'a> {
    pub(super) fn of(rows: &[&'a InventoryRow], statutes: &[StatuteName]) -> Self {
        let names: Vec<_> =
            statutes.iter().map(|statute| folded(&statute.name.value)).collect();
        let mut by_wording = BTreeMap::<&str, Vec<bool>>::new();
        for cell in rows.iter().filter_map(|row| row.statutes.as_ref()) {
            by_wording
                .entry(&cell.value)
                .or_insert_with(|| cited(&folded(&cell.value), &names));
        }
        Self { by_wording }
    }

    /// Whether any row cites the statute at that place of the list.
    pub(super) fn have(&self, statute: usize) -> bool {
        self.by_wording.values().any(|named| named[statute])
    }

    /// Whether a row cites the statute at that place of the list.
    pub(super) fn cites(&self, row: &InventoryRow, statute: usize) -> bool {
        self.named(row).is_some_and(|named| named[statute])
    }

    /// How many statutes of the list a row cites.
    pub(super) fn count(&self, row: &InventoryRow) -> usize {
        self.named(row).map_or(0, |named| named.iter().filter(|named| **named).count())
    }

    fn named(&self, row: &InventoryRow) -> Option<&[bool]> {
        let wording: &str = &row.statutes.as_ref()?.value;
        self.by_wording.get(wording).map(Vec::as_slice)
    }
}
