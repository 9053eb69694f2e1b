//! How complaints, timings and faults are printed; one file a form.

mod difference;
mod fault;
mod human;
mod json;
mod short;
mod takedowns;
mod timings;
mod trace;

pub(super) use difference::{difference, difference_json};
pub(super) use fault::fault;
pub(super) use human::{human, unaccepted};
pub(super) use json::json;
pub(super) use short::short;
pub(super) use takedowns::takedowns;
pub(super) use timings::timings;
pub(super) use trace::{figures, nearly, trace};
