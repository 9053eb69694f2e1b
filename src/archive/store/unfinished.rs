//! What a run that was killed left behind.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use fs_err as fs;

use super::{aside, place, remove, rename};
use crate::archive::lock::Lock;
use crate::model::fault::{Doing, Fault};

/// Puts the last pack back where a run was killed between its two renamings, and
/// removes the folders of runs that never came to theirs.
pub(in crate::archive) fn clear(lock: &Lock) -> Result<(), Fault> {
    let (place, aside) = (place(lock), aside(lock));
    if aside.exists() && !place.exists() {
        rename(&aside, &place)?;
    }
    for folder in left_over(&lock.out, &prefix(lock))? {
        match remove(&folder) {
            // A colleague's: it harms nobody, and goes with a run of theirs.
            Err(fault) if fault.cause.kind() == ErrorKind::PermissionDenied => {}
            removed => removed?,
        }
    }
    Ok(())
}

/// How the names of a pack's temporary folders begin.
pub(in crate::archive) fn prefix(lock: &Lock) -> String {
    format!(".{}.new-", lock.name)
}

fn left_over(out: &Path, prefix: &str) -> Result<Vec<PathBuf>, Fault> {
    let fault = |cause| Fault::new(Doing::Reading, out, cause);
    let mut found = Vec::new();
    for entry in fs::read_dir(out).map_err(fault)? {
        let entry = entry.map_err(fault)?;
        if entry.file_name().to_string_lossy().starts_with(prefix) {
            found.push(entry.path());
        }
    }
    Ok(found)
}
