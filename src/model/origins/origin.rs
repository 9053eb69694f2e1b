//! Where a value was read.
//!
//! A value that can be wrong is a [`Located`]; dropping its place is written out as
//! `.value`, so that it is visible where provenance ends. Every value carries its place,
//! a hundred thousand rows a million times: a place is two words and shares the names.

use std::cmp::Ordering;
use std::fmt;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::file::File;
use super::place::{PackedPlace, Place, cell_name};

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

/// A place in one of the meeting's files.
#[derive(Debug, Clone)]
pub struct Origin {
    pub file: File,
    place: PackedPlace,
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

#[cfg(test)]
mod tests {
    use super::{File, Origin, Place};

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
