//! The sample meeting 111-1: what the printed deck of 111年5月19日 showed, computed.
//!
//! Numbers and words here are read off the ministry's own briefing, not off our
//! output.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::folder::Folder;

const MEETING: &str = "111-1";

/// The figures that the deck states, or that the design promises under that name.
const FIGURES: [(&str, i64); 18] = [
    ("datasets.total", 2963),
    ("datasets.previous", 2806),
    ("datasets.increase", 157),
    ("datasets.year_to_date", 157),
    ("datasets.units", 891),
    ("datasets.agencies", 2072),
    ("inventory.a", 26),
    ("inventory.b", 0),
    ("inventory.c", 65),
    ("inventory.total", 91),
    ("inventory.amended", 2),
    ("feedback.total", 71),
    ("feedback.period", 0),
    ("resolutions.total", 3),
    ("resolutions.to_close", 3),
    ("takedowns.count", 2),
    ("targets.increase.goal", 170),
    ("targets.increase.reached", 157),
];

/// Words that stand in the printed deck, by the kind of slide that shows them here;
/// blanks and line breaks do not count.
const WORDS: [(&str, &[&str]); 15] = [
    (
        "cover",
        &["法務部", "政府資料開放諮詢小組", "111年度第1次會議", "資訊處", "111年5月19日"],
    ),
    ("remarks", &["主席致詞"]),
    ("outline", &["大綱", "上次會議決議事項辦理情形", "報告事項", "臨時動議"]),
    (
        "resolutions",
        &[
            "有關委員建議增加開放本部採購文件乙事",
            "法資字第11011514270號函",
            "避免浪費公帑",
            "已完成下架臺灣橋頭地方檢察署重複之資料集",
            "建請解除列管",
        ],
    ),
    ("exhibit", &["政府電子採購網資訊取得及使用要點", "工程企字第1080100623號"]),
    (
        "text",
        &[
            "應按季檢視該機關與所屬機關提報之盤點資料",
            "111年1月至5月",
            "更新預計開放資料集清單",
            "截至本（111）年5月提供之資料集數",
        ],
    ),
    (
        "classification",
        &[
            "26",
            "65",
            "91",
            "《政府資訊公開法》第18條第1項第1至7款",
            "《刑事訴訟法》第245條第1、3項",
            "《檔案法》第18條第2、5款",
            "《通訊保障及監察法》第11條第3項及第18條第1項",
            "《國家安全或重大利益公務人員特殊查核辦法》第4、10條",
            "《洗錢防制法》第13條第1項",
        ],
    ),
    (
        "inventory-amendments",
        &["法務統計資料庫系統", "酌修機關名稱", "廉政業務管理系統", "本部資訊處廉政署"],
    ),
    ("feedback-by-quarter", &["104年以前", "105年", "截至5月", "132872371"]),
    ("feedback-by-kind", &["下載連結問題", "建議新增資料集", "1962192571"]),
    ("ranking", &["法務部", "2,963", "第二"]),
    (
        "growth",
        &["107/12/13", "2,168", "+41", "110/12/10", "2,806", "+65", "2,963", "+157"],
    ),
    (
        "datasets-by-unit",
        &["877", "891", "1,929", "2,072", "+143", "110第4季", "111第2季"],
    ),
    ("action-plan-changes", &["壹、前言", "伍、結語", "2,8062,963"]),
    ("takedowns", &["87010", "23261", "86997", "23252", "矯正署臺中戒治所", "2筆"]),
];

#[test]
fn every_figure_of_the_printed_deck_is_computed() {
    let pack = Folder::sample().built(MEETING);
    for (name, value) in FIGURES {
        assert_eq!(pack["figures"][name]["value"], json!(value), "{name}");
    }
    assert_eq!(pack["figures"]["datasets.total"]["text"], "2,963筆");
    assert_eq!(pack["meeting"]["date"], "2022-05-19");
}

#[test]
fn every_printed_word_stands_on_its_slide() {
    let pack = Folder::sample().built(MEETING);
    let mut by_kind = BTreeMap::<String, String>::new();
    for page in pack["pages"].as_array().unwrap() {
        let words = page["words"].as_str().unwrap().replace([' ', '　', '\u{200B}'], "");
        by_kind
            .entry(page["kind"].as_str().unwrap().to_owned())
            .or_default()
            .push_str(&words);
    }
    for (kind, words) in WORDS {
        for word in words {
            assert!(by_kind[kind].contains(word), "{kind}: {word}\n{}", by_kind[kind]);
        }
    }
}

