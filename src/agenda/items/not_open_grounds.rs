//! The grounds for not opening (設置要點第11點: they are published): how many rows of the
//! classes that may not be opened cite each statute.
//!
//! A row that cites several statutes counts under each of them, so that the counts of
//! the statutes add up to more than the rows; the slide says how many such rows there
//! are.

use crate::agenda::citations::Citations;
use crate::agenda::leading::leading;
use crate::agenda::{Computed, Inputs, Item};
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::Figure;
use crate::model::lists::InventoryRow;
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::numeral;
use crate::model::organization::{Grounds, Organization, StatuteName};
use crate::model::origin::Origin;
use crate::model::sources::Source;
use crate::model::table::{AgendaTable, Bar, Cell, Chart, Column, ColumnKind, Row};

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind {
        name: "not-open-grounds",
        options: &[],
        texts: TEXTS,
        titled: true,
    },
    needs: &[Source::Inventory],
    also: &[],
    page_a_row: false,
    compute,
};

const UNIT: &str = "項";

/// A statute and the rows that cite it.
struct Ground<'a> {
    statute: &'a StatuteName,
    rows: Vec<&'a InventoryRow>,
}

fn compute(inputs: &Inputs<'_>, _: &mut Diagnostics) -> Computed {
    let Some(inventory) = &inputs.sources.inventory else { return Computed::default() };
    let organization = &inputs.sources.organization;
    let closed = rows_of(&inventory.rows, organization, Grounds::Statute);
    let citations = Citations::of(&closed, &organization.statutes);
    let grounds = grounds(&closed, &citations, &organization.statutes);
    let mut computed = Computed::default();
    computed.figure("grounds.class", class_figure(organization, Grounds::Statute));
    let title = title_of(organization, Grounds::Statute);
    computed.tables.push(table(&grounds, closed.len(), title.as_deref()));
    computed.charts.push(chart(&grounds));
    figures(&closed, &citations, &grounds, &inventory.origin, &mut computed);
    computed
}

/// The rows of the classes that demand such a ground.
pub(super) fn rows_of<'a>(
    rows: &'a [InventoryRow],
    organization: &Organization,
    grounds: Grounds,
) -> Vec<&'a InventoryRow> {
    let demands = |row: &&InventoryRow| {
        let mut classes = organization.classes.iter();
        classes
            .any(|class| row.class.value == class.code.value && class.grounds == grounds)
    };
    rows.iter().filter(demands).collect()
}

/// What the organization calls the data of the classes that demand such a ground; none
/// where it has no such class.
pub(super) fn title_of(organization: &Organization, grounds: Grounds) -> Option<String> {
    let classes = organization.classes.iter().filter(|class| class.grounds == grounds);
    let titles: Vec<&str> = classes.map(|class| &*class.title).collect();
    (!titles.is_empty()).then(|| titles.join("、"))
}

/// The same as a figure for sentences, made from where the classes are named.
pub(super) fn class_figure(organization: &Organization, grounds: Grounds) -> Figure {
    let classes = organization.classes.iter().filter(|class| class.grounds == grounds);
    let title = title_of(organization, grounds);
    title
        .map_or_else(Figure::missing, Figure::text)
        .from_cells(classes.map(|class| &class.name.origin))
}

/// The statutes that are cited, the most cited first.
fn grounds<'a>(
    closed: &[&'a InventoryRow],
    citations: &Citations<'_>,
    statutes: &'a [StatuteName],
) -> Vec<Ground<'a>> {
    let ground = |(at, statute)| {
        let citing = closed.iter().copied().filter(|row| citations.cites(row, at));
        Ground { statute, rows: citing.collect() }
    };
    let mut grounds: Vec<_> = statutes
        .iter()
        .enumerate()
        .map(ground)
        .filter(|ground| !ground.rows.is_empty())
        .collect();
    // Stable: statutes cited equally often keep the organization's order.
    grounds.sort_by_key(|ground| std::cmp::Reverse(ground.rows.len()));
    grounds
}

impl<'a> Ground<'a> {
    fn count(&self) -> i64 {
        numeral::number_of(self.rows.len())
    }

    fn cells(&self) -> impl Iterator<Item = &'a Origin> {
        cited(&self.rows)
    }
}

fn cited<'a>(rows: &[&'a InventoryRow]) -> impl Iterator<Item = &'a Origin> {
    rows.iter().filter_map(|row| Some(&row.statutes.as_ref()?.origin))
}

fn table(grounds: &[Ground<'_>], closed: usize, title: Option<&str>) -> AgendaTable {
    let share = title.map_or_else(|| "占比".to_owned(), |title| format!("占{title}"));
    let columns = vec![
        Column::new("法令依據", ColumnKind::Text),
        Column::new("條次", ColumnKind::Text).optional(),
        Column::new("引用", ColumnKind::Count).in_unit(UNIT),
        Column::new(share, ColumnKind::Count),
    ];
    let row = |ground: &Ground<'_>| {
        let (part, whole) = (ground.count(), numeral::number_of(closed));
        let articles = ground.statute.articles.as_deref();
        Row {
            cells: vec![
                Cell::text(&*ground.statute.name.value),
                articles.map_or_else(Cell::missing, Cell::text),
                Cell::count(part).from_cells(ground.cells()),
                Cell::share(part, whole).from_cells(ground.cells()),
            ],
            ..Row::default()
        }
    };
    AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: "不開放依據統計".to_owned(),
        columns,
        rows: grounds.iter().map(row).collect(),
        total: None,
    }
}

/// One bar a statute; the one that leads is lit.
fn chart(grounds: &[Ground<'_>]) -> Chart {
    let counts = grounds.iter().map(|ground| (&ground.statute.name, ground.count()));
    let first = leading(counts).map(|(name, _)| name);
    let bar = |ground: &Ground<'_>| Bar {
        label: ground.statute.name.value.clone(),
        value: Some(ground.count()),
        note: None,
        own: first == Some(&ground.statute.name),
        several: false,
    };
    Chart::over("grounds", UNIT, grounds.iter().map(bar).collect())
}

fn figures(
    closed: &[&InventoryRow],
    citations: &Citations<'_>,
    grounds: &[Ground<'_>],
    list: &Origin,
    computed: &mut Computed,
) {
    let counted = |rows: &[&InventoryRow]| {
        let cells: Vec<&Origin> = rows.iter().map(|row| &row.class.origin).collect();
        Figure::counted(rows.len(), UNIT).from_cells(cells).or_from(list)
    };
    computed.figure("grounds.rows", counted(closed));
    let several: Vec<_> =
        closed.iter().copied().filter(|row| citations.count(row) > 1).collect();
    computed.figure("grounds.several", counted(&several));
    let names = grounds.iter().map(|ground| &ground.statute.name.origin);
    let statutes = Figure::counted(grounds.len(), "部").from_cells(names);
    computed.figure("grounds.statutes", statutes.or_from(list));
    let counts =
        grounds.iter().map(|ground| (&*ground.statute.name.value, ground.count()));
    computed.leader(
        ["grounds.top", "grounds.top_count"],
        leading(counts),
        UNIT,
        "grounds.rows",
    );
}
