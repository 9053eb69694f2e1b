//! The archive: what is sealed is proved, what is changed is found, what is corrected
//! says so.

use std::fs;
use std::path::{Path, PathBuf};

use briefpack::model::digest::sha256;
use briefpack::model::seal::Program;
use serde_json::Value;

use crate::faults::names;
use crate::folder::{Folder, Ran, assert_none};
use crate::forger;
use crate::pdf::Read;

const MEETING: &str = "112-1";

fn archive(folder: &Folder, meeting: &str, more: &[&str]) -> Ran {
    folder.run(&[&["archive", &*format!("data/{meeting}")], more].concat())
}

fn sealed() -> Folder {
    let folder = Folder::base();
    for meeting in ["111-4", MEETING] {
        let ran = archive(&folder, meeting, &[]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
    }
    folder
}

fn verify(folder: &Folder, place: &str) -> Ran {
    folder.run(&["verify", place])
}

fn seal(folder: &Folder, place: &str) -> Value {
    let path = folder.path().join("archive").join(place).join("seal.json");
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

#[test]
fn a_sealed_pack_is_verified_whole_by_meeting_and_alone() {
    let folder = sealed();
    for (place, editions) in
        [("archive", 2), ("archive/112-1", 1), ("archive/112-1/sealed.pdf", 1)]
    {
        let ran = verify(&folder, place);
        assert_eq!(ran.code, 0, "{place}: {}{}", ran.stdout, ran.stderr);
        assert!(ran.stdout.contains(&format!("editions: {editions}")), "{}", ran.stdout);
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
fn one_changed_byte_anywhere_is_found_and_its_file_named() {
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    let mut wrong = Vec::new();
    let root = folder.path().to_owned();
    for file in files(&folder.path().join("archive")) {
        let sound = fs::read(&file).unwrap();
        // Of a seal more places are tried: nothing but the lists vouches for the last.
        let parts = if file.ends_with("seal.json") { 9 } else { 2 };
        for part in 1..parts {
            let mut broken = sound.clone();
            broken[sound.len() * part / parts] ^= 1;
            fs::write(&file, &broken).unwrap();
            let ran = verify(&folder, "archive");
            let shown = file.strip_prefix(&root).unwrap().display().to_string();
            if ran.code != 1 || !ran.stderr.contains(&shown) {
                wrong.push(format!("{shown}: exit {}\n{}", ran.code, ran.stderr));
            }
        }
        fs::write(&file, &sound).unwrap();
    }
    assert_none(&wrong);
    assert_eq!(verify(&folder, "archive").code, 0);
}

#[test]
fn one_changed_byte_of_a_lone_sealed_deck_is_found() {
    let folder = sealed();
    let path = folder.path().join("archive/112-1/sealed.pdf");
    let sound = fs::read(&path).unwrap();
    let lone = folder.path().join("lone.pdf");
    for part in 0..24 {
        let mut broken = sound.clone();
        let at = (sound.len() - 1) * part / 23;
        broken[at] ^= 0x20;
        fs::write(&lone, broken).unwrap();
        let ran = verify(&folder, "lone.pdf");
        assert_eq!(ran.code, 1, "byte {at}: {}{}", ran.stdout, ran.stderr);
        assert!(ran.stderr.contains("lone.pdf"), "{}", ran.stderr);
    }
}

#[test]
fn files_that_are_missing_or_came_later_are_named_and_a_broken_chain_is_found() {
    let folder = sealed();
    let place = folder.path().join("archive/112-1");
    fs::write(place.join("note.txt"), "later").unwrap();
    let ran = verify(&folder, "archive/112-1");
    assert!(ran.stderr.contains("error[unsealed-file]"), "{}", ran.stderr);
    fs::remove_file(place.join("note.txt")).unwrap();
    fs::remove_file(place.join("tables.ods")).unwrap();
    let ran = verify(&folder, "archive/112-1");
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("archive/112-1/tables.ods"), "{}", ran.stderr);
    fs::remove_dir_all(folder.path().join("archive/111-4")).unwrap();
    let ran = verify(&folder, "archive");
    assert!(ran.stderr.contains("error[chain-broken]"), "{}", ran.stderr);
    let ran = archive(&folder, "111-4", &[]);
    assert_eq!(ran.code, 1, "nothing is added to a broken chain: {}", ran.stderr);
}

#[test]
fn a_correction_is_an_edition_that_says_what_changed_and_why() {
    let folder = sealed();
    let ran = archive(&folder, MEETING, &["--because", "誤植"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("already-sealed"), "{}", ran.stderr);
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
    // Nothing that is there is written over.
    let ran = folder.run(&["extract", "archive/112-1/sealed.pdf", "back"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
}

/// The program of a seal with another digest of its code, as the next version has.
const OTHER: &str = "0123456789abcdef";

#[test]
fn what_another_version_sealed_is_said_to_be_that_and_proves_nothing() {
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    let place = folder.path().join("archive/111-4");
    let own = Program::own().code;
    let sealed = fs::read(place.join("sealed.pdf")).unwrap();
    let manifest = Read::of(sealed.clone()).attached().remove("manifest.json").unwrap();
    let manifest = String::from_utf8(manifest.bytes).unwrap();
    assert!(manifest.contains(&own));
    let manifest = manifest.replace(&own, OTHER);
    let other = forger::with_attached(&sealed, "manifest.json", manifest.as_bytes());
    fs::write(place.join("sealed.pdf"), &other).unwrap();
    forger::forge(&folder.path().join("archive"), "111-4");
    // The seal still names this version, and its deck another.
    let ran = verify(&folder, "archive");
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("archive/111-4/seal.json"), "{}", ran.stderr);
    assert!(ran.stderr.contains("entry differs: program"), "{}", ran.stderr);
    let path = place.join("seal.json");
    let before = fs::read_to_string(&path).unwrap();
    let after = before.replace(&own, OTHER);
    fs::write(&path, &after).unwrap();
    let digest = |text: &str| sha256(text.as_bytes());
    forger::relist(&folder.path().join("archive"), &digest(&before), &digest(&after));
    for place in ["archive", "archive/111-4/sealed.pdf"] {
        let ran = verify(&folder, place);
        assert_eq!(ran.code, 1, "{}", ran.stderr);
        assert!(ran.stderr.contains("error[other-program]"), "{}", ran.stderr);
        assert!(ran.stderr.contains(OTHER), "{}", ran.stderr);
        assert!(ran.stderr.contains("manifest.json"), "{}", ran.stderr);
        assert!(!ran.stderr.contains("rebuilt-differs"), "{}", ran.stderr);
    }
}

#[test]
fn a_source_that_was_changed_within_a_sealed_deck_is_named() {
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    let sealed = fs::read(folder.path().join("archive/111-4/sealed.pdf")).unwrap();
    let name = "data/111-4/takedowns.yaml";
    let source = Read::of(sealed.clone()).attached().remove(name).unwrap();
    let source = String::from_utf8(source.bytes).unwrap().replace("70240", "70241");
    let other = forger::with_attached(&sealed, name, source.as_bytes());
    fs::write(folder.path().join("lone.pdf"), other).unwrap();
    let ran = verify(&folder, "lone.pdf");
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("error[sealed-file-differs]"), "{}", ran.stderr);
    assert!(ran.stderr.contains(&format!("differs: {name}")), "{}", ran.stderr);
}

#[test]
fn whatever_byte_of_a_pdf_differs_the_part_is_named() {
    let folder = sealed();
    let mut wrong = Vec::new();
    for name in ["sealed.pdf", "annex.pdf", "action-plan.pdf"] {
        let sound = fs::read(folder.path().join("archive/112-1").join(name)).unwrap();
        let mut named = std::collections::BTreeSet::new();
        for part in 0..160 {
            let at = (sound.len() - 1) * part / 159;
            let mut broken = sound.clone();
            broken[at] ^= 1;
            let notes = briefpack::archive::compare(&broken, &sound);
            if notes.len() < 2 || notes.iter().any(|note| note.0 == "object-differs") {
                wrong.push(format!("{name}, byte {at}: {notes:?}"));
            }
            named.extend(notes.iter().map(|note| note.0));
        }
        for part in
            ["header-differs", "trailer-differs", "font-file-differs", "tags-differ"]
        {
            if !named.contains(part) {
                wrong.push(format!("{name}: {part} was never named: {named:?}"));
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn what_is_no_sealed_pdf_is_complained_of() {
    let folder = sealed();
    let sound = fs::read(folder.path().join("archive/112-1/sealed.pdf")).unwrap();
    let deep = [b"%PDF-1.7\n1 0 obj\n".to_vec(), b"[".repeat(200_000)].concat();
    let cases = [
        ("empty", Vec::new()),
        ("text", b"not a PDF".to_vec()),
        ("half", sound[..sound.len() / 2].to_vec()),
        ("deep", deep),
        ("loop", b"%PDF-1.7\n1 0 obj\n1 0 R\nendobj\ntrailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF".to_vec()),
        ("published", fs::read(folder.path().join("archive/112-1/briefing.pdf")).unwrap()),
        (
            "outside",
            replaced(&sound, b"(data/organization.yaml)", b"(data/../../xxtion.yaml)"),
        ),
    ];
    for (name, bytes) in cases {
        fs::write(folder.path().join("case.pdf"), bytes).unwrap();
        let ran = verify(&folder, "case.pdf");
        assert_eq!(ran.code, 1, "{name}: {}{}", ran.stdout, ran.stderr);
        assert!(!ran.stderr.contains("panicked"), "{name}: {}", ran.stderr);
        if name != "published" {
            let ran = folder.run(&["extract", "case.pdf", "nowhere"]);
            assert_eq!(ran.code, 1, "{name}: {}{}", ran.stdout, ran.stderr);
            assert!(!folder.path().join("nowhere").exists(), "{name}");
        }
    }
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
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
    let accepted = "acknowledged:\n  - {code: sealed-source-changed, place: 112-1, reason: 更正中}\n";
    let text = fs::read_to_string(folder.data().join("112-1/meeting.yaml")).unwrap();
    assert!(!text.contains("acknowledged:"));
    folder.write("112-1/meeting.yaml", text + accepted);
    let ran = folder.run(&["check", "data/112-1"]);
    assert!(ran.stderr.contains("accepted[sealed-source-changed]"), "{}", ran.stderr);
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
    assert_eq!(names(&root), ["111-4", "112-1", "index.json", "index.md"]);
    assert_eq!(verify(&folder, "archive").code, 0);
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for name in names(folder) {
        let path = folder.join(name);
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}
