//! What stands at a place of the archive, read within reason.
//!
//! What is not there and what cannot be read are two things: the first is known to be
//! gone, of the second nothing is known, so that it is never taken for either.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use fs_err as fs;

use super::names::{LIST, SEAL};
use crate::model::fault::{Doing, Fault};

/// What stands in a file's place.
#[derive(Debug)]
pub enum There {
    File(Vec<u8>),
    /// No file: nothing, or a folder, a link, a pipe.
    Nothing,
    Refused(Refused),
}

/// A place that the machine does not let be read.
#[derive(Debug)]
pub struct Refused {
    /// The file, or the first folder above it that cannot be entered; within the archive,
    /// with `/`.
    pub at: String,
    pub cause: io::Error,
}

impl There {
    /// The bytes, where a file is there and can be read.
    pub fn bytes(&self) -> Option<&Vec<u8>> {
        if let Self::File(bytes) = self { Some(bytes) } else { None }
    }

    /// The bytes, none where there is no file, or the fault for those who cannot go on
    /// without knowing.
    pub(super) fn or_fault(self, root: &Path) -> Result<Option<Vec<u8>>, Fault> {
        match self {
            Self::File(bytes) => Ok(Some(bytes)),
            Self::Nothing => Ok(None),
            Self::Refused(refused) => Err(refused.fault(root)),
        }
    }
}

impl Refused {
    pub(super) fn fault(self, root: &Path) -> Fault {
        Fault::new(Doing::Reading, root.join(self.at), self.cause)
    }
}

/// Looks at a place of an archive.
///
/// path: within the archive, with `/`.
pub(super) fn there(root: &Path, path: &str) -> There {
    match read(&root.join(path)) {
        Ok(Some(bytes)) => There::File(bytes),
        Ok(None) => There::Nothing,
        Err(cause) => There::Refused(Refused { at: outermost(root, path), cause }),
    }
}

/// As [`there`], where no folder on the way is a link: what stands behind one is not of
/// the archive, and a copy of it would lack it.
pub(super) fn standing(root: &Path, path: &str) -> There {
    if folders_above(path).any(|folder| is_linked_folder(&root.join(folder))) {
        return There::Nothing;
    }
    there(root, path)
}

/// Whether a link to a folder stands in a place.
pub(super) fn is_linked_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|there| there.is_symlink()) && path.is_dir()
}

fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::symlink_metadata(path) {
        Ok(there) if there.len() > LARGEST => Err(ErrorKind::FileTooLarge.into()),
        Ok(there) if there.is_file() => fs::read(path).map(Some),
        // A folder of that name is not the file, nor is a link to one that is elsewhere,
        // and a pipe would be waited for.
        Ok(_) => Ok(None),
        Err(cause) => match cause.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Ok(None),
            _ => Err(cause),
        },
    }
}

/// The first folder on the way to a file that cannot be entered, or the file.
fn outermost(root: &Path, path: &str) -> String {
    let is_closed = |folder: &&str| is_closed(&root.join(folder));
    folders_above(path).find(is_closed).unwrap_or(path).to_owned()
}

fn is_closed(folder: &Path) -> bool {
    fs::metadata(folder.join(".")).is_err_and(|cause| cause.kind() != ErrorKind::NotFound)
}

/// The first folder on the way to a file that is gone or a link to one elsewhere, or the
/// file.
pub(super) fn outermost_gone(root: &Path, path: &str) -> String {
    let is_gone = |folder: &&str| match fs::symlink_metadata(root.join(folder)) {
        Ok(there) => there.is_symlink(),
        Err(cause) => cause.kind() == ErrorKind::NotFound,
    };
    folders_above(path).find(is_gone).unwrap_or(path).to_owned()
}

/// The folders that a file of the archive is in, from the outermost.
fn folders_above(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(end, _)| &path[..end])
}

/// The largest file that is read, in bytes.
const LARGEST: u64 = 1 << 30;

