//! Datasets that are gone from the platform, and the records that say why.

use super::catalogue::{Catalogue, Dataset};
use super::sources::Sources;
use super::takedown::Takedown;

impl Sources {
    /// The datasets of the previous catalogue that the present one lacks and that no
    /// record of either meeting asks to withdraw; none where a catalogue is missing.
    pub fn unexplained<'a>(&'a self, previous: &'a Self) -> Vec<&'a Dataset> {
        let Some((now, before)) = catalogues(self, previous) else { return Vec::new() };
        let is_recorded = |dataset: &Dataset| {
            let mut records = self.withdrawals(previous);
            records.any(|record| record.dataset.id.value.trim() == &*dataset.id)
        };
        let vanished = now.since(before).vanished;
        vanished.into_iter().filter(|dataset| !is_recorded(dataset)).collect()
    }

    /// The takedowns that this meeting or the previous one was told of.
    pub fn withdrawals<'a>(
        &'a self,
        previous: &'a Self,
    ) -> impl Iterator<Item = &'a Takedown> {
        let now = self.takedowns.iter().flatten();
        now.chain(previous.takedowns.iter().flatten())
    }
}

/// The present catalogue and the previous one, where there are both.
pub fn catalogues<'a>(
    now: &'a Sources,
    previous: &'a Sources,
) -> Option<(&'a Catalogue, &'a Catalogue)> {
    now.catalogue.as_ref().zip(previous.catalogue.as_ref())
}
