//! What each code says, in every language: one file a group of codes.
//!
//! A gap `{name}` is filled with the complaint's value of that name; a line of help is
//! printed only when all its gaps can be filled.

mod catalogue;
mod decided;
mod exports;
mod files;
mod meeting;
mod numbers;
mod organization;
mod previous;
mod rows;
mod sealed;
mod sentences;
mod sheets;
mod typed;
mod values;
mod yaml;

use super::{Entry, Words};

/// The entries in the order of the codes, group by group as `model::code` groups them.
static GROUPS: &[&[Entry]] = &[
    files::ENTRIES,
    yaml::ENTRIES,
    values::ENTRIES,
    sheets::ENTRIES,
    organization::ENTRIES,
    catalogue::ENTRIES,
    decided::ENTRIES,
    numbers::ENTRIES,
    previous::ENTRIES,
    rows::ENTRIES,
    meeting::ENTRIES,
    typed::ENTRIES,
    sentences::ENTRIES,
    exports::ENTRIES,
    sealed::ENTRIES,
];

/// Every entry, one a code.
pub(super) fn entries() -> impl Iterator<Item = &'static Entry> {
    GROUPS.iter().copied().flatten()
}
