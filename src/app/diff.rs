//! `diff`: what changed between two meetings, any two.

use super::compute::compute;
use super::{Plan, Report, Steps};
use crate::agenda;
use crate::model::difference::Difference;
use crate::model::fault::Fault;

/// Compares two meetings, each computed from its own folder and complained of in its
/// own report; none where the sources of either need mending first: a number that is
/// wrong cannot be compared.
pub fn diff(
    [before, after]: [&Plan; 2],
    [earlier, later]: [&mut Report; 2],
    steps: &mut Steps,
) -> Result<Option<Difference>, Fault> {
    let old = compute(before, earlier, steps)?;
    let new = compute(after, later, steps)?;
    let reports = [(before, &mut *earlier), (after, &mut *later)];
    let stopped = reports.into_iter().fold(false, |stopped, (plan, report)| {
        report.diagnostics.complain_of_unneeded_acknowledgements();
        stopped | plan.is_stopped_by(&report.diagnostics)
    });
    // What two meetings share, or one reads of the other, is complained of once.
    earlier.diagnostics.leave_out(&later.diagnostics);
    let computed = old.zip(new).filter(|_| !stopped);
    Ok(computed.map(|(old, new)| agenda::difference(&old.pack, &new.pack)))
}
