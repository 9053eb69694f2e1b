//! `.xlsx` workbooks, sheet by sheet.
//!
//! They are read here rather than by the workbook reader: it holds every shared text
//! as one of its own, stops before the checksum of a part, passes over elements that it
//! does not know, so that a damaged cell would vanish without a word, and tells no
//! place. A sheet is read as a stream: as one rectangle, two cells at opposite corners
//! would exhaust the machine.

use std::io::{self, BufReader, Cursor};
use std::sync::Arc;
use std::thread;

use zip::ZipArchive;
use zip::read::ZipFile;

use self::book::Book;
use self::texts::Texts;
use super::form;
use super::grid::Grid;
use super::workbook::Visit;
use super::xml::{Stopped, Xml};
use crate::model::diagnostic::Diagnostic;
use crate::model::guard::caught;
use crate::source::door::folder::Opened;

mod book;
mod cell;
mod cells;
mod rich;
mod texts;

/// A workbook's parts.
type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;
/// A part, unpacked as it is read.
type Part<'a, 'b> = BufReader<ZipFile<'b, Cursor<&'a [u8]>>>;

/// How much of a part is unpacked at once.
const PIECE: usize = 1 << 16;

/// Reads every sheet of a workbook.
pub(super) fn read(opened: &Opened, visit: &mut Visit) -> Result<(), Diagnostic> {
    let damaged = || form::damaged(&opened.origin());
    let mut archive = archive(&opened.bytes).ok_or_else(damaged)?;
    let book = Book::read(&mut archive, opened.limits).ok_or_else(damaged)?;
    // The texts and everything that is no sheet are read beside the sheets.
    let (grids, others) = thread::scope(|scope| {
        let others = scope.spawn(|| caught(|| others(opened, &book)));
        let grids = grids(opened, &book, &mut archive);
        (grids, others.join().ok().flatten())
    });
    let mut grids = grids?;
    let texts = others.unwrap_or(Err(Others::Damaged));
    let texts = texts.map_err(|stopped| complaint(stopped, &grids, opened))?;
    let (text, places) = (Arc::new(texts.text), texts.places);
    for (grid, _) in &mut grids {
        grid.look_of_shared(&texts.looks);
        grid.share(&text, |number| places.get(number))?;
    }
    drop(places);
    for (grid, hidden) in grids {
        visit(grid.finished(), hidden);
    }
    Ok(())
}

fn archive(bytes: &[u8]) -> Option<Archive<'_>> {
    ZipArchive::new(Cursor::new(bytes)).ok()
}

/// A part, by its number.
fn part<'a, 'b>(archive: &'b mut Archive<'a>, at: usize) -> Option<Part<'a, 'b>> {
    Some(BufReader::with_capacity(PIECE, archive.by_index(at).ok()?))
}

/// Every sheet's cells, and whether it is hidden.
fn grids(
    opened: &Opened,
    book: &Book,
    archive: &mut Archive<'_>,
) -> Result<Vec<(Grid, bool)>, Diagnostic> {
    let sheets = book.sheets.iter().map(|sheet| {
        let mut grid = Grid::of(opened, Some(&sheet.name));
        let part = sheet.part.and_then(|at| part(archive, at));
        let part = part.ok_or_else(|| cells::damaged(&grid, None))?;
        cells::read(part, book, opened.limits, &mut grid)?;
        Ok((grid, sheet.hidden))
    });
    sheets.collect()
}

/// Why what stands beside the sheets could not be read.
enum Others {
    Damaged,
    /// The shared text of that number is longer than a cell's may be.
    Long(u32),
}

/// The texts that the sheets share, once every other part was read to its end, where
/// its checksum stands.
fn others(opened: &Opened, book: &Book) -> Result<Texts, Others> {
    let mut archive = archive(&opened.bytes).ok_or(Others::Damaged)?;
    let mut texts = Texts::default();
    if let Some(at) = book.texts {
        let part = part(&mut archive, at).ok_or(Others::Damaged)?;
        texts = texts::read(part, opened.limits).map_err(|(stopped, number)| {
            if stopped == Stopped::TooLong {
                Others::Long(number)
            } else {
                Others::Damaged
            }
        })?;
    }
    let is_read = |at: &usize| {
        book.texts == Some(*at) || book.sheets.iter().any(|sheet| sheet.part == Some(*at))
    };
    for at in (0..archive.len()).filter(|at| !is_read(at)) {
        sound(&mut archive, at, opened).ok_or(Others::Damaged)?;
    }
    Ok(texts)
}

/// Reads a part that holds no cells to its end.
fn sound(archive: &mut Archive<'_>, at: usize, opened: &Opened) -> Option<()> {
    let mut part = part(archive, at)?;
    let name = part.get_ref().name().ok()?;
    if name.to_ascii_lowercase().as_bytes().ends_with(b".xml") {
        Xml::new(part, opened.limits).pass().ok()
    } else {
        io::copy(&mut part, &mut io::sink()).ok().map(drop)
    }
}

