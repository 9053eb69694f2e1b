//! What an old workbook says of its sheets beside their cells: names, how large they are,
//! which rows and columns are hidden, and cells that stand twice.
//!
//! The workbook reader makes room for what a sheet declares, and for the rectangle
//! around its cells. A damaged number there asks for more memory than any machine has,
//! which ends the program; so the numbers are looked at first.

use std::collections::BTreeSet;

use super::biff8::{BEGIN, CELLS, END, Records, SEVERAL_NUMBERS};
use super::compound::{Compound, number};
use super::xls_formats;
use super::xls_formats::Shown;
use super::{xls_cells, xls_texts};

/// As many cells as a sheet of this format can have.
const MOST_CELLS: u64 = 65_536 * 256;

const PASSWORD: u16 = 0x002F;
const SHEET: u16 = 0x0085;
const WORKSHEET: u8 = 0;
const DIMENSIONS: u16 = 0x0200;

const ROW: u16 = 0x0208;
/// Where a row's record says what it is like, and the mark of one that is hidden.
const ROW_MARKS: usize = 12;
const ROW_HIDDEN: u32 = 0x20;

const COLUMNS: u16 = 0x007D;
/// Where a record of columns says what they are like, and the mark of hidden ones.
const COLUMN_MARKS: usize = 8;
const COLUMN_HIDDEN: u32 = 0x01;

/// What is damaged, or would ask for more than there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Damaged {
    Book,
    /// The sheet of that name.
    Sheet(String),
}

/// What the workbook reader does not tell of a worksheet.
pub(super) struct Told {
    /// The cells that it writes twice.
    pub doubled: Vec<(u32, u32)>,
    /// The cells whose number is shown as another text.
    pub shown: Shown,
    /// The cells of which a part is struck through or set above the line.
    pub marked: Vec<(u32, u32)>,
    /// The rows that it hides, from above.
    pub hidden: Vec<u32>,
    /// The columns that it hides, from the first to the last.
    pub hidden_columns: Vec<(u32, u32)>,
}

/// What is told of each worksheet, in the order of the sheets.
pub(super) fn told(bytes: &[u8]) -> Result<Vec<Told>, Damaged> {
    let file = Compound::read(bytes).ok_or(Damaged::Book)?;
    let stream = file.stream("Workbook").or_else(|| file.stream("Book"));
    let stream = stream.ok_or(Damaged::Book)?;
    let globals = || Records(&stream).take_while(|(kind, _)| *kind != END);
    // What a password protects is refused by the reader before it reads a sheet.
    if globals().any(|(kind, record)| {
        kind == PASSWORD && number::<2>(record, 0).is_some_and(|method| method != 0)
    }) {
        return Ok(Vec::new());
    }
    if !xls_texts::are_whole(globals()) {
        return Err(Damaged::Book);
    }
    let styles = xls_formats::styles(globals());
    let texts = xls_texts::in_fonts(globals(), &xls_formats::telling_fonts(globals()));
    let mut told = Vec::new();
    for (_, record) in globals().filter(|(kind, _)| *kind == SHEET) {
        let damaged = || name(record).map_or(Damaged::Book, Damaged::Sheet);
        let start = number::<4>(record, 0).and_then(|start| usize::try_from(start).ok());
        let sheet = start.and_then(|start| stream.get(start..));
        let sheet = sheet.filter(|sheet| sheet_fits(sheet)).ok_or_else(damaged)?;
        // Charts and macros are never asked for their cells.
        if record.get(5) == Some(&WORKSHEET) {
            let doubled = xls_cells::doubled(sheet).ok_or_else(damaged)?;
            let shown = xls_formats::shown(sheet, &styles);
            let marked = xls_formats::holding(sheet, &texts);
            let (hidden, hidden_columns) = (hidden_rows(sheet), hidden_columns(sheet));
            told.push(Told { doubled, shown, marked, hidden, hidden_columns });
        }
    }
    Ok(told)
}

/// The rows that a sheet hides, by a filter or otherwise; what stands in charts within it
/// is passed over.
fn hidden_rows(sheet: &[u8]) -> Vec<u32> {
    let (mut rows, mut depth) = (BTreeSet::new(), 0u32);
    for (kind, record) in Records(sheet) {
        match kind {
            BEGIN => depth = depth.saturating_add(1),
            END => depth = depth.saturating_sub(1),
            ROW if depth == 1 => {
                let marks = number::<2>(record, ROW_MARKS).unwrap_or_default();
                rows.extend(number::<2>(record, 0).filter(|_| marks & ROW_HIDDEN != 0));
            }
            _ => {}
        }
    }
    rows.into_iter().collect()
}

/// The columns that a sheet hides, from the first to the last.
fn hidden_columns(sheet: &[u8]) -> Vec<(u32, u32)> {
    let columns = Records(sheet).filter(|(kind, _)| *kind == COLUMNS);
    let hidden = columns.filter_map(|(_, record)| {
        let marks = number::<2>(record, COLUMN_MARKS)?;
        let stretch = (number::<2>(record, 0)?, number::<2>(record, 2)?);
        (marks & COLUMN_HIDDEN != 0).then_some(stretch)
    });
    hidden.collect()
}

