//! What is wrong with a sentence, at its very words rather than at its field.
//!
//! The template engine points to a part of an expression; people look for the name of the
//! figure, or for the braces around it.

use super::bounds::{self, Refused};
use super::{filters, markdown};
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::figure::{FigureValue, Figures};
use crate::model::numeral::half_width;
use crate::model::prose::Narrative;
use crate::model::template_parts::live;

/// Why a sentence could not be written, at the words that are at fault.
pub(super) fn complaint(
    error: &tera::Error,
    narrative: &Narrative,
    figures: &Figures,
) -> Diagnostic {
    if let Some((at, filter)) = filters::unknown(&narrative.text) {
        return refusal(&Refused::Filter(at, filter), narrative);
    }
    let Some(report) = report(error) else {
        return Diagnostic::new(code::FAULTY_SENTENCE, &narrative.first)
            .with("found", first_line(&narrative.text));
    };
    let (at, expression) = expression(&narrative.text, report.span().range.start);
    let (from, name) = figure_name(&narrative.text, report.span().range.start);
    if let Some((within, mark)) = full_width(expression) {
        return Diagnostic::new(code::FULL_WIDTH_MARK, &narrative.place(at + within))
            .with("mark", mark)
            .with("within-braces", half_width(mark));
    }
    let faulty = || {
        Diagnostic::new(code::FAULTY_SENTENCE, &narrative.place(at))
            .with("found", expression)
    };
    if name.is_empty() {
        // Names of figures are English; a Chinese word in their place is none.
        let inner = expression.trim_matches(['{', '}', ' ']);
        let is_word = !inner.is_empty() && inner.chars().all(char::is_alphanumeric);
        if !is_word {
            return faulty();
        }
        return Diagnostic::new(code::UNKNOWN_FIGURE, &narrative.place(at))
            .with("found", inner);
    }
    if filters::KNOWN.contains(&name) || bounds::TAGS.contains(&name) {
        return faulty();
    }
    let origin = narrative.place(from);
    match figures.get(name).map(|figure| &figure.value) {
        Some(FigureValue::Missing) => {
            Diagnostic::new(code::FIGURE_MISSING, &origin).with("found", name)
        }
        Some(_) => faulty(),
        None if is_group(figures, name) => faulty(),
        None => Diagnostic::new(code::UNKNOWN_FIGURE, &origin)
            .with_some("nearest", nearest(figures, name))
            .with("found", name),
    }
}

/// Complains of what no sentence may use.
pub(super) fn refusal(refused: &Refused<'_>, narrative: &Narrative) -> Diagnostic {
    match *refused {
        Refused::Filter(at, filter) => {
            Diagnostic::new(code::UNKNOWN_FILTER, &narrative.place(at))
                .with("found", filter)
                .with("known", filters::KNOWN.join("、"))
        }
        Refused::Part(at, part) => {
            Diagnostic::new(code::FAULTY_SENTENCE, &narrative.place(at))
                .with("found", first_line(part))
                .with("unbounded", "if / for")
        }
    }
}

/// Complains of Markdown that no page can show.
pub(super) fn unsupported(
    found: &markdown::Unsupported,
    narrative: &Narrative,
) -> Diagnostic {
    let at = narrative.text.find(&found.0).unwrap_or(0);
    Diagnostic::new(code::UNSUPPORTED_MARKDOWN, &narrative.place(at))
        .with("found", &found.0)
}

/// Whether it is the beginning of figures' names rather than a figure.
pub(super) fn is_group(figures: &Figures, name: &str) -> bool {
    let group = format!("{name}.");
    figures.keys().any(|known| known.starts_with(&group))
}

/// The figure of a group that is most likely meant: its total, or else its first.
pub(super) fn first_of<'a>(figures: &'a Figures, group: &str) -> Option<&'a str> {
    let begin = format!("{group}.");
    let mut members = figures.keys().filter(|known| known.starts_with(&begin));
    let total = figures.keys().find(|known| **known == format!("{group}.total"));
    total.or_else(|| members.next()).map(String::as_str)
}

/// The figure whose name is most like the one written.
pub(super) fn nearest<'a>(figures: &'a Figures, name: &str) -> Option<&'a str> {
    let like = |known: &str| strsim::jaro_winkler(known, name);
    figures
        .keys()
        .map(String::as_str)
        .max_by(|a, b| like(a).total_cmp(&like(b)))
        .filter(|known| like(known) > 0.7)
}

fn report(error: &tera::Error) -> Option<&tera::ReportError> {
    match error.kind() {
        tera::ErrorKind::SyntaxError(report)
        | tera::ErrorKind::RenderingError(report) => Some(report),
        _ => None,
    }
}

/// The whole dotted name around what the template engine points to, which may be only
/// its first or its last part; with its place in the text.
fn figure_name(text: &str, start: usize) -> (usize, &str) {
    let inside =
        |character: char| character.is_ascii_alphanumeric() || "_.".contains(character);
    let before = text.get(..start).unwrap_or_default();
    let head = before.trim_end_matches(inside).len();
    let rest = text.get(head..).unwrap_or_default();
    let length = rest.find(|character| !inside(character)).unwrap_or(rest.len());
    let name = rest[..length].trim_end_matches('.');
    let is_name = name.starts_with(|first: char| first.is_ascii_lowercase());
    (head, if is_name { name } else { "" })
}

/// The first full-width mark between braces that are paired, and outside the quotes there.
fn full_width(expression: &str) -> Option<(usize, char)> {
    let inner = expression.strip_prefix("{{")?.strip_suffix("}}")?;
    let mut marks = inner.char_indices().filter(|(_, it)| half_width(*it) != *it);
    let (at, mark) = marks.find(|(at, _)| inner[..*at].matches('"').count() % 2 == 0)?;
    (!inner.contains(['{', '}'])).then_some((at + "{{".len(), mark))
}

/// The braces around a place, or those nearest before it, or behind; where they begin, and
/// what is between them. The line where there are none.
fn expression(text: &str, start: usize) -> (usize, &str) {
    let before = live(text).take_while(|(at, _)| *at <= start).last();
    let Some((at, part)) = before.or_else(|| live(text).next()) else {
        return (0, first_line(text));
    };
    let is_whole = part.ends_with("}}") || part.ends_with("%}");
    (at, if is_whole { part } else { first_line(part) })
}

/// How much of a line a complaint quotes, in characters.
const QUOTED: usize = 80;

/// The beginning of a text's first line.
fn first_line(text: &str) -> &str {
    beginning(text.lines().next().unwrap_or_default())
}

/// The beginning of a line, as much as a complaint quotes.
pub(super) fn beginning(line: &str) -> &str {
    line.char_indices().nth(QUOTED).map_or(line, |(end, _)| &line[..end])
}
