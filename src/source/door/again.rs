//! What was read, looked at again at the end of a run.
//!
//! A pack must not be of two minds because somebody saved a file while it was made.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::folder::{Folder, Place};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::digest::sha256;
use crate::model::limits::Limits;
use crate::model::sources::SourceFile;
use crate::source::By;
use crate::source::meeting_folder::read_by_name;

/// Complains of files that no longer are as they were read, and of those that came to the
/// meeting's folder since.
pub fn complain_of_changes(
    place: Place<'_>,
    files: &[SourceFile],
    diagnostics: &mut Diagnostics,
) {
    let Some((folder, meeting)) = Folder::at(place, By::default()) else { return };
    let changed = files.par_iter().filter(|file| !folder.is_as_read(file));
    let changed: Vec<_> = changed.map(|file| file.path.clone()).collect();
    let is_new = |path: &String| files.iter().all(|file| file.path != *path);
    let added =
        if folder.may_change() { read_by_name(&folder, &meeting) } else { Vec::new() };
    let added = added.into_iter().filter(is_new);
    diagnostics.extend_with(
        changed
            .into_iter()
            .chain(added)
            .map(|path| Diagnostic::new(code::SOURCE_CHANGED, &folder.origin(&path))),
    );
}

/// The bytes of everything that was read, and of other files of the data folder that
/// are there, by path; complains of what is not as it was read, and of what is larger
/// than any file that is.
pub fn bytes(
    place: Place<'_>,
    files: &[SourceFile],
    others: &[String],
    limits: Limits,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Vec<u8>> {
    let Some((mut folder, _)) = Folder::at(place, By::default()) else {
        return BTreeMap::new();
    };
    folder.understand_by("organization.yaml", limits);
    let mut found = BTreeMap::new();
    for file in files {
        let bytes = folder.bytes(&file.path).ok().flatten();
        if let Some(bytes) = bytes.filter(|bytes| sha256(bytes) == file.sha256) {
            found.insert(file.path.clone(), bytes);
        } else {
            let origin = folder.origin(&file.path);
            diagnostics.push(Diagnostic::new(code::SOURCE_CHANGED, &origin));
        }
    }
    for path in others {
        let bytes = diagnostics.keep(folder.bytes(path)).flatten();
        found.extend(bytes.map(|bytes| (path.clone(), bytes)));
    }
    found
}
