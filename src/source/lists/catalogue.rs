//! The platform's catalogue of datasets, as it is exported: `catalogue.csv`, or the
//! same gzipped; or what somebody made of it, a workbook.
//!
//! The export may be larger than anything else in the folder, so it is never held: rows
//! stream by, and only what is ours is kept. The columns that name persons are not
//! even decoded. Columns that we do not need are the platform's own business; one that
//! we need must be there. Cities' exports have no 資料集識別碼: `identity` says what takes
//! its place.

use std::io::{self, BufRead, BufReader, Read};
use std::sync::Arc;

use flate2::bufread::MultiGzDecoder;

use crate::model::catalogue::{Catalogue, Columns};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::file::File;
use crate::model::organization::Organization;
use crate::model::origin::Origin;
use crate::model::place::Place;

use self::foot::Foot;
use self::headings::Again;
use self::rows::Fields;
use self::taking::Taking;
use crate::source::door::folder::Folder;
use crate::source::door::read_once::read_once;
use crate::source::rows::heading::{Column, DATASET_ID, Export, Headings, Holds, Shape};
use crate::source::rows::list_file;
use crate::source::said::shortened;
use crate::source::sheets::records;
use crate::source::sheets::records::Records;
use crate::source::sheets::{csv, form, text};

mod foot;
mod headings;
mod identity;
mod owners;
mod rows;
mod states;
mod taking;
mod twins;
mod workbook;

/// The columns that are used of a catalogue.
pub(in crate::source) const SHAPE: Shape = Shape {
    list: "catalogue",
    called: &["目錄", "資料集清單", "詮釋資料"],
    ending: "csv",
    columns: &[
        DATASET_ID.holds(Holds::Number).failing(&["id", "代碼", "編號"]),
        Column::optional(LINK).also(&["資料集網址"]).failing(&["資料連結網址"]),
        Column::required(NAME)
            .also(&["資料集標題", "title"])
            .failing(&["資料名稱", "資料集", "名稱", "標題"]),
        Column::required(PROVIDER)
            .also(&[
                "資料集提供機關", "提供機關名稱", "資料提供機關", "organization",
                "organization.title",
            ])
            .failing(&[
                "資料集提供機關名稱",
                "資料集所屬管理機關名稱",
                "提供單位",
                "資料集管理機關",
                "所屬機關",
                "管理機關",
                "資料來源",
                "機關名稱",
                "機關",
                "局處",
                "publisher",
                "organization.name",
                "資料提供單位",
                "發布機關",
                "發布單位",
                "權責機關",
                "主管機關",
                "業務單位",
                "局處名稱",
            ]),
        Column::optional(KIND).also(&["資料集提供屬性"]),
        Column::optional(QUALITY)
            .also(&["資料集品質檢測", "品質檢測結果"])
            .failing(&["品質標章", "品質等級", "資料品質", "品質檢測等級"]),
        Column::optional(FORMATS).also(&["資料資源檔案格式", "資料資源格式"]).failing(&[
            "資料集檔案格式", "檔案類型", "資料格式", "格式", "format", "res_format",
            "資料檔案格式", "資源檔案格式", "資源格式", "資料集格式",
        ]),
        Column::optional(OPENED).also(&["資料集上架日期", "上架日"]).failing(&[
            "發布日期", "發布時間", "發佈日期", "發佈時間", "建立日期", "建立時間",
            "上架時間", "metadata_created", "issued", "首次上架日期", "首次發布日期",
            "資料集發布日期",
        ]),
    ],
    export: Some(&EXPORT),
    ..Shape::USUAL
};

/// Whatever other columns a catalogue has are the platform's own business.
static EXPORT: Export = Export { headings: EXPORTED, enough: 0, lacks: &[] };

