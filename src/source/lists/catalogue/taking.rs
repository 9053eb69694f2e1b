//! A catalogue while its rows are taken, whatever kind of file they stand in.

use super::identity::Identities;
use super::rows::{Fields, Rows};
use super::states::States;
use super::twins::Twins;
use super::{columns, identity, states};
use crate::model::catalogue::{Catalogue, Columns};
use crate::model::diagnostic::Diagnostics;
use crate::model::file::File;
use crate::model::lists::Claim;
use crate::model::organization::Organization;
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;
use crate::source::rows::heading::Headings;

/// The headings of a catalogue, in whatever kind of file.
pub(super) trait Headed {
    /// Every heading with its column.
    fn all(&self) -> Vec<(u32, String)>;

    /// Where the column of ours stands.
    fn at(&self, ours: &str) -> Option<u32>;

    /// What a column is headed.
    fn written(&self, column: u32) -> String;

    /// A heading as a place.
    fn origin(&self, column: u32) -> Origin;
}

pub(super) struct Taking<'a, H> {
    headings: &'a H,
    file: File,
    pub columns: Columns,
    pub rows: Rows<'a>,
    states: States,
    twins: Twins,
    pub claims: Vec<Claim>,
}

impl<'a, H: Headed> Taking<'a, H> {
    /// None where the list is one of changes, which is complained of.
    pub(super) fn begin(
        headings: &'a H,
        origin: Origin,
        known: &Headings<'_>,
        organization: &'a Organization,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let said = headings.all();
        if let Some(at) = states::changes(&said) {
            diagnostics.push(states::complaint(&headings.origin(at)));
            return None;
        }
        let at = |ours: &str| headings.at(ours);
        let columns = columns(at);
        let written = |column| headings.written(column);
        let identities = Identities::new(&columns, at, written, organization);
        let (file, first) = (origin.file.clone(), headings.origin(columns.id));
        Some(Self {
            headings,
            file,
            columns,
            rows: Rows::new(origin, first, columns, identities, organization),
            states: States::of(&said, organization),
            twins: Twins::of(&said, at, known),
            claims: Vec::new(),
        })
    }

    /// Takes a row that is a dataset's.
    pub(super) fn take(&mut self, record: &impl Fields, diagnostics: &mut Diagnostics) {
        if self.states.leave_out(record, &self.file) {
            return;
        }
        let before = self.rows.kept();
        self.twins.look(record);
        self.rows.take(record, diagnostics);
        if self.rows.kept() > before {
            self.states.look(record, &self.file);
        }
    }

    /// titled, made: the days that stand above the headings, as of which it is, and on which
    /// it was made.
    pub(super) fn finished(
        self,
        titled: Vec<Located<RocDate>>,
        made: Vec<Located<RocDate>>,
        diagnostics: &mut Diagnostics,
    ) -> Catalogue {
        let (headings, mut claims) = (self.headings, self.claims);
        Claim::settle(&mut claims, &headings.origin(0));
        let withdrawn = self.states.settled(diagnostics);
        diagnostics.extend_with(self.twins.complaints(|at| headings.origin(at)));
        let rows = self.rows.finished(diagnostics);
        let catalogue = Catalogue { claims, titled, made, withdrawn, ..rows };
        let (at, written) = (|ours: &str| headings.at(ours), |at| headings.written(at));
        identity::tell(&catalogue, at, written, diagnostics);
        catalogue
    }
}
