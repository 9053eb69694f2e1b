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

use self::carried::Files;
use super::apart::Helper;
use super::kept::Kept;
use super::misnamed::meant;
use super::read_once::ReadOnce;
use super::stream::Stream;

mod carried;

/// Where a meeting's folder stands: on the disk, or among the files that a sealed deck
/// carries.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    pub folder: &'a Path,
    pub carried: Option<&'a Arc<Carried>>,
}

/// The folder that holds `organization.yaml` and a folder a meeting.
#[derive(Debug)]
pub(super) struct Folder {
    root: PathBuf,
    /// The files it holds, where it stands on no disk.
    carried: Option<Files>,
    /// The root as the user typed it, with `/` at its end unless it is empty.
    shown: String,
    read: BTreeMap<String, String>,
    texts: BTreeMap<File, String>,
    /// What reads workbooks apart; they are read here where there is none.
    helper: Option<Helper>,
    /// What was read before, where anything is kept.
    kept: Option<Kept>,
    /// What other meetings of the run have read.
    read_once: Option<ReadOnce>,
    /// The digest of the `organization.yaml` by which lists are understood.
    organization: Option<String>,
    limits: Limits,
}

/// A file as it was read.
#[derive(Debug, Clone)]
pub(super) struct Opened {
    /// The path as the user would type it.
    pub shown: File,
    pub bytes: Vec<u8>,
    /// How large what it holds may be.
    pub limits: Limits,
}

impl Opened {
    /// The file as a place.
    pub(super) fn origin(&self) -> Origin {
        Origin::file(&self.shown)
    }
}

impl Folder {
    /// The folder around a meeting's folder, and the meeting folder's own name.
    pub(super) fn at(place: Place<'_>) -> Option<(Self, String)> {
        let (mut folder, name) = Self::around(place.folder)?;
        folder.carried = place.carried.map(Files::new);
        Some((folder, name))
    }

    /// The same of a folder on the disk.
    pub(crate) fn around(meeting: &Path) -> Option<(Self, String)> {
        let (root, name) = if let Some(name) = meeting.file_name() {
            (meeting.parent()?.to_owned(), name.to_owned())
        } else {
            // `.` and `..` have no name of their own.
            let whole = fs::canonicalize(meeting).ok()?;
            (meeting.join(".."), whole.file_name()?.to_owned())
        };
        let shown = root.to_string_lossy().replace('\\', "/");
        let shown = match &*shown {
            "" => shown,
            "./.." => "../".to_owned(),
            folder => format!("{}/", folder.trim_end_matches('/')),
        };
        let root = if root.as_os_str().is_empty() { PathBuf::from(".") } else { root };
        let (read, texts) = (BTreeMap::new(), BTreeMap::new());
        let folder = Self {
            root,
            carried: None,
            shown,
            read,
            texts,
            helper: None,
            kept: None,
            read_once: None,
            organization: None,
            limits: Limits::default(),
        };
        Some((folder, name.to_str()?.to_owned()))
    }

    /// Has workbooks read by a process of their own.
    #[must_use]
    pub(super) fn helped_by(self, helper: Option<&Helper>) -> Self {
        Self { helper: helper.cloned(), ..self }
    }

    /// Takes from what was read before whatever is still as it was.
    #[must_use]
    pub(super) fn keeping(self, kept: Option<&Kept>) -> Self {
        Self { kept: kept.cloned(), ..self }
    }

    /// Takes from what other meetings of the run have read whatever is the same here.
    #[must_use]
    pub(super) fn reading_once(self, read_once: Option<&ReadOnce>) -> Self {
        Self { read_once: read_once.cloned(), ..self }
    }

