//! The command line: what was typed, what is run, what is printed.
//!
//! What the program made goes to standard output; everything it says about the
//! sources goes to standard error. A closed pipe is the end of the output, not a
//! fault.

mod args;
mod messages;
mod report;

use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use clap::Parser;

use self::args::{Arguments, Command};
use self::messages::Language;
use crate::app::{self, Outcome, Plan, Report, Steps};
use crate::model::diagnostic::Args;
use crate::model::fault::Fault;

/// The sources need mending.
const FAULTY: u8 = 1;
/// The machine said no.
const FAILED: u8 = 2;

/// Runs the command that was typed.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let language = arguments.language();
    let command = match &arguments.command {
        Command::Build { .. } => app::build,
        Command::Check { .. } => app::check,
    };
    let plan = arguments.plan();
    let mut report = Report::default();
    let mut steps = Steps::new(since_start);
    let outcome = command(&plan, &mut report, &mut steps);
    let text = report::human(&report, language);
    let mut said = anstream::stderr().write_all(text.as_bytes());
    if arguments.timings() {
        said = said
            .and_then(|()| io::stderr().write_all(report::timings(&steps).as_bytes()));
    }
    let code = match outcome {
        Ok(outcome) => finish(&outcome, &plan, &report, language),
        Err(fault) => fail(&fault, language),
    };
    // Nobody is left to tell when standard error is closed.
    drop(said);
    code
}

/// Says how the run ended.
fn finish(
    outcome: &Outcome,
    plan: &Plan,
    report: &Report,
    language: Language,
) -> ExitCode {
    let tally = report.diagnostics.tally();
    if tally.errors + tally.warnings > 0 {
        let args = Args::from([
            ("errors", language.counted(tally.errors, "error")),
            ("warnings", language.counted(tally.warnings, "warning")),
        ]);
        let ending =
            if *outcome == Outcome::Faulty { "tally-nothing-written" } else { "tally" };
        say(&language.line(ending, &args));
    }
    match outcome {
        Outcome::Built { place, pages } => {
            let place = place.display().to_string();
            let args = Args::from([("place", place), ("pages", pages.to_string())]);
            print(&language.line("built", &args), plan, language)
        }
        Outcome::Sound => print(&language.line("sound", &Args::new()), plan, language),
        Outcome::Faulty => ExitCode::from(FAULTY),
    }
}

fn print(line: &str, plan: &Plan, language: Language) -> ExitCode {
    match writeln!(io::stdout(), "{line}") {
        Err(cause) if cause.kind() != io::ErrorKind::BrokenPipe => {
            let doing = crate::model::fault::Doing::Printing;
            fail(&Fault::new(doing, &plan.folder, cause), language)
        }
        _ => ExitCode::SUCCESS,
    }
}

fn fail(fault: &Fault, language: Language) -> ExitCode {
    say(&report::fault(fault, language));
    ExitCode::from(FAILED)
}

/// A line to standard error; where that is closed there is nobody to tell.
fn say(line: &str) {
    drop(writeln!(io::stderr(), "{line}"));
}

/// The time since the first call, for `--timings` alone.
fn since_start() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}
