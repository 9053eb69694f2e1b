//! The only door to `out/`: a whole pack is written beside the last one, then takes
//! its place.
//!
//! Whatever happens while it is written, the last good pack stays; a half-written one
//! is never under the meeting's name.

mod lock;
mod manifest;
mod pack_json;
mod store;
mod tables;

pub use lock::{Lock, lock};
pub use manifest::manifest;
pub use pack_json::pack_json;
pub use store::{Output, store};
pub use tables::{complain_of_formulas, tables};
