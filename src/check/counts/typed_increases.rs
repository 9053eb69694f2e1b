//! Every typed 增加數量 of the dataset totals against the point before it, and what a
//! 合計 below them says.
//!
//! 開放數量 is what had been opened up to each date: its 合計 is the last of them, never
//! their sum. That of 增加數量 is all that came since the first date.
//!
//! A wrong total is reported by its own check; an increase that is right for the correct
//! total is not reported too.

use std::collections::BTreeMap;

use super::typed_totals::total_differs;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::{Listing, TotalPoint};
use crate::model::numeral::thousands;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

pub(in crate::check) const CHECK: Check = Check { name: "typed-increases", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(totals) = &meetings.pack.sources.dataset_totals else { return };
    if !meetings.was_sound(&totals.origin) {
        return;
    }
    compare_totals(totals, diagnostics);
    let totals_known = known(meetings);
    // What the total before should be, by a slip that was told.
    let mut should_be = None;
    for (at, pair) in totals.rows.windows(2).enumerate() {
        let [before, point] = pair else { continue };
        let told = std::mem::take(&mut should_be);
        let Some(typed) = &point.increase else { continue };
        let known = |point: &TotalPoint| -> Vec<i64> {
            let elsewhere = totals_known.get(&point.date.value).copied();
            [point.total.value].into_iter().chain(elsewhere).collect()
        };
        let befores: Vec<i64> = known(before).into_iter().chain(told).collect();
        let fits = |after: &i64| befores.iter().any(|it| after - it == typed.value);
        if known(point).iter().any(fits) {
            continue;
        }
        let slip = Slip::of(before, point, totals.rows.get(at + 2));
        should_be = slip.as_ref().map(Slip::total);
        diagnostics.push(differs(before, point, typed, slip.as_ref()));
    }
}

/// A total that two increases contradict.
enum Slip {
    /// 開放數量 and 增加數量 of a date stand in each other's place.
    Swapped(i64),
    /// It alone is wrong: with another, both increases are right.
    Misread(i64),
}

impl Slip {
    fn of(
        before: &TotalPoint,
        point: &TotalPoint,
        after: Option<&TotalPoint>,
    ) -> Option<Self> {
        let increase = point.increase.as_ref()?.value;
        let (was, is) = (before.total.value, point.total.value);
        if increase != is && increase - was == is {
            return Some(Self::Swapped(increase));
        }
        let after = after?;
        let by_next = after.total.value - after.increase.as_ref()?.value;
        (was + increase == by_next).then_some(Self::Misread(by_next))
    }

    /// What the total should be.
    fn total(&self) -> i64 {
        let (Self::Swapped(total) | Self::Misread(total)) = self;
        *total
    }
}

fn differs(
    before: &TotalPoint,
    point: &TotalPoint,
    typed: &Located<i64>,
    slip: Option<&Slip>,
) -> Diagnostic {
    let (was, is) = (&before.total, &point.total);
    let complaint = Diagnostic::new(code::INCREASE_DIFFERS, &typed.origin)
        .with("typed", thousands(typed.value))
        .with("computed", thousands(is.value - was.value))
        .with("date", point.date.value.slashed())
        .see(&was.origin, "total-before", thousands(was.value))
        .see(&is.origin, "total-after", thousands(is.value));
    match slip {
        Some(Slip::Swapped(total)) => complaint.with("swapped", thousands(*total)),
        Some(Slip::Misread(total)) => complaint.with("fitting", thousands(*total)),
        None => complaint,
    }
}

/// What a 合計 says of all points, and a 小計 of those since the total before it.
fn compare_totals(totals: &Listing<TotalPoint>, diagnostics: &mut Diagnostics) {
    let mut after = None;
    for claim in &totals.claims {
        let own = claim.label.origin.place().row();
        let is_since = |point: &&TotalPoint| {
            let row = point.date.origin.place().row();
            !claim.partial || after < row && row < own
        };
        let points: Vec<_> = totals.rows.iter().filter(is_since).collect();
        after = own;
        let Some(last) = points.last() else { continue };
        for typed in &claim.values {
            let complaint = match typed.heading.as_deref() {
                Some("增加數量") => increases(&points, &typed.number),
                _ => cumulative(last, &typed.number),
            };
            diagnostics.extend_with(complaint);
        }
    }
}

/// A total of increases: what the points grew by, with or without what is typed beside
/// the first of them.
fn increases(points: &[&TotalPoint], typed: &Located<i64>) -> Option<Diagnostic> {
    let (first, last) = (points.first()?, points.last()?);
    let grown = last.total.value - first.total.value;
    let of_first = first.increase.as_ref().map_or(0, |increase| increase.value);
    if typed.value == grown || typed.value == grown + of_first {
        return None;
    }
    let complaint =
        total_differs("增加數量", typed.value, grown + of_first, &typed.origin);
    let total = &first.total;
    let complaint = complaint.see(&total.origin, "total-before", thousands(total.value));
    let total = &last.total;
    Some(complaint.see(&total.origin, "total-after", thousands(total.value)))
}

/// A total of what there was at each date: the last of them.
fn cumulative(last: &TotalPoint, typed: &Located<i64>) -> Option<Diagnostic> {
    let total = &last.total;
    (typed.value != total.value).then(|| {
        total_differs("開放數量", typed.value, total.value, &typed.origin)
            .with("cumulative", "開放數量")
            .see(&total.origin, "total-after", thousands(total.value))
    })
}

/// The totals that others give for a date: the previous meeting's history, and what the
/// units come to.
fn known(meetings: &Meetings<'_>) -> BTreeMap<RocDate, i64> {
    let columns = meetings.pack.sources.reported_columns();
    let columns = columns.iter().filter(|column| meetings.was_sound(&column.list));
    let mut known: BTreeMap<RocDate, i64> =
        columns.filter_map(|column| Some((column.date.value, column.sum()?))).collect();
    let reported =
        meetings.previous.and_then(|pack| pack.sources.dataset_totals.as_ref());
    let reported = reported.filter(|list| meetings.is_whole(&list.origin));
    let points = reported.into_iter().flat_map(|list| &list.rows);
    known.extend(points.map(|point| (point.date.value, point.total.value)));
    known
}
