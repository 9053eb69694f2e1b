//! Where one year ends and the next begins, for counts that are not made on that very day.
//!
//! A count of December closes its year and begins the next, as a month that is running may
//! stand for its end; so does one of 1 January. What was counted earlier says
//! its day wherever the year's increase stands: no interval of reviews makes last year's
//! spring the beginning of this one.

use crate::model::days;
use crate::model::roc_date::RocDate;

/// The days of a year's last month.
pub(super) const LAST_MONTH: i64 = 31;

/// The year of which a count says how it stood at the end, if none is later: that of 1
/// January closes the year before, and opens its own.
pub(super) fn closes(date: RocDate) -> i32 {
    let is_first = date.month() == 1 && date.day() == 1;
    date.year() - i32::from(is_first)
}

/// Whether a count was made so far before the end of its year that the day is told.
///
/// interval: how many days lie between two counts at the most; where nobody says that,
/// every day but the last of a year is told.
pub(super) fn is_early(date: RocDate, interval: Option<i64>) -> bool {
    let end = RocDate::new(closes(date), 12, 31);
    end.is_ok_and(|end| {
        days::between(date, end) > interval.map_or(0, |days| days.min(LAST_MONTH - 1))
    })
}
