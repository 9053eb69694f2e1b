//! The file that holds a list: found by its name, whatever program wrote it.
//!
//! Some lists may come as a folder of files instead, one a unit, in order of their
//! names. Owner files that spreadsheet programs leave beside an open workbook (`~$…`,
//! `.~lock…`) are never taken for a list.

use super::heading::Shape;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::origin::Origin;
use crate::source::door::folder::Folder;
use crate::source::door::misnamed::{EXTENSIONS, is_disguised};

/// What Excel calls Unicode text; under another name it is somebody's notes.
const TEXT: &str = "txt";

/// Where a list stands.
#[derive(Debug)]
pub(in crate::source) struct Place {
    /// The list as a whole: its file, or its folder with `/` at the end.
    pub origin: Origin,
    /// Its files, relative to the folder, in order of their names.
    pub paths: Vec<String>,
}

/// Finds a list in a meeting's folder; nothing where there is none, or
/// where two are and nobody knows which is meant.
pub(in crate::source) fn find(
    folder: &Folder,
    meeting: &str,
    shape: &Shape,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Place>, Fault> {
    let list = shape.list;
    let names = folder.list(meeting)?;
    let is_parted = shape.may_be_parted && folder.is_folder(&format!("{meeting}/{list}"));
    let parts = names.iter().filter(|name| is_parted && *name == list);
    let files: Vec<&String> = names.iter().filter(|name| is_list(name, list)).collect();
    // Notes beside a list are no second list.
    let texts = names.iter().filter(|name| files.is_empty() && is_text(name, list));
    let files = files.iter().copied().chain(texts);
    let mut found = files.chain(parts);
    let Some(name) = found.next() else { return Ok(None) };
    let path = format!("{meeting}/{name}");
    if let Some(other) = found.next() {
        let end = if other == list { "/" } else { "" };
        let other = format!("{meeting}/{other}{end}");
        diagnostics.push(two_files(folder, list, &path, &other));
        return Ok(None);
    }
    if name == list {
        return parts_of(folder, &path, diagnostics).map(Some);
    }
    Ok(Some(Place { origin: folder.origin(&path), paths: vec![path] }))
}

/// The files of a folder that holds a list in parts. One part in two formats is as
/// unclear as one list in two files; what is no spreadsheet is named.
fn parts_of(
    folder: &Folder,
    path: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Place, Fault> {
    let origin = folder.origin(&format!("{path}/"));
    let mut parts = Vec::<(String, String)>::new();
    for name in folder.list(path)? {
        let whole = format!("{path}/{name}");
        let text =
            name.rsplit_once('.').filter(|(_, end)| end.eq_ignore_ascii_case(TEXT));
        let text = text.filter(|_| !name.starts_with(['.', '~']));
        let text = text.filter(|_| is_unicode_text(folder, &whole)).map(|(stem, _)| stem);
        if is_beside_the_point(&name) && text.is_none() {
            continue;
        }
        let stem = text.or_else(|| stem(&name)).filter(|_| !folder.is_folder(&whole));
        let Some(stem) = stem else {
            let complaint = Diagnostic::new(code::UNKNOWN_FILE, &folder.origin(&whole));
            let is_folder = folder.is_folder(&whole);
            let list = path.rsplit('/').next().unwrap_or(path);
            diagnostics.push(
                complaint
                    .with("found", &name)
                    .with_some("below", is_folder.then_some(list))
                    .with_some("part", (!is_folder).then_some(list)),
            );
            continue;
        };
        match parts.iter().position(|(known, _)| *known == stem) {
            Some(at) => {
                let (stem, first) = parts.remove(at);
                diagnostics.push(two_files(folder, &stem, &first, &whole));
            }
            None => parts.push((stem.to_owned(), whole)),
        }
    }
    if parts.is_empty() && !diagnostics.has_errors_in(&origin.file) {
        diagnostics.push(Diagnostic::new(code::EMPTY_LIST, &origin).with("folder", path));
    }
    Ok(Place { origin, paths: parts.into_iter().map(|(_, path)| path).collect() })
}

/// Whether a file of such a folder is read by its name.
pub(in crate::source) fn is_part(name: &str) -> bool {
    !is_beside_the_point(name) && stem(name).is_some()
}

/// So much of a text is looked at.
const MOST_LOOKED_AT: u64 = 1 << 16;

/// Whether a text is what Excel writes as Unicode text: UTF-16 with tabs between the fields.
/// Others are notes.
fn is_unicode_text(folder: &Folder, path: &str) -> bool {
    let Some(opened) = folder.beginning(path, MOST_LOOKED_AT) else { return false };
    let is_wide = opened.bytes.starts_with(b"\xFF\xFE");
    is_wide && opened.bytes.windows(2).any(|pair| pair == b"\t\0")
}

fn two_files(folder: &Folder, list: &str, path: &str, other: &str) -> Diagnostic {
    let folders = other.trim_end_matches('/').rfind('/').map_or(0, |at| at + 1);
    let name = &other[folders..];
    Diagnostic::new(code::TWO_FILES, &folder.origin(path)).with("list", list).see(
        &folder.origin(other),
        "other-file",
        name,
    )
}

/// Owner files of office programs, what these keep beside a file while they save it,
/// hidden files, what Windows leaves behind, notes.
pub(in crate::source) fn is_beside_the_point(name: &str) -> bool {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    name.starts_with(['.', '~'])
        || name.ends_with('~')
        || name.starts_with("lu") && ending == "tmp"
        || ["md", "txt"].contains(&ending) && !is_disguised(name)
        || ["thumbs.db", "desktop.ini"].contains(&&*name.to_lowercase())
}

/// Whether a file of that name holds the list.
pub(super) fn is_list(name: &str, list: &str) -> bool {
    stem(name) == Some(list)
}

/// Whether a text file has a list's name.
fn is_text(name: &str, list: &str) -> bool {
    let parts = name.rsplit_once('.');
    parts.is_some_and(|(stem, end)| stem == list && end.eq_ignore_ascii_case(TEXT))
}

/// The name of a spreadsheet's file without its extension.
fn stem(name: &str) -> Option<&str> {
    let plain = name.strip_suffix(".gz").unwrap_or(name);
    let (stem, _) = plain.rsplit_once('.')?;
    let extension = &name[stem.len() + 1..];
    let known = EXTENSIONS.iter().any(|known| known.eq_ignore_ascii_case(extension));
    known.then_some(stem)
}

#[cfg(test)]
mod tests {
    use super::is_list;

    #[test]
    fn a_list_is_found_under_any_of_its_extensions() {
        let lists = [
            "inventory.xlsx", "inventory.XLS", "inventory.Ods", "inventory.csv",
            "inventory.csv.gz", "inventory.tsv",
        ];
        assert!(lists.iter().all(|name| is_list(name, "inventory")));
        let others = [
            "~$inventory.xlsx", ".~lock.inventory.ods#", "inventory.pdf",
            "inventory.xlsx.gz", "inventory",
        ];
        assert!(!others.iter().any(|name| is_list(name, "inventory")));
    }
}
