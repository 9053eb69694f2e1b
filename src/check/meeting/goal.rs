//! A yearly goal that was reached three times over: it may lack a digit (17 for 170).

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::numeral::thousands;

pub(in crate::check) const CHECK: Check = Check { name: "goal", run };

/// From so many times the goal on, it is the goal that is doubted.
const FAR: i64 = 3;

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let year = sources.meeting.statistics_date.value.year();
    let goals = sources.organization.targets.increase.as_ref();
    let goal = goals.and_then(|goals| goals.of(year));
    let reached = meetings.pack.number("targets.increase.reached");
    if let (Some(goal), Some(reached)) = (goal, reached)
        && meetings.are_all_whole()
        && goal.value > 0
        && reached >= goal.value.saturating_mul(FAR)
    {
        diagnostics.push(
            Diagnostic::new(code::GOAL_FAR_EXCEEDED, &goal.origin)
                .with("goal", thousands(goal.value))
                .with("reached", thousands(reached)),
        );
    }
}
