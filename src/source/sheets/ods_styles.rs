//! What the styles of an `OpenDocument` workbook say of its cells and their words: struck
//! through, set above the line, or showing no more than the month of a day.
//!
//! A style has what its parent has, unless it says otherwise. Styles that say nothing of
//! this are forgotten: nearly all cells have one of those.

use std::collections::BTreeMap;

use super::formats::{Format, Shown, Style};
use super::looks::Looks;
use super::ods_cell::Said;

/// How many styles may stand above one another.
const DEEPEST: usize = 16;

/// The styles while they are read, and by their names.
#[derive(Debug, Default)]
pub(super) struct OdsStyles {
    /// Those of cells and of words, whose names are told apart by their family.
    styles: BTreeMap<(String, String), Own>,
    /// What the styles of days show of one.
    days: BTreeMap<String, Shown>,
    /// The style that takes the place of one.
    others: BTreeMap<String, String>,
    open: Open,
}

/// What is being described.
#[derive(Debug, Default)]
enum Open {
    #[default]
    Nothing,
    Style((String, String)),
    Day(String),
}

/// What a style itself says.
#[derive(Debug, Default)]
struct Own {
    parent: Option<String>,
    day: Option<String>,
    struck: Option<bool>,
    raised: Option<bool>,
}

const CELL: &str = "table-cell";
const WORDS: &str = "text";

impl OdsStyles {
    /// Takes an element that stands before the sheets.
    pub(in crate::source) fn take(&mut self, name: &[u8], said: &Said<'_>) {
        let of = |name: &str| said.of(name).map(str::to_owned);
        match name {
            b"style:style" => {
                let key = (
                    of("style:family").unwrap_or_default(),
                    of("style:name").unwrap_or_default(),
                );
                let style = Own {
                    parent: of("style:parent-style-name"),
                    day: of("style:data-style-name"),
                    ..Own::default()
                };
                self.styles.insert(key.clone(), style);
                self.open = Open::Style(key);
            }
            b"style:text-properties" => {
                let Open::Style(key) = &self.open else { return };
                let Some(style) = self.styles.get_mut(key) else { return };
                style.struck = is_struck(said).or(style.struck);
                style.raised = is_raised(said).or(style.raised);
            }
            // A style of days may stand behind one of texts.
            b"style:map" => {
                let (Open::Day(open), Some(other)) =
                    (&self.open, of("style:apply-style-name"))
                else {
                    return;
                };
                self.others.entry(open.clone()).or_insert(other);
            }
            name if is_style_of_values(name) => {
                let name = of("style:name").unwrap_or_default();
                self.days.insert(name.clone(), Shown::default());
                self.open = Open::Day(name);
            }
            _ => self.take_part(name),
        }
    }

    /// Takes a part of what is shown of a day.
    fn take_part(&mut self, name: &[u8]) {
        let Open::Day(open) = &self.open else { return };
        let Some(shown) = self.days.get_mut(open) else { return };
        match name {
            b"number:year" | b"number:era" => shown.year = true,
            b"number:month" => shown.month = true,
            b"number:day"
            | b"number:day-of-week"
            | b"number:hours"
            | b"number:minutes"
            | b"number:seconds"
            | b"number:week-of-year"
            | b"number:quarter" => shown.more = true,
            _ => {}
        }
    }

    /// What a style of cells makes of what they hold.
    pub(super) fn of_cells(&self, name: &str) -> Style {
        let day = self.found(CELL, name, |said| said.day.as_ref());
        let day = day.map(|day| self.others.get(day).unwrap_or(day));
        let format = day.and_then(|day| self.days.get(day)?.format());
        Style {
            format: format.unwrap_or(Format::Number),
            struck: self.found(CELL, name, |said| said.struck.as_ref()) == Some(&true),
        }
    }

    /// What words of a style look like.
    pub(super) fn of_words(&self, name: &str) -> Option<Looks> {
        let is =
            |of: fn(&Own) -> Option<&bool>| self.found(WORDS, name, of) == Some(&true);
        let raised = is(|said| said.raised.as_ref()).then_some(Looks::Raised);
        is(|said| said.struck.as_ref()).then_some(Looks::Struck).or(raised)
    }

    /// Whether no style at all says anything of this: most workbooks have none.
    pub(super) fn are_plain(&self) -> bool {
        let of_words = |said: &Own| said.struck.is_some() || said.raised.is_some();
        let tells = |shown: &Shown| shown.format().is_some_and(Format::is_another_text);
        !self.styles.values().any(of_words) && !self.days.values().any(tells)
    }

    /// What a style or the nearest of those above it says.
    fn found<T>(
        &self,
        family: &str,
        name: &str,
        of: impl Fn(&Own) -> Option<&T>,
    ) -> Option<&T> {
        let mut name = name;
        for _ in 0..DEEPEST {
            let said = self.styles.get(&(family.to_owned(), name.to_owned()))?;
            if let Some(found) = of(said) {
                return Some(found);
            }
            name = said.parent.as_deref()?;
        }
        None
    }
}

/// `number:date-style`, and those of numbers, times and texts.
fn is_style_of_values(name: &[u8]) -> bool {
    name.starts_with(b"number:") && name.ends_with(b"-style")
}

/// Whether words are struck through, where that is said.
fn is_struck(said: &Said<'_>) -> Option<bool> {
    let lines = ["style:text-line-through-style", "style:text-line-through-type"];
    let said = lines.iter().find_map(|name| said.of(name))?;
    Some(said != "none")
}

/// Whether they stand above the line, where that is said: by a word or by how far.
fn is_raised(said: &Said<'_>) -> Option<bool> {
    let place = said.of("style:text-position")?.split(' ').next()?;
    Some(place == "super" || !place.starts_with(['-', '0', 's']))
}
