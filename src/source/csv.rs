//! CSV files: one table, each field with the line it really stands on.
//!
//! The text may be UTF-8 or Big5, its fields parted by commas, or by tabs or semicolons
//! where the first lines plainly have more of those.

use std::sync::Arc;

use ::csv::{ReaderBuilder, StringRecord};

use super::folder::{Folder, Opened};
use super::grid::{Grid, Value};
use super::text;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::origin::Origin;

/// Reads a CSV file as a sheet; complains and gives nothing where it is none.
pub(super) fn read(
    folder: &mut Folder,
    opened: &Opened,
    diagnostics: &mut Diagnostics,
) -> Option<Grid> {
    let decoded =
        text::decode_list(&opened.bytes).map_err(|fault| fault.complaint(&opened.shown));
    let decoded = diagnostics.keep(decoded)?;
    if let Some(&at) = decoded.private.first() {
        let complaint = private(&opened.shown, &decoded.text, at);
        diagnostics.push(complaint.with("count", decoded.private.len()));
    }
    let grid = diagnostics.keep(grid(&opened.shown, &decoded.text));
    folder.keep_text(&opened.shown, decoded.text);
    grid
}

/// Warns of the first character that only its writer's machine can show.
fn private(shown: &Arc<str>, text: &str, at: usize) -> Diagnostic {
    let character = text[at..].chars().next().map_or(0, u32::from);
    Diagnostic::new(code::PRIVATE_CHARACTER, &place(shown, text, at))
        .with("found", format!("U+{character:04X}"))
}

/// A byte of a text as a place.
fn place(shown: &Arc<str>, text: &str, at: usize) -> Origin {
    let before = &text[..at];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Origin::line(shown, count(line), count(column))
}

fn grid(shown: &Arc<str>, text: &str) -> Result<Grid, Diagnostic> {
    let delimiter = delimiter(text);
    if let Some(at) = unclosed_quote(text, delimiter) {
        let complaint = Diagnostic::new(code::NOT_CSV, &place(shown, text, at));
        return Err(complaint.with("problem", "quote").with("quote", '"'));
    }
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut grid = Grid::new(shown, None);
    let mut record = StringRecord::new();
    let mut cursor = Cursor::default();
    while reader.read_record(&mut record).is_ok_and(|more| more) {
        let start = record.position().map_or(0, ::csv::Position::byte);
        cursor.skip_blank_lines(text, usize::try_from(start).unwrap_or(0));
        put(&mut grid, &record, cursor.row, cursor.line)?;
        cursor.pass(&record);
    }
    Ok(grid.finished())
}

fn put(
    grid: &mut Grid,
    record: &StringRecord,
    row: u32,
    line: u32,
) -> Result<(), Diagnostic> {
    if record.iter().all(str::is_empty) {
        return Ok(());
    }
    grid.begins_on(line);
    for (column, field) in (0u32..).zip(record) {
        grid.put(row, column, Value::Text(field))?;
    }
    Ok(())
}

/// The row that a spreadsheet program shows a record in, counted from 0, and the line
/// it begins on, counted from 1. The reader passes over blank lines; both count them.
struct Cursor {
    row: u32,
    line: u32,
}

impl Default for Cursor {
    fn default() -> Self {
        Self { row: 0, line: 1 }
    }
}

impl Cursor {
    fn skip_blank_lines(&mut self, text: &str, start: usize) {
        let (before, rest) = text.split_at(start);
        // The reader ends a record at CR and leaves its LF to the next.
        let rest = if before.ends_with('\r') {
            rest.strip_prefix('\n').unwrap_or(rest)
        } else {
            rest
        };
        let blank = rest.bytes().take_while(|byte| b"\r\n".contains(byte));
        let blank = count(blank.filter(|&byte| byte == b'\n').count());
        self.row += blank;
        self.line += blank;
    }

    fn pass(&mut self, record: &StringRecord) {
        let newlines = record.iter().map(|field| field.matches('\n').count()).sum();
        self.row += 1;
        self.line += 1 + count(newlines);
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// What parts the fields in most of the first lines.
fn delimiter(text: &str) -> u8 {
    let lines = || text.lines().filter(|line| !line.trim().is_empty()).take(10);
    let occurs = |mark: char| lines().map(|line| line.matches(mark).count()).sum();
    let commas: usize = occurs(',');
    [('\t', b'\t'), (';', b';')]
        .into_iter()
        .map(|(mark, byte)| (occurs(mark), byte))
        .filter(|(found, _)| *found > 2 * commas && *found >= lines().count())
        .max()
        .map_or(b',', |(_, byte)| byte)
}

/// Where a quote opens that nothing closes: everything behind it is one field then.
fn unclosed_quote(text: &str, delimiter: u8) -> Option<usize> {
    let mut opened = None;
    let mut at_start = true;
    for (at, byte) in text.bytes().enumerate() {
        match (opened, byte) {
            // A doubled quote closes and opens again, in the same place.
            (Some(_), b'"') => (opened, at_start) = (None, true),
            (Some(_), _) => {}
            (None, b'"') if at_start => opened = Some(at),
            (None, _) => at_start = byte == delimiter || byte == b'\n',
        }
    }
    opened
}

#[cfg(test)]
mod tests {
    use super::{delimiter, grid, unclosed_quote};
    use crate::source::grid::Value;

    #[test]
    fn a_field_knows_its_line_behind_newlines_in_quotes_and_blank_lines() {
        let text = "標題\r\n\r\n甲,乙\r\n\"一\r\n二\",丙\r\n\r\n丁,戊\r\n";
        let grid = grid(&"a.csv".into(), text).unwrap();
        assert_eq!(grid.rows().collect::<Vec<_>>(), [0, 2, 3, 5]);
        assert_eq!(grid.value(3, 1), Value::Text("丙"));
        assert_eq!(grid.origin(2, 0).to_string(), "a.csv:3 A3");
        assert_eq!(grid.origin(3, 0).to_string(), "a.csv:4 A4");
        assert_eq!(grid.origin(3, 1).to_string(), "a.csv:5 B4");
        assert_eq!(grid.origin(5, 1).to_string(), "a.csv:7 B6");
    }

    #[test]
    fn a_quote_that_nothing_closes_is_found_where_it_opens() {
        assert_eq!(unclosed_quote("a,\"b\nc,d\n", b','), Some(2));
        for closed in ["a,\"b\"\"c\"\n", "a,b\"c\n", "\"\",\"\"\"\"\n", "a\n\"b\nc\"\n"] {
            assert_eq!(unclosed_quote(closed, b','), None, "{closed}");
        }
        let complaint = grid(&"a.csv".into(), "甲,乙\n1,\"二\n3,4\n").unwrap_err();
        assert_eq!(complaint.code.name, "not-csv");
        assert_eq!(complaint.origin.to_string(), "a.csv:2:3");
    }

    #[test]
    fn tabs_or_semicolons_part_fields_where_they_plainly_do() {
        assert_eq!(delimiter("甲\t乙\t丙\n1\t2\t3\n"), b'\t');
        assert_eq!(delimiter("甲;乙\n1;2\n"), b';');
        assert_eq!(delimiter("甲,乙\n1;2;3,4\n"), b',');
    }
}
