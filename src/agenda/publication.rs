//! What 設置要點第11點 has published every quarter, row by row: the inventory as it was
//! reviewed, the requests of the period with their answers, the datasets that are withdrawn
//! and those that are to open.
//!
//! No slide shows these tables; they are exported and stand in the annex. They hold no
//! column that could name a person.

use std::ops::Deref;

use super::items::expected_openings::expected_datasets;
use crate::model::answering::Judgement;
use crate::model::days;
use crate::model::inventory_pairs::ordered;
use crate::model::lists::{InventoryRow, Listing, Request};
use crate::model::meeting::Meeting;
use crate::model::organization::{AnswerTarget, Organization};
use crate::model::origin::Located;
use crate::model::pack::Pack;
use crate::model::roc_date::RocDate;
use crate::model::sources::Sources;
use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Content, Row};
use crate::model::takedown::{Dataset, Takedown};

/// A table's name and columns, and its rows, which are made as they are asked for.
pub type Published<'a> = (AgendaTable, Box<dyn Iterator<Item = Row> + Send + 'a>);

/// The tables of whatever the folder holds; the previous meeting's pack says what was
/// planned for another time then.
pub fn publication(sources: &Sources, previous: Option<&Pack>) -> Vec<AgendaTable> {
    published(sources, previous).into_iter().map(whole).collect()
}

/// The same with rows that nobody keeps: an inventory may have a hundred thousand.
pub fn published<'a>(
    sources: &'a Sources,
    previous: Option<&Pack>,
) -> Vec<Published<'a>> {
    let inventory = sources.inventory.as_ref();
    let feedback = sources.feedback.as_ref();
    let takedowns = sources.takedowns.as_ref();
    let organization = &sources.organization;
    let tables = [
        inventory.map(|list| reviewed(list, organization)),
        feedback.map(|list| of_period(list, &sources.meeting, organization)),
        takedowns.map(|list| with_rows(withdrawn(list, organization))),
        expected_datasets(sources, previous).map(with_rows),
    ];
    tables.into_iter().flatten().collect()
}

fn whole((mut table, rows): Published<'_>) -> AgendaTable {
    table.rows = rows.collect();
    table
}

fn with_rows(mut table: AgendaTable) -> Published<'static> {
    let rows = std::mem::take(&mut table.rows);
    (table, Box::new(rows.into_iter()))
}

pub(super) fn table(
    item: &'static str,
    title: &str,
    columns: Vec<Column>,
) -> AgendaTable {
    AgendaTable {
        item,
        part: "",
        title: title.to_owned(),
        columns,
        rows: Vec::new(),
        total: None,
    }
}

pub(super) fn text(name: &str) -> Column {
    Column::new(name, ColumnKind::Text)
}

pub(super) fn date(name: &str) -> Column {
    Column::new(name, ColumnKind::Date)
}

pub(super) fn row(cells: Vec<Cell>) -> Row {
    Row { cells, ..Row::default() }
}

pub(super) fn cell<T: Deref<Target = str>>(value: &Located<T>) -> Cell {
    Cell::text(&*value.value).from_cells([&value.origin])
}

/// A unit or an agency, by its printed name.
pub(super) fn body<T: Deref<Target = str>>(
    written: &Located<T>,
    organization: &Organization,
) -> Cell {
    Cell::text(organization.printed(&written.value)).from_cells([&written.origin])
}

/// Units and agencies, by their printed names.
pub(super) fn bodies(written: &[Located<String>], organization: &Organization) -> Cell {
    if written.is_empty() {
        return Cell::missing();
    }
    let mut names: Vec<&str> =
        written.iter().map(|name| organization.printed(&name.value)).collect();
    names.dedup();
    Cell::text(names.join("、")).from_cells(written.iter().map(|name| &name.origin))
}

pub(super) fn optional<T: Deref<Target = str>>(value: Option<&Located<T>>) -> Cell {
    value.map_or_else(Cell::missing, cell)
}

pub(super) fn day(value: Option<&Located<RocDate>>) -> Cell {
    value.map_or_else(Cell::missing, |day| {
        Cell::new(Content::Date(day.value)).from_cells([&day.origin])
    })
}

fn reviewed<'a>(
    list: &'a Listing<InventoryRow>,
    organization: &'a Organization,
) -> Published<'a> {
    let table = table(
        "inventory",
        "資料盤點表",
        vec![
            text("序號").ordinal(),
            text("系統、資料庫名稱"),
            text("系統、資料庫描述"),
            text("蒐集資料項目"),
            text("資料分類"),
            text("管理單位"),
            text("不開放依據"),
            text("限制事項"),
            text("修正說明"),
        ],
    );
    let rows = ordered(&list.rows, organization).into_iter();
    (table, Box::new(rows.map(|one| inventory_row(one, organization))))
}

