//! Whatever else the program says, by what it says it of.
//!
//! A name is that of one line: no two files have the same.

mod counted;
mod diff;
mod draft;
mod many;
mod personal;
mod refused;
mod sealed;
mod tally;
mod trace;
mod typed;

use super::Line;

pub(super) static GROUPS: &[&[Line]] = &[
    counted::LINES,
    diff::LINES,
    draft::LINES,
    many::LINES,
    personal::LINES,
    refused::LINES,
    sealed::LINES,
    tally::LINES,
    trace::LINES,
    typed::LINES,
];

/// Every one.
pub(super) fn lines() -> impl Iterator<Item = &'static Line> {
    GROUPS.iter().copied().flatten()
}
