//! What a year's increase counts from: where no count was made at the turn of the year,
//! every page that shows the increase says from which day it is.

use crate::folder::Folder;

const COUNTS: &str = "112-1/unit-counts.csv";

/// The base whose last count of the year before is of that day, with a scoreboard.
fn folder(day: &str) -> Folder {
    let folder = Folder::base();
    let target = "          - target: {title: 年度目標達成情形}\n";
    let board = format!("{target}          - scoreboard: {{title: 績效目標}}\n");
    folder.replace("112-1/meeting.yaml", target, &board);
    folder.replace(
        "112-1/meeting.yaml",
        "growth: {title: 本部資料開放情形, first: 110/06/15}",
        "growth: {title: 本部資料開放情形}",
    );
    folder.replace(
        "111-4/meeting.yaml",
        "statistics_date: 111/12/15",
        &format!("statistics_date: {day}"),
    );
    folder.replace("111-4/meeting.yaml", "to: 111年12月31日", &format!("to: {day}"));
    folder.replace("112-1/meeting.yaml", "from: 112年1月1日", "from: 111年10月1日");
    for path in [COUNTS, "111-4/unit-counts.csv", "112-1/dataset-totals.csv"] {
        folder.replace(path, "111/12/15", day);
    }
    folder.replace("organization.yaml", "increase: 110", "increase: 30");
    folder
}

/// The words of the pages of a kind, in a meeting that may be as long after another as
/// that.
fn words(folder: &Folder, kind: &str) -> String {
    let pack = folder.built("112-1");
    let pages = pack["pages"].as_array().unwrap().iter();
    let own = pages.filter(|page| page["kind"] == kind);
    own.map(|page| page["words"].as_str().unwrap().replace(' ', "")).collect()
}

const KINDS: [&str; 3] = ["target", "scoreboard", "datasets-by-unit"];

#[test]
fn an_increase_since_the_autumn_is_none_since_the_new_year_whatever_the_interval() {
    let folder = folder("111/09/30");
    for kind in KINDS {
        let words = words(&folder, kind);
        assert!(words.contains("自111年9月30日起算"), "{kind}: {words}");
        assert!(!words.contains("1月1日迄今"), "{kind}: {words}");
        assert!(!words.contains("112.01.01迄今"), "{kind}: {words}");
    }
    // Reached, and said from when.
    assert!(words(&folder, "scoreboard").contains("自111/09/30"));
}

#[test]
fn a_count_of_december_begins_the_year() {
    let folder = Folder::base();
    let target = words(&folder, "target");
    assert!(target.contains("112年為1月1日迄今"), "{target}");
    let counts = words(&folder, "datasets-by-unit");
    assert!(counts.contains("112.01.01迄今"), "{counts}");
}
