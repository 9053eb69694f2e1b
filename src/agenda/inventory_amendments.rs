//! The inventory against the previous meeting's: changed rows with the changed words
//! marked and the amendment note (修正說明) beside them, then lists of the rows that
//! were added and of those that are gone.
//!
//! Rows belong together by the system's name, and only then by 序號: a row inserted
//! in the middle renumbers all that follow, and none of them has changed.

use std::collections::{BTreeMap, BTreeSet};

use super::redline::redline;
use super::{Computed, Inputs, Item};
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::{Figure, FigureValue};
use crate::model::lists::InventoryRow;
use crate::model::meeting::SlideKind;
use crate::model::organization::{DataClass, Organization, folded};
use crate::model::origin::Located;
use crate::model::prose::{Mark, Marked};
use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Row};

pub(super) const ITEM: Item = Item {
    kind: SlideKind { name: "inventory-amendments", options: &[], titled: false },
    needs: &["inventory"],
    page_a_row: true,
    compute,
};

const UNIT: &str = "項";

/// A row as it was and as it is; at least one of them is there.
#[derive(Clone, Copy)]
struct Pair<'a> {
    before: Option<&'a InventoryRow>,
    now: Option<&'a InventoryRow>,
}

fn compute(inputs: &Inputs<'_>, _: &mut Diagnostics) -> Computed {
    let before = inputs.previous.and_then(|pack| pack.sources.inventory.as_ref());
    let (Some(now), Some(before)) = (&inputs.sources.inventory, before) else {
        return without_previous();
    };
    let organization = &inputs.sources.organization;
    let amended: Vec<Pair<'_>> = pairs(&before.rows, &now.rows)
        .into_iter()
        .filter(|pair| pair.is_amended())
        .collect();
    let mut computed = Computed::default();
    let of = |change: &str| amended.iter().filter(|pair| pair.change() == change).count();
    let counts = [
        ("inventory.amended", amended.len()),
        ("inventory.added", of("added")),
        ("inventory.removed", of("removed")),
        ("inventory.changed", of("changed")),
    ];
    let origins = || amended.iter().map(|pair| &pair.either().number.origin);
    for (name, count) in counts {
        computed.figure(name, Figure::counted(count, UNIT).from_cells(origins()));
    }
    let (changed, whole): (Vec<_>, Vec<_>) =
        amended.into_iter().partition(|pair| pair.change() == "changed");
    computed.tables.push(table(&changed, organization));
    for (part, title) in [("added", "新增之資料"), ("removed", "刪除之資料")] {
        let rows: Vec<_> = whole.iter().filter(|pair| pair.change() == part).collect();
        if !rows.is_empty() {
            computed.tables.push(list(part, title, &rows, &organization.classes));
        }
    }
    computed
}

/// Without an earlier inventory nothing is known of amendments: that is not none.
fn without_previous() -> Computed {
    let mut computed = Computed::default();
    computed.figure("inventory.amended", Figure::missing());
    computed
}

/// Brings together the rows that speak of the same system.
fn pairs<'a>(before: &'a [InventoryRow], now: &'a [InventoryRow]) -> Vec<Pair<'a>> {
    let by_name = unique(before, |row| folded(&row.name.value));
    let names_now = unique(now, |row| folded(&row.name.value));
    let same_name = |row: &InventoryRow| {
        let name = folded(&row.name.value);
        names_now.contains_key(&name).then(|| by_name.get(&name).copied()).flatten()
    };
    let mut taken: BTreeSet<u32> =
        now.iter().filter_map(same_name).map(|row| row.number.value).collect();
    let by_number = unique(before, |row| row.number.value);
    let mut pairs: Vec<Pair<'a>> = now
        .iter()
        .map(|row| {
            let renamed = || {
                let found = by_number.get(&row.number.value).copied();
                found.filter(|found| taken.insert(found.number.value))
            };
            Pair { before: same_name(row).or_else(renamed), now: Some(row) }
        })
        .collect();
    let vanished = before.iter().filter(|row| !taken.contains(&row.number.value));
    pairs.extend(vanished.map(|row| Pair { before: Some(row), now: None }));
    pairs.sort_by_key(|pair| pair.either().number.value);
    pairs
}

/// The rows by a key that only one of them has.
fn unique<K: Ord>(
    rows: &[InventoryRow],
    key: impl Fn(&InventoryRow) -> K,
) -> BTreeMap<K, &InventoryRow> {
    let mut found = BTreeMap::new();
    for row in rows {
        found.entry(key(row)).and_modify(|row| *row = None).or_insert(Some(row));
    }
    found.into_iter().filter_map(|(key, row)| Some((key, row?))).collect()
}

type Field = fn(&InventoryRow) -> &str;

/// The columns that are compared, in printed order.
const COMPARED: [(&str, Field); 7] = [
    ("系統、資料庫名稱", |row| &row.name.value),
    ("系統、資料庫描述", |row| &row.description.value),
    ("蒐集資料項目", |row| &row.items.value),
    ("資料分類", |row| &row.class.value),
    ("管理單位", |row| &row.unit.value),
    ("不開放依據", |row| written(row.statutes.as_ref())),
    ("限制事項", |row| written(row.restriction.as_ref())),
];

