//! What a class demands of its rows: 丙類 must cite the statute that forbids opening,
//! 乙類 must say what its use is limited to (設置要點第11點: the grounds are published);
//! and a class that is open has nothing to cite: either its class or its ground is a slip.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use super::reclassified::Reclassified;
use crate::check::quoted::shortened;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::inventory_pairs::{CLASS, COMPARED};
use crate::model::lists::InventoryRow;
use crate::model::organization::{DataClass, Grounds, class_name};
use crate::model::origin::{Located, Origin};
use crate::model::text::Text;

pub(in crate::check) const CHECK: Check = Check { name: "inventory-grounds", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let classes = &meetings.pack.sources.organization.classes;
    let rows = meetings.pack.sources.systems().iter();
    let reclassified = LazyCell::new(|| Reclassified::of(meetings));
    let demanding = || {
        rows.clone().filter_map(|row| {
            let class = classes.iter().find(|class| class.code.value == *row.class.value);
            Some((row, class?))
        })
    };
    let mut told = without_any_ground(demanding(), diagnostics);
    told.extend(of_whole_classes(demanding(), &told, diagnostics));
    for (row, class) in demanding() {
        let found = [unneeded(row, class), missing(row, class)];
        // A column that has shifted gives rows another's class or ground.
        let is_shifted =
            || (CLASS..COMPARED.len()).any(|it| meetings.shifted().holds(row, it));
        let found = found.into_iter().flatten();
        let is_told = |complaint: &Diagnostic| told.contains(&complaint.origin);
        let found = found.filter(|complaint| !is_told(complaint) && !is_shifted());
        for complaint in found {
            let before = meetings.earlier_rows().row(row);
            let mut complaint = compared(complaint, row, before, classes);
            for (place, said) in reclassified.witnesses(row, meetings) {
                complaint = complaint.see(&place, "class-fits", said);
            }
            diagnostics.push(complaint);
        }
    }
}

/// How many rows may be wrong in the same way before that is told at once.
const MOST_NAMED: usize = 3;

/// The notes that say how far rows go that were told at once.
pub(super) const UNTIL: [&str; 2] =
    ["ground-missing-until-here", "ground-unneeded-until-here"];

/// The places of rows in files of which no row has the ground that its class needs: a
/// column was left out, emptied, or has a heading that nobody knows. That is told once,
/// and not of each row.
fn without_any_ground<'a>(
    demanding: impl Iterator<Item = (&'a InventoryRow, &'a DataClass)>,
    diagnostics: &mut Diagnostics,
) -> BTreeSet<Origin> {
    let mut by_file = BTreeMap::<String, Vec<(&InventoryRow, Option<Diagnostic>)>>::new();
    for (row, class) in demanding.filter(|(_, class)| class.grounds != Grounds::None) {
        let file = row.class.origin.file.to_string();
        by_file.entry(file).or_default().push((row, missing(row, class)));
    }
    let unheaded = diagnostics.places_of(&[code::UNKNOWN_COLUMN, code::MISSING_HEADING]);
    let mut told = BTreeSet::new();
    for (file, rows) in by_file {
        let lacking: Vec<_> = rows
            .iter()
            .filter_map(|(row, complaint)| Some((row, complaint.as_ref()?)))
            .collect();
        let is_unheaded = unheaded.iter().any(|place| place.is_in(&file));
        // So few may lack it by chance, unless nobody knows what heads it.
        if is_unheaded && lacking.len() == rows.len() {
            told.extend(lacking.iter().map(|(_, complaint)| complaint.origin.clone()));
        }
        let [(_, first), .., (last, _)] = &lacking[..] else { continue };
        if lacking.len() < rows.len() || rows.len() <= MOST_NAMED {
            continue;
        }
        if !is_unheaded {
            let [until, _] = UNTIL;
            diagnostics.push((*first).clone().see(&last.class.origin, until, rows.len()));
        }
        told.extend(lacking.iter().map(|(_, complaint)| complaint.origin.clone()));
    }
    told
}

