//! Every typed 增加數量 of the dataset totals against the point before it.
//!
//! A total that something else contradicts is complained of itself; an increase that
//! fits what is known of it is no further fault.

use std::collections::BTreeMap;

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::TotalPoint;
use crate::model::numeral::thousands;
use crate::model::roc_date::RocDate;

pub(super) const CHECK: Check = Check { name: "typed-increases", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(totals) = &meetings.pack.sources.dataset_totals else { return };
    if !meetings.was_sound(&totals.origin) {
        return;
    }
    let totals_known = known(meetings);
    for pair in totals.rows.windows(2) {
        let [before, point] = pair else { continue };
        let Some(typed) = &point.increase else { continue };
        let computed = point.total.value - before.total.value;
        let known = |point: &TotalPoint| -> Vec<i64> {
            [Some(point.total.value), totals_known.get(&point.date.value).copied()]
                .into_iter()
                .flatten()
                .collect()
        };
        let (befores, afters) = (known(before), known(point));
        let fits = |after: &i64| befores.iter().any(|it| after - it == typed.value);
        if typed.value != computed && !afters.iter().any(fits) {
            diagnostics.push(
                Diagnostic::new(code::INCREASE_DIFFERS, &typed.origin)
                    .with("typed", thousands(typed.value))
                    .with("computed", thousands(computed))
                    .with("date", point.date.value.slashed())
                    .see(
                        &before.total.origin,
                        "total-before",
                        thousands(before.total.value),
                    )
                    .see(
                        &point.total.origin,
                        "total-after",
                        thousands(point.total.value),
                    ),
            );
        }
    }
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
