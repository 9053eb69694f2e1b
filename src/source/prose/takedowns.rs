//! `takedowns.yaml`: the datasets that agencies ask to withdraw.
//!
//! An id is enough: the name and the agency are those of the catalogue that holds it,
//! the meeting's own or the previous one's, or else of the daily changes.

use crate::model::catalogue::Catalogue;
use crate::model::change::CatalogueChanges;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;
use crate::model::takedown::{Dataset, Takedown, TakedownState};

use crate::source::door::folder::Folder;
use crate::source::rows::numbered::complain_of_doubles;
use crate::source::yaml::Node;
use crate::source::yaml::field_forms;
use crate::source::yaml::fields;
use crate::source::yaml::fields::Fields;

/// A takedown as it is written.
#[derive(Debug)]
pub(in crate::source) struct Written {
    origin: Origin,
    number: Located<u32>,
    agency: Option<Located<String>>,
    dataset: Named,
    reason: Located<String>,
    keeps: Option<Named>,
    state: Located<TakedownState>,
    date: Option<Located<RocDate>>,
}

/// A dataset as it is written.
#[derive(Debug)]
struct Named {
    origin: Origin,
    id: Located<String>,
    name: Option<Located<String>>,
}

/// Reads a meeting's `takedowns.yaml`, if it has one.
pub(in crate::source) fn read(
    folder: &mut Folder,
    meeting: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Vec<Written>>, Fault> {
    fields::read_file(folder, meeting, "takedowns.yaml", diagnostics, takedowns)
}

fn takedowns(fields: &mut Fields<'_>) -> Option<Vec<Written>> {
    let takedowns = fields.required_records("takedowns", takedown)?;
    let numbers = takedowns.iter().map(|takedown| &takedown.number);
    complain_of_doubles(numbers, fields.diagnostics);
    Some(takedowns)
}

fn takedown(fields: &mut Fields<'_>) -> Option<Written> {
    let number = fields.required("number", Node::number);
    let agency = fields.optional("agency", Node::text);
    let dataset = fields.required_record("dataset", self::dataset);
    let reason = fields.required("reason", Node::text);
    let keeps = fields.record("keeps", self::dataset);
    let state = fields.required("state", |node| node.word(&TakedownState::ALL));
    let date = fields.optional("date", Node::day);
    Some(Written {
        origin: fields.origin.clone(),
        number: number?,
        agency,
        dataset: dataset?,
        reason: reason?,
        keeps,
        state: state?,
        date,
    })
}

fn dataset(fields: &mut Fields<'_>) -> Option<Named> {
    let id = fields.required("id", Node::text);
    let name = fields.optional("name", Node::text);
    Some(Named { origin: fields.origin.clone(), id: id?, name })
}

/// From what a record is filled in: the catalogues, the meeting's own first, and what the
/// daily changes say of datasets that no catalogue has.
#[derive(Clone, Copy)]
pub(in crate::source) struct Known<'a> {
    pub catalogues: [Option<&'a Catalogue>; 2],
    pub changes: Option<&'a CatalogueChanges>,
    /// Whether the last meeting's folder could be read, if there was a last meeting.
    pub is_whole: bool,
}

/// The takedowns with every name filled in; one that cannot be filled in is complained of
/// and left out.
pub(in crate::source) fn filled(
    written: Vec<Written>,
    known: Known<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Takedown> {
    let fill = |one| match whole(one, known) {
        // What the last meeting's catalogue holds is not known: that was told.
        Err(complaint)
            if !known.is_whole && complaint.code == code::NO_NAME_IN_CATALOGUE =>
        {
            None
        }
        filled => diagnostics.keep(filled),
    };
    written.into_iter().filter_map(fill).collect()
}

fn whole(written: Written, known: Known<'_>) -> Result<Takedown, Diagnostic> {
    let id = &written.dataset.id;
    let provider = || {
        let found = known.find(id).map(|found| found.provider);
        found.ok_or_else(|| known.lacks(id, "agency", &written.origin))
    };
    let agency = written.agency.map_or_else(provider, Ok)?;
    Ok(Takedown {
        number: written.number,
        agency,
        dataset: named(written.dataset, known)?,
        reason: written.reason,
        keeps: written.keeps.map(|keeps| named(keeps, known)).transpose()?,
        state: written.state,
        date: written.date,
    })
}

fn named(written: Named, known: Known<'_>) -> Result<Dataset, Diagnostic> {
    let known_name = || {
        let found = known.find(&written.id).map(|found| found.name);
        found.ok_or_else(|| known.lacks(&written.id, "name", &written.origin))
    };
    let name = written.name.map_or_else(known_name, Ok)?;
    Ok(Dataset { id: written.id, name })
}

/// What the dataset of an id is called, and who provides it.
struct Found {
    name: Located<String>,
    provider: Located<String>,
}

impl<'a> Known<'a> {
    fn catalogues(self) -> impl Iterator<Item = &'a Catalogue> {
        self.catalogues.into_iter().flatten()
    }

    fn find(self, id: &Located<String>) -> Option<Found> {
        let in_catalogue = |catalogue: &Catalogue| {
            let found = catalogue.find(&id.value)?;
            let cell = |column| catalogue.cell(found.place, column);
            let provider = catalogue.provider(found).name.clone();
            Some(Found {
                name: Located::new(found.name.to_string(), cell(catalogue.columns.name)),
                provider: Located::new(provider, cell(catalogue.columns.provider)),
            })
        };
        let in_changes = || {
            let mut rows = self.changes?.rows.iter().rev();
            let row = rows.find(|row| row.id.value == id.value.trim())?;
            Some(Found { name: row.name.clone(), provider: row.provider.clone() })
        };
        self.catalogues().find_map(in_catalogue).or_else(in_changes)
    }

    /// The complaint of a field that is not written and cannot be filled in.
    fn lacks(
        self,
        id: &Located<String>,
        field: &'static str,
        record: &Origin,
    ) -> Diagnostic {
        let changes = self.changes.map(|changes| &changes.origin);
        let mut lists = self
            .catalogues()
            .map(|catalogue| &catalogue.origin)
            .chain(changes)
            .peekable();
        if lists.peek().is_none() {
            return field_forms::missing(field, record);
        }
        let complaint = Diagnostic::new(code::NO_NAME_IN_CATALOGUE, &id.origin)
            .with("id", &id.value)
            .with("key", field);
        let complaint = lists
            .fold(complaint, |complaint, list| complaint.see(list, "missing-here", ""));
        self.catalogues().fold(complaint, |complaint, catalogue| {
            catalogue.namesakes(&id.value).fold(complaint, |complaint, one| {
                complaint.see(&catalogue.row(one), "same-name-here", &one.id)
            })
        })
    }
}
