//! `organization.yaml`: the ministry, its group and the names that its lists use.

use std::collections::BTreeMap;

use crate::model::code;
use crate::model::days::WorkCalendar;
use crate::model::diagnostic::{Diagnostic, Diagnostics, Link};
use crate::model::expected_opening::{OpeningStage, OpeningState};
use crate::model::fault::Fault;
use crate::model::figure_names;
use crate::model::goals::Goals;
use crate::model::organization::{
    AnswerTarget, Body, DataClass, Grounds, GroupNames, Member, Ministry, OpenStates,
    Organization, Recommendations, RowWords, StatuteName, Targets, folded,
};
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;

use super::{column_names, limits, weights};
use crate::source::door::folder::Folder;
use crate::source::recognised;
use crate::source::rows::doubles;
use crate::source::rows::heading::normalized;
use crate::source::said::shortened;
use crate::source::value;
use crate::source::yaml;
use crate::source::yaml::fields;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Kind, Node};

const ORGANIZATION: &str = "organization.yaml";

/// Reads `organization.yaml` at the folder's top.
pub(in crate::source) fn read(
    folder: &mut Folder,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Organization>, Fault> {
    if !folder.has(ORGANIZATION) {
        let complaint = folder.missing(ORGANIZATION)?;
        let other = recognised::in_place_of(folder, "", &recognised::ORGANIZATION)?;
        let other = other.filter(|_| !complaint.args.contains_key("misnamed"));
        diagnostics.push(complaint.with_some("misnamed", other));
        return Ok(None);
    }
    let node = yaml::read(folder, ORGANIZATION, diagnostics)?;
    Ok(node.and_then(|node| fields::read(&node, diagnostics, organization)))
}

fn organization(fields: &mut Fields<'_>) -> Option<Organization> {
    let ministry = fields.required("ministry", Node::text);
    let group = fields.required("group", Node::text);
    let members = fields.records("members", member);
    let since = fields.optional("since", Node::day);
    let mut unread = Vec::new();
    let units = bodies("units", fields, &mut unread);
    let agencies = bodies("agencies", fields, &mut unread);
    let group_names = fields.record("group_names", |fields| Some(group_names(fields)));
    let ministries = fields.records("ministries", self::ministry);
    let others = fields.values("others", Node::text);
    let classes = self::classes(fields, &mut unread);
    let kinds = kind_names(fields, &mut unread);
    let statutes = fields.optional_list("statutes");
    let statutes = entries("statutes", statutes, fields, &mut unread, statute);
    let recommendations =
        fields.required_record("recommendations", self::recommendations);
    let targets = fields.record("targets", |fields| Some(self::targets(fields)));
    let holidays = fields.record("holidays", |fields| Some(self::holidays(fields)));
    let states = fields.optional_list("opening_states");
    let opening_states =
        entries("opening_states", states, fields, &mut unread, opening_state);
    let quality_marks = words("quality_marks", fields);
    let open_states = open_states(fields);
    let published_contacts = words("published_contacts", fields);
    let closed_without_answer = words("closed_without_answer", fields);
    let columns = fields.optional("columns", Ok);
    let exports = fields.optional("exports", Ok);
    let severities = fields.optional("severities", Ok);
    let row_words = fields.record("row_words", |fields| Some(words_of_rows(fields)));
    let limits = fields.record("limits", |fields| Some(limits::limits(fields)));
    let told = &mut *fields.diagnostics;
    let named = classes.iter().flatten().map(|class| &*class.name.value);
    let named: Vec<&str> = named.collect();
    let columns = columns.map(|node| column_names::columns(&named, node, told));
    let export_values = exports.map(|node| column_names::export_values(node, told));
    let severities = severities.map(|node| weights::severities(node, told));
    let kinds = kinds?;
    Some(Organization {
        ministry: ministry?,
        group: group?,
        members,
        since,
        units: units?,
        agencies: agencies?,
        group_names: group_names.unwrap_or_default(),
        ministries,
        others,
        classes: classes?,
        feedback_kinds: kinds.names,
        kind_aliases: kinds.aliases,
        statutes,
        recommendations: recommendations?,
        opening_states,
        quality_marks,
        open_states,
        published_contacts,
        closed_without_answer,
        targets: with_calendar(targets.unwrap_or(NO_TARGETS), holidays),
        columns: columns.unwrap_or_default(),
        export_values: export_values.unwrap_or_default(),
        severities: severities.unwrap_or_default(),
        row_words: row_words.unwrap_or_default(),
        limits: limits.unwrap_or_default(),
        unread,
        is_later: false,
    })
}

/// A list of words.
fn words(key: &'static str, fields: &mut Fields<'_>) -> Vec<String> {
    fields.values(key, Node::text).into_iter().map(|word| word.value).collect()
}

/// What a catalogue says of datasets that are open: words, or words by the heading that they
/// stand under.
fn open_states(fields: &mut Fields<'_>) -> OpenStates {
    let node = fields.optional("open_states", Ok);
    let told = &mut *fields.diagnostics;
    let mut words = |node: &Node| -> Vec<String> {
        let nodes = told.keep(node.list()).unwrap_or_default();
        let words = fields::values(nodes, told, Node::text).into_iter();
        words.map(|word| word.value).collect()
    };
    match node {
        Some(Node { kind: Kind::Map(columns), .. }) => {
            let by_heading = columns.iter();
            let by_heading = by_heading.map(|(it, node)| (it.value.clone(), words(node)));
            OpenStates { words: Vec::new(), by_heading: by_heading.collect() }
        }
        node => OpenStates {
            words: node.map(&mut words).unwrap_or_default(),
            by_heading: Vec::new(),
        },
    }
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

/// The entries of a list. One that cannot be read is left out, and its place is kept: what
/// other files say of it is no further slip.
fn entries<T>(
    list: &'static str,
    nodes: &[Node],
    fields: &mut Fields<'_>,
    unread: &mut Vec<Located<&'static str>>,
    mut entry: impl FnMut(&mut Fields<'_>) -> Option<T>,
) -> Vec<T> {
    let mut read = Vec::new();
    for node in nodes {
        match fields::read(node, fields.diagnostics, &mut entry) {
            Some(one) => read.push(one),
            None => unread.push(Located::new(list, node.origin.clone())),
        }
    }
    read
}

/// The units or the agencies. A word that means two of them is a slip, and means the
/// first.
fn bodies(
    list: &'static str,
    fields: &mut Fields<'_>,
    unread: &mut Vec<Located<&'static str>>,
) -> Option<Vec<Body>> {
    let nodes = fields.list(list)?;
    let mut aliases = Vec::new();
    let mut bodies = entries(list, nodes, fields, unread, |fields| {
        let named = named(fields);
        let providers = fields.values("providers", Node::text);
        let (name, own) = named?;
        aliases.push(own);
        Some(Body { name, aliases: Vec::new(), providers })
    });
    let mut called: BTreeMap<String, (usize, Origin)> = BTreeMap::new();
    for (at, body) in bodies.iter().enumerate() {
        let place = || (at, body.name.origin.clone());
        called.entry(folded(&body.name.value).into_owned()).or_insert_with(place);
    }
    for (at, own) in aliases.into_iter().enumerate() {
        for alias in own {
            let place = || (at, alias.origin.clone());
            let key = folded(&alias.value).into_owned();
            let (whose, first) = called.entry(key).or_insert_with(place);
            let other = &bodies[*whose].name.value;
            if *whose == at {
                bodies[at].aliases.push(alias.value);
            } else if folded(other) != folded(&bodies[at].name.value) {
                // One that stands there twice is complained of as that.
                fields.diagnostics.push(
                    Diagnostic::new(code::DUPLICATE_NUMBER, &alias.origin)
                        .with("number", &alias.value)
                        .with("alias-of", other)
                        .see(first, "first-here", &alias.value),
                );
            }
        }
    }
    doubles::complain("name", bodies.iter().map(|body| &body.name), fields.diagnostics);
    Some(bodies)
}

/// The kinds of requests.
struct Kinds {
    names: Vec<Located<String>>,
    /// The other words for them, with the kind that each means.
    aliases: Vec<(String, String)>,
}

/// The kinds of requests, and the other words that mean each: a kind is its name, or a
/// name with aliases.
fn kind_names(
    fields: &mut Fields<'_>,
    unread: &mut Vec<Located<&'static str>>,
) -> Option<Kinds> {
    let nodes = fields.list("feedback_kinds")?;
    let diagnostics = &mut *fields.diagnostics;
    let (mut names, mut aliases) = (Vec::new(), Vec::new());
    for node in nodes {
        let kind = match node.kind {
            Kind::Map(_) => fields::read(node, diagnostics, named),
            _ => diagnostics.keep(node.text()).map(|name| (name, Vec::new())),
        };
        let Some((name, words)) = kind else {
            unread.push(Located::new("feedback_kinds", node.origin.clone()));
            continue;
        };
        let alias = |word: Located<String>| (word.value, name.value.clone());
        aliases.extend(words.into_iter().map(alias));
        names.push(name);
    }
    doubles::complain("feedback_kinds", names.iter(), diagnostics);
    Some(Kinds { names, aliases })
}

/// A name and the other words that mean it.
fn named(fields: &mut Fields<'_>) -> Option<(Located<String>, Vec<Located<String>>)> {
    let name = fields.required("name", Node::text);
    let aliases = fields.values("aliases", Node::text);
    Some((name?, aliases))
}

fn ministry(fields: &mut Fields<'_>) -> Option<Ministry> {
    let name = fields.required("name", Node::text);
    let providers = fields.values("providers", Node::text);
    let ranked = fields.optional("ranked", Node::flag);
    Some(Ministry { name: name?, providers, ranked: ranked.unwrap_or(true) })
}

fn class(fields: &mut Fields<'_>) -> Option<DataClass> {
    let code = fields.required("code", Node::text);
    complain_of_unfit_code(code.as_ref(), fields.diagnostics);
    let name = fields.required("name", Node::text);
    let aliases = fields.values("aliases", Node::text);
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
        aliases,
        title: title?.value,
        grounds: grounds?.value,
    })
}

/// A code names a figure, `inventory.<code>`, that sentences ask for: it is a plain word,
/// and no other figure is called so.
fn complain_of_unfit_code(code: Option<&Located<String>>, diagnostics: &mut Diagnostics) {
    let Some(code) = code else { return };
    let is_plain = code.value.starts_with(|c: char| c.is_ascii_alphabetic())
        && code.value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let figure = format!("inventory.{}", code.value);
    let reason = match (is_plain, figure_names::is_listed(&figure)) {
        (true, false) => return,
        (true, true) => "taken",
        (false, _) => "letters",
    };
    let complaint = Diagnostic::new(code::CLASS_CODE_UNFIT, &code.origin);
    diagnostics
        .push(complaint.with("found", shortened(&code.value)).with(reason, figure));
}

fn classes(
    fields: &mut Fields<'_>,
    unread: &mut Vec<Located<&'static str>>,
) -> Option<Vec<DataClass>> {
    let nodes = fields.list("classes")?;
    let classes = entries("classes", nodes, fields, unread, class);
    complain_of_double_classes(&classes, fields.diagnostics);
    Some(classes)
}

/// A class that has the code or the name of one above it is one slip, whichever of them
/// is the same; what the rows of such a class are complained of follows from it.
fn complain_of_double_classes(classes: &[DataClass], diagnostics: &mut Diagnostics) {
    for (at, class) in classes.iter().enumerate() {
        let by = |column: &str, text: fn(&DataClass) -> &Located<String>| {
            let own = text(class);
            let first = classes[..at].iter().find(|it| text(it).value == own.value)?;
            let double =
                doubles::double(column, &own.value, &own.origin, &text(first).origin);
            let lost_name = (column == "name").then_some("");
            let double = double.linked(Link::LostName, lost_name);
            Some(double.with("class", &first.name.value))
        };
        let double = by("code", |class| &class.code);
        let double = double.or_else(|| by("name", |class| &class.name));
        diagnostics.extend_with(double.or_else(|| doubled_alias(class, &classes[..at])));
    }
}

/// A spelling of a class that is one of a class above it, or its name.
fn doubled_alias(class: &DataClass, above: &[DataClass]) -> Option<Diagnostic> {
    let names = |class: &'_ DataClass| {
        let names = [&class.name].into_iter().chain(&class.aliases);
        names
            .map(|name| (normalized(&name.value), name.origin.clone()))
            .collect::<Vec<_>>()
    };
    let known: Vec<_> = above.iter().flat_map(names).collect();
    names(class).into_iter().find_map(|(name, origin)| {
        let (_, first) = known.iter().find(|(other, _)| *other == name)?;
        Some(doubles::double("aliases", &name, &origin, first))
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

fn group_names(fields: &mut Fields<'_>) -> GroupNames {
    let units = fields.optional("units", Node::text);
    let agencies = fields.optional("agencies", Node::text);
    let agency_members = fields.optional("agency_members", Node::text);
    let civil_members = fields.optional("civil_members", Node::text);
    let requests = fields.optional("requests", Node::text);
    GroupNames { units, agencies, agency_members, civil_members, requests }
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
    let increase = fields.optional("increase", goals);
    let answer = fields.record("answer", answer_target);
    let civil_members = fields.optional("civil_members", goal);
    let review_days = fields.optional("review_days", goal);
    Targets { increase, answer, civil_members, review_days }
}

/// A goal of every year, or goals by the first year of each: `{104: 170, 111: 200}`.
fn goals(node: &Node) -> Result<Goals, Diagnostic> {
    let Kind::Map(_) = &node.kind else { return Ok(Goals::always(goal(node)?)) };
    let by_year = node.map()?.iter().map(|(year, node)| {
        let year_only = year.value.trim_start_matches("民國").trim_end_matches("度");
        let year_only = year_only.trim_end_matches('年').trim();
        let found = value::whole_number(year_only, &year.origin)?;
        let first = i32::try_from(found).ok().and_then(roc_year);
        let unreadable = || {
            Diagnostic::new(code::UNREADABLE_NUMBER, &year.origin)
                .with("found", shortened(&year.value))
        };
        Ok((first.ok_or_else(unreadable)?, goal(node)?))
    });
    let by_year: Vec<(i32, Located<i64>)> = by_year.collect::<Result<_, Diagnostic>>()?;
    let missing = || Diagnostic::new(code::MISSING_VALUE, &node.origin);
    Goals::from_years(by_year).ok_or_else(|| missing().with("key", "targets"))
}

/// A year of the Republic, which may be written as that of the common era.
fn roc_year(year: i32) -> Option<i32> {
    match year {
        1..1000 => Some(year),
        1912..2912 => Some(year - 1911),
        _ => None,
    }
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
    let days = fields.required("days", goals);
    let counts = [("calendar", "日曆天", false), ("working", "工作天", true)];
    let working_days = fields.required("count", |node| node.word(&counts));
    let approval = fields.optional("approval", Node::flag).unwrap_or(true);
    Some(AnswerTarget {
        days: days?,
        working_days: working_days?.value,
        approval,
        calendar: WorkCalendar::default(),
    })
}

/// Words of rows that are no records.
fn words_of_rows(fields: &mut Fields<'_>) -> RowWords {
    let mut words = |name, word: fn(&Node) -> Result<Located<String>, Diagnostic>| {
        let words = fields.values(name, word).into_iter();
        words.map(|word| word.value).collect()
    };
    RowWords {
        totals: words("totals", label_of_a_total),
        subtotals: words("subtotals", label_of_a_total),
        remarks: words("remarks", Node::text),
        signatures: words("signatures", Node::text),
        examples: words("examples", label_of_a_total),
    }
}

/// A label that says something: marks are passed over where labels are looked up, so
/// that one of marks alone would fit every row.
fn label_of_a_total(node: &Node) -> Result<Located<String>, Diagnostic> {
    let word = node.text()?;
    if normalized(&word.value).is_empty() {
        return Err(
            Diagnostic::new(code::MISSING_VALUE, &word.origin).with("key", "row_words")
        );
    }
    Ok(word)
}

/// Days off, and days worked in their place.
fn holidays(fields: &mut Fields<'_>) -> WorkCalendar {
    let off = fields.values("off", Node::day);
    let worked = fields.values("worked", Node::day);
    let all = off.iter().chain(&worked);
    doubles::complain("holidays", all, fields.diagnostics);
    let days = |list: Vec<Located<RocDate>>| list.into_iter().map(|day| day.value);
    WorkCalendar { off: days(off).collect(), worked: days(worked).collect() }
}
