//! Whether the shared texts of an old workbook are all there.
//!
//! They are one list that runs over several records, and nothing in the file proves
//! them: one damaged length shifts every text behind it. The list says how many texts
//! it holds; they must take up its records to the last byte.

use std::collections::BTreeSet;

use super::biff8::{CONTINUED, TEXTS};

/// What a text may say of itself: wide characters, readings, formats.
const FLAGS: u8 = 0b1101;
const WIDE: u8 = 0b0001;
const READINGS: u8 = 0b0100;
const FORMATS: u8 = 0b1000;

/// Whether the texts among a workbook's own records are whole; they are where there are
/// none.
pub(super) fn are_whole<'a>(records: impl Iterator<Item = (u16, &'a [u8])>) -> bool {
    let Some(mut list) = List::among(records) else { return true };
    list.pass(|_, _| {}).is_some() && list.rest.is_empty() && list.others.next().is_none()
}

/// The numbers of the texts of which a part has one of those fonts.
pub(super) fn in_fonts<'a>(
    records: impl Iterator<Item = (u16, &'a [u8])>,
    fonts: &BTreeSet<u32>,
) -> BTreeSet<u32> {
    let mut found = BTreeSet::new();
    if let Some(mut list) = List::among(records).filter(|_| !fonts.is_empty()) {
        let _ = list.pass(|text, font| {
            if fonts.contains(&font) {
                found.insert(text);
            }
        });
    }
    found
}

/// The list while it is read.
struct List<'a> {
    /// What is left of the record.
    rest: &'a [u8],
    others: std::vec::IntoIter<&'a [u8]>,
}

impl<'a> List<'a> {
    /// The list among a workbook's own records, if there is one.
    fn among(records: impl Iterator<Item = (u16, &'a [u8])>) -> Option<Self> {
        let mut records = records.skip_while(|(kind, _)| *kind != TEXTS);
        let (_, first) = records.next()?;
        let continued = records.take_while(|(kind, _)| *kind == CONTINUED);
        let others = continued.map(|(_, record)| record).collect::<Vec<_>>();
        Some(Self { rest: first, others: others.into_iter() })
    }

    /// Passes as many texts as the list says, and gives the fonts of their parts, each
    /// with the number of its text; nothing where they are not all there.
    fn pass(&mut self, mut give: impl FnMut(u32, u32)) -> Option<()> {
        self.number(4)?;
        let count = self.number(4)?;
        (0..count).try_for_each(|text| self.text(|font| give(text, font)))
    }

    fn text(&mut self, mut give: impl FnMut(u32)) -> Option<()> {
        let length = self.number(2)?;
        let flags = self.byte()?;
        if flags & !FLAGS != 0 {
            return None;
        }
        let formats = if flags & FORMATS == 0 { 0 } else { self.number(2)? };
        let readings = if flags & READINGS == 0 { 0 } else { self.number(4)? };
        self.characters(usize::try_from(length).ok()?, flags)?;
        for _ in 0..formats {
            self.number(2)?;
            give(self.number(2)?);
        }
        self.skip(usize::try_from(readings).ok()?)
    }

    /// A text that goes on in the next record says there anew whether it is wide.
    fn characters(&mut self, mut left: usize, mut flags: u8) -> Option<()> {
        while left > 0 {
            if self.rest.is_empty() {
                self.rest = self.others.next()?;
                flags = self.byte().filter(|flags| flags & !FLAGS == 0)?;
            }
            let wide = if flags & WIDE == 0 { 1 } else { 2 };
            let here = left.min(self.rest.len() / wide);
            if here == 0 {
                return None;
            }
            self.rest = &self.rest[here * wide..];
            left -= here;
        }
        Some(())
    }

    fn byte(&mut self) -> Option<u8> {
        while self.rest.is_empty() {
            self.rest = self.others.next()?;
        }
        let (&first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(first)
    }

    fn number(&mut self, bytes: u32) -> Option<u32> {
        (0..bytes)
            .try_fold(0, |number, at| Some(number | u32::from(self.byte()?) << (8 * at)))
    }

    fn skip(&mut self, mut bytes: usize) -> Option<()> {
        while bytes > self.rest.len() {
            bytes -= self.rest.len();
            self.rest = self.others.next()?;
        }
        self.rest = &self.rest[bytes..];
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::{are_whole, in_fonts};
    use crate::source::sheets::biff8::{CONTINUED, TEXTS};

    /// Three texts: plain, wide with a format, and one that goes on in the next record.
    fn list() -> Vec<Vec<u8>> {
        let first = [
            &[9, 0, 0, 0, 3, 0, 0, 0][..],
            &[2, 0, 0, b'a', b'b'],
            &[1, 0, 9, 1, 0, 0xD5, 0x6C, 0, 0, 5, 0],
            &[3, 0, 1, 0xD5, 0x6C],
        ];
        vec![first.concat(), vec![0, b'c', b'd']]
    }

    fn whole(list: &[Vec<u8>]) -> bool {
        let kinds = [TEXTS].into_iter().chain(std::iter::repeat(CONTINUED));
        are_whole(kinds.zip(list.iter().map(|record| &**record)).chain([(0x0A, &[][..])]))
    }

    #[test]
    fn a_list_is_whole_if_its_texts_take_up_its_records() {
        assert!(whole(&list()));
        assert!(are_whole(std::iter::empty()));
    }

    #[test]
    fn texts_of_which_a_part_has_a_font_are_found() {
        let (list, records) = (list(), |list: &[Vec<u8>]| {
            let kinds = [TEXTS].into_iter().chain(std::iter::repeat(CONTINUED));
            kinds.zip(list.to_vec()).collect::<Vec<_>>()
        });
        let records = records(&list);
        let found = |font| {
            let records = records.iter().map(|(kind, record)| (*kind, &**record));
            in_fonts(records, &[font].into())
        };
        assert_eq!(found(5), [1].into());
        assert_eq!(found(4), [].into());
    }

    #[test]
    fn a_damaged_count_length_or_mark_is_found() {
        for (at, byte) in [(4, 4), (4, 2), (8, 3), (8, 1), (10, 2), (13, 2), (15, 8)] {
            let mut damaged = list();
            damaged[0][at] = byte;
            assert!(!whole(&damaged), "{at}");
        }
        let mut short = list();
        short[1].pop();
        assert!(!whole(&short));
        assert!(!whole(&list()[..1]));
    }
}
