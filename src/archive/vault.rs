//! The archive: every seal in the order of sealing, each naming the one before it.
//!
//! What an archive holds is read from the seals themselves; `index.json` and `index.md`
//! are made from them and only looked at to see whether they agree.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use fs_err as fs;

use serde::Deserialize;

use super::compare::place;
use super::index;
use crate::model::digest::sha256;
use crate::model::fault::{Doing, Fault};
use crate::model::origin::Origin;
use crate::model::seal::Seal;
use crate::model::sources::SourceFile;

pub(super) const SEAL: &str = "seal.json";

/// An archive that was opened.
#[derive(Debug)]
pub struct Vault {
    pub root: PathBuf,
    /// In the order of sealing.
    pub kept: Vec<Kept>,
    /// Seals that cannot be read: the folder within the archive, and from where on.
    pub unreadable: BTreeMap<String, String>,
    /// What `index.json` lists, by folder; nothing where it cannot be read.
    pub(super) listed: BTreeMap<String, Listed>,
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
    /// None where it is gone.
    pub bytes: Option<Vec<u8>>,
}

impl Filed<'_> {
    pub fn is_as_sealed(&self) -> bool {
        self.bytes.as_ref().is_some_and(|bytes| sha256(bytes) == self.sealed.sha256)
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
    /// Reads every seal of an archive; an archive that is not there is an empty one.
    pub fn open(root: &Path) -> Result<Self, Fault> {
        let mut vault = Self {
            root: root.to_owned(),
            kept: Vec::new(),
            unreadable: BTreeMap::new(),
            listed: listed(root)?,
        };
        for meeting in folders(root)? {
            vault.take(&meeting)?;
            for edition in folders(&root.join(&meeting))? {
                if is_edition(&edition) {
                    vault.take(&format!("{meeting}/{edition}"))?;
                }
            }
        }
        vault.kept.sort_by_key(|kept| (kept.seal.number, kept.folder.clone()));
        // Of a seal that was changed, even the number is only what the list says.
        let unlisted = vault.unlisted()?.into_iter().map(str::to_owned);
        let unlisted: BTreeSet<String> = unlisted.collect();
        let listed = vault.listed.clone();
        vault.kept.sort_by_key(|kept| {
            let listed =
                listed.get(&kept.folder).filter(|_| unlisted.contains(&kept.folder));
            listed.map_or(kept.seal.number, |listed| listed.number)
        });
        Ok(vault)
    }

    fn take(&mut self, folder: &str) -> Result<(), Fault> {
        let Some(bytes) = read(&self.root.join(folder).join(SEAL))? else {
            return Ok(());
        };
        match serde_json::from_slice(&bytes) {
            Ok(seal) => {
                let digest = sha256(&bytes);
                self.kept.push(Kept { folder: folder.to_owned(), seal, digest });
            }
            Err(error) => {
                self.unreadable.insert(folder.to_owned(), place(&error));
            }
        }
        Ok(())
    }

    /// The latest edition of a meeting.
    pub fn latest(&self, meeting: &str) -> Option<&Kept> {
        let editions = self.kept.iter().filter(|kept| kept.seal.meeting == meeting);
        editions.max_by_key(|kept| kept.seal.edition)
    }

    /// Whether each of its lists is gone, up to date, or that of the archive before the
    /// last seal: the run that sealed it died before it had written both.
    pub fn is_listed_up_to_the_last(&self) -> Result<bool, Fault> {
        let Some((_, before)) = self.kept.split_last() else { return Ok(false) };
        for (before, now) in
            index::index(before).into_iter().zip(index::index(&self.kept))
        {
            let there = read(&self.root.join(&now.path))?;
            if there.is_some_and(|there| there != before.bytes && there != now.bytes) {
                return Ok(false);
            }
        }
        Ok(true)
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
    pub(super) fn misplaced(&self) -> Result<Vec<&Kept>, Fault> {
        let unlisted = self.unlisted()?;
        let is_misplaced = |kept: &&Kept| {
            kept.seal.folder() != kept.folder && !unlisted.contains(&*kept.folder)
        };
        Ok(self.kept.iter().filter(is_misplaced).collect())
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
        self.read_at(&kept.folder, file)
    }

    /// Whether something stands in a file's place that is no file of the archive's own.
    pub(super) fn is_displaced(&self, path: &str) -> bool {
        let there = fs::symlink_metadata(self.root.join(path));
        there.is_ok_and(|there| !there.is_file())
    }

    /// A file of one of its folders; none where there is none.
    pub fn read_at(&self, folder: &str, file: &str) -> Result<Option<Vec<u8>>, Fault> {
        read(&self.root.join(folder).join(file))
    }

    /// What `index.json` says of an edition.
    pub fn listed(&self, kept: &Kept) -> Option<&Listed> {
        self.listed.get(&kept.folder)
    }

    /// The files of an edition as they were sealed and as they are.
    pub fn files<'a>(&self, kept: &'a Kept) -> Result<Vec<Filed<'a>>, Fault> {
        let filed = |sealed: &'a SourceFile| {
            Ok(Filed { sealed, bytes: self.read(kept, &sealed.path)? })
        };
        kept.seal.outputs.iter().map(filed).collect()
    }
}

