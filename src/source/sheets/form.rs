//! What kind of file a list really is.
//!
//! The first bytes say it, never the extension: people rename files, and programs save
//! web pages as `.xls`. A zip is measured by what it declares before anything in it is
//! unpacked.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::limits::Limits;
use crate::model::numeral::thousands;
use crate::model::origin::Origin;

/// The kinds of file that a list may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::source) enum Form {
    Xlsx,
    Xlsb,
    Xls,
    Ods,
    Csv,
}

/// No workbook has so many parts.
const MOST_ENTRIES: usize = 2_000;

/// Which part of a workbook its shared texts may be.
const SHARE_OF_TEXTS: u64 = 4;

const ODS_KIND: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// Beginnings, in small letters, of files that are neither a workbook nor a list's
/// text.
const FOREIGN: [(&[u8], &str, &str); 16] = [
    (b"%pdf", "pdf", "PDF"),
    (b"<!doctype", "html", "HTML"),
    (b"<html", "html", "HTML"),
    (b"<table", "html", "HTML"),
    (b"mime-version:", "html", "MHTML"),
    (b"<?xml", "xml", "XML"),
    (b"[{", "json", "JSON"),
    (b"[\n", "json", "JSON"),
    (b"[\r", "json", "JSON"),
    (b"{\"", "json", "JSON"),
    (b"\x89png", "other-file", "PNG"),
    (b"\xff\xd8\xff", "other-file", "JPEG"),
    (b"gif8", "other-file", "GIF"),
    (b"{\\rtf", "other-file", "RTF"),
    (b"rar!", "other-file", "RAR"),
    (b"7z\xbc\xaf\x27\x1c", "other-file", "7z"),
];

/// A complaint that a file cannot be read as a list: the problem's name, and under
/// that same name what is to be said about it.
pub(in crate::source) fn problem(
    origin: &Origin,
    name: &'static str,
    said: impl ToString,
) -> Diagnostic {
    Diagnostic::new(code::NOT_A_WORKBOOK, origin).with("problem", name).with(name, said)
}

/// A complaint that a file is damaged as a whole.
pub(in crate::source) fn damaged(origin: &Origin) -> Diagnostic {
    let name = origin.file.rsplit('/').next().unwrap_or(&origin.file);
    problem(origin, "damaged", name)
}

/// A complaint that a cell lies beyond the limits.
pub(super) fn too_far_out(cell: &Origin, name: String, limits: Limits) -> Diagnostic {
    problem(cell, "too-far-out", name)
        .with("rows", thousands(i64::from(limits.rows)))
        .with("columns", thousands(i64::from(limits.columns)))
}

/// A complaint that a cell's text is longer than any cell's.
pub(super) fn too_long(cell: &Origin, limits: Limits) -> Diagnostic {
    problem(cell, "long-cell", thousands(i64::from(limits.cell_kb)))
}

/// Finds out what kind of file a list is, or why it is none.
pub(in crate::source) fn sniff(
    bytes: &[u8],
    origin: &Origin,
    unpacked_mb: u64,
) -> Result<Form, Diagnostic> {
    if bytes.starts_with(b"PK") {
        return zipped(bytes, origin, unpacked_mb);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return compound(bytes, origin);
    }
    foreign(bytes, origin).map_or(Ok(Form::Csv), Err)
}

/// Says what a file really is that is no list's text, from its first bytes.
pub(in crate::source) fn foreign(bytes: &[u8], origin: &Origin) -> Option<Diagnostic> {
    let first = beginning(bytes);
    let found = FOREIGN.iter().find(|(mark, ..)| first.starts_with(mark))?;
    let (_, name, said) = found;
    Some(problem(origin, name, said))
}

/// The first visible bytes, in small letters.
fn beginning(bytes: &[u8]) -> Vec<u8> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    bytes.trim_ascii_start().iter().take(16).map(u8::to_ascii_lowercase).collect()
}

/// An old workbook, or the wrapping of a new one that a password protects.
fn compound(bytes: &[u8], origin: &Origin) -> Result<Form, Diagnostic> {
    let stream: Vec<u8> = "EncryptedPackage".bytes().flat_map(|b| [b, 0]).collect();
    if bytes.windows(stream.len()).any(|window| window == stream) {
        return Err(problem(origin, "password", "Excel"));
    }
    Ok(Form::Xls)
}

