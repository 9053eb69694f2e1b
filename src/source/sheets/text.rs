//! From bytes to text.
//!
//! YAML is UTF-8, with or without a byte order mark; a list may be Big5 as well, or
//! UTF-16 with its mark, as Excel writes what it calls Unicode text.
//! Nothing is guessed silently: what is neither is refused with its place and what it
//! looks like.

use std::borrow::Cow;

use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::file::File;
use crate::model::origin::Origin;

use crate::source::door::folder::Opened;
use crate::source::sheets::canonical::canonical;
use crate::source::sheets::private;

mod big5;
mod foreign;

/// The largest YAML file that is read, in bytes: prose that a person typed.
const LARGEST_YAML: usize = 4 << 20;

const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// The text of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::source) struct Decoded<'a> {
    pub text: Cow<'a, str>,
    /// Whether it was written in Big5.
    pub big5: bool,
    /// Where `text` has a character of somebody's own (造字), in bytes.
    pub private: Vec<usize>,
}

/// Why bytes are not text, and where. Both numbers count from 1; the column counts
/// characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::source) struct NotText {
    pub line: u32,
    pub column: u32,
    pub found: Found,
}

/// What stands there instead of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::source) enum Found {
    /// The whole file is in another encoding, which has this name.
    Encoding(&'static str),
    /// A byte that belongs to no character.
    Byte(u8),
    /// A character that nobody can see and no text needs.
    Character(char),
}

impl NotText {
    /// What is said about it; `shown` is the file as the user would type it.
    pub(in crate::source) fn complaint(&self, shown: &File) -> Diagnostic {
        let origin = Origin::line(shown, self.line, self.column);
        match self.found {
            Found::Encoding(name) => Diagnostic::new(code::NOT_TEXT, &origin)
                .with("found", name)
                // Notepad opens these two as something else.
                .with(
                    if ["UTF-32", "GB18030"].contains(&name) {
                        "foreign"
                    } else {
                        "encoding"
                    },
                    name,
                ),
            Found::Byte(byte) => {
                let byte = format!("0x{byte:02X}");
                Diagnostic::new(code::NOT_TEXT, &origin)
                    .with("found", &byte)
                    .with("byte", byte)
            }
            Found::Character(character) => {
                Diagnostic::new(code::UNUSABLE_CHARACTER, &origin)
                    .with("found", format!("U+{:04X}", u32::from(character)))
            }
        }
    }

    fn encoding(name: &'static str) -> Self {
        Self { line: 1, column: 1, found: Found::Encoding(name) }
    }

    /// The place behind a stretch of text.
    fn after(text: &str, found: Found) -> Self {
        let (line, column) = position(text);
        Self { line, column, found }
    }
}

/// The line and column behind a stretch of text.
pub(in crate::source) fn position(text: &str) -> (u32, u32) {
    let count = |length: usize| u32::try_from(length + 1).unwrap_or(u32::MAX);
    let line = text.bytes().filter(|&byte| byte == b'\n').count();
    let column = text.chars().rev().take_while(|&before| before != '\n').count();
    (count(line), count(column))
}

/// The text of a YAML file, its lines ending in `\n`.
pub(in crate::source) fn decode_yaml(opened: &Opened) -> Result<String, Diagnostic> {
    if opened.bytes.len() > LARGEST_YAML {
        let complaint = Diagnostic::new(code::FILE_TOO_LARGE, &opened.origin())
            .with("size", opened.bytes.len().div_ceil(1 << 20))
            .with("limit", LARGEST_YAML >> 20);
        return Err(complaint);
    }
    let text =
        utf8_only(&opened.bytes).map_err(|fault| fault.complaint(&opened.shown))?;
    Ok(canonical(text).replace("\r\n", "\n").replace('\r', "\n"))
}

fn utf8_only(bytes: &[u8]) -> Result<&str, NotText> {
    let text = match utf8(bytes)? {
        Ok(text) => text,
        Err(_) if is_hardly_utf8(bytes) && foreign::is_gb18030(bytes) => {
            return Err(NotText::encoding("GB18030"));
        }
        Err(broken) => {
            let big5 = is_hardly_utf8(bytes) && big5::decode(bytes).is_ok();
            return Err(if big5 { NotText::encoding("Big5") } else { broken });
        }
    };
    let invisible = |character: char| {
        character == BYTE_ORDER_MARK
            || character.is_control() && !matches!(character, '\n' | '\r' | '\t')
    };
    match text.char_indices().find(|&(_, character)| invisible(character)) {
        Some((at, found)) => Err(NotText::after(&text[..at], Found::Character(found))),
        None => Ok(text),
    }
}

/// The text of a list: UTF-8 with or without a byte order mark, UTF-16 with one, else
/// Big5.
pub(in crate::source) fn decode_list(bytes: &[u8]) -> Result<Decoded<'_>, NotText> {
    if let Some(text) = foreign::marked_utf16(bytes) {
        return plain_list(Cow::Owned(text));
    }
    match utf8(bytes)? {
        Ok(text) => plain_list(Cow::Borrowed(text)),
        Err(broken) if !is_hardly_utf8(bytes) => Err(broken),
        Err(_) if foreign::is_gb18030(bytes) => Err(NotText::encoding("GB18030")),
        Err(_) => big5::decode(bytes),
    }
}

