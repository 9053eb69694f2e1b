//! Bodies of the previous ranking that this one lacks: without one that stood before us
//! our own place is another.
//!
//! A list may hold the first so many alone: who had fewer datasets than its last one has
//! now may have fallen out of it.

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::MinistryCount;
use crate::model::numeral::thousands;
use crate::model::organization::folded;

pub(in crate::check) const CHECK: Check = Check { name: "ranked-gone", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let before = meetings.previous.and_then(|pack| pack.sources.ministries.as_ref());
    let (Some(now), Some(before)) = (&meetings.pack.sources.ministries, before) else {
        return;
    };
    // A list that was not read whole lacks what was wrong with it.
    if diagnostics.has_errors_in(&now.origin.file) {
        return;
    }
    let Some(least) = now.rows.iter().map(|row| row.count.value).min() else { return };
    let is_there = |row: &MinistryCount| {
        let name = folded(&row.name.value);
        now.rows.iter().any(|it| folded(&it.name.value) == name)
    };
    let gone = before.rows.iter().filter(|row| row.count.value >= least);
    let gone: Vec<_> = gone.filter(|row| !is_there(row)).collect();
    if gone.is_empty() {
        return;
    }
    let names: Vec<&str> = gone.iter().map(|row| &*row.name.value).collect();
    let complaint = Diagnostic::new(code::RANKED_VANISHED, &now.origin)
        .with("known", names.join("、"));
    diagnostics.push(gone.iter().fold(complaint, |complaint, row| {
        complaint.see(&row.name.origin, "reported-here", thousands(row.count.value))
    }));
}
