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

use crate::agenda::feedback_years::{YearRow, Years};
use crate::agenda::publication::bodies;
use crate::agenda::{Computed, Inputs, Item};
use crate::model::answering::Judgement;
use crate::model::days;
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::{Figure, Made};
use crate::model::halves::Halves;
use crate::model::lists::{Listing, Request};
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::numeral;
use crate::model::organization::{AnswerTarget, Organization};
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;
use crate::model::sources::Source;
use crate::model::table::{
    AgendaTable, Bar, Cell, Chart, Column, ColumnKind, Content, Row,
};

pub(in crate::agenda) const ITEM: Item = Item {
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

/// A request with how soon it was answered.
pub(super) struct Answer<'a> {
    request: &'a Request,
    judged: Judgement,
}

/// Every request whose answer is recorded in the list.
pub(super) fn answers<'a>(
    requests: impl IntoIterator<Item = &'a Request>,
    target: Option<&AnswerTarget>,
    as_of: RocDate,
) -> Vec<Answer<'a>> {
    let recorded = requests.into_iter().filter(|request| request.answers_recorded);
    recorded
        .map(|request| Answer { request, judged: request.judged(target, as_of) })
        .collect()
}

/// What days are called, as the deadline counts them.
fn unit(target: Option<&AnswerTarget>) -> &'static str {
    target.map_or(days::UNIT, AnswerTarget::unit)
}

/// Of some answers: how many could be judged, and how many of these were in time.
pub(super) struct Judged<'a> {
    pub(super) within: i64,
    pub(super) all: i64,
    pub(super) cells: Vec<&'a Origin>,
}

/// Of the answers that are known to be in time or late, how many are in time.
pub(super) fn judged<'a>(answers: &[Answer<'a>]) -> Judged<'a> {
    let all: Vec<_> =
        answers.iter().filter(|answer| answer.judged.late.is_some()).collect();
    Judged {
        within: count(all.iter().filter(|answer| answer.judged.late == Some(false))),
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
        let answered = self.request.answered.as_ref().filter(|_| self.judged.answered);
        answered.map_or(received, |answered| &answered.origin)
    }
}

fn median(answers: &[Answer<'_>]) -> Option<Halves> {
    let answered = answers.iter().filter(|answer| answer.judged.answered);
    Halves::median(answered.map(|answer| answer.judged.days).collect())
}

/// The requests of one year, or of all years before the first printed one.
struct OfYear<'a> {
    row: YearRow<'a>,
    answers: Vec<Answer<'a>>,
}

/// What the slide shows.
struct Shown<'a> {
    years: Years,
    rows: Vec<OfYear<'a>>,
    all: Vec<Answer<'a>>,
    target: Option<&'a AnswerTarget>,
    /// Whether a median of the years or of all is no whole number: they stand under each
    /// other, so that all have a decimal where one needs it.
    in_halves: bool,
    /// The list of requests, and what they are called.
    list: &'a Origin,
    requests: &'a str,
}

fn compute(inputs: &Inputs<'_>, _: &mut Diagnostics) -> Computed {
    let Some(feedback) = &inputs.sources.feedback else { return Computed::default() };
    let organization = &inputs.sources.organization;
    let shown = Shown::of(feedback, inputs);
    let mut computed = Computed::default();
    computed.tables.push(shown.table());
    let (named, others) = late(&shown.all, inputs);
    computed.tables.push(late_table(&named, shown.target, organization));
    computed.charts.extend(shown.chart());
    shown.figures(&mut computed);
    computed.figure(
        "answers.late_before",
        Figure::counted(others.len(), UNIT)
            .from_cells(others.iter().map(|answer| answer.cell()))
            .or_from(&feedback.origin),
    );
    computed.figure("answers.unrecorded", unrecorded(&feedback.rows, &feedback.origin));
    computed
}

