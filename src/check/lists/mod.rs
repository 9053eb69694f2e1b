//! What lists of every kind have: names, headings, running numbers, the day in their title.
//!
//! A slip that many rows repeat is one complaint with all its places.

pub(super) mod known_names;
pub(super) mod same_files;
pub(super) mod sightings;
pub(super) mod skipped_numbers;
pub(super) mod swapped_headings;
pub(super) mod titled_dates;
pub(super) mod twice;
