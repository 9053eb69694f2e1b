//! The command line: what was typed, what is run, what is printed.
//!
//! What the program made goes to standard output; everything it says about the
//! sources goes to standard error. A closed pipe is the end of the output, not a
//! fault.

mod args;
mod ending;
mod explain;
mod many;
mod messages;
mod places;
mod report;
mod typed;
mod watch;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use anstream::adapter::strip_str;
use anstream::{AutoStream, ColorChoice};

use self::args::{AskedArgs, Command, DiffFormat, Format, Options};
use self::many::Way;
use self::messages::Language;
use crate::app::{self, Plan, Ran, Report, Run, Steps};
use crate::model::diagnostic::Args;
use crate::model::fault::{Doing, Fault};

const DONE: u8 = 0;
/// The sources need mending.
const FAULTY: u8 = 1;
/// The machine said no.
const FAILED: u8 = 2;

/// Runs the command that was typed.
pub fn run() -> ExitCode {
    let arguments = match typed::read(std::env::args_os().collect()) {
        Ok(arguments) => arguments,
        Err(told) => return tell_of_usage(&told),
    };
    let language = arguments.language();
    match &arguments.command {
        Command::Build { meetings, out, png, ppi, redline, fresh, only, watch } => {
            let pictures = png.then_some(f64::from(*ppi));
            let (redline, fresh) = (*redline, *fresh);
            let place = |plan: &Plan| places::beside_data(&plan.folder, "out");
            let plan = |plan| {
                let out = out.clone().unwrap_or_else(|| place(&plan));
                let only = only.iter().map(|one| one.part()).collect();
                let archive = places::beside_data(&plan.folder, "archive");
                Plan { out, pictures, redline, fresh, only, archive, ..plan }
            };
            let way = if *watch { Way::Watched } else { Way::Built };
            many::run(app::build, meetings, plan, way, language)
        }
        Command::Check { meetings } => {
            let plan = |plan: Plan| {
                let beside = |name| places::beside_data(&plan.folder, name);
                let (archive, out) = (beside("archive"), beside("out"));
                Plan { out, archive, ..plan }
            };
            many::run(app::check, meetings, plan, Way::Checked, language)
        }
        Command::Archive { meeting, archive, because } => {
            let plan = meeting.plan();
            let place = || places::beside_data(&plan.folder, "archive");
            let archive = archive.clone().unwrap_or_else(place);
            let plan = Plan { archive, because: because.clone(), ..plan };
            run_meeting(app::archive, &meeting.options, &plan, language)
        }
        Command::Verify { sealed, archive } => {
            if let Some(named) = archive.as_deref().filter(|named| !named.is_dir()) {
                let cause = io::ErrorKind::NotFound.into();
                let fault = Fault::new(Doing::Reading, named, cause);
                return ExitCode::from(fail(&fault, language));
            }
            let usual = || places::sealed(Path::new("archive"));
            let archive = archive.clone().unwrap_or_else(usual);
            let plan = Plan { archive, ..sealed.plan() };
            run_meeting(app::verify, &sealed.options, &plan, language)
        }
        Command::Extract { sealed, into } => {
            let plan = Plan { out: into.clone(), ..sealed.plan() };
            run_meeting(app::extract, &sealed.options, &plan, language)
        }
        Command::Trace { meeting, figure: Some(figure) } if !figure.trim().is_empty() => {
            run_trace(meeting, figure, language)
        }
        Command::Trace { meeting, .. } => list_figures(meeting, language),
        Command::Takedowns { meeting, .. } => run_takedowns(meeting, language),
        Command::Diff { before, after, format } => {
            run_diff([before, after].map(|folder| args::plan(folder)), *format, language)
        }
        Command::HelpRead { form, memory_mb } => help_read(form, *memory_mb),
        Command::Explain { code, .. } => explain::explain(code.as_deref(), language),
    }
}

/// Prints what was asked for about the command line, or what was typed wrong in it.
fn tell_of_usage(told: &typed::Told) -> ExitCode {
    let text = told.text.ansi().to_string();
    if !told.asked_for {
        say(&text);
        return ExitCode::from(FAILED);
    }
    match written(&text, anstream::stdout()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => ExitCode::from(fail(&fault, told.language)),
    }
}

/// Reads for another process, which alone hears of the outcome.
fn help_read(form: &str, memory_mb: u64) -> ExitCode {
    match app::help(form, memory_mb, io::stdin().lock(), io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(FAILED),
    }
}

fn run_meeting(
    command: Run,
    options: &Options,
    plan: &Plan,
    language: Language,
) -> ExitCode {
    let mut report = Report::default();
    let mut steps = Steps::new(since_start);
    let outcome = command(plan, &mut report, &mut steps);
    ExitCode::from(tell_of(&Ran { report, steps, outcome }, options, language))
}

/// Prints what was found, what it cost and how it ended, and gives the exit code.
fn tell_of(ran: &Ran, options: &Options, language: Language) -> u8 {
    let told = tell_of_report(ran, options, language);
    tell_of_outcome(ran, told, options, language)
}

