//! The same lists as different programs save them give the same tables.

use std::fs;

use serde_json::{Value, json};

use crate::folder::{Folder, project};
use crate::xlsb;

const MEETING: &str = "111-1";

#[test]
fn lists_saved_by_excel_and_libreoffice_give_the_same_tables() {
    for ending in ["xlsx", "xls", "xlsb", "ods"] {
        let lists = ["inventory", "feedback", "unit-counts"];
        let tables = built(&lists.map(|list| (list, format!("{list}.{ending}"))));
        assert_eq!(rows(&tables, "classification", 0), CLASSES(), "{ending}");
        let quarters = json!([["111年（截至5月）", 3, 0, null, null, 3]]);
        assert_eq!(rows(&tables, "feedback-by-quarter", 0), quarters, "{ending}");
        let units = json!([["統計處", 321, 325, 4, 4], ["保護司", 83, 85, 2, 2]]);
        assert_eq!(rows(&tables, "datasets-by-unit", 0), units, "{ending}");
        let agencies =
            json!([["矯正署", 958, 1050, 92, 92], ["臺灣高等檢察署", 313, 336, 23, 23]]);
        assert_eq!(rows(&tables, "datasets-by-unit", 1), agencies, "{ending}");
    }
}

#[test]
fn a_list_in_big5_is_read_as_the_same_words() {
    let tables = built(&[
        ("inventory", "inventory-big5.csv".to_owned()),
        ("feedback", "feedback.ods".to_owned()),
        ("unit-counts", "unit-counts.xls".to_owned()),
    ]);
    assert_eq!(rows(&tables, "classification", 0), CLASSES());
}

/// 7 that is shown as 007 is that request and no other.
#[test]
fn a_number_of_an_old_workbook_that_is_shown_as_another_text_is_that_text() {
    let folder = folder();
    for list in ["inventory.xlsx", "unit-counts.xlsx"] {
        folder.write(&format!("111-1/{list}"), list_as(list));
    }
    folder.write("111-1/feedback.xls", list_as("feedback-padded.xls"));
    let ran = folder.run(&["check", "data/111-1", "--format", "short"]);
    let complaint = ran.stdout.lines().find(|line| line.contains("[duplicate-number]"));
    let complaint = complaint.unwrap_or_else(|| panic!("{}", ran.stdout));
    assert!(complaint.contains("feedback.xls 民間需求!A3"), "{complaint}");
    assert!(complaint.contains("007"), "{complaint}");
}

#[test]
fn a_cell_is_complained_of_at_its_place_in_every_format() {
    for ending in ["xlsx", "xlsb"] {
        let folder = folder();
        for list in ["feedback", "unit-counts"] {
            folder.write(&format!("111-1/{list}.ods"), list_as(&format!("{list}.ods")));
        }
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet().set_name("盤點").unwrap();
        let headings = [
            "序號", "系統、資料庫名稱", "資料分類", "主管單位", "系統、資料庫描述",
            "蒐集資料項目",
        ];
        for (column, heading) in (2..).zip(headings) {
            sheet.write(4, column, heading).unwrap();
        }
        for row in 5..7 {
            sheet.write(row, 2, row - 4).unwrap();
            for column in 3..8 {
                sheet.write(row, column, "文字").unwrap();
            }
        }
        sheet.write(5, 4, "甲類").unwrap();
        let failed = rust_xlsxwriter::Formula::new("=A1").set_result("#REF!");
        sheet.write_formula(5, 5, failed).unwrap();
        let bytes = book.save_to_buffer().unwrap();
        let bytes = if ending == "xlsb" { xlsb::from_xlsx(&bytes) } else { bytes };
        folder.write(&format!("111-1/inventory.{ending}"), bytes);
        let ran = folder.run(&["check", "data/111-1", "--format", "short"]);
        for (code, cell) in [("faulty-cell", "F6"), ("unknown-class", "E7")] {
            let place = format!("inventory.{ending} 盤點!{cell}");
            let told = ran
                .stdout
                .lines()
                .any(|line| line.contains(&place) && line.contains(code));
            assert!(told, "{place} {code}\n{}", ran.stdout);
        }
    }
}

/// One row of 甲類, none of 乙類, two of 丙類 that cite a statute each.
const CLASSES: fn() -> Value = || {
    json!([
        ["甲類（開放資料）", 1, ""],
        ["乙類（有限度利用資料）", 0, ""],
        ["丙類（不開放資料）", 2, "《政府資訊公開法》第18條\n《檔案法》第18條"],
    ])
};

fn built(lists: &[(&str, String)]) -> Value {
    let folder = folder();
    for (list, file) in lists {
        let (_, ending) = file.rsplit_once('.').unwrap();
        folder.write(&format!("{MEETING}/{list}.{ending}"), list_as(file));
    }
    folder.built(MEETING)["tables"].clone()
}

/// The folder of a meeting that lacks its three lists.
pub(crate) fn folder() -> Folder {
    Folder::of(&project().join("tests/formats/data"))
}

/// A list as the file of that name, which no program at hand saves as `.xlsb`.
pub(crate) fn list_as(file: &str) -> Vec<u8> {
    let saved =
        |name: &str| fs::read(project().join("tests/formats/lists").join(name)).unwrap();
    match file.strip_suffix(".xlsb") {
        Some(stem) => xlsb::from_xlsx(&saved(&format!("{stem}.xlsx"))),
        None => saved(file),
    }
}

fn rows(tables: &Value, item: &str, at: usize) -> Value {
    let tables = tables.as_array().unwrap();
    let mut of_item = tables.iter().filter(|table| table["item"] == item);
    of_item.nth(at).unwrap()["rows"].clone()
}

#[test]
fn a_text_file_is_read_whatever_parts_its_fields_and_encodes_its_letters() {
    let list =
        fs::read_to_string(Folder::base().data().join("112-1/inventory.csv")).unwrap();
    let parted = |mark: char| -> String {
        let mut quoted = false;
        let part = |letter: char| {
            quoted ^= letter == '"';
            if letter == ',' && !quoted { mark } else { letter }
        };
        list.chars().map(part).collect()
    };
    let utf16 = |text: &str| -> Vec<u8> {
        let marked = format!("\u{FEFF}{}", text.replace('\n', "\r\n"));
        marked.encode_utf16().flat_map(u16::to_le_bytes).collect()
    };
    let tables = |name: &str, bytes: Vec<u8>| {
        let folder = Folder::base();
        folder.remove("112-1/inventory.csv");
        folder.write(&format!("112-1/{name}"), bytes);
        folder.built("112-1")["tables"].clone()
    };
    let expected = tables("inventory.csv", list.clone().into_bytes());
    let forms = [
        ("inventory.tsv", parted('\t').into_bytes()),
        ("inventory.csv", parted(';').into_bytes()),
        ("inventory.csv", utf16(&parted('\t'))),
        ("inventory.txt", utf16(&parted('\t'))),
    ];
    for (name, bytes) in forms {
        assert_eq!(tables(name, bytes), expected, "{name}");
    }
}

#[test]
fn semicolons_within_the_cells_part_no_fields() {
    let folder = Folder::base();
    let rows = (1..9).map(|at| {
        format!("{at},系統{at},登錄,案號;案由;日期;{};股別,甲類,統計處\n", ";".repeat(9))
    });
    let head = "序號,系統、資料庫名稱,系統、資料庫描述,蒐集資料項目,資料分類,管理單位\n";
    folder.write("112-1/inventory.csv", format!("{head}{}", rows.collect::<String>()));
    let pack = folder.built("112-1");
    assert_eq!(pack["figures"]["inventory.total"]["value"], 8);
}
