//! What the workbook reader does not tell of an `.xlsb`: merged cells, formulas that
//! failed, what is struck through, and whether every record is there.
//!
//! A part is a run of records: a number of one or two bytes that says what it is, a
//! size of up to four bytes, and that many bytes. The reader passes over what it does
//! not know, so one damaged size lets rows vanish without a word. Hence every record is
//! walked here first: a part whose records do not add up to its end is damaged.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::biff12::{Records, number, wide_text};
use super::formats::{Style, of_code, of_number};
use super::merged::Region;

const SHEET: u16 = 0x9C;
const MERGED: u16 = 0xB0;
const ROW: u16 = 0;
/// The byte of a row's record that says whether it is hidden, and the mark for that.
const ROW_MARKS: usize = 11;
const ROW_HIDDEN: u8 = 0x10;
const COLUMNS: u16 = 0x3C;
/// The same of a record of columns.
const COLUMN_MARKS: usize = 16;
const COLUMN_HIDDEN: u8 = 0x01;
const BLANK: u16 = 1;
/// A cell that holds a shared text.
const TEXT: u16 = 7;
const FAILED_FORMULA: u16 = 11;
const SHARED_TEXTS: u16 = 0x9F;
const SHARED_TEXT: u16 = 0x13;
const FORMAT: u16 = 0x2C;
const STYLE: u16 = 0x2F;
const FONT: u16 = 0x2B;
/// The mark of a font that strikes through.
const STRIKES: u32 = 0x0008;
/// How a font says that it stands above the line.
const RAISED: u32 = 1;
/// The mark of a text that is written in parts.
const IN_PARTS: u8 = 1;
const CELL_STYLES_BEGIN: u16 = 0x0269;
const CELL_STYLES_END: u16 = 0x026A;

/// What the last record of each part is.
const END_OF_BOOK: u16 = 0x84;
const END_OF_SHEET: u16 = 0x82;
const END_OF_TEXTS: u16 = 0xA0;
const END_OF_STYLES: u16 = 0x0117;

const CELLS_BEGIN: u16 = 0x91;
const CELLS_END: u16 = 0x92;

/// What may stand among the cells without being one: shared formulas, data about cells
/// and rows. Some programs begin the cells twice.
const AMONG_CELLS: [u16; 7] = [CELLS_BEGIN, 0x01AA, 0x01AB, 0x01AC, 0x31, 0x32, 0x0400];

/// Blocks of later versions of the format, from their first record to their last.
const BLOCK_BEGINS: [u16; 2] = [0x23, 0x25];
const BLOCK_ENDS: [u16; 2] = [0x24, 0x26];

/// The cells of the largest sheet.
const MOST_ROWS: u32 = 1 << 20;
const MOST_COLUMNS: u32 = 1 << 14;

/// What else a sheet holds.
#[derive(Debug, Default)]
pub(super) struct Told {
    pub merged: Vec<Region>,
    /// Cells whose formula came to an error, and its name.
    pub failed: Vec<(u32, u32, &'static str)>,
    /// Cells whose styles make another of what they hold.
    pub shown: BTreeMap<(u32, u32), Style>,
    /// Cells of which a part is struck through or set above the line.
    pub marked: Vec<(u32, u32)>,
    /// The rows that it hides, from above.
    pub hidden: Vec<u32>,
    /// The columns that it hides, from the first to the last.
    pub hidden_columns: Vec<(u32, u32)>,
}

/// Every sheet by its name; one that is damaged tells nothing. Nothing at all where
/// the workbook itself is damaged.
pub(super) fn read(bytes: &[u8]) -> Option<BTreeMap<String, Option<Told>>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let targets = targets(&part(&mut archive, "xl/_rels/workbook.bin.rels")?);
    let texts = part(&mut archive, "xl/sharedStrings.bin");
    if let Some(texts) = &texts {
        is_whole_list(texts).then_some(())?;
    }
    let (styles, fonts) = match part(&mut archive, "xl/styles.bin") {
        Some(part) => {
            let records = whole(&part, END_OF_STYLES)?;
            (read_styles(&records), telling_fonts(&records))
        }
        None => (Vec::new(), BTreeSet::new()),
    };
    let texts = texts.map(|texts| in_fonts(&texts, &fonts)).unwrap_or_default();
    let mut found = BTreeMap::new();
    for record in whole(&part(&mut archive, "xl/workbook.bin")?, END_OF_BOOK)? {
        let Some((id, name)) = sheet(record) else { continue };
        let Some(target) = targets.get(&id) else { continue };
        let sheet = part(&mut archive, &format!("xl/{target}"));
        found.insert(name, sheet.and_then(|sheet| told(&sheet, &styles, &texts)));
    }
    Some(found)
}

