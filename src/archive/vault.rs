//! The archive: every seal in the order of sealing, each naming the one before it.
//!
//! What an archive holds is read from the seals themselves; `index.json` and `index.md`
//! are made from them and only looked at to see whether they agree.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use fs_err as fs;

use serde::Deserialize;

use super::compare::place;
use super::index;
use super::names::{LIST, SEAL};
use super::there::{Refused, There, entries, standing, there};
use crate::model::digest::sha256;
use crate::model::fault::Fault;
use crate::model::origin::Origin;
use crate::model::seal::Seal;
use crate::model::sources::SourceFile;

/// An archive that was opened.
#[derive(Debug)]
pub struct Vault {
    pub root: PathBuf,
    /// In the order of sealing.
    pub kept: Vec<Kept>,
    /// Seals that make no sense: the folder within the archive, and from where on.
    pub unreadable: BTreeMap<String, String>,
    /// Seals, folders and lists that the machine did not let be read, by their place.
    pub(super) refused: BTreeMap<String, Refused>,
    /// The lists that are there, by their names.
    pub(super) lists: BTreeMap<String, Vec<u8>>,
    /// What `index.json` lists, by folder; nothing where it cannot be read.
    pub(super) listed: BTreeMap<String, Listed>,
    /// See [`Vault::unlisted`]: every edition asks, and each time nothing has changed.
    unlisted: OnceLock<BTreeSet<String>>,
}

/// An entry of `index.json`.
#[derive(Debug, Clone, Deserialize)]
pub struct Listed {
    pub number: usize,
    pub meeting: String,
    pub edition: usize,
    pub title: String,
    pub date: String,
    pub because: Option<String>,
    pub folder: String,
    /// The digest of its seal.
    pub seal: String,
}

/// A file of an edition, as it was sealed and as it stands there.
#[derive(Debug)]
pub struct Filed<'a> {
    pub sealed: &'a SourceFile,
    pub there: There,
}

impl Filed<'_> {
    /// Its bytes, where it is there and can be read.
    pub fn bytes(&self) -> Option<&Vec<u8>> {
        self.there.bytes()
    }

    /// Whether it is there, to the byte.
    pub fn is_as_sealed(&self) -> bool {
        self.bytes().is_some_and(|bytes| sha256(bytes) == self.sealed.sha256)
    }
}

/// A sealed edition.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Its folder within the archive, with `/`.
    pub folder: String,
    pub seal: Seal,
    /// Of the seal's file as it stands there.
    pub digest: String,
}

impl Vault {
    /// Reads every seal of an archive that can be read; an archive that is not there is
    /// an empty one. Only of a folder that cannot be looked into at all nothing is known.
    pub fn open(root: &Path) -> Result<Self, Fault> {
        let meetings = entries(root, "").map_err(|refused| refused.fault(root))?;
        let mut vault = Self {
            root: root.to_owned(),
            kept: Vec::new(),
            unreadable: BTreeMap::new(),
            refused: BTreeMap::new(),
            lists: BTreeMap::new(),
            listed: BTreeMap::new(),
            unlisted: OnceLock::new(),
        };
        vault.read_lists();
        // A linked edition is still a link of the chain; verifying says what it is.
        let folders = meetings.folders.into_iter().chain(meetings.links);
        for meeting in folders.chain(meetings.closed) {
            vault.take_meeting(&meeting);
        }
        vault.put_in_order();
        Ok(vault)
    }

    /// As [`open`](Self::open), for those who cannot go on where anything of it cannot be
    /// read.
    pub fn open_whole(root: &Path) -> Result<Self, Fault> {
        let mut vault = Self::open(root)?;
        match vault.refused.pop_first() {
            Some((_, refused)) => Err(refused.fault(root)),
            None => Ok(vault),
        }
    }

    /// Reads the lists, once more where they were written again.
    pub(super) fn read_lists(&mut self) {
        for path in [LIST, index::READABLE] {
            self.lists.remove(path);
            if let Some(bytes) = self.bytes_or_refused(path) {
                self.lists.insert(path.to_owned(), bytes);
            }
        }
        self.listed = index::entries(self.lists.get(LIST));
        self.unlisted = OnceLock::new();
    }

