//! Every typed 合計 and 小計 against the rows above it.
//!
//! The printed deck of 111年度第1次會議 carried totals that its rows did not give, and
//! nobody noticed: a year had been dropped and the totals kept.

use std::collections::BTreeMap;

use super::disputed::{Disputed, group, own_count};
use super::growth_against_units::said;
use super::ranking_against_units::total_without_slip;
use super::{Check, Meetings, spoken};
use crate::model::catalogue::Catalogue;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::expected_opening::ExpectedOpening;
use crate::model::figure::FigureValue;
use crate::model::lists::{
    Claim, InventoryRow, Listing, MinistryCount, Request, UnitCounts,
};
use crate::model::numeral::{self, thousands};
use crate::model::organization::folded;
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;
use crate::model::usage::{Usage, UsedBy};

pub(super) const CHECK: Check = Check { name: "typed-totals", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    if let Some(inventory) = &sources.inventory {
        let classes = &sources.organization.classes;
        let of_class = |row: &InventoryRow, heading: &str| {
            let class = classes.iter().find(|class| class.name.value == heading);
            class.is_none_or(|class| *row.class.value == *class.code.value)
        };
        let rows = Counted {
            counter: "systems",
            place: |row: &InventoryRow| &row.number.origin,
            counts: &of_class,
        };
        rows.compare(inventory, meetings, diagnostics);
    }
    if let Some(feedback) = &sources.feedback {
        let rows = Counted {
            counter: "requests",
            place: |row: &Request| &row.id.origin,
            counts: &|_, _| true,
        };
        rows.compare(feedback, meetings, diagnostics);
    }
    if let Some(expected) = &sources.expected_openings {
        let rows = Counted {
            counter: "datasets",
            place: |row: &ExpectedOpening| &row.dataset.origin,
            counts: &|_, _| true,
        };
        rows.compare(expected, meetings, diagnostics);
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
            let after = last.insert(file, own).flatten();
            let between = claim.partial.then_some((after, own));
            (claim, Span { file, between })
        })
        .collect()
}

/// A list of records that a total under it counts.
struct Counted<'c, T> {
    /// What they are counted in, as the message catalogue names it.
    counter: &'static str,
    /// Where each stands.
    place: fn(&T) -> &Origin,
    /// Whether one counts under a heading: under a class, those of the class.
    counts: &'c dyn Fn(&T, &str) -> bool,
}

impl<T> Counted<'_, T> {
    /// A total counts the records, or those of the class in whose column it stands, and
    /// may say how many are of a class or a kind: 甲類26項、丙類65項.
    fn compare(
        &self,
        listing: &Listing<T>,
        meetings: &Meetings<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        let mut lines = BTreeMap::<&str, Vec<(Option<u32>, &T)>>::new();
        for row in &listing.rows {
            let origin = (self.place)(row);
            lines.entry(&origin.file).or_default().push((origin.place().row(), row));
        }
        let spans = spans(&listing.claims, meetings);
        let is_alone = spans.len() == 1;
        for (claim, span) in spans {
            let lines = lines.get(span.file).map_or(&[][..], |lines| lines);
            let rows = |heading: Option<&str>| {
                let own = lines.iter().filter(|(line, _)| span.holds(*line));
                let counts = |row| heading.is_none_or(|it| (self.counts)(row, it));
                numeral::number_of(own.filter(|(_, row)| counts(row)).count())
            };
            let counted = claim.values.iter().filter_map(|typed| {
                let rows = rows(typed.heading.as_deref());
                compare_count(claim, &typed.number, rows, self.counter)
            });
            // A 小計 among others speaks of its own rows.
            let speaks_of_all = !claim.partial || is_alone;
            let said = claim.said.iter().filter(|_| speaks_of_all);
            let said = said.filter_map(|cell| wrongly_said(cell, meetings));
            diagnostics.extend_with(as_one(counted.collect(), said.collect()));
        }
    }
}

/// A complaint about a typed number, and by how much it is too large.
type Wrong = (Diagnostic, i64);

/// A row that is gone makes the count and that of its class wrong: one complaint. Where
/// they are wrong by different numbers, they are two slips.
fn as_one(counted: Vec<Wrong>, said: Vec<Wrong>) -> Vec<Diagnostic> {
    let alone = |wrong: Vec<Wrong>| wrong.into_iter().map(|(complaint, _)| complaint);
    match (&counted[..], &said[..]) {
        ([(count, excess)], [(class, same)]) if excess == same => {
            let says = |name: &str| class.args.get(name).map_or("", String::as_str);
            let found = format!("{} {}", says("column"), says("typed"));
            let mut count = count.clone().see(&class.origin, "also-here", found);
            count.related.extend(class.related.iter().cloned());
            vec![count]
        }
        _ => alone(counted).chain(alone(said)).collect(),
    }
}

fn compare_count(
    claim: &Claim,
    typed: &Located<i64>,
    rows: i64,
    counter: &str,
) -> Option<Wrong> {
    let excess = typed.value - rows;
    let complaint = Diagnostic::new(code::COUNT_DIFFERS, &typed.origin)
        .with("name", if claim.partial { "小計" } else { "合計" })
        .with("typed", thousands(typed.value))
        .with("computed", thousands(rows))
        .with("count-of", counter)
        .with("difference", thousands(excess.abs()));
    (excess != 0).then_some((complaint, excess))
}

