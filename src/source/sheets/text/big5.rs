//! Big5 as Windows writes it (CP950), with the areas that each office fills with
//! characters of its own (造字).
//!
//! The decoder of browsers reads those areas as Hong Kong's characters, which is a
//! wrong character without a word; here they become the private characters that
//! Windows makes of them, and are reported.

use encoding_rs::BIG5;

use super::{Decoded, Found, NotText};

/// Decodes Big5, and says where its user-defined characters stand.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded<'static>, NotText> {
    let mut decoding = Decoding {
        text: String::with_capacity(bytes.len() * 3 / 2),
        private: Vec::new(),
    };
    let mut rest = bytes;
    while let [first, tail @ ..] = rest {
        if first.is_ascii() {
            decoding.text.push(char::from(*first));
            rest = tail;
        } else {
            let pair = decoding.pair(*first, tail.first().copied());
            pair.ok_or_else(|| NotText::after(&decoding.text, Found::Byte(*first)))?;
            rest = &tail[1..];
        }
    }
    let Decoding { text, private } = decoding;
    Ok(Decoded { text: text.into(), big5: true, private })
}

/// What was decoded so far.
struct Decoding {
    text: String,
    private: Vec<usize>,
}

impl Decoding {
    /// Takes the two bytes of a character, if they are one.
    fn pair(&mut self, lead: u8, trail: Option<u8>) -> Option<()> {
        let trail = trail?;
        let column = column(trail)?;
        if is_user_defined(lead, column) {
            self.private.push(self.text.len());
        }
        if let Some(private) = private_character(lead, column) {
            self.text.push(private);
            return Some(());
        }
        let pair = [lead, trail];
        let character = BIG5.decode_without_bom_handling_and_without_replacement(&pair);
        self.text.push_str(&character?);
        Some(())
    }
}

/// The trail byte as a column of the code's table of 157 columns.
fn column(trail: u8) -> Option<u32> {
    match trail {
        0x40..=0x7E => Some(u32::from(trail) - 0x40),
        0xA1..=0xFE => Some(u32::from(trail) - 0xA1 + 63),
        _ => None,
    }
}

fn is_user_defined(lead: u8, column: u32) -> bool {
    match lead {
        0x81..=0xA0 | 0xC7 | 0xC8 | 0xFA..=0xFE => true,
        0xC6 => column >= 63,
        _ => false,
    }
}

/// The private character that Windows makes of a code. The codes C6A1 to C8FE are left
/// out: much software writes ①, ぁ or А there, and these are what they look like.
fn private_character(lead: u8, column: u32) -> Option<char> {
    let (first_lead, first) = match lead {
        0xFA..=0xFE => (0xFA, 0xE000),
        0x8E..=0xA0 => (0x8E, 0xE311),
        0x81..=0x8D => (0x81, 0xEEB8),
        _ => return None,
    };
    char::from_u32(first + u32::from(lead - first_lead) * 157 + column)
}