fn zipped(bytes: &[u8], origin: &Origin, unpacked_mb: u64) -> Result<Form, Diagnostic> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged(origin))?;
    measure(&mut archive, origin, unpacked_mb.saturating_mul(1 << 20))?;
    if declared_entries(bytes).is_some_and(|declared| declared != archive.len()) {
        return Err(damaged(origin));
    }
    let has = |name: &str| archive.index_for_name(name).is_some();
    if has("xl/workbook.xml") {
        return Ok(Form::Xlsx);
    }
    if has("xl/workbook.bin") {
        return Ok(Form::Xlsb);
    }
    if part(&mut archive, "mimetype").starts_with(ODS_KIND) {
        return open_document(&mut archive, origin);
    }
    // Some programs name the workbook's parts otherwise; its kind stands in this part.
    let kinds = part(&mut archive, "[Content_Types].xml");
    if contains(&kinds, b"spreadsheetml.sheet.main+xml") {
        return Ok(Form::Xlsx);
    }
    Err(problem(origin, "other-zip", "zip"))
}

fn open_document(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    origin: &Origin,
) -> Result<Form, Diagnostic> {
    if contains(&part(archive, "META-INF/manifest.xml"), b"encryption-data") {
        return Err(problem(origin, "password", "ODF"));
    }
    Ok(Form::Ods)
}

/// Refuses what would unpack to more than a list of a meeting can be.
fn measure(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    origin: &Origin,
    most: u64,
) -> Result<(), Diagnostic> {
    if archive.len() > MOST_ENTRIES {
        return Err(problem(origin, "too-many-parts", archive.len()));
    }
    let mut unpacked = 0u64;
    for at in 0..archive.len() {
        let entry = archive.by_index_raw(at).map_err(|_| damaged(origin))?;
        let size = entry.size();
        unpacked = unpacked.saturating_add(size);
        // The reader holds every shared text, however short, as one of its own.
        let is_shared =
            entry.name().is_ok_and(|name| name.ends_with("sharedStrings.xml"));
        if unpacked > most || is_shared && size > most / SHARE_OF_TEXTS {
            return Err(problem(origin, "too-large", unpacked >> 20));
        }
    }
    Ok(())
}

/// How many entries the end of the archive declares: the reader drops one of two
/// entries of the same name without a word.
fn declared_entries(bytes: &[u8]) -> Option<usize> {
    let end = bytes.windows(4).rposition(|window| window == b"PK\x05\x06")?;
    let declared = u16::from_le_bytes([*bytes.get(end + 10)?, *bytes.get(end + 11)?]);
    (declared < u16::MAX).then_some(usize::from(declared))
}

/// The beginning of a small part, empty where there is none.
fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Ok(entry) = archive.by_name(name) {
        // What cannot be unpacked here is complained of when the sheets are read.
        let _ = entry.take(1 << 20).read_to_end(&mut bytes);
    }
    bytes
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::{Form, sniff};
    use crate::model::origin::Origin;

    fn problem(bytes: &[u8]) -> String {
        sniff(bytes, &Origin::file("a.xls"), 9).unwrap_err().args["problem"].clone()
    }

    #[test]
    fn the_bytes_say_what_a_file_is_and_the_extension_does_not() {
        let origin = Origin::file("a.xls");
        assert_eq!(sniff("序號,名稱".as_bytes(), &origin, 9), Ok(Form::Csv));
        assert_eq!(sniff(b"\xD0\xCF\x11\xE0\xA1\xB1", &origin, 9), Ok(Form::Xls));
        assert_eq!(problem(b"\xEF\xBB\xBF\r\n<HTML><table>"), "html");
        assert_eq!(problem(b"<?xml version=\"1.0\"?><Workbook/>"), "xml");
        assert_eq!(problem(b"[\r\n  {\"id\": 1}]"), "json");
        assert_eq!(problem(b"%PDF-1.7\n"), "pdf");
        assert_eq!(problem(b"MIME-Version: 1.0\r\n"), "html");
        assert_eq!(problem(b"\x89PNG\r\n\x1A\n"), "other-file");
        assert_eq!(problem(b"{\\rtf1 "), "other-file");
        assert_eq!(problem(b"PK\x03\x04 broken off"), "damaged");
    }

    #[test]
    fn a_password_is_named() {
        let mut bytes = b"\xD0\xCF\x11\xE0".to_vec();
        bytes.extend("EncryptedPackage".bytes().flat_map(|byte| [byte, 0]));
        assert_eq!(problem(&bytes), "password");
    }
}
