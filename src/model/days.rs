//! Days between two dates, as deadlines count them: the first day is not counted, the
//! last is.
//!
//! Working days are Monday to Friday. Holidays, and the Saturdays that are worked in
//! their place, are not known here: a deadline over the lunar new year is counted too
//! strictly, and the warning is there to be accepted.

use chrono::{Datelike, NaiveDate};

use super::roc_date::RocDate;

const DAYS_A_WEEK: i64 = 7;
const WORKING_DAYS_A_WEEK: i64 = 5;

/// How many days the second date is after the first; negative where it is before.
pub fn between(from: RocDate, to: RocDate) -> i64 {
    to.gregorian().signed_duration_since(from.gregorian()).num_days()
}

/// How many working days there are after the first date up to the second.
pub fn working_between(from: RocDate, to: RocDate) -> i64 {
    let days = between(from, to).max(0);
    let (weeks, rest) = (days / DAYS_A_WEEK, days % DAYS_A_WEEK);
    let last = to.gregorian();
    let rest = last.iter_days().rev().take(usize::try_from(rest).unwrap_or(0));
    let rest = i64::try_from(rest.filter(|day| is_worked(*day)).count()).unwrap_or(0);
    weeks * WORKING_DAYS_A_WEEK + rest
}

fn is_worked(day: NaiveDate) -> bool {
    i64::from(day.weekday().num_days_from_monday()) < WORKING_DAYS_A_WEEK
}

#[cfg(test)]
mod tests {
    use super::{between, working_between};

    #[test]
    fn the_first_day_is_not_counted_and_weekends_are_no_working_days() {
        // A Friday, the Monday after it, and the Saturday of the week after that.
        let days = ["112/5/12", "112/5/15", "112/5/27"];
        let [friday, monday, saturday] = days.map(|day| day.parse().unwrap());
        assert_eq!((between(friday, monday), working_between(friday, monday)), (3, 1));
        assert_eq!(
            (between(friday, saturday), working_between(friday, saturday)),
            (15, 10)
        );
        assert_eq!((between(monday, friday), working_between(monday, friday)), (-3, 0));
        assert_eq!(working_between(friday, friday), 0);
    }
}
