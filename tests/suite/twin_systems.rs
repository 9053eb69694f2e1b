//! Systems of one name in several units, as every office has its own 公文系統: an inventory
//! that did not change shows no amendment, and one that did shows that and nothing else.

use crate::folder::{Folder, INVENTORY};

const SLIDE: &str = "          - inventory-amendments: {}";

/// A row: name, unit, note; all else is the same in every office.
type System = (&'static str, &'static str, &'static str);

fn list(systems: &[System]) -> String {
    let row = |(at, (name, unit, note)): (usize, &System)| {
        format!("{},{name},收發文,公文,甲類,{unit},,,{note}\n", at + 1)
    };
    let rows: String = systems.iter().enumerate().map(row).collect();
    INVENTORY.join(",") + "\n" + &rows
}

/// What the slide says in numbers, and what is complained of.
fn amended(before: &[System], now: &[System]) -> (Vec<i64>, String) {
    let folder = Folder::base();
    folder.replace(
        "112-1/meeting.yaml",
        "          - ranking",
        &format!("{SLIDE}\n          - ranking"),
    );
    folder.write("111-4/inventory.csv", list(before));
    folder.write("112-1/inventory.csv", list(now));
    let ran = folder.run(&["build", "data/112-1", "--format", "short"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let pack = folder.pack("112-1");
    let figure = |name: &str| {
        pack["figures"][format!("inventory.{name}")]["value"].as_i64().unwrap()
    };
    (["added", "removed", "changed"].map(figure).to_vec(), ran.stdout)
}

const UNITS: [&str; 5] = ["綜合規劃處", "統計處", "資訊處", "典藏署", "檢測所"];

#[test]
fn an_inventory_that_did_not_change_shows_no_amendment() {
    let all = UNITS.map(|unit| ("公文系統", unit, ""));
    let (numbers, said) = amended(&all, &all);
    assert_eq!(numbers, [0, 0, 0]);
    for code in ["row-vanished", "change-without-note"] {
        assert!(!said.contains(code), "{said}");
    }
    let mut turned = all;
    turned.reverse();
    assert_eq!(amended(&all, &turned).0, [0, 0, 0]);
    // Two of one unit that nothing tells apart.
    let twice = [all[0], all[0], all[1]];
    assert_eq!(amended(&twice, &twice).0, [0, 0, 0]);
}

#[test]
fn of_systems_of_one_name_only_the_one_that_came_or_went_is_amended() {
    let all = UNITS.map(|unit| ("公文系統", unit, ""));
    assert_eq!(amended(&all, &all[1..]).0, [0, 1, 0]);
    assert_eq!(amended(&all, &[all[0], all[1], all[3], all[4]]).0, [0, 1, 0]);
    assert_eq!(amended(&all[..2], &all[..3]).0, [1, 0, 0]);
    let new = ("問卷系統", "資訊處", "新建置");
    assert_eq!(amended(&all[..2], &[new, all[0], all[1]]).0, [1, 0, 0]);
    // The new unit's stands before the one that was there.
    assert_eq!(amended(&all[1..2], &all[..2]).0, [1, 0, 0]);
}

#[test]
fn a_system_of_a_shared_name_that_moved_is_moved_and_the_others_are_not() {
    let before = [("公文系統", "統計處", ""), ("公文系統", "資訊處", "")];
    let now = [("公文系統", "統計處", ""), ("公文系統", "典藏署", "移撥典藏署")];
    assert_eq!(amended(&before, &now).0, [0, 0, 1]);
}
