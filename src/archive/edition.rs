//! A new edition: its seal, what it changes, and its way into the archive.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use fs_err as fs;
use serde_json::Value;

use super::index;
use super::lock::Lock;
use super::names::{DECK, NUMBERS, SEAL};
use super::store::{self, Output, unfinished};
use super::vault::{Kept, Vault};
use crate::model::digest::sha256;
use crate::model::fault::{Doing, Fault};
use crate::model::happened::Happened;
use crate::model::pack::Pack;
use crate::model::seal::{
    Changes, FigureChange, PageChange, Program, SCHEMA, Seal, SourceChange,
};
use crate::model::sources::SourceFile;

/// What the program brings to a pack.
#[derive(Debug, Clone)]
pub struct Tools {
    pub templates: Vec<SourceFile>,
    pub fonts: Vec<SourceFile>,
}

/// The seal of a pack's outputs, next in the archive.
pub fn seal(
    vault: &Vault,
    pack: &Pack,
    tools: Tools,
    outputs: &[Output],
    because: Option<String>,
) -> Result<Seal, Fault> {
    let meeting = &pack.sources.meeting;
    let id = meeting.id.value.to_string();
    let latest = vault.latest(&id);
    let changes = match latest {
        Some(latest) => Some(changes(vault, latest, &pack.sources.files, outputs)?),
        None => None,
    };
    Ok(Seal {
        schema: SCHEMA,
        program: Program::own(),
        number: vault.kept.len() + 1,
        meeting: id,
        title: meeting.id.value.title(),
        date: meeting.date.value.to_string(),
        edition: latest.map_or(1, |latest| latest.seal.edition + 1),
        because: because.filter(|reason| !reason.trim().is_empty()),
        changes,
        previous: vault.kept.last().map(|last| last.digest.clone()),
        sources: pack.sources.files.clone(),
        templates: tools.templates,
        fonts: tools.fonts,
        outputs: digests(outputs),
    })
}

/// The digest of each file.
pub fn digests(outputs: &[Output]) -> Vec<SourceFile> {
    let digest = |output: &Output| SourceFile {
        path: output.path.clone(),
        sha256: sha256(&output.bytes),
    };
    outputs.iter().map(digest).collect()
}

/// What differs between an edition and what is sealed after it.
pub fn changes(
    vault: &Vault,
    latest: &Kept,
    files: &[SourceFile],
    outputs: &[Output],
) -> Result<Changes, Fault> {
    let json = |bytes: &[u8]| serde_json::from_slice(bytes).unwrap_or(Value::Null);
    let before = vault.read(latest, NUMBERS)?.map_or(Value::Null, |it| json(&it));
    let own = outputs.iter().find(|output| output.path == NUMBERS);
    let after = own.map_or(Value::Null, |output| json(&output.bytes));
    Ok(Changes {
        figures: figures(&before, &after),
        sources: sources(&latest.seal.sources, files),
        pages: pages(&before, &after),
    })
}

/// The figures that read otherwise in another `pack.json`.
pub(super) fn figures(before: &Value, after: &Value) -> Vec<FigureChange> {
    let texts = |pack: &Value| -> BTreeMap<String, String> {
        let figures = pack["figures"].as_object().into_iter().flatten();
        let text =
            |figure: &Value| figure["text"].as_str().unwrap_or_default().to_owned();
        figures.map(|(name, figure)| (name.clone(), text(figure))).collect()
    };
    let (before, after) = (texts(before), texts(after));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let change = |name: &String| {
        let (old, new) = (before.get(name).cloned(), after.get(name).cloned());
        (old != new).then(|| FigureChange { name: name.clone(), before: old, after: new })
    };
    names.into_iter().filter_map(change).collect()
}

fn sources(before: &[SourceFile], after: &[SourceFile]) -> Vec<SourceChange> {
    let by_path = |files: &[SourceFile]| -> BTreeMap<String, String> {
        files.iter().map(|file| (file.path.clone(), file.sha256.clone())).collect()
    };
    let (before, after) = (by_path(before), by_path(after));
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let change = |path: &String| {
        let (old, new) = (before.get(path), after.get(path));
        let change = Happened::between(old, new);
        (old != new).then(|| SourceChange { path: path.clone(), change })
    };
    paths.into_iter().filter_map(change).collect()
}

/// The pages whose words differ in another `pack.json`.
pub(super) fn pages(before: &Value, after: &Value) -> Vec<PageChange> {
    let words = |pack: &Value| -> BTreeMap<(String, usize), (String, String)> {
        let mut found = BTreeMap::new();
        let mut add = |document: &str, pages: &Value| {
            let pages = pages.as_array().into_iter().flatten();
            for (at, page) in pages.enumerate() {
                let text = |key: &str| page[key].as_str().unwrap_or_default().to_owned();
                found.insert(
                    (document.to_owned(), at + 1),
                    (text("words"), text("title")),
                );
            }
        };
        add(DECK, &pack["pages"]);
        for paper in pack["papers"].as_array().into_iter().flatten() {
            add(paper["path"].as_str().unwrap_or_default(), &paper["pages"]);
        }
        found
    };
    let (before, after) = (words(before), words(after));
    let all: BTreeSet<&(String, usize)> = before.keys().chain(after.keys()).collect();
    let change = |key: &(String, usize)| {
        let (old, new) = (before.get(key), after.get(key));
        let title = new.or(old).map(|(_, title)| title.clone()).unwrap_or_default();
        let (document, page) = key.clone();
        (old.map(|it| &it.0) != new.map(|it| &it.0)).then_some(PageChange {
            document,
            page,
            title,
        })
    };
    all.into_iter().filter_map(change).collect()
}

/// Puts an edition where nothing is yet, then lists it.
pub fn keep(
    lock: &Lock,
    vault: &mut Vault,
    seal: Seal,
    mut outputs: Vec<Output>,
) -> Result<PathBuf, Fault> {
    let folder = seal.folder();
    let place = vault.root.join(&folder);
    let fault = |cause| Fault::new(Doing::Sealing, &place, cause);
    if place.exists() {
        return Err(fault(std::io::ErrorKind::DirectoryNotEmpty.into()));
    }
    outputs.push(Output { path: SEAL.to_owned(), bytes: seal.bytes() });
    let fresh = tempfile::Builder::new()
        .prefix(&unfinished::prefix(lock))
        .tempdir_in(&vault.root)
        .map_err(fault)?;
    store::fill(fresh.path(), &outputs, &place, Doing::Sealing)?;
    fs::rename(fresh.path(), &place).map_err(fault)?;
    store::sync(place.parent().unwrap_or(&vault.root));
    vault.add(Kept { folder, digest: seal.digest(), seal });
    list(lock, vault)?;
    Ok(place)
}

/// Writes the list of what an archive holds, each file as a whole; says whether any of
/// it was not there yet.
pub fn list(lock: &Lock, vault: &mut Vault) -> Result<bool, Fault> {
    let mut is_new = false;
    for output in index::index(&vault.kept) {
        let path = vault.root.join(&output.path);
        let fault = |cause| Fault::new(Doing::Listing, &path, cause);
        if vault.lists.get(&output.path) == Some(&output.bytes) {
            continue;
        }
        let fresh = tempfile::Builder::new()
            .prefix(&unfinished::prefix(lock))
            .tempdir_in(&vault.root)
            .map_err(fault)?;
        store::write(fresh.path(), &output).map_err(fault)?;
        fs::rename(fresh.path().join(&output.path), &path).map_err(fault)?;
        is_new = true;
    }
    store::sync(&vault.root);
    vault.read_lists();
    Ok(is_new)
}
