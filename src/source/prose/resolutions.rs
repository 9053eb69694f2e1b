//! `resolutions.yaml`: what the group decided last time, and what was done since.

use crate::model::diagnostic::Diagnostics;
use crate::model::fault::Fault;
use crate::model::resolution::{Progress, Proposal, Resolution, TypedRecommendation};

use crate::source::door::folder::Folder;
use crate::source::rows::numbered::complain_of_doubles;
use crate::source::yaml::Node;
use crate::source::yaml::fields;
use crate::source::yaml::fields::Fields;

/// Reads a meeting's `resolutions.yaml`, if it has one.
pub(in crate::source) fn read(
    folder: &mut Folder,
    meeting: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Vec<Resolution>>, Fault> {
    fields::read_file(folder, meeting, "resolutions.yaml", diagnostics, resolutions)
}

fn resolutions(fields: &mut Fields<'_>) -> Option<Vec<Resolution>> {
    let resolutions = fields.required_records("resolutions", resolution)?;
    let numbers = resolutions.iter().map(|resolution| &resolution.number);
    complain_of_doubles(numbers, fields.diagnostics);
    Some(resolutions)
}

fn resolution(fields: &mut Fields<'_>) -> Option<Resolution> {
    let number = fields.required("number", Node::number);
    let title = fields.required("title", Node::text);
    let minutes = fields.required("minutes", Node::narrative);
    let ruling = fields.required("ruling", Node::narrative);
    let responsible = fields.required("responsible", Node::text);
    let due = fields.optional("due", Node::day);
    let new_due = fields.optional("new_due", Node::day);
    let standing = fields.optional("standing", Node::flag);
    let progress = fields.records("progress", self::progress);
    let recommendation = fields.record("recommendation", self::recommendation);
    if recommendation.is_none() {
        // Beside a recommendation that is no map its reason is the same slip.
        fields.pass("reason", "recommendation");
    }
    Some(Resolution {
        number: number?,
        title: title?,
        minutes: minutes?,
        ruling: ruling?,
        responsible: responsible?,
        due,
        new_due,
        standing: standing.unwrap_or(false),
        progress,
        recommendation,
    })
}

fn progress(fields: &mut Fields<'_>) -> Option<Progress> {
    let text = fields.required("text", Node::narrative);
    let states = [("done", "已完成", true), ("outstanding", "未完成", false)];
    let done = fields.required("state", |node| node.word(&states));
    let date = fields.optional("date", Node::day);
    let document = fields.optional("document", Node::text);
    let takedown = fields.optional("takedown", Node::text);
    Some(Progress { text: text?, done: done?, date, document, takedown })
}

fn recommendation(fields: &mut Fields<'_>) -> Option<TypedRecommendation> {
    let proposals = [
        ("close", "解除列管", Proposal::Close),
        ("continue", "繼續列管", Proposal::Continue),
        ("unit", "自行列管", Proposal::Unit),
    ];
    let proposal = fields.required("proposal", |node| node.word(&proposals));
    let reason = fields.required("reason", Node::text);
    Some(TypedRecommendation { proposal: proposal?, reason: reason? })
}
