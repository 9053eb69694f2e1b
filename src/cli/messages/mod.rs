//! The one catalogue of everything that is said to the reader.
//!
//! Traditional Chinese and English stand side by side, so that a test can hold both
//! complete and filled with the same values. What is quoted from the sources is made
//! harmless to the terminal here.

mod codes;
mod explain;
mod lines;
mod notes;
mod usage;

use crate::model::code::Code;
use crate::model::diagnostic::{Args, Diagnostic, Related};
use crate::model::figure_names::{Named, named, of_organization};

/// The languages of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Language {
    /// Traditional Chinese as written in Taiwan.
    #[value(name = "zh-TW", alias = "zh")]
    Chinese,
    #[value(name = "en")]
    English,
}

/// What a code says.
struct Entry {
    name: &'static str,
    zh: Words,
    en: Words,
}

/// A message and the ways to mend what it says: a way whose gaps have all their values is
/// told, and one with `{!other}` where that has none, for it would contradict the other.
struct Words {
    message: &'static str,
    help: &'static [&'static str],
}

/// A single line.
struct Line {
    name: &'static str,
    zh: &'static str,
    en: &'static str,
}

impl Language {
    /// The language of a locale such as `zh_TW.UTF-8`; the secretariat's own where the
    /// locale says nothing.
    pub(super) fn of_locale(locale: Option<&str>) -> Self {
        match locale {
            Some(locale) if locale.starts_with("en") => Self::English,
            _ => Self::Chinese,
        }
    }

    /// The message of a complaint.
    pub(super) fn message(self, diagnostic: &Diagnostic) -> String {
        let words = self.words(diagnostic.code);
        words.map_or_else(
            || diagnostic.code.name.to_owned(),
            |words| self.filled(words.message, &diagnostic.args),
        )
    }

    /// The lines of help that have all their values.
    pub(super) fn help(self, diagnostic: &Diagnostic) -> Vec<String> {
        let help = self.words(diagnostic.code).map_or(&[][..], |words| words.help);
        let complete = help.iter().filter(|line| {
            // Where nothing is known there is nothing to choose from.
            let is_filled = |gap: &str| {
                if let Some(other) = gap.strip_prefix('!') {
                    return !diagnostic.args.contains_key(other);
                }
                let value = diagnostic.args.get(gap);
                value.is_some_and(|it| gap != "known" || !it.is_empty())
            };
            gaps(line).all(|gap| is_filled(gap) || is_constant(gap))
        });
        complete.map(|line| self.filled(line, &diagnostic.args)).collect()
    }

    /// The note of another place.
    pub(super) fn note(self, related: &Related) -> String {
        self.pick(notes::notes(), related.note, &related.args)
    }

    /// A line of the program's own.
    pub(super) fn line(self, name: &str, args: &Args) -> String {
        self.pick(lines::lines(), name, args)
    }

    /// What a figure is called; none for a figure that nobody has named.
    pub(super) fn figure(self, name: &str) -> Option<String> {
        // `usage.listed_2` is `usage.listed` of the second table of its kind.
        let (plain, number) = name.rsplit_once('_').unwrap_or((name, ""));
        let another = || named(plain).filter(|_| number.parse::<usize>().is_ok());
        if let Some(figure) = named(name) {
            return Some(self.called_of(figure).to_owned());
        }
        if let Some(figure) = another() {
            let called = self.called_of(figure);
            return Some(match self {
                Self::Chinese => format!("{called}（同種投影片的第{number}張表）"),
                Self::English => format!("{called} (table {number} of its kind)"),
            });
        }
        of_organization(name).map(|figure| self.called_of(figure).to_owned())
    }

