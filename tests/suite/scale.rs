//! Folders as they grow: more units, longer resolutions, a thousand rows.

use std::fmt::Write;
use std::fs;

use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};

use crate::catalogue::{meet, raw};
use crate::folder::{Folder, INVENTORY};

const MEETING: &str = "112-1";

#[test]
fn a_resolution_longer_than_a_page_is_carried_over_with_nothing_lost() {
    let folder = Folder::base();
    let paragraph =
        |at: usize| format!("第{at}次會商結論：{}終了{at}。", "資料開放".repeat(120));
    let mut progress = String::from("    progress:\n");
    for at in 1..=6 {
        writeln!(
            progress,
            "      - {{text: {}, state: done, date: 112/01/0{at}}}",
            paragraph(at)
        )
        .unwrap();
    }
    folder.replace("112-1/resolutions.yaml", "    progress:\n", &progress);
    let pack = folder.built(MEETING);
    let pages = words(&pack, "resolutions");
    let all = pages.concat();
    for at in 1..=6 {
        assert!(all.contains(&format!("終了{at}。")), "paragraph {at} is lost");
    }
    let marked =
        pages.iter().filter(|words| words.contains("（1/") || words.contains("（2/"));
    assert!(marked.count() >= 2, "no page is marked as carried over");
}

#[test]
fn an_inventory_of_a_thousand_rows_is_counted_and_its_new_rows_shown_as_counts() {
    let folder = Folder::base();
    folder.remove("112-1/inventory.csv");
    folder.write("112-1/inventory.xlsx", inventory(1000));
    let pack = folder.built(MEETING);
    assert_eq!(pack["figures"]["inventory.total"]["value"], 1000);
    let tables = pack["tables"].as_array().unwrap().iter();
    let mut added = tables.filter(|table| table["title"] == "新增之資料");
    let total = added.next().unwrap()["total"].clone();
    assert_eq!(total, json!(["合計", 500, 0, 500, 1000]));
}

#[test]
fn every_new_row_is_listed_when_the_slide_asks_for_it() {
    let folder = Folder::base();
    folder.remove("112-1/inventory.csv");
    folder.write("112-1/inventory.xlsx", inventory(200));
    folder.replace(
        "112-1/meeting.yaml",
        "inventory-amendments: {}",
        "inventory-amendments: {list_most: 500}",
    );
    let pack = folder.built(MEETING);
    let all = words(&pack, "inventory-amendments").concat();
    for name in ["系統甲1號", "系統甲100號", "系統甲200號"] {
        assert!(all.contains(name), "{name} is not listed");
    }
}

#[test]
fn five_more_units_stand_in_the_table_though_the_last_meeting_did_not_know_them() {
    let folder = Folder::base();
    let (mut names, mut rows) = (String::from("units:\n"), String::new());
    let list = folder.text("112-1/unit-counts.csv");
    let columns =
        list.lines().find(|line| line.contains("名稱")).unwrap().split(',').count();
    for at in 1..=5 {
        writeln!(names, "  - name: 新設第{at}處").unwrap();
        writeln!(rows, "單位,新設第{at}處{}", ",0".repeat(columns - 2)).unwrap();
    }
    folder.replace("organization.yaml", "units:\n", &names);
    folder.write("112-1/unit-counts.csv", format!("{}\n{rows}", list.trim_end()));
    let pack = folder.built(MEETING);
    let tables = pack["tables"].as_array().unwrap();
    let units = tables.iter().find(|table| table["item"] == "datasets-by-unit").unwrap();
    assert_eq!(units["rows"][0], json!(["新設第1處", 0, 0, 0, 0]));
    assert!(words(&pack, "datasets-by-unit").concat().contains("新設第5處"));
}

