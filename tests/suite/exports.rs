//! The tables that are given to others: what stands in them, that spreadsheet programs
//! take every cell for what it is, and that nothing private leaves.

use std::io::Cursor;

use calamine::{Data, Ods, Reader};
use serde_json::{Value, json};

use crate::folder::{Folder, assert_none};

const MEETING: &str = "112-1";

#[test]
fn every_table_of_the_pack_is_exported_with_its_rows_and_its_total() {
    let folder = Folder::base();
    let pack = folder.built(MEETING);
    let mut wrong = Vec::new();
    for table in pack["tables"].as_array().unwrap() {
        let item = table["item"].as_str().unwrap();
        let expected = table["rows"].as_array().unwrap().len()
            + usize::from(!table["total"].is_null());
        let found = files(&folder)
            .into_iter()
            .filter(|name| name.starts_with(item))
            .any(|name| csv(&folder, &name).len() == expected + 1);
        if !found {
            wrong.push(format!("{item} has no file of {expected} rows"));
        }
    }
    assert_none(&wrong);
}

#[test]
fn a_csv_has_its_mark_its_line_ends_plain_numbers_iso_dates_and_empty_gaps() {
    let folder = Folder::base();
    folder.built(MEETING);
    let bytes = folder.output(MEETING, "tables/growth.csv");
    let text = String::from_utf8(bytes).unwrap();
    let mut lines = text.split("\r\n");
    assert_eq!(lines.next(), Some("\u{FEFF}統計日期,開放數量（筆）,增加數量（筆）"));
    let first = lines.next().unwrap();
    assert!(first.starts_with("2021-06-15,"), "{first}");
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
    let quarters = csv(&folder, "feedback-by-quarter");
    let year = quarters.iter().find(|row| row[0] == "112年（截至5月）").unwrap();
    assert_eq!(year[1..], ["2", "1", "", "", "3"]);
}

