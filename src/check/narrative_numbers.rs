//! Numbers typed into the slides' sentences and into the action plan: last meeting's,
//! left standing (stale); those that say themselves what they count and are not it (see
//! [`spoken`]); sums that the parts listed before them do not give; this meeting's, which
//! a live figure would keep right; and those that stand nowhere, which may be slips.
//!
//! Rulings and progress are quotes and stay as they were said. A sentence that itself
//! speaks of last time (上次、較…、由…) may name last meeting's number; elsewhere that
//! number is stale, also where a figure of this meeting says what was before.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use super::disputed::Disputed;
use super::known_numbers::{numbers, resembles};
use super::reclassified::Reclassified;
use super::requests_gone::RequestsGone;
use super::rows_gone::RowsGone;
use super::spoken::{self, ROUGH, Wrong, WrongSum};
use super::typed_numbers::{Typed, typed};
use super::{Check, Meetings};
use crate::model::code::{self, Severity};
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::{Figure, FigureValue, Figures};
use crate::model::meeting::{Exhibit, Slide};
use crate::model::numeral::thousands;
use crate::model::origin::Origin;
use crate::model::pack::Pack;
use crate::model::prose::Narrative;

pub(super) const CHECK: Check = Check { name: "narrative-numbers", run };

/// A smaller number equals some figure by chance.
const LEAST_TYPED: i64 = 1000;

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let whole = meetings.are_all_whole();
    let mut known = numbers(meetings.pack);
    known.extend(meetings.previous.iter().flat_map(|pack| numbers(pack)));
    let disputed = Disputed::of(meetings);
    // Which day is right, the list or meeting.yaml, is complained of there.
    let date_is_told = !diagnostics.places_of(&[code::STATISTICS_DATE_ABSENT]).is_empty();
    let reclassified = LazyCell::new(|| Reclassified::of(meetings));
    let units = &meetings.pack.sources.unit_counts;
    let units_are_sound =
        units.as_ref().is_none_or(|list| meetings.was_sound(&list.origin));
    let is_of_units = |figure: &str| {
        let of_units = ["datasets.", "targets.increase."];
        of_units.iter().any(|it| figure.starts_with(it))
    };
    // A number that fits one side of a dispute is no fault of the sentence, and none is
    // that of a count which lacks a unit.
    let is_told = |figure: &str, value: i64| {
        let is_disputed = || disputed.explains_in_words(Some(figure), value);
        is_of_units(figure) && (!units_are_sound || is_disputed())
    };
    let gone = RequestsGone::of(meetings);
    let rows_gone = RowsGone::of(meetings, diagnostics);
    let (mut counting_gone, mut counting_rows) = (Vec::new(), Vec::new());
    for (heading, narrative) in narratives(meetings.pack) {
        let text = &narrative.text;
        let wrong = spoken::wrong(text, heading, meetings.pack, meetings.previous);
        // Of a number that nothing gives, a list that was not read whole may be the reason.
        let typed = if whole { typed(&narrative.text) } else { Vec::new() };
        let mut also_wrong = Vec::new();
        for number in typed.iter().filter(|one| wrong.iter().all(|it| it.at != one.at)) {
            let complaint = complaint(number, narrative, meetings)
                .or_else(|| unfounded(number, narrative, meetings.pack, &known));
            // Of one that nothing gives, the count that lacks a unit may be the reason.
            let is_told = |complaint: &Diagnostic| {
                let figure = complaint.args.get("figure").map(String::as_str);
                figure.is_none_or(is_of_units)
                    && (!units_are_sound
                        || disputed.explains_in_words(figure, number.value))
            };
            if let Some(complaint) = complaint.filter(|complaint| !is_told(complaint)) {
                if complaint.code.severity == Severity::Warning {
                    also_wrong.push(number.at);
                }
                diagnostics.push(complaint);
            }
        }
        for sum in spoken::wrong_sums(&narrative.text) {
            let has_wrong_part = sum.parts.iter().any(|(at, _)| also_wrong.contains(at));
            if !has_wrong_part && !is_consequence(&sum, &wrong) {
                diagnostics.push(not_the_sum(&sum, narrative));
            }
        }
        let told = |wrong: &Wrong| {
            let figure = &wrong.expected.name;
            let of_class = figure.starts_with("inventory.");
            let of_body = figure == spoken::OF_BODY;
            // Last time's day is left standing, whichever is the right one.
            let is_left = wrong.expected.was.is_some();
            of_class && reclassified.explains_in_words(wrong, meetings)
                || of_body && disputed.explains_row(wrong)
                || figure == "statistics.date" && date_is_told && !is_left
                || wrong.value.is_some_and(|value| is_told(figure, value))
        };
        for wrong in wrong.into_iter().filter(|wrong| !told(wrong)) {
            if gone.are_counted_in(&wrong) {
                counting_gone.push((narrative.place(wrong.at), wrong.written));
                continue;
            }
            if rows_gone.are_counted_in(&wrong) {
                counting_rows.push((narrative.place(wrong.at), wrong.written));
                continue;
            }
            let cell = wrong.expected.cell.as_ref();
            if whole || cell.is_some_and(|cell| meetings.is_whole(cell)) {
                diagnostics.push(contradicted(wrong, narrative, meetings));
            }
        }
    }
    gone.are_told_with(counting_gone, diagnostics);
    rows_gone.are_told_with(counting_rows, diagnostics);
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
        wrong.into_iter().map(|wrong| (narrative.place(wrong.at), wrong))
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
    let live = expected.is_figure.then(|| expression(&expected.name));
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

