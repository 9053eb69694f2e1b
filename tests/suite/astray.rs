//! What an archive is asked about, wherever one stands in it, and what stands in it that
//! was never sealed.

use std::fs;
use std::path::Path;

use crate::folder::{Folder, Ran};
use crate::sealed::{archive, sealed, verify};

#[test]
fn what_stands_among_the_meetings_and_was_never_sealed_is_named_each_once() {
    let folder = sealed();
    let root = folder.path().join("archive");
    fs::write(root.join("備註.txt"), "會後補充").unwrap();
    fs::create_dir(root.join("草稿")).unwrap();
    fs::write(root.join("草稿/簡報.pdf"), "x").unwrap();
    // What a system leaves in any folder is nobody's.
    fs::write(root.join("Thumbs.db"), "x").unwrap();
    fs::write(root.join(".DS_Store"), "x").unwrap();
    let mut strays = vec!["備註.txt", "草稿"];
    if link(&folder.data(), &root.join("資料")) {
        strays.push("資料");
    }
    let ran = verify(&folder, "archive");
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    for name in &strays {
        let place = format!(
            "error[unsealed-file]: this file is not among those that were sealed\n--> archive/{name}\n"
        );
        assert!(ran.stderr.contains(&place), "{name}: {}", ran.stderr);
    }
    let tally = format!("{} errors, ", strays.len());
    assert!(ran.stderr.contains(&tally), "{}", ran.stderr);
    // Whoever asks of one meeting is told of that one.
    let ran = verify(&folder, "archive/112-1");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}

#[test]
fn a_linked_folder_that_was_never_sealed_is_named_in_its_edition() {
    let folder = sealed();
    if link(&folder.data(), &folder.path().join("archive/112-1/資料")) {
        let ran = verify(&folder, "archive/112-1");
        assert!(ran.stderr.contains("--> archive/112-1/資料\n"), "{}", ran.stderr);
        assert!(ran.stderr.contains("1 error, "), "{}", ran.stderr);
    }
}

/// Puts a link to a folder there, on systems that have such.
fn link(folder: &Path, at: &Path) -> bool {
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder, at).unwrap();
    cfg!(unix)
}

