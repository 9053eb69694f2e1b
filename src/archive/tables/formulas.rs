//! Texts that a spreadsheet program would take for a formula once it opens the CSV.
//!
//! They are made harmless there, and said so: a reader who finds an apostrophe in a
//! published table shall find its reason too. In the ODS every cell has its type, and
//! no text is taken for anything else.

use super::exported::{self, Exported, Value};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::origin::Origin;
use crate::model::pack::Pack;
use crate::model::shortened::shortened;
use crate::model::table::{AgendaTable, Cell, Content, Role};

/// What a formula begins with, also as full-width forms.
const BEGINNINGS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Whether a program may take the text for a formula, if need be without the blanks
/// before it.
pub(super) fn is_formula(text: &str) -> bool {
    text.starts_with(['\t', '\r']) || text.trim_start().starts_with(BEGINNINGS)
}

/// Says of every table how many of its texts were made harmless, and where the first
/// of them was read.
///
/// publication: the tables that are only published.
pub fn complain_of_formulas(
    pack: &Pack,
    publication: &[AgendaTable],
    diagnostics: &mut Diagnostics,
) {
    for table in exported::all(pack, &[]) {
        diagnostics.extend_with(complaint(&table.file, texts(&table), pack));
    }
    for table in publication {
        diagnostics.extend_with(complaint(table.item, published(table), pack));
    }
}

/// How much of such a text a complaint repeats, in characters.
const LONGEST_QUOTED: usize = 20;

/// The complaint about a table, if any of its texts was made harmless.
fn complaint<'a>(
    name: &str,
    texts: impl Iterator<Item = (&'a Cell, &'a str)>,
    pack: &Pack,
) -> Option<Diagnostic> {
    let found: Vec<_> = texts.filter(|(_, text)| is_formula(text)).collect();
    let (cell, text) = found.first()?;
    let complaint = Diagnostic::new(code::FORMULA_LIKE_TEXT, &place(cell, text, pack))
        .with("found", shortened(text, LONGEST_QUOTED))
        .with("count", found.len());
    Some(complaint.with("file", format!("tables/{name}.csv")))
}

fn texts<'a>(table: &'a Exported<'a>) -> impl Iterator<Item = (&'a Cell, &'a str)> {
    let cells = table.rows.iter().chain(&table.total).flatten();
    cells.filter_map(|cell| match &cell.value {
        Value::Text(text) => Some((cell.cell, &**text)),
        _ => None,
    })
}

/// The texts of a table that is only published. It may have a hundred thousand rows, of
/// plain texts alone, which need not be copied for it.
fn published(table: &AgendaTable) -> impl Iterator<Item = (&Cell, &str)> {
    let rows = table.rows.iter();
    let cells = rows.flat_map(|row| row.cells.iter().zip(&table.columns));
    cells.filter_map(|(cell, column)| match &cell.content {
        Content::Text { text, .. } if column.role != Role::Ordinal => {
            Some((cell, &**text))
        }
        _ => None,
    })
}

/// Where the text was read; the meeting where it was written by a sentence of ours.
fn place(cell: &Cell, text: &str, pack: &Pack) -> Origin {
    let known = cell.origins.first();
    known
        .or_else(|| {
            let mut texts = pack.sources.texts();
            let found = texts.find(|printed| printed.text.trim() == text.trim());
            found.map(|printed| printed.place_at(0))
        })
        .unwrap_or_else(|| pack.sources.meeting.file())
}
