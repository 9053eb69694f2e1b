//! A data folder on the disk.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use fs_err as fs;

use super::files::{Files, Found, Unfound};
use crate::model::fault::{Doing, Fault};

/// The files below a folder.
#[derive(Debug)]
pub(super) struct OnDisk {
    root: PathBuf,
}

impl OnDisk {
    pub(super) fn below(root: PathBuf) -> Self {
        let is_here = root.as_os_str().is_empty();
        Self { root: if is_here { PathBuf::from(".") } else { root } }
    }
}

impl Files for OnDisk {
    fn list(&self, folder: &str) -> Result<Vec<String>, Fault> {
        let folder = self.root.join(folder);
        let fault = |cause| Fault::new(Doing::Reading, &folder, cause);
        match fs::metadata(folder.join(".")) {
            Err(cause) if cause.kind() == io::ErrorKind::PermissionDenied => {
                return Err(fault(cause));
            }
            _ if !folder.is_dir() => return Ok(Vec::new()),
            _ => {}
        }
        let mut names = Vec::new();
        for entry in fs::read_dir(&folder).map_err(fault)? {
            let entry = entry.map_err(fault)?;
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Ok(names)
    }

    fn is_folder(&self, path: &str) -> bool {
        self.root.join(path).is_dir()
    }

    fn has(&self, path: &str) -> bool {
        self.root.join(path).symlink_metadata().is_ok()
    }

    fn find(&self, path: &str) -> Result<Result<Found, Unfound>, Fault> {
        let file = self.root.join(path);
        let fault = |cause| Fault::new(Doing::Reading, &file, cause);
        let root = fs::canonicalize(&self.root).map_err(fault)?;
        let whole = match fs::canonicalize(&file) {
            Ok(whole) => whole,
            Err(cause) if leads_nowhere(&file, &cause) => {
                return Ok(Err(Unfound::LeadsNowhere));
            }
            Err(cause) => return Err(fault(cause)),
        };
        if !whole.starts_with(&root) {
            return Ok(Err(Unfound::Outside));
        }
        let metadata = fs::metadata(&whole).map_err(fault)?;
        if !metadata.is_file() {
            return Ok(Err(Unfound::NotPlain));
        }
        Ok(Ok(Found { path: whole, size: metadata.len() }))
    }

    fn open(&self, found: &Found) -> io::Result<Box<dyn Read + '_>> {
        Ok(Box::new(fs::File::open(&found.path)?))
    }

    fn may_change(&self) -> bool {
        true
    }
}

/// Whether a file could not be found because it is a link without an end.
fn leads_nowhere(file: &Path, cause: &io::Error) -> bool {
    let is_link = fs::symlink_metadata(file).is_ok_and(|found| found.is_symlink());
    // That a link goes round in a circle has no kind of its own in stable Rust.
    is_link && cause.kind() != io::ErrorKind::PermissionDenied
}
