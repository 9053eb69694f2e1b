//! What an organization weighs and a meeting accepts; complaints as data.

use serde_json::Value;

use crate::folder::{Folder, Ran};

/// A folder with one warning: a file that nothing uses.
fn with_a_warning() -> Folder {
    let folder = Folder::base();
    folder.write("112-1/notes.docx", "x");
    folder
}

fn check(folder: &Folder, more: &[&str]) -> Ran {
    folder.run(&[&["check", "data/112-1"], more].concat())
}

fn accept(folder: &Folder, code: &str, place: &str) {
    let accepted =
        format!("acknowledged:\n  - {{code: {code}, place: {place}, reason: 留存}}\n");
    folder.replace(
        "112-1/meeting.yaml",
        "id: 112-1\n",
        &format!("id: 112-1\n{accepted}"),
    );
}

#[test]
fn a_warning_lets_the_run_go_on_unless_warnings_are_denied() {
    let folder = with_a_warning();
    assert_eq!(check(&folder, &[]).code, 0);
    let ran = check(&folder, &["--deny-warnings"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("0 errors, 1 warning"), "{}", ran.stderr);
}

#[test]
fn a_warning_that_is_accepted_with_a_reason_no_longer_counts() {
    let folder = with_a_warning();
    accept(&folder, "unknown-file", "112-1/notes.docx");
    let ran = check(&folder, &["--deny-warnings"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("accepted because: 留存"), "{}", ran.stderr);
    assert!(ran.stderr.contains("1 accepted"), "{}", ran.stderr);
    let pack = folder.built("112-1");
    assert_eq!(pack["diagnostics"][0]["acknowledged"], "留存");
}

#[test]
fn an_acknowledgement_that_nothing_needs_is_complained_of() {
    let folder = Folder::base();
    accept(&folder, "unknown-file", "112-1/notes.docx");
    let ran = check(&folder, &[]);
    assert!(ran.stderr.contains("[acknowledgement-unneeded]"), "{}", ran.stderr);
}

#[test]
fn an_error_can_be_neither_accepted_nor_weighed_otherwise() {
    let folder = Folder::base();
    accept(&folder, "total-differs", "112-1/unit-counts.csv");
    folder.replace(
        "organization.yaml",
        "ministry:",
        "severities: {total-differs: notice}\nministry:",
    );
    let ran = check(&folder, &[]);
    assert_eq!(ran.code, 1);
    assert_eq!(ran.stderr.matches("[not-of-policy]").count(), 2, "{}", ran.stderr);
}

#[test]
fn an_organization_may_take_a_warning_for_an_error_or_a_notice() {
    let folder = with_a_warning();
    folder.replace(
        "organization.yaml",
        "ministry:",
        "severities: {unknown-file: error}\nministry:",
    );
    assert_eq!(check(&folder, &[]).code, 1);
    folder.replace("organization.yaml", "unknown-file: error", "unknown-file: notice");
    let ran = check(&folder, &["--deny-warnings"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("1 notice"), "{}", ran.stderr);
}

#[test]
fn complaints_are_an_object_a_line_for_programs() {
    let folder = Folder::base();
    folder.replace("112-1/unit-counts.csv", "小計", "合 計");
    folder.replace("112-1/resolutions.yaml", "number: 2", "number: two");
    let ran = check(&folder, &["--format", "json"]);
    assert_eq!(ran.code, 1);
    let objects: Vec<Value> =
        ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let found =
        objects.iter().find(|object| object["code"] == "unreadable-number").unwrap();
    assert_eq!(found["severity"], "error");
    assert_eq!(found["place"]["file"], "data/112-1/resolutions.yaml");
    assert!(found["place"]["line"].is_u64());
    assert!(found["help"].as_array().is_some_and(|help| !help.is_empty()));
}

#[test]
fn complaints_are_a_line_each_when_asked_for() {
    let ran = check(&with_a_warning(), &["--format", "short"]);
    assert!(
        ran.stdout.starts_with("data/112-1/notes.docx: warning[unknown-file]: "),
        "{}",
        ran.stdout
    );
}

#[test]
fn every_code_that_is_printed_can_be_explained() {
    let folder = Folder::base();
    let list = folder.run(&["explain", "--list"]).stdout;
    for line in list.lines() {
        let code = line.split_whitespace().next().unwrap();
        let ran = folder.run(&["explain", code, "--lang", "zh-TW"]);
        assert_eq!(ran.code, 0, "{code}: {}", ran.stderr);
        assert!(ran.stdout.starts_with(code), "{code}");
    }
}
