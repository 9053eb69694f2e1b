//! Workbooks of the two binary Excel formats, read as a run of parts.
//!
//! Their reader may panic, end the process or ask for more memory than there is: who
//! calls it stands ready for that.

use std::io::Cursor;

use calamine::{Reader, Xls, XlsError, Xlsb};

use super::form::Form;
use super::formats::Style;
use super::grid::Value;
use super::merged::Region;
use super::parts::Part;
use super::workbook::{sheets, value};
use super::xls_size;
use super::xls_size::Damaged;
use super::xlsb_sheets;

/// Reads a workbook and gives its parts, until it ends or whoever takes them fails.
pub(super) fn read<E>(
    bytes: &[u8],
    form: Form,
    mut give: impl FnMut(Part<'_>) -> Result<(), E>,
) -> Result<(), E> {
    match form {
        Form::Xls => xls(bytes, &mut give),
        Form::Xlsb => xlsb(bytes, &mut give),
        Form::Xlsx | Form::Ods | Form::Csv => give(Part::Damaged),
    }
}

fn xlsb<E>(
    bytes: &[u8],
    give: &mut impl FnMut(Part<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let Some(mut told) = xlsb_sheets::read(bytes) else { return give(Part::Damaged) };
    let Ok(mut book) = Xlsb::new(Cursor::new(bytes)) else { return give(Part::Damaged) };
    for (name, hidden) in sheets(&book) {
        give(Part::Sheet { name: &name, hidden })?;
        let Some(Some(told)) = told.remove(&name) else { return give(Part::Damaged) };
        let Ok(mut cells) = book.worksheet_cells_reader(&name) else {
            return give(Part::Damaged);
        };
        loop {
            let Ok(next) = cells.next_cell() else { return give(Part::Damaged) };
            let Some(cell) = next else { break };
            let (row, column) = cell.get_position();
            let style = told.shown.get(&(row, column));
            let text = shown(value(cell.get_value()), style);
            let value = text.as_deref().map_or(value(cell.get_value()), Value::Text);
            give(Part::Cell { row, column, value })?;
            if value != Value::Empty && style.is_some_and(|style| style.struck) {
                give(Part::Struck { row, column })?;
            }
        }
        for (row, column) in told.marked {
            give(Part::Marked { row, column })?;
        }
        for (row, column, error) in told.failed {
            give(Part::Cell { row, column, value: Value::Fault(error) })?;
        }
        for region in told.merged {
            give(Part::Merged(region))?;
        }
        for row in told.hidden {
            give(Part::Hidden(row))?;
        }
        for (first, last) in told.hidden_columns {
            give(Part::HiddenColumns(first, last))?;
        }
    }
    give(Part::End)
}

fn xls<E>(
    bytes: &[u8],
    give: &mut impl FnMut(Part<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let told = match xls_size::told(bytes) {
        Ok(told) => told,
        Err(Damaged::Book) => return give(Part::Damaged),
        Err(Damaged::Sheet(name)) => {
            give(Part::Sheet { name: &name, hidden: false })?;
            return give(Part::Damaged);
        }
    };
    let mut book = match Xls::new(Cursor::new(bytes)) {
        Ok(book) => book,
        Err(XlsError::Password) => return give(Part::Locked),
        Err(_) => return give(Part::Damaged),
    };
    for ((name, hidden), told) in sheets(&book).into_iter().zip(told) {
        give(Part::Sheet { name: &name, hidden })?;
        let Ok(range) = book.worksheet_range(&name) else { return give(Part::Damaged) };
        // The range begins at the first used cell, which need not be A1.
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, data) in range.used_cells() {
            let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            let (row, column) =
                (top.saturating_add(offset(row)), left.saturating_add(offset(column)));
            let style = told.shown.get(&(row, column));
            let text = shown(value(data), style);
            let value = text.as_deref().map_or(value(data), Value::Text);
            give(Part::Cell { row, column, value })?;
            if value != Value::Empty && style.is_some_and(|style| style.struck) {
                give(Part::Struck { row, column })?;
            }
        }
        for (row, column) in told.marked {
            give(Part::Marked { row, column })?;
        }
        for (row, column) in told.doubled {
            give(Part::Cell { row, column, value: Value::Fault("× 2") })?;
        }
        for row in told.hidden {
            give(Part::Hidden(row))?;
        }
        for (first, last) in told.hidden_columns {
            give(Part::HiddenColumns(first, last))?;
        }
        let Ok(regions) = book.merge_cells_by_sheet_name(&name) else {
            return give(Part::Damaged);
        };
        for region in regions {
            give(Part::Merged(Region { first: region.start, last: region.end }))?;
        }
    }
    give(Part::End)
}

/// The text that a number or a day is shown as, where that is not what it is.
fn shown(value: Value<'_>, style: Option<&Style>) -> Option<String> {
    let format = style?.format;
    match value {
        Value::Number(number) => format.shown(number),
        Value::Date(day) => format.shown_of_day(day),
        _ => None,
    }
}
