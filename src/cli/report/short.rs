//! Complaints in one line each, for lists and logs: place, weight, code, message.

use std::fmt::Write;

use crate::app::Report;
use crate::cli::messages::{Language, harmless};
use crate::model::diagnostic::Args;

/// The whole report; empty where there is nothing to complain of.
pub(in crate::cli) fn short(report: &Report, language: Language) -> String {
    let mut text = String::new();
    for judged in report.diagnostics.sorted() {
        let found = judged.diagnostic;
        let weight = match judged.reason {
            Some(_) => "acknowledged",
            None => judged.severity.name(),
        };
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{}: {}[{}]: {}",
            harmless(&found.origin.to_string()),
            language.line(weight, &Args::new()),
            found.code,
            language.message(found),
        );
    }
    text
}
