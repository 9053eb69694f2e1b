//! The fonts that pages are set in: those of the program, then the secretariat's own.
//!
//! A document sees the fonts of its own face alone, so that none of another's slips in
//! where a glyph is missing, and no font is looked at that no document of the pack
//! uses. A character that none of them has would print as an empty box without a word,
//! so every character is looked up before a page is set.

use std::collections::BTreeSet;
use std::sync::{LazyLock, OnceLock};

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::{LazyHash, hash128};

use crate::model::digest::sha256;
use crate::model::sources::{SourceFile, SourceFont};

/// The faces that a document can be set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Face {
    /// For the wall.
    Sans,
    /// For paper.
    Serif,
}

/// What a document may be set in.
pub(super) struct Shelf {
    face: Face,
    pub(super) book: LazyHash<FontBook>,
    pub(super) fonts: Vec<Font>,
}

/// What the others lack: ₂ of CO₂, ✔, 😊, letters of Europe. It stands behind them, and no
/// text asks for it.
static SYMBOLS: &[u8] = include_bytes!("../../assets/fonts/DejaVuSans-Symbols.ttf");

static SANS: [&[u8]; 4] = [
    include_bytes!("../../assets/fonts/NotoSansTC-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSansTC-Medium.ttf"),
    include_bytes!("../../assets/fonts/NotoSansTC-Bold.ttf"),
    SYMBOLS,
];
static SERIF: [&[u8]; 3] = [
    include_bytes!("../../assets/fonts/NotoSerifTC-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSerifTC-Bold.ttf"),
    SYMBOLS,
];

// Many meetings in one run share what is parsed, and Typst then knows that their pages
// are set in the same fonts.
static OWN_SANS: LazyLock<Vec<Font>> = LazyLock::new(|| parsed(&SANS));
static OWN_SERIF: LazyLock<Vec<Font>> = LazyLock::new(|| parsed(&SERIF));

fn parsed(files: &[&'static [u8]]) -> Vec<Font> {
    files.iter().flat_map(|&bytes| Font::iter(Bytes::new(bytes))).collect()
}

/// Reads the fonts of a face.
pub(super) fn ready(face: Face) {
    own(face);
}

/// Lets Typst know the fonts of a face, which it does by the digest of their megabytes:
/// once asked, it keeps that.
pub(super) fn known(face: Face) {
    for font in own(face) {
        hash128(font);
    }
}

fn own(face: Face) -> &'static [Font] {
    match face {
        Face::Sans => &OWN_SANS,
        Face::Serif => &OWN_SERIF,
    }
}

/// The characters of the program's fonts of a face; many documents of a run ask.
fn own_covered(face: Face) -> &'static Vec<u64> {
    static SANS: LazyLock<Vec<u64>> =
        LazyLock::new(|| bits(OWN_SANS.iter().flat_map(covered)));
    static SERIF: LazyLock<Vec<u64>> =
        LazyLock::new(|| bits(OWN_SERIF.iter().flat_map(covered)));
    match face {
        Face::Sans => &SANS,
        Face::Serif => &SERIF,
    }
}

/// The characters that a font has.
fn covered(font: &Font) -> impl Iterator<Item = char> + '_ {
    font.info().coverage.iter().filter_map(char::from_u32)
}

/// A bit for every character there is, set for those that are given: looking one up costs
/// nothing.
fn bits(characters: impl Iterator<Item = char>) -> Vec<u64> {
    let mut bits = vec![0_u64; char::MAX as usize / 64 + 1];
    for character in characters {
        bits[character as usize / 64] |= 1 << (character as usize % 64);
    }
    bits
}

/// The program's fonts by digest; each tells its own name.
pub fn font_digests() -> Vec<SourceFile> {
    let digest = |&bytes: &&'static [u8]| {
        let font = Font::new(Bytes::new(bytes), 0);
        let name = font.map(|font| {
            let info = font.info();
            format!("{} {}", info.family, info.variant.weight.to_number())
        });
        SourceFile { path: name.unwrap_or_default(), sha256: sha256(bytes) }
    };
    let serif = SERIF.iter().filter(|file| !SANS.contains(file));
    SANS.iter().chain(serif).map(digest).collect()
}

