//! A packed file (`tables.ods`): which of its parts differs, and on which sheet.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use super::Note;

/// The parts that differ; of the sheets, which.
pub(super) fn compare(there: &[u8], rebuilt: &[u8]) -> Vec<Note> {
    let (own, again) = (parts(there), parts(rebuilt));
    let mut found = Vec::new();
    for (name, bytes) in &again {
        match own.get(name).and_then(Option::as_ref) {
            Some(own) if Some(own) == bytes.as_ref() => {}
            Some(own) if name == "content.xml" => {
                found.extend(sheets(own, bytes.as_deref().unwrap_or_default()));
            }
            _ => found.push(("part-differs", name.clone())),
        }
    }
    let added = own.keys().filter(|name| !again.contains_key(*name));
    found.extend(added.map(|name| ("part-differs", name.clone())));
    if found.is_empty() {
        found.extend(part_at(there, rebuilt).map(|name| ("part-differs", name)));
    }
    found
}

/// Every part by name; none where it is damaged.
fn parts(file: &[u8]) -> BTreeMap<String, Option<Vec<u8>>> {
    let Ok(mut zip) = zip::ZipArchive::new(Cursor::new(file)) else {
        return BTreeMap::new();
    };
    let mut parts = BTreeMap::new();
    for at in 0..zip.len() {
        let Ok(part) = zip.by_index(at) else { continue };
        let Ok(name) = part.name().map(Cow::into_owned) else { continue };
        let mut bytes = Vec::new();
        // A damaged part may claim any size.
        let most = part.size().min(1 << 30);
        let read = part.take(most).read_to_end(&mut bytes);
        parts.insert(name, read.is_ok().then_some(bytes));
    }
    parts
}

/// The part of the rebuilt file in which the first difference lies.
fn part_at(there: &[u8], rebuilt: &[u8]) -> Option<String> {
    let at = there.iter().zip(rebuilt).position(|(one, other)| one != other)?;
    let mut zip = zip::ZipArchive::new(Cursor::new(rebuilt)).ok()?;
    let mut name = None;
    for number in 0..zip.len() {
        let part = zip.by_index_raw(number).ok()?;
        if usize::try_from(part.header_start()).is_ok_and(|start| start <= at) {
            name = part.name().ok().map(Cow::into_owned);
        }
    }
    name
}

/// The sheets whose cells differ, by name.
fn sheets(there: &[u8], rebuilt: &[u8]) -> Vec<Note> {
    let (own, again) = (by_sheet(there), by_sheet(rebuilt));
    let differing = again.iter().filter(|(name, text)| own.get(*name) != Some(text));
    differing.map(|(name, _)| ("sheet-differs", name.clone())).collect()
}

fn by_sheet(content: &[u8]) -> BTreeMap<String, String> {
    let text = String::from_utf8_lossy(content);
    let sheets = text.split("<table:table ").skip(1);
    let named = sheets.filter_map(|sheet| {
        let (_, rest) = sheet.split_once("table:name=\"")?;
        let (name, _) = rest.split_once('"')?;
        Some((name.to_owned(), sheet.to_owned()))
    });
    named.collect()
}
