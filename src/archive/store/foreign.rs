//! What stands in a pack's place and is not the program's to delete.
//!
//! A pack is a folder whose manifest is one of ours, and to it belongs what that lists;
//! whatever else somebody put there is never deleted, and a new pack has to wait until it
//! was moved elsewhere.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use fs_err as fs;

use crate::archive::index;
use crate::archive::manifest::listed;
use crate::archive::names::{LIST, MANIFEST};
use crate::archive::there::{Below, is_edition};
use crate::model::fault::{Doing, Fault};

/// Refuses a folder of an archive; one that is no pack, with `--out data` the sources
/// themselves; and a pack with a file that its manifest does not list, which the fault
/// names.
pub(super) fn refuse(place: &Path) -> Result<(), Fault> {
    let publishing = |cause| Fault::new(Doing::Publishing, place, cause);
    if is_of_an_archive(place) {
        let cause = ErrorKind::AlreadyExists.into();
        return Err(Fault::new(Doing::OverSealed, place, cause));
    }
    let there = match Below::of(place) {
        Err(fault) if fault.path == place => match fault.cause.kind() {
            ErrorKind::NotFound => return Ok(()),
            ErrorKind::NotADirectory => {
                return Err(publishing(ErrorKind::AlreadyExists.into()));
            }
            _ => return Err(fault),
        },
        there => there?.files,
    };
    if there.is_empty() {
        return Ok(());
    }
    let Some(own) = own(place) else {
        return Err(publishing(ErrorKind::DirectoryNotEmpty.into()));
    };
    match there.into_iter().find(|path| !own.contains(path)) {
        Some(foreign) => {
            let cause = ErrorKind::DirectoryNotEmpty.into();
            Err(Fault::new(Doing::Replacing, foreign, cause))
        }
        None => Ok(()),
    }
}

/// Whether an edition is sealed there, or the folder around it lists editions: whatever
/// was moved away from it since.
fn is_of_an_archive(place: &Path) -> bool {
    let lists = |folder: &Path| {
        let list = fs::read(folder.join(LIST)).ok();
        !index::entries(list.as_ref()).is_empty()
    };
    is_edition(place) || place.parent().is_some_and(lists)
}

/// The files that a pack's manifest lists, and itself; none where it is not one of ours.
fn own(place: &Path) -> Option<BTreeSet<PathBuf>> {
    let manifest = place.join(MANIFEST);
    let is_plain = fs::symlink_metadata(&manifest).ok()?.is_file();
    let bytes = is_plain.then(|| fs::read(&manifest).ok())??;
    let files = listed(&bytes)?.into_iter().map(|file| place.join(file.path));
    Some(files.chain([manifest]).collect())
}