    fn called_of(self, (_, zh, en): &Named) -> &'static str {
        match self {
            Self::Chinese => zh,
            Self::English => en,
        }
    }

    /// A figure by what it is called and by its name; whatever else is counted has no
    /// other name.
    fn called(self, name: &str) -> String {
        match (self.figure(name), self) {
            (Some(called), Self::Chinese) => format!("{called}（{name}）"),
            (Some(called), Self::English) => format!("{called} ({name})"),
            (None, _) => harmless(name),
        }
    }

    /// Figures that are others now, each by what it is called: `name then → now、…`.
    fn recounted(self, list: &str) -> String {
        let (space, mark) = if self == Self::English { (" ", ", ") } else { ("", "、") };
        let one = |it: &str| {
            let (name, numbers) = it.split_once(' ').unwrap_or((it, ""));
            format!("{}{space}{numbers}", self.called(name))
        };
        list.split('、').map(one).collect::<Vec<_>>().join(mark)
    }

    /// What a command or an option is for, in Traditional Chinese.
    pub(super) fn usage(name: &str) -> Option<&'static str> {
        usage::USAGE.iter().find(|(known, _)| *known == name).map(|(_, words)| *words)
    }

    /// What a part of the pack that can be made alone is called.
    pub(super) fn part(self, name: &'static str) -> &'static str {
        match self {
            Self::Chinese => Self::usage(&format!("build.only={name}")).unwrap_or(name),
            Self::English => name,
        }
    }

    /// Several things in one line.
    pub(super) fn listed(
        self,
        things: impl IntoIterator<Item = impl Into<String>>,
    ) -> String {
        let things: Vec<String> = things.into_iter().map(Into::into).collect();
        things.join(if self == Self::Chinese { "、" } else { ", " })
    }

    /// Everything that has words in [`Language::usage`].
    #[cfg(test)]
    pub(super) fn usages() -> impl Iterator<Item = &'static str> {
        usage::USAGE.iter().map(|(name, _)| *name)
    }

    /// The names of values in usage lines, with those in Traditional Chinese.
    pub(super) fn values() -> &'static [(&'static str, &'static str)] {
        usage::VALUES
    }

    /// A number of things: `2 項錯誤`, `1 error`, `2 errors`.
    pub(crate) fn counted(self, count: usize, thing: &str) -> String {
        let thing = self.line(thing, &Args::new());
        match self {
            Self::Chinese => format!("{count} 項{thing}"),
            Self::English if count == 1 => format!("1 {thing}"),
            Self::English => format!("{count} {thing}s"),
        }
    }

    fn pick(
        self,
        mut among: impl Iterator<Item = &'static Line>,
        name: &str,
        args: &Args,
    ) -> String {
        among.find(|line| line.name == name).map_or_else(
            || name.to_owned(),
            |line| match self {
                Self::Chinese => self.filled(line.zh, args),
                Self::English => self.filled(line.en, args),
            },
        )
    }

    /// Fills the gaps of a message.
    fn filled(self, message: &str, args: &Args) -> String {
        let mut filled = String::new();
        let mut rest = message;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((gap, behind)) = after.split_once('}') else { break };
            self.join(&mut filled, before);
            let value = match args.get(gap) {
                // Lists are joined as Chinese joins them.
                Some(list) if gap == "known" && self == Self::English => {
                    harmless(&list.replace('、', ", "))
                }
                Some(name) if gap == "figure" => self.called(name),
                Some(list) if gap == "recounted" => self.recounted(list),
                Some(line) if matches!(gap, "count-of" | "kind-of") => {
                    self.line(line, &Args::new())
                }
                Some(value) => harmless(value),
                None if is_constant(gap) => SAMPLE_SENTENCE.to_owned(),
                None => String::new(),
            };
            self.join(&mut filled, &value);
            rest = behind;
        }
        self.join(&mut filled, rest);
        filled
    }

    /// Appends a piece. Between two Chinese characters stands no blank, whatever a gap
    /// was filled with: a date may be written 112/05/10 or 112年5月10日.
    fn join(self, filled: &mut String, piece: &str) {
        let before = filled.trim_end_matches(' ').len();
        let behind = piece.trim_start_matches(' ');
        let edges = filled[..before].chars().next_back().zip(behind.chars().next());
        let are_chinese = edges.is_some_and(|(a, b)| is_chinese(a) && is_chinese(b));
        if self == Self::Chinese && are_chinese {
            filled.truncate(before);
            filled.push_str(behind);
        } else {
            filled.push_str(piece);
        }
    }

    fn words(self, code: Code) -> Option<&'static Words> {
        let entry = codes::entries().find(|entry| entry.name == code.name)?;
        Some(match self {
            Self::Chinese => &entry.zh,
            Self::English => &entry.en,
        })
    }
}

/// What a template of a sentence looks like, for the help about sentences: braces
/// cannot stand in a message, where they mean a gap.
const SAMPLE_SENTENCE: &str = "{{ datasets.total | thousands }}";

