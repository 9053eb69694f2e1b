//! `pack.json`: the contract that other programs and our own tests read.
//!
//! Numbers are JSON numbers, dates are ISO 8601, and what is missing is null. Tables
//! stand in printed order; a name once given to a figure stays.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::manifest;
use crate::model::catalogue::Catalogue;
use crate::model::deck::{PageWords, PaperWords};
use crate::model::diagnostic::{Diagnostics, Judged};
use crate::model::figure::{Figure, FigureValue};
use crate::model::origin::Origin;
use crate::model::pack::{ComputedItem, Pack, PackTable};
use crate::model::prose::{Mark, plain};
use crate::model::slide_options::SlideOptions;
use crate::model::sources::{SourceFile, Sources};
use crate::model::table::{Cell, Content};
use crate::model::usage::Usage;

/// The version of this contract.
const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct PackJson<'a> {
    schema: u32,
    meeting: Value,
    tables: Vec<TableJson<'a>>,
    figures: BTreeMap<&'a str, FigureJson<'a>>,
    changes: Vec<Value>,
    pages: &'a [PageWords],
    papers: &'a [PaperWords],
    diagnostics: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    catalogue: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    usage: Option<Value>,
    sources: &'a [SourceFile],
}

#[derive(Serialize)]
struct TableJson<'a> {
    item: &'a str,
    title: String,
    /// What the slides of one kind ask for that do not show the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<&'a SlideOptions>,
    columns: Vec<ColumnJson<'a>>,
    rows: Vec<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<Vec<Value>>,
}

#[derive(Serialize)]
struct ColumnJson<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'a str>,
}

#[derive(Serialize)]
struct FigureJson<'a> {
    value: Value,
    unit: Option<&'a str>,
    text: String,
}

/// A computed meeting as other programs read it.
pub fn pack_json(
    pack: &Pack,
    documents: &[PaperWords],
    diagnostics: &Diagnostics,
) -> Vec<u8> {
    let meeting = &pack.sources.meeting;
    let tables = pack.tables();
    let figures =
        pack.figures.iter().map(|(name, figure)| (&**name, figure_json(figure)));
    let of_the_pack = |found: &Judged<'_>| !found.diagnostic.code.is_of_the_archive();
    let complaints = diagnostics.sorted().into_iter().filter(of_the_pack);
    manifest::json(&PackJson {
        schema: SCHEMA,
        meeting: json!({
            "id": meeting.id.value.to_string(),
            "title": meeting.id.value.title(),
            "date": meeting.date.value,
        }),
        tables: tables.iter().map(table_json).collect(),
        figures: figures.collect(),
        changes: all_changes(pack),
        pages: documents.first().map_or(&[], |deck| &deck.pages),
        papers: documents.get(1..).unwrap_or_default(),
        diagnostics: complaints
            .map(|found| diagnostic_json(found, &pack.sources))
            .collect(),
        catalogue: pack.sources.catalogue.as_ref().map(catalogue_json),
        usage: pack.sources.usage.as_ref().map(usage_json),
        sources: &pack.sources.files,
    })
}

/// How much the platform's catalogue held, and whom nothing accounts for.
fn catalogue_json(catalogue: &Catalogue) -> Value {
    let unassigned = catalogue.unassigned();
    let unassigned: Vec<Value> = unassigned
        .iter()
        .map(|provider| json!({"name": provider.name, "count": provider.count}))
        .collect();
    json!({
        "rows": catalogue.rows(),
        "own": catalogue.datasets.len(),
        "unassigned": unassigned,
    })
}

/// The same of the platform's statistics.
fn usage_json(usage: &Usage) -> Value {
    let unassigned = usage.unassigned().into_iter();
    let unassigned: Vec<Value> = unassigned
        .map(|provider| json!({"name": provider.name.value, "count": provider.count}))
        .collect();
    json!({
        "rows": usage.rows(),
        "own": usage.datasets.len(),
        "unassigned": unassigned,
    })
}

