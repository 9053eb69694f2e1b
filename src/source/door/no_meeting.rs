//! A folder that is no meeting's: what was probably meant.
//!
//! It may be a file, hold a meeting under another name, or stand above or below one.

use super::folder::Folder;
use super::misnamed;
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::fault::Fault;
use crate::source::recognised;
use crate::source::said::listed;

/// How many meetings' folders are named where none was found.
const MOST_NAMED: usize = 8;

/// A complaint that a folder is no meeting's, with what was probably meant.
pub(in crate::source) fn no_meeting(
    folder: &mut Folder,
    name: &str,
) -> Result<Diagnostic, Fault> {
    let complaint = Diagnostic::new(code::NO_MEETING_FOLDER, &folder.origin(name));
    if !folder.is_folder(name) && folder.has(name) {
        let around = folder.origin("").file;
        let around = around.trim_end_matches('/');
        let here = if around.is_empty() { "." } else { around };
        return Ok(complaint.with("around", here));
    }
    let files = folder.list(name)?;
    if let Some(misnamed) = misnamed::meant(&files, "meeting.yaml") {
        return Ok(complaint.with("misnamed", misnamed));
    }
    let meeting = recognised::in_place_of(folder, name, &recognised::MEETING)?;
    if let Some(misnamed) = meeting {
        return Ok(complaint.with("misnamed", misnamed));
    }
    let is_there = folder.is_folder(name);
    // What was named may be a folder too high, or a folder too low.
    for around in [name, ".", "data"] {
        let meetings = folder.list(around)?.into_iter().filter_map(|found| {
            let path = if around == "." { found } else { format!("{around}/{found}") };
            let is_meeting = folder.has(&format!("{path}/meeting.yaml"));
            is_meeting.then(|| folder.origin(&path).file.to_string())
        });
        let meetings: Vec<_> = meetings.take(MOST_NAMED).collect();
        if !meetings.is_empty() {
            return Ok(complaint.with("known", listed(meetings)));
        }
    }
    let shown = folder.origin(name).file;
    Ok(complaint.with(if is_there { "empty" } else { "absent" }, shown))
}
