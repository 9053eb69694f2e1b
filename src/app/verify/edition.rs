//! One edition: every file of it, by its digest and by what is made again from the
//! sources that its sealed deck carries.

use super::entries;
use super::otherwise::made_by_another;
use crate::app::Plan;
use crate::app::sealed_deck::{Looked, look};
use crate::archive::names::{SEAL, SEALED};
use crate::archive::{self, Filed, Kept, Missing, Note, There, Vault};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::digest::sha256;
use crate::model::fault::Fault;
use crate::model::seal::{Program, Seal};
use crate::model::sources::SourceFile;

/// Complains of the changed seal of an edition that nobody asked about: the chain of those
/// that follow goes through it.
pub(super) fn complain_of_the_seal(
    vault: &Vault,
    kept: &Kept,
    diagnostics: &mut Diagnostics,
) -> Result<(), Fault> {
    if vault.unlisted().contains(&kept.folder) {
        let notes = entries::changed(vault, kept, &Looked::default())?;
        let place = vault.origin(&format!("{}/{SEAL}", kept.folder));
        diagnostics.push(archive::noted(code::SEALED_FILE_DIFFERS, &place, notes));
    }
    Ok(())
}

/// Verifies an edition. A file that was changed is told apart from what is made again,
/// so that it is said where. Gives whether it was made again with templates that are not
/// this program's.
pub(super) fn edition(
    plan: &Plan,
    vault: &Vault,
    kept: &Kept,
    diagnostics: &mut Diagnostics,
) -> Result<bool, Fault> {
    let place = |file: &str| vault.origin(&format!("{}/{file}", kept.folder));
    let of_seal = |code, notes| archive::noted(code, &place(SEAL), notes);
    let files = vault.files(kept);
    let deck = files.iter().find(|file| file.sealed.path == SEALED);
    let is_sound = deck.is_some_and(Filed::is_as_sealed);
    let seal_is_sound = !vault.unlisted().contains(&kept.folder);
    if kept.seal.folder() != kept.folder && seal_is_sound && !is_sound {
        // The seal of another edition says nothing of these files.
        return Ok(false);
    }
    let looked = match deck.and_then(Filed::bytes) {
        Some(bytes) => look(plan, bytes)?,
        None => Looked::default(),
    };
    if !seal_is_sound {
        let notes = entries::changed(vault, kept, &looked)?;
        diagnostics.push(of_seal(code::SEALED_FILE_DIFFERS, notes));
    }
    let mut otherwise = of_files(vault, kept, &files, &looked, diagnostics);
    if !is_sound {
        return Ok(false);
    }
    let origin = place(SEALED);
    otherwise.extend(looked.complaint(&origin));
    // A copy that stands elsewhere is complained of as that.
    let is_whole = otherwise.is_empty()
        && files.iter().all(Filed::is_as_sealed)
        && kept.seal.folder() == kept.folder;
    match looked.program {
        // A seal names the program that its deck names, or it is not that deck's.
        Some(ref program) if *program != kept.seal.program && seal_is_sound => {
            let notes = vec![("entry-differs", "program".to_owned())];
            diagnostics.push(of_seal(code::SEALED_FILE_DIFFERS, notes));
        }
        Some(_) if is_whole && seal_is_sound => {
            let notes = entries::contradicted(vault, kept, &looked)?;
            if !notes.is_empty() {
                diagnostics.push(of_seal(code::REBUILT_DIFFERS, notes));
            }
        }
        // Of what another program made only that one knows how it should come out.
        Some(ref program) if *program != Program::own() && !otherwise.is_empty() => {
            let (code, same) = (code::OTHER_PROGRAM, same(&files, &looked));
            let complaint =
                made_by_another(code, program, &origin, &looked, otherwise, &same);
            diagnostics.push(complaint);
        }
        _ => diagnostics.extend_with(otherwise),
    }
    Ok(looked.again.templates > 0)
}

