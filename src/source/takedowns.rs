//! `takedowns.yaml`: the datasets that agencies ask to withdraw.
//!
//! An id is enough: the name and the agency are those of the catalogue that holds it,
//! the meeting's own or the previous one's.

use crate::model::catalogue::{self, Catalogue};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;
use crate::model::takedown::{Dataset, Takedown, TakedownState};

use super::field_forms;
use super::fields::{self, Fields};
use super::folder::Folder;
use super::numbered::complain_of_doubles;
use super::yaml::Node;

/// A takedown as it is written.
#[derive(Debug)]
pub(super) struct Written {
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
pub(super) fn read(
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

/// The takedowns with every name filled in from the catalogues; one that cannot be
/// filled in is complained of and left out.
pub(super) fn filled(
    written: Vec<Written>,
    catalogues: [Option<&Catalogue>; 2],
    diagnostics: &mut Diagnostics,
) -> Vec<Takedown> {
    let known: Vec<&Catalogue> = catalogues.into_iter().flatten().collect();
    let fill = |one| diagnostics.keep(whole(one, &known));
    written.into_iter().filter_map(fill).collect()
}

fn whole(written: Written, known: &[&Catalogue]) -> Result<Takedown, Diagnostic> {
    let provider = || {
        let (catalogue, found) =
            find(&written.dataset.id, known, "agency", &written.origin)?;
        let place = catalogue.cell(found.place, catalogue.columns.provider);
        Ok(Located::new(catalogue.provider(found).name.clone(), place))
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

fn named(written: Named, known: &[&Catalogue]) -> Result<Dataset, Diagnostic> {
    let known_name = || {
        let (catalogue, found) = find(&written.id, known, "name", &written.origin)?;
        let place = catalogue.cell(found.place, catalogue.columns.name);
        Ok(Located::new(found.name.to_string(), place))
    };
    let name = written.name.map_or_else(known_name, Ok)?;
    Ok(Dataset { id: written.id, name })
}

/// The dataset of that id, from which a field is to be filled in.
fn find<'a>(
    id: &Located<String>,
    known: &[&'a Catalogue],
    field: &'static str,
    record: &Origin,
) -> Result<(&'a Catalogue, &'a catalogue::Dataset), Diagnostic> {
    let mut found = known
        .iter()
        .filter_map(|&catalogue| Some((catalogue, catalogue.find(&id.value)?)));
    found.next().ok_or_else(|| {
        if known.is_empty() {
            return field_forms::missing(field, record);
        }
        let complaint = Diagnostic::new(code::NO_NAME_IN_CATALOGUE, &id.origin)
            .with("id", &id.value)
            .with("key", field);
        known.iter().fold(complaint, |complaint, catalogue| {
            complaint.see(&catalogue.origin, "missing-here", "")
        })
    })
}
