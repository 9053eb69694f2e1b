//! Every target of the organization at a glance (行動策略 參、績效目標): what is aimed at,
//! what is reached, whether that is enough, and the years before.
//!
//! A yearly target that is not reached yet is running while its year is, not missed.
//! Where nothing can be said yet, nothing is.

use std::collections::BTreeMap;

use super::answer_times::{Judged, answers, judged};
use super::target::{Year, share, years};
use crate::agenda::{Computed, Inputs, Item};
use crate::model::days;
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::{Figure, FigureValue, Made};
use crate::model::lists::Request;
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::numeral;
use crate::model::origin::{Located, Origin};
use crate::model::sources::Source;
use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Row};

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind { name: "scoreboard", options: &[], texts: TEXTS, titled: true },
    needs: &[],
    also: &[
        Source::UnitCounts,
        Source::Catalogue,
        Source::DatasetTotals,
        Source::Feedback,
    ],
    page_a_row: false,
    compute,
};

/// How many years before the present one are shown.
const YEARS_BEFORE: i32 = 3;

/// What a target comes to; each has a word and a shape of its own, besides colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Met,
    Missed,
    /// Not reached yet, and its time is not over.
    Running,
    /// Nothing can be said yet, and why.
    Unknown(&'static str),
}

/// No list or number says anything of it.
const NO_DATA: &str = "尚無資料";
/// The list of requests has none of this year.
const NO_REQUEST: &str = "本年無案件";
/// There is no meeting before from which days could be counted.
const FIRST_MEETING: &str = "首次會議";

impl Outcome {
    fn of(met: bool) -> Self {
        if met { Self::Met } else { Self::Missed }
    }

    fn cell(self) -> Cell {
        match self {
            Self::Met => Cell::text("✓ 達成"),
            Self::Missed => Cell::text("× 未達成"),
            Self::Running => Cell::text("△ 進行中"),
            Self::Unknown(why) => Cell::detailed("– 無從評定", why),
        }
    }
}

/// A target, measured.
struct Score {
    name: String,
    goal: Cell,
    reached: Cell,
    result: Outcome,
    /// What the years before came to, by ROC year.
    before: BTreeMap<i32, Cell>,
}

fn compute(inputs: &Inputs<'_>, _: &mut Diagnostics) -> Computed {
    let mut computed = Computed::default();
    let scores: Vec<Score> = [
        increase(inputs),
        answer(inputs, &mut computed),
        civil(inputs, &mut computed),
        review(inputs, &mut computed),
    ]
    .into_iter()
    .flatten()
    .collect();
    count(&scores, inputs, &mut computed);
    let present = inputs.sources.meeting.statistics_date.value.year();
    let table = table(&scores, present);
    if !scores.is_empty() || inputs.slide.is_some() {
        computed.tables.push(table);
    }
    computed
}

fn table(scores: &[Score], present: i32) -> AgendaTable {
    let known = |year: &i32| scores.iter().any(|score| score.before.contains_key(year));
    let years: Vec<i32> = (present - YEARS_BEFORE..present).filter(known).collect();
    let mut names = vec!["目標".to_owned(), "目標值".to_owned()];
    names.extend(years.iter().map(|year| format!("{year}年")));
    names.extend(["目前", "達成情形"].map(str::to_owned));
    let column = |name: String| Column::new(name, ColumnKind::Text);
    AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: "績效目標達成情形".to_owned(),
        columns: names.into_iter().map(column).collect(),
        rows: scores.iter().map(|score| row(score, &years)).collect(),
        total: None,
    }
}

fn row(score: &Score, years: &[i32]) -> Row {
    let before = years
        .iter()
        .map(|year| score.before.get(year).cloned().unwrap_or_else(Cell::missing));
    let mut cells = vec![Cell::text(&*score.name), score.goal.clone()];
    cells.extend(before);
    cells.push(score.reached.clone());
    cells.push(score.result.cell().from_cells(&score.reached.origins));
    Row { cells, own: score.result == Outcome::Missed, ..Row::default() }
}

fn goal(text: String, from: &Located<i64>) -> Cell {
    Cell::text(text).from_cells([&from.origin])
}

