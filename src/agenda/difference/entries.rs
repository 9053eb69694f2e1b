//! Entries of two lists, brought together by what names them.
//!
//! Several entries of a list may have one name: two resolutions of one title. Of such
//! twins those belong together that say the same, the others in their order; what is then
//! left over of either list was added or removed.

use std::collections::{BTreeMap, VecDeque};

use crate::agenda::redline::redline;
use crate::model::difference::{EntryChange, Passage};
use crate::model::happened::Happened;
use crate::model::prose::{Mark, Marked};

/// An entry of a list: what it is called by, its name, and its columns as they print.
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) columns: Vec<(String, String)>,
}

/// Entries of two lists that belong together by their keys, in the order of the later
/// list, those that are gone last.
pub(super) fn entries(old: &[Entry], new: &[Entry]) -> Vec<EntryChange> {
    let pairs = Pairs::of(old, new);
    let now = new.iter().zip(&pairs.before);
    let mut changes: Vec<EntryChange> = now
        .filter_map(|(one, before)| match before {
            Some(before) => changed(&old[*before], one),
            None => Some(whole(one, Happened::Added)),
        })
        .collect();
    let gone = old.iter().zip(&pairs.is_gone).filter(|(_, is_gone)| **is_gone);
    changes.extend(gone.map(|(one, _)| whole(one, Happened::Removed)));
    changes
}

/// Which entries of two lists belong together.
struct Pairs {
    /// For each entry of the later list the place of its own in the earlier one.
    before: Vec<Option<usize>>,
    /// Which entries of the earlier list the later one does not have.
    is_gone: Vec<bool>,
}

impl Pairs {
    fn of(old: &[Entry], new: &[Entry]) -> Self {
        let (before, is_gone) = (vec![None; new.len()], vec![true; old.len()]);
        let mut pairs = Self { before, is_gone };
        pairs.pair(old, new, |one| (&one.key, &one.columns));
        pairs.pair(old, new, |one| &one.key);
        pairs
    }

    /// Pairs what is still alone and has a key in common, in the order of the lists.
    fn pair<'a, K: Ord>(
        &mut self,
        old: &'a [Entry],
        new: &'a [Entry],
        key: impl Fn(&'a Entry) -> K,
    ) {
        let mut waiting = BTreeMap::<K, VecDeque<usize>>::new();
        for (at, one) in old.iter().enumerate().filter(|(at, _)| self.is_gone[*at]) {
            waiting.entry(key(one)).or_default().push_back(at);
        }
        let alone = new.iter().zip(&mut self.before).filter(|(_, it)| it.is_none());
        for (one, before) in alone {
            *before = waiting.get_mut(&key(one)).and_then(VecDeque::pop_front);
            if let Some(at) = *before {
                self.is_gone[at] = false;
            }
        }
    }
}

fn whole(entry: &Entry, happened: Happened) -> EntryChange {
    EntryChange {
        happened,
        key: entry.key.clone(),
        name: entry.name.clone(),
        passages: Vec::new(),
    }
}

fn changed(old: &Entry, new: &Entry) -> Option<EntryChange> {
    let pairs = old.columns.iter().zip(&new.columns);
    let passages: Vec<Passage> = pairs
        .filter(|((_, old), (_, new))| old != new)
        .map(|((_, old), (column, new))| passage(column, old, new))
        .collect();
    (!passages.is_empty())
        .then(|| EntryChange { passages, ..whole(new, Happened::Changed) })
}

pub(super) fn passage(column: &str, old: &str, new: &str) -> Passage {
    Passage { column: column.to_owned(), marks: marks(old, new) }
}

fn marks(old: &str, new: &str) -> Vec<Marked> {
    let run = |text: &str, mark| Marked { text: text.to_owned(), mark };
    match (old, new) {
        ("", new) => vec![run(new, Mark::Added)],
        (old, "") => vec![run(old, Mark::Deleted)],
        _ => redline(old, new),
    }
}
