//! Many meetings in one run: each as if it were alone, in the order given.

use std::collections::BTreeMap;
use std::fs;

use crate::folder::{Folder, Ran};

/// The base with copies of its meeting: 112-1 to 112-4, each after 111-4.
fn folder() -> Folder {
    let folder = Folder::base();
    for at in 2..=4 {
        let (from, to) = (folder.data().join("112-1"), format!("112-{at}"));
        copy(&from, &folder.data().join(&to));
        folder.replace(&format!("{to}/meeting.yaml"), "id: 112-1", &format!("id: {to}"));
    }
    fs::create_dir(folder.data().join("fonts")).unwrap();
    folder
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
        }
    }
}

/// Every file of a pack with its bytes.
fn pack(folder: &Folder, out: &str, meeting: &str) -> BTreeMap<String, Vec<u8>> {
    let place = folder.path().join(out).join(meeting);
    let mut files = BTreeMap::new();
    for place in [place.clone(), place.join("tables")] {
        for entry in fs::read_dir(place).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                files.insert(path.display().to_string(), fs::read(&path).unwrap());
            }
        }
    }
    files.into_iter().map(|(path, bytes)| (path.replace(out, ""), bytes)).collect()
}

fn lines(text: &str, start: &str) -> Vec<String> {
    text.lines().filter(|line| line.starts_with(start)).map(str::to_owned).collect()
}

#[test]
fn many_meetings_give_the_same_bytes_as_one_by_one() {
    let folder = folder();
    let ran = folder.run(&["build", "data/*/", "--out", "many"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    for meeting in ["111-4", "112-1", "112-3"] {
        let path = format!("data/{meeting}");
        assert_eq!(folder.run(&["build", &path, "--out", "each"]).code, 0);
        let (one, many) =
            (pack(&folder, "each", meeting), pack(&folder, "many", meeting));
        assert!(one.len() > 10 && one == many, "{meeting} differs");
    }
}

#[test]
fn each_meeting_has_its_line_in_the_order_given() {
    let folder = folder();
    let given = ["data/112-3", "data/111-4", "data/112-1", "data/112-2"];
    let ran = folder.run(&[&["build"][..], &given].concat());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let built: Vec<String> = lines(&ran.stdout, "built out")
        .iter()
        .map(|line| line.split(['/', '\\', ' ']).nth(2).unwrap().to_owned())
        .collect();
    assert_eq!(built, ["112-3", "111-4", "112-1", "112-2"]);
    assert!(ran.stderr.contains("4 meetings: 4 done, 0 to be mended, 0 failed"));
}

#[test]
fn a_bad_meeting_stops_no_other_and_its_complaints_stand_under_its_name() {
    let folder = folder();
    folder.replace("112-2/takedowns.yaml", "number: 2", "number: 1");
    let runs: Vec<Ran> =
        (0..2).map(|_| folder.run(&["build", "data/*/", "--fresh"])).collect();
    for ran in &runs {
        assert_eq!(ran.code, 1, "{}", ran.stderr);
        assert_eq!(lines(&ran.stdout, "built").len(), 4, "{}", ran.stdout);
        let (_, under) = ran.stderr.split_once("── data/112-2").unwrap();
        assert!(under.contains("[duplicate-number]"), "{}", ran.stderr);
        assert!(ran.stderr.contains("5 meetings: 4 done, 1 to be mended"));
    }
    assert!(!folder.path().join("out/112-2").exists());
    assert_eq!(runs[0].stderr, runs[1].stderr);
}

#[test]
fn a_folder_that_clearly_is_no_meeting_is_skipped_and_said_so() {
    let folder = folder();
    let ran = folder.run(&["check", "data/*/"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let skipped = "skipped data/fonts: it is no meeting's folder";
    assert!(ran.stderr.replace('\\', "/").contains(skipped), "{}", ran.stderr);
}

#[test]
fn a_folder_that_may_be_a_meeting_is_complained_of() {
    let folder = folder();
    fs::create_dir(folder.data().join("113-1")).unwrap();
    folder.write("草稿/meetng.yaml", "id: 113-2");
    let ran = folder.run(&["check", "data/*/", "--format", "short"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    for name in ["data/113-1", "data/草稿"] {
        let complaint = format!("{name}: error[no-meeting-folder]");
        assert!(ran.stdout.contains(&complaint), "{}", ran.stdout);
    }
}

#[test]
fn two_meetings_are_never_written_to_one_folder() {
    let folder = folder();
    copy(&folder.data(), &folder.path().join("other"));
    let ran = folder.run(&["build", "data/112-1", "other/112-1"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("the same folder"), "{}", ran.stderr);
    assert_eq!(folder.run(&["check", "data/112-1", "other/112-1"]).code, 0);
}
