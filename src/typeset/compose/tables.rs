//! A table as a page shows it: which of its columns and rows, and every cell printed.

use std::collections::BTreeSet;

use super::share;
use crate::model::deck::Shown;
use crate::model::numeral;
use crate::model::table::{
    AgendaTable, Cell, Column, ColumnKind, Content, Role, is_sparse,
};
use crate::typeset::view::{CellView, ColumnView, ContentView, RowView, TableView};

/// The largest numbers of an item's tables: what a full bar stands for.
pub(super) struct Scale {
    count: i64,
    change: i64,
}

impl Scale {
    pub(super) fn of(tables: &[AgendaTable]) -> Self {
        let largest = |kind: ColumnKind| {
            let cells = tables.iter().flat_map(|table| scaled_cells(table, kind));
            cells.filter_map(Cell::number).map(i64::abs).max().unwrap_or(0).max(1)
        };
        Self { count: largest(ColumnKind::Count), change: largest(ColumnKind::Change) }
    }
}

fn scaled_cells(table: &AgendaTable, kind: ColumnKind) -> impl Iterator<Item = &Cell> {
    let columns = table.columns.iter().enumerate();
    let scaled = columns.filter(move |(_, column)| column.scaled && column.kind == kind);
    scaled.flat_map(|(at, _)| {
        let alike = table.rows.iter().filter(|row| !row.several);
        alike.filter_map(move |row| row.cells.get(at))
    })
}

pub(super) fn shown_tables(
    tables: &[AgendaTable],
    shown: Shown,
    scale: &Scale,
) -> Vec<TableView> {
    let void = void(tables);
    let view = |table, row| table_view(table, row, &void, scale);
    match shown {
        Shown::All => tables.iter().map(|table| view(table, None)).collect(),
        Shown::Row(row) => vec![view(&tables[0], Some(row))],
        Shown::Table(at) => vec![view(&tables[at], None)],
    }
}

/// The names of the columns of which no table of the item has anything to say: those that
/// compare with a date of which nothing is known, at a first meeting or where no list goes
/// back so far, and those that no row needs.
fn void(tables: &[AgendaTable]) -> BTreeSet<&str> {
    let columns = || {
        tables.iter().flat_map(|table| {
            table.columns.iter().enumerate().map(move |column| (table, column))
        })
    };
    let may_be_void = |role| matches!(role, Role::Comparison | Role::Optional);
    let perhaps = columns().filter(|(_, (_, column))| may_be_void(column.role));
    let mut void: BTreeSet<&str> = perhaps.map(|(_, (_, it))| &*it.name).collect();
    for (table, (at, column)) in columns() {
        let mut cells = table.rows.iter().map(|row| &row.cells).chain(&table.total);
        if cells.any(|cells| cells.get(at).is_some_and(says_something)) {
            void.remove(&*column.name);
        }
    }
    void
}

/// Whether a cell says something; a text without words does not.
fn says_something(cell: &Cell) -> bool {
    match &cell.content {
        Content::Missing => false,
        Content::Text { .. } | Content::Prose(_) | Content::Marked(_) => {
            !cell.words().is_empty()
        }
        _ => true,
    }
}

fn table_view(
    table: &AgendaTable,
    row: Option<usize>,
    void: &BTreeSet<&str>,
    scale: &Scale,
) -> TableView {
    let joined = joined(table);
    let is_shown =
        |at: &usize| joined != Some(*at) && !void.contains(&*table.columns[*at].name);
    let columns = || (0..table.columns.len()).filter(is_shown);
    let cells = |cells: &[Cell]| -> Vec<CellView> {
        let view = |at: usize| {
            let own = cell_view(&cells[at], &table.columns[at], scale);
            match joined.filter(|joined| at + 1 == *joined) {
                Some(remark) => with_remark(own, &cells[remark]),
                None => own,
            }
        };
        columns().filter(|at| *at < cells.len()).map(view).collect()
    };
    let shown =
        table.rows.iter().enumerate().filter(|(at, _)| row.is_none_or(|row| row == *at));
    TableView {
        title: table.title.clone(),
        summary: summary(table, columns().map(|at| &table.columns[at])),
        columns: columns().map(|at| column_view(&table.columns[at])).collect(),
        rows: shown
            .map(|(_, row)| RowView {
                cells: cells(&row.cells),
                own: row.own,
                several: row.several,
            })
            .collect(),
        total: table.total.as_deref().map(cells),
    }
}

