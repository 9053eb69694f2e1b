//! The inventory against the previous meeting's: changed rows with the changed words
//! marked and the amendment note (修正說明) beside them, then lists of the rows that
//! were added and of those that are gone.
//!
//! What would fill slide upon slide is shown as a count for each unit and class
//! instead; how many rows are still shown is the slide's option `list_most`.

use std::collections::BTreeMap;

use crate::agenda::redline::redline;
use crate::agenda::sums::sums;
use crate::agenda::{Computed, Inputs, Item};
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::{Figure, FigureValue, Made};
use crate::model::happened::Happened;
use crate::model::inventory_pairs::{COMPARED, Field, Pair, pairs, written};
use crate::model::lists::InventoryRow;
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::numeral;
use crate::model::organization::{DataClass, Names, Organization};
use crate::model::origin::Origin;
use crate::model::prose::{Marked, differs};
use crate::model::sources::Source;
use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Row};

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind {
        name: "inventory-amendments",
        options: &["list_most"],
        texts: TEXTS,
        titled: false,
    },
    needs: &[Source::Inventory],
    also: &[],
    page_a_row: true,
    compute,
};

const UNIT: &str = "項";

/// Columns that are shown only where they changed.
const SHOWN_IF_CHANGED: [Field; 2] = [Field::Statutes, Field::Restriction];

/// How many rows are listed where the slide does not say.
const LIST_MOST: usize = 60;

fn compute(inputs: &Inputs<'_>, _: &mut Diagnostics) -> Computed {
    let before = inputs.previous.and_then(|pack| pack.sources.inventory.as_ref());
    let (Some(now), Some(before)) = (&inputs.sources.inventory, before) else {
        return without_previous(inputs);
    };
    let organization = &inputs.sources.organization;
    let amended: Vec<Pair<'_>> = pairs(&before.rows, &now.rows, organization)
        .into_iter()
        .filter(Pair::is_amended)
        .collect();
    let mut computed = Computed::default();
    let counted = [
        ("inventory.amended", amended.iter().collect()),
        ("inventory.added", of(&amended, Happened::Added)),
        ("inventory.removed", of(&amended, Happened::Removed)),
        ("inventory.changed", of(&amended, Happened::Changed)),
    ];
    for (name, pairs) in counted {
        let figure = Figure::counted(pairs.len(), UNIT).made(Made::Compared);
        let cells = pairs.iter().map(|pair| &pair.either().number.origin);
        computed.figure(name, figure.from_cells(cells).or_from(&now.origin));
    }
    computed.tables = tables(
        &amended,
        organization,
        inputs.list_most().unwrap_or(LIST_MOST),
        &now.origin,
    );
    computed
}

/// The amendments of one kind.
fn of<'p, 'a>(amended: &'p [Pair<'a>], happened: Happened) -> Vec<&'p Pair<'a>> {
    amended.iter().filter(|pair| pair.happened() == happened).collect()
}

