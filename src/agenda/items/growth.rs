//! How many datasets had been opened at each statistics date, and the increase since
//! the date before.
//!
//! An increase is the difference of two points of the list; the first point has none.
//! Points before the first printed one still give the first printed increase.

use crate::agenda::{Computed, Inputs, Item};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::{Figure, FigureValue, Made};
use crate::model::lists::TotalPoint;
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::numeral;
use crate::model::sources::Source;
use crate::model::table::{
    AgendaTable, Bar, Cell, Chart, Column, ColumnKind, Content, Row,
};

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind { name: "growth", options: &["first"], texts: TEXTS, titled: true },
    needs: &[Source::DatasetTotals],
    also: &[Source::UnitCounts, Source::Catalogue],
    page_a_row: false,
    compute,
};

const UNIT: &str = "筆";

/// A point of the history with the one before it.
struct Step<'a> {
    before: Option<&'a TotalPoint>,
    point: &'a TotalPoint,
}

impl Step<'_> {
    fn increase(&self) -> Option<i64> {
        self.before.map(|before| self.point.total.value - before.total.value)
    }
}

fn compute(inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) -> Computed {
    let Some(totals) = &inputs.sources.dataset_totals else { return Computed::default() };
    let first = inputs.slide.and_then(|slide| slide.first.as_ref());
    let steps: Vec<Step<'_>> = totals
        .rows
        .iter()
        .enumerate()
        .map(|(at, point)| {
            let before = at.checked_sub(1).map(|before| &totals.rows[before]);
            Step { before, point }
        })
        .filter(|step| first.is_none_or(|first| step.point.date.value >= first.value))
        .collect();
    // Of rows that could not be read nobody knows the dates.
    let is_whole = !diagnostics.has_errors_in(&totals.origin.file);
    if let (true, true, Some(first)) = (steps.is_empty(), is_whole, first) {
        diagnostics.push(
            Diagnostic::new(code::NOTHING_SHOWN, &first.origin)
                .with("found", first.value),
        );
    }
    let mut computed = Computed::default();
    computed.tables.push(table(&steps));
    computed.charts.push(chart(&steps));
    figures(&steps, inputs, &mut computed);
    let from = first.map(|first| first.value.slashed());
    computed.chose(from.unwrap_or_default(), &["growth.points"]);
    computed
}

fn table(steps: &[Step<'_>]) -> AgendaTable {
    let columns = vec![
        Column::new("統計日期", ColumnKind::Date),
        Column::new("開放數量", ColumnKind::Count).in_unit(UNIT).scaled(),
        Column::new("增加數量", ColumnKind::Change).in_unit(UNIT).scaled().comparison(),
    ];
    let last = steps.len().saturating_sub(1);
    let rows = steps.iter().enumerate().map(|(at, step)| row(step, at == last));
    AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: "資料開放情形統計".to_owned(),
        rows: rows.collect(),
        columns,
        total: None,
    }
}

fn row(step: &Step<'_>, own: bool) -> Row {
    let total = &step.point.total;
    let origins = step.before.map(|before| &before.total.origin);
    let date = Cell::new(Content::Date(step.point.date.value));
    Row {
        cells: vec![
            date.from_cells([&step.point.date.origin]),
            Cell::count(total.value).from_cells([&total.origin]),
            Cell::known(step.increase(), Cell::change)
                .from_cells(origins.into_iter().chain([&total.origin])),
        ],
        own,
        facts: [("date", FigureValue::Date(step.point.date.value))].into(),
        ..Row::default()
    }
}

fn chart(steps: &[Step<'_>]) -> Chart {
    let last = steps.len().saturating_sub(1);
    let bars = steps.iter().enumerate().map(|(at, step)| Bar {
        label: step.point.date.value.slashed(),
        value: Some(step.point.total.value),
        note: step.increase().map(numeral::change),
        own: at == last,
        several: false,
    });
    let days = steps.iter().map(|step| step.point.date.value);
    Chart::over("growth", UNIT, bars.collect()).on(days.collect())
}

/// The history's last point is the present total only where no list of units and no
/// catalogue gives it: a number has one source.
fn figures(steps: &[Step<'_>], inputs: &Inputs<'_>, computed: &mut Computed) {
    let Some(last) = steps.last() else { return };
    let date = &last.point.date;
    computed.figure("growth.date", Figure::date(date.value).from_cells([&date.origin]));
    computed.figure(
        "growth.points",
        Figure::counted(steps.len(), "次")
            .from_cells(steps.iter().map(|step| &step.point.date.origin)),
    );
    // The slide says since when the units' increase is, where its own last step is another.
    let before = last.before.map(|before| &before.date);
    computed.figure(
        "growth.before",
        match before {
            Some(date) => Figure::date(date.value).from_cells([&date.origin]),
            None => Figure::missing(),
        },
    );
    if inputs.sources.unit_counts.is_some() || inputs.sources.catalogue.is_some() {
        return;
    }
    let cells = [Some(&last.point.total), last.before.map(|before| &before.total)];
    let cells = || cells.into_iter().flatten().map(|total| &total.origin);
    let total = Figure::number(last.point.total.value, UNIT);
    computed.figure("datasets.total", total.from_cells([&last.point.total.origin]));
    let before = last.before.map(|before| before.total.value);
    computed.figure("datasets.previous", Figure::known(before, UNIT).from_cells(cells()));
    let increase = Figure::known(last.increase(), UNIT);
    computed
        .figure("datasets.increase", increase.made(Made::Subtracted).from_cells(cells()));
}