/// The headings of the catalogue that the change export has as well.
pub(super) const EXPORTED: &[&str] = &[
    "資料集識別碼", "資料集名稱", "資料提供屬性", "服務分類", "品質檢測", "檔案格式",
    "資料下載網址", "編碼格式", "資料集描述", "主要欄位說明", "提供機關", "更新頻率",
    "授權方式", "上架日期", "詮釋資料更新時間", "資料集變動狀態",
];

const ID: &str = DATASET_ID.heading;
const LINK: &str = "資料集連結網址";
const NAME: &str = "資料集名稱";
const PROVIDER: &str = "提供機關";
const KIND: &str = "資料提供屬性";
const QUALITY: &str = "品質檢測";
const FORMATS: &str = "檔案格式";
const OPENED: &str = "上架日期";

/// Where the columns that are used stand, by what says where a heading stands.
fn columns(at: impl Fn(&str) -> Option<u32>) -> Columns {
    let required = |heading| at(heading).expect("a catalogue without it is not read");
    let name = required(NAME);
    Columns {
        id: at(ID).or_else(|| at(LINK)).unwrap_or(name),
        name,
        provider: required(PROVIDER),
        kind: at(KIND),
        quality: at(QUALITY),
        formats: at(FORMATS),
        opened: at(OPENED),
    }
}

/// Whether a file of that name is the export as it comes.
fn is_text(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    [".csv", ".csv.gz", ".tsv", ".txt"].iter().any(|ending| path.ends_with(ending))
}

