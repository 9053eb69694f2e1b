//! What each step of a run costs.
//!
//! The clock is given from outside: nothing but the printed timings may know it.

use std::time::Duration;

/// The steps done so far, each with the time it took.
#[derive(Debug)]
pub struct Steps {
    now: fn() -> Duration,
    last: Duration,
    laps: Vec<(&'static str, Duration)>,
}

impl Steps {
    /// Starts counting; `now` tells the time since any fixed moment.
    pub fn new(now: fn() -> Duration) -> Self {
        Self { now, last: now(), laps: Vec::new() }
    }

    /// Ends a step.
    pub fn done(&mut self, name: &'static str) {
        let now = (self.now)();
        self.laps.push((name, now.saturating_sub(self.last)));
        self.last = now;
    }

    pub fn laps(&self) -> &[(&'static str, Duration)] {
        &self.laps
    }
}