fn inventory_row(one: &InventoryRow, organization: &Organization) -> Row {
    let class = organization.class_name(&one.class.value);
    row(vec![
        Cell::text(one.number.value.to_string()).from_cells([&one.number.origin]),
        cell(&one.name),
        cell(&one.description),
        cell(&one.items),
        Cell::text(class).from_cells([&one.class.origin]),
        body(&one.unit, organization),
        optional(one.statutes.as_ref()),
        optional(one.restriction.as_ref()),
        optional(one.note.as_ref()),
    ])
}

pub(super) fn requests(
    list: &Listing<Request>,
    meeting: &Meeting,
    organization: &Organization,
) -> AgendaTable {
    whole(of_period(list, meeting, organization))
}

fn of_period<'a>(
    list: &'a Listing<Request>,
    meeting: &'a Meeting,
    organization: &'a Organization,
) -> Published<'a> {
    let target = organization.targets.answer.as_ref();
    let unit = target.map_or(days::UNIT, AnswerTarget::unit);
    let table = table(
        "requests",
        &format!("{}回應說明", organization.requests_name()),
        vec![
            text("編號"),
            date("提出日期"),
            text("類別"),
            text("資料集名稱"),
            text("機關"),
            text("內容"),
            date("回應日期"),
            Column::new("處理日數", ColumnKind::Count).in_unit(unit),
            text("回應時效"),
            text("回應說明"),
            text("處理結果"),
        ],
    );
    let of_period = list.rows.iter().filter(|one| one.is_of(meeting));
    (table, Box::new(of_period.map(move |one| request_row(one, meeting, organization))))
}

fn request_row(one: &Request, meeting: &Meeting, organization: &Organization) -> Row {
    let target = organization.targets.answer.as_ref();
    let as_of = meeting.statistics_date.value;
    let answered = one.answered_by(as_of);
    let judged = one.judged(target, as_of);
    // What was answered after that day is told the next time.
    let is_told = answered.is_some() || one.answered.is_none();
    let told =
        |text: &Option<Located<String>>| optional(text.as_ref().filter(|_| is_told));
    let taken = judged.answered.then_some(judged.days);
    row(vec![
        cell(&one.id),
        day(Some(&one.received)),
        cell(&one.kind),
        optional(one.dataset.as_ref()),
        bodies(&one.agencies, organization),
        optional(one.text.as_ref()),
        day(answered),
        Cell::known(taken, Cell::count).from_cells(
            answered.into_iter().flat_map(|day| [&one.received.origin, &day.origin]),
        ),
        target
            .filter(|_| one.answers_recorded)
            .map_or_else(Cell::missing, |_| Cell::text(timeliness(judged))),
        told(&one.response),
        told(&one.outcome),
    ])
}

/// Whether an answer came in time, or may still come.
fn timeliness(judged: Judgement) -> &'static str {
    match (judged.answered, judged.late == Some(true)) {
        (true, false) => "如期",
        (true, true) => "逾期回應",
        (false, false) => "尚未回應",
        (false, true) => "逾期未回應",
    }
}

pub(super) fn withdrawn(
    takedowns: &[Takedown],
    organization: &Organization,
) -> AgendaTable {
    let mut table = table(
        "withdrawn-datasets",
        "下架資料集清單",
        vec![
            text("項次").ordinal(),
            text(&organization.bodies_heading()),
            text("資料集識別碼"),
            text("資料集名稱"),
            text("下架原因"),
            text("保留之資料集識別碼"),
            text("保留之資料集名稱"),
            text("辦理狀態"),
            date("狀態日期"),
        ],
    );
    table.rows = takedowns.iter().map(|one| takedown_row(one, organization)).collect();
    table
}

fn takedown_row(one: &Takedown, organization: &Organization) -> Row {
    let keeps = one.keeps.as_ref();
    let id = |dataset: &Dataset| cell(&dataset.id);
    let name = |dataset: &Dataset| cell(&dataset.name);
    row(vec![
        Cell::text(one.number.value.to_string()).from_cells([&one.number.origin]),
        body(&one.agency, organization),
        id(&one.dataset),
        name(&one.dataset),
        cell(&one.reason),
        keeps.map_or_else(Cell::missing, id),
        keeps.map_or_else(Cell::missing, name),
        Cell::text(one.state.value.printed()).from_cells([&one.state.origin]),
        day(one.date.as_ref()),
    ])
}