    /// The same folder for whoever reads beside this one.
    pub(super) fn beside(&self) -> Self {
        Self {
            root: self.root.clone(),
            carried: self.carried.clone(),
            shown: self.shown.clone(),
            read: BTreeMap::new(),
            texts: BTreeMap::new(),
            helper: self.helper.clone(),
            kept: self.kept.clone(),
            read_once: self.read_once.clone(),
            organization: self.organization.clone(),
            limits: self.limits,
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

    pub(super) fn kept(&self) -> Option<&Kept> {
        self.kept.as_ref()
    }

    pub(super) fn read_once(&self) -> Option<&ReadOnce> {
        self.read_once.as_ref()
    }

    /// Lists are understood by the `organization.yaml` that has been read.
    pub(super) fn understand_by(&mut self, organization: &str) {
        self.organization = self.read.get(organization).cloned();
    }

    /// The digest of the `organization.yaml` by which lists are understood.
    pub(super) fn organization(&self) -> Option<&String> {
        self.organization.as_ref()
    }

    /// Notes that a file was read whose digest is known.
    pub(super) fn note(&mut self, path: &str, digest: String) {
        self.read.insert(path.to_owned(), digest);
    }

    pub(super) fn helper(&self) -> Option<&Helper> {
        self.helper.as_ref()
    }

    /// A file of the folder as a place, whether it is there or not.
    pub(super) fn origin(&self, path: &str) -> Origin {
        Origin::file(&format!("{}{path}", self.shown))
    }

    /// The names of what stands in a folder, sorted; none where there is no such
    /// folder.
    pub(super) fn list(&self, path: &str) -> Result<Vec<String>, Fault> {
        let folder = self.root.join(path);
        if let Some(files) = &self.carried {
            return Ok(files.list(&folder));
        }
        if !folder.is_dir() {
            return Ok(Vec::new());
        }
        let fault = |cause| Fault::new(Doing::Reading, &folder, cause);
        let mut names = Vec::new();
        for entry in fs::read_dir(&folder).map_err(fault)? {
            let entry = entry.map_err(fault)?;
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Ok(names)
    }

    /// Whether there is a folder of that name.
    pub(super) fn is_folder(&self, path: &str) -> bool {
        let folder = self.root.join(path);
        match &self.carried {
            Some(files) => files.is_folder(&folder),
            None => folder.is_dir(),
        }
    }

    /// Whether there is anything of that name.
    pub(super) fn has(&self, path: &str) -> bool {
        let there = self.root.join(path);
        match &self.carried {
            Some(files) => files.get(&there).is_some() || files.is_folder(&there),
            None => there.symlink_metadata().is_ok(),
        }
    }

    /// Reads a file whose path is relative to the folder, with `/`; complains and
    /// gives nothing where it is missing or not a plain file of this folder.
    pub(super) fn open(
        &mut self,
        path: &str,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Opened>, Fault> {
        if !self.has(path) {
            let (folder, name) = path.rsplit_once('/').unwrap_or((".", path));
            let names = self.list(folder)?;
            let complaint = Diagnostic::new(code::MISSING_FILE, &self.origin(path));
            diagnostics.push(complaint.with_some("misnamed", meant(&names, name)));
            return Ok(None);
        }
        match self.check(path, self.largest())? {
            Err(diagnostic) => {
                diagnostics.push(diagnostic);
                Ok(None)
            }
            Ok(file) => self.read(path, &file).map(Some),
        }
    }

    /// What was read so far, in order of the paths.
    pub(super) fn files(&self) -> Vec<SourceFile> {
        let file = |(path, sha256): (&String, &String)| SourceFile {
            path: path.clone(),
            sha256: sha256.clone(),
        };
        self.read.iter().map(file).collect()
    }

    /// Keeps the decoded text of a file, so that complaints can quote its lines.
    pub(super) fn keep_text(&mut self, shown: &File, text: String) {
        self.texts.insert(shown.clone(), text);
    }

    /// The texts that were kept, by the path as the user would type it.
    pub(super) fn texts(&self) -> &BTreeMap<File, String> {
        &self.texts
    }

    /// The same, where nothing more is read.
    pub(super) fn into_texts(self) -> BTreeMap<File, String> {
        self.texts
    }

    /// Reads a file piece by piece, never holding it whole; complains and gives nothing
    /// where it is not a plain file of this folder. Its digest is that of the very
    /// bytes that were read.
    pub(super) fn stream<T>(
        &mut self,
        path: &str,
        diagnostics: &mut Diagnostics,
        read: impl FnOnce(&File, &mut dyn Read, &mut Diagnostics) -> T,
    ) -> Result<Option<T>, Fault> {
        let Some(file) = diagnostics.keep(self.check(path, self.largest())?) else {
            return Ok(None);
        };
        let fault = |cause| Fault::new(Doing::Reading, &file, cause);
        let opened = self.opened(&file).map_err(fault)?;
        let mut stream = Stream::new(opened.take(self.largest()));
        let made = read(&self.origin(path).file, &mut stream, diagnostics);
        // What nobody asked for belongs to the digest as well.
        drop(io::copy(&mut stream, &mut io::sink()));
        let digest = stream.finish().map_err(fault)?;
        self.read.insert(path.to_owned(), digest);
        Ok(Some(made))
    }

    fn check(
        &self,
        path: &str,
        largest: u64,
    ) -> Result<Result<PathBuf, Diagnostic>, Fault> {
        let origin = self.origin(path);
        let file = self.root.join(path);
        let fault = |cause| Fault::new(Doing::Reading, &file, cause);
        if let Some(files) = &self.carried {
            let complaint = || Diagnostic::new(code::UNREADABLE_FILE, &origin);
            return Ok(match files.get(&file) {
                Some(bytes) => small_enough(file, bytes.len() as u64, largest, &origin),
                None => Err(complaint()),
            });
        }
        let root = fs::canonicalize(&self.root).map_err(fault)?;
        let whole = match fs::canonicalize(&file) {
            Ok(whole) => whole,
            Err(cause) if leads_nowhere(&file, &cause) => {
                let complaint = Diagnostic::new(code::UNREADABLE_FILE, &origin);
                return Ok(Err(complaint.with("link", path)));
            }
            Err(cause) => return Err(fault(cause)),
        };
        if !whole.starts_with(&root) {
            let complaint = Diagnostic::new(code::OUTSIDE_FOLDER, &origin);
            return Ok(Err(complaint.with("link", path)));
        }
        let metadata = fs::metadata(&whole).map_err(fault)?;
        if !metadata.is_file() {
            return Ok(Err(Diagnostic::new(code::UNREADABLE_FILE, &origin)));
        }
        Ok(small_enough(whole, metadata.len(), largest, &origin))
    }

    /// A file that was found, ready to be read.
    fn opened(&self, file: &Path) -> io::Result<Box<dyn Read + '_>> {
        match &self.carried {
            Some(files) => {
                Ok(Box::new(files.get(file).map(Vec::as_slice).unwrap_or_default()))
            }
            None => Ok(Box::new(fs::File::open(file)?)),
        }
    }

    /// The digest of what a file of the disk holds now, if it can be read.
    pub(super) fn digest_now(&self, path: &str) -> Option<String> {
        let file = self.check(path, self.largest()).ok()?.ok()?;
        self.carried.is_none().then(|| digest_of(&file).ok())?
    }

    /// Whether a file still holds the bytes that were read from it.
    pub(super) fn is_as_read(&self, file: &SourceFile) -> bool {
        if self.carried.is_some() {
            // Nobody can have saved it meanwhile.
            return true;
        }
        let now = self.check(&file.path, u64::MAX).ok().and_then(Result::ok);
        let digest = now.and_then(|path| digest_of(&path).ok());
        digest.is_some_and(|digest| digest == file.sha256)
    }

    /// The bytes of a plain file of the folder, if there is one.
    pub(super) fn bytes(&self, path: &str) -> Option<Vec<u8>> {
        let file = self.check(path, u64::MAX).ok()?.ok()?;
        self.bytes_of(&file, u64::MAX).ok()
    }

    fn read(&mut self, path: &str, file: &Path) -> Result<Opened, Fault> {
        let bytes = self
            .bytes_of(file, self.largest())
            .map_err(|cause| Fault::new(Doing::Reading, file, cause))?;
        self.read.insert(path.to_owned(), sha256(&bytes));
        Ok(Opened {
            shown: format!("{}{path}", self.shown).into(),
            bytes,
            limits: self.limits,
        })
    }

    fn bytes_of(&self, file: &Path, largest: u64) -> io::Result<Vec<u8>> {
        match &self.carried {
            Some(files) => Ok(files.get(file).cloned().unwrap_or_default()),
            None => bytes_of(file, largest),
        }
    }

    /// The largest file that is read, in bytes.
    pub(super) fn largest(&self) -> u64 {
        self.limits.file_mb.saturating_mul(1 << 20)
    }

    /// Sets how large the files may be that are read from now on.
    pub(super) fn limit(&mut self, limits: Limits) {
        self.limits = limits;
    }
}

/// A file that was found, where it is not larger than any that is read.
fn small_enough(
    file: PathBuf,
    size: u64,
    largest: u64,
    origin: &Origin,
) -> Result<PathBuf, Diagnostic> {
    if size <= largest {
        return Ok(file);
    }
    Err(Diagnostic::new(code::FILE_TOO_LARGE, origin)
        .with("size", size.div_ceil(1 << 20))
        .with("limit", largest >> 20)
        .with("key", "file_mb"))
}

/// Whether a file could not be found because it is a link without an end.
fn leads_nowhere(file: &Path, cause: &io::Error) -> bool {
    let is_link = fs::symlink_metadata(file).is_ok_and(|found| found.is_symlink());
    // That a link goes round in a circle has no kind of its own in stable Rust.
    is_link && cause.kind() != io::ErrorKind::PermissionDenied
}

/// A file's digest; the file may be too large to be held.
fn digest_of(file: &Path) -> io::Result<String> {
    let mut stream = Stream::new(fs::File::open(file)?);
    io::copy(&mut stream, &mut io::sink())?;
    stream.finish()
}

fn bytes_of(file: &Path, largest: u64) -> io::Result<Vec<u8>> {
    let opened = fs::File::open(file)?;
    let length = opened.metadata()?.len().min(largest);
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
    // The file may have grown since it was measured.
    opened.take(largest).read_to_end(&mut bytes)?;
    Ok(bytes)
}
