//! Where the files of a data folder stand, be it on a disk or in a sealed deck.
//!
//! Paths are relative to the data folder, with `/`.

use std::fmt;
use std::io::{self, Read};
use std::path::PathBuf;

use crate::model::fault::Fault;

/// The files of a data folder.
pub(super) trait Files: fmt::Debug + Send + Sync {
    /// The names of what stands in a folder, sorted; none where there is no such folder.
    /// One that may be listed and not entered is a fault: nobody knows what the names are.
    fn list(&self, folder: &str) -> Result<Vec<String>, Fault>;

    /// Whether there is a folder of that name.
    fn is_folder(&self, path: &str) -> bool;

    /// Whether there is anything of that name.
    fn has(&self, path: &str) -> bool;

    /// A file, if it is a plain one that stands within the folder.
    fn find(&self, path: &str) -> Result<Result<Found, Unfound>, Fault>;

    /// A file that was found, ready to be read.
    fn open(&self, found: &Found) -> io::Result<Box<dyn Read + '_>>;

    /// Whether somebody may save a file while others are read.
    fn may_change(&self) -> bool;
}

/// A plain file that stands within the folder.
#[derive(Debug)]
pub(super) struct Found {
    /// Where it stands, with all links followed.
    pub path: PathBuf,
    /// In bytes, when it was found.
    pub size: u64,
}

/// Why there is no plain file of some name within the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unfound {
    /// It is a folder, a pipe or nothing at all.
    NotPlain,
    /// It is a link without an end.
    LeadsNowhere,
    /// It is a link that leads out of the folder.
    Outside,
}
