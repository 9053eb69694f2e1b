//! Numbers that say nothing of what they count: this meeting's, which a live figure would
//! keep right; last meeting's, left standing; and those that nothing gives.
//!
//! Only what counts things is looked at: a number of three digits or more in front of a
//! word that things are counted in, or one with a comma between thousands. Years, dates,
//! articles and document numbers have neither. A smaller one equals some number of the
//! data by chance.

use std::collections::BTreeSet;

use super::derived::Derived;
use super::expression;
use crate::check::Meetings;
use crate::check::sentences::known_numbers::{numbers, resembles};
use crate::check::sentences::spoken::{Known, Said, Value, gives_number};
use crate::check::sentences::words::{COUNTERS, PLANNED, ROUGH, is_alike, says_any};
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::figure::{Figure, FigureValue, Figures};
use crate::model::origin::Origin;
use crate::model::pack::Pack;
use crate::model::prose::Narrative;

/// A smaller number equals some figure by chance.
const LEAST_TYPED: i64 = 1000;

/// A number in words that is a multiple of it may be a round one.
const ROUND: i64 = 100;

/// A number of fewer digits equals some number of the data by chance.
const FEWEST_DIGITS: usize = 3;

/// What makes another number of it, or an amount of money.
const OTHERWISE: [char; 12] =
    ['萬', '億', '兆', '千', '百', '餘', '多', '元', '%', '號', '年', '月'];

/// Words of a clause that says what was before it was changed.
const FORMERLY: [&str; 5] = ["原為", "原有", "原本", "原列", "修正前"];

/// Words right before a number from which something grew.
const FROM: [&str; 4] = ["由", "自", "從", "原"];

/// Words of a clause whose number is no count of ours, or a goal.
const NOT_OURS: [&str; 4] = ["以上", "目標", "各部會", "其他"];

/// A number that counts things, as it stands in a text.
pub(super) struct Typed<'t> {
    /// Where it begins, in bytes.
    pub(super) at: usize,
    pub(super) value: i64,
    written: &'t str,
    /// The word that it counts in; datasets are counted in 筆 also where somebody writes
    /// 項.
    counter: Option<&'static str>,
    said: &'t Said,
}

impl<'t> Typed<'t> {
    fn of(said: &'t Said, text: &'t str) -> Option<Self> {
        let Value::Count(value) = said.value else { return None };
        if said.is_rough() {
            return None;
        }
        let written = &text[said.at..said.end];
        let in_digits = written.chars().all(|c| !c.is_alphabetic() && c != '第');
        let word = COUNTERS.into_iter().find(|it| said.behind.starts_with(it));
        let digits = written.chars().filter(|c| c.is_numeric()).count();
        let counts =
            word.is_some() && digits >= FEWEST_DIGITS || written.contains([',', '，']);
        let of_datasets =
            word.is_some_and(|it| said.behind[it.len()..].starts_with("資料集"));
        let counter = if of_datasets { Some("筆") } else { word };
        // 二千九百六十三筆, but 三千筆 is round.
        let in_words = word.is_some() && value >= LEAST_TYPED && value % ROUND != 0;
        let is_written = in_digits && counts || !in_digits && in_words;
        let is_one = is_written && !said.behind.starts_with(OTHERWISE);
        is_one.then_some(Self { at: said.at, value, written, counter, said })
    }

    /// Whether it may be a count in that unit: 157件 is none of 157筆, nor 1,929通.
    fn counts_in(&self, unit: &str) -> bool {
        let fits = match self.counter {
            Some(word) => unit == word || is_alike(unit, word),
            None => self.may_be_ours() || self.said.behind.starts_with("資料"),
        };
        fits && COUNTERS.contains(&unit)
    }

    /// Whether it counts what lists hold, and not kilometres.
    fn may_be_ours(&self) -> bool {
        let behind = &self.said.behind;
        let of = ["資料", "系統", "機關", "單位"];
        match self.counter {
            Some(word @ ("個" | "種" | "處" | "家")) => {
                of.iter().any(|it| behind[word.len()..].starts_with(it))
            }
            Some(_) => true,
            None => !behind.starts_with(char::is_alphanumeric),
        }
    }

