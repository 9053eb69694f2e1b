//! `organization.yaml`: the ministry, its group and the names that its lists use.

use crate::model::code;
use crate::model::days::WorkCalendar;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::expected_opening::{OpeningStage, OpeningState};
use crate::model::fault::Fault;
use crate::model::organization::{
    AnswerTarget, Body, DataClass, Grounds, Member, Ministry, Organization,
    Recommendations, StatuteName, Targets,
};
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

use super::doubles;
use super::fields::{self, Fields};
use super::folder::Folder;
use super::heading::Shape;
use super::yaml::{self, Kind, Node};
use super::{
    catalogue, catalogue_changes, column_names, dataset_totals, expected_openings,
    feedback, inventory, limits, ministries, unit_counts, usage, weights,
};

/// The lists whose headings may be called otherwise.
const LISTS: [&Shape; 9] = [
    &inventory::SHAPE,
    &feedback::SHAPE,
    &unit_counts::SHAPE,
    &ministries::SHAPE,
    &dataset_totals::SHAPE,
    &catalogue::SHAPE,
    &expected_openings::SHAPE,
    &usage::SHAPE,
    &catalogue_changes::SHAPE,
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
    let since = fields.optional("since", Node::day);
    let units = fields.list("units");
    let agencies = fields.list("agencies");
    let ministries = fields.optional_list("ministries");
    let others = fields.optional_list("others");
    let classes = fields.list("classes");
    let kinds = fields.list("feedback_kinds");
    let statutes = fields.optional_list("statutes");
    let recommendations = fields.required("recommendations", Ok);
    let targets = fields.optional("targets", Ok);
    let holidays = fields.optional("holidays", Ok);
    let opening_states = fields.optional_list("opening_states");
    let columns = fields.optional("columns", Ok);
    let exports = fields.optional("exports", Ok);
    let severities = fields.optional("severities", Ok);
    let limits = fields.optional("limits", Ok);
    let told = &mut *fields.diagnostics;
    let members = fields::read_all(members, told, member);
    let units = units.map(|units| fields::read_all(units, told, body));
    let agencies = agencies.map(|agencies| fields::read_all(agencies, told, body));
    let ministries = fields::read_all(ministries, told, self::ministry);
    let others = fields::values(others, told, Node::text);
    let classes = classes.map(|classes| fields::read_all(classes, told, class));
    let kinds = kinds.map(|kinds| kind_names(kinds, told));
    let statutes = fields::read_all(statutes, told, statute);
    let recommendations =
        recommendations.map(|node| fields::read(node, told, self::recommendations));
    let targets = targets
        .and_then(|node| fields::read(node, told, |fields| Some(self::targets(fields))));
    let holidays = holidays
        .and_then(|node| fields::read(node, told, |fields| Some(self::holidays(fields))));
    let opening_states = fields::read_all(opening_states, told, opening_state);
    let columns = columns.map(|node| column_names::columns(&LISTS, node, told));
    let export_values = exports.map(|node| column_names::export_values(node, told));
    let limits = limits
        .and_then(|node| fields::read(node, told, |fields| Some(limits::limits(fields))));
    let severities = severities.map(|node| weights::severities(node, told));
    for bodies in [&units, &agencies].into_iter().flatten() {
        doubles::complain("name", bodies.iter().map(|body| &body.name), told);
    }
    if let Some(classes) = &classes {
        doubles::complain("code", classes.iter().map(|class| &class.code), told);
        doubles::complain("name", classes.iter().map(|class| &class.name), told);
    }
    let (feedback_kinds, kind_aliases) = kinds?;
    doubles::complain("feedback_kinds", feedback_kinds.iter(), told);
    Some(Organization {
        ministry: ministry?,
        group: group?,
        members,
        since,
        units: units?,
        agencies: agencies?,
        ministries,
        others,
        classes: classes?,
        feedback_kinds,
        kind_aliases,
        statutes,
        recommendations: recommendations??,
        opening_states,
        targets: with_calendar(targets.unwrap_or(NO_TARGETS), holidays),
        columns: columns.unwrap_or_default(),
        export_values: export_values.unwrap_or_default(),
        severities: severities.unwrap_or_default(),
        limits: limits.unwrap_or_default(),
        is_later: false,
    })
}

/// Deadlines in working days know the holidays.
fn with_calendar(mut targets: Targets, holidays: Option<WorkCalendar>) -> Targets {
    if let (Some(answer), Some(holidays)) = (&mut targets.answer, holidays) {
        answer.calendar = holidays;
    }
    targets
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
    let name = named(fields);
    let providers = fields.optional_list("providers");
    let providers = fields::values(providers, fields.diagnostics, Node::text);
    let (name, aliases) = name?;
    Some(Body { name, aliases, providers })
}

