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
    match &arguments[..] {
        [mode, rows] if mode == "--table" => return floor::print(rows.parse().unwrap()),
        [mode, folder] if mode == "--typst" => {
            return measured::print_floor(Path::new(folder));
        }
        _ => {}
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
    let mode = format!("--measure={}", case.mode);
    let whole = || {
        // A pack that is there already would be left as it is.
        let out = tempfile::tempdir_in(place.path()).unwrap();
        let mut command = Command::new(env::current_exe().unwrap());
        command.arg(&mode).args([&*folder, out.path()]);
        apart(&mut command)
    };
    let rows: String = case.name.chars().filter(char::is_ascii_digit).collect();
    let typst = || {
        let mut command = Command::new(env::current_exe().unwrap());
        match case.mode {
            "annex" => command.args(["--table", &*rows]),
            _ => command.arg("--typst").arg(&folder),
        };
        apart(&mut command)
    };
    let shown = |measured: Measured| {
        print!("{}", measured.shown);
        measured.seconds
    };
    let took = shown(whole());
    let (what, times) = match case.mode {
        "build" => ("the whole pack", 7),
        "annex" => ("the annex", 1),
        _ => return,
    };
    let floor = shown(typst());
    // One run of a third of a second says little beside another: the least of several, in
    // turn.
    let (mut took, mut floor) = (took.unwrap(), floor.unwrap());
    for _ in 1..times {
        took = took.min(whole().seconds.unwrap());
        floor = floor.min(typst().seconds.unwrap());
    }
    let outside = (1.0 - floor / took).max(0.0) * 100.0;
    println!("  {what} takes {:.2} × that (the least of {times})", took / floor);
    if case.mode == "build" {
        println!("  {:<22}{outside:>9.1} %", "outside Typst");
    }
}

/// What a process of its own printed, and the seconds by which it is compared.
struct Measured {
    shown: String,
    seconds: Option<f64>,
}

/// Measures in a process of its own.
fn apart(command: &mut Command) -> Measured {
    let output = command.stderr(Stdio::inherit()).output().unwrap();
    assert!(output.status.success(), "it could not be measured");
    let (mut shown, mut seconds) = (String::new(), None);
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        match line.strip_prefix(floor::MARK) {
            Some(marked) => seconds = marked.parse().ok(),
            None => shown.extend([line, "\n"]),
        }
    }
    Measured { shown, seconds }
}
