//! YAML as written: nodes that know their places.
//!
//! Only what people type is read: texts, lists and named fields. Tags, anchors and
//! aliases have no use here and mostly come from a text that wants quotes, so they are
//! complained of as such.

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::file::File;
use crate::model::origin::{Located, Origin};

use super::door::folder::Folder;
use super::sheets::private;
use super::sheets::text;

pub(super) mod field_forms;
pub(super) mod fields;
mod parse;
mod problem;
mod slip;
mod value;

pub(super) use value::Word;

/// A value as written, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    pub origin: Origin,
    pub kind: Kind,
}

/// What a value may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing stands behind the key.
    Empty,
    Text {
        text: String,
        /// Where the first character of the text stands: behind its quote, or on the
        /// line below its `|`.
        first: Origin,
    },
    List(Vec<Node>),
    /// Each key once, in the order of the file.
    Map(Vec<(Located<String>, Node)>),
}

/// Reads a YAML file that has to be there.
pub(super) fn read(
    folder: &mut Folder,
    path: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Node>, Fault> {
    let Some(opened) = folder.open(path, diagnostics)? else { return Ok(None) };
    let Some(text) = diagnostics.keep(text::decode_yaml(&opened)) else {
        return Ok(None);
    };
    if let Some(warning) = private::in_text(&opened.shown, &text) {
        diagnostics.push(warning);
    }
    let node = parse(&opened.shown, &text, diagnostics);
    folder.keep_text(&opened.shown, text);
    Ok(node)
}

/// Reads a YAML file that may be absent.
pub(super) fn read_if_there(
    folder: &mut Folder,
    path: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Node>, Fault> {
    if folder.has(path) { read(folder, path, diagnostics) } else { Ok(None) }
}

/// The document that a text holds; complains of everything that is not YAML in it.
pub(super) fn parse(
    shown: &File,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Node> {
    let (mended, slips) = slip::mend(shown, text);
    let slipped = !slips.is_empty();
    let parsed = parse::parse(shown, &mended);
    for complaint in slips.into_iter().chain(parsed.complaints) {
        diagnostics.push(complaint);
    }
    match parsed.document {
        Ok(document) => Some(document),
        // What is left unreadable around a slip is most likely its doing.
        Err(_) if slipped => None,
        Err(complaint) => {
            diagnostics.push(complaint);
            None
        }
    }
}

/// A complaint about the YAML itself: the problem's name, and under that same name
/// what is to be said about it.
fn not_yaml(origin: &Origin, problem: &'static str, said: impl ToString) -> Diagnostic {
    Diagnostic::new(code::NOT_YAML, origin).with("problem", problem).with(problem, said)
}

/// A complaint about a mark that looks like one of YAML's and is none.
fn full_width(origin: &Origin, found: char, instead: &str) -> Diagnostic {
    Diagnostic::new(code::FULL_WIDTH_MARK, origin)
        .with("found", found)
        .with("mark", found)
        .with("instead", instead)
}

#[cfg(test)]
mod tests;
