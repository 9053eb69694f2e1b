//! The same rows as text: in CSV, and in the XML of an `OpenDocument` workbook.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::folders::{HEADINGS, rows};

fn all(count: u32) -> impl Iterator<Item = [String; 8]> {
    std::iter::once(HEADINGS.map(str::to_owned)).chain(rows(count))
}

pub(crate) fn csv(count: u32) -> Vec<u8> {
    let mut text = String::from("\u{FEFF}");
    for row in all(count) {
        text.push_str(&row.join(","));
        text.push_str("\r\n");
    }
    text.into_bytes()
}

/// As `LibreOffice` writes it: every cell with its style, every text in a paragraph.
pub(crate) fn ods(count: u32) -> Vec<u8> {
    let mut content = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" "#,
        r#"xmlns:table="t" xmlns:text="x" xmlns:calcext="c"><office:body><office:spreadsheet>"#,
        r#"<table:table table:name="盤點表" table:style-name="ta1">"#,
    ));
    for row in all(count) {
        content.push_str(r#"<table:table-row table:style-name="ro1">"#);
        for text in &row {
            cell(&mut content, text);
        }
        content.push_str("</table:table-row>");
    }
    content.push_str("</table:table></office:spreadsheet></office:body>");
    content.push_str("</office:document-content>");
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [("mimetype", kind), ("content.xml", &*content)] {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn cell(content: &mut String, text: &str) {
    if text.is_empty() {
        content.push_str(r#"<table:table-cell table:style-name="ce1"/>"#);
        return;
    }
    let kind = match text.parse::<u32>() {
        Ok(number) => format!(
            r#"office:value-type="float" office:value="{number}" calcext:value-type="float""#
        ),
        Err(_) => r#"office:value-type="string" calcext:value-type="string""#.to_owned(),
    };
    write!(
        content,
        r#"<table:table-cell table:style-name="ce1" {kind}><text:p>{text}</text:p></table:table-cell>"#
    )
    .unwrap();
}
