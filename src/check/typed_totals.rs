//! Every typed 合計 and 小計 against the rows above it.
//!
//! The printed deck of 111年度第1次會議 carried totals that its rows did not give, and
//! nobody noticed: a year had been dropped and the totals kept.

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::{Claim, Listing, MinistryCount, UnitCounts, UnitGroup};
use crate::model::numeral::thousands;
use crate::model::origin::{Located, Origin};

pub(super) const CHECK: Check = Check { name: "typed-totals", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    if let Some(inventory) = &sources.inventory {
        compare_counts(inventory, diagnostics);
    }
    if let Some(feedback) = &sources.feedback {
        compare_counts(feedback, diagnostics);
    }
    if let Some(ministries) = &sources.ministries {
        compare_ministries(ministries, diagnostics);
    }
    if let Some(counts) = &sources.unit_counts {
        compare_units(counts, diagnostics);
    }
}

/// A total under a list of records counts the records.
fn compare_counts<T>(listing: &Listing<T>, diagnostics: &mut Diagnostics) {
    if diagnostics.has_errors_in(&listing.origin.file) {
        return;
    }
    let rows = i64::try_from(listing.rows.len()).expect("rows fit into memory");
    let typed = listing.claims.iter().flat_map(|claim| &claim.values);
    for (_, typed) in typed.filter(|(_, typed)| typed.value != rows) {
        diagnostics.push(
            Diagnostic::new(code::COUNT_DIFFERS, &typed.origin)
                .with("typed", thousands(typed.value))
                .with("computed", thousands(rows))
                .with("difference", thousands((typed.value - rows).abs())),
        );
    }
}

fn compare_ministries(listing: &Listing<MinistryCount>, diagnostics: &mut Diagnostics) {
    if diagnostics.has_errors_in(&listing.origin.file) {
        return;
    }
    let sum = listing.rows.iter().map(|row| row.count.value).sum();
    let cells: Vec<_> = listing.rows.iter().map(|row| &row.count.origin).collect();
    for (heading, typed) in listing.claims.iter().flat_map(|claim| &claim.values) {
        compare(heading, typed, sum, &cells, diagnostics);
    }
}

fn compare_units(counts: &UnitCounts, diagnostics: &mut Diagnostics) {
    if diagnostics.has_errors_in(&counts.origin.file) {
        return;
    }
    for claim in &counts.claims {
        for (heading, typed) in &claim.values {
            let Some(column) = column(counts, heading) else { continue };
            let cells: Vec<_> = counts
                .rows
                .iter()
                .filter(|row| speaks_of(claim, row.group))
                .filter_map(|row| row.counts.get(column)?.as_ref())
                .collect();
            let sum = cells.iter().map(|cell| cell.value).sum();
            let cells: Vec<_> = cells.iter().map(|cell| &cell.origin).collect();
            compare(heading, typed, sum, &cells, diagnostics);
        }
    }
}

/// Which date a claim's heading means.
fn column(counts: &UnitCounts, heading: &str) -> Option<usize> {
    let date = heading.parse().ok();
    counts.dates.iter().position(|known| Some(known.value) == date)
}

/// A 小計 speaks of its own group, a 合計 of both.
fn speaks_of(claim: &Claim, group: UnitGroup) -> bool {
    let named = match claim.group.as_deref() {
        Some("單位") => Some(UnitGroup::Unit),
        Some("機關") => Some(UnitGroup::Agency),
        _ => None,
    };
    !claim.partial || named.is_none_or(|named| named == group)
}

fn compare(
    heading: &str,
    typed: &Located<i64>,
    computed: i64,
    cells: &[&Origin],
    diagnostics: &mut Diagnostics,
) {
    if typed.value == computed {
        return;
    }
    let mut complaint = Diagnostic::new(code::TOTAL_DIFFERS, &typed.origin)
        .with("column", heading)
        .with("typed", thousands(typed.value))
        .with("computed", thousands(computed))
        .with("difference", thousands((typed.value - computed).abs()));
    if let (Some(first), Some(last)) = (cells.first(), cells.last()) {
        complaint = complaint.see(first, "summed-from", thousands(computed)).see(
            last,
            "summed-to",
            thousands(computed),
        );
    }
    diagnostics.push(complaint);
}
