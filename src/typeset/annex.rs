//! The annex as a document on lying paper: a page belongs to one of its parts.
//!
//! A row is never split unless it may be taller than a page; how tall it is at most is
//! reckoned here from the widths that its columns get, for measuring thousands of rows
//! would cost more than setting them.

use serde::Serialize;

use super::document::{Document, Part};
use super::fonts::Face;
use super::view::DocumentView;
use crate::model::annex::{AnnexGroup, AnnexPart};
use crate::model::numeral::{self, outline};
use crate::model::pack::Pack;
use crate::model::prose::{Mark, Marked, plain};
use crate::model::table::{Cell, Column, ColumnKind, Content, Row};

/// What its template reads.
#[derive(Debug, Serialize)]
struct View {
    document: DocumentView,
    /// What stands over every page.
    title: String,
    /// What stands on the cover, in two lines.
    cover: String,
    ministry: String,
    date: String,
    parts: Vec<PartView>,
}

#[derive(Debug, Serialize)]
struct PartView {
    /// 壹、貳、….
    number: String,
    title: String,
    lead: String,
    groups: Vec<GroupView>,
}

#[derive(Debug, Serialize)]
struct GroupView {
    title: Option<String>,
    columns: Vec<ColumnView>,
    rows: Vec<RowView>,
}

#[derive(Debug, Serialize)]
struct ColumnView {
    name: String,
    /// Its width in letters, where it is a narrow one.
    letters: Option<f64>,
    /// Else its part of what the narrow ones leave, against the other wide ones.
    share: f64,
    align: &'static str,
}

#[derive(Debug, Serialize)]
struct RowView {
    cells: Vec<CellView>,
    /// Whether it may be taller than a page, and is to be measured.
    tall: bool,
}

/// A cell without marks is a plain text.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum CellView {
    Plain(String),
    Marked(Vec<Marked>),
}

/// The width of the tables in letters, and the lines that surely fit on a page.
const LETTERS: f64 = 72.0;
const LINES: f64 = 20.0;

/// The annex, where the meeting has one.
pub(super) fn document(pack: &Pack, annex: &[AnnexPart]) -> Option<Document> {
    if annex.is_empty() {
        return None;
    }
    let (organization, meeting) = (&pack.sources.organization, &pack.sources.meeting);
    let ministry = &organization.ministry.value;
    let (group, id) = (&organization.group.value, meeting.id.value.title());
    let title = format!("{ministry}{group} {id}附冊");
    let view = View {
        document: DocumentView { title: title.clone(), author: ministry.clone() },
        title,
        cover: format!("{ministry}{group}\n{id}附冊"),
        ministry: ministry.clone(),
        date: meeting.date.value.long(),
        parts: annex.iter().enumerate().map(part_view).collect(),
    };
    let parts = annex.iter().map(|part| Part {
        kind: "annex".to_owned(),
        origin: part.origin.clone(),
        titles: vec![part.title.clone()],
    });
    Some(Document::new("annex", Face::Serif, &view, parts.collect()))
}

fn part_view((at, part): (usize, &AnnexPart)) -> PartView {
    let widths = widths(part);
    let group = |group: &AnnexGroup| group_view(group, &widths);
    PartView {
        number: outline(0, at + 1),
        title: part.title.clone(),
        lead: part.lead.clone(),
        groups: part.groups.iter().map(group).collect(),
    }
}

fn group_view(group: &AnnexGroup, widths: &[Width]) -> GroupView {
    let table = &group.table;
    let column = |(column, width): (&Column, &Width)| ColumnView {
        name: heading(column),
        letters: match width {
            Width::Narrow(letters) => Some(*letters),
            Width::Wide(_) => None,
        },
        share: match width {
            Width::Narrow(_) => 0.0,
            Width::Wide(share) => *share,
        },
        align: match column.kind {
            ColumnKind::Count | ColumnKind::Change => "end",
            ColumnKind::Date => "center",
            _ if column.ordinal => "center",
            _ => "start",
        },
    };
    let letters = letters(widths);
    GroupView {
        title: group.title.clone(),
        columns: table.columns.iter().zip(widths).map(column).collect(),
        rows: table.rows.iter().map(|row| row_view(row, &letters)).collect(),
    }
}

fn heading(column: &Column) -> String {
    match column.unit {
        Some(unit) if !unit.is_empty() => format!("{}（{unit}）", column.name),
        _ => column.name.clone(),
    }
}

