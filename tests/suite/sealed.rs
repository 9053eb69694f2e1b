//! The archive: what is sealed is proved and given back, what is corrected says so, and
//! no run leaves it half done. What was changed afterwards is `tampered`'s.

use std::fs;
use std::path::Path;

use briefpack::model::digest::sha256;
use serde_json::Value;

use crate::faults::names;
#[cfg(unix)]
use crate::folder::Refused;
use crate::folder::{Folder, Ran, assert_none, files};
use crate::pdf::Read;

const MEETING: &str = "112-1";

pub(crate) fn archive(folder: &Folder, meeting: &str, more: &[&str]) -> Ran {
    folder.run(&[&["archive", &*format!("data/{meeting}")], more].concat())
}

pub(crate) fn sealed() -> Folder {
    let folder = Folder::base();
    for meeting in ["111-4", MEETING] {
        let ran = archive(&folder, meeting, &[]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
    }
    folder
}

pub(crate) fn verify(folder: &Folder, place: &str) -> Ran {
    folder.run(&["verify", place])
}

pub(crate) fn seal(folder: &Folder, place: &str) -> Value {
    let path = folder.path().join("archive").join(place).join("seal.json");
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

#[test]
fn a_sealed_pack_is_verified_whole_by_meeting_and_alone() {
    let folder = sealed();
    let last = sha256(&fs::read(folder.path().join("archive/112-1/seal.json")).unwrap());
    for (place, editions) in
        [("archive", 2), ("archive/112-1", 1), ("archive/112-1/sealed.pdf", 1)]
    {
        let ran = verify(&folder, place);
        assert_eq!(ran.code, 0, "{place}: {}{}", ran.stdout, ran.stderr);
        assert!(ran.stdout.contains(&format!("editions: {editions}")), "{}", ran.stdout);
        assert!(ran.stdout.contains(&format!("the last seal: {last}")), "{}", ran.stdout);
    }
    // Away from the archive, in another zone and language, on one thread.
    let elsewhere = Folder::base();
    let pdf = folder.path().join("archive/112-1/sealed.pdf");
    fs::copy(&pdf, elsewhere.path().join("alone.pdf")).unwrap();
    fs::remove_dir_all(elsewhere.data()).unwrap();
    let mut command = elsewhere.command(&["verify", "alone.pdf", "--lang", "zh-TW"]);
    command.env("TZ", "Asia/Kathmandu").env("RAYON_NUM_THREADS", "1");
    let ran = Ran::of(command.output().unwrap());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    // Whoever has nothing but the PDF is given what to compare, and told why.
    let digest = sha256(&fs::read(&pdf).unwrap());
    assert!(ran.stdout.contains(&digest), "{}", ran.stdout);
    assert!(ran.stdout.contains("單獨一個檔案不能證明"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("順序相符"), "{}", ran.stdout);
}

/// A copy of one meeting proves what it can alone; an archive whose lists were deleted is
/// none.
#[test]
fn a_meeting_copied_out_of_its_archive_is_verified_and_its_chain_is_said_to_be_unseen() {
    let folder = sealed();
    folder.replace("112-1/resolutions.yaml", "已完成需求訪談", "已完成各單位需求訪談");
    let ran = archive(&folder, MEETING, &["--because", "更正"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let copied = |from: &str| {
        let alone = Folder::of(&folder.path().join("archive").join(from));
        fs::rename(alone.data(), alone.path().join(from)).unwrap();
        alone
    };
    let alone = copied("112-1");
    for place in ["112-1", "112-1/2", "112-1/sealed.pdf"] {
        let ran = verify(&alone, place);
        assert_eq!(ran.code, 0, "{place}: {}", ran.stderr);
        assert!(ran.stdout.contains("the chain was not seen"), "{place}: {}", ran.stdout);
        let proved = "digests agree, and the same bytes were made again from the sources";
        assert!(ran.stdout.contains(proved), "{place}: {}", ran.stdout);
    }
    let seal = alone.path().join("112-1/2/seal.json");
    let bytes = fs::read(&seal).unwrap();
    let previous = seal_text(&bytes, "previous");
    let text = String::from_utf8(bytes).unwrap().replace(&previous, &"0".repeat(64));
    fs::write(&seal, text).unwrap();
    let ran = verify(&alone, "112-1");
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("chain-broken"), "{}", ran.stderr);
    let alone = copied("111-4");
    fs::write(alone.path().join("111-4/annex.pdf"), "%PDF").unwrap();
    assert_eq!(verify(&alone, "111-4").code, 1);
    for list in ["index.json", "index.md"] {
        fs::remove_file(folder.path().join("archive").join(list)).unwrap();
    }
    for place in ["archive", "archive/112-1"] {
        let ran = verify(&folder, place);
        assert_eq!(ran.code, 1, "{place}: {}", ran.stdout);
        assert!(ran.stderr.contains("sealed-file-gone"), "{place}: {}", ran.stderr);
    }
}

fn seal_text(bytes: &[u8], key: &str) -> String {
    let seal: Value = serde_json::from_slice(bytes).unwrap();
    seal[key].as_str().unwrap().to_owned()
}

#[test]
fn a_pdf_that_stands_alone_is_known_to_the_archive_that_sealed_it() {
    let folder = sealed();
    for name in ["sealed.pdf", "briefing.pdf"] {
        let from = folder.path().join("archive/112-1").join(name);
        fs::copy(from, folder.path().join("copy.pdf")).unwrap();
        let ran = verify(&folder, "copy.pdf");
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let known = format!("sealed as 112-1/{name}, byte for byte");
        assert!(ran.stdout.contains(&known), "{}", ran.stdout);
    }
    // Another pack that fits its own sources is not what was sealed there.
    folder.replace("112-1/resolutions.yaml", "title:", "title: 更正");
    let other = folder.run(&["archive", "data/112-1", "--archive", "other"]);
    assert_eq!(other.code, 0, "{}", other.stderr);
    let from = folder.path().join("other/112-1/sealed.pdf");
    fs::copy(&from, folder.path().join("copy.pdf")).unwrap();
    let ran = verify(&folder, "copy.pdf");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("alone, it does not prove"), "{}", ran.stdout);
    fs::copy(&from, folder.path().join("archive/112-1/sealed.pdf")).unwrap();
    let ran = verify(&folder, "archive/112-1/sealed.pdf");
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert!(ran.stderr.contains("error[sealed-file-differs]"), "{}", ran.stderr);
}

#[test]
fn the_sealed_deck_has_the_published_pages_and_every_source() {
    let folder = sealed();
    let place = folder.path().join("archive").join(MEETING);
    let read = |name: &str| Read::of(fs::read(place.join(name)).unwrap());
    let (sealed, published) = (read("sealed.pdf"), read("briefing.pdf"));
    assert!(sealed.pages() == published.pages());
    let carried = sealed.attached();
    for file in seal(&folder, MEETING)["sources"].as_array().unwrap() {
        let path = file["path"].as_str().unwrap();
        let bytes = &carried[&format!("data/{path}")].bytes;
        assert!(*bytes == fs::read(folder.data().join(path)).unwrap(), "{path}");
        assert_eq!(sha256(bytes), file["sha256"].as_str().unwrap());
    }
    for needed in [
        "data/organization.yaml",
        "data/112-1/feedback.csv",
        "data/111-4/inventory.csv",
        "templates/briefing.typ",
        "templates/wording/growth.finding.tera",
        "pack.json",
    ] {
        let file = carried.get(needed).unwrap_or_else(|| panic!("{needed} is missing"));
        assert!(!file.description.is_empty() && file.mime.contains('/'), "{needed}");
    }
    for name in published.attached().keys() {
        assert!(!name.starts_with("data/"), "{name}");
    }
}

#[test]
fn sealing_twice_gives_the_same_bytes_wherever_it_is_done() {
    let (one, other) = (sealed(), Folder::base());
    fs::rename(other.data(), other.path().join("會議 資料")).unwrap();
    for meeting in ["111-4", MEETING] {
        let mut command = other.command(&["archive", &format!("會議 資料/{meeting}")]);
        command.env("TZ", "America/St_Johns").env("RAYON_NUM_THREADS", "1");
        let ran = Ran::of(command.output().unwrap());
        assert_eq!(ran.code, 0, "{}", ran.stderr);
    }
    let mut wrong = Vec::new();
    let root = one.path().join("archive");
    for file in files(&root) {
        let twin = other.path().join("archive").join(file.strip_prefix(&root).unwrap());
        if fs::read(&file).unwrap() != fs::read(&twin).unwrap() {
            wrong.push(format!("{} differs", file.display()));
        }
    }
    assert_none(&wrong);
}

#[test]
fn a_correction_is_an_edition_that_says_what_changed_and_why() {
    let folder = sealed();
    let ran = archive(&folder, MEETING, &["--because", "誤植", "--timings"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("already-sealed"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("typst documents"), "no page is set: {}", ran.stderr);
    folder.replace("112-1/ministries.csv", "示範部", "示範部 ");
    folder.replace("112-1/resolutions.yaml", "title:", "title: 更正");
    let ran = archive(&folder, MEETING, &[]);
    assert!(ran.stderr.contains("reason-needed"), "{}", ran.stderr);
    let before =
        sha256(&fs::read(folder.path().join("archive/112-1/seal.json")).unwrap());
    let ran = archive(&folder, MEETING, &["--because", "案由 1 誤植"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let correction = seal(&folder, "112-1/2");
    assert_eq!(correction["edition"], 2);
    assert_eq!(correction["number"], 3);
    assert_eq!(correction["because"], "案由 1 誤植");
    assert_eq!(correction["previous"], *before);
    let text = correction["changes"].to_string();
    assert!(text.contains("112-1/resolutions.yaml"), "{text}");
    assert!(!correction["changes"]["pages"].as_array().unwrap().is_empty(), "{text}");
    let index = fs::read_to_string(folder.path().join("archive/index.md")).unwrap();
    assert!(index.contains("案由 1 誤植") && index.contains("112-1/2"), "{index}");
    for place in ["archive", "archive/112-1", "archive/112-1/2"] {
        let ran = verify(&folder, place);
        assert_eq!(ran.code, 0, "{place}: {}", ran.stderr);
    }
}

#[test]
fn the_folder_is_given_back_and_gives_the_same_pack() {
    let folder = sealed();
    let ran = folder.run(&["extract", "archive/112-1/sealed.pdf", "back"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let ran = folder.run(&["build", "back/data/112-1", "--out", "again"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let again = fs::read(folder.path().join("again/112-1/briefing.pdf")).unwrap();
    let sealed = fs::read(folder.path().join("archive/112-1/briefing.pdf")).unwrap();
    assert!(again == sealed);
    // What a run that was killed left beside is cleared away.
    fs::create_dir(folder.path().join(".again.new-dead")).unwrap();
    fs::write(folder.path().join(".again.new-dead/meeting.yaml"), "id:").unwrap();
    let ran = folder.run(&["extract", "archive/112-1/sealed.pdf", "again"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    fs::remove_dir_all(folder.path().join("again")).unwrap();
    let ran = folder.run(&["extract", "archive/112-1/sealed.pdf", "again"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(!names(folder.path()).iter().any(|name| name.starts_with('.')));
    // Nothing that is there is written over.
    let ran = folder.run(&["extract", "archive/112-1/sealed.pdf", "back"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(ran.stderr.contains("help: name a folder"), "{}", ran.stderr);
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_no_sealed_pdf_is_said_to_be_that_and_what_to_name() {
    let folder = Folder::base();
    let pipe = folder.path().join("pipe.pdf");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    fs::write(folder.path().join("in-the-way"), "a note").unwrap();
    for (command, said) in [
        (&["verify", "pipe.pdf"][..], "it is not a file\nhelp: name a sealed PDF"),
        (&["extract", "pipe.pdf", "back"], "it is not a file\nhelp: name a sealed PDF"),
        (&["extract", "data", "back"], "it is not a file\nhelp: name a sealed PDF"),
        (&["extract", "nowhere.pdf", "back"], "nowhere.pdf: it is not there"),
    ] {
        let ran = folder.run(command);
        assert_eq!(ran.code, 2, "{}", ran.stderr);
        assert!(ran.stderr.contains(said), "{command:?}: {}", ran.stderr);
        assert!(!folder.path().join("back").exists());
    }
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    let ran = folder.run(&["extract", "archive/111-4/sealed.pdf", "in-the-way"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("a file of that name is in the way"), "{}", ran.stderr);
    assert_eq!(fs::read(folder.path().join("in-the-way")).unwrap(), b"a note");
}

/// Only that PDF, in an empty folder, under another home, zone and language.
#[test]
fn a_sealed_pdf_alone_gives_everything_that_a_rebuild_elsewhere_needs() {
    let folder = sealed();
    let elsewhere = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("archive/112-1/sealed.pdf");
    fs::copy(pdf, elsewhere.path().join("封存 📄.pdf")).unwrap();
    let run = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_briefpack"));
        command.args(arguments).current_dir(elsewhere.path()).env_clear();
        command.env("HOME", "/nonexistent").env("TZ", "Pacific/Apia");
        command.env("LANG", "de_DE.UTF-8").env("RAYON_NUM_THREADS", "1");
        Ran::of(command.output().unwrap())
    };
    let ran = run(&["extract", "封存 📄.pdf", "取回 的"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    for folder in ["111-4", MEETING] {
        let ran = run(&["archive", &format!("取回 的/data/{folder}")]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
    }
    let (one, other) = (folder.path().join("archive"), elsewhere.path().join("archive"));
    for file in files(&one.join(MEETING)) {
        let twin = other.join(file.strip_prefix(&one).unwrap());
        // The seal names the one before: of the earlier meeting only what this one
        // reads of it was carried.
        if !file.ends_with("seal.json") {
            assert!(fs::read(&file).unwrap() == fs::read(&twin).unwrap(), "{file:?}");
        }
    }
}

/// A run that is killed between two writes of the lists leaves one of them behind.
#[test]
fn lists_that_a_run_left_behind_are_completed_by_the_next() {
    let folder = Folder::base();
    let root = folder.path().join("archive");
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    let read = || ["index.json", "index.md"].map(|it| fs::read(root.join(it)).unwrap());
    let first = read();
    assert_eq!(archive(&folder, MEETING, &[]).code, 0);
    let second = read();
    for (json, readable) in [(&first[0], &first[1]), (&second[0], &first[1])] {
        fs::write(root.join("index.json"), json).unwrap();
        fs::write(root.join("index.md"), readable).unwrap();
        let ran = verify(&folder, "archive");
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert!(ran.stderr.contains("warning[list-unfinished]"), "{}", ran.stderr);
        // Even a run that has nothing to seal completes them.
        let ran = archive(&folder, MEETING, &[]);
        assert!(ran.stderr.contains("already-sealed"), "{}", ran.stderr);
        assert!(ran.stderr.contains("but the list was written again"), "{}", ran.stderr);
        assert!(read() == second);
        // Then there is nothing to complete, and nothing is written.
        let ran = archive(&folder, MEETING, &[]);
        assert!(ran.stderr.contains("; nothing was written"), "{}", ran.stderr);
        assert_eq!(verify(&folder, "archive").code, 0);
    }
}

/// As in the test of a pack: the limit on a file's size stands in for a full disk.
#[cfg(unix)]
#[test]
fn a_seal_that_is_refused_half_way_leaves_the_archive_as_it_was() {
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    let root = folder.path().join("archive");
    let before: Vec<_> =
        files(&root).iter().map(|file| fs::read(file).unwrap()).collect();
    for blocks in [0, 1, 4, 40, 200] {
        for end in [Refused::Told, Refused::Killed] {
            let said = folder.run_within("archive data/112-1", blocks, end);
            assert!(end == Refused::Killed || said.contains("nothing was sealed"));
        }
        assert_eq!(verify(&folder, "archive").code, 0);
    }
    assert_eq!(verify(&folder, "archive").code, 0);
    let sealed: Vec<_> = files(&root).into_iter().filter(|it| !is_hidden(it)).collect();
    let after: Vec<_> = sealed.iter().map(|file| fs::read(file).unwrap()).collect();
    assert!(before == after);
    assert_eq!(archive(&folder, MEETING, &[]).code, 0);
    assert_eq!(names(&root), ["111-4", "112-1", "index.json", "index.md"]);
}

#[cfg(unix)]
fn is_hidden(path: &Path) -> bool {
    path.iter().any(|part| part.to_string_lossy().starts_with(".archive"))
}

#[test]
fn runs_that_race_for_an_archive_leave_one_whole_chain() {
    let folder = Folder::base();
    let run = |meeting: &str| {
        let mut command = folder.command(&["archive", meeting]);
        command.stdout(std::process::Stdio::null());
        command.stderr(std::process::Stdio::null()).spawn().unwrap()
    };
    let runs: Vec<_> = ["data/111-4", "data/112-1", "data/111-4", "data/112-1"]
        .map(run)
        .into_iter()
        .collect();
    let codes: Vec<_> =
        runs.into_iter().map(|mut run| run.wait().unwrap().code().unwrap()).collect();
    // One seals; the others are told who does, or that it is done.
    assert!(codes.contains(&0), "{codes:?}");
    assert_eq!(verify(&folder, "archive").code, 0);
    let hidden = |name: &String| name.starts_with('.');
    assert!(!names(&folder.path().join("archive")).iter().any(hidden));
}

pub(crate) fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut bytes = bytes.to_vec();
    let mut found = false;
    for at in 0..bytes.len() - from.len() {
        if bytes[at..].starts_with(from) {
            bytes[at..at + to.len()].copy_from_slice(to);
            found = true;
        }
    }
    assert!(found, "there is no such name to replace");
    bytes
}

#[test]
fn the_deck_that_is_shown_gives_its_numbers_back_and_is_not_called_changed() {
    let folder = Folder::base();
    folder.built("112-1");
    let ran = folder.run(&["extract", "out/112-1/briefing.pdf", "back"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("carries no sources"), "{}", ran.stdout);
    assert_eq!(names(&folder.path().join("back")), ["manifest.json", "pack.json"]);
}

#[test]
fn what_was_sealed_from_another_folder_is_compared_from_there_again() {
    let folder = Folder::base();
    let elsewhere = folder.path().join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    let run = |command: &str, data: &str| {
        let mut run = folder.command(&[command, data]);
        Ran::of(run.current_dir(&elsewhere).output().unwrap())
    };
    for data in ["../data/111-4", &*folder.data().join("112-1").to_string_lossy()] {
        let ran = run("archive", data);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        folder.replace(
            &format!("{}/takedowns.yaml", &data[data.len() - 5..]),
            "takedowns:",
            "# 補記\ntakedowns:",
        );
        for command in ["check", "build"] {
            let ran = run(command, data);
            assert!(
                ran.stderr.contains("warning[sealed-source-changed]"),
                "{}",
                ran.stderr
            );
        }
    }
}

#[test]
fn what_was_changed_since_the_previous_meeting_was_sealed_is_warned_of_before_sealing() {
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    folder.replace("111-4/takedowns.yaml", "takedowns:", "# 補記\ntakedowns:");
    let ran = archive(&folder, "112-1", &["--deny-warnings"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("warning[sealed-source-changed]"), "{}", ran.stderr);
    assert!(ran.stderr.contains("data/111-4/takedowns.yaml"), "{}", ran.stderr);
    assert!(!folder.path().join("archive/112-1").exists());
    // What was changed in the meeting itself is what the correction is for.
    let ran = archive(&folder, "111-4", &["--because", "補記"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(!ran.stderr.contains("sealed-source-changed"), "{}", ran.stderr);
    let ran = archive(&folder, "112-1", &["--deny-warnings"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}

#[test]
fn a_deck_of_an_edition_that_was_corrected_is_said_to_be_that_wherever_it_stands() {
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    let [old, annex] = ["briefing.pdf", "annex.pdf"].map(|file| {
        let to = folder.path().join(format!("old-{file}"));
        fs::copy(folder.path().join("archive/111-4").join(file), &to).unwrap();
        format!("old-{file}")
    });
    let ran = verify(&folder, &old);
    assert!(!ran.stderr.contains("edition-corrected"), "{}", ran.stderr);
    folder.replace("111-4/meeting.yaml", "各單位及機關資料集數量", "各機關資料集數量");
    assert_eq!(archive(&folder, "111-4", &["--because", "更正標題"]).code, 0);
    for place in [&*old, "archive/111-4/sealed.pdf"] {
        let ran = verify(&folder, place);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert!(
            ran.stderr.contains("notice[edition-corrected]"),
            "{place}: {}",
            ran.stderr
        );
        assert!(ran.stderr.contains("111-4/2 (更正標題)"), "{place}: {}", ran.stderr);
    }
    // A paper that the correction left as it was is that of the latest edition too.
    for place in [&*annex, "archive/111-4", "archive/111-4/2"] {
        let ran = verify(&folder, place);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert!(!ran.stderr.contains("edition-corrected"), "{place}: {}", ran.stderr);
    }
}

#[test]
fn a_sealed_meeting_that_is_changed_is_warned_of_and_can_be_acknowledged() {
    let folder = sealed();
    let ran = folder.run(&["check", "data/112-1", "--deny-warnings"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    // What all meetings share may change.
    folder.replace("organization.yaml", "\n", "\n# a note\n");
    let ran = folder.run(&["check", "data/112-1", "--deny-warnings"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    folder.replace("112-1/resolutions.yaml", "title:", "title: 更正");
    let ran = folder.run(&["build", "data/112-1"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("warning[sealed-source-changed]"), "{}", ran.stderr);
    assert!(ran.stderr.contains("data/112-1/resolutions.yaml"), "{}", ran.stderr);
    assert!(ran.stderr.contains("0 errors, 1 warning"), "{}", ran.stderr);
    let accept = |place: &str| {
        format!("\n  - {{code: sealed-source-changed, place: {place}, reason: 更正中}}")
    };
    let places = ["112-1/resolutions.yaml", "112-1/meeting.yaml"];
    let accepted = format!("acknowledged:{}\n", places.map(accept).concat());
    let text = folder.text("112-1/meeting.yaml");
    assert!(!text.contains("acknowledged:"));
    folder.write("112-1/meeting.yaml", text + &*accepted);
    let ran = folder.run(&["check", "data/112-1", "--deny-warnings"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("accepted[sealed-source-changed]"), "{}", ran.stderr);
    // What was accepted is these two files, not whatever is changed later.
    folder.replace("112-1/takedowns.yaml", "takedowns:", "# 補記\ntakedowns:");
    let ran = folder.run(&["check", "data/112-1", "--deny-warnings"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("--> data/112-1/takedowns.yaml"), "{}", ran.stderr);
}

#[test]
fn a_second_run_on_the_archive_waits_for_nobody_and_a_dead_one_is_cleared_away() {
    let folder = sealed();
    let root = folder.path().join("archive");
    let held = briefpack::archive::lock_archive(&root).unwrap();
    let ran = archive(&folder, MEETING, &["--because", "x"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("another briefpack"), "{}", ran.stderr);
    drop(held);
    fs::create_dir_all(root.join(".archive.new-dead")).unwrap();
    // As if it was killed before it listed what it had sealed.
    fs::remove_file(root.join("index.json")).unwrap();
    fs::remove_file(root.join("index.md")).unwrap();
    let ran = archive(&folder, MEETING, &["--because", "x"]);
    assert!(ran.stderr.contains("already-sealed"), "{}", ran.stderr);
    // It may also have been somebody's doing, and is said.
    let (warning, rebuilt) =
        ("[list-rebuilt]", "this list was gone; it was written again");
    let compare = "compare it with that of the backup: the same needs nothing";
    for said in [warning, rebuilt, compare] {
        assert!(ran.stderr.contains(said), "{}", ran.stderr);
    }
    assert_eq!(names(&root), ["111-4", "112-1", "index.json", "index.md"]);
    assert_eq!(verify(&folder, "archive").code, 0);
}
