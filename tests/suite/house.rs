//! The house: layers, doors, and the pieces of every agenda item.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use briefpack::agenda::ITEMS;
use briefpack::model::meeting::PLAIN_KINDS;

use crate::folder::{assert_none, files_ending, folders, project};

/// Who may use whom, besides itself and `model`.
const LAYERS: [(&str, &[&str]); 9] = [
    ("cli", &["app"]),
    ("app", &["source", "agenda", "check", "wording", "typeset", "archive"]),
    ("source", &[]),
    ("agenda", &[]),
    ("check", &[]),
    ("wording", &[]),
    ("typeset", &[]),
    ("archive", &[]),
    ("model", &[]),
];

/// Where each crate has its home: a new one, or another layer that uses one, is to be
/// thought about.
const HOMES: [(&str, &[&str]); 38] = [
    ("annotate_snippets", &["cli"]),
    ("anstream", &["cli"]),
    ("calamine", &["source"]),
    ("chrono", &["model", "source", "typeset"]),
    ("clap", &["cli"]),
    ("comemo", &["typeset"]),
    ("csv", &["source", "archive"]),
    ("encoding_rs", &["source"]),
    ("flate2", &["source", "typeset"]),
    ("fs_err", &["source", "archive"]),
    ("hayro_syntax", &["archive"]),
    ("image", &["source"]),
    ("include_dir", &["cli", "wording", "typeset"]),
    ("memchr", &["source", "typeset"]),
    ("pdf_writer", &["typeset"]),
    ("pulldown_cmark", &["wording"]),
    ("quick_xml", &["source"]),
    ("rayon", &["app", "source", "typeset"]),
    ("rustix", &["source", "archive"]),
    ("serde", &["model", "archive", "typeset"]),
    ("serde_json", &["cli", "app", "model", "wording", "typeset", "archive"]),
    ("serde_yaml", &["source"]),
    ("sha2", &["model"]),
    ("similar", &["agenda"]),
    ("strsim", &["model", "source", "check", "wording"]),
    ("tempfile", &["archive"]),
    ("tera", &["wording"]),
    ("ttf_parser", &["typeset"]),
    ("typst", &["typeset"]),
    ("typst_as_lib", &["typeset"]),
    ("typst_eval", &["typeset"]),
    ("typst_layout", &["typeset"]),
    ("typst_pdf", &["typeset"]),
    ("typst_render", &["typeset"]),
    ("unicode_normalization", &["source"]),
    ("unicode_segmentation", &["typeset"]),
    ("usvg", &["source"]),
    ("zip", &["source", "archive"]),
];

/// The modules that may open files and list folders; others may ask whether one is there.
const DOORS: [&str; 2] = ["source", "archive"];

#[test]
fn a_module_uses_only_itself_and_what_stands_to_its_right() {
    let mut wrong = Vec::new();
    for (layer, allowed) in LAYERS {
        for (file, code) in code_of(layer) {
            for used in crate_paths(&code) {
                let known = LAYERS.iter().any(|(name, _)| *name == used);
                let fine = used == layer || used == "model" || allowed.contains(&used);
                if known && !fine {
                    wrong.push(format!("{} uses {used}", file.display()));
                }
            }
        }
    }
    assert_none(&wrong);
}

/// Who may use whom within `source`, besides itself and what is beside these folders. A
/// door hands on what a packed file or another process unpacks, which `sheets` do.
const READING: [(&str, &[&str]); 6] = [
    ("door", &["sheets"]),
    ("sheets", &["door"]),
    ("rows", &["door", "sheets"]),
    ("yaml", &["door", "sheets"]),
    ("lists", &["door", "sheets", "rows", "yaml"]),
    ("prose", &["door", "yaml", "rows", "lists"]),
];

