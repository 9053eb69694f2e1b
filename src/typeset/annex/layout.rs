//! Which columns of a part stand side by side and how wide they are, and which column's
//! texts stand under their rows.

use super::widths;
use crate::model::annex::AnnexPart;
use crate::model::table::{Column, ColumnKind, Role, Row, is_sparse};

/// How the rows of a part are laid out, the same in all its groups.
pub(super) struct Layout {
    /// The columns that stand side by side.
    pub shown: Vec<usize>,
    /// The width of each of them, in points.
    pub widths: Vec<f64>,
    /// The column whose texts stand under their rows, across the table.
    pub under: Option<usize>,
}

impl Layout {
    pub(super) fn of(part: &AnnexPart) -> Self {
        let rows = || part.groups.iter().flat_map(|group| &group.table.rows);
        let columns = columns(part);
        let is_under =
            |at: &usize| columns[*at].role == Role::Remark && is_sparse(rows(), *at);
        let under = (0..columns.len()).find(is_under);
        let is_shown = |at: &usize| under != Some(*at) && !is_void(columns, rows(), *at);
        let shown: Vec<usize> = (0..columns.len()).filter(is_shown).collect();
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
