//! A sealed PDF alone: what it can prove of itself, and what the archive knows of it.
//!
//! Its sources prove its pages, and nothing proves its sources: whoever changes both and
//! seals them anew has a PDF that fits itself. Only a digest that was noted elsewhere, in
//! the archive or the minutes, tells which of two such PDFs was sealed.

use super::otherwise::made_by_another;
use super::{shown, tell_of_correction};
use crate::app::sealed_deck::{Looked, look};
use crate::app::{Outcome, Plan};
use crate::archive::names::SEALED;
use crate::archive::{self, Vault};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::digest::sha256;
use crate::model::fault::Fault;
use crate::model::origin::Origin;
use crate::model::seal::Program;

/// Verifies a PDF that stands by itself.
pub(super) fn alone(
    plan: &Plan,
    bytes: &[u8],
    diagnostics: &mut Diagnostics,
) -> Result<Outcome, Fault> {
    let digest = sha256(bytes);
    let vault = Vault::open_whole(&plan.archive)?;
    let known = vault.sealed_as(&digest);
    let origin = &shown(&plan.folder);
    if let Some((edition, _)) = known.as_ref().and_then(|path| path.rsplit_once('/')) {
        tell_of_correction(&vault, edition, &digest, origin, diagnostics);
    }
    let looked = look(plan, bytes)?;
    if known.is_none() && !vault.kept.is_empty() {
        diagnostics.push(not_in(&vault, &looked.meeting, origin));
    }
    let otherwise = otherwise(&looked, origin, bytes);
    let is_own = looked.program == Some(Program::own());
    let templates = looked.again.templates;
    let is_remade = match &looked.program {
        // Whatever the archive knows is sealed, and needs no sources of its own for that.
        None if known.is_some() => false,
        None => {
            let is_damaged = !looked.damaged.is_empty() && !looked.is_foreign;
            let code =
                if is_damaged { code::SEALED_FILE_DIFFERS } else { code::NOT_SEALED };
            diagnostics.push(archive::noted(code, origin, looked.damaged));
            false
        }
        Some(_) if !looked.damaged.is_empty() => {
            let code = code::SEALED_FILE_DIFFERS;
            diagnostics.push(archive::noted(code, origin, looked.damaged));
            false
        }
        Some(program) if !is_own && !otherwise.is_empty() => {
            let code = if known.is_some() { code::OTHER_PROGRAM } else { code::UNPROVEN };
            let complaint =
                made_by_another(code, program, origin, &looked, otherwise, &[]);
            diagnostics.push(complaint);
            false
        }
        Some(_) => {
            let is_remade = otherwise.is_empty();
            diagnostics.extend_with(otherwise);
            is_remade
        }
    };
    let place = plan.folder.clone();
    Ok(Outcome::VerifiedAlone { place, is_remade, templates, digest, known })
}

/// Warns that the archive at hand does not hold the PDF, and of what it holds of the same
/// meeting: of two PDFs that each fit themselves, that one was sealed.
fn not_in(vault: &Vault, meeting: &str, origin: &Origin) -> Diagnostic {
    let complaint = Diagnostic::new(code::NOT_IN_ARCHIVE, origin)
        .with("archive", vault.root.display());
    match vault.latest(meeting) {
        Some(latest) => {
            let sealed = vault.origin(&format!("{}/{SEALED}", latest.folder));
            complaint.see(&sealed, "sealed-here", meeting)
        }
        None => complaint,
    }
}

/// What comes out otherwise when it is made again.
fn otherwise(looked: &Looked, origin: &Origin, bytes: &[u8]) -> Vec<Diagnostic> {
    let mut otherwise: Vec<Diagnostic> = looked.complaint(origin).into_iter().collect();
    if let Some(rebuilt) = looked.rebuilt(SEALED) {
        let notes = archive::compare(bytes, rebuilt);
        if !notes.is_empty() {
            otherwise.push(archive::noted(code::REBUILT_DIFFERS, origin, notes));
        }
    }
    otherwise
}
