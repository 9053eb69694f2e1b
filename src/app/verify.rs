//! `verify`: whether what was sealed is what it was, and can be made again.

use std::path::{Path, PathBuf};

use super::archive::tools;
use super::sealed_deck::{Looked, look, noted};
use super::{Outcome, Plan, Report, Steps};
use crate::archive::{self, Filed, Kept, Note, SEALED, Unreadable, Vault};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::digest::sha256;
use crate::model::fault::Fault;
use crate::model::origin::Origin;
use crate::model::seal::Program;

/// Looks at an archive, one meeting of it, one edition, or a sealed PDF alone.
pub fn verify(
    plan: &Plan,
    report: &mut Report,
    steps: &mut Steps,
) -> Result<Outcome, Fault> {
    let diagnostics = &mut report.diagnostics;
    let place = &plan.folder;
    let editions = if place.is_dir() {
        folder(plan, place, diagnostics, steps)?
    } else {
        let bytes = read(place)?;
        lone(plan, &shown(place), &bytes, diagnostics)?;
        steps.done("rebuilding");
        1
    };
    if plan.is_stopped_by(diagnostics) {
        return Ok(Outcome::Refuted { place: place.clone() });
    }
    Ok(Outcome::Verified { place: place.clone(), editions })
}

/// Verifies the chain of the whole archive and the editions that were asked for.
fn folder(
    plan: &Plan,
    place: &Path,
    diagnostics: &mut Diagnostics,
    steps: &mut Steps,
) -> Result<usize, Fault> {
    let (root, wanted) = archive_of(place);
    let vault = Vault::open(&root)?;
    vault.complain_of_the_chain(diagnostics)?;
    if wanted.is_empty() {
        vault.complain_of_strays(diagnostics)?;
    }
    steps.done("chain");
    let within = |kept: &&Kept| {
        wanted.is_empty()
            || kept.folder == wanted
            || kept.folder.starts_with(&format!("{wanted}/"))
    };
    let editions: Vec<&Kept> = vault.kept.iter().filter(within).collect();
    if editions.is_empty() && !diagnostics.has_errors() {
        diagnostics.push(unreadable(place, None));
    }
    for kept in &editions {
        edition(plan, &vault, kept, diagnostics)?;
    }
    steps.done("rebuilding");
    Ok(editions.len())
}

/// The archive that a folder belongs to, and the folder's path within it: an archive
/// has a list, and without one, seals have each other.
fn archive_of(place: &Path) -> (PathBuf, String) {
    let name = |path: &Path| {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        name.unwrap_or_default()
    };
    let above = |path: &Path| match path.parent() {
        Some(parent) if parent.as_os_str().is_empty() => PathBuf::from("."),
        Some(parent) => parent.to_owned(),
        None => path.join(".."),
    };
    let place = if place.file_name().is_some() {
        place.to_owned()
    } else {
        // `.` and `..` have no name of their own.
        std::path::absolute(place).unwrap_or_else(|_| place.to_owned())
    };
    let parent = above(&place);
    let is_archive = |place: &Path| place.join("index.json").is_file();
    let is_edition = |place: &Path| place.join("seal.json").is_file();
    let within_edition = is_edition(&parent) || is_archive(&above(&parent));
    if is_archive(&place)
        || !is_edition(&place) && !is_archive(&parent) && !within_edition
    {
        (place, String::new())
    } else if within_edition && !is_archive(&parent) {
        (above(&parent), format!("{}/{}", name(&parent), name(&place)))
    } else {
        (parent, name(&place))
    }
}

/// Verifies every file of an edition: by its digest, and by what is made again from the
/// sources that the sealed deck carries. A file that was changed is told apart from what
/// is made again, so that it is said where.
fn edition(
    plan: &Plan,
    vault: &Vault,
    kept: &Kept,
    diagnostics: &mut Diagnostics,
) -> Result<(), Fault> {
    if kept.seal.folder() != kept.folder && !vault.unlisted()?.contains(&&*kept.folder) {
        // The seal of another edition says nothing of these files.
        return Ok(());
    }
    let files = vault.files(kept)?;
    let deck = files.iter().find(|file| file.sealed.path == SEALED);
    let is_sound = deck.is_some_and(Filed::is_as_sealed);
    let looked = match deck.and_then(|deck| deck.bytes.as_ref()) {
        Some(bytes) => look(plan, bytes)?,
        None => Looked::default(),
    };
    let seal_is_sound = !vault.unlisted()?.contains(&&*kept.folder);
    if !seal_is_sound {
        let origin = vault.origin(&format!("{}/seal.json", kept.folder));
        let notes = differing_entries(vault, kept, &looked)?;
        diagnostics.push(archive::noted(code::SEALED_FILE_DIFFERS, &origin, notes));
    }
    let mut otherwise = Vec::new();
    for file in &files {
        let origin = vault.origin(&format!("{}/{}", kept.folder, file.sealed.path));
        let rebuilt = looked.rebuilt(&file.sealed.path);
        let Some(bytes) = &file.bytes else {
            // A changed seal may name what never was.
            if seal_is_sound || rebuilt.is_some() {
                diagnostics.push(archive::differs(&origin, None));
            }
            continue;
        };
        if !file.is_as_sealed() {
            // Where the seal itself was changed, what is made again knows better.
            if seal_is_sound || rebuilt != Some(bytes) {
                let notes = where_it_differs(vault, kept, file, &looked);
                diagnostics.push(archive::differs(&origin, Some(notes)));
            }
        } else if is_sound && looked.again.is_some() && rebuilt != Some(bytes) {
            let notes = archive::compare(bytes, rebuilt.map_or(&[], Vec::as_slice));
            otherwise.push(archive::noted(code::REBUILT_DIFFERS, &origin, notes));
        }
    }
    if seal_is_sound {
        vault.complain_of_the_unsealed(kept, diagnostics)?;
    }
    if !is_sound {
        return Ok(());
    }
    let origin = vault.origin(&format!("{}/{SEALED}", kept.folder));
    otherwise.extend(looked.complaint(&origin));
    match looked.program {
        // A seal names the program that its deck names, or it is not that deck's.
        Some(program) if program != kept.seal.program && seal_is_sound => {
            let origin = vault.origin(&format!("{}/seal.json", kept.folder));
            let notes = vec![("entry-differs", "program".to_owned())];
            diagnostics.push(archive::noted(code::SEALED_FILE_DIFFERS, &origin, notes));
        }
        Some(program) => judge(&program, &origin, otherwise, diagnostics),
        None => diagnostics.extend_with(otherwise),
    }
    Ok(())
}

