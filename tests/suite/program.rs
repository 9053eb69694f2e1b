//! The program as it is used: exit codes, what is left behind, the same bytes twice.

use std::fs;

use briefpack::model::digest::sha256;

use crate::folder::{Folder, Ran, assert_none, files};

const MEETING: &str = "112-1";

#[test]
fn a_sound_folder_is_built_and_said_so() {
    let folder = Folder::base();
    let ran = folder.run(&["build", "data/112-1"]);
    assert_eq!((ran.code, &*ran.stderr), (0, ""));
    assert!(ran.stdout.starts_with("built out"), "{}", ran.stdout);
    for file in ["briefing.pdf", "action-plan.pdf"] {
        assert!(folder.output(MEETING, file).starts_with(b"%PDF-1.7"), "{file}");
    }
    for file in ["pack.json", "manifest.json"] {
        let bytes = folder.output(MEETING, file);
        assert!(serde_json::from_slice::<serde_json::Value>(&bytes).is_ok(), "{file}");
    }
}

#[test]
fn from_within_the_data_folder_results_come_beside_it() {
    let folder = Folder::base();
    for (here, meeting) in [("data/112-1", "."), ("data", "112-1")] {
        let mut command = folder.command(&["build", meeting]);
        command.current_dir(folder.path().join(here));
        let ran = Ran::of(command.output().unwrap());
        assert_eq!((ran.code, &*ran.stderr), (0, ""), "from {here}");
        assert!(folder.output(MEETING, "briefing.pdf").starts_with(b"%PDF"));
        fs::remove_dir_all(folder.path().join("out")).unwrap();
    }
    let mut command = folder.command(&["archive", "."]);
    command.current_dir(folder.path().join("data/112-1"));
    let ran = Ran::of(command.output().unwrap());
    assert_eq!((ran.code, &*ran.stderr), (0, ""));
    assert!(folder.path().join("archive/112-1/sealed.pdf").is_file());
    for (here, sealed) in
        [("data/112-1", "archive"), ("data", "archive/112-1/sealed.pdf")]
    {
        let mut command = folder.command(&["verify", sealed]);
        command.current_dir(folder.path().join(here));
        let ran = Ran::of(command.output().unwrap());
        assert_eq!((ran.code, &*ran.stderr), (0, ""), "{sealed} from {here}");
    }
    let ran = folder.run(&["check", "data/112-1"]);
    assert_eq!((ran.code, &*ran.stderr), (0, ""), "nothing was left among the sources");
}

#[test]
fn two_builds_give_the_same_bytes_in_other_folders_zones_languages_and_threads() {
    let (one, other) = (Folder::base(), Folder::base());
    let build = |folder: &Folder, data: &str, zone: &str, locale: &str, threads: &str| {
        let mut command = folder.command(&["build", data, "--redline", "--png"]);
        command.env("TZ", zone).env("LC_ALL", locale).env("LANG", locale);
        command.env("RAYON_NUM_THREADS", threads).env("HOME", folder.path());
        let ran = Ran::of(command.output().unwrap());
        assert_eq!(ran.code, 0, "{}", ran.stderr);
    };
    build(&one, "data/112-1", "Asia/Taipei", "en_US.UTF-8", "2");
    fs::rename(other.data(), other.path().join("會議 資料")).unwrap();
    let absolute = other.path().join("會議 資料/112-1/");
    let absolute = absolute.to_str().unwrap();
    build(&other, absolute, "Pacific/Kiritimati", "zh_TW.UTF-8", "1");
    let mut wrong = Vec::new();
    let mut compared = Vec::new();
    for file in files(&one.path().join("out")) {
        let inner = file.strip_prefix(one.path()).unwrap();
        let twin = fs::read(other.path().join(inner)).unwrap_or_default();
        if fs::read(&file).unwrap() != twin {
            wrong.push(format!("{} differs", inner.display()));
        }
        compared.push(inner.strip_prefix("out/112-1").unwrap().display().to_string());
    }
    assert_none(&wrong);
    for file in [
        "briefing.pdf", "annex.pdf", "action-plan.pdf", "action-plan-redline.pdf",
        "action-plan-amendments.pdf", "tables.ods", "tables/inventory.csv",
        "pages/01.png", "pack.json", "manifest.json",
    ] {
        assert!(
            compared.iter().any(|it| it == file),
            "{file} was not made: {compared:?}"
        );
    }
}

