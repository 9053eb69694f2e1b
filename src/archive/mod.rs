//! The only door to `out/` and to the archive: what is new is written beside what is
//! there, then takes its place.
//!
//! Whatever happens while it is written, the last good pack stays; a half-written one
//! is never under the meeting's name. A sealed edition is never written again.

mod carried;
mod chain;
mod changed;
mod compare;
mod edition;
mod goals;
mod index;
mod kept;
mod lock;
mod manifest;
mod missing;
pub mod names;
mod pack_json;
mod recounted;
mod store;
mod strays;
mod tables;
mod there;
mod unpack;
mod vault;

pub use carried::{Rescued, Unreadable, carried, is_inner, rescued, try_reading};
pub use changed::{complain_of_other_changes, complain_of_sealed_changes};
pub use compare::{Note, agreement, compare};
pub use edition::{Tools, changes, digests, keep, list, seal};
pub use kept::Standing;
pub use lock::{Lock, lock, lock_archive};
pub use manifest::{OutputFile, manifest, output_files};
pub use missing::Missing;
pub use pack_json::pack_json;
pub use store::{Output, Staged, store};
pub use strays::{differs, noted};
pub use tables::{Formulas, complain_of_formulas, tables};
pub use there::{Refused, There, is_archive, is_edition, read_file as read};
pub use unpack::extract;
pub use vault::{Filed, Kept, Vault};
