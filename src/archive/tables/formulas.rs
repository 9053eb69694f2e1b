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
use crate::model::table::{AgendaTable, Cell, Content, Role, Row};

/// What a formula begins with, also as full-width forms.
const BEGINNINGS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Whether a program may take the text for a formula, if need be without the blanks
/// before it.
pub(super) fn is_formula(text: &str) -> bool {
    text.starts_with(['\t', '\r']) || text.trim_start().starts_with(BEGINNINGS)
}

/// What was found in one table.
#[derive(Debug)]
pub struct Formulas {
    file: String,
    count: usize,
    /// The first such text, and its cell.
    first: (Cell, String),
}

impl Formulas {
    /// What there is in some texts of a table, if anything.
    fn of<'a>(
        name: &str,
        texts: impl Iterator<Item = (&'a Cell, &'a str)>,
    ) -> Option<Self> {
        let mut found = texts.filter(|(_, text)| is_formula(text));
        let (cell, text) = found.next()?;
        let first = (cell.clone(), text.to_owned());
        Some(Self { file: name.to_owned(), count: 1 + found.count(), first })
    }

    /// What there is in a table that is only published, whose rows nobody keeps.
    pub fn of_published(
        table: &AgendaTable,
        rows: impl Iterator<Item = Row>,
    ) -> Option<Self> {
        let mut all: Option<Self> = None;
        for row in rows {
            let Some(one) = Self::of(table.item, published(table, &row)) else {
                continue;
            };
            match &mut all {
                Some(all) => all.count += one.count,
                None => all = Some(one),
            }
        }
        all
    }

    fn complaint(&self, pack: &Pack) -> Diagnostic {
        let (cell, text) = &self.first;
        Diagnostic::new(code::FORMULA_LIKE_TEXT, &place(cell, text, pack))
            .with("found", shortened(text, LONGEST_QUOTED))
            .with("count", self.count)
            .with("file", format!("tables/{}.csv", self.file))
    }
}

/// How much of such a text a complaint repeats, in characters.
const LONGEST_QUOTED: usize = 20;

/// Says of every table how many of its texts were made harmless, and where the first
/// of them was read.
///
/// published: what was found in the tables that are only published.
pub fn complain_of_formulas(
    pack: &Pack,
    published: &[Formulas],
    diagnostics: &mut Diagnostics,
) {
    let tables = exported::all(pack, &[]);
    let shown: Vec<Formulas> = tables
        .iter()
        .filter_map(|table| Formulas::of(&table.file, texts(table)))
        .collect();
    let all = shown.iter().chain(published);
    diagnostics.extend_with(all.map(|found| found.complaint(pack)));
}

fn texts<'a>(table: &'a Exported<'a>) -> impl Iterator<Item = (&'a Cell, &'a str)> {
    let cells = table.rows.iter().chain(&table.total).flatten();
    cells.filter_map(|cell| match &cell.value {
        Value::Text(text) => Some((cell.cell, &**text)),
        _ => None,
    })
}

/// The texts of a row of a table that is only published: it has no others.
fn published<'a>(
    table: &'a AgendaTable,
    row: &'a Row,
) -> impl Iterator<Item = (&'a Cell, &'a str)> {
    let cells = row.cells.iter().zip(&table.columns);
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
