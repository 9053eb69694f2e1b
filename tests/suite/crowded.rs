//! Slides and papers that hold more than one page has room for: they go on, and nothing
//! stands alone on a page.

use serde_json::Value;

use crate::folder::Folder;

const MEETING: &str = "112-1";
const BUILD: [&str; 2] = ["build", "data/112-1"];

/// The words of each page of one kind, without blanks.
fn words(folder: &Folder, kind: &str) -> Vec<String> {
    let pack = folder.pack(MEETING);
    let pages = pack["pages"].as_array().unwrap().iter();
    let of_kind = pages.filter(|page| page["kind"] == kind);
    let words = |page: &Value| page["words"].as_str().unwrap().replace([' ', '　'], "");
    of_kind.map(words).collect()
}

fn built(folder: Folder) -> Folder {
    let ran = folder.run(&BUILD);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    folder
}

/// The base with more in its `meeting.yaml`, before its closing slide.
fn with_sections(sections: &str) -> Folder {
    let folder = Folder::base();
    folder.replace("112-1/meeting.yaml", "\nclosing:", &format!("{sections}\nclosing:"));
    folder
}

#[test]
fn an_outline_of_many_items_goes_on_and_so_does_the_list_of_backup_slides() {
    let titles: Vec<String> =
        (1..=25).map(|at| format!("備用第{at}張：跨機關資料治理成果")).collect();
    let item = |section: &str, at: usize| {
        format!(
            "      - item: {section}第{at}案：業務資料集詮釋資料標準化及應用程式介面規格一致性檢視情形\n        slides:\n          - text: {{title: 第{at}案, body: 說明。}}\n"
        )
    };
    let section = |name: &str| {
        let items: Vec<String> = (1..=8).map(|at| item(name, at)).collect();
        format!(
            "  - section: {name}\n    slides:\n      - divider: {{title: 大綱}}\n    items:\n{}",
            items.concat()
        )
    };
    let sections = ["專案報告", "委員提案", "綜合討論", "追蹤事項"].map(section).concat();
    let folder = with_sections(&sections);
    let slide = |title: &String| format!("  - text: {{title: {title}, body: 說明。}}\n");
    let backup = titles.iter().map(slide).collect::<Vec<_>>().concat();
    folder.replace(
        "112-1/meeting.yaml",
        "感謝各位委員蒞臨指教}",
        &format!(
            "感謝各位委員蒞臨指教}}\nbackup:\n  - divider: {{title: 備用資料}}\n{backup}"
        ),
    );
    let folder = built(folder);
    let outline = words(&folder, "outline");
    assert!(outline.len() > 1, "{outline:?}");
    let outline = outline.concat();
    for section in ["專案報告", "委員提案", "綜合討論", "追蹤事項"] {
        for at in 1..=8 {
            assert!(outline.contains(&format!("{section}第{at}案")), "{section} {at}");
        }
    }
    let dividers = words(&folder, "divider").concat();
    assert!(titles.iter().all(|title| dividers.contains(title)), "{dividers}");
}

#[test]
fn no_page_of_a_long_ruling_holds_nothing_but_the_recommendation() {
    for times in [8, 9, 12] {
        let folder = Folder::base();
        let ruling = "請統計處逐筆檢視各資料集之欄位說明及檔案格式，涉及個人資料者應先行去識別化。";
        folder.replace(
            "112-1/resolutions.yaml",
            "請統計處補正各資料集之欄位說明。",
            &ruling.repeat(times),
        );
        let folder = built(folder);
        let pages = words(&folder, "resolutions");
        let case: Vec<&String> =
            pages.iter().filter(|it| it.contains("資料集說明文件之補正")).collect();
        let said = case.iter().map(|it| it.matches("去識別化").count()).sum::<usize>();
        assert_eq!(said, times, "{case:?}");
        for page in &case {
            let of_ruling = ["欄位說明", "檔案格式", "去識別化"];
            assert!(of_ruling.iter().any(|it| page.contains(it)), "{times}: {page}");
        }
    }
}

#[test]
fn a_reason_that_is_longer_than_most_of_a_page_goes_on() {
    let folder = Folder::base();
    folder.replace(
        "112-1/action-plan.yaml",
        "更新統計月份及資料集數。",
        &"配合平臺改版及委員意見，酌修文字，並調整執行頻率。".repeat(20),
    );
    built(folder);
}
