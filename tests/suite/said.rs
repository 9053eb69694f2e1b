//! Every message is said by some test: a way to mend that nobody has seen may be wrong, or
//! never be told.
//!
//! What is said is the expected English of a case, or what a test of the suite looks for;
//! a note may be looked for by its name. `tests/said/<case>/asked` are commands that are no
//! complaint's, one a line, and `expected` is what all of them answer.
//! The catalogue's own tests hold both languages to the same gaps.

use std::fs;
use std::path::Path;

use briefpack::model::seal::Program;

use crate::folder::{
    Folder, Ran, assert_none, expect, files, files_ending, folders, project,
};

/// What no test can make the program say, by its beginning, and why.
const UNSEEN: [(&[&str], &str); 4] = [
    (
        &[
            "the page template cannot be set",
            "this is the program's own fault",
            "the page template warns",
            "this program cannot make anything from these sources",
        ],
        "a fault of the program: a test that finds one mends it",
    ),
    (
        &[
            "it has {too-many-parts} parts",
            "it could not be read within",
            "the texts of the sheet are longer than",
            "the attachments are too large",
            "there are {found} more such complaints",
            "{count} more cells",
            "{happened}  {count} more are not shown",
            "this file was added, changed, moved or deleted during the run",
            "save it, let any synchronising finish",
        ],
        "it needs large files, minutes, or another program at the right moment",
    ),
    (
        &[
            "the disk is full",
            "free some space",
            "the edition is sealed, but the list",
            "the system allows no file that large",
            "have writing to the archive allowed",
            "name a folder that you may write to",
            "allow reading",
            "the system said",
            "make sure that the disk or network drive is sound",
            "it is in use elsewhere",
            "name a folder within it that is not there yet",
            "close the programs that have its files open",
            "to this disk another sealed file has the same name",
            "name a folder on another disk, one that tells capitals apart",
            "wait until it is done, then run this again",
            "the command line cannot be understood",
        ],
        "a fault of the machine: the disk of a test is sound, and its user may write",
    ),
    (
        &[
            "bytes were appended",
            "this attachment cannot be read",
            "an attachment has a name that cannot be used",
            "the file ends after byte",
            "this part differs: {found}",
            "a picture differs",
            "proved all the same: tables",
            "the sheet differs",
            "this part differs: the targets of links",
            "it was made again with the templates",
            "verified {place}: the same bytes were made again from the sources and templates",
        ],
        "of PDFs that another program changed: `tampered` sees that each is complained of",
    ),
];

/// A message of the catalogue: the name that it stands under, and its English.
struct Message {
    name: String,
    text: String,
    is_note: bool,
}

#[test]
fn every_message_is_said_by_some_test_or_named_as_one_that_none_can_make() {
    let said = Said::read();
    let (seen, unseen): (Vec<_>, Vec<_>) =
        messages().into_iter().partition(|message| said.holds(message));
    let exempt: Vec<&str> =
        UNSEEN.iter().flat_map(|(texts, _)| *texts).copied().collect();
    let unsaid = unseen.iter().filter(|Message { text, .. }| {
        !exempt.iter().any(|beginning| text.starts_with(beginning))
    });
    let mut wrong: Vec<String> = unsaid
        .map(|Message { name, text, .. }| format!("{name}: no test says `{text}`"))
        .collect();
    let is_unseen =
        |beginning: &str| unseen.iter().any(|it| it.text.starts_with(beginning));
    let needless = exempt.iter().filter(|beginning| !is_unseen(beginning));
    wrong.extend(needless.map(|text| format!("`{text}` is said, and needs no excuse")));
    assert!(seen.len() > 800, "{} messages were found", seen.len());
    assert_none(&wrong);
}

#[test]
fn every_command_answers_as_it_is_expected_to_in_both_languages() {
    let mut wrong = Vec::new();
    for case in folders(&project().join("tests/said")) {
        let asked = fs::read_to_string(case.join("asked")).unwrap();
        for (language, file) in [("zh-TW", "zh.txt"), ("en", "en.txt")] {
            let folder = Folder::base();
            folder.lay(&case);
            let answers: String =
                asked.lines().map(|line| answer(&folder, line, language)).collect();
            expect(&case.join("expected").join(file), &answers, &mut wrong);
        }
    }
    assert_none(&wrong);
}

/// A command with all that it says.
fn answer(folder: &Folder, line: &str, language: &str) -> String {
    let arguments: Vec<&str> =
        line.split_whitespace().chain(["--lang", language]).collect();
    let Ran { code, stdout, stderr } = folder.run(&arguments);
    let said = format!("$ briefpack {line}\n{stdout}{stderr}({code})\n\n");
    let said =
        said.replace('\\', "/").replace(&Program::own().shown(), "0.1.0 (this program)");
    // A digest changes with every template.
    let is_none = |it: char| !it.is_ascii_hexdigit();
    let told =
        said.split_inclusive(is_none).map(|word| match word.trim_end_matches(is_none) {
            digest if digest.len() == 64 => word.replace(digest, "(digest)"),
            _ => word.to_owned(),
        });
    told.collect()
}

