//! What was changed in the archive after it was sealed is found and named: a byte, a
//! file, a folder, a chain, a PDF that somebody saved anew.

use std::fs;
#[cfg(unix)]
use std::path::Path;
use std::path::PathBuf;

use briefpack::model::digest::sha256;
use briefpack::model::seal::Seal;
use serde_json::Value;

use crate::archival::tool;
use crate::folder::{Folder, assert_none, files};
use crate::forger;
use crate::pdf::Read;
use crate::sealed::{archive, replaced, sealed, verify};

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

/// What is written into an entry of a seal.
type Edit = fn(&mut Value, Value);

/// Every digest fits, and the lists fit the seal.
#[test]
fn a_seal_that_was_made_to_say_something_else_is_found_by_making_the_pack_again() {
    let folder = sealed();
    let root = folder.path().join("archive");
    let path = root.join("112-1/seal.json");
    let lists = [root.join("index.json"), root.join("index.md")];
    let sound = fs::read(&path).unwrap();
    let sound_lists = lists.clone().map(|list| fs::read(list).unwrap());
    let zeros = || Value::from("0".repeat(64));
    let edits: [(&str, Edit); 5] = [
        ("sources/", |seal, zeros| seal["sources"][0]["sha256"] = zeros),
        ("templates/", |seal, zeros| seal["templates"][0]["sha256"] = zeros),
        ("fonts/", |seal, zeros| seal["fonts"][0]["sha256"] = zeros),
        ("outputs", |seal, _| {
            let outputs = seal["outputs"].as_array_mut().unwrap();
            outputs.retain(|file| file["path"] != "annex.pdf");
        }),
        ("note", |seal, zeros| seal["note"] = zeros),
    ];
    fs::rename(root.join("112-1/annex.pdf"), folder.path().join("annex.pdf")).unwrap();
    for (entry, edit) in edits {
        let is_taken_out = entry == "outputs";
        if !is_taken_out {
            fs::copy(folder.path().join("annex.pdf"), root.join("112-1/annex.pdf"))
                .unwrap();
        }
        let mut seal: Value = serde_json::from_slice(&sound).unwrap();
        edit(&mut seal, zeros());
        let forged = serde_json::to_string_pretty(&seal).unwrap() + "\n";
        fs::write(&path, &forged).unwrap();
        forger::relist(&root, &sha256(&sound), &sha256(forged.as_bytes()));
        let ran = verify(&folder, "archive");
        assert_eq!(ran.code, 1, "{entry}: {}{}", ran.stdout, ran.stderr);
        assert!(ran.stderr.contains("error[rebuilt-differs]"), "{}", ran.stderr);
        assert!(ran.stderr.contains("archive/112-1/seal.json"), "{}", ran.stderr);
        assert!(ran.stderr.contains(entry), "{entry}: {}", ran.stderr);
        assert!(ran.stderr.contains("1 error, "), "{entry}: {}", ran.stderr);
        fs::write(&path, &sound).unwrap();
        for (list, sound) in lists.iter().zip(&sound_lists) {
            fs::write(list, sound).unwrap();
        }
        drop(fs::remove_file(root.join("112-1/annex.pdf")));
    }
}

/// Both lists say of the meeting what its seal says.
#[test]
fn a_seal_that_was_made_to_name_its_meeting_otherwise_is_found() {
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    let root = folder.path().join("archive");
    let paths = ["111-4/seal.json", "index.json", "index.md"].map(|it| root.join(it));
    let sound = paths.clone().map(|path| fs::read_to_string(path).unwrap());
    let names = [("title", "第4次", "第5次"), ("date", "12月20日", "12月21日")];
    for (entry, from, to) in names {
        for (path, sound) in paths.iter().zip(&sound) {
            assert!(sound.contains(from), "{}", path.display());
            fs::write(path, sound.replace(from, to)).unwrap();
        }
        let digest = |text: &str| sha256(text.as_bytes());
        forger::relist(&root, &digest(&sound[0]), &digest(&sound[0].replace(from, to)));
        let ran = verify(&folder, "archive");
        assert!(ran.stderr.contains("error[rebuilt-differs]"), "{}", ran.stderr);
        assert!(ran.stderr.contains("--> archive/111-4/seal.json"), "{}", ran.stderr);
        assert!(
            ran.stderr.contains(&format!("entry differs: {entry}")),
            "{}",
            ran.stderr
        );
        assert!(ran.stderr.contains("1 error, "), "{}", ran.stderr);
    }
}

