//! The day that the statistics of use say they are as of, where they say one: that of the
//! meeting's statistics.

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};

pub(in crate::check) const CHECK: Check = Check { name: "usage-date", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let date = &sources.meeting.statistics_date;
    let said = sources.usage.as_ref().and_then(|usage| usage.as_of.as_ref());
    let said = said.map(|said| (said.value.counted_to(date.value), said));
    if let Some((day, said)) = said.filter(|(day, _)| *day != date.value) {
        diagnostics.push(
            Diagnostic::new(code::USAGE_DATE_DIFFERS, &said.origin)
                .with("found", day)
                .with("date", date.value)
                .see(&date.origin, "statistics-date", date.value),
        );
    }
}
