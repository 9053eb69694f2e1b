//! Every typed 合計 and 小計 against the rows above it.
//!
//! The printed deck of 111年度第1次會議 carried totals that its rows did not give, and
//! nobody noticed: a year had been dropped and the totals kept.

use std::collections::BTreeMap;

use super::disputed::{Disputed, group};
use super::{Check, Meetings, spoken};
use crate::model::catalogue::Catalogue;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::{Claim, Listing, MinistryCount, UnitCounts};
use crate::model::numeral::thousands;
use crate::model::organization::folded;
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;
use crate::model::usage::{DatasetUsage, Usage};

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
    if let Some(usage) = &sources.usage {
        compare_usage(usage, diagnostics);
    }
    if let Some(counts) = &sources.unit_counts {
        compare_units(counts, meetings, diagnostics);
    }
}

/// A total under a list of records counts the records of its own file; a 小計 those since
/// the one before it.
fn compare_counts<T>(
    listing: &Listing<T>,
    place: impl Fn(&T) -> &Origin,
    diagnostics: &mut Diagnostics,
) {
    let mut lines = BTreeMap::<&str, Vec<u32>>::new();
    for row in &listing.rows {
        let origin = place(row);
        lines.entry(&origin.file).or_default().push(line(origin));
    }
    let mut last = BTreeMap::<&str, u32>::new();
    for claim in whole_claims(&listing.claims, diagnostics) {
        let (file, own) = (&*claim.label.origin.file, line(&claim.label.origin));
        let after = last.insert(file, own).filter(|_| claim.partial);
        let counts = |at: &&u32| !claim.partial || (**at < own && after < Some(**at));
        let rows = lines.get(file).map_or(0, |rows| rows.iter().filter(counts).count());
        for (_, typed) in &claim.values {
            let rows = i64::try_from(rows).unwrap_or(i64::MAX);
            compare_count(claim, typed, rows, diagnostics);
        }
    }
}

/// The line or the row that a value stands in.
fn line(origin: &Origin) -> u32 {
    origin.place().row().unwrap_or_default()
}

fn compare_count(
    claim: &Claim,
    typed: &Located<i64>,
    rows: i64,
    diagnostics: &mut Diagnostics,
) {
    if typed.value != rows {
        diagnostics.push(
            Diagnostic::new(code::COUNT_DIFFERS, &typed.origin)
                .with("name", if claim.partial { "小計" } else { "合計" })
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
    let claims = whole_claims(claims, diagnostics);
    // A 小計 among others speaks of its own rows.
    let speaks_of_all = |claim: &&&Claim| !claim.partial || claims.len() == 1;
    for claim in claims.iter().filter(speaks_of_all) {
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
    for claim in typed {
        for (_, typed) in claim.values.iter().filter(|(heading, _)| !heading.is_empty()) {
            compare_count(claim, typed, catalogue.rows(), diagnostics);
        }
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

/// The total of an export that holds others' datasets too is not known here.
fn compare_usage(usage: &Usage, diagnostics: &mut Diagnostics) {
    if !usage.is_ours_alone() {
        return;
    }
    let whole = whole_claims(&usage.claims, diagnostics);
    for claim in whole.into_iter().filter(|claim| !claim.partial) {
        for (heading, typed) in &claim.values {
            let of = |dataset: &'_ DatasetUsage| match &**heading {
                "瀏覽人次" => Some(dataset.views.clone()),
                "下載次數" => Some(dataset.downloads.clone()),
                _ => None,
            };
            let cells: Vec<Located<i64>> = usage.datasets.iter().filter_map(of).collect();
            let sum = cells.iter().map(|cell| cell.value).sum();
            let origins: Vec<_> = cells.iter().map(|cell| &cell.origin).collect();
            if !origins.is_empty() {
                compare(heading, typed, sum, &origins, diagnostics);
            }
        }
    }
}

fn compare_units(
    counts: &UnitCounts,
    meetings: &Meetings<'_>,
    diagnostics: &mut Diagnostics,
) {
    let disputed = Disputed::of(meetings);
    for claim in whole_claims(&counts.claims, diagnostics) {
        let file = &claim.label.origin.file;
        for (heading, typed) in &claim.values {
            let Some(column) = column(counts, heading) else { continue };
            let date = counts.dates[column].value;
            let group = group(claim);
            // The row that is wrong is complained of itself, the subtotal likewise.
            let is_told = disputed.fits_known(date, group, typed.value)
                || group.is_none() && disputed.follows_from_subtotals(date, typed.value);
            if is_told {
                continue;
            }
            let cells: Vec<_> = counts
                .rows
                .iter()
                .filter(|row| group.is_none_or(|group| group == row.group))
                .filter(|row| row.name.origin.is_in(file))
                .filter_map(|row| row.counts.get(column)?.as_ref())
                .collect();
            let sum = cells.iter().map(|cell| cell.value).sum();
            let cells: Vec<_> = cells.iter().map(|cell| &cell.origin).collect();
            if let Some(complaint) = compared(heading, typed, sum, &cells) {
                diagnostics.push(witnessed(complaint, date, counts, meetings));
            }
        }
    }
}

/// Points to the totals that fit what was typed rather than what the rows come to: a
/// row is wrong then, and not the total.
fn witnessed(
    complaint: Diagnostic,
    date: RocDate,
    counts: &UnitCounts,
    meetings: &Meetings<'_>,
) -> Diagnostic {
    let sources = &meetings.pack.sources;
    let at_date =
        |heading: &str| heading.parse().is_ok_and(|known: RocDate| known == date);
    let whole = counts.claims.iter().filter(|claim| group(claim).is_none());
    let whole = whole.flat_map(|claim| &claim.values);
    let whole: Vec<_> =
        whole.filter(|(heading, _)| at_date(heading)).map(|(_, typed)| typed).collect();
    let points = sources.dataset_totals.iter().flat_map(|list| &list.rows);
    let points =
        points.filter(|point| point.date.value == date).map(|point| &point.total);
    let is_now = date == sources.meeting.statistics_date.value;
    let ministries = sources.ministries.iter().flat_map(|list| &list.rows);
    let own = ministries
        .filter(|row| is_now && folded(&row.name.value) == own_name(meetings))
        .map(|row| &row.count);
    let fits = |other: &&Located<i64>| whole.iter().any(|it| it.value == other.value);
    let witnesses = points.chain(own).filter(fits);
    witnesses.fold(complaint, |complaint, other| {
        complaint.see(&other.origin, "total-fits", thousands(other.value))
    })
}

fn own_name(meetings: &Meetings<'_>) -> String {
    folded(&meetings.pack.sources.organization.ministry.value).into_owned()
}

/// Which date a claim's heading means.
fn column(counts: &UnitCounts, heading: &str) -> Option<usize> {
    let date = heading.parse().ok();
    counts.dates.iter().position(|known| Some(known.value) == date)
}

fn compare(
    heading: &str,
    typed: &Located<i64>,
    computed: i64,
    cells: &[&Origin],
    diagnostics: &mut Diagnostics,
) {
    if let Some(complaint) = compared(heading, typed, computed, cells) {
        diagnostics.push(complaint);
    }
}

fn compared(
    heading: &str,
    typed: &Located<i64>,
    computed: i64,
    cells: &[&Origin],
) -> Option<Diagnostic> {
    if typed.value == computed {
        return None;
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
    Some(complaint)
}
