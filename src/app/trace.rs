//! `trace`: where a number comes from, and where it stands.

mod annexed;
mod said;
mod shown;
mod text;
mod wanted;

use std::collections::BTreeSet;

use annexed::Annexed;
use wanted::{Wanted, is_small};

use super::compute::{Computed, compute};
use super::pages::{set, words};
use super::{Plan, Report, Steps};
use crate::model::annex::AnnexPart;
use crate::model::deck::PaperWords;
use crate::model::fault::Fault;
use crate::model::figure::{Figure, FigureValue};
use crate::model::nearest::nearest;
use crate::model::origin::Origin;
use crate::model::pack::Pack;
use crate::model::places::Places;
use crate::model::printed::Printed;
use crate::model::read_values::ReadValues;
use crate::model::trace::{Trace, TracedCell, TracedFigure};
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
        values: values(&computed),
        texts: pack.sources.texts().collect(),
    };
    Ok(Some(tracer.trace(wanted)))
}

/// What stands in the cells of both meetings: a figure may compare them.
fn values(computed: &Computed) -> ReadValues {
    let previous = computed.previous.as_ref();
    let mut values = previous.map(|pack| pack.sources.read_values()).unwrap_or_default();
    values.extend(computed.pack.sources.read_values());
    values
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
        &computed.pack.sources, &computed.pack.templates, &documents, diagnostics,
    );
    words(&set(&engine, &documents, steps, diagnostics))
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
        let mut cells = Vec::<TracedCell>::new();
        for table in self.pack.tables() {
            // What two tables of one kind have in common is the same number.
            let found = self.cells(&table, &asked);
            let is_known = |cell: &TracedCell| cells.iter().any(|it| it.is_same(cell));
            let new = found.into_iter().filter(|it| table.number == 1 || !is_known(it));
            let new: Vec<_> = new.collect();
            cells.extend(new);
        }
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
        let mut pages = if asked.is_telling() || !is_found {
            self.pages_saying(&asked)
        } else {
            Vec::new()
        };
        let of_figures = figures.iter().flat_map(|figure| &figure.pages);
        let named: Vec<_> =
            of_figures.chain(cells.iter().flat_map(|cell| &cell.pages)).collect();
        pages.retain(|page| !named.contains(&page));
        let near = if is_found { Vec::new() } else { self.near(wanted, &asked) };
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

    /// The figure whose name is nearly that.
    fn called(&self, name: &str) -> Vec<(String, String)> {
        let names: Vec<&str> = self.pack.figures.keys().map(String::as_str).collect();
        let found = nearest(name, &names).into_iter();
        found.map(|it| (it.to_owned(), self.pack.figures[it].print())).collect()
    }

    /// The figures that are nearly the number: two digits exchanged, or a little away.
    fn near(&self, name: &str, asked: &Wanted) -> Vec<(String, String)> {
        let Wanted::Number { value, .. } = asked else { return self.called(name) };
        let is_near = |number: i64| {
            let away = number.abs_diff(*value);
            let close = away.saturating_mul(NEAR) <= value.unsigned_abs();
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
}

/// A hundredth away is near.
const NEAR: u64 = 100;

/// The digits of a number, sorted: of two that were exchanged they are the same.
fn digits(number: i64) -> Vec<char> {
    let mut digits: Vec<char> = number.to_string().chars().collect();
    digits.sort_unstable();
    digits
}
