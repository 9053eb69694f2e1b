//! `verify`: whether what was sealed is what it was, and can be made again.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::help::carried;
use super::rebuild::rebuild;
use super::{Outcome, Plan, Report, Steps};
use crate::archive::{self, Carried, Kept, Output, SEALED, Unreadable, Vault};
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
        lone(plan, &shown(place), &bytes, None, diagnostics)?;
        steps.done("rebuilding");
        1
    };
    if diagnostics.has_errors() {
        return Ok(Outcome::Faulty);
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
    steps.done("chain");
    let within = |kept: &&Kept| {
        wanted.is_empty()
            || kept.folder == wanted
            || kept.folder.starts_with(&format!("{wanted}/"))
    };
    let editions: Vec<&Kept> = vault.kept.iter().filter(within).collect();
    if editions.is_empty() {
        diagnostics.push(unreadable(place, None));
    }
    for kept in &editions {
        edition(plan, &vault, kept, diagnostics)?;
    }
    steps.done("rebuilding");
    Ok(editions.len())
}

/// The archive that a folder belongs to, and the folder's path within it.
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
    if !place.join("seal.json").is_file() {
        return (place, String::new());
    }
    let parent = above(&place);
    if parent.join("seal.json").is_file() {
        (above(&parent), format!("{}/{}", name(&parent), name(&place)))
    } else {
        (parent, name(&place))
    }
}

fn edition(
    plan: &Plan,
    vault: &Vault,
    kept: &Kept,
    diagnostics: &mut Diagnostics,
) -> Result<(), Fault> {
    vault.complain_of_the_files(kept, diagnostics)?;
    let Some(bytes) = vault.read(kept, SEALED)? else { return Ok(()) };
    let origin = vault.origin(&format!("{}/{SEALED}", kept.folder));
    lone(plan, &origin, &bytes, Some((vault, kept)), diagnostics)
}

/// Verifies a sealed PDF against what it carries, and the edition around it, where
/// there is one, against what is made again.
fn lone(
    plan: &Plan,
    origin: &Origin,
    bytes: &[u8],
    edition: Option<(&Vault, &Kept)>,
    diagnostics: &mut Diagnostics,
) -> Result<(), Fault> {
    let carried = match carried(plan, bytes) {
        Ok(carried) => carried,
        Err(why) => {
            diagnostics.push(told(origin, Some(why)));
            return Ok(());
        }
    };
    let Some(manifest) = manifest(&carried) else {
        diagnostics.push(told(origin, None));
        return Ok(());
    };
    let meeting = manifest["meeting"].as_str().unwrap_or_default().to_owned();
    complain_of_attachments(origin, &carried, &manifest, diagnostics);
    let again = if is_name(&meeting) { rebuild(plan, &meeting, &carried)? } else { None };
    let found = match again {
        Some(again) => differences(origin, bytes, edition, &again)?,
        None => vec![Diagnostic::new(code::REBUILT_DIFFERS, origin).see(
            origin,
            "cannot-rebuild",
            &meeting,
        )],
    };
    if found.is_empty() {
        return Ok(());
    }
    let program = serde_json::from_value::<Program>(manifest["program"].clone()).ok();
    match program.filter(|program| *program != Program::own()) {
        Some(program) => diagnostics.push(
            Diagnostic::new(code::OTHER_PROGRAM, origin)
                .with("found", program.shown())
                .with("own", Program::own().shown()),
        ),
        None => found.into_iter().for_each(|one| diagnostics.push(one)),
    }
    Ok(())
}

/// The manifest that a sealed PDF carries.
fn manifest(carried: &Carried) -> Option<Value> {
    serde_json::from_slice(carried.get("manifest.json")?).ok()
}

/// Whether a text is the name of one folder.
fn is_name(meeting: &str) -> bool {
    !meeting.is_empty() && meeting.chars().all(|c| c.is_ascii_digit() || c == '-')
}

/// Complains of attached sources and numbers that are not those of the manifest.
fn complain_of_attachments(
    origin: &Origin,
    carried: &Carried,
    manifest: &Value,
    diagnostics: &mut Diagnostics,
) {
    let listed = |key: &str, folder: &str| -> Vec<(String, String)> {
        let files = manifest[key].as_array().into_iter().flatten();
        let text = |file: &Value, key: &str| file[key].as_str().unwrap_or("").to_owned();
        files
            .map(|file| (format!("{folder}{}", text(file, "path")), text(file, "sha256")))
            .collect()
    };
    let sources = listed("sources", "data/").into_iter();
    let numbers = listed("outputs", "").into_iter().filter(|it| it.0 == "pack.json");
    for (path, digest) in sources.chain(numbers) {
        let is_as_listed =
            carried.get(&path).is_some_and(|bytes| sha256(bytes) == digest);
        if !is_as_listed {
            let complaint = Diagnostic::new(code::SEALED_FILE_DIFFERS, origin);
            diagnostics.push(complaint.see(origin, "attached-differs", path));
        }
    }
}

/// What was made again and is not what was sealed.
fn differences(
    origin: &Origin,
    sealed: &[u8],
    edition: Option<(&Vault, &Kept)>,
    again: &[Output],
) -> Result<Vec<Diagnostic>, Fault> {
    let rebuilt = |path: &str| {
        let found = again.iter().find(|output| output.path == path);
        found.map_or(&[][..], |output| &output.bytes)
    };
    let mut found = Vec::new();
    found.extend(archive::compare(origin, sealed, rebuilt(SEALED)));
    let Some((vault, kept)) = edition else { return Ok(found) };
    for file in kept.seal.outputs.iter().filter(|file| file.path != SEALED) {
        // What is missing was complained of with the digests.
        let Some(bytes) = vault.read(kept, &file.path)? else { continue };
        let origin = vault.origin(&format!("{}/{}", kept.folder, file.path));
        found.extend(archive::compare(&origin, &bytes, rebuilt(&file.path)));
    }
    Ok(found)
}

pub(super) fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    archive::read(path)
}

fn shown(path: &Path) -> Origin {
    Origin::file(&path.display().to_string().replace('\\', "/"))
}

/// The complaint about something that is not sealed.
pub(super) fn unreadable(path: &Path, why: Option<Unreadable>) -> Diagnostic {
    told(&shown(path), why)
}

fn told(origin: &Origin, why: Option<Unreadable>) -> Diagnostic {
    let complaint = Diagnostic::new(code::NOT_SEALED, origin);
    match why {
        Some(Unreadable::File(name)) => complaint.see(origin, "attached-damaged", name),
        Some(Unreadable::Name(name)) => complaint.see(origin, "attached-name", name),
        Some(Unreadable::TooLarge) => complaint.see(origin, "attached-too-large", ""),
        Some(Unreadable::NotPdf) | None => complaint,
    }
}
