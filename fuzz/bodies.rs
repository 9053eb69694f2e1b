//! What every fuzz target does with some bytes; the tests run the same over a corpus.
//!
//! A body puts the bytes where a user would have them, in the folder of a meeting, and
//! checks the meeting: whatever the bytes are, the check ends, and either nothing is
//! wrong or a complaint says what is, at a place in the data.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a target uses one body of another crate, may stop at once and makes its own files"
)]

use std::fs;
use std::path::Path;
use std::time::Duration;

use briefpack::app::{self, Outcome, Plan, Report, Steps};
use briefpack::model::roc_date::RocDate;
use tempfile::TempDir;

const MEETING: &str = "111-1";

const ORGANIZATION: &str = include_str!("../tests/hostile/data/organization.yaml");
const AGENDA: &str = include_str!("../tests/hostile/data/111-1/meeting.yaml");

/// Bytes as the action plan, whose fields are of every kind.
pub fn yaml(bytes: &[u8]) {
    checked("action-plan.yaml", bytes, AGENDA);
}

pub fn xlsx(bytes: &[u8]) {
    checked("inventory.xlsx", bytes, AGENDA);
}

pub fn xlsb(bytes: &[u8]) {
    checked("inventory.xlsb", bytes, AGENDA);
}

pub fn xls(bytes: &[u8]) {
    checked("inventory.xls", bytes, AGENDA);
}

pub fn ods(bytes: &[u8]) {
    checked("inventory.ods", bytes, AGENDA);
}

pub fn csv(bytes: &[u8]) {
    checked("inventory.csv", bytes, AGENDA);
}

/// Bytes as a date; one that is read reads back from every form it is printed in.
pub fn dates(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(date) = text.parse::<RocDate>() else { return };
    for form in [date.long(), date.slashed(), date.dotted(), date.gregorian().to_string()]
    {
        assert_eq!(form.parse(), Ok(date), "{text} {form}");
    }
}

/// Bytes as the text of a slide, in the small Markdown of YAML texts.
pub fn markdown(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    in_the_agenda(text);
}

/// Bytes as a sentence over the figures.
pub fn sentences(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    in_the_agenda(&format!("{{{{ {text} }}}}"));
    in_the_agenda(&format!("{{% {text} %}}"));
}

fn in_the_agenda(text: &str) {
    // What JSON writes as a text, YAML reads as the same text.
    let quoted = serde_json::to_string(text).unwrap();
    checked("meeting.yaml", AGENDA.replace("內容", &quoted).as_bytes(), "");
}

/// Checks a meeting with that file in it, beside its agenda.
fn checked(file: &str, bytes: &[u8], agenda: &str) {
    let place = TempDir::with_prefix("briefpack-fuzz-").unwrap();
    let meeting = place.path().join("data").join(MEETING);
    fs::create_dir_all(&meeting).unwrap();
    fs::write(place.path().join("data/organization.yaml"), ORGANIZATION).unwrap();
    fs::write(meeting.join("meeting.yaml"), agenda).unwrap();
    fs::write(meeting.join(file), bytes).unwrap();
    let (outcome, report) = check(&meeting);
    let has_errors = report.diagnostics.has_errors();
    assert_eq!(outcome == Outcome::Sound, !has_errors, "{:?}", report.diagnostics);
    assert_eq!(fs::read(meeting.join(file)).unwrap(), bytes, "a source was changed");
}

/// Without a helper: a reader that crashes is to be seen here.
fn check(meeting: &Path) -> (Outcome, Report) {
    let plan = Plan { folder: meeting.to_owned(), ..Plan::default() };
    let mut report = Report::default();
    let outcome = app::check(&plan, &mut report, &mut Steps::new(|| Duration::ZERO));
    (outcome.unwrap(), report)
}
