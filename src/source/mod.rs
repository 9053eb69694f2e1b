//! From a meeting's folder to located values.
//!
//! Input is read in three stages: as written (bytes, YAML nodes, cells), checked
//! value by value, and handed on as the model's records. Whatever cannot be read is
//! complained of with its place and left out; the rest is still read, so that one run
//! shows every fault of the folder.
//!
//! `door` opens files. `sheets` makes cells of them, and `rows` makes rows of cells, for
//! `lists`; `yaml` makes nodes, for `prose`. None knows what is made of what it makes. What
//! is beside these folders is said of cells and nodes alike (`value`, `weekday`, `said`), or
//! brings a meeting's files together.

mod door;
mod lists;
mod meeting_folder;
mod previous;
mod prose;
mod reading;
mod recognised;
mod rows;
mod said;
mod sheets;
#[cfg(test)]
mod test_folder;
mod value;
mod weekday;
mod yaml;
mod year_start;

pub use door::again::{bytes, complain_of_changes};
pub use door::folder::Place;
pub use door::kept::Kept;
pub use door::meetings::{Folders, folders};
pub use door::read_once::ReadOnce;
pub use door::watched::Look;
pub use reading::{By, Read, read_meeting};
pub use sheets::apart::{Helper, bound, help, survives};
