//! Numbers typed into sentences, wherever these are printed: last meeting's,
//! left standing (stale); those that say themselves what they count and are not it (see
//! [`spoken`]); sums that the parts listed before them do not give; this meeting's, which
//! a live figure would keep right; and those that stand nowhere, which may be slips.
//!
//! What is quoted stays as it was said, and a dated entry of progress speaks of its own
//! day. A sentence that itself
//! speaks of last time (上次、較…、由…) may name last meeting's number; elsewhere that
//! number is stale, also where a figure of this meeting says what was before.

use super::spoken::{self, Known, Named, Rows, Wrong, WrongSum};
use super::texts::{Text, texts};
use crate::check::inventory::rows_gone::RowsGone;
use crate::check::requests::requests_gone::RequestsGone;
use crate::check::{Check, Meetings};
use crate::model::code::{self, Severity};
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::{Figure, FigureValue, Figures, Made};
use crate::model::numeral::thousands;
use crate::model::origin::Origin;
use crate::model::prose::Narrative;

use self::derived::follows;
use self::told::Told;
use self::typed::Given;

mod derived;
mod told;
mod typed;

pub(in crate::check) const CHECK: Check = Check { name: "narrative-numbers", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let (given, told) = (Given::by(meetings), Told::of(meetings, diagnostics));
    let gone = RequestsGone::of(meetings);
    let rows_gone = RowsGone::of(meetings, diagnostics);
    let (mut counting_gone, mut counting_rows) = (Vec::new(), Vec::new());
    let rows = || meetings.named_rows();
    for typed in texts(meetings.pack) {
        let (narrative, is_live) = (&*typed.narrative, typed.may_be_live);
        let text = &narrative.text;
        let (numbers, known) = (spoken::numbers(text), meetings.known(&typed, &rows));
        let mut wrong = spoken::wrong(text, &numbers, &known);
        wrong.retain(|one| !(one.expected.is_row && follows(one, text, &numbers)));
        let mut also_wrong = Vec::new();
        let is_of_then = |complaint: &Diagnostic, at| {
            complaint.code == code::STALE_NUMBER && known.says_when(text, at)
        };
        for (number, complaint) in given.complaints(narrative, &numbers, &known) {
            let is_wrong = wrong.iter().any(|it| it.at == number.at);
            let is_told = || told.explains_typed(number.value, &complaint);
            if is_wrong || is_told() || is_of_then(&complaint, number.at) {
                continue;
            }
            // No figure can stand in a title, and no list knows the work on a case.
            let is_no_news = match complaint.code {
                code::TYPED_NUMBER => !is_live,
                code::NUMBER_UNKNOWN => typed.is_of_work,
                _ => false,
            };
            if is_no_news {
                continue;
            }
            let complaint = if is_live { complaint } else { without_figure(complaint) };
            if complaint.code.severity == Severity::Warning {
                also_wrong.push(number.at);
            }
            diagnostics.push(complaint);
        }
        for sum in spoken::wrong_sums(text) {
            let has_wrong_part = sum.parts.iter().any(|(at, _)| also_wrong.contains(at));
            if !has_wrong_part && !is_consequence(&sum, &wrong) {
                diagnostics.push(not_the_sum(&sum, narrative));
            }
        }
        for wrong in wrong.into_iter().filter(|wrong| !told.explains(wrong)) {
            let place = || narrative.place(wrong.at);
            if gone.are_counted_in(&wrong) {
                counting_gone.push((place(), wrong.written));
            } else if rows_gone.are_counted_in(&wrong) {
                counting_rows.push((place(), wrong.written));
            } else if is_known(&wrong, meetings) {
                let (at, is_number) = (wrong.at, wrong.value.is_some());
                let complaint = contradicted(wrong, &typed, meetings);
                if !(is_number && is_of_then(&complaint, at)) {
                    diagnostics.push(complaint);
                }
            }
        }
    }
    gone.are_told_with(counting_gone, diagnostics);
    rows_gone.are_told_with(counting_rows, diagnostics);
}

impl Meetings<'_> {
    /// The rows that sentences may name: looked for once one has a number.
    fn named_rows(&self) -> &Rows<'_> {
        self.rows.get_or_init(|| Rows::of(self.pack, self.previous))
    }

    /// What a text may speak of.
    fn known<'t>(&'t self, text: &Text<'t>, rows: &'t Named<'t>) -> Known<'t> {
        let (heading, day) = (text.heading, text.day);
        Known { pack: self.pack, previous: self.previous, heading, day, rows: Some(rows) }
    }
}