/// A number that no figure, table or list gives. One that is said to be rough or still
/// to come is not meant to be given by any.
fn unfounded(
    number: &Typed<'_>,
    narrative: &Narrative,
    pack: &Pack,
    known: &BTreeSet<i64>,
) -> Option<Diagnostic> {
    let before = clause(narrative.text.get(..number.at).unwrap_or_default());
    let is_rough = ROUGH.iter().chain(&OTHERS).any(|word| before.contains(word));
    let is_rough = is_rough || !number.may_be_ours;
    if known.contains(&number.value) || is_rough || is_of_earlier(before) {
        return None;
    }
    let origin = narrative.place(number.at);
    let Some((name, meant)) = meant(number, pack) else {
        let complaint = Diagnostic::new(code::NUMBER_UNKNOWN, &origin);
        return Some(complaint.with("found", number.written));
    };
    let complaint = Diagnostic::new(code::NUMBER_DISAGREES, &origin)
        .with("found", number.written)
        .with("figure", name)
        .with("now", meant.print())
        .with("expression", expression(name));
    let cell = meant.cells.first();
    Some(match cell {
        Some(cell) => complaint.see(&cell, "counted-here", meant.print()),
        None => complaint,
    })
}

/// The figure that was probably meant: counted in the same word, and nearest of those
/// that the number resembles.
fn meant<'a>(number: &Typed<'_>, pack: &'a Pack) -> Option<(&'a str, &'a Figure)> {
    let counted = pack.figures.iter().filter_map(|(name, figure)| {
        let FigureValue::Number(value) = figure.value else { return None };
        let same_word = figure.unit.is_some_and(|unit| number.counter == Some(unit));
        let fits = same_word && !is_of_before(name) && resembles(number.value, value);
        fits.then_some(((number.value - value).abs(), &**name, figure))
    });
    let (_, name, figure) = counted.min_by_key(|(distance, ..)| *distance)?;
    Some((name, figure))
}

/// Words of a clause whose number is no count of ours, or a goal.
const OTHERS: [&str; 4] = ["以上", "目標", "各部會", "其他"];

/// The sentences of slides and of the action plan, each under its title.
pub(super) fn narratives(pack: &Pack) -> impl Iterator<Item = (&str, &Narrative)> {
    let slides = pack.sources.meeting.slides().flat_map(|(_, slide)| {
        let title = slide.title.as_ref().map_or("", |title| &title.text);
        texts(slide).map(move |text| (title, text))
    });
    let plan = pack.sources.action_plan.iter().flat_map(|plan| &plan.chapters);
    slides.chain(plan.map(|chapter| (&*chapter.title.value, &chapter.body)))
}

fn texts(slide: &Slide) -> impl Iterator<Item = &Narrative> {
    let caption = match &slide.exhibit {
        Some(Exhibit::Picture(picture)) => picture.caption.as_ref(),
        _ => None,
    };
    let own = [&slide.title, &slide.finding, &slide.body, &slide.note];
    own.into_iter().filter_map(Option::as_ref).chain(caption)
}

