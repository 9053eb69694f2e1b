//! What the machine may do at any moment: nothing is lost, the last good pack stays,
//! and the message says what to do.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use briefpack::app::{Outcome, Plan, Report, Steps};
use briefpack::archive;
use briefpack::model::digest::sha256;
use serde_json::Value;

#[cfg(unix)]
use crate::folder::Refused;
use crate::folder::{Folder, Ran};

const MEETING: &str = "112-1";
/// One that is made each time, whatever is there already.
const BUILD: [&str; 3] = ["build", "data/112-1", "--fresh"];

#[test]
fn the_second_of_two_runs_says_who_holds_the_pack_and_ends() {
    let folder = Folder::base();
    let held = archive::lock(&out(&folder), MEETING).unwrap();
    for (language, said) in [("en", "another briefpack"), ("zh-TW", "另一個執行中")]
    {
        let ran = folder.run(&[&BUILD[..], &["--lang", language]].concat());
        assert_eq!(ran.code, 2, "{}", ran.stderr);
        let process = std::process::id().to_string();
        assert!(
            ran.stderr.contains(said) && ran.stderr.contains(&process),
            "{}",
            ran.stderr
        );
    }
    // Another meeting is another pack.
    assert_eq!(folder.run(&["build", "data/111-4"]).code, 0);
    drop(held);
    folder.built(MEETING);
    assert_eq!(names(&out(&folder)), ["111-4", MEETING]);
}

#[test]
fn runs_that_race_leave_one_whole_pack() {
    let folder = Folder::base();
    let runs: Vec<Child> =
        (0..4).map(|_| quiet(&folder, &BUILD).spawn().unwrap()).collect();
    let codes: Vec<_> =
        runs.into_iter().map(|mut run| run.wait().unwrap().code().unwrap()).collect();
    assert!(codes.contains(&0), "{codes:?}");
    assert!(codes.iter().all(|code| [0, 2].contains(code)), "{codes:?}");
    assert_eq!(names(&out(&folder)), [MEETING]);
    assert!(is_whole(&out(&folder).join(MEETING)));
}

#[test]
fn what_a_dead_run_left_behind_is_cleared_away_and_its_lock_holds_nobody_up() {
    let folder = Folder::base();
    folder.built(MEETING);
    let out = out(&folder);
    fs::create_dir_all(out.join(".112-1.new-dead/pages")).unwrap();
    fs::write(out.join(".112-1.new-dead/briefing.pdf"), "half").unwrap();
    fs::write(out.join(".112-1.lock"), "").unwrap();
    fs::write(out.join(".112-1.holder"), "1\nsomewhere\n").unwrap();
    // As if it was killed between two renamings.
    fs::rename(out.join(MEETING), out.join(".112-1.last")).unwrap();
    folder.replace("112-1/meeting.yaml", "statistics_date:", "statistics_dat:");
    assert_eq!(folder.run(&BUILD).code, 1);
    folder.replace("112-1/meeting.yaml", "statistics_dat:", "statistics_date:");
    folder.built(MEETING);
    assert_eq!(names(&out), [MEETING]);
    assert!(is_whole(&out.join(MEETING)));
}

#[test]
fn a_run_killed_at_each_write_and_each_renaming_leaves_no_half_pack() {
    let folder = Folder::base();
    let place = out(&folder).join(MEETING);
    folder.built(MEETING);
    let written = names(&place).len();
    fs::remove_dir_all(&place).unwrap();
    for last in [None, Some(())] {
        if last.is_some() {
            folder.built(MEETING);
        }
        for count in 0..=written {
            let dead = unfinished(&folder);
            kill_when(&folder, || files_of_the_unfinished(&folder, &dead) >= Some(count));
            assert!(is_whole_or_absent(&place, last.is_none()), "after {count} files");
        }
        let before = mark_of(&place);
        kill_when(&folder, || mark_of(&place) != before);
        assert!(is_whole_or_absent(&place, last.is_none()), "while renaming");
    }
    folder.built(MEETING);
    assert_eq!(names(&out(&folder)), [MEETING]);
}

#[test]
fn a_run_killed_at_any_time_leaves_no_half_pack() {
    let folder = Folder::base();
    let begun = Instant::now();
    folder.built(MEETING);
    let whole = begun.elapsed();
    for part in 1..12 {
        let end = Instant::now() + whole * part / 10;
        kill_when(&folder, || Instant::now() >= end);
        assert!(is_whole(&out(&folder).join(MEETING)), "{part}/10 of a run");
    }
    folder.built(MEETING);
    assert_eq!(names(&out(&folder)), [MEETING]);
}

