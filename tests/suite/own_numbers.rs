//! Requests that each unit's file numbers from 1: what tells one of them from others is
//! its file and its number together.

use serde_json::Value;

use crate::folder::Folder;

const HEADINGS: &str = "編號,提出日期,類別,機關,內容,回應日期,資訊長核准日期\n";

const FIRST: [&str; 3] = [
    "1,110/01/04,下載問題,典藏署,檔案損毀,110/01/06,110/01/06",
    "2,110/02/03,內容有誤,典藏署,年代錯誤,110/02/05,110/02/05",
    "3,111/03/02,下載問題,典藏署,下載中斷,111/03/04,111/03/04",
];

const SECOND: [&str; 3] = [
    "1,110/01/11,下載問題,檢測所,連結無法開啟,110/01/13,110/01/13",
    "2,110/03/08,內容有誤,檢測所,小數點誤植,110/03/10,110/03/10",
    "3,111/04/06,下載問題,檢測所,格式無法讀取,111/04/08,111/04/08",
];

fn list(rows: &[&str]) -> String {
    format!("{HEADINGS}{}\n", rows.join("\n"))
}

/// Both meetings with both files, the same ones.
fn folder() -> Folder {
    let folder = Folder::base();
    folder.remove("112-1/feedback.csv");
    for meeting in ["111-4", "112-1"] {
        folder.write(&format!("{meeting}/feedback/典藏署.csv"), list(&FIRST));
        folder.write(&format!("{meeting}/feedback/檢測所.csv"), list(&SECOND));
    }
    folder
}

/// What is said besides that the numbers clash, and that nothing has changed.
fn said(folder: &Folder) -> Vec<String> {
    let ran = folder.run(&["check", "data/112-1", "--format", "short"]);
    let plain = ["[numbers-clash]", "[list-unchanged]"];
    let lines = ran.stdout.lines();
    let lines = lines.filter(|line| !plain.iter().any(|code| line.contains(code)));
    lines.map(|line| line.split("]: ").next().unwrap_or(line).to_owned() + "]").collect()
}

#[test]
fn the_same_lists_are_the_same() {
    let folder = folder();
    assert_eq!(said(&folder), [""; 0]);
    let ran = folder.run(&["check", "data/112-1"]);
    assert!(ran.stderr.contains("the numbers (編號) 1–3 of this file"), "{}", ran.stderr);
}

#[test]
fn a_request_that_is_gone_is_noticed_in_either_file() {
    for (file, rows) in [("典藏署", FIRST), ("檢測所", SECOND)] {
        let folder = folder();
        folder.write(&format!("112-1/feedback/{file}.csv"), list(&[rows[0], rows[2]]));
        let expected =
            format!("data/111-4/feedback/{file}.csv:3 A3: error[request-vanished]");
        assert_eq!(said(&folder), [expected]);
    }
}

#[test]
fn a_day_and_a_kind_that_changed_are_noticed_in_either_file() {
    for (file, rows) in [("典藏署", FIRST), ("檢測所", SECOND)] {
        let folder = folder();
        let row = rows[1].replace("內容有誤", "下載問題").replace("2,110/0", "2,109/0");
        folder.write(
            &format!("112-1/feedback/{file}.csv"),
            list(&[rows[0], &row, rows[2]]),
        );
        let told = said(&folder);
        for column in ["B3", "C3"] {
            let expected = format!(
                "data/112-1/feedback/{file}.csv:3 {column}: warning[request-changed]"
            );
            assert!(told.contains(&expected), "{told:?}");
        }
    }
}

#[test]
fn an_entry_that_came_late_is_noticed_in_either_file() {
    for (file, rows) in [("典藏署", FIRST), ("檢測所", SECOND)] {
        let folder = folder();
        folder.write(&format!("111-4/feedback/{file}.csv"), list(&rows[..2]));
        let expected =
            format!("data/112-1/feedback/{file}.csv:4 A4: warning[late-entry]");
        assert_eq!(said(&folder), [expected]);
    }
}

#[test]
fn an_answer_that_was_late_when_it_was_reported_is_not_told_again() {
    let folder = folder();
    for (file, rows) in [("典藏署", FIRST), ("檢測所", SECOND)] {
        let late = rows[0].replacen("110/01/06", "110/02/06", 2);
        let late = late.replacen("110/01/13", "110/02/13", 2);
        for meeting in ["111-4", "112-1"] {
            folder.write(
                &format!("{meeting}/feedback/{file}.csv"),
                list(&[&late, rows[1], rows[2]]),
            );
        }
    }
    assert_eq!(said(&folder), [""; 0]);
}

#[test]
fn files_that_bear_the_quarter_in_their_names_are_the_same_ones() {
    let folder = folder();
    for name in ["典藏署", "檢測所"] {
        let path = |name: &str| format!("112-1/feedback/{name}.csv");
        let text = folder.text(&path(name));
        folder.remove(&path(name));
        folder.write(&path(&format!("112Q1-{name}")), text);
    }
    assert_eq!(said(&folder), [""; 0]);
}

#[test]
fn a_comparison_names_the_file_of_the_request() {
    let folder = folder();
    let new = "4,112/03/02,下載問題,典藏署,圖像無法顯示,112/03/04,112/03/04";
    folder.write("112-1/feedback/典藏署.csv", list(&[&FIRST[..], &[new]].concat()));
    let ran = folder.run(&["diff", "data/111-4", "data/112-1", "--format", "json"]);
    let difference: Value = serde_json::from_str(&ran.stdout).unwrap();
    let changes = difference["requests"]["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 1, "{changes:?}");
    assert_eq!(changes[0]["happened"], "added");
    assert_eq!(changes[0]["key"], "典藏署／4");
}
