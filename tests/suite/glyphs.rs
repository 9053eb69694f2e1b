//! A character that no font has, in every field that is printed: the complaint names the
//! field.

use crate::folder::Folder;

/// What no font of the program has.
const RARE: char = '\u{2A6AA}';

/// The places that are named when a text of a file is followed by the character.
fn named(folder: &Folder, path: &str, text: &str) -> Vec<String> {
    folder.replace(path, text, &format!("{text}{RARE}"));
    let ran = folder.run(&["build", "data/112-1", "--format", "short"]);
    let said = ran.stdout + &ran.stderr;
    let about = said.lines().filter(|line| line.contains("[missing-glyph]"));
    assert!(said.contains("missing-glyph"), "{said}");
    let places = about.filter_map(|line| line.split(": error").next());
    places.map(str::to_owned).collect()
}

#[test]
fn a_character_without_glyph_is_placed_in_the_field_that_has_it() {
    let roster = "      - divider: {title: 大綱}\n      - roster: {title: 組成}\n";
    for (path, text, place) in [
        ("organization.yaml", "role: 召集人", "organization.yaml:5:"),
        ("organization.yaml", "close: 建請解除列管", "organization.yaml"),
        ("112-1/takedowns.yaml", "id: 70250", "112-1/takedowns.yaml:18:"),
        ("112-1/exhibits/rules.yaml", "source: ", "112-1/exhibits/rules.yaml:"),
    ] {
        let folder = Folder::base();
        folder.replace("112-1/meeting.yaml", "      - divider: {title: 大綱}\n", roster);
        let places = named(&folder, path, text);
        let [found] = &places[..] else { panic!("{path} {text}: {places:?}") };
        assert!(found.starts_with(&format!("data/{place}")), "{text}: {found}");
    }
}

#[test]
fn the_names_of_groups_are_looked_for_too() {
    let folder = Folder::base();
    let names = "group_names: {civil_members: 外聘委員}\nunits:\n";
    folder.replace("organization.yaml", "units:\n", names);
    let score = "      - divider: {title: 大綱}\n      - scoreboard: {title: 績效}\n";
    folder.replace("112-1/meeting.yaml", "      - divider: {title: 大綱}\n", score);
    let places = named(&folder, "organization.yaml", "外聘委員");
    assert!(
        places.len() == 1 && places[0].contains("organization.yaml:9:"),
        "{places:?}"
    );
}

#[test]
fn a_format_of_the_catalogue_is_placed_in_its_cell() {
    let folder =
        Folder::of_case("golden/formats/an-older-export-does-not-say-what-is-an-api");
    // Nothing but the catalogue says how many datasets there are.
    for list in
        ["catalogue.csv.gz", "unit-counts.csv", "dataset-totals.csv", "ministries.csv"]
    {
        folder.remove(&format!("112-1/{list}"));
    }
    let list = "資料集識別碼,資料集名稱,檔案格式,提供機關\n1,名稱一,CSV,示範部典藏署\n\
                2,名稱二,CSV;XML,示範部典藏署\n";
    folder.remove("112-1/takedowns.yaml");
    folder.write("112-1/catalogue.csv", list);
    let places = named(&folder, "112-1/catalogue.csv", "XML");
    let [found] = &places[..] else { panic!("{places:?}") };
    assert!(found.starts_with("data/112-1/catalogue.csv:3"), "{found}");
}
