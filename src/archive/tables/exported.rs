//! A table as it is exported: one heading a column, one value a cell, and names for its
//! file and its sheet.
//!
//! A redlined column becomes two, before and after the amendment: colour and strokes
//! do not survive in a table that programs read.

use std::collections::BTreeSet;

use crate::model::halves::Halves;
use crate::model::pack::{Pack, PackTable};
use crate::model::prose::{Mark, Marked, plain};
use crate::model::roc_date::RocDate;
use crate::model::slide_options::SlideOptions;
use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Content, Role};

/// A table with everything decided that both formats need.
pub(super) struct Exported<'a> {
    /// Its file's name without ending: the item, and its part where there are several.
    pub(super) file: String,
    /// Its sheet's name, which no other sheet has.
    pub(super) sheet: String,
    pub(super) headings: Vec<String>,
    pub(super) rows: Vec<Vec<Exportable<'a>>>,
    pub(super) total: Option<Vec<Exportable<'a>>>,
}

/// A cell's value, and the cell that it came from.
pub(super) struct Exportable<'a> {
    pub(super) value: Value,
    pub(super) cell: &'a Cell,
}

pub(super) enum Value {
    /// Nothing is known: an empty cell.
    Missing,
    Text(String),
    /// A number that names its row; it is never grouped nor added up.
    Ordinal(i64),
    Count(i64),
    Halves(Halves),
    Change(i64),
    Share {
        part: i64,
        whole: i64,
    },
    Date(RocDate),
}

/// Every table of the pack in printed order, then those that are only published.
pub(super) fn all<'a>(
    pack: &'a Pack,
    publication: &'a [AgendaTable],
) -> Vec<Exported<'a>> {
    let (mut files, mut sheets) = (BTreeSet::new(), BTreeSet::new());
    let published = publication.iter().map(PackTable::only);
    let tables = pack.tables().into_iter().chain(published);
    tables.map(|table| exported(table, &mut files, &mut sheets)).collect()
}

fn exported<'a>(
    one: PackTable<'a>,
    files: &mut BTreeSet<String>,
    sheets: &mut BTreeSet<String>,
) -> Exported<'a> {
    let table = one.table;
    let row = |cells: &'a [Cell]| -> Vec<Exportable<'a>> {
        let pairs = cells.iter().zip(&table.columns);
        pairs.flat_map(|(cell, column)| values(cell, column)).collect()
    };
    Exported {
        file: unique(file_name(&one), usize::MAX, files),
        sheet: unique(sheet_name(&one.title()), LONGEST_SHEET_NAME, sheets),
        headings: table
            .columns
            .iter()
            .flat_map(|column| headings(column, table))
            .collect(),
        rows: table.rows.iter().map(|one| row(&one.cells)).collect(),
        total: table.total.as_deref().map(row),
    }
}

fn file_name(one: &PackTable<'_>) -> String {
    let name = match one.table.part {
        "" => one.table.item.to_owned(),
        part => format!("{}-{part}", one.table.item),
    };
    // Told by what was asked for, not by the order of the slides: a table keeps its name
    // when these change places.
    let told = one.options.map(SlideOptions::slug).filter(|_| one.number > 1);
    match told {
        Some(told) if !told.is_empty() => format!("{name}-{told}"),
        _ => name,
    }
}

/// The most characters that every spreadsheet program takes for a sheet's name.
const LONGEST_SHEET_NAME: usize = 31;

/// A title without the characters that no sheet's name may have.
fn sheet_name(title: &str) -> String {
    let allowed = |character: char| !"[]*?:/\\'".contains(character);
    title.chars().filter(|&c| allowed(c) && !c.is_control()).collect()
}

/// A name that was not given yet: a second one of the kind is numbered.
fn unique(name: String, longest: usize, given: &mut BTreeSet<String>) -> String {
    let numbered = |number: usize| {
        let suffix = if number == 1 { String::new() } else { format!("-{number}") };
        let room = longest.saturating_sub(suffix.len());
        name.chars().take(room).chain(suffix.chars()).collect::<String>()
    };
    // Of one name more than were given, one is free.
    let mut candidates = (1..=given.len() + 1).map(numbered);
    let free = candidates.find(|name| !given.contains(name));
    let free = free.expect("there are more numbers than tables");
    given.insert(free.clone());
    free
}

fn headings(column: &Column, table: &AgendaTable) -> Vec<String> {
    let name = if column.name.is_empty() { &table.title } else { &column.name };
    match (column.kind, column.unit) {
        (ColumnKind::Marked, _) => {
            vec![format!("{name}（修正前）"), format!("{name}（修正後）")]
        }
        (_, Some(unit)) if !unit.is_empty() => vec![format!("{name}（{unit}）")],
        _ => vec![name.clone()],
    }
}

fn values<'a>(cell: &'a Cell, column: &Column) -> Vec<Exportable<'a>> {
    let exportable = |value| Exportable { value, cell };
    if column.kind != ColumnKind::Marked {
        return vec![exportable(value(cell, column))];
    }
    let sides = match &cell.content {
        Content::Marked(runs) => [Mark::Added, Mark::Deleted].map(|not| side(runs, not)),
        _ => [value(cell, column), value(cell, column)],
    };
    sides.into_iter().map(exportable).collect()
}

/// One version of a redlined text: everything but what only the other one has.
fn side(runs: &[Marked], not: Mark) -> Value {
    let kept = runs.iter().filter(|run| run.mark != not);
    text(kept.map(|run| &*run.text).collect())
}

fn value(cell: &Cell, column: &Column) -> Value {
    match &cell.content {
        Content::Missing => Value::Missing,
        Content::Text { text, detail: None } | Content::Grounded { text, .. } => {
            match text.parse().ok().filter(|_| column.role == Role::Ordinal) {
                Some(number) => Value::Ordinal(number),
                None => self::text(text.clone()),
            }
        }
        Content::Text { text, detail: Some(detail) } => {
            self::text(format!("{text}（{detail}）"))
        }
        Content::Count(number) => Value::Count(*number),
        Content::Halves(halves) => Value::Halves(*halves),
        Content::Change(number) => Value::Change(*number),
        Content::Share { part, whole, .. } => Value::Share { part: *part, whole: *whole },
        Content::Date(date) => Value::Date(*date),
        Content::Narrative(texts) => {
            let texts: Vec<&str> = texts.iter().map(|text| &*text.text).collect();
            text(texts.join("\n"))
        }
        Content::Prose(blocks) => text(plain(blocks)),
        Content::Marked(runs) => side(runs, Mark::Deleted),
    }
}

/// A text, or nothing where there is not a word.
fn text(text: String) -> Value {
    if text.is_empty() { Value::Missing } else { Value::Text(text) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{LONGEST_SHEET_NAME, sheet_name, unique};

    #[test]
    fn a_sheet_has_a_name_that_every_program_takes_and_no_other_sheet_has() {
        let mut given = BTreeSet::new();
        let mut name =
            |title: &str| unique(sheet_name(title), LONGEST_SHEET_NAME, &mut given);
        assert_eq!(name("甲/乙：[丙]*?"), "甲乙：丙");
        assert_eq!(name("甲乙：丙"), "甲乙：丙-2");
        let long = "長".repeat(40);
        assert_eq!(name(&long).chars().count(), 31);
        assert_eq!(name(&long), format!("{}-2", "長".repeat(29)));
    }
}
