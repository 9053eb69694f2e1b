//! Slides kept ready behind the last one (備用資料).

use serde_json::Value;

use crate::folder::{Folder, assert_none, project};
use crate::picture;

const MEETING: &str = "112-1";

const BACKUP: &str = "
backup:
  - divider: {title: 備用資料}
  - ranking: {title: 各部會資料集數量排名}
  - text: {title: 名詞說明, body: 資料集以筆計。}
";

/// The base with slides behind its last one.
fn folder(backup: &str) -> Folder {
    let folder = Folder::base();
    let path = folder.data().join(MEETING).join("meeting.yaml");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(path, text + backup).unwrap();
    folder
}

#[test]
fn backup_slides_follow_the_last_and_do_not_count_among_the_shown() {
    let folder = folder(BACKUP);
    let ran = folder.run(&["build", "data/112-1", "--png", "--ppi", "28"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let pack = folder.pack(MEETING);
    let pages = pack["pages"].as_array().unwrap();
    let (shown, kept) = pages.split_at(pages.len() - 3);
    assert_eq!(shown.last().unwrap()["kind"], "closing");
    let kinds: Vec<&Value> = kept.iter().map(|page| &page["kind"]).collect();
    assert_eq!(kinds, ["divider", "ranking", "text"]);
    let count = shown.len();
    for (at, page) in pages.iter().enumerate() {
        let words = page["words"].as_str().unwrap();
        if at < count && words.contains(" / ") && page["kind"] != "cover" {
            assert!(words.contains(&format!("{} / {count}", at + 1)), "{words}");
        }
        if at >= count {
            assert!(words.contains(&format!("備用　{}", at + 1)), "{words}");
        }
    }
    let list = kept[0]["words"].as_str().unwrap();
    for (title, page) in [("各部會資料集數量排名", count + 2), ("名詞說明", count + 3)]
    {
        assert!(list.contains(&format!("{title} {page}")), "{list}");
    }
    let mut wrong = Vec::new();
    let page = folder.output(MEETING, &format!("pages/{:02}.png", count + 1));
    let path = project().join("tests/pictures/divider--backup.png");
    picture::expect(&path, &page, &mut wrong);
    assert_none(&wrong);
}

#[test]
fn what_is_wrong_with_a_backup_slide_is_complained_of_at_its_place() {
    let folder = folder("\nbackup:\n  - rankin: {title: 排名}\n");
    let ran = folder.run(&["check", "data/112-1", "--format", "short"]);
    assert_eq!(ran.code, 1);
    let place = format!(
        "data/112-1/meeting.yaml:{}:5",
        folder.text("112-1/meeting.yaml").lines().count()
    );
    assert!(ran.stdout.contains(&place), "{place}: {}", ran.stdout);
    assert!(ran.stdout.contains("unknown-slide"), "{}", ran.stdout);
}