#[test]
fn a_source_edited_during_the_run_is_complained_of_and_nothing_is_written() {
    static EDITED: OnceLock<PathBuf> = OnceLock::new();
    static LAPS: AtomicUsize = AtomicUsize::new(0);
    /// The clock of a run's steps: it is asked when the folder has been read.
    fn edit() -> Duration {
        if LAPS.fetch_add(1, Ordering::SeqCst) == 1 {
            let path = EDITED.get().unwrap();
            let text = fs::read_to_string(path).unwrap();
            fs::write(path, text + "\n").unwrap();
        }
        Duration::ZERO
    }
    let folder = Folder::base();
    EDITED.set(folder.data().join("112-1/resolutions.yaml")).unwrap();
    let plan = Plan {
        folder: folder.data().join(MEETING),
        out: out(&folder),
        ..Plan::default()
    };
    let mut report = Report::default();
    let ended = briefpack::app::build(&plan, &mut report, &mut Steps::new(edit));
    assert_eq!(ended.unwrap(), Outcome::Faulty);
    let found: Vec<_> = report.diagnostics.sorted();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].diagnostic.code.name, "source-changed");
    assert!(found[0].diagnostic.origin.file.ends_with("112-1/resolutions.yaml"));
    assert!(!out(&folder).exists());
}

#[test]
fn a_source_that_is_added_during_the_run_is_complained_of_and_nothing_is_written() {
    for added in ["112-1/minutes.yaml", "112-1/expected-openings/典藏署.csv"] {
        let folder = Folder::base();
        fs::create_dir(out(&folder)).unwrap();
        let heading = "資料集名稱,機關,預計開放時間,狀態\n";
        folder.write("112-1/expected-openings/統計處.csv", heading);
        let lock = out(&folder).join(".112-1.lock");
        let mut command = folder.command(&BUILD);
        command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
        let mut run = command.spawn().unwrap();
        // It is locked when everything has been read and nothing has been set.
        while !lock.exists() && run.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
        folder.write(added, heading);
        let ran = Ran::of(run.wait_with_output().unwrap());
        assert_eq!(ran.code, 1, "{}", ran.stderr);
        assert!(ran.stderr.contains("error[source-changed]"), "{}", ran.stderr);
        assert!(ran.stderr.contains(&format!("data/{added}")), "{}", ran.stderr);
        assert!(!out(&folder).join(MEETING).exists());
    }
}

#[test]
fn a_source_saved_while_the_pack_is_being_made_leaves_the_last_pack_and_is_named() {
    let folder = Folder::base();
    folder.built(MEETING);
    let last = mark_of(&out(&folder).join(MEETING));
    let lock = out(&folder).join(".112-1.lock");
    let _ = fs::remove_file(&lock);
    let mut command = folder.command(&BUILD);
    command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let mut run = command.spawn().unwrap();
    // It is locked when everything has been read and nothing has been set.
    while !lock.exists() && run.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    folder.replace("112-1/resolutions.yaml", "number: 1", "number:  1");
    let ran = Ran::of(run.wait_with_output().unwrap());
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("error[source-changed]"), "{}", ran.stderr);
    assert!(ran.stderr.contains("data/112-1/resolutions.yaml"), "{}", ran.stderr);
    assert_eq!(mark_of(&out(&folder).join(MEETING)), last);
    folder.built(MEETING);
}

#[test]
fn what_is_no_pack_is_never_replaced() {
    let folder = Folder::base();
    let before = names(&folder.data().join(MEETING));
    let ran = folder.run(&[&BUILD[..], &["--out", "data"]].concat());
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(ran.stderr.contains("is not a pack"), "{}", ran.stderr);
    assert_eq!(names(&folder.data().join(MEETING)), before);
    assert_eq!(
        names(&folder.data()),
        ["111-4", "112-1", "README.md", "organization.yaml"]
    );
    fs::create_dir(out(&folder)).unwrap();
    fs::write(out(&folder).join(MEETING), "a note").unwrap();
    let ran = folder.run(&BUILD);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("a file of that name is in the way"), "{}", ran.stderr);
    assert_eq!(fs::read_to_string(out(&folder).join(MEETING)).unwrap(), "a note");
}

#[test]
fn a_folder_with_somebody_elses_manifest_is_no_pack() {
    let folder = Folder::base();
    let place = out(&folder).join(MEETING);
    fs::create_dir_all(&place).unwrap();
    fs::write(place.join("thesis.docx"), "years of work").unwrap();
    for manifest in [r#"{"name": "my web app"}"#, r#"{"schema": 1, "outputs": []}"#, ""] {
        fs::write(place.join("manifest.json"), manifest).unwrap();
        for command in [&BUILD[..], &["build", "data/112-1"]] {
            let ran = folder.run(command);
            assert_eq!(ran.code, 2, "{}", ran.stderr);
            assert!(ran.stderr.contains("is not a pack"), "{}", ran.stderr);
        }
        assert_eq!(names(&place), ["manifest.json", "thesis.docx"]);
    }
}

