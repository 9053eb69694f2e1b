//! Where a number comes from, for people: how it was made, from which cells, and where
//! it stands.

use std::fmt::Write;

use crate::cli::messages::{Language, harmless};
use crate::model::diagnostic::Args;
use crate::model::figure::{Figure, Figures};
use crate::model::origin::Origin;
use crate::model::trace::{Trace, TracedCell, TracedFigure};

/// How many cells are printed of one figure; the rest are counted.
const SHOWN: usize = 40;

/// The whole answer.
pub(in crate::cli) fn trace(trace: &Trace, language: Language) -> String {
    let mut text = String::new();
    for figure in &trace.figures {
        print_figure(figure, language, &mut text);
    }
    for cell in &trace.cells {
        print_cell(cell, language, &mut text);
    }
    text
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
    places(&figure.cells, language, text);
    if !figure.sentences.is_empty() {
        let _ = writeln!(text, "  {}", line("trace-sentences"));
        for (origin, sentence) in &figure.sentences {
            let (place, sentence) = (harmless(&origin.to_string()), harmless(sentence));
            let _ = writeln!(text, "    {place}  {sentence}");
        }
    }
    if !figure.pages.is_empty() {
        let _ = writeln!(text, "  {}", line("trace-pages"));
        for page in &figure.pages {
            let args = Args::from([
                ("document", page.document.clone()),
                ("page", page.page.to_string()),
                ("title", page.title.clone()),
            ]);
            let _ = writeln!(text, "    {}", language.line("trace-page", &args));
        }
    }
    text.push('\n');
}

fn print_cell(cell: &TracedCell, language: Language, text: &mut String) {
    let args = Args::from([
        ("table", cell.table.clone()),
        ("row", cell.row.clone()),
        ("column", cell.column.clone()),
    ]);
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{}", language.line("trace-cell", &args));
    places(&cell.cells, language, text);
    text.push('\n');
}

fn places(cells: &[(Origin, Option<String>)], language: Language, text: &mut String) {
    for (origin, value) in cells.iter().take(SHOWN) {
        let place = harmless(&origin.to_string());
        let value = value.as_deref().map(harmless).unwrap_or_default();
        // Writing to a string cannot fail.
        let _ = writeln!(text, "    {}", format!("{place}  {value}").trim_end());
    }
    if cells.len() > SHOWN {
        let count = Args::from([("count", (cells.len() - SHOWN).to_string())]);
        let _ = writeln!(text, "    {}", language.line("trace-more", &count));
    }
}
