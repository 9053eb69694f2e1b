//! The annex: every row that the deck only counts, on pages that hold it whole.

use std::fmt::Write;

use serde_json::Value;

use crate::folder::Folder;

const MEETING: &str = "112-1";

/// The words of the annex's pages without blanks.
fn pages(pack: &Value) -> Vec<String> {
    let papers = pack["papers"].as_array().unwrap().iter();
    let annex = papers.clone().find(|paper| paper["path"] == "annex.pdf");
    let pages = annex.unwrap()["pages"].as_array().unwrap().iter();
    pages.map(|page| page["words"].as_str().unwrap().replace(' ', "")).collect()
}

#[test]
fn every_row_request_takedown_and_opening_stands_in_the_annex() {
    let folder = Folder::base();
    let pack = folder.built(MEETING);
    assert!(folder.output(MEETING, "annex.pdf").starts_with(b"%PDF-1.7"));
    let words = pages(&pack).concat();
    for part in ["壹、資料盤點表", "貳、民間需求回應說明", "參、下架資料集清單"]
    {
        assert!(words.contains(part), "{part} is missing");
    }
    for name in ["公文管理系統", "典藏圖像庫", "111-03", "尚未回應", "70250"]
    {
        assert!(words.contains(name), "{name} is missing");
    }
    assert!(words.contains("修正2項、新增2項、刪除0項"), "{words}");
}

#[test]
fn a_request_of_another_period_is_not_in_the_annex() {
    let words = pages(&Folder::base().built(MEETING)).concat();
    assert!(!words.contains("110-04") && !words.contains("希望提供歷年經費"));
}

#[test]
fn a_meeting_without_an_inventory_has_no_annex() {
    let folder = Folder::base();
    folder.remove("112-1/inventory.csv");
    folder.replace(
        "112-1/meeting.yaml",
        "          - classification: {title: 資料盤點表}\n",
        "",
    );
    folder.replace("112-1/meeting.yaml", "          - inventory-amendments: {}\n", "");
    folder.built(MEETING);
    assert!(!folder.path().join("out/112-1/annex.pdf").exists());
}

#[test]
fn five_thousand_rows_are_set_without_complaint_and_each_is_there() {
    let folder = Folder::base();
    let mut list = String::from(
        "序號,系統、資料庫名稱,系統、資料庫描述,蒐集資料項目,資料分類,管理單位,不開放依據,限制事項,修正說明\n",
    );
    for at in 1..=5000 {
        let unit = ["綜合規劃處", "統計處", "資訊處", "典藏署", "檢測所"][at % 5];
        writeln!(
            list,
            "{at},第{at}號系統,登錄、查詢與統計,案件數、人數、日期,甲類,{unit},,,"
        )
        .unwrap();
    }
    folder.write("112-1/inventory.csv", list);
    let pack = folder.built(MEETING);
    let words = pages(&pack).concat();
    for at in [1, 777, 2500, 4999, 5000] {
        assert!(words.contains(&format!("第{at}號系統")), "{at} is missing");
    }
    assert!(words.contains("典藏署（1000項）（續）"));
}
