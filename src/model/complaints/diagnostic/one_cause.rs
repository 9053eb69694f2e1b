//! Complaints that have one cause are told as one.
//!
//! Nothing gets lost by it: every place is a note of the one that is told. Accepted
//! complaints and notices are never merged, and no complaint stands for a heavier one, so
//! that an error stops the run whatever it is merged with.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::{Diagnostic, Diagnostics, Related};
use crate::model::code::{Code, Severity};
use crate::model::origin::Origin;

impl Diagnostics {
    /// The complaints of these codes that somebody still has to look at.
    pub fn open(&self, codes: &[Code]) -> Vec<Diagnostic> {
        let found = self.list.iter().filter(|one| codes.contains(&one.code));
        found.filter(|one| self.asks_for_mending(one)).cloned().collect()
    }

    /// Tells a complaint together with those that follow from it, which become its
    /// notes.
    pub fn tell_with(
        &mut self,
        mut root: Diagnostic,
        others: impl IntoIterator<Item = Diagnostic>,
        note: impl Fn(&Diagnostic) -> Vec<Related>,
    ) {
        self.list.remove(&root);
        let weight = self.policy.severity(root.code);
        for other in others {
            let follows = self.policy.severity(other.code) >= weight
                && self.asks_for_mending(&other);
            if follows && self.list.remove(&other) {
                root.related.extend(note(&other));
            }
        }
        self.list.insert(root);
    }

    /// Tells notices that say the same of several places once: nobody has to mend any of
    /// them.
    pub fn tell_once(&mut self, code: Code, note: &'static str) {
        let policy = &self.policy;
        let is_meant = |one: &Diagnostic| {
            one.code == code && policy.severity(one.code) == Severity::Notice
        };
        let mut alike = BTreeMap::<_, Diagnostic>::new();
        for one in self.list.extract_if(.., |one| is_meant(one)) {
            match alike.entry(format!("{:?}", one.args)) {
                Entry::Vacant(place) => {
                    place.insert(one);
                }
                Entry::Occupied(mut first) => {
                    first.get_mut().related.push(Related::new(&one.origin, note, ""));
                }
            }
        }
        self.list.extend(alike.into_values());
    }

    /// Fills a gap of a complaint that was made already.
    pub fn filled(
        &mut self,
        one: Diagnostic,
        gap: &'static str,
        said: String,
    ) -> Diagnostic {
        let is_there = self.list.remove(&one);
        let one = one.with(gap, said);
        self.list.extend(is_there.then(|| one.clone()));
        one
    }

    /// Takes the notes of a kind from a complaint that was made already: what was found
    /// out since speaks against them.
    pub fn without(&mut self, mut one: Diagnostic, note: &str) -> Diagnostic {
        let is_there = self.list.remove(&one);
        one.related.retain(|other| other.note != note);
        self.list.extend(is_there.then(|| one.clone()));
        one
    }

    /// Shows further places beside complaints that were made already, and says whether
    /// there were any.
    pub fn add_notes(
        &mut self,
        is_meant: impl Fn(&Diagnostic) -> bool,
        notes: &[Related],
    ) -> bool {
        let meant: Vec<Diagnostic> =
            self.list.extract_if(.., |one| is_meant(one)).collect();
        let any = !meant.is_empty();
        self.list.extend(meant.into_iter().map(|mut one| {
            one.related.extend_from_slice(notes);
            one
        }));
        any
    }

    /// The same for many places at once: the notes of each go beside the complaints of
    /// these codes that name it.
    pub fn add_notes_at(
        &mut self,
        codes: &[Code],
        notes: &BTreeMap<Origin, Vec<Related>>,
    ) {
        let its = |one: &Diagnostic| {
            let related = one.related.iter().map(|related| &related.origin);
            let places = [&one.origin].into_iter().chain(related);
            places.filter_map(|place| notes.get(place)).flatten().cloned().collect()
        };
        let meant = |one: &Diagnostic| codes.contains(&one.code);
        let found: Vec<Diagnostic> = self.list.extract_if(.., |one| meant(one)).collect();
        self.list.extend(found.into_iter().map(|mut one| {
            let its: Vec<Related> = its(&one);
            one.related.extend(its);
            one
        }));
    }

    /// Every place that complaints of these codes name, but for those that were accepted.
    pub fn places_of(&self, codes: &[Code]) -> BTreeSet<Origin> {
        let found = self.open(codes).into_iter();
        let places = found.flat_map(|found| {
            let related = found.related.into_iter().map(|related| related.origin);
            related.chain([found.origin])
        });
        places.collect()
    }

    /// Whether somebody still has to look at a complaint: what was accepted is no slip,
    /// and what weighs as a notice stops nobody, so neither accounts for another.
    pub(super) fn asks_for_mending(&self, found: &Diagnostic) -> bool {
        self.policy.severity(found.code) != Severity::Notice
            && self.policy.acknowledgement(found).is_none()
    }
}