/// Where a file of an edition is not what was sealed, as far as that can be known.
fn where_it_differs(
    vault: &Vault,
    kept: &Kept,
    file: &Filed<'_>,
    looked: &Looked,
) -> Vec<Note> {
    let bytes = file.bytes.as_deref().unwrap_or_default();
    if let Some(twin) = vault.twin(&sha256(bytes), kept) {
        return vec![("same-as", twin)];
    }
    match looked.rebuilt(&file.sealed.path) {
        Some(rebuilt) if sha256(rebuilt) == file.sealed.sha256 => {
            archive::compare(bytes, rebuilt)
        }
        _ if file.sealed.path == SEALED => looked.damaged.clone(),
        _ => Vec::new(),
    }
}

/// The entries of a seal that are not what they were: those that what is made again
/// knows, and those that the list knows.
fn differing_entries(
    vault: &Vault,
    kept: &Kept,
    looked: &Looked,
) -> Result<Vec<Note>, Fault> {
    let mut expected = kept.seal.clone();
    if let Some(again) = &looked.again {
        let tools = tools();
        expected.program = Program::own();
        expected.sources.clone_from(&looked.sources);
        (expected.templates, expected.fonts) = (tools.templates, tools.fonts);
        expected.outputs = archive::digests(again);
    }
    if let Some(listed) = vault.listed(kept) {
        expected.number = listed.number;
        expected.meeting.clone_from(&listed.meeting);
        expected.edition = listed.edition;
        expected.title.clone_from(&listed.title);
        expected.date.clone_from(&listed.date);
        expected.because.clone_from(&listed.because);
    }
    let before = vault.kept.iter().take_while(|it| it.folder != kept.folder);
    expected.previous = before.last().map(|before| before.digest.clone());
    let before = vault.kept.iter().take_while(|it| it.folder != kept.folder);
    let latest = before.filter(|it| it.seal.meeting == expected.meeting).last();
    if let (Some(again), Some(latest)) = (&looked.again, latest) {
        expected.changes = Some(archive::changes(vault, latest, &looked.sources, again)?);
    }
    let there = vault.read(kept, "seal.json")?.unwrap_or_default();
    Ok(archive::compare(&there, &expected.bytes()))
}

/// Verifies a sealed PDF alone.
fn lone(
    plan: &Plan,
    origin: &Origin,
    bytes: &[u8],
    diagnostics: &mut Diagnostics,
) -> Result<(), Fault> {
    let looked = look(plan, bytes)?;
    let Some(program) = &looked.program else {
        let code = if looked.damaged.is_empty() || looked.is_foreign {
            code::NOT_SEALED
        } else {
            code::SEALED_FILE_DIFFERS
        };
        diagnostics.push(archive::noted(code, origin, looked.damaged.clone()));
        return Ok(());
    };
    if !looked.damaged.is_empty() {
        let notes = looked.damaged.clone();
        diagnostics.push(archive::noted(code::SEALED_FILE_DIFFERS, origin, notes));
        return Ok(());
    }
    let mut otherwise: Vec<Diagnostic> = looked.complaint(origin).into_iter().collect();
    if let Some(rebuilt) = looked.rebuilt(SEALED) {
        let notes = archive::compare(bytes, rebuilt);
        if !notes.is_empty() {
            otherwise.push(archive::noted(code::REBUILT_DIFFERS, origin, notes));
        }
    }
    judge(program, origin, otherwise, diagnostics);
    Ok(())
}

/// Complains of what came out otherwise; of what another program made only that this one
/// cannot tell.
fn judge(
    program: &Program,
    origin: &Origin,
    otherwise: Vec<Diagnostic>,
    diagnostics: &mut Diagnostics,
) {
    if otherwise.is_empty() || *program == Program::own() {
        diagnostics.extend_with(otherwise);
        return;
    }
    let mut complaint = Diagnostic::new(code::OTHER_PROGRAM, origin)
        .with("found", program.shown())
        .with("own", Program::own().shown());
    for one in otherwise {
        if one.origin == *origin {
            complaint.related.extend(one.related);
        } else {
            complaint = complaint.see(&one.origin, "made-otherwise", &one.origin.file);
        }
    }
    diagnostics.push(complaint);
}

pub(super) fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    archive::read(path)
}

fn shown(path: &Path) -> Origin {
    Origin::file(&path.display().to_string().replace('\\', "/"))
}

/// The complaint about something that is not sealed.
pub(super) fn unreadable(path: &Path, why: Option<Unreadable>) -> Diagnostic {
    let notes = why.into_iter().filter_map(noted).collect();
    archive::noted(code::NOT_SEALED, &shown(path), notes)
}
