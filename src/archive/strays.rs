//! Files of an archive that are not what was sealed, or that were never sealed.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::Path;

use fs_err as fs;

use super::compare::Note;
use super::index;
use super::missing::Missing;
use super::names::SEAL;
use super::there::{Refused, entries, is_linked_folder, outermost_gone};
use super::vault::{Kept, Vault, is_edition};
use crate::model::code::{self, Code};
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::digest::sha256;
use crate::model::fault::said;
use crate::model::origin::Origin;

impl Vault {
    /// The file of another name that was sealed with these bytes.
    pub fn twin(&self, digest: &str, kept: &Kept) -> Option<String> {
        let own = self.kept.iter().filter(|it| it.folder == kept.folder);
        let others = self.kept.iter().filter(|it| it.folder != kept.folder);
        own.chain(others).find_map(|kept| kept.holds(digest))
    }

    /// The file that was sealed with these bytes.
    pub fn sealed_as(&self, digest: &str) -> Option<String> {
        self.kept.iter().find_map(|kept| kept.holds(digest))
    }

    /// Complains of every file of an edition that was not sealed with it, unless it is
    /// one of what is missing under another name.
    ///
    /// missing: receives the folders that cannot be read.
    pub fn complain_of_the_unsealed(
        &self,
        kept: &Kept,
        missing: &mut Missing,
        diagnostics: &mut Diagnostics,
    ) {
        let mut found = Vec::new();
        if let Err(refused) = self.files_below(&kept.folder, &mut found)
            && !self.is_refused(&refused.at)
        {
            missing.refused(self, &refused);
        }
        let own = kept.seal.outputs.iter().map(|file| &*file.path).chain([SEAL]);
        let own: BTreeSet<_> =
            own.map(|file| format!("{}/{file}", kept.folder)).collect();
        let is_known = |path: &str| {
            own.contains(path) || missing.holds(path) || self.is_one_of(&own, path)
        };
        found.retain(|path| !is_known(path));
        missing.take_renamed(self, &mut found);
        for path in &found {
            diagnostics.push(Diagnostic::new(code::UNSEALED_FILE, &self.origin(path)));
        }
    }

    /// Warns once of all files that are not what was sealed, before more is added to them.
    pub fn complain_of_damage(&self, diagnostics: &mut Diagnostics) {
        let damaged = self.kept.iter().flat_map(|kept| {
            let files = self.files(kept).into_iter().filter(|file| !file.is_as_sealed());
            files.map(|file| format!("{}/{}", kept.folder, file.sealed.path))
        });
        let damaged: Vec<String> = damaged.collect();
        let Some((first, others)) = damaged.split_first() else { return };
        let complaint = Diagnostic::new(code::ARCHIVE_DAMAGED, &self.origin(first));
        diagnostics.push(others.iter().fold(complaint, |complaint, path| {
            complaint.see(&self.origin(path), "changed-since-sealed", "")
        }));
    }

    /// Says of a file that is gone where it stands now, outside its edition: its bytes
    /// tell that it is the same.
    pub fn tell_of_moved(&self, diagnostics: &mut Diagnostics) {
        let gone = diagnostics.open(&[code::SEALED_FILE_GONE]);
        if gone.is_empty() {
            return;
        }
        let root = self.origin("").file;
        let digest = |stray: &Diagnostic| {
            let path = stray.origin.file.strip_prefix(&*root)?;
            Some(sha256(self.standing(path).bytes()?))
        };
        let strays = diagnostics.open(&[code::UNSEALED_FILE]).into_iter();
        let mut strays: BTreeMap<String, Diagnostic> =
            strays.filter_map(|stray| Some((digest(&stray)?, stray))).collect();
        for gone in gone {
            let sealed = self.kept.iter().flat_map(|kept| {
                let files = kept.seal.outputs.iter();
                let path = move |path: &str| format!("{}/{path}", kept.folder);
                files.map(move |file| (path(&file.path), &file.sha256))
            });
            let mut sealed = sealed.filter(|(path, _)| self.origin(path) == gone.origin);
            let stray = sealed.find_map(|(_, digest)| strays.remove(digest));
            let Some(stray) = stray else { continue };
            let now = stray.origin.file.strip_prefix(&*root).unwrap_or_default();
            let moved = Diagnostic::new(code::SEALED_FILE_RENAMED, &gone.origin)
                .with("found", now)
                .see(&stray.origin, "stands-here", "");
            diagnostics.tell_with(moved, [gone, stray], |_| Vec::new());
        }
    }

