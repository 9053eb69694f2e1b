//! Every change of the inventory has its 修正說明, and every 修正說明 its change; rows
//! that are gone are named.
//!
//! What changed is taken from the amendments that the slide shows, so that the check
//! and the page can never disagree on it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::quoted::shortened;
use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::{InventoryRow, Listing};
use crate::model::organization::{DataClass, folded};
use crate::model::origin::{Located, Origin};
use crate::model::pack::Pack;
use crate::model::table::AgendaTable;
use crate::model::text::Text;

pub(super) const CHECK: Check = Check { name: "inventory-notes", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let before = meetings.previous.and_then(|pack| pack.sources.inventory.as_ref());
    let (Some(now), Some(before)) = (&meetings.pack.sources.inventory, before) else {
        return;
    };
    if !meetings.is_whole(&now.origin) || !meetings.is_whole(&before.origin) {
        return;
    }
    let amended = amended(meetings.pack);
    let change = |row: &InventoryRow| amended.get(&row.number.origin).copied();
    let earlier = Earlier::of(before);
    for row in &now.rows {
        match (&row.note, change(row)) {
            (None, Some(ADDED)) => {
                let complaint = without_note(row);
                diagnostics.push(complaint.see(&before.origin, "missing-here", ""));
            }
            (None, Some(CHANGED)) => {
                let classes = &meetings.pack.sources.organization.classes;
                let complaint = without_note(row);
                diagnostics.push(compared(complaint, row, earlier.row(row), classes));
            }
            (Some(note), None) => {
                diagnostics.push(without_change(row, note, earlier.row(row)));
            }
            _ => {}
        }
    }
    for row in before.rows.iter().filter(|row| change(row) == Some(REMOVED)) {
        diagnostics.push(vanished(row, now));
    }
}

// The parts of the slide: rows that differ, rows that only this inventory has, and
// rows that only the earlier one has.
const CHANGED: &str = "";
const ADDED: &str = "added";
const REMOVED: &str = "removed";

/// The cells that the slide of amendments speaks of, with the part of it that does:
/// the 序號 of rows changed and added are among them, and those in the earlier
/// inventory of rows removed.
fn amended(pack: &Pack) -> BTreeMap<Origin, &'static str> {
    let tables = pack.item("inventory-amendments").into_iter().flat_map(|it| &it.tables);
    // Where many rows changed, the slide counts them in a table of its own.
    let part = |table: &AgendaTable| match table.part {
        "changed" => CHANGED,
        part => part,
    };
    let rows =
        tables.flat_map(|table| table.rows.iter().map(move |row| (part(table), row)));
    let cells = rows.flat_map(|(part, row)| row.cells.iter().map(move |it| (part, it)));
    let origins =
        cells.flat_map(|(part, cell)| cell.origins.iter().map(move |it| (it, part)));
    origins.collect()
}

/// The previous inventory's rows, to show what stood there.
struct Earlier<'a> {
    by_name: BTreeMap<Cow<'a, str>, &'a InventoryRow>,
    by_number: BTreeMap<u32, Vec<&'a InventoryRow>>,
}

impl<'a> Earlier<'a> {
    fn of(before: &'a Listing<InventoryRow>) -> Self {
        let rows = || before.rows.iter();
        let mut by_number = BTreeMap::<u32, Vec<_>>::new();
        for row in rows() {
            by_number.entry(row.number.value).or_default().push(row);
        }
        let by_name = rows().map(|row| (folded(&row.name.value), row)).collect();
        Self { by_name, by_number }
    }

    /// The row of that name, or else of that number if it has no other name's row.
    fn row(&self, now: &InventoryRow) -> Option<&'a InventoryRow> {
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
    let changed = pairs.filter(|(_, (now, before))| plain(*now) != plain(*before));
    changed.fold(complaint, |complaint, (column, (now, before))| {
        let see = |complaint: Diagnostic, cell: Option<&Located<Text>>, note| {
            let Some(cell) = cell else { return complaint };
            let text =
                if column == CLASS { class_name(classes, cell) } else { &cell.value };
            complaint.see(&cell.origin, note, shortened(text))
        };
        see(see(complaint, now, "changed-here"), before, "reported-here")
    })
}

/// Which of the fields is the class, kept as its code.
const CLASS: usize = 3;

fn class_name<'a>(classes: &'a [DataClass], code: &'a Located<Text>) -> &'a str {
    let class = classes.iter().find(|class| code.value == class.code.value);
    class.map_or(&code.value, |class| &class.name.value)
}

/// The columns that are compared, in printed order.
fn fields(row: &InventoryRow) -> [Option<&Located<Text>>; 7] {
    [
        Some(&row.name),
        Some(&row.description),
        Some(&row.items),
        Some(&row.class),
        Some(&row.unit),
        row.statutes.as_ref(),
        row.restriction.as_ref(),
    ]
}

/// A cell's text with one kind of line break, as different programs save it.
fn plain(cell: Option<&Located<Text>>) -> String {
    let text = cell.map_or("", |cell| cell.value.trim());
    text.replace("\r\n", "\n").replace('\r', "\n")
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

/// What is gone is shown where it last stood.
fn vanished(row: &InventoryRow, now: &Listing<InventoryRow>) -> Diagnostic {
    Diagnostic::new(code::ROW_VANISHED, &row.number.origin)
        .with("number", row.number.value)
        .with("name", shortened(&row.name.value))
        .see(&now.origin, "missing-here", "")
}
