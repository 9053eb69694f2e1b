//! Every change of the inventory has its 修正說明, and every 修正說明 its change; rows
//! that are gone are named.
//!
//! A change that another check found faulty has its complaint already.
//!
//! What changed is asked of the pairs that the slide of amendments shows, so that the
//! check and the page can never disagree on it.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use super::inventory_grounds;
use super::reclassified::Reclassified;
use super::shifted_columns::Shifted;
use crate::check::quoted::shortened;
use crate::check::{Check, Meetings};
use crate::model::code::{self, Code};
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};
use crate::model::happened::Happened;
use crate::model::inventory_pairs::{CLASS, fields, written};
use crate::model::lists::{Claim, InventoryRow, Listing};
use crate::model::numeral;
use crate::model::organization::{DataClass, class_name};
use crate::model::origin::{Located, Origin};
use crate::model::text::{Text, say_the_same};

pub(in crate::check) const CHECK: Check = Check { name: "inventory-notes", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let both = meetings.both(|sources| sources.inventory.as_ref());
    let Some((now, before)) = both else { return };
    let earlier = meetings.earlier_rows();
    let change = |row: &InventoryRow| earlier.happened(row);
    let mut notes = Notes::default();
    let told = Told::of(meetings, diagnostics);
    let reclassified = LazyCell::new(|| Reclassified::of(meetings));
    for (at, row) in now.rows.iter().enumerate() {
        notes.noted.extend(row.note.as_ref().map(|_| (at, row)));
        notes.changed.extend(change(row).map(|_| (at, row)));
        match (&row.note, change(row)) {
            (None, Some(Happened::Added | Happened::Changed))
                if told.shifted.names(row) => {}
            (None, Some(Happened::Added)) => {
                let complaint = without_note(row);
                diagnostics.push(complaint.see(&before.origin, "missing-here", ""));
            }
            (None, Some(Happened::Changed)) if told.holds(row, earlier.row(row)) => {}
            (None, Some(Happened::Changed)) => {
                let classes = &meetings.pack.sources.organization.classes;
                let complaint = without_note(row);
                let complaint = compared(complaint, row, earlier.row(row), classes);
                let witnesses = reclassified.witnesses(row, meetings).into_iter();
                diagnostics.push(
                    witnesses.fold(complaint, |complaint, (place, said)| {
                        complaint.see(&place, "class-fits", said)
                    }),
                );
            }
            (Some(note), None) => {
                diagnostics.push(without_change(row, note, earlier.row(row)));
            }
            _ => {}
        }
    }
    notes.tell_shift(diagnostics);
    let gone = before.rows.iter().filter(|row| change(row) == Some(Happened::Removed));
    let gone: Vec<_> = gone.filter(|row| !told.shifted.names(row)).collect();
    tell_vanished(&gone, now, diagnostics);
}

/// What is complained of cells of a row themselves.
const TOLD: [Code; 6] = [
    code::GROUND_MISSING,
    code::GROUND_UNNEEDED,
    code::UNKNOWN_STATUTE,
    code::ARTICLE_UNLISTED,
    code::UNKNOWN_NAME,
    code::UNUSABLE_CHARACTER,
];

/// Rows that have a note, and rows that changed, by their places in the list.
#[derive(Default)]
struct Notes<'a> {
    noted: Vec<(usize, &'a InventoryRow)>,
    changed: Vec<(usize, &'a InventoryRow)>,
}

impl Notes<'_> {
    /// Where every note stands beside the row that it speaks of, the column has shifted:
    /// one complaint.
    fn tell_shift(&self, diagnostics: &mut Diagnostics) {
        let [(_, first), .., (_, last)] = &self.noted[..] else { return };
        let pairs = || self.changed.iter().zip(&self.noted);
        let up = pairs().all(|(changed, noted)| noted.0 + 1 == changed.0);
        let down = pairs().all(|(changed, noted)| noted.0 == changed.0 + 1);
        let is_one_file =
            pairs().all(|(a, b)| a.1.number.origin.file == b.1.number.origin.file);
        let (Some(note), true) = (
            &first.note,
            (up || down) && is_one_file && self.changed.len() == self.noted.len(),
        ) else {
            return;
        };
        let complaint = Diagnostic::new(code::COLUMN_SHIFTED, &note.origin)
            .with("column", "修正說明")
            .with("first", first.number.value)
            .with("last", last.number.value);
        let complaint = self.changed.iter().fold(complaint, |complaint, (_, row)| {
            complaint.see(&row.number.origin, "row-changed", shortened(&row.name.value))
        });
        let its = [code::CHANGE_WITHOUT_NOTE, code::NOTE_WITHOUT_CHANGE];
        let its = diagnostics.open(&its);
        diagnostics.tell_with(complaint, its, |_| Vec::new());
    }
}

