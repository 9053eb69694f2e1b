//! Lists that come as a folder of files, one a unit, are one list.

use std::fs;

use serde_json::Value;

use crate::folder::{Folder, project};

const LIST: &str = "112-1/inventory.csv";

fn base(path: &str) -> String {
    fs::read_to_string(project().join("tests/base").join(path)).unwrap()
}

/// The base meeting, whose inventory is a folder: the rows up to a place, the rest.
fn parted(at: usize) -> Folder {
    let folder = Folder::base();
    folder.remove(LIST);
    let text = base(LIST);
    let (headings, rows) = text.split_once('\n').unwrap();
    let rows: Vec<_> = rows.lines().filter(|row| !row.starts_with("合計")).collect();
    let (first, second) = rows.split_at(at);
    for (name, rows) in [("1-本部.csv", first), ("2-所屬.csv", second)] {
        let total = format!("合計,{}項,,,,,,,", rows.len());
        let text = format!("{headings}\n{}\n{total}\n", rows.join("\n"));
        folder.write(&format!("112-1/inventory/{name}"), text);
    }
    folder
}

fn of_inventory(pack: &Value) -> Vec<&Value> {
    let tables = pack["tables"].as_array().unwrap();
    let items = ["classification", "inventory-amendments"];
    let is_ours = |table: &&Value| items.iter().any(|item| table["item"] == *item);
    tables.iter().filter(is_ours).collect()
}

#[test]
fn units_own_workbooks_give_the_tables_that_one_workbook_gives() {
    let (whole, parted) = (Folder::base().built("112-1"), parted(5).built("112-1"));
    assert!(!of_inventory(&whole).is_empty());
    assert_eq!(of_inventory(&whole), of_inventory(&parted));
    let sources = parted["sources"].to_string();
    assert!(sources.contains("112-1/inventory/1-本部.csv"), "{sources}");
}

#[test]
fn a_folder_of_the_previous_meeting_is_compared_as_one_list() {
    let folder = Folder::base();
    let text = base("111-4/inventory.csv");
    folder.remove("111-4/inventory.csv");
    let (headings, rows) = text.split_once('\n').unwrap();
    for (at, row) in rows.lines().filter(|row| !row.starts_with("合計")).enumerate() {
        folder
            .write(&format!("111-4/inventory/{at}.csv"), format!("{headings}\n{row}\n"));
    }
    let (whole, parted) = (Folder::base().built("112-1"), folder.built("112-1"));
    assert_eq!(of_inventory(&whole), of_inventory(&parted));
    assert_eq!(whole["changes"], parted["changes"]);
}

#[test]
fn a_typed_total_is_a_claim_about_its_own_file() {
    let folder = parted(5);
    folder.replace("112-1/inventory/2-所屬.csv", "合計,4項", "合計,9項");
    let ran = folder.run(&["check", "data/112-1", "--format", "short"]);
    assert_eq!(ran.code, 1);
    let wrong: Vec<_> =
        ran.stdout.lines().filter(|line| line.contains("count-differs")).collect();
    assert_eq!(wrong.len(), 1, "{}", ran.stdout);
    assert!(wrong[0].contains("inventory/2-所屬.csv:6 B6"), "{}", wrong[0]);
}

#[test]
fn numbers_that_clash_between_files_name_both_places() {
    let folder = parted(5);
    folder.replace("112-1/inventory/2-所屬.csv", "\n6,", "\n1,");
    let ran = folder.run(&["check", "data/112-1"]);
    assert_eq!(ran.code, 1);
    let complaint =
        ran.stderr.split("\n\n").find(|said| said.contains("duplicate-number"));
    let complaint = complaint.unwrap();
    for place in ["inventory/2-所屬.csv:2 A2", "inventory/1-本部.csv:2 A2"] {
        assert!(complaint.contains(place), "{complaint}");
    }
}

#[test]
fn files_that_each_number_from_1_are_read_and_said_once_a_file() {
    let folder = parted(5);
    for (number, own) in [(6, 1), (7, 2), (8, 3), (9, 4)] {
        folder.replace(
            "112-1/inventory/2-所屬.csv",
            &format!("\n{number},"),
            &format!("\n{own},"),
        );
    }
    let ran = folder.run(&["check", "data/112-1", "--format", "short"]);
    assert_eq!(ran.code, 0, "{}", ran.stdout);
    let said: Vec<_> =
        ran.stdout.lines().filter(|said| said.contains("numbers-clash")).collect();
    assert_eq!(said.len(), 1, "{}", ran.stdout);
    assert!(said[0].contains("inventory/2-所屬.csv:2 A2"), "{}", ran.stdout);
    assert!(said[0].contains("1–4"), "{}", ran.stdout);
    let figures = folder.built("112-1")["figures"].clone();
    let whole = Folder::base().built("112-1")["figures"].clone();
    assert_eq!(figures["inventory.total"]["value"], whole["inventory.total"]["value"]);
}

#[test]
fn unit_counts_may_come_as_a_file_of_units_and_one_of_agencies() {
    let folder = Folder::base();
    let text = base("112-1/unit-counts.csv");
    folder.remove("112-1/unit-counts.csv");
    let (headings, rows) = text.split_once('\n').unwrap();
    let rows: Vec<_> = rows.lines().collect();
    let at = rows.iter().position(|row| row.starts_with("機關")).unwrap();
    for (name, rows) in [("1.csv", &rows[..at]), ("2.csv", &rows[at..])] {
        let rows: Vec<_> =
            rows.iter().filter(|row| !row.contains("總計")).copied().collect();
        folder.write(
            &format!("112-1/unit-counts/{name}"),
            format!("{headings}\n{}\n", rows.join("\n")),
        );
    }
    let (whole, parted) = (Folder::base().built("112-1"), folder.built("112-1"));
    for figure in ["datasets.total", "datasets.units", "datasets.agencies"] {
        assert_eq!(whole["figures"][figure]["value"], parted["figures"][figure]["value"]);
    }
}

#[test]
fn owner_files_and_notes_beside_the_workbooks_are_passed_over() {
    let folder = parted(5);
    for name in ["~$1-本部.xlsx", ".~lock.1-本部.csv#", "Thumbs.db", "說明.txt"] {
        folder.write(&format!("112-1/inventory/{name}"), "x");
    }
    let ran = folder.run(&["check", "data/112-1"]);
    assert!(!ran.stderr.contains("unknown-file"), "{}", ran.stderr);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}
