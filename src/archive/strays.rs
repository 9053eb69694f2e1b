//! Files of an archive that are not what was sealed, or that were never sealed.

use std::path::Path;

use super::compare::Note;
use super::index;
use super::vault::{Kept, SEAL, Vault, is_edition, names};
use crate::model::code::{self, Code};
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
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

impl Kept {
    /// The file of the edition that was sealed with these bytes.
    fn holds(&self, digest: &str) -> Option<String> {
        let file = self.seal.outputs.iter().find(|file| file.sha256 == digest)?;
        Some(format!("{}/{}", self.folder, file.path))
    }
}

impl Vault {
    /// A file that is gone, or in whose place something else stands.
    pub fn gone(&self, path: &str) -> Diagnostic {
        let origin = self.origin(path);
        let complaint = differs(&origin, None);
        if self.is_displaced(path) {
            return complaint.see(&origin, "no-file", "");
        }
        complaint
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