/// A part, under the name that the reader finds it by.
fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<Vec<u8>> {
    let names = (0..archive.len()).filter_map(|at| {
        let entry = archive.by_index_raw(at).ok()?;
        let found = entry.name().ok()?.replace('\\', "/");
        found.eq_ignore_ascii_case(name).then_some(at)
    });
    let at = names.collect::<Vec<_>>().pop()?;
    let mut bytes = Vec::new();
    archive.by_index(at).ok()?.read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// The parts that the workbook's relations name.
fn targets(xml: &[u8]) -> BTreeMap<String, String> {
    let mut reader = Reader::from_reader(xml);
    let mut targets = BTreeMap::new();
    while let Ok(event) = reader.read_event() {
        let (Event::Start(element) | Event::Empty(element)) = event else {
            if event == Event::Eof {
                break;
            }
            continue;
        };
        let named = |name: &str| {
            let attribute = element.try_get_attribute(name).ok()??;
            String::from_utf8(attribute.value.into_owned()).ok()
        };
        if let (Some(id), Some(target)) = (named("Id"), named("Target")) {
            targets.insert(id, target);
        }
    }
    targets
}

/// The records of a part that reach to its end, where the last of them says so.
fn whole(part: &[u8], end: u16) -> Option<Vec<(u16, &[u8])>> {
    let mut records = Records::new(part);
    let all: Vec<_> = records.by_ref().collect();
    let ends = records.is_done() && all.last().is_some_and(|(kind, _)| *kind == end);
    ends.then_some(all)
}

/// Whether as many texts are there as the list says, each as long as it says.
fn is_whole_list(texts: &[u8]) -> bool {
    let Some(records) = whole(texts, END_OF_TEXTS) else { return false };
    let of = |wanted| records.iter().filter(move |(kind, _)| *kind == wanted);
    let declared = of(SHARED_TEXTS).find_map(|(_, record)| number(record, 4));
    let fits = |record: &[u8]| {
        let Some((&marks, rest)) = record.split_first() else { return false };
        // Marks tell of formats and readings behind the text.
        wide_text(rest).is_some_and(|(_, rest)| marks != 0 || rest.is_empty())
    };
    let count = of(SHARED_TEXT).filter(|(_, record)| fits(record)).count();
    declared.is_some_and(|declared| usize::try_from(declared) == Ok(count))
        && of(SHARED_TEXT).count() == count
}

/// The relation and the name of a sheet.
fn sheet((kind, bytes): (u16, &[u8])) -> Option<(String, String)> {
    let rest = bytes.get(8..).filter(|_| kind == SHEET)?;
    let (id, rest) = wide_text(rest)?;
    let (name, _) = wide_text(rest)?;
    Some((id, name))
}

/// The styles that cells have, in order of their numbers.
fn read_styles(records: &[(u16, &[u8])]) -> Vec<Style> {
    let (mut own, mut styles, mut among_cells) = (BTreeMap::new(), Vec::new(), false);
    let mut fonts = Vec::new();
    let two = |record: &[u8], at: usize| {
        let bytes = record.get(at..)?.first_chunk()?;
        Some(u32::from(u16::from_le_bytes(*bytes)))
    };
    for (kind, record) in records {
        match *kind {
            FORMAT => {
                let code = record.get(2..).and_then(wide_text);
                let format = code.map(|(code, _)| of_code(&code));
                own.extend(two(record, 0).zip(format));
            }
            FONT => {
                let marks = two(record, 2).unwrap_or_default();
                fonts.push(marks & STRIKES != 0);
            }
            CELL_STYLES_BEGIN => among_cells = true,
            CELL_STYLES_END => among_cells = false,
            STYLE if among_cells => {
                let [code, font] = [2, 4].map(|at| two(record, at).unwrap_or_default());
                let format = own.get(&code).copied();
                styles.push(Style {
                    format: format.unwrap_or_else(|| of_number(code)),
                    struck: fonts.get(font as usize).copied().unwrap_or(false),
                });
            }
            _ => {}
        }
    }
    styles
}

/// The numbers of the fonts that strike through or stand above the line.
fn telling_fonts(records: &[(u16, &[u8])]) -> BTreeSet<u32> {
    let fonts = records.iter().filter(|(kind, _)| *kind == FONT).zip(0u32..);
    let telling = fonts.filter(|((_, record), _)| {
        let two = |at: usize| {
            let bytes = record.get(at..).and_then(|rest| rest.first_chunk());
            bytes.map_or(0, |bytes| u32::from(u16::from_le_bytes(*bytes)))
        };
        two(2) & STRIKES != 0 || two(6) == RAISED
    });
    telling.map(|(_, at)| at).collect()
}

/// The numbers of the shared texts of which a part has one of those fonts: behind the text
/// stands how many parts there are, and where each begins with its font.
fn in_fonts(texts: &[u8], fonts: &BTreeSet<u32>) -> BTreeSet<u32> {
    let items = Records::new(texts).filter(|(kind, _)| *kind == SHARED_TEXT).zip(0u32..);
    let has_font = |record: &[u8]| {
        let (&marks, rest) = record.split_first()?;
        let (_, behind) = wide_text(rest).filter(|_| marks & IN_PARTS != 0)?;
        let count = usize::try_from(number(behind, 0)?).ok()?;
        let mut parts = behind.get(4..)?.chunks_exact(4).take(count);
        let is_telling = |part: &[u8]| {
            fonts.contains(&u32::from(u16::from_le_bytes([part[2], part[3]])))
        };
        Some(parts.any(is_telling))
    };
    let found = items.filter(|((_, record), _)| has_font(record) == Some(true));
    found.map(|(_, at)| at).collect()
}

/// The style of a cell, where it makes another of what that holds.
fn shown(kind: u16, cell: &[u8], styles: &[Style]) -> Option<Style> {
    // The highest byte says other things of the cell.
    let style = (kind != BLANK).then(|| number(cell, 4))?? & 0x00FF_FFFF;
    let style = styles.get(usize::try_from(style).ok()?);
    style.copied().filter(|style| style.tells())
}

/// What a sheet tells; nothing where it is damaged.
fn told(sheet: &[u8], styles: &[Style], texts: &BTreeSet<u32>) -> Option<Told> {
    let mut told = Told::default();
    let mut place = Place::default();
    let mut depth = 0u32;
    let mut among_cells = false;
    let mut ended = false;
    for (kind, record) in whole(sheet, END_OF_SHEET)? {
        if BLOCK_BEGINS.contains(&kind) {
            depth += 1;
        } else if BLOCK_ENDS.contains(&kind) {
            depth = depth.checked_sub(1)?;
        } else if depth > 0 {
        } else if among_cells {
            match kind {
                ROW => {
                    place.enter_row(record)?;
                    let is_hidden = record[ROW_MARKS] & ROW_HIDDEN != 0;
                    told.hidden.extend(place.row.filter(|_| is_hidden));
                }
                1..=FAILED_FORMULA => {
                    place.enter_cell(kind, record)?;
                    let cell = (place.row?, place.column?);
                    let style = shown(kind, record, styles);
                    told.shown.extend(style.map(|style| (cell, style)));
                    let text = number(record, 8).filter(|_| kind == TEXT);
                    let is_marked = text.is_some_and(|text| texts.contains(&text));
                    told.marked.extend(is_marked.then_some(cell));
                    if kind == FAILED_FORMULA {
                        told.failed.push((place.row?, place.column?, error(record[8])?));
                    }
                }
                CELLS_END => (among_cells, ended) = (false, true),
                kind if AMONG_CELLS.contains(&kind) => {}
                _ => return None,
            }
        } else if kind == CELLS_BEGIN && !ended {
            among_cells = true;
        } else if kind == COLUMNS {
            let marks = record.get(COLUMN_MARKS).copied().unwrap_or_default();
            let stretch = number(record, 0).zip(number(record, 4));
            told.hidden_columns.extend(stretch.filter(|_| marks & COLUMN_HIDDEN != 0));
        } else if kind == MERGED {
            told.merged.push(region(record)?);
        }
    }
    (ended && depth == 0).then_some(told)
}

/// Where the walk through a sheet stands. Rows and columns only go up.
#[derive(Default)]
struct Place {
    row: Option<u32>,
    column: Option<u32>,
}

impl Place {
    fn enter_row(&mut self, record: &[u8]) -> Option<()> {
        let row = number(record, 0).filter(|_| record.len() >= 17)?;
        (row < MOST_ROWS && self.row < Some(row)).then_some(())?;
        *self = Self { row: Some(row), column: None };
        Some(())
    }

    fn enter_cell(&mut self, kind: u16, record: &[u8]) -> Option<()> {
        self.row?;
        let column = number(record, 0)?;
        let fits = column < MOST_COLUMNS && self.column < Some(column);
        self.column = Some(column);
        (fits && is_long_enough(kind, record)).then_some(())
    }
}

/// Whether a cell's record is as long as its kind is; a formula stands behind its
/// value.
fn is_long_enough(kind: u16, record: &[u8]) -> bool {
    let length = record.len();
    match kind {
        1 => length == 8,
        2 | 7 => length == 12,
        3 | 4 => length == 9,
        5 => length == 16,
        6 => record.get(8..).and_then(wide_text).is_some_and(|(_, rest)| rest.is_empty()),
        8 => record.get(8..).and_then(wide_text).is_some(),
        9 => length >= 16,
        _ => length >= 9,
    }
}

fn error(number: u8) -> Option<&'static str> {
    Some(match number {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        0x2B => "#GETTING_DATA",
        _ => return None,
    })
}