#[test]
fn a_correction_that_was_made_to_say_less_of_its_changes_is_found() {
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    folder.replace("111-4/action-plan.yaml", "10日內", "9日內");
    assert_eq!(archive(&folder, "111-4", &["--because", "誤植"]).code, 0);
    let root = folder.path().join("archive");
    let path = root.join("111-4/2/seal.json");
    let sound = fs::read(&path).unwrap();
    let mut seal: Seal = serde_json::from_slice(&sound).unwrap();
    seal.changes.as_mut().unwrap().pages.clear();
    let forged = seal.bytes();
    fs::write(&path, &forged).unwrap();
    let said = |code: &str| {
        let ran = verify(&folder, "archive");
        assert!(ran.stderr.contains(&format!("error[{code}]")), "{}", ran.stderr);
        assert!(ran.stderr.contains("--> archive/111-4/2/seal.json"), "{}", ran.stderr);
        assert!(ran.stderr.contains("entry differs: changes"), "{}", ran.stderr);
        assert!(ran.stderr.contains("1 error, "), "{}", ran.stderr);
    };
    // The lists know the seal that it was; then they are made to fit as well.
    said("sealed-file-differs");
    forger::relist(&root, &sha256(&sound), &sha256(&forged));
    let list = fs::read_to_string(root.join("index.md")).unwrap();
    let is_kept = |line: &&str| !line.starts_with("- `");
    let less: String = list.split_inclusive('\n').filter(is_kept).collect();
    assert_ne!(less, list, "the pages stand in it, a line each");
    fs::write(root.join("index.md"), less).unwrap();
    said("rebuilt-differs");
}

/// What a correction changes is known only while the numbers before it are sound.
#[test]
fn a_changed_pack_json_is_not_held_against_the_correction_that_follows() {
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    folder.replace("111-4/action-plan.yaml", "10日內", "9日內");
    assert_eq!(archive(&folder, "111-4", &["--because", "誤植"]).code, 0);
    let path = folder.path().join("archive/111-4/pack.json");
    let numbers = fs::read_to_string(&path).unwrap();
    fs::write(&path, numbers.replace("1筆", "2筆")).unwrap();
    let ran = verify(&folder, "archive");
    assert!(ran.stderr.contains("--> archive/111-4/pack.json"), "{}", ran.stderr);
    assert!(ran.stderr.contains("1 error, "), "{}", ran.stderr);
}

/// The last seal is forged, and both lists say of it what it says itself.
#[test]
fn a_seal_that_skips_a_number_or_names_another_before_it_is_one_broken_link() {
    let folder = sealed();
    let root = folder.path().join("archive");
    let path = root.join("112-1/seal.json");
    let lists = ["index.json", "index.md"].map(|list| root.join(list));
    let sound = fs::read(&path).unwrap();
    let sound_lists = lists.clone().map(|list| fs::read_to_string(list).unwrap());
    let own: Seal = serde_json::from_slice(&sound).unwrap();
    assert_eq!(own.number, 2, "it is the last of two");
    let skips = Seal { number: 3, ..own.clone() };
    for seal in [skips, Seal { previous: Some("0".repeat(64)), ..own }] {
        fs::write(&path, seal.bytes()).unwrap();
        for (list, sound) in lists.iter().zip(&sound_lists) {
            let number = seal.number;
            let numbered = sound
                .replace("\"number\": 2", &format!("\"number\": {number}"))
                .replace("\n| 2 |", &format!("\n| {number} |"));
            assert_eq!(numbered == *sound, number == 2, "{}", list.display());
            fs::write(list, numbered).unwrap();
        }
        forger::relist(&root, &sha256(&sound), &seal.digest());
        let ran = verify(&folder, "archive");
        assert_eq!(ran.code, 1, "{}{}", ran.stdout, ran.stderr);
        assert!(ran.stderr.contains("error[chain-broken]"), "{}", ran.stderr);
        assert!(ran.stderr.contains("--> archive/112-1/seal.json"), "{}", ran.stderr);
        assert!(ran.stderr.contains("1 error, "), "{}", ran.stderr);
    }
}

