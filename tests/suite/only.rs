//! Some parts of a pack built alone: they never pass for a whole pack.

use std::fs;

use serde_json::Value;

use crate::faults::names;
use crate::folder::Folder;

const MEETING: &str = "112-1";

#[test]
fn parts_are_built_alone_and_the_whole_pack_stays_as_it_is() {
    let folder = Folder::base();
    folder.built(MEETING);
    let whole = folder.output(MEETING, "annex.pdf");
    folder.replace("112-1/inventory.csv", "公文管理系統", "公文管理平臺");
    let only = ["build", "data/112-1", "--only", "annex,表格"];
    let ran = folder.run(&only);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("nothing but: annex, tables"), "{}", ran.stdout);
    let place = folder.path().join("out/112-1-only");
    assert_eq!(names(&place), ["annex.pdf", "manifest.json", "tables", "tables.ods"]);
    let manifest = fs::read(place.join("manifest.json")).unwrap();
    let manifest: Value = serde_json::from_slice(&manifest).unwrap();
    assert_eq!(manifest["only"], serde_json::json!(["annex", "tables"]));
    assert!(folder.output(MEETING, "annex.pdf") == whole);
    assert!(folder.output("112-1-only", "annex.pdf") != whole);
    // What was made alone is what the whole pack then has.
    let alone = folder.output("112-1-only", "annex.pdf");
    let pack = folder.built(MEETING);
    assert!(pack.get("only").is_none());
    assert!(folder.output(MEETING, "annex.pdf") == alone);
    // Another choice replaces the last one; a Chinese sentence names it in Chinese.
    let only = ["build", "data/112-1", "--only", "briefing", "--lang", "zh-TW"];
    let ran = folder.run(&only);
    assert!(ran.stdout.contains("只有：簡報（"), "{}", ran.stdout);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(names(&place), ["briefing.pdf", "manifest.json"]);
}

#[test]
fn a_name_that_is_none_is_said_with_those_that_are() {
    let folder = Folder::base();
    for language in ["en", "zh-TW"] {
        let ran =
            folder.run(&["build", "data/112-1", "--only", "annexe", "--lang", language]);
        assert_eq!(ran.code, 2, "{}", ran.stderr);
        for name in ["annexe", "briefing", "action-plan-amendments", "annex", "tables"] {
            assert!(ran.stderr.contains(name), "{}", ran.stderr);
        }
    }
    assert!(!folder.path().join("out").exists());
}

#[test]
fn a_part_alone_is_not_made_where_a_letter_has_no_glyph() {
    let folder = Folder::of_case("complaints/missing-glyph--emoji");
    let ran = folder.run(&["build", "data/112-1", "--only", "action-plan"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("[missing-glyph]"), "{}", ran.stderr);
    assert!(!folder.path().join("out/112-1-only").exists());
}
