//! Figures that come from the meeting itself rather than from an agenda item: its
//! dates, its name, the ministry.

use super::catalogue_changes;
use crate::model::days;
use crate::model::figure::{Figure, Figures};
use crate::model::organization::AnswerTarget;
use crate::model::pack::Pack;
use crate::model::roc_date::RocDate;
use crate::model::sources::Sources;

/// The figures that every sentence may quote, whatever the agenda holds.
pub(super) fn figures(sources: &Sources, previous: Option<&Pack>) -> Figures {
    let meeting = &sources.meeting;
    let organization = &sources.organization;
    let mut figures = Figures::new();
    let mut add = |name: &str, figure: Figure| figures.insert(name.to_owned(), figure);
    let id = meeting.id.value;
    add("meeting.title", Figure::text(id.title()).from_cells([&meeting.id.origin]));
    add(
        "meeting.year",
        Figure::number(i64::from(id.year), "").from_cells([&meeting.id.origin]),
    );
    let dates = [
        ("meeting.date", &meeting.date),
        ("period.from", &meeting.period.from),
        ("period.to", &meeting.period.to),
        ("statistics.date", &meeting.statistics_date),
    ];
    for (name, date) in dates {
        add(name, Figure::date(date.value).from_cells([&date.origin]));
    }
    let names = [
        ("meeting.reporting_unit", &meeting.reporting_unit),
        ("organization.ministry", &organization.ministry),
        ("organization.group", &organization.group),
    ];
    for (name, text) in names {
        add(name, Figure::text(&*text.value).from_cells([&text.origin]));
    }
    let called = &organization.group_names;
    let groups = [
        ("organization.units", &called.units),
        ("organization.agencies", &called.agencies),
    ];
    for (name, text) in groups {
        if let Some(text) = text {
            add(name, Figure::text(&*text.value).from_cells([&text.origin]));
        }
    }
    let period = &meeting.period;
    add(
        "period.text",
        Figure::text(span(period.from.value, period.to.value))
            .from_cells([&period.from.origin, &period.to.origin]),
    );
    let targets = &organization.targets;
    let answer = targets.answer.as_ref();
    let unit = answer.map_or(days::UNIT, AnswerTarget::unit);
    let goals = [
        ("targets.increase.goal", targets.increase.as_ref(), "筆"),
        ("targets.answer.days", answer.map(|goal| &goal.days), unit),
        ("targets.civil_members", targets.civil_members.as_ref(), "位"),
        ("targets.review_days", targets.review_days.as_ref(), "日"),
    ];
    for (name, goal, unit) in goals {
        if let Some(goal) = goal {
            add(name, Figure::number(goal.value, unit).from_cells([&goal.origin]));
        }
    }
    figures.extend(catalogue_changes::figures(sources));
    let mut add = |name: &str, figure: Figure| figures.insert(name.to_owned(), figure);
    if let Some(previous) = previous {
        let meeting = &previous.sources.meeting;
        add(
            "previous.title",
            Figure::text(meeting.id.value.title()).from_cells([&meeting.id.origin]),
        );
        add(
            "previous.date",
            Figure::date(meeting.date.value).from_cells([&meeting.date.origin]),
        );
    }
    figures
}

/// 111年1月至5月; both years are named where they differ.
fn span(from: RocDate, to: RocDate) -> String {
    match (from.year() == to.year(), from.month() == to.month()) {
        (true, true) => from.year_month(),
        (true, false) => format!("{}至{}月", from.year_month(), to.month()),
        (false, _) => format!("{}至{}", from.year_month(), to.year_month()),
    }
}