/// The remarks of few rows, which stand behind the texts of the column before them.
fn joined(table: &AgendaTable) -> Option<usize> {
    let is_joined = |at: &usize| {
        table.columns[*at].role == Role::Remark
            && table.columns[at - 1].kind == ColumnKind::Text
            && is_sparse(table.rows.iter(), *at)
    };
    (1..table.columns.len()).find(is_joined)
}

fn with_remark(mut cell: CellView, remark: &Cell) -> CellView {
    let words = remark.words();
    if let ContentView::Text { detail, .. } = &mut cell.content
        && !words.is_empty()
    {
        *detail = Some(match detail.take() {
            Some(before) => format!("{before}；{words}"),
            None => words,
        });
    }
    cell
}

/// The whole table in a sentence, also where a page shows but a part of it.
fn summary<'a>(table: &AgendaTable, columns: impl Iterator<Item = &'a Column>) -> String {
    let names: Vec<&str> = columns.map(|column| &*column.name).collect();
    let total = if table.total.is_some() { "，最後一列為合計" } else { "" };
    let title = if table.title.is_empty() { "" } else { &*format!("{}：", table.title) };
    format!(
        "{title}共 {} 列，每列依序為{}{total}。",
        numeral::thousands(numeral::number_of(table.rows.len())),
        names.join("、"),
    )
}

fn column_view(column: &Column) -> ColumnView {
    let kind = match column.kind {
        ColumnKind::Text => "text",
        ColumnKind::Count => "count",
        ColumnKind::Change => "change",
        ColumnKind::Date => "date",
        ColumnKind::Prose => "prose",
        ColumnKind::Marked => "marked",
    };
    ColumnView { name: column.name.clone(), unit: column.unit, kind }
}

fn cell_view(cell: &Cell, column: &Column, scale: &Scale) -> CellView {
    let scaled = |share: f64| if column.scaled { share } else { 0.0 };
    let content = match &cell.content {
        Content::Missing => ContentView::Missing,
        Content::Text { text, detail } => {
            ContentView::Text { text: breakable(text), detail: detail.clone() }
        }
        Content::Count(number) => ContentView::Count {
            text: numeral::thousands(*number),
            share: scaled(share(*number, scale.count)),
            zero: *number == 0,
        },
        Content::Halves(halves) => ContentView::Count {
            text: halves.print(),
            share: scaled(share(halves.count(), 2 * scale.count)),
            zero: halves.count() == 0,
        },
        Content::Change(number) => ContentView::Change {
            text: numeral::change(*number),
            share: scaled(share(number.abs(), scale.change)),
            zero: *number == 0,
            negative: *number < 0,
        },
        Content::Share { part, .. } => {
            ContentView::Count { text: cell.words(), share: 0.0, zero: *part == 0 }
        }
        Content::Date(date) => ContentView::Text { text: date.slashed(), detail: None },
        Content::Prose(blocks) => ContentView::Prose { blocks: blocks.clone() },
        Content::Marked(runs) => ContentView::Marked { runs: runs.clone() },
        Content::Grounded { .. } | Content::Narrative(_) => {
            unreachable!("sentences are written before pages are set")
        }
    };
    CellView { content, span: cell.span }
}

/// The longest run of letters that a column is expected to hold.
const LONGEST_WORD: usize = 24;

/// Lets words break that no column could hold, such as a long web address.
fn breakable(text: &str) -> String {
    let mut run = 0;
    let mut broken = String::with_capacity(text.len());
    for character in text.chars() {
        run = if character.is_ascii_graphic() { run + 1 } else { 0 };
        if run > LONGEST_WORD {
            broken.push('\u{200B}');
            run = 1;
        }
        broken.push(character);
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::breakable;

    #[test]
    fn a_word_that_no_column_holds_may_break() {
        assert!(!breakable("https://data.gov.tw/").contains('\u{200B}'));
        assert!(breakable(&"a".repeat(5000)).contains('\u{200B}'));
    }
}
