//! Every typed 合計 and 小計 against the rows above it.
//!
//! The printed deck of 111年度第1次會議 carried totals that its rows did not give, and
//! nobody noticed: a year had been dropped and the totals kept.

use std::collections::BTreeMap;

use super::disputed::own_count;
use super::ranking_against_units::total_without_slip;
use crate::check::{Check, Meetings};
use crate::model::catalogue::Catalogue;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::expected_opening::{ExpectedOpening, OpeningState};
use crate::model::lists::{Claim, InventoryRow, Listing, MinistryCount, Request};
use crate::model::numeral::{self, thousands};
use crate::model::origin::{Located, Origin};
use crate::model::usage::{Usage, UsedBy};

use self::counted::{Counted, compare_count, is_day, not_read};
use self::units::compare_units;

mod counted;
mod units;

pub(in crate::check) const CHECK: Check = Check { name: "typed-totals", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    if let Some(inventory) = &sources.inventory {
        compare_systems(inventory, meetings, diagnostics);
    }
    if let Some(feedback) = &sources.feedback {
        compare_requests(feedback, meetings, diagnostics);
    }
    if let Some(expected) = &sources.expected_openings {
        compare_openings(expected, meetings, diagnostics);
    }
    if let Some(catalogue) = &sources.catalogue {
        compare_catalogue(catalogue, meetings, diagnostics);
    }
    if let Some(ministries) = &sources.ministries {
        compare_ministries(ministries, meetings, diagnostics);
    }
    if let Some(usage) = &sources.usage {
        compare_usage(usage, meetings, diagnostics);
    }
    if let Some(counts) = &sources.unit_counts {
        compare_units(counts, meetings, diagnostics);
    }
}

fn compare_systems(
    inventory: &Listing<InventoryRow>,
    meetings: &Meetings<'_>,
    diagnostics: &mut Diagnostics,
) {
    let classes = &meetings.pack.sources.organization.classes;
    let of_class = |row: &InventoryRow, heading: &str| {
        let class = classes.iter().find(|class| class.name.value == heading);
        class.is_none_or(|class| *row.class.value == *class.code.value)
    };
    let rows = Counted {
        counter: "systems",
        place: |row: &InventoryRow| &row.number.origin,
        counts: &of_class,
        names: classes.iter().map(|class| &*class.name.value).collect(),
        unit: "項",
        are_spoken: true,
    };
    rows.compare(inventory, meetings, diagnostics);
}

fn compare_requests(
    feedback: &Listing<Request>,
    meetings: &Meetings<'_>,
    diagnostics: &mut Diagnostics,
) {
    let kinds = &meetings.pack.sources.organization.feedback_kinds;
    let of_kind = |row: &Request, heading: &str| {
        let is_kind = kinds.iter().any(|kind| kind.value == heading);
        !is_kind || row.kind.value == heading
    };
    let rows = Counted {
        counter: "requests",
        place: |row: &Request| &row.id.origin,
        counts: &of_kind,
        names: kinds.iter().map(|kind| &*kind.value).collect(),
        unit: "件",
        are_spoken: true,
    };
    rows.compare(feedback, meetings, diagnostics);
}

fn compare_openings(
    expected: &Listing<ExpectedOpening>,
    meetings: &Meetings<'_>,
    diagnostics: &mut Diagnostics,
) {
    let states = &meetings.pack.sources.organization.opening_states;
    let of_state = |row: &ExpectedOpening, name: &str| {
        let is_name = |state: &&OpeningState| state.name.value == name;
        states.iter().find(is_name).is_none_or(|_| row.state.value == name)
    };
    let rows = Counted {
        counter: "datasets",
        place: |row: &ExpectedOpening| &row.dataset.origin,
        counts: &of_state,
        names: states.iter().map(|state| &*state.name.value).collect(),
        unit: "筆",
        are_spoken: false,
    };
    rows.compare(expected, meetings, diagnostics);
}

/// The rows that a total speaks of: those of its own file; a 小計 of those since the
/// total before it.
struct Span<'a> {
    file: &'a str,
    /// The lines of the total before, where there is one, and of its own.
    between: Option<(Option<u32>, Option<u32>)>,
}

impl Span<'_> {
    fn holds(&self, line: Option<u32>) -> bool {
        self.between.is_none_or(|(after, before)| after < line && line < before)
    }

    /// The rows among a list's; `place` says where each stands.
    fn of<'r, T>(&self, rows: &'r [T], place: impl Fn(&T) -> &Origin) -> Vec<&'r T> {
        let is_in = |row: &&T| {
            place(row).is_in(self.file) && self.holds(place(row).place().row())
        };
        rows.iter().filter(is_in).collect()
    }
}

/// The totals of files that could be read whole, each with the rows that it speaks of.
fn spans<'a>(claims: &'a [Claim], meetings: &Meetings<'_>) -> Vec<(&'a Claim, Span<'a>)> {
    let mut last = BTreeMap::<&str, Option<u32>>::new();
    whole_claims(claims, meetings)
        .into_iter()
        .map(|claim| {
            let file = &*claim.label.origin.file;
            let own = claim.label.origin.place().row();
            if claim.until.is_some() {
                return (claim, Span { file, between: Some((own, claim.until)) });
            }
            let before = last.insert(file, own).flatten();
            let after = claim.after.or(before);
            let between = claim.partial.then_some((after, own));
            (claim, Span { file, between })
        })
        .collect()
}

