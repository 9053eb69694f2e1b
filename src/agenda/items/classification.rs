//! The inventory by data class (資料分級): how many rows of each, and the statutes
//! that its rows cite.
//!
//! A statute is printed when at least one row of the class cites it, in the order and
//! with the articles of `organization.yaml`.

use crate::agenda::citations::Citations;
use crate::agenda::sums::sums;
use crate::agenda::{Computed, Inputs, Item};
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::{Figure, FigureValue, Made};
use crate::model::lists::InventoryRow;
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::numeral::{self, number_of};
use crate::model::organization::{DataClass, Grounds, StatuteName};
use crate::model::origin::Origin;
use crate::model::prose::{Block, Run};
use crate::model::sources::Source;
use crate::model::table::{
    AgendaTable, Bar, Cell, Chart, Column, ColumnKind, Content, Row,
};

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind { name: "classification", options: &[], texts: TEXTS, titled: true },
    needs: &[Source::Inventory],
    also: &[],
    page_a_row: false,
    compute,
};

const UNIT: &str = "項";

fn compute(inputs: &Inputs<'_>, _: &mut Diagnostics) -> Computed {
    let Some(inventory) = &inputs.sources.inventory else { return Computed::default() };
    let organization = &inputs.sources.organization;
    let total = inventory.rows.len();
    let mut computed = Computed::default();
    let mut rows = Vec::new();
    let mut bars = Vec::new();
    for class in &organization.classes {
        let members: Vec<_> = inventory
            .rows
            .iter()
            .filter(|row| row.class.value == class.code.value)
            .collect();
        let statutes = &organization.statutes;
        let citations = Citations::of(&members, statutes);
        rows.push(row(class, &members, &citations, statutes));
        bars.push(bar(class, members.len(), total));
        let origins = members.iter().map(|row| &row.class.origin);
        let figure = Figure::counted(members.len(), UNIT)
            .from_cells(origins)
            .or_from(&inventory.origin);
        computed.named.insert(format!("inventory.{}", class.code.value), figure);
    }
    let names: Vec<String> = computed.named.keys().cloned().collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let sum = Figure::counted(total, UNIT).made(Made::Summed).from_figures(&names);
    computed.figure("inventory.total", sum);
    computed.tables.push(table(rows, &inventory.origin));
    computed.charts.push(Chart::parts_of(number_of(total), "classes", UNIT, bars));
    computed
}

fn table(rows: Vec<Row>, list: &Origin) -> AgendaTable {
    let columns = vec![
        Column::new("資料分級", ColumnKind::Text),
        Column::new("數量", ColumnKind::Count).in_unit(UNIT),
        Column::new("備註", ColumnKind::Prose).optional(),
    ];
    let mut total = sums("合計", &rows, 2, list);
    total.push(Cell::text(""));
    AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: "資料分級統計".to_owned(),
        columns,
        rows,
        total: Some(total),
    }
}

fn row(
    class: &DataClass,
    members: &[&InventoryRow],
    citations: &Citations<'_>,
    statutes: &[StatuteName],
) -> Row {
    let cited: Vec<String> = statutes
        .iter()
        .enumerate()
        .filter(|(at, _)| citations.have(*at))
        .map(|(_, statute)| {
            format!(
                "《{}》{}",
                statute.name.value,
                statute.articles.as_deref().unwrap_or_default()
            )
        })
        .collect();
    let origins = members.iter().map(|row| &row.class.origin);
    Row {
        cells: vec![
            Cell::detailed(&*class.name.value, &*class.title),
            Cell::count(number_of(members.len())).from_cells(origins),
            Cell::new(Content::Prose(list(cited))),
        ],
        facts: [
            ("name", FigureValue::Text(class.name.value.clone())),
            ("title", FigureValue::Text(class.title.clone())),
            ("count", FigureValue::Number(number_of(members.len()))),
        ]
        .into(),
        ..Row::default()
    }
}

fn list(lines: Vec<String>) -> Vec<Block> {
    if lines.is_empty() {
        return Vec::new();
    }
    let items = lines
        .into_iter()
        .map(|line| vec![Block::Paragraph { runs: vec![Run::plain(line)] }])
        .collect();
    vec![Block::List { ordered: false, start: 1, items }]
}

fn bar(class: &DataClass, members: usize, total: usize) -> Bar {
    Bar {
        label: class.name.value.clone(),
        value: Some(number_of(members)),
        note: (total > 0).then(|| numeral::percent(number_of(members), number_of(total))),
        own: class.grounds == Grounds::None,
        several: false,
    }
}
