//! Texts that a spreadsheet program would take for a formula once it opens the CSV.
//!
//! They are made harmless there, and said so: a reader who finds an apostrophe in a
//! published table shall find its reason too. In the ODS every cell has its type, and
//! no text is taken for anything else.

use std::ops::Deref;

use super::exported::{self, Exportable, Exported, Value};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::{InventoryRow, Request};
use crate::model::origin::{Located, Origin};
use crate::model::pack::Pack;
use crate::model::shortened::shortened;
use crate::model::sources::Sources;
use crate::model::takedown::Takedown;

/// What a formula begins with, also as full-width forms.
const BEGINNINGS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Whether a program may take the text for a formula, if need be without the blanks
/// before it.
pub(super) fn is_formula(text: &str) -> bool {
    text.starts_with(['\t', '\r']) || text.trim_start().starts_with(BEGINNINGS)
}

/// Says of every table how many of its texts were made harmless, and where the first
/// of them was read.
pub fn complain_of_formulas(pack: &Pack, diagnostics: &mut Diagnostics) {
    for table in exported::all(pack, &[]) {
        let found: Vec<_> = texts(&table).filter(|(_, text)| is_formula(text)).collect();
        let Some((cell, text)) = found.first() else { continue };
        let complaint = complaint(&place(cell, text, pack), text, found.len());
        diagnostics.push(complaint.with("file", file(&table.file)));
    }
    for (name, texts) in published(&pack.sources) {
        let found: Vec<_> = texts.filter(|(text, _)| is_formula(text)).collect();
        let Some((text, origin)) = found.first() else { continue };
        let complaint = complaint(origin, text, found.len());
        diagnostics.push(complaint.with("file", file(name)));
    }
}

/// How much of such a text a complaint repeats, in characters.
const LONGEST_QUOTED: usize = 20;

fn complaint(origin: &Origin, text: &str, count: usize) -> Diagnostic {
    Diagnostic::new(code::FORMULA_LIKE_TEXT, origin)
        .with("found", shortened(text, LONGEST_QUOTED))
        .with("count", count)
}

fn file(name: &str) -> String {
    format!("tables/{name}.csv")
}

fn texts<'a>(
    table: &'a Exported<'a>,
) -> impl Iterator<Item = (&'a Exportable<'a>, &'a str)> {
    let cells = table.rows.iter().chain(&table.total).flatten();
    cells.filter_map(|cell| match &cell.value {
        Value::Text(text) => Some((cell, &**text)),
        _ => None,
    })
}

type Texts<'a> = Box<dyn Iterator<Item = (&'a str, &'a Origin)> + 'a>;

/// The texts of the tables that are only published, by the file that holds them.
fn published(sources: &Sources) -> [(&'static str, Texts<'_>); 3] {
    let inventory = sources.inventory.iter().flat_map(|list| &list.rows);
    let feedback = sources.feedback.iter().flat_map(|list| &list.rows);
    let feedback = feedback.filter(|one| one.is_of(&sources.meeting.period));
    let takedowns = sources.takedowns.iter().flatten();
    [
        ("inventory", Box::new(inventory.flat_map(InventoryRow::texts).map(said))),
        ("requests", Box::new(feedback.flat_map(Request::texts).map(said))),
        ("withdrawn-datasets", Box::new(takedowns.flat_map(Takedown::texts).map(said))),
    ]
}

fn said<T: Deref<Target = str>>(text: &Located<T>) -> (&str, &Origin) {
    (&text.value, &text.origin)
}

/// Where the text was read; the meeting where it was written by a sentence of ours.
fn place(cell: &Exportable<'_>, text: &str, pack: &Pack) -> Origin {
    let known = cell.cell.origins.first();
    known
        .or_else(|| {
            let mut texts = pack.sources.texts();
            let found = texts.find(|printed| printed.text.trim() == text.trim());
            found.map(|printed| printed.place_at(0))
        })
        .unwrap_or_else(|| pack.sources.meeting.file())
}
