//! The agenda's items: a file each, by the name that its slide has in `meeting.yaml`.
//!
//! Nothing else stands here: what several items share is beside this folder.

pub(super) mod action_plan_changes;
pub(super) mod answer_times;
pub(super) mod classification;
pub(super) mod datasets_by_unit;
pub(super) mod expected_openings;
pub(super) mod feedback_by_kind;
pub(super) mod feedback_by_quarter;
pub(super) mod formats;
pub(super) mod growth;
pub(super) mod inventory_amendments;
pub(super) mod limited_use;
pub(super) mod most_used;
pub(super) mod not_open_grounds;
pub(super) mod quality_marks;
pub(super) mod ranking;
pub(super) mod resolutions;
pub(super) mod roster;
pub(super) mod scoreboard;
pub(super) mod takedowns;
pub(super) mod target;
