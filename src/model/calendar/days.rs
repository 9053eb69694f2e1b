//! Days between two dates, as deadlines count them: the first day is not counted, the
//! last is.
//!
//! Working days are Monday to Friday, without the holidays and with the make-up days
//! that the organization lists.

use std::collections::BTreeSet;
use std::ops::Bound::{Excluded, Included};

use chrono::{Datelike, NaiveDate};

use super::roc_date::RocDate;
use crate::model::numeral;

/// What days are called where every one counts.
pub const UNIT: &str = "日";

const DAYS_A_WEEK: i64 = 7;
const WORKING_DAYS_A_WEEK: i64 = 5;

/// How many days the second date is after the first; negative where it is before.
pub fn between(from: RocDate, to: RocDate) -> i64 {
    to.gregorian().signed_duration_since(from.gregorian()).num_days()
}

/// What the week alone does not say of working days (`holidays`).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkCalendar {
    /// Holidays; one on a weekend changes nothing.
    pub off: BTreeSet<RocDate>,
    /// Days that are worked in a holiday's place (補行上班日).
    pub worked: BTreeSet<RocDate>,
}

impl WorkCalendar {
    /// How many working days there are after the first date up to the second.
    pub fn working_between(&self, from: RocDate, to: RocDate) -> i64 {
        let days = between(from, to).max(0);
        let (weeks, rest) = (days / DAYS_A_WEEK, days % DAYS_A_WEEK);
        let last = to.gregorian();
        let rest = last.iter_days().rev().take(usize::try_from(rest).unwrap_or(0));
        let rest = counted(rest.filter(|day| is_worked(*day)));
        let within = |days: &BTreeSet<RocDate>, of_week: bool| {
            // A range must not end before it begins.
            let range = (Excluded(from), Included(to.max(from)));
            let days = days.range(range).map(|day| day.gregorian());
            if from < to {
                counted(days.filter(|day| is_worked(*day) == of_week))
            } else {
                0
            }
        };
        weeks * WORKING_DAYS_A_WEEK + rest - within(&self.off, true)
            + within(&self.worked, false)
    }
}

fn counted<T>(days: impl Iterator<Item = T>) -> i64 {
    numeral::number_of(days.count())
}

fn is_worked(day: NaiveDate) -> bool {
    i64::from(day.weekday().num_days_from_monday()) < WORKING_DAYS_A_WEEK
}

#[cfg(test)]
mod tests {
    use super::{WorkCalendar, between};
    use crate::model::roc_date::RocDate;

    #[test]
    fn the_first_day_is_not_counted_and_weekends_are_no_working_days() {
        // A Friday, the Monday after it, and the Saturday of the week after that.
        let days = ["112/5/12", "112/5/15", "112/5/27"];
        let [friday, monday, saturday] = days.map(|day| day.parse().unwrap());
        let working = |from, to| WorkCalendar::default().working_between(from, to);
        assert_eq!((between(friday, monday), working(friday, monday)), (3, 1));
        assert_eq!((between(friday, saturday), working(friday, saturday)), (15, 10));
        assert_eq!((between(monday, friday), working(monday, friday)), (-3, 0));
        assert_eq!(working(friday, friday), 0);
    }

    #[test]
    fn holidays_are_no_working_days_and_make_up_days_are() {
        let day = |text: &str| text.parse::<RocDate>().unwrap();
        // The lunar new year of 111: 31 January to 4 February, made up for on Saturday,
        // 22 January. A holiday on a Sunday changes nothing.
        let off = ["111/1/31", "111/2/1", "111/2/2", "111/2/3", "111/2/4", "111/2/6"];
        let calendar = WorkCalendar {
            off: off.map(day).into(),
            worked: ["111/1/22"].map(day).into(),
        };
        assert_eq!(calendar.working_between(day("111/1/28"), day("111/2/8")), 2);
        assert_eq!(calendar.working_between(day("111/1/21"), day("111/1/24")), 2);
        // The first day is not counted, whatever it is.
        assert_eq!(calendar.working_between(day("111/1/22"), day("111/1/24")), 1);
        assert_eq!(calendar.working_between(day("111/2/4"), day("111/2/4")), 0);
        assert_eq!(calendar.working_between(day("111/2/8"), day("111/1/28")), 0);
    }
}
