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

mod folders;
mod measured;

use std::env;
use std::path::Path;
use std::process::Command;

use folders::{CASES, Case};

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [mode, folder, out] = &arguments[..]
        && let Some(mode) = mode.strip_prefix("--measure=")
    {
        measured::print(mode, Path::new(folder), Path::new(out));
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
    let mode = format!("--measure={}", case.mode);
    let folder = place.path().join("data").join(case.meeting);
    let status = Command::new(env::current_exe().unwrap())
        .arg(mode)
        .args([&folder, &place.path().join("out")])
        .status()
        .unwrap();
    assert!(status.success(), "{} could not be measured", case.name);
}
