//! The history of dataset totals against the datasets counted by unit and agency, in a
//! list or from the catalogue: at a date that both know, both must say the same, and the
//! history must know the statistics date, or its last point is not this meeting's.

use super::disputed::{Disputed, own_count};
use crate::check::sentences::narrative_numbers::saying;
use crate::check::sentences::spoken::{OF_BODY, Wrong};
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::{Listing, TotalPoint};
use crate::model::numeral::thousands;
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;

pub(in crate::check) const CHECK: Check = Check { name: "growth-against-units", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let Some(totals) = &sources.dataset_totals else { return };
    if !meetings.was_sound(&totals.origin) {
        return;
    }
    // A statistics date that is itself a slip has been complained of.
    let as_of = &sources.meeting.statistics_date;
    if !diagnostics.says(code::STATISTICS_AFTER_MEETING, &as_of.origin) {
        complain_if_not_current(totals, as_of, diagnostics);
    }
    let mut columns = sources.reported_columns();
    // The previous meeting's list is compared with its own history, in its time.
    let previous = meetings.previous.map(|pack| pack.sources.reported_columns());
    let counted = previous.into_iter().flatten().filter(|column| column.is_counted);
    columns.extend(counted);
    let disputed = Disputed::of(meetings);
    for column in &columns {
        let date = &column.date;
        let known = totals.rows.iter().find(|point| point.date.value == date.value);
        let (Some(point), Some(sum)) = (known, column.sum()) else { continue };
        let total = point.total.value;
        let is_told = !column.is_counted && disputed.explains(date.value, total);
        // A point that is not what was reported is complained of as such.
        let was_reported = reported(meetings, date.value) == Some(sum);
        if total != sum && meetings.was_sound(&column.list) && !is_told && !was_reported {
            let complaint = Diagnostic::new(code::TOTALS_DISAGREE, &point.total.origin)
                .with("date", date.value.slashed())
                .with("total", thousands(total))
                .with("sum", thousands(sum))
                .see(&date.origin, "column-sums-to", thousands(sum));
            let is_now = date.value == as_of.value;
            let agreeing =
                if is_now { agreeing(meetings, total, &disputed) } else { Vec::new() };
            diagnostics.push(
                agreeing.into_iter().fold(complaint, |complaint, (at, it)| {
                    complaint.see(&at, "also-here", it)
                }),
            );
        }
    }
}

/// What the previous meeting's history said of a date.
fn reported(meetings: &Meetings<'_>, date: RocDate) -> Option<i64> {
    let before = meetings.previous?.sources.dataset_totals.as_ref()?;
    let point = before.rows.iter().find(|point| point.date.value == date)?;
    meetings.is_whole(&before.origin).then_some(point.total.value)
}

/// Whatever else says that total of this meeting, or follows from it: the ranking and
/// sentences.
fn agreeing(
    meetings: &Meetings<'_>,
    total: i64,
    disputed: &Disputed,
) -> Vec<(Origin, String)> {
    let own = own_count(meetings).filter(|own| own.value == total);
    let own = own.map(|own| (own.origin.clone(), thousands(total)));
    own.into_iter().chain(said(meetings, disputed)).collect()
}

/// The sentences that are not complained of themselves, because they fit one side of a
/// dispute.
pub(in crate::check) fn said(
    meetings: &Meetings<'_>,
    disputed: &Disputed,
) -> Vec<(Origin, String)> {
    saying(meetings, |wrong: &Wrong| {
        let figure = &*wrong.expected.name;
        let fits = |value| disputed.explains_in_words(Some(figure), value);
        figure.starts_with("datasets.") && wrong.value.is_some_and(fits)
            || wrong.expected.name == OF_BODY && disputed.explains_row(wrong)
    })
}

/// A history that ends before the statistics date: its last point would be taken for
/// the present. One that ends after it is complained of as such.
fn complain_if_not_current(
    totals: &Listing<TotalPoint>,
    as_of: &Located<RocDate>,
    diagnostics: &mut Diagnostics,
) {
    let Some(last) = totals.rows.last() else { return };
    if last.date.value < as_of.value {
        diagnostics.push(
            Diagnostic::new(code::TOTALS_NOT_CURRENT, &last.date.origin)
                .with("last", last.date.value.slashed())
                .with("date", as_of.value.slashed())
                .see(&as_of.origin, "statistics-date", as_of.value),
        );
    }
}
