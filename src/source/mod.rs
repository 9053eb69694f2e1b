//! From a meeting's folder to located values.
//!
//! Input is read in three stages: as written (bytes, YAML nodes, cells), checked
//! value by value, and handed on as the model's records. Whatever cannot be read is
//! complained of with its place and left out; the rest is still read, so that one run
//! shows every fault of the folder.

use std::collections::BTreeMap;

use crate::model::catalogue::Catalogue;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::digest::sha256;
use crate::model::fault::Fault;
use crate::model::file::File;
use crate::model::limits::Limits;
use crate::model::meeting::{Meeting, MeetingId, SlideKind};
use crate::model::organization::Organization;
use crate::model::origin::{Located, Origin};
use crate::model::sources::{SourceFile, Sources};

use self::folder::Folder;
use self::meeting_folder::{lists, sources};
use self::side_by_side::side_by_side;

mod action_plan;
mod apart;
mod biff12;
mod biff8;
mod binary;
mod canonical;
mod cases;
mod catalogue;
mod catalogue_changes;
mod cell;
mod clashes;
mod class_marks;
mod column_names;
mod compound;
mod csv;
mod dataset_totals;
mod doubles;
mod exhibit;
mod expected_openings;
mod export;
mod feedback;
mod field_forms;
mod fields;
mod folder;
mod form;
mod formats;
mod grid;
mod guard;
mod header;
mod heading;
mod inventory;
mod kept;
mod limits;
mod list_file;
mod meeting;
mod meeting_folder;
mod meetings;
mod merged;
mod ministries;
mod minutes;
mod misnamed;
mod misplaced;
mod missing_columns;
mod numbered;
mod ods;
mod ods_cell;
mod organization;
mod packed;
mod parts;
mod passed;
mod previous;
mod private;
mod read_once;
mod recognised;
mod records;
mod resolutions;
mod row;
mod row_words;
mod search;
mod side_by_side;
mod stream;
mod table;
mod tables;
mod takedowns;
mod tape;
#[cfg(test)]
mod test_folder;
mod text;
mod titled;
mod typed_total;
mod unit_counts;
mod usage;
mod value;
mod watched;
mod weekday;
mod weights;
mod wordings;
mod workbook;
mod xls_cells;
mod xls_formats;
mod xls_size;
mod xls_texts;
mod xlsb_sheets;
mod xlsx;
mod xml;
mod yaml;
mod year_start;

pub use apart::{Helper, bound, help, survives};
pub use folder::Place;
pub use kept::Kept;
pub use meetings::{Folders, folders};
pub use read_once::ReadOnce;
pub use watched::Look;

/// What a meeting's folder gave.
#[derive(Debug, Default)]
pub struct Read {
    /// None where the organization or the meeting could not be read.
    pub sources: Option<Sources>,
    /// The previous meeting's folder, if the meeting names one.
    pub previous: Option<Sources>,
    /// The folder of the meeting before that, as far as it can be read: what the
    /// previous meeting said compares itself with it.
    pub before: Option<Sources>,
    /// The texts that complaints may quote, by shown path.
    pub texts: BTreeMap<File, String>,
}

/// A complaint that a folder is no meeting's, with what was probably meant.
fn no_meeting(folder: &mut Folder, name: &str) -> Result<Diagnostic, Fault> {
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
    let meeting = recognised::KNOWN.iter().find(|known| known.name == "meeting");
    let meeting = meeting.expect("a meeting's folder holds its meeting");
    if let Some(misnamed) = recognised::in_place_of(folder, name, meeting)? {
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
            return Ok(complaint.with("known", value::listed(meetings)));
        }
    }
    let shown = folder.origin(name).file;
    Ok(complaint.with(if is_there { "empty" } else { "absent" }, shown))
}

/// How many meetings' folders are named where none was found.
const MOST_NAMED: usize = 8;

/// What a meeting's folder is read with, besides itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct By<'a> {
    /// What reads workbooks apart.
    pub helper: Option<&'a Helper>,
    /// What was kept of earlier rounds.
    pub kept: Option<&'a Kept>,
    /// What other meetings of the run have read.
    pub read_once: Option<&'a ReadOnce>,
}

