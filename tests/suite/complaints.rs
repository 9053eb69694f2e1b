//! Every complaint by its case: what the program says, in both languages, to the
//! letter.
//!
//! `tests/complaints/<code>` (or `<code>--<variant>`) says how it changes the base (see
//! `steps`); `expected/zh.txt` and `expected/en.txt` are what stands on standard error.
//! What is said is that of `build data/112-1`, unless the last of the steps is another
//! command.

use std::path::Path;

use briefpack::model::code::CODES;
use briefpack::model::seal::Program;

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
    let folder = Folder::base();
    let command = folder.lay(case);
    for (language, file) in [("zh-TW", "zh.txt"), ("en", "en.txt")] {
        let arguments: Vec<&str> = command.iter().map(String::as_str).collect();
        let ran = folder.run(&[&arguments[..], &["--lang", language]].concat());
        let own = Program::own().shown();
        let said = ran.stderr.replace('\\', "/").replace(&own, "0.1.0 (this program)");
        if !said.contains(&format!("[{code}]")) {
            wrong.push(format!("{name}: `{code}` was not raised\n{said}"));
        }
        expect(&case.join("expected").join(file), &said, wrong);
    }
}
