//! Many meetings on one command line: what is said of each, in the order given, and how
//! far it is.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;

use super::args::{MeetingsArgs, Options};
use super::messages::{Language, harmless};
use super::{DONE, FAILED, FAULTY, fail, run_meeting, say, since_start, tell_of, watch};
use crate::app::{self, News, Plan, Ran, Run};
use crate::model::diagnostic::Args;

/// How meetings are gone through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// Nothing is written.
    Checked,
    Built,
    /// Again whenever a source changes; one meeting can be watched.
    Watched,
}

/// Runs a command for one meeting, or for many side by side; the exit code is the
/// worst of theirs.
pub(super) fn run(
    command: Run,
    meetings: &MeetingsArgs,
    plan: impl Fn(Plan) -> Plan,
    way: Way,
    language: Language,
) -> ExitCode {
    let options = &meetings.options;
    let folders = match app::folders(&meetings.folders) {
        Ok(folders) => folders,
        Err(fault) => return ExitCode::from(fail(&fault, language)),
    };
    let plans: Vec<Plan> =
        folders.meetings.iter().map(|folder| plan(options.plan(folder))).collect();
    match (&*plans, &*folders.skipped) {
        ([plan], _) if way == Way::Watched => {
            return watch::run(command, plan, options, language);
        }
        ([plan], []) => return run_meeting(command, options, plan, language),
        _ => {}
    }
    for folder in &folders.skipped {
        let place = Args::from([("place", folder.display().to_string())]);
        say(&(language.line("many-skipped", &place) + "\n"));
    }
    if let Some(complaint) = complaint(&plans, way, language) {
        say(&(complaint + "\n"));
        return ExitCode::from(FAILED);
    }
    run_all(command, &plans, options, language)
}

/// Why these meetings cannot be run at once.
fn complaint(plans: &[Plan], way: Way, language: Language) -> Option<String> {
    if plans.is_empty() {
        return Some(language.line("many-none", &Args::new()));
    }
    if way == Way::Watched {
        return Some(language.line("many-watched", &Args::new()));
    }
    let mut names: BTreeMap<_, &PathBuf> = BTreeMap::new();
    for plan in plans.iter().filter(|_| way == Way::Built) {
        if let Some(first) = names.insert(plan.folder.file_name()?, &plan.folder) {
            let shown = |folder: &PathBuf| folder.display().to_string();
            let args = Args::from([
                ("first", shown(first)),
                ("found", shown(&plan.folder)),
                ("out", shown(&plan.out)),
            ]);
            return Some(language.line("many-same-name", &args));
        }
    }
    None
}

fn run_all(
    command: Run,
    plans: &[Plan],
    options: &Options,
    language: Language,
) -> ExitCode {
    let progress = Progress { total: plans.len(), shown: io::stderr().is_terminal() };
    let mut codes = BTreeMap::<u8, usize>::new();
    app::many(command, plans, since_start, |news| match news {
        News::Done { count, latest } => progress.show(count, &plans[latest]),
        News::Ready { at, ran } => {
            progress.clear();
            let code = tell_of_one(&plans[at], ran, options, language);
            *codes.entry(code).or_default() += 1;
        }
    });
    progress.clear();
    let count = |code: u8| codes.get(&code).copied().unwrap_or(0);
    let all: usize = codes.values().sum();
    let args = Args::from([
        ("count", all.to_string()),
        ("done", count(DONE).to_string()),
        ("faulty", count(FAULTY).to_string()),
        ("failed", count(FAILED).to_string()),
    ]);
    say(&(language.line("many-done", &args) + "\n"));
    ExitCode::from(codes.into_keys().max().unwrap_or(DONE))
}

/// What was found in a meeting stands under its name.
fn tell_of_one(plan: &Plan, ran: &Ran, options: &Options, language: Language) -> u8 {
    let speaks = !ran.report.diagnostics.sorted().is_empty() || ran.outcome.is_err();
    if speaks || options.timings {
        say(&format!("── {}\n", harmless(&plan.folder.display().to_string())));
    }
    tell_of(ran, options, language)
}

/// How many meetings are done, on a line of a terminal that is written over; where
/// there is no terminal nothing is shown that will not last.
struct Progress {
    total: usize,
    shown: bool,
}

impl Progress {
    fn show(&self, done: usize, plan: &Plan) {
        if self.shown {
            let folder = harmless(&plan.folder.display().to_string());
            say(&format!("\r\u{1b}[K[{done}/{}] {folder}", self.total));
        }
    }

    fn clear(&self) {
        if self.shown {
            say("\r\u{1b}[K");
        }
    }
}
