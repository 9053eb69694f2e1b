//! From a meeting's folder to located values.
//!
//! Input is read in three stages: as written (bytes, YAML nodes, cells), checked
//! value by value, and handed on as the model's records. Whatever cannot be read is
//! complained of with its place and left out; the rest is still read, so that one run
//! shows every fault of the folder.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::model::catalogue::Catalogue;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::digest::sha256;
use crate::model::fault::Fault;
use crate::model::meeting::{Meeting, SlideKind};
use crate::model::organization::Organization;
use crate::model::origin::{File, Origin};
use crate::model::sources::{SourceFile, SourceFont, Sources};

use self::folder::Folder;

mod action_plan;
mod apart;
mod biff12;
mod biff8;
mod binary;
mod cases;
mod catalogue;
mod catalogue_changes;
mod clashes;
mod column_names;
mod compound;
mod csv;
mod dataset_totals;
mod doubles;
mod exhibit;
mod expected_openings;
mod export;
mod feedback;
mod fields;
mod folder;
mod form;
mod grid;
mod guard;
mod header;
mod heading;
mod inventory;
mod limits;
mod list_file;
mod meeting;
mod meetings;
mod merged;
mod ministries;
mod minutes;
mod nearest;
mod numbered;
mod ods;
mod ods_cell;
mod organization;
mod packed;
mod parts;
mod previous;
mod private;
mod records;
mod resolutions;
mod row;
mod search;
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
mod weights;
mod wordings;
mod workbook;
mod xls_cells;
mod xls_size;
mod xlsb_sheets;
mod xlsx;
mod xml;
mod yaml;
mod year_start;

pub use apart::{Helper, bound, help, survives};
pub use meetings::{Folders, folders};
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

/// The names without ending of what a meeting's folder may hold.
const KNOWN: [&str; 14] = [
    "meeting",
    "resolutions",
    "takedowns",
    "minutes",
    "action-plan",
    "inventory",
    "feedback",
    "unit-counts",
    "ministries",
    "dataset-totals",
    "catalogue",
    "expected-openings",
    "usage",
    "catalogue-changes",
];

/// Reads a meeting's folder, the organization beside it, and the previous meeting.
pub fn read_meeting(
    path: &Path,
    helper: Option<&Helper>,
    kinds: &[SlideKind],
    diagnostics: &mut Diagnostics,
) -> Result<Read, Fault> {
    let Some((folder, name)) = Folder::around(path) else {
        let origin = Origin::file(&path.display().to_string());
        diagnostics.push(Diagnostic::new(code::NO_MEETING_FOLDER, &origin));
        return Ok(Read::default());
    };
    let mut folder = folder.helped_by(helper);
    if !folder.is_folder(&name) || !folder.has(&format!("{name}/meeting.yaml")) {
        diagnostics.push(Diagnostic::new(code::NO_MEETING_FOLDER, &folder.origin(&name)));
        return Ok(Read::default());
    }
    let organization = organization::read(&mut folder, diagnostics)?;
    if let Some(organization) = &organization {
        folder.limit(organization.limits);
    }
    let meeting = meeting::read(&mut folder, &name, kinds, diagnostics)?;
    let mut read = Read::default();
    if let Some(now) = &meeting
        && let Some(previous) = &now.previous
    {
        let organization = organization.clone();
        let organization = organization.map(|now| Organization { is_later: true, ..now });
        let earlier = previous::read(&mut folder, now, previous, kinds, diagnostics)?;
        let name = previous.value.to_string();
        if let Some(id) = earlier.as_ref().and_then(|earlier| earlier.previous.as_ref()) {
            let id = id.value.to_string();
            read.before = before(&mut folder, &id, organization.clone(), kinds)?;
        }
        let last = catalogue_of(read.before.as_ref());
        read.previous =
            sources(&mut folder, &name, organization, earlier, last, diagnostics)?;
    }
    let last = catalogue_of(read.previous.as_ref());
    read.sources =
        sources(&mut folder, &name, organization.clone(), meeting, last, diagnostics)?;
    if let (Some(now), Some(organization)) = (&mut read.sources, organization) {
        let earlier = [read.previous.as_ref(), read.before.as_ref()];
        now.year_start =
            year_start::read(&mut folder, now, earlier, organization, kinds)?;
        now.files = folder.files();
    }
    read.texts = folder.into_texts();
    Ok(read)
}

/// Looks again at everything that was read: a pack must not be of two minds because
/// somebody saved a file while it was made.
pub fn complain_of_changes(
    path: &Path,
    files: &[SourceFile],
    diagnostics: &mut Diagnostics,
) {
    let Some((folder, _)) = Folder::around(path) else { return };
    for file in files.iter().filter(|file| !folder.is_as_read(file)) {
        let origin = folder.origin(&file.path);
        diagnostics.push(Diagnostic::new(code::SOURCE_CHANGED, &origin));
    }
}

