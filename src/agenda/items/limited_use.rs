//! Data of limited use (乙類): each row with what its use is limited to.
//!
//! What is limited stands apart from what is open: it is charged, revocable or
//! otherwise restricted.

use super::not_open_grounds::{class_figure, rows_of, title_of};
use crate::agenda::publication::body;
use crate::agenda::{Computed, Inputs, Item};
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::Figure;
use crate::model::inventory_pairs::ordered;
use crate::model::lists::InventoryRow;
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::organization::{Grounds, Names, Organization};
use crate::model::origin::Located;
use crate::model::sources::Source;
use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Row};
use crate::model::text::Text;

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind { name: "limited-use", options: &[], texts: TEXTS, titled: true },
    needs: &[Source::Inventory],
    also: &[],
    page_a_row: false,
    compute,
};

/// What such data is called where no class of the organization is of it.
const UNNAMED: &str = "限制利用之資料";

fn compute(inputs: &Inputs<'_>, _: &mut Diagnostics) -> Computed {
    let Some(inventory) = &inputs.sources.inventory else { return Computed::default() };
    let organization = &inputs.sources.organization;
    let limited = rows_of(&inventory.rows, organization, Grounds::Restriction);
    let limited = ordered(limited, organization);
    let mut computed = Computed::default();
    let cells = limited.iter().map(|row| &row.class.origin);
    let total = Figure::counted(limited.len(), "項").from_cells(cells);
    computed.figure("limited.total", total.or_from(&inventory.origin));
    let mut names = Names::new(organization);
    let written = limited.iter().map(|row| &*row.unit.value);
    let mut units: Vec<_> = written.map(|unit| names.printed(unit)).collect();
    units.sort_unstable();
    units.dedup();
    let cells = limited.iter().map(|row| &row.unit.origin);
    let units = Figure::counted(units.len(), "個").from_cells(cells);
    computed.figure("limited.units", units.or_from(&inventory.origin));
    computed.figure("limited.class", class_figure(organization, Grounds::Restriction));
    let title = title_of(organization, Grounds::Restriction);
    computed.tables.push(table(
        &limited,
        title.as_deref().unwrap_or(UNNAMED),
        organization,
    ));
    computed
}

fn table(
    limited: &[&InventoryRow],
    title: &str,
    organization: &Organization,
) -> AgendaTable {
    AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: format!("{title}及其限制事項"),
        columns: columns(),
        rows: limited.iter().map(|row| self::row(row, organization)).collect(),
        total: None,
    }
}

fn columns() -> Vec<Column> {
    let text = |name| Column::new(name, ColumnKind::Text);
    let mut columns = vec![text("序號").ordinal()];
    columns.extend(["系統、資料庫名稱", "管理單位", "限制事項"].map(text));
    columns
}

fn row(row: &InventoryRow, organization: &Organization) -> Row {
    let text = |cell: &Located<Text>| Cell::text(&*cell.value).from_cells([&cell.origin]);
    Row {
        cells: vec![
            Cell::text(row.number.value.to_string()).from_cells([&row.number.origin]),
            text(&row.name),
            body(&row.unit, organization),
            row.restriction.as_ref().map_or_else(Cell::missing, text),
        ],
        ..Row::default()
    }
}