/// What `index.json` lists, by folder; nothing where it cannot be read, which the
/// comparison of the lists complains of.
fn listed(root: &Path) -> Result<BTreeMap<String, Listed>, Fault> {
    #[derive(Deserialize)]
    struct List {
        seals: Vec<Listed>,
    }
    let bytes = read(&root.join(index::JSON))?.unwrap_or_default();
    let list: Option<List> = serde_json::from_slice(&bytes).ok();
    let entries = list.into_iter().flat_map(|list| list.seals);
    Ok(entries.map(|listed| (listed.folder.clone(), listed)).collect())
}

pub(super) fn is_edition(name: &str) -> bool {
    name.parse::<usize>().is_ok_and(|number| number > 1)
}

/// The names of a folder's folders, sorted; hidden ones are not of the archive.
fn folders(folder: &Path) -> Result<Vec<String>, Fault> {
    let names = names(folder)?;
    Ok(names.into_iter().filter(|name| folder.join(name).is_dir()).collect())
}

/// Files that systems leave in any folder.
const OF_SYSTEMS: [&str; 2] = ["Thumbs.db", "desktop.ini"];

pub(super) fn names(folder: &Path) -> Result<Vec<String>, Fault> {
    let fault = |cause| Fault::new(Doing::Reading, folder, cause);
    let entries = match fs::read_dir(folder) {
        Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(fault)?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry.map_err(fault)?.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') && !OF_SYSTEMS.contains(&&*name) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// The largest sealed PDF that is read, in bytes.
const LARGEST: u64 = 1 << 30;

/// The bytes of a file, within reason.
pub fn read_file(path: &Path) -> Result<Vec<u8>, Fault> {
    let fault = |cause| Fault::new(Doing::Reading, path, cause);
    let metadata = fs::metadata(path).map_err(fault)?;
    if !metadata.is_file() {
        return Err(fault(ErrorKind::InvalidInput.into()));
    }
    if metadata.len() > LARGEST {
        return Err(fault(ErrorKind::FileTooLarge.into()));
    }
    fs::read(path).map_err(fault)
}

pub(super) fn read(path: &Path) -> Result<Option<Vec<u8>>, Fault> {
    let fault = |cause| Fault::new(Doing::Reading, path, cause);
    match fs::symlink_metadata(path) {
        Ok(there) if there.is_file() => fs::read(path).map(Some).map_err(fault),
        // A folder of that name is not the file, nor is a link to one that is elsewhere,
        // and a pipe would be waited for.
        Ok(_) => Ok(None),
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
        Err(cause) if cause.kind() == ErrorKind::NotADirectory => Ok(None),
        Err(cause) => Err(fault(cause)),
    }
}
