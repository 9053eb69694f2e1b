//! Where a value was read.
//!
//! A value that can be wrong is a [`Located`]; dropping its place is written out as
//! `.value`, so that it is visible where provenance ends. Every value carries its place,
//! a hundred thousand rows a million times: a place is two words and shares the names.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// A value together with where it was read.
///
/// Serializes as the bare value: the page shows *what* was recorded, the
/// diagnostics show *where*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Located<T> {
    pub value: T,
    #[serde(skip)]
    pub origin: Origin,
}

impl<T> Located<T> {
    pub fn new(value: T, origin: Origin) -> Self {
        Self { value, origin }
    }

    /// Gives the same place to another value made from this one.
    pub fn map<U>(self, made: impl FnOnce(T) -> U) -> Located<U> {
        Located { value: made(self.value), origin: self.origin }
    }
}

/// One of the meeting's files: the path as the user would type it, with `/` between its
/// parts. The sheets of a workbook are the same file, each with its name.
#[derive(Clone)]
pub struct File(Arc<Named>);

#[derive(Debug)]
struct Named {
    path: Box<str>,
    sheet: Box<str>,
}

impl File {
    /// The same file at one of its sheets.
    #[must_use]
    pub fn at_sheet(&self, sheet: &str) -> Self {
        Self(Arc::new(Named { path: self.0.path.clone(), sheet: sheet.into() }))
    }

    /// The same file, and the same sheet of it, under another path.
    #[must_use]
    pub fn at_path(&self, path: &str) -> Self {
        Self(Arc::new(Named { path: path.into(), sheet: self.0.sheet.clone() }))
    }

    /// The sheet's name; empty where the file is meant as a whole.
    pub fn sheet(&self) -> &str {
        &self.0.sheet
    }

    /// Whether both are the same file at the same sheet, as far as one look tells.
    pub fn is_plainly(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl From<&str> for File {
    fn from(path: &str) -> Self {
        Self(Arc::new(Named { path: path.into(), sheet: "".into() }))
    }
}

impl From<String> for File {
    fn from(path: String) -> Self {
        Self(Arc::new(Named { path: path.into(), sheet: "".into() }))
    }
}

impl Deref for File {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0.path
    }
}

impl Borrow<str> for File {
    fn borrow(&self) -> &str {
        self
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl fmt::Display for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        self.is_plainly(other) || **self == **other
    }
}

impl Eq for File {}

impl PartialOrd for File {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for File {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.is_plainly(other) { Ordering::Equal } else { (**self).cmp(&**other) }
    }
}

impl Hash for File {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

/// A place in one of the meeting's files.
#[derive(Debug, Clone)]
pub struct Origin {
    pub file: File,
    place: PackedPlace,
}

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
struct PackedPlace(u64);

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

impl Origin {
    /// A place in a file.
    pub fn at(file: &File, place: Place) -> Self {
        Self { file: file.clone(), place: place.into() }
    }

    /// The place that is a whole file.
    pub fn file(path: &str) -> Self {
        Self::at(&path.into(), Place::File)
    }

    /// The place within its file.
    pub fn place(&self) -> Place {
        self.place.into()
    }

    /// Whether it is in that file, or in a file of that folder (a path that ends in
    /// `/`).
    pub fn is_in(&self, file: &str) -> bool {
        *self.file == *file || file.ends_with('/') && self.file.starts_with(file)
    }

    /// A position in a text file; both numbers count from 1.
    pub fn line(file: &File, line: u32, column: u32) -> Self {
        Self::at(file, Place::Line { line, column })
    }

