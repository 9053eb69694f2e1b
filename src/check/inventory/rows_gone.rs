//! Rows of the previous inventory that this one lacks, so that one slip is complained of
//! once: a sentence that still counts them is a witness, and no further fault. Where it
//! was accepted that they are gone, sentences are held to the list again.

use std::collections::BTreeMap;

use crate::check::Meetings;
use crate::check::sentences::spoken::Wrong;
use crate::model::code::{self, Code};
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};
use crate::model::lists::InventoryRow;
use crate::model::origin::Origin;

/// What tells of them: each by itself, or a typed total that counts them still.
const TELLING: [Code; 2] = [code::ROW_VANISHED, code::COUNT_DIFFERS];

/// How many are gone, in all and of each class, and the first of them.
#[derive(Default)]
pub(in crate::check) struct RowsGone {
    number: BTreeMap<String, i64>,
    first: Option<Origin>,
}

impl RowsGone {
    /// Those that have been complained of.
    pub(in crate::check) fn of(
        meetings: &Meetings<'_>,
        diagnostics: &Diagnostics,
    ) -> Self {
        let before = meetings.previous.and_then(|pack| pack.sources.inventory.as_ref());
        let rows = before.into_iter().flat_map(|list| &list.rows);
        let totals = diagnostics.places_of(&[code::COUNT_DIFFERS]);
        let is_gone = |row: &&InventoryRow| {
            let row = &row.number.origin;
            diagnostics.says(code::ROW_VANISHED, row) || totals.contains(row)
        };
        let mut gone = Self::default();
        for row in rows.filter(is_gone) {
            for figure in ["total", &row.class.value] {
                *gone.number.entry(format!("inventory.{figure}")).or_default() += 1;
            }
            gone.first.get_or_insert_with(|| row.number.origin.clone());
        }
        gone
    }

    /// Whether a number of rows is right but for some of those that are gone.
    pub(in crate::check) fn are_counted_in(&self, wrong: &Wrong) -> bool {
        let most = self.number.get(&wrong.expected.name).copied().unwrap_or_default();
        let excess = wrong.value.zip(wrong.expected.own).map(|(said, own)| said - own);
        excess.is_some_and(|excess| (1..=most).contains(&excess))
    }

    /// Shows the sentences beside the complaint about the first row.
    pub(in crate::check) fn are_told_with(
        &self,
        sentences: Vec<(Origin, String)>,
        diagnostics: &mut Diagnostics,
    ) {
        let Some(first) = &self.first else { return };
        let sentences = sentences.iter();
        let sentences =
            sentences.map(|(at, said)| Related::new(at, "counts-it-still", said));
        let is_told = |one: &Diagnostic| TELLING.contains(&one.code) && one.names(first);
        diagnostics.add_notes(is_told, &sentences.collect::<Vec<_>>());
    }
}