/// Reads a meeting's folder, the organization beside it, and the previous meeting. What
/// was kept of an earlier reading is taken where it still is the same.
pub fn read_meeting(
    place: Place<'_>,
    by: By<'_>,
    kinds: &[SlideKind],
    diagnostics: &mut Diagnostics,
) -> Result<Read, Fault> {
    let Some((mut folder, name)) = Folder::at(place, by) else {
        let origin = Origin::file(&place.folder.display().to_string());
        diagnostics.push(Diagnostic::new(code::NO_MEETING_FOLDER, &origin));
        return Ok(Read::default());
    };
    if !folder.is_folder(&name) || !folder.has(&format!("{name}/meeting.yaml")) {
        diagnostics.push(no_meeting(&mut folder, &name)?);
        return Ok(Read::default());
    }
    let organization = organization::read(&mut folder, diagnostics)?;
    if let Some(organization) = &organization {
        folder.understand_by("organization.yaml", organization.limits);
    }
    let meeting = meeting::read(&mut folder, &name, kinds, diagnostics)?;
    if let Some(meeting) = &meeting {
        previous::complain_of_passed_over(&mut folder, meeting, diagnostics)?;
    }
    let (earlier, now) = side_by_side(
        &mut folder,
        diagnostics,
        |folder, diagnostics| {
            let previous = meeting.as_ref().and_then(|now| now.previous.as_ref());
            let (Some(now), Some(previous)) = (&meeting, previous) else {
                return Ok(Earlier::default());
            };
            let organization = organization.clone();
            earlier(folder, now, previous, organization, kinds, diagnostics)
        },
        |folder, diagnostics| {
            lists(folder, &name, organization.as_ref(), meeting.as_ref(), diagnostics)
        },
    )?;
    let Earlier { previous, before } = earlier;
    let mut read = Read { previous, before, ..Read::default() };
    let last = catalogue_of(read.previous.as_ref());
    read.sources = sources(now, organization.clone(), meeting, last, diagnostics);
    if let (Some(now), Some(organization)) = (&mut read.sources, organization) {
        let earlier = [read.previous.as_ref(), read.before.as_ref()];
        now.year_start =
            year_start::read(&mut folder, now, earlier, organization, kinds)?;
        now.files = folder.files();
    }
    read.texts = folder.into_texts();
    Ok(read)
}

/// The meetings before.
#[derive(Default)]
struct Earlier {
    previous: Option<Sources>,
    before: Option<Sources>,
}

/// Reads the previous meeting's folder, and that of the meeting before it.
fn earlier(
    folder: &mut Folder,
    now: &Meeting,
    previous: &Located<MeetingId>,
    organization: Option<Organization>,
    kinds: &[SlideKind],
    diagnostics: &mut Diagnostics,
) -> Result<Earlier, Fault> {
    let organization = organization.map(|now| Organization { is_later: true, ..now });
    let meeting = previous::read(folder, now, previous, kinds, diagnostics)?;
    let name = previous.value.to_string();
    let before = meeting.as_ref().and_then(|earlier| earlier.previous.as_ref());
    let before = before.map(|before| before.value.to_string());
    let (before, lists) = side_by_side(
        folder,
        diagnostics,
        |folder, _| match before {
            Some(before) => self::before(folder, &before, organization.clone(), kinds),
            None => Ok(None),
        },
        |folder, diagnostics| {
            lists(folder, &name, organization.as_ref(), meeting.as_ref(), diagnostics)
        },
    )?;
    let last = catalogue_of(before.as_ref());
    let previous = sources(lists, organization, meeting, last, diagnostics);
    Ok(Earlier { previous, before })
}

/// Looks again at everything that was read: a pack must not be of two minds because
/// somebody saved a file while it was made.
pub fn complain_of_changes(
    place: Place<'_>,
    files: &[SourceFile],
    diagnostics: &mut Diagnostics,
) {
    let Some((folder, _)) = Folder::at(place, By::default()) else { return };
    for file in files.iter().filter(|file| !folder.is_as_read(file)) {
        let origin = folder.origin(&file.path);
        diagnostics.push(Diagnostic::new(code::SOURCE_CHANGED, &origin));
    }
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

/// Reads the folder of the meeting before the previous one. What is wrong with it was
/// for its own time to mend.
fn before(
    folder: &mut Folder,
    name: &str,
    organization: Option<Organization>,
    kinds: &[SlideKind],
) -> Result<Option<Sources>, Fault> {
    if !folder.has(&format!("{name}/meeting.yaml")) {
        return Ok(None);
    }
    let mut aside = Diagnostics::default();
    let meeting = meeting::read(folder, name, kinds, &mut aside)?;
    let lists = lists(folder, name, organization.as_ref(), meeting.as_ref(), &mut aside)?;
    Ok(sources(lists, organization, meeting, None, &mut aside))
}

fn catalogue_of(sources: Option<&Sources>) -> Option<&Catalogue> {
    sources.and_then(|sources| sources.catalogue.as_ref())
}