    /// Adds an edition that was sealed, which no list lists yet.
    pub(super) fn add(&mut self, kept: Kept) {
        self.kept.push(kept);
        self.unlisted = OnceLock::new();
    }

    /// The folders whose seals neither of the two lists knows: nobody changes both
    /// lists alike by a slip, so that the seal itself is what was changed. A list that was
    /// emptied or cut off knows nothing of any.
    pub fn unlisted(&self) -> &BTreeSet<String> {
        self.unlisted.get_or_init(|| {
            let unlisted = self.in_neither_list();
            let is_sound = unlisted.is_empty() || self.is_listed_up_to_the_last();
            if is_sound { BTreeSet::new() } else { unlisted }
        })
    }

    fn in_neither_list(&self) -> BTreeSet<String> {
        let lists = [LIST, index::READABLE].map(|path| {
            let there = self.lists.get(path)?;
            index::is_list(path, there, &self.kept).then(|| index::digests(there))
        });
        let is_listed = |kept: &&Kept| {
            let digest = &kept.digest.as_bytes()[..index::SHOWN];
            let mut lists = lists.iter();
            lists.any(|list| list.as_ref().is_none_or(|list| list.contains(digest)))
        };
        let unlisted = self.kept.iter().filter(|kept| !is_listed(kept));
        unlisted.map(|kept| kept.folder.clone()).collect()
    }

    fn take_meeting(&mut self, meeting: &str) {
        self.take(meeting);
        match entries(&self.root, meeting) {
            Ok(entries) => {
                let folders = entries.folders.iter().chain(&entries.links);
                for edition in folders.filter(|name| is_edition(name)) {
                    self.take(&format!("{meeting}/{edition}"));
                }
            }
            Err(refused) => {
                self.refused.insert(refused.at.clone(), refused);
            }
        }
    }

    fn take(&mut self, folder: &str) {
        let bytes = self.bytes_or_refused(&format!("{folder}/{SEAL}"));
        let Some(bytes) = bytes else { return };
        match serde_json::from_slice(&bytes) {
            Ok(seal) => {
                let digest = sha256(&bytes);
                self.kept.push(Kept { folder: folder.to_owned(), seal, digest });
            }
            Err(error) => {
                self.unreadable.insert(folder.to_owned(), place(&error));
            }
        }
    }

    /// The bytes of a file, where there is one that can be read; one that cannot is noted.
    fn bytes_or_refused(&mut self, path: &str) -> Option<Vec<u8>> {
        match there(&self.root, path) {
            There::File(bytes) => Some(bytes),
            There::Nothing => None,
            There::Refused(refused) => {
                self.refused.insert(refused.at.clone(), refused);
                None
            }
        }
    }

    fn put_in_order(&mut self) {
        self.kept.sort_by_key(|kept| (kept.seal.number, kept.folder.clone()));
        // Of a seal that was changed, even the number is only what the list says.
        self.unlisted();
        let unlisted = self.unlisted.take().unwrap_or_default();
        self.kept.sort_by_key(|kept| {
            let listed = self.listed.get(&kept.folder);
            let listed = listed.filter(|_| unlisted.contains(&kept.folder));
            listed.map_or(kept.seal.number, |listed| listed.number)
        });
    }

    /// The latest edition of a meeting.
    pub fn latest(&self, meeting: &str) -> Option<&Kept> {
        let editions = self.kept.iter().filter(|kept| kept.seal.meeting == meeting);
        editions.max_by_key(|kept| kept.seal.edition)
    }

    /// Whether each of its lists is gone, up to date, or that of the archive before the
    /// last seal: the run that sealed it died before it had written both.
    pub fn is_listed_up_to_the_last(&self) -> bool {
        let Some((_, before)) = self.kept.split_last() else { return false };
        let (before, now) = (index::index(before), index::index(&self.kept));
        before.iter().zip(&now).all(|(before, now)| {
            let there = self.lists.get(&now.path);
            there.is_none_or(|there| *there == before.bytes || *there == now.bytes)
        })
    }

