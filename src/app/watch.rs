//! `build --watch`: the pack again whenever a source changes, with everything warm.

use std::time::Duration;

use super::Plan;
use super::many::{Ran, Run, ran};
use crate::source::{Kept, Look};
use crate::typeset;

/// How many rounds back Typst remembers what it set.
const KEPT: usize = 4;

/// Runs a command for a meeting now and after every change of the data folder, until
/// the program is stopped from outside, or there is no such folder and it does not come
/// back.
///
/// tell: what came of it, how long that took by the clock, and whether it goes on; away:
/// that the folder is waited for.
pub fn watch(
    command: Run,
    plan: &Plan,
    clock: fn() -> Duration,
    mut tell: impl FnMut(&Ran, Duration, bool),
    away: impl Fn(),
) {
    let plan = &Plan { kept: Some(Kept::default()), ..plan.clone() };
    let mut look = Look::around(&plan.folder);
    loop {
        let start = clock();
        let ran = ran(command, plan, clock);
        tell(&ran, clock().saturating_sub(start), look.is_some());
        typeset::forget(KEPT);
        let Some(seen) = look else { return };
        seen.wait_for_change();
        // Whatever is saved from now on is a change, also during the run.
        look = Look::around(&plan.folder).or_else(|| {
            away();
            Look::once_back(&plan.folder)
        });
    }
}
