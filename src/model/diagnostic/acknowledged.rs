//! Acknowledgements that no longer fit what is complained of.
//!
//! Whoever accepts a complaint accepts that one, with its values: once it is gone, or
//! says something else, the acknowledgement itself is complained of.

use super::{Diagnostic, Diagnostics};
use crate::model::code;
use crate::model::origin::Located;
use crate::model::policy::{Acknowledgement, quotes};

impl Diagnostics {
    /// Complains of acknowledgements that nothing needs, or that accept more than they
    /// name. To be called last: a later complaint might have needed one.
    ///
    /// Where something could not be read, what it would have raised is not known.
    pub fn complain_of_unneeded_acknowledgements(&mut self) {
        if self.has_errors() {
            return;
        }
        // Where the archive is not at hand, nobody knows what has changed since.
        let is_about_the_archive = |one: &&Acknowledgement| {
            code::OF_THE_ARCHIVE.iter().any(|code| code.name == one.code.value)
        };
        let acknowledged = self.policy.acknowledged.iter();
        let judged = acknowledged.filter(|one| !is_about_the_archive(one));
        let complaints: Vec<Diagnostic> =
            judged.flat_map(|one| self.complaints_of(one)).collect();
        self.list.extend(complaints);
    }

    /// Whether a complaint that nobody accepted was accepted with other values.
    pub fn was_accepted_otherwise(&self, found: &Diagnostic) -> bool {
        self.policy.acknowledgement(found).is_none()
            && self.policy.acknowledged.iter().any(|one| one.is_about(found))
    }

    /// Whether a complaint that is still open may stand in the place of one that was
    /// accepted: what the same file would raise without it is not known.
    fn may_be_told_otherwise(&self, one: &Acknowledgement) -> bool {
        self.list.iter().any(|found| {
            let places = found.related.iter().map(|related| &related.origin);
            !code::OF_ACKNOWLEDGEMENTS.contains(&found.code)
                && self.asks_for_mending(found)
                && places.chain([&found.origin]).any(|place| one.is_in_file_of(place))
        })
    }

    /// What is wrong with an acknowledgement.
    fn complaints_of(&self, one: &Acknowledgement) -> Vec<Diagnostic> {
        let is_used = |found: &&Diagnostic| {
            let used = self.policy.acknowledgement(found);
            used.is_some_and(|used| std::ptr::eq(used, one))
        };
        let covered: Vec<&Diagnostic> = self.list.iter().filter(is_used).collect();
        let lapsed =
            |piece: &&Located<String>| !covered.iter().any(|found| quotes(piece, found));
        let lapsed: Vec<_> = one.found.iter().filter(lapsed).collect();
        let other = self.list.iter().find(|found| one.is_about(found));
        match (&lapsed[..], &covered[..]) {
            (_, []) if other.is_none() && self.may_be_told_otherwise(one) => Vec::new(),
            ([], []) => vec![unneeded(one)],
            ([], [_]) => Vec::new(),
            ([], all) if one.found.is_empty() => vec![too_broad(one, all)],
            ([], _) => Vec::new(),
            (lapsed, _) => match other {
                Some(other) => {
                    lapsed.iter().map(|piece| lapsed_at(one, piece, other)).collect()
                }
                None => vec![unneeded(one)],
            },
        }
    }
}

/// There is no such complaint.
fn unneeded(one: &Acknowledgement) -> Diagnostic {
    Diagnostic::new(code::ACKNOWLEDGEMENT_UNNEEDED, one.origin())
        .with("found", &one.code.value)
        .with("place", &one.place.value)
}

/// There is such a complaint, but with other numbers than were accepted.
fn lapsed_at(
    one: &Acknowledgement,
    piece: &Located<String>,
    other: &Diagnostic,
) -> Diagnostic {
    Diagnostic::new(code::ACKNOWLEDGEMENT_LAPSED, &piece.origin)
        .with("code", &one.code.value)
        .with("found", &piece.value)
        .see(&other.origin, "complained-of-here", &one.code.value)
}

/// It names no value and covers several complaints: nobody can tell which of them
/// somebody has looked at.
fn too_broad(one: &Acknowledgement, covered: &[&Diagnostic]) -> Diagnostic {
    let complaint = Diagnostic::new(code::ACKNOWLEDGEMENT_TOO_BROAD, one.origin())
        .with("code", &one.code.value)
        .with("count", covered.len());
    let said = |found: &Diagnostic| {
        let telling = ["found", "name", "id", "number", "days"];
        let telling = telling.iter().find_map(|name| found.args.get(name));
        telling.or_else(|| found.args.values().next()).cloned().unwrap_or_default()
    };
    covered.iter().fold(complaint, |complaint, found| {
        complaint.see(&found.origin, "accepted-here", said(found))
    })
}
