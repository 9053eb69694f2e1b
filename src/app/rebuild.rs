//! A pack made again from the sources that its sealed deck carries.

use std::time::Duration;

use super::archive::sealed_pack;
use super::{Plan, Report, Steps};
use crate::archive::{self, Carried, Output};
use crate::model::fault::Fault;
use crate::model::seal::Program;

/// Makes the pack again, away from any other folder; none where this program can make
/// none of those sources. The manifest names the program that made it before, so that
/// one that makes the same pages makes the same bytes.
pub(super) fn rebuild(
    plan: &Plan,
    meeting: &str,
    carried: &Carried,
    made_by: Program,
) -> Result<Option<Vec<Output>>, Fault> {
    let folder = archive::unpack(carried)?;
    let plan = Plan {
        folder: folder.path().join("data").join(meeting),
        helper: plan.helper.clone(),
        made_by: Some(made_by),
        ..Plan::default()
    };
    // What there is to complain of was complained of when it was sealed.
    let mut report = Report::default();
    sealed_pack(&plan, &mut report, &mut Steps::new(|| Duration::ZERO))
}
