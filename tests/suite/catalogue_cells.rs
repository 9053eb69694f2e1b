//! What the cells of a catalogue say: the same thing spelt in two ways is one thing, and
//! a dataset without its provider is never passed over.

use serde_json::Value;

use crate::catalogue::{meet, raw};
use crate::folder::Folder;

/// A meeting whose catalogue has these rows, and a slide of the formats.
fn folder(rows: &str) -> Folder {
    let folder = raw();
    meet(&folder, "111-1", "111/5/19", "");
    let headings = "資料集名稱,提供機關,資料提供屬性,檔案格式\n";
    folder.write("111-1/catalogue.csv", format!("{headings}{rows}"));
    folder.replace(
        "111-1/meeting.yaml",
        "      - target:",
        "      - formats: {title: 格式}\n      - target:",
    );
    folder
}

/// The rows of a table of the formats' slide, by the heading of its first column.
fn rows<'a>(pack: &'a Value, heading: &str) -> Vec<(&'a str, i64)> {
    let mut tables = pack["tables"].as_array().unwrap().iter();
    let table = tables.find(|table| table["columns"][0]["name"] == heading).unwrap();
    let rows = table["rows"].as_array().unwrap().iter();
    rows.map(|row| (row[0].as_str().unwrap(), row[1].as_i64().unwrap())).collect()
}

#[test]
fn a_format_that_a_dataset_names_twice_counts_once_and_brackets_of_either_width_are_one()
{
    let folder = folder(
        "年報,示範部統計處,檔案資料(下載),CSV;csv;CSV\n\
         月報,示範部資訊處,檔案資料（下載）,JSON;API\n\
         簡訊,示範部統計處,檔案資料（下載）,JSON\n",
    );
    let pack = folder.built("111-1");
    assert_eq!(rows(&pack, "檔案格式"), [("JSON", 2), ("API", 1), ("CSV", 1)]);
    assert_eq!(rows(&pack, "資料提供屬性"), [("檔案資料（下載）", 3)]);
    // What only its format calls an API is one.
    assert_eq!(pack["figures"]["formats.apis"]["value"], 1);
}

#[test]
fn blanks_around_a_providers_name_make_no_other_of_it() {
    let folder = folder(
        "年報,示範部統計處,,CSV\n月報,示範部新設處,,CSV\n季報, 示範部新設處 ,,CSV\n",
    );
    let ran = folder.run(&["check", "data/111-1", "--format", "short"]);
    let told: Vec<&str> =
        ran.stdout.lines().filter(|line| line.contains("provider-unplaced")).collect();
    assert!(matches!(told[..], [one] if one.contains("rows: 2")), "{told:?}");
}

#[test]
fn a_dataset_without_a_provider_is_no_remark_whatever_its_name_begins_with() {
    let folder =
        folder("年報,示範部統計處,,CSV\n說明會場次,,,CSV\n說明：以上為全部資料集,,,\n");
    let ran = folder.run(&["check", "data/111-1", "--format", "short"]);
    assert!(
        ran.stdout.contains("catalogue.csv:3 B3: error[missing-value]"),
        "{}",
        ran.stdout
    );
    assert!(!ran.stdout.contains("catalogue.csv:4"), "{}", ran.stdout);
}

#[test]
fn a_slash_parts_formats_and_no_format_of_its_own() {
    let folder = folder(
        "年報,示範部統計處,,CSV/JSON\n月報,示範部統計處,,PDF/A\n季報,示範部統計處,,TXT/純文字\n\
         週報,示範部統計處,,application/json\n日報,示範部統計處,,text/csv;image/jpeg\n",
    );
    let pack = folder.built("111-1");
    let expected =
        [("CSV", 2), ("JSON", 2), ("JPEG", 1), ("PDF/A", 1), ("TXT/純文字", 1)];
    let mut found = rows(&pack, "檔案格式");
    found.sort_by_key(|(name, count)| (-count, *name));
    assert_eq!(found, expected);
}
