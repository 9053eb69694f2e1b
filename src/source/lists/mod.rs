//! The lists that are spreadsheets, each from its rows to the model's records.

pub(super) mod catalogue;
pub(super) mod catalogue_changes;
pub(super) mod dataset_totals;
pub(super) mod expected_openings;
pub(super) mod feedback;
pub(super) mod inventory;
pub(super) mod ministries;
pub(super) mod request_rows;
pub(super) mod unit_counts;
pub(super) mod usage;

use super::rows::heading::Shape;

/// Every list that a meeting's folder may hold.
pub(super) static LISTS: [&Shape; 9] = [
    &inventory::SHAPE,
    &feedback::SHAPE,
    &unit_counts::SHAPE,
    &ministries::SHAPE,
    &dataset_totals::SHAPE,
    &catalogue::SHAPE,
    &expected_openings::SHAPE,
    &usage::SHAPE,
    &catalogue_changes::SHAPE,
];

/// The list of that name.
pub(super) fn named(list: &str) -> Option<&'static Shape> {
    LISTS.into_iter().find(|shape| shape.list == list)
}