fn increase(inputs: &Inputs<'_>) -> Option<Score> {
    let years = years(inputs);
    let (present, before) = years.split_last()?;
    let target = inputs.sources.organization.targets.increase.as_ref()?;
    let (goals, target) = (target, target.of(present.number)?);
    let reached = inputs.figures.get("targets.increase.reached");
    let reached = reached.and_then(Figure::as_number);
    let number = numeral::thousands;
    let cell = reached.map_or_else(Cell::missing, |reached| {
        let text = format!("{}筆", number(reached));
        let from = match inputs.figures.get("datasets.year_from").map(|from| &from.value)
        {
            Some(FigureValue::Date(day)) => Some(format!("自{}", day.slashed())),
            _ => None,
        };
        let told = [share(Some(reached), target.value), from];
        let told: Vec<_> = told.into_iter().flatten().collect();
        if told.is_empty() {
            Cell::text(text)
        } else {
            Cell::detailed(text, told.join("，"))
        }
    });
    let result = match reached {
        None => Outcome::Unknown(NO_DATA),
        Some(reached) if reached >= target.value => Outcome::Met,
        Some(_) if present.running.is_some() => Outcome::Running,
        Some(_) => Outcome::Missed,
    };
    // From where it was counted, if not from the end of the year before.
    let year = |year: &Year| {
        let text = format!("{}筆", number(year.increase?));
        let days = [
            year.from.map(|day| format!("自{}", day.slashed())),
            year.to.map(|day| format!("至{}", day.slashed())),
        ];
        let days: String = days.into_iter().flatten().collect();
        let is_whole = days.is_empty();
        let cell = if is_whole { Cell::text(text) } else { Cell::detailed(text, days) };
        Some((year.number, cell))
    };
    let is_one = goals.all().count() == 1;
    let every =
        if is_one { "每年".to_owned() } else { format!("{}年", present.number) };
    Some(Score {
        name: "年度新增資料集".to_owned(),
        goal: goal(format!("{every}{}筆", number(target.value)), target),
        reached: cell.from_cells(&present.origins),
        result,
        before: before.iter().filter_map(year).collect(),
    })
}

fn answer(inputs: &Inputs<'_>, computed: &mut Computed) -> Option<Score> {
    let target = inputs.sources.organization.targets.answer.as_ref()?;
    let list = inputs.sources.feedback.as_ref();
    let (requests, is_listed) = (list.map_or(&[][..], |list| &list.rows), list.is_some());
    let present = inputs.sources.meeting.statistics_date.value.year();
    let goal = target.days.of(present)?;
    let as_of = inputs.sources.meeting.statistics_date.value;
    let mut by_year = BTreeMap::<i32, Vec<&Request>>::new();
    for request in requests {
        by_year.entry(request.received.value.year()).or_default().push(request);
    }
    let of_year = |year| {
        let requests = by_year.get(&year).map_or(&[][..], |requests| requests);
        judged(&answers(requests.iter().copied(), Some(target), as_of))
    };
    let Judged { within, all: judged, cells } = of_year(present);
    let share = (judged > 0).then(|| numeral::percent(within, judged));
    let reached = share.as_ref().map_or_else(Cell::missing, |share| {
        Cell::detailed(&**share, format!("{within}／{judged}件"))
    });
    let counted = |number: i64| {
        let figure = Figure::number(number, "件").made(Made::Counted);
        figure.from_cells(cells.iter().copied()).or_from(&goal.origin)
    };
    answer_figures(counted(within), counted(judged), share, computed);
    let year = |(year, _): (&i32, _)| {
        let found = of_year(*year);
        let share = || Cell::text(numeral::percent(found.within, found.all));
        (found.all > 0).then(|| (*year, share()))
    };
    let before = by_year.range(..present).filter_map(year);
    let counted = if target.working_days { "工作天" } else { "日曆天" };
    let days = format!("{}日內", goal.value);
    Some(Score {
        name: format!("{}回應", inputs.sources.organization.requests_name()),
        goal: Cell::detailed(days, counted).from_cells([&goal.origin]),
        reached: reached.from_cells(cells.iter().copied()),
        result: match judged {
            0 if is_listed && !by_year.contains_key(&present) => {
                Outcome::Unknown(NO_REQUEST)
            }
            0 => Outcome::Unknown(NO_DATA),
            _ => Outcome::of(within == judged),
        },
        before: before.collect(),
    })
}

