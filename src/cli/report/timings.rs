//! What each step cost, and how much of the whole was Typst's own work.

use std::fmt::Write;
use std::time::Duration;

use crate::app::{Lap, Steps};

/// A line a step, in milliseconds, then the whole and the share that is not Typst's.
pub(in crate::cli) fn timings(steps: &Steps) -> String {
    let mut text = String::new();
    let mut line = |name: &str, time: Duration| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name:<24}{:>10.1} ms", time.as_secs_f64() * 1000.0);
    };
    let sum = |typst: bool| -> Duration {
        let of_typst = |lap: &&Lap| !lap.within && lap.name.starts_with("typst") == typst;
        steps.laps().iter().filter(of_typst).map(|lap| lap.time).sum()
    };
    for lap in steps.laps() {
        let indent = if lap.within { "  " } else { "" };
        line(&format!("{indent}{}", lap.name), lap.time);
    }
    let (own, typst) = (sum(false), sum(true));
    line("own work", own);
    line("typst", typst);
    line("whole", own + typst);
    text
}
