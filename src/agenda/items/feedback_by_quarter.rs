//! Public requests (民間需求) by year and quarter of receipt.
//!
//! A request is counted in the quarter in which it was received, once, however many
//! agencies it was dispatched to.

use std::collections::BTreeMap;

use crate::agenda::feedback_years::{YearRow, Years};
use crate::agenda::leading::leading;
use crate::agenda::sums::sums;
use crate::agenda::{Computed, Inputs, Item};
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::{Figure, FigureValue};
use crate::model::lists::{Listing, Request};
use crate::model::meeting::{Meeting, SlideKind, TEXTS};
use crate::model::numeral;
use crate::model::origin::Origin;
use crate::model::roc_date::{Quarter, RocDate};
use crate::model::sources::Source;
use crate::model::table::{AgendaTable, Bar, Cell, Chart, Column, ColumnKind, Row};

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind {
        name: "feedback-by-quarter",
        options: &["first_year"],
        texts: TEXTS,
        titled: true,
    },
    needs: &[Source::Feedback],
    also: &[],
    page_a_row: false,
    compute,
};

pub(super) const UNIT: &str = "件";

fn compute(inputs: &Inputs<'_>, _: &mut Diagnostics) -> Computed {
    let Some(feedback) = &inputs.sources.feedback else { return Computed::default() };
    let years = Years::of(inputs);
    let rows = years.rows(&feedback.rows);
    let mut computed = Computed::default();
    computed.charts.push(chart(&rows, &years));
    let requests = inputs.sources.organization.requests_name();
    computed.tables.push(table(&rows, &years, requests, &feedback.origin));
    received(feedback, &inputs.sources.meeting, &mut computed);
    peak(&feedback.rows, &mut computed);
    computed
}

fn table(
    rows: &[YearRow<'_>],
    years: &Years,
    requests: &str,
    list: &Origin,
) -> AgendaTable {
    let mut columns = vec![Column::new("年度", ColumnKind::Text)];
    columns.extend((1..=4).map(|number| {
        Column::new(format!("第{number}季"), ColumnKind::Count).in_unit(UNIT).scaled()
    }));
    columns.push(Column::new("合計", ColumnKind::Count).in_unit(UNIT));
    let rows: Vec<Row> = rows.iter().map(|row| printed(row, years)).collect();
    let total = sums("合計", &rows, columns.len(), list);
    AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: format!("{requests}回應說明辦理情形（分季）"),
        columns,
        rows,
        total: Some(total),
    }
}

fn printed(row: &YearRow<'_>, years: &Years) -> Row {
    let mut cells = vec![Cell::text(years.marked_label(row))];
    cells.extend((1..=4).map(|number| quarter(row, number, years)));
    cells.push(counted(row.requests.iter().copied()));
    let own = row.year == Some(years.as_of.year());
    let facts = [
        ("label", FigureValue::Text(row.label.clone())),
        (
            "count",
            cells
                .last()
                .and_then(Cell::number)
                .map_or(FigureValue::Missing, FigureValue::Number),
        ),
    ];
    Row { cells, own, several: row.year.is_none(), facts: facts.into() }
}

fn quarter(row: &YearRow<'_>, number: u32, years: &Years) -> Cell {
    let requests = row
        .requests
        .iter()
        .copied()
        .filter(|request| request.received.value.quarter().number == number);
    let cell = counted(requests);
    let Some(year) = row.year else { return cell };
    let quarter = Quarter { year, number };
    if cell.number() == Some(0) && years.is_ahead(quarter) {
        return Cell::missing();
    }
    cell
}

/// The number of requests, with the cells that say when each was received.
pub(super) fn counted<'a>(requests: impl Iterator<Item = &'a Request>) -> Cell {
    let origins: Vec<_> = requests.map(|request| &request.received.origin).collect();
    let number = numeral::number_of(origins.len());
    Cell::count(number).from_cells(origins)
}

fn chart(rows: &[YearRow<'_>], years: &Years) -> Chart {
    let bars: Vec<_> = rows
        .iter()
        .map(|row| Bar {
            label: row.label.clone(),
            value: counted(row.requests.iter().copied()).number(),
            note: None,
            own: row.year == Some(years.as_of.year()),
            several: row.year.is_none(),
        })
        .collect();
    Chart::over("years", UNIT, bars)
}

/// How many requests were received, in all, in the period, and after the previous
/// statistics but before it; and to how many agencies they went.
fn received(feedback: &Listing<Request>, meeting: &Meeting, computed: &mut Computed) {
    let requests = &feedback.rows;
    let period = &meeting.period;
    let origins = || requests.iter().map(|request| &request.received.origin);
    let of = |is_so: &dyn Fn(RocDate) -> bool| {
        let some: Vec<_> =
            requests.iter().map(|it| &it.received).filter(|it| is_so(it.value)).collect();
        Figure::counted(some.len(), UNIT)
            .from_cells(some.into_iter().map(|received| &received.origin))
            .or_from(&feedback.origin)
            .from_figures(&["period.from", "period.to"])
    };
    let dispatched = requests.iter().map(|request| request.agencies.len().max(1)).sum();
    let agencies = requests.iter().flat_map(|request| &request.agencies);
    // Agencies that one cell joins stand in one place.
    let mut places: Vec<_> = agencies.map(|agency| &agency.origin).collect();
    places.dedup();
    computed.figure(
        "feedback.total",
        Figure::counted(requests.len(), UNIT)
            .from_cells(origins())
            .or_from(&feedback.origin),
    );
    computed.figure("feedback.period", of(&|day| period.contains(day)));
    let is_carried = |day| meeting.reports_on(day) && !period.contains(day);
    computed.figure("feedback.carried", of(&is_carried));
    computed.figure(
        "feedback.dispatched",
        Figure::counted(dispatched, UNIT).from_cells(places).or_from(&feedback.origin),
    );
}

/// The one year with the most requests, also where the row of earlier years folds it.
fn peak(requests: &[Request], computed: &mut Computed) {
    let mut years: BTreeMap<i32, usize> = BTreeMap::new();
    for request in requests {
        *years.entry(request.received.value.year()).or_default() += 1;
    }
    let counts = years.iter().map(|(year, count)| (format!("{year}年"), *count));
    let counts: Vec<_> =
        counts.map(|(year, count)| (year, numeral::number_of(count))).collect();
    let counts = counts.iter().map(|(year, count)| (&**year, *count));
    let names = ["feedback.peak_year", "feedback.peak"];
    computed.leader(names, leading(counts), UNIT, "feedback.total");
}