    /// Whether a list is as the run left it that sealed the last edition and died before
    /// it could list it.
    pub(super) fn is_unfinished(&self, path: &str, there: Option<&Vec<u8>>) -> bool {
        let Some((_, before)) = self.kept.split_last() else { return false };
        match there {
            Some(there) => index::index(before)
                .iter()
                .any(|list| list.path == path && list.bytes == *there),
            None => before.is_empty(),
        }
    }

    /// The seals that stand where another edition belongs.
    pub(super) fn misplaced(&self) -> Vec<&Kept> {
        let unlisted = self.unlisted();
        let is_misplaced = |kept: &&Kept| {
            kept.seal.folder() != kept.folder && !unlisted.contains(&kept.folder)
        };
        self.kept.iter().filter(is_misplaced).collect()
    }

    /// The listed editions whose seals are gone, or cannot be read.
    pub(super) fn lost(&self, misplaced: &[&Kept]) -> Vec<&Listed> {
        let is_lost = |listed: &&Listed| {
            let stands_elsewhere = misplaced.iter().any(|it| it.digest == listed.seal);
            self.kept.iter().all(|kept| kept.folder != listed.folder) && !stands_elsewhere
        };
        self.listed.values().filter(is_lost).collect()
    }

    /// Whether a seal stands in a folder of the archive, readable or not.
    pub(super) fn has_seal(&self, folder: &str) -> bool {
        self.kept.iter().any(|kept| kept.folder == folder)
            || self.unreadable.contains_key(folder)
    }

    /// Whether the machine does not let a place be read, or a folder that it is in.
    pub(super) fn is_refused(&self, path: &str) -> bool {
        self.refused_at(path).is_some()
    }

    /// What is refused of a place: itself, or a folder that it is in.
    pub(super) fn refused_at(&self, path: &str) -> Option<&String> {
        let is_in = |inner: &str, outer: &str| {
            inner
                .strip_prefix(outer)
                .is_some_and(|it| it.is_empty() || it.starts_with('/'))
        };
        self.refused.keys().find(|at| is_in(path, at))
    }

    /// The editions whose folders can be entered and whose seals cannot be read.
    pub fn closed_seals(&self) -> impl Iterator<Item = &str> {
        self.refused.keys().filter_map(|at| at.strip_suffix("/seal.json"))
    }

    /// A file of the archive as a place.
    pub fn origin(&self, path: &str) -> Origin {
        let root = self.root.display().to_string().replace('\\', "/");
        let root = root.trim_end_matches('/');
        Origin::file(&if root.is_empty() {
            path.to_owned()
        } else {
            format!("{root}/{path}")
        })
    }

    /// A file of an edition; none where there is none.
    pub fn read(&self, kept: &Kept, file: &str) -> Result<Option<Vec<u8>>, Fault> {
        there(&self.root, &format!("{}/{file}", kept.folder)).or_fault(&self.root)
    }

    /// What stands in the place of a file of one of its folders.
    pub fn there(&self, folder: &str, file: &str) -> There {
        self.standing(&format!("{folder}/{file}"))
    }

    /// What stands in a place of the archive itself.
    pub(super) fn standing(&self, path: &str) -> There {
        standing(&self.root, path)
    }

    /// Whether something stands in a file's place that is no file of the archive's own.
    pub(super) fn is_displaced(&self, path: &str) -> bool {
        let there = fs::symlink_metadata(self.root.join(path));
        there.is_ok_and(|there| !there.is_file())
    }

    /// What `index.json` says of an edition.
    pub fn listed(&self, kept: &Kept) -> Option<&Listed> {
        self.listed.get(&kept.folder)
    }

    /// The files of an edition as they were sealed and as they are.
    pub fn files<'a>(&self, kept: &'a Kept) -> Vec<Filed<'a>> {
        let filed = |sealed: &'a SourceFile| {
            let there = self.there(&kept.folder, &sealed.path);
            Filed { sealed, there }
        };
        kept.seal.outputs.iter().map(filed).collect()
    }
}

/// Whether a folder's name is that of a correction within its meeting's folder.
pub(super) fn is_edition(name: &str) -> bool {
    name.parse::<usize>().is_ok_and(|number| number > 1)
}
