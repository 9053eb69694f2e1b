//! The catalogue against the statistics date: a dataset that was opened later shows that
//! it was exported later, and that its counts are not those of the date. One that was
//! withdrawn by then was not open at it; one that is to be withdrawn later was.

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};

pub(in crate::check) const CHECK: Check = Check { name: "catalogue-date", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let Some(catalogue) = &sources.catalogue else { return };
    let date = &sources.meeting.statistics_date;
    let later = || {
        catalogue.datasets.iter().filter_map(|dataset| {
            Some((dataset, dataset.opened.filter(|opened| *opened > date.value)?))
        })
    };
    let mut gone = catalogue.withdrawn.iter().filter(|day| day.value <= date.value);
    diagnostics.extend_with(gone.next().map(|first| {
        Diagnostic::new(code::WITHDRAWN_IN_CATALOGUE, &first.origin)
            .with("count", 1 + gone.count())
            .with("found", first.value)
    }));
    let Some((last, opened)) = later().max_by_key(|(_, opened)| *opened) else { return };
    let column = catalogue.columns.opened.unwrap_or_default();
    diagnostics.push(
        Diagnostic::new(code::CATALOGUE_NEWER, &catalogue.cell(last.place, column))
            .with("count", later().count())
            .with("date", date.value.slashed())
            .with("opened", opened.slashed())
            .with("name", &last.name)
            .see(&date.origin, "statistics-date", date.value.slashed()),
    );
}