    /// Whether its clause says that it is rough, still to come, a goal or of somebody
    /// else: nothing is meant to give it.
    fn is_given_by_none(&self) -> bool {
        let before = &*self.said.before;
        let part = before.rsplit('、').next().unwrap_or_default();
        let planned =
            |clause: &String| says_any(clause, &PLANNED) && !gives_number(clause);
        says_any(part, &ROUGH)
            || says_any(part, &NOT_OURS)
            || says_any(before, &FORMERLY)
            || self.said.behind.ends_with("目標")
            || self.said.clauses_before().first().is_some_and(planned)
    }
}

/// All numbers that the meetings give, to hold typed ones against.
pub(super) struct Given<'m, 'a> {
    meetings: &'m Meetings<'a>,
    now: BTreeSet<i64>,
    before: BTreeSet<i64>,
    derived: Derived<'a>,
}

impl<'m, 'a> Given<'m, 'a> {
    pub(super) fn by(meetings: &'m Meetings<'a>) -> Self {
        let (now, before) = (numbers(meetings.pack), meetings.previous.map(numbers));
        let derived = Derived::of(meetings.pack, meetings.previous);
        Self { meetings, now, before: before.unwrap_or_default(), derived }
    }

    /// The typed numbers of a text that there is something to say of.
    pub(super) fn complaints<'t>(
        &self,
        narrative: &'t Narrative,
        numbers: &'t [Said],
        known: &Known<'_>,
    ) -> Vec<(Typed<'t>, Diagnostic)> {
        // If a list could not be read, a number that nothing gives may be in it.
        if !self.meetings.are_all_whole() {
            return Vec::new();
        }
        let told = |number: Typed<'t>| {
            let origin = narrative.place(number.at);
            let before = FROM.iter().any(|word| number.said.before.ends_with(word))
                || number.said.before.contains('較')
                || says_any(&number.said.before, &FORMERLY)
                || known.is_of_then(number.said)
                || known.names_another_quarter(&number.said.before);
            let complaint = as_known(&number, before, &origin, self.meetings)
                .or_else(|| self.unfounded(&number, before, &origin, narrative, numbers));
            Some((number, complaint?))
        };
        let typed = numbers.iter().filter_map(|said| Typed::of(said, &narrative.text));
        typed.filter_map(told).collect()
    }

    /// A number that no figure, table or list gives, nor what one counts together from
    /// them. One that is said to be rough or still to come is not meant to be given.
    fn unfounded(
        &self,
        number: &Typed<'_>,
        about_before: bool,
        origin: &Origin,
        narrative: &Narrative,
        numbers: &[Said],
    ) -> Option<Diagnostic> {
        let is_given = || {
            let found = self.now.contains(&number.value);
            found
                || about_before && self.before.contains(&number.value)
                || self.derived.gives(number.value, number.at, &narrative.text, numbers)
        };
        if !number.may_be_ours() || number.is_given_by_none() || is_given() {
            return None;
        }
        let pack = self.meetings.pack;
        // What was then is near to what is now without being meant for it.
        let Some((name, meant)) = meant(number, pack).filter(|_| !about_before) else {
            if self.before.contains(&number.value) {
                return None;
            }
            let complaint = Diagnostic::new(code::NUMBER_UNKNOWN, origin);
            return Some(complaint.with("found", number.written));
        };
        let complaint = Diagnostic::new(code::NUMBER_DISAGREES, origin)
            .with("found", number.written)
            .with("figure", name)
            .with("now", meant.print())
            .with("expression", expression(name, &pack.figures));
        let cell = meant.cells.first();
        Some(match cell {
            Some(cell) => complaint.see(&cell, "counted-here", meant.print()),
            None => complaint,
        })
    }
}

