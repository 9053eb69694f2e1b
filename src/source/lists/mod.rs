//! The lists that are spreadsheets, each from its rows to the model's records.

pub(super) mod cases;
pub(super) mod catalogue;
pub(super) mod catalogue_changes;
pub(super) mod dataset_totals;
pub(super) mod expected_openings;
pub(super) mod export;
pub(super) mod feedback;
pub(super) mod inventory;
pub(super) mod ministries;
pub(super) mod unit_counts;
pub(super) mod usage;
pub(super) mod year_start;