/// The places of rows of a class that are all wrong in the same way: what the class
/// demands is a slip in the organization's list, or its rows are. That is told once.
fn of_whole_classes<'a>(
    demanding: impl Iterator<Item = (&'a InventoryRow, &'a DataClass)>,
    told: &BTreeSet<Origin>,
    diagnostics: &mut Diagnostics,
) -> BTreeSet<Origin> {
    let mut by_class = BTreeMap::<&str, (&DataClass, Vec<Option<Diagnostic>>)>::new();
    for (row, class) in demanding {
        let found = unneeded(row, class).or_else(|| missing(row, class));
        let found = found.filter(|complaint| !told.contains(&complaint.origin));
        let rows = by_class.entry(&class.code.value).or_insert((class, Vec::new()));
        rows.1.push(found);
    }
    let mut at_once = BTreeSet::new();
    for (class, rows) in by_class.into_values() {
        let found: Option<Vec<Diagnostic>> = rows.into_iter().collect();
        let Some(found) = found.filter(|found| found.len() > MOST_NAMED) else {
            continue;
        };
        let until = UNTIL[usize::from(found[0].code == code::GROUND_UNNEEDED)];
        let [first, .., last] = &found[..] else { continue };
        diagnostics.push(
            first
                .clone()
                .with("rows", found.len())
                .see(&last.origin, until, found.len())
                .see(&class.name.origin, "class-defined-here", &class.name.value),
        );
        at_once.extend(found.into_iter().map(|complaint| complaint.origin));
    }
    at_once
}

fn unneeded(row: &InventoryRow, class: &DataClass) -> Option<Diagnostic> {
    let (column, given) = needless(row, class)?;
    let complaint = Diagnostic::new(code::GROUND_UNNEEDED, &given.origin)
        .with("number", row.number.value)
        .with("name", &row.name.value)
        .with("class", &class.name.value)
        .with("column", column)
        .with("found", shortened(&given.value));
    Some(complaint.see(&row.class.origin, "class-here", &class.name.value))
}

fn missing(row: &InventoryRow, class: &DataClass) -> Option<Diagnostic> {
    let column = lacking(row, class)?;
    let complaint = Diagnostic::new(code::GROUND_MISSING, &row.class.origin)
        .with("number", row.number.value)
        .with("name", &row.name.value)
        .with("class", &class.name.value)
        .with("column", column);
    Some(complaint)
}

/// Points to the class and the ground of last time where they were others: a slip in
/// one of them is seen at once, and a change on purpose wants its note.
fn compared(
    complaint: Diagnostic,
    row: &InventoryRow,
    before: Option<&InventoryRow>,
    classes: &[DataClass],
) -> Diagnostic {
    let Some(before) = before else { return complaint };
    let is_other = before.class.value != row.class.value;
    let was = is_other.then(|| class_name(classes, &before.class.value));
    let grounds =
        [(&before.statutes, &row.statutes), (&before.restriction, &row.restriction)];
    let mut complaint = complaint.with_some("was", was.filter(|_| row.note.is_none()));
    if let Some(was) = was {
        complaint = complaint.see(&before.class.origin, "reported-here", was);
    }
    for (before, _) in grounds.into_iter().filter(|(_, now)| now.is_none()) {
        if let Some(before) = before {
            let found = shortened(&before.value);
            complaint = complaint.see(&before.origin, "reported-here", found);
        }
    }
    complaint
}

/// Whether a row is complained of here.
pub(super) fn is_faulty(row: &InventoryRow, classes: &[DataClass]) -> bool {
    let class = classes.iter().find(|class| row.class.value == class.code.value);
    class.is_some_and(|class| {
        lacking(row, class).is_some() || needless(row, class).is_some()
    })
}

/// The column that a row of the class must fill in and does not.
fn lacking(row: &InventoryRow, class: &DataClass) -> Option<&'static str> {
    match class.grounds {
        Grounds::Statute if row.statutes.is_none() => Some("不開放依據"),
        Grounds::Restriction if row.restriction.is_none() => Some("限制事項"),
        _ => None,
    }
}

/// What a row of an open class gives as its ground all the same.
fn needless<'a>(
    row: &'a InventoryRow,
    class: &DataClass,
) -> Option<(&'static str, &'a Located<Text>)> {
    let given = [("不開放依據", &row.statutes), ("限制事項", &row.restriction)];
    let mut given =
        given.into_iter().filter_map(|(column, text)| Some((column, text.as_ref()?)));
    let (column, text) = given.find(|(_, text)| !says_none(&text.value))?;
    (class.grounds == Grounds::None).then_some((column, text))
}

/// Words for nothing.
fn says_none(text: &str) -> bool {
    let words = text.trim().trim_end_matches('。');
    ["無", "免", "免填", "不適用", "無限制", "N/A", "n/a", "NA"].contains(&words)
}
