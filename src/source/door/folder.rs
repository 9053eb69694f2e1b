//! The only door to the secretariat's files.
//!
//! A file is read once, as a whole, and its digest is that of the very bytes that were
//! used. Whatever is not a plain file inside the folder is complained of, never
//! followed.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fs_err as fs;

use crate::model::attachment::Carried;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::digest::sha256;
use crate::model::fault::{Doing, Fault};
use crate::model::file::File;
use crate::model::limits::Limits;
use crate::model::origin::Origin;
use crate::model::sources::SourceFile;

use self::carried::InDeck;
use self::disk::OnDisk;
use self::files::{Files, Found, Unfound};
use self::read_by::ReadBy;
use super::misnamed::meant;
use super::stream::Stream;

mod carried;
mod disk;
mod files;
mod read_by;

/// Where a meeting's folder stands: on the disk, or among the files that a sealed deck
/// carries.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    pub folder: &'a Path,
    pub carried: Option<&'a Arc<Carried>>,
}

/// The folder that holds `organization.yaml` and a folder a meeting.
#[derive(Debug)]
pub(in crate::source) struct Folder {
    files: Arc<dyn Files>,
    /// The folder as the user typed it, with `/` at its end unless it is empty.
    shown: String,
    /// The digest of every file that was read, by its path.
    read: BTreeMap<String, String>,
    texts: BTreeMap<File, String>,
    by: ReadBy,
}

/// A file as it was read.
#[derive(Debug, Clone)]
pub(in crate::source) struct Opened {
    /// The path as the user would type it.
    pub shown: File,
    pub bytes: Vec<u8>,
    /// How large what it holds may be.
    pub limits: Limits,
}

impl Opened {
    /// The file as a place.
    pub(in crate::source) fn origin(&self) -> Origin {
        Origin::file(&self.shown)
    }
}

impl Folder {
    /// The folder around a meeting's folder, and the meeting folder's own name.
    pub(in crate::source) fn at(
        place: Place<'_>,
        by: impl Into<ReadBy>,
    ) -> Option<(Self, String)> {
        let (root, name) = around(place.folder)?;
        let shown = shown(&root);
        let files: Arc<dyn Files> = match place.carried {
            Some(carried) => Arc::new(InDeck::below(root, carried)),
            None => Arc::new(OnDisk::below(root)),
        };
        let (read, texts) = (BTreeMap::new(), BTreeMap::new());
        Some((Self { files, shown, read, texts, by: by.into() }, name))
    }

    /// The same of a folder on the disk, whose workbooks are read here.
    #[cfg(test)]
    pub(in crate::source) fn around(meeting: &Path) -> Option<(Self, String)> {
        Self::at(Place { folder: meeting, carried: None }, ReadBy::default())
    }

    /// What its files are read with and understood by.
    pub(in crate::source) fn by(&self) -> &ReadBy {
        &self.by
    }

    /// The same folder for whoever reads beside this one.
    pub(in crate::source) fn beside(&self) -> Self {
        Self {
            files: Arc::clone(&self.files),
            shown: self.shown.clone(),
            read: BTreeMap::new(),
            texts: BTreeMap::new(),
            by: self.by.clone(),
        }
    }

    /// Takes over what was read beside this one.
    pub(super) fn take_over(&mut self, other: Self) {
        self.read.extend(other.read);
        self.texts.extend(other.texts);
    }

    /// Takes over files that still are as they were read before.
    pub(super) fn take_as_read(
        &mut self,
        files: Vec<SourceFile>,
        texts: BTreeMap<File, String>,
    ) {
        self.read.extend(files.into_iter().map(|file| (file.path, file.sha256)));
        self.texts.extend(texts);
    }

    /// Lists are understood by the `organization.yaml` that has been read, and are as
    /// large as it allows.
    pub(in crate::source) fn understand_by(
        &mut self,
        organization: &str,
        limits: Limits,
    ) {
        self.by.organization = self.read.get(organization).cloned();
        self.by.limits = limits;
    }

    /// Notes that a file was read whose digest is known.
    pub(in crate::source) fn note(&mut self, path: &str, digest: String) {
        self.read.insert(path.to_owned(), digest);
    }

    /// A file of the folder as a place, whether it is there or not.
    pub(in crate::source) fn origin(&self, path: &str) -> Origin {
        Origin::file(&format!("{}{path}", self.shown))
    }