#[test]
fn a_file_that_somebody_put_beside_the_pack_is_never_deleted() {
    let folder = Folder::base();
    folder.built(MEETING);
    let place = out(&folder).join(MEETING);
    let only = ["build", "data/112-1", "--only", "tables"];
    assert_eq!(folder.run(&only).code, 0);
    let alone = out(&folder).join("112-1-only");
    folder.replace("112-1/inventory.csv", "公文管理系統", "公文管理平臺");
    for (place, command) in [(&place, &BUILD[..]), (&alone, &only[..])] {
        for path in ["note.docx", "tables/mine.csv", "papers/draft.odt"] {
            let last = mark_of(place);
            let note = place.join(path);
            fs::create_dir_all(note.parent().unwrap()).unwrap();
            fs::write(&note, "what the chair said").unwrap();
            for (language, help) in
                [("en", "move this file"), ("zh-TW", "移到其他資料夾")]
            {
                let ran = folder.run(&[command, &["--lang", language]].concat());
                assert_eq!(ran.code, 2, "{}", ran.stderr);
                let name = note.file_name().unwrap().to_str().unwrap();
                let said = [name, help].iter().all(|text| ran.stderr.contains(text));
                assert!(said, "{}", ran.stderr);
            }
            assert_eq!(fs::read_to_string(&note).unwrap(), "what the chair said");
            fs::remove_file(&note).unwrap();
            assert_eq!(mark_of(place), last);
        }
        // What systems and offices leave, and a folder without anything, hold nobody up.
        for path in ["~$briefing.docx", "Thumbs.db", "tables/.DS_Store", "desktop.ini"] {
            fs::write(place.join(path), "").unwrap();
        }
        fs::create_dir_all(place.join("papers")).unwrap();
        let ran = folder.run(command);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert!(!place.join("Thumbs.db").exists());
    }
}

#[test]
fn a_pack_of_another_version_is_replaced_with_all_that_it_lists() {
    let folder = Folder::base();
    folder.built(MEETING);
    let place = out(&folder).join(MEETING);
    let manifest = fs::read(place.join("manifest.json")).unwrap();
    let mut manifest: Value = serde_json::from_slice(&manifest).unwrap();
    manifest["program"] = serde_json::json!({"version": "0.0.1"});
    let outputs = manifest["outputs"].as_array_mut().unwrap();
    outputs.push(serde_json::json!({"path": "old/notes.txt"}));
    outputs.push(serde_json::json!({"path": "gone.pdf"}));
    fs::write(place.join("manifest.json"), manifest.to_string()).unwrap();
    fs::create_dir(place.join("old")).unwrap();
    fs::write(place.join("old/notes.txt"), "of an earlier version").unwrap();
    fs::remove_file(place.join("tables.ods")).unwrap();
    folder.built(MEETING);
    assert!(is_whole(&place));
    assert!(!place.join("old").exists());
}

#[cfg(target_os = "linux")]
#[test]
fn a_place_where_nothing_may_be_written_is_said_with_what_to_do() {
    // Not even root may make a folder there.
    let ran = Folder::base().run(&[&BUILD[..], &["--out", "/sys/briefpack"]].concat());
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("cannot write /sys/briefpack"), "{}", ran.stderr);
    assert!(ran.stderr.contains("help: name a folder"), "{}", ran.stderr);
}

