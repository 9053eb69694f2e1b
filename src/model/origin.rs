//! Where a value was read.
//!
//! A value that can be wrong is a [`Located`]; dropping its place is written out as
//! `.value`, so that it is visible where provenance ends.

use std::fmt;
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

/// A place in one of the meeting's files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The path as the user would type it, with `/` between its parts.
    pub file: Arc<str>,
    pub place: Place,
}

/// A place within a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The file as a whole, for instance because it is missing.
    File,
    /// A sheet as a whole, for instance because it lacks a column.
    Sheet(Arc<str>),
    /// A position in a text file. Both numbers count from 1; the column counts
    /// characters, not bytes.
    Line { line: u32, column: u32 },
    /// A cell of a workbook. Both numbers count from 0, as calamine counts.
    Cell { sheet: Arc<str>, row: u32, column: u32 },
    /// A field of a CSV file: the line counts from 1; row and column count from 0
    /// and name the cell that a spreadsheet program shows.
    Field { line: u32, row: u32, column: u32 },
}

impl Place {
    /// The column of a cell, from 0.
    pub fn column(&self) -> Option<u32> {
        match self {
            Self::Cell { column, .. } | Self::Field { column, .. } => Some(*column),
            Self::File | Self::Sheet(_) | Self::Line { .. } => None,
        }
    }

    /// The cell of the same row in another column, from 0.
    #[must_use]
    pub fn in_column(&self, column: u32) -> Self {
        match self {
            Self::Cell { sheet, row, .. } => {
                Self::Cell { sheet: sheet.clone(), row: *row, column }
            }
            Self::Field { line, row, .. } => {
                Self::Field { line: *line, row: *row, column }
            }
            other => other.clone(),
        }
    }
}

impl Origin {
    /// The place that is a whole file.
    pub fn file(path: &str) -> Self {
        Self { file: path.into(), place: Place::File }
    }

    /// Whether it is in that file, or in a file of that folder (a path that ends in
    /// `/`).
    pub fn is_in(&self, file: &str) -> bool {
        *self.file == *file || file.ends_with('/') && self.file.starts_with(file)
    }

    /// A position in a text file; both numbers count from 1.
    pub fn line(path: &Arc<str>, line: u32, column: u32) -> Self {
        Self { file: path.clone(), place: Place::Line { line, column } }
    }
}

impl Origin {
    /// The place without its file, as the user types it: `盤點表!D6`; empty for a whole file.
    pub fn within_file(&self) -> String {
        let whole = self.to_string();
        whole[self.file.len()..].trim_start_matches([':', ' ']).to_owned()
    }
}

impl fmt::Display for Origin {
    /// Writes the place as the user types it: `inventory.xlsx 盤點表!D6`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        match &self.place {
            Place::File => Ok(()),
            Place::Sheet(sheet) => write!(f, " {sheet}"),
            Place::Line { line, column } => write!(f, ":{line}:{column}"),
            Place::Cell { sheet, row, column } => {
                write!(f, " {sheet}!{}", cell_name(*row, *column))
            }
            Place::Field { line, row, column } => {
                write!(f, ":{line} {}", cell_name(*row, *column))
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
        match &self.place {
            Place::File => {}
            Place::Sheet(sheet) => map.serialize_entry("sheet", &**sheet)?,
            Place::Line { line, column } => {
                map.serialize_entry("line", line)?;
                map.serialize_entry("column", column)?;
            }
            Place::Cell { sheet, row, column } => {
                map.serialize_entry("sheet", &**sheet)?;
                map.serialize_entry("cell", &cell_name(*row, *column))?;
            }
            Place::Field { line, row, column } => {
                map.serialize_entry("line", line)?;
                map.serialize_entry("cell", &cell_name(*row, *column))?;
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
