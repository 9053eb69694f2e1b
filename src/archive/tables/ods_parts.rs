//! The parts of an ODS package that do not depend on its cells: styles of the page,
//! data about the document, the frozen headings, and the list of parts.

use std::fmt::Write;

use super::exported::Exported;
use super::ods::escaped;
use crate::model::pack::Pack;

const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8"?>"#;

pub(super) const MIMETYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// `META-INF/manifest.xml`.
pub(super) fn manifest() -> String {
    let part = |path: &str, kind: &str| {
        format!(
            r#"<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>"#
        )
    };
    let parts: String = [
        part("/", MIMETYPE),
        part("content.xml", "text/xml"),
        part("styles.xml", "text/xml"),
        part("meta.xml", "text/xml"),
        part("settings.xml", "text/xml"),
    ]
    .concat();
    format!(
        r#"{DECLARATION}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">{parts}</manifest:manifest>"#
    )
}

/// `meta.xml`: which meeting the tables belong to. Its day is the meeting's, for there
/// is no clock.
pub(super) fn meta(pack: &Pack) -> String {
    let (organization, meeting) = (&pack.sources.organization, &pack.sources.meeting);
    let title = format!(
        "{}{} {}",
        organization.ministry.value,
        organization.group.value,
        meeting.id.value.title()
    );
    let author =
        format!("{}{}", organization.ministry.value, meeting.reporting_unit.value);
    let day = meeting.date.value.gregorian();
    format!(
        r#"{DECLARATION}<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3"><office:meta><meta:generator>briefpack/{}</meta:generator><dc:title>{}</dc:title><meta:initial-creator>{}</meta:initial-creator><dc:language>zh-TW</dc:language><meta:creation-date>{day}T00:00:00</meta:creation-date></office:meta></office:document-meta>"#,
        env!("CARGO_PKG_VERSION"),
        escaped(&title),
        escaped(&author),
    )
}

/// `styles.xml`: the language, and pages that print sideways, one page wide.
pub(super) fn styles() -> String {
    format!(
        r#"{DECLARATION}<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:styles><style:default-style style:family="table-cell"><style:text-properties fo:font-size="11pt" style:font-size-asian="11pt" fo:language="en" fo:country="US" style:language-asian="zh" style:country-asian="TW"/></style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles><office:automatic-styles><style:page-layout style:name="sideways"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="1.5cm" fo:margin-right="1.5cm" style:scale-to-X="1" style:scale-to-Y="0" style:table-centering="horizontal"/><style:header-style><style:header-footer-properties fo:min-height="8mm" fo:margin-bottom="3mm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="3mm"/></style:footer-style></style:page-layout><style:style style:name="middle" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style></office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="sideways"><style:header><text:p text:style-name="middle"><text:sheet-name>???</text:sheet-name></text:p></style:header><style:footer><text:p text:style-name="middle"><text:page-number>1</text:page-number>/<text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>"#
    )
}

/// `settings.xml`: every sheet's first row stays in view.
pub(super) fn settings(tables: &[Exported<'_>]) -> String {
    let number = |name: &str, kind: &str, value: u32| {
        format!(
            r#"<config:config-item config:name="{name}" config:type="{kind}">{value}</config:config-item>"#
        )
    };
    let frozen: String = [
        number("HorizontalSplitMode", "short", 0),
        number("VerticalSplitMode", "short", 2),
        number("VerticalSplitPosition", "int", 1),
        number("ActiveSplitRange", "short", 2),
        number("PositionTop", "int", 0),
        number("PositionBottom", "int", 1),
        number("CursorPositionX", "int", 0),
        number("CursorPositionY", "int", 1),
    ]
    .concat();
    let mut sheets = String::new();
    for table in tables {
        // Writing to a string cannot fail.
        let _ = write!(
            sheets,
            r#"<config:config-item-map-entry config:name="{}">{frozen}</config:config-item-map-entry>"#,
            escaped(&table.sheet)
        );
    }
    format!(
        r#"{DECLARATION}<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" xmlns:ooo="http://openoffice.org/2004/office" office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry><config:config-item config:name="ViewId" config:type="string">view1</config:config-item><config:config-item-map-named config:name="Tables">{sheets}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>"#
    )
}
