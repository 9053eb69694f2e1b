//! Slides of one kind with different options: each has a table, figures and sentences of
//! its own, and everything that is made of them tells them apart.

use serde_json::{Value, json};

use crate::folder::Folder;

const USAGE: &str = "golden/most-used/viewed-and-downloaded";

/// Two slides of the datasets that are used most: by views, then by downloads.
fn used() -> Folder {
    Folder::of_case(USAGE)
}

fn built(folder: &Folder) -> Value {
    let ran = folder.run(&["build", "data/112-1"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    folder.pack("112-1")
}

/// The tables of an item: title, what was asked for, and how many rows.
fn tables(pack: &Value, item: &str) -> Value {
    let tables = pack["tables"].as_array().unwrap().iter();
    let own = tables.filter(|table| table["item"] == item).map(|table| {
        json!([table["title"], table["options"], table["rows"].as_array().unwrap().len()])
    });
    own.collect()
}

fn words<'a>(pack: &'a Value, kind: &str) -> Vec<&'a str> {
    let pages = pack["pages"].as_array().unwrap().iter();
    let own = pages.filter(|page| page["kind"] == kind);
    own.map(|page| page["words"].as_str().unwrap()).collect()
}

/// A slide of the base, and with it another one of its kind.
fn beside(folder: &Folder, slide: &str, other: &str) {
    let both = format!("{slide}\n          {other}");
    folder.replace("112-1/meeting.yaml", slide, &both);
}

#[test]
fn each_slide_shows_its_own_table_and_speaks_of_its_own_figures() {
    let pack = built(&used());
    let told = json!([
        ["最常使用之資料集（前3名）", {"top": 3}, 4],
        ["最常使用之資料集（依下載次數、前2名）", {"top": 2, "by": "downloads"}, 2],
    ]);
    assert_eq!(tables(&pack, "most-used"), told);
    let figures = &pack["figures"];
    assert_eq!(figures["usage.listed"]["value"], 4);
    assert_eq!(figures["usage.listed_2"]["value"], 2);
    assert_eq!(figures["usage.by_2"]["value"], "下載");
    assert!(figures["usage.datasets_2"].is_null(), "what is the same has one name");
    let words = words(&pack, "most-used");
    assert!(words[0].contains("占全部瀏覽人次之"), "{}", words[0]);
    assert!(words[1].contains("占全部下載次數之"), "{}", words[1]);
}

#[test]
fn a_sentence_may_quote_either_slide_and_on_a_slide_the_plain_name_is_its_own() {
    let folder = used();
    let slide = "top: 2}";
    folder.replace(
        "112-1/meeting.yaml",
        slide,
        "top: 2, note: '{{ usage.listed }}筆/{{ usage.listed_2 }}筆'}\n          \
         - text: {title: 使用情形, body: '{{ usage.listed }}筆-{{ usage.listed_2 }}筆'}",
    );
    let pack = built(&folder);
    assert!(words(&pack, "most-used")[1].contains("2筆/2筆"));
    assert!(
        words(&pack, "text")
            .iter()
            .any(|words| words.replace(' ', "").contains("4筆-2筆"))
    );
}

#[test]
fn every_table_has_a_file_and_a_sheet_of_its_own() {
    let folder = used();
    built(&folder);
    let first = |name: &str| {
        let bytes = folder.output("112-1", &format!("tables/{name}.csv"));
        let text = String::from_utf8(bytes).unwrap();
        text.lines().nth(1).unwrap().to_owned()
    };
    assert!(first("most-used").starts_with("1,典藏品目錄,"));
    assert!(first("most-used-by-downloads-top-2").starts_with("1,檢測站位置,"));
}

#[test]
fn slides_that_change_places_keep_the_names_of_their_tables_and_figures() {
    let folder = used();
    let files = |folder: &Folder| {
        let pack = built(folder);
        let file = |name: &str| folder.output("112-1", &format!("tables/{name}.csv"));
        let figures =
            ["usage.listed", "usage.listed_2"].map(|name| pack["figures"][name].clone());
        (file("most-used"), file("most-used-by-downloads-top-2"), figures)
    };
    let before = files(&folder);
    let text = folder.text("112-1/meeting.yaml");
    let mut lines: Vec<&str> = text.lines().collect();
    let at = lines.iter().position(|line| line.contains("- most-used:")).unwrap();
    assert!(lines[at + 1].contains("- most-used:"));
    lines.swap(at, at + 1);
    folder.write("112-1/meeting.yaml", lines.join("\n"));
    let pack = built(&folder);
    assert_eq!(files(&folder), before);
    // They are printed in the order in which they are shown.
    assert_eq!(tables(&pack, "most-used")[0][1], json!({"top": 2, "by": "downloads"}));
}