/// A sheet's name: how many characters, whether they are wide, the characters.
fn name(sheet: &[u8]) -> Option<String> {
    let (&length, rest) = sheet.get(6..)?.split_first()?;
    let (&wide, text) = rest.split_first()?;
    let units: Vec<u16> = match wide {
        0 => text.iter().map(|&byte| byte.into()).collect(),
        1 => text.chunks_exact(2).map(|it| u16::from_le_bytes([it[0], it[1]])).collect(),
        // Before 1997 the characters stood here at once, in anybody's encoding.
        _ => return None,
    };
    String::from_utf16(units.get(..usize::from(length))?).ok()
}

fn sheet_fits(sheet: &[u8]) -> bool {
    let mut bounds = Bounds::default();
    let mut depth = 0u32;
    for (kind, record) in Records(sheet) {
        match kind {
            BEGIN => depth = depth.saturating_add(1),
            END if depth <= 1 => break,
            END => depth -= 1,
            DIMENSIONS if !declared_fits(record) => return false,
            SEVERAL_NUMBERS => {
                let last = record.len().checked_sub(2);
                bounds.add(record, last.and_then(|at| number::<2>(record, at)));
            }
            kind if CELLS.contains(&kind) => bounds.add(record, None),
            _ => {}
        }
    }
    bounds.cells() <= MOST_CELLS
}

/// Whether a sheet's declared rows and columns, each from the first to behind the
/// last, are some that it can have.
fn declared_fits(record: &[u8]) -> bool {
    let read = if record.len() < 14 {
        [0, 2, 4, 6].map(|at| number::<2>(record, at))
    } else {
        [
            number::<4>(record, 0),
            number::<4>(record, 4),
            number::<2>(record, 8),
            number::<2>(record, 10),
        ]
    };
    let [Some(top), Some(bottom), Some(left), Some(right)] = read else { return false };
    if bottom == 0 || right == 0 {
        return true;
    }
    // The reader takes a first column that cannot be for the very first.
    let left = if left > 0xFF || right < left { 0 } else { left };
    bottom > top && area(bottom - top, right - left) <= MOST_CELLS
}

fn area(rows: u32, columns: u32) -> u64 {
    u64::from(rows) * u64::from(columns)
}

/// The rectangle around the cells of a sheet: first and last row and column.
#[derive(Default)]
struct Bounds(Option<([u32; 2], [u32; 2])>);

impl Bounds {
    fn add(&mut self, record: &[u8], last_column: Option<u32>) {
        let (Some(row), Some(column)) = (number::<2>(record, 0), number::<2>(record, 2))
        else {
            return;
        };
        let last = last_column.unwrap_or(column).max(column);
        let (rows, columns) = self.0.get_or_insert(([row, row], [column, last]));
        *rows = [rows[0].min(row), rows[1].max(row)];
        *columns = [columns[0].min(column), columns[1].max(last)];
    }

    fn cells(&self) -> u64 {
        let length = |[first, last]: [u32; 2]| last - first + 1;
        self.0.map_or(0, |(rows, columns)| area(length(rows), length(columns)))
    }
}

#[cfg(test)]
mod tests {
    use super::{BEGIN, END, ROW, declared_fits, hidden_rows, name, sheet_fits};

    fn record(kind: u16, numbers: &[u16]) -> Vec<u8> {
        let size = u16::try_from(numbers.len() * 2).unwrap();
        let all = [kind, size].into_iter().chain(numbers.iter().copied());
        all.flat_map(u16::to_le_bytes).collect()
    }

    #[test]
    fn what_a_sheet_declares_is_a_size_that_it_can_have() {
        let declared = |numbers: [u16; 7]| declared_fits(&record(0, &numbers)[4..]);
        assert!(declared([0, 0, 92, 0, 0, 9, 0]));
        assert!(declared([0, 0, 0, 1, 0, 256, 0]));
        assert!(declared([0, 0, 0, 0, 0, 0, 0]));
        assert!(!declared([0, 0, 92, 4096, 0, 9, 0]));
        assert!(!declared([93, 0, 92, 0, 0, 9, 0]));
    }

    #[test]
    fn the_rows_that_a_sheet_hides_are_told_and_not_those_of_a_chart_in_it() {
        let row = |at, marks| record(ROW, &[at, 0, 9, 0, 0, 0, marks, 0]);
        let (begin, end) = (record(BEGIN, &[0; 8]), record(END, &[]));
        let chart = [begin.clone(), row(5, 0x20), end.clone()].concat();
        let rows = [row(2, 0x20), row(3, 0x40), row(4, 0x60), chart].concat();
        let sheet = [begin, rows, end].concat();
        assert_eq!(hidden_rows(&sheet), [2, 4]);
    }

    #[test]
    fn a_sheet_has_its_name_narrow_or_wide() {
        let head = [0, 0, 0, 0, 0, 0];
        let narrow = [&head[..], &[2, 0], b"S1"].concat();
        assert_eq!(name(&narrow).unwrap(), "S1");
        let wide = [&head[..], &[1, 1, 0x68, 0x88]].concat();
        assert_eq!(name(&wide).unwrap(), "表");
        assert_eq!(name(&wide[..9]), None);
    }

    #[test]
    fn the_rectangle_around_the_cells_is_one_that_a_sheet_can_have() {
        let sheet = |row, column| {
            let cells = [record(0x0203, &[0, 0, 0]), record(0x0203, &[row, column, 0])];
            sheet_fits(&cells.concat())
        };
        assert!(sheet(65_535, 255));
        assert!(!sheet(65_535, 65_535));
    }
}
