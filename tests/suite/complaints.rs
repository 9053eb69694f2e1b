//! Every complaint by its case: what the program says, in both languages, to the
//! letter.
//!
//! `tests/complaints/<code>/given` (or `<code>--<variant>`) is laid over `tests/base`;
//! `expected/zh.txt` and `expected/en.txt` are what stands on standard error. A file
//! `without` names, a line each, what the case takes away from the base. What is said is
//! that of `build data/112-1`, unless a file `steps` says what is run: its last line is
//! the command in question, those before it make what it meets (see `Step`).

use std::fs;
use std::path::Path;

use briefpack::model::code::CODES;
use briefpack::model::seal::Program;

use crate::folder::{Folder, assert_none, expect, folders, project};
use crate::forger::forge;

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
    let (before, command) = steps(case);
    for step in &before {
        step.take(&folder);
    }
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

/// What happens before the command that a case is about.
enum Step {
    /// `briefpack …`: it must come to its end.
    Run(Vec<String>),
    /// `replace PATH TEXT TEXT`
    Replace(String, String, String),
    /// `write PATH TEXT`
    Write(String, String),
    /// `move PATH PATH`
    Move(String, String),
    /// `remove PATH`
    Remove(String),
    /// `fill PATH MEGABYTES`: a file of nothing but marks of comments.
    Fill(String, usize),
    /// `repeat PATH TIMES TEXT`: a file of nothing but that line.
    Repeat(String, usize, String),
    /// `stretch PATH MEGABYTES`: a file that is there is made as long as that; the disk
    /// holds no more of it than before.
    Stretch(String, u64),
    /// `forge PLACE`: the seal of an edition and the lists are made to fit its files.
    Forge(String),
}

/// The steps of a case and the command that it is about.
fn steps(case: &Path) -> (Vec<Step>, Vec<String>) {
    let text = fs::read_to_string(case.join("steps"));
    let text = text.unwrap_or_else(|_| "briefpack build data/112-1".to_owned());
    let mut lines: Vec<&str> = text.lines().collect();
    let last = words(lines.pop().unwrap());
    assert_eq!(last[0], "briefpack", "a case ends with the command it is about");
    (lines.into_iter().map(Step::of).collect(), last[1..].to_vec())
}

/// The words of a line; what stands in quotation marks is one.
fn words(line: &str) -> Vec<String> {
    let parts = line.split('"').enumerate();
    parts
        .flat_map(|(at, part)| -> Vec<String> {
            if at % 2 == 1 {
                vec![part.to_owned()]
            } else {
                part.split_whitespace().map(str::to_owned).collect()
            }
        })
        .collect()
}

impl Step {
    fn of(line: &str) -> Self {
        let words = words(line);
        let word = |at: usize| words[at].clone();
        match &*words[0] {
            "briefpack" => Self::Run(words[1..].to_vec()),
            "replace" => Self::Replace(word(1), word(2), word(3)),
            "write" => Self::Write(word(1), word(2)),
            "move" => Self::Move(word(1), word(2)),
            "remove" => Self::Remove(word(1)),
            "fill" => Self::Fill(word(1), word(2).parse().unwrap()),
            "repeat" => Self::Repeat(word(1), word(2).parse().unwrap(), word(3)),
            "stretch" => Self::Stretch(word(1), word(2).parse().unwrap()),
            "forge" => Self::Forge(word(1)),
            other => panic!("there is no step `{other}`"),
        }
    }

    fn take(&self, folder: &Folder) {
        let at = |path: &str| folder.path().join(path);
        match self {
            Self::Run(arguments) => {
                let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
                let ran = folder.run(&arguments);
                assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.stderr);
            }
            Self::Replace(path, from, to) => {
                let text = fs::read_to_string(at(path)).unwrap();
                assert!(text.contains(from), "{path} does not hold `{from}`");
                fs::write(at(path), text.replacen(from, to, 1)).unwrap();
            }
            Self::Write(path, text) => {
                fs::create_dir_all(at(path).parent().unwrap()).unwrap();
                fs::write(at(path), text).unwrap();
            }
            Self::Move(from, to) => {
                fs::create_dir_all(at(to).parent().unwrap()).unwrap();
                fs::rename(at(from), at(to)).unwrap();
            }
            Self::Remove(path) if at(path).is_dir() => {
                fs::remove_dir_all(at(path)).unwrap();
            }
            Self::Remove(path) => fs::remove_file(at(path)).unwrap(),
            Self::Fill(path, megabytes) => {
                fs::write(at(path), vec![b'#'; megabytes << 20]).unwrap();
            }
            Self::Repeat(path, times, text) => {
                fs::write(at(path), format!("{text}\n").repeat(*times)).unwrap();
            }
            Self::Stretch(path, megabytes) => {
                let file = fs::OpenOptions::new().write(true).open(at(path)).unwrap();
                file.set_len(megabytes << 20).unwrap();
            }
            Self::Forge(place) => forge(&at("archive"), place),
        }
    }
}
