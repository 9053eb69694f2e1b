//! Requests whose number begins with another year than they were received in, where the
//! list numbers them by years (111-03): the number or the day is a slip.
//!
//! At the turn of a year a request may be numbered in the next, or still in the last.

use crate::check::{Check, Meetings};
use crate::model::code::{self, Code};
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::Request;
use crate::model::origin::Origin;
use crate::model::roc_date::RocDate;

pub(in crate::check) const CHECK: Check = Check { name: "request-years", run };

/// Fewer requests show no way of numbering.
const FEWEST: usize = 5;

/// What is complained of a request whose day, or whose number, is a slip.
const TOLD: [Code; 7] = [
    code::ANSWERED_BEFORE_RECEIVED,
    code::APPROVED_BEFORE_RECEIVED,
    code::ANSWERED_LATE,
    code::UNANSWERED,
    code::FUTURE_REQUEST,
    code::REQUEST_CHANGED,
    code::DATE_TOO_EARLY,
];

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(feedback) = &meetings.pack.sources.feedback else { return };
    let year = |request: &Request| year_of(&request.id.value);
    let fits = |request: &&Request| year(request) == Some(request.received.value.year());
    let fitting = feedback.rows.iter().filter(fits).count();
    let all_others_too = feedback.rows.iter().all(|request| year(request).is_some());
    let is_rule = all_others_too && fitting * 10 >= feedback.rows.len() * 9;
    if fitting < FEWEST || !is_rule {
        return;
    }
    let told = diagnostics.places_of(&TOLD);
    // A number that was changed is missed in the place where it stood last time.
    let is_missed = !diagnostics.places_of(&[code::REQUEST_VANISHED]).is_empty();
    let last_time =
        meetings.previous.map(|pack| pack.sources.meeting.statistics_date.value);
    let is_told = |request: &Request| {
        let places: [&Origin; 2] = [&request.id.origin, &request.received.origin];
        places.iter().any(|place| told.contains(place))
            || is_missed && Some(request.received.value) <= last_time
    };
    for request in &feedback.rows {
        let Some(year) = year(request) else { continue };
        let received = &request.received;
        let is_right = year == received.value.year() || is_at_turn(received.value, year);
        if !is_right && !is_told(request) {
            diagnostics.push(
                Diagnostic::new(code::REQUEST_YEAR_DIFFERS, &request.id.origin)
                    .with("id", &request.id.value)
                    .with("received", received.value)
                    .see(&received.origin, "received-here", received.value),
            );
        }
    }
}

/// The ROC year that a number begins with, parted from the rest: 111-03, 2022/14.
fn year_of(id: &str) -> Option<i32> {
    let id = id.trim();
    let end = id.find(|c: char| !c.is_ascii_digit())?;
    let year: i32 = id[..end].parse().ok()?;
    match end {
        2 | 3 => Some(year),
        4 => Some(year - 1911).filter(|year| *year > 0),
        _ => None,
    }
}

/// Whether a day lies within a month of that other year.
fn is_at_turn(day: RocDate, year: i32) -> bool {
    day.month() == 12 && year == day.year() + 1
        || day.month() == 1 && year == day.year() - 1
}

#[cfg(test)]
mod tests {
    use super::year_of;

    #[test]
    fn a_number_begins_with_a_year_only_where_something_parts_it() {
        assert_eq!(year_of("111-03"), Some(111));
        assert_eq!(year_of("99年第3號"), Some(99));
        assert_eq!(year_of("2022/14"), Some(111));
        for id in ["111", "1110312", "A111-03", "12345-1", "1-3"] {
            assert_eq!(year_of(id), None, "{id}");
        }
    }
}
