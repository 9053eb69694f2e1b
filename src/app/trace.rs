//! `trace`: where a number comes from, and where it stands.

mod annexed;

use annexed::{Annexed, is_annex};

use super::compute::{Computed, compute};
use super::pages::{set, words};
use super::{Plan, Report, Steps};
use crate::model::annex::AnnexPart;
use crate::model::deck::{PageWords, PaperWords};
use crate::model::fault::Fault;
use crate::model::figure::{Figure, FigureValue};
use crate::model::numeral::thousands;
use crate::model::origin::Origin;
use crate::model::pack::Pack;
use crate::model::places::Places;
use crate::model::printed::Printed;
use crate::model::read_values::ReadValues;
use crate::model::table::{AgendaTable, Cell, Content};
use crate::model::trace::{Trace, TracedCell, TracedFigure, TracedPage};
use crate::typeset::{Engine, documents};

/// Traces a figure by its name, or every figure and table cell by the number it
/// prints. None where the folder could not be read; an empty trace where nothing is
/// called so.
pub fn trace(
    plan: &Plan,
    wanted: &str,
    report: &mut Report,
    steps: &mut Steps,
) -> Result<Option<Trace>, Fault> {
    let Some(computed) = compute(plan, report, steps)? else { return Ok(None) };
    let annex = computed.annex(&mut report.diagnostics);
    let papers = pages(&computed, &annex, report, steps);
    let pack = &computed.pack;
    let tracer = Tracer {
        pack,
        annexed: Annexed::of(&annex, &papers),
        papers: &papers,
        values: pack.sources.read_values(),
        texts: pack.sources.texts().collect(),
    };
    Ok(Some(tracer.trace(wanted)))
}

/// The words of every document's pages, where they can be set.
fn pages(
    computed: &Computed,
    annex: &[AnnexPart],
    report: &mut Report,
    steps: &mut Steps,
) -> Vec<PaperWords> {
    let diagnostics = &mut report.diagnostics;
    if diagnostics.has_errors() {
        return Vec::new();
    }
    let documents = documents(&computed.pack, &computed.deck, annex, false);
    let engine = Engine::new(
        &computed.pack.sources,
        &computed.pack.templates,
        &documents,
        diagnostics,
    );
    words(&set(&engine, &documents, &[], steps, diagnostics))
}

struct Tracer<'a> {
    pack: &'a Pack,
    annexed: Annexed<'a>,
    papers: &'a [PaperWords],
    values: ReadValues,
    texts: Vec<Printed<'a>>,
}

impl Tracer<'_> {
    fn trace(&self, wanted: &str) -> Trace {
        if let Some(figure) = self.pack.figures.get(wanted) {
            return Trace {
                figures: vec![self.figure(wanted, figure)],
                cells: Vec::new(),
            };
        }
        let Some(number) = number(wanted) else { return Trace::default() };
        let is_it = |figure: &Figure| figure.value == FigureValue::Number(number);
        let figures = self.pack.figures.iter().filter(|(_, figure)| is_it(figure));
        let tables = self.pack.items.iter().flat_map(|item| &item.tables);
        let cells = tables.flat_map(|table| self.cells(table, number));
        Trace {
            figures: figures.map(|(name, figure)| self.figure(name, figure)).collect(),
            cells: cells.chain(self.in_the_annex(number)).collect(),
        }
    }

    fn figure(&self, name: &str, figure: &Figure) -> TracedFigure {
        let value = |name: &String| {
            let text = self.pack.figures.get(name).map(Figure::print).unwrap_or_default();
            (name.clone(), text)
        };
        TracedFigure {
            name: name.to_owned(),
            text: figure.print(),
            made: figure.made,
            from: figure.figures.iter().map(value).collect(),
            cells: self.places(&figure.cells),
            sentences: self.sentences(name),
            pages: self.pages_with(figure),
            same: self.same(name, figure),
        }
    }

    /// The other figures of that value, which no page tells apart.
    fn same(&self, name: &str, figure: &Figure) -> Vec<String> {
        let figures = self.pack.figures.iter();
        let same =
            figures.filter(|(other, its)| *other != name && its.value == figure.value);
        same.map(|(other, _)| other.clone()).collect()
    }

    /// The cells of the annex that print a number, alone or within a text.
    fn in_the_annex(&self, number: i64) -> impl Iterator<Item = TracedCell> {
        let (plain, printed) = (number.to_string(), thousands(number));
        let is_wanted =
            |words: &str| stands_in(words, &plain) || stands_in(words, &printed);
        self.annexed.cells(is_wanted).into_iter().map(|cell| TracedCell {
            table: cell.table,
            row: cell.row,
            column: cell.column.to_owned(),
            cells: cell.origins.map(|origins| self.places(origins)).unwrap_or_default(),
            pages: cell.page.into_iter().collect(),
        })
    }

    fn places(&self, places: &Places) -> Vec<(Origin, Option<String>)> {
        let valued = |place: Origin| {
            let value = self.values.get(&place).cloned();
            (place, value)
        };
        places.iter().map(valued).collect()
    }

    /// The sentences of the folder that quote the figure by its name.
    fn sentences(&self, name: &str) -> Vec<(Origin, String)> {
        let quoting = |printed: &Printed<'_>| {
            let (at, line) = printed
                .text
                .lines()
                .find_map(|line| Some((quoted_at(line, name)?, line)))?;
            let start = printed.text.find(line)? + at;
            Some((printed.place_at(start), around(line, at)))
        };
        self.texts.iter().filter_map(quoting).collect()
    }

    fn pages_with(&self, figure: &Figure) -> Vec<TracedPage> {
        let text = match &figure.value {
            FigureValue::Number(number) => thousands(*number),
            FigureValue::Missing => return Vec::new(),
            _ => figure.print(),
        };
        // In the annex nearly every number is one of a row's own: only what its sentences
        // say is the figure.
        let papers = self.papers.iter().filter(|paper| !is_annex(paper));
        let pages = papers
            .flat_map(|paper| paper.pages.iter().map(move |page| (&paper.path, page)));
        let holds = |(_, page): &(&String, &PageWords)| stands_in(&page.words, &text);
        let traced = |(path, page): (&String, &PageWords)| TracedPage {
            document: path.clone(),
            page: page.page,
            title: page.title.clone(),
        };
        let leads = self.annexed.leads(|words| stands_in(words, &text));
        pages.filter(holds).map(traced).chain(leads).collect()
    }

    fn cells(&self, table: &AgendaTable, number: i64) -> Vec<TracedCell> {
        let rows = table.rows.iter().map(|row| &row.cells).chain(&table.total);
        let mut found = Vec::new();
        for row in rows {
            for (cell, column) in row.iter().zip(&table.columns) {
                if cell.number() == Some(number) {
                    found.push(TracedCell {
                        table: table.title.clone(),
                        row: row.first().map(label).unwrap_or_default(),
                        column: column.name.clone(),
                        cells: self.places(&cell.origins),
                        pages: Vec::new(),
                    });
                }
            }
        }
        found
    }
}

