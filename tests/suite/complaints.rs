//! Every complaint by its case: what the program says, in both languages, to the
//! letter.
//!
//! `tests/complaints/<code>/given` (or `<code>--<variant>`) is laid over `tests/base`;
//! `expected/zh.txt` and `expected/en.txt` are what stands on standard error. A file
//! `without` names, a line each, what the case takes away from the base.

use std::fs;
use std::path::Path;

use briefpack::model::code::CODES;

use crate::folder::{Folder, assert_none, expect, folders, project};

#[test]
fn every_case_raises_its_code_with_place_and_help_in_both_languages() {
    let mut wrong = Vec::new();
    for case in folders(&project().join("tests/complaints")) {
        check_case(&case, &mut wrong);
    }
    assert_none(&wrong);
}

fn check_case(case: &Path, wrong: &mut Vec<String>) {
    let name = case.file_name().unwrap().to_str().unwrap();
    let code = name.split("--").next().unwrap();
    if !CODES.iter().any(|known| known.name == code) {
        wrong.push(format!("{name}: there is no code `{code}`"));
    }
    let given = case.join("given");
    let base = Folder::base();
    let folder = if given.is_dir() { base.overlay(&given) } else { base };
    let without = fs::read_to_string(case.join("without")).unwrap_or_default();
    without.lines().for_each(|path| folder.remove(path));
    for (language, file) in [("zh-TW", "zh.txt"), ("en", "en.txt")] {
        let ran = folder.run(&["build", "data/112-1", "--lang", language]);
        let said = ran.stderr.replace('\\', "/");
        if !said.contains(&format!("[{code}]")) {
            wrong.push(format!("{name}: `{code}` was not raised\n{said}"));
        }
        expect(&case.join("expected").join(file), &said, wrong);
    }
}
