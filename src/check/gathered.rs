//! Complaints of one column that have one cause, told at once with all their cells: a
//! column that was pasted over, sorted by itself, or whose merged cells were parted.
//!
//! Fewer than [`How::least`] may well be so many slips, and stay as they are.

use std::collections::BTreeMap;

use crate::model::code::{self, Code};
use crate::model::diagnostic::{Diagnostic, Diagnostics};

/// How complaints of a code are told at once.
struct How {
    code: Code,
    least: usize,
    /// The column that is at fault, if it is one.
    column: fn(&Diagnostic) -> Option<u32>,
    /// What is said of the other cells.
    note: &'static str,
    said: fn(&Diagnostic) -> String,
}

static HOW: [How; 4] = [
    How {
        code: code::MISSING_VALUE,
        least: 3,
        column: own_column,
        note: "empty-too",
        said: |_| String::new(),
    },
    How {
        code: code::REPORTED_DIFFERS,
        least: 4,
        column: own_column,
        note: "column-differs-too",
        said: |one| differing(one, ["name", "found", "reported"]),
    },
    How {
        code: code::CATALOGUE_DIFFERS,
        least: 4,
        column: own_column,
        note: "column-differs-too",
        said: |one| differing(one, ["name", "listed", "counted"]),
    },
    How {
        code: code::CHANGE_WITHOUT_NOTE,
        least: 5,
        column: changed_column,
        note: "column-changed-too",
        said: |one| one.args.get("name").cloned().unwrap_or_default(),
    },
];

/// Tells at once what has one cause.
pub(super) fn gather(diagnostics: &mut Diagnostics) {
    for how in &HOW {
        // What was accepted was accepted one by one.
        let open = diagnostics.places_of(&[how.code]);
        let taken =
            diagnostics.take(|one| one.code == how.code && open.contains(&one.origin));
        let mut columns = BTreeMap::<(String, u32), Vec<Diagnostic>>::new();
        for one in taken {
            match (how.column)(&one) {
                Some(column) => {
                    let key = (one.origin.file.to_string(), column);
                    columns.entry(key).or_default().push(one);
                }
                None => diagnostics.push(one),
            }
        }
        for all in columns.into_values() {
            diagnostics.extend_with(how.at_once(all));
        }
    }
}

impl How {
    fn at_once(&self, mut all: Vec<Diagnostic>) -> Vec<Diagnostic> {
        if all.len() < self.least {
            return all;
        }
        let others = all.split_off(1);
        let first = all.pop().expect("there are several");
        vec![others.iter().fold(first, |first, other| {
            first.see(&other.origin, self.note, (self.said)(other))
        })]
    }
}

fn own_column(one: &Diagnostic) -> Option<u32> {
    one.origin.place().column()
}

/// The only column of a row that was changed.
fn changed_column(one: &Diagnostic) -> Option<u32> {
    let mut changed = one.related.iter().filter(|other| other.note == "changed-here");
    let first = changed.next()?.origin.place().column();
    first.filter(|_| changed.next().is_none())
}

/// 檢察司 69 ≠ 74: whose number, what it is here, and what it is elsewhere.
pub(super) fn differing(one: &Diagnostic, names: [&str; 3]) -> String {
    let [name, here, there] =
        names.map(|name| one.args.get(name).map_or("", String::as_str));
    format!("{name} {here} ≠ {there}")
}
