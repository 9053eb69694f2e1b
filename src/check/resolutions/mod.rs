//! Resolutions (決議): their progress and its evidence, and the minutes that they come from.
//!
//! A case is the same one next time if it has the same title, whatever its number is; of
//! several, the minutes tell which.

mod cases;
pub(super) mod evidence;
mod left_out;
pub(super) mod open_resolutions;
pub(super) mod progress_dates;
pub(super) mod quoted_minutes;
pub(super) mod reported_cases;
