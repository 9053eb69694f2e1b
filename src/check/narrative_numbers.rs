//! Numbers typed into the slides' sentences and into the action plan: last meeting's,
//! left standing (stale); those that say themselves what they count and are not it (see
//! [`spoken`]); sums that the parts listed before them do not give; this meeting's, which
//! a live figure would keep right; and those that stand nowhere, which may be slips.
//!
//! Rulings and progress are quotes and stay as they were said. A sentence that itself
//! speaks of last time (上次、較…、由…) may name last meeting's number; elsewhere that
//! number is stale, also where a figure of this meeting says what was before.

use std::borrow::Cow;

use super::requests_gone::RequestsGone;
use super::rows_gone::RowsGone;
use super::spoken::{self, Wrong, WrongSum};
use super::{Check, Meetings};
use crate::model::code::{self, Severity};
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::{Figure, FigureValue, Figures, Made};
use crate::model::meeting::{Exhibit, Slide};
use crate::model::numeral::thousands;
use crate::model::origin::{Located, Origin};
use crate::model::pack::Pack;
use crate::model::prose::Narrative;

use self::told::Told;
use self::typed::Given;

mod clauses;
mod told;
mod typed;

pub(super) const CHECK: Check = Check { name: "narrative-numbers", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let (given, told) = (Given::by(meetings), Told::of(meetings, diagnostics));
    let gone = RequestsGone::of(meetings);
    let rows_gone = RowsGone::of(meetings, diagnostics);
    let (mut counting_gone, mut counting_rows) = (Vec::new(), Vec::new());
    for (heading, narrative) in narratives(meetings.pack) {
        let narrative = &*narrative;
        let text = &narrative.text;
        let wrong = spoken::wrong(text, heading, meetings.pack, meetings.previous);
        let mut also_wrong = Vec::new();
        for (number, complaint) in given.complaints(narrative) {
            let is_wrong = wrong.iter().any(|it| it.at == number.at);
            if is_wrong || told.explains_typed(number.value, &complaint) {
                continue;
            }
            let is_live = may_be_live(narrative, meetings.pack);
            // Of a title, only what is wrong is told: no figure can stand there.
            if !is_live && complaint.code.severity == Severity::Notice {
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
                diagnostics.push(contradicted(wrong, narrative, meetings));
            }
        }
    }
    gone.are_told_with(counting_gone, diagnostics);
    rows_gone.are_told_with(counting_rows, diagnostics);
}

/// Whether what a number should be was counted from lists that were read whole.
fn is_known(wrong: &Wrong, meetings: &Meetings<'_>) -> bool {
    let cell = wrong.expected.cell.as_ref();
    meetings.are_all_whole() || cell.is_some_and(|cell| meetings.is_whole(cell))
}

/// Whatever says a number that is wrong in a way that fits, with what it says: the
/// witnesses of a complaint about something else.
pub(super) fn saying(
    meetings: &Meetings<'_>,
    fits: impl Fn(&Wrong) -> bool,
) -> Vec<(Origin, String)> {
    let all = narratives(meetings.pack).flat_map(|(heading, narrative)| {
        let text = &narrative.text;
        let wrong = spoken::wrong(text, heading, meetings.pack, meetings.previous);
        wrong.into_iter().map(move |wrong| (narrative.place(wrong.at), wrong))
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
fn contradicted(
    wrong: Wrong,
    narrative: &Narrative,
    meetings: &Meetings<'_>,
) -> Diagnostic {
    let origin = narrative.place(wrong.at);
    let expected = wrong.expected;
    let before = meetings.previous.and_then(|before| {
        before.figures.get(&meetings.pack.name_in(before, &expected.name)?)
    });
    let before = before.filter(|figure| {
        wrong.value.is_some_and(|value| figure.value == FigureValue::Number(value))
    });
    let was = before.map(Figure::print).or(expected.was);
    let code = if was.is_some() { code::STALE_NUMBER } else { code::NUMBER_DISAGREES };
    let is_live = expected.is_figure && may_be_live(narrative, meetings.pack);
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

/// The sentences of slides and of the action plan, each under its title, and what the
/// agenda calls its sections and items, which stands on every slide.
pub(super) fn narratives(
    pack: &Pack,
) -> impl Iterator<Item = (&str, Cow<'_, Narrative>)> {
    let slides = pack.sources.meeting.slides().flat_map(|(_, slide)| {
        let title = slide.title.as_ref().map_or("", |title| &title.text);
        texts(slide).map(move |text| (title, text))
    });
    let plan = pack.sources.action_plan.iter().flat_map(|plan| &plan.chapters);
    let plan = plan.map(|chapter| (&*chapter.title.value, &chapter.body));
    let titles = agenda_titles(pack).map(|title| {
        let Located { value, origin } = title;
        let (text, origin) = (value.clone(), origin.clone());
        Cow::Owned(Narrative { text, first: origin.clone(), origin })
    });
    slides
        .chain(plan)
        .map(|(title, text)| (title, Cow::Borrowed(text)))
        .chain(titles.map(|title| ("", title)))
}

/// What the agenda calls its sections and items, in full and in short.
fn agenda_titles(pack: &Pack) -> impl Iterator<Item = &Located<String>> {
    pack.sources.meeting.agenda.iter().flat_map(|section| {
        let items = section.items.iter();
        let titles = items.flat_map(|item| [Some(&item.title), item.short.as_ref()]);
        [Some(&section.title)].into_iter().chain(titles).flatten()
    })
}

/// Whether a text may hold live figures: the agenda's titles may not.
fn may_be_live(narrative: &Narrative, pack: &Pack) -> bool {
    !agenda_titles(pack).any(|title| title.origin == narrative.origin)
}

fn texts(slide: &Slide) -> impl Iterator<Item = &Narrative> {
    let caption = match &slide.exhibit {
        Some(Exhibit::Picture(picture)) => picture.caption.as_ref(),
        _ => None,
    };
    let own = [&slide.title, &slide.finding, &slide.body, &slide.note];
    own.into_iter().filter_map(Option::as_ref).chain(caption)
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
