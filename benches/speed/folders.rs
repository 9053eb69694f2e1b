//! The folders that are measured: the sample, and lists as large as they may become.

use std::fs;
use std::path::Path;

use rust_xlsxwriter::Workbook;

use crate::catalogue::{plain as export, platform};
use crate::plain;

/// A folder, and what is done with it.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    /// Makes `data/` in an empty folder.
    pub(crate) make: fn(&Path),
    /// The meeting's folder in it.
    pub(crate) meeting: &'static str,
    /// What is measured: `check`, `build`, `again`, `fifty`, `others`, or `annex` beside
    /// one plain table of Typst's with the same cells.
    pub(crate) mode: &'static str,
}

pub(crate) static CASES: &[Case] = &[
    Case { name: "sample", make: sample, meeting: SAMPLE, mode: "build" },
    Case { name: "one changed word", make: sample, meeting: SAMPLE, mode: "again" },
    Case {
        name: "annex of 1,000 rows",
        make: |place| annex(place, 1_000),
        meeting: BASE,
        mode: "annex",
    },
    Case {
        name: "annex of 5,000 rows",
        make: |place| annex(place, 5_000),
        meeting: BASE,
        mode: "annex",
    },
    Case {
        name: "catalogue of 53,000 rows, check",
        make: catalogue,
        meeting: SAMPLE,
        mode: "check",
    },
    Case { name: "fifty meetings in one run", make: fifty, meeting: "", mode: "fifty" },
    Case {
        name: "fifty meetings of fifty names",
        make: fifty_others,
        meeting: "",
        mode: "others",
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
    Case {
        name: "inventory of 100,000 rows as .ods, check",
        make: |place| inventory_as(place, "inventory.ods", &plain::ods(100_000)),
        meeting: BASE,
        mode: "check",
    },
    Case {
        name: "inventory of 100,000 rows as .csv, check",
        make: |place| inventory_as(place, "inventory.csv", &plain::csv(100_000)),
        meeting: BASE,
        mode: "check",
    },
];

const SAMPLE: &str = "111-1";
const BASE: &str = "112-1";
const BEFORE: &str = "111-4";

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sample(place: &Path) {
    copy(&project().join("data"), &place.join("data"));
}

/// The sample with a catalogue of the whole platform instead of the ministry's own.
fn catalogue(place: &Path) {
    sample(place);
    let data = place.join("data");
    fs::remove_file(data.join("110-2/catalogue.csv.gz")).unwrap();
    fs::remove_file(data.join("111-1/catalogue.csv.gz")).unwrap();
    let path = data.join("111-1/catalogue.csv");
    export(&path.display().to_string(), &platform(53_000)).unwrap();
}

/// The sample fifty times, no two of the same words.
fn fifty(place: &Path) {
    for number in 1..=50 {
        let data = place.join(format!("data/{number}"));
        copy(&project().join("data"), &data);
        let file = data.join(SAMPLE).join("meeting.yaml");
        let text = fs::read_to_string(&file).unwrap();
        let own = text.replace("主席致詞", &format!("第{number}組主席致詞"));
        assert_ne!(own, text, "there is no such word to change");
        fs::write(file, own).unwrap();
    }
}

/// The sample as fifty meetings of one data folder: each names itself on every page.
fn fifty_others(place: &Path) {
    let data = place.join("data");
    sample(place);
    for number in 2..=50 {
        let name = format!("111-{number}");
        copy(&data.join(SAMPLE), &data.join(&name));
        let file = data.join(&name).join("meeting.yaml");
        let text = fs::read_to_string(&file).unwrap();
        let own = text
            .replace("id: 111-1", &format!("id: {name}"))
            .replace("place: 111-1/", &format!("place: {name}/"));
        assert_ne!(own, text, "it does not say what it is");
        fs::write(file, own).unwrap();
    }
}

/// An inventory of so many rows, of which few changed since the previous meeting.
fn annex(place: &Path, rows: u32) {
    inventory(place, rows);
    let before = place.join("data").join(BEFORE);
    fs::remove_file(before.join("inventory.csv")).unwrap();
    let amended = |row: &mut [String; 8], number: u32| {
        if number.is_multiple_of(50) {
            row[2] = row[2].replace("查詢、", "");
        }
        row[7].clear();
    };
    workbook(rows, amended).save(before.join("inventory.xlsx")).unwrap();
}

/// The tests' invented ministry with an inventory of so many rows.
fn inventory(place: &Path, rows: u32) {
    let bytes = workbook(rows, |_, _| ()).save_to_buffer().unwrap();
    inventory_as(place, "inventory.xlsx", &bytes);
}

/// The same with those bytes for its inventory.
fn inventory_as(place: &Path, name: &str, bytes: &[u8]) {
    let data = place.join("data");
    copy(&project().join("tests/base"), &data);
    fs::remove_file(data.join(BASE).join("inventory.csv")).unwrap();
    fs::write(data.join(BASE).join(name), bytes).unwrap();
}

pub(crate) const HEADINGS: [&str; 8] = [
    "序號", "系統、資料庫名稱", "系統、資料庫描述", "蒐集資料項目", "資料分類",
    "管理單位", "不開放依據", "修正說明",
];

const UNITS: [&str; 5] = ["綜合規劃處", "統計處", "資訊處", "典藏署", "檢測所"];

/// Rows of lengths as inventories have them, one in three open, unit by unit.
pub(crate) fn rows(count: u32) -> impl Iterator<Item = [String; 8]> {
    (1..=count).map(move |number| {
        let open = number.is_multiple_of(3);
        let more = "、當事人姓名、地址、聯絡電話、收文文號、發文日期";
        let unit = UNITS[((number - 1) as usize * UNITS.len()) / count as usize];
        [
            number.to_string(),
            format!("業務管理系統第{number}號"),
            format!("辦理第{number}類案件之登錄、查詢、統計及管制作業"),
            format!(
                "一、案件編號{number}、收案日期、承辦單位；二、統計項目{}{}",
                number % 97,
                more.repeat(number as usize % 3)
            ),
            if open { "甲類" } else { "丙類" }.to_owned(),
            unit.to_owned(),
            if open { "" } else { "政府資訊公開法第18條第1項第3款" }.to_owned(),
            "配合業務調整".to_owned(),
        ]
    })
}

/// A workbook of those rows, each changed in some way first.
fn workbook(count: u32, change: impl Fn(&mut [String; 8], u32)) -> Workbook {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in (0..).zip(HEADINGS) {
        sheet.write(0, column, heading).unwrap();
    }
    for (number, mut row) in (1..).zip(rows(count)) {
        change(&mut row, number);
        sheet.write(number, 0, number).unwrap();
        let texts = (0..).zip(&row).skip(1);
        for (column, text) in texts.filter(|(_, text)| !text.is_empty()) {
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
