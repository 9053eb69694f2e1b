//! Records that people number by hand.

use std::collections::BTreeMap;

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::origin::Located;

/// Complains of each number that was given before.
pub(in crate::source) fn complain_of_doubles<'a>(
    numbers: impl Iterator<Item = &'a Located<u32>>,
    diagnostics: &mut Diagnostics,
) {
    let mut first = BTreeMap::new();
    for number in numbers {
        let before = *first.entry(number.value).or_insert(number);
        if before.origin != number.origin {
            let complaint = Diagnostic::new(code::DUPLICATE_NUMBER, &number.origin)
                .with("number", number.value)
                .with("numbered", number.value)
                .see(&before.origin, "first-here", number.value);
            diagnostics.push(complaint);
        }
    }
}
