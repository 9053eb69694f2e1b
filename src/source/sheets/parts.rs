//! A workbook as a run of parts: sheets, their cells, their merged regions.
//!
//! What reads a workbook gives parts one by one; what takes them makes sheets of them
//! here, or sends them to another process. Only a workbook whose last part is
//! [`Part::End`] was read as a whole.

use super::form;
use super::grid::{Grid, Value};
use super::looks::Looks;
use super::merged::Region;
use super::workbook::Visit;
use crate::model::diagnostic::Diagnostic;
use crate::source::door::folder::Opened;

/// One step of reading a workbook.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Part<'a> {
    /// A sheet begins; the one before it is complete.
    Sheet {
        name: &'a str,
        hidden: bool,
    },
    Cell {
        row: u32,
        column: u32,
        value: Value<'a>,
    },
    /// The cell that was given last is struck through.
    Struck {
        row: u32,
        column: u32,
    },
    /// A part of a cell that was given is struck through or set above the line.
    Marked {
        row: u32,
        column: u32,
    },
    Merged(Region),
    /// A row that the workbook hides.
    Hidden(u32),
    /// Columns that it hides, from the first to the last.
    HiddenColumns(u32, u32),
    /// The workbook is complete.
    End,
    /// A password protects the workbook.
    Locked,
    /// Nothing more can be read.
    Damaged,
}

/// Takes a workbook's parts and hands on each sheet that is complete.
pub(in crate::source) struct Sheets<'a, 'v> {
    opened: &'a Opened,
    visit: &'a mut Visit<'v>,
    sheet: Option<(Grid, bool)>,
}

impl<'a, 'v> Sheets<'a, 'v> {
    pub(in crate::source) fn new(opened: &'a Opened, visit: &'a mut Visit<'v>) -> Self {
        Self { opened, visit, sheet: None }
    }

    /// Takes the next part; complains where the workbook cannot be read any further.
    pub(super) fn take(&mut self, part: Part<'_>) -> Result<(), Diagnostic> {
        match part {
            Part::Sheet { name, hidden } => {
                self.complete();
                self.sheet = Some((Grid::of(self.opened, Some(name)), hidden));
            }
            Part::Cell { row, column, value } => {
                if let Some((grid, _)) = &mut self.sheet {
                    grid.put(row, column, value)?;
                }
            }
            Part::Struck { row, column } => {
                if let Some((grid, _)) = &mut self.sheet {
                    grid.look(row, column, Looks::Struck);
                }
            }
            Part::Marked { row, column } => {
                if let Some((grid, _)) = &mut self.sheet
                    && grid.look_of(row, column).is_none()
                {
                    grid.look(row, column, Looks::Raised);
                }
            }
            Part::Merged(region) => {
                if let Some((grid, _)) = &mut self.sheet {
                    grid.merge(region);
                }
            }
            Part::Hidden(row) => {
                if let Some((grid, _)) = &mut self.sheet {
                    grid.hide(row);
                }
            }
            Part::HiddenColumns(first, last) => {
                if let Some((grid, _)) = &mut self.sheet {
                    grid.hide_columns(first, last);
                }
            }
            Part::End => self.complete(),
            Part::Locked => {
                return Err(form::problem(&self.opened.origin(), "password", "Excel"));
            }
            Part::Damaged => return Err(self.damaged()),
        }
        Ok(())
    }

    /// A complaint that the workbook is damaged, at the sheet that was being read.
    pub(in crate::source) fn damaged(&self) -> Diagnostic {
        match &self.sheet {
            Some((grid, _)) => {
                form::problem(&grid.sheet_origin(), "damaged", grid.name())
            }
            None => form::damaged(&self.opened.origin()),
        }
    }

    fn complete(&mut self) {
        if let Some((grid, hidden)) = self.sheet.take() {
            (self.visit)(grid.finished(), hidden);
        }
    }
}
