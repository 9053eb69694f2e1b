//! `organization.yaml`: the ministry, its group and the names that its lists use.

use std::collections::BTreeMap;

use crate::model::diagnostic::Diagnostics;
use crate::model::fault::Fault;
use crate::model::organization::{
    AnswerTarget, Body, DataClass, Grounds, Member, Organization, Recommendations,
    StatuteName, Targets,
};

use super::fields::{self, Fields};
use super::folder::Folder;
use super::heading::Shape;
use super::yaml::{self, Node};
use super::{dataset_totals, feedback, inventory, ministries, unit_counts, weights};

/// The lists whose headings may be called otherwise.
const LISTS: [&Shape; 5] = [
    &inventory::SHAPE,
    &feedback::SHAPE,
    &unit_counts::SHAPE,
    &ministries::SHAPE,
    &dataset_totals::SHAPE,
];

/// Reads `organization.yaml` at the folder's top.
pub(super) fn read(
    folder: &mut Folder,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Organization>, Fault> {
    let node = yaml::read(folder, "organization.yaml", diagnostics)?;
    Ok(node.and_then(|node| fields::read(&node, diagnostics, organization)))
}

fn organization(fields: &mut Fields<'_>) -> Option<Organization> {
    let ministry = fields.required("ministry", Node::text);
    let group = fields.required("group", Node::text);
    let members = fields.optional_list("members");
    let units = fields.list("units");
    let agencies = fields.list("agencies");
    let classes = fields.list("classes");
    let kinds = fields.list("feedback_kinds");
    let statutes = fields.optional_list("statutes");
    let recommendations = fields.required("recommendations", Ok);
    let targets = fields.optional("targets", Ok);
    let columns = fields.optional("columns", Ok);
    let severities = fields.optional("severities", Ok);
    let told = &mut *fields.diagnostics;
    let members = fields::read_all(members, told, member);
    let units = units.map(|units| fields::read_all(units, told, body));
    let agencies = agencies.map(|agencies| fields::read_all(agencies, told, body));
    let classes = classes.map(|classes| fields::read_all(classes, told, class));
    let feedback_kinds = kinds.map(|kinds| fields::values(kinds, told, Node::text));
    let statutes = fields::read_all(statutes, told, statute);
    let recommendations =
        recommendations.map(|node| fields::read(node, told, self::recommendations));
    let targets = targets
        .and_then(|node| fields::read(node, told, |fields| Some(self::targets(fields))));
    let columns = columns.map(|node| self::columns(node, told));
    let severities = severities.map(|node| weights::severities(node, told));
    Some(Organization {
        ministry: ministry?,
        group: group?,
        members,
        units: units?,
        agencies: agencies?,
        classes: classes?,
        feedback_kinds: feedback_kinds?,
        statutes,
        recommendations: recommendations??,
        targets: targets.unwrap_or(NO_TARGETS),
        columns: columns.unwrap_or_default(),
        severities: severities.unwrap_or_default(),
        is_later: false,
    })
}

const NO_TARGETS: Targets =
    Targets { increase: None, answer: None, civil_members: None, review_days: None };

fn member(fields: &mut Fields<'_>) -> Option<Member> {
    let role = fields.required("role", Node::text);
    let kinds = [("agency", "機關", false), ("civil", "民間", true)];
    let civil = fields.required("kind", |node| node.word(&kinds));
    Some(Member { role: role?, civil: civil?.value })
}

fn body(fields: &mut Fields<'_>) -> Option<Body> {
    let name = fields.required("name", Node::text);
    let aliases = fields.optional_list("aliases");
    let providers = fields.optional_list("providers");
    let aliases = fields::values(aliases, fields.diagnostics, Node::text);
    let providers = fields::values(providers, fields.diagnostics, Node::text);
    let aliases = aliases.into_iter().map(|alias| alias.value).collect();
    Some(Body { name: name?, aliases, providers })
}

fn class(fields: &mut Fields<'_>) -> Option<DataClass> {
    let code = fields.required("code", Node::text);
    let name = fields.required("name", Node::text);
    let title = fields.required("title", Node::text);
    let words = [
        ("none", "無須依據", Grounds::None),
        ("restriction", "限制事項", Grounds::Restriction),
        ("statute", "法規", Grounds::Statute),
    ];
    let grounds = fields.required("grounds", |node| node.word(&words));
    Some(DataClass {
        code: code?,
        name: name?,
        title: title?.value,
        grounds: grounds?.value,
    })
}

fn statute(fields: &mut Fields<'_>) -> Option<StatuteName> {
    let name = fields.required("name", Node::text);
    let articles = fields.optional("articles", Node::text);
    Some(StatuteName { name: name?, articles: articles.map(|text| text.value) })
}

fn recommendations(fields: &mut Fields<'_>) -> Option<Recommendations> {
    let close = fields.required("close", Node::text);
    let continue_ = fields.required("continue", Node::text);
    let unit = fields.required("unit", Node::text);
    Some(Recommendations {
        close: close?.value,
        continue_: continue_?.value,
        unit: unit?.value,
    })
}

fn targets(fields: &mut Fields<'_>) -> Targets {
    let increase = fields.optional("increase", Node::number);
    let answer = fields.optional("answer", Ok);
    let civil_members = fields.optional("civil_members", Node::number);
    let review_days = fields.optional("review_days", Node::number);
    let answer =
        answer.and_then(|node| fields::read(node, fields.diagnostics, answer_target));
    Targets { increase, answer, civil_members, review_days }
}

fn answer_target(fields: &mut Fields<'_>) -> Option<AnswerTarget> {
    let days = fields.required("days", Node::number);
    let counts = [("calendar", "日曆天", false), ("working", "工作天", true)];
    let working_days = fields.required("count", |node| node.word(&counts));
    Some(AnswerTarget { days: days?, working_days: working_days?.value })
}

fn columns(
    node: &Node,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, BTreeMap<String, Vec<String>>> {
    let mut columns = BTreeMap::new();
    for (list, node) in diagnostics.keep(node.map()).unwrap_or_default() {
        let Some(shape) = LISTS.iter().find(|shape| shape.list == list.value) else {
            let known = LISTS.map(|shape| shape.list);
            diagnostics.push(fields::unknown_key(list, &known));
            continue;
        };
        columns.insert(list.value.clone(), headings(shape, node, diagnostics));
    }
    columns
}

/// What each heading of a list may be called besides; only the list's own headings can
/// be called otherwise.
fn headings(
    shape: &Shape,
    node: &Node,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Vec<String>> {
    let known: Vec<&str> = shape.columns.iter().map(|column| column.heading).collect();
    let mut headings = BTreeMap::new();
    for (heading, node) in diagnostics.keep(node.map()).unwrap_or_default() {
        if !known.contains(&&*heading.value) {
            diagnostics.push(fields::unknown_key(heading, &known));
            continue;
        }
        let accepted = diagnostics.keep(node.list()).unwrap_or_default();
        let accepted = fields::values(accepted, diagnostics, Node::text);
        let accepted = accepted.into_iter().map(|text| text.value).collect();
        headings.insert(heading.value.clone(), accepted);
    }
    headings
}
