//! What the items about the catalogue share: the column that one of them needs, and a
//! count of datasets with the rows that it was counted from.

use std::collections::BTreeMap;

use super::Inputs;
use crate::model::catalogue::{Catalogue, Dataset, Word};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::Figure;
use crate::model::numeral;
use crate::model::places::Places;
use crate::model::provider::BodyId;
use crate::model::table::Cell;

/// Counted in 筆.
pub(super) const UNIT: &str = "筆";

/// Complains of a column that a slide needs and that the export does not have.
pub(super) fn complain_of_column(
    slide: &str,
    heading: &str,
    catalogue: &Catalogue,
    inputs: &Inputs<'_>,
    diagnostics: &mut Diagnostics,
) {
    // The platform's older exports have fewer columns; only a slide needs them.
    let Some(slide) = inputs.sources.meeting.slides_of(slide).next() else { return };
    diagnostics.push(
        Diagnostic::new(code::MISSING_COLUMN, &catalogue.headings)
            .with("column", heading)
            .with("slide", &slide.kind.value)
            .see(&slide.kind.origin, "slide-here", &slide.kind.value),
    );
}

/// Some datasets of one catalogue.
#[derive(Clone)]
pub(super) struct Datasets<'a> {
    catalogue: &'a Catalogue,
    rows: Vec<&'a Dataset>,
}

impl<'a> Datasets<'a> {
    /// Those that something is true of.
    pub(super) fn of(
        catalogue: &'a Catalogue,
        is_meant: impl Fn(&Dataset) -> bool,
    ) -> Self {
        let rows = catalogue.datasets.iter().filter(|dataset| is_meant(dataset));
        Self { catalogue, rows: rows.collect() }
    }

    /// Those of each unit and agency.
    pub(super) fn by_body(catalogue: &'a Catalogue) -> BTreeMap<BodyId, Self> {
        let mut by_body = BTreeMap::new();
        for dataset in catalogue.datasets.iter() {
            let Some(body) = dataset.body else { continue };
            let none = || Self { catalogue, rows: Vec::new() };
            by_body.entry(body).or_insert_with(none).rows.push(dataset);
        }
        by_body
    }

    /// Those that have each word.
    pub(super) fn by_word(
        catalogue: &'a Catalogue,
        words: impl Fn(&'a Dataset) -> &'a [Word],
    ) -> BTreeMap<Word, Self> {
        let mut by_word = BTreeMap::new();
        for dataset in catalogue.datasets.iter() {
            for &word in words(dataset) {
                let none = || Self { catalogue, rows: Vec::new() };
                by_word.entry(word).or_insert_with(none).rows.push(dataset);
            }
        }
        by_word
    }

    /// Those of them that something is true of.
    pub(super) fn among(&self, is_meant: impl Fn(&Dataset) -> bool) -> Self {
        let rows = self.rows.iter().copied().filter(|dataset| is_meant(dataset));
        Self { catalogue: self.catalogue, rows: rows.collect() }
    }

    pub(super) fn number(&self) -> i64 {
        numeral::number_of(self.rows.len())
    }

    pub(super) fn cell(&self) -> Cell {
        let cell = Cell { origins: self.cells(), ..Cell::count(self.number()) };
        cell.or_from(&self.catalogue.origin)
    }

    pub(super) fn figure(&self) -> Figure {
        let count = Figure::counted(self.rows.len(), UNIT);
        Figure { cells: self.cells(), ..count }.or_from(&self.catalogue.origin)
    }

    /// The id cell of each dataset.
    fn cells(&self) -> Places {
        let column = self.catalogue.columns.id;
        let places = self.rows.iter().map(|dataset| dataset.place.at(column));
        Places::in_file(&self.catalogue.origin.file, places)
    }
}
