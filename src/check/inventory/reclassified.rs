//! Rows of the inventory whose class changed without a note.
//!
//! Each is reported once: a sentence that counts the classes as they were before is a
//! witness for the slip, and is not reported too. A row that nothing is complained of is
//! in no doubt. A typed total is no witness: a sum that its rows do not give stops the
//! build whatever the reason.

use std::collections::BTreeMap;

use super::inventory_grounds::is_faulty;
use crate::check::Meetings;
use crate::check::sentences::narrative_numbers::saying;
use crate::check::sentences::spoken::{Wrong, gives_share};
use crate::model::code;
use crate::model::lists::InventoryRow;
use crate::model::numeral::percent;
use crate::model::organization::{DataClass, folded};
use crate::model::origin::Origin;
use crate::model::policy::Acknowledgement;

/// The rows in doubt, and what each class comes to with them and without.
#[derive(Default)]
pub(in crate::check) struct Reclassified<'a> {
    rows: Vec<&'a InventoryRow>,
    /// How many rows each class would have more, were the rows what they were.
    missing: BTreeMap<String, i64>,
}

impl<'a> Reclassified<'a> {
    pub(in crate::check) fn of(meetings: &Meetings<'a>) -> Self {
        let both = meetings.both(|sources| sources.inventory.as_ref());
        let Some((now, _)) = both else { return Self::default() };
        // Where somebody has accepted such a row, sentences are held to the list again.
        let meeting = &meetings.pack.sources.meeting;
        let doubts = [code::CHANGE_WITHOUT_NOTE.name, code::GROUND_UNNEEDED.name];
        let is_accepted = |one: &Acknowledgement| doubts.contains(&&*one.code.value);
        if meeting.acknowledged.iter().any(is_accepted) {
            return Self::default();
        }
        let classes = &meetings.pack.sources.organization.classes;
        let earlier = meetings.earlier_rows();
        let mut found = Self::default();
        let is_in_doubt = |row: &&InventoryRow| {
            row.note.is_none()
                || !speaks_of_class(row, classes) && is_faulty(row, classes)
        };
        for row in now.rows.iter().filter(is_in_doubt) {
            let Some(was) = earlier.row(row) else { continue };
            // A row of that number alone may be another one.
            if folded(&was.name.value) != folded(&row.name.value) {
                continue;
            }
            let (is, was) = (row.class.value.to_string(), was.class.value.to_string());
            if is != was {
                found.rows.push(row);
                *found.missing.entry(was).or_default() += 1;
                *found.missing.entry(is).or_default() -= 1;
            }
        }
        found
    }

    /// Whether a number is what the class of a figure comes to without the slip.
    fn explains(&self, figure: &str, said: i64, meetings: &Meetings<'_>) -> bool {
        let class = figure.strip_prefix("inventory.");
        let missing = class.and_then(|class| self.missing.get(class));
        let now = meetings.pack.number(figure);
        missing
            .zip(now)
            .is_some_and(|(missing, now)| *missing != 0 && now + missing == said)
    }

    /// The same of a number or of a class's share, as a sentence has it.
    pub(in crate::check) fn explains_in_words(
        &self,
        wrong: &Wrong,
        meetings: &Meetings<'_>,
    ) -> bool {
        let figure = &wrong.expected.name;
        match figure.strip_suffix(".share") {
            Some(figure) => self.share(figure, meetings).is_some_and(|share| {
                let said = wrong.written.trim_start_matches("百分之");
                gives_share(&[share], said.trim_end_matches(['%', '％']))
            }),
            None => wrong.value.is_some_and(|said| self.explains(figure, said, meetings)),
        }
    }

    /// The share that the class of a figure would have without the slip.
    fn share(&self, figure: &str, meetings: &Meetings<'_>) -> Option<String> {
        let missing = self.missing.get(figure.strip_prefix("inventory.")?)?;
        let number = |name: &str| meetings.pack.number(name);
        let (now, whole) = (number(figure)?, number("inventory.total")?);
        (whole > 0).then(|| percent(now + missing, whole))
    }

    /// The sentences that say what the classes come to without the slip, with what they
    /// say; of the first row in doubt.
    pub(in crate::check) fn witnesses(
        &self,
        row: &InventoryRow,
        meetings: &Meetings<'_>,
    ) -> Vec<(Origin, String)> {
        let is_first = self
            .rows
            .first()
            .is_some_and(|first| first.number.origin == row.number.origin);
        if !is_first {
            return Vec::new();
        }
        saying(meetings, |wrong| self.explains_in_words(wrong, meetings))
    }
}

/// Whether a row's note says that its class has changed.
fn speaks_of_class(row: &InventoryRow, classes: &[DataClass]) -> bool {
    let Some(note) = &row.note else { return false };
    let words = ["分級", "分類", "改列", "列為", "改為", "開放"];
    let mut names = classes.iter().map(|class| &*class.name.value);
    words.iter().any(|word| note.value.contains(word))
        || names.any(|name| note.value.contains(name))
}
