//! The records that the stream of an old workbook is a run of.

/// The records of a stream, each with its kind, up to its end or to the first that
/// does not fit.
pub(in crate::source) struct Records<'a>(pub(super) &'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (head, rest) = self.0.split_first_chunk::<4>()?;
        let [kind, size] =
            [[head[0], head[1]], [head[2], head[3]]].map(u16::from_le_bytes);
        let (record, rest) = rest.split_at_checked(usize::from(size))?;
        self.0 = rest;
        Some((kind, record))
    }
}

pub(super) const BEGIN: u16 = 0x0809;
pub(super) const END: u16 = 0x000A;
pub(super) const TEXTS: u16 = 0x00FC;
pub(super) const CONTINUED: u16 = 0x003C;
pub(super) const FORMULA: u16 = 0x0006;
pub(super) const SEVERAL_NUMBERS: u16 = 0x00BD;
pub(super) const TEXT_OF_FORMULA: u16 = 0x0207;

/// The cells that hold something.
pub(super) const CELLS: [u16; 8] =
    [FORMULA, SEVERAL_NUMBERS, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E];
