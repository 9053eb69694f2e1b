//! Acknowledgements that no longer fit what is complained of.
//!
//! Whoever accepts a complaint accepts that one, with its values: once it is gone, the
//! acknowledgement itself is complained of. Where it says something else, it counts
//! again, and shows what was accepted.

use std::collections::BTreeMap;

use super::{Diagnostic, Diagnostics, Related};
use crate::model::code;
use crate::model::origin::Located;
use crate::model::policy::{Acknowledgement, quotes};

impl Diagnostics {
    /// Complains of acknowledgements that nothing needs, or that accept more than they
    /// name, and shows beside a complaint that it was accepted with other values. To be
    /// called last: a later complaint might have needed one.
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
        let misfits: Vec<Misfit> = judged.flat_map(|one| self.misfits(one)).collect();
        let mut shown = BTreeMap::<Diagnostic, Vec<Related>>::new();
        for misfit in misfits {
            match misfit {
                Misfit::Alone(complaint) => self.push(complaint),
                Misfit::Beside(open, note) => shown.entry(open).or_default().push(note),
            }
        }
        for (open, notes) in shown {
            self.add_notes(|one| *one == open, &notes);
        }
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
    fn misfits(&self, one: &Acknowledgement) -> Vec<Misfit> {
        let is_used = |found: &&Diagnostic| {
            let used = self.policy.acknowledgement(found);
            used.is_some_and(|used| std::ptr::eq(used, one))
        };
        let covered: Vec<&Diagnostic> = self.list.iter().filter(is_used).collect();
        let lapsed =
            |piece: &&Located<String>| !covered.iter().any(|found| quotes(piece, found));
        let lapsed: Vec<_> = one.found.iter().filter(lapsed).collect();
        let other = || self.list.iter().filter(|found| one.is_about(found));
        let open = other().find(|found| self.asks_for_mending(found));
        let misfit = |piece| match open {
            Some(open) => Some(Misfit::Beside(open.clone(), otherwise_at(piece))),
            None => Some(Misfit::Alone(lapsed_at(one, piece, other().next()?))),
        };
        match (&lapsed[..], &covered[..]) {
            (_, []) if other().next().is_none() && self.may_be_told_otherwise(one) => {
                Vec::new()
            }
            ([], all @ [_, _, ..]) if one.found.is_empty() => {
                vec![Misfit::Alone(too_broad(one, all))]
            }
            ([], [_, ..]) => Vec::new(),
            (lapsed, _) => {
                let misfits: Vec<_> = lapsed.iter().copied().filter_map(misfit).collect();
                if misfits.is_empty() {
                    vec![Misfit::Alone(unneeded(one))]
                } else {
                    misfits
                }
            }
        }
    }
}

/// What does not fit of an acknowledgement.
enum Misfit {
    /// It is complained of.
    Alone(Diagnostic),
    /// A complaint that is open shows it: whoever looks at the one sees the other.
    Beside(Diagnostic, Related),
}

/// What was accepted of a complaint that now says something else. The value is not
/// repeated: a complaint is accepted by the values that it says.
fn otherwise_at(piece: &Located<String>) -> Related {
    let args = super::Args::new();
    Related { origin: piece.origin.clone(), note: "accepted-otherwise", args }
}

/// There is no such complaint.
fn unneeded(one: &Acknowledgement) -> Diagnostic {
    Diagnostic::new(code::ACKNOWLEDGEMENT_UNNEEDED, one.origin())
        .with("found", &one.code.value)
        .with("place", &one.place.value)
}

/// All such complaints are accepted, but none with this value.
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
