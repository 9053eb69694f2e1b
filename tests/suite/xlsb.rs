//! A writer of `.xlsb` workbooks: no program at hand saves them, and readers of lists
//! must be tried with one.
//!
//! It saves again what an `.xlsx` holds: texts, numbers, days, truths, error values and
//! merged cells, each in its own place. [MS-XLSB] names the records.

use std::io::{Cursor, Read, Write};

use calamine::{CellErrorType, Data, Dimensions, Reader, SheetVisible, Xlsx};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const KINDS: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>SHEETS<Override PartName="/xl/styles.bin" ContentType="application/vnd.ms-excel.styles"/><Override PartName="/xl/sharedStrings.bin" ContentType="application/vnd.ms-excel.sharedStrings"/></Types>"#;
const RELATIONS: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The number format of a day, and the cell format that uses it.
const DAY: u16 = 14;
const DAY_FORMAT: u32 = 1;

/// The bytes of an `.xlsx`, saved as `.xlsb`.
pub(crate) fn from_xlsx(bytes: &[u8]) -> Vec<u8> {
    let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
    let mut sheets = Vec::new();
    let mut texts = Vec::new();
    for sheet in book.sheets_metadata().to_owned() {
        let range = book.worksheet_range(&sheet.name).unwrap();
        let merged = book.merge_cells_by_sheet_name(&sheet.name).unwrap();
        let (top, left) = range.start().unwrap_or_default();
        let mut cells = Vec::new();
        for (row, column, data) in range.used_cells() {
            let offset = |at: usize| u32::try_from(at).unwrap();
            cells.push((top + offset(row), left + offset(column), data.clone()));
        }
        let hidden = sheet.visible != SheetVisible::Visible;
        sheets.push((sheet.name, hidden, worksheet(&cells, &merged, &mut texts)));
    }
    zipped(&parts(&sheets, &texts))
}

/// Zips parts as they are, so that a change of one stays where it is made.
pub(crate) fn zipped(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored =
        SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in parts {
        archive.start_file(&**name, stored).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// The parts of a zip, unpacked; nothing where they cannot be.
pub(crate) fn parts_of(bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).ok()?;
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).ok()?;
        parts.push((entry.name().ok()?.into_owned(), bytes));
    }
    Some(parts)
}

fn parts(sheets: &[(String, bool, Vec<u8>)], texts: &[String]) -> Vec<(String, Vec<u8>)> {
    let names: Vec<String> =
        (1..=sheets.len()).map(|at| format!("worksheets/sheet{at}.bin")).collect();
    let kind = "application/vnd.ms-excel.worksheet";
    let of_sheets = names
        .iter()
        .map(|name| format!(r#"<Override PartName="/xl/{name}" ContentType="{kind}"/>"#));
    let of_sheets = of_sheets.collect::<Vec<_>>().concat();
    let mut targets = relation("rIdA", "styles", "styles.bin");
    targets += &relation("rIdB", "sharedStrings", "sharedStrings.bin");
    for (at, name) in names.iter().enumerate() {
        targets += &relation(&format!("rId{at}"), "worksheet", name);
    }
    let package = relation("rId1", "officeDocument", "xl/workbook.bin");
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), KINDS.replace("SHEETS", &of_sheets).into()),
        ("_rels/.rels".to_owned(), relations(&package)),
        ("xl/_rels/workbook.bin.rels".to_owned(), relations(&targets)),
        ("xl/workbook.bin".to_owned(), workbook(sheets)),
        ("xl/styles.bin".to_owned(), styles()),
        ("xl/sharedStrings.bin".to_owned(), shared(texts)),
    ];
    for (name, (_, _, sheet)) in names.iter().zip(sheets) {
        parts.push((format!("xl/{name}"), sheet.clone()));
    }
    parts
}

