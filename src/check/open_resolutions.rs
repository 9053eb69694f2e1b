//! Resolutions that were left open last time are still there, by their title.
//!
//! Left open means that the previous meeting was asked to keep tracking it (建請繼續列管).
//! One that was to be closed, or handed to its unit (改自行列管), leaves the group's list.

use super::left_out::free_number;
use super::quoted::shortened;
use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::FigureValue;
use crate::model::organization::folded;
use crate::model::origin::Origin;
use crate::model::pack::Pack;
use crate::model::resolution::{Proposal, Resolution};

pub(super) const CHECK: Check = Check { name: "open-resolutions", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(previous) = meetings.previous else { return };
    let now = meetings.pack.sources.resolutions.as_deref();
    let file = file(meetings.pack);
    if !meetings.is_whole(&file) {
        return;
    }
    let now = now.unwrap_or_default();
    let number = |open: &Resolution| {
        let title = folded(&open.title.value);
        let found = now.iter().find(|one| folded(&one.title.value) == title);
        found.map(|one| one.number.value)
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
                    .with_some("case", free_number(&numbers, at, &taken))
                    .see(&file, "missing-here", ""),
            );
        }
    }
}

/// Where the resolutions stand, or should.
fn file(pack: &Pack) -> Origin {
    let meeting = &*pack.sources.meeting.id.origin.file;
    let folder = meeting.strip_suffix("meeting.yaml").unwrap_or_default();
    Origin::file(&format!("{folder}resolutions.yaml"))
}

/// The resolutions of a meeting that it was asked to keep tracking.
fn left_open(pack: &Pack) -> impl Iterator<Item = &Resolution> {
    let tables = pack.item("resolutions").into_iter().flat_map(|item| &item.tables);
    let rows = tables.flat_map(|table| &table.rows);
    let resolutions = pack.sources.resolutions.iter().flatten();
    let kept = FigureValue::Text(Proposal::Continue.name().to_owned());
    resolutions.zip(rows).filter_map(move |(resolution, row)| {
        (row.facts.get("proposal") == Some(&kept)).then_some(resolution)
    })
}