fn plain_list(text: Cow<'_, str>) -> Result<Decoded<'_>, NotText> {
    match text.find('\0') {
        Some(at) => Err(NotText::after(&text[..at], Found::Character('\0'))),
        None => Ok(Decoded { private: private::places(&text), text, big5: false }),
    }
}

/// Whether the beginning of a file is UTF-8, but for a character that is cut off at its
/// end.
pub(in crate::source) fn begins_as_utf8(head: &[u8]) -> bool {
    let is_text = match str::from_utf8(head) {
        Ok(_) => true,
        Err(fault) => fault.error_len().is_none(),
    };
    is_text && foreign::wide(head).is_none()
}

/// The text without its byte order mark, or the first byte that is not UTF-8; UTF-16
/// and UTF-32 are told at once.
fn utf8(bytes: &[u8]) -> Result<Result<&str, NotText>, NotText> {
    if let Some(wide) = foreign::wide(bytes) {
        return Err(NotText::encoding(wide));
    }
    Ok(match str::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text)),
        Err(error) => {
            let (sound, rest) = bytes.split_at(error.valid_up_to());
            let sound = String::from_utf8_lossy(sound);
            Err(NotText::after(&sound, Found::Byte(rest[0])))
        }
    })
}

/// Whether bytes that are not UTF-8 have too little of it to be a damaged UTF-8 file.
fn is_hardly_utf8(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let broken = text.chars().filter(|&c| c == char::REPLACEMENT_CHARACTER).count();
    // Every Chinese character takes three bytes in UTF-8.
    let sound = text.chars().filter(|&c| c.len_utf8() >= 3).count() - broken;
    sound <= broken
}

#[cfg(test)]
mod tests {
    use super::{Found, NotText, decode_list, utf8_only};

    fn refused(bytes: &[u8]) -> (u32, u32, Found) {
        let NotText { line, column, found } = utf8_only(bytes).unwrap_err();
        (line, column, found)
    }

    #[test]
    fn what_is_not_utf8_is_told_by_what_it_looks_like() {
        let big5 = b"id: 111-1\nplace: \xAA\x6B\xB0\xC8\xB3\xA1\n";
        assert_eq!(refused(big5), (1, 1, Found::Encoding("Big5")));
        let utf16: Vec<u8> =
            "id: 法務部".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(refused(&utf16), (1, 1, Found::Encoding("UTF-16")));
        let list = "序號,名稱\n1,統一發票\n2,一覽表\n";
        let utf16_be: Vec<u8> = list.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(refused(&utf16_be), (1, 1, Found::Encoding("UTF-16")));
        let marked = [b"\xFF\xFE".as_slice(), &utf16].concat();
        assert_eq!(refused(&marked), (1, 1, Found::Encoding("UTF-16")));
        let damaged = [
            "place: 法務部\n法務部".as_bytes(),
            &"室".as_bytes()[..2],
            "會議室".as_bytes(),
        ];
        assert_eq!(refused(&damaged.concat()), (2, 4, Found::Byte(0xE5)));
    }

    #[test]
    fn characters_that_nobody_sees_are_named_with_their_place() {
        assert_eq!(
            refused("法\n務\u{1B}".as_bytes()),
            (2, 2, Found::Character('\u{1B}'))
        );
        assert_eq!(refused(b"a\0b"), (1, 2, Found::Character('\0')));
        assert_eq!(refused(b"title: a long\0 text"), (1, 14, Found::Character('\0')));
        let twice = "\u{FEFF}法: 務\n\u{FEFF}部: 1".as_bytes();
        assert_eq!(refused(twice), (2, 1, Found::Character('\u{FEFF}')));
    }

    #[test]
    fn a_list_may_be_big5_and_its_private_characters_are_found() {
        let list = decode_list(b"\xAA\x6B,\xFA\x40,\xC6\xA1\n").unwrap();
        assert_eq!((&*list.text, list.big5), ("法,\u{E000},①\n", true));
        assert_eq!(list.private, [4, 8]);
        let list = decode_list("\u{FEFF}法\u{E001}".as_bytes()).unwrap();
        assert_eq!((&*list.text, list.big5), ("法\u{E001}", false));
        assert_eq!(list.private, [3]);
    }

    #[test]
    fn a_list_may_be_utf16_with_its_mark() {
        let list = "序號\t名稱\r\n1\t𠮷安\r\n";
        for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
            let marked: Vec<u8> = "\u{FEFF}"
                .encode_utf16()
                .chain(list.encode_utf16())
                .flat_map(bytes)
                .collect();
            assert_eq!(decode_list(&marked).unwrap().text, list);
            let cut = decode_list(&marked[..marked.len() - 1]).unwrap_err();
            assert_eq!(cut.found, Found::Encoding("UTF-16"));
        }
    }

    #[test]
    fn a_broken_big5_list_names_the_byte() {
        let fault = decode_list(b"\xAA\x6B\n\xAA\x6B\xB0\xC8\xAA\n").unwrap_err();
        assert_eq!(fault, NotText { line: 2, column: 3, found: Found::Byte(0xAA) });
    }
}
