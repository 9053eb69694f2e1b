//! What each step of a run costs.
//!
//! The clock is given from outside: nothing but the printed timings may know it.

use std::time::Duration;

/// The steps done so far, each with the time it took.
#[derive(Debug)]
pub struct Steps {
    now: fn() -> Duration,
    last: Duration,
    laps: Vec<Lap>,
}

/// A step with the time it took.
#[derive(Debug, Clone, Copy)]
pub struct Lap {
    pub name: &'static str,
    pub time: Duration,
    /// Whether it ran beside others within the step before: its time is part of that.
    pub within: bool,
}

impl Steps {
    /// Starts counting; `now` tells the time since any fixed moment.
    pub fn new(now: fn() -> Duration) -> Self {
        Self { now, last: now(), laps: Vec::new() }
    }

    /// Ends a step.
    pub fn done(&mut self, name: &'static str) {
        let now = (self.now)();
        let time = now.saturating_sub(self.last);
        self.laps.push(Lap { name, time, within: false });
        self.last = now;
    }

    /// Notes what a part of the last step cost by itself.
    pub(super) fn within(&mut self, name: &'static str, time: Duration) {
        self.laps.push(Lap { name, time, within: true });
    }

    /// What tells the time.
    pub(super) fn clock(&self) -> fn() -> Duration {
        self.now
    }

    /// The steps done so far, in order.
    pub fn laps(&self) -> &[Lap] {
        &self.laps
    }
}