impl Shelf {
    /// The program's fonts of a face, then those that were added.
    pub(super) fn new(face: Face, added: &[Font]) -> Self {
        let fonts: Vec<Font> = own(face).iter().chain(added).cloned().collect();
        Self { face, book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    }

    /// The characters of a text that no font has, in order.
    pub(super) fn missing(&self, text: &str) -> BTreeSet<char> {
        let mut missing = bits(text.chars());
        let added = self.fonts.iter().skip(own(self.face).len());
        let added: Vec<Vec<u64>> = added.map(|font| bits(covered(font))).collect();
        for covered in added.iter().chain([own_covered(self.face)]) {
            missing.iter_mut().zip(covered).for_each(|(word, covered)| *word &= !covered);
        }
        let words = (0_u32..).step_by(64).zip(missing).filter(|(_, word)| *word != 0);
        let characters = words.flat_map(|(first, word)| {
            let bits = (0..64).filter(move |bit| word >> bit & 1 == 1);
            bits.filter_map(move |bit| char::from_u32(first + bit))
        });
        characters.filter(|c| needs_glyph(*c)).collect()
    }
}

/// The fonts in a file of the secretariat's; none if it is not a font.
pub(super) fn added(source: &SourceFont) -> Vec<Font> {
    Font::iter(Bytes::new(source.bytes.clone())).collect()
}

/// How wide a letter is on paper, at most, in its own height.
pub(super) fn advance(letter: char) -> f64 {
    /// Fonts are asked once for each of the usual letters: they search for it.
    static USUAL: [OnceLock<f64>; 0x3000] = [const { OnceLock::new() }; 0x3000];
    match letter {
        // Nearly everything that is printed; the fonts need not be asked.
        '\u{3000}'..='\u{3029}' | '\u{4E00}'..='\u{9FFF}' | '\u{FF01}'..='\u{FF60}' => {
            1.0
        }
        // In tables digits stand under one another: each takes what the widest takes.
        '1'..='9' => advance('0'),
        _ => match USUAL.get(letter as usize) {
            Some(known) => *known.get_or_init(|| widest(letter)),
            None => widest(letter),
        },
    }
}

/// Only looked into: what Typst reads of a font takes longer.
static OUTLINES: LazyLock<Vec<ttf_parser::Face<'_>>> = LazyLock::new(|| {
    SERIF.iter().filter_map(|bytes| ttf_parser::Face::parse(bytes, 0).ok()).collect()
});

fn widest(letter: char) -> f64 {
    let glyphs = |letter: char| {
        OUTLINES.iter().filter_map(move |font| {
            let width = font.glyph_hor_advance(font.glyph_index(letter)?)?;
            Some(f64::from(width) / f64::from(font.units_per_em()))
        })
    };
    let widest = |letter| glyphs(letter).reduce(f64::max);
    if letter == '0' {
        return ('0'..='9').filter_map(widest).fold(0.0, f64::max);
    }
    if letter.is_control() { 0.0 } else { widest(letter).unwrap_or(1.0) }
}

/// Blanks, line breaks and break marks take no glyph.
fn needs_glyph(character: char) -> bool {
    !character.is_whitespace() && !character.is_control() && character != '\u{200B}'
}

#[cfg(test)]
mod tests {
    use super::{Face, Shelf};

    #[test]
    fn signs_that_office_programs_and_other_languages_use_have_glyphs() {
        for face in [Face::Sans, Face::Serif] {
            let shelf = Shelf::new(face, &[]);
            let missing = shelf.missing("CO₂ PM₂.₅ 10⁻³ ☑ ✔ ✗ ∼ 😊 o͘ Łódź 資料");
            assert!(missing.is_empty(), "{missing:?}");
            assert!(!shelf.missing("𠮷").is_empty());
        }
    }
}
