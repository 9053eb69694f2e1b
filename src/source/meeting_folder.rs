//! What stands in a meeting's folder: prose, the lists that the ministry keeps, and what
//! is about the platform.

use std::collections::BTreeSet;

use super::door::folder::Folder;
use super::door::kept::{Ground, kept_or_read};
use super::door::misnamed;
use super::door::side_by_side::side_by_side;
use super::lists::{
    self, catalogue, catalogue_changes, dataset_totals, expected_openings, feedback,
    inventory, ministries, unit_counts, usage,
};
use super::prose::exhibit::EXHIBITS;
use super::prose::{action_plan, minutes, resolutions, takedowns};
use super::recognised;
use super::recognised::PROSE;
use super::rows::list_file;
use crate::model::action_plan::ActionPlan;
use crate::model::catalogue::Catalogue;
use crate::model::change::CatalogueChanges;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::expected_opening::ExpectedOpening;
use crate::model::fault::Fault;
use crate::model::lists::{
    InventoryRow, Listing, MinistryCount, Request, TotalPoint, UnitCounts,
};
use crate::model::meeting::Meeting;
use crate::model::minutes::Decision;
use crate::model::nearest::nearest;
use crate::model::organization::Organization;
use crate::model::origin::Origin;
use crate::model::resolution::Resolution;
use crate::model::sources::{SourceFont, Sources};
use crate::model::usage::Usage;

/// What stands in a meeting's folder beside its `meeting.yaml`.
pub(super) struct Lists {
    found: BTreeSet<String>,
    resolutions: Option<Vec<Resolution>>,
    takedowns: Option<Vec<takedowns::Written>>,
    minutes: Option<Vec<Decision>>,
    action_plan: Option<ActionPlan>,
    fonts: Vec<SourceFont>,
    own: Own,
    platform: Platform,
}

/// The lists that the ministry keeps; none where no list can be understood.
#[derive(Debug, Clone, Default)]
pub(super) struct Own {
    inventory: Option<Listing<InventoryRow>>,
    feedback: Option<Listing<Request>>,
    unit_counts: Option<UnitCounts>,
    dataset_totals: Option<Listing<TotalPoint>>,
    expected_openings: Option<Listing<ExpectedOpening>>,
}

/// What is about the platform, mostly as it exports it.
#[derive(Debug, Clone, Default)]
pub(super) struct Platform {
    catalogue: Option<Catalogue>,
    ministries: Option<Listing<MinistryCount>>,
    usage: Option<Usage>,
    catalogue_changes: Option<CatalogueChanges>,
}

/// Reads everything in a meeting's folder, also where what it stands on could not be
/// read: one run shows every fault.
pub(super) fn lists(
    folder: &mut Folder,
    name: &str,
    organization: Option<&Organization>,
    meeting: Option<&Meeting>,
    diagnostics: &mut Diagnostics,
) -> Result<Lists, Fault> {
    let found = found(folder, name, organization, diagnostics)?;
    let resolutions = resolutions::read(folder, name, diagnostics)?;
    let takedowns = takedowns::read(folder, name, diagnostics)?;
    let minutes = minutes::read(folder, name, diagnostics)?;
    let action_plan = action_plan::read(folder, name, diagnostics)?;
    let fonts = fonts(folder, diagnostics)?;
    // Without the organization's words no list can be understood.
    let (own, platform) = match organization {
        Some(organization) => {
            let statistics_date = meeting.map(|meeting| meeting.statistics_date.clone());
            let ground = Ground { organization: organization.clone(), statistics_date };
            of_own_and_platform(folder, name, &ground, diagnostics)?
        }
        None => Default::default(),
    };
    Ok(Lists {
        found,
        resolutions,
        takedowns,
        minutes,
        action_plan,
        fonts,
        own,
        platform,
    })
}

/// The lists, as they were kept or read anew. Of two readings the second is what another
/// core takes when it has nothing to do: the one that is easier to do without.
fn of_own_and_platform(
    folder: &mut Folder,
    name: &str,
    ground: &Ground,
    diagnostics: &mut Diagnostics,
) -> Result<(Own, Platform), Fault> {
    let kept = folder.by().kept.as_ref();
    let (kept_platform, kept_own) =
        (kept.map(|kept| kept.platform.clone()), kept.map(|kept| kept.own.clone()));
    side_by_side(
        folder,
        diagnostics,
        |folder, diagnostics| {
            let read = |folder: &mut Folder, said: &mut Diagnostics| {
                own(folder, name, ground, said)
            };
            kept_or_read(kept_own, folder, name, ground, diagnostics, read)
        },
        |folder, diagnostics| {
            let read = |folder: &mut Folder, said: &mut Diagnostics| {
                platform(folder, name, ground, said)
            };
            kept_or_read(kept_platform, folder, name, ground, diagnostics, read)
        },
    )
}

