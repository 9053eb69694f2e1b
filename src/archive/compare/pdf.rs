//! Two PDFs: the files they carry, their pages, and every other part by what it is.

use serde_json::Value;

use super::anatomy::Anatomy;
use super::{Note, entries, of_pack};
use crate::archive::carried::{carried, pages};
use crate::archive::names::{MANIFEST, NUMBERS};
use crate::model::attachment::Carried;
use crate::model::guard::caught;

/// What differs, the most telling first.
pub(super) fn compare(there: &[u8], rebuilt: &[u8]) -> Vec<Note> {
    let mut found = Vec::new();
    let again = carried(rebuilt).unwrap_or_default();
    let titles = titles(&again);
    let mut own = carried(there).unwrap_or_else(|_| again.clone());
    if there.len() == rebuilt.len() {
        // A file that merely cannot be found any more is named where its entry differs.
        own.retain(|name, _| again.contains_key(name));
        let gone = again.iter().filter(|(name, _)| !own.contains_key(*name));
        let gone: Vec<_> =
            gone.map(|(name, bytes)| (name.clone(), bytes.clone())).collect();
        own.extend(gone);
    }
    found.extend(of_attachments(&own, &again));
    let (before, after) = (pages(there), pages(rebuilt));
    if !before.is_empty() {
        let count = before.len().max(after.len());
        let differs = |at: &usize| before.get(*at) != after.get(*at);
        let pages = (0..count).filter(differs);
        found.extend(pages.map(|at| ("page-differs", titled(at + 1, &titles))));
    }
    if there.starts_with(rebuilt) {
        let more = there.len() - rebuilt.len();
        found.push(("appended", more.to_string()));
        return found;
    }
    if found.is_empty() && is_saved_anew(there, rebuilt) {
        return vec![("saved-anew", String::new())];
    }
    let parts = caught(|| of_parts(there, rebuilt)).unwrap_or_default();
    for (note, what) in parts {
        let what = match (note, what.parse()) {
            ("page-differs", Ok(page)) => titled(page, &titles),
            _ => what,
        };
        if !found.contains(&(note, what.clone())) {
            found.push((note, what));
        }
    }
    found
}

/// Whether another program seems to have written the whole file: it differs from its
/// head on.
fn is_saved_anew(there: &[u8], rebuilt: &[u8]) -> bool {
    const HEAD: usize = 64;
    let is_pdf = there.starts_with(b"%PDF-");
    is_pdf && there.len() != rebuilt.len() && there.get(..HEAD) != rebuilt.get(..HEAD)
}

fn of_attachments(own: &Carried, again: &Carried) -> Vec<Note> {
    let mut names: Vec<&String> = own.keys().chain(again.keys()).collect();
    names.sort();
    names.dedup();
    names.retain(|name| own.get(*name) != again.get(*name));
    let mut found: Vec<Note> =
        names.iter().map(|name| ("attached-differs", (*name).clone())).collect();
    let json = |files: &Carried, name: &str| -> Option<Value> {
        serde_json::from_slice(files.get(name)?).ok()
    };
    if let (Some(there), Some(rebuilt)) = (json(own, NUMBERS), json(again, NUMBERS)) {
        found.extend(of_pack(&there, &rebuilt));
    }
    // Whatever differs changes the digests of the manifest too: alone, they are the news.
    if let ([name], Some(there), Some(rebuilt)) =
        (&*names, json(own, MANIFEST), json(again, MANIFEST))
        && *name == MANIFEST
    {
        found.extend(entries(&there, &rebuilt));
    }
    found
}

/// The parts in which bytes differ: all of them where nothing was moved, else the first.
fn of_parts(there: &[u8], rebuilt: &[u8]) -> Vec<Note> {
    let Some(anatomy) = Anatomy::of(rebuilt) else { return Vec::new() };
    let mut differing = there
        .iter()
        .zip(rebuilt)
        .enumerate()
        .filter(|(_, (one, other))| one != other)
        .map(|(at, _)| at);
    if there.len() == rebuilt.len() {
        return anatomy.parts_at(there, differing);
    }
    let first = differing.next().unwrap_or(there.len().min(rebuilt.len()));
    anatomy.parts_at(there, std::iter::once(first))
}

/// The titles of the deck's pages, where it carries them.
fn titles(carried: &Carried) -> Vec<String> {
    let pack = carried.get(NUMBERS).and_then(|it| serde_json::from_slice(it).ok());
    let pack: Value = pack.unwrap_or(Value::Null);
    let pages = pack["pages"].as_array().into_iter().flatten();
    pages.map(|page| page["title"].as_str().unwrap_or_default().to_owned()).collect()
}

fn titled(page: usize, titles: &[String]) -> String {
    match titles.get(page.wrapping_sub(1)).filter(|title| !title.is_empty()) {
        Some(title) => format!("{page} {title}"),
        None => page.to_string(),
    }
}
