//! What a case changes, and what it runs: `given`, `without` and `steps` of a case.
//!
//! `given` is laid over `tests/base`, `without` names, a line each, what is taken away
//! from it, and `steps` are taken in their order. A case of few changes has them in
//! `steps` alone, so that what it is about can be read off.

use std::fs;
use std::path::Path;

use crate::folder::{Folder, project};
use crate::forger::forge;

/// A step of a case.
enum Step {
    /// `briefpack …`: it must come to its end.
    Run(Vec<String>),
    /// `replace PATH TEXT TEXT`: the first such text of the file.
    Replace(String, String, String),
    /// `drop PATH TEXT`: the first line that holds the text is taken away.
    Drop(String, String),
    /// `below PATH TEXT LINE`: a new line below the first that holds the text.
    Below(String, String, String),
    /// `write PATH TEXT`
    Write(String, String),
    /// `take FILE PATH`: a file of another test, by its path below `tests`.
    Take(String, String),
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

impl Folder {
    /// The base as a case has it, below `tests/`, before anything is run.
    pub(crate) fn of_case(case: &str) -> Self {
        let folder = Self::base();
        folder.lay(&project().join("tests").join(case));
        folder
    }

    /// Changes a folder as a case does; what the case is about is left to be run.
    pub(crate) fn lay(&self, case: &Path) -> Vec<String> {
        let given = case.join("given");
        if given.is_dir() {
            self.overlay(&given);
        }
        let without = fs::read_to_string(case.join("without")).unwrap_or_default();
        without.lines().for_each(|path| self.remove(path));
        let steps = fs::read_to_string(case.join("steps")).unwrap_or_default();
        let mut lines: Vec<&str> = steps.lines().collect();
        let last = lines.pop_if(|last| last.starts_with("briefpack "));
        for line in lines {
            Step::of(line).take(self);
        }
        words(last.unwrap_or("briefpack build data/112-1"))[1..].to_vec()
    }
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
            "drop" => Self::Drop(word(1), word(2)),
            "below" => Self::Below(word(1), word(2), word(3)),
            "write" => Self::Write(word(1), word(2)),
            "take" => Self::Take(word(1), word(2)),
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
            Self::Drop(path, text) => change_line(&at(path), text, |_| String::new()),
            Self::Below(path, text, new) => {
                change_line(&at(path), text, |line| format!("{line}{new}\n"));
            }
            Self::Write(path, text) => {
                fs::create_dir_all(at(path).parent().unwrap()).unwrap();
                fs::write(at(path), text).unwrap();
            }
            Self::Take(file, path) => {
                fs::copy(project().join("tests").join(file), at(path)).unwrap();
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

/// Changes the first line that holds a text.
fn change_line(path: &Path, text: &str, changed: impl Fn(&str) -> String) {
    let file = fs::read_to_string(path)
        .unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
    let mut lines = file.split_inclusive('\n');
    let before: String = lines.by_ref().take_while(|line| !line.contains(text)).collect();
    let line = &file[before.len()..];
    assert!(!line.is_empty(), "{} does not hold `{text}`", path.display());
    let line = &line[..line.find('\n').map_or(line.len(), |end| end + 1)];
    let rest = &file[before.len() + line.len()..];
    fs::write(path, before + &changed(line) + rest).unwrap();
}