fn complaint(stopped: Others, grids: &[(Grid, bool)], opened: &Opened) -> Diagnostic {
    let Others::Long(number) = stopped else { return form::damaged(&opened.origin()) };
    let mut cells = grids.iter().filter_map(|(grid, _)| {
        let (row, column) = grid.first_with(number)?;
        Some(grid.too_long(row, column))
    });
    cells.next().unwrap_or_else(|| form::too_long(&opened.origin(), opened.limits))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use rust_xlsxwriter::Format;
    use zip::ZipArchive;

    use super::read;
    use crate::model::diagnostic::Diagnostic;
    use crate::model::limits::Limits;
    use crate::source::door::folder::Opened;
    use crate::source::sheets::grid::{Grid, Value};
    use crate::source::test_folder::{raw_workbook, workbook};

    fn grid(bytes: Vec<u8>) -> Result<Grid, Diagnostic> {
        let limits = Limits { cell_kb: 1, ..Limits::default() };
        let opened = Opened { shown: "a.xlsx".into(), bytes, limits };
        let mut grids = Vec::new();
        read(&opened, &mut |grid, _| grids.push(grid))?;
        Ok(grids.remove(0))
    }

    fn refused(cells: &str) -> Diagnostic {
        grid(raw_workbook(cells)).unwrap_err()
    }

    #[test]
    fn every_kind_of_cell_is_read() {
        let cells = r#"<row r="2"> <c r="A2" s="2" t="str"><f>B1</f><v>1_x0041_</v><extLst><x/></extLst></c>
            <c r="B2" t="inlineStr"><is><r><t>文</t></r><r><t xml:space="preserve"> 字</t></r></is></c><c/>
            <c><v> 4.5 </v></c><c t="b"><v>1</v></c><c t="d"><v>2022-05-19T08:00:00</v></c>
            <c t="e"><v>#SPILL!</v></c><c t="str"><f>IF(A1,"")</f><v></v></c><c><f>SUM(B3:B9)</f></c>
            <c><v>四</v></c><c t="n"><v>1e999</v></c></row><row/><row><c><v>7</v></c></row>"#;
        let grid = grid(raw_workbook(cells)).unwrap();
        let day = chrono::NaiveDate::from_ymd_opt(2022, 5, 19).unwrap();
        let expected = [
            (0, Value::Text("1A")),
            (1, Value::Text("文 字")),
            (3, Value::Number(4.5)),
            (4, Value::Bool(true)),
            (5, Value::Date(day)),
            (6, Value::Fault("#SPILL!")),
            (8, Value::Fault("=SUM(B3:B9)")),
            (9, Value::Text("四")),
            (10, Value::Fault("#NUM!")),
        ];
        assert_eq!(grid.cells(1).collect::<Vec<_>>(), expected);
        assert_eq!(grid.value(3, 0), Value::Number(7.0));
    }

    #[test]
    fn a_number_that_is_shown_as_another_text_is_that_text() {
        let bytes = workbook(|sheet, _| {
            for (column, (number, code)) in
                (0..).zip([(7.0, "000"), (0.95, "0%"), (2963.0, "#,##0"), (7.0, "0")])
            {
                let format = Format::new().set_num_format(code);
                sheet.write_with_format(0, column, number, &format).unwrap();
            }
        });
        let expected = [
            Value::Text("007"),
            Value::Text("95%"),
            Value::Number(2963.0),
            Value::Number(7.0),
        ];
        let grid = grid(bytes).unwrap();
        let found: Vec<_> = grid.cells(0).map(|(_, value)| value).collect();
        assert_eq!(found, expected);
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
            "<row><c r=\"AAAAAAAAA1\"/></row>",
            "<row><c r=\"A0\"/></row>",
            "<row><c>",
        ];
        for cells in broken {
            let complaint = refused(cells);
            assert_eq!(complaint.args["problem"], "damaged", "{cells}");
            assert_eq!(complaint.origin.to_string(), "a.xlsx 表", "{cells}");
        }
    }

    #[test]
    fn a_sheet_that_breaks_off_names_the_last_cell_that_was_read() {
        let complaint =
            refused(r#"<row r="2"><c r="B2"><v>1</v></c><c r="C2" t="z"/></row>"#);
        assert_eq!(complaint.related[0].origin.to_string(), "a.xlsx 表!B2");
    }

    #[test]
    fn a_cell_whose_value_means_nothing_is_named() {
        for cell in [
            r#"t="s"><v>9</v>"#, r#"t="s"><v>x</v>"#, r#"t="b"><v>7</v>"#,
            r#"t="n"><v>x</v>"#,
        ] {
            let complaint = refused(&format!(r#"<row r="2"><c r="C2" {cell}</c></row>"#));
            assert_eq!(complaint.origin.to_string(), "a.xlsx 表!C2", "{cell}");
        }
    }

    #[test]
    fn a_text_longer_than_a_cell_may_be_is_named_with_its_cell() {
        for length in [400, 30_000] {
            let long = "長".repeat(length);
            let inline = format!(
                r#"<row><c r="C2" t="inlineStr"><is><t>{long}</t></is></c></row>"#
            );
            let shared = workbook(|sheet, _| {
                sheet.write(0, 0, "短").unwrap();
                sheet.write(1, 2, &long).unwrap();
            });
            for bytes in [raw_workbook(&inline), shared] {
                let complaint = grid(bytes).unwrap_err();
                assert_eq!(complaint.args["problem"], "long-cell");
                assert_eq!(complaint.origin.to_string(), "a.xlsx 表!C2");
            }
        }
    }

    #[test]
    fn a_part_that_its_checksum_does_not_fit_is_damaged() {
        let whole = workbook(|sheet, format| {
            sheet.merge_range(0, 0, 1, 0, "文字", format).unwrap();
        });
        assert!(grid(whole.clone()).is_ok());
        let mut archive = ZipArchive::new(Cursor::new(&*whole)).unwrap();
        for at in 0..archive.len() {
            let part = archive.by_index(at).unwrap();
            let middle = part.data_start().unwrap() + part.compressed_size() / 2;
            let mut changed = whole.clone();
            changed[usize::try_from(middle).unwrap()] ^= 0x10;
            assert!(grid(changed).is_err(), "{at}");
        }
    }
}
