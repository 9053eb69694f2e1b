//! What the folder holds as prose: the organization, the meeting and its slides, the action
//! plan, resolutions and minutes.
//!
//! What a rule, a name or a threshold says comes from here, never from code.

pub mod action_plan;
pub mod goals;
pub mod meeting;
pub mod minutes;
pub mod organization;
pub mod resolution;
pub mod slide_options;