#[test]
fn a_folder_whose_seal_is_gone_or_makes_no_sense_is_one_complaint() {
    let folder = sealed();
    let root = folder.path().join("archive");
    let path = root.join("111-4/seal.json");
    let sound = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    let ran = verify(&folder, "archive");
    assert!(ran.stderr.contains("--> archive/111-4/seal.json\n"), "{}", ran.stderr);
    assert!(ran.stderr.contains("1 error, "), "{}", ran.stderr);
    fs::write(&path, sound).unwrap();
    // One that no list knows, in a folder that holds what was never sealed.
    fs::create_dir(root.join("113-1")).unwrap();
    fs::write(root.join("113-1/seal.json"), "{").unwrap();
    fs::copy(root.join("111-4/sealed.pdf"), root.join("113-1/sealed.pdf")).unwrap();
    let ran = verify(&folder, "archive");
    assert!(ran.stderr.contains("error[not-sealed]"), "{}", ran.stderr);
    assert!(ran.stderr.contains("--> archive/113-1/seal.json\n"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("unsealed-file"), "{}", ran.stderr);
}

#[test]
fn seals_that_are_lost_one_after_another_are_named_and_those_behind_them_are_sound() {
    let folder = sealed();
    folder.replace("111-4/action-plan.yaml", "10日內", "9日內");
    assert_eq!(archive(&folder, "111-4", &["--because", "誤植"]).code, 0);
    let root = folder.path().join("archive");
    fs::remove_file(root.join("111-4/seal.json")).unwrap();
    fs::remove_dir_all(root.join("112-1")).unwrap();
    let ran = verify(&folder, "archive");
    for place in ["111-4", "112-1"] {
        let place = format!("--> archive/{place}/seal.json\n");
        assert!(ran.stderr.contains(&place), "{}", ran.stderr);
    }
    assert!(ran.stderr.contains("2 errors, "), "{}", ran.stderr);
}

#[test]
fn a_meeting_is_verified_without_one_whose_name_begins_alike() {
    let folder = sealed();
    let long = folder.data().join("112-10");
    fs::rename(folder.data().join("112-1"), &long).unwrap();
    folder.replace("112-10/meeting.yaml", "id: 112-1", "id: 112-10");
    let ran = archive(&folder, "112-10", &[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let annex = folder.path().join("archive/112-10/annex.pdf");
    fs::write(annex, "x").unwrap();
    let ran = verify(&folder, "archive/112-1");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("editions: 1"), "{}", ran.stdout);
    assert_eq!(verify(&folder, "archive/112-10").code, 1);
}

#[test]
fn what_is_wrong_in_an_edition_whose_seal_cannot_be_read_is_told_to_whoever_asks_of_it() {
    let folder = sealed();
    let root = folder.path().join("archive");
    fs::write(root.join("111-4/seal.json"), "{").unwrap();
    fs::write(root.join("111-4/annex.pdf"), "x").unwrap();
    for (place, errors) in [("archive", 2), ("archive/111-4", 2), ("archive/112-1", 1)] {
        let ran = verify(&folder, place);
        assert!(ran.stderr.contains("--> archive/111-4/seal.json\n"), "{}", ran.stderr);
        let tally = if errors == 1 { "1 error, " } else { "2 errors, " };
        assert!(ran.stderr.contains(tally), "{place}: {}", ran.stderr);
    }
}

#[test]
fn an_edition_is_verified_from_within_its_folder_and_an_archive_from_a_meetings() {
    let folder = sealed();
    let from = |inner: &str, place: &str| {
        let mut command = folder.command(&["verify", place]);
        command.current_dir(folder.path().join("archive").join(inner));
        Ran::of(command.output().unwrap())
    };
    for (inner, place, editions) in [
        ("112-1", ".", 1),
        ("112-1", "..", 2),
        ("112-1", "../112-1", 1),
        ("112-1", "sealed.pdf", 1),
        ("112-1/tables", "..", 1),
        ("", ".", 2),
        ("", "112-1", 1),
    ] {
        let ran = from(inner, place);
        assert_eq!(ran.code, 0, "{place} from {inner}: {}", ran.stderr);
        let said = format!("editions: {editions}");
        assert!(ran.stdout.contains(&said), "{place} from {inner}: {}", ran.stdout);
    }
}

/// What an archive is, is told by its list; without that, by its seals.
#[test]
fn editions_are_found_where_the_list_or_the_first_editions_seal_is_gone() {
    let folder = sealed();
    folder.replace("111-4/action-plan.yaml", "10日內", "9日內");
    assert_eq!(archive(&folder, "111-4", &["--because", "誤植"]).code, 0);
    let root = folder.path().join("archive");
    for gone in ["index.json", "111-4/seal.json"] {
        let sound = fs::read(root.join(gone)).unwrap();
        fs::remove_file(root.join(gone)).unwrap();
        for place in ["archive/111-4", "archive/111-4/2", "archive/112-1"] {
            let ran = verify(&folder, place);
            let said = format!("--> archive/{gone}\n");
            assert!(ran.stderr.contains(&said), "{place}: {}", ran.stderr);
            assert!(ran.stderr.contains("1 error, "), "{place}: {}", ran.stderr);
        }
        fs::write(root.join(gone), sound).unwrap();
    }
}

#[test]
fn a_correction_is_verified_however_its_place_is_typed() {
    let folder = sealed();
    folder.replace("111-4/action-plan.yaml", "10日內", "9日內");
    assert_eq!(archive(&folder, "111-4", &["--because", "誤植"]).code, 0);
    let places = [
        ("archive/111-4", "2"),
        ("archive/111-4", "./2"),
        ("archive/111-4", "2/sealed.pdf"),
        ("archive/111-4/2", "sealed.pdf"),
        ("archive/111-4/2", "../2"),
        ("archive", "111-4/2"),
    ];
    for (here, place) in places {
        let mut command = folder.command(&["verify", place]);
        command.current_dir(folder.path().join(here));
        let ran = Ran::of(command.output().unwrap());
        assert_eq!((ran.code, &*ran.stderr), (0, ""), "{place} from {here}");
        assert!(ran.stdout.contains("editions: 1"), "{place}: {}", ran.stdout);
    }
    // From within the first edition as well its file is told to be corrected.
    let mut command = folder.command(&["verify", "sealed.pdf"]);
    command.current_dir(folder.path().join("archive/111-4"));
    let ran = Ran::of(command.output().unwrap());
    assert!(ran.stderr.contains("edition-corrected"), "{}", ran.stderr);
}

#[test]
fn what_was_added_to_an_edition_is_named_if_it_is_hidden_or_an_empty_folder() {
    let folder = sealed();
    let root = folder.path().join("archive/112-1");
    fs::write(root.join(".hidden"), "x").unwrap();
    fs::create_dir_all(root.join("tables/more")).unwrap();
    fs::write(root.join("Thumbs.db"), "x").unwrap();
    let ran = verify(&folder, "archive");
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    for added in [".hidden", "tables/more"] {
        assert!(ran.stderr.contains(&format!("--> archive/112-1/{added}\n")), "{added}");
    }
    assert!(!ran.stderr.contains("Thumbs.db"), "{}", ran.stderr);
}

#[test]
fn no_pack_is_built_over_an_archive_nor_among_the_sources() {
    let folder = sealed();
    let seal = folder.path().join("archive/112-1/seal.json");
    let moved = folder.path().join("seal.json");
    for is_moved in [false, true] {
        if is_moved {
            fs::rename(&seal, &moved).unwrap();
        }
        let ran = folder.run(&["build", "data/112-1", "--out", "archive", "--fresh"]);
        assert_eq!(ran.code, 2, "{}", ran.stderr);
        assert!(ran.stderr.contains("sealed editions stand there"), "{}", ran.stderr);
    }
    fs::rename(&moved, &seal).unwrap();
    assert_eq!(verify(&folder, "archive").code, 0);
    for arguments in [
        ["build", "data/112-1", "--out", "data/112-1"],
        ["build", "data/112-1", "--out", "data/112-1/out"],
        ["build", "data/112-1", "--out", "data/fonts"],
        ["archive", "data/112-1", "--archive", "data/111-4/archive"],
    ] {
        let ran = folder.run(&arguments);
        assert_eq!(ran.code, 2, "{arguments:?}: {}", ran.stderr);
        assert!(ran.stderr.contains("among the sources"), "{}", ran.stderr);
    }
    assert!(!folder.path().join("data/112-1/out").exists());
}

#[test]
fn of_a_lone_pdf_it_is_said_that_the_archive_does_not_hold_it() {
    let (folder, other) = (sealed(), Folder::base());
    other.replace("112-1/resolutions.yaml", "title:", "title: 另");
    assert_eq!(archive(&other, "112-1", &[]).code, 0);
    let sealed = other.path().join("archive/112-1/sealed.pdf");
    fs::copy(sealed, folder.path().join("received.pdf")).unwrap();
    let ran = verify(&folder, "received.pdf");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("warning[not-in-archive]"), "{}", ran.stderr);
    assert!(ran.stderr.contains("--> archive/112-1/sealed.pdf"), "{}", ran.stderr);
    let ran = folder.run(&["verify", "received.pdf", "--archive", "nowhere"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
}
