//! The archive: every seal in the order of sealing, each naming the one before it.
//!
//! What an archive holds is read from the seals themselves; `index.json` and `index.md`
//! are made from them and only looked at to see whether they agree.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use fs_err as fs;

use serde::Deserialize;

use super::compare::{Note, compare, place};
use super::index;
use super::store::Output;
use crate::model::code::{self, Code};
use crate::model::diagnostic::{Diagnostic, Diagnostics};
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
    unreadable: BTreeMap<String, String>,
    /// What `index.json` lists, by folder; nothing where it cannot be read.
    listed: BTreeMap<String, Listed>,
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
    folder: String,
    /// The digest of its seal.
    seal: String,
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

    /// Whether its list is that of the archive before the last seal: the run that
    /// sealed it died before it could list it.
    pub fn is_listed_up_to_the_last(&self) -> Result<bool, Fault> {
        let Some((_, before)) = self.kept.split_last() else { return Ok(false) };
        for Output { path, bytes } in index::index(before) {
            let there = read(&self.root.join(path))?;
            if there.is_some_and(|there| there != bytes) {
                return Ok(false);
            }
        }
        Ok(true)
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
        read(&self.root.join(&kept.folder).join(file))
    }

    /// What `index.json` says of an edition.
    pub fn listed(&self, kept: &Kept) -> Option<&Listed> {
        self.listed.get(&kept.folder)
    }

    /// Complains of every link that is missing or does not fit, and of an index that
    /// does not list what is there.
    pub fn complain_of_the_chain(
        &self,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Fault> {
        self.complain_of_unreadable_seals(diagnostics);
        let is_lost =
            |listed: &&Listed| self.kept.iter().all(|kept| kept.folder != listed.folder);
        let lost: Vec<&Listed> = self.listed.values().filter(is_lost).collect();
        for listed in &lost {
            if !self.unreadable.contains_key(&listed.folder) {
                let origin = self.origin(&format!("{}/{SEAL}", listed.folder));
                diagnostics.push(
                    Diagnostic::new(code::CHAIN_BROKEN, &origin)
                        .with("number", listed.number)
                        .see(
                            &self.origin(index::JSON),
                            "sealed-seal-gone",
                            &listed.folder,
                        ),
                );
            }
        }
        self.complain_of_the_links(&lost, diagnostics)?;
        // What is lost or lies elsewhere cannot be listed again to be compared.
        let is_misplaced = |kept: &Kept| kept.seal.folder() != kept.folder;
        if lost.is_empty() && !self.kept.iter().any(is_misplaced) {
            self.complain_of_the_lists(diagnostics)?;
        }
        Ok(())
    }

    fn complain_of_unreadable_seals(&self, diagnostics: &mut Diagnostics) {
        for (folder, from) in &self.unreadable {
            let origin = self.origin(&format!("{folder}/{SEAL}"));
            let code = if self.listed.contains_key(folder) {
                code::SEALED_FILE_DIFFERS
            } else {
                code::NOT_SEALED
            };
            diagnostics.push(Diagnostic::new(code, &origin).see(
                &origin,
                "unreadable-from",
                from,
            ));
        }
    }

    /// Complains of every seal that does not follow the one before it. Of one that was
    /// lost or changed the list still knows the digest: what follows it fits that.
    fn complain_of_the_links(
        &self,
        lost: &[&Listed],
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Fault> {
        let unlisted = self.unlisted()?;
        let digest = |kept: &Kept| match self.listed(kept) {
            Some(listed) if unlisted.contains(&&*kept.folder) => listed.seal.clone(),
            _ => kept.digest.clone(),
        };
        let mut before: Option<(String, String)> = None;
        let mut number = 0;
        for kept in &self.kept {
            while let Some(listed) = lost.iter().find(|it| it.number == number + 1) {
                number += 1;
                before = Some((listed.folder.clone(), listed.seal.clone()));
            }
            number += 1;
            let fits = kept.seal.number == number
                && kept.seal.previous == before.as_ref().map(|before| before.1.clone())
                && kept.seal.folder() == kept.folder;
            // A seal that the lists do not know is complained of as such.
            if !fits && !unlisted.contains(&&*kept.folder) {
                let origin = self.origin(&format!("{}/{SEAL}", kept.folder));
                let mut complaint = Diagnostic::new(code::CHAIN_BROKEN, &origin)
                    .with("number", kept.seal.number);
                if let Some((folder, _)) = &before {
                    let path = format!("{folder}/{SEAL}");
                    complaint = complaint.see(&self.origin(&path), "seal-before", &path);
                }
                if kept.seal.folder() != kept.folder {
                    let own = kept.seal.folder();
                    complaint = complaint.see(&origin, "sealed-as", own);
                }
                diagnostics.push(complaint);
            }
            before = Some((kept.folder.clone(), digest(kept)));
        }
        Ok(())
    }

    /// The folders whose seals neither of the two lists knows: nobody changes both
    /// lists alike by a slip, so that the seal itself is what was changed.
    pub fn unlisted(&self) -> Result<BTreeSet<&str>, Fault> {
        let mut lists = Vec::new();
        for Output { path, .. } in index::index(&self.kept) {
            lists.push(read(&self.root.join(&path))?);
        }
        let is_listed = |kept: &&Kept| {
            let digest = &kept.digest.as_bytes()[..index::SHOWN];
            let holds =
                |there: &Vec<u8>| there.windows(index::SHOWN).any(|it| it == digest);
            lists.iter().any(|there| there.as_ref().is_none_or(holds))
        };
        let unlisted: BTreeSet<&str> = self
            .kept
            .iter()
            .filter(|it| !is_listed(it))
            .map(|kept| &*kept.folder)
            .collect();
        let is_sound = unlisted.is_empty() || self.is_listed_up_to_the_last()?;
        Ok(if is_sound { BTreeSet::new() } else { unlisted })
    }

    /// Complains of a list that is not the seals'. Where a seal was changed, that is
    /// complained of with its edition.
    fn complain_of_the_lists(&self, diagnostics: &mut Diagnostics) -> Result<(), Fault> {
        if self.kept.is_empty() || !self.unlisted()?.is_empty() {
            return Ok(());
        }
        for Output { path, bytes } in index::index(&self.kept) {
            let (origin, there) = (self.origin(&path), read(&self.root.join(&path))?);
            if there.as_ref() != Some(&bytes) {
                let notes = there.as_ref().map(|there| compare(there, &bytes));
                diagnostics.push(differs(&origin, notes));
            }
        }
        Ok(())
    }

    /// The files of an edition as they were sealed and as they are.
    pub fn files<'a>(&self, kept: &'a Kept) -> Result<Vec<Filed<'a>>, Fault> {
        let filed = |sealed: &'a SourceFile| {
            Ok(Filed { sealed, bytes: self.read(kept, &sealed.path)? })
        };
        kept.seal.outputs.iter().map(filed).collect()
    }

    /// The file of another name that was sealed with these bytes.
    pub fn twin(&self, digest: &str, kept: &Kept) -> Option<String> {
        let own = self.kept.iter().filter(|it| it.folder == kept.folder);
        let others = self.kept.iter().filter(|it| it.folder != kept.folder);
        own.chain(others).find_map(|kept| {
            let twin = kept.seal.outputs.iter().find(|file| file.sha256 == digest)?;
            Some(format!("{}/{}", kept.folder, twin.path))
        })
    }

    /// Complains of every file of an edition that was not sealed with it.
    pub fn complain_of_the_unsealed(
        &self,
        kept: &Kept,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Fault> {
        let mut found = Vec::new();
        let folder = self.root.join(&kept.folder);
        files(&folder, "", !kept.folder.contains('/'), &mut found)?;
        let known = |path: &str| {
            path == SEAL || kept.seal.outputs.iter().any(|file| file.path == path)
        };
        for path in found.iter().filter(|path| !known(path)) {
            let origin = self.origin(&format!("{}/{path}", kept.folder));
            diagnostics.push(Diagnostic::new(code::UNSEALED_FILE, &origin));
        }
        Ok(())
    }

    /// Complains of what stands among the meetings and is neither a list nor sealed.
    pub fn complain_of_strays(&self, diagnostics: &mut Diagnostics) -> Result<(), Fault> {
        if self.kept.is_empty() && self.unreadable.is_empty() {
            return Ok(());
        }
        for name in names(&self.root)? {
            let holds = |folder: &str| folder.split('/').next() == Some(&*name);
            let is_known = [index::JSON, index::READABLE].contains(&&*name)
                || self.kept.iter().any(|kept| holds(&kept.folder))
                || self.unreadable.keys().any(|folder| holds(folder))
                || self.listed.keys().any(|folder| holds(folder));
            if !is_known {
                let origin = self.origin(&name);
                diagnostics.push(Diagnostic::new(code::UNSEALED_FILE, &origin));
            }
        }
        Ok(())
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

/// A file that is not what was sealed, with what is known of where; none where it is
/// gone.
pub fn differs(origin: &Origin, notes: Option<Vec<Note>>) -> Diagnostic {
    match notes {
        Some(notes) => noted(code::SEALED_FILE_DIFFERS, origin, notes),
        None => Diagnostic::new(code::SEALED_FILE_GONE, origin),
    }
}

/// A complaint about a file with everything that is known of it.
pub fn noted(code: Code, origin: &Origin, notes: Vec<Note>) -> Diagnostic {
    let complaint = Diagnostic::new(code, origin);
    notes.into_iter().fold(complaint, |it, (note, found)| it.see(origin, note, found))
}

fn is_edition(name: &str) -> bool {
    name.parse::<usize>().is_ok_and(|number| number > 1)
}

/// The names of a folder's folders, sorted; hidden ones are not of the archive.
fn folders(folder: &Path) -> Result<Vec<String>, Fault> {
    let names = names(folder)?;
    Ok(names.into_iter().filter(|name| folder.join(name).is_dir()).collect())
}

/// Files that systems leave in any folder.
const OF_SYSTEMS: [&str; 2] = ["Thumbs.db", "desktop.ini"];

fn names(folder: &Path) -> Result<Vec<String>, Fault> {
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

/// Every file below a folder; the corrections of a first edition are not its own.
fn files(
    folder: &Path,
    before: &str,
    is_first: bool,
    found: &mut Vec<String>,
) -> Result<(), Fault> {
    for name in names(folder)? {
        let (path, shown) = (folder.join(&name), format!("{before}{name}"));
        if !path.is_dir() {
            found.push(shown);
        } else if !(is_first && is_edition(&name)) {
            files(&path, &format!("{shown}/"), false, found)?;
        }
    }
    Ok(())
}

/// The largest sealed PDF that is read, in bytes.
const LARGEST: u64 = 1 << 30;

/// The bytes of a file, within reason.
pub fn read_file(path: &Path) -> Result<Vec<u8>, Fault> {
    let fault = |cause| Fault::new(Doing::Reading, path, cause);
    let metadata = fs::metadata(path).map_err(fault)?;
    if !metadata.is_file() || metadata.len() > LARGEST {
        return Err(fault(ErrorKind::FileTooLarge.into()));
    }
    fs::read(path).map_err(fault)
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, Fault> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(Fault::new(Doing::Reading, path, cause)),
    }
}
