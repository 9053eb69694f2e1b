//! The meeting itself: its dates and period, its goals and members, its agenda and the
//! complaints that it acknowledges.
//!
//! A date that several others speak against is complained of at that date, once.

pub(super) mod civil_members;
pub(super) mod copied_acknowledgements;
pub(super) mod disputed_dates;
pub(super) mod early_dates;
pub(super) mod first_years;
pub(super) mod goal;
pub(super) mod meeting_year;
pub(super) mod period_and_statistics;
pub(super) mod review_interval;
pub(super) mod shown_twice;
