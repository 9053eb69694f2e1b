//! Whether an `.xlsx` is whole, and whether it has merged cells at all.
//!
//! The workbook's reader stops at the last cell, so it never comes to the checksum
//! behind a part; and it passes over elements that it does not know, so a cell whose
//! element is damaged would vanish without a word. Every part is read to its end here,
//! and among the cells nothing may stand that does not belong there. This takes less
//! time than reading the cells and is done beside it.

use std::io::{BufReader, Cursor, Read};
use std::{io, thread};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::guard;

/// What an element may say of a cell.
const OF_A_CELL: [&[u8]; 6] = [b"r", b"s", b"t", b"cm", b"vm", b"ph"];

/// The kinds of a cell.
const KINDS: [&[u8]; 7] = [b"b", b"d", b"e", b"inlineStr", b"n", b"s", b"str"];

/// Elements that a later version of the format may put anywhere.
const LATER: [&[u8]; 2] = [b"extLst", b"AlternateContent"];

/// What a workbook holds that its reader does not tell of.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Seen {
    pub merged: bool,
    /// Error values that the reader does not know and stops at: the cell's name and the
    /// value.
    pub odd: Vec<(String, String)>,
}

/// The error values that the reader knows.
const ERRORS: [&str; 7] =
    ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

/// Reads a workbook while its parts are looked through, and gives what came of both;
/// nothing was seen of a workbook that is not whole.
pub(super) fn beside<T: Send>(
    bytes: &[u8],
    read: impl FnOnce() -> T,
) -> (T, Option<Seen>) {
    thread::scope(|scope| {
        let look = scope.spawn(|| guard::caught(|| look(bytes)).flatten());
        let read = read();
        (read, look.join().unwrap_or(None))
    })
}

/// What the parts hold; nothing where one is damaged.
fn look(bytes: &[u8]) -> Option<Seen> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut seen = Seen::default();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).ok()?;
        if part.name().ok()?.to_ascii_lowercase().ends_with(".xml") {
            look_at(BufReader::with_capacity(1 << 16, part), &mut seen)?;
        } else {
            io::copy(&mut part, &mut io::sink()).ok()?;
        }
    }
    Some(seen)
}

/// Where a walk through a part stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    /// Anything but the cells.
    Part,
    Cells,
    Row,
    Cell,
    /// A value, a formula, a text: what it holds is its own.
    Value,
    /// Something of a later version.
    Later,
}

/// Looks through a part; gives nothing where it is damaged.
fn look_at(part: impl Read, seen: &mut Seen) -> Option<()> {
    let mut reader = Reader::from_reader(BufReader::new(part));
    reader.config_mut().check_end_names = true;
    let mut buffer = Vec::new();
    let mut open = Vec::<Within>::new();
    // The name of the cell, where it holds an error value.
    let mut failed = None;
    loop {
        buffer.clear();
        let within = open.last().copied().unwrap_or(Within::Part);
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Start(element) => {
                seen.merged |= element.local_name().as_ref() == b"mergeCell";
                if within == Within::Row {
                    failed = name_of_failed(&element);
                }
                open.push(enter(within, &element)?);
            }
            Event::Empty(element) => {
                seen.merged |= element.local_name().as_ref() == b"mergeCell";
                enter(within, &element)?;
            }
            Event::End(_) => drop(open.pop()),
            Event::Text(text) => {
                let among_cells =
                    matches!(within, Within::Cells | Within::Row | Within::Cell);
                if among_cells && !text.iter().all(u8::is_ascii_whitespace) {
                    return None;
                }
                let value = String::from_utf8_lossy(&text);
                let is_error = within == Within::Value && value.starts_with('#');
                if is_error && !ERRORS.contains(&&*value) {
                    seen.odd.extend(failed.take().map(|cell| (cell, value.into_owned())));
                }
            }
            Event::Eof => return open.is_empty().then_some(()),
            _ => {}
        }
    }
}

