//! The text of a cell as a workbook writes it: in one piece, or in runs of different
//! looks, with readings beside it that are no part of it. What is struck through in a
//! text is no part of it either.

use std::borrow::Cow;

use std::ops::Range;

use quick_xml::events::BytesStart;

use crate::source::sheets::formats::is_on;
use crate::source::sheets::looks::{Looks, take_struck};
use crate::source::sheets::xml::attribute;

/// A text while it is read.
#[derive(Debug, Default)]
pub(super) struct Rich {
    /// Where in the text the piece begins that is being read, and whether blanks around
    /// it count.
    piece: Option<(usize, bool)>,
    /// Whether a reading of characters is being read.
    in_reading: bool,
    /// The look of the run that is being read.
    run: Option<Looks>,
    /// The pieces that have one, as stretches of the text.
    looks: Vec<(Range<usize>, Looks)>,
}

impl Rich {
    /// Takes an element within the text.
    pub(super) fn start(&mut self, element: &BytesStart<'_>, text: &str) {
        match element.local_name().as_ref() {
            b"t" if !self.in_reading => {
                let kept = attribute(element, "xml:space");
                self.piece =
                    Some((text.len(), kept.is_some_and(|kept| kept == "preserve")));
            }
            b"rPh" => self.in_reading = true,
            b"r" => self.run = None,
            _ => self.looks(element),
        }
    }

    /// Takes an element that holds nothing: what a run looks like.
    pub(super) fn looks(&mut self, element: &BytesStart<'_>) {
        let is_raised =
            || attribute(element, "val").is_some_and(|said| said == "superscript");
        match element.local_name().as_ref() {
            b"strike" if is_on(element) => self.run = Some(Looks::Struck),
            b"vertAlign" if self.run.is_none() && is_raised() => {
                self.run = Some(Looks::Raised);
            }
            _ => {}
        }
    }

    /// Takes the end of an element.
    pub(super) fn end(&mut self, name: &[u8], text: &mut String) {
        match name {
            b"t" => {
                let Some((start, kept)) = self.piece.take() else { return };
                let whole = &text[start..];
                let piece = if kept { whole } else { whole.trim_matches(BLANKS) };
                if let Cow::Owned(plain) = unescaped(piece) {
                    text.replace_range(start.., &plain);
                } else if piece.len() < whole.len() {
                    let before = whole.len() - whole.trim_start_matches(BLANKS).len();
                    let length = piece.len();
                    text.replace_range(start..start + before, "");
                    text.truncate(start + length);
                }
                self.looks.extend(self.run.map(|look| (start..text.len(), look)));
            }
            b"r" => self.run = None,
            b"rPh" => self.in_reading = false,
            _ => {}
        }
    }

    /// Takes the end of a text, which begins there: what it looks like, without the pieces
    /// that are struck through, unless it is struck as a whole.
    pub(super) fn finish(&mut self, start: usize, text: &mut String) -> Option<Looks> {
        let looks = std::mem::take(&mut self.looks);
        take_struck(&looks, start, text)
    }

    /// Adds characters, where they belong to the text.
    pub(super) fn add(&self, characters: &str, text: &mut String) {
        if self.piece.is_some() {
            text.push_str(characters);
        }
    }
}

const BLANKS: [char; 4] = [' ', '\t', '\r', '\n'];

/// A text without what stands for characters that XML cannot hold: `_x000D_`.
pub(super) fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return Cow::Borrowed(text);
    }
    let mut units = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    let mut found = false;
    while let Some(character) = rest.chars().next() {
        if let Some(unit) = escape(rest) {
            found = true;
            units.push(unit);
            rest = &rest[ESCAPE..];
            continue;
        }
        push(&mut plain, &mut units);
        plain.push(character);
        rest = &rest[character.len_utf8()..];
    }
    push(&mut plain, &mut units);
    if found { Cow::Owned(plain) } else { Cow::Borrowed(text) }
}

/// How many bytes `_x000D_` has.
const ESCAPE: usize = 7;

/// The UTF-16 unit that a text begins with, if it is written so.
fn escape(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("_x")?.get(..4)?;
    let is_escape = text.as_bytes().get(ESCAPE - 1) == Some(&b'_')
        && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    is_escape.then(|| u16::from_str_radix(digits, 16).ok())?
}

fn push(plain: &mut String, units: &mut Vec<u16>) {
    if !units.is_empty() {
        plain.push_str(&String::from_utf16_lossy(units));
        units.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn escapes_become_their_characters_and_nothing_else_does() {
        let forms = [
            ("一_x000D_二", "一\r二"),
            ("_xD840__xDC0B_", "𠀋"),
            ("_xD840_x", "\u{FFFD}x"),
            ("_x005F_x000D_", "_x000D_"),
            ("file_xml_x00_", "file_xml_x00_"),
            ("_x00法_", "_x00法_"),
        ];
        for (written, meant) in forms {
            assert_eq!(unescaped(written), meant, "{written}");
        }
    }
}
