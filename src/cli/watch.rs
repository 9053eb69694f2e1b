//! `build --watch`: what is said of each round.

use std::process::ExitCode;
use std::time::Duration;

use super::args::Options;
use super::messages::Language;
use super::{FAILED, report, say, since_start, tell_of_outcome, tell_of_report};
use crate::app::{self, Plan, Ran, Run};
use crate::model::diagnostic::Args;

/// Runs a command again after every change, until the program is stopped from outside or
/// the folder is gone for good. Complaints that are the same as in the round before are not said
/// again.
pub(super) fn run(
    command: Run,
    plan: &Plan,
    options: &Options,
    language: Language,
) -> ExitCode {
    let (mut last, mut code) = (None, FAILED);
    let away = || say(&(language.line("watched-away", &Args::new()) + "\n"));
    let tell = |ran: &Ran, time, goes_on| {
        let complaints = report::short(&ran.report, language);
        let told = if last.as_ref() == Some(&complaints) {
            Ok(())
        } else {
            tell_of_report(ran, options, language)
        };
        last = Some(complaints);
        code = tell_of_outcome(ran, told, options, language);
        if goes_on {
            say(&(waiting(time, language) + "\n"));
        }
    };
    app::watch(command, plan, since_start, tell, away);
    ExitCode::from(code)
}

fn waiting(time: Duration, language: Language) -> String {
    let seconds = format!("{:.2}", time.as_secs_f64());
    language.line("watching", &Args::from([("seconds", seconds)]))
}
