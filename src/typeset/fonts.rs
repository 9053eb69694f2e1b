//! The fonts that pages are set in: those of the program, then the secretariat's own.
//!
//! A character that none of them has would print as an empty box without a word, so
//! every character is looked up before a page is set.

use std::collections::BTreeSet;

use typst::foundations::Bytes;
use typst::text::Font;

use crate::model::sources::SourceFont;

static REGULAR: &[u8] = include_bytes!("../../assets/fonts/NotoSansTC-Regular.ttf");
static MEDIUM: &[u8] = include_bytes!("../../assets/fonts/NotoSansTC-Medium.ttf");
static BOLD: &[u8] = include_bytes!("../../assets/fonts/NotoSansTC-Bold.ttf");

/// The program's own fonts.
pub(super) fn own() -> Vec<Font> {
    [REGULAR, MEDIUM, BOLD]
        .into_iter()
        .flat_map(|bytes| Font::iter(Bytes::new(bytes)))
        .collect()
}

/// The fonts in a file of the secretariat's; none if it is not a font.
pub(super) fn added(source: &SourceFont) -> Vec<Font> {
    Font::iter(Bytes::new(source.bytes.clone())).collect()
}

/// The characters of a text that no font has, in order.
pub(super) fn missing(text: &str, fonts: &[Font]) -> BTreeSet<char> {
    let characters: BTreeSet<char> = text.chars().filter(|c| needs_glyph(*c)).collect();
    let covers = |font: &Font, character: char| {
        font.info().coverage.contains(u32::from(character))
    };
    characters
        .into_iter()
        .filter(|&character| !fonts.iter().any(|font| covers(font, character)))
        .collect()
}

/// Blanks, line breaks and break marks take no glyph.
fn needs_glyph(character: char) -> bool {
    !character.is_whitespace() && !character.is_control() && character != '\u{200B}'
}