#[test]
fn a_message_is_said_where_all_between_its_gaps_is() {
    let said = Said {
        expected: "  = help: rename `Ground` to `Reason`, please\n".to_owned(),
        looked_for: vec!["the pack is kept".to_owned()],
    };
    let is_said = |text: &str| {
        let text = text.to_owned();
        said.holds(&Message { name: "kept".to_owned(), text, is_note: true })
    };
    assert!(is_said("rename `{found}` to `{name}`"));
    assert!(is_said("built {place}, and the pack is kept as it was"));
    assert!(!is_said("rename `{found}` to `{name}` or delete it"));
    assert!(!is_said("built {place}"));
}

/// What the tests expect the program to say.
struct Said {
    expected: String,
    /// The words that tests of the suite look for.
    looked_for: Vec<String>,
}

impl Said {
    fn read() -> Self {
        let tests = project().join("tests");
        let expected = files(&tests).into_iter().filter(|file| file.ends_with("en.txt"));
        let mut suite = files_ending(&tests.join("suite"), "rs");
        suite.retain(|file| !file.ends_with("said.rs"));
        let suite = suite.iter().map(|file| fs::read_to_string(file).unwrap());
        let looked_for = suite.flat_map(|code| {
            let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            let parts = lines.flat_map(|line| line.split('"'));
            let words = parts.map(|part| part.trim().trim_end_matches('\\').to_owned());
            words.filter(|words| words.len() > 3).collect::<Vec<String>>()
        });
        Self {
            expected: expected.map(|file| fs::read_to_string(file).unwrap()).collect(),
            looked_for: looked_for.collect(),
        }
    }

    fn holds(&self, message: &Message) -> bool {
        let text = message.text.replace('\\', "/");
        let fixed = fixed(&text);
        let Some(longest) = fixed.iter().max_by_key(|part| part.len()) else {
            // It is all gap.
            return true;
        };
        let line = |at: usize| {
            let begin = self.expected[..at].rfind('\n').map_or(0, |end| end + 1);
            self.expected[begin..].lines().next().unwrap_or_default()
        };
        self.expected.match_indices(longest).any(|(at, _)| stand_in(line(at), &fixed))
            || fixed.iter().any(|part| self.is_looked_for(part.trim()))
            || message.is_note && self.looked_for.contains(&message.name)
    }

    fn is_looked_for(&self, part: &str) -> bool {
        let holds = |words: &String| {
            is_telling(words) && part.contains(&**words)
                || is_telling(part) && words.contains(part)
        };
        self.looked_for.iter().any(holds)
    }
}

/// Words that hardly stand anywhere else.
fn is_telling(words: &str) -> bool {
    words.len() >= 10 && words.contains(' ')
}

/// What stands between the gaps of a message.
fn fixed(message: &str) -> Vec<&str> {
    let parts =
        message.split('{').map(|part| part.split_once('}').map_or(part, |it| it.1));
    parts.filter(|part| !part.is_empty()).collect()
}

/// Whether the parts stand in a line, one behind the other.
fn stand_in(line: &str, parts: &[&str]) -> bool {
    let behind = parts
        .iter()
        .try_fold(line, |rest, part| rest.find(part).map(|at| &rest[at + part.len()..]));
    behind.is_some()
}

/// The messages, the ways to mend, the notes and the lines of the catalogue.
fn messages() -> Vec<Message> {
    let folder = project().join("src/cli/messages");
    let lists = ["codes", "notes", "lines"].map(|list| folder.join(list));
    let all = lists.iter().flat_map(|list| files_ending(list, "rs"));
    all.flat_map(|file| of_list(&file)).collect()
}

fn of_list(file: &Path) -> Vec<Message> {
    let code = fs::read_to_string(file).unwrap().replace("\\\"", "\u{1}");
    let mut found = Vec::new();
    let is_note = file.parent().is_some_and(|folder| folder.ends_with("notes"));
    let (mut name, mut is_english) = (String::new(), false);
    let mut parts = code.split('"');
    while let (Some(before), Some(text)) = (parts.next(), parts.next()) {
        let text = text.replace("\\\\", "\\").replace('\u{1}', "\"");
        if before.contains("name:") {
            name = text;
        } else {
            is_english = before.contains("en:") || is_english && !before.contains("zh:");
            if is_english {
                found.push(Message { name: name.clone(), text, is_note });
            }
        }
    }
    found
}
