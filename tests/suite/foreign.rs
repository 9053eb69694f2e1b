//! Lists of other offices and cities are read under their own headings.

use std::fs;

use crate::folder::{Folder, assert_none, files, project};

/// What is said of a heading or a cell that is not understood.
const NOT_UNDERSTOOD: [&str; 7] = [
    "missing-column", "missing-columns", "missing-date-column", "unknown-column",
    "missing-value", "unreadable-", "unknown-class",
];

#[test]
fn the_headings_of_other_offices_are_understood_as_they_are() {
    let mut wrong = Vec::new();
    for file in files(&project().join("tests/foreign")) {
        let name = file.file_name().unwrap().to_str().unwrap();
        let Some((list, _)) = name.split_once("--") else { continue };
        let folder = Folder::base();
        folder.write(&format!("112-1/{list}.csv"), fs::read(&file).unwrap());
        let ran = folder.run(&["check", "data/112-1", "--format", "short"]);
        let lines =
            ran.stdout.lines().filter(|line| line.contains(&format!("{list}.csv")));
        let said = lines.filter(|line| NOT_UNDERSTOOD.iter().any(|it| line.contains(it)));
        wrong.extend(said.map(|line| format!("{name}: {line}")));
        let is_read = ran.code < 2 && !ran.stdout.contains("unknown-file");
        if !is_read {
            wrong.push(format!("{name}: {}", ran.stdout));
        }
    }
    assert_none(&wrong);
}