    /// The names of what stands in a folder, sorted; none where there is no such
    /// folder.
    pub(in crate::source) fn list(&self, path: &str) -> Result<Vec<String>, Fault> {
        self.files.list(path)
    }

    /// Whether there is a folder of that name.
    pub(in crate::source) fn is_folder(&self, path: &str) -> bool {
        self.files.is_folder(path)
    }

    /// Whether there is anything of that name.
    pub(in crate::source) fn has(&self, path: &str) -> bool {
        self.files.has(path)
    }

    /// Reads a file whose path is relative to the folder, with `/`; complains and
    /// gives nothing where it is missing or not a plain file of this folder.
    pub(in crate::source) fn open(
        &mut self,
        path: &str,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Opened>, Fault> {
        if !self.has(path) {
            diagnostics.push(self.missing(path)?);
            return Ok(None);
        }
        match diagnostics.keep(self.find(path)?) {
            Some(found) => self.read(path, &found).map(Some),
            None => Ok(None),
        }
    }

    /// Whether a file was read, or one of a folder whose path ends in `/`.
    pub(in crate::source) fn has_read(&self, path: &str) -> bool {
        let is_it = |read: &str| match path.strip_suffix('/') {
            Some(folder) => Path::new(read).starts_with(folder),
            None => Path::new(read) == Path::new(path),
        };
        self.read.keys().any(|read| is_it(read))
    }

    /// A complaint that there is no such file, with the one that was probably meant.
    pub(in crate::source) fn missing(&self, path: &str) -> Result<Diagnostic, Fault> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let names = self.list(folder)?;
        let complaint = Diagnostic::new(code::MISSING_FILE, &self.origin(path));
        Ok(complaint.with_some("misnamed", meant(&names, name)))
    }

    /// What was read so far, in order of the paths.
    pub(in crate::source) fn files(&self) -> Vec<SourceFile> {
        let file = |(path, sha256): (&String, &String)| SourceFile {
            path: path.clone(),
            sha256: sha256.clone(),
        };
        self.read.iter().map(file).collect()
    }

    /// Keeps the decoded text of a file, so that complaints can quote its lines.
    pub(in crate::source) fn keep_text(&mut self, shown: &File, text: String) {
        self.texts.insert(shown.clone(), text);
    }

    /// The texts that were kept, by the path as the user would type it.
    pub(in crate::source) fn texts(&self) -> &BTreeMap<File, String> {
        &self.texts
    }

    /// The same, where nothing more is read.
    pub(in crate::source) fn into_texts(self) -> BTreeMap<File, String> {
        self.texts
    }

    /// Reads a file piece by piece, never holding it whole; complains and gives nothing
    /// where it is not a plain file of this folder. Its digest is that of the very
    /// bytes that were read.
    pub(in crate::source) fn stream<T>(
        &mut self,
        path: &str,
        diagnostics: &mut Diagnostics,
        read: impl FnOnce(&File, &mut dyn Read, &mut Diagnostics) -> T,
    ) -> Result<Option<T>, Fault> {
        let Some(found) = diagnostics.keep(self.find(path)?) else {
            return Ok(None);
        };
        let fault = |cause| self.unread(path, cause);
        let opened = self.files.open(&found).map_err(fault)?;
        let mut stream = Stream::new(opened.take(self.largest()));
        let made = read(&self.origin(path).file, &mut stream, diagnostics);
        // What nobody asked for belongs to the digest as well.
        drop(io::copy(&mut stream, &mut io::sink()));
        let digest = stream.finish().map_err(fault)?;
        self.read.insert(path.to_owned(), digest);
        Ok(Some(made))
    }

    /// A plain file of the folder that is not larger than any that is read, or the
    /// complaint that it is none.
    fn find(&self, path: &str) -> Result<Result<Found, Diagnostic>, Fault> {
        let complaint = |code| Diagnostic::new(code, &self.origin(path));
        Ok(match self.files.find(path)? {
            Ok(found) if found.size <= self.largest() => Ok(found),
            Ok(found) => Err(complaint(code::FILE_TOO_LARGE)
                .with("size", found.size.div_ceil(1 << 20))
                .with("limit", self.by.limits.file_mb)
                .with("key", "file_mb")),
            Err(Unfound::NotPlain) => Err(complaint(code::UNREADABLE_FILE)),
            Err(Unfound::LeadsNowhere) => {
                Err(complaint(code::UNREADABLE_FILE).with("link", path))
            }
            Err(Unfound::Outside) => {
                Err(complaint(code::OUTSIDE_FOLDER).with("link", path))
            }
        })
    }

