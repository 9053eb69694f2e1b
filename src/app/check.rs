//! `check`: everything but the pages.

use super::compute::{complain_of_sealed_changes, compute};
use super::{Outcome, Plan, Report, Steps};
use crate::model::fault::Fault;
use crate::source;

/// Reads, computes, checks and words a meeting, and writes nothing.
pub fn check(
    plan: &Plan,
    report: &mut Report,
    steps: &mut Steps,
) -> Result<Outcome, Fault> {
    let computed = compute(plan, report, steps)?;
    if let Some(computed) = &computed {
        let files = &computed.pack.sources.files;
        source::complain_of_changes(plan.place(), files, &mut report.diagnostics);
        complain_of_sealed_changes(plan, computed, &mut report.diagnostics);
    }
    report.diagnostics.complain_of_unneeded_acknowledgements();
    let sound = computed.is_some() && !plan.is_stopped_by(&report.diagnostics);
    // Nobody waits until the memory is given back.
    rayon::spawn(|| drop(computed));
    Ok(if sound { Outcome::Sound } else { Outcome::Faulty })
}