/// What a total's row says of a class or a kind. A row under the wrong class makes two
/// numbers of a cell wrong: one complaint.
fn wrongly_said(cell: &Located<String>, meetings: &Meetings<'_>) -> Option<Wrong> {
    let wrong = spoken::wrong_of_list(&cell.value, meetings.pack).into_iter();
    let numbers = wrong.filter_map(|wrong| {
        let (typed, own) = (wrong.value?, wrong.expected.own?);
        Some((typed, own, wrong.expected))
    });
    let mut complaint: Option<Wrong> = None;
    for (typed, own, expected) in numbers {
        let place = expected.cell.as_ref().unwrap_or(&cell.origin);
        complaint = Some(match complaint {
            None => {
                let first = Diagnostic::new(code::TOTAL_DIFFERS, &cell.origin)
                    .with("column", expected.called)
                    .with("typed", thousands(typed))
                    .with("computed", thousands(own))
                    .with("difference", thousands((typed - own).abs()))
                    .see(place, "counted-here", thousands(own));
                (first, typed - own)
            }
            Some((first, excess)) => {
                let other = format!("{} {}", expected.called, thousands(typed));
                let both = first.see(&cell.origin, "differs-too", other);
                let both = both.see(place, "counted-here", thousands(own));
                (both, excess + typed - own)
            }
        });
    }
    complaint
}

/// A total typed under a catalogue counts its datasets.
fn compare_catalogue(
    catalogue: &Catalogue,
    meetings: &Meetings<'_>,
    diagnostics: &mut Diagnostics,
) {
    for claim in whole_claims(&catalogue.claims, meetings) {
        let numbers = claim.values.iter().map(|typed| &typed.number);
        let wrong = numbers.filter_map(|typed| {
            compare_count(claim, typed, catalogue.rows(), "datasets")
        });
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
    let figure = |name: &str| match meetings.pack.figures.get(name)?.value {
        FigureValue::Number(number) => Some(number),
        _ => None,
    };
    let listed = own_count(meetings).map(|own| own.value);
    let told = match (listed, figure("datasets.total")) {
        (Some(listed), Some(own)) if listed != own => {
            total_without_slip(meetings, listed, own)
        }
        _ => Vec::new(),
    };
    for (claim, span) in spans(&listing.claims, meetings) {
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

/// The total of an export that holds others' datasets too is not known here.
fn compare_usage(usage: &Usage, meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    if !usage.is_ours_alone() {
        return;
    }
    for (claim, span) in spans(&usage.claims, meetings) {
        let datasets = span.of(&usage.datasets, |dataset| &dataset.name.origin);
        for typed in &claim.values {
            let is_under = |by: &UsedBy| typed.heading.as_deref() == Some(by.heading());
            let Some(by) = UsedBy::ALL.into_iter().find(is_under) else { continue };
            let uses: Vec<_> = datasets.iter().map(|dataset| dataset.used(by)).collect();
            diagnostics.extend_with(compared(by.heading(), &typed.number, &uses));
        }
    }
}

fn compare_units(
    counts: &UnitCounts,
    meetings: &Meetings<'_>,
    diagnostics: &mut Diagnostics,
) {
    let disputed = Disputed::of(meetings);
    for claim in whole_claims(&counts.claims, meetings) {
        let file = &claim.label.origin.file;
        for typed in &claim.values {
            let Some(date) = typed.date() else { continue };
            let dates = &counts.dates;
            let column = dates.iter().position(|known| known.value == date);
            let Some(column) = column else { continue };
            let typed = &typed.number;
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
            if let Some(complaint) = compared(&date.slashed(), typed, &cells) {
                diagnostics.push(witnessed(complaint, date, counts, &disputed, meetings));
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
    disputed: &Disputed,
    meetings: &Meetings<'_>,
) -> Diagnostic {
    let sources = &meetings.pack.sources;
    let whole = counts.claims.iter().filter(|claim| group(claim).is_none());
    let whole = whole.flat_map(|claim| &claim.values);
    let whole = whole.filter(|typed| typed.date() == Some(date));
    let whole: Vec<_> = whole.map(|typed| typed.number.value).collect();
    let points = sources.dataset_totals.iter().flat_map(|list| &list.rows);
    let points =
        points.filter(|point| point.date.value == date).map(|point| &point.total);
    let is_now = date == sources.meeting.statistics_date.value;
    let ministries = sources.ministries.iter().flat_map(|list| &list.rows);
    let own = ministries
        .filter(|row| is_now && folded(&row.name.value) == own_name(meetings))
        .map(|row| &row.count);
    let fits = |other: &&Located<i64>| whole.contains(&other.value);
    let witnesses = points.chain(own).filter(fits);
    let complaint = witnesses.fold(complaint, |complaint, other| {
        complaint.see(&other.origin, "total-fits", thousands(other.value))
    });
    let said = if is_now { said(meetings, disputed) } else { Vec::new() };
    said.into_iter().fold(complaint, |complaint, (place, said)| {
        complaint.see(&place, "sentence-fits", said)
    })
}

fn own_name(meetings: &Meetings<'_>) -> String {
    folded(&meetings.pack.sources.organization.ministry.value).into_owned()
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
    let mut complaint = Diagnostic::new(code::TOTAL_DIFFERS, &typed.origin)
        .with("column", heading)
        .with("typed", thousands(typed.value))
        .with("computed", thousands(computed))
        .with("difference", thousands((typed.value - computed).abs()));
    if let (Some(first), Some(last)) = (cells.first(), cells.last()) {
        complaint = complaint.see(&first.origin, "summed-from", thousands(computed)).see(
            &last.origin,
            "summed-to",
            thousands(computed),
        );
    }
    Some(complaint)
}
