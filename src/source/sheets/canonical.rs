//! A text as it is meant, however it was typed or copied.
//!
//! Exports and copied texts write one and the same character in two ways that look
//! alike (年 and U+F98E of Korean tables, 人 and the radical U+2F08, é and e with an
//! accent behind it) and carry marks that nobody sees. A name would then not be found, a word
//! be struck out for itself, and no font has both forms: so they are made one when they
//! are read. Variants of CNS 11643 (U+2F800 and on) are characters of their own here:
//! people's names are written with them.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// A text in its one form.
pub(in crate::source) fn canonical(text: &str) -> Cow<'_, str> {
    if !may_differ(text.as_bytes()) {
        return Cow::Borrowed(text);
    }
    let visible: String =
        text.chars().filter(|&c| !is_invisible(c)).map(plain_form).collect();
    let one: String = visible
        .split_inclusive(is_variant)
        .flat_map(|piece| {
            let rest = piece.trim_end_matches(is_variant);
            rest.nfc().chain(piece[rest.len()..].chars())
        })
        .collect();
    if one == text { Cow::Borrowed(text) } else { Cow::Owned(one) }
}

/// Whether a text has bytes with which something begins that is changed here: a look at
/// bytes is much cheaper than one at characters.
fn may_differ(bytes: &[u8]) -> bool {
    if bytes.is_ascii() {
        return memchr::memchr2(0x0B, 0x0C, bytes).is_some();
    }
    // Without a way out in the middle many bytes are looked at together.
    let blanks = bytes.iter().fold(false, |any, byte| any | matches!(byte, 0x0B | 0x0C));
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    pairs.fold(blanks, |any, (first, second)| {
        let found = match first {
            0xC2 => matches!(second, 0x85 | 0xAD),
            0xCC | 0xCD | 0xE1 | 0xF3 => true,
            0xD8 => *second == 0x9C,
            0xE2 => matches!(second, 0x80 | 0x81 | 0x84 | 0x8C | 0xBA..=0xBF),
            0xE3 => *second == 0x82,
            0xEF => matches!(second, 0xA4..=0xAB | 0xB8 | 0xBB),
            _ => false,
        };
        any | found
    })
}

/// What nobody sees: soft hyphens, joiners, marks of direction, selectors of variants,
/// byte order marks. Marks that turn the direction of what follows are no such: what
/// they do is seen.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{180E}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2060}'..='\u{2064}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{E0100}'..='\u{E01EF}'
    )
}

fn is_variant(character: char) -> bool {
    matches!(character, '\u{2F800}'..='\u{2FA1F}')
}

/// The character that a radical stands for, as PDFs give texts back, and a blank for
/// what breaks lines within a cell of other programs.
fn plain_form(character: char) -> char {
    match character {
        // Every one of these has a character that it is compatible with.
        '\u{2F00}'..='\u{2FD5}' => {
            std::iter::once(character).nfkc().next().unwrap_or(character)
        }
        '⺟' => '母',
        '⺠' => '民',
        '⻄' => '西',
        '⻑' => '長',
        '⻘' => '青',
        '⻝' => '食',
        '⻣' => '骨',
        '⻤' => '鬼',
        '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::canonical;

    #[test]
    fn what_looks_alike_is_written_alike() {
        let forms = [
            ("\u{F98E}度\u{F969}據", "年度數據"),
            ("\u{FA0C}\u{FA26}", "兀都"),
            ("法⼈⺠眾⾦⾨", "法人民眾金門"),
            ("Cafe\u{301} o\u{308}n\u{303}", "Café öñ"),
            ("\u{30AB}\u{3099}", "ガ"),
            ("\u{212B}\u{2126}", "ÅΩ"),
        ];
        for (written, meant) in forms {
            assert_eq!(canonical(written), meant, "{written}");
        }
    }

    #[test]
    fn what_nobody_sees_is_left_out() {
        let text = "資\u{200B}訊\u{FEFF}處\u{200E}\u{AD}葛\u{E0100}☀\u{FE0F}";
        assert_eq!(canonical(text), "資訊處葛☀");
        assert_eq!(canonical("一\u{B}二\u{2028}三\u{85}"), "一 二 三 ");
    }

    #[test]
    fn everything_else_stays_as_it_is() {
        let texts = [
            "「資料」（一）、ａ１２３，①㈠℃…—“引”・ㄅˊ",
            "\u{2F804}\u{2F9F4}𠮷堃",
            "\u{202E}a\u{2066}",
            "q\u{303}",
            "\u{E000}\u{FFFD}",
            "カ゚ｶﾞ",
            "",
        ];
        for text in texts {
            assert!(matches!(canonical(text), Cow::Borrowed(_)), "{text}");
        }
        assert_eq!(
            canonical("\u{200B}\u{2F804}e\u{301}\u{2F804}"),
            "\u{2F804}é\u{2F804}"
        );
    }
}