#[test]
fn the_feedback_totals_that_were_printed_wrong_come_out_with_the_missing_year() {
    let pack = Folder::sample().built(MEETING);
    let by_quarter = table(&pack, "feedback-by-quarter", 0);
    assert_eq!(by_quarter["rows"][0], json!(["104年以前", 2, 9, 0, 0, 11]));
    assert_eq!(by_quarter["rows"][7], json!(["111年（截至5月）", 0, 0, null, null, 0]));
    assert_eq!(by_quarter["total"], json!(["合計", 13, 28, 7, 23, 71]));
    let by_kind = table(&pack, "feedback-by-kind", 0);
    assert_eq!(by_kind["rows"][0], json!(["104年以前", 8, 1, 0, 1, 1, 11]));
    assert_eq!(by_kind["rows"][7], json!(["111年（截至5月）", 0, 0, 0, 0, 0, 0]));
    assert_eq!(by_kind["total"], json!(["合計", 19, 6, 2, 19, 25, 71]));
}

#[test]
fn every_printed_total_is_the_sum_of_the_printed_rows() {
    let pack = Folder::sample().built(MEETING);
    let mut compared = 0;
    for table in pack["tables"].as_array().unwrap() {
        let rows = table["rows"].as_array().unwrap();
        let Some(total) = table["total"].as_array().filter(|_| !rows.is_empty()) else {
            continue;
        };
        // The median of all is no sum of medians.
        let is_sum = |(column, cell): &(usize, &Value)| {
            cell.is_i64() && table["columns"][*column]["name"] != "中位數"
        };
        for (column, total) in total.iter().enumerate().filter(is_sum) {
            let sum: i64 = rows.iter().filter_map(|row| row[column].as_i64()).sum();
            assert_eq!(*total, json!(sum), "{} column {column}", table["title"]);
            compared += 1;
        }
    }
    assert!(compared > 15, "only {compared} totals were compared");
}

#[test]
fn the_two_groups_give_the_grand_total() {
    let pack = Folder::sample().built(MEETING);
    let [units, agencies, all] = [0, 1, 2].map(|at| table(&pack, "datasets-by-unit", at));
    assert_eq!(units["rows"].as_array().unwrap().len(), 12);
    assert_eq!(agencies["rows"].as_array().unwrap().len(), 11);
    assert_eq!(units["total"], json!(["小計", 877, 891, 14, 14]));
    assert_eq!(agencies["total"], json!(["小計", 1929, 2072, 143, 143]));
    assert_eq!(all["total"], json!(["總計", 2806, 2963, 157, 157]));
}

#[test]
fn growth_has_the_nine_printed_points_and_their_increases() {
    let pack = Folder::sample().built(MEETING);
    let growth = table(&pack, "growth", 0);
    let rows: Vec<(i64, i64)> = growth["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row[1].as_i64().unwrap(), row[2].as_i64().unwrap()))
        .collect();
    let printed = [
        (2168, 41),
        (2310, 142),
        (2341, 31),
        (2362, 21),
        (2519, 157),
        (2567, 48),
        (2741, 174),
        (2806, 65),
        (2963, 157),
    ];
    assert_eq!(rows, printed);
    assert_eq!(growth["rows"][0][0], "2018-12-13");
}

#[test]
fn no_private_word_of_the_ministry_stands_in_the_program() {
    let program = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    let templates = concat!(env!("CARGO_MANIFEST_DIR"), "/templates");
    for root in [program, templates] {
        let found = holding(std::path::Path::new(root), &["法務", "矯正署", "檢察"]);
        assert!(found.is_empty(), "{found:?}");
    }
}

/// The files below a folder whose code, comments aside, holds one of the words.
fn holding(folder: &std::path::Path, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path, words));
            continue;
        }
        if crate::house::is_test(&path) {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let mut lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        if lines.any(|line| words.iter().any(|word| line.contains(word))) {
            found.push(path.display().to_string());
        }
    }
    found
}

fn table<'a>(pack: &'a Value, item: &str, at: usize) -> &'a Value {
    let tables = pack["tables"].as_array().unwrap();
    tables.iter().filter(|table| table["item"] == item).nth(at).unwrap()
}
