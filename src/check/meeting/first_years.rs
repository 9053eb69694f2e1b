//! The first year that a slide lists one by one (`first_year`) against the statistics
//! date: a later one would fold every year into 「…年以前」.

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};

pub(in crate::check) const CHECK: Check = Check { name: "first-years", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let meeting = &meetings.pack.sources.meeting;
    let as_of = &meeting.statistics_date;
    for (_, slide) in meeting.slides() {
        let Some(first) = &slide.first_year else { continue };
        if first.value > as_of.value.year() {
            diagnostics.push(
                Diagnostic::new(code::FIRST_YEAR_LATE, &first.origin)
                    .with("found", first.value)
                    .with("date", as_of.value)
                    .see(&as_of.origin, "statistics-date", as_of.value),
            );
        }
    }
}
