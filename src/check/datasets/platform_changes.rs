//! The platform's daily changes against the catalogues and the takedowns.
//!
//! What was withdrawn needs a takedown record, for the group's consent; what the changes
//! say last of a dataset must be what the catalogue shows; and what the catalogues show
//! as opened in the period must be among the changes, or some day's file is missing.
//! Nothing is said of a day behind the statistics date.

use std::collections::BTreeSet;

use crate::check::{Check, Meetings};
use crate::model::catalogue::{Catalogue, Dataset};
use crate::model::change::{CatalogueChanges, ChangeState};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};

pub(in crate::check) const CHECK: Check = Check { name: "platform-changes", run };

/// How many datasets a complaint names.
const MOST_NAMED: usize = 5;

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let Some(changes) = &sources.catalogue_changes else { return };
    if !meetings.is_whole(&changes.origin) {
        return;
    }
    let catalogue = sources.catalogue.as_ref();
    let catalogue = catalogue.filter(|catalogue| meetings.is_whole(&catalogue.origin));
    if let Some(catalogue) = catalogue {
        contradictions(changes, catalogue, meetings, diagnostics);
    }
    let before = meetings.previous.and_then(|pack| pack.sources.catalogue.as_ref());
    let before = before.filter(|catalogue| meetings.is_whole(&catalogue.origin));
    if let Some((now, before)) = catalogue.zip(before) {
        missing_days(changes, now, before, meetings, diagnostics);
    }
    let previous = meetings.previous.map(|pack| &pack.sources);
    for gone in sources.unrecorded(previous) {
        diagnostics.push(
            Diagnostic::new(code::WITHDRAWN_WITHOUT_RECORD, &gone.id.origin)
                .with("id", &gone.id.value)
                .with("name", &gone.name.value)
                .with("provider", &gone.provider.value),
        );
    }
}

/// Datasets that were last withdrawn and are in the catalogue all the same, or last
/// opened and are not.
fn contradictions(
    changes: &CatalogueChanges,
    catalogue: &Catalogue,
    meetings: &Meetings<'_>,
    diagnostics: &mut Diagnostics,
) {
    let as_of = meetings.pack.sources.meeting.statistics_date.value;
    let ids: BTreeSet<&str> = catalogue.datasets.iter().map(|it| &*it.id).collect();
    for change in changes.last().into_values() {
        let is_there = ids.contains(&*change.id.value);
        let is_open = change.state.value == ChangeState::Opened;
        let Some(day) = change.day.filter(|day| *day <= as_of) else { continue };
        if is_there == is_open {
            continue;
        }
        let state = if is_open { "opened" } else { "withdrawn" };
        diagnostics.push(
            Diagnostic::new(code::CHANGE_NOT_IN_CATALOGUE, &change.state.origin)
                .with("id", &change.id.value)
                .with("name", &change.name.value)
                .with(state, day.slashed())
                .see(&catalogue.origin, "catalogue-here", ""),
        );
    }
}

/// Datasets that the catalogues show as opened in the days that are reported on and
/// no day's changes do.
fn missing_days(
    changes: &CatalogueChanges,
    now: &Catalogue,
    before: &Catalogue,
    meetings: &Meetings<'_>,
    diagnostics: &mut Diagnostics,
) {
    let meeting = &meetings.pack.sources.meeting;
    let opened = now.since(before).opened.into_iter();
    let is_of = |one: &&Dataset| one.opened.is_some_and(|day| meeting.reports_on(day));
    let told: BTreeSet<&str> = changes.rows.iter().map(|row| &*row.id.value).collect();
    let is_untold = |one: &&Dataset| !told.contains(&*one.id);
    let untold: Vec<_> = opened.filter(is_of).filter(is_untold).collect();
    let Some(first) = untold.first() else { return };
    let names: Vec<_> = untold
        .iter()
        .take(MOST_NAMED)
        .map(|one| format!("{} {}", one.id, one.name))
        .collect();
    let more = if untold.len() > MOST_NAMED { "…" } else { "" };
    diagnostics.push(
        Diagnostic::new(code::CHANGES_INCOMPLETE, &changes.origin)
            .with("count", untold.len())
            .with("names", names.join("、") + more)
            .see(&now.row(first), "catalogue-here", ""),
    );
}