fn own(
    folder: &mut Folder,
    name: &str,
    ground: &Ground,
    diagnostics: &mut Diagnostics,
) -> Result<Own, Fault> {
    let organization = &ground.organization;
    let inventory = inventory::read(folder, name, organization, diagnostics)?;
    let feedback = feedback::read(folder, name, organization, diagnostics)?;
    let unit_counts = unit_counts::read(folder, name, organization, diagnostics)?;
    let dataset_totals = dataset_totals::read(folder, name, ground, diagnostics)?;
    let expected_openings =
        expected_openings::read(folder, name, organization, diagnostics)?;
    let feedback = match &ground.statistics_date {
        Some(date) => {
            feedback.map(|listing| feedback::without_later(listing, date, diagnostics))
        }
        None => feedback,
    };
    Ok(Own { inventory, feedback, unit_counts, dataset_totals, expected_openings })
}

fn platform(
    folder: &mut Folder,
    name: &str,
    ground: &Ground,
    diagnostics: &mut Diagnostics,
) -> Result<Platform, Fault> {
    let organization = &ground.organization;
    let ((ministries, usage), catalogue) = side_by_side(
        folder,
        diagnostics,
        |folder, diagnostics| {
            let (ministries, exported) =
                ministries::read(folder, name, ground, diagnostics)?;
            let usage = usage::read(folder, name, organization, exported, diagnostics)?;
            Ok((ministries, usage))
        },
        |folder, diagnostics| catalogue::read(folder, name, organization, diagnostics),
    )?;
    let catalogue_changes =
        catalogue_changes::read(folder, name, organization, diagnostics)?;
    Ok(Platform { catalogue, ministries, usage, catalogue_changes })
}

/// A meeting's folder as a whole; nothing where the organization or the meeting could
/// not be read.
pub(super) fn sources(
    lists: Lists,
    organization: Option<Organization>,
    meeting: Option<Meeting>,
    previous: Option<&Sources>,
    diagnostics: &mut Diagnostics,
) -> Option<Sources> {
    let (organization, mut meeting) = (organization?, meeting?);
    if let Some(previous) = previous {
        meeting.follow(&previous.meeting);
    }
    let Lists { own, platform, .. } = lists;
    let last = previous.and_then(|previous| previous.catalogue.as_ref());
    let is_unread = meeting.previous.is_some() && previous.is_none();
    let known = takedowns::Known {
        catalogues: [platform.catalogue.as_ref(), last],
        changes: platform.catalogue_changes.as_ref(),
        is_whole: !(is_unread && diagnostics.has_errors()),
    };
    let takedowns =
        lists.takedowns.map(|written| takedowns::filled(written, known, diagnostics));
    Some(Sources {
        organization,
        meeting,
        resolutions: lists.resolutions,
        takedowns,
        minutes: lists.minutes,
        action_plan: lists.action_plan,
        inventory: own.inventory,
        feedback: own.feedback,
        unit_counts: own.unit_counts,
        catalogue: platform.catalogue,
        year_start: None,
        ministries: platform.ministries,
        usage: platform.usage,
        catalogue_changes: platform.catalogue_changes,
        dataset_totals: own.dataset_totals,
        expected_openings: own.expected_openings,
        found: lists.found,
        fonts: lists.fonts,
        files: Vec::new(),
    })
}

/// The files of a meeting's folder that are read by their names, as far as it can be looked
/// into.
pub(super) fn read_by_name(folder: &Folder, meeting: &str) -> Vec<String> {
    let list = |path: &str| folder.list(path).unwrap_or_default();
    let path_of = |name: String| format!("{meeting}/{name}");
    let of_name = |name: String| {
        let (stem, ending) = stem_and_ending(&name);
        if is_parted(folder, meeting, &name) {
            let parts = list(&path_of(name.clone())).into_iter();
            let parts = parts.filter(|part| list_file::is_part(part));
            return parts.map(|part| path_of(format!("{name}/{part}"))).collect();
        }
        let is_one = is_known(stem) && is_read(stem, ending);
        if is_one { vec![path_of(name)] } else { Vec::new() }
    };
    list(meeting).into_iter().flat_map(of_name).collect()
}

/// The names of what the folder holds; whatever no name is known for is complained
/// of, for it may be a list with a slip in its name.
fn found(
    folder: &mut Folder,
    meeting: &str,
    organization: Option<&Organization>,
    diagnostics: &mut Diagnostics,
) -> Result<BTreeSet<String>, Fault> {
    let (mut found, mut unknown) = (BTreeSet::new(), Vec::new());
    let files = folder.list(meeting)?;
    for file in &files {
        let (stem, ending) = stem_and_ending(file);
        let is_in_parts = is_parted(folder, meeting, file);
        let path = format!("{meeting}/{file}");
        // What stands there is known where the slides are read that name it.
        let is_exhibits = file == EXHIBITS && folder.is_folder(&path);
        if is_in_parts || is_known(stem) && is_read(stem, ending) {
            found.insert(stem.to_owned());
        } else if !is_exhibits && !list_file::is_beside_the_point(file) {
            let meant = meant(folder, &path, file, organization);
            // What is there already was not misspelt: this is a copy of it.
            let is_there = |name: &str| {
                let mut others = files.iter().map(|file| stem_and_ending(file));
                others.any(|(stem, ending)| stem == name && is_read(stem, ending))
                    || is_parted(folder, meeting, name)
            };
            let meant = meant.filter(|meant| !is_there(meant.name()));
            unknown.push((file, folder.origin(&path), meant));
        }
    }
    let of_list = |list: &str| {
        let all = unknown.iter().filter_map(|(_, _, meant)| meant.as_ref());
        all.filter(|meant| meant.name() == list).count()
    };
    let complaints = unknown.iter().map(|(file, origin, meant)| {
        // Several of one list are its parts, a unit's each.
        let parted = meant.as_ref().map(Meant::name);
        let parted = parted.filter(|it| has_parts(it) && of_list(it) > 1);
        let is_folder = folder.is_folder(&format!("{meeting}/{file}"));
        complaint(file, is_folder, origin, meant.as_ref(), parted)
    });
    diagnostics.extend_with(complaints);
    Ok(found)
}

