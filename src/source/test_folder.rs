//! A small ministry, and folders that hold one list of it, for the tests of the lists.

use std::io::{Cursor, Write};

use rust_xlsxwriter::{Format, Workbook, Worksheet};
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::door::folder::Folder;
use crate::model::diagnostic::Diagnostics;
use crate::model::expected_opening::{OpeningStage, OpeningState};
use crate::model::fault::Fault;
use crate::model::limits::Limits;
use crate::model::organization::{
    Body, ColumnNames, DataClass, Grounds, GroupNames, OpenStates, Organization,
    Recommendations, RowWords, Targets,
};
use crate::model::origin::{Located, Origin};

fn located(text: &str) -> Located<String> {
    Located::new(text.to_owned(), Origin::file("organization.yaml"))
}

fn body(name: &str, alias: &str) -> Body {
    Body { name: located(name), aliases: vec![alias.to_owned()], providers: Vec::new() }
}

fn class((code, name, title, grounds): (&str, &str, &str, Grounds)) -> DataClass {
    let (code, name) = (located(code), located(name));
    DataClass { code, name, aliases: Vec::new(), title: title.to_owned(), grounds }
}

/// Two units, two agencies, three classes.
pub(super) fn organization() -> Organization {
    let classes = [
        ("a", "甲類", "開放資料", Grounds::None),
        ("b", "乙類", "有限度利用資料", Grounds::Restriction),
        ("c", "丙類", "不開放資料", Grounds::Statute),
    ];
    let accepted = [("管理單位".to_owned(), vec!["主管單位".to_owned()])].into();
    let columns = ColumnNames { accepted, ignored: Vec::new() };
    Organization {
        ministry: located("法務部"),
        group: located("政府資料開放諮詢小組"),
        since: None,
        members: Vec::new(),
        units: vec![body("統計處", "本部統計處"), body("保護司", "本部保護司")],
        agencies: vec![body("矯正署", "法務部矯正署"), body("臺高檢", "臺灣高等檢察署")],
        group_names: GroupNames::default(),
        ministries: Vec::new(),
        others: Vec::new(),
        classes: classes.map(class).to_vec(),
        feedback_kinds: ["下載連結問題", "內容有誤", "其他"].map(located).to_vec(),
        statutes: Vec::new(),
        recommendations: Recommendations {
            title: String::new(),
            close: String::new(),
            continue_: String::new(),
            unit: String::new(),
        },
        opening_states: [
            ("規劃中", OpeningStage::Planned),
            ("已開放", OpeningStage::Opened),
            ("不予開放", OpeningStage::Dropped),
        ]
        .map(|(name, stage)| OpeningState { name: located(name), stage })
        .to_vec(),
        quality_marks: Vec::new(),
        open_states: OpenStates::default(),
        published_contacts: Vec::new(),
        closed_without_answer: Vec::new(),
        targets: Targets {
            increase: None,
            answer: None,
            civil_members: None,
            review_days: None,
        },
        kind_aliases: Vec::new(),
        columns: [("inventory".to_owned(), columns)].into(),
        export_values: [].into(),
        row_words: RowWords::default(),
        limits: Limits::default(),
        severities: [].into(),
        unread: Vec::new(),
        is_later: false,
    }
}

/// A workbook of one sheet, as bytes.
pub(super) fn workbook(fill: impl FnOnce(&mut Worksheet, &Format)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("表").unwrap();
    fill(sheet, &Format::new());
    book.save_to_buffer().unwrap()
}

const WORKBOOK: [(&str, &str); 3] = [
    (
        "_rels/.rels",
        r#"<Relationships><Relationship Id="r1" Target="xl/workbook.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>"#,
    ),
];

/// A workbook whose one sheet has these rows, as no program would write them.
pub(super) fn raw_workbook(cells: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{cells}</sheetData></worksheet>");
    zipped(WORKBOOK.iter().copied().chain([("xl/worksheets/sheet1.xml", &*sheet)]))
}

/// An `OpenDocument` workbook whose one table has these rows.
pub(super) fn raw_ods(rows: &str) -> Vec<u8> {
    styled_ods("", rows)
}

/// The same with these styles.
pub(super) fn styled_ods(styles: &str, rows: &str) -> Vec<u8> {
    let content = format!(
        r#"<d xmlns:office="o" xmlns:table="t" xmlns:text="x">{styles}<table:table table:name="表">{rows}</table:table></d>"#
    );
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    zipped([("mimetype", kind), ("content.xml", &content)].into_iter())
}

fn zipped<'a>(parts: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A sheet's rows of texts; an empty text is an empty cell.
pub(super) fn rows(sheet: &mut Worksheet, rows: &[&[&str]]) {
    for (row, cells) in (0u32..).zip(rows) {
        for (column, text) in (0u16..).zip(*cells) {
            if !text.is_empty() {
                sheet.write(row, column, *text).unwrap();
            }
        }
    }
}

/// What a list's reader has to be.
pub(super) type Reader<T> =
    fn(&mut Folder, &str, &Organization, &mut Diagnostics) -> Result<Option<T>, Fault>;

/// What a reader gives for a meeting that holds one file, and its complaints: each as
/// its code and place.
pub(super) fn read<T>(
    read: Reader<T>,
    name: &str,
    bytes: &[u8],
) -> (Option<T>, Vec<String>) {
    let root = TempDir::new().unwrap();
    let meeting = root.path().join("111-1");
    fs_err::create_dir(&meeting).unwrap();
    fs_err::write(meeting.join(name), bytes).unwrap();
    let (mut folder, meeting) = Folder::around(&meeting).unwrap();
    let mut diagnostics = Diagnostics::default();
    let list = read(&mut folder, &meeting, &organization(), &mut diagnostics).unwrap();
    (list, said(&diagnostics))
}

/// Each complaint as its code and its place, without the folders before it.
pub(super) fn said(diagnostics: &Diagnostics) -> Vec<String> {
    let shown = |origin: &Origin| {
        let place = origin.to_string();
        place.rsplit_once('/').map_or(place.clone(), |(_, place)| place.to_owned())
    };
    let sorted = diagnostics.sorted().into_iter().map(|judged| judged.diagnostic);
    sorted.map(|found| format!("{} {}", found.code, shown(&found.origin))).collect()
}
