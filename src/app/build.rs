//! `build`: from a meeting's folder to its pack in `out/`.

use super::compute::{complain_of_sealed_changes, compute};
use super::make::make;
use super::{Outcome, Plan, Report, Steps};
use crate::model::fault::Fault;
use crate::{archive, typeset};

/// Builds one meeting's pack, or reports why it cannot be built.
pub fn build(
    plan: &Plan,
    report: &mut Report,
    steps: &mut Steps,
) -> Result<Outcome, Fault> {
    typeset::ready();
    let Some(computed) = compute(plan, report, steps)? else {
        return Ok(Outcome::Faulty);
    };
    let diagnostics = &mut report.diagnostics;
    if diagnostics.has_errors() {
        return Ok(Outcome::Faulty);
    }
    complain_of_sealed_changes(plan, &computed, diagnostics)?;
    let lock = archive::lock(&plan.out, &computed.meeting())?;
    let Some(made) = make(plan, &computed, None, diagnostics, steps) else {
        return Ok(Outcome::Faulty);
    };
    let place = archive::store(&lock, &made.outputs)?;
    steps.done("archive");
    Ok(Outcome::Built { place, pages: made.pages })
}
