//! Resolutions that were left open last time are still there, by their title.
//!
//! Left open means that the previous meeting was asked to keep tracking it (建請繼續列管).
//! One that was to be closed, or handed to its unit (改自行列管), leaves the group's list.

use super::left_out::free_number;
use crate::check::quoted::shortened;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics, Link};
use crate::model::figure::FigureValue;
use crate::model::pack::Pack;
use crate::model::resolution::{Proposal, Resolution};

pub(in crate::check) const CHECK: Check = Check { name: "open-resolutions", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(previous) = meetings.previous else { return };
    let now = meetings.pack.sources.resolutions.as_deref();
    let file = meetings.pack.sources.file("resolutions.yaml");
    if !meetings.is_whole(&file) {
        return;
    }
    let now = now.unwrap_or_default();
    let number = |open: &Resolution| {
        now.iter().find(|one| one.is_same_case(open)).map(|one| one.number.value)
    };
    let taken = now.iter().map(|one| one.number.value).collect();
    let open: Vec<&Resolution> = left_open(previous).collect();
    let numbers: Vec<Option<u32>> = open.iter().map(|open| number(open)).collect();
    for (at, open) in open.into_iter().enumerate() {
        if numbers[at].is_none() && meetings.is_whole(&open.title.origin) {
            diagnostics.push(
                Diagnostic::new(code::RESOLUTION_MISSING, &open.title.origin)
                    .with("number", open.number.value)
                    .with("found", shortened(&open.title.value))
                    .linked(Link::Case, free_number(&numbers, at, &taken))
                    .see(&file, "missing-here", ""),
            );
        }
    }
}

/// The resolutions of a meeting that it was asked to keep tracking.
fn left_open(pack: &Pack) -> impl Iterator<Item = &Resolution> {
    let tables = pack.item("resolutions").into_iter().flat_map(|item| &item.tables);
    let rows = tables.flat_map(|table| &table.rows);
    let resolutions = pack.sources.cases().iter();
    let kept = FigureValue::Text(Proposal::Continue.name().to_owned());
    resolutions.zip(rows).filter_map(move |(resolution, row)| {
        (row.facts.get("proposal") == Some(&kept)).then_some(resolution)
    })
}