#[test]
fn a_number_that_both_tables_show_is_traced_once_and_each_figure_to_its_own_cells() {
    let folder = used();
    let cell = folder.run(&["trace", "data/112-1", "50"]).stdout;
    assert_eq!(cell.matches("檢測站位置, 下載次數").count(), 1, "{cell}");
    let note = "note: '{{ usage.listed }}筆'}";
    folder.replace("112-1/meeting.yaml", "top: 2}", &format!("top: 2, {note}"));
    let said = |figure: &str| {
        let text = folder.run(&["trace", "data/112-1", figure]).stdout;
        text.contains("{{ usage.listed }}筆")
    };
    assert!(said("usage.listed_2") && !said("usage.listed"));
}

#[test]
fn what_one_meeting_chose_to_show_is_compared_with_the_same_choice_of_another() {
    let folder = used();
    let earlier = folder.text("112-1/usage.csv").replace(",50,", ",40,");
    folder.write("111-4/usage.csv", earlier);
    let slide = "- datasets-by-unit: {title: 各單位及機關資料集數量}";
    let used = "- most-used: {title: 下載最多, by: downloads, top: 2}";
    let both = format!("{slide}\n      {used}");
    folder.replace("111-4/meeting.yaml", slide, &both);
    let told = || {
        let arguments = ["diff", "data/111-4", "data/112-1", "--format", "json"];
        let said: Value = serde_json::from_str(&folder.run(&arguments).stdout).unwrap();
        let figures = said["figures"].as_array().unwrap().iter();
        let chosen = figures.filter(|one| {
            let name = one["name"].as_str().unwrap();
            name.starts_with("usage.listed") || name.starts_with("usage.by")
        });
        chosen
            .map(|one| [&one["name"], &one["before"], &one["after"]].map(Value::clone))
            .collect::<Vec<_>>()
    };
    // The earlier one has no slide by views; by downloads the same two lead.
    assert_eq!(told(), [["usage.listed_share_2", "70.0%", "72.7%"].map(Value::from)]);
    folder.replace("111-4/meeting.yaml", "top: 2", "top: 1");
    assert!(told().is_empty(), "{:?}", told());
}

#[test]
fn options_that_come_to_the_same_share_a_table() {
    let folder = Folder::base();
    let slide = "- feedback-by-kind: {title: 民間需求辦理情形, first_year: 110}";
    let other = "- feedback-by-kind: {title: 民間需求歷年情形, first_year: 108}";
    beside(&folder, slide, other);
    let pack = built(&folder);
    assert_eq!(tables(&pack, "feedback-by-kind").as_array().unwrap().len(), 2);
    // The first request is of 108: from there on, and without the option, are the same.
    let second = ", first_year: 110}\n          - feedback-by-kind: {title: 民間需求歷年";
    let plain = second.replace(", first_year: 110", "");
    folder.replace("112-1/meeting.yaml", second, &plain);
    let pack = built(&folder);
    let told = tables(&pack, "feedback-by-kind");
    assert_eq!(told, json!([["民間需求回應說明辦理情形（分類）", null, 5]]));
}

#[test]
fn growth_may_be_shown_from_two_dates() {
    let folder = Folder::base();
    let slide = "- growth: {title: 本部資料開放情形, first: 110/06/15}";
    beside(&folder, slide, "- growth: {title: 近年開放情形, first: 111/12/15}");
    let pack = built(&folder);
    let told = json!([
        ["資料開放情形統計（自110.06.15起）", {"first": "2021-06-15"}, 5],
        ["資料開放情形統計（自111.12.15起）", {"first": "2022-12-15"}, 2],
    ]);
    assert_eq!(tables(&pack, "growth"), told);
    assert_eq!(pack["figures"]["growth.points_2"]["value"], 2);
}

#[test]
fn amendments_counted_on_one_slide_and_listed_on_another_are_changes_once() {
    let folder = Folder::base();
    let changes = built(&folder)["changes"].clone();
    let slide = "- inventory-amendments: {}";
    beside(&folder, slide, "- inventory-amendments: {title: 修正統計, list_most: 1}");
    let pack = built(&folder);
    assert_eq!(pack["changes"], changes);
    let titles = tables(&pack, "inventory-amendments");
    assert!(titles.to_string().contains("新增之資料（逾1項列計）"), "{titles}");
}

#[test]
fn a_sealed_meeting_of_such_slides_is_verified() {
    let folder = used();
    for arguments in [["archive", "data/112-1"], ["verify", "archive"]] {
        let ran = folder.run(&arguments);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
    }
}