/// Reads the catalogue of a meeting's folder, if it has one.
pub(in crate::source) fn read(
    folder: &mut Folder,
    meeting: &str,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Catalogue>, Fault> {
    let place = list_file::find(folder, meeting, &SHAPE, diagnostics)?;
    let path = place.and_then(|place| place.paths.into_iter().next());
    let Some(path) = path else { return Ok(None) };
    let known = folder.by().read_once.as_ref().map(|known| Arc::clone(&known.catalogues));
    let read = |folder: &mut Folder, diagnostics: &mut Diagnostics| {
        if !is_text(&path) {
            return workbook::read(folder, &path, organization, diagnostics);
        }
        let stream = folder.stream(&path, diagnostics, |shown, bytes, diagnostics| {
            packed(shown, bytes, organization, diagnostics)
        });
        Ok(stream?.flatten())
    };
    let catalogue = read_once(known, folder, &path, diagnostics, read)?;
    if let Some(catalogue) = &catalogue {
        owners::complain(catalogue, organization, diagnostics);
    }
    Ok(catalogue)
}

/// Unpacks the bytes on their way, if they are packed, up to the size that a file may
/// have.
fn packed(
    shown: &File,
    bytes: &mut dyn Read,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) -> Option<Catalogue> {
    let origin = Origin::at(shown, Place::File);
    let mut bytes = BufReader::with_capacity(256 << 10, bytes);
    // What the machine refuses ends the run where the file is closed.
    let is_packed = bytes.fill_buf().ok()?.starts_with(b"\x1F\x8B");
    if !is_packed {
        return decoded(shown, &mut bytes, organization, diagnostics).ok()?;
    }
    let mut unpacked = MultiGzDecoder::new(bytes)
        .take(organization.limits.file_mb.saturating_mul(1 << 20).saturating_add(1));
    let read = BufReader::with_capacity(256 << 10, &mut unpacked);
    let catalogue = decoded(shown, &mut { read }, organization, diagnostics);
    if unpacked.limit() == 0 {
        let limit = organization.limits.file_mb;
        diagnostics.push(
            Diagnostic::new(code::FILE_TOO_LARGE, &origin)
                .with("size", format!("> {limit}"))
                .with("limit", limit)
                .with("unpacked", limit)
                .with("key", "file_mb"),
        );
        return None;
    }
    let catalogue = catalogue.map_err(|_| form::damaged(&origin));
    diagnostics.keep(catalogue).flatten()
}

/// Reads the text as it comes; only one that is not UTF-8, or has lines of another system, is
/// held as a whole.
fn decoded(
    shown: &File,
    bytes: &mut impl BufRead,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) -> io::Result<Option<Catalogue>> {
    let origin = Origin::at(shown, Place::File);
    let head = bytes.fill_buf()?;
    let zip =
        || head.starts_with(b"PK").then(|| form::problem(&origin, "other-zip", "zip"));
    if let Some(complaint) = form::foreign(head, &origin).or_else(zip) {
        diagnostics.push(complaint);
        return Ok(None);
    }
    // Old programs end their lines otherwise: such a text is held as a whole too.
    let is_of_lines = head.contains(&b'\n') || !head.contains(&b'\r');
    if is_of_lines && text::begins_as_utf8(head) {
        if head.starts_with("\u{FEFF}".as_bytes()) {
            bytes.consume(3);
        }
        let head = bytes.fill_buf()?;
        let lines = head[..head.len().min(HEAD)].split(|byte| *byte == b'\n');
        let mark = csv::delimiter_of(lines.map(String::from_utf8_lossy));
        return rows(shown, bytes, mark, organization, diagnostics);
    }
    let mut whole = Vec::new();
    bytes.read_to_end(&mut whole)?;
    let decoded = text::decode_list(&whole).map_err(|fault| fault.complaint(shown));
    let Some(decoded) = diagnostics.keep(decoded) else { return Ok(None) };
    let text = csv::with_plain_newlines(&decoded.text);
    rows(shown, text.as_bytes(), csv::delimiter(&text), organization, diagnostics)
}

/// How much is looked at for what parts the fields.
const HEAD: usize = 64 << 10;

fn rows(
    shown: &File,
    text: impl Read,
    mark: u8,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) -> io::Result<Option<Catalogue>> {
    let records = Records::new(text, mark, organization.limits);
    match catalogue(records, shown, organization, diagnostics) {
        Ok(catalogue) => Ok(catalogue),
        Err(records::Fault::Io(cause)) => Err(cause),
        Err(records::Fault::Unfit(unfit)) => {
            diagnostics.push(unfit.complaint(shown));
            Ok(None)
        }
    }
}

/// The complaint about rows that stand under other headings, from one of them on.
fn second_table(first: &impl Fields, columns: Columns, shown: &File) -> Diagnostic {
    let found = first.bytes(columns.provider).unwrap_or_default();
    let place = first.place(columns.provider);
    Diagnostic::new(code::SECOND_TABLE, &Origin::at(shown, place))
        .with("found", shortened(&String::from_utf8_lossy(&found)))
}

fn catalogue(
    mut records: Records<'_, impl Read>,
    shown: &File,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Catalogue>, records::Fault> {
    let known = Headings::new(&SHAPE, organization);
    let header = headings::find(&mut records, shown, &known)?;
    let Some(header) = header.sound(diagnostics) else { return Ok(None) };
    let origin = Origin::at(shown, Place::File);
    let taking =
        Taking::begin(&header, origin.clone(), &known, organization, diagnostics);
    let Some(mut taking) = taking else { return Ok(None) };
    let columns = taking.columns;
    let above = header.above.iter().find(|above| taking.rows.is_of_ours(*above));
    diagnostics.extend_with(above.map(|above| second_table(above, columns, shown)));
    while let Some(record) = records.next()? {
        match header.again(&record, &known) {
            Some(Again::Alike) => continue,
            Some(Again::Otherwise) => {
                diagnostics.push(second_table(&record, columns, shown));
                break;
            }
            None => {}
        }
        if let Some(foot) = Foot::of(&record, columns, shown, &known.words) {
            taking.claims.extend(foot.total);
        } else if diagnostics.keep(header.check_length(&record)).is_some() {
            taking.take(&record, diagnostics);
        }
    }
    let (titled, made) = (header.titled.clone(), header.made.clone());
    let catalogue = taking.finished(titled, made, diagnostics);
    if catalogue.providers.is_empty() {
        diagnostics.push(Diagnostic::new(code::EMPTY_LIST, &origin));
    }
    Ok(Some(catalogue))
}
