//! `build`: from a meeting's folder to its pack in `out/`.

use super::compute::{Computed, complain_of_sealed_changes, compute_beside};
use super::make::make;
use super::make_only::make_only;
use super::{Outcome, Plan, Report, Steps};
use crate::model::diagnostic::Diagnostics;
use crate::model::fault::Fault;
use crate::{archive, source, typeset};

/// Builds one meeting's pack, or reports why it cannot be built.
pub fn build(
    plan: &Plan,
    report: &mut Report,
    steps: &mut Steps,
) -> Result<Outcome, Fault> {
    typeset::ready();
    let computed = compute_beside(plan, report, steps, typeset::ready_for)?;
    let Some(computed) = computed else {
        return Ok(Outcome::Faulty);
    };
    let diagnostics = &mut report.diagnostics;
    if diagnostics.has_errors() {
        return Ok(Outcome::Faulty);
    }
    complain_of_sealed_changes(plan, &computed, diagnostics);
    if !plan.only.is_empty() {
        return build_only(plan, &computed, diagnostics, steps);
    }
    let lock = archive::lock(&plan.out, &computed.meeting())?;
    if let Some(unchanged) = unchanged(plan, &lock, &computed, diagnostics) {
        steps.done("compare");
        return Ok(unchanged);
    }
    let staged = archive::Staged::beside(&lock)?;
    let early = |output: &archive::Output| staged.take(output);
    let Some(made) = make(plan, &computed, None, &early, diagnostics, steps) else {
        return Ok(Outcome::Faulty);
    };
    let place = staged.publish(&made.outputs)?;
    steps.done("archive");
    Ok(Outcome::Built { place, pages: made.pages })
}

/// Keeps the pack that is there, where it is the very one that would be made: by the same
/// program, of the same sources, with the same complaints, whole to the byte. Whatever is
/// not plainly so is made again.
fn unchanged(
    plan: &Plan,
    lock: &archive::Lock,
    computed: &Computed,
    diagnostics: &mut Diagnostics,
) -> Option<Outcome> {
    if plan.fresh || plan.redline || plan.pictures.is_some() || plan.enclosed.is_some() {
        return None;
    }
    let standing = archive::Standing::of(lock, &computed.pack, plan.program())?;
    if standing.has("action-plan-redline.pdf") || standing.has_pictures() {
        return None;
    }
    let pack = &computed.pack;
    let mut now = diagnostics.clone();
    source::complain_of_changes(plan.place(), &pack.sources.files, &mut now);
    now.complain_of_unneeded_acknowledgements();
    let tables = computed.tables();
    if plan.is_stopped_by(&now) || !standing.is_of(pack, plan.program(), &tables, &now) {
        return None;
    }
    *diagnostics = now;
    let pages = standing.pages()?;
    Some(Outcome::Unchanged { place: standing.place, pages })
}

/// Builds some parts alone, in a folder of their own: beside the others of another run
/// they would pass for one pack.
fn build_only(
    plan: &Plan,
    computed: &Computed,
    diagnostics: &mut Diagnostics,
    steps: &mut Steps,
) -> Result<Outcome, Fault> {
    let lock = archive::lock(&plan.out, &format!("{}-only", computed.meeting()))?;
    let Some(outputs) = make_only(plan, computed, diagnostics, steps) else {
        return Ok(Outcome::Faulty);
    };
    let place = archive::store(&lock, &outputs)?;
    steps.done("archive");
    Ok(Outcome::BuiltOnly { place, parts: plan.only.clone() })
}