/// A number that a figure of this meeting or of the last one gives.
fn as_known(
    number: &Typed<'_>,
    about_before: bool,
    origin: &Origin,
    meetings: &Meetings<'_>,
) -> Option<Diagnostic> {
    let figures = &meetings.pack.figures;
    let present =
        named(figures, number).find(|(name, _)| about_before || !is_of_before(name));
    let was = || {
        let previous = meetings.previous.filter(|_| !about_before)?;
        stale(number, previous, meetings.pack)
    };
    if let Some((name, figure)) = present {
        // 5,000筆 is no count of 5,000 rows.
        let other_word = number.counter.is_some_and(|word| figure.unit != Some(word));
        let separated = number.written.contains([',', '，']);
        let worth_saying = separated && number.value >= LEAST_TYPED && !other_word;
        // Where it may as well be another figure's number of last time, no live figure
        // is advised: that would seal the slip.
        let is_clear = || about_before || was().is_none_or(|(stale, _)| stale == *name);
        return (worth_saying && is_clear()).then(|| {
            Diagnostic::new(code::TYPED_NUMBER, origin)
                .with("found", number.written)
                .with("figure", name)
                .with("expression", expression(name, figures))
        });
    }
    let (name, was) = was()?;
    let now = figures.get(&name).map_or_else(|| "–".to_owned(), Figure::print);
    let stale = Diagnostic::new(code::STALE_NUMBER, origin)
        .with("found", number.written)
        .with("figure", &name)
        .with("was", was.print())
        .with("now", now)
        .with("expression", expression(&name, figures));
    Some(
        was.cells
            .first()
            .map_or(stale.clone(), |cell| stale.see(&cell, "counted-from", was.print())),
    )
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

/// The counts that a number may be, by name; years and days count nothing.
fn named<'a>(
    figures: &'a Figures,
    number: &Typed<'_>,
) -> impl Iterator<Item = (&'a String, &'a Figure)> {
    figures.iter().filter(|(_, figure)| {
        figure.value == FigureValue::Number(number.value)
            && figure.unit.is_some_and(|unit| number.counts_in(unit))
    })
}

/// Whether a figure of this meeting says what was before.
fn is_of_before(name: &str) -> bool {
    name.split('.').any(|part| part.starts_with("previous"))
}

/// The figure that had that value last time, by its name now, one that has another now
/// first.
fn stale<'a>(
    number: &Typed<'_>,
    previous: &'a Pack,
    pack: &Pack,
) -> Option<(String, &'a Figure)> {
    let known = |name: &str| pack.figures.contains_key(name);
    let mut found: Vec<_> = named(&previous.figures, number)
        .filter_map(|(name, was)| Some((previous.name_in(pack, name)?, was)))
        .collect();
    found.sort_by_key(|(name, _)| (!known(name), is_of_before(name)));
    found.into_iter().next()
}

#[cfg(test)]
mod tests {
    use super::Typed;
    use crate::check::sentences::spoken;

    fn typed(text: &str) -> Vec<(String, i64)> {
        let numbers = spoken::numbers(text);
        let all = numbers.iter().filter_map(|said| Typed::of(said, text));
        all.map(|one| (one.written.to_owned(), one.value)).collect()
    }

    #[test]
    fn what_counts_things_is_found() {
        let text = "累計 **2,963** 筆（{{ a | thousands }}筆），另有157項、１，２００件及４００件";
        let found: Vec<_> = typed(text).into_iter().map(|(_, value)| value).collect();
        assert_eq!(found, [2963, 157, 1200, 400]);
    }

    #[test]
    fn years_dates_articles_documents_and_money_are_none() {
        for text in [
            "111年5月19日第18條第1項第118款",
            "法資字第11011514270號函、第120件",
            "2022-05-19、111/05/19、3.1415件、99件、1,5件",
            "{{ targets.increase.goal }}筆、{% if 100件 %}",
            "經費1,200萬、約2,800餘筆、12,000元、A123件、占1,000％",
            "{{ unclosed 120件",
        ] {
            assert_eq!(typed(text), [], "{text}");
        }
    }
}
