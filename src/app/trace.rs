//! `trace`: where a number comes from, and where it stands.

mod annexed;
mod wanted;

use std::collections::BTreeSet;

use annexed::{Annexed, is_annex};
use wanted::{Wanted, is_small};

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
                ..Trace::default()
            };
        }
        let asked = Wanted::of(wanted);
        let named = self.pack.figures.iter().filter(|(_, one)| asked.is_figure(one));
        let figures: Vec<TracedFigure> =
            named.map(|(name, figure)| self.figure(name, figure)).collect();
        let tables = self.pack.items.iter().flat_map(|item| &item.tables);
        let mut cells: Vec<TracedCell> =
            tables.flat_map(|table| self.cells(table, &asked)).collect();
        for cell in &mut cells {
            let only = figures.len() == 1 && cell.cells.is_empty();
            let same = figures.iter().find(|figure| {
                only || !cell.cells.is_empty() && figure.cells == cell.cells
            });
            cell.same = same.map(|figure| figure.name.clone());
        }
        cells.extend(self.in_the_charts(&asked));
        cells.extend(self.in_the_annex(&asked));
        let typed = self.typed(&asked);
        let is_found = !figures.is_empty() || !cells.is_empty();
        let pages = if is_found { Vec::new() } else { self.pages_saying(&asked) };
        let near = if is_found { Vec::new() } else { self.near(&asked) };
        Trace { figures, cells, typed, pages, near }
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

    /// The bars whose note is the share that is asked for, where no table prints it.
    fn in_the_charts(&self, asked: &Wanted) -> Vec<TracedCell> {
        let Wanted::Words(words) = asked else { return Vec::new() };
        let mut found = Vec::new();
        for item in &self.pack.items {
            let printed = item.tables.iter().flat_map(cells_of);
            if printed.into_iter().any(|cell| cell.words() == *words) {
                continue;
            }
            let bars = item.charts.iter().flat_map(|chart| &chart.bars);
            for bar in bars.filter(|bar| bar.note.as_ref() == Some(words)) {
                let is_it =
                    |cell: &&Cell| cell.number() == bar.value && !cell.origins.is_empty();
                // The row of the table that says what the bar shows.
                let row = item.tables.iter().flat_map(|table| {
                    table.rows.iter().map(move |row| (table, &row.cells))
                });
                let row = row.filter(|(_, row)| label(row).starts_with(&bar.label));
                let mut row = row.filter_map(|(table, row)| {
                    Some((table, row, row.iter().find(is_it)?))
                });
                let Some((table, row, cell)) = row.next() else { continue };
                found.push(TracedCell {
                    table: table.title.clone(),
                    row: label(row),
                    column: words.clone(),
                    cells: self.places(&cell.origins),
                    same: None,
                    pages: self.pages_of_item(table, words),
                });
            }
        }
        found
    }

    /// The pages of a table's item that say something.
    fn pages_of_item(&self, table: &AgendaTable, words: &str) -> Vec<TracedPage> {
        let says =
            |page: &&PageWords| page.kind == table.item && stands_in(&page.words, words);
        let papers = self.papers.iter();
        let pages = papers.flat_map(|paper| {
            paper.pages.iter().filter(says).map(|page| traced(&paper.path, page))
        });
        pages.collect()
    }

    /// The cells of the annex that print what is wanted, alone or within a text.
    fn in_the_annex(&self, asked: &Wanted) -> Vec<TracedCell> {
        let forms = match asked {
            Wanted::Number { value, .. } => vec![value.to_string(), thousands(*value)],
            // 第2款 is no place in the ranking.
            Wanted::Place(_) => Vec::new(),
            other => other.forms(),
        };
        let is_wanted = |words: &str| forms.iter().any(|form| stands_in(words, form));
        let cells = self.annexed.cells(is_wanted).into_iter();
        let traced = cells.map(|cell| TracedCell {
            table: cell.table,
            row: cell.row,
            column: cell.column.to_owned(),
            cells: cell.origins.map(|origins| self.places(origins)).unwrap_or_default(),
            same: None,
            pages: cell.page.into_iter().collect(),
        });
        traced.collect()
    }

    /// Where it was typed, and is no live figure.
    fn typed(&self, asked: &Wanted) -> Vec<(Origin, String)> {
        let forms = asked.forms();
        let typed = |printed: &Printed<'_>| {
            let at = forms.iter().find_map(|form| typed_at(printed.text, form))?;
            let start = printed.text[..at].rfind('\n').map_or(0, |end| end + 1);
            let line = printed.text[start..].lines().next()?;
            Some((printed.place_at(at), around(line, at - start)))
        };
        let running = self.texts.iter().filter(|printed| printed.is_running_text());
        running.filter_map(typed).collect()
    }

    /// The pages that say it, whatever it stands for there.
    fn pages_saying(&self, asked: &Wanted) -> Vec<TracedPage> {
        let forms = asked.forms();
        let says =
            |page: &&PageWords| forms.iter().any(|form| stands_in(&page.words, form));
        let papers = self.papers.iter();
        let pages = papers.flat_map(|paper| {
            paper.pages.iter().filter(says).map(|page| traced(&paper.path, page))
        });
        pages.collect()
    }

    /// The figures that are nearly the number: two digits exchanged, or a little away.
    fn near(&self, asked: &Wanted) -> Vec<(String, String)> {
        let Wanted::Number { value, .. } = asked else { return Vec::new() };
        let is_near = |number: i64| {
            let close = (number - value).abs().saturating_mul(NEAR) <= value.abs();
            !is_small(number) && (close || digits(number) == digits(*value))
        };
        let figures = self.pack.figures.iter();
        let near = figures.filter(
            |(_, figure)| matches!(figure.value, FigureValue::Number(it) if is_near(it)),
        );
        // Several figures may have one value.
        let mut values = BTreeSet::new();
        near.map(|(name, figure)| (name.clone(), figure.print()))
            .filter(|(_, value)| values.insert(value.clone()))
            .collect()
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
        let holds = |(_, page): &(&String, &PageWords)| {
            stands_in(&page.words, &text) && self.means(page, &text, figure)
        };
        let leads = self.annexed.leads(|words| stands_in(words, &text));
        let pages = pages.filter(holds).map(|(path, page)| traced(path, page));
        pages.chain(leads).collect()
    }

    /// Whether a page that holds a small number means the figure: it says what is
    /// counted, or it is its table that was made from the same cells.
    fn means(&self, page: &PageWords, text: &str, figure: &Figure) -> bool {
        let FigureValue::Number(number) = figure.value else { return true };
        if !is_small(number) {
            return true;
        }
        let counted = figure.unit.is_some_and(|unit| {
            let words: String =
                page.words.chars().filter(|c| !c.is_whitespace()).collect();
            stands_in(&words, &format!("{text}{unit}"))
        });
        let first = figure.cells.first();
        let tables = self.pack.item(&page.kind).into_iter().flat_map(|item| &item.tables);
        let is_it = |cell: &Cell| {
            cell.number() == Some(number)
                && first.is_some()
                && cell.origins.first() == first
        };
        counted || tables.flat_map(cells_of).any(is_it)
    }

    fn cells(&self, table: &AgendaTable, asked: &Wanted) -> Vec<TracedCell> {
        let rows = table.rows.iter().map(|row| &row.cells).chain(&table.total);
        let mut found = Vec::new();
        for row in rows {
            for (cell, column) in row.iter().zip(&table.columns) {
                if asked.is_cell(cell, column) {
                    let name = label(row);
                    found.push(TracedCell {
                        table: table.title.clone(),
                        pages: self.pages_of(table, &name, cell),
                        row: name,
                        column: column.name.clone(),
                        cells: self.made_from(cell, row),
                        same: None,
                    });
                }
            }
        }
        found
    }

    /// The cells that a number was made from; a share is made from the numbers of its row.
    fn made_from(&self, cell: &Cell, row: &[Cell]) -> Vec<(Origin, Option<String>)> {
        if !cell.origins.is_empty() || !matches!(cell.content, Content::Share { .. }) {
            return self.places(&cell.origins);
        }
        let numbers = row.iter().filter(|other| other.number().is_some());
        let places: BTreeSet<Origin> =
            numbers.flat_map(|other| other.origins.iter()).collect();
        self.places(&places.into_iter().collect())
    }

    /// The pages on which a row of a table prints a cell.
    fn pages_of(&self, table: &AgendaTable, row: &str, cell: &Cell) -> Vec<TracedPage> {
        let text = cell.words();
        let prints = |page: &&PageWords| {
            page.kind == table.item
                && page.words.contains(row)
                && stands_in(&page.words, &text)
        };
        let papers = self.papers.iter();
        let pages = papers.flat_map(|paper| {
            paper.pages.iter().filter(prints).map(|page| traced(&paper.path, page))
        });
        pages.collect()
    }
}

