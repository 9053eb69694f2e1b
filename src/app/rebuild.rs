//! A pack made again from the sources that its sealed deck carries.

use std::time::Duration;

use super::archive::sealed_pack;
use super::{Plan, Report, Steps};
use crate::archive::{self, Carried, Output};
use crate::model::fault::Fault;

/// Makes the pack again, away from any other folder; none where this program can make
/// none of those sources.
pub(super) fn rebuild(
    plan: &Plan,
    meeting: &str,
    carried: &Carried,
) -> Result<Option<Vec<Output>>, Fault> {
    let folder = archive::unpack(carried)?;
    let plan = Plan {
        folder: folder.path().join("data").join(meeting),
        helper: plan.helper.clone(),
        ..Plan::default()
    };
    // What there is to complain of was complained of when it was sealed.
    let mut report = Report::default();
    sealed_pack(&plan, &mut report, &mut Steps::new(|| Duration::ZERO))
}
