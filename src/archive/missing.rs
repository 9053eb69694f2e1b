//! What is missing of an edition: what is gone, what cannot be read, and what stands
//! there under another name.
//!
//! A folder that is gone is one complaint, not one for each of its files, and so is a
//! file that was only renamed: its bytes tell that it is the same.

use std::collections::BTreeMap;

use super::there::Refused;
use super::vault::Vault;
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::digest::sha256;

/// What is missing, by the place that is complained of: a file or a folder.
#[derive(Debug, Default)]
pub struct Missing {
    places: BTreeMap<String, Place>,
}

#[derive(Debug)]
struct Place {
    complaint: Diagnostic,
    /// The files that were sealed there, each with its digest; none where the place is
    /// there and cannot be read, or is something else now.
    files: Vec<(String, String)>,
}

impl Missing {
    /// Notes a file that is gone.
    pub fn gone(&mut self, vault: &Vault, path: &str, digest: &str) {
        let (place, complaint) = vault.gone(path);
        let is_gone = !vault.is_displaced(&place);
        let new = || Place { complaint, files: Vec::new() };
        let noted = self.places.entry(place).or_insert_with(new);
        if is_gone {
            noted.files.push((path.to_owned(), digest.to_owned()));
        }
    }

    /// Notes a place that cannot be read.
    pub fn refused(&mut self, vault: &Vault, refused: &Refused) {
        let new = || Place { complaint: vault.unread(refused), files: Vec::new() };
        self.places.entry(refused.at.clone()).or_insert_with(new);
    }

    pub(super) fn holds(&self, place: &str) -> bool {
        self.places.contains_key(place)
    }

    /// Says of what is gone that it was renamed, where it stands among the files that
    /// were not sealed, and takes those away from them.
    pub(super) fn take_renamed(&mut self, vault: &Vault, unsealed: &mut Vec<String>) {
        if self.places.values().all(|place| place.files.is_empty()) {
            return;
        }
        let digest = |path: &String| {
            let there = vault.standing(path);
            Some((path.clone(), sha256(there.bytes()?)))
        };
        let mut digests: BTreeMap<_, _> = unsealed.iter().filter_map(digest).collect();
        for (name, place) in &mut self.places {
            let Some(now) = place.now(name, &digests) else { continue };
            for (path, _) in &place.files {
                digests.remove(&format!("{now}{}", &path[name.len()..]));
            }
            let (origin, there) = (vault.origin(name), vault.origin(&now));
            place.complaint = Diagnostic::new(code::SEALED_FILE_RENAMED, &origin)
                .with("found", &now)
                .see(&there, "stands-here", "");
            unsealed.retain(|path| digests.contains_key(path));
        }
    }

    /// A complaint a place, in the order of their names.
    pub fn into_complaints(self) -> impl Iterator<Item = Diagnostic> {
        self.places.into_values().map(|place| place.complaint)
    }
}

impl Place {
    /// The name under which everything stands that was sealed under this one.
    ///
    /// digests: those of the files that were not sealed, by their paths.
    fn now(&self, name: &str, digests: &BTreeMap<String, String>) -> Option<String> {
        let (path, digest) = self.files.first()?;
        let same = digests.iter().filter(|(_, there)| *there == digest);
        let names = same.filter_map(|(there, _)| there.strip_suffix(&path[name.len()..]));
        let holds_all = |now: &&str| {
            self.files.iter().all(|(path, digest)| {
                digests.get(&format!("{now}{}", &path[name.len()..])) == Some(digest)
            })
        };
        names.filter(|now| !now.is_empty()).find(holds_all).map(str::to_owned)
    }
}
