//! Many meetings in one run: each as if it were alone, in the order given.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

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
fn meetings_that_hold_copies_of_one_export_give_the_same_bytes_as_one_by_one() {
    let folder = Folder::sample();
    copy(&folder.data().join("111-1"), &folder.data().join("111-2"));
    folder.replace("111-2/meeting.yaml", "id: 111-1", "id: 111-2");
    folder.replace("111-2/meeting.yaml", "place: 111-1/", "place: 111-2/");
    let both = ["data/111-1", "data/111-2"];
    let ran = folder.run(&[&["build", "--out", "many"][..], &both].concat());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    for (path, meeting) in both.into_iter().zip(["111-1", "111-2"]) {
        assert_eq!(folder.run(&["build", path, "--out", "each"]).code, 0);
        let (one, many) =
            (pack(&folder, "each", meeting), pack(&folder, "many", meeting));
        assert!(one.len() > 10 && one == many, "{meeting} differs");
    }
}

/// Changes the text of a packed file.
fn change_packed(path: &std::path::Path, change: impl Fn(String) -> String) {
    let mut text = String::new();
    GzDecoder::new(&*fs::read(path).unwrap()).read_to_string(&mut text).unwrap();
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(change(text).as_bytes()).unwrap();
    fs::write(path, packed.finish().unwrap()).unwrap();
}

/// Changes a text that is there in a packed file.
fn replace_packed(path: &std::path::Path, from: &str, to: &str) {
    change_packed(path, |text| {
        assert!(text.contains(from), "it does not hold `{from}`");
        text.replacen(from, to, 1)
    });
}

/// Whatever is read once for a run, a slip in one folder is that folder's alone, and each
/// counts by its own organization.
#[test]
fn what_is_wrong_in_one_data_folder_is_said_of_no_other() {
    let folder = Folder::sample();
    let at = |path: &str| folder.path().join(path);
    for copied in ["same", "slip", "now", "other"] {
        copy(&folder.data(), &at(copied));
    }
    replace_packed(&at("slip/110-2/catalogue.csv.gz"), "\n6047,", "\n6001,");
    replace_packed(&at("now/111-1/usage.csv.gz"), ",413,12,", ",413,一,");
    let organization = fs::read_to_string(at("other/organization.yaml")).unwrap();
    let others = organization.replacen("[法務部保護司]", "[法務部資訊處]", 1);
    fs::write(at("other/organization.yaml"), others).unwrap();
    let check = |names: &[&str]| {
        let meetings: Vec<String> =
            names.iter().map(|it| format!("{it}/111-1")).collect();
        let meetings = meetings.iter().map(String::as_str);
        let arguments: Vec<&str> =
            ["check", "--format", "short"].into_iter().chain(meetings).collect();
        folder.run(&arguments).stdout
    };
    let alone = |name: &&str| check(&[*name]);
    let said = |name: &str| check(&[name]).replace(&format!("{name}/"), "data/");
    assert_eq!(said("same"), said("data"));
    for (name, code) in [
        ("slip", "slip/110-2/catalogue.csv.gz:4 A3: error[duplicate-number]"),
        ("now", "error[unreadable-number]"),
        ("other", "error[provider-claimed-twice]"),
    ] {
        let its = check(&[name]);
        assert!(its.contains(code), "{its}");
    }
    for order in [
        ["data", "same", "slip", "now", "other"],
        ["other", "slip", "same", "now", "data"],
    ] {
        assert_eq!(check(&order), order.iter().map(alone).collect::<String>());
    }
}

/// The totals typed under two exports are read with them, and each folder's are named at
/// their own place.
#[test]
fn a_wrong_total_under_an_export_is_said_in_every_folder_that_holds_it() {
    let folder = Folder::sample();
    let columns = 22;
    for name in ["one", "two"] {
        let at = |path: &str| folder.path().join(name).join("111-1").join(path);
        copy(&folder.data(), &folder.path().join(name));
        let total = format!("合計,9999{}\r\n", ",".repeat(columns - 2));
        change_packed(&at("catalogue.csv.gz"), |text| text + &total);
        change_packed(&at("usage.csv.gz"), |text| text + "合計,,1,1,,\r\n");
    }
    let ran = folder.run(&["check", "one/111-1", "two/111-1", "--format", "short"]);
    for name in ["one", "two"] {
        for (export, code) in [("catalogue", "count-differs"), ("usage", "total-differs")]
        {
            let its = lines(&ran.stdout, &format!("{name}/111-1/{export}.csv.gz:"));
            let is_said = its.iter().any(|it| it.contains(&format!("error[{code}]")));
            assert!(is_said, "{its:?}");
        }
    }
}

#[test]
fn a_meeting_and_the_one_before_it_are_told_in_one_run_what_each_is_told_alone() {
    let folder = Folder::sample();
    // Only the meeting itself asks for the providers of every unit.
    folder.replace("organization.yaml", "providers: [法務部統計處]", "providers: []");
    let check = |meetings: &[&str]| {
        folder.run(&[&["check", "--format", "short"], meetings].concat()).stdout
    };
    let [before, now] = ["data/110-2", "data/111-1"];
    let alone = [check(&[before]), check(&[now])];
    assert!(alone.iter().all(|said| said.contains("no-providers")), "{alone:?}");
    assert_eq!(check(&[before, now]), alone.concat());
    assert_eq!(check(&[now, before]), [&*alone[1], &alone[0]].concat());
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
    // One folder by three names is one meeting.
    let ran = folder.run(&["build", "data/112-1", "data/112-1/", "./data/112-1"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}
