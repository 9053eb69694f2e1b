//! Whether the seals of an archive follow each other, and whether its lists list them.
//!
//! One change gives one complaint: a seal that was changed is that, and neither a broken
//! link behind it nor a list that no longer fits it.

use super::compare::compare;
use super::index;
use super::names::{LIST, SEAL};
use super::store::Output;
use super::strays::differs;
use super::vault::{Kept, Listed, Vault};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};

impl Vault {
    /// Complains of every link that is missing or does not fit, of an index that does not
    /// list what is there, and of whatever of both cannot be read.
    pub fn complain_of_the_chain(&self, diagnostics: &mut Diagnostics) {
        let misplaced = self.complain_of_each_seal(diagnostics);
        let lost = self.lost(&misplaced);
        for listed in &lost {
            let seal = format!("{}/{SEAL}", listed.folder);
            if self.unreadable.contains_key(&listed.folder) || self.is_refused(&seal) {
                continue;
            }
            let complaint = Diagnostic::new(code::CHAIN_BROKEN, &self.origin(&seal))
                .with("number", listed.number)
                .see(&self.origin(LIST), "sealed-seal-gone", &listed.folder);
            diagnostics.push(complaint);
        }
        if self.is_told_of_what_is_refused() {
            self.complain_of_the_links(&lost, diagnostics);
        }
        // What is lost or lies elsewhere cannot be listed again to be compared.
        if lost.is_empty() && misplaced.is_empty() {
            self.complain_of_the_lists(diagnostics);
        }
    }

    /// Complains of seals that cannot be read and gives those that stand elsewhere, which
    /// it complains of as well.
    fn complain_of_each_seal(&self, diagnostics: &mut Diagnostics) -> Vec<&Kept> {
        for refused in self.refused.values() {
            diagnostics.push(self.unread(refused));
        }
        self.complain_of_unreadable_seals(diagnostics);
        let misplaced = self.misplaced();
        for kept in &misplaced {
            let origin = self.origin(&format!("{}/{SEAL}", kept.folder));
            let own = kept.seal.folder();
            let complaint = Diagnostic::new(code::SEAL_MISPLACED, &origin);
            diagnostics.push(complaint.with("found", own));
        }
        misplaced
    }

    /// Whether a meeting's folder stands there alone, copied out of its archive: neither
    /// list is there, nor the seal of any other meeting.
    pub fn is_copy_of(&self, meeting: &str) -> bool {
        let is_of_it = |folder: &String| folder.split('/').next() == Some(meeting);
        let mut folders = self.kept.iter().map(|kept| &kept.folder);
        self.lists.is_empty()
            && !self.kept.is_empty()
            && folders.all(is_of_it)
            && self.unreadable.keys().chain(self.refused.keys()).all(is_of_it)
    }

    /// The same of a meeting's folder that stands alone: of the chain only the links
    /// between seals that were made one behind the other can be seen.
    pub fn complain_of_a_copy(&self, diagnostics: &mut Diagnostics) {
        self.complain_of_each_seal(diagnostics);
        for pair in self.linked().windows(2) {
            let [before, kept] = [pair[0], pair[1]];
            let follows = kept.seal.number == before.seal.number + 1;
            if follows && kept.seal.previous.as_ref() != Some(&before.digest) {
                let place = |kept: &Kept| format!("{}/{SEAL}", kept.folder);
                let origin = self.origin(&place(kept));
                let complaint = Diagnostic::new(code::CHAIN_BROKEN, &origin)
                    .with("number", kept.seal.number);
                let before = place(before);
                diagnostics.push(complaint.see(
                    &self.origin(&before),
                    "seal-before",
                    &before,
                ));
            }
        }
    }

    /// Whether the list tells which seals stand where nothing can be read: otherwise
    /// nobody knows what follows what.
    fn is_told_of_what_is_refused(&self) -> bool {
        let is_told_of = |place: &String| {
            let is_within = |folder: &String| {
                self.refused_at(&format!("{folder}/{SEAL}")) == Some(place)
            };
            index::is_list_name(place) || self.listed.keys().any(is_within)
        };
        self.refused.keys().all(is_told_of)
    }

