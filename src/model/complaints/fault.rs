//! What the machine refused: a full disk, a missing permission.
//!
//! A fault ends the run (exit 2). Whatever the user can mend in the sources is a
//! [`Diagnostic`](super::diagnostic::Diagnostic) instead.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// What could not be done, to which path, and what the machine said.
#[derive(Debug)]
pub struct Fault {
    pub doing: Doing,
    pub path: PathBuf,
    pub cause: io::Error,
    /// The run that is in the way, where it is one.
    pub holder: Option<Holder>,
}

/// A run that holds what another wants.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Holder {
    /// The number that the machine gave to its process; empty where it is not known.
    pub process: String,
    pub machine: String,
}

/// What was being done when the machine refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    Reading,
    Writing,
    Publishing,
    /// Putting a pack in the place of the last one, where somebody else's file stands.
    Replacing,
    /// Putting a pack where sealed editions stand.
    OverSealed,
    /// Putting results among the sources of a meeting.
    AmongSources,
    Printing,
    /// Putting an edition into the archive.
    Sealing,
    /// Listing an edition that stands in the archive.
    Listing,
    /// Writing files of a sealed PDF elsewhere.
    Unpacking,
    /// Writing one of them beside another whose name is the same to the disk.
    TellingApart,
    /// Making sure that no other run writes the same pack.
    Locking,
}

impl Fault {
    /// What the machine said while something was being done with a path.
    pub fn new(doing: Doing, path: impl AsRef<Path>, cause: io::Error) -> Self {
        Self { doing, path: path.as_ref().to_owned(), cause, holder: None }
    }

    /// Another run holds the path.
    pub fn held(path: impl AsRef<Path>, holder: Holder) -> Self {
        let cause = io::ErrorKind::ResourceBusy.into();
        Self { holder: Some(holder), ..Self::new(Doing::Locking, path, cause) }
    }
}

impl Doing {
    /// The name of the message in the catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Writing => "writing",
            Self::Publishing => "publishing",
            Self::Replacing => "replacing",
            Self::OverSealed => "over-sealed",
            Self::AmongSources => "among-sources",
            Self::Printing => "printing",
            Self::Sealing => "sealing",
            Self::Listing => "listing",
            Self::Unpacking => "unpacking",
            Self::TellingApart => "telling-apart",
            Self::Locking => "locking",
        }
    }
}

/// What the system itself said, without the words of those who passed it on.
pub fn said(cause: &io::Error) -> String {
    fn first(error: &dyn Error) -> &dyn Error {
        error.source().map_or(error, first)
    }
    first(cause).to_string()
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.doing.name(), self.path.display(), self.cause)
    }
}

impl Error for Fault {}
