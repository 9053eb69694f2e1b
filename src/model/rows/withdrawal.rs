//! Datasets that are gone from the platform, and the records that say why.

use super::catalogue::{Catalogue, Dataset, bare_id};
use super::change::{CatalogueChange, ChangeState};
use super::takedown::Takedown;
use crate::model::sources::Sources;

impl Sources {
    /// The datasets of the previous catalogue that the present one lacks and that no
    /// record of either meeting asks to withdraw; none where a catalogue is missing.
    pub fn unexplained<'a>(&'a self, previous: &'a Self) -> Vec<&'a Dataset> {
        let Some((now, before)) = catalogues(self, previous) else { return Vec::new() };
        let is_recorded = |dataset: &Dataset| {
            self.withdrawals_of(Some(previous), &dataset.id).next().is_some()
        };
        let vanished = now.since(before).vanished;
        vanished.into_iter().filter(|dataset| !is_recorded(dataset)).collect()
    }

    /// The datasets that the daily changes say were withdrawn and that no record of either
    /// meeting asks to withdraw; those of the previous catalogue are
    /// [unexplained](Self::unexplained), where there are two to compare.
    pub fn unrecorded<'a>(
        &'a self,
        previous: Option<&'a Self>,
    ) -> Vec<&'a CatalogueChange> {
        let both = previous.and_then(|previous| catalogues(self, previous));
        let is_compared = |id: &str| both.is_some_and(|(_, it)| it.find(id).is_some());
        let is_recorded = |id: &str| self.withdrawals_of(previous, id).next().is_some();
        let changes = self.catalogue_changes.iter();
        let mut gone: Vec<_> =
            changes.flat_map(|changes| changes.of(ChangeState::Withdrawn)).collect();
        gone.retain(|one| !is_compared(&one.id.value) && !is_recorded(&one.id.value));
        gone
    }

    /// The takedowns that this meeting or the previous one was told of.
    pub fn withdrawals<'a>(
        &'a self,
        previous: Option<&'a Self>,
    ) -> impl Iterator<Item = &'a Takedown> {
        let now = self.takedowns().iter();
        now.chain(previous.and_then(|it| it.takedowns.as_ref()).into_iter().flatten())
    }

    /// Those of them that ask to withdraw the dataset with that id; blanks around the id
    /// do not count.
    pub fn withdrawals_of<'a>(
        &'a self,
        previous: Option<&'a Self>,
        id: &str,
    ) -> impl Iterator<Item = &'a Takedown> {
        let id = bare_id(id.trim()).to_owned();
        let all = self.withdrawals(previous);
        all.filter(move |record| bare_id(record.dataset.id.value.trim()) == id)
    }
}

/// The present catalogue and the previous one, where there are both.
pub fn catalogues<'a>(
    now: &'a Sources,
    previous: &'a Sources,
) -> Option<(&'a Catalogue, &'a Catalogue)> {
    now.catalogue.as_ref().zip(previous.catalogue.as_ref())
}