    /// Warns of lists that are about to be written again although somebody took them
    /// away: they alone knew what the seals were.
    pub fn complain_of_lost_lists(&self, diagnostics: &mut Diagnostics) {
        for Output { path, .. } in index::index(&self.kept) {
            if !self.lists.contains_key(&path) && !self.is_unfinished(&path, None) {
                let origin = self.origin(&path);
                diagnostics.push(Diagnostic::new(code::LIST_REBUILT, &origin));
            }
        }
    }

    fn complain_of_unreadable_seals(&self, diagnostics: &mut Diagnostics) {
        for (folder, from) in &self.unreadable {
            let origin = self.origin(&format!("{folder}/{SEAL}"));
            let code = if self.listed.contains_key(folder) {
                code::SEALED_FILE_DIFFERS
            } else {
                code::NOT_SEALED
            };
            diagnostics.push(
                Diagnostic::new(code, &origin).see(&origin, "unreadable-from", from),
            );
        }
    }

    /// Complains of every seal that does not follow the one before it. Of one that was
    /// lost or changed the list still knows the digest: what follows it fits that.
    fn complain_of_the_links(&self, lost: &[&Listed], diagnostics: &mut Diagnostics) {
        let unlisted = self.unlisted();
        let mut before: Option<(String, String)> = None;
        let mut number = 0;
        for kept in self.linked() {
            while let Some(listed) = lost.iter().find(|it| it.number == number + 1) {
                number += 1;
                before = Some((listed.folder.clone(), listed.seal.clone()));
            }
            number += 1;
            let fits = kept.seal.number == number
                && kept.seal.previous == before.as_ref().map(|before| before.1.clone());
            // A seal that the lists do not know is complained of as such.
            if !fits && !unlisted.contains(&kept.folder) {
                let origin = self.origin(&format!("{}/{SEAL}", kept.folder));
                let mut complaint = Diagnostic::new(code::CHAIN_BROKEN, &origin)
                    .with("number", kept.seal.number);
                if let Some((folder, _)) = &before {
                    let path = format!("{folder}/{SEAL}");
                    complaint = complaint.see(&self.origin(&path), "seal-before", &path);
                }
                diagnostics.push(complaint);
            }
            before = Some((kept.folder.clone(), self.sealed_digest(kept).clone()));
        }
    }

    /// The digest that an edition's seal had: of one that was changed the list knows it.
    pub fn sealed_digest<'a>(&'a self, kept: &'a Kept) -> &'a String {
        match self.listed(kept) {
            Some(listed) if self.unlisted().contains(&kept.folder) => &listed.seal,
            _ => &kept.digest,
        }
    }

    /// The seals that make up the chain: a copy that stands elsewhere is none of them.
    fn linked(&self) -> Vec<&Kept> {
        let mut linked: Vec<&Kept> = Vec::new();
        let at_home = self.kept.iter().filter(|it| it.seal.folder() == it.folder);
        let elsewhere = self.kept.iter().filter(|it| it.seal.folder() != it.folder);
        for kept in at_home.chain(elsewhere) {
            if linked.iter().all(|other| other.digest != kept.digest) {
                linked.push(kept);
            }
        }
        let place =
            |kept: &&Kept| self.kept.iter().position(|it| it.folder == kept.folder);
        linked.sort_by_key(place);
        linked
    }

    /// Complains of a list that is not the seals'. Where a seal was changed, that is
    /// complained of with its edition; where one cannot be read, no list can be made to
    /// compare with.
    fn complain_of_the_lists(&self, diagnostics: &mut Diagnostics) {
        let is_known = self.refused.keys().all(|place| index::is_list_name(place));
        if self.kept.is_empty() || !is_known || !self.unlisted().is_empty() {
            return;
        }
        for Output { path, bytes } in index::index(&self.kept) {
            if self.is_refused(&path) {
                continue;
            }
            let (origin, there) = (self.origin(&path), self.lists.get(&path));
            if self.is_unfinished(&path, there) {
                let last = self.kept.last().map_or("", |last| &last.folder);
                diagnostics.push(
                    Diagnostic::new(code::LIST_UNFINISHED, &origin).with("found", last),
                );
            } else if there != Some(&bytes) {
                let notes = there.map(|there| compare(there, &bytes));
                diagnostics.push(match notes {
                    Some(notes) => differs(&origin, Some(notes)),
                    None => self.gone(&path).1,
                });
            }
        }
    }
}
