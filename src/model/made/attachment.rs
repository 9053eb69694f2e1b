//! A file that a PDF carries: the numbers of its pages, or the sources they were made
//! from.

use std::collections::BTreeMap;

/// The files that a PDF carries, by name.
pub type Carried = BTreeMap<String, Vec<u8>>;

/// A file with what a PDF says of it.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// Its name in the PDF, with `/` between its parts.
    pub path: String,
    pub mime: &'static str,
    /// What it is, in the words of those who read the PDF.
    pub description: String,
    pub relationship: Relationship,
    pub bytes: Vec<u8>,
}

/// What a file is to the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relationship {
    /// The pages were made from it.
    Source,
    /// The numbers of the pages, for programs.
    Data,
    /// It tells about the pages.
    Supplement,
}

impl Attachment {
    /// Whether its kind of file is made small already.
    pub fn is_packed(&self) -> bool {
        const PACKED: [&str; 8] =
            ["gz", "xlsx", "xlsb", "ods", "png", "jpg", "gif", "webp"];
        PACKED.iter().any(|ending| mime(&format!(".{ending}")) == self.mime)
    }
}

/// The type of a file by the ending of its name.
pub fn mime(path: &str) -> &'static str {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    match &*ending.to_ascii_lowercase() {
        "yaml" => "application/yaml",
        "json" => "application/json",
        "csv" => "text/csv",
        "tsv" => "text/tab-separated-values",
        "gz" => "application/gzip",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xlsb" => "application/vnd.ms-excel.sheet.binary.macroEnabled.12",
        "xls" => "application/vnd.ms-excel",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "svg" => "image/svg+xml",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "ttc" => "font/collection",
        "typ" | "tera" | "md" | "txt" => "text/plain",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{Attachment, Relationship, mime};

    #[test]
    fn every_kind_of_picture_that_a_slide_may_show_is_known() {
        for (ending, is_packed) in
            [("png", true), ("gif", true), ("jpg", true), ("webp", true), ("svg", false)]
        {
            let path = format!("exhibits/flow.{ending}");
            let mime = mime(&path);
            assert!(mime.starts_with("image/"), "{path}: {mime}");
            let picture = Attachment {
                path,
                mime,
                description: String::new(),
                relationship: Relationship::Source,
                bytes: Vec::new(),
            };
            assert_eq!(picture.is_packed(), is_packed, "{mime}");
        }
    }
}
