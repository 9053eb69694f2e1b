//! What a complaint says, as far as others are known by it to belong to it.

use crate::model::diagnostic::{Diagnostic, Link};

/// Its file and column.
pub(super) fn own_column(one: &Diagnostic) -> Option<String> {
    Some(format!("{} {}", one.origin.file, one.origin.place().column()?))
}

/// Its file and row.
pub(super) fn own_row(one: &Diagnostic) -> Option<String> {
    Some(format!("{} {}", one.origin.file, one.origin.place().row()?))
}

/// The only column of a row that was changed.
pub(super) fn changed_column(one: &Diagnostic) -> Option<String> {
    let mut changed = one.related.iter().filter(|other| other.note == "changed-here");
    let first = changed.next()?.origin.place().column()?;
    let is_only = changed.next().is_none();
    is_only.then(|| format!("{} {first}", one.origin.file))
}

/// What the files of one folder lack alike: they were made from one form.
pub(super) fn of_one_form(one: &Diagnostic) -> Option<String> {
    let (folder, _) = one.origin.file.rsplit_once('/')?;
    Some(format!("{folder} {:?}", one.args))
}

/// All that is said, where it says nothing of other places.
pub(super) fn words(one: &Diagnostic) -> Option<String> {
    one.related.is_empty().then(|| format!("{:?}", one.args))
}

/// What fills a gap of its message.
pub(super) fn given(one: &Diagnostic, name: &str) -> Option<String> {
    one.args.get(name).cloned()
}

/// What it is linked to another by.
pub(super) fn linked(one: &Diagnostic, link: Link) -> Option<String> {
    one.links.get(&link).cloned()
}

/// What fills a gap, and nothing where the gap is open.
pub(super) fn said(one: &Diagnostic, name: &str) -> String {
    given(one, name).unwrap_or_default()
}

/// The same as the only key.
pub(super) fn keys(one: &Diagnostic, name: &str) -> Vec<String> {
    given(one, name).into_iter().collect()
}

/// The name that a file was to have, by its own or by what it holds.
pub(super) fn meant(one: &Diagnostic) -> Option<String> {
    given(one, "nearest").or_else(|| given(one, "held"))
}

/// Of two patterns that match one provider, that which says less of it.
pub(super) fn widest_pattern(one: &Diagnostic) -> Option<String> {
    let patterns = [given(one, "pattern")?, given(one, "other")?];
    patterns.into_iter().min_by_key(String::len)
}

/// A name, and what is left of it without what stands before: 法務部廉政署, 廉政署.
pub(super) fn endings(name: &str) -> Vec<String> {
    name.char_indices().map(|(at, _)| name[at..].to_owned()).collect()
}

/// What a row says, or should.
pub(super) fn in_row(one: &Diagnostic, name: &str) -> Option<String> {
    let row = one.origin.place().row()?;
    Some(format!("{} {row} {}", one.origin.file, one.args.get(name)?))
}

/// The same as the only key.
pub(super) fn keys_in_row(one: &Diagnostic, name: &str) -> Vec<String> {
    in_row(one, name).into_iter().collect()
}

/// The name of a dataset that is gone, and not its provider with all it had.
pub(super) fn vanished_alone(one: &Diagnostic) -> Option<String> {
    given(one, "name").filter(|_| !one.args.contains_key("count"))
}

/// The name of a file without its ending.
pub(super) fn stem(name: &str) -> String {
    name.split('.').next().unwrap_or(name).to_owned()
}

/// 檢察司 69 ≠ 74: whose number, what it is here, and what it is elsewhere.
pub(in crate::check) fn differing(one: &Diagnostic, names: [&str; 3]) -> String {
    let [name, here, there] = names.map(|name| said(one, name));
    format!("{name} {here} ≠ {there}")
}