#[test]
fn lists_that_were_emptied_or_cut_off_are_blamed_and_no_seal_is() {
    let folder = sealed();
    let lists =
        ["index.json", "index.md"].map(|it| folder.path().join("archive").join(it));
    let sound = [0, 1].map(|at| fs::read(&lists[at]).unwrap());
    for part in [0, 3] {
        for (list, sound) in lists.iter().zip(&sound) {
            fs::write(list, &sound[..sound.len() * part / 10]).unwrap();
        }
        let ran = verify(&folder, "archive");
        assert_eq!(ran.code, 1);
        for list in ["archive/index.json", "archive/index.md"] {
            assert!(ran.stderr.contains(&format!("--> {list}")), "{}", ran.stderr);
        }
        assert!(!ran.stderr.contains("seal.json"), "{}", ran.stderr);
    }
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
fn what_is_taken_out_of_a_changed_pdf_is_said_not_to_be_what_was_sealed() {
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    let sealed = fs::read(folder.path().join("archive/111-4/sealed.pdf")).unwrap();
    let name = "data/111-4/takedowns.yaml";
    let other = forger::with_attached(&sealed, name, b"takedowns: []");
    fs::write(folder.path().join("lone.pdf"), other).unwrap();
    let ran = folder.run(&["extract", "lone.pdf", "back"]);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert!(ran.stderr.contains(&format!("differs: {name}")), "{}", ran.stderr);
    assert!(ran.stdout.contains("not all that was sealed"), "{}", ran.stdout);
    assert!(folder.path().join("back/data/111-4/meeting.yaml").exists());
}

#[test]
fn an_attachment_that_cannot_be_read_is_named_and_all_others_are_given_back() {
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    let ran = folder.run(&["extract", "archive/111-4/sealed.pdf", "whole"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let names = |place: &str| -> Vec<PathBuf> {
        let root = folder.path().join(place);
        let inner = |path: &PathBuf| path.strip_prefix(&root).unwrap().to_owned();
        files(&root).iter().map(inner).collect()
    };
    let whole = names("whole");
    let sealed = fs::read(folder.path().join("archive/111-4/sealed.pdf")).unwrap();
    let described = b"/Desc<";
    let places: Vec<usize> = (0..sealed.len() - described.len())
        .filter(|at| sealed[*at..].starts_with(described))
        .collect();
    assert_eq!(places.len(), whole.len());
    for (number, at) in [places[0], places[places.len() - 1]].into_iter().enumerate() {
        let mut broken = sealed.clone();
        broken[at + described.len()] = b'w';
        fs::write(folder.path().join("lone.pdf"), broken).unwrap();
        let back = format!("back-{number}");
        let ran = folder.run(&["extract", "lone.pdf", &back]);
        assert_eq!(ran.code, 1, "{}", ran.stdout);
        let back = names(&back);
        assert_eq!(back.len() + 1, whole.len());
        let lost = whole.iter().find(|name| !back.contains(name)).unwrap().display();
        let said = format!("cannot be read: {lost}");
        assert!(ran.stderr.contains(&said), "{said}\n{}", ran.stderr);
        let ran = verify(&folder, "lone.pdf");
        assert!(ran.stderr.contains(&said), "{said}\n{}", ran.stderr);
    }
}

#[test]
fn a_template_that_is_not_the_programs_is_named_when_files_are_taken_out() {
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    let sealed = fs::read(folder.path().join("archive/111-4/sealed.pdf")).unwrap();
    let name = "templates/about.typ";
    let other = forger::with_attached(&sealed, name, b"// other");
    fs::write(folder.path().join("lone.pdf"), other).unwrap();
    let ran = folder.run(&["extract", "lone.pdf", "back"]);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert!(ran.stderr.contains(&format!("differs: {name}")), "{}", ran.stderr);
}

#[test]
fn a_meeting_is_not_verified_over_a_changed_seal_before_it() {
    let folder = sealed();
    let seal = folder.path().join("archive/111-4/seal.json");
    let mut changed = fs::read(&seal).unwrap();
    let at = changed.len() / 2;
    changed[at] ^= 1;
    fs::write(&seal, changed).unwrap();
    let ran = verify(&folder, "archive/112-1");
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert_eq!(
        ran.stderr.matches("archive/111-4/seal.json").count(),
        1,
        "{}",
        ran.stderr
    );
    // What came later says nothing of what it follows.
    let folder = sealed();
    let seal = folder.path().join("archive/112-1/seal.json");
    let changed =
        replaced(&fs::read(&seal).unwrap(), b"\"edition\": 1", b"\"edition\": 7");
    fs::write(&seal, changed).unwrap();
    assert_eq!(verify(&folder, "archive/111-4").code, 0);
}

#[test]
fn a_pdf_that_another_program_saved_anew_is_said_to_be_that() {
    let folder = sealed();
    let [from, to] = ["archive/112-1/sealed.pdf", "anew.pdf"]
        .map(|path| folder.path().join(path).display().to_string());
    for option in ["--linearize", "--object-streams=disable", "--compress-streams=y"] {
        if tool("qpdf", &[option, &from, &to]).is_none() {
            return;
        }
        let ran = verify(&folder, "anew.pdf");
        assert_eq!(ran.code, 1, "{}", ran.stdout);
        assert!(ran.stderr.contains("error[rebuilt-differs]"), "{}", ran.stderr);
        assert!(ran.stderr.contains("saved this PDF anew"), "{}", ran.stderr);
        assert!(!ran.stderr.contains("page differs"), "{}", ran.stderr);
    }
}

#[test]
fn a_folder_that_was_renamed_or_copied_is_one_complaint() {
    let folder = sealed();
    let root = folder.path().join("archive");
    let said = |told: &str| {
        let ran = verify(&folder, "archive");
        assert_eq!(ran.code, 1, "{}", ran.stdout);
        assert!(ran.stderr.contains("error[seal-misplaced]"), "{}", ran.stderr);
        assert!(ran.stderr.contains(told), "{}", ran.stderr);
        assert!(ran.stderr.contains("1 error, 0 warnings"), "{}", ran.stderr);
    };
    fs::rename(root.join("111-4"), root.join("111-4-定稿")).unwrap();
    said("archive/111-4-定稿/seal.json");
    fs::rename(root.join("111-4-定稿"), root.join("111-4")).unwrap();
    let copied = root.join("113-1");
    for file in files(&root.join("111-4")) {
        let to = copied.join(file.strip_prefix(root.join("111-4")).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(file, to).unwrap();
    }
    said("archive/113-1/seal.json");
}

#[test]
fn a_folder_in_the_place_of_a_sealed_file_is_complained_of() {
    let folder = sealed();
    for (name, code) in [
        ("111-4/annex.pdf", "sealed-file-gone"),
        ("111-4/seal.json", "chain-broken"),
        ("index.json", "sealed-file-gone"),
    ] {
        let path = folder.path().join("archive").join(name);
        let sound = fs::read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        let ran = verify(&folder, "archive");
        assert_eq!(ran.code, 1, "{name}: {}", ran.stderr);
        assert!(ran.stderr.contains(&format!("error[{code}]")), "{}", ran.stderr);
        assert!(ran.stderr.contains(&format!("archive/{name}")), "{}", ran.stderr);
        fs::remove_dir(&path).unwrap();
        fs::write(&path, sound).unwrap();
    }
}

/// A copy of such an archive elsewhere would lack it.
#[cfg(unix)]
#[test]
fn a_link_or_a_pipe_in_the_place_of_a_sealed_file_is_complained_of_and_not_waited_for() {
    let folder = sealed();
    let (elsewhere, loops) = (folder.path().join("annex.pdf"), Path::new("annex.pdf"));
    let path = folder.path().join("archive/111-4/annex.pdf");
    fs::rename(&path, &elsewhere).unwrap();
    for to in [Some(&*elsewhere), Some(loops), None] {
        if let Some(to) = to {
            std::os::unix::fs::symlink(to, &path).unwrap();
        } else {
            let made = std::process::Command::new("mkfifo").arg(&path).status();
            assert!(made.unwrap().success());
        }
        let ran = verify(&folder, "archive");
        assert_eq!(ran.code, 1, "{to:?}: {}", ran.stderr);
        assert!(ran.stderr.contains("error[sealed-file-gone]"), "{}", ran.stderr);
        assert!(ran.stderr.contains("a link, a folder or a device"), "{}", ran.stderr);
        fs::remove_file(&path).unwrap();
    }
}

/// The folder's files are right to the byte, but they stand elsewhere.
#[cfg(unix)]
#[test]
fn a_linked_folder_in_a_sealed_edition_is_one_complaint_wherever_it_stands() {
    let folder = sealed();
    let elsewhere = folder.path().join("elsewhere");
    for name in ["111-4/tables", "112-1"] {
        let path = folder.path().join("archive").join(name);
        fs::rename(&path, &elsewhere).unwrap();
        std::os::unix::fs::symlink(&elsewhere, &path).unwrap();
        let ran = verify(&folder, "archive");
        assert_eq!(ran.code, 1, "{name}: {}", ran.stderr);
        assert!(ran.stderr.contains(&format!("--> archive/{name}\n")), "{}", ran.stderr);
        assert!(ran.stderr.contains("a link to a folder elsewhere"), "{}", ran.stderr);
        assert!(ran.stderr.contains("1 error, "), "{name}: {}", ran.stderr);
        fs::remove_file(&path).unwrap();
        fs::rename(&elsewhere, &path).unwrap();
    }
    assert_eq!(verify(&folder, "archive").code, 0);
}

#[test]
fn what_was_renamed_is_one_complaint_and_what_was_changed_as_well_is_not_called_renamed()
{
    let folder = sealed();
    let at = |name: &str| folder.path().join("archive/112-1").join(name);
    fs::rename(at("annex.pdf"), at("tables/annex.pdf")).unwrap();
    let ran = verify(&folder, "archive");
    assert!(ran.stderr.contains("error[sealed-file-renamed]"), "{}", ran.stderr);
    assert!(ran.stderr.contains("1 error, "), "{}", ran.stderr);
    let mut other = fs::read(at("tables/annex.pdf")).unwrap();
    other.push(b'\n');
    fs::write(at("tables/annex.pdf"), other).unwrap();
    let ran = verify(&folder, "archive");
    assert!(ran.stderr.contains("error[sealed-file-gone]"), "{}", ran.stderr);
    assert!(ran.stderr.contains("error[unsealed-file]"), "{}", ran.stderr);
    assert!(ran.stderr.contains("2 errors, "), "{}", ran.stderr);
}

#[test]
fn a_folder_that_was_renamed_is_not_called_so_once_a_file_of_it_was_changed() {
    let folder = sealed();
    let at = |name: &str| folder.path().join("archive/112-1").join(name);
    fs::rename(at("tables"), at("表格")).unwrap();
    let last = files(&at("表格")).pop().unwrap();
    fs::write(&last, "改過").unwrap();
    let ran = verify(&folder, "archive");
    assert!(ran.stderr.contains("error[sealed-file-gone]"), "{}", ran.stderr);
    assert!(ran.stderr.contains("--> archive/112-1/tables\n"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("sealed-file-renamed"), "{}", ran.stderr);
}

#[test]
fn a_file_that_stands_in_the_place_of_another_is_recognized() {
    let folder = sealed();
    let at = |name: &str| folder.path().join("archive/112-1").join(name);
    fs::copy(at("annex.pdf"), at("action-plan.pdf")).unwrap();
    let ran = verify(&folder, "archive");
    assert!(ran.stderr.contains("--> archive/112-1/action-plan.pdf"), "{}", ran.stderr);
    let said = "this is the content of another file: ";
    assert!(ran.stderr.contains(&format!("{said}112-1/annex.pdf")), "{}", ran.stderr);
    assert!(ran.stderr.contains("1 error, "), "{}", ran.stderr);
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
    let mut all = std::collections::BTreeSet::new();
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
        all.extend(named);
    }
    assert_none(&wrong);
    // Whether what is packed can still be unpacked, and then says other numbers, is chance.
    all.retain(|part| !["figure-differs", "entry-differs"].contains(part));
    let parts = [
        "attached-differs", "bookmark-differs", "byte-differs", "catalog-differs",
        "font-differs", "font-file-differs", "font-map-differs", "header-differs",
        "information-differs", "link-differs", "metadata-differs",
        "object-table-differs", "page-differs", "page-list-differs", "profile-differs",
        "tag-tree-differs", "tags-differ", "trailer-differs",
    ];
    assert_eq!(all.into_iter().collect::<Vec<_>>(), parts);
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
    fs::create_dir(folder.path().join("none")).unwrap();
    for (name, bytes) in cases {
        fs::write(folder.path().join("case.pdf"), bytes).unwrap();
        // The archive itself would know what it published.
        let ran = folder.run(&["verify", "case.pdf", "--archive", "none"]);
        assert_eq!(ran.code, 1, "{name}: {}{}", ran.stdout, ran.stderr);
        assert!(!ran.stderr.contains("panicked"), "{name}: {}", ran.stderr);
        if name != "published" {
            let ran = folder.run(&["extract", "case.pdf", "nowhere"]);
            assert_eq!(ran.code, 1, "{name}: {}{}", ran.stdout, ran.stderr);
            // A name that leads elsewhere takes nothing from the other files.
            assert_eq!(
                folder.path().join("nowhere").exists(),
                name == "outside",
                "{name}"
            );
            assert!(!folder.path().join("xxtion.yaml").exists(), "{name}");
        }
    }
}

/// What cannot be read is not known to be gone, and not known to be whole either.
#[test]
fn a_file_that_cannot_be_read_is_named_and_the_rest_is_verified_all_the_same() {
    let folder = sealed();
    let root = folder.path().join("archive");
    fs::write(root.join("112-1/annex.pdf"), "changed").unwrap();
    // Larger than anything that is read; the disk holds nothing of it.
    let cases = [
        ("111-4/tables.ods", 2),
        ("111-4/seal.json", 2),
        ("111-4/sealed.pdf", 2),
        ("index.json", 2),
        ("index.md", 2),
    ];
    for (name, errors) in cases {
        let path = root.join(name);
        let sound = fs::read(&path).unwrap();
        let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
        file.set_len((1 << 30) + 1).unwrap();
        let ran = verify(&folder, "archive");
        assert_eq!(ran.code, 2, "{name}: {}", ran.stderr);
        assert_eq!(ran.stdout, "", "{name}");
        let place = format!(
            "error[sealed-file-unread]: this cannot be read, so that nothing is proved of it\n--> archive/{name}\n"
        );
        assert!(ran.stderr.contains(&place), "{name}: {}", ran.stderr);
        assert!(ran.stderr.contains("--> archive/112-1/annex.pdf"), "{}", ran.stderr);
        let tally = format!("{errors} errors, 0 warnings; not verified: not all of it");
        assert!(ran.stderr.contains(&tally), "{name}: {}", ran.stderr);
        fs::write(&path, sound).unwrap();
    }
}

/// A link to itself cannot be followed, by nobody.
#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_entered_is_one_complaint() {
    let folder = sealed();
    let root = folder.path().join("archive");
    for name in ["111-4/tables", "111-4"] {
        let (path, aside) = (root.join(name), folder.path().join("aside"));
        fs::rename(&path, &aside).unwrap();
        std::os::unix::fs::symlink(path.file_name().unwrap(), &path).unwrap();
        let ran = verify(&folder, "archive");
        assert_eq!(ran.code, 2, "{name}: {}", ran.stderr);
        let place = format!("--> archive/{name}\n");
        assert!(ran.stderr.contains(&place), "{name}: {}", ran.stderr);
        assert!(ran.stderr.contains("the system says `Too many"), "{}", ran.stderr);
        assert!(ran.stderr.contains("1 error, 0 warnings"), "{name}: {}", ran.stderr);
        fs::remove_file(&path).unwrap();
        fs::rename(&aside, &path).unwrap();
    }
    assert_eq!(verify(&folder, "archive").code, 0);
}

/// The administrator may read everything: there is nothing to see then.
#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_said_to_be_that() {
    use std::os::unix::fs::PermissionsExt;

    let folder = sealed();
    let root = folder.path().join("archive");
    let may = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    for name in ["111-4", "111-4/tables", "111-4/seal.json", "index.md"] {
        let (path, sound) = (root.join(name), fs::metadata(root.join(name)).unwrap());
        may(&path, 0);
        let is_closed = fs::read_dir(&path).is_err() && fs::read(&path).is_err();
        let ran = verify(&folder, "archive");
        may(&path, sound.permissions().mode());
        if is_closed {
            assert_eq!(ran.code, 2, "{name}: {}", ran.stderr);
            assert!(ran.stderr.contains(&format!("--> archive/{name}\n")), "{name}");
            assert!(ran.stderr.contains("does not permit reading it"), "{}", ran.stderr);
            assert!(ran.stderr.contains("1 error, 0 warnings"), "{}", ran.stderr);
        }
    }
    assert_eq!(verify(&folder, "archive").code, 0);
}

#[test]
fn a_folder_that_is_gone_is_one_complaint_and_rewritten_line_ends_are_said_to_be_that() {
    let folder = sealed();
    let root = folder.path().join("archive");
    fs::remove_dir_all(root.join("112-1/tables")).unwrap();
    let ran = verify(&folder, "archive");
    assert!(ran.stderr.contains("--> archive/112-1/tables\n"), "{}", ran.stderr);
    assert!(ran.stderr.contains("1 error, 0 warnings"), "{}", ran.stderr);
    let folder = sealed();
    let root = folder.path().join("archive");
    let texts: Vec<_> = files(&root)
        .into_iter()
        .filter(|file| file.extension().is_some_and(|it| it == "json" || it == "md"))
        .collect();
    for path in &texts {
        let text = fs::read_to_string(path).unwrap().replace('\n', "\r\n");
        fs::write(path, text).unwrap();
    }
    let ran = verify(&folder, "archive");
    let said = ran.stderr.matches("only the line ends or the mark at its head").count();
    // Where the seals were rewritten, nothing but they can tell what the lists said.
    assert_eq!(said, texts.len() - 2, "{}", ran.stderr);
    assert!(!ran.stderr.contains("the entry differs"), "{}", ran.stderr);
}
