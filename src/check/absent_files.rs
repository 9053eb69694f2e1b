//! A file that is not there, however many slides need it: one complaint, which names all of
//! them, and the file that may be it under another name.

use std::collections::BTreeMap;

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};

/// Makes one complaint of those about the same file, at the first slide that needs it.
pub(super) fn gather(diagnostics: &mut Diagnostics) {
    let mut by_file = BTreeMap::<String, Vec<Diagnostic>>::new();
    for one in diagnostics.take(|one| one.code == code::MISSING_SOURCE) {
        by_file.entry(one.args["file"].clone()).or_default().push(one);
    }
    for (file, mut needed) in by_file {
        needed.sort_by(|one, other| one.origin.cmp(&other.origin));
        let mut needed = needed.into_iter();
        let Some(first) = needed.next() else { continue };
        let also = needed.fold(first, |first, other| {
            first.see(&other.origin, "also-shown", &other.args["slide"])
        });
        let misnamed = misnamed(&file, diagnostics);
        diagnostics.take(|one| misnamed.contains(one));
        let whole = misnamed.into_iter().fold(also, |whole, one| {
            whole.see(&one.origin, "perhaps-this-file", &one.args["found"])
        });
        diagnostics.push(whole);
    }
}

/// The files that nobody reads and whose names nearly are that of the file. One that
/// only looks alike, letter by letter, needs a word of its own.
fn misnamed(file: &str, diagnostics: &Diagnostics) -> Vec<Diagnostic> {
    let stem = |name: &str| name.split('.').next().unwrap_or(name).to_owned();
    let wanted: Vec<String> = file.split([' ', ',']).map(stem).collect();
    let is_it = |one: &Diagnostic| {
        let nearest = one.args.get("nearest").map(|nearest| stem(nearest));
        one.code == code::UNKNOWN_FILE
            && !one.args.contains_key("hidden")
            && nearest.is_some_and(|nearest| wanted.contains(&nearest))
    };
    let all = diagnostics.sorted().into_iter();
    // What somebody accepted as it is, is no file of the meeting's.
    let open = all.filter(|one| one.reason.is_none() && is_it(one.diagnostic));
    open.map(|one| one.diagnostic.clone()).collect()
}