impl<'a> Shown<'a> {
    fn of(feedback: &'a Listing<Request>, inputs: &Inputs<'a>) -> Self {
        let target = inputs.sources.organization.targets.answer.as_ref();
        let as_of = inputs.sources.meeting.statistics_date.value;
        let years = Years::of(inputs);
        let of_year = |row: YearRow<'a>| {
            let answers = answers(row.requests.iter().copied(), target, as_of);
            OfYear { row, answers }
        };
        let rows: Vec<_> = years.rows(&feedback.rows).into_iter().map(of_year).collect();
        let all = answers(&feedback.rows, target, as_of);
        let medians = rows.iter().map(|it| median(&it.answers)).chain([median(&all)]);
        let in_halves = medians.flatten().any(|median| median.as_whole().is_none());
        let requests = inputs.sources.organization.requests_name();
        Self { years, rows, all, target, in_halves, list: &feedback.origin, requests }
    }

    fn table(&self) -> AgendaTable {
        let columns = vec![
            Column::new("提出年度", ColumnKind::Text),
            Column::new(self.counted_heading(), ColumnKind::Count).in_unit(UNIT),
            Column::new("中位數", ColumnKind::Count).in_unit(unit(self.target)),
            // Without a deadline they would be empty from top to bottom.
            Column::new("期限內", ColumnKind::Count).in_unit(UNIT).optional(),
            Column::new("逾期", ColumnKind::Count).in_unit(UNIT).optional(),
            Column::new("期限內比率", ColumnKind::Count).optional(),
        ];
        let row = |it: &OfYear<'_>| Row {
            cells: self.cells(self.years.marked_label(&it.row), &it.answers),
            own: it.row.year == Some(self.years.as_of.year()),
            ..Row::default()
        };
        let is_any = !self.all.is_empty();
        let rows = self.rows.iter().filter(|_| is_any).map(row);
        // A median is no sum: that of all is printed, which the slide's finding says too.
        let total = is_any.then(|| self.cells("合計".to_owned(), &self.all));
        AgendaTable {
            item: ITEM.kind.name,
            part: "",
            title: format!("{}回應時效", self.requests),
            columns,
            rows: rows.collect(),
            total,
        }
    }

    /// What the share is one of: the answered ones and those overdue, where there is a
    /// deadline, so that those in time and the late ones add up to it.
    fn counted_heading(&self) -> &'static str {
        if self.target.is_some() { "應回應" } else { "已回應" }
    }

    fn is_counted(&self, answer: &Answer<'_>) -> bool {
        match self.target {
            Some(_) => answer.judged.late.is_some(),
            None => answer.judged.answered,
        }
    }

    fn cells(&self, label: String, answers: &[Answer<'_>]) -> Vec<Cell> {
        let of = |is_so: &dyn Fn(&Answer<'_>) -> bool| {
            let some: Vec<_> = answers.iter().filter(|answer| is_so(answer)).collect();
            Cell::count(count(some.iter()))
                .from_cells(some.iter().map(|answer| answer.cell()))
                .or_from(self.list)
        };
        let all = || answers.iter().map(Answer::cell);
        let Judged { within, all: judged, .. } = judged(answers);
        // Without a deadline nothing is late or in time: that is not none.
        let of_judged = |late: bool| match self.target {
            Some(_) => of(&|answer| answer.judged.late == Some(late)),
            None => Cell::missing(),
        };
        let median = match median(answers) {
            Some(halves) if self.in_halves => Cell::new(Content::Halves(halves)),
            known => Cell::known(known.and_then(Halves::as_whole), Cell::count),
        };
        vec![
            Cell::text(label),
            of(&|answer| self.is_counted(answer)),
            median.from_cells(all()).or_from(self.list),
            of_judged(false),
            of_judged(true),
            Cell::share(within, judged).from_cells(all()).or_from(self.list),
        ]
    }

    /// The median of each year against the deadline.
    fn chart(&self) -> Option<Chart> {
        let value = |median: Halves| {
            if self.in_halves { Some(median.count()) } else { median.as_whole() }
        };
        let bar = |it: &OfYear<'_>| Bar {
            label: it.row.label.clone(),
            value: median(&it.answers).and_then(value),
            note: None,
            own: it.row.year == Some(self.years.as_of.year()),
            several: false,
        };
        let bars: Vec<_> = self.rows.iter().map(bar).collect();
        let any = bars.iter().any(|bar| bar.value.is_some());
        any.then(|| {
            let chart = Chart::over("medians", unit(self.target), bars);
            let chart = if self.in_halves { chart.in_halves() } else { chart };
            chart.toward(self.one_goal().map(|goal| goal.value))
        })
    }

    /// The deadline by which all answers were judged, where it was always the same.
    fn one_goal(&self) -> Option<&'a Located<i64>> {
        let target = self.target?;
        let judged = self.all.iter().filter(|answer| answer.judged.late.is_some());
        let mut goals =
            judged.filter_map(|it| target.days_for(it.request.received.value));
        let first = goals.next()?;
        goals.all(|goal| goal.value == first.value).then_some(first)
    }

    fn figures(&self, computed: &mut Computed) {
        let Self { all, target, list, .. } = self;
        let of = |is_so: &dyn Fn(&Answer<'_>) -> bool| {
            let some: Vec<_> = all.iter().filter(|answer| is_so(answer)).collect();
            Figure::counted(some.len(), UNIT)
                .from_cells(some.iter().map(|answer| answer.cell()))
                .or_from(list)
        };
        computed.figure("answers.answered", of(&|answer| answer.judged.answered));
        let judged_of = |is_so: &dyn Fn(&Answer<'_>) -> bool| {
            if target.is_some() { of(is_so) } else { Figure::missing() }
        };
        computed
            .figure("answers.judged", judged_of(&|answer| answer.judged.late.is_some()));
        computed.figure(
            "answers.within",
            judged_of(&|answer| answer.judged.late == Some(false)),
        );
        computed.figure(
            "answers.late",
            judged_of(&|answer| answer.judged.late == Some(true)),
        );
        computed.figure(
            "answers.overdue",
            judged_of(&|answer| {
                answer.judged.late == Some(true) && !answer.judged.answered
            }),
        );
        let waiting = |answer: &Answer<'_>| !answer.judged.answered;
        computed.figure("answers.waiting", of(&waiting));
        let cells = all.iter().filter(|answer| answer.judged.answered).map(Answer::cell);
        let median = self.median();
        computed.figure("answers.median", median.from_cells(cells).or_from(list));
        // 3日, but 3個工作天.
        let counted = target.filter(|target| target.working_days);
        let counted =
            counted.map_or(days::UNIT.to_owned(), |it| format!("個{}", it.unit()));
        computed.figure("answers.days", Figure::text(counted).or_from(list));
        let goal = self.one_goal();
        let deadline = Figure::known(goal.map(|goal| goal.value), unit(*target));
        let goal = goal.map(|goal| &goal.origin);
        computed.figure("answers.deadline", deadline.from_cells(goal).or_from(list));
        let Judged { within, all: judged, .. } = judged(all);
        let share = (judged > 0).then(|| Figure::text(numeral::percent(within, judged)));
        let share = share.unwrap_or_else(Figure::missing).made(Made::Divided);
        let from = ["answers.within", "answers.judged"];
        computed.figure("answers.share", share.from_figures(&from));
    }

    fn median(&self) -> Figure {
        let (median, unit) = (median(&self.all), unit(self.target));
        let figure = if self.in_halves {
            Figure::known_halves(median, unit)
        } else {
            Figure::known(median.and_then(Halves::as_whole), unit)
        };
        figure.made(Made::Median)
    }
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
        all.iter().filter(|answer| answer.judged.late == Some(true)).collect();
    late.sort_by_key(|answer| std::cmp::Reverse(answer.request.received.value));
    if late.len() <= inputs.list_most().unwrap_or(LIST_MOST) {
        return (late, Vec::new());
    }
    let meeting = &inputs.sources.meeting;
    late.into_iter().partition(|answer| answer.request.is_of(meeting))
}