fn is_chinese(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

fn is_constant(gap: &str) -> bool {
    gap == "sentence"
}

/// The names of a message's gaps.
fn gaps(message: &str) -> impl Iterator<Item = &str> {
    message.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(gap, _)| gap))
}

/// A value without line breaks, control characters and marks that turn the direction
/// of writing: none of them may reach the terminal.
pub(super) fn harmless(value: &str) -> String {
    let mut harmless = String::with_capacity(value.len());
    for character in value.chars() {
        match character {
            '\n' | '\r' | '\t' => harmless.push(' '),
            '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}' => {
                harmless.push('\u{FFFD}');
            }
            other if other.is_control() => harmless.push('\u{FFFD}'),
            other => harmless.push(other),
        }
    }
    harmless
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{codes, gaps, lines, notes};
    use crate::model::code::CODES;

    #[test]
    fn every_code_has_its_words_and_no_words_lack_a_code() {
        let codes: Vec<_> = CODES.iter().map(|code| code.name).collect();
        let entries: Vec<_> = codes::entries().map(|entry| entry.name).collect();
        assert_eq!(codes, entries);
    }

    #[test]
    fn both_languages_are_complete_and_use_the_same_values() {
        for entry in codes::entries() {
            let used = |words: &super::Words| -> BTreeSet<&str> {
                gaps(words.message)
                    .chain(words.help.iter().flat_map(|line| gaps(line)))
                    .collect()
            };
            assert_eq!(used(&entry.zh), used(&entry.en), "{}", entry.name);
            assert_eq!(entry.zh.help.len(), entry.en.help.len(), "{}", entry.name);
        }
        for list in [notes::notes().collect::<Vec<_>>(), lines::lines().collect()] {
            let names: BTreeSet<_> = list.iter().map(|line| line.name).collect();
            assert_eq!(names.len(), list.len(), "one name stands there twice");
        }
        for line in notes::notes().chain(lines::lines()) {
            let used = |text| gaps(text).collect::<BTreeSet<_>>();
            assert_eq!(used(line.zh), used(line.en), "{}", line.name);
        }
    }

    #[test]
    fn notes_and_lines_are_sorted_by_name_within_each_file() {
        for list in lines::GROUPS.iter().chain(notes::GROUPS) {
            let unsorted = list.windows(2).find(|two| two[0].name >= two[1].name);
            assert!(unsorted.is_none(), "{}", unsorted.unwrap()[1].name);
        }
    }

    /// A message with its gaps as whatever stands there, against a text.
    fn is_said_by(text: &str, message: &str) -> bool {
        let mut parts = message.split('{');
        let mut rest = text.strip_prefix(parts.next().unwrap_or_default());
        let parts: Vec<&str> = parts
            .filter_map(|part| part.split_once('}').map(|(_, fixed)| fixed))
            .collect();
        for (at, fixed) in parts.iter().enumerate() {
            let is_last = at + 1 == parts.len();
            rest = rest.and_then(|rest| {
                let found = if is_last { rest.rfind(fixed) } else { rest.find(fixed) };
                found.map(|found| &rest[found + fixed.len()..])
            });
        }
        rest == Some("")
    }

    #[test]
    fn the_messages_that_the_readmes_quote_are_those_that_are_printed() {
        let readmes = [
            include_str!("../../../README.md"),
            include_str!("../../../README.zh-TW.md"),
        ];
        let mut quoted = 0;
        for line in readmes.iter().flat_map(|readme| readme.lines()) {
            // `| `code` text | …`, or `錯誤[code]: text`.
            let row = || line.strip_prefix("| `")?.split_once("` ");
            let block = || line.split_once('[')?.1.split_once("]: ");
            let Some((code, text)) = row().or_else(block) else { continue };
            let text = text.split(" | ").next().unwrap_or_default();
            let Some(entry) = codes::entries().find(|entry| entry.name == code) else {
                continue;
            };
            let said = [&entry.zh, &entry.en].map(|it| is_said_by(text, it.message));
            assert!(said.contains(&true), "{code}: {text}\n{}", entry.zh.message);
            quoted += 1;
        }
        assert!(quoted >= 20, "{quoted}");
    }
}
