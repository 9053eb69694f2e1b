//! Resolutions that were left open last time are still there.
//!
//! Left open means that the previous meeting was asked to keep tracking it (建請繼續列管).
//! One that was to be closed, or handed to its unit (改自行列管), leaves the group's list.

use super::cases::{Cases, left_open};
use super::left_out::free_number;
use crate::check::quoted::shortened;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics, Link};
use crate::model::resolution::Resolution;

pub(in crate::check) const CHECK: Check = Check { name: "open-resolutions", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(previous) = meetings.previous else { return };
    let now = meetings.pack.sources.resolutions.as_deref();
    let file = meetings.pack.sources.file("resolutions.yaml");
    if !meetings.is_whole(&file) {
        return;
    }
    let now = now.unwrap_or_default();
    let cases = Cases::of(meetings);
    let number = |open: &Resolution| cases.later(open).map(|one| one.number.value);
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