/// The changed rows, which have a page each unless they are too many, then a list or a
/// count of the others.
fn tables(
    amended: &[Pair<'_>],
    organization: &Organization,
    most: usize,
    origin: &Origin,
) -> Vec<AgendaTable> {
    let changed = of(amended, Happened::Changed);
    let is_many = changed.len() > most;
    let mut tables = vec![table(if is_many { &[] } else { &changed }, organization)];
    let parts = [
        (Happened::Changed, "修正之資料"),
        (Happened::Added, "新增之資料"),
        (Happened::Removed, "刪除之資料"),
    ];
    for (happened, title) in parts.into_iter().skip(usize::from(!is_many)) {
        let (mut rows, part) = (of(amended, happened), happened.word());
        // What is gone has last time's numbers, and their order.
        let is_gone = happened == Happened::Removed;
        if is_gone {
            rows.sort_by_key(|pair| pair.either().number.value);
        }
        if rows.len() > most {
            tables.push(summary(part, title, &rows, organization, origin));
        } else if !rows.is_empty() {
            let mut list = list(part, title, &rows, organization);
            if is_gone {
                list.columns[0] = Column::new("原序號", ColumnKind::Text).ordinal();
            }
            tables.push(list);
        }
    }
    tables
}

/// Without an earlier inventory nothing is known of amendments: that is not none.
fn without_previous(inputs: &Inputs<'_>) -> Computed {
    let mut computed = Computed::default();
    computed.figure("inventory.amended", Figure::missing());
    computed.tables.push(table(&[], &inputs.sources.organization));
    computed
}

fn table(amended: &[&Pair<'_>], organization: &Organization) -> AgendaTable {
    let is_shown = |field: &Field| {
        !SHOWN_IF_CHANGED.contains(field)
            || amended.iter().any(|pair| pair.differs(*field))
    };
    let shown: Vec<Field> = COMPARED.into_iter().filter(is_shown).collect();
    let mut columns = vec![Column::new("序號", ColumnKind::Text).ordinal()];
    let marked = |field: &Field| Column::new(field.heading(), ColumnKind::Marked);
    columns.extend(shown.iter().map(marked));
    columns.push(Column::new("修正說明", ColumnKind::Text));
    let rows = amended.iter().map(|pair| row(**pair, &shown, organization));
    AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: "資料盤點表異動".to_owned(),
        rows: rows.collect(),
        columns,
        total: None,
    }
}

/// Rows that are only in one of the inventories are listed: nothing in them changed.
/// Grounds, restrictions and notes have a column where at least one row has them.
fn list(
    part: &'static str,
    title: &str,
    pairs: &[&Pair<'_>],
    organization: &Organization,
) -> AgendaTable {
    let is_used = |field: &Field| {
        pairs.iter().any(|pair| !written(field.of(pair.either())).is_empty())
    };
    let optional = SHOWN_IF_CHANGED.into_iter().filter(is_used);
    let shown = [Field::Name, Field::Class, Field::Unit];
    let shown: Vec<Field> = shown.into_iter().chain(optional).collect();
    let note = |pair: &Pair<'_>| written(pair.either().note.as_ref()).to_owned();
    let has_notes = pairs.iter().any(|pair| !note(pair).is_empty());
    let text = |name: &str| Column::new(name, ColumnKind::Text);
    let mut columns = vec![text("序號").ordinal()];
    columns.extend(shown.iter().map(|field| text(field.heading())));
    columns.extend(has_notes.then(|| text("修正說明")));
    let row = |pair: &&Pair<'_>| {
        let row = pair.either();
        let mut cells = vec![
            Cell::text(row.number.value.to_string()).from_cells([&row.number.origin]),
        ];
        cells.extend(shown.iter().map(|field| {
            let name = (*field == Field::Name).then_some(&row.name.origin);
            Cell::text(field.printed(row, organization)).from_cells(name)
        }));
        cells.extend(has_notes.then(|| Cell::text(note(pair))));
        Row { cells, facts: facts(**pair), ..Row::default() }
    };
    AgendaTable {
        item: ITEM.kind.name,
        part,
        title: title.to_owned(),
        columns,
        rows: pairs.iter().map(row).collect(),
        total: None,
    }
}

/// How many rows of each class there are for each unit, in the order in which the
/// units first come.
fn summary(
    part: &'static str,
    title: &str,
    pairs: &[&Pair<'_>],
    organization: &Organization,
    list: &Origin,
) -> AgendaTable {
    let classes = &organization.classes;
    let mut names = Names::new(organization);
    let mut units: Vec<&str> = Vec::new();
    let mut counts: BTreeMap<(&str, &str), Vec<&Origin>> = BTreeMap::new();
    for row in pairs.iter().map(|pair| pair.either()) {
        let unit = names.printed(&row.unit.value);
        let class = &*row.class.value;
        if !units.contains(&unit) {
            units.push(unit);
        }
        counts.entry((unit, class)).or_default().push(&row.number.origin);
    }
    let mut columns = vec![Column::new("管理單位", ColumnKind::Text)];
    let count = |name: &str| Column::new(name, ColumnKind::Count).in_unit(UNIT);
    columns.extend(classes.iter().map(|class| count(&class.name.value)));
    columns.push(count("合計"));
    let of = |unit: &str, class: &DataClass| {
        let cells =
            counts.get(&(unit, &*class.code.value)).map_or(&[][..], |cells| cells);
        Cell::count(numeral::number_of(cells.len())).from_cells(cells.iter().copied())
    };
    let row = |unit: &&str| {
        let cells: Vec<Cell> = classes.iter().map(|class| of(unit, class)).collect();
        let sum = cells.iter().filter_map(Cell::number).sum();
        let cells =
            [Cell::text(*unit)].into_iter().chain(cells).chain([Cell::count(sum)]);
        Row { cells: cells.collect(), ..Row::default() }
    };
    let rows: Vec<Row> = units.iter().map(row).collect();
    AgendaTable {
        item: ITEM.kind.name,
        part,
        title: title.to_owned(),
        total: Some(sums("合計", &rows, columns.len(), list)),
        columns,
        rows,
    }
}

fn row(pair: Pair<'_>, shown: &[Field], organization: &Organization) -> Row {
    let either = pair.either();
    let mut cells = vec![
        Cell::text(either.number.value.to_string()).from_cells([&either.number.origin]),
    ];
    for field in shown {
        let print = |row: &InventoryRow| field.printed(row, organization).to_owned();
        cells.push(cell(redline_of(pair, print)));
    }
    let note = pair.now.and_then(|row| row.note.as_ref());
    cells.push(Cell::text(written(note)));
    Row { cells, facts: facts(pair), ..Row::default() }
}

fn facts(pair: Pair<'_>) -> BTreeMap<&'static str, FigureValue> {
    let row = pair.either();
    BTreeMap::from([
        ("number", FigureValue::Number(row.number.value.into())),
        ("name", FigureValue::Text(row.name.value.to_string())),
        ("change", FigureValue::Text(pair.happened().word().to_owned())),
        ("fields", FigureValue::Text(changed_fields(pair))),
    ])
}

/// The headings of what changed, as they follow each other in the inventory.
fn changed_fields(pair: Pair<'_>) -> String {
    let changed = COMPARED.into_iter().filter(|field| pair.differs(*field));
    let names: Vec<String> =
        changed.map(|field| format!("「{}」", field.heading())).collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{}及{last}", rest.concat()),
        None => String::new(),
    }
}

fn redline_of(pair: Pair<'_>, print: impl Fn(&InventoryRow) -> String) -> Vec<Marked> {
    let print = |row: Option<&InventoryRow>| row.map(&print).unwrap_or_default();
    redline(&print(pair.before), &print(pair.now))
}

fn cell(runs: Vec<Marked>) -> Cell {
    if differs(&runs) {
        Cell::marked(runs)
    } else {
        Cell::text(runs.into_iter().map(|run| run.text).collect::<String>())
    }
}
