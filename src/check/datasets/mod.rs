//! Single datasets: the platform's catalogue, its changes and the statistics of use,
//! takedowns, and the datasets that are planned to open.
//!
//! A dataset is known by its identifier on the platform, and by its name only where a list
//! has no identifiers.

pub(super) mod catalogue_date;
pub(super) mod expected_openings;
pub(super) mod left_catalogue;
pub(super) mod platform_changes;
pub(super) mod renumbered;
pub(super) mod swapped_catalogue;
pub(super) mod takedown_dates;
pub(super) mod takedown_reasons;
pub(super) mod takedowns_against_catalogue;
pub(super) mod usage_date;
pub(super) mod vanished_datasets;
pub(super) mod withdrawn_datasets;