fn region(record: &[u8]) -> Option<Region> {
    let [top, bottom, left, right] = [0, 4, 8, 12].map(|at| number(record, at));
    Some(Region { first: (top?, left?), last: (bottom?, right?) })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Told, read_styles, told as told_with};
    use crate::source::sheets::formats::{Format, Style};
    use crate::source::sheets::merged::Region;

    /// A record of a kind below 128 and of less than 128 bytes.
    fn short(kind: u8, bytes: &[u8]) -> Vec<u8> {
        [&[kind, u8::try_from(bytes.len()).unwrap()], bytes].concat()
    }

    fn long(kind: u8, numbers: &[u32]) -> Vec<u8> {
        let size = u8::try_from(numbers.len() * 4).unwrap();
        let mut record = vec![kind, 1, size];
        record.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
        record
    }

    fn told(sheet: &[u8]) -> Option<Told> {
        told_with(sheet, &[], &BTreeSet::new())
    }

    fn row(number: u8) -> Vec<u8> {
        short(0, &[vec![number], vec![0; 16]].concat())
    }

    fn cell(kind: u8, column: u8, value: &[u8]) -> Vec<u8> {
        short(kind, &[&[column, 0, 0, 0, 0, 0, 0, 0], value].concat())
    }

    /// A sheet with these rows and one merged region.
    fn sheet(rows: &[Vec<u8>]) -> Vec<u8> {
        let begins = [long(0x81, &[]), long(0x91, &[])].concat();
        let ends = [long(0x92, &[]), long(0xB0, &[4, 7, 2, 2]), long(0x82, &[])].concat();
        [begins, rows.concat(), ends].concat()
    }

    #[test]
    fn merged_regions_and_failed_formulas_are_told() {
        let rows = [row(4), cell(2, 1, &[6, 0, 0, 0]), cell(11, 2, &[0x17])];
        let told = told(&sheet(&rows)).unwrap();
        assert_eq!(told.merged, [Region { first: (4, 2), last: (7, 2) }]);
        assert_eq!(told.failed, [(4, 2, "#REF!")]);
    }

    #[test]
    fn columns_that_are_hidden_are_told() {
        let mut hidden = [2u32, 4, 0, 0].map(u32::to_le_bytes).concat();
        hidden.extend([1, 0]);
        let mut records = vec![short(0x3C, &hidden)];
        hidden[16] = 0;
        records.push(short(0x3C, &hidden));
        let bytes = [records.concat(), sheet(&[])].concat();
        assert_eq!(told(&bytes).unwrap().hidden_columns, [(2, 4)]);
    }

    #[test]
    fn rows_that_are_hidden_are_told() {
        let mut hidden = [vec![5], vec![0; 16]].concat();
        hidden[11] = 0x10;
        let rows = [row(4), short(0, &hidden), row(6)];
        assert_eq!(told(&sheet(&rows)).unwrap().hidden, [5]);
    }

    #[test]
    fn a_sheet_whose_records_do_not_add_up_is_damaged() {
        let number = |column| cell(2, column, &[6, 0, 0, 0]);
        let broken: [&[Vec<u8>]; 7] = [
            &[number(0)],
            &[row(4), row(4)],
            &[row(4), row(3)],
            &[row(4), number(1), number(1)],
            &[row(4), cell(2, 1, &[6, 0])],
            &[row(4), cell(12, 1, &[6, 0, 0, 0])],
            &[row(4), cell(6, 1, &[2, 0, 0, 0, 65, 0])],
        ];
        for rows in broken {
            assert!(told(&sheet(rows)).is_none(), "{rows:?}");
        }
        let whole = sheet(&[row(4), number(1), row(5), number(0)]);
        assert!(told(&whole).is_some());
        for end in 0..whole.len() {
            assert!(told(&whole[..end]).is_none(), "{end}");
        }
    }

    #[test]
    fn a_number_that_is_shown_as_another_text_is_told() {
        let code = [&[0xA4, 0, 3, 0, 0, 0][..], &[0x30, 0, 0x30, 0, 0x30, 0]].concat();
        let style = |format: u8| [&[0, 0, format, 0][..], &[0; 12]].concat();
        let (own, plain, percent) = (style(0xA4), style(0), style(9));
        let records: [(u16, &[u8]); 7] = [
            (0x2C, &code),
            (0x2F, &percent),
            (0x0269, &[]),
            (0x2F, &plain),
            (0x2F, &own),
            (0x2F, &percent),
            (0x026A, &[]),
        ];
        let styles = read_styles(&records);
        let expected = [Format::Number, Format::Padded(3), Format::Percent(0)]
            .map(|format| Style { format, ..Style::PLAIN });
        assert_eq!(styles, expected);
        let number =
            |column, style| short(2, &[column, 0, 0, 0, style, 0, 0, 1, 6, 0, 0, 0]);
        let cells = sheet(&[row(4), number(0, 0), number(1, 1), number(2, 2)]);
        let told = told_with(&cells, &styles, &BTreeSet::new()).unwrap();
        let shown: Vec<_> = told.shown.into_iter().collect();
        assert_eq!(shown, [((4, 1), expected[1]), ((4, 2), expected[2])]);
    }
}