    /// The digest of what a file holds now, if it can be read.
    pub(super) fn digest_now(&self, path: &str) -> Option<String> {
        let found = self.find(path).ok()?.ok()?;
        self.digest_of(&found).ok()
    }

    /// Whether a file still holds the bytes that were read from it.
    pub(super) fn is_as_read(&self, file: &SourceFile) -> bool {
        let is_same = |found: Found| {
            self.digest_of(&found).is_ok_and(|digest| digest == file.sha256)
        };
        let found = || self.files.find(&file.path).ok()?.ok();
        !self.files.may_change() || found().is_some_and(is_same)
    }

    /// Whether somebody may write into it.
    pub(super) fn may_change(&self) -> bool {
        self.files.may_change()
    }

    /// A file's digest; the file may be too large to be held.
    fn digest_of(&self, found: &Found) -> io::Result<String> {
        let mut stream = Stream::new(self.files.open(found)?);
        io::copy(&mut stream, &mut io::sink())?;
        stream.finish()
    }

    /// The bytes of a plain file of the folder, if there is one, or the complaint that it
    /// is larger than any that is read.
    pub(in crate::source) fn bytes(
        &self,
        path: &str,
    ) -> Result<Option<Vec<u8>>, Diagnostic> {
        match self.find(path) {
            Ok(Ok(found)) => Ok(self.bytes_of(&found, self.largest()).ok()),
            Ok(Err(complaint)) if complaint.code == code::FILE_TOO_LARGE => {
                Err(complaint)
            }
            _ => Ok(None),
        }
    }

    /// The beginning of a plain file of the folder, for who only looks into it: it is not
    /// noted as read.
    pub(in crate::source) fn beginning(&self, path: &str, most: u64) -> Option<Opened> {
        let found = self.files.find(path).ok()?.ok()?;
        let bytes = self.bytes_of(&found, most).ok()?;
        let shown = format!("{}{path}", self.shown).into();
        Some(Opened { shown, bytes, limits: self.by.limits })
    }

    /// What the machine refused, by the path as the user would type it.
    fn unread(&self, path: &str, cause: io::Error) -> Fault {
        Fault::new(Doing::Reading, format!("{}{path}", self.shown), cause)
    }

    fn read(&mut self, path: &str, found: &Found) -> Result<Opened, Fault> {
        let bytes = self
            .bytes_of(found, self.largest())
            .map_err(|cause| self.unread(path, cause))?;
        self.read.insert(path.to_owned(), sha256(&bytes));
        Ok(Opened {
            shown: format!("{}{path}", self.shown).into(),
            bytes,
            limits: self.by.limits,
        })
    }

    fn bytes_of(&self, found: &Found, largest: u64) -> io::Result<Vec<u8>> {
        let length = usize::try_from(found.size.min(largest)).unwrap_or_default();
        let mut bytes = Vec::with_capacity(length);
        // The file may have grown since it was found.
        self.files.open(found)?.take(largest).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// The largest file that is read, in bytes.
    pub(in crate::source) fn largest(&self) -> u64 {
        self.by.limits.file_mb.saturating_mul(1 << 20)
    }
}

/// The folder around a meeting's folder, and the meeting folder's own name.
fn around(meeting: &Path) -> Option<(PathBuf, String)> {
    let (root, name) = if let Some(name) = meeting.file_name() {
        (meeting.parent()?.to_owned(), name.to_owned())
    } else {
        // `.` and `..` have no name of their own.
        let whole = fs::canonicalize(meeting).ok()?;
        (meeting.join(".."), whole.file_name()?.to_owned())
    };
    Some((root, name.to_str()?.to_owned()))
}

/// A folder as the user types what stands before its files.
fn shown(root: &Path) -> String {
    let shown = root.to_string_lossy().replace('\\', "/");
    match &*shown {
        "" => shown,
        "./.." => "../".to_owned(),
        folder => format!("{}/", folder.trim_end_matches('/')),
    }
}