#[test]
fn what_the_organization_does_not_have_is_no_table_without_rows() {
    let folder = Folder::base();
    let text = folder.text("organization.yaml");
    let (before, rest) = text.split_once("members:\n").unwrap();
    let rest = &rest[rest.find("units:").unwrap()..];
    let (middle, targets) = rest.split_once("targets:\n").unwrap();
    let targets = &targets[targets.find("columns:").unwrap()..];
    folder.write("organization.yaml", format!("{before}{middle}{targets}"));
    let slide = "          - target: {title: 年度目標達成情形}\n";
    folder.replace("112-1/meeting.yaml", slide, "");
    folder.replace("112-1/meeting.yaml", "以{{ targets.answer.days }}日為限", "");
    for meeting in ["111-4", MEETING] {
        folder.remove(&format!("{meeting}/action-plan.yaml"));
    }
    let changes = "          - action-plan-changes: {}\n";
    folder.replace("112-1/meeting.yaml", changes, "");
    folder.built(MEETING);
    let absent = ["roster", "scoreboard"];
    let found: Vec<_> = files(&folder)
        .into_iter()
        .filter(|name| absent.iter().any(|item| name.starts_with(item)))
        .collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn a_row_under_a_merged_cell_says_everything_itself() {
    let folder = Folder::base();
    folder.built(MEETING);
    let rows = csv(&folder, "takedowns");
    assert_eq!((&*rows[1][1], &*rows[2][1]), ("典藏署", "典藏署"));
}

#[test]
fn an_amended_text_is_exported_as_it_was_and_as_it_is() {
    let folder = Folder::base();
    folder.built(MEETING);
    let rows = csv(&folder, "inventory-amendments");
    let column = |name: &str| rows[0].iter().position(|heading| heading == name).unwrap();
    let row = rows.iter().find(|row| row[0] == "2").unwrap();
    assert_eq!(row[column("蒐集資料項目（修正前）")], "報表名稱、統計期間、數值");
    assert_eq!(
        row[column("蒐集資料項目（修正後）")],
        "報表名稱、統計期間、數值、計量單位"
    );
}

#[test]
fn what_the_rules_have_published_is_exported_row_by_row() {
    let folder = Folder::base();
    folder.built(MEETING);
    let inventory = csv(&folder, "inventory");
    assert_eq!(inventory.len(), 10);
    assert_eq!(inventory[1][4], "丙類");
    assert_eq!(inventory[1][6], "政府資訊公開法第18條第1項第3款");
    let requests = csv(&folder, "requests");
    let ids: Vec<&str> = requests[1..].iter().map(|row| &*row[0]).collect();
    assert_eq!(ids, ["111-03", "112-01", "112-02", "112-03"]);
    assert_eq!(requests[1][6..9], ["2023-01-04", "4", "如期"]);
    assert_eq!(requests[4][6..9], ["", "", "尚未回應"]);
    let withdrawn = csv(&folder, "withdrawn-datasets");
    assert_eq!(withdrawn[1][2..4], ["70101", "典藏署法定預算"]);
    assert_eq!(withdrawn[3][5..], ["", "", "申請下架", "2023-05-02"]);
}

#[test]
fn what_is_planned_to_open_is_published_with_one_fact_a_cell() {
    let case =
        "expected-openings/late-ones-stand-first-and-a-later-time-shows-the-earlier";
    let folder = Folder::base();
    folder.lay(&crate::folder::project().join("tests/golden").join(case));
    folder.built(MEETING);
    let list = csv(&folder, "expected-datasets");
    let of = |name: &str| list.iter().find(|row| row[2] == name).unwrap();
    let (postponed, opened) = (of("公務統計時間數列"), of("檢測站清單"));
    assert_eq!(postponed[3..7], ["112年9月", "2023-09-30", "112年3月", "規劃中"]);
    assert_eq!(postponed[7..], ["", "否", "配合統計法修正"]);
    assert_eq!(opened[1], "70260");
    assert_eq!(opened[6..9], ["已開放", "2023-03-20", "否"]);
    assert_eq!(of("典藏品修復紀錄")[8], "是");
}

#[test]
fn the_workbook_has_a_sheet_a_table_with_typed_cells() {
    let folder = Folder::base();
    folder.built(MEETING);
    let mut workbook = workbook(&folder);
    assert_eq!(workbook.sheet_names().len(), files(&folder).len());
    let growth = workbook.worksheet_range("資料開放情形統計").unwrap();
    assert_eq!(growth.get_value((0, 0)), Some(&Data::String("統計日期".to_owned())));
    assert_eq!(
        growth.get_value((1, 0)),
        Some(&Data::DateTimeIso("2021-06-15".to_owned()))
    );
    assert!(matches!(growth.get_value((1, 1)), Some(Data::Float(_))));
    let target = workbook.worksheet_range("年度目標達成情形").unwrap();
    assert!(matches!(target.get_value((1, 3)), Some(Data::Float(share)) if *share > 0.0));
    let amendments = workbook.worksheet_range("資料盤點表異動").unwrap();
    assert!(matches!(amendments.get_value((1, 0)), Some(Data::Float(_))));
    let quarters = workbook.sheet_names();
    assert!(quarters.iter().all(|name| name.chars().all(|c| !c.is_ascii_alphabetic())));
}

#[test]
fn a_text_that_looks_like_a_formula_is_made_harmless_and_said_so() {
    let folder = Folder::base();
    folder.replace("112-1/inventory.csv", "收發文及歸檔", "\"=HYPERLINK(\"\"x\"\")\"");
    folder.replace("112-1/inventory.csv", "典藏品登錄", "＋886 專線");
    let ran = folder.run(&["build", "data/112-1", "--format", "short"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let place = "data/112-1/inventory.csv:2 C2: notice[formula-like-text]";
    assert!(ran.stdout.contains(place), "{}", ran.stdout);
    let rows = csv(&folder, "inventory");
    assert_eq!((&*rows[1][2], &*rows[6][2]), ("'=HYPERLINK(\"x\")", "'＋886 專線"));
    let pack = folder.pack(MEETING);
    let said = pack["diagnostics"].as_array().unwrap();
    assert!(said.iter().any(|one| one["code"] == "formula-like-text"));
    let sheet = workbook(&folder).worksheet_range("資料盤點表").unwrap();
    let text = Data::String("=HYPERLINK(\"x\")".to_owned());
    assert_eq!(sheet.get_value((1, 2)), Some(&text));
}

#[test]
fn what_is_exported_has_the_same_bytes_and_stands_in_the_manifest() {
    let (one, other) = (Folder::base(), Folder::base());
    one.built(MEETING);
    other.built(MEETING);
    let manifest: Value =
        serde_json::from_slice(&one.output(MEETING, "manifest.json")).unwrap();
    let listed = manifest["outputs"].as_array().unwrap();
    let mut paths: Vec<String> =
        files(&one).iter().map(|name| format!("tables/{name}.csv")).collect();
    paths.push("tables.ods".to_owned());
    for path in paths {
        assert!(one.output(MEETING, &path) == other.output(MEETING, &path), "{path}");
        assert!(listed.iter().any(|file| file["path"] == json!(path)), "{path}");
    }
}

#[test]
fn lists_headed_as_other_offices_head_them_give_the_same_tables() {
    let folder = Folder::base();
    let headings = [
        ("ministries", "機關,資料集數量,統計日期", "部會別,資料集總數,資料日期"),
        (
            "dataset-totals",
            "統計日期,開放數量,增加數量",
            "統計基準日,累計資料集數,較上次增減",
        ),
        (
            "feedback",
            "編號,提出日期,類別,資料集名稱,機關,內容,回應日期,資訊長核准日期,回應說明,處理結果",
            "序號,受理日期,類別,建議資料集,主辦機關,內容,答覆時間,資訊長核准日期,答覆內容,辦理情形",
        ),
        ("unit-counts", "組別,名稱", "類別,機關別"),
    ];
    for (list, ours, theirs) in headings {
        folder.replace(&format!("{MEETING}/{list}.csv"), ours, theirs);
    }
    assert_eq!(folder.built(MEETING)["tables"], Folder::base().built(MEETING)["tables"]);
}

/// The rows of an exported table, its headings first.
fn csv(folder: &Folder, name: &str) -> Vec<Vec<String>> {
    let bytes = folder.output(MEETING, &format!("tables/{name}.csv"));
    let text = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text);
    let row = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
    reader.records().map(|found| row(found.unwrap())).collect()
}

/// The names of the exported tables, without ending.
fn files(folder: &Folder) -> Vec<String> {
    let place = folder.path().join("out").join(MEETING).join("tables");
    let mut names: Vec<String> = std::fs::read_dir(place)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .map(|name| name.strip_suffix(".csv").unwrap().to_owned())
        .collect();
    names.sort();
    names
}

fn workbook(folder: &Folder) -> Ods<Cursor<Vec<u8>>> {
    Ods::new(Cursor::new(folder.output(MEETING, "tables.ods"))).unwrap()
}
