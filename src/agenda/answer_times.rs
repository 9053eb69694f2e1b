//! How soon the public's requests are answered (行動策略 參、二): the days of each year's
//! answers, the share within the deadline, and the late ones by name.
//!
//! Days are counted as the organization's deadline counts them. A request is judged
//! once it is answered or its deadline has passed without an answer; the median is
//! that of the answered ones.
//!
//! Where a list that goes back for years holds more late ones than a committee would look
//! through (the slide's option `list_most`), those of the period are named and the others
//! only counted, in their years.

use super::feedback_years::{YearRow, Years};
use super::{Computed, Inputs, Item};
use crate::model::days;
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::{Figure, Made};
use crate::model::halves::Halves;
use crate::model::lists::Request;
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::numeral;
use crate::model::organization::{AnswerTarget, Organization};
use crate::model::origin::Origin;
use crate::model::roc_date::RocDate;
use crate::model::sources::Source;
use crate::model::table::{
    AgendaTable, Bar, Cell, Chart, Column, ColumnKind, Content, Row,
};

pub(super) const ITEM: Item = Item {
    kind: SlideKind {
        name: "answer-times",
        options: &["first_year", "list_most"],
        texts: TEXTS,
        titled: true,
    },
    needs: &[Source::Feedback],
    also: &[],
    page_a_row: false,
    compute,
};

const UNIT: &str = "件";

/// So many late answers are named, unless the slide says otherwise.
const LIST_MOST: usize = 30;

/// A request with the days that it took, or has taken so far.
pub(super) struct Answer<'a> {
    request: &'a Request,
    days: i64,
    answered: bool,
    /// Whether it took longer than the deadline; none where nothing can be said yet,
    /// or where there is no deadline.
    late: Option<bool>,
}

/// Every request whose answer is recorded in the list.
pub(super) fn answers<'a>(
    requests: impl IntoIterator<Item = &'a Request>,
    target: Option<&AnswerTarget>,
    as_of: RocDate,
) -> Vec<Answer<'a>> {
    let recorded = requests.into_iter().filter(|request| request.answers_recorded);
    recorded.map(|request| answer(request, target, as_of)).collect()
}

/// What days are called, as the deadline counts them.
fn unit(target: Option<&AnswerTarget>) -> &'static str {
    target.map_or(days::UNIT, AnswerTarget::unit)
}

fn answer<'a>(
    request: &'a Request,
    target: Option<&AnswerTarget>,
    as_of: RocDate,
) -> Answer<'a> {
    let received = request.received.value;
    let answered = request.answered_by(as_of).map(|day| day.value);
    let until = answered.unwrap_or(as_of);
    let days = match target {
        Some(target) => target.days_between(received, until),
        None => days::between(received, until),
    };
    let exceeds = target.map(|target| days > target.days_for(received).value);
    let late = exceeds.filter(|exceeds| answered.is_some() || *exceeds);
    Answer { request, days, answered: answered.is_some(), late }
}

/// Of some answers: how many could be judged, and how many of these were in time.
pub(super) struct Judged<'a> {
    pub(super) within: i64,
    pub(super) all: i64,
    pub(super) cells: Vec<&'a Origin>,
}

/// Of the answers that are known to be in time or late, how many are in time.
pub(super) fn judged<'a>(answers: &[Answer<'a>]) -> Judged<'a> {
    let all: Vec<_> = answers.iter().filter(|answer| answer.late.is_some()).collect();
    Judged {
        within: count(all.iter().filter(|answer| answer.late == Some(false))),
        all: count(all.iter()),
        cells: all.iter().map(|answer| answer.cell()).collect(),
    }
}

fn count<T>(things: impl Iterator<Item = T>) -> i64 {
    numeral::number_of(things.count())
}

impl<'a> Answer<'a> {
    /// The cell that says when it was answered, or received.
    fn cell(&self) -> &'a Origin {
        let received = &self.request.received.origin;
        let answered = self.request.answered.as_ref().filter(|_| self.answered);
        answered.map_or(received, |answered| &answered.origin)
    }
}

