//! Takedowns that more than one meeting is told of.

use crate::catalogue::{meet, raw};
use crate::folder::Folder;

#[test]
fn a_takedown_that_was_told_last_time_is_not_asked_for_anew() {
    let folder = Folder::base();
    let own = folder.text("112-1/takedowns.yaml");
    let earlier = own.split("  - number: 3").next().unwrap();
    folder.write("111-4/takedowns.yaml", earlier.replace("112年4月18日", "111年12月1日"));
    let pack = folder.built("112-1");
    let figure = |name: &str| pack["figures"][name]["value"].as_i64().unwrap();
    let numbers = ["takedowns.count", "takedowns.new", "takedowns.reported"].map(figure);
    assert_eq!(numbers, [3, 1, 2]);
    let words = pack["pages"].to_string().replace(' ', "");
    assert!(words.contains("申請下架1筆資料集，另有前次提報2筆"), "{words}");
}

#[test]
fn an_approved_takedown_that_the_catalogue_still_has_may_be_told_again() {
    let folder = raw();
    meet(&folder, "110-4", "110/12/10", "");
    meet(&folder, "111-1", "111/5/19", "110-4");
    let list =
        "資料集識別碼,資料集名稱,提供機關\n1,人口,示範部統計處\n2,戶數,示範部統計處\n";
    for meeting in ["110-4", "111-1"] {
        folder.write(&format!("{meeting}/catalogue.csv"), list);
    }
    let said = || folder.run(&["check", "data/111-1", "--format", "short"]).stdout;
    let record = |state: &str| {
        format!(
            "takedowns:\n  - number: 1\n    agency: 統計處\n    \
             dataset: {{id: 2, name: 戶數}}\n    reason: 併入人口。\n    \
             state: {state}\n    date: 110年12月10日\n"
        )
    };
    folder.write("110-4/takedowns.yaml", record("approved"));
    folder.write("111-1/takedowns.yaml", record("approved"));
    assert!(!said().contains("[dataset-twice]"), "{}", said());
    // Gone from the catalogue, it was carried out.
    folder.replace("111-1/catalogue.csv", "2,戶數,示範部統計處\n", "");
    assert!(said().contains("[dataset-twice]"), "{}", said());
}
