//! Complaints that have one cause are told as one, once every check has run: alike ones,
//! and what follows from a graver one.
//!
//! What belongs together is known by something that both say, not by there being as many
//! of the one as of the other.
//!
//! A complaint that only a check can know to follow from another is taken into it there
//! (`tell_with`).

use std::collections::BTreeMap;

use self::alike::ALIKE;
use self::follows::FOLLOWS;
pub(super) use self::keys::differing;
use self::keys::{own_column, own_row, said};
use crate::check::Meetings;
use crate::check::lists::swapped_headings;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};

mod alike;
mod follows;
mod keys;
mod unread;

/// What is said of the other place, and what stands there.
type Note = (&'static str, fn(&Diagnostic) -> String);

const ALSO: Note = ("also-here", |one| said(one, "found"));
const UNRECORDED: Note = ("unrecorded", |one| said(one, "name"));

/// Tells at once what has one cause.
pub(super) fn gather(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    for alike in &ALIKE {
        alike.tell(meetings, diagnostics);
    }
    tell_swapped_totals(diagnostics);
    swapped_headings::gather(diagnostics);
    diagnostics.tell_once(code::COLUMNS_PASSED_OVER, "passed-over-too");
    diagnostics.tell_once(code::COLUMNS_HIDDEN, "passed-over-too");
    for follows in &FOLLOWS {
        follows.tell(diagnostics);
    }
    tell_copied_record(diagnostics);
    unread::tell(meetings, diagnostics);
}

/// Two rows of totals that stand in each other's place: each says what the other should.
fn tell_swapped_totals(diagnostics: &mut Diagnostics) {
    let key = |one: &Diagnostic, names: [&str; 2]| {
        let [said, due] = names.map(|name| said(one, name));
        Some(format!("{} {said} {due}", own_column(one)?))
    };
    let open = diagnostics.open(&[code::TOTAL_DIFFERS]);
    let mut due = BTreeMap::new();
    let mut of_rows = BTreeMap::<_, Vec<Diagnostic>>::new();
    for one in open {
        let own = key(&one, ["typed", "computed"]);
        match own.and_then(|own| due.remove(&own)) {
            Some(other) => {
                let rows = (own_row(&other), own_row(&one));
                of_rows.entry(rows).or_default().extend([other, one]);
            }
            None => due.extend(key(&one, ["computed", "typed"]).map(|key| (key, one))),
        }
    }
    for mut all in of_rows.into_values() {
        let (root, other) = (all.remove(0), all[0].origin.to_string());
        let root = diagnostics.filled(root, "swapped", other);
        // Their sum is right: no row is to blame.
        let root = diagnostics.without(root, "total-fits");
        let note: Note =
            ("swapped-with", |one| differing(one, ["column", "typed", "computed"]));
        diagnostics.tell_with(root, all, |one| vec![noted(note, one)]);
    }
}

/// A takedown record was copied and its id not changed: one dataset has two records,
/// another none. The two complaints share nothing, so where there are several nobody could
/// say which belong together.
fn tell_copied_record(diagnostics: &mut Diagnostics) {
    let mut vanished = diagnostics.open(&[code::DATASET_VANISHED]);
    let mut twice = diagnostics.open(&[code::DATASET_TWICE]);
    if vanished.len() == 1 && twice.len() == 1 {
        let copy = twice.remove(0);
        let note = |one: &Diagnostic| vec![noted(UNRECORDED, one)];
        diagnostics.tell_with(copy, vanished.pop(), note);
    }
}

/// The complaints that have a key, by it.
fn by_key(
    all: Vec<Diagnostic>,
    key: fn(&Diagnostic) -> Option<String>,
) -> BTreeMap<String, Vec<Diagnostic>> {
    let mut by_key = BTreeMap::<String, Vec<Diagnostic>>::new();
    for one in all {
        if let Some(key) = key(&one) {
            by_key.entry(key).or_default().push(one);
        }
    }
    by_key
}

fn noted((note, said): Note, one: &Diagnostic) -> Related {
    Related::new(&one.origin, note, said(one))
}
