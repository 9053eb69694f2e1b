//! One rule for what may be written in several ways, wherever it is read.

use std::fmt::Write as _;

use crate::bounds::{said, times};
use crate::folder::Folder;

#[test]
fn a_star_of_either_width_stands_for_anything_in_names_too() {
    let folder = Folder::base();
    let inventory = "112-1/inventory.csv";
    folder.replace(inventory, "甲類,統計處,", "甲類,示範圖書總館,");
    assert_eq!(times(&folder, "unknown-name"), 1);
    let patterns = "providers: [示範部典藏署*, 示範圖書＊館]";
    folder.replace("organization.yaml", "providers: [示範部典藏署*]", patterns);
    assert_eq!(times(&folder, "unknown-name"), 0);
}

#[test]
fn a_title_with_the_day_of_the_last_meetings_list_is_noticed_in_each_wording() {
    for title in ["統計日期：111/12/01", "資料日期：111/12/01", "截至111年12月1日止"]
    {
        let folder = Folder::base();
        let list = folder.text("112-1/feedback.csv");
        folder.write("112-1/feedback.csv", format!("{title}\n{list}"));
        assert_eq!(times(&folder, "title-date-differs"), 1, "{title}");
    }
}

#[test]
fn a_standard_is_a_statute_of_its_own_where_an_article_follows() {
    let folder = Folder::base();
    let cited = "政府資訊公開法第18條第1項第3款";
    let both = format!("{cited}、某某收費標準第5條");
    folder.replace("112-1/inventory.csv", cited, &both);
    let said = said(&folder);
    let unknown = said.iter().filter(|line| line.contains("[unknown-statute]"));
    assert!(unknown.clone().all(|line| line.contains("某某收費標準")), "{said:?}");
    assert_eq!(unknown.count(), 1, "{said:?}");
    assert_eq!(times(&folder, "article-unlisted"), 0);
}

#[test]
fn a_case_whose_title_is_spelled_otherwise_is_the_same_case() {
    let folder = Folder::base();
    let path = |meeting: &str| format!("{meeting}/resolutions.yaml");
    folder.write(&path("111-4"), folder.text(&path("112-1")));
    for (meeting, title) in [("111-4", "臺銀資料集"), ("112-1", "台銀資料集")] {
        folder.replace(&path(meeting), "資料集說明文件之補正", title);
        folder.replace(&path(meeting), "請統計處補正", &format!("{title}，請統計處補正"));
        folder.replace(&path(meeting), "date: 112年3月6日", "date: 111年3月6日");
    }
    assert_eq!(times(&folder, "progress-before-previous"), 0, "{:?}", said(&folder));
    // Of another title it is known by its ruling, and of another ruling by nothing.
    folder.replace(&path("111-4"), "title: 臺銀資料集", "title: 他行資料集");
    assert_eq!(times(&folder, "progress-before-previous"), 0, "{:?}", said(&folder));
    folder.replace(&path("111-4"), "臺銀資料集，", "他行資料集，");
    assert_eq!(times(&folder, "progress-before-previous"), 1);
}

/// What the organization says of the headings of the list of requests.
fn accept(folder: &Folder, headings: &str) {
    let both = format!("columns:\n  feedback: {{{headings}}}\n");
    folder.replace("organization.yaml", "columns:\n", &both);
}

/// The list of requests with a heading in another's place, and a further column.
fn requests_headed(folder: &Folder, heading: &str, other: &str) {
    let path = "112-1/feedback.csv";
    let list = folder.text(path).replacen(heading, other, 1);
    folder.write(path, list);
}

#[test]
fn what_stands_in_a_headings_brackets_may_make_it_another_columns() {
    for (heading, other) in [
        ("回應日期", "回應日期（預定）"),
        ("回應日期", "回應日期-應於"),
        ("回應說明", "回應說明(內部)"),
        ("內容", "內容(提案人)"),
        ("內容", "內容：聯絡電話"),
        ("處理結果", "處理結果（特殊情形）"),
    ] {
        let folder = Folder::base();
        requests_headed(&folder, heading, other);
        assert_eq!(times(&folder, "unknown-column"), 1, "{other}: {:?}", said(&folder));
    }
    for heading in ["111/12/15(新增)", "111年12月15日（含下架）", "111/12/15(API)"]
    {
        let folder = Folder::base();
        folder.replace("112-1/unit-counts.csv", "111/12/15", heading);
        assert_eq!(times(&folder, "unknown-column"), 1, "{heading}: {:?}", said(&folder));
    }
}

#[test]
fn what_says_how_a_column_is_filled_in_makes_it_no_other() {
    for (heading, other) in [
        ("回應日期", "回應日期（民國年月日）"),
        ("提出日期", "提出日期(必填)"),
        ("處理結果", "處理結果（請填是否參採及其理由）"),
        ("機關", "機關（單位）"),
        ("編號", "編號(1)"),
        ("類別", "類別 Category"),
        ("內容", "內容：請敘明"),
    ] {
        let folder = Folder::base();
        let before = said(&folder);
        requests_headed(&folder, heading, other);
        assert_eq!(said(&folder), before, "{other}");
    }
}

#[test]
fn a_heading_with_brackets_can_be_ignored_or_taken_without_the_one_that_has_none() {
    let folder = Folder::base();
    let path = "112-1/feedback.csv";
    let list = folder.text(path);
    let mut lines = list.lines();
    let mut twin = format!("{},回應說明(內部)\n", lines.next().unwrap());
    for line in lines {
        writeln!(twin, "{line},不得公開之意見").unwrap();
    }
    folder.write(path, twin);
    assert_eq!(times(&folder, "unknown-column"), 1, "{:?}", said(&folder));
    accept(&folder, "ignored: [回應說明（內部）]");
    folder.built("112-1");
    let published =
        String::from_utf8(folder.output("112-1", "tables/requests.csv")).unwrap();
    assert!(published.contains("檔案損毀") && published.contains("回應說明"));
    assert!(!published.contains("不得公開"), "{published}");

    let folder = Folder::base();
    let before = said(&folder);
    requests_headed(&folder, "提出日期", "日期（提出）");
    requests_headed(&folder, "回應日期", "日期（回應）");
    accept(&folder, "提出日期: [日期（提出）], 回應日期: [日期（回應）]");
    assert_eq!(said(&folder), before);
}