#[test]
fn a_hundred_thousand_inventory_rows_are_counted() {
    let folder = Folder::base();
    folder.remove("112-1/inventory.csv");
    folder.write("112-1/inventory.xlsx", inventory(100_000));
    let ran = folder.run(&["check", "data/112-1", "--timings"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}

#[test]
fn a_list_with_a_blank_row_behind_each_row_is_read_in_time() {
    let folder = Folder::base();
    let ground = statute();
    let mut text = format!("{}\n", INVENTORY.join(","));
    for at in 1..=60_000 {
        writeln!(text, "{at},系統甲{at}號,登錄,案件數,丙類,資訊處,{ground},,").unwrap();
        writeln!(text, "{}", ",".repeat(8)).unwrap();
    }
    writeln!(text, "合計,60001").unwrap();
    folder.write("112-1/inventory.csv", text);
    let ran = folder.run(&["check", "data/112-1", "--format", "short"]);
    let differs = ran.stdout.lines().find(|line| line.contains("[count-differs]"));
    assert!(differs.is_some_and(|line| line.contains("60,000")), "{}", ran.stdout);
}

#[test]
fn a_cell_of_many_names_or_many_articles_is_read_in_time() {
    let folder = Folder::base();
    let unknown = (0..400).map(|at| format!("第{at}科")).collect::<Vec<_>>().join("及");
    let path = "112-1/inventory.csv";
    folder.replace(path, "丙類,資訊處,", &format!("丙類,{unknown},"));
    let many = "第1至500條第1至500項第1至300款";
    folder.replace(path, "第18條第1項第3款", many);
    folder.replace("organization.yaml", "articles: 第16條", &format!("articles: {many}"));
    let ran = folder.run(&["check", "data/112-1", "--format", "short"]);
    assert!(ran.stdout.contains("112-1/inventory.csv:2 F2: warning[unknown-name]"));
    assert!(ran.code < 2, "{}", ran.stderr);
}

#[test]
fn a_catalogue_with_a_provider_for_each_row_is_read_in_time() {
    let folder = raw();
    meet(&folder, "111-1", "111/3/31", "");
    let mut text = String::from("資料集識別碼,資料集名稱,提供機關\n");
    for at in 1..=300_000 {
        writeln!(text, "{at},資料{at},資料{at}").unwrap();
    }
    folder.write("111-1/catalogue.csv", text);
    let ran = folder.run(&["check", "data/111-1", "--format", "short"]);
    assert!(ran.stdout.contains("[no-dataset-of-ours]"), "{}", ran.stdout);
}

#[test]
fn a_text_that_no_slide_can_hold_is_complained_of_with_the_slide_and_by_how_much() {
    let folder = Folder::base();
    let title = "長".repeat(900);
    folder.replace("112-1/meeting.yaml", "title: 主席致詞", &format!("title: {title}"));
    let ran = folder.run(&["build", "data/112-1"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("[slide-overflows]"), "{}", ran.stderr);
    assert!(ran.stderr.contains("mm too much"), "{}", ran.stderr);
    assert!(ran.stderr.contains("data/112-1/meeting.yaml:"), "{}", ran.stderr);
}

/// A workbook with a title row and so many systems, a third of each class.
fn inventory(rows: u32) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "資料盤點表").unwrap();
    for (column, heading) in (0..).zip(INVENTORY) {
        sheet.write(1, column, heading).unwrap();
    }
    let statute = statute();
    for row in 0..rows {
        let at = row + 2;
        let (class, ground) = match row % 2 {
            0 => ("甲類", ""),
            _ => ("丙類", &*statute),
        };
        sheet.write(at, 0, row + 1).unwrap();
        sheet.write(at, 1, format!("系統甲{}號", row + 1)).unwrap();
        sheet.write(at, 2, "登錄、查詢與統計").unwrap();
        sheet.write(at, 3, "案件數、人數、日期").unwrap();
        sheet.write(at, 4, class).unwrap();
        sheet.write(at, 5, "資訊單位").unwrap();
        sheet.write(at, 6, ground).unwrap();
    }
    workbook.save_to_buffer().unwrap()
}

/// A statute that the base organization lists.
fn statute() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/base/organization.yaml");
    let text = fs::read_to_string(path).unwrap();
    let (_, statutes) = text.split_once("statutes:").unwrap();
    let (_, name) = statutes.split_once("name: ").unwrap();
    name.split(['\n', ',']).next().unwrap().trim().to_owned()
}

fn words(pack: &Value, kind: &str) -> Vec<String> {
    let pages = pack["pages"].as_array().unwrap().iter();
    pages
        .filter(|page| page["kind"] == kind)
        .map(|page| page["words"].as_str().unwrap().replace(' ', ""))
        .collect()
}