fn median(answers: &[Answer<'_>]) -> Option<Halves> {
    let answered = answers.iter().filter(|answer| answer.answered);
    Halves::median(answered.map(|answer| answer.days).collect())
}

/// The medians of the years and of all. They stand under each other, so that all have a
/// decimal where one needs it.
struct Medians {
    years: Vec<Option<Halves>>,
    all: Option<Halves>,
    in_halves: bool,
}

impl Medians {
    fn of(rows: &[(YearRow<'_>, Vec<Answer<'_>>)], all: &[Answer<'_>]) -> Self {
        let years: Vec<_> = rows.iter().map(|(_, answers)| median(answers)).collect();
        let all = median(all);
        let is_between =
            |it: &Option<Halves>| it.is_some_and(|it| it.as_whole().is_none());
        let in_halves = is_between(&all) || years.iter().any(is_between);
        Self { years, all, in_halves }
    }

    fn cell(&self, median: Option<Halves>) -> Cell {
        match median {
            Some(halves) if self.in_halves => Cell::new(Content::Halves(halves)),
            known => Cell::known(known.and_then(Halves::as_whole), Cell::count),
        }
    }

    fn figure(&self, unit: &'static str) -> Figure {
        let figure = if self.in_halves {
            Figure::known_halves(self.all, unit)
        } else {
            Figure::known(self.all.and_then(Halves::as_whole), unit)
        };
        figure.made(Made::Median)
    }
}

fn compute(inputs: &Inputs<'_>, _: &mut Diagnostics) -> Computed {
    let Some(feedback) = &inputs.sources.feedback else { return Computed::default() };
    let organization = &inputs.sources.organization;
    let target = organization.targets.answer.as_ref();
    let as_of = inputs.sources.meeting.statistics_date.value;
    let years = Years::of(inputs);
    let rows: Vec<(YearRow<'_>, Vec<Answer<'_>>)> = years
        .rows(&feedback.rows)
        .into_iter()
        .map(|row| {
            let answers = answers(row.requests.iter().copied(), target, as_of);
            (row, answers)
        })
        .collect();
    let all = answers(&feedback.rows, target, as_of);
    let medians = Medians::of(&rows, &all);
    let mut computed = Computed::default();
    computed.tables.push(table(&rows, &all, &medians, &years, target, &feedback.origin));
    let (named, others) = late(&all, inputs);
    computed.tables.push(late_table(&named, target, heading(organization)));
    computed.charts.extend(chart(&rows, &medians, &years, target));
    figures(&all, &medians, target, &feedback.origin, &mut computed);
    computed.figure(
        "answers.late_before",
        Figure::counted(others.len(), UNIT)
            .from_cells(others.iter().map(|answer| answer.cell()))
            .or_from(&feedback.origin),
    );
    computed.figure("answers.unrecorded", unrecorded(&feedback.rows, &feedback.origin));
    computed
}

fn table(
    rows: &[(YearRow<'_>, Vec<Answer<'_>>)],
    all: &[Answer<'_>],
    medians: &Medians,
    years: &Years,
    target: Option<&AnswerTarget>,
    list: &Origin,
) -> AgendaTable {
    let columns = vec![
        Column::new("提出年度", ColumnKind::Text),
        Column::new("已回應", ColumnKind::Count).in_unit(UNIT),
        Column::new("中位數", ColumnKind::Count).in_unit(unit(target)),
        Column::new("期限內", ColumnKind::Count).in_unit(UNIT),
        Column::new("逾期", ColumnKind::Count).in_unit(UNIT),
        Column::new("期限內比率", ColumnKind::Count),
    ];
    let of = |label: String, answers: &[Answer<'_>], median: Option<Halves>| {
        cells(label, answers, medians.cell(median), target, list)
    };
    let printed = |((row, answers), median): (&(YearRow<'_>, Vec<Answer<'_>>), _)| Row {
        cells: of(years.marked_label(row), answers, median),
        own: row.year == Some(years.as_of.year()),
        ..Row::default()
    };
    let rows = rows.iter().zip(medians.years.iter().copied());
    let rows: Vec<Row> =
        if all.is_empty() { Vec::new() } else { rows.map(printed).collect() };
    // A median is no sum: that of all is printed, which the slide's finding says too.
    let total = (!rows.is_empty()).then(|| of("合計".to_owned(), all, medians.all));
    AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: "民間需求回應時效".to_owned(),
        columns,
        rows,
        total,
    }
}

fn cells(
    label: String,
    answers: &[Answer<'_>],
    median: Cell,
    target: Option<&AnswerTarget>,
    list: &Origin,
) -> Vec<Cell> {
    let of = |is_so: &dyn Fn(&Answer<'_>) -> bool| {
        let some: Vec<_> = answers.iter().filter(|answer| is_so(answer)).collect();
        Cell::count(count(some.iter()))
            .from_cells(some.iter().map(|answer| answer.cell()))
            .or_from(list)
    };
    let all = || answers.iter().map(Answer::cell);
    let Judged { within, all: judged, .. } = judged(answers);
    // Without a deadline nothing is late or in time: that is not none.
    let of_judged = |late: bool| match target {
        Some(_) => of(&|answer| answer.late == Some(late)),
        None => Cell::missing(),
    };
    vec![
        Cell::text(label),
        of(&|answer| answer.answered),
        median.from_cells(all()).or_from(list),
        of_judged(false),
        of_judged(true),
        Cell::share(within, judged).from_cells(all()).or_from(list),
    ]
}

/// What stands over those who were asked: as in the list, unless the organization calls
/// its bodies otherwise.
fn heading(organization: &Organization) -> String {
    let names = &organization.group_names;
    let is_said = names.units.is_some() || names.agencies.is_some();
    if is_said { organization.bodies_heading() } else { "機關".to_owned() }
}

/// The late ones that are named, the latest request first, and those of earlier periods
/// that are only counted.
fn late<'l, 'a>(
    all: &'l [Answer<'a>],
    inputs: &Inputs<'_>,
) -> (Vec<&'l Answer<'a>>, Vec<&'l Answer<'a>>) {
    let mut late: Vec<_> =
        all.iter().filter(|answer| answer.late == Some(true)).collect();
    late.sort_by_key(|answer| std::cmp::Reverse(answer.request.received.value));
    if late.len() <= inputs.list_most().unwrap_or(LIST_MOST) {
        return (late, Vec::new());
    }
    let period = &inputs.sources.meeting.period;
    late.into_iter().partition(|answer| answer.request.is_of(period))
}

fn late_table(
    late: &[&Answer<'_>],
    target: Option<&AnswerTarget>,
    bodies: String,
) -> AgendaTable {
    let columns = vec![
        Column::new("編號", ColumnKind::Text),
        Column::new(bodies, ColumnKind::Text),
        Column::new("類別", ColumnKind::Text),
        Column::new("提出日期", ColumnKind::Date),
        Column::new("回應日期", ColumnKind::Text),
        Column::new("歷時", ColumnKind::Count).in_unit(unit(target)),
    ];
    AgendaTable {
        item: ITEM.kind.name,
        part: "late",
        title: "逾期回應之民間需求".to_owned(),
        columns,
        rows: late.iter().map(|answer| late_row(answer)).collect(),
        total: None,
    }
}

fn late_row(answer: &Answer<'_>) -> Row {
    let Request { id, agencies, kind, received, answered, .. } = answer.request;
    let names: Vec<&str> = agencies.iter().map(|agency| &*agency.value).collect();
    let answered = answered.as_ref().filter(|_| answer.answered);
    let date = answered.map_or_else(
        || Cell::text("尚未回應").from_cells([&received.origin]),
        |day| Cell::new(Content::Date(day.value)).from_cells([&day.origin]),
    );
    Row {
        cells: vec![
            Cell::text(&*id.value).from_cells([&id.origin]),
            if names.is_empty() {
                Cell::missing()
            } else {
                Cell::text(names.join("、"))
                    .from_cells(agencies.iter().map(|agency| &agency.origin))
            },
            Cell::text(&*kind.value).from_cells([&kind.origin]),
            Cell::new(Content::Date(received.value)).from_cells([&received.origin]),
            date,
            Cell::count(answer.days).from_cells([&received.origin, answer.cell()]),
        ],
        own: answered.is_none(),
        ..Row::default()
    }
}

/// The median of each year against the deadline.
fn chart(
    rows: &[(YearRow<'_>, Vec<Answer<'_>>)],
    medians: &Medians,
    years: &Years,
    target: Option<&AnswerTarget>,
) -> Option<Chart> {
    let value = |median: Halves| {
        if medians.in_halves { Some(median.count()) } else { median.as_whole() }
    };
    let bars: Vec<_> = rows
        .iter()
        .zip(&medians.years)
        .map(|((row, _), median)| Bar {
            label: row.label.clone(),
            value: median.and_then(value),
            note: None,
            own: row.year == Some(years.as_of.year()),
            several: false,
        })
        .collect();
    let any = bars.iter().any(|bar| bar.value.is_some());
    any.then(|| {
        let chart = Chart::over("medians", unit(target), bars);
        let chart = if medians.in_halves { chart.in_halves() } else { chart };
        chart.toward(target.and_then(|target| one_goal(target, rows)))
    })
}

/// The deadline of all requests that are shown, where it was always the same.
fn one_goal(
    target: &AnswerTarget,
    rows: &[(YearRow<'_>, Vec<Answer<'_>>)],
) -> Option<i64> {
    let requests = rows.iter().flat_map(|(row, _)| &row.requests);
    let mut goals = requests.map(|it| target.days_for(it.received.value).value);
    let first = goals.next().unwrap_or_else(|| target.days.of(i32::MAX).value);
    goals.all(|goal| goal == first).then_some(first)
}

/// Requests in lists that say nothing of answers: whether they were answered is not
/// known, and no sentence may say that they were not.
fn unrecorded(requests: &[Request], list: &Origin) -> Figure {
    let some: Vec<_> =
        requests.iter().filter(|request| !request.answers_recorded).collect();
    Figure::counted(some.len(), UNIT)
        .from_cells(some.iter().map(|request| &request.received.origin))
        .or_from(list)
}

fn figures(
    all: &[Answer<'_>],
    medians: &Medians,
    target: Option<&AnswerTarget>,
    list: &Origin,
    computed: &mut Computed,
) {
    let of = |is_so: &dyn Fn(&Answer<'_>) -> bool| {
        let some: Vec<_> = all.iter().filter(|answer| is_so(answer)).collect();
        Figure::counted(some.len(), UNIT)
            .from_cells(some.iter().map(|answer| answer.cell()))
            .or_from(list)
    };
    computed.figure("answers.answered", of(&|answer| answer.answered));
    let judged_of = |is_so: &dyn Fn(&Answer<'_>) -> bool| {
        if target.is_some() { of(is_so) } else { Figure::missing() }
    };
    computed.figure("answers.judged", judged_of(&|answer| answer.late.is_some()));
    computed.figure("answers.within", judged_of(&|answer| answer.late == Some(false)));
    computed.figure("answers.late", judged_of(&|answer| answer.late == Some(true)));
    let waiting = |answer: &Answer<'_>| !answer.answered;
    computed.figure("answers.waiting", of(&waiting));
    let cells = all.iter().filter(|answer| answer.answered).map(Answer::cell);
    let median = medians.figure(unit(target));
    computed.figure("answers.median", median.from_cells(cells).or_from(list));
    // 3日, but 3個工作天.
    let counted = target.filter(|target| target.working_days);
    let counted = counted.map_or(days::UNIT.to_owned(), |it| format!("個{}", it.unit()));
    computed.figure("answers.days", Figure::text(counted).or_from(list));
    let Judged { within, all: judged, .. } = judged(all);
    let share = (judged > 0).then(|| Figure::text(numeral::percent(within, judged)));
    let share = share.unwrap_or_else(Figure::missing).made(Made::Divided);
    let from = ["answers.within", "answers.judged"];
    computed.figure("answers.share", share.from_figures(&from));
}
