//! Which letters of a list are words (資料, 系統, 資料庫), learned from the list itself.
//!
//! What stands between many different letters is a word; 理系 always follows 管, and is
//! none. Phrases are what stands between marks: a word may begin or end there.

use std::collections::{BTreeMap, BTreeSet};

use super::ends::is_of_phrase;
use super::{Letter, Span};

/// The lengths of words that are learned, in letters.
const SHORTEST: usize = 2;
const LONGEST: usize = 3;
/// So many different letters stand on either side of a word; the begin or end of a phrase
/// is worth as much as two.
const NEIGHBOURS: usize = 3;
const EDGE: [char; 2] = ['\0', '\u{1}'];

/// A word, its room filled up with nothing.
type Word = [char; LONGEST];

/// The words of a list.
#[derive(Debug, Default)]
pub(in super::super) struct Words {
    learned: BTreeSet<Word>,
    /// The names, the longest first, by their first letters.
    names: BTreeMap<char, Vec<Vec<char>>>,
}

impl Words {
    /// Learns from some texts.
    pub(in super::super) fn of(texts: impl Iterator<Item = String>) -> Self {
        let mut seen = BTreeMap::<Word, Beside>::new();
        for text in texts {
            for phrase in text.split(|letter| !is_of_phrase(letter)) {
                let letters: Vec<char> = phrase.chars().collect();
                for length in SHORTEST..=LONGEST {
                    for (at, window) in letters.windows(length).enumerate() {
                        let Some(word) = word(window.iter().copied()) else { continue };
                        let beside = seen.entry(word).or_default();
                        let before = at.checked_sub(1).map(|before| letters[before]);
                        see(&mut beside.before, before);
                        see(&mut beside.after, letters.get(at + length).copied());
                    }
                }
            }
        }
        let is_word = |beside: &Beside| {
            beside.before.len() >= NEIGHBOURS && beside.after.len() >= NEIGHBOURS
        };
        let learned = seen.into_iter().filter(|(_, beside)| is_word(beside));
        Self { learned: learned.map(|it| it.0).collect(), names: BTreeMap::new() }
    }

    /// The same with names that are words as a whole.
    pub(in super::super) fn with_names(
        mut self,
        names: impl IntoIterator<Item = String>,
    ) -> Self {
        for name in names {
            let letters: Vec<char> = name.chars().collect();
            if let Some(first) = letters.first() {
                self.names.entry(*first).or_default().push(letters);
            }
        }
        for names in self.names.values_mut() {
            names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        }
        self
    }

    /// Where names stand in a text, from the first on.
    pub(super) fn names_in(&self, letters: &[Letter]) -> Vec<Span> {
        let (mut found, mut at) = (Vec::new(), 0);
        while at < letters.len() {
            let is_here = |name: &&Vec<char>| {
                let here = letters[at..].iter().map(|it| it.is);
                letters.len() - at >= name.len()
                    && name.iter().copied().eq(here.take(name.len()))
            };
            let names = self.names.get(&letters[at].is);
            match names.and_then(|names| names.iter().find(is_here)) {
                Some(name) => {
                    found.push((at, at + name.len()));
                    at += name.len();
                }
                None => at += 1,
            }
        }
        found
    }

    /// Whether these letters are a word.
    pub(super) fn has(&self, letters: impl ExactSizeIterator<Item = char>) -> bool {
        word(letters).is_some_and(|word| self.learned.contains(&word))
    }
}

/// The different letters that were seen before and after something, a few of them.
#[derive(Default)]
struct Beside {
    before: Vec<char>,
    after: Vec<char>,
}

fn see(seen: &mut Vec<char>, neighbour: Option<char>) {
    let letter = neighbour.as_ref().map_or(&EDGE[..], std::slice::from_ref);
    for letter in letter {
        if seen.len() < NEIGHBOURS && !seen.contains(letter) {
            seen.push(*letter);
        }
    }
}

fn word(letters: impl ExactSizeIterator<Item = char>) -> Option<Word> {
    let mut word = Word::default();
    if !(SHORTEST..=LONGEST).contains(&letters.len()) {
        return None;
    }
    word.iter_mut().zip(letters).for_each(|(place, letter)| *place = letter);
    Some(word)
}
