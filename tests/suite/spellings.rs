//! One rule for what may be written in several ways, wherever it is read.

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
    folder.replace(&path("111-4"), "臺銀資料集", "他行資料集");
    assert_eq!(times(&folder, "progress-before-previous"), 1);
}