/// The limit on the size of a file stands in for a full disk: the same call is refused
/// half-way, at every file in turn.
#[cfg(unix)]
#[test]
fn a_write_that_is_refused_half_way_keeps_the_last_pack() {
    let folder = Folder::base();
    folder.built(MEETING);
    let last = mark_of(&out(&folder).join(MEETING));
    // From the smallest file to the largest.
    for blocks in [0, 1, 4, 40, 200] {
        for end in [Refused::Told, Refused::Killed] {
            let said = folder.run_within("build data/112-1 --fresh", blocks, end);
            assert!(
                end == Refused::Killed
                    || said.contains("a pack that was there is as it was")
            );
            assert!(is_whole(&out(&folder).join(MEETING)));
            assert_eq!(mark_of(&out(&folder).join(MEETING)), last);
        }
        assert!(names(&out(&folder)).iter().all(|name| name != ".112-1.last"));
    }
    folder.built(MEETING);
    assert_eq!(names(&out(&folder)), [MEETING]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_pipe_is_a_fault_and_a_closed_one_is_the_end() {
    let folder = Folder::base();
    let traced = ["trace", "data/112-1", "datasets.total"];
    for arguments in [&BUILD[..], &["explain", "--list"], &["--help"], &traced] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let ran = Ran::of(folder.command(arguments).stdout(full).output().unwrap());
        assert_eq!(ran.code, 2, "{arguments:?} {}", ran.stderr);
        assert!(ran.stderr.contains("cannot print the result"), "{}", ran.stderr);
        assert!(ran.stderr.contains("where the output is sent"), "{}", ran.stderr);
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let ran = Ran::of(folder.command(arguments).stdout(writer).output().unwrap());
        assert_eq!(ran.code, 0, "{arguments:?} {}", ran.stderr);
    }
    assert!(is_whole(&out(&folder).join(MEETING)));
}

/// Complaints that nobody can read are not passed over.
#[cfg(target_os = "linux")]
#[test]
fn complaints_that_find_no_room_are_a_fault_that_the_output_tells() {
    let folder = Folder::base();
    folder.replace("112-1/meeting.yaml", "date: 112", "date: 一一二");
    for arguments in [&BUILD[..], &["check", "data/112-1"]] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let ran = Ran::of(folder.command(arguments).stderr(full).output().unwrap());
        assert_eq!(ran.code, 2, "{arguments:?} {}", ran.stdout);
        assert!(ran.stdout.contains("cannot print the result"), "{}", ran.stdout);
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let ran = Ran::of(folder.command(arguments).stderr(writer).output().unwrap());
        assert_ne!(ran.code, 2, "{arguments:?} {}", ran.stdout);
    }
}

fn out(folder: &Folder) -> PathBuf {
    folder.path().join("out")
}

fn quiet(folder: &Folder, arguments: &[&str]) -> std::process::Command {
    let mut command = folder.command(arguments);
    command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
    command
}

/// Starts a build and kills it as soon as that is so; it may be done before.
fn kill_when(folder: &Folder, is_so: impl Fn() -> bool) {
    let mut run = quiet(folder, &BUILD).spawn().unwrap();
    while !is_so() && run.try_wait().unwrap().is_none() {
        std::hint::spin_loop();
    }
    run.kill().unwrap();
    run.wait().unwrap();
}

/// The folders of packs that are being written, or were when their run died.
fn unfinished(folder: &Folder) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(out(folder)) else { return Vec::new() };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    paths.filter(|path| path.to_string_lossy().contains(".112-1.new-")).collect()
}

/// How many files the pack holds that is being written now; none where none is.
fn files_of_the_unfinished(folder: &Folder, dead: &[PathBuf]) -> Option<usize> {
    let now = unfinished(folder).into_iter().find(|path| !dead.contains(path))?;
    Some(fs::read_dir(now).ok()?.count())
}

/// What tells one pack's folder from another.
#[cfg(unix)]
fn mark_of(place: &Path) -> Option<u64> {
    use std::os::unix::fs::MetadataExt;

    Some(fs::metadata(place).ok()?.ino())
}

#[cfg(not(unix))]
fn mark_of(place: &Path) -> Option<std::time::SystemTime> {
    fs::metadata(place).ok()?.created().ok()
}

/// Whether a pack is all there: every file of its manifest, to the byte.
fn is_whole(place: &Path) -> bool {
    let Ok(manifest) = fs::read(place.join("manifest.json")) else { return false };
    let manifest: Value = serde_json::from_slice(&manifest).unwrap();
    let outputs = manifest["outputs"].as_array().unwrap();
    let digests: BTreeMap<&str, &str> = outputs
        .iter()
        .map(|file| (file["path"].as_str().unwrap(), file["sha256"].as_str().unwrap()))
        .collect();
    digests.contains_key("briefing.pdf")
        && digests.iter().all(|(path, digest)| {
            fs::read(place.join(path)).is_ok_and(|bytes| sha256(&bytes) == *digest)
        })
}

fn is_whole_or_absent(place: &Path, may_be_absent: bool) -> bool {
    is_whole(place) || may_be_absent && !place.exists()
}

pub(crate) fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// The administrator may enter everything: there is nothing to see then.
#[cfg(unix)]
#[test]
fn a_meeting_that_may_be_listed_and_not_entered_is_not_taken_for_another_folder() {
    use std::os::unix::fs::PermissionsExt;

    let folder = Folder::base();
    let place = folder.data().join(MEETING);
    let may = |mode| {
        fs::set_permissions(&place, fs::Permissions::from_mode(mode)).unwrap();
    };
    may(0o444);
    let is_closed = fs::metadata(place.join("meeting.yaml")).is_err();
    let ran = folder.run(&BUILD);
    may(0o755);
    if is_closed {
        assert_eq!(ran.code, 2, "{}", ran.stderr);
        let said = "cannot read data/112-1: permission denied";
        assert!(ran.stderr.contains(said), "{}", ran.stderr);
    }
}
