//! Columns that the workbook hides: they are read like the others, which whoever hid them
//! may not expect.

use super::Table;
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::source::said::listed;

/// Columns that are read and not shown. What is not read may be hidden as it likes, and
/// so may the earlier dates of a list that gets a column each time.
pub(super) fn columns(table: &Table) -> Option<Diagnostic> {
    let header = &table.header;
    let latest = header.dates.iter().max_by_key(|(_, date)| *date);
    let dated = latest.map(|(column, date)| (*column, date.slashed()));
    let known = header.columns.iter().map(|(name, column)| (*column, (*name).to_owned()));
    let marks = header.marks.iter().map(|mark| (mark.column, mark.name.clone()));
    let mut hidden: Vec<_> = known.chain(marks).chain(dated).collect();
    hidden.retain(|(column, _)| table.grid.is_column_hidden(*column));
    hidden.sort();
    let (first, _) = hidden.first()?;
    let origin = table.grid.origin(header.last_row, *first);
    let names = listed(hidden.iter().map(|(_, name)| name));
    Some(Diagnostic::new(code::COLUMNS_HIDDEN, &origin).with("columns", names))
}
