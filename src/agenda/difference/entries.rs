//! Entries of two lists, brought together by what names them.

use std::collections::BTreeMap;

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
    let by_key = |list: &[Entry]| -> BTreeMap<String, usize> {
        list.iter().enumerate().map(|(at, one)| (one.key.clone(), at)).collect()
    };
    let (were, are) = (by_key(old), by_key(new));
    let mut changes: Vec<EntryChange> = new
        .iter()
        .filter_map(|one| match were.get(&one.key) {
            Some(&at) => changed(&old[at], one),
            None => Some(whole(one, Happened::Added)),
        })
        .collect();
    let gone = old.iter().filter(|one| !are.contains_key(&one.key));
    changes.extend(gone.map(|one| whole(one, Happened::Removed)));
    changes
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