/// Prints the complaints: people read them beside the output, programs as the output.
fn tell_of_report(ran: &Ran, options: &Options, language: Language) -> Result<(), Fault> {
    let report = &ran.report;
    match options.format {
        Format::Human => complained(&report::human(report, language)),
        Format::Short => tell(&report::short(report, language)),
        Format::Json => tell(&report::json(report, language)),
    }
}

/// told: whether the report could be printed.
fn tell_of_outcome(
    ran: &Ran,
    mut told: Result<(), Fault>,
    options: &Options,
    language: Language,
) -> u8 {
    if options.timings {
        say(&report::timings(&ran.steps));
    }
    let outcome = match &ran.outcome {
        Ok(outcome) => outcome,
        Err(fault) => return fail(fault, language),
    };
    let code = ending::count(outcome, &ran.report, language);
    if let Some(line) = ending::line(outcome, language) {
        if options.format == Format::Human {
            told = told.and(tell(&(line + "\n")));
        } else {
            say(&(line + "\n"));
        }
    }
    match told {
        Ok(()) => code,
        Err(fault) => {
            // Where complaints found no room the outcome may: one of the two is full.
            if options.format == Format::Human {
                drop(tell(&(report::fault(&fault, language) + "\n")));
            }
            fail(&fault, language)
        }
    }
}

fn run_trace(meeting: &AskedArgs, wanted: &str, language: Language) -> ExitCode {
    let mut report = Report::default();
    let plan = meeting.plan();
    let traced = app::trace(&plan, wanted, &mut report, &mut Steps::new(since_start));
    answer(&[report], traced, language, |trace| {
        if !trace.is_empty() {
            return printed(&report::trace(&trace, language), language);
        }
        let found = Args::from([("found", wanted.to_owned())]);
        say(&(language.line("trace-nothing", &found) + "\n"));
        say(&report::nearly(&trace, language));
        ExitCode::from(FAULTY)
    })
}

/// Lists every figure of a meeting with its value and what it is called.
fn list_figures(meeting: &AskedArgs, language: Language) -> ExitCode {
    let mut report = Report::default();
    let steps = &mut Steps::new(since_start);
    let computed = app::compute(&meeting.plan(), &mut report, steps);
    answer(&[report], computed, language, |computed| {
        printed(&report::figures(&computed.pack.figures, language), language)
    })
}

fn run_takedowns(meeting: &AskedArgs, language: Language) -> ExitCode {
    let mut report = Report::default();
    let drafts = app::takedowns(&meeting.plan(), &mut report);
    answer(&[report], drafts, language, |drafts| {
        printed(&report::takedowns(&drafts, language), language)
    })
}

fn run_diff(plans: [Plan; 2], format: DiffFormat, language: Language) -> ExitCode {
    let mut reports = [Report::default(), Report::default()];
    let [before, after] = &plans;
    let [earlier, later] = &mut reports;
    let steps = &mut Steps::new(since_start);
    let difference = app::diff([before, after], [earlier, later], steps);
    let is_stopped = matches!(difference, Ok(None));
    let code = answer(&reports, difference, language, |difference| {
        let text = match format {
            DiffFormat::Human => report::difference(&difference, language),
            DiffFormat::Json => report::difference_json(&difference),
        };
        printed(&text, language)
    });
    if is_stopped {
        say(&(language.line("diff-stopped", &Args::new()) + "\n"));
    }
    code
}

/// Says what is wrong with the sources, and prints what was found, if anything was.
fn answer<T>(
    reports: &[Report],
    found: Result<Option<T>, Fault>,
    language: Language,
    print: impl FnOnce(T) -> ExitCode,
) -> ExitCode {
    for report in reports {
        say(&report::unaccepted(report, language));
    }
    match found {
        Ok(Some(found)) => print(found),
        Ok(None) => ExitCode::from(FAULTY),
        Err(fault) => ExitCode::from(fail(&fault, language)),
    }
}

fn fail(fault: &Fault, language: Language) -> u8 {
    say(&(report::fault(fault, language) + "\n"));
    FAILED
}

/// Text to standard error; where that is closed there is nobody to tell.
fn say(text: &str) {
    drop(complained(text));
}

/// Text to standard error, with its colours where that shows them. Without them it is
/// written in one piece: the stream would write what stands between two colours by itself,
/// and the lines of two runs into one file would mix.
fn complained(text: &str) -> Result<(), Fault> {
    match AutoStream::choice(&io::stderr()) {
        ColorChoice::Never => written(&strip_str(text).to_string(), io::stderr()),
        _ => written(text, anstream::stderr()),
    }
}

/// Text to standard output.
fn tell(text: &str) -> Result<(), Fault> {
    written(text, io::stdout())
}

/// Text to one of the two outputs; a closed pipe is the end of it.
fn written(text: &str, mut out: impl Write) -> Result<(), Fault> {
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(cause) if cause.kind() != io::ErrorKind::BrokenPipe => {
            Err(Fault::new(Doing::Printing, "-", cause))
        }
        _ => Ok(()),
    }
}

/// Prints what was asked for, and gives the exit code.
fn printed(text: &str, language: Language) -> ExitCode {
    match tell(text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => ExitCode::from(fail(&fault, language)),
    }
}

/// The time since the first call, for `--timings` alone.
fn since_start() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}
