//! `extract`: the files that a sealed PDF carries, back in a folder.

use super::help::rescued;
use super::sealed_deck::{carries_sources, not_as_listed, noted};
use super::verify::{read, shown, unreadable};
use super::{Outcome, Plan, Report, Steps};
use crate::archive::{self, Note, Rescued, Unreadable};
use crate::model::code;
use crate::model::fault::Fault;

/// Writes the files of a sealed PDF to a folder that is not there yet. What is not as
/// the PDF lists it itself is said; it is given back all the same, for it may be all that
/// is left.
pub fn extract(
    plan: &Plan,
    report: &mut Report,
    steps: &mut Steps,
) -> Result<Outcome, Fault> {
    let bytes = read(&plan.folder)?;
    let mut refuse = |why: Vec<Unreadable>| {
        report.diagnostics.push(unreadable(&plan.folder, why));
        Ok(Outcome::Faulty)
    };
    let (carried, lost) = match rescued(plan, &bytes) {
        Ok(Rescued { files, lost }) if files.is_empty() => return refuse(lost),
        Ok(Rescued { files, lost }) => (files, lost),
        Err(why) => return refuse(vec![why]),
    };
    steps.done("reading");
    archive::extract(&carried, &plan.out)?;
    steps.done("writing");
    let (place, files) = (plan.out.clone(), carried.len());
    let mut notes: Vec<Note> = lost.into_iter().filter_map(noted).collect();
    for note in not_as_listed(&carried) {
        if notes.iter().all(|known| known.1 != note.1) {
            notes.push(note);
        }
    }
    if notes.is_empty() {
        let has_sources = carries_sources(&carried);
        return Ok(Outcome::Extracted { place, files, has_sources });
    }
    let origin = shown(&plan.folder);
    report.diagnostics.push(archive::noted(code::SEALED_FILE_DIFFERS, &origin, notes));
    Ok(Outcome::Rescued { place, files })
}