fn complaint(
    number: &Typed<'_>,
    narrative: &Narrative,
    meetings: &Meetings<'_>,
) -> Option<Diagnostic> {
    let figures = &meetings.pack.figures;
    let year = meetings.pack.sources.meeting.statistics_date.value.year();
    let about_before = speaks_of_before(narrative, number.at, meetings.previous, year);
    let present = named(figures, number.value)
        .find(|(name, _)| about_before || !is_of_before(name));
    let origin = narrative.place(number.at);
    if let Some((name, figure)) = present {
        // 5,000筆 is no count of 5,000 rows.
        let other_word = number.counter.is_some_and(|word| figure.unit != Some(word));
        let worth_saying = number.separated && number.value >= LEAST_TYPED && !other_word;
        return worth_saying.then(|| {
            Diagnostic::new(code::TYPED_NUMBER, &origin)
                .with("found", number.written)
                .with("figure", name)
                .with("expression", expression(name))
        });
    }
    let previous = meetings.previous.filter(|_| !about_before)?;
    let (name, was) = stale(number.value, previous, meetings.pack)?;
    let now = figures.get(&name).map_or_else(|| "–".to_owned(), Figure::print);
    let stale = Diagnostic::new(code::STALE_NUMBER, &origin)
        .with("found", number.written)
        .with("figure", &name)
        .with("was", was.print())
        .with("now", now)
        .with("expression", expression(&name));
    Some(
        was.cells
            .first()
            .map_or(stale.clone(), |cell| stale.see(&cell, "counted-from", was.print())),
    )
}

/// The counts of that value, by name.
fn named(figures: &Figures, value: i64) -> impl Iterator<Item = (&String, &Figure)> {
    figures.iter().filter(move |(_, figure)| {
        figure.value == FigureValue::Number(value)
            && figure.unit.is_some_and(|unit| COUNTED.contains(&unit))
    })
}

/// The units of figures that count things; years and days do not.
const COUNTED: [&str; 6] = ["筆", "項", "件", "個", "案", "位"];

/// Whether a figure of this meeting says what was before.
fn is_of_before(name: &str) -> bool {
    name.split('.').any(|part| part.starts_with("previous"))
}

/// The figure that had that value last time, by its name now, one that has another now
/// first.
fn stale<'a>(
    value: i64,
    previous: &'a Pack,
    pack: &Pack,
) -> Option<(String, &'a Figure)> {
    let known = |name: &str| pack.figures.contains_key(name);
    let mut found: Vec<_> = named(&previous.figures, value)
        .filter_map(|(name, was)| Some((previous.name_in(pack, name)?, was)))
        .collect();
    found.sort_by_key(|(name, _)| (!known(name), is_of_before(name)));
    found.into_iter().next()
}

/// Words of a clause that speaks of an earlier meeting.
const BEFORE: [&str; 18] = [
    "上次",
    "前次",
    "上季",
    "前季",
    "上一季",
    "前一季",
    "上期",
    "前期",
    "上年",
    "去年",
    "前年",
    "原為",
    "原有",
    "原本",
    "原列",
    "先前",
    "較",
    "修正前",
];

/// Words right before a number from which something grew.
const FROM: [&str; 3] = ["由", "自", "從"];

/// Whether the words before a number say that it is an earlier one: of last time, or of
/// another year than `this_year`.
fn speaks_of_before(
    narrative: &Narrative,
    at: usize,
    previous: Option<&Pack>,
    this_year: i32,
) -> bool {
    let clause = clause(narrative.text.get(..at).unwrap_or_default());
    let title = previous.map(|pack| pack.sources.meeting.id.value.title());
    let title = title.as_deref().map(|title| title.trim_end_matches("會議"));
    let other_year = spoken::years(clause).any(|year| year != i64::from(this_year));
    is_of_earlier(clause)
        || other_year
        || title.is_some_and(|title| clause.contains(title))
}

/// The words since the last mark.
fn clause(before: &str) -> &str {
    let marks = ['。', '；', '，', '、', '：', '（', '\n', ';'];
    before.rsplit(marks).next().unwrap_or_default().trim_end_matches([' ', '*'])
}

fn is_of_earlier(clause: &str) -> bool {
    BEFORE.iter().any(|word| clause.contains(word))
        || FROM.iter().any(|word| clause.ends_with(word))
}

/// What to write in the number's place.
fn expression(name: &str) -> String {
    let filter = match name {
        "statistics.date" => " | roc",
        "ranking.own" => " | ordinal",
        "meeting.title" | "targets.increase.share" => "",
        _ => " | thousands",
    };
    format!("{{{{ {name}{filter} }}}}")
}

#[cfg(test)]
mod tests {
    use super::{clause, is_of_earlier};

    #[test]
    fn a_clause_that_speaks_of_last_time_may_name_its_number() {
        for before in ["較上次**", "開放數量由", "累計，較110年12月之"] {
            assert!(is_of_earlier(clause(before)), "{before}");
        }
        for before in ["較上次增加，累計開放", "自101年起已開放", ""] {
            assert!(!is_of_earlier(clause(before)), "{before}");
        }
    }
}
