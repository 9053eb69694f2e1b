//! Figures that come from the meeting itself rather than from an agenda item: its
//! dates, its name, the ministry.

use super::catalogue_changes;
use crate::model::days;
use crate::model::figure::{Figure, Figures};
use crate::model::meeting::Meeting;
use crate::model::organization::{AnswerTarget, Organization, Targets};
use crate::model::origin::Located;
use crate::model::pack::Pack;
use crate::model::roc_date::RocDate;
use crate::model::sources::Sources;

/// The figures that every sentence may quote, whatever the agenda holds.
pub(super) fn figures(sources: &Sources, previous: Option<&Pack>) -> Figures {
    let all = [
        of_meeting(&sources.meeting),
        of_organization(&sources.organization),
        of_targets(
            &sources.organization.targets,
            sources.meeting.statistics_date.value.year(),
        ),
        previous.map_or_else(Vec::new, |pack| of_previous(&pack.sources.meeting)),
    ];
    let named = all.into_iter().flatten();
    let mut figures: Figures =
        named.map(|(name, figure)| (name.to_owned(), figure)).collect();
    figures.extend(catalogue_changes::figures(sources));
    figures
}

/// A figure and its name.
type Named = (&'static str, Figure);

fn of_meeting(meeting: &Meeting) -> Vec<Named> {
    let (id, period) = (&meeting.id, &meeting.period);
    let title = Figure::text(id.value.title()).from_cells([&id.origin]);
    let year = Figure::number(i64::from(id.value.year), "").from_cells([&id.origin]);
    let ends = [&period.from.origin, &period.to.origin];
    let text = Figure::text(period.text()).from_cells(ends);
    vec![
        ("meeting.title", title),
        ("meeting.year", year),
        ("meeting.date", day(&meeting.date)),
        ("meeting.reporting_unit", text_of(&meeting.reporting_unit)),
        ("period.from", day(&period.from)),
        ("period.to", day(&period.to)),
        ("period.text", text),
        ("statistics.date", day(&meeting.statistics_date)),
    ]
}

fn of_organization(organization: &Organization) -> Vec<Named> {
    let called = &organization.group_names;
    let names = [
        ("organization.ministry", Some(&organization.ministry)),
        ("organization.group", Some(&organization.group)),
        ("organization.units", called.units.as_ref()),
        ("organization.agencies", called.agencies.as_ref()),
        ("organization.agency_members", called.agency_members.as_ref()),
        ("organization.civil_members", called.civil_members.as_ref()),
        ("organization.requests", called.requests.as_ref()),
    ];
    let given = names.into_iter().filter_map(|(name, text)| Some((name, text_of(text?))));
    given.collect()
}

/// The targets, as they are in the year of the statistics.
fn of_targets(targets: &Targets, year: i32) -> Vec<Named> {
    let answer = targets.answer.as_ref();
    let unit = answer.map_or(days::UNIT, AnswerTarget::unit);
    let goals = [
        (
            "targets.increase.goal",
            targets.increase.as_ref().and_then(|it| it.of(year)),
            "筆",
        ),
        ("targets.answer.days", answer.and_then(|goal| goal.days.of(year)), unit),
        ("targets.civil_members", targets.civil_members.as_ref(), "位"),
        ("targets.review_days", targets.review_days.as_ref(), "日"),
    ];
    let figure = |goal: &Located<i64>, unit| {
        Figure::number(goal.value, unit).from_cells([&goal.origin])
    };
    let given = goals
        .into_iter()
        .filter_map(|(name, goal, unit)| Some((name, figure(goal?, unit))));
    given.collect()
}

fn of_previous(meeting: &Meeting) -> Vec<Named> {
    let title = Figure::text(meeting.id.value.title()).from_cells([&meeting.id.origin]);
    vec![("previous.title", title), ("previous.date", day(&meeting.date))]
}

fn day(date: &Located<RocDate>) -> Figure {
    Figure::date(date.value).from_cells([&date.origin])
}

fn text_of(text: &Located<String>) -> Figure {
    Figure::text(&*text.value).from_cells([&text.origin])
}
