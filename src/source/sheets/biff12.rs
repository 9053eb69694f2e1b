//! The records that a part of an `.xlsb` is a run of.

/// The records of a part, each with its kind, up to its end or to the first that does
/// not fit.
pub(in crate::source) struct Records<'a>(&'a [u8]);

impl<'a> Records<'a> {
    pub(in crate::source) fn new(part: &'a [u8]) -> Self {
        Self(part)
    }

    /// Whether nothing is left.
    pub(super) fn is_done(&self) -> bool {
        self.0.is_empty()
    }

    fn head(&self) -> Option<(u16, usize, &'a [u8])> {
        let (&first, mut rest) = self.0.split_first()?;
        let mut kind = u16::from(first);
        if first & 0x80 != 0 {
            let (&second, behind) = rest.split_first()?;
            // Kinds are named without the high bits of both bytes.
            kind = u16::from(first & 0x7F) | u16::from(second & 0x7F) << 7;
            rest = behind;
        }
        let mut size = 0;
        for at in 0..4 {
            let (&byte, behind) = rest.split_first()?;
            rest = behind;
            size |= usize::from(byte & 0x7F) << (7 * at);
            if byte & 0x80 == 0 {
                break;
            }
        }
        Some((kind, size, rest))
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (kind, size, rest) = self.head()?;
        let (record, rest) = rest.split_at_checked(size)?;
        self.0 = rest;
        Some((kind, record))
    }
}

/// A number of four bytes in a record.
pub(super) fn number(record: &[u8], at: usize) -> Option<u32> {
    record.get(at..)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
}

/// A text with its length before it, and what stands behind it.
pub(super) fn wide_text(bytes: &[u8]) -> Option<(String, &[u8])> {
    let length = usize::try_from(number(bytes, 0)?).ok()?.checked_mul(2)?;
    let (text, rest) = bytes[4..].split_at_checked(length)?;
    let units = text.chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
    let units: Vec<u16> = units.collect();
    Some((String::from_utf16_lossy(&units), rest))
}

#[cfg(test)]
mod tests {
    use super::{Records, wide_text};

    #[test]
    fn a_record_has_its_kind_its_size_and_its_bytes() {
        let long = [vec![0xB0, 0x01, 0x81, 0x01], vec![7; 129]].concat();
        let part = [&[0x00, 0x01, 0xFF][..], &long].concat();
        let mut records = Records::new(&part);
        assert_eq!(records.next(), Some((0, &[0xFF][..])));
        assert_eq!(records.next(), Some((0xB0, &[7; 129][..])));
        assert!(records.next().is_none() && records.is_done());
    }

    #[test]
    fn a_record_that_is_cut_off_is_none_and_something_is_left() {
        for part in [&[0x00][..], &[0x80], &[0x00, 0x02, 0x01], &[0x00, 0xFF]] {
            let mut records = Records::new(part);
            assert!(records.next().is_none() && !records.is_done(), "{part:?}");
        }
    }

    #[test]
    fn a_text_that_is_longer_than_its_record_is_none() {
        let found = wide_text(&[1, 0, 0, 0, 0x2D, 0x4E, 9]);
        assert_eq!(found, Some(("中".to_owned(), &[9][..])));
        assert_eq!(wide_text(&[2, 0, 0, 0, 0x2D, 0x4E]), None);
    }
}
