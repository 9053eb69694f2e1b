//! `minutes.yaml`: what the chair decided, kept with the meeting once its minutes are
//! out, so that the next meeting's quotations can be compared with it.

use crate::model::diagnostic::Diagnostics;
use crate::model::fault::Fault;
use crate::model::minutes::{Decision, DecisionKind};

use crate::source::door::folder::Folder;
use crate::source::yaml::fields;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Word};

const KINDS: [Word<DecisionKind>; 2] = [
    ("決定", "報告事項", DecisionKind::OnReport),
    ("決議", "討論事項", DecisionKind::OnDiscussion),
];

/// Reads a meeting's `minutes.yaml`, if it has one.
pub(in crate::source) fn read(
    folder: &mut Folder,
    meeting: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Vec<Decision>>, Fault> {
    fields::read_file(folder, meeting, "minutes.yaml", diagnostics, decisions)
}

fn decisions(fields: &mut Fields<'_>) -> Option<Vec<Decision>> {
    fields.required_records("decisions", decision)
}

fn decision(fields: &mut Fields<'_>) -> Option<Decision> {
    let place = fields.required("place", Node::text);
    let kind = fields.required("kind", |node| node.word(&KINDS));
    let ruling = fields.required("ruling", Node::narrative);
    let tracked = fields.required("tracked", Node::flag);
    Some(Decision {
        place: place?,
        kind: kind?.value,
        ruling: ruling?,
        tracked: tracked?,
    })
}
