//! The same lists as different programs save them give the same tables.

use std::fs;

use serde_json::{Value, json};

use crate::folder::{Folder, project};

const MEETING: &str = "111-1";

#[test]
fn lists_saved_by_excel_and_libreoffice_give_the_same_tables() {
    for ending in ["xlsx", "xls", "ods"] {
        let lists = ["inventory", "feedback", "unit-counts"];
        let tables = built(&lists.map(|list| (list, format!("{list}.{ending}"))));
        assert_eq!(rows(&tables, "classification", 0), CLASSES(), "{ending}");
        let quarters = json!([["111年", 3, 0, null, null, 3]]);
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

/// One row of 甲類, none of 乙類, two of 丙類 that cite a statute each.
const CLASSES: fn() -> Value = || {
    json!([
        ["甲類（開放資料）", 1, ""],
        ["乙類（有限度利用資料）", 0, ""],
        ["丙類（不開放資料）", 2, "《政府資訊公開法》第18條\n《檔案法》第18條"],
    ])
};

fn built(lists: &[(&str, String)]) -> Value {
    let formats = project().join("tests/formats");
    let folder = Folder::of(&formats.join("data"));
    for (list, file) in lists {
        let (_, ending) = file.rsplit_once('.').unwrap();
        let bytes = fs::read(formats.join("lists").join(file)).unwrap();
        folder.write(&format!("{MEETING}/{list}.{ending}"), bytes);
    }
    folder.built(MEETING)["tables"].clone()
}

fn rows(tables: &Value, item: &str, at: usize) -> Value {
    let tables = tables.as_array().unwrap();
    let mut of_item = tables.iter().filter(|table| table["item"] == item);
    of_item.nth(at).unwrap()["rows"].clone()
}