/// A total typed under a catalogue counts its datasets. How many of others' a subtotal
/// counts is not known here.
fn compare_catalogue(
    catalogue: &Catalogue,
    meetings: &Meetings<'_>,
    diagnostics: &mut Diagnostics,
) {
    let is_ours_alone = catalogue.rows() == numeral::number_of(catalogue.datasets.len());
    for (claim, span) in spans(&catalogue.claims, meetings) {
        let own = catalogue.datasets.iter().map(|dataset| catalogue.row(dataset));
        let rows = match claim.partial {
            false => catalogue.rows(),
            true if !is_ours_alone => continue,
            true => numeral::number_of(
                own.filter(|origin| span.holds(origin.place().row())).count(),
            ),
        };
        let numbers = claim.values.iter().filter(|typed| !is_day(typed));
        let numbers = numbers.map(|typed| &typed.number);
        let wrong =
            numbers.filter_map(|typed| compare_count(claim, typed, rows, "datasets"));
        diagnostics.extend_with(wrong.map(|(complaint, _)| complaint));
    }
}

/// The claims whose file could be read whole: what is missing from a file makes its
/// total wrong without a fault of its own.
fn whole_claims<'a>(claims: &'a [Claim], meetings: &Meetings<'_>) -> Vec<&'a Claim> {
    let mut whole = BTreeMap::<&str, bool>::new();
    let mut is_whole = |claim: &&'a Claim| {
        let origin = &claim.label.origin;
        *whole.entry(&origin.file).or_insert_with(|| meetings.was_sound(origin))
    };
    claims.iter().filter(|claim| is_whole(claim)).collect()
}

fn compare_ministries(
    listing: &Listing<MinistryCount>,
    meetings: &Meetings<'_>,
    diagnostics: &mut Diagnostics,
) {
    // Our own count is held to our own total: where it is the slip, the sum is right.
    let listed = own_count(meetings).map(|own| own.value);
    let told = match (listed, meetings.pack.number("datasets.total")) {
        (Some(listed), Some(own)) if listed != own => {
            total_without_slip(meetings, listed, own)
        }
        _ => Vec::new(),
    };
    for (claim, span) in spans(&listing.claims, meetings) {
        diagnostics.extend_with(claim.said.iter().map(not_read));
        let counts = span.of(&listing.rows, |row| &row.count.origin).into_iter();
        let counts: Vec<_> = counts.map(|row| &row.count).collect();
        for typed in &claim.values {
            if told.iter().any(|told| told.origin == typed.number.origin) {
                continue;
            }
            let heading = MinistryCount::HEADING;
            diagnostics.extend_with(compared(heading, &typed.number, &counts));
        }
    }
}

/// The columns of the statistics of use under which a total counts the datasets.
const NAMED: [&str; 3] = ["提供機關名稱", "資料集名稱", "資料集識別碼"];

/// The total of an export that holds others' datasets too is not known here.
fn compare_usage(usage: &Usage, meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    if !usage.is_ours_alone() {
        return;
    }
    for (claim, span) in spans(&usage.claims, meetings) {
        diagnostics.extend_with(claim.said.iter().map(not_read));
        let datasets = span.of(&usage.datasets, |dataset| &dataset.name.origin);
        for typed in &claim.values {
            let is_under = |by: &UsedBy| typed.heading.as_deref() == Some(by.heading());
            let Some(by) = UsedBy::ALL.into_iter().find(is_under) else {
                if !typed.heading.iter().any(|it| NAMED.contains(&&**it)) {
                    continue;
                }
                let rows = numeral::number_of(datasets.len());
                let wrong = compare_count(claim, &typed.number, rows, "datasets");
                diagnostics.extend_with(wrong.map(|(complaint, _)| complaint));
                continue;
            };
            let uses: Vec<_> = datasets.iter().map(|dataset| dataset.used(by)).collect();
            diagnostics.extend_with(compared(by.heading(), &typed.number, &uses));
        }
    }
}

/// A complaint that a typed total is not what it should be.
pub(super) fn total_differs(
    column: &str,
    typed: i64,
    computed: i64,
    at: &Origin,
) -> Diagnostic {
    Diagnostic::new(code::TOTAL_DIFFERS, at)
        .with("column", column)
        .with("typed", thousands(typed))
        .with("computed", thousands(computed))
        .with("difference", thousands((typed - computed).abs()))
}

/// A complaint that a typed sum is not what its cells come to.
fn compared(
    heading: &str,
    typed: &Located<i64>,
    cells: &[&Located<i64>],
) -> Option<Diagnostic> {
    let computed = cells.iter().map(|cell| cell.value).sum();
    if typed.value == computed {
        return None;
    }
    let mut complaint = total_differs(heading, typed.value, computed, &typed.origin);
    if let (Some(first), Some(last)) = (cells.first(), cells.last()) {
        complaint = complaint.see(&first.origin, "summed-from", thousands(computed)).see(
            &last.origin,
            "summed-to",
            thousands(computed),
        );
    }
    Some(complaint)
}
