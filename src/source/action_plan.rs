//! `action-plan.yaml`: the action plan's wording at the time of a meeting.

use crate::model::action_plan::{ActionPlan, Chapter, SectionReason};
use crate::model::diagnostic::Diagnostics;
use crate::model::fault::Fault;

use super::fields::{self, Fields};
use super::folder::Folder;
use super::yaml::{self, Node};

/// Reads a meeting's `action-plan.yaml`, if it has one.
pub(super) fn read(
    folder: &mut Folder,
    meeting: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Option<ActionPlan>, Fault> {
    let path = format!("{meeting}/action-plan.yaml");
    let node = yaml::read_if_there(folder, &path, diagnostics)?;
    Ok(node.and_then(|node| fields::read(&node, diagnostics, action_plan)))
}

fn action_plan(fields: &mut Fields<'_>) -> Option<ActionPlan> {
    let title = fields.required("title", Node::text);
    let chapters = fields.list("chapters");
    let chapters =
        chapters.map(|list| fields::read_all(list, fields.diagnostics, chapter));
    Some(ActionPlan { title: title?, chapters: chapters? })
}

fn chapter(fields: &mut Fields<'_>) -> Option<Chapter> {
    let title = fields.required("title", Node::text);
    let body = fields.required("body", Node::narrative);
    let reason = fields.optional("reason", Node::narrative);
    let reasons = fields.optional_list("reasons");
    let reasons = fields::read_all(reasons, fields.diagnostics, section_reason);
    Some(Chapter { title: title?, body: body?, reason, reasons })
}

fn section_reason(fields: &mut Fields<'_>) -> Option<SectionReason> {
    let section = fields.required("section", Node::text);
    let reason = fields.required("reason", Node::narrative);
    Some(SectionReason { section: section?, reason: reason? })
}
