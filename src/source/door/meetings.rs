//! Which folders of many are meetings.
//!
//! `data/*/` also names folders that clearly are none, such as `fonts`: those are
//! skipped. Whatever might be a meeting is taken for one, and complained of where it
//! is not: a folder that is left out silently would be missed too late.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fs_err as fs;

use super::misnamed;
use crate::model::fault::{Doing, Fault};
use crate::model::meeting::MeetingId;
use crate::model::provider::fits;
use crate::source::recognised;

/// The folders among which the meetings are.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Folders {
    pub meetings: Vec<PathBuf>,
    /// Folders that clearly are no meeting's.
    pub skipped: Vec<PathBuf>,
}

/// Sorts out what was named. A single folder is taken as it is; `*` in the last part
/// of a path stands for any name, also where no shell has replaced it.
pub fn folders(named: &[PathBuf]) -> Result<Folders, Fault> {
    let mut all = Vec::new();
    for path in named {
        match pattern(path) {
            Some((folder, pattern)) => all.extend(matching(&folder, &pattern)?),
            None => all.push(path.clone()),
        }
    }
    if let ([one], [_]) = (&*all, named) {
        return Ok(Folders { meetings: vec![one.clone()], skipped: Vec::new() });
    }
    let mut folders = Folders::default();
    let mut known = BTreeSet::new();
    for path in all {
        // data/111-1 and ./data/111-1/ are one folder, which is named as it was first.
        if !known.insert(path.canonicalize().unwrap_or_else(|_| path.clone())) {
            continue;
        }
        let list =
            if is_none(&path)? { &mut folders.skipped } else { &mut folders.meetings };
        list.push(path);
    }
    Ok(folders)
}

/// The folder and the pattern of a path whose last part is one.
fn pattern(path: &Path) -> Option<(PathBuf, String)> {
    let last = path.file_name()?.to_str()?;
    let is_pattern = last.contains('*') && path.symlink_metadata().is_err();
    is_pattern
        .then(|| (path.parent().unwrap_or(Path::new("")).to_owned(), last.to_owned()))
}

/// The folders in a folder whose names fit, sorted.
fn matching(folder: &Path, pattern: &str) -> Result<Vec<PathBuf>, Fault> {
    let place = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let fault = |cause| Fault::new(Doing::Reading, place, cause);
    let mut names = Vec::new();
    for entry in fs::read_dir(place).map_err(fault)? {
        let entry = entry.map_err(fault)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if fits(pattern, &name) && entry.path().is_dir() && !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    Ok(names.into_iter().map(|name| folder.join(name)).collect())
}

/// Whether a folder clearly is no meeting's: it has not a meeting's name, and holds
/// nothing that a meeting's folder may hold.
fn is_none(path: &Path) -> Result<bool, Fault> {
    if !path.is_dir() {
        return Ok(false);
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    if name.is_none_or(|name| name.parse::<MeetingId>().is_ok()) {
        return Ok(false);
    }
    let fault = |cause| Fault::new(Doing::Reading, path, cause);
    for entry in fs::read_dir(path).map_err(fault)? {
        let file = entry.map_err(fault)?.file_name().to_string_lossy().into_owned();
        let (stem, ending) = file.rsplit_once('.').unwrap_or((&file, ""));
        let is_list = misnamed::EXTENSIONS.contains(&ending);
        let is_known = recognised::names().any(|known| known == stem);
        if is_known || is_list || ["yaml", "yml"].contains(&ending) {
            return Ok(false);
        }
    }
    Ok(true)
}
