//! Texts and CSV: the lines that differ, and the column where they have one.

use super::Note;
use crate::model::shortened::shortened;

/// The lines that differ, counted from 1; of a table with the cell.
pub(super) fn compare(there: &[u8], rebuilt: &[u8]) -> Vec<Note> {
    let (there, rebuilt) = (text(there), text(rebuilt));
    let heading = rebuilt.lines().next().unwrap_or_default();
    let (mut own, mut again) = (there.lines(), rebuilt.lines());
    let mut found = Vec::new();
    for number in 1.. {
        let (one, other) = (own.next(), again.next());
        if one.is_none() && other.is_none() || found.len() >= super::MOST {
            break;
        }
        if one != other {
            let cell = differing_cell(
                heading,
                one.unwrap_or_default(),
                other.unwrap_or_default(),
            );
            found.push(("row-differs", format!("{number}: {cell}")));
        }
    }
    found
}

/// The text as people see it: what is no text shows as such.
fn text(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.trim_start_matches('\u{feff}').to_owned()
}

/// The cell that differs with its heading, where just one does; else both lines.
fn differing_cell(heading: &str, there: &str, rebuilt: &str) -> String {
    let cells = |line: &str| -> Vec<String> {
        let reader =
            csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes());
        let record = reader.into_records().next().and_then(Result::ok);
        record.map_or_else(Vec::new, |it| it.iter().map(str::to_owned).collect())
    };
    let (names, one, other) = (cells(heading), cells(there), cells(rebuilt));
    let mut differing = (0..one.len()).filter(|&at| one.get(at) != other.get(at));
    if one.len() == other.len()
        && names.len() == one.len()
        && names.len() > 1
        && let Some(at) = differing.next()
        && differing.next().is_none()
    {
        return format!("{} {} → {}", names[at], short(&one[at]), short(&other[at]));
    }
    format!("{} → {}", short(there), short(rebuilt))
}

/// The most characters of a text that a note shows.
const SHOWN: usize = 40;

fn short(text: &str) -> String {
    if text.is_empty() { "–".to_owned() } else { shortened(text, SHOWN) }
}
