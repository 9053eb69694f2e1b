//! A catalogue that somebody saved as a workbook.
//!
//! It is held as a whole, as every workbook is: the export of the whole platform is
//! better left as it comes.

use std::borrow::Cow;

use super::identity::Identities;
use super::rows::{Fields, Rows};
use super::states;
use super::states::States;
use super::twins::Twins;
use super::{SHAPE, columns, identity};
use crate::model::catalogue::Catalogue;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::organization::Organization;
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
    let said = table.grid.cells(table.header.last_row);
    let said: Vec<_> = said.map(|(at, value)| (at, plain(value).into_owned())).collect();
    if let Some(at) = states::changes(&said) {
        let heading = table.grid.origin(table.header.last_row, at);
        diagnostics.push(states::complaint(&heading));
        return None;
    }
    let mut states = States::of(&said, organization);
    let at = |heading: &str| table.header.columns.get(heading).copied();
    let columns = columns(at);
    let mut twins = Twins::of(&said, at, known);
    let heading = |column| {
        let heading = table.grid.value(table.header.last_row, column);
        plain(heading).into_owned()
    };
    let identities = Identities::new(&columns, at, heading, organization);
    let headings = table.grid.origin(table.header.last_row, columns.id);
    let origin = table.grid.sheet_origin();
    let file = origin.file.clone();
    let mut rows = Rows::new(origin, headings, columns, identities, organization);
    let mut claims = Vec::new();
    table.each_line(diagnostics, |line, diagnostics| match line {
        Line::Record(row) if states.leave_out(&row, &file) => {}
        Line::Record(row) => {
            let before = rows.kept();
            twins.look(&row);
            rows.take(&row, diagnostics);
            if rows.kept() > before {
                states.look(&row, &file);
            }
        }
        Line::Total(claim, _) => claims.push(claim),
    });
    table.settle(&mut claims);
    let withdrawn = states.settled(diagnostics);
    let place = |at| table.grid.origin(table.header.last_row, at);
    diagnostics.extend_with(twins.complaints(place));
    let (titled, made) = (titled::dates(table), titled::days_made(table));
    let catalogue =
        Catalogue { claims, titled, made, withdrawn, ..rows.finished(diagnostics) };
    identity::tell(&catalogue, at, heading, diagnostics);
    Some(catalogue)
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
