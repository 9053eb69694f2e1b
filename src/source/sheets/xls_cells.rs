//! Whether the cells of an old workbook's sheet are all there.
//!
//! Nothing in the file proves it: no part has a checksum, and the workbook reader
//! passes over a record that it does not know. So one damaged byte can make cells
//! vanish without a word. What can be known is looked at here: the size of every
//! cell's record, that cells stand together, and that the sheet comes to its end.

use std::collections::BTreeSet;

use super::biff8::{
    BEGIN, CELLS, END, FORMULA, Records, SEVERAL_NUMBERS, TEXT_OF_FORMULA,
};
use super::compound::number;

/// What stands among the cells and holds nothing: rows, blank cells, formulas that
/// several cells share, indexes, what is continued, what is still to be computed.
const AMONG_CELLS: [u16; 11] = [
    0x0208, 0x0201, 0x00BE, 0x00D7, 0x020B, 0x003C, 0x005E, 0x04BC, 0x0221, 0x0236,
    0x01C2,
];

/// From here on, kinds are of later versions of the format.
const LATER: u16 = 0x0800;

/// The cells that a sheet writes twice; nothing where it is damaged.
pub(super) fn doubled(sheet: &[u8]) -> Option<Vec<(u32, u32)>> {
    let mut walk = Walk::default();
    let mut depth = 0u32;
    for (at, (kind, record)) in Records(sheet).enumerate() {
        if (at == 0) != (kind == BEGIN && depth == 0) {
            return None;
        }
        match kind {
            BEGIN => depth += 1,
            END if depth == 1 => {
                let whole = record.is_empty() && !walk.awaits_text;
                return whole.then_some(walk.doubled);
            }
            END => depth -= 1,
            // Charts within the sheet have cells of their own.
            _ if depth == 1 => walk.pass(kind, record)?,
            _ => {}
        }
    }
    None
}

#[derive(Default)]
struct Walk {
    seen: BTreeSet<(u32, u32)>,
    doubled: Vec<(u32, u32)>,
    /// Whether the last formula's text is still to come.
    awaits_text: bool,
    /// Whether something stood behind the cells that is none.
    left: bool,
}

impl Walk {
    fn pass(&mut self, kind: u16, record: &[u8]) -> Option<()> {
        if kind == TEXT_OF_FORMULA {
            return std::mem::take(&mut self.awaits_text).then_some(());
        }
        if !CELLS.contains(&kind) {
            let stays = AMONG_CELLS.contains(&kind) || kind >= LATER;
            self.left |= !stays && !self.seen.is_empty();
            return Some(());
        }
        if self.left || self.awaits_text || !is_as_long_as_its_kind(kind, record) {
            return None;
        }
        self.awaits_text = kind == FORMULA && gives_text(record);
        let (row, first) = (number::<2>(record, 0)?, number::<2>(record, 2)?);
        let last = match kind {
            SEVERAL_NUMBERS => number::<2>(record, record.len() - 2)?,
            _ => first,
        };
        let cells = (first..=last).map(|column| (row, column));
        self.doubled.extend(cells.filter(|&cell| !self.seen.insert(cell)));
        Some(())
    }
}

/// Whether a cell's record has the length of its kind: place and format take six
/// bytes of it.
fn is_as_long_as_its_kind(kind: u16, record: &[u8]) -> bool {
    let length = record.len();
    match kind {
        FORMULA => length >= 22,
        SEVERAL_NUMBERS => {
            let columns = [2, length.saturating_sub(2)].map(|at| number::<2>(record, at));
            let [Some(first), Some(last)] = columns else { return false };
            let count = last.checked_sub(first).map_or(0, |more| more as usize + 1);
            count > 0 && length == 6 + 6 * count
        }
        0x00FD | 0x027E => length == 10,
        0x0203 => length == 14,
        0x0205 => length == 8,
        // A text with its length before it.
        _ => length >= 8,
    }
}

/// Whether a formula's value is a text, which stands in a record of its own.
fn gives_text(record: &[u8]) -> bool {
    record[6] == 0 && record[12..14] == [0xFF, 0xFF]
}

#[cfg(test)]
mod tests {
    use super::doubled;
    use crate::source::sheets::biff8::{BEGIN, END};

    fn record(kind: u16, bytes: &[u8]) -> Vec<u8> {
        let size = u16::try_from(bytes.len()).unwrap();
        [&kind.to_le_bytes(), &size.to_le_bytes(), bytes].concat()
    }

    fn number(row: u8, column: u8) -> Vec<u8> {
        record(0x0203, &[&[row, 0, column, 0, 0, 0][..], &[0; 8]].concat())
    }

    fn formula(value: [u8; 8]) -> Vec<u8> {
        record(0x0006, &[&[0; 6][..], &value, &[0; 8]].concat())
    }

    fn sheet(records: &[Vec<u8>]) -> Vec<u8> {
        [record(BEGIN, &[0; 16]), records.concat(), record(END, &[])].concat()
    }

    const TEXT: [u8; 8] = [0, 0, 0, 0, 0, 0, 0xFF, 0xFF];

    #[test]
    fn a_whole_sheet_tells_which_cells_it_writes_twice() {
        let chart = [record(BEGIN, &[0; 16]), number(0, 0), record(END, &[])].concat();
        let several = record(0x00BD, &[&[1, 0, 2, 0][..], &[0; 12], &[3, 0]].concat());
        let rows = [number(0, 0), number(1, 3), several, chart, record(0x023E, &[0; 18])];
        assert_eq!(doubled(&sheet(&rows)), Some(vec![(1, 3)]));
        let text = [formula(TEXT), record(0x0207, b"\0\0\0")];
        assert_eq!(doubled(&sheet(&text)), Some(Vec::new()));
    }

    #[test]
    fn a_sheet_that_cannot_be_whole_is_damaged() {
        let broken: [&[Vec<u8>]; 6] = [
            &[record(0x0203, &[0; 13])],
            &[record(0x00BD, &[&[1, 0, 2, 0][..], &[0; 12], &[4, 0]].concat())],
            // The kind of the cell between is one that no reader knows.
            &[number(0, 0), record(0x0303, &[0; 14]), number(0, 2)],
            &[formula(TEXT), number(0, 1)],
            &[formula(TEXT)],
            &[record(0x0207, b"\0\0\0")],
        ];
        for records in broken {
            assert_eq!(doubled(&sheet(records)), None, "{records:?}");
        }
        let whole = sheet(&[number(0, 0), number(0, 1)]);
        for end in 0..whole.len() {
            assert_eq!(doubled(&whole[..end]), None, "{end}");
        }
    }
}
