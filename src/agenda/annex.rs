//! The annex (附冊): the whole inventory with its amended words marked, every request
//! of the period with its answer and days, every takedown, the expected openings.
//!
//! The inventory stands unit by unit, in the organization's order as on all slides; who is
//! none of it comes last, as the numbers have it. Rows that are gone since the previous
//! meeting close their unit, struck through.

use std::collections::BTreeMap;

use super::publication::{requests, withdrawn};
use super::redline::{redline, whole};
use crate::model::annex::{AnnexGroup, AnnexPart};
use crate::model::figure::FigureValue;
use crate::model::happened::Happened;
use crate::model::inventory_pairs::{Field, Pair, pairs, sort, written};
use crate::model::lists::{InventoryRow, Listing};
use crate::model::numeral;
use crate::model::organization::{Names, Organization};
use crate::model::origin::Origin;
use crate::model::pack::Pack;
use crate::model::prose::{Mark, Marked};
use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Row};

/// The parts of what the folder holds; none without an inventory, which the annex is
/// made for.
pub fn annex(pack: &Pack, previous: Option<&Pack>) -> Vec<AnnexPart> {
    let sources = &pack.sources;
    let Some(inventory) = &sources.inventory else { return Vec::new() };
    let before = previous.and_then(|pack| pack.sources.inventory.as_ref());
    let mut parts = vec![systems(pack, inventory, before)];
    if let Some(feedback) = &sources.feedback {
        let table = requests(feedback, &sources.meeting, &sources.organization);
        let mut part = part("requests", &feedback.origin, table);
        let from = FigureValue::Date(sources.meeting.reports_from);
        part.facts.insert("from", from);
        parts.push(part);
    }
    if let Some(takedowns) = &sources.takedowns {
        let origin = sources.file("takedowns.yaml");
        parts.push(part(
            "takedowns",
            &origin,
            withdrawn(takedowns, &sources.organization),
        ));
    }
    if let Some(table) =
        pack.item("expected-openings").and_then(|item| item.tables.first())
    {
        let list = sources.expected_openings.as_ref().map(|list| list.origin.clone());
        let origin = list.unwrap_or_else(|| sources.meeting.file());
        parts.push(part("expected-openings", &origin, table.clone()));
    }
    parts
}

/// A part of one table, which gives it its title.
fn part(name: &'static str, origin: &Origin, table: AgendaTable) -> AnnexPart {
    AnnexPart {
        name,
        title: table.title.clone(),
        facts: BTreeMap::from([("count", counted(table.rows.len()))]),
        lead: String::new(),
        origin: origin.clone(),
        groups: vec![AnnexGroup { title: None, table }],
    }
}

fn counted(count: usize) -> FigureValue {
    FigureValue::Number(numeral::number_of(count))
}

fn systems(
    pack: &Pack,
    now: &Listing<InventoryRow>,
    before: Option<&Listing<InventoryRow>>,
) -> AnnexPart {
    let organization = &pack.sources.organization;
    let known: Vec<Pair<'_>> = if let Some(before) = before {
        pairs(&before.rows, &now.rows, organization)
    } else {
        // Without an earlier inventory nothing is known of amendments.
        let pair = |row| Pair::unchanged(row);
        let mut pairs: Vec<Pair<'_>> = now.rows.iter().map(pair).collect();
        sort(&mut pairs, organization);
        pairs
    };
    let columns = Columns::of(&known);
    let mut names = Names::new(organization);
    let mut units: Vec<&str> = Vec::new();
    let mut of_unit: BTreeMap<&str, Vec<&Pair<'_>>> = BTreeMap::new();
    // What is there stands before what is gone.
    let mut ordered: Vec<&Pair<'_>> = known.iter().collect();
    ordered.sort_by_key(|pair| pair.now.is_none());
    for pair in ordered {
        let unit = names.printed(&pair.either().unit.value);
        if !of_unit.contains_key(unit) {
            units.push(unit);
        }
        of_unit.entry(unit).or_default().push(pair);
    }
    units.sort_by_key(|unit| organization.place_of(unit).unwrap_or(usize::MAX));
    let group = |unit: &str| {
        let of_it = &of_unit[unit];
        let there = of_it.iter().filter(|pair| pair.now.is_some()).count();
        let rows = of_it.iter().map(|pair| columns.row(**pair, organization));
        AnnexGroup {
            title: Some(format!("{unit}（{there} 項）")),
            table: columns.table(unit, rows.collect()),
        }
    };
    AnnexPart {
        name: "inventory",
        title: "資料盤點表".to_owned(),
        facts: facts(&known, now, before),
        lead: String::new(),
        origin: now.origin.clone(),
        groups: units.into_iter().map(group).collect(),
    }
}

