//! Two days of requests that stand under each other's heading.
//!
//! Every row would be complained of: so this is looked for before anything else, whether
//! or not all rows could be read (a request without an answer then has no day of receipt).
//! It is told where rows have the days that the previous meeting's list has the other way
//! round, and none has them as they were; or where nothing was received before it was
//! answered, or approved, anywhere.

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::Request;
use crate::model::origin::Located;
use crate::model::request_keys::RequestKeys;
use crate::model::roc_date::RocDate;

pub(in crate::check) const CHECK: Check = Check { name: "swapped-days", run };

/// The headings of the days, in the order in which they come.
pub(in crate::check) const DAYS: [&str; 3] = ["提出日期", "回應日期", "資訊長核准日期"];

const RECEIVED: usize = 0;
const ANSWERED: usize = 1;
const APPROVED: usize = 2;

/// So many requests show it that had the same days last time; one may be anything.
const FEWEST: usize = 2;

/// So many show it by their order alone.
const FEWEST_IN_ORDER: usize = 3;

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(list) = &meetings.pack.sources.feedback else { return };
    let before = meetings.previous.and_then(|pack| pack.sources.feedback.as_ref());
    let known = before.and_then(|before| against(&list.rows, &before.rows));
    let is_known = known.map(|_| "");
    let found = known.or_else(|| by_order(&list.rows));
    let found = found.and_then(|pair| complaint(&list.rows, pair));
    diagnostics.extend_with(found.map(|one| one.with_some("before", is_known)));
}

fn day(request: &Request, at: usize) -> Option<&Located<RocDate>> {
    match at {
        RECEIVED => Some(&request.received),
        ANSWERED => request.answered.as_ref(),
        _ => request.approved.as_ref(),
    }
}

/// Two days that each are what the other one was in the earlier list.
fn against(now: &[Request], before: &[Request]) -> Option<[usize; 2]> {
    let keys = RequestKeys::of(before, now);
    let before = keys.by_key(before);
    let pairs = [[RECEIVED, ANSWERED], [RECEIVED, APPROVED], [ANSWERED, APPROVED]];
    pairs.into_iter().find(|pair| {
        let both = |request| -> Option<[RocDate; 2]> {
            let [one, other] = pair.map(|at| day(request, at).map(|day| day.value));
            Some([one?, other?])
        };
        let told = now.iter().filter_map(|request| {
            let was = both(before.get(&keys.key(request))?)?;
            (was[0] != was[1]).then_some((both(request)?, was))
        });
        let told: Vec<_> = told.collect();
        let swapped = told.iter().filter(|(now, [one, other])| *now == [*other, *one]);
        swapped.count() >= FEWEST && told.iter().all(|(now, was)| now != was)
    })
}

/// The day that is the first of all wherever there is one, and the day of receipt.
fn by_order(now: &[Request]) -> Option<[usize; 2]> {
    let first = [ANSWERED, APPROVED].into_iter().find(|&at| {
        let given = || now.iter().filter_map(|it| Some((it, day(it, at)?.value)));
        let is_first = |(request, first): (&Request, RocDate)| {
            let days = (0..DAYS.len()).filter_map(|other| day(request, other));
            days.map(|day| day.value).all(|day| first <= day)
        };
        let before = given().filter(|(it, first)| *first < it.received.value);
        before.count() >= FEWEST_IN_ORDER && given().all(is_first)
    });
    first.map(|at| [RECEIVED, at])
}

/// At the first row that has both.
fn complaint(rows: &[Request], [one, other]: [usize; 2]) -> Option<Diagnostic> {
    let both = |row| Some((day(row, one)?, day(row, other)?));
    let (found, there) = rows.iter().find_map(both)?;
    Some(
        Diagnostic::new(code::HEADINGS_SWAPPED, &found.origin)
            .with("column", DAYS[one])
            .with("other", DAYS[other])
            .with("found", found.value)
            .see(&there.origin, "other-column", there.value),
    )
}

#[cfg(test)]
mod tests {
    use super::{ANSWERED, APPROVED, RECEIVED, against, by_order};
    use crate::model::lists::Request;
    use crate::model::origin::{Located, Origin};
    use crate::model::roc_date::RocDate;

    /// Requests by the days of May on which they were received, answered and approved.
    fn requests(days: &[[u32; 3]]) -> Vec<Request> {
        let origin = Origin::file("feedback.csv");
        let text = |text: String| Located::new(text, origin.clone());
        let day = |day| Located::new(RocDate::new(112, 5, day).unwrap(), origin.clone());
        let request = |(at, days): (usize, &[u32; 3])| Request {
            id: text(at.to_string()),
            received: day(days[RECEIVED]),
            kind: text("其他".to_owned()),
            dataset: None,
            agencies: Vec::new(),
            text: None,
            answered: Some(day(days[ANSWERED])),
            answers_recorded: true,
            exported: false,
            approved: Some(day(days[APPROVED])),
            response: None,
            outcome: None,
            closed: false,
        };
        days.iter().enumerate().map(request).collect()
    }

    #[test]
    fn days_are_swapped_where_nothing_is_received_before_it_is_answered() {
        let found = |days: &[[u32; 3]]| by_order(&requests(days));
        let [first, second, third] = [[9, 2, 8], [9, 3, 9], [12, 11, 12]];
        assert_eq!(found(&[first, second, third]), Some([RECEIVED, ANSWERED]));
        assert_eq!(found(&[[9, 8, 2], [9, 9, 3], [12, 12, 11]]), Some([0, APPROVED]));
        assert_eq!(found(&[first, second]), None);
        assert_eq!(found(&[first, second, third, [2, 3, 4]]), None);
    }

    #[test]
    fn days_are_swapped_where_last_time_they_were_the_other_way_round() {
        let before = requests(&[[1, 3, 2], [4, 6, 5], [7, 7, 7]]);
        let found = |days: &[[u32; 3]]| against(&requests(days), &before);
        let swapped = found(&[[1, 2, 3], [4, 5, 6], [7, 7, 7]]);
        assert_eq!(swapped, Some([ANSWERED, APPROVED]));
        assert_eq!(found(&[[1, 2, 3], [4, 6, 5], [7, 7, 7]]), None);
        assert_eq!(found(&[[1, 2, 3]]), None);
    }
}
