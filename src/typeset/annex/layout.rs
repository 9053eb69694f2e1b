//! Which columns of a part stand side by side and how wide they are, and which column's
//! texts stand under their rows.

use super::lines::length;
use super::{sheet, widths};
use crate::model::annex::AnnexPart;
use crate::model::table::{Column, ColumnKind, Role, Row, is_sparse};

/// How the rows of a part are laid out, the same in all its groups.
pub(super) struct Layout {
    /// The columns that stand side by side.
    pub shown: Vec<usize>,
    /// The width of each of them, in points.
    pub widths: Vec<f64>,
    /// The columns whose texts stand under their rows, across the table.
    pub under: Vec<usize>,
}

/// A column whose texts are usually more lines deep stands under its rows: beside it the
/// page would be empty.
const DEEPEST: f64 = 4.0;

impl Layout {
    pub(super) fn of(part: &AnnexPart) -> Self {
        let rows = || part.groups.iter().flat_map(|group| &group.table.rows);
        let columns = columns(part);
        let is_under =
            |at: &usize| columns[*at].role == Role::Remark && is_sparse(rows(), *at);
        let remark = (0..columns.len()).find(is_under);
        let is_shown = |at: &usize| remark != Some(*at) && !is_void(columns, rows(), *at);
        let all: Vec<usize> = (0..columns.len()).filter(is_shown).collect();
        let widths = widths::widths(part, &all);
        let is_deep = |(at, width): (&usize, &f64)| {
            let usual = usual(rows().map(|row| length(&row.cells[*at].words())));
            (usual / sheet::letters(*width) > DEEPEST).then_some(*at)
        };
        let deep: Vec<usize> =
            all.iter().zip(&widths).skip(1).filter_map(is_deep).collect();
        if deep.is_empty() {
            return Self { shown: all, widths, under: remark.into_iter().collect() };
        }
        let shown: Vec<usize> = all.into_iter().filter(|at| !deep.contains(at)).collect();
        let under = deep.into_iter().chain(remark).collect();
        Self { widths: widths::widths(part, &shown), shown, under }
    }

    /// The columns that stand side by side.
    pub(super) fn columns<'a>(
        &'a self,
        part: &'a AnnexPart,
    ) -> impl Iterator<Item = &'a Column> {
        self.shown.iter().map(|at| &columns(part)[*at])
    }
}

/// The length of which half of the texts that there are is longer, in letters.
fn usual(lengths: impl Iterator<Item = f64>) -> f64 {
    let mut lengths: Vec<f64> = lengths.filter(|length| *length > 0.0).collect();
    let middle = lengths.len() / 2;
    if lengths.is_empty() {
        return 0.0;
    }
    *lengths.select_nth_unstable_by(middle, f64::total_cmp).1
}

/// Whether a column of texts is empty from top to bottom: the list it came from has no
/// such column, or nobody filled it in. A day or a number that nobody has is said.
fn is_void<'a>(
    columns: &[Column],
    rows: impl Iterator<Item = &'a Row>,
    at: usize,
) -> bool {
    let is_text = matches!(columns[at].kind, ColumnKind::Text | ColumnKind::Marked);
    let mut rows = rows.peekable();
    is_text && rows.peek().is_some() && rows.all(|row| row.cells[at].words().is_empty())
}

fn columns(part: &AnnexPart) -> &[Column] {
    part.groups.first().map_or(&[], |group| &group.table.columns)
}
