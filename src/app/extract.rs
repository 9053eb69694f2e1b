//! `extract`: the files that a sealed PDF carries, back in a folder.

use super::help::carried;
use super::sealed_deck::{carries_sources, not_as_listed};
use super::verify::{read, shown, unreadable};
use super::{Outcome, Plan, Report, Steps};
use crate::archive;
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
    let carried = match carried(plan, &bytes) {
        Ok(carried) if !carried.is_empty() => carried,
        Ok(_) => {
            report.diagnostics.push(unreadable(&plan.folder, None));
            return Ok(Outcome::Faulty);
        }
        Err(why) => {
            report.diagnostics.push(unreadable(&plan.folder, Some(why)));
            return Ok(Outcome::Faulty);
        }
    };
    steps.done("reading");
    archive::extract(&carried, &plan.out)?;
    steps.done("writing");
    let (place, files) = (plan.out.clone(), carried.len());
    let notes = not_as_listed(&carried);
    if notes.is_empty() {
        let has_sources = carries_sources(&carried);
        return Ok(Outcome::Extracted { place, files, has_sources });
    }
    let origin = shown(&plan.folder);
    report.diagnostics.push(archive::noted(code::SEALED_FILE_DIFFERS, &origin, notes));
    Ok(Outcome::Rescued { place, files })
}
