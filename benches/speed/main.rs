//! What each step of a run costs, in time and memory, beside what Typst alone costs.
//!
//! Every folder is measured in a process of its own, so that no run finds another's
//! memory or warm caches. The figures are for comparing within one run of this
//! program: machines differ, and so does one machine from hour to hour.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a measurement may stop at once, makes its own files, and prints"
)]

#[path = "../../examples/catalogue/main.rs"]
#[allow(
    dead_code,
    reason = "the program that makes catalogues does more than is measured"
)]
mod catalogue;
mod floor;
mod folders;
mod measured;
mod plain;

use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

use folders::{CASES, Case};

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [mode, folder, out] = &arguments[..]
        && let Some(mode) = mode.strip_prefix("--measure=")
    {
        measured::print(mode, Path::new(folder), Path::new(out));
        return;
    }
    if let [mode, rows] = &arguments[..]
        && mode == "--floor"
    {
        floor::print(rows.parse().unwrap());
        return;
    }
    // Cargo passes flags of its own; every other word is part of a case's name.
    let wanted: Vec<&String> =
        arguments.iter().filter(|word| !word.starts_with('-')).collect();
    for case in CASES {
        if wanted.is_empty() || wanted.iter().any(|word| case.name.contains(&***word)) {
            measure(case);
        }
    }
}

/// Makes the case's folder, measures it in a process of its own, and prints that.
fn measure(case: &Case) {
    let place = tempfile::tempdir().unwrap();
    (case.make)(place.path());
    println!("\n{}", case.name);
    let folder = place.path().join("data").join(case.meeting);
    let out = place.path().join("out");
    let mode = format!("--measure={}", case.mode);
    let took =
        apart(Command::new(env::current_exe().unwrap()).arg(mode).args([folder, out]));
    if case.mode != "annex" {
        return;
    }
    let rows: String = case.name.chars().filter(char::is_ascii_digit).collect();
    let floor =
        apart(Command::new(env::current_exe().unwrap()).args(["--floor", &*rows]));
    if let (Some(took), Some(floor)) = (took, floor) {
        println!("  the annex takes {:.2} × that", took / floor);
    }
}

/// Measures in a process of its own; what it prints to be compared, in seconds.
fn apart(command: &mut Command) -> Option<f64> {
    let output = command.stderr(Stdio::inherit()).output().unwrap();
    assert!(output.status.success(), "it could not be measured");
    let (mut shown, mut took) = (String::new(), None);
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        match line.strip_prefix(floor::MARK) {
            Some(seconds) => took = seconds.parse().ok(),
            None => shown.extend([line, "\n"]),
        }
    }
    print!("{shown}");
    took
}
