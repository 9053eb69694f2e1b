//! Corrections of a sealed meeting: each is the next edition, with a reason, and says
//! what of the last one it changes.

use std::fs;

use serde_json::{Value, json};

use crate::folder::{Folder, Ran};
use crate::sealed::{archive, seal, sealed, verify};

const MEETING: &str = "111-4";

fn correct(folder: &Folder, reason: &str) {
    let ran = archive(folder, MEETING, &["--because", reason]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}

/// The meeting sealed, then without its takedowns and with other words, then with them
/// again.
fn corrected_twice() -> Folder {
    let folder = Folder::base();
    correct(&folder, "初版");
    let takedowns = folder.text("111-4/takedowns.yaml");
    folder.remove("111-4/takedowns.yaml");
    folder.replace("111-4/action-plan.yaml", "10日內", "9日內");
    folder.replace("111-4/meeting.yaml", "各單位及機關資料集數量", "各機關資料集數量");
    correct(&folder, "甲|乙\n丙");
    folder.write("111-4/takedowns.yaml", takedowns);
    correct(&folder, "補回下架紀錄");
    folder
}

#[test]
fn each_correction_follows_the_last_edition_and_says_what_it_changed() {
    let folder = corrected_twice();
    let [first, second, third] =
        ["111-4", "111-4/2", "111-4/3"].map(|place| seal(&folder, place));
    // Of what is sealed for the first time nothing was corrected; what is said of it is kept.
    assert_eq!((&first["because"], &first["changes"]), (&"初版".into(), &Value::Null));
    for (edition, seal, reason) in
        [(2, &second, "甲|乙\n丙"), (3, &third, "補回下架紀錄")]
    {
        assert_eq!(seal["edition"], edition);
        assert_eq!(seal["number"], edition);
        assert_eq!(seal["because"], reason);
    }
    let (before, after) = (&second["changes"], &third["changes"]);
    let count = |before: Value, after: Value| json!({"name": "takedowns.count", "before": before, "after": after});
    let names = |changes: &Value, change: Value| {
        let all = changes["figures"].as_array().unwrap();
        assert!(all.contains(&change), "{changes}");
    };
    names(before, count("1筆".into(), Value::Null));
    names(after, count(Value::Null, "1筆".into()));
    let source = |path: &str, change: &str| json!({"path": path, "change": change});
    let expected = json!([
        source("111-4/action-plan.yaml", "changed"),
        source("111-4/meeting.yaml", "changed"),
        source("111-4/takedowns.yaml", "removed"),
    ]);
    assert_eq!(before["sources"], expected);
    assert_eq!(after["sources"], json!([source("111-4/takedowns.yaml", "added")]));
    let page = |document: &str, page: usize, title: &str| {
        let page = json!({"document": document, "page": page, "title": title});
        assert!(before["pages"].as_array().unwrap().contains(&page), "{page}: {before}");
    };
    page("briefing.pdf", 1, "各機關資料集數量");
    page("action-plan.pdf", 3, "前言");
    let ran = verify(&folder, "archive");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("editions: 3"), "{}", ran.stdout);
    // The sources are compared with what was sealed last, and with nothing before it.
    let ran = folder.run(&["check", "data/111-4"]);
    assert!(!ran.stderr.contains("sealed-source-changed"), "{}", ran.stderr);
}

#[test]
fn the_readable_list_tells_each_correction_in_its_direction() {
    let folder = corrected_twice();
    let list = fs::read_to_string(folder.path().join("archive/index.md")).unwrap();
    // A reason stays within its cell, whatever it is.
    assert!(list.contains("| [111-4/2](111-4/2/) | 甲\\|乙 丙 | `"), "{list}");
    let (_, told) = list.split_once("## 111-4 第 2 版的更正\n\n").unwrap();
    let (second, third) = told.split_once("\n\n## 111-4 第 3 版的更正\n\n").unwrap();
    for (told, line) in [
        (second, "- 數字 `takedowns.count`：1筆 → （無）"),
        (second, "- 資料檔 `111-4/action-plan.yaml`：修改"),
        (second, "- 資料檔 `111-4/takedowns.yaml`：移除"),
        (second, "- `briefing.pdf` 第 1 頁 各機關資料集數量"),
        (third, "- 數字 `takedowns.count`：（無） → 1筆"),
        (third, "- 資料檔 `111-4/takedowns.yaml`：新增"),
    ] {
        assert!(told.lines().any(|it| it == line), "{line}: {told}");
    }
}

#[test]
fn a_reason_of_blanks_is_none() {
    let folder = Folder::base();
    assert_eq!(archive(&folder, MEETING, &[]).code, 0);
    folder.replace("111-4/action-plan.yaml", "10日內", "9日內");
    let ran = archive(&folder, MEETING, &["--because", " \u{3000}"]);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert!(ran.stderr.contains("error[reason-needed]"), "{}", ran.stderr);
    assert!(!folder.path().join("archive/111-4/2").exists());
}

#[test]
fn a_meeting_is_sealed_already_only_with_the_very_same_files() {
    let folder = Folder::base();
    folder.write("111-4/備忘.docx", "會前備忘");
    assert_eq!(archive(&folder, MEETING, &[]).code, 0);
    let is_sealed_already = |ran: &Ran| ran.stderr.contains("error[already-sealed]");
    let again = || archive(&folder, MEETING, &["--because", "刪去備忘"]);
    assert!(is_sealed_already(&again()));
    // What nobody reads is sealed as well: without it the folder is another.
    folder.remove("111-4/備忘.docx");
    let ran = again();
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(folder.path().join("archive/111-4/2/seal.json").is_file());
    assert!(is_sealed_already(&again()));
}

/// No other machine could be given a file of such a name.
#[cfg(unix)]
#[test]
fn files_that_no_sealed_deck_may_carry_are_named_where_they_are_missed() {
    let folder = Folder::base();
    for name in ["會議:紀錄.docx", "附件?.docx"] {
        folder.write(&format!("111-4/{name}"), "x");
    }
    let ran = archive(&folder, MEETING, &[]);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    let (_, complaint) = ran.stderr.split_once("error[not-reproducible]").unwrap();
    let (complaint, _) = complaint.split_once("\n\n").unwrap();
    for name in ["會議:紀錄.docx", "附件?.docx"] {
        let place = format!("--> data/111-4/{name}");
        assert!(complaint.contains(&place), "{name}: {complaint}");
    }
    assert!(!folder.path().join("archive/111-4").exists());
}

#[test]
fn a_damaged_seal_of_another_meeting_is_none_of_this_ones_business() {
    let folder = sealed();
    let other = folder.path().join("archive/113-1");
    fs::create_dir(&other).unwrap();
    fs::write(other.join("seal.json"), "{").unwrap();
    let ran = folder.run(&["check", "data/112-1", "--deny-warnings"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}

#[test]
fn no_correction_is_sealed_while_the_numbers_that_it_changes_are_lost() {
    let folder = Folder::base();
    assert_eq!(archive(&folder, "111-4", &[]).code, 0);
    let numbers = folder.path().join("archive/111-4/pack.json");
    let sound = fs::read(&numbers).unwrap();
    fs::remove_file(&numbers).unwrap();
    folder.replace("111-4/meeting.yaml", "各單位及機關資料集數量", "各機關資料集數量");
    let ran = archive(&folder, "111-4", &["--because", "更正標題"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("error[sealed-file-gone]"), "{}", ran.stderr);
    assert!(!folder.path().join("archive/111-4/2").exists());
    fs::write(&numbers, sound).unwrap();
    let ran = archive(&folder, "111-4", &["--because", "更正標題"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}
