//! The files that a document carries, as its template asks for them.
//!
//! The template reads a list, then the file of each entry: all of it from memory.

use serde::Serialize;
use typst::foundations::Bytes;
use typst::syntax::FileId;

use crate::model::attachment::Attachment;

const LIST: &str = "/attached/list.json";
const FILES: &str = "/attached/";

#[derive(Serialize)]
struct Entry<'a> {
    /// Its name in the document.
    path: &'a str,
    /// Where the template reads it.
    file: String,
    mime: &'a str,
    description: &'a str,
    relationship: &'a str,
}

/// The file that a template asks for, if it has to do with attachments.
pub(super) fn file(id: FileId, attached: &[Attachment]) -> Option<Bytes> {
    let path = id.vpath().get_with_slash();
    if path == LIST {
        return Some(Bytes::new(list(attached)));
    }
    let number: usize = path.strip_prefix(FILES)?.parse().ok()?;
    attached.get(number).map(|one| Bytes::new(one.bytes.clone()))
}

fn list(attached: &[Attachment]) -> Vec<u8> {
    let entries: Vec<Entry<'_>> = attached
        .iter()
        .enumerate()
        .map(|(at, one)| Entry {
            path: &one.path,
            file: format!("{FILES}{at}"),
            mime: one.mime,
            description: &one.description,
            relationship: one.relationship.name(),
        })
        .collect();
    serde_json::to_vec(&entries).expect("texts are JSON")
}
