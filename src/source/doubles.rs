//! Values that tell rows apart, and therefore stand in one row only.

use std::collections::BTreeMap;

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::origin::{Located, Origin};

/// Complains of each value of a column that stands in an earlier row too.
pub(super) fn complain<'a, T: Ord + ToString + 'a>(
    column: &str,
    values: impl Iterator<Item = &'a Located<T>>,
    diagnostics: &mut Diagnostics,
) {
    let mut first = BTreeMap::<&T, &Origin>::new();
    for Located { value, origin } in values {
        match first.get(value) {
            Some(before) => diagnostics.push(double(column, value, origin, before)),
            None => {
                first.insert(value, origin);
            }
        }
    }
}

/// A complaint that a value stands in an earlier row too.
pub(super) fn double(
    column: &str,
    value: &impl ToString,
    origin: &Origin,
    first: &Origin,
) -> Diagnostic {
    let found = value.to_string();
    Diagnostic::new(code::DUPLICATE_NUMBER, origin)
        .with("column", column)
        .with("number", &found)
        .see(first, "first-here", found)
}