fn cells_of(table: &AgendaTable) -> impl Iterator<Item = &Cell> {
    table.rows.iter().map(|row| &row.cells).chain(&table.total).flatten()
}

fn traced(path: &str, page: &PageWords) -> TracedPage {
    TracedPage { document: path.to_owned(), page: page.page, title: page.title.clone() }
}

/// A hundredth away is near.
const NEAR: i64 = 100;

/// The digits of a number, sorted: of two that were exchanged they are the same.
fn digits(number: i64) -> Vec<char> {
    let mut digits: Vec<char> = number.to_string().chars().collect();
    digits.sort_unstable();
    digits
}

/// What a row is called: its first text that is more than its number.
fn label(row: &[Cell]) -> String {
    let names = row.iter().filter_map(|cell| match &cell.content {
        Content::Text { text, .. } => Some(text),
        _ => None,
    });
    let mut names = names.filter(|text| text.chars().any(|c| !c.is_ascii_digit()));
    let first = || row.first().map(Cell::words).unwrap_or_default();
    names.next().cloned().unwrap_or_else(first)
}

/// Where a text holds what is wanted as typed, in bytes, and not within a live figure.
fn typed_at(text: &str, form: &str) -> Option<usize> {
    let mut places = text.match_indices(form).map(|(at, _)| at);
    places.find(|&at| {
        let (before, after) = (&text[..at], &text[at + form.len()..]);
        let is_live = before.rfind("{{") > before.rfind("}}");
        !is_live && is_whole(before, after)
    })
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
    words
        .match_indices(text)
        .any(|(at, _)| is_whole(&words[..at], &words[at + text.len()..]))
}

/// Whether what stands between two texts is no part of a longer number.
fn is_whole(before: &str, after: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit() || c == ',' || c == '.';
    !before.ends_with(digit) && !after.starts_with(digit)
}

#[cfg(test)]
mod tests {
    use super::{quoted_at, stands_in, typed_at};

    #[test]
    fn a_number_is_found_as_a_whole_and_not_within_another() {
        assert!(stands_in("累計開放2,963筆", "2,963"));
        assert!(!stands_in("累計開放12,963筆", "2,963"));
        assert!(!stands_in("65.5%", "65"));
    }

    #[test]
    fn what_was_typed_is_told_from_a_live_figure() {
        assert_eq!(typed_at("共2,963筆", "2,963"), Some(3));
        assert_eq!(typed_at("共{{ a.2963 }}筆", "2963"), None);
    }

    #[test]
    fn a_figure_is_quoted_by_its_whole_name() {
        assert_eq!(quoted_at("共{{ inventory.a }}項", "inventory.a"), Some(6));
        assert_eq!(quoted_at("共{{ inventory.amended }}項", "inventory.a"), None);
    }
}
