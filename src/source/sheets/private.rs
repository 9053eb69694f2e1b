//! Characters that only their writer's machine can show (造字).
//!
//! One warning a file, at the first of them: somebody has to decide what each stands
//! for.

use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::file::File;
use crate::model::origin::Origin;
use crate::source::sheets::grid::{Grid, Value};
use crate::source::sheets::text::position;

/// Where a text has such characters, in bytes.
pub(in crate::source) fn places(text: &str) -> Vec<usize> {
    if !may_hold_private(text) {
        return Vec::new();
    }
    let characters = text.char_indices();
    characters.filter(|&(_, character)| is_private(character)).map(|(at, _)| at).collect()
}

/// Warns of such characters in a text.
pub(in crate::source) fn in_text(shown: &File, text: &str) -> Option<Diagnostic> {
    at(shown, text, &places(text))
}

/// Warns of the characters that stand at these bytes of a text.
pub(in crate::source) fn at(
    shown: &File,
    text: &str,
    places: &[usize],
) -> Option<Diagnostic> {
    let (before, rest) = text.split_at_checked(*places.first()?)?;
    let (line, column) = position(before);
    let origin = Origin::line(shown, line, column);
    Some(warning(&origin, rest.chars().next()?, places.len()))
}

/// Warns of such characters in a sheet.
pub(in crate::source) fn in_sheet(grid: &Grid) -> Option<Diagnostic> {
    let mut first = None;
    let mut count = 0;
    for row in grid.rows() {
        for (column, value) in grid.cells(row) {
            let Value::Text(text) = value else { continue };
            if !may_hold_private(text) {
                continue;
            }
            for character in text.chars().filter(|&character| is_private(character)) {
                first.get_or_insert((row, column, character));
                count += 1;
            }
        }
    }
    let (row, column, character) = first?;
    Some(warning(&grid.origin(row, column), character, count))
}

fn warning(origin: &Origin, character: char, count: usize) -> Diagnostic {
    Diagnostic::new(code::PRIVATE_CHARACTER, origin)
        .with("found", character)
        .with("number", format!("U+{:04X}", u32::from(character)))
        .with("count", count)
}

/// Whether a text has a byte with which such a character begins: a look at bytes is
/// much cheaper than one at characters.
fn may_hold_private(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Without a way out in the middle many bytes are looked at together.
    let first = bytes.iter().fold(false, |any, byte| any | matches!(byte, 0xEE | 0xF3..));
    // Full-width marks begin with 0xEF too, and go on higher.
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    pairs.fold(first, |any, (a, b)| {
        let private = *a == 0xEF && *b < 0xA4;
        any | private
    })
}

fn is_private(character: char) -> bool {
    matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}

#[cfg(test)]
mod tests {
    use super::{in_sheet, in_text};
    use crate::source::sheets::grid::{Grid, Value};

    #[test]
    fn the_first_is_named_and_all_are_counted() {
        let warning = in_text(&"a.yaml".into(), "法\nb: 務\u{E001}\u{F0000}").unwrap();
        assert_eq!(warning.origin.to_string(), "a.yaml:2:5");
        assert_eq!((&*warning.args["number"], &*warning.args["count"]), ("U+E001", "2"));
        let mut grid = Grid::new(&"a.xlsx".into(), Some("表"));
        grid.put(0, 0, Value::Text("法務部")).unwrap();
        grid.put(3, 1, Value::Text("法\u{E000}")).unwrap();
        let warning = in_sheet(&grid.finished()).unwrap();
        assert_eq!(warning.origin.to_string(), "a.xlsx 表!B4");
    }
}
