//! Every typed 合計 and 小計 against the rows above it.
//!
//! The printed deck of 111年度第1次會議 carried totals that its rows did not give, and
//! nobody noticed: a year had been dropped and the totals kept.

use std::collections::BTreeMap;

use super::{Check, Meetings, spoken};
use crate::model::catalogue::Catalogue;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::{Claim, Listing, MinistryCount, UnitCounts, UnitGroup};
use crate::model::numeral::thousands;
use crate::model::origin::{Located, Origin};

pub(super) const CHECK: Check = Check { name: "typed-totals", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    if let Some(inventory) = &sources.inventory {
        compare_counts(inventory, |row| &row.number.origin, diagnostics);
        compare_said(&inventory.claims, meetings, diagnostics);
    }
    if let Some(feedback) = &sources.feedback {
        compare_counts(feedback, |row| &row.id.origin, diagnostics);
        compare_said(&feedback.claims, meetings, diagnostics);
    }
    if let Some(expected) = &sources.expected_openings {
        compare_counts(expected, |row| &row.dataset.origin, diagnostics);
    }
    if let Some(catalogue) = &sources.catalogue {
        compare_catalogue(catalogue, diagnostics);
    }
    if let Some(ministries) = &sources.ministries {
        compare_ministries(ministries, diagnostics);
    }
    if let Some(counts) = &sources.unit_counts {
        compare_units(counts, diagnostics);
    }
}

/// A total under a list of records counts the records of its own file.
fn compare_counts<T>(
    listing: &Listing<T>,
    place: impl Fn(&T) -> &Origin,
    diagnostics: &mut Diagnostics,
) {
    let mut counted = BTreeMap::<&str, i64>::new();
    for row in &listing.rows {
        *counted.entry(&place(row).file).or_default() += 1;
    }
    let rows_of = |typed: &Located<i64>| {
        counted.get(&*typed.origin.file).copied().unwrap_or_default()
    };
    let typed = whole_claims(&listing.claims, diagnostics);
    let typed = typed.iter().flat_map(|claim| &claim.values);
    for (_, typed) in typed {
        compare_count(typed, rows_of(typed), diagnostics);
    }
}

fn compare_count(typed: &Located<i64>, rows: i64, diagnostics: &mut Diagnostics) {
    if typed.value != rows {
        diagnostics.push(
            Diagnostic::new(code::COUNT_DIFFERS, &typed.origin)
                .with("typed", thousands(typed.value))
                .with("computed", thousands(rows))
                .with("difference", thousands((typed.value - rows).abs())),
        );
    }
}

/// What a total's row says of a class or a kind: 甲類26項、丙類65項.
fn compare_said(
    claims: &[Claim],
    meetings: &Meetings<'_>,
    diagnostics: &mut Diagnostics,
) {
    for claim in whole_claims(claims, diagnostics) {
        for said in &claim.said {
            for wrong in spoken::wrong_of_list(&said.value, meetings.pack) {
                let (Some(typed), Some(own)) = (wrong.value, wrong.expected.own) else {
                    continue;
                };
                let complaint = Diagnostic::new(code::TOTAL_DIFFERS, &said.origin)
                    .with("column", wrong.expected.called)
                    .with("typed", thousands(typed))
                    .with("computed", thousands(own))
                    .with("difference", thousands((typed - own).abs()));
                diagnostics.push(match wrong.expected.cell {
                    Some(cell) => complaint.see(&cell, "counted-here", thousands(own)),
                    None => complaint,
                });
            }
        }
    }
}

/// A total typed under a catalogue counts its datasets; what stands under columns that
/// are not read is the platform's own business.
fn compare_catalogue(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    let typed = whole_claims(&catalogue.claims, diagnostics);
    let typed = typed.iter().flat_map(|claim| &claim.values);
    for (_, typed) in typed.filter(|(heading, _)| !heading.is_empty()) {
        compare_count(typed, catalogue.rows(), diagnostics);
    }
}

/// The claims whose file could be read whole: what is missing from a file makes its
/// total wrong without a fault of its own.
fn whole_claims<'a>(claims: &'a [Claim], diagnostics: &Diagnostics) -> Vec<&'a Claim> {
    let mut whole = BTreeMap::<&str, bool>::new();
    let mut is_whole = |file: &'a str| {
        *whole.entry(file).or_insert_with(|| !diagnostics.has_errors_in(file))
    };
    claims.iter().filter(|claim| is_whole(&claim.label.origin.file)).collect()
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
    for claim in whole_claims(&counts.claims, diagnostics) {
        let file = &claim.label.origin.file;
        for (heading, typed) in &claim.values {
            let Some(column) = column(counts, heading) else { continue };
            let cells: Vec<_> = counts
                .rows
                .iter()
                .filter(|row| speaks_of(claim, row.group) && row.name.origin.is_in(file))
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
