//! What a complaint says of the other places it points to, by who says it; `{found}` is
//! what stands there.
//!
//! A name is that of one note: no two files have the same.

mod checked;
mod read;
mod sealed;

use super::Line;

pub(super) static GROUPS: &[&[Line]] = &[checked::NOTES, read::NOTES, sealed::NOTES];

/// Every one.
pub(super) fn notes() -> impl Iterator<Item = &'static Line> {
    GROUPS.iter().copied().flatten()
}
