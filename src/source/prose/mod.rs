//! The files that are written in YAML, each from its nodes to the model's records.

pub(super) mod action_plan;
mod column_names;
pub(super) mod exhibit;
pub(super) mod limits;
pub(super) mod meeting;
pub(super) mod minutes;
pub(super) mod organization;
pub(super) mod resolutions;
pub(super) mod takedowns;
pub(super) mod weights;
