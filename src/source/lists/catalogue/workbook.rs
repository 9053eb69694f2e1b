//! A catalogue that somebody saved as a workbook.
//!
//! It is held as a whole, as every workbook is: the export of the whole platform is
//! better left as it comes.

use std::borrow::Cow;

use super::SHAPE;
use super::rows::Fields;
use super::taking::{Headed, Taking};
use crate::model::catalogue::Catalogue;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::organization::Organization;
use crate::model::origin::Origin;
use crate::model::place::Place;
use crate::source::door::folder::Folder;
use crate::source::rows::cell::plain;
use crate::source::rows::heading::Headings;
use crate::source::rows::row::Row;
use crate::source::rows::search;
use crate::source::rows::table::{Line, Table};
use crate::source::rows::titled;

/// Reads the catalogue of a workbook; complains and gives nothing where it has none.
pub(super) fn read(
    folder: &mut Folder,
    path: &str,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Catalogue>, Fault> {
    let Some(opened) = folder.open(path, diagnostics)? else { return Ok(None) };
    let headings = Headings::new(&SHAPE, organization);
    let table = search::table(folder, &opened, &headings, diagnostics);
    Ok(table.and_then(|table| catalogue(&table, &headings, organization, diagnostics)))
}

fn catalogue(
    table: &Table,
    known: &Headings<'_>,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) -> Option<Catalogue> {
    let origin = table.grid.sheet_origin();
    let mut taking = Taking::begin(table, origin, known, organization, diagnostics)?;
    table.each_line(diagnostics, |line, diagnostics| match line {
        Line::Record(row) => taking.take(&row, diagnostics),
        Line::Total(claim, _) => taking.claims.push(claim),
    });
    let (titled, made) = (titled::dates(table), titled::days_made(table));
    Some(taking.finished(titled, made, diagnostics))
}

impl Headed for Table {
    fn all(&self) -> Vec<(u32, String)> {
        let said = self.grid.cells(self.header.last_row);
        said.map(|(at, value)| (at, plain(value).into_owned())).collect()
    }

    fn at(&self, ours: &str) -> Option<u32> {
        self.header.columns.get(ours).copied()
    }

    fn written(&self, column: u32) -> String {
        plain(self.grid.value(self.header.last_row, column)).into_owned()
    }

    fn origin(&self, column: u32) -> Origin {
        self.grid.origin(self.header.last_row, column)
    }
}

impl Fields for Row<'_> {
    fn bytes(&self, column: u32) -> Result<Cow<'_, [u8]>, Diagnostic> {
        let Some(value) = self.value_at(column)? else { return Ok(Cow::Borrowed(&[])) };
        Ok(match plain(value) {
            Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
            Cow::Owned(text) => Cow::Owned(text.into_bytes()),
        })
    }

    fn place(&self, column: u32) -> Place {
        let (_, row, column) = self.table.grid.shown(self.row, column);
        self.table.grid.origin(row, column).place()
    }
}
