//! Values that tell rows apart, and therefore stand in one row only.

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::origin::{Located, Origin};

/// Complains of each value of a column that stands in an earlier row too.
pub(in crate::source) fn complain<'a, T: Ord + ToString + 'a>(
    column: &str,
    values: impl Iterator<Item = &'a Located<T>>,
    diagnostics: &mut Diagnostics,
) {
    let mut values: Vec<_> = values.collect();
    if values.is_sorted_by(|before, later| before.value < later.value) {
        return;
    }
    // Of equal values the one that stands first stays first.
    values.sort_by(|one, other| one.value.cmp(&other.value));
    for same in values.chunk_by(|one, other| one.value == other.value) {
        let (first, others) = same.split_first().expect("a chunk is not empty");
        for other in others {
            let complaint = double(column, &other.value, &other.origin, &first.origin);
            diagnostics.push(complaint);
        }
    }
}

/// A complaint that a value stands in an earlier row too, or under an earlier field of
/// that name in YAML.
pub(in crate::source) fn double(
    column: &str,
    value: &impl ToString,
    origin: &Origin,
    first: &Origin,
) -> Diagnostic {
    let found = value.to_string();
    let kind = if origin.file.ends_with(".yaml") { "field" } else { "column" };
    Diagnostic::new(code::DUPLICATE_NUMBER, origin)
        .with(kind, column)
        .with("number", &found)
        .see(first, "first-here", found)
}