/// How many rows there are and, where there is an earlier inventory, how many of each
/// change.
fn facts(
    known: &[Pair<'_>],
    now: &Listing<InventoryRow>,
    before: Option<&Listing<InventoryRow>>,
) -> BTreeMap<&'static str, FigureValue> {
    let mut facts = BTreeMap::from([("count", counted(now.rows.len()))]);
    let amended = |happened| {
        let amended = known.iter().filter(|pair| pair.is_amended());
        amended.filter(|pair| pair.happened() == happened).count()
    };
    if before.is_some() {
        let all = [Happened::Changed, Happened::Added, Happened::Removed];
        facts.extend(all.map(|it| (it.word(), counted(amended(it)))));
    }
    facts
}

/// Which optional columns any row of the inventory needs.
struct Columns {
    grounds: bool,
    note: bool,
}

impl Columns {
    fn of(pairs: &[Pair<'_>]) -> Self {
        let rows = || pairs.iter().map(Pair::either);
        Self {
            grounds: rows()
                .any(|row| row.statutes.is_some() || row.restriction.is_some()),
            note: rows().any(|row| row.note.is_some()),
        }
    }

    fn table(&self, unit: &str, rows: Vec<Row>) -> AgendaTable {
        let mut columns = vec![Column::new("序號", ColumnKind::Text).ordinal()];
        let marked = |name: &str| Column::new(name, ColumnKind::Marked);
        columns.extend(
            ["系統、資料庫名稱", "系統、資料庫描述", "蒐集資料項目", "資料分類"]
                .map(marked),
        );
        columns.extend(self.grounds.then(|| marked("不開放依據或限制事項")));
        columns.extend(
            self.note.then(|| Column::new("修正說明", ColumnKind::Text).remark()),
        );
        AgendaTable {
            item: "annex",
            part: "",
            title: unit.to_owned(),
            columns,
            rows,
            total: None,
        }
    }

    fn row(&self, pair: Pair<'_>, organization: &Organization) -> Row {
        let either = pair.either();
        let number = either.number.value.to_string();
        let said = match pair.happened() {
            Happened::Added => "新增",
            Happened::Removed => "刪除",
            Happened::Changed => "修正",
        };
        let number = if pair.is_amended() {
            Cell::detailed(number, said)
        } else {
            Cell::text(number)
        };
        let mut cells = vec![number.from_cells([&either.number.origin])];
        let class =
            |row: &InventoryRow| organization.class_name(&row.class.value).to_owned();
        // The unit heads the group, where no word of it is marked.
        cells.push(marked(pair, |row| {
            let name = row.name.value.to_string();
            if pair.has_moved() {
                format!("{name}\n管理單位：{}", Field::Unit.printed(row, organization))
            } else {
                name
            }
        }));
        cells.push(marked(pair, |row| row.description.value.to_string()));
        cells.push(marked(pair, |row| row.items.value.to_string()));
        cells.push(marked(pair, class));
        if self.grounds {
            cells.push(marked(pair, grounds));
        }
        if self.note {
            cells.push(Cell::text(written(pair.now.and_then(|row| row.note.as_ref()))));
        }
        Row { cells, ..Row::default() }
    }
}

/// A row has either a statute or a restriction; both stand in one column.
fn grounds(row: &InventoryRow) -> String {
    let both = [written(row.statutes.as_ref()), written(row.restriction.as_ref())];
    both.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

fn marked(pair: Pair<'_>, text: impl Fn(&InventoryRow) -> String) -> Cell {
    let runs: Vec<Marked> = match (pair.before.map(&text), pair.now.map(&text)) {
        (None, Some(now)) => whole(&now, Mark::Added),
        (Some(before), None) => whole(&before, Mark::Deleted),
        (Some(before), Some(now)) if before != now => redline(&before, &now),
        (_, now) => whole(&now.unwrap_or_default(), Mark::Same),
    };
    Cell::marked(runs)
}
