//! The doors to the secretariat's files: which there are, each read once, each looked at again.

pub(super) mod again;
pub(super) mod folder;
pub(super) mod kept;
pub(super) mod meetings;
pub(super) mod misnamed;
pub(super) mod no_meeting;
pub(super) mod packed;
pub(super) mod read_once;
pub(super) mod side_by_side;
pub(super) mod stream;
pub(super) mod watched;