fn answer_figures(
    within: Figure,
    judged: Figure,
    share: Option<String>,
    computed: &mut Computed,
) {
    computed.figure("targets.answer.within", within);
    computed.figure("targets.answer.judged", judged);
    let share = share.map_or_else(Figure::missing, Figure::text).made(Made::Divided);
    let from = ["targets.answer.within", "targets.answer.judged"];
    computed.figure("targets.answer.share", share.from_figures(&from));
}

fn civil(inputs: &Inputs<'_>, computed: &mut Computed) -> Option<Score> {
    let organization = &inputs.sources.organization;
    let target = organization.targets.civil_members.as_ref()?;
    let civil = organization.members.iter().filter(|member| member.civil);
    let cells: Vec<&Origin> = civil.map(|member| &member.role.origin).collect();
    // Without a roster nothing is known of the members: that is not none.
    let is_known = !organization.members.is_empty();
    let seats = is_known.then(|| numeral::number_of(cells.len()));
    let figure = Figure::known(seats, "席").made(Made::Counted);
    computed.figure("targets.civil.reached", figure.from_cells(cells.clone()));
    let left = seats.map(|seats| (target.value - seats).max(0));
    let left = Figure::known(left, "席").made(Made::Subtracted);
    let from = ["targets.civil_members", "targets.civil.reached"];
    computed.figure("targets.civil.left", left.from_figures(&from));
    let cell = seats.map_or_else(Cell::missing, |seats| Cell::text(format!("{seats}席")));
    Some(Score {
        name: organization.members_name(true).unwrap_or("民間代表").to_owned(),
        goal: goal(format!("至少{}席", target.value), target),
        reached: cell.from_cells(cells),
        result: seats.map_or(Outcome::Unknown(NO_DATA), |seats| {
            Outcome::of(seats >= target.value)
        }),
        before: BTreeMap::new(),
    })
}

fn review(inputs: &Inputs<'_>, computed: &mut Computed) -> Option<Score> {
    let target = inputs.sources.organization.targets.review_days.as_ref()?;
    let now = &inputs.sources.meeting.date;
    let before = inputs.previous.map(|pack| &pack.sources.meeting.date);
    let days = before.map(|before| days::between(before.value, now.value));
    let dates = before.map(|before| [&before.origin, &now.origin]).into_iter().flatten();
    let figure = Figure::known(days, "日").made(Made::Subtracted);
    computed.figure("targets.review.reached", figure.from_cells(dates.clone()));
    let cell = days.map_or_else(Cell::missing, |days| Cell::text(format!("{days}日")));
    Some(Score {
        name: "檢討間隔".to_owned(),
        goal: goal(format!("至多{}日", target.value), target),
        reached: cell.from_cells(dates),
        result: match days {
            Some(days) => Outcome::of(days <= target.value),
            None if inputs.sources.meeting.previous.is_none() => {
                Outcome::Unknown(FIRST_MEETING)
            }
            None => Outcome::Unknown(NO_DATA),
        },
        before: BTreeMap::new(),
    })
}

/// How many targets came to what.
fn count(scores: &[Score], inputs: &Inputs<'_>, computed: &mut Computed) {
    let of = |is_so: &dyn Fn(&Score) -> bool| {
        let some: Vec<_> = scores.iter().filter(|score| is_so(score)).collect();
        let cells = some.iter().flat_map(|score| &score.goal.origins);
        let file = Origin::file(&inputs.sources.organization.ministry.origin.file);
        Figure::counted(some.len(), "項").from_cells(cells).or_from(&file)
    };
    computed.figure("targets.total", of(&|_| true));
    computed.figure("targets.met", of(&|score| score.result == Outcome::Met));
    computed.figure("targets.missed", of(&|score| score.result == Outcome::Missed));
    computed.figure("targets.running", of(&|score| score.result == Outcome::Running));
    computed.figure(
        "targets.unknown",
        of(&|score| matches!(score.result, Outcome::Unknown(_))),
    );
}
