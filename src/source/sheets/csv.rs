//! CSV files: one table, each field with the line it really stands on.
//!
//! The text may be UTF-8, UTF-16 or Big5, its fields parted by commas, or by tabs,
//! semicolons or bars where the headings are.

use std::borrow::Cow;

use super::grid::{Grid, Value};
use super::records::{Fault, Record, Records};
use super::text;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::source::door::folder::{Folder, Opened};
use crate::source::sheets::private;

/// Reads a CSV file as a sheet; complains and gives nothing where it is none.
pub(in crate::source) fn read(
    folder: &mut Folder,
    opened: &Opened,
    diagnostics: &mut Diagnostics,
) -> Option<Grid> {
    let decoded =
        text::decode_list(&opened.bytes).map_err(|fault| fault.complaint(&opened.shown));
    let decoded = diagnostics.keep(decoded)?;
    if let Some(warning) = private::at(&opened.shown, &decoded.text, &decoded.private) {
        diagnostics.push(warning);
    }
    let grid = diagnostics.keep(grid(opened, &decoded.text));
    if !decoded.private.is_empty() {
        folder.keep_text(&opened.shown, decoded.text.into_owned());
    }
    grid
}

fn grid(opened: &Opened, text: &str) -> Result<Grid, Diagnostic> {
    // Old programs mark the end of a text with ^Z.
    let text = &*with_plain_newlines(text.trim_end_matches('\u{1A}'));
    let mut records = Records::of(text, delimiter(text), opened.limits);
    let mut grid = Grid::of(opened, None);
    loop {
        match records.next() {
            Ok(Some(record)) => put(&mut grid, &record)?,
            Ok(None) => return Ok(grid.finished()),
            Err(Fault::Unfit(unfit)) => return Err(unfit.complaint(&opened.shown)),
            Err(Fault::Io(_)) => unreachable!("all of it is in memory"),
        }
    }
}

/// A text whose lines end as those of any system do.
pub(in crate::source) fn with_plain_newlines(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        let plain = text.replace("\r\n", "\n");
        Cow::Owned(if plain.contains('\r') { plain.replace('\r', "\n") } else { plain })
    } else {
        Cow::Borrowed(text)
    }
}

fn put(grid: &mut Grid, record: &Record<'_>) -> Result<(), Diagnostic> {
    for (at, column) in (0..record.len()).zip(0u32..) {
        let field = record.bytes(at);
        let field = str::from_utf8(&field).expect("marks and quotes part no character");
        grid.put(record.row, column, value(field))?;
    }
    grid.last_began_on(record.line, record.len());
    Ok(())
}

/// What a spreadsheet program writes for a value that it could not compute.
const ERRORS: [&str; 8] =
    ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!"];

fn value(field: &str) -> Value<'_> {
    let error = field.as_bytes().contains(&b'#') && ERRORS.contains(&field.trim());
    if error { Value::Fault(field) } else { Value::Text(field) }
}

/// What parts the fields: the mark that the first line with several has most of. Those
/// are the headings; the texts under them may have any.
pub(in crate::source) fn delimiter(text: &str) -> u8 {
    delimiter_of(text.lines().map(Cow::Borrowed))
}

/// The same of lines that are decoded as they are asked for.
pub(in crate::source) fn delimiter_of<'a>(
    lines: impl Iterator<Item = Cow<'a, str>> + Clone,
) -> u8 {
    let lines = || lines.clone().filter(|line| !line.trim().is_empty()).take(10);
    let most = |line: Cow<'_, str>| {
        // Of equals the comma.
        let marks = [b'|', b';', b'\t', b',']
            .map(|mark| (line.bytes().filter(|byte| *byte == mark).count(), mark));
        marks.into_iter().max_by_key(|(found, _)| *found).filter(|(found, _)| *found > 0)
    };
    let several = lines().filter_map(most).find(|(found, _)| *found > 1);
    several.or_else(|| lines().find_map(most)).map_or(b',', |(_, mark)| mark)
}

#[cfg(test)]
mod tests {
    use super::{delimiter, grid};
    use crate::model::limits::Limits;
    use crate::source::door::folder::Opened;
    use crate::source::sheets::grid::Value;

    fn opened() -> Opened {
        let limits = Limits::default();
        Opened { shown: "a.csv".into(), bytes: Vec::new(), limits }
    }

    #[test]
    fn a_field_knows_its_line_behind_newlines_in_quotes_and_blank_lines() {
        let text = "標題\r\n\r\n甲,乙\r\n\"一\r\n二\",丙\r\n\r\n丁,戊\r\n";
        let grid = grid(&opened(), text).unwrap();
        assert_eq!(grid.rows().collect::<Vec<_>>(), [0, 2, 3, 5]);
        assert_eq!(grid.value(3, 1), Value::Text("丙"));
        assert_eq!(grid.origin(2, 0).to_string(), "a.csv:3 A3");
        assert_eq!(grid.origin(3, 0).to_string(), "a.csv:4 A4");
        assert_eq!(grid.origin(3, 1).to_string(), "a.csv:5 B4");
        assert_eq!(grid.origin(5, 1).to_string(), "a.csv:7 B6");
    }

    #[test]
    fn a_row_of_marks_that_nobody_sees_moves_no_line() {
        let text = "甲\n\u{200B}\n\"乙\n乙\"\n丙\n";
        let grid = grid(&opened(), text).unwrap();
        assert_eq!(grid.rows().collect::<Vec<_>>(), [0, 2, 3]);
        assert_eq!(grid.origin(2, 0).to_string(), "a.csv:3 A3");
        assert_eq!(grid.origin(3, 0).to_string(), "a.csv:5 A4");
    }

    #[test]
    fn a_quote_that_does_not_close_in_its_field_is_found_where_it_opens() {
        let complaint = |text: &str| {
            let complaint = grid(&opened(), text).unwrap_err();
            assert_eq!(complaint.code.name, "not-csv");
            complaint.origin.to_string()
        };
        assert_eq!(complaint("甲,乙\r\n\r\n1,\"二\r\n3,4\r\n"), "a.csv:3 B3");
        assert_eq!(complaint("甲,乙\n1,\"二\n3,\"四\",5\n"), "a.csv:2 B2");
    }

    #[test]
    fn an_error_value_is_a_fault() {
        let grid = grid(&opened(), "甲,乙\n#REF!,#1\n").unwrap();
        assert_eq!(grid.value(1, 0), Value::Fault("#REF!"));
        assert_eq!(grid.value(1, 1), Value::Text("#1"));
    }

    #[test]
    fn tabs_semicolons_or_bars_part_fields_where_they_plainly_do() {
        assert_eq!(delimiter("甲\t乙\t丙\n1\t2\t3\n"), b'\t');
        assert_eq!(delimiter("甲;乙\n1;2\n"), b';');
        assert_eq!(delimiter("甲|乙|丙\n1|2;3,4|5\n"), b'|');
        assert_eq!(delimiter("甲,乙\n1,3\n"), b',');
        let lists = "序號,名稱,項目\n1,甲,a;b;c;d;e;f;g\n2,乙,a;b;c;d;e;f;g\n";
        assert_eq!(delimiter(lists), b',');
        assert_eq!(delimiter("sep=;\n序號;名稱;項目\n1;甲,乙,丙,丁,戊;丁\n"), b';');
    }
}
