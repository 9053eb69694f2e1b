//! Every typed 增加數量 of the dataset totals against the point before it.

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::numeral::thousands;

pub(super) const CHECK: Check = Check { name: "typed-increases", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(totals) = &meetings.pack.sources.dataset_totals else { return };
    if !meetings.was_sound(&totals.origin) {
        return;
    }
    for pair in totals.rows.windows(2) {
        let [before, point] = pair else { continue };
        let Some(typed) = &point.increase else { continue };
        let computed = point.total.value - before.total.value;
        if typed.value != computed {
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
