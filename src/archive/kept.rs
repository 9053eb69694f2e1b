//! A pack that is there already, and whether it is the very one that would be made now.
//!
//! Nothing is believed of it: every byte of every file is compared with the digest that
//! its manifest gives, no file may stand beside them, and the manifest itself has to be
//! the one that this program would write for these sources. What `pack.json` says is made
//! anew and compared as well, but for the words of the pages.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fs_err as fs;
use serde_json::Value;

use super::lock::Lock;
use super::manifest::{self, OutputFile, manifest};
use super::names::{DECK, MANIFEST, NUMBERS};
use super::there::Below;
use super::{Output, output_files, pack_json};
use crate::model::diagnostic::Diagnostics;
use crate::model::digest::sha256;
use crate::model::pack::Pack;
use crate::model::seal::Program;

/// A pack as it stands in its place.
#[derive(Debug)]
pub struct Standing {
    pub place: PathBuf,
    /// In the order of its manifest, and that last.
    outputs: Vec<Output>,
}

impl Standing {
    /// The pack that stands in its place, if this program made it of these sources and it
    /// is whole: every file that its manifest lists to the byte, and no other. What cannot
    /// be read is as good as not there.
    pub fn of(lock: &Lock, pack: &Pack, program: Program) -> Option<Self> {
        let place = lock.out.join(&lock.name);
        let manifest = read(&place, MANIFEST)?;
        // Where a source was changed, nothing else needs to be looked at.
        if !manifest.starts_with(&manifest::head(pack, program)) {
            return None;
        }
        let listed = manifest::listed(&manifest)?;
        let own = listed.iter().map(|file| &*file.path).chain([MANIFEST]);
        let own: BTreeSet<PathBuf> = own.map(|path| place.join(path)).collect();
        let below = Below::of(&place).ok()?;
        if below.files != own || !below.empty_folders.is_empty() {
            return None;
        }
        let whole = |file: OutputFile| {
            let bytes = read(&place, &file.path)?;
            let is_whole = bytes.len() == file.size && sha256(&bytes) == file.sha256;
            is_whole.then_some(Output { path: file.path, bytes })
        };
        let mut outputs: Vec<_> = listed.into_iter().map(whole).collect::<Option<_>>()?;
        outputs.push(Output { path: MANIFEST.to_owned(), bytes: manifest });
        Some(Self { place, outputs })
    }

    /// Whether it has a file of that name.
    pub fn has(&self, path: &str) -> bool {
        self.outputs.iter().any(|output| output.path == path)
    }

    /// Whether it holds pictures of pages, which do not say how fine they are.
    pub fn has_pictures(&self) -> bool {
        self.outputs.iter().any(|output| output.path.starts_with("pages/"))
    }

    /// Whether this program would make it of these sources, with these tables and these
    /// complaints.
    pub fn is_of(
        &self,
        pack: &Pack,
        program: Program,
        tables: &[Output],
        diagnostics: &Diagnostics,
    ) -> bool {
        let Some((last, outputs)) = self.outputs.split_last() else { return false };
        let Some(own) = self.numbers() else { return false };
        let now = numbers(&pack_json(pack, &[], diagnostics));
        manifest(pack, &output_files(outputs), program, &[]) == last.bytes
            && tables.iter().all(|table| self.holds(table))
            && self.is_all(tables, &own)
            && now.is_some_and(|now| without_words(now) == without_words(own))
    }

    /// Whether it consists of these tables and of the documents whose words it gives.
    fn is_all(&self, tables: &[Output], numbers: &Value) -> bool {
        let papers = numbers["papers"].as_array().into_iter().flatten();
        let papers = papers.filter_map(|paper| paper["path"].as_str());
        let all = papers.chain(tables.iter().map(|table| &*table.path));
        let all: BTreeSet<&str> = all.chain([DECK, NUMBERS, MANIFEST]).collect();
        all == self.outputs.iter().map(|output| &*output.path).collect()
    }

    /// How many pages its deck has.
    pub fn pages(&self) -> Option<usize> {
        Some(self.numbers()?["pages"].as_array()?.len())
    }

    fn holds(&self, output: &Output) -> bool {
        let own = self.outputs.iter().find(|own| own.path == output.path);
        own.is_some_and(|own| own.bytes == output.bytes)
    }

    fn numbers(&self) -> Option<Value> {
        let own = self.outputs.iter().find(|own| own.path == NUMBERS)?;
        numbers(&own.bytes)
    }
}

fn numbers(bytes: &[u8]) -> Option<Value> {
    serde_json::from_slice(bytes).ok()
}

/// What `pack.json` says but for the words of pages, which only Typst knows: they follow
/// from everything else.
fn without_words(mut numbers: Value) -> Value {
    if let Some(fields) = numbers.as_object_mut() {
        fields.remove("pages");
        fields.remove("papers");
    }
    numbers
}

/// A plain file of the pack; a link is none.
fn read(place: &Path, path: &str) -> Option<Vec<u8>> {
    let path = place.join(path);
    let is_plain = fs::symlink_metadata(&path).ok()?.is_file();
    is_plain.then(|| fs::read(&path).ok())?
}
