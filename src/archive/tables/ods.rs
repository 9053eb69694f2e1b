//! All tables in one ODS workbook, a sheet each.
//!
//! Written directly: the format is a small package of XML, and ours has to have the
//! same bytes on every machine and day. Headings are styled, repeat on every printed
//! page and stay in view; widths follow what the columns hold.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use super::exported::{Exportable, Exported, Value};
use super::ods_cell::{FORMATS, STYLES, cell, paragraphs};
use super::ods_parts::{MIMETYPE, manifest, meta, settings, styles};
use crate::model::numeral;
use crate::model::pack::Pack;

/// The workbook as a file.
pub(super) fn ods(tables: &[Exported<'_>], pack: &Pack) -> Vec<u8> {
    let parts = [
        ("META-INF/manifest.xml", manifest()),
        ("content.xml", content(tables)),
        ("styles.xml", styles()),
        ("meta.xml", meta(pack)),
        ("settings.xml", settings(tables)),
    ];
    package(&parts).expect("memory takes whatever is written to it")
}

/// The parts in one zip file, with the same times and rights everywhere. Its kind
/// stands first and uncompressed, where other programs look for it.
fn package(parts: &[(&str, String)]) -> zip::result::ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .last_modified_time(DateTime::DEFAULT)
        .system(System::Unix)
        .unix_permissions(0o644);
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    package
        .start_file("mimetype", options.compression_method(CompressionMethod::Stored))?;
    package.write_all(MIMETYPE.as_bytes())?;
    let packed = options.compression_method(CompressionMethod::Deflated);
    for (path, part) in parts {
        package.start_file(*path, packed)?;
        package.write_all(part.as_bytes())?;
    }
    Ok(package.finish()?.into_inner())
}

fn content(tables: &[Exported<'_>]) -> String {
    let widths: Vec<Vec<u32>> = tables.iter().map(widths).collect();
    let mut xml = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8"?>"#,
        r#"<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3">"#,
        "<office:automatic-styles>",
    ));
    xml.push_str(FORMATS);
    cell_styles(&mut xml);
    let used: BTreeSet<u32> = widths.iter().flatten().copied().collect();
    for width in used {
        let _ = write!(
            xml,
            r#"<style:style style:name="w{width}" style:family="table-column"><style:table-column-properties style:column-width="{}mm"/></style:style>"#,
            width * MILLIMETRES_A_HALF + MARGINS
        );
    }
    xml.push_str(concat!(
        r#"<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>"#,
        r#"<style:style style:name="sheet" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>"#,
        "</office:automatic-styles><office:body><office:spreadsheet>"
    ));
    for (table, widths) in tables.iter().zip(&widths) {
        sheet(table, widths, &mut xml);
    }
    xml.push_str("</office:spreadsheet></office:body></office:document-content>");
    xml
}

