//! How many datasets there are: by unit, by date, by ministry, and what is typed as their
//! total or increase.
//!
//! Where two sources give one count, both places are named and neither is taken to be
//! the right one.

pub(super) mod catalogue_against_units;
pub(super) mod column_dates;
pub(super) mod disputed;
pub(super) mod earlier_counts;
pub(super) mod future_numbers;
pub(super) mod growth_against_units;
pub(super) mod ranked_gone;
pub(super) mod ranking_against_units;
pub(super) mod reported_counts;
pub(super) mod reported_totals;
pub(super) mod typed_increases;
pub(super) mod typed_totals;
pub(super) mod units_date;