/// The bytes of everything that was read, and of other files of the data folder that
/// are there, by path; complains of what is not as it was read.
pub fn bytes(
    path: &Path,
    files: &[SourceFile],
    others: &[String],
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Vec<u8>> {
    let Some((folder, _)) = Folder::around(path) else { return BTreeMap::new() };
    let mut found = BTreeMap::new();
    for file in files {
        let bytes = folder.bytes(&file.path);
        if let Some(bytes) = bytes.filter(|bytes| sha256(bytes) == file.sha256) {
            found.insert(file.path.clone(), bytes);
        } else {
            let origin = folder.origin(&file.path);
            diagnostics.push(Diagnostic::new(code::SOURCE_CHANGED, &origin));
        }
    }
    for path in others {
        found.extend(folder.bytes(path).map(|bytes| (path.clone(), bytes)));
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
    sources(folder, name, organization, meeting, None, &mut aside)
}

fn catalogue_of(sources: Option<&Sources>) -> Option<&Catalogue> {
    sources.and_then(|sources| sources.catalogue.as_ref())
}

/// Reads everything in a meeting's folder, also where what it stands on could not be
/// read: one run shows every fault. `last` is the previous meeting's catalogue.
fn sources(
    folder: &mut Folder,
    name: &str,
    organization: Option<Organization>,
    meeting: Option<Meeting>,
    last: Option<&Catalogue>,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Sources>, Fault> {
    let found = found(folder, name, diagnostics)?;
    let resolutions = resolutions::read(folder, name, diagnostics)?;
    let takedowns = takedowns::read(folder, name, diagnostics)?;
    let minutes = minutes::read(folder, name, diagnostics)?;
    let action_plan = action_plan::read(folder, name, diagnostics)?;
    let fonts = fonts(folder, diagnostics)?;
    // Without the organization's words no list can be understood.
    let Some(organization) = organization else { return Ok(None) };
    let inventory = inventory::read(folder, name, &organization, diagnostics)?;
    let feedback = feedback::read(folder, name, &organization, diagnostics)?;
    let unit_counts = unit_counts::read(folder, name, &organization, diagnostics)?;
    let catalogue = catalogue::read(folder, name, &organization, diagnostics)?;
    let catalogues = [catalogue.as_ref(), last];
    let takedowns =
        takedowns.map(|written| takedowns::filled(written, catalogues, diagnostics));
    let (ministries, exported) =
        ministries::read(folder, name, &organization, diagnostics)?;
    let usage = usage::read(folder, name, &organization, exported, diagnostics)?;
    let catalogue_changes =
        catalogue_changes::read(folder, name, &organization, diagnostics)?;
    let dataset_totals = dataset_totals::read(folder, name, &organization, diagnostics)?;
    let expected_openings =
        expected_openings::read(folder, name, &organization, diagnostics)?;
    let feedback = match &meeting {
        Some(meeting) => feedback.map(|listing| {
            feedback::without_later(listing, &meeting.statistics_date, diagnostics)
        }),
        None => feedback,
    };
    let files = folder.files();
    Ok(meeting.map(|meeting| Sources {
        organization,
        meeting,
        resolutions,
        takedowns,
        minutes,
        action_plan,
        inventory,
        feedback,
        unit_counts,
        catalogue,
        year_start: None,
        ministries,
        usage,
        catalogue_changes,
        dataset_totals,
        expected_openings,
        found,
        fonts,
        files,
    }))
}

/// The names of what the folder holds; whatever no name is known for is complained
/// of, for it may be a list with a slip in its name.
fn found(
    folder: &Folder,
    name: &str,
    diagnostics: &mut Diagnostics,
) -> Result<BTreeSet<String>, Fault> {
    let mut found = BTreeSet::new();
    for file in folder.list(name)? {
        let (stem, ending) = stem_and_ending(&file);
        let is_parted = list_file::is_parted(folder, name, &file);
        if is_parted || KNOWN.contains(&stem) && is_read(stem, ending) {
            found.insert(stem.to_owned());
        } else if file != "exhibits" && !list_file::is_beside_the_point(&file) {
            diagnostics.push(
                Diagnostic::new(
                    code::UNKNOWN_FILE,
                    &folder.origin(&format!("{name}/{file}")),
                )
                .with("found", &file)
                .with_some(
                    "nearest",
                    nearest::nearest(stem, &KNOWN).map(|name| named(name, ending)),
                ),
            );
        }
    }
    Ok(found)
}

/// A file's name without its ending; what is packed ends in `.gz` besides.
fn stem_and_ending(file: &str) -> (&str, &str) {
    let plain = file.strip_suffix(".gz").unwrap_or(file);
    let stem = plain.rsplit_once('.').map_or(plain, |(stem, _)| stem);
    (stem, file.get(stem.len() + 1..).unwrap_or_default())
}

/// Whether a file of that name and ending is read at all.
fn is_read(stem: &str, ending: &str) -> bool {
    let endings: &[&str] = match stem {
        prose if is_prose(prose) => &["yaml"],
        _ => &list_file::EXTENSIONS,
    };
    endings.iter().any(|known| known.eq_ignore_ascii_case(ending))
}

fn is_prose(stem: &str) -> bool {
    ["meeting", "resolutions", "takedowns", "minutes", "action-plan"].contains(&stem)
}

/// The file that was probably meant: prose is YAML, a list keeps its ending.
fn named(name: &str, ending: &str) -> String {
    match name {
        prose if is_prose(prose) => format!("{prose}.yaml"),
        list if is_read(list, ending) => format!("{list}.{ending}"),
        "catalogue" => "catalogue.csv".to_owned(),
        list => format!("{list}.xlsx"),
    }
}

/// The secretariat's own fonts, for characters that the program's lack.
fn fonts(
    folder: &mut Folder,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<SourceFont>, Fault> {
    let mut fonts = Vec::new();
    for file in folder.list("fonts")? {
        let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
        if !["ttf", "otf", "ttc"].contains(&&*ending.to_ascii_lowercase()) {
            continue;
        }
        if let Some(opened) = folder.open(&format!("fonts/{file}"), diagnostics)? {
            fonts
                .push(SourceFont { path: opened.shown.to_string(), bytes: opened.bytes });
        }
    }
    Ok(fonts)
}
