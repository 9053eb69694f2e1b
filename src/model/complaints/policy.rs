//! How much complaints weigh here: what the organization decided, and what this
//! meeting has looked at and accepted.
//!
//! Only what is a matter of policy can be weighed or accepted. Whatever is wrong in
//! itself, arithmetic first of all, is an error and stays one.

use std::collections::BTreeMap;

use super::code::{Code, Severity};
use super::diagnostic::Diagnostic;
use super::quotation;
use crate::model::meeting::MeetingId;
use crate::model::origin::{Located, Origin};
use crate::model::place::Place;

/// The organization's weights and the meeting's acknowledgements.
#[derive(Debug, Clone, Default)]
pub struct Policy {
    /// By the name of the code.
    pub severities: BTreeMap<String, Severity>,
    pub acknowledged: Vec<Acknowledgement>,
}

/// A warning that is true and accepted (`acknowledged` in `meeting.yaml`).
#[derive(Debug, Clone)]
pub struct Acknowledgement {
    pub code: Located<String>,
    /// Where it stands, as the complaint prints it but for the folders before; a file
    /// alone means every such complaint in it.
    pub place: Located<String>,
    /// Pieces quoted from the messages of the complaints that are meant, one or several:
    /// with other numbers they are no longer the complaints that were accepted. Without
    /// any, the one complaint of that code at that place.
    pub found: Vec<Located<String>>,
    pub reason: Located<String>,
}

impl Policy {
    /// How much a complaint weighs.
    pub fn severity(&self, code: Code) -> Severity {
        let decided = self.severities.get(code.name).filter(|_| code.is_policy());
        decided.copied().unwrap_or(code.severity)
    }

    /// The acknowledgement that covers a complaint, if it can be accepted at all.
    pub fn acknowledgement(&self, diagnostic: &Diagnostic) -> Option<&Acknowledgement> {
        let mut all = self.acknowledged.iter().filter(|_| diagnostic.code.is_policy());
        all.find(|one| one.covers(diagnostic))
    }
}

impl Acknowledgement {
    fn covers(&self, diagnostic: &Diagnostic) -> bool {
        let mut found = self.found.iter();
        self.is_about(diagnostic)
            && (self.found.is_empty() || found.any(|piece| quotes(piece, diagnostic)))
    }

    /// Whether it means such a complaint at that place, whatever its values.
    pub(super) fn is_about(&self, diagnostic: &Diagnostic) -> bool {
        let origin = &diagnostic.origin;
        self.code.value == diagnostic.code.name
            && places(origin).iter().any(|place| is_at(place, &self.place.value))
    }

    /// Whether that place is in the file that it names.
    pub(super) fn is_in_file_of(&self, origin: &Origin) -> bool {
        let file = &*origin.file;
        let tails = file.match_indices('/').map(|(at, mark)| &file[at + mark.len()..]);
        tails.chain([file]).any(|tail| self.place.value.starts_with(tail))
    }

    /// Where the acknowledgement itself stands.
    pub fn origin(&self) -> &Origin {
        &self.code.origin
    }
}

/// Whether a piece is quoted from a complaint.
pub(super) fn quotes(piece: &Located<String>, diagnostic: &Diagnostic) -> bool {
    quotation::is_of(&piece.value, diagnostic.values())
}

/// The folder in which a list stands in parts, where that is a file's.
fn parts(file: &str) -> Option<&str> {
    let (folder, _) = file.rsplit_once('/')?;
    let (meeting, _) = folder.rsplit_once('/')?;
    let meeting = meeting.rsplit('/').next()?;
    meeting.parse::<MeetingId>().is_ok().then_some(folder)
}

/// The ways to write a place: the file, the line without its column, the whole; the
/// folder of a list that is in parts.
fn places(origin: &Origin) -> Vec<String> {
    let mut places = vec![origin.file.to_string(), origin.to_string()];
    places.extend(parts(&origin.file).map(str::to_owned));
    if let Place::Line { line, .. } = origin.place() {
        places.push(format!("{}:{line}", origin.file));
    }
    places
}

/// Whether a path means that place, whatever folders stand before it.
fn is_at(path: &str, place: &str) -> bool {
    path.strip_suffix(place.trim_end_matches('/'))
        .is_some_and(|before| before.is_empty() || before.ends_with('/'))
}

#[cfg(test)]
mod tests {
    use super::{is_at, parts};

    #[test]
    fn a_place_is_found_behind_any_folders() {
        assert!(is_at("data/111-1/feedback.xlsx 表!B10", "feedback.xlsx 表!B10"));
        assert!(is_at("data/111-1/feedback.xlsx", "111-1/feedback.xlsx"));
        assert!(!is_at("data/111-1/feedback.xlsx", "back.xlsx"));
    }

    #[test]
    fn a_list_in_parts_may_be_named_by_its_folder() {
        let folder = parts("data/111-1/inventory/統計處.ods").unwrap();
        assert!(is_at(folder, "111-1/inventory/") && is_at(folder, "inventory"));
        assert_eq!(parts("data/111-1/inventory.ods"), None);
        assert_eq!(parts("data/organization.yaml"), None);
    }
}
