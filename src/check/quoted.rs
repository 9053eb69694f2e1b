//! Texts as a complaint repeats them.

use crate::model::shortened;

/// How much of a text is repeated, in characters.
const LONGEST: usize = 40;

/// A text on one line and not too long.
pub(super) fn shortened(text: &str) -> String {
    let line: Vec<&str> = text.split_whitespace().collect();
    shortened::shortened(&line.join(" "), LONGEST)
}