fn table_json<'a>(one: &PackTable<'a>) -> TableJson<'a> {
    let table = one.table;
    let cells = |cells: &[Cell]| cells.iter().map(cell_json).collect();
    TableJson {
        item: table.item,
        title: one.title(),
        options: one.options,
        columns: table
            .columns
            .iter()
            .map(|column| ColumnJson { name: &column.name, unit: column.unit })
            .collect(),
        rows: table.rows.iter().map(|row| cells(&row.cells)).collect(),
        total: table.total.as_deref().map(cells),
    }
}

fn cell_json(cell: &Cell) -> Value {
    match &cell.content {
        Content::Missing => Value::Null,
        Content::Text { text, detail: Some(detail) } => {
            json!(format!("{text}（{detail}）"))
        }
        Content::Text { text, .. } | Content::Grounded { text, .. } => json!(text),
        Content::Count(number) | Content::Change(number) => json!(number),
        Content::Halves(halves) => json!(halves.as_f64()),
        Content::Share { part, whole, .. } => {
            #[expect(clippy::cast_precision_loss, reason = "a share, not a count")]
            let share = *part as f64 / (*whole).max(1) as f64;
            json!(share)
        }
        Content::Date(date) => json!(date),
        Content::Narrative(texts) => {
            json!(texts.iter().map(|text| &*text.text).collect::<Vec<_>>().join("\n"))
        }
        Content::Prose(blocks) => json!(plain(blocks)),
        Content::Marked(runs) => {
            let kept = runs.iter().filter(|run| run.mark != Mark::Deleted);
            json!(kept.map(|run| &*run.text).collect::<String>())
        }
    }
}

fn figure_json(figure: &Figure) -> FigureJson<'_> {
    FigureJson {
        value: value_json(&figure.value),
        unit: figure.unit.filter(|unit| !unit.is_empty()),
        text: figure.print(),
    }
}

fn value_json(value: &FigureValue) -> Value {
    match value {
        FigureValue::Number(number) => json!(number),
        FigureValue::Halves(halves) => json!(halves.as_f64()),
        FigureValue::Text(text) => json!(text),
        FigureValue::Date(date) => json!(date),
        FigureValue::Missing => Value::Null,
    }
}

/// The changed passages of all items, each once however many slides show it.
fn all_changes(pack: &Pack) -> Vec<Value> {
    let mut all = Vec::new();
    for item in pack.items.iter().filter(|item| item.page_a_row) {
        for change in changes(item) {
            if item.number == 1 || !all.contains(&change) {
                all.push(change);
            }
        }
    }
    all
}

/// Every changed passage of an item with its marks, such as an amended row.
fn changes(item: &ComputedItem) -> Vec<Value> {
    let Some(table) = item.tables.first() else { return Vec::new() };
    let change = |row: &crate::model::table::Row| {
        let passages: BTreeMap<&str, Value> = table
            .columns
            .iter()
            .zip(&row.cells)
            .filter_map(|(column, cell)| match &cell.content {
                Content::Marked(runs) => Some((&*column.name, json!(runs))),
                _ => None,
            })
            .collect();
        let facts: BTreeMap<&str, Value> =
            row.facts.iter().map(|(name, fact)| (*name, value_json(fact))).collect();
        (!passages.is_empty())
            .then(|| json!({"item": item.name, "about": facts, "passages": passages}))
    };
    table.rows.iter().filter_map(change).collect()
}

fn diagnostic_json(judged: Judged<'_>, sources: &Sources) -> Value {
    let found = judged.diagnostic;
    let inside = |origin: &Origin| {
        let file = origin.file.at_path(sources.inside(&origin.file));
        Origin::at(&file, origin.place())
    };
    let related: Vec<Value> = found
        .related
        .iter()
        .map(|related| json!({"note": related.note, "place": inside(&related.origin)}))
        .collect();
    json!({
        "code": found.code,
        "severity": judged.severity,
        "acknowledged": judged.reason.map(|reason| &reason.value),
        "place": inside(&found.origin),
        "values": found.args,
        "related": related,
    })
}