fn row_view(row: &Row, letters: &[f64]) -> RowView {
    let lines = row.cells.iter().zip(letters).map(|(cell, letters)| {
        // The inset takes a letter; a line breaks before it is quite full.
        let room = (letters - 1.0).max(1.0) * 0.9;
        words(cell).lines().map(|line| (ems(line) / room).ceil().max(1.0)).sum()
    });
    RowView {
        tall: lines.fold(0.0, f64::max) > LINES,
        cells: row.cells.iter().map(cell_view).collect(),
    }
}

fn cell_view(cell: &Cell) -> CellView {
    match &cell.content {
        Content::Marked(runs) if runs.iter().any(|run| run.mark != Mark::Same) => {
            CellView::Marked(runs.clone())
        }
        _ => CellView::Plain(words(cell)),
    }
}

/// What a cell prints; what is not known prints as such where a number or a day is due.
fn words(cell: &Cell) -> String {
    match &cell.content {
        Content::Missing => String::new(),
        Content::Text { text, detail: Some(detail) } => format!("{text}（{detail}）"),
        Content::Text { text, .. } | Content::Grounded { text, .. } => text.clone(),
        Content::Count { number, .. } => numeral::thousands(*number),
        Content::Change(number) => numeral::change(*number),
        Content::Share { part, whole } => numeral::percent(*part, *whole),
        Content::Date(date) => date.slashed(),
        Content::Prose(blocks) => plain(blocks),
        Content::Marked(runs) => runs.iter().map(|run| &*run.text).collect(),
        Content::Narrative(texts) => {
            texts.iter().map(|text| &*text.text).collect::<Vec<_>>().join("\n")
        }
    }
}

/// The width of a text in letters: a Latin letter takes about half a Chinese one.
fn ems(text: &str) -> f64 {
    text.chars().map(|c| if c.is_ascii() { 0.56 } else { 1.0 }).sum()
}

/// How wide a column is.
enum Width {
    /// As wide as its longest text, in letters.
    Narrow(f64),
    /// A part of what the narrow ones leave, against the other wide ones.
    Wide(f64),
}

/// A column of at most so many letters keeps its texts on one line.
const NARROW: f64 = 9.0;
/// What the insets of a narrow column take.
const INSETS: f64 = 1.0;
/// A longer heading may stand in two lines.
const LONG_HEADING: f64 = 5.0;
/// How much of its usual text a wide column is given, and how much at most.
const SPREAD: f64 = 0.5;
const WIDEST: f64 = 20.0;

/// How wide each column of a part is, the same in all its groups, seen over all rows.
fn widths(part: &AnnexPart) -> Vec<Width> {
    let tables = || part.groups.iter().map(|group| &group.table);
    let Some(first) = tables().next() else { return Vec::new() };
    let width = |at: usize| {
        let rows = || tables().flat_map(|table| &table.rows);
        let texts = || rows().filter_map(|row| row.cells.get(at)).map(words);
        let longest = texts().map(|text| ems(&text)).fold(0.0, f64::max);
        let heading = ems(&heading(&first.columns[at]));
        let least = if heading <= LONG_HEADING { heading } else { heading / 2.0 };
        let narrow = longest.max(least.ceil()) + INSETS;
        if narrow <= NARROW {
            return Width::Narrow(narrow);
        }
        #[expect(clippy::cast_precision_loss, reason = "a width, not a count")]
        let count = rows().count().max(1) as f64;
        // Squares: a few long texts take more of the page than many short ones.
        let squares = texts().map(|text| ems(&text).powi(2)).sum::<f64>();
        Width::Wide(NARROW + ((squares / count).sqrt() * SPREAD).min(WIDEST))
    };
    (0..first.columns.len()).map(width).collect()
}

/// The width of each column in letters, as the page will have it.
fn letters(widths: &[Width]) -> Vec<f64> {
    let sum = |of: fn(&Width) -> f64| widths.iter().map(of).sum::<f64>();
    let narrow = sum(|width| match width {
        Width::Narrow(letters) => *letters,
        Width::Wide(_) => 0.0,
    });
    let shares = sum(|width| match width {
        Width::Narrow(_) => 0.0,
        Width::Wide(share) => *share,
    });
    let one = |width: &Width| match width {
        Width::Narrow(letters) => *letters,
        Width::Wide(share) => share / shares * (LETTERS - narrow).max(1.0),
    };
    widths.iter().map(one).collect()
}
