//! The folders that are measured: the sample, and lists as large as they may become.

use std::fs;
use std::path::Path;

use rust_xlsxwriter::Workbook;

/// A folder, and what is done with it.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    /// Makes `data/` in an empty folder.
    pub(crate) make: fn(&Path),
    /// The meeting's folder in it.
    pub(crate) meeting: &'static str,
    /// What is measured: `check`, `build` or `again`.
    pub(crate) mode: &'static str,
}

pub(crate) static CASES: &[Case] = &[
    Case { name: "sample", make: sample, meeting: SAMPLE, mode: "build" },
    Case { name: "one changed word", make: sample, meeting: SAMPLE, mode: "again" },
    Case {
        name: "inventory of 1,000 rows",
        make: |place| inventory(place, 1_000),
        meeting: BASE,
        mode: "build",
    },
    Case {
        name: "inventory of 5,000 rows",
        make: |place| inventory(place, 5_000),
        meeting: BASE,
        mode: "build",
    },
    Case {
        name: "inventory of 10,000 rows, check",
        make: |place| inventory(place, 10_000),
        meeting: BASE,
        mode: "check",
    },
    Case {
        name: "inventory of 100,000 rows, check",
        make: |place| inventory(place, 100_000),
        meeting: BASE,
        mode: "check",
    },
];

const SAMPLE: &str = "111-1";
const BASE: &str = "112-1";

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sample(place: &Path) {
    copy(&project().join("data"), &place.join("data"));
}

/// The tests' invented ministry with an inventory of so many rows.
fn inventory(place: &Path, rows: u32) {
    let data = place.join("data");
    copy(&project().join("tests/base"), &data);
    fs::remove_file(data.join(BASE).join("inventory.csv")).unwrap();
    workbook(rows).save(data.join(BASE).join("inventory.xlsx")).unwrap();
}

const HEADINGS: [&str; 8] = [
    "序號",
    "系統、資料庫名稱",
    "系統、資料庫描述",
    "蒐集資料項目",
    "資料分類",
    "管理單位",
    "不開放依據",
    "修正說明",
];

/// Rows of lengths as inventories have them, one in three open.
fn workbook(rows: u32) -> Workbook {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in (0..).zip(HEADINGS) {
        sheet.write(0, column, heading).unwrap();
    }
    for number in 1..=rows {
        let open = number % 3 == 0;
        let texts = [
            format!("業務管理系統第{number}號"),
            format!("辦理第{number}類案件之登錄、查詢、統計及管制作業"),
            format!(
                "一、案件編號{number}、收案日期、承辦單位；二、統計項目{}",
                number % 97
            ),
            if open { "甲類" } else { "丙類" }.to_owned(),
            "資訊處".to_owned(),
            if open { "" } else { "政府資訊公開法第18條第1項第3款" }.to_owned(),
            "本次新增".to_owned(),
        ];
        sheet.write(number, 0, number).unwrap();
        for (column, text) in (1..).zip(&texts).filter(|(_, text)| !text.is_empty()) {
            sheet.write(number, column, text).unwrap();
        }
    }
    workbook
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
