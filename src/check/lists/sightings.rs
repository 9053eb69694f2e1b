//! The places at which one slip was seen: a name that many rows write wrongly is one
//! complaint, at the first of them.

use std::collections::BTreeMap;

use crate::model::diagnostic::Diagnostic;
use crate::model::origin::Origin;

/// At least one place.
#[derive(Debug, Clone)]
pub(in crate::check) struct Sightings<'a> {
    pub(in crate::check) first: &'a Origin,
    others: Vec<&'a Origin>,
}

impl<'a> Sightings<'a> {
    /// What was seen at one place.
    pub(in crate::check) fn at(first: &'a Origin) -> Self {
        Self { first, others: Vec::new() }
    }

    /// Adds a place to those of what was seen there.
    pub(in crate::check) fn note<K: Ord>(
        all: &mut BTreeMap<K, Self>,
        key: K,
        at: &'a Origin,
    ) {
        let seen = all.entry(key).and_modify(|seen| seen.others.push(at));
        seen.or_insert_with(|| Self::at(at));
    }

    /// All of them.
    pub(in crate::check) fn all(&self) -> impl Iterator<Item = &'a Origin> {
        [self.first].into_iter().chain(self.others.iter().copied())
    }

    /// Shows the places behind the first beside a complaint, each with what stands there.
    pub(in crate::check) fn shown(
        &self,
        complaint: Diagnostic,
        found: &str,
    ) -> Diagnostic {
        let others = self.others.iter();
        others
            .fold(complaint, |complaint, place| complaint.see(place, "also-here", found))
    }
}