/// Whether what a number should be was counted from lists that were read whole.
fn is_known(wrong: &Wrong, meetings: &Meetings<'_>) -> bool {
    let cell = wrong.expected.cell.as_ref();
    meetings.are_all_whole() || cell.is_some_and(|cell| meetings.is_whole(cell))
}

/// Whatever says a number that is wrong in a way that fits, with what it says: the
/// witnesses of a complaint about something else.
pub(in crate::check) fn saying(
    meetings: &Meetings<'_>,
    fits: impl Fn(&Wrong) -> bool,
) -> Vec<(Origin, String)> {
    let rows = || meetings.named_rows();
    let all = texts(meetings.pack).flat_map(|typed| {
        let text = &typed.narrative.text;
        let wrong =
            spoken::wrong(text, &spoken::numbers(text), &meetings.known(&typed, &rows));
        let placed = wrong.into_iter();
        placed.map(|wrong| (typed.narrative.place(wrong.at), wrong)).collect::<Vec<_>>()
    });
    all.filter(|(_, wrong)| fits(wrong))
        .map(|(place, wrong)| (place, wrong.written))
        .collect()
}

/// Whether a sum is itself complained of, or is right once the parts are that are.
fn is_consequence(sum: &WrongSum, wrong: &[Wrong]) -> bool {
    let found = |at: usize| wrong.iter().find(|it| it.at == at);
    let excess: Option<i64> = sum
        .parts
        .iter()
        .filter_map(|(at, _)| found(*at))
        .map(|part| Some(part.value? - part.expected.own?))
        .sum();
    found(sum.at).is_some() || excess.is_none_or(|excess| sum.sum - excess == sum.total)
}

/// A sum that is not that of the parts listed before it.
fn not_the_sum(wrong: &WrongSum, narrative: &Narrative) -> Diagnostic {
    let parts: Vec<&str> = wrong.parts.iter().map(|(_, written)| &**written).collect();
    let complaint =
        Diagnostic::new(code::SUM_IN_SENTENCE_DIFFERS, &narrative.place(wrong.at))
            .with("found", &wrong.written)
            .with("parts", parts.join("＋"))
            .with("sum", thousands(wrong.sum));
    wrong.parts.iter().fold(complaint, |complaint, (at, written)| {
        complaint.see(&narrative.place(*at), "part-here", written)
    })
}

/// A number that is not the figure it says it is: last meeting's, or none at all.
fn contradicted(wrong: Wrong, typed: &Text<'_>, meetings: &Meetings<'_>) -> Diagnostic {
    let origin = typed.narrative.place(wrong.at);
    let expected = wrong.expected;
    let before = meetings.previous.and_then(|before| {
        before.figures.get(&meetings.pack.name_in(before, &expected.name)?)
    });
    let before = before.filter(|figure| {
        wrong.value.is_some_and(|value| figure.value == FigureValue::Number(value))
            || figure.print() == wrong.written
    });
    let was = before.map(Figure::print).or(expected.was);
    let code = match was {
        Some(_) => code::STALE_NUMBER,
        None if expected.is_sure => code::NUMBER_DISAGREES,
        None => code::NUMBER_UNLIKE_ROW,
    };
    let is_live = expected.is_figure && typed.may_be_live;
    let live = is_live.then(|| expression(&expected.name, &meetings.pack.figures));
    let counted = live.is_none().then_some(&expected.now);
    let complaint = Diagnostic::new(code, &origin)
        .with("found", wrong.written)
        .with("figure", &expected.called)
        .with("now", &expected.now)
        .with_some("was", was)
        .with_some("expression", live)
        .with_some("counted", counted);
    match expected.cell {
        Some(cell) => complaint.see(&cell, "counted-here", expected.now),
        None => complaint,
    }
}

/// A complaint whose number no figure can take the place of.
fn without_figure(mut complaint: Diagnostic) -> Diagnostic {
    complaint.args.remove("expression");
    let now = complaint.args.get("now").cloned();
    complaint.with_some("counted", now)
}

/// What to write in the number's place, as sentences print a figure of its kind.
fn expression(name: &str, figures: &Figures) -> String {
    let filter = match figures.get(name) {
        Some(figure) if figure.made == Made::Ranked => " | ordinal",
        Some(figure) => match figure.value {
            FigureValue::Date(_) => " | roc",
            FigureValue::Text(_) => "",
            _ => " | thousands",
        },
        None => " | thousands",
    };
    format!("{{{{ {name}{filter} }}}}")
}