/// The kinds of requests, and the other words that mean each: a kind is its name, or a
/// name with aliases.
fn kind_names(
    nodes: &[Node],
    diagnostics: &mut Diagnostics,
) -> (Vec<Located<String>>, Vec<(String, String)>) {
    let (mut kinds, mut aliases) = (Vec::new(), Vec::new());
    for node in nodes {
        if let Kind::Map(_) = node.kind {
            let kind = fields::read(node, diagnostics, named);
            let Some((name, words)) = kind else { continue };
            let alias = |word| (word, name.value.clone());
            aliases.extend(words.into_iter().map(alias));
            kinds.push(name);
        } else {
            kinds.extend(diagnostics.keep(node.text()));
        }
    }
    (kinds, aliases)
}

/// A name and the other words that mean it.
fn named(fields: &mut Fields<'_>) -> Option<(Located<String>, Vec<String>)> {
    let name = fields.required("name", Node::text);
    let aliases = fields.optional_list("aliases");
    let aliases = fields::values(aliases, fields.diagnostics, Node::text);
    Some((name?, aliases.into_iter().map(|alias| alias.value).collect()))
}

fn ministry(fields: &mut Fields<'_>) -> Option<Ministry> {
    let name = fields.required("name", Node::text);
    let providers = fields.optional_list("providers");
    let ranked = fields.optional("ranked", Node::flag);
    let providers = fields::values(providers, fields.diagnostics, Node::text);
    Some(Ministry { name: name?, providers, ranked: ranked.unwrap_or(true) })
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

/// What a recommendation is called where the organization does not say.
const RECOMMENDATION: &str = "列管建議";

fn recommendations(fields: &mut Fields<'_>) -> Option<Recommendations> {
    let title = fields.optional("title", Node::text);
    let close = fields.required("close", Node::text);
    let continue_ = fields.required("continue", Node::text);
    let unit = fields.required("unit", Node::text);
    Some(Recommendations {
        title: title.map_or_else(|| RECOMMENDATION.to_owned(), |title| title.value),
        close: close?.value,
        continue_: continue_?.value,
        unit: unit?.value,
    })
}

fn opening_state(fields: &mut Fields<'_>) -> Option<OpeningState> {
    let name = fields.required("name", Node::text);
    let words = [
        ("planned", "尚待開放", OpeningStage::Planned),
        ("opened", "已開放", OpeningStage::Opened),
        ("dropped", "不再開放", OpeningStage::Dropped),
    ];
    let stage = fields.required("means", |node| node.word(&words));
    Some(OpeningState { name: name?, stage: stage?.value })
}

fn targets(fields: &mut Fields<'_>) -> Targets {
    let increase = fields.optional("increase", goal);
    let answer = fields.optional("answer", Ok);
    let civil_members = fields.optional("civil_members", goal);
    let review_days = fields.optional("review_days", goal);
    let answer =
        answer.and_then(|node| fields::read(node, fields.diagnostics, answer_target));
    Targets { increase, answer, civil_members, review_days }
}

/// What is to be reached: one at the least, for whoever has no such target leaves the
/// field out.
fn goal<T: TryFrom<i64>>(node: &Node) -> Result<Located<T>, Diagnostic> {
    let found: Located<i64> = node.number()?;
    if found.value < 1 {
        return Err(Diagnostic::new(code::TARGET_BELOW_ONE, &found.origin)
            .with("found", found.value));
    }
    node.number()
}

fn answer_target(fields: &mut Fields<'_>) -> Option<AnswerTarget> {
    let days = fields.required("days", goal);
    let counts = [("calendar", "日曆天", false), ("working", "工作天", true)];
    let working_days = fields.required("count", |node| node.word(&counts));
    Some(AnswerTarget {
        days: days?,
        working_days: working_days?.value,
        calendar: WorkCalendar::default(),
    })
}

/// Days off, and days worked in their place.
fn holidays(fields: &mut Fields<'_>) -> WorkCalendar {
    let off = fields.optional_list("off");
    let worked = fields.optional_list("worked");
    let off = fields::values(off, fields.diagnostics, Node::day);
    let worked = fields::values(worked, fields.diagnostics, Node::day);
    let all = off.iter().chain(&worked);
    doubles::complain("holidays", all, fields.diagnostics);
    let days = |list: Vec<Located<RocDate>>| list.into_iter().map(|day| day.value);
    WorkCalendar { off: days(off).collect(), worked: days(worked).collect() }
}
