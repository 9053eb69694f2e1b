//! Rows of the inventory that are the same in all but their number: a row that was
//! copied and never filled in, or pasted twice, is counted twice.
//!
//! A system's name alone says nothing: one that holds several kinds of data has a row for
//! each.

use std::collections::BTreeMap;

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};
use crate::model::lists::{InventoryRow, Listing};
use crate::model::numeral::number_of;

pub(super) const CHECK: Check = Check { name: "systems-twice", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(inventory) = &meetings.pack.sources.inventory else { return };
    let mut known = BTreeMap::new();
    for row in &inventory.rows {
        let Some(first) = known.insert(words(row), row) else { continue };
        // That a number stands twice is told as that; where units number their own lists,
        // it is the row of a file that was copied.
        let is_double = first.number.value == row.number.value;
        let is_copied = first.number.origin.file != row.number.origin.file;
        if is_double && !(is_copied && meetings.is_whole(&inventory.origin)) {
            continue;
        }
        let names = [first, row].map(|row| name_of(&row.number.origin.file));
        let complaint = Diagnostic::new(code::SYSTEM_TWICE, &row.number.origin)
            .with_some("copy", is_double.then(|| names.join("、")))
            .with("number", row.number.value)
            .with("other", first.number.value)
            .with("name", &*row.name.value)
            .see(&first.number.origin, "same-system", first.number.value);
        diagnostics.push(complaint.clone());
        tell_with_note(complaint, diagnostics);
    }
    tell_with_total(inventory, diagnostics);
}

/// A file's name without its folders.
fn name_of(file: &str) -> &str {
    file.rsplit_once('/').map_or(file, |(_, name)| name)
}

/// A row that was copied is new, and nobody has said why.
fn tell_with_note(complaint: Diagnostic, diagnostics: &mut Diagnostics) {
    let mut unsaid = diagnostics.open(&[code::CHANGE_WITHOUT_NOTE]);
    unsaid.retain(|one| one.origin == complaint.origin);
    diagnostics.tell_with(complaint, unsaid, |_| Vec::new());
}

/// A total that is right but for the rows that stand twice is wrong by them.
fn tell_with_total(inventory: &Listing<InventoryRow>, diagnostics: &mut Diagnostics) {
    let mut twice = diagnostics.open(&[code::SYSTEM_TWICE]);
    let Some(first) = twice.first() else { return };
    // A total counts the rows of its own file.
    let file = first.origin.file.clone();
    twice.retain(|one| one.origin.file == file);
    let rows = inventory.rows.iter().filter(|row| row.number.origin.file == file).count();
    let totals = inventory.totals_of(number_of(rows) - number_of(twice.len()));
    let mut wrong = diagnostics.open(&[code::COUNT_DIFFERS]).into_iter();
    let is_its =
        |one: &Diagnostic| one.origin.file == file && totals.contains(&&one.origin);
    let Some(total) = wrong.find(is_its) else { return };
    diagnostics.tell_with(total, twice, |one| {
        let number = one.args["number"].clone();
        let same = one.related.iter().cloned();
        let twice = Related::new(&one.origin, "row-twice-here", number);
        [twice].into_iter().chain(same).collect()
    });
}

/// All that is said of a system, but for its number and the note on it; the name tells
/// most rows apart.
fn words(row: &InventoryRow) -> impl Ord + use<'_> {
    let texts = [&row.name, &row.description, &row.items, &row.unit, &row.class];
    texts.map(|text| &*text.value)
}