/// What has been complained of already.
struct Told<'m, 'a> {
    cells: BTreeSet<Origin>,
    /// Whether classes and grounds of many rows were told at once.
    at_once: bool,
    classes: &'a [DataClass],
    shifted: &'m Shifted<'a>,
}

impl<'m, 'a> Told<'m, 'a> {
    fn of(meetings: &'m Meetings<'a>, diagnostics: &Diagnostics) -> Self {
        let grounds = diagnostics.open(&[code::GROUND_MISSING, code::GROUND_UNNEEDED]);
        let mut notes = grounds.iter().flat_map(|one| &one.related);
        Self {
            cells: diagnostics.places_of(&TOLD),
            at_once: notes.any(|it| inventory_grounds::UNTIL.contains(&it.note)),
            classes: &meetings.pack.sources.organization.classes,
            shifted: meetings.shifted(),
        }
    }

    /// Whether all that changed in a row has been complained of, so that it hardly was
    /// meant to change.
    fn holds(&self, row: &InventoryRow, before: Option<&InventoryRow>) -> bool {
        let Some(before) = before else { return false };
        let pairs = fields(row).into_iter().zip(fields(before)).enumerate();
        let mut changed = pairs
            .filter(|(_, (now, before))| !say_the_same(written(*now), written(*before)));
        changed.all(|(column, (now, _))| {
            // A ground that was emptied is complained of at the class that wants it.
            let cell = now.or((column > CLASS).then_some(&row.class));
            let is_of_many = self.at_once && column >= CLASS;
            cell.is_some_and(|cell| self.cells.contains(&cell.origin))
                || is_of_many && inventory_grounds::is_faulty(row, self.classes)
                || self.shifted.holds(row, column)
        })
    }
}

fn without_note(row: &InventoryRow) -> Diagnostic {
    Diagnostic::new(code::CHANGE_WITHOUT_NOTE, &row.number.origin)
        .with("number", row.number.value)
        .with("name", shortened(&row.name.value))
}

/// Points to every cell that changed, and to what stood there.
fn compared(
    complaint: Diagnostic,
    row: &InventoryRow,
    before: Option<&InventoryRow>,
    classes: &[DataClass],
) -> Diagnostic {
    let Some(before) = before else { return complaint };
    let pairs = fields(row).into_iter().zip(fields(before)).enumerate();
    let changed =
        pairs.filter(|(_, (now, before))| !say_the_same(written(*now), written(*before)));
    changed.fold(complaint, |complaint, (column, (now, before))| {
        let see = |complaint: Diagnostic, cell: Option<&Located<Text>>, note| {
            let Some(cell) = cell else { return complaint };
            let text = if column == CLASS {
                class_name(classes, &cell.value)
            } else {
                &cell.value
            };
            complaint.see(&cell.origin, note, shortened(text))
        };
        see(see(complaint, now, "changed-here"), before, "reported-here")
    })
}

fn without_change(
    row: &InventoryRow,
    note: &Located<Text>,
    before: Option<&InventoryRow>,
) -> Diagnostic {
    let complaint = Diagnostic::new(code::NOTE_WITHOUT_CHANGE, &note.origin)
        .with("number", row.number.value)
        .with("name", shortened(&row.name.value))
        .with("found", shortened(&note.value));
    match before {
        Some(before) => {
            complaint.see(&before.name.origin, "same-row", shortened(&before.name.value))
        }
        None => complaint,
    }
}

/// Rows that are gone make the typed total wrong: one complaint, that of the total,
/// which stops the build.
fn tell_vanished(
    gone: &[&InventoryRow],
    now: &Listing<InventoryRow>,
    diagnostics: &mut Diagnostics,
) {
    let all = numeral::number_of(now.rows.len() + gone.len());
    let counts_them = |claim: &&Claim| {
        let mut numbers = claim.values.iter().map(|typed| &typed.number);
        numbers.any(|number| number.value == all)
    };
    let total = now.claims.iter().find(counts_them).filter(|_| !gone.is_empty());
    let is_told = total.is_some_and(|claim| {
        let is_its = |one: &Diagnostic| {
            let mut numbers = claim.values.iter().map(|typed| &typed.number.origin);
            one.code == code::COUNT_DIFFERS && numbers.any(|at| *at == one.origin)
        };
        let rows = gone.iter().map(|row| {
            Related::new(&row.number.origin, "row-gone", shortened(&row.name.value))
        });
        diagnostics.add_notes(is_its, &rows.collect::<Vec<_>>())
    });
    if !is_told {
        diagnostics.extend_with(gone.iter().map(|row| vanished(row, now)));
    }
}

/// What is gone is shown where it last stood.
fn vanished(row: &InventoryRow, now: &Listing<InventoryRow>) -> Diagnostic {
    Diagnostic::new(code::ROW_VANISHED, &row.number.origin)
        .with("number", row.number.value)
        .with("name", shortened(&row.name.value))
        .see(&now.origin, "missing-here", "")
}
