//! `build --watch`: the pack again whenever a source changes, with everything warm.

use std::time::Duration;

use super::Plan;
use super::many::{Ran, Run, ran};
use crate::source::Look;

/// Runs a command for a meeting now and after every change of the data folder, until
/// the program is stopped from outside.
///
/// tell: what came of it, and how long that took by the clock.
pub fn watch(
    command: Run,
    plan: &Plan,
    clock: fn() -> Duration,
    mut tell: impl FnMut(&Ran, Duration),
) -> ! {
    loop {
        // Whatever is saved from now on is a change, also during the run.
        let look = Look::around(&plan.folder);
        let start = clock();
        let ran = ran(command, plan, clock);
        tell(&ran, clock().saturating_sub(start));
        look.wait_for_change();
    }
}
