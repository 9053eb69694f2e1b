//! `verify`: whether what was sealed is what it was, and can be made again.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use super::above::above;
use super::sealed_deck::noted;
use super::{Outcome, Plan, Report, Steps};
use crate::archive::{self, Kept, Unreadable, Vault};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics, Judged};
use crate::model::digest::sha256;
use crate::model::fault::Fault;
use crate::model::origin::Origin;

mod alone;
mod edition;
mod entries;
mod otherwise;

/// Looks at an archive, one meeting of it, one edition, or a sealed PDF alone. A file
/// that stands within an edition is looked at as a part of that.
pub fn verify(
    plan: &Plan,
    report: &mut Report,
    steps: &mut Steps,
) -> Result<Outcome, Fault> {
    let diagnostics = &mut report.diagnostics;
    let place = &plan.folder;
    let edition = Some(above(place)).filter(|folder| archive::is_edition(folder));
    let edition = edition.filter(|_| place.is_file());
    let edition = edition.as_deref();
    let outcome = if place.is_dir() {
        folder(plan, place, diagnostics, steps)?
    } else if let Some(edition) = edition {
        folder(plan, edition, diagnostics, steps)?
    } else {
        let bytes = read(place)?;
        let outcome = alone::alone(plan, &bytes, diagnostics)?;
        steps.done("rebuilding");
        outcome
    };
    let (root, wanted) = archive_of(edition.unwrap_or(place));
    // A meeting's folder is looked at with its corrections.
    if matches!(outcome, Outcome::Verified { .. })
        && (edition.is_some() || wanted.contains('/'))
    {
        let digest =
            if edition.is_some() { sha256(&read(place)?) } else { String::new() };
        let vault = Vault::open(&root)?;
        tell_of_correction(&vault, &wanted, &digest, &shown(place), diagnostics);
    }
    let place = place.clone();
    let is_unread =
        |found: &Judged<'_>| found.diagnostic.code == code::SEALED_FILE_UNREAD;
    if diagnostics.sorted().iter().any(is_unread) {
        return Ok(Outcome::Unread { place });
    }
    if plan.is_stopped_by(diagnostics) {
        return Ok(Outcome::Refuted { place });
    }
    Ok(outcome)
}

/// Verifies the chain of the whole archive and the editions that were asked for.
fn folder(
    plan: &Plan,
    place: &Path,
    diagnostics: &mut Diagnostics,
    steps: &mut Steps,
) -> Result<Outcome, Fault> {
    let (root, wanted) = archive_of(place);
    let vault = Vault::open(&root)?;
    let meeting = wanted.split('/').next().filter(|meeting| !meeting.is_empty());
    let is_copy = meeting.is_some_and(|meeting| vault.is_copy_of(meeting));
    if is_copy {
        vault.complain_of_a_copy(diagnostics);
    } else {
        vault.complain_of_the_chain(diagnostics);
    }
    if wanted.is_empty() {
        vault.complain_of_strays(diagnostics);
    }
    steps.done("chain");
    let is_wanted = |folder: &str| {
        wanted.is_empty() || folder == wanted || folder.starts_with(&format!("{wanted}/"))
    };
    let editions: Vec<&Kept> =
        vault.kept.iter().filter(|kept| is_wanted(&kept.folder)).collect();
    if editions.is_empty() && !diagnostics.has_errors() {
        diagnostics.push(unreadable(place, None));
    }
    let last = editions.iter().map(|kept| kept.seal.number).max();
    for kept in vault.kept.iter().filter(|kept| Some(kept.seal.number) < last) {
        if !is_wanted(&kept.folder) {
            edition::complain_of_the_seal(&vault, kept, diagnostics)?;
        }
    }
    let mut carried = 0;
    for kept in &editions {
        let is_carried = edition::edition(plan, &vault, kept, diagnostics)?;
        carried += usize::from(is_carried);
    }
    let unreadable = vault.unreadable.keys().map(String::as_str);
    for folder in unreadable.chain(vault.closed_seals()).filter(|it| is_wanted(it)) {
        edition::without_seal(plan, &vault, folder, diagnostics)?;
    }
    vault.tell_of_moved(diagnostics);
    steps.done("rebuilding");
    let is_otherwise = |found: &&Judged<'_>| found.diagnostic.code == code::OTHER_PROGRAM;
    Ok(Outcome::Verified {
        place: plan.folder.clone(),
        is_copy,
        editions: editions.len(),
        carried,
        otherwise: diagnostics.sorted().iter().filter(is_otherwise).count(),
        last: vault.kept.last().map(|last| last.digest.clone()).unwrap_or_default(),
    })
}

/// Says that what was asked about is of an edition that was corrected since, unless a file
/// of that digest is in the correction too.
fn tell_of_correction(
    vault: &Vault,
    edition: &str,
    digest: &str,
    origin: &Origin,
    diagnostics: &mut Diagnostics,
) {
    let Some(own) = vault.kept.iter().find(|kept| kept.folder == edition) else { return };
    let latest = vault.latest(&own.seal.meeting).filter(|it| it.folder != own.folder);
    let is_other = |latest: &&Kept| latest.holds(digest).is_none();
    let Some(latest) = latest.filter(is_other) else { return };
    diagnostics.push(
        Diagnostic::new(code::EDITION_CORRECTED, origin)
            .with("edition", own.seal.edition)
            .with("folder", &latest.folder)
            .with("reason", latest.seal.because.as_deref().unwrap_or("–")),
    );
}

/// The archive that a folder belongs to, and the folder's path within it: an archive
/// has a list, and without one, seals have each other.
fn archive_of(place: &Path) -> (PathBuf, String) {
    // What a link or `..` leads to has the names that count, but another path than was
    // typed.
    let real = place.canonicalize().unwrap_or_else(|_| place.to_owned());
    let is_above =
        |it: &Path, other: Option<&Path>| it.canonicalize().ok().as_deref() == other;
    let is_plain = place.file_name() == real.file_name()
        && is_above(&above(place), real.parent())
        && is_above(&above(&above(place)), real.parent().and_then(Path::parent));
    let place = if is_plain { place.to_owned() } else { real.clone() };
    let name = |path: Option<&Path>| {
        let name = path.and_then(Path::file_name).map(|it| it.to_string_lossy());
        name.map(Cow::into_owned).unwrap_or_default()
    };
    let (own, outer) = (name(Some(&*real)), name(real.parent()));
    let parent = above(&place);
    let within_edition =
        archive::is_edition(&parent) || archive::is_archive(&above(&parent));
    if archive::is_archive(&place)
        || !archive::is_edition(&place)
            && !archive::is_archive(&parent)
            && !within_edition
    {
        (place, String::new())
    } else if within_edition && !archive::is_archive(&parent) {
        (above(&parent), format!("{outer}/{own}"))
    } else {
        (parent, own)
    }
}

pub(super) fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    archive::read(path)
}

pub(super) fn shown(path: &Path) -> Origin {
    Origin::file(&path.display().to_string().replace('\\', "/"))
}

/// The complaint about something that is not sealed.
pub(super) fn unreadable(
    path: &Path,
    why: impl IntoIterator<Item = Unreadable>,
) -> Diagnostic {
    let notes = why.into_iter().filter_map(noted).collect();
    archive::noted(code::NOT_SEALED, &shown(path), notes)
}
