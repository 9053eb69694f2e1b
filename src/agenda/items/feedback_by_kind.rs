//! Public requests (民間需求) by year of receipt and kind.
//!
//! The kinds and their order are the organization's.

use super::feedback_by_quarter::{UNIT, counted};
use crate::agenda::feedback_years::{YearRow, Years};
use crate::agenda::leading::leading;
use crate::agenda::sums::sums;
use crate::agenda::{Computed, Inputs, Item};
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::Figure;
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::sources::Source;
use crate::model::table::{AgendaTable, Bar, Cell, Chart, Column, ColumnKind, Row};

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind {
        name: "feedback-by-kind",
        options: &["first_year"],
        texts: TEXTS,
        titled: true,
    },
    needs: &[Source::Feedback],
    also: &[],
    page_a_row: false,
    compute,
};

fn compute(inputs: &Inputs<'_>, _: &mut Diagnostics) -> Computed {
    let Some(feedback) = &inputs.sources.feedback else { return Computed::default() };
    let organization = &inputs.sources.organization;
    let kinds: Vec<&str> =
        organization.feedback_kinds.iter().map(|kind| &*kind.value).collect();
    let years = Years::of(inputs);
    let rows: Vec<Row> = years
        .rows(&feedback.rows)
        .iter()
        .map(|row| printed(row, &kinds, &years))
        .collect();
    let total = sums("合計", &rows, kinds.len() + 2, &feedback.origin);
    let mut computed = Computed::default();
    let named = organization.feedback_kinds.iter().map(|kind| &kind.origin);
    computed
        .figure("feedback.kinds", Figure::counted(kinds.len(), "類").from_cells(named));
    let counts = kinds.iter().copied().zip(total[1..].iter().filter_map(Cell::number));
    let first = leading(counts);
    let leader = ["feedback.top_kind", "feedback.top_kind_count"];
    computed.charts.push(chart(&kinds, &total, first.map(|(kind, _)| kind)));
    computed.leader(leader, first, UNIT, "feedback.total");
    computed.tables.push(AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: format!("{}回應說明辦理情形（分類）", organization.requests_name()),
        columns: columns(&kinds),
        rows,
        total: Some(total),
    });
    computed
}

fn columns(kinds: &[&str]) -> Vec<Column> {
    let mut columns = vec![Column::new("年度", ColumnKind::Text)];
    let kind = |name: &&str| Column::new(*name, ColumnKind::Count).in_unit(UNIT).scaled();
    columns.extend(kinds.iter().map(kind));
    columns.push(Column::new("合計", ColumnKind::Count).in_unit(UNIT));
    columns
}

fn printed(row: &YearRow<'_>, kinds: &[&str], years: &Years) -> Row {
    let mut cells = vec![Cell::text(years.marked_label(row))];
    cells.extend(kinds.iter().map(|kind| {
        let of_kind = row.requests.iter().copied();
        counted(of_kind.filter(|request| request.kind.value == *kind))
    }));
    cells.push(counted(row.requests.iter().copied()));
    Row {
        cells,
        own: row.year == Some(years.as_of.year()),
        several: row.year.is_none(),
        ..Row::default()
    }
}

/// One bar a kind; the one that leads is lit.
fn chart(kinds: &[&str], total: &[Cell], leader: Option<&str>) -> Chart {
    let bars = kinds
        .iter()
        .zip(&total[1..])
        .map(|(kind, cell)| Bar {
            label: (*kind).to_owned(),
            value: cell.number(),
            note: None,
            own: leader == Some(*kind),
            several: false,
        })
        .collect();
    Chart::over("kinds", UNIT, bars)
}