/// Endings of what spreadsheet and office programs save, and nobody reads here.
const UNREAD: [&str; 12] = [
    "fods", "numbers", "gsheet", "et", "sxc", "pdf", "doc", "docx", "odt", "json", "xml",
    "html",
];

/// Endings of what is packed.
const PACKED: [&str; 3] = ["zip", "7z", "rar"];

/// What a file without a known name probably is.
enum Meant {
    /// Its headings, or the key at its top, are those of that file.
    Holds(&'static str),
    /// It is nearly called so, or as people call such a file.
    Called(&'static str),
}

impl Meant {
    fn name(&self) -> &'static str {
        let (Self::Holds(name) | Self::Called(name)) = self;
        name
    }
}

fn meant(
    folder: &mut Folder,
    path: &str,
    file: &str,
    organization: Option<&Organization>,
) -> Option<Meant> {
    let plain = misnamed::plain(file);
    let (stem, ending) = stem_and_ending(&plain);
    let names: Vec<_> = recognised::names().collect();
    let spelt = || nearest(stem, &names).map(Meant::Called);
    let held = || {
        let held = recognised::by_content(folder, path, ending, organization);
        held.map(Meant::Holds)
    };
    let called = || recognised::by_name(stem, ending).map(Meant::Called);
    spelt().or_else(held).or_else(called)
}

/// A complaint of a file that no name is known for, with the one that it was probably
/// to have, or the folder of parts that it probably belongs into.
fn complaint(
    file: &str,
    is_folder: bool,
    origin: &Origin,
    meant: Option<&Meant>,
    parted: Option<&str>,
) -> Diagnostic {
    let plain = misnamed::plain(file);
    let (_, ending) = stem_and_ending(&plain);
    let is_list = meant.is_some_and(|meant| !is_prose(meant.name()));
    let is_one_of = |endings: &[&str]| is_list && endings.contains(&ending);
    let unread = is_one_of(&UNREAD).then_some(ending);
    let packed = is_one_of(&PACKED).then_some(ending);
    // Whatever it holds, a folder is called as a list only where that may be one.
    let single = meant.filter(|_| is_folder).map(|meant| named(meant.name(), ""));
    let is_other = unread.or(packed).or(parted).is_some() || is_folder;
    let renamed = meant.filter(|_| !is_other);
    let renamed = renamed.map(|meant| (meant, named(meant.name(), ending)));
    let hidden = misnamed::is_disguised(file).then_some(file);
    let complaint = Diagnostic::new(code::UNKNOWN_FILE, origin)
        .with("found", file)
        .with_some("hidden", hidden.filter(|_| renamed.is_some()))
        .with_some("unread", unread)
        .with_some("packed", packed)
        .with_some("single", single)
        .with_some("parts", parted);
    match renamed {
        Some((Meant::Holds(_), name)) => complaint.with("held", name),
        Some((Meant::Called(_), name)) => complaint.with("nearest", name),
        None => complaint,
    }
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
        _ => &misnamed::EXTENSIONS,
    };
    endings.iter().any(|known| known.eq_ignore_ascii_case(ending))
}

/// Whether a list may be a folder of files.
fn has_parts(list: &str) -> bool {
    lists::named(list).is_some_and(|shape| shape.may_be_parted)
}

/// Whether a name in a meeting's folder is a folder that holds a list in parts.
fn is_parted(folder: &Folder, meeting: &str, name: &str) -> bool {
    has_parts(name) && folder.is_folder(&format!("{meeting}/{name}"))
}

fn is_known(stem: &str) -> bool {
    recognised::names().any(|known| known == stem)
}

fn is_prose(stem: &str) -> bool {
    PROSE.iter().any(|known| known.name == stem)
}

/// The file that was probably meant: prose is YAML, a list keeps its ending.
fn named(name: &str, ending: &str) -> String {
    match name {
        prose if is_prose(prose) => format!("{prose}.yaml"),
        list if is_read(list, ending) => format!("{list}.{ending}"),
        list => format!("{list}.{}", lists::named(list).map_or("xlsx", |it| it.ending)),
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