    /// The place without its file, as the user types it: `盤點表!D6`; empty for a whole
    /// file.
    pub fn within_file(&self) -> String {
        let whole = self.to_string();
        whole[self.file.len()..].trim_start_matches([':', ' ']).to_owned()
    }
}

impl PartialEq for Origin {
    fn eq(&self, other: &Self) -> bool {
        self.place() == other.place() && self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Origin {}

impl PartialOrd for Origin {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Origin {
    /// By file, then from the whole to its parts, those of a workbook sheet by sheet.
    fn cmp(&self, other: &Self) -> Ordering {
        let by_sheet = || match (self.place(), other.place()) {
            (Place::Sheet, Place::Sheet) | (Place::Cell { .. }, Place::Cell { .. })
                if !self.file.is_plainly(&other.file) =>
            {
                self.file.sheet().cmp(other.file.sheet())
            }
            _ => Ordering::Equal,
        };
        let by_file = self.file.cmp(&other.file);
        by_file.then_with(by_sheet).then_with(|| self.place().cmp(&other.place()))
    }
}

impl fmt::Display for Origin {
    /// Writes the place as the user types it: `inventory.xlsx 盤點表!D6`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        match self.place() {
            Place::File => Ok(()),
            Place::Sheet => write!(f, " {}", self.file.sheet()),
            Place::Line { line, column } => write!(f, ":{line}:{column}"),
            Place::Cell { row, column } => {
                write!(f, " {}!{}", self.file.sheet(), cell_name(row, column))
            }
            Place::Field { line, row, column } => {
                write!(f, ":{line} {}", cell_name(row, column))
            }
        }
    }
}

impl Serialize for Origin {
    /// A place in parts that a program can use; lines and columns count from 1, and a
    /// cell is named as a spreadsheet names it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file", &*self.file)?;
        match self.place() {
            Place::File => {}
            Place::Sheet => map.serialize_entry("sheet", self.file.sheet())?,
            Place::Line { line, column } => {
                map.serialize_entry("line", &line)?;
                map.serialize_entry("column", &column)?;
            }
            Place::Cell { row, column } => {
                map.serialize_entry("sheet", self.file.sheet())?;
                map.serialize_entry("cell", &cell_name(row, column))?;
            }
            Place::Field { line, row, column } => {
                map.serialize_entry("line", &line)?;
                map.serialize_entry("cell", &cell_name(row, column))?;
            }
        }
        map.end()
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
    use super::{File, Origin, Place, column_letters};

    #[test]
    fn columns_are_named_as_in_excel() {
        let named =
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")];
        for (column, name) in named {
            assert_eq!(column_letters(column), name);
        }
    }

    #[test]
    fn a_place_is_kept_with_all_its_numbers() {
        let (row, column) = (u32::MAX - 1, (1 << 29) - 1);
        let places = [
            Place::File,
            Place::Sheet,
            Place::Line { line: u32::MAX, column },
            Place::Cell { row, column },
            Place::Field {
                line: (1 << 25) - 1,
                row: (1 << 22) - 1,
                column: (1 << 14) - 1,
            },
            Place::Field { line: 7, row: 3, column: 2 },
        ];
        for place in places {
            assert_eq!(Origin::at(&"a".into(), place).place(), place);
        }
    }

    #[test]
    fn a_place_is_small_and_the_same_cell_is_the_same_place() {
        assert_eq!(size_of::<Origin>(), 16);
        let cell = |file: &str, sheet: &str, row| {
            let sheet = File::from(file).at_sheet(sheet);
            Origin::at(&sheet, Place::Cell { row, column: 0 })
        };
        assert_eq!(cell("a.xlsx", "表", 1), cell("a.xlsx", "表", 1));
        assert_ne!(cell("a.xlsx", "表", 1), cell("a.xlsx", "附表", 1));
        let whole = Origin::at(&cell("a.xlsx", "表", 1).file, Place::File);
        assert_eq!(whole, Origin::file("a.xlsx"));
        let in_order = [
            Origin::file("a.xlsx"),
            cell("a.xlsx", "一", 7),
            cell("a.xlsx", "二", 3),
            cell("a.xlsx", "二", 4),
            Origin::file("b.xlsx"),
        ];
        assert!(in_order.is_sorted());
    }
}
