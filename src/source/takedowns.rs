//! `takedowns.yaml`: the datasets that agencies ask to withdraw.

use crate::model::diagnostic::Diagnostics;
use crate::model::fault::Fault;
use crate::model::takedown::{Dataset, Takedown, TakedownState};

use super::fields::{self, Fields};
use super::folder::Folder;
use super::numbered::complain_of_doubles;
use super::yaml::{self, Node, Word};

const STATES: [Word<TakedownState>; 3] = [
    ("requested", "已申請", TakedownState::Requested),
    ("approved", "審查通過", TakedownState::Approved),
    ("carried_out", "已下架", TakedownState::CarriedOut),
];

/// Reads a meeting's `takedowns.yaml`, if it has one.
pub(super) fn read(
    folder: &mut Folder,
    meeting: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Vec<Takedown>>, Fault> {
    let path = format!("{meeting}/takedowns.yaml");
    let node = yaml::read_if_there(folder, &path, diagnostics)?;
    Ok(node.and_then(|node| fields::read(&node, diagnostics, takedowns)))
}

fn takedowns(fields: &mut Fields<'_>) -> Option<Vec<Takedown>> {
    let list = fields.list("takedowns")?;
    let takedowns = fields::read_all(list, fields.diagnostics, takedown);
    let numbers = takedowns.iter().map(|takedown| &takedown.number);
    complain_of_doubles(numbers, fields.diagnostics);
    Some(takedowns)
}

fn takedown(fields: &mut Fields<'_>) -> Option<Takedown> {
    let number = fields.required("number", Node::number);
    let agency = fields.required("agency", Node::text);
    let dataset = fields.required("dataset", Ok);
    let reason = fields.required("reason", Node::text);
    let keeps = fields.optional("keeps", Ok);
    let state = fields.required("state", |node| node.word(&STATES));
    let date = fields.optional("date", Node::day);
    let dataset =
        dataset.and_then(|node| fields::read(node, fields.diagnostics, self::dataset));
    let keeps =
        keeps.and_then(|node| fields::read(node, fields.diagnostics, self::dataset));
    Some(Takedown {
        number: number?,
        agency: agency?,
        dataset: dataset?,
        reason: reason?,
        keeps,
        state: state?,
        date,
    })
}

fn dataset(fields: &mut Fields<'_>) -> Option<Dataset> {
    let id = fields.required("id", Node::text);
    let name = fields.required("name", Node::text);
    Some(Dataset { id: id?, name: name? })
}
