//! Complaints for people: the gravest first, the line of a YAML file with a caret, the
//! sheet and cell of a spreadsheet, every related place, and the way to mend it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use annotate_snippets::{
    AnnotationKind, Group, Level, Origin as Mark, Renderer, Snippet,
};

use crate::app::Report;
use crate::cli::messages::{Language, harmless};
use crate::model::code::{Code, Severity};
use crate::model::diagnostic::{Args, Judged, Related};
use crate::model::file::File;
use crate::model::origin::Origin;
use crate::model::place::{Place, cell_name};

/// How many complaints of one code about one file are printed in full.
const IN_FULL: usize = 5;

/// How many more of them have a line of their own; the rest is counted.
const IN_LINES: usize = 50;

/// The whole report; empty where there is nothing to complain of.
pub(in crate::cli) fn human(report: &Report, language: Language) -> String {
    print(report, report.diagnostics.sorted(), language)
}

/// What nobody has accepted: beside an answer to another question, the rest is noise.
pub(in crate::cli) fn unaccepted(report: &Report, language: Language) -> String {
    let mut found = report.diagnostics.sorted();
    found.retain(|judged| judged.reason.is_none());
    print(report, found, language)
}

fn print(report: &Report, found: Vec<Judged<'_>>, language: Language) -> String {
    let printer = Printer { language, texts: &report.texts };
    let mut text = String::new();
    let mut kinds: BTreeMap<(Code, File), Vec<Judged<'_>>> = BTreeMap::new();
    for judged in found {
        let diagnostic = judged.diagnostic;
        let kind = kinds.entry((diagnostic.code, diagnostic.origin.file.clone()));
        let kind = kind.or_default();
        kind.push(judged);
        if kind.len() <= IN_FULL {
            text.push_str(&printer.print(judged));
            text.push_str("\n\n");
        }
    }
    for ((code, file), kind) in &kinds {
        if kind.len() > IN_FULL {
            text.push_str(&in_lines(*code, file, &kind[IN_FULL..], language));
        }
    }
    text
}

/// Further complaints of a code about a file: after a few in full, the reader knows what
/// it is about and wants the places.
fn in_lines(code: Code, file: &str, more: &[Judged<'_>], language: Language) -> String {
    let counted = |name: &str, count: usize| {
        let count = count.to_string();
        let args = Args::from([("count", count), ("code", code.to_string())]);
        language.line(name, &args)
    };
    let mut text = format!("{}: {}\n", harmless(file), counted("more", more.len()));
    for judged in more.iter().take(IN_LINES) {
        let place = judged.diagnostic.origin.within_file();
        let message = language.message(judged.diagnostic);
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  {} {message}", harmless(&place));
    }
    if let Some(unlisted) = more.len().checked_sub(IN_LINES).filter(|rest| *rest > 0) {
        let _ = writeln!(text, "  {}", counted("more-unlisted", unlisted));
    }
    text.push('\n');
    text
}

struct Printer<'a> {
    language: Language,
    texts: &'a BTreeMap<File, String>,
}