/// Where an element leads; nothing where it does not belong.
fn enter(within: Within, element: &BytesStart<'_>) -> Option<Within> {
    let local = element.local_name();
    let name = local.as_ref();
    match within {
        Within::Part if name == b"sheetData" => Some(Within::Cells),
        Within::Part => Some(Within::Part),
        Within::Value | Within::Later => Some(within),
        _ if LATER.contains(&name) => Some(Within::Later),
        Within::Cells => (name == b"row").then_some(Within::Row),
        Within::Row => (name == b"c" && is_cell(element)).then_some(Within::Cell),
        Within::Cell => [&b"f"[..], b"v", b"is"].contains(&name).then_some(Within::Value),
    }
}

/// The name of a cell that holds an error value.
fn name_of_failed(cell: &BytesStart<'_>) -> Option<String> {
    let said = |name: &str| cell.try_get_attribute(name).ok().flatten();
    said("t").filter(|kind| &*kind.value == b"e")?;
    String::from_utf8(said("r")?.value.into_owned()).ok()
}

/// Whether a cell's element says nothing that no cell's does.
fn is_cell(element: &BytesStart<'_>) -> bool {
    element.attributes().all(|attribute| {
        let Ok(attribute) = attribute else { return false };
        let name = attribute.key.as_ref();
        match name {
            b"t" => KINDS.contains(&&*attribute.value),
            _ => OF_A_CELL.contains(&name) || name.contains(&b':'),
        }
    })
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use zip::ZipArchive;

    use super::{Seen, look, look_at};
    use crate::source::test_folder::raw_workbook;

    fn part(text: &str) -> Option<Seen> {
        let mut seen = Seen::default();
        look_at(text.as_bytes(), &mut seen).map(|()| seen)
    }

    fn sheet(cells: &str) -> Option<Seen> {
        part(&format!("<worksheet><sheetData>{cells}</sheetData></worksheet>"))
    }

    #[test]
    fn a_sheet_with_nothing_but_cells_is_whole() {
        let cells = r#"<row r="1"> <c r="A1" s="2" t="s"><f>B1</f><v>1</v><extLst><x/></extLst></c>
            <c r="B1" t="inlineStr"><is><r><t>文</t></r></is></c><c/></row><row/>"#;
        assert_eq!(sheet(cells), Some(Seen::default()));
        let merged =
            "<x:worksheet><x:mergeCells><x:mergeCell/></x:mergeCells></x:worksheet>";
        assert!(part(merged).unwrap().merged);
    }

    #[test]
    fn an_error_value_that_the_reader_does_not_know_is_named_with_its_cell() {
        let cells = r#"<row><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><v>#SPILL!</v></c>
            <c r="C1" t="str"><v>#SPILL!</v></c></row>"#;
        let odd = vec![("B1".to_owned(), "#SPILL!".to_owned())];
        assert_eq!(sheet(cells), Some(Seen { merged: false, odd }));
    }

    #[test]
    fn a_cell_whose_element_is_damaged_does_not_vanish() {
        let broken = [
            "<row>rc r=\"A1\"><v>1</v></row>",
            "<row>c r=\"A1\"/></row>",
            "<row><d r=\"A1\"/></row>",
            "<roz><c/></roz>",
            "<row><c r=\"A1\"><w>1</w></c></row>",
            "<row><c r=\"A1\" u=\"s\"/></row>",
            "<row><c r=\"A1\" t=\"z\"/></row>",
            "<row><c r=\"A1\" r=\"B1\"/></row>",
            "<row><c r=\"A1\">1</c></row>",
            "<row><c>",
        ];
        for cells in broken {
            assert_eq!(sheet(cells), None, "{cells}");
        }
    }

    #[test]
    fn a_part_that_its_checksum_does_not_fit_is_damaged() {
        let whole = raw_workbook(r#"<row r="1"><c r="A1"><v>4</v></c></row>"#);
        assert_eq!(look(&whole), Some(Seen::default()));
        let mut archive = ZipArchive::new(Cursor::new(&*whole)).unwrap();
        for at in 0..archive.len() {
            let part = archive.by_index(at).unwrap();
            let middle = part.data_start().unwrap() + part.compressed_size() / 2;
            let mut changed = whole.clone();
            changed[usize::try_from(middle).unwrap()] ^= 0x10;
            assert_eq!(look(&changed), None, "{at}");
        }
    }
}
