//! Deadlines in working days need the holidays of their years: without them every day
//! off counts as worked, and a request in time is called late.
//!
//! Of what the meeting reports on every year of its period is looked at; of older
//! requests, and of older years, only where an answer is called late: one in time stays
//! in time whatever days were off. The years that lack theirs are one complaint.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::reported_answers::ReportedAnswers;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::Request;
use crate::model::organization::AnswerTarget;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

pub(in crate::check) const CHECK: Check = Check { name: "holidays", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let target = &sources.organization.targets.answer;
    let Some(target) = target.as_ref().filter(|target| target.working_days) else {
        return;
    };
    let meeting = &sources.meeting;
    let as_of = meeting.statistics_date.value;
    let requests = sources.requests().iter();
    let reported = ReportedAnswers::of(meetings, diagnostics);
    let counted = requests.filter(|one| one.answers_recorded);
    let mut needed = BTreeMap::<i32, &Located<RocDate>>::new();
    for request in counted {
        let until = request.answered.as_ref().map_or(as_of, |answered| answered.value);
        let is_late = request.judged(Some(target), until).late == Some(true)
            && !reported.has_days(request);
        let of_period = request.is_of(meeting);
        for year in years(request, as_of) {
            let is_reported = of_period
                && year >= meeting.period.from.value.year()
                && target.days_for(request.received.value).is_some();
            if (is_late || is_reported) && !is_listed(target, year) {
                needed.entry(year).or_insert(&request.received);
            }
        }
    }
    if needed.is_empty() {
        return;
    }
    // Whatever needs a holiday has a deadline.
    let Some(days) = target.days.of(as_of.year()).or(target.days.all().last()) else {
        return;
    };
    let complaint = Diagnostic::new(code::HOLIDAYS_UNLISTED, &days.origin)
        .with("years", joined(needed.keys().copied()));
    diagnostics.push(needed.values().fold(complaint, |complaint, received| {
        complaint.see(&received.origin, "received-here", received.value)
    }));
}

/// 108、110–112: years in their order, runs of them from end to end.
fn joined(years: impl Iterator<Item = i32>) -> String {
    let mut runs: Vec<(i32, i32)> = Vec::new();
    for year in years {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == year => *last = year,
            _ => runs.push((year, year)),
        }
    }
    let run = |(first, last): &(i32, i32)| {
        if first == last { first.to_string() } else { format!("{first}–{last}") }
    };
    runs.iter().map(run).collect::<Vec<_>>().join("、")
}

/// The years in which days are counted for a request.
fn years(request: &Request, as_of: RocDate) -> RangeInclusive<i32> {
    let end = request.answered.as_ref().map_or(as_of, |answered| answered.value);
    let received = request.received.value;
    // An answer on the day of the request needs no day counted.
    let last = if received < end { end.year() } else { received.year() - 1 };
    received.year()..=last
}

fn is_listed(target: &AnswerTarget, year: i32) -> bool {
    let calendar = &target.calendar;
    calendar.off.iter().chain(&calendar.worked).any(|day| day.year() == year)
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn runs_of_years_are_named_by_their_ends() {
        assert_eq!(
            joined([102, 103, 104, 108, 110, 111].into_iter()),
            "102–104、108、110–111"
        );
    }
}