/// Columns that are shown only where they changed.
const SHOWN_IF_CHANGED: [&str; 2] = ["不開放依據", "限制事項"];

fn written(value: Option<&Located<String>>) -> &str {
    value.map_or("", |value| &value.value)
}

impl Pair<'_> {
    fn either(&self) -> &InventoryRow {
        self.now.or(self.before).expect("a pair has at least one row")
    }

    fn change(&self) -> &'static str {
        match (self.before, self.now) {
            (None, _) => "added",
            (_, None) => "removed",
            _ => "changed",
        }
    }

    fn is_amended(&self) -> bool {
        COMPARED.iter().any(|(_, field)| self.differs(*field))
    }

    fn differs(&self, field: Field) -> bool {
        match (self.before, self.now) {
            (Some(before), Some(now)) => lines(field(before)) != lines(field(now)),
            _ => true,
        }
    }
}

/// A cell's text with one kind of line break, as different programs save it.
fn lines(text: &str) -> String {
    text.trim().replace("\r\n", "\n").replace('\r', "\n")
}

fn table(amended: &[Pair<'_>], organization: &Organization) -> AgendaTable {
    let shown: Vec<_> = COMPARED
        .iter()
        .filter(|(name, field)| {
            !SHOWN_IF_CHANGED.contains(name)
                || amended.iter().any(|pair| pair.differs(*field))
        })
        .collect();
    let mut columns = vec![Column::new("序號", ColumnKind::Text)];
    columns.extend(shown.iter().map(|(name, _)| Column::new(*name, ColumnKind::Marked)));
    columns.push(Column::new("修正說明", ColumnKind::Text));
    let rows = amended.iter().map(|pair| row(*pair, &shown, &organization.classes));
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
fn list(
    part: &'static str,
    title: &str,
    pairs: &[&Pair<'_>],
    classes: &[DataClass],
) -> AgendaTable {
    let names = ["序號", "系統、資料庫名稱", "資料分類", "管理單位", "修正說明"];
    let row = |pair: &&Pair<'_>| {
        let row = pair.either();
        let cells = vec![
            Cell::text(row.number.value.to_string()).from_cells([&row.number.origin]),
            Cell::text(&*row.name.value).from_cells([&row.name.origin]),
            Cell::text(class_name(classes, &row.class.value)),
            Cell::text(&*row.unit.value),
            Cell::text(written(row.note.as_ref())),
        ];
        Row { cells, own: false, facts: facts(**pair) }
    };
    AgendaTable {
        item: ITEM.kind.name,
        part,
        title: title.to_owned(),
        columns: names.map(|name| Column::new(name, ColumnKind::Text)).into(),
        rows: pairs.iter().map(row).collect(),
        total: None,
    }
}

fn row(pair: Pair<'_>, shown: &[&(&str, Field)], classes: &[DataClass]) -> Row {
    let either = pair.either();
    let mut cells = vec![
        Cell::text(either.number.value.to_string()).from_cells([&either.number.origin]),
    ];
    for (name, field) in shown {
        let print = |row: &InventoryRow| match *name {
            "資料分類" => class_name(classes, field(row)),
            _ => lines(field(row)),
        };
        cells.push(cell(redline_of(pair, print)));
    }
    let note = pair.now.and_then(|row| row.note.as_ref());
    cells.push(Cell::text(written(note)));
    Row { cells, own: false, facts: facts(pair) }
}

fn facts(pair: Pair<'_>) -> BTreeMap<&'static str, FigureValue> {
    let row = pair.either();
    BTreeMap::from([
        ("number", FigureValue::Number(row.number.value.into())),
        ("name", FigureValue::Text(row.name.value.clone())),
        ("change", FigureValue::Text(pair.change().to_owned())),
        ("fields", FigureValue::Text(changed_fields(pair))),
    ])
}

/// The headings of what changed, as they follow each other in the inventory.
fn changed_fields(pair: Pair<'_>) -> String {
    let changed = COMPARED.iter().filter(|(_, field)| pair.differs(*field));
    changed.map(|(name, _)| *name).collect::<Vec<_>>().join("、")
}

fn redline_of(pair: Pair<'_>, print: impl Fn(&InventoryRow) -> String) -> Vec<Marked> {
    let print = |row: Option<&InventoryRow>| row.map(&print).unwrap_or_default();
    redline(&print(pair.before), &print(pair.now))
}

fn cell(runs: Vec<Marked>) -> Cell {
    let changed = runs.iter().any(|run| run.mark != Mark::Same);
    if changed {
        Cell::marked(runs)
    } else {
        Cell::text(runs.into_iter().map(|run| run.text).collect::<String>())
    }
}

fn class_name(classes: &[DataClass], code: &str) -> String {
    let class = classes.iter().find(|class| class.code.value == code);
    class.map_or_else(|| code.to_owned(), |class| class.name.value.clone())
}
