//! How long a text may be.
//!
//! A pack is read within minutes and set within seconds: what is longer than any page
//! is a document that was pasted by mistake, and setting it may take for ever.

use super::numeral::{number_of, thousands};
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::origin::Origin;

/// How many characters a paragraph, a line or a cell may have: more than ten pages.
const PARAGRAPH: usize = 10_000;

/// How many characters a text of several paragraphs may have.
const WHOLE: usize = 100_000;

/// The complaint about a paragraph of a text that is too long: it can be divided.
pub(crate) fn one_paragraph(text: &str, origin: &Origin) -> Option<Diagnostic> {
    let complaint = paragraph(text, origin)?;
    let limit = complaint.args["limit"].clone();
    Some(complaint.with("divide", limit))
}

/// The complaint about a line or a cell that is too long.
pub(crate) fn paragraph(text: &str, origin: &Origin) -> Option<Diagnostic> {
    longer(text, PARAGRAPH, origin)
}

/// The complaint about a text of several paragraphs that is too long as a whole.
pub(crate) fn whole(text: &str, origin: &Origin) -> Option<Diagnostic> {
    longer(text, WHOLE, origin)
}

fn longer(text: &str, limit: usize, origin: &Origin) -> Option<Diagnostic> {
    // No text has more characters than bytes.
    let size = (text.len() > limit).then(|| text.trim().chars().count())?;
    let shown = |count: usize| thousands(number_of(count));
    (size > limit).then(|| {
        Diagnostic::new(code::TEXT_TOO_LONG, origin)
            .with("size", shown(size))
            .with("limit", shown(limit))
    })
}

#[cfg(test)]
mod tests {
    use super::{PARAGRAPH, paragraph};
    use crate::model::origin::Origin;

    #[test]
    fn characters_are_counted_and_not_bytes() {
        let origin = Origin::file("a.yaml");
        assert_eq!(paragraph(&"字".repeat(PARAGRAPH), &origin), None);
        let found = paragraph(&"字".repeat(PARAGRAPH + 1), &origin).unwrap();
        assert_eq!(found.args["size"], "10,001");
    }
}
