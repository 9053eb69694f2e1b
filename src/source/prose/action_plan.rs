//! `action-plan.yaml`: the action plan's wording at the time of a meeting.

use crate::model::action_plan::{ActionPlan, Chapter, SectionReason};
use crate::model::diagnostic::Diagnostics;
use crate::model::fault::Fault;

use crate::source::door::folder::Folder;
use crate::source::yaml::Node;
use crate::source::yaml::fields;
use crate::source::yaml::fields::Fields;

/// Reads a meeting's `action-plan.yaml`, if it has one.
pub(in crate::source) fn read(
    folder: &mut Folder,
    meeting: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Option<ActionPlan>, Fault> {
    fields::read_file(folder, meeting, "action-plan.yaml", diagnostics, action_plan)
}

fn action_plan(fields: &mut Fields<'_>) -> Option<ActionPlan> {
    let title = fields.required("title", Node::text);
    let chapters = fields.required_records("chapters", chapter);
    Some(ActionPlan { title: title?, chapters: chapters? })
}

fn chapter(fields: &mut Fields<'_>) -> Option<Chapter> {
    let title = fields.required("title", Node::text);
    let body = fields.required("body", Node::narrative);
    let reason = fields.optional("reason", Node::narrative);
    let reasons = fields.records("reasons", section_reason);
    Some(Chapter { title: title?, body: body?, reason, reasons })
}

fn section_reason(fields: &mut Fields<'_>) -> Option<SectionReason> {
    let section = fields.required("section", Node::text);
    let reason = fields.required("reason", Node::narrative);
    Some(SectionReason { section: section?, reason: reason? })
}
