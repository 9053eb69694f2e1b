//! Rows of the inventory that are the same in all but their number: a row that was
//! copied and never filled in, or pasted twice, is counted twice.
//!
//! A system's name alone says nothing: one that holds several kinds of data has a row for
//! each.

use std::collections::BTreeMap;

use crate::check::lists::twice::Twice;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::InventoryRow;
use crate::model::origin::Origin;

pub(in crate::check) const CHECK: Check = Check { name: "systems-twice", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(inventory) = &meetings.pack.sources.inventory else { return };
    let mut known = BTreeMap::new();
    let mut doubles = Vec::new();
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
        doubles.push(complaint);
    }
    tell_with_notes(doubles, diagnostics);
    let twice = Twice { code: code::SYSTEM_TWICE, note: "row-twice-here", key: "number" };
    twice.tell_with_total(inventory, |row| &row.number.origin, diagnostics);
}

/// A file's name without its folders.
fn name_of(file: &str) -> &str {
    file.rsplit_once('/').map_or(file, |(_, name)| name)
}

/// A row that was copied is new, and nobody has said why.
fn tell_with_notes(doubles: Vec<Diagnostic>, diagnostics: &mut Diagnostics) {
    diagnostics.extend_with(doubles.iter().cloned());
    // Looked for once: a list that was pasted twice has thousands of them.
    let mut unsaid = BTreeMap::<Origin, Vec<Diagnostic>>::new();
    for one in diagnostics.open(&[code::CHANGE_WITHOUT_NOTE]) {
        unsaid.entry(one.origin.clone()).or_default().push(one);
    }
    for complaint in doubles {
        if let Some(unsaid) = unsaid.remove(&complaint.origin) {
            diagnostics.tell_with(complaint, unsaid, |_| Vec::new());
        }
    }
}

/// All that is said of a system, but for its number and the note on it; the name tells
/// most rows apart.
fn words(row: &InventoryRow) -> impl Ord + use<'_> {
    let texts = [&row.name, &row.description, &row.items, &row.unit, &row.class];
    texts.map(|text| &*text.value)
}
