//! Where a number comes from, for people: how it was made, from which cells, and where
//! it stands.

use std::fmt::Write;

use crate::cli::messages::{Language, harmless};
use crate::model::diagnostic::Args;
use crate::model::figure::{Figure, Figures};
use crate::model::numeral::{self, thousands};
use crate::model::origin::Origin;
use crate::model::trace::{Trace, TracedCell, TracedFigure, TracedPage};

/// How many cells are printed, of one figure and of one number; the rest are counted.
const SHOWN: usize = 25;

/// The same of a cell of a table, of which there may be many.
const SHOWN_OF_A_CELL: usize = 8;

/// The whole answer.
pub(in crate::cli) fn trace(trace: &Trace, language: Language) -> String {
    let mut text = String::new();
    for figure in &trace.figures {
        print_figure(figure, language, &mut text);
    }
    for cell in trace.cells.iter().take(SHOWN) {
        print_cell(cell, language, &mut text);
    }
    if trace.cells.len() > SHOWN {
        let count = Args::from([("count", counted(trace.cells.len() - SHOWN))]);
        let _ = writeln!(text, "{}", language.line("trace-more", &count));
    }
    if !trace.typed.is_empty() {
        sentences("trace-typed", &trace.typed, language, &mut text);
    }
    pages(&trace.pages, language, &mut text);
    text
}

/// The figures that are nearly what was asked for.
pub(in crate::cli) fn nearly(trace: &Trace, language: Language) -> String {
    let mut text = String::new();
    for (name, value) in &trace.near {
        let args = Args::from([("figure", name.clone()), ("now", value.clone())]);
        let _ = writeln!(text, "{}", language.line("trace-near", &args));
    }
    text
}

fn counted(count: usize) -> String {
    thousands(numeral::number_of(count))
}

/// Every figure with its value and what it is called, a line each.
pub(in crate::cli) fn figures(figures: &Figures, language: Language) -> String {
    let line = |(name, figure): (&String, &Figure)| {
        let called = language.figure(name).unwrap_or_default();
        format!("{name} = {}  {called}\n", harmless(&figure.print()))
    };
    figures.iter().map(line).collect()
}

fn print_figure(figure: &TracedFigure, language: Language, text: &mut String) {
    let line = |name: &str| language.line(name, &Args::new());
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{} = {}", figure.name, figure.text);
    if let Some(called) = language.figure(&figure.name) {
        let _ = writeln!(text, "  {called}");
    }
    let _ = writeln!(text, "  {}", line(figure.made.name()));
    for (name, value) in &figure.from {
        let _ = writeln!(text, "    {name} = {value}");
    }
    places(&figure.cells, SHOWN, language, text);
    if !figure.sentences.is_empty() {
        sentences("trace-sentences", &figure.sentences, language, text);
    }
    pages(&figure.pages, language, text);
    if !figure.pages.is_empty() && !figure.same.is_empty() {
        let names = Args::from([("known", figure.same.join("、"))]);
        let _ = writeln!(text, "  {}", language.line("trace-same", &names));
    }
    text.push('\n');
}

fn sentences(
    heading: &str,
    sentences: &[(Origin, String)],
    language: Language,
    text: &mut String,
) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "  {}", language.line(heading, &Args::new()));
    for (origin, sentence) in sentences.iter().take(SHOWN) {
        let (place, sentence) = (harmless(&origin.to_string()), harmless(sentence));
        let _ = writeln!(text, "    {place}  {sentence}");
    }
}

fn pages(pages: &[TracedPage], language: Language, text: &mut String) {
    if pages.is_empty() {
        return;
    }
    // Writing to a string cannot fail.
    let _ = writeln!(text, "  {}", language.line("trace-pages", &Args::new()));
    for page in pages {
        let args = Args::from([
            ("document", page.document.clone()),
            ("page", page.page.to_string()),
            ("title", page.title.clone()),
        ]);
        let _ = writeln!(text, "    {}", language.line("trace-page", &args));
    }
}

fn print_cell(cell: &TracedCell, language: Language, text: &mut String) {
    let args = Args::from([
        ("table", cell.table.clone()),
        ("row", cell.row.clone()),
        ("column", cell.column.clone()),
    ]);
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{}", language.line("trace-cell", &args));
    match &cell.same {
        Some(figure) => {
            let same = Args::from([("found", figure.clone())]);
            let _ = writeln!(text, "    {}", language.line("trace-same-cells", &same));
        }
        None => places(&cell.cells, SHOWN_OF_A_CELL, language, text),
    }
    pages(&cell.pages, language, text);
    text.push('\n');
}

fn places(
    cells: &[(Origin, Option<String>)],
    shown: usize,
    language: Language,
    text: &mut String,
) {
    for (origin, value) in cells.iter().take(shown) {
        let place = harmless(&origin.to_string());
        let value = value.as_deref().map(harmless).unwrap_or_default();
        // Writing to a string cannot fail.
        let _ = writeln!(text, "    {}", format!("{place}  {value}").trim_end());
    }
    if cells.len() > shown {
        let count = Args::from([("count", counted(cells.len() - shown))]);
        let _ = writeln!(text, "    {}", language.line("trace-more", &count));
    }
}
