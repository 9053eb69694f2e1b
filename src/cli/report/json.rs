//! Complaints for programs: one JSON object a line.
//!
//! `{"code", "severity", "acknowledged", "place", "message", "help", "related"}`; a
//! place is `{"file", "sheet"?, "cell"?, "line"?, "column"?}`, lines and columns from 1
//! and a cell as a spreadsheet names it. `acknowledged` is the reason, or null.

use serde_json::{Value, json};

use crate::app::Report;
use crate::cli::messages::Language;

/// The whole report; empty where there is nothing to complain of.
pub(in crate::cli) fn json(report: &Report, language: Language) -> String {
    let line = |judged: crate::model::diagnostic::Judged<'_>| {
        let found = judged.diagnostic;
        let related: Vec<Value> = found
            .related
            .iter()
            .map(|one| json!({"place": one.origin, "message": language.note(one)}))
            .collect();
        let object = json!({
            "code": found.code,
            "severity": judged.severity,
            "acknowledged": judged.reason.map(|reason| &reason.value),
            "place": found.origin,
            "message": language.message(found),
            "help": language.help(found),
            "related": related,
        });
        format!("{object}\n")
    };
    report.diagnostics.sorted().into_iter().map(line).collect()
}
