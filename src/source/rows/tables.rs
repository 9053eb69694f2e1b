//! A list's tables: that of its one file, or those of a folder of files, which are
//! read as one list in order of their names.
//!
//! Each row knows the file it stands in, and a typed total is a claim about the rows
//! of its own file.

use super::heading::{Headings, Shape};
use super::list_file;
use super::list_file::Place;
use super::misplaced;
use super::row::Row;
use super::search;
use super::table::Table;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::lists::Listing;
use crate::model::organization::Organization;
use crate::model::origin::{Located, Origin};
use crate::source::door::folder::Folder;
use crate::source::door::packed;

/// The tables of a list; there is at least one.
#[derive(Debug)]
pub(in crate::source) struct Tables {
    /// The one sheet, or the folder of several files.
    pub origin: Origin,
    pub tables: Vec<Table>,
}

/// The unit or agency that a file is called just as, and what such a file may be called.
fn named(
    folder: &Folder,
    path: &str,
    organization: &Organization,
) -> (Option<Located<String>>, Option<String>) {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.split('.').next().unwrap_or(name);
    let whose = organization.is_body(stem).then(|| {
        let origin = folder.origin(path);
        Located::new(organization.printed(stem).to_owned(), origin)
    });
    let first = organization.units.iter().chain(&organization.agencies).next();
    let called = first.map(|body| {
        let within = &path[..path.len() - name.len()];
        format!("{within}{}{}", body.name.value, &name[stem.len()..])
    });
    (whose, called)
}

impl Tables {
    /// Finds the list's tables in a meeting's folder; nothing where there is no such
    /// file, or none that can be read.
    pub(in crate::source) fn open(
        folder: &mut Folder,
        meeting: &str,
        shape: &Shape,
        organization: &Organization,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Self>, Fault> {
        let place = list_file::find(folder, meeting, shape, diagnostics)?;
        let Some(place) = place else { return Ok(None) };
        Self::at(folder, place, shape, organization, diagnostics)
    }

    /// The tables of a list that was found.
    pub(in crate::source) fn at(
        folder: &mut Folder,
        place: Place,
        shape: &Shape,
        organization: &Organization,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Self>, Fault> {
        let mut headings = Headings::new(shape, organization);
        let mut tables = Vec::new();
        let is_folder = place.origin.file.ends_with('/');
        for path in &place.paths {
            if is_folder {
                (headings.whose, headings.called) = named(folder, path, organization);
            }
            let Some(opened) = folder.open(path, diagnostics)? else { continue };
            let opened = diagnostics.keep(packed::unpacked(opened));
            let Some(opened) = opened else { continue };
            let found = search::table(folder, &opened, &headings, diagnostics);
            let sound = |table| misplaced::sound(table, shape, organization, diagnostics);
            tables.extend(found.and_then(sound));
        }
        // Of several files one may have nothing to list.
        let is_filled = |table: &Table| table.records().next().is_some();
        if tables.len() > 1 && tables.iter().any(is_filled) {
            for table in &mut tables {
                table.may_be_empty = true;
            }
        }
        let Some(first) = tables.first() else { return Ok(None) };
        let origin = if is_folder { place.origin } else { first.grid.sheet_origin() };
        Ok(Some(Self { origin, tables }))
    }

    /// The rows of all files as records and claims; what cannot be read is complained
    /// of.
    pub(in crate::source) fn listing<T>(
        &self,
        diagnostics: &mut Diagnostics,
        mut read: impl FnMut(Row<'_>) -> Result<T, Diagnostic>,
    ) -> Listing<T> {
        let origin = self.origin.clone();
        let mut listing = Listing::new(origin);
        for table in &self.tables {
            table.list(&mut listing, diagnostics, &mut read);
        }
        listing
    }
}
