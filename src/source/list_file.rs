//! The file that holds a list: found by its name, whatever program wrote it.
//!
//! Owner files that spreadsheet programs leave beside an open workbook (`~$…`,
//! `.~lock…`) are never taken for the list.

use super::folder::{Folder, Opened};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;

/// The extensions that a list may have.
pub(super) const EXTENSIONS: [&str; 5] = ["xlsx", "xls", "xlsb", "ods", "csv"];

/// Opens the list of that name in a meeting's folder; nothing where there is none, or
/// where two are and nobody knows which is meant.
pub(super) fn open(
    folder: &mut Folder,
    meeting: &str,
    list: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Opened>, Fault> {
    let names = folder.list(meeting)?;
    let mut found = names.iter().filter(|name| is_list(name, list));
    let Some(name) = found.next() else { return Ok(None) };
    let path = format!("{meeting}/{name}");
    let Some(other) = found.next() else { return folder.open(&path, diagnostics) };
    let complaint = Diagnostic::new(code::TWO_FILES, &folder.origin(&path))
        .with("list", list)
        .see(&folder.origin(&format!("{meeting}/{other}")), "other-file", other);
    diagnostics.push(complaint);
    Ok(None)
}

/// Whether a file of that name holds the list.
pub(super) fn is_list(name: &str, list: &str) -> bool {
    let Some((stem, extension)) = name.rsplit_once('.') else { return false };
    stem == list && EXTENSIONS.iter().any(|known| known.eq_ignore_ascii_case(extension))
}

#[cfg(test)]
mod tests {
    use super::is_list;

    #[test]
    fn a_list_is_found_under_any_of_its_extensions() {
        let lists = ["inventory.xlsx", "inventory.XLS", "inventory.Ods", "inventory.csv"];
        assert!(lists.iter().all(|name| is_list(name, "inventory")));
        let others =
            ["~$inventory.xlsx", ".~lock.inventory.ods#", "inventory.pdf", "inventory"];
        assert!(!others.iter().any(|name| is_list(name, "inventory")));
    }
}
