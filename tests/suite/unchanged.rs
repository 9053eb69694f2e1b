//! A pack that is there is kept where it is the very one that would be made, and made
//! again wherever anything is otherwise.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::folder::{Folder, Ran, files};

const BUILD: [&str; 2] = ["build", "data/112-1"];
const KEPT: &str = "nothing has changed";

/// Every file of the pack with its bytes.
fn pack(folder: &Folder, out: &str) -> BTreeMap<String, Vec<u8>> {
    let place = folder.path().join(out).join("112-1");
    let path = |file: &Path| {
        file.strip_prefix(&place).unwrap().to_string_lossy().replace('\\', "/")
    };
    files(&place).iter().map(|file| (path(file), fs::read(file).unwrap())).collect()
}

fn run(folder: &Folder, more: &[&str]) -> Ran {
    let ran = folder.run(&[&BUILD[..], more].concat());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    ran
}

fn is_kept(ran: &Ran) -> bool {
    assert!(
        ran.stdout.contains(KEPT) != ran.stdout.starts_with("built"),
        "{}",
        ran.stdout
    );
    ran.stdout.contains(KEPT)
}

#[test]
fn a_pack_that_was_looked_at_is_the_same_pack() {
    let folder = Folder::base();
    run(&folder, &[]);
    for name in ["Thumbs.db", ".DS_Store", "tables/desktop.ini"] {
        fs::write(folder.path().join("out/112-1").join(name), "x").unwrap();
    }
    assert!(is_kept(&run(&folder, &[])));
}

#[test]
fn a_pack_of_which_nothing_has_changed_is_kept_and_its_complaints_are_told_again() {
    let folder = Folder::base();
    folder.write("112-1/備忘.docx", "x");
    let built = run(&folder, &[]);
    assert!(!is_kept(&built));
    let before = pack(&folder, "out");
    let again = run(&folder, &["--timings"]);
    assert!(is_kept(&again), "{}", again.stdout);
    let (complaints, _) = built.stderr.split_once("\n0 errors").unwrap();
    assert!(again.stderr.starts_with(complaints), "{}", again.stderr);
    assert!(
        again.stderr.contains("unknown-file")
            && !again.stderr.contains("typst documents")
    );
    assert!(pack(&folder, "out") == before);
    assert!(!is_kept(&run(&folder, &["--fresh"])));
    assert!(pack(&folder, "out") == before);
    let chinese = run(&folder, &["--lang", "zh-TW"]);
    assert!(
        chinese.stdout.starts_with("沒有變動，沿用現有的會議資料"),
        "{}",
        chinese.stdout
    );
}

#[test]
fn whatever_changes_in_the_sources_makes_a_new_pack() {
    let folder = Folder::base();
    run(&folder, &[]);
    let saved = |path: &str, from: &str, to: &str| folder.replace(path, from, to);
    let changes: [&dyn Fn(); 5] = [
        // A byte that no page shows.
        &|| saved("112-1/resolutions.yaml", "number: 1", "number:  1"),
        &|| saved("organization.yaml", "資訊處", "資訊處 "),
        &|| folder.write("112-1/notes.docx", "what nobody reads"),
        &|| folder.remove("112-1/notes.docx"),
        &|| saved("111-4/meeting.yaml", "id: 111-4", "id:  111-4"),
    ];
    for (at, change) in changes.iter().enumerate() {
        change();
        assert!(!is_kept(&run(&folder, &[])), "change {at}");
        assert!(is_kept(&run(&folder, &[])), "after change {at}");
        run(&folder, &["--fresh", "--out", "fresh"]);
        assert!(pack(&folder, "out") == pack(&folder, "fresh"), "change {at}");
    }
    folder.replace("112-1/meeting.yaml", "statistics_date:", "statistics_dat:");
    let ran = folder.run(&BUILD);
    assert_eq!(ran.code, 1);
    assert!(!ran.stdout.contains(KEPT), "{}", ran.stdout);
}

#[test]
fn a_pack_that_was_touched_is_made_again() {
    let folder = Folder::base();
    run(&folder, &[]);
    let right = pack(&folder, "out");
    let place = folder.path().join("out/112-1");
    for name in right.keys() {
        let file = place.join(name);
        let mut bytes = right[name].clone();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(&file, bytes).unwrap();
        assert!(!is_kept(&run(&folder, &[])), "a byte of {name}");
        assert!(pack(&folder, "out") == right, "a byte of {name}");
    }
    let manifest = place.join("manifest.json");
    let other = fs::read_to_string(&manifest).unwrap();
    // A file of somebody's beside them stops the build: see `faults`.
    let touches: [&dyn Fn(); 3] = [
        &|| fs::remove_file(place.join("annex.pdf")).unwrap(),
        &|| fs::create_dir(place.join("pages")).unwrap(),
        // As another program would have written it.
        &|| fs::write(&manifest, other.replace("\"code\": \"", "\"code\": \"0")).unwrap(),
    ];
    for (at, touch) in touches.iter().enumerate() {
        touch();
        assert!(!is_kept(&run(&folder, &[])), "touch {at}");
        assert!(pack(&folder, "out") == right, "touch {at}");
    }
    assert!(is_kept(&run(&folder, &[])));
}

#[test]
fn what_is_asked_for_otherwise_is_made() {
    let folder = Folder::base();
    run(&folder, &[]);
    let plain = pack(&folder, "out");
    for more in [&["--redline"][..], &["--png", "--ppi", "18"]] {
        assert!(!is_kept(&run(&folder, more)), "{more:?}");
        assert!(pack(&folder, "out").len() > plain.len(), "{more:?}");
        assert!(!is_kept(&run(&folder, &[])), "without {more:?}");
        assert!(pack(&folder, "out") == plain, "without {more:?}");
    }
}

#[test]
fn of_many_meetings_those_that_changed_are_made() {
    let folder = Folder::base();
    let all = ["build", "data/*/"];
    assert_eq!(folder.run(&all).code, 0);
    let again = folder.run(&all);
    assert_eq!(again.stdout.matches(KEPT).count(), 2, "{}", again.stdout);
    folder.replace("112-1/resolutions.yaml", "number: 1", "number:  1");
    let ran = folder.run(&all);
    assert_eq!(ran.stdout.matches(KEPT).count(), 1, "{}", ran.stdout);
    assert!(ran.stdout.contains("built out"), "{}", ran.stdout);
}