fn late_table(
    late: &[&Answer<'_>],
    target: Option<&AnswerTarget>,
    organization: &Organization,
) -> AgendaTable {
    let columns = vec![
        Column::new("編號", ColumnKind::Text),
        Column::new(heading(organization), ColumnKind::Text),
        Column::new("類別", ColumnKind::Text),
        Column::new("提出日期", ColumnKind::Date),
        Column::new("回應日期", ColumnKind::Text),
        Column::new("歷時", ColumnKind::Count).in_unit(unit(target)),
    ];
    AgendaTable {
        item: ITEM.kind.name,
        part: "late",
        title: format!("逾期之{}", organization.requests_name()),
        columns,
        rows: late.iter().map(|answer| late_row(answer, organization)).collect(),
        total: None,
    }
}

fn late_row(answer: &Answer<'_>, organization: &Organization) -> Row {
    let Request { id, agencies, kind, received, answered, .. } = answer.request;
    let answered = answered.as_ref().filter(|_| answer.judged.answered);
    let date = answered.map_or_else(
        || Cell::text("尚未回應").from_cells([&received.origin]),
        |day| Cell::new(Content::Date(day.value)).from_cells([&day.origin]),
    );
    Row {
        cells: vec![
            Cell::text(&*id.value).from_cells([&id.origin]),
            bodies(agencies, organization),
            Cell::text(&*kind.value).from_cells([&kind.origin]),
            Cell::new(Content::Date(received.value)).from_cells([&received.origin]),
            date,
            Cell::count(answer.judged.days).from_cells([&received.origin, answer.cell()]),
        ],
        own: answered.is_none(),
        ..Row::default()
    }
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