/// The bytes of a file, within reason.
pub fn read_file(path: &Path) -> Result<Vec<u8>, Fault> {
    let fault = |cause| Fault::new(Doing::Reading, path, cause);
    let metadata = fs::metadata(path).map_err(fault)?;
    if !metadata.is_file() {
        return Err(fault(ErrorKind::InvalidInput.into()));
    }
    if metadata.len() > LARGEST {
        return Err(fault(ErrorKind::FileTooLarge.into()));
    }
    fs::read(path).map_err(fault)
}

/// What a folder of the archive holds, each list sorted; without what systems leave in any
/// folder.
#[derive(Debug, Default)]
pub(super) struct Entries {
    pub(super) files: Vec<String>,
    pub(super) folders: Vec<String>,
    /// Links to folders elsewhere.
    pub(super) links: Vec<String>,
    /// What cannot even be looked at, and may be either.
    pub(super) closed: Vec<String>,
}

impl Entries {
    pub(super) fn is_empty(&self) -> bool {
        let Self { files, folders, links, closed } = self;
        [files, folders, links, closed].iter().all(|list| list.is_empty())
    }
}

/// The entries of a folder of the archive; none where there is no such folder.
///
/// path: within the archive, with `/`; empty for the archive itself.
pub(super) fn entries(root: &Path, path: &str) -> Result<Entries, Refused> {
    let folder = root.join(path);
    let refused = |cause| Refused { at: path.to_owned(), cause };
    let found = match fs::read_dir(&folder) {
        Err(cause) if cause.kind() == ErrorKind::NotFound => {
            return Ok(Entries::default());
        }
        found => found.map_err(refused)?,
    };
    let mut entries = Entries::default();
    for entry in found {
        let name = entry.map_err(refused)?.file_name().to_string_lossy().into_owned();
        // What is hidden in the archive itself serves those who keep and copy it.
        if is_of_systems(&name) || path.is_empty() && name.starts_with('.') {
            continue;
        }
        let list = match fs::metadata(folder.join(&name)) {
            Ok(_) if is_linked_folder(&folder.join(&name)) => &mut entries.links,
            Ok(there) if there.is_dir() => &mut entries.folders,
            Err(cause) if cause.kind() != ErrorKind::NotFound => &mut entries.closed,
            _ => &mut entries.files,
        };
        list.push(name);
    }
    let Entries { files, folders, links, closed } = &mut entries;
    for list in [files, folders, links, closed] {
        list.sort();
    }
    Ok(entries)
}

/// What stands below a folder, without what systems leave in any folder.
#[derive(Debug, Default)]
pub(super) struct Below {
    /// Whatever is no folder: files, links, pipes.
    pub(super) files: BTreeSet<PathBuf>,
    pub(super) empty_folders: BTreeSet<PathBuf>,
}

impl Below {
    /// Looks through a folder that a pack stands in.
    pub(super) fn of(folder: &Path) -> Result<Self, Fault> {
        let mut below = Self::default();
        below.take(folder)?;
        Ok(below)
    }

    fn take(&mut self, folder: &Path) -> Result<(), Fault> {
        let fault = |cause| Fault::new(Doing::Publishing, folder, cause);
        let mut is_empty = true;
        for entry in fs::read_dir(folder).map_err(fault)? {
            let entry = entry.map_err(fault)?;
            if entry.file_type().map_err(fault)?.is_dir() {
                self.take(&entry.path())?;
            } else if is_of_systems(&entry.file_name().to_string_lossy()) {
                continue;
            } else {
                self.files.insert(entry.path());
            }
            is_empty = false;
        }
        if is_empty {
            self.empty_folders.insert(folder.to_owned());
        }
        Ok(())
    }
}

/// Whether a folder is an archive: it has a list.
pub fn is_archive(folder: &Path) -> bool {
    folder.join(LIST).is_file()
}

/// Whether a folder is a sealed edition: it has a seal.
pub fn is_edition(folder: &Path) -> bool {
    folder.join(SEAL).is_file()
}

/// Whether systems and offices leave a file of that name in any folder that they show, or
/// beside a document that is open; nobody misses it.
pub(super) fn is_of_systems(name: &str) -> bool {
    let left = ["Thumbs.db", "desktop.ini", ".DS_Store"];
    left.iter().any(|left| name.eq_ignore_ascii_case(left))
        || ["~$", "._", ".~lock."].iter().any(|begin| name.starts_with(begin))
}