fn label(cell: &Cell) -> String {
    match &cell.content {
        Content::Text { text, .. } => text.clone(),
        Content::Date(date) => date.slashed(),
        _ => cell.number().map(thousands).unwrap_or_default(),
    }
}

/// `2,963`, `2963`, `2,963筆` as a number.
fn number(wanted: &str) -> Option<i64> {
    let bare: String = wanted.trim().chars().filter(|&c| c != ',').collect();
    bare.trim_end_matches(|c: char| !c.is_ascii_digit()).parse().ok()
}

/// The words around a place of a line.
fn around(line: &str, at: usize) -> String {
    const BEFORE: usize = 24;
    const AFTER: usize = 48;
    let (before, after) = line.split_at(at);
    let skipped = before.chars().count().saturating_sub(BEFORE);
    let before: String = before.chars().skip(skipped).collect();
    let shown: String = after.chars().take(AFTER).collect();
    let dots = |cut: bool| if cut { "…" } else { "" };
    let cut = shown.len() < after.len();
    format!(
        "{}{}{}{}",
        dots(skipped > 0),
        before.trim_start(),
        shown.trim_end(),
        dots(cut)
    )
}

/// Where a line quotes a figure by its whole name, in bytes.
fn quoted_at(line: &str, name: &str) -> Option<usize> {
    let inside = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    let mut places = line.match_indices(name).map(|(at, _)| at);
    places.find(|&at| {
        let (before, after) = (&line[..at], &line[at + name.len()..]);
        before.contains('{') && !before.ends_with(inside) && !after.starts_with(inside)
    })
}

/// Whether a printed number stands in some words as a whole number.
fn stands_in(words: &str, text: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit() || c == ',' || c == '.';
    words.match_indices(text).any(|(at, _)| {
        let (before, after) = (&words[..at], &words[at + text.len()..]);
        !before.ends_with(digit) && !after.starts_with(digit)
    })
}

#[cfg(test)]
mod tests {
    use super::{number, quoted_at, stands_in};

    #[test]
    fn a_number_is_found_as_a_whole_and_not_within_another() {
        assert!(stands_in("累計開放2,963筆", "2,963"));
        assert!(!stands_in("累計開放12,963筆", "2,963"));
        assert!(!stands_in("65.5%", "65"));
    }

    #[test]
    fn a_number_may_be_asked_for_as_it_is_printed() {
        assert_eq!(number("2,963筆"), Some(2963));
        assert_eq!(number("datasets"), None);
    }

    #[test]
    fn a_figure_is_quoted_by_its_whole_name() {
        assert_eq!(quoted_at("共{{ inventory.a }}項", "inventory.a"), Some(6));
        assert_eq!(quoted_at("共{{ inventory.amended }}項", "inventory.a"), None);
    }
}
