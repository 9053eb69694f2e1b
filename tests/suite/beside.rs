//! One slip is told once, and nothing else is silenced by it: every folder here holds a
//! slip whose consequences are folded into its complaint, and an independent one of the
//! same kind beside it. What is told is listed to the last complaint, so that neither
//! the independent one is missing nor a consequence is told twice.

use crate::folder::{Folder, assert_none, project};

mod counts;
mod datasets;
mod edges;
mod inventory;
mod meeting;
mod requests;
mod resolutions;

/// A slip with another beside it.
struct Beside {
    name: &'static str,
    /// Cases of `tests/complaints` that change the base first.
    over: &'static [&'static str],
    /// Texts replaced in files; an empty text to replace means the end of the file, which
    /// need not be there.
    edits: &'static [(&'static str, &'static str, &'static str)],
    /// What is told, in the order of printing: `place: severity[code]`.
    told: &'static [&'static str],
}

const MEETING: &str = "112-1/meeting.yaml";
const INVENTORY: &str = "112-1/inventory.csv";
const UNITS: &str = "112-1/unit-counts.csv";
const TOTALS: &str = "112-1/dataset-totals.csv";
const MINISTRIES: &str = "112-1/ministries.csv";
const FEEDBACK: &str = "112-1/feedback.csv";
const TAKEDOWNS: &str = "112-1/takedowns.yaml";
const ORGANIZATION: &str = "organization.yaml";
const CASES: &str = "112-1/resolutions.yaml";

/// Where sentences are put in.
const HERE: &str = "共{{ feedback.period | counted(unit=\"件\") }}。";

#[test]
fn an_independent_slip_is_told_beside_one_that_silences_its_kind() {
    let mut wrong = Vec::new();
    for beside in all() {
        let folder = Folder::base();
        for case in beside.over {
            folder.lay(&project().join("tests/complaints").join(case));
        }
        for (path, from, to) in beside.edits {
            if from.is_empty() {
                let is_there = folder.data().join(path).exists();
                let before = if is_there { folder.text(path) } else { String::new() };
                folder.write(path, before + to);
            } else {
                folder.replace(path, from, to);
            }
        }
        let ran = folder.run(&["check", "data/112-1", "--format", "short"]);
        let told: Vec<&str> = ran.stdout.lines().filter_map(head).collect();
        let stops = beside.told.iter().any(|told| told.contains(": error["));
        if told != beside.told || ran.code != i32::from(stops) {
            let code = ran.code;
            wrong.push(format!("{}: exit {code}\n{}", beside.name, ran.stdout));
        }
    }
    assert_none(&wrong);
}

/// A line of the short form without its message and the folder before its place; none
/// for what was accepted.
fn head(line: &str) -> Option<&str> {
    let line = line.strip_prefix("data/")?;
    let end = line.find("]: ")?;
    (!line[..end].contains(": accepted[")).then_some(&line[..=end])
}

fn all() -> impl Iterator<Item = &'static Beside> {
    let lists = [
        inventory::BESIDES,
        counts::BESIDES,
        requests::BESIDES,
        datasets::BESIDES,
        resolutions::BESIDES,
        meeting::BESIDES,
        edges::BESIDES,
    ];
    lists.into_iter().flatten()
}