/// Verifies an edition whose seal cannot be read: by what its sealed deck says of its
/// files, and by what is made again.
pub(super) fn without_seal(
    plan: &Plan,
    vault: &Vault,
    folder: &str,
    diagnostics: &mut Diagnostics,
) -> Result<(), Fault> {
    let origin = vault.origin(&format!("{folder}/{SEALED}"));
    let bytes = match vault.there(folder, SEALED) {
        There::File(bytes) => bytes,
        There::Nothing => {
            diagnostics.push(vault.gone(&format!("{folder}/{SEALED}")).1);
            return Ok(());
        }
        There::Refused(refused) => {
            diagnostics.push(vault.unread(&refused));
            return Ok(());
        }
    };
    let looked = look(plan, &bytes)?;
    let Some(program) = looked.program.clone().filter(|_| looked.damaged.is_empty())
    else {
        diagnostics.push(archive::differs(&origin, Some(looked.damaged)));
        return Ok(());
    };
    let kept = Kept {
        folder: folder.to_owned(),
        seal: Seal {
            outputs: expected_outputs(vault, folder, &looked),
            ..Seal::unknown(program)
        },
        digest: String::new(),
    };
    let files = vault.files(&kept);
    of_files(vault, &kept, &files, &looked, diagnostics);
    Ok(())
}

/// What an edition's files should be, as far as its sealed deck knows: it lists all but
/// the two decks and the manifest beside them, which this program can make again if it
/// is the one that made them.
fn expected_outputs(vault: &Vault, folder: &str, looked: &Looked) -> Vec<SourceFile> {
    let mut expected = looked.outputs.clone();
    let is_own = looked.program.as_ref() == Some(&Program::own());
    for output in looked.again.outputs.iter().flatten() {
        if expected.iter().all(|known| known.path != output.path) {
            let there = (!is_own).then(|| vault.there(folder, &output.path));
            let bytes = there.as_ref().and_then(There::bytes).unwrap_or(&output.bytes);
            let path = output.path.clone();
            expected.push(SourceFile { path, sha256: sha256(bytes) });
        }
    }
    expected
}

/// Complains of the files that are not what was sealed, and gives the complaints about
/// those that are and are made otherwise from the sources.
fn of_files(
    vault: &Vault,
    kept: &Kept,
    files: &[Filed<'_>],
    looked: &Looked,
    diagnostics: &mut Diagnostics,
) -> Vec<Diagnostic> {
    let seal_is_sound = !vault.unlisted().contains(&kept.folder);
    let deck = files.iter().find(|file| file.sealed.path == SEALED);
    let is_comparable =
        deck.is_some_and(Filed::is_as_sealed) && looked.again.outputs.is_some();
    let mut otherwise = Vec::new();
    let mut missing = Missing::default();
    for file in files {
        let origin = vault.origin(&format!("{}/{}", kept.folder, file.sealed.path));
        let rebuilt = looked.rebuilt(&file.sealed.path);
        let bytes = match &file.there {
            There::File(bytes) => bytes,
            There::Nothing => {
                // A changed seal may name what never was.
                if seal_is_sound || rebuilt.is_some() {
                    let path = format!("{}/{}", kept.folder, file.sealed.path);
                    missing.gone(vault, &path, &file.sealed.sha256);
                }
                continue;
            }
            There::Refused(refused) => {
                missing.refused(vault, refused);
                continue;
            }
        };
        if !file.is_as_sealed() {
            // Where the seal itself was changed, what is made again knows better.
            if seal_is_sound || rebuilt != Some(bytes) {
                let notes = where_it_differs(vault, kept, file, looked);
                diagnostics.push(archive::differs(&origin, Some(notes)));
            }
        } else if is_comparable && rebuilt != Some(bytes) {
            let notes = archive::compare(bytes, rebuilt.map_or(&[], Vec::as_slice));
            otherwise.push(archive::noted(code::REBUILT_DIFFERS, &origin, notes));
        }
    }
    if seal_is_sound {
        vault.complain_of_the_unsealed(kept, &mut missing, diagnostics);
    }
    diagnostics.extend_with(missing.into_complaints());
    otherwise
}

/// Where a file of an edition is not what was sealed, as far as that can be known.
fn where_it_differs(
    vault: &Vault,
    kept: &Kept,
    file: &Filed<'_>,
    looked: &Looked,
) -> Vec<Note> {
    let bytes = file.bytes().map(Vec::as_slice).unwrap_or_default();
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

/// The files of an edition that were made again to the byte.
fn same<'a>(files: &[Filed<'a>], looked: &Looked) -> Vec<&'a str> {
    let is_same = |file: &&Filed<'_>| {
        file.bytes().is_some() && looked.rebuilt(&file.sealed.path) == file.bytes()
    };
    files.iter().filter(is_same).map(|file| &*file.sealed.path).collect()
}