fn cell_styles(xml: &mut String) {
    let hairline = r#"fo:border="0.5pt solid #c8ced6" fo:padding="0.7mm" style:vertical-align="top" fo:wrap-option="wrap""#;
    let _ = write!(
        xml,
        r##"<style:style style:name="c-head" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:background-color="#0f5c73" {hairline}/><style:paragraph-properties fo:text-align="center" style:line-break="strict"/><style:text-properties fo:color="#ffffff" fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>"##
    );
    for (name, align, format) in STYLES {
        let format = match format {
            "" => String::new(),
            format => format!(r#" style:data-style-name="{format}""#),
        };
        for (row, extra) in [("", ""), ("-total", TOTAL)] {
            let ground =
                if row.is_empty() { "" } else { r##" fo:background-color="#f1f5f7""## };
            let _ = write!(
                xml,
                r#"<style:style style:name="c-{name}{row}" style:family="table-cell" style:parent-style-name="Default"{format}><style:table-cell-properties {hairline}{ground}/><style:paragraph-properties fo:text-align="{align}" style:line-break="strict"/>{extra}</style:style>"#
            );
        }
    }
}

/// What sets a total row off.
const TOTAL: &str =
    r#"<style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/>"#;

fn sheet(table: &Exported<'_>, widths: &[u32], xml: &mut String) {
    let _ = write!(
        xml,
        r#"<table:table table:name="{}" table:style-name="sheet">"#,
        escaped(&table.sheet)
    );
    for width in widths {
        let _ = write!(
            xml,
            r#"<table:table-column table:style-name="w{width}" table:default-cell-style-name="Default"/>"#
        );
    }
    xml.push_str("<table:table-header-rows>");
    row(xml, |xml| {
        for heading in &table.headings {
            xml.push_str(r#"<table:table-cell table:style-name="c-head" office:value-type="string">"#);
            paragraphs(heading, xml);
            xml.push_str("</table:table-cell>");
        }
    });
    xml.push_str("</table:table-header-rows>");
    for cells in &table.rows {
        row(xml, |xml| cells.iter().for_each(|one| cell(one, "", xml)));
    }
    if let Some(cells) = &table.total {
        row(xml, |xml| cells.iter().for_each(|one| cell(one, "-total", xml)));
    }
    xml.push_str("</table:table>");
}

fn row(xml: &mut String, cells: impl FnOnce(&mut String)) {
    xml.push_str(r#"<table:table-row table:style-name="row">"#);
    cells(xml);
    xml.push_str("</table:table-row>");
}

/// A column's width is counted in half-width characters: that of a Latin letter.
const MILLIMETRES_A_HALF: u32 = 2;
/// What stands left and right of the characters.
const MARGINS: u32 = 4;
/// A column is no narrower than a year. What is longer than a short line shares what the
/// others leave of the sheet, and more of it the longer it is, so that rows come out low.
const NARROWEST: u32 = 6;
const SHORT: u32 = 22;
const WIDEST: u32 = 64;
/// No heading is broken up that is no longer.
const HEADING: u32 = 44;
/// What all columns together shall not exceed, where that can be had.
const SHEET: u32 = 160;

/// The width of each column by what it holds.
fn widths(table: &Exported<'_>) -> Vec<u32> {
    // Bold letters are wider.
    let bold = |text: &String| width(text) + width(text).div_ceil(10);
    let headings: Vec<u32> = table.headings.iter().map(bold).collect();
    let (mut lines, mut texts) = (headings.clone(), headings.clone());
    for row in table.rows.iter().chain(&table.total) {
        for (at, cell) in row.iter().enumerate().take(headings.len()) {
            let text = shown(cell);
            lines[at] = lines[at].max(width(&text));
            texts[at] = texts[at].max(text.lines().map(width).sum());
        }
    }
    let is_long = |at: &usize| lines[*at] > SHORT.max(headings[*at].min(HEADING));
    let (long, others): (Vec<usize>, Vec<usize>) = (0..lines.len()).partition(is_long);
    let mut widths: Vec<u32> = lines.iter().map(|it| (*it).max(NARROWEST)).collect();
    let taken: u32 = others.iter().map(|at| widths[*at]).sum();
    let room = f64::from(SHEET.saturating_sub(taken));
    let weight = |at: &usize| f64::from(texts[*at]).sqrt();
    let all: f64 = long.iter().map(weight).sum();
    for at in &long {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a width of a sheet"
        )]
        let share = (room * weight(at) / all) as u32;
        let least = SHORT.max(headings[*at].min(HEADING));
        widths[*at] = share.max(least).min(lines[*at]).min(WIDEST);
    }
    widths
}

fn shown(cell: &Exportable<'_>) -> String {
    match &cell.value {
        Value::Missing => String::new(),
        Value::Text(text) => text.clone(),
        Value::Ordinal(number) => number.to_string(),
        Value::Count(number) | Value::Change(number) => numeral::change(*number),
        Value::Halves(halves) => halves.print(),
        Value::Share { .. } => "1000.0%".to_owned(),
        Value::Date(date) => date.slashed(),
    }
}

fn width(text: &str) -> u32 {
    // A percent sign is nearly as wide as a Chinese letter.
    let one = |letter: char| if letter.is_ascii() && letter != '%' { 1 } else { 2 };
    let of = |line: &str| line.chars().map(one).sum();
    text.lines().map(of).max().unwrap_or(0)
}

/// A text within XML. What XML cannot hold at all becomes the mark for a character
/// that is not known.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\u{FFFE}' | '\u{FFFF}' => escaped.push('\u{FFFD}'),
            other if other.is_control() => escaped.push('\u{FFFD}'),
            other => escaped.push(other),
        }
    }
    escaped
}