    /// Whether a file is one of these under a name in other capitals, on a disk that
    /// tells no capitals apart: old memory sticks write all names in theirs.
    fn is_one_of(&self, own: &BTreeSet<String>, path: &str) -> bool {
        let same = own.iter().find(|it| it.eq_ignore_ascii_case(path));
        same.is_some_and(|same| is_the_same(&self.root.join(same), &self.root.join(path)))
    }

    /// Every file below a folder, and every folder without any; the corrections of a first
    /// edition are not its own.
    fn files_below(&self, folder: &str, found: &mut Vec<String>) -> Result<(), Refused> {
        let is_first = !folder.contains('/');
        let entries = entries(&self.root, folder)?;
        if entries.is_empty() {
            found.push(folder.to_owned());
        }
        // What a linked folder holds stands elsewhere.
        let files = entries.files.iter().chain(&entries.closed).chain(&entries.links);
        found.extend(files.map(|name| format!("{folder}/{name}")));
        let mut own =
            entries.folders.iter().filter(|name| !(is_first && is_edition(name)));
        own.try_for_each(|name| self.files_below(&format!("{folder}/{name}"), found))
    }

    /// Complains of what stands among the meetings and is neither a list nor sealed.
    pub fn complain_of_strays(&self, diagnostics: &mut Diagnostics) {
        if self.kept.is_empty() && self.unreadable.is_empty() {
            return;
        }
        let Ok(entries) = entries(&self.root, "") else { return };
        let files = entries.files.iter().chain(&entries.closed);
        for name in files.chain(&entries.folders).chain(&entries.links) {
            let holds = |folder: &str| folder.split('/').next() == Some(name);
            let list = name.to_ascii_lowercase();
            let is_known = index::is_list_name(name)
                || index::is_list_name(&list)
                    && is_the_same(&self.root.join(list), &self.root.join(name))
                || self.kept.iter().any(|kept| holds(&kept.folder))
                || self.unreadable.keys().any(|folder| holds(folder))
                || self.refused.keys().any(|place| holds(place))
                || self.listed.keys().any(|folder| holds(folder));
            if !is_known {
                let origin = self.origin(name);
                diagnostics.push(Diagnostic::new(code::UNSEALED_FILE, &origin));
            }
        }
    }
}

/// Whether two names that differ in their capitals are one file: where a disk tells them
/// apart, only one of them can be listed.
fn is_the_same(one: &Path, other: &Path) -> bool {
    let is_listed = |path: &Path| {
        let entries = path.parent().map(fs::read_dir).and_then(Result::ok);
        let mut names = entries.into_iter().flatten().flatten();
        names.any(|entry| Some(&*entry.file_name()) == path.file_name())
    };
    one.exists() && !is_listed(one) && is_listed(other)
}

impl Kept {
    /// The file of the edition that was sealed with these bytes.
    pub fn holds(&self, digest: &str) -> Option<String> {
        let file = self.seal.outputs.iter().find(|file| file.sha256 == digest)?;
        Some(format!("{}/{}", self.folder, file.path))
    }
}

impl Vault {
    /// The complaint about a file that is gone, or in whose place something else stands,
    /// and the place it is about: of a whole folder that is gone it is the folder.
    pub fn gone(&self, path: &str) -> (String, Diagnostic) {
        let path = outermost_gone(&self.root, path);
        let complaint = self.complaint_of_gone(&path);
        (path, complaint)
    }

    fn complaint_of_gone(&self, path: &str) -> Diagnostic {
        let origin = self.origin(path);
        let complaint = differs(&origin, None);
        if self.is_displaced(path) {
            let is_linked = is_linked_folder(&self.root.join(path));
            let note = if is_linked { "linked-folder" } else { "no-file" };
            return complaint.see(&origin, note, "");
        }
        complaint
    }

    /// A place that cannot be read, with what the machine says of it.
    pub fn unread(&self, refused: &Refused) -> Diagnostic {
        unread(&self.origin(&refused.at), refused)
    }
}

fn unread(origin: &Origin, refused: &Refused) -> Diagnostic {
    let complaint = Diagnostic::new(code::SEALED_FILE_UNREAD, origin);
    match refused.cause.kind() {
        ErrorKind::PermissionDenied => complaint.see(origin, "unread-permission", ""),
        ErrorKind::FileTooLarge => complaint.see(origin, "unread-too-large", ""),
        _ => complaint.see(origin, "unread-machine", said(&refused.cause)),
    }
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
