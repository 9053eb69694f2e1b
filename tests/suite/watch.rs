//! `build --watch`: whoever edits the sources sees the pack follow.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;
use std::{fs, thread};

use crate::folder::Folder;

const MEETING: &str = "112-1";
/// Far longer than any round: what has not come by then does not come.
const PATIENCE: Duration = Duration::from_mins(2);
/// Between two steps of one save: some of the program's looks, and not yet an end of
/// its waiting.
const A_SLOW_SAVE: Duration = Duration::from_millis(60);

#[test]
fn a_watched_folder_is_built_again_whenever_a_source_changes() {
    let folder = Folder::base();
    let watched = Watched::start(&folder);
    assert!(watched.round().ends_with("Ctrl+C ends"));
    folder.replace(
        "112-1/meeting.yaml", "reporting_unit: 資訊處", "reporting_unit: 統計處",
    );
    watched.round();
    let page = folder.pack(MEETING)["pages"][0]["words"].to_string();
    assert!(page.contains("統計處") && !page.contains("資訊處"), "{page}");

    // A slip is complained of, and the last pack stays.
    folder.replace(
        "112-1/meeting.yaml", "reporting_unit: 統計處", "reporting_unti: 統計處",
    );
    let said = watched.round();
    assert!(said.contains("unknown-key") && said.contains("reporting_unit"), "{said}");
    assert!(folder.output(MEETING, "briefing.pdf").starts_with(b"%PDF"));

    // A new file counts, and so does the folder of the meeting before.
    folder.replace(
        "112-1/meeting.yaml", "reporting_unti: 統計處", "reporting_unit: 統計處",
    );
    let said = watched.round();
    assert!(!said.contains("unknown-key"), "{said}");
    fs::write(folder.data().join("112-1/notes.docx"), "x").unwrap();
    assert!(watched.round().contains("unknown-file"));
    let organization = folder.data().join("organization.yaml");
    fs::write(&organization, fs::read(&organization).unwrap().repeat(2)).unwrap();
    assert!(watched.round().contains("duplicate-key"));
}

/// What did not change is not read again, and nothing else may come of it.
#[test]
fn every_round_gives_what_a_run_by_itself_does() {
    let folder = Folder::base();
    let watched = Watched::start(&folder);
    let mut before = String::new();
    let mut as_by_itself = |said: &str| {
        let ran = folder.run(&["build", "data/112-1", "--out", "fresh"]);
        let complaints = ran.stderr.replace("fresh/", "out/").replace('\n', "");
        // What was said in the round before is not said again.
        assert!(complaints == before || said.starts_with(&complaints), "{said}");
        before = complaints;
        for file in ["briefing.pdf", "annex.pdf", "pack.json"] {
            let fresh = fs::read(folder.path().join("fresh/112-1").join(file)).unwrap();
            assert!(folder.output(MEETING, file) == fresh, "{file}: {said}");
        }
    };
    as_by_itself(&watched.round());
    let changes = [
        ("112-1/inventory.csv", "公文主旨、", "公文主旨、附件、"),
        ("111-4/inventory.csv", "公文主旨、", "公文主旨、附件、"),
        ("112-1/unit-counts.csv", ",統計處,120,125,131", ",統計處,120,124,131"),
        ("organization.yaml", "綜規處", "綜合規處"),
        ("organization.yaml", "綜合規處", "綜規處、企劃處"),
        ("organization.yaml", "綜規處、企劃處", "綜規處, 企劃處"),
        ("112-1/unit-counts.csv", ",統計處,120,124,131", ",統計處,120,125,131"),
        ("112-1/meeting.yaml", "id: 112-1", "# 這一行使以下各行下移\nid: 112-1"),
    ];
    for (path, from, to) in changes {
        folder.replace(path, from, to);
        as_by_itself(&watched.round());
    }
    // A list may become a folder of files, and a further file in it counts.
    let list = folder.data().join("112-1/inventory.csv");
    let bytes = fs::read(&list).unwrap();
    folder.remove("112-1/inventory.csv");
    watched.round();
    folder.write("112-1/inventory/資訊處.csv", &bytes);
    as_by_itself(&watched.round());
    folder.write("112-1/inventory/統計處.csv", &bytes);
    let said = watched.round();
    assert!(said.contains("numbers-clash"), "{said}");
    as_by_itself(&said);
}

/// Editors empty a file or delete it before they write it anew, and the drive may take
/// a while between the two.
#[test]
fn a_file_that_is_being_saved_is_not_taken_for_an_empty_or_missing_one() {
    let folder = Folder::base();
    let watched = Watched::start(&folder);
    watched.round();
    let organization = folder.text("organization.yaml");
    folder.write("organization.yaml", "");
    thread::sleep(A_SLOW_SAVE);
    folder.write("organization.yaml", organization.clone() + "# 存檔\n");
    let said = watched.round();
    assert!(said.starts_with("took"), "{said}");
    folder.remove("organization.yaml");
    thread::sleep(A_SLOW_SAVE);
    folder.write("organization.yaml", organization);
    let said = watched.round();
    assert!(said.starts_with("took"), "{said}");
}

/// A drive that synchronizes, or somebody who looks for a better name, moves a folder away
/// and back; and an office program has a file of its own beside the one that it saves.
#[test]
fn a_folder_that_is_away_for_a_while_is_waited_for() {
    let folder = Folder::base();
    let watched = Watched::start(&folder);
    watched.round();
    let (here, there) = (folder.data().join(MEETING), folder.data().join("moved"));
    fs::rename(&here, &there).unwrap();
    let said = watched.lines.recv_timeout(PATIENCE).unwrap();
    assert!(said.contains("waiting for it"), "{said}");
    thread::sleep(A_SLOW_SAVE);
    fs::rename(&there, &here).unwrap();
    let said = watched.round();
    assert!(said.starts_with("took"), "{said}");
    folder.write("112-1/lu2612x4.tmp", "");
    let said = watched.round();
    assert!(said.starts_with("took"), "{said}");
}

#[test]
fn one_meeting_is_watched_at_a_time() {
    let folder = Folder::base();
    let ran = folder.run(&["build", "data/111-4", "data/112-1", "--watch"]);
    assert_eq!((ran.code, &*ran.stdout), (2, ""));
    assert!(ran.stderr.contains("one meeting's folder"), "{}", ran.stderr);
}

#[test]
fn a_folder_that_is_none_is_not_waited_for() {
    let ran = Folder::base().run(&["build", "data/113-9", "--watch"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("no-meeting-folder"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("Ctrl+C"), "{}", ran.stderr);
}

/// The program as it watches; it ends with the test.
struct Watched {
    program: Child,
    lines: Receiver<String>,
}

impl Watched {
    fn start(folder: &Folder) -> Self {
        let mut command = folder.command(&["build", "data/112-1", "--watch"]);
        let mut program =
            command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let said = BufReader::new(program.stderr.take().unwrap());
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in said.lines() {
                sender.send(line.unwrap()).unwrap();
            }
        });
        Self { program, lines }
    }

    /// What is said of the next round, up to the line that says it is over.
    fn round(&self) -> String {
        let mut said = String::new();
        while !said.ends_with("Ctrl+C ends") {
            said += &self.lines.recv_timeout(PATIENCE).unwrap();
        }
        said
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.program.kill().unwrap();
        self.program.wait().unwrap();
    }
}