#[test]
fn within_source_cells_know_no_rows_and_rows_no_lists() {
    let mut wrong = Vec::new();
    for (file, code) in code_of("source") {
        let within = file.strip_prefix(project().join("src/source")).unwrap();
        let own = within.components().next().unwrap().as_os_str().to_str().unwrap();
        let own = own.trim_end_matches(".rs");
        let Some((_, allowed)) = READING.iter().find(|(name, _)| *name == own) else {
            continue;
        };
        for (used, _) in READING {
            let is_used = ["crate::source::", "super::"].iter().any(|before| {
                let is_at_top = *before != "super::" || within.components().count() == 1;
                is_at_top && code.contains(&format!("{before}{used}::"))
            });
            if is_used && used != own && !allowed.contains(&used) {
                wrong.push(format!("{} uses {used}", file.display()));
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn every_crate_is_used_only_where_it_has_its_home() {
    let mut wrong = Vec::new();
    for name in dependencies() {
        if !HOMES.iter().any(|(known, _)| *known == name) {
            wrong.push(format!("{name} has no home"));
        }
    }
    for (layer, _) in LAYERS {
        for (file, code) in code_of(layer) {
            for (name, homes) in HOMES {
                let used = uses(&code, name);
                if used.is_some() && !homes.contains(&layer) {
                    let line = used.unwrap_or_default();
                    wrong.push(format!("{} uses {name}: {line}", file.display()));
                }
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn only_the_modules_with_a_door_open_files() {
    const OPENERS: [&str; 4] = ["fs", "fs_err", "File", "OpenOptions"];
    let mut wrong = Vec::new();
    for (layer, _) in LAYERS.iter().filter(|(layer, _)| !DOORS.contains(layer)) {
        for (file, code) in code_of(layer) {
            let own = OPENERS.iter().find_map(|name| uses(&code, name));
            let std = code.lines().find(|line| line.contains("std::fs"));
            if let Some(line) = own.or(std) {
                wrong.push(format!("{} opens files: {line}", file.display()));
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn a_crate_and_a_layer_are_found_wherever_they_are_named() {
    for used in ["csv::Reader", "(csv::x)", "<csv::R>", "&csv::R", "use csv as c;"] {
        assert!(uses(used, "csv").is_some(), "{used}");
    }
    for other in
        ["super::csv::read", "crate::source::csv::read", "use csvs;", "csv.len()"]
    {
        assert_eq!(uses(other, "csv"), None, "{other}");
    }
    let code =
        "use crate::{\n    agenda::{ITEMS, source},\n    check,\n};\ncrate::model::f()";
    assert_eq!(crate_paths(code), ["agenda", "check", "model"]);
}

#[test]
fn every_agenda_item_has_its_slide_its_module_and_its_golden_case() {
    let mut wrong = Vec::new();
    let files = fs::read_dir(project().join("src/agenda/items")).unwrap();
    let modules: BTreeSet<String> = files
        .map(|file| file.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(modules.len(), ITEMS.len() + 1, "beside mod.rs only items stand there");
    for item in ITEMS {
        let name = item.kind.name;
        if !modules.contains(&name.replace('-', "_")) {
            wrong.push(format!("{name} has no module in src/agenda/items"));
        }
        check_slide(name, &mut wrong);
        let golden = project().join("tests/golden").join(name);
        if folders(&golden).is_empty() {
            wrong.push(format!("{name} has no case in tests/golden/{name}"));
        }
    }
    assert_none(&wrong);
}

#[test]
fn every_plain_slide_has_its_template() {
    let mut wrong = Vec::new();
    for kind in PLAIN_KINDS {
        check_slide(kind.name, &mut wrong);
    }
    assert_none(&wrong);
}

#[test]
fn no_template_and_no_golden_case_is_left_over() {
    let known = |name: &str| {
        ITEMS.iter().any(|item| item.kind.name == name)
            || PLAIN_KINDS.iter().any(|kind| kind.name == name)
    };
    let mut wrong = Vec::new();
    for file in files_ending(&project().join("templates/slides"), "typ") {
        let name = file.file_stem().unwrap().to_str().unwrap();
        if !known(name) {
            wrong.push(format!("templates/slides/{name}.typ belongs to no slide"));
        }
    }
    for folder in folders(&project().join("tests/golden")) {
        let name = folder.file_name().unwrap().to_str().unwrap();
        if !known(name) {
            wrong.push(format!("tests/golden/{name} belongs to no item"));
        }
    }
    assert_none(&wrong);
}

#[test]
fn every_slide_has_its_row_in_the_secretariats_guide() {
    let guide = fs::read_to_string(project().join("README.zh-TW.md")).unwrap();
    let kinds = ITEMS.iter().map(|item| item.kind).chain(PLAIN_KINDS.iter().copied());
    let is_missing = |name: &&str| !guide.contains(&format!("\n| `{name}` | "));
    let wrong: Vec<String> =
        kinds.map(|kind| kind.name).filter(is_missing).map(str::to_owned).collect();
    assert_none(&wrong);
}

#[test]
fn the_readme_names_every_folder_of_the_house() {
    let readme = fs::read_to_string(project().join("README.md")).unwrap();
    let (_, house) = readme.split_once("## The house").unwrap();
    let (house, _) = house.split_once("\n## ").unwrap();
    let own = |within: &str| -> Vec<String> {
        let found = folders(&project().join(within)).into_iter();
        found.map(|it| it.file_name().unwrap().to_str().unwrap().to_owned()).collect()
    };
    let layers = own("src").into_iter().map(|layer| format!("src/{layer}"));
    let parts = ["templates", "tests"].map(own).concat();
    let others = ["assets", "benches", "data", "docs", "examples", "fuzz", "out"];
    let wrong: Vec<String> = layers
        .chain(parts)
        .chain(others.map(str::to_owned))
        .filter(|folder| !house.contains(&format!("`{folder}/`")))
        .collect();
    assert_none(&wrong);
}

fn check_slide(name: &str, wrong: &mut Vec<String>) {
    let path = format!("templates/slides/{name}.typ");
    let text = fs::read_to_string(project().join(&path)).unwrap_or_default();
    if !text.contains("#let slide(") {
        wrong.push(format!("{path} offers no function `slide`"));
    }
}

/// The code of a layer's files, without remarks and tests.
fn code_of(layer: &str) -> Vec<(PathBuf, String)> {
    let folder = project().join("src").join(layer);
    let files = files_ending(&folder, "rs").into_iter().filter(|file| !is_test(file));
    let code = files.map(|file| {
        let text = fs::read_to_string(&file).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        let code = lines.collect::<Vec<_>>().join("\n");
        (file, code)
    });
    let code: Vec<_> = code.collect();
    assert!(!code.is_empty(), "src/{layer} is empty");
    code
}

/// The first line that uses a crate: a path begins with its name, wherever it stands, or a
/// `use` takes it as a whole.
fn uses<'a>(code: &'a str, name: &str) -> Option<&'a str> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    code.lines().find(|line| {
        line.match_indices(name).any(|(at, _)| {
            let (before, behind) = (&line[..at], &line[at + name.len()..]);
            let is_taken = before.trim_start() == "use "
                && (behind.starts_with(" as ") || behind.starts_with(';'));
            !before.ends_with(is_part) && (behind.starts_with("::") || is_taken)
        })
    })
}

/// The crates that the program is built with, by the names that code has for them.
fn dependencies() -> Vec<String> {
    let manifest = fs::read_to_string(project().join("Cargo.toml")).unwrap();
    let sections = manifest.split("\n[").filter(|section| {
        let (name, _) = section.split_once(']').unwrap();
        name == "dependencies" || name.ends_with(".dependencies")
    });
    let lines = sections.flat_map(str::lines).filter(|line| !line.starts_with('#'));
    let names = lines.filter_map(|line| line.split_once(" = "));
    names.map(|(name, _)| name.replace('-', "_")).collect()
}

/// Every `crate::name`, also within braces: `use crate::{agenda, check::{self, run}}`.
fn crate_paths(code: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let Some(list) = rest.strip_prefix('{') else {
            names.push(first_name(rest));
            continue;
        };
        let mut depth = 0;
        let is_between = |character: char| {
            depth += i32::from(character == '{') - i32::from(character == '}');
            depth < 0 || depth == 0 && character == ','
        };
        let list = list.split(is_between).map(first_name);
        // Behind the brace that ends the list the depth stays below nothing.
        names.extend(list.take_while(|name| !name.is_empty()));
    }
    names
}

/// The name that a path begins with.
fn first_name(path: &str) -> &str {
    let path = path.trim_start();
    let end = path.find(|c: char| !c.is_alphanumeric() && c != '_');
    &path[..end.unwrap_or(path.len())]
}

/// A file that only tests are made of.
pub(crate) fn is_test(file: &Path) -> bool {
    let name = file.file_stem().unwrap().to_str().unwrap();
    name == "tests" || name.starts_with("test_")
}