fn relation(id: &str, kind: &str, target: &str) -> String {
    format!(r#"<Relationship Id="{id}" Type="{RELATIONS}/{kind}" Target="{target}"/>"#)
}

fn relations(all: &str) -> Vec<u8> {
    format!(r#"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{all}</Relationships>"#).into()
}

fn workbook(sheets: &[(String, bool, Vec<u8>)]) -> Vec<u8> {
    let mut part = Part::default();
    part.record(0x83, &[]);
    part.record(0x99, &[0; 12]);
    part.record(0x8F, &[]);
    for (at, (name, hidden, _)) in (0u32..).zip(sheets) {
        let mut bytes = u32::from(*hidden).to_le_bytes().to_vec();
        bytes.extend((at + 1).to_le_bytes());
        bytes.extend(wide(&format!("rId{at}")));
        bytes.extend(wide(name));
        part.record(0x9C, &bytes);
    }
    part.record(0x90, &[]);
    part.record(0x84, &[]);
    part.0
}

/// A font, a fill, a border and two formats of cells: plain, and a day.
fn styles() -> Vec<u8> {
    let mut part = Part::default();
    part.record(0x0116, &[]);
    part.record(0x0269, &2u32.to_le_bytes());
    for number_format in [0, DAY] {
        let mut bytes = 0u16.to_le_bytes().to_vec();
        bytes.extend(number_format.to_le_bytes());
        bytes.extend([0; 12]);
        part.record(0x2F, &bytes);
    }
    part.record(0x026A, &[]);
    part.record(0x0117, &[]);
    part.0
}

fn shared(texts: &[String]) -> Vec<u8> {
    let mut part = Part::default();
    let count = u32::try_from(texts.len()).unwrap().to_le_bytes();
    part.record(0x9F, &[count, count].concat());
    for text in texts {
        part.record(0x13, &[vec![0], wide(text)].concat());
    }
    part.record(0xA0, &[]);
    part.0
}

fn worksheet(
    cells: &[(u32, u32, Data)],
    merged: &[Dimensions],
    texts: &mut Vec<String>,
) -> Vec<u8> {
    let mut part = Part::default();
    part.record(0x81, &[]);
    let rows = cells.iter().map(|cell| cell.0);
    let columns = cells.iter().map(|cell| cell.1);
    let ends = [rows.clone().min(), rows.max(), columns.clone().min(), columns.max()];
    part.record(0x94, &ends.map(|end| end.unwrap_or(0).to_le_bytes()).concat());
    part.record(0x91, &[]);
    let mut current = None;
    for (row, column, data) in cells {
        if current != Some(row) {
            current = Some(row);
            part.record(0, &[row.to_le_bytes().to_vec(), vec![0; 13]].concat());
        }
        let (kind, format, value) = value(data, texts);
        let head = [column.to_le_bytes(), format.to_le_bytes()].concat();
        part.record(kind, &[head, value].concat());
    }
    part.record(0x92, &[]);
    if !merged.is_empty() {
        part.record(0xB1, &u32::try_from(merged.len()).unwrap().to_le_bytes());
        for region in merged {
            let (first, last) = (region.start, region.end);
            let ends = [first.0, last.0, first.1, last.1];
            part.record(0xB0, &ends.map(u32::to_le_bytes).concat());
        }
        part.record(0xB2, &[]);
    }
    part.record(0x82, &[]);
    part.0
}

/// The record's kind, the cell's format and the bytes of a value.
fn value(data: &Data, texts: &mut Vec<String>) -> (u16, u32, Vec<u8>) {
    match data {
        // Excel writes a text that stands in one cell only into the cell itself.
        Data::String(text) if text.len() % 2 == 0 => (6, 0, wide(text)),
        Data::String(text) => {
            texts.push(text.clone());
            let at = u32::try_from(texts.len() - 1).unwrap();
            (7, 0, at.to_le_bytes().to_vec())
        }
        Data::Int(number) => small(*number),
        #[expect(clippy::cast_possible_truncation, reason = "the numbers of a test")]
        Data::Float(number) if number.fract() == 0.0 => small(*number as i64),
        Data::Float(number) => (5, 0, number.to_le_bytes().to_vec()),
        Data::DateTime(day) => (5, DAY_FORMAT, day.as_f64().to_le_bytes().to_vec()),
        Data::Bool(truth) => (4, 0, vec![u8::from(*truth)]),
        // A formula that failed: the error, marks, and no formula's tokens.
        Data::Error(CellErrorType::Ref) => (11, 0, [vec![0x17], vec![0; 10]].concat()),
        other => panic!("a cell that nobody has written before: {other:?}"),
    }
}

/// A whole number in the short form, with the mark that it is one.
fn small(number: i64) -> (u16, u32, Vec<u8>) {
    let number = i32::try_from(number).unwrap();
    (2, 0, (number << 2 | 2).to_le_bytes().to_vec())
}

/// A text with its length, in units of two bytes.
fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut bytes = u32::try_from(units.len()).unwrap().to_le_bytes().to_vec();
    bytes.extend(units.into_iter().flat_map(u16::to_le_bytes));
    bytes
}

/// A run of records.
#[derive(Default)]
pub(crate) struct Part(pub(crate) Vec<u8>);

impl Part {
    /// Adds a record: its kind in one byte or two, its size in up to four, its bytes.
    pub(crate) fn record(&mut self, kind: u16, bytes: &[u8]) {
        let [low, high] =
            [kind & 0x7F, kind >> 7].map(|part| u8::try_from(part).unwrap());
        if kind < 0x80 {
            self.0.push(low);
        } else {
            self.0.extend([low | 0x80, high]);
        }
        let mut size = bytes.len();
        while size >= 0x80 {
            self.0.push(u8::try_from(size & 0x7F).unwrap() | 0x80);
            size >>= 7;
        }
        self.0.push(u8::try_from(size).unwrap());
        self.0.extend_from_slice(bytes);
    }
}
