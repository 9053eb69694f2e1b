//! The archive: every seal in the order of sealing, each naming the one before it.
//!
//! What an archive holds is read from the seals themselves; `index.json` and `index.md`
//! are made from them and only looked at to see whether they agree.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use fs_err as fs;

use super::index;
use super::store::Output;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::digest::sha256;
use crate::model::fault::{Doing, Fault};
use crate::model::origin::Origin;
use crate::model::seal::Seal;

pub(super) const SEAL: &str = "seal.json";

/// An archive that was opened.
#[derive(Debug)]
pub struct Vault {
    pub root: PathBuf,
    /// In the order of sealing.
    pub kept: Vec<Kept>,
    /// Seals that cannot be read, within the archive.
    unreadable: Vec<String>,
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
        let mut vault =
            Self { root: root.to_owned(), kept: Vec::new(), unreadable: Vec::new() };
        for meeting in folders(root)? {
            vault.take(&meeting)?;
            for edition in folders(&root.join(&meeting))? {
                if is_edition(&edition) {
                    vault.take(&format!("{meeting}/{edition}"))?;
                }
            }
        }
        vault.kept.sort_by_key(|kept| (kept.seal.number, kept.folder.clone()));
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
            Err(_) => self.unreadable.push(format!("{folder}/{SEAL}")),
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

    /// Complains of every link that is missing or does not fit, and of an index that
    /// does not list what is there.
    pub fn complain_of_the_chain(
        &self,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Fault> {
        for path in &self.unreadable {
            diagnostics.push(Diagnostic::new(code::NOT_SEALED, &self.origin(path)));
        }
        let mut before: Option<&Kept> = None;
        for (at, kept) in self.kept.iter().enumerate() {
            let expected = before.map(|before| before.digest.clone());
            let fits = kept.seal.number == at + 1
                && kept.seal.previous == expected
                && kept.seal.folder() == kept.folder;
            if !fits {
                let origin = self.origin(&format!("{}/{SEAL}", kept.folder));
                let complaint = Diagnostic::new(code::CHAIN_BROKEN, &origin)
                    .with("number", kept.seal.number);
                let before = before.map(|before| format!("{}/{SEAL}", before.folder));
                diagnostics.push(match before {
                    Some(path) => {
                        complaint.see(&self.origin(&path), "seal-before", &path)
                    }
                    None => complaint,
                });
            }
            before = Some(kept);
        }
        self.complain_of_the_lists(diagnostics)
    }

    /// Complains of a list that is not the seals'. A seal that neither of the two lists
    /// knows is itself what was changed: nobody changes both lists alike by a slip.
    fn complain_of_the_lists(&self, diagnostics: &mut Diagnostics) -> Result<(), Fault> {
        let mut lists = Vec::new();
        for Output { path, bytes } in index::index(&self.kept) {
            lists.push((self.origin(&path), bytes, read(&self.root.join(&path))?));
        }
        let is_listed = |kept: &&Kept| {
            let digest = &kept.digest.as_bytes()[..index::SHOWN];
            let holds =
                |there: &Vec<u8>| there.windows(index::SHOWN).any(|it| it == digest);
            lists.iter().any(|(_, _, there)| there.as_ref().is_none_or(holds))
        };
        let unlisted: Vec<&Kept> = self.kept.iter().filter(|it| !is_listed(it)).collect();
        if !unlisted.is_empty() && !self.is_listed_up_to_the_last()? {
            for kept in unlisted {
                let origin = self.origin(&format!("{}/{SEAL}", kept.folder));
                diagnostics.push(differs(&origin, true));
            }
            return Ok(());
        }
        for (origin, bytes, there) in lists {
            if there.as_ref() != Some(&bytes) && !self.kept.is_empty() {
                diagnostics.push(differs(&origin, there.is_some()));
            }
        }
        Ok(())
    }

    /// Complains of every file of an edition that is not as it was sealed.
    pub fn complain_of_the_files(
        &self,
        kept: &Kept,
        diagnostics: &mut Diagnostics,
    ) -> Result<usize, Fault> {
        let folder = self.root.join(&kept.folder);
        for file in &kept.seal.outputs {
            let there = read(&folder.join(&file.path))?;
            if there.as_ref().is_none_or(|bytes| sha256(bytes) != file.sha256) {
                let origin = self.origin(&format!("{}/{}", kept.folder, file.path));
                diagnostics.push(differs(&origin, there.is_some()));
            }
        }
        let mut found = Vec::new();
        files(&folder, "", kept.seal.edition == 1, &mut found)?;
        let known = |path: &str| {
            path == SEAL || kept.seal.outputs.iter().any(|file| file.path == path)
        };
        for path in found.iter().filter(|path| !known(path)) {
            let origin = self.origin(&format!("{}/{path}", kept.folder));
            diagnostics.push(Diagnostic::new(code::UNSEALED_FILE, &origin));
        }
        Ok(kept.seal.outputs.len())
    }
}

/// A file that is not what was sealed.
pub(super) fn differs(origin: &Origin, is_there: bool) -> Diagnostic {
    if is_there {
        Diagnostic::new(code::SEALED_FILE_DIFFERS, origin)
    } else {
        Diagnostic::new(code::MISSING_FILE, origin)
    }
}

fn is_edition(name: &str) -> bool {
    name.parse::<usize>().is_ok_and(|number| number > 1)
}

/// The names of a folder's folders, sorted; hidden ones are not of the archive.
fn folders(folder: &Path) -> Result<Vec<String>, Fault> {
    let names = names(folder)?;
    Ok(names.into_iter().filter(|name| folder.join(name).is_dir()).collect())
}

fn names(folder: &Path) -> Result<Vec<String>, Fault> {
    let fault = |cause| Fault::new(Doing::Reading, folder, cause);
    let entries = match fs::read_dir(folder) {
        Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(fault)?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry.map_err(fault)?.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
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
