//! `extract`: the files that a sealed PDF carries, back in a folder.

use super::help::carried;
use super::verify::{read, unreadable};
use super::{Outcome, Plan, Report, Steps};
use crate::archive;
use crate::model::fault::Fault;

/// Writes the files of a sealed PDF to a folder that is not there yet.
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
    Ok(Outcome::Extracted { place: plan.out.clone(), files: carried.len() })
}