impl Printer<'_> {
    fn print(&self, judged: Judged<'_>) -> String {
        let diagnostic = judged.diagnostic;
        let title = self
            .level(judged)
            .primary_title(self.language.message(diagnostic))
            .id(diagnostic.code.name);
        let words = Underlined::Behind(found(&diagnostic.args));
        let mut groups =
            vec![self.at(Group::with_title(title), &diagnostic.origin, words)];
        for alike in diagnostic.related.chunk_by(are_alike) {
            let [related, more @ ..] = alike else { continue };
            let note = self.named(Level::NOTE, "note");
            let title = note.secondary_title(self.language.note(related));
            let group = Group::with_title(title);
            // A file that was named already is not named again with each of its notes.
            let is_named = related.origin == diagnostic.origin
                && related.origin.place() == Place::File;
            groups.push(if is_named {
                group
            } else if more.is_empty() {
                self.at(group, &related.origin, Underlined::There(found(&related.args)))
            } else {
                group.element(Mark::path(harmless(&places(related, more))))
            });
        }
        let closing = match judged.reason {
            Some(reason) => vec![("accepted-because", harmless(&reason.value))],
            None => self
                .language
                .help(diagnostic)
                .into_iter()
                .map(|line| ("help", line))
                .collect(),
        };
        if let Some(last) = groups.pop() {
            let lines = closing.into_iter();
            groups.push(last.elements(
                lines.map(|(name, line)| self.named(Level::HELP, name).message(line)),
            ));
        }
        Renderer::styled().render(&groups)
    }

    /// Adds the place: with its line where the text is at hand, by name otherwise.
    fn at<'b>(
        &'b self,
        group: Group<'b>,
        origin: &'b Origin,
        found: Underlined<'_>,
    ) -> Group<'b> {
        let quoted = match origin.place() {
            Place::Line { line, column } => self.quote(origin, line, column, found),
            _ => None,
        };
        match quoted {
            Some(snippet) => group.element(snippet),
            None => group.element(Mark::path(harmless(&origin.to_string()))),
        }
    }

    fn quote<'b>(
        &'b self,
        origin: &'b Origin,
        line: u32,
        column: u32,
        found: Underlined<'_>,
    ) -> Option<Snippet<'b, annotate_snippets::Annotation<'b>>> {
        let text = self.texts.get(&origin.file)?;
        let text = text.lines().nth(usize::try_from(line).ok()?.checked_sub(1)?)?;
        let span = span(text, column, found);
        Some(
            Snippet::source(text)
                .path(harmless(&origin.file))
                .line_start(usize::try_from(line).ok()?)
                .annotation(AnnotationKind::Primary.span(span)),
        )
    }

    fn level(&self, judged: Judged<'_>) -> Level<'static> {
        if judged.reason.is_some() {
            return self.named(Level::NOTE, "acknowledged");
        }
        match judged.severity {
            Severity::Error => self.named(Level::ERROR, "error"),
            Severity::Warning => self.named(Level::WARNING, "warning"),
            Severity::Notice => self.named(Level::INFO, "notice"),
        }
    }

    fn named(&self, level: Level<'static>, name: &str) -> Level<'static> {
        level.with_name(self.language.line(name, &Args::new()))
    }
}

/// Whether two notes say the same of cells of one sheet: one line names them all.
fn are_alike(one: &Related, other: &Related) -> bool {
    let are_cells = [one, other].iter().all(|related| {
        matches!(related.origin.place(), Place::Cell { .. } | Place::Field { .. })
    });
    let (file, other_file) = (&one.origin.file, &other.origin.file);
    are_cells
        && (one.note, &one.args) == (other.note, &other.args)
        && file == other_file
        && file.sheet() == other_file.sheet()
}

/// `inventory.xlsx 盤點表!G6, G8, G10`: the sheet once, then its further cells.
fn places(first: &Related, more: &[Related]) -> String {
    let cell = |related: &Related| match related.origin.place() {
        Place::Cell { row, column } | Place::Field { row, column, .. } => {
            cell_name(row, column)
        }
        _ => related.origin.within_file(),
    };
    let more = more.iter().map(|related| format!(", {}", cell(related)));
    first.origin.to_string() + &more.collect::<String>()
}

/// What is underlined of a line.
#[derive(Clone, Copy)]
enum Underlined<'a> {
    /// Words at the place or behind it.
    Behind(&'a str),
    /// Words right at the place.
    There(&'a str),
}

impl Underlined<'_> {
    fn of(self, rest: &str) -> Option<Range<usize>> {
        let (at, words) = match self {
            Self::Behind(words) => (rest.find(words)?, words),
            Self::There(words) => (rest.starts_with(words).then_some(0)?, words),
        };
        (!words.is_empty()).then(|| at..at + words.len())
    }
}

fn found(args: &Args) -> &str {
    args.get("found").map_or("", String::as_str)
}

/// The bytes of a line to underline: what was found, if it stands there, else the word
/// at the place.
fn span(line: &str, column: u32, found: Underlined<'_>) -> Range<usize> {
    let characters = usize::try_from(column).unwrap_or(1).saturating_sub(1);
    let start = line.char_indices().nth(characters).map_or(line.len(), |(at, _)| at);
    let rest = &line[start..];
    if let Some(found) = found.of(rest) {
        return start + found.start..start + found.end;
    }
    let ends = |character: char| character.is_whitespace() || ",}]:".contains(character);
    let length = rest.find(ends).filter(|length| *length > 0).unwrap_or(rest.len());
    start..start + length
}
