//! What tells a request from others, in this meeting's list and in another's.
//!
//! Its number does, unless the files of a list each number their own rows from 1: then
//! the file says which of the requests of that number is meant.

use std::collections::BTreeMap;

use super::lists::Request;

/// A file's name and a number; the name is empty where numbers alone tell requests apart.
pub type RequestKey<'a> = (&'a str, &'a str);

/// The keys of the requests of two lists.
#[derive(Debug, Default)]
pub struct RequestKeys<'a> {
    /// What each file of both lists, by its path, is called in both. Empty where numbers
    /// alone tell requests apart.
    files: BTreeMap<&'a str, &'a str>,
}

impl<'a> RequestKeys<'a> {
    /// Looks at two lists: where either has a number in several files, the requests of
    /// both are told apart by file and number.
    pub fn of(before: &'a [Request], now: &'a [Request]) -> Self {
        if !is_numbered_by_file(before) && !is_numbered_by_file(now) {
            return Self::default();
        }
        let (old, new) = (files(before), files(now));
        let gone: Vec<&str> = old.values().filter(|it| !has(&new, it)).copied().collect();
        let added: Vec<&str> =
            new.values().filter(|it| !has(&old, it)).copied().collect();
        let mut keys = Self { files: new };
        for (path, name) in old {
            // Where as many files are new as are gone, they were renamed and are the same
            // in their order: 112Q1-典藏署 is 112Q2-典藏署.
            let place = gone.iter().position(|it| *it == name);
            let renamed = place.filter(|_| gone.len() == added.len());
            keys.files.insert(path, renamed.map_or(name, |at| added[at]));
        }
        keys
    }

    /// What tells a request of either list from others.
    pub fn key(&self, request: &'a Request) -> RequestKey<'a> {
        let file = self.files.get(&*request.id.origin.file).copied();
        (file.unwrap_or_default(), request.id.value.trim())
    }

    /// The requests of one of the lists by their keys.
    pub fn by_key(&self, list: &'a [Request]) -> BTreeMap<RequestKey<'a>, &'a Request> {
        list.iter().map(|request| (self.key(request), request)).collect()
    }
}

/// Whether a number stands in several files of a list.
fn is_numbered_by_file(requests: &[Request]) -> bool {
    let mut first = BTreeMap::<&str, &str>::new();
    requests.iter().any(|request| {
        let file = &*request.id.origin.file;
        *first.entry(request.id.value.trim()).or_insert(file) != file
    })
}

/// The files of a list by their paths, each with its name.
fn files(requests: &[Request]) -> BTreeMap<&str, &str> {
    let paths = requests.iter().map(|request| &*request.id.origin.file);
    paths.map(|path| (path, bare(path))).collect()
}

fn has(files: &BTreeMap<&str, &str>, name: &str) -> bool {
    files.values().any(|other| *other == name)
}

/// A file's name without its folder and its ending: last time it may have been another
/// kind of file.
fn bare(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split_once('.').map_or(name, |(stem, _)| stem)
}