#[test]
fn a_failed_build_leaves_the_last_pack_whole() {
    let folder = Folder::base();
    folder.built(MEETING);
    let before = folder.output(MEETING, "briefing.pdf");
    folder.replace("112-1/meeting.yaml", "statistics_date:", "statistics_dat:");
    let ran = folder.run(&["build", "data/112-1"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("nothing was written"), "{}", ran.stderr);
    assert!(folder.output(MEETING, "briefing.pdf") == before);
    assert_eq!(names(&folder, "out"), [MEETING]);
}

#[test]
fn several_faults_are_complained_of_in_one_run() {
    let folder = Folder::base();
    folder.replace("112-1/meeting.yaml", "id: 112-1", "id: 112-9");
    folder.replace("112-1/resolutions.yaml", "number: 2", "number: 1");
    folder.replace("organization.yaml", "increase:", "increas:");
    let ran = folder.run(&["check", "data/112-1"]);
    assert_eq!(ran.code, 1);
    for code in ["meeting-id-differs", "duplicate-number", "unknown-key"] {
        assert!(ran.stderr.contains(code), "{code} is missing:\n{}", ran.stderr);
    }
}

#[test]
fn check_writes_nothing() {
    let folder = Folder::base();
    let ran = folder.run(&["check", "data/112-1"]);
    assert_eq!(
        (ran.code, &*ran.stdout),
        (0, "checked; no errors (pages are checked by `build`)\n")
    );
    assert_eq!(names(&folder, "."), ["data"]);
}

#[test]
fn no_source_is_changed() {
    let folder = Folder::base();
    let before = digest(&folder);
    folder.built(MEETING);
    assert_eq!(digest(&folder), before);
}

#[test]
fn pages_are_written_as_pictures_when_asked_for() {
    let folder = Folder::base();
    let ran = folder.run(&["build", "data/112-1", "--png", "--ppi", "36"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let pack = folder.pack(MEETING);
    let papers = pack["papers"].as_array().unwrap();
    let papers: Vec<_> = papers.iter().map(|paper| &paper["pages"]).collect();
    let count: usize = papers
        .iter()
        .chain([&&pack["pages"]])
        .map(|pages| pages.as_array().unwrap().len())
        .sum();
    let pictures = names(&folder, "out/112-1/pages");
    assert_eq!(pictures.len(), count);
    assert!(pictures.contains(&"action-plan-01.png".to_owned()), "{pictures:?}");
    // The manifest vouches for them as for everything else.
    let manifest = folder.output(MEETING, "manifest.json");
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).unwrap();
    for picture in pictures {
        let path = format!("pages/{picture}");
        let listed = manifest["outputs"].as_array().unwrap().iter();
        let digest = sha256(&folder.output(MEETING, &path));
        let is_listed =
            |it: &serde_json::Value| it["path"] == *path && it["sha256"] == *digest;
        assert!(listed.clone().any(is_listed), "{path}");
    }
}

#[test]
fn timings_name_every_step() {
    let ran = Folder::base().run(&["build", "data/112-1", "--timings"]);
    for step in
        ["source", "agenda", "check", "wording", "typst documents", "tables", "whole"]
    {
        assert!(ran.stderr.contains(step), "{step} is missing:\n{}", ran.stderr);
    }
}

#[test]
fn a_place_that_cannot_be_written_is_a_fault_of_the_machine() {
    let folder = Folder::base();
    fs::write(folder.path().join("out"), "a file is in the way").unwrap();
    let ran = folder.run(&["build", "data/112-1"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("cannot write out"), "{}", ran.stderr);
}

#[test]
fn a_folder_that_is_none_is_complained_of() {
    for path in ["data/113-1", "data/112-1/meeting.yaml", ".", ""] {
        let ran = Folder::base().run(&["build", path]);
        assert!(
            ran.code == 1 || (path.is_empty() && ran.code == 2),
            "{path}: {}",
            ran.stderr
        );
    }
}

#[test]
fn a_missing_list_is_complained_of_at_the_slide_that_needs_it() {
    let folder = Folder::base();
    folder.remove("112-1/ministries.csv");
    let ran = folder.run(&["build", "data/112-1"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("missing-source"), "{}", ran.stderr);
    assert!(ran.stderr.contains("data/112-1/meeting.yaml:"), "{}", ran.stderr);
}

#[test]
fn a_meeting_without_a_previous_one_can_be_built() {
    let pack = Folder::sample().built("110-2");
    assert_eq!(pack["figures"]["datasets.total"]["value"], 2806);
}

#[test]
fn a_picture_is_shown_as_what_it_is_whatever_its_file_is_called() {
    let folder = Folder::base();
    let mut picture = Vec::new();
    let mut encoder = png::Encoder::new(&mut picture, 60, 40);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&[7; 2400]).unwrap();
    writer.finish().unwrap();
    folder.remove("112-1/exhibits/flow.svg");
    folder.write("112-1/exhibits/flow.jpg", picture);
    folder.replace("112-1/meeting.yaml", "exhibits/flow.svg", "exhibits/flow.jpg");
    folder.built(MEETING);
}

#[test]
fn a_folder_name_with_blanks_and_chinese_is_read() {
    let folder = Folder::base();
    fs::rename(folder.data(), folder.path().join("會議 資料😊")).unwrap();
    let ran = folder.run(&["build", "會議 資料😊/112-1"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}

fn names(folder: &Folder, path: &str) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder.path().join(path))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn digest(folder: &Folder) -> Vec<(String, Vec<u8>)> {
    let files = names(folder, "data/112-1");
    let bytes = |name: String| {
        let path = folder.data().join(MEETING).join(&name);
        path.is_file().then(|| (name, fs::read(path).unwrap()))
    };
    files.into_iter().filter_map(bytes).collect()
}

#[test]
fn help_and_what_is_typed_wrong_are_in_the_readers_language() {
    let folder = Folder::base();
    let said = |arguments: &[&str], locale: &str| {
        let output = folder.command(arguments).env("LC_ALL", locale).output();
        Ran::of(output.unwrap())
    };
    let help = said(&["build", "--help"], "zh_TW.UTF-8");
    assert_eq!((help.code, &*help.stderr), (0, ""));
    assert!(help.stdout.contains("用法：briefpack build [選項]"), "{}", help.stdout);
    let english = said(&["build", "--help"], "en_GB.UTF-8").stdout;
    assert!(english.contains("Usage: briefpack build [OPTIONS]"), "{english}");
    let asked = said(&["build", "--help", "--lang", "en"], "zh_TW.UTF-8").stdout;
    assert_eq!(asked, english);
    for (locale, words) in
        [("zh_TW", "沒有「biuld」這個指令"), ("en", "no command `biuld`")]
    {
        let wrong = said(&["biuld"], locale);
        assert_eq!((wrong.code, &*wrong.stdout), (2, ""));
        assert!(wrong.stderr.contains(words), "{}", wrong.stderr);
    }
}
