//! A place within a file, and the name of a cell as a spreadsheet shows it.
//!
//! Lines count from 1, rows and columns of cells from 0.

use std::fmt;

/// A place within a file, or within the sheet that the file is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The file as a whole, for instance because it is missing.
    File,
    /// A sheet as a whole, for instance because it lacks a column.
    Sheet,
    /// A position in a text file. Both numbers count from 1; the column counts
    /// characters, not bytes.
    Line { line: u32, column: u32 },
    /// A cell of a workbook. Both numbers count from 0, as calamine counts.
    Cell { row: u32, column: u32 },
    /// A field of a CSV file: the line counts from 1; row and column count from 0
    /// and name the cell that a spreadsheet program shows.
    Field { line: u32, row: u32, column: u32 },
}

impl Place {
    /// The column of a cell, from 0.
    pub fn column(self) -> Option<u32> {
        match self {
            Self::Cell { column, .. } | Self::Field { column, .. } => Some(column),
            Self::File | Self::Sheet | Self::Line { .. } => None,
        }
    }

    /// The row of a cell, from 0, or a line, from 1.
    pub fn row(self) -> Option<u32> {
        match self {
            Self::Cell { row, .. } | Self::Field { row, .. } => Some(row),
            Self::Line { line, .. } => Some(line),
            Self::File | Self::Sheet => None,
        }
    }

    /// The cell of the same row in another column, from 0.
    #[must_use]
    pub fn in_column(self, column: u32) -> Self {
        match self {
            Self::Cell { row, .. } => Self::Cell { row, column },
            Self::Field { line, row, .. } => Self::Field { line, row, column },
            other => other,
        }
    }
}

/// A place as its kind and its numbers, in one word.
///
/// A number that is too large for its bits counts as the largest: no sheet has so many
/// columns, no text that is read so many lines.
#[derive(Clone, Copy)]
pub(super) struct PackedPlace(u64);

/// The bits of the kind, and of the numbers of each kind from the first to the last.
const KIND: u32 = 3;
const LINE_BITS: [u32; 2] = [32, 29];
const CELL_BITS: [u32; 2] = [32, 29];
const FIELD_BITS: [u32; 3] = [25, 22, 14];

impl PackedPlace {
    fn pack<const N: usize>(kind: u64, numbers: [u32; N], bits: [u32; N]) -> Self {
        let mut at = KIND;
        let mut packed = kind;
        for (number, bits) in numbers.into_iter().zip(bits) {
            packed |= u64::from(number).min((1 << bits) - 1) << at;
            at += bits;
        }
        Self(packed)
    }

    fn numbers<const N: usize>(self, bits: [u32; N]) -> [u32; N] {
        let mut rest = self.0 >> KIND;
        bits.map(|bits| {
            let number = rest & ((1 << bits) - 1);
            rest >>= bits;
            u32::try_from(number).expect("no number has more than 32 bits")
        })
    }
}

impl From<Place> for PackedPlace {
    fn from(place: Place) -> Self {
        match place {
            Place::File => Self(0),
            Place::Sheet => Self(1),
            Place::Line { line, column } => Self::pack(2, [line, column], LINE_BITS),
            Place::Cell { row, column } => Self::pack(3, [row, column], CELL_BITS),
            Place::Field { line, row, column } => {
                Self::pack(4, [line, row, column], FIELD_BITS)
            }
        }
    }
}

impl From<PackedPlace> for Place {
    fn from(packed: PackedPlace) -> Self {
        match packed.0 & ((1 << KIND) - 1) {
            0 => Self::File,
            1 => Self::Sheet,
            2 => {
                let [line, column] = packed.numbers(LINE_BITS);
                Self::Line { line, column }
            }
            3 => {
                let [row, column] = packed.numbers(CELL_BITS);
                Self::Cell { row, column }
            }
            _ => {
                let [line, row, column] = packed.numbers(FIELD_BITS);
                Self::Field { line, row, column }
            }
        }
    }
}

impl fmt::Debug for PackedPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Place::from(*self).fmt(f)
    }
}

/// Names a cell as Excel does: `(5, 3)` is `D6`.
pub fn cell_name(row: u32, column: u32) -> String {
    format!("{}{}", column_letters(column), row + 1)
}

/// Names a column as Excel does: 0 is `A`, 26 is `AA`.
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).expect("below 26")));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::column_letters;

    #[test]
    fn columns_are_named_as_in_excel() {
        let named =
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")];
        for (column, name) in named {
            assert_eq!(column_letters(column), name);
        }
    }
}
