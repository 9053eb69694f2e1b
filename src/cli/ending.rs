//! How a run ended: the summary of its complaints, its exit code, and its last line.
//!
//! Only what was done to the end has a last line; a run that stopped ends with its tally.

use super::messages::Language;
use super::{DONE, FAILED, FAULTY, say};
use crate::app::{Outcome, Report};
use crate::model::diagnostic::{Args, Tally};

/// Says how many complaints there are, and gives the exit code.
pub(super) fn count(outcome: &Outcome, report: &Report, language: Language) -> u8 {
    let tally = report.diagnostics.tally();
    if tally != Tally::default() {
        let args = Args::from([("tally", counted(&tally, language))]);
        say(&(language.line(tally_line(outcome), &args) + "\n"));
    }
    // One example is enough: whoever reads it can ask for the others.
    let sorted = report.diagnostics.sorted();
    if let Some(first) = sorted.into_iter().find(|found| found.reason.is_none()) {
        let code = Args::from([("code", first.diagnostic.code.to_string())]);
        say(&(language.line("explain-hint", &code) + "\n"));
    }
    exit_code(outcome)
}

fn counted(tally: &Tally, language: Language) -> String {
    let mut counted = vec![
        language.counted(tally.errors, "error"),
        language.counted(tally.warnings, "warning"),
    ];
    if tally.notices > 0 {
        counted.push(language.counted(tally.notices, "notice"));
    }
    if tally.acknowledged > 0 {
        let args = Args::from([("count", tally.acknowledged.to_string())]);
        counted.push(language.line("acknowledged-count", &args));
    }
    language.listed(counted)
}

fn tally_line(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Faulty => "tally-nothing-written",
        Outcome::Listed => "tally-listed",
        Outcome::Refuted { .. } => "tally-refuted",
        Outcome::Unread { .. } => "tally-unread",
        _ => "tally",
    }
}

fn exit_code(outcome: &Outcome) -> u8 {
    match outcome {
        Outcome::Faulty
        | Outcome::Listed
        | Outcome::Refuted { .. }
        | Outcome::Rescued { .. } => FAULTY,
        Outcome::Unread { .. } => FAILED,
        _ => DONE,
    }
}

/// The line that a run which came to its end closes with.
pub(super) fn line(outcome: &Outcome, language: Language) -> Option<String> {
    let lines = lines(outcome);
    let args = args(outcome, language);
    let said: Vec<_> = lines.iter().map(|line| language.line(line, &args)).collect();
    (!said.is_empty()).then(|| said.join("\n"))
}

/// The names of the last lines in the catalogue.
fn lines(outcome: &Outcome) -> Vec<&'static str> {
    match outcome {
        Outcome::Built { .. } => vec!["built"],
        Outcome::Unchanged { .. } => vec!["unchanged"],
        Outcome::BuiltOnly { .. } => vec!["built-only"],
        Outcome::Sound => vec!["sound"],
        Outcome::Sealed { .. } => vec!["sealed"],
        Outcome::Verified { is_copy, carried, otherwise, .. } => {
            let verified = match (is_copy, otherwise) {
                (false, 0) => "verified",
                (false, _) => "verified-otherwise",
                (true, 0) => "verified-copy",
                (true, _) => "verified-copy-otherwise",
            };
            let last = if *is_copy { "verified-copy-last" } else { "verified-last" };
            let carried = (*carried > 0).then_some("verified-carried");
            [verified].into_iter().chain(carried).chain([last]).collect()
        }
        Outcome::VerifiedAlone { is_remade, templates, known, .. } => {
            let remade = is_remade.then_some(match templates {
                0 => "verified-alone",
                _ => "verified-alone-carried",
            });
            let known = known.as_ref().map(|_| "verified-alone-known");
            remade
                .into_iter()
                .chain([known.unwrap_or("verified-alone-unknown")])
                .collect()
        }
        Outcome::Extracted { has_sources: true, .. } => vec!["extracted"],
        Outcome::Extracted { .. } => vec!["extracted", "extracted-no-sources"],
        Outcome::Rescued { .. } => vec!["rescued"],
        Outcome::Faulty
        | Outcome::Listed
        | Outcome::Refuted { .. }
        | Outcome::Unread { .. } => Vec::new(),
    }
}

/// What fills the gaps of the last lines.
fn args(outcome: &Outcome, language: Language) -> Args {
    let shown = |place: &std::path::Path| ("place", place.display().to_string());
    match outcome {
        Outcome::Built { place, pages } | Outcome::Unchanged { place, pages } => {
            Args::from([shown(place), ("pages", pages.to_string())])
        }
        Outcome::BuiltOnly { place, parts } => {
            let names = parts.iter().map(|part| language.part(part.name()));
            Args::from([shown(place), ("found", language.listed(names))])
        }
        Outcome::Sealed { place, edition, number } => Args::from([
            shown(place),
            ("edition", edition.to_string()),
            ("number", number.to_string()),
        ]),
        Outcome::Verified { place, editions, carried, otherwise, last, .. } => {
            Args::from([
                shown(place),
                ("count", editions.to_string()),
                ("carried", carried.to_string()),
                ("otherwise", otherwise.to_string()),
                ("digest", last.clone()),
            ])
        }
        Outcome::VerifiedAlone { place, templates, digest, known, .. } => Args::from([
            shown(place),
            ("digest", digest.clone()),
            ("templates", templates.to_string()),
            ("known", known.clone().unwrap_or_default()),
        ]),
        Outcome::Extracted { place, files, .. } | Outcome::Rescued { place, files } => {
            Args::from([shown(place), ("count", files.to_string())])
        }
        _ => Args::new(),
    }
}
