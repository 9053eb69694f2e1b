//! Datasets that are withdrawn twice, and datasets that are to stay in another's place
//! but are withdrawn themselves.
//!
//! What the previous meeting withdrew is gone too, once it was approved; a takedown
//! that was only requested then may have been refused, or may be asked for again. One
//! that was approved then may be reported as carried out now, or as still to be carried
//! out while the catalogue has it.

use std::collections::BTreeMap;

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::takedown::{Dataset, Takedown, TakedownState};

pub(in crate::check) const CHECK: Check = Check { name: "withdrawn-datasets", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let takedowns = meetings.pack.sources.takedowns();
    let mut withdrawn: BTreeMap<&str, &Dataset> = BTreeMap::new();
    for takedown in takedowns {
        let dataset = &takedown.dataset;
        let first = withdrawn.entry(id(dataset)).or_insert(dataset);
        if first.id.origin != dataset.id.origin {
            diagnostics.push(twice(takedown, first));
        }
    }
    for takedown in takedowns {
        let catalogue = meetings.pack.sources.catalogue.as_ref();
        let is_there =
            catalogue.is_some_and(|it| it.find(id(&takedown.dataset)).is_some());
        let gone = carried_over(meetings).find(|gone| is_again(takedown, gone, is_there));
        if let Some(gone) = gone {
            diagnostics.push(twice(takedown, &gone.dataset));
        }
    }
    for earlier in carried_over(meetings) {
        withdrawn.entry(id(&earlier.dataset)).or_insert(&earlier.dataset);
    }
    for takedown in takedowns {
        let Some(kept) = &takedown.keeps else { continue };
        if let Some(gone) = withdrawn.get(id(kept)) {
            diagnostics.push(kept_but_withdrawn(takedown, kept, gone));
        }
    }
}

/// Whether a takedown asks for what an earlier one has already brought about.
///
/// `is_there`: whether the catalogue has the dataset still.
fn is_again(takedown: &Takedown, gone: &Takedown, is_there: bool) -> bool {
    let goes_on = match takedown.state.value {
        TakedownState::Requested => false,
        TakedownState::Approved => is_there,
        TakedownState::CarriedOut => true,
    };
    let reports_it = gone.state.value == TakedownState::Approved && goes_on;
    id(&takedown.dataset) == id(&gone.dataset) && !reports_it
}

fn id(dataset: &Dataset) -> &str {
    dataset.id.value.trim()
}

/// What the previous meeting withdrew.
fn carried_over<'a>(meetings: &Meetings<'a>) -> impl Iterator<Item = &'a Takedown> {
    let takedowns = meetings.previous.and_then(|pack| pack.sources.takedowns.as_deref());
    let takedowns = takedowns.unwrap_or_default().iter();
    takedowns.filter(|takedown| takedown.state.value != TakedownState::Requested)
}

fn twice(takedown: &Takedown, first: &Dataset) -> Diagnostic {
    Diagnostic::new(code::DATASET_TWICE, &takedown.dataset.id.origin)
        .with("number", takedown.number.value)
        .with("found", id(&takedown.dataset))
        .with("name", &takedown.dataset.name.value)
        .see(&first.id.origin, "first-here", named(first))
}

fn kept_but_withdrawn(takedown: &Takedown, kept: &Dataset, gone: &Dataset) -> Diagnostic {
    Diagnostic::new(code::KEPT_DATASET_WITHDRAWN, &kept.id.origin)
        .with("number", takedown.number.value)
        .with("found", id(kept))
        .with("name", &kept.name.value)
        .see(&gone.id.origin, "withdrawn-here", named(gone))
}

fn named(dataset: &Dataset) -> String {
    format!("{} {}", id(dataset), dataset.name.value)
}
