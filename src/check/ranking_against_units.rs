//! The ministry's own count in the ranking against its own total: for one date both
//! must say the same.

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::{Figure, FigureValue};
use crate::model::numeral::thousands;

pub(super) const CHECK: Check = Check { name: "ranking-against-units", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let value = |name: &str| meetings.pack.figures.get(name);
    let (Some(own), Some(total)) = (value("ranking.datasets"), value("datasets.total"))
    else {
        return;
    };
    let dates = (value("ranking.date"), value("datasets.date"));
    let same_date =
        dates.0.map(|figure| &figure.value) == dates.1.map(|figure| &figure.value);
    let (Some(listed), Some(sum), Some(cell)) =
        (number(own), number(total), own.cells.first())
    else {
        return;
    };
    let mut places = total.cells.iter().take(1).chain([cell.clone()]);
    if !same_date || listed == sum || !places.all(|place| meetings.was_sound(&place)) {
        return;
    }
    let mut complaint = Diagnostic::new(code::TOTALS_DISAGREE, &cell)
        .with("date", dates.0.map(Figure::print).unwrap_or_default())
        .with("total", thousands(listed))
        .with("sum", thousands(sum));
    if let Some(first) = total.cells.first() {
        complaint = complaint.see(&first, "summed-from", thousands(sum));
    }
    diagnostics.push(complaint);
}

fn number(figure: &Figure) -> Option<i64> {
    match figure.value {
        FigureValue::Number(number) => Some(number),
        _ => None,
    }
}
