//! Every agenda item on whole folders: its tables as JSON, the words of its pages, and
//! a small picture of the first.
//!
//! `tests/golden/<item>/<case>` says how it changes the base (see `steps`); `expected`
//! holds what is right. A README line in the case says what it is about.

use std::path::Path;

use briefpack::agenda::ITEMS;
use briefpack::model::meeting::PLAIN_KINDS;
use serde_json::Value;

use crate::folder::{Folder, assert_none, expect, folders, project};
use crate::picture;

const MEETING: &str = "112-1";

#[test]
fn every_item_gives_the_tables_words_and_look_of_its_cases() {
    let mut wrong = Vec::new();
    for item in ITEMS {
        let cases = folders(&project().join("tests/golden").join(item.kind.name));
        for case in cases {
            check_case(item.kind.name, &case, &mut wrong);
        }
    }
    assert_none(&wrong);
}

fn check_case(item: &str, case: &Path, wrong: &mut Vec<String>) {
    let folder = Folder::base();
    folder.lay(case);
    let arguments = ["build", &format!("data/{MEETING}"), "--png", "--ppi", "28"];
    let ran = folder.run(&arguments);
    if ran.code != 0 {
        wrong.push(format!("{}: {}", case.display(), ran.stderr));
        return;
    }
    let pack = folder.pack(MEETING);
    expect(&case.join("expected/tables.json"), &tables(&pack, item), wrong);
    let pages: Vec<&Value> = pack["pages"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|page| page["kind"] == item)
        .collect();
    // A word a line, so that a changed figure is a difference of one line.
    let words = pages.iter().map(|page| page["words"].as_str().unwrap());
    let words: Vec<String> = words.map(|page| page.replace(' ', "\n") + "\n").collect();
    expect(&case.join("expected/words.txt"), &words.join("\n"), wrong);
    let first = pages[0]["page"].as_u64().unwrap();
    let page = folder.output(MEETING, &format!("pages/{first:02}.png"));
    picture::expect(&case.join("expected/page.png"), &page, wrong);
}

fn tables(pack: &Value, item: &str) -> String {
    let tables: Vec<&Value> = pack["tables"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|table| table["item"] == item)
        .collect();
    serde_json::to_string_pretty(&tables).unwrap() + "\n"
}

/// Slides without a table have a picture each, of the base as it is.
#[test]
fn every_plain_slide_looks_as_it_should() {
    let folder = Folder::base();
    let arguments = ["build", &format!("data/{MEETING}"), "--png", "--ppi", "28"];
    let ran = folder.run(&arguments);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let pack = folder.pack(MEETING);
    let mut wrong = Vec::new();
    for kind in PLAIN_KINDS {
        let mut pages = pack["pages"].as_array().unwrap().iter();
        let page = pages.find(|page| page["kind"] == kind.name).unwrap();
        let number = page["page"].as_u64().unwrap();
        let picture = folder.output(MEETING, &format!("pages/{number:02}.png"));
        let path = project().join(format!("tests/pictures/{}.png", kind.name));
        picture::expect(&path, &picture, &mut wrong);
    }
    assert_none(&wrong);
}
