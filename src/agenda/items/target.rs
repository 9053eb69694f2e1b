//! Datasets opened this year against the yearly target (行動策略 參、一), and in the
//! years before.
//!
//! A year's increase is the difference of the last statistics points of two years
//! that follow each other; the present year's is the increase since 1 January, so far.
//! Where a year's increase counts from long before the year, or ends long before the
//! year's end, the table says so; a year that lacks a point is listed as unknown.

use std::collections::BTreeMap;

use crate::agenda::year_turn::{closes, is_early};
use crate::agenda::{Computed, Inputs, Item};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::{Figure, FigureValue, Made};
use crate::model::goals::Goals;
use crate::model::lists::TotalPoint;
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::numeral;
use crate::model::places::Places;
use crate::model::roc_date::RocDate;
use crate::model::sources::Source;
use crate::model::table::{AgendaTable, Bar, Cell, Chart, Column, ColumnKind, Row};

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind { name: "target", options: &[], texts: TEXTS, titled: true },
    needs: &[Source::UnitCounts],
    also: &[Source::Catalogue, Source::DatasetTotals],
    page_a_row: false,
    compute,
};

const UNIT: &str = "筆";

/// What one year added.
pub(super) struct Year {
    /// ROC year.
    pub(super) number: i32,
    pub(super) increase: Option<i64>,
    pub(super) origins: Places,
    /// 截至5月, while the year is not over.
    pub(super) running: Option<String>,
    /// The days of the points between which it was counted, where these lie so far
    /// before the end of their years that a point is missing there.
    pub(super) from: Option<RocDate>,
    pub(super) to: Option<RocDate>,
}

impl Year {
    /// A year that is over and of which nothing is known.
    fn unknown(number: i32) -> Self {
        let origins = Places::default();
        Self { number, increase: None, origins, running: None, from: None, to: None }
    }

    /// What a sentence may say of the points that it was counted between.
    pub(super) fn facts(&self) -> BTreeMap<&'static str, FigureValue> {
        let date =
            |day: Option<RocDate>| day.map_or(FigureValue::Missing, FigureValue::Date);
        [
            ("year", FigureValue::Text(format!("{}年", self.number))),
            ("from", date(self.from)),
            ("to", date(self.to)),
        ]
        .into()
    }
}

fn compute(inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) -> Computed {
    let goals = inputs.sources.organization.targets.increase.as_ref();
    let year = inputs.sources.meeting.statistics_date.value.year();
    let present = goals.and_then(|goals| Some((goals, goals.of(year)?.value)));
    let Some((goals, goal)) = present else {
        let slide = inputs.sources.meeting.slides_of(ITEM.kind.name).next();
        // One that is there but wrong has been complained of.
        let organization = &inputs.sources.organization.ministry.origin.file;
        if let Some(slide) = slide.filter(|_| !diagnostics.has_errors_in(organization)) {
            diagnostics.push(Diagnostic::new(code::NO_TARGET, &slide.kind.origin));
        }
        return Computed::default();
    };
    let years = years(inputs);
    let reached = years.last().and_then(|year| year.increase);
    let mut computed = Computed::default();
    computed.charts.extend(charts(&years, reached, goals, goal));
    computed.tables.push(table(&years, goals));
    figures(reached, goals, goal, &years, &mut computed);
    computed
}

/// The years of which something is known, the present one last.
pub(super) fn years(inputs: &Inputs<'_>) -> Vec<Year> {
    let sources = inputs.sources;
    let as_of = sources.meeting.statistics_date.value;
    let points = sources.dataset_totals.as_ref().map_or(&[][..], |totals| &totals.rows);
    let interval = sources.organization.targets.review_days.as_ref().map(|it| it.value);
    let mut years: Vec<Year> = last_points(points)
        .windows(2)
        .filter(|pair| closes(pair[1].date.value) < as_of.year())
        .flat_map(|pair| closed_years(pair[0], pair[1], interval))
        .collect();
    let present = inputs.figures.get("datasets.year_to_date");
    years.push(Year {
        number: as_of.year(),
        increase: present.and_then(Figure::as_number),
        origins: present.map(|figure| figure.cells.clone()).unwrap_or_default(),
        running: as_of.running_year(),
        from: start(inputs).filter(|day| is_early(*day, interval)),
        to: None,
    });
    years
}

/// The day from which the present year's increase counts, if it is one of the year before.
fn start(inputs: &Inputs<'_>) -> Option<RocDate> {
    let year = inputs.sources.meeting.statistics_date.value.year();
    match inputs.figures.get("datasets.year_base_date")?.value {
        FigureValue::Date(date) if date.year() < year => Some(date),
        _ => None,
    }
}

/// The last point of each year, in order.
fn last_points(points: &[TotalPoint]) -> Vec<&TotalPoint> {
    let mut last: Vec<&TotalPoint> = Vec::new();
    for point in points {
        let year = |point: &TotalPoint| closes(point.date.value);
        last.pop_if(|before| year(before) == year(point));
        last.push(point);
    }
    last
}

/// The years up to that of a point, behind that of the point before. A year without a point
/// leaves the next one without a beginning: then nothing is known of either.
fn closed_years(
    before: &TotalPoint,
    last: &TotalPoint,
    interval: Option<i64>,
) -> Vec<Year> {
    let early = |point: &TotalPoint| {
        Some(point.date.value).filter(|date| is_early(*date, interval))
    };
    let (first, year) = (closes(before.date.value) + 1, closes(last.date.value));
    if first < year {
        return (first..=year).map(Year::unknown).collect();
    }
    vec![Year {
        number: year,
        increase: Some(last.total.value - before.total.value),
        origins: [&before.total.origin, &last.total.origin].into_iter().collect(),
        running: None,
        from: early(before),
        to: early(last),
    }]
}

fn table(years: &[Year], goals: &Goals) -> AgendaTable {
    let columns = vec![
        Column::new("年度", ColumnKind::Text),
        Column::new("增加數量", ColumnKind::Count).in_unit(UNIT),
        Column::new("年度目標", ColumnKind::Count).in_unit(UNIT),
        Column::new("達成率", ColumnKind::Count),
    ];
    let last = years.len() - 1;
    let rows = years
        .iter()
        .enumerate()
        .map(|(at, year)| Row { own: at == last, ..row(year, goals) });
    AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: "年度目標達成情形".to_owned(),
        rows: rows.collect(),
        columns,
        total: None,
    }
}

fn row(year: &Year, goals: &Goals) -> Row {
    let goal = goals.of(year.number).map(|goal| goal.value);
    let part = gained(year.increase).zip(goal);
    let label = match &year.running {
        Some(mark) => format!("{}年（{mark}）", year.number),
        None => format!("{}年", year.number),
    };
    Row {
        cells: vec![
            Cell::text(label),
            Cell::known(year.increase, Cell::count).from_cells(&year.origins),
            Cell::known(goal, Cell::count),
            part.map_or_else(Cell::missing, |(part, goal)| Cell::share(part, goal)),
        ],
        facts: year.facts(),
        ..Row::default()
    }
}

/// One chart of this year against the goal, and one of all years if any is known; the
/// latter has a line for the goal only if the goal never changed.
fn charts(
    years: &[Year],
    reached: Option<i64>,
    goals: &Goals,
    goal: i64,
) -> impl Iterator<Item = Chart> {
    let of = |year: &Year| goals.of(year.number).map(|goal| goal.value);
    let is_one = years.iter().all(|year| of(year) == Some(goal));
    let own = Bar {
        label: years.last().map(|year| format!("{}年", year.number)).unwrap_or_default(),
        value: reached,
        note: share(reached, goal),
        own: true,
        several: false,
    };
    let bars = years.iter().map(|year| Bar {
        label: format!("{}年", year.number),
        value: year.increase,
        note: of(year).and_then(|goal| share(year.increase, goal)),
        own: year.running.is_some(),
        several: false,
    });
    let over = |name, bars, goal| Chart::over(name, UNIT, bars).toward(goal);
    let is_known = years.iter().any(|year| year.increase.is_some());
    let beside = is_known.then(|| over("years", bars.collect(), is_one.then_some(goal)));
    [over("target", vec![own], Some(goal))].into_iter().chain(beside)
}

/// What was added; a loss is no part of any goal.
fn gained(increase: Option<i64>) -> Option<i64> {
    increase.filter(|increase| *increase >= 0)
}

/// The part of a goal that is reached; none where less than nothing was added.
pub(super) fn share(reached: Option<i64>, goal: i64) -> Option<String> {
    gained(reached).filter(|_| goal > 0).map(|reached| numeral::percent(reached, goal))
}

fn figures(
    reached: Option<i64>,
    goals: &Goals,
    goal: i64,
    years: &[Year],
    computed: &mut Computed,
) {
    let from = |figure: Figure| {
        figure.from_figures(&["datasets.year_to_date", "targets.increase.goal"])
    };
    computed.figure(
        "targets.increase.reached",
        Figure::known(reached, UNIT).from_figures(&["datasets.year_to_date"]),
    );
    let left = reached.map(|reached| (goal - reached).max(0));
    computed.figure(
        "targets.increase.left",
        from(Figure::known(left, UNIT).made(Made::Subtracted)),
    );
    let share = share(reached, goal).map_or_else(Figure::missing, Figure::text);
    computed.figure("targets.increase.share", from(share.made(Made::Divided)));
    let judged = |year: &Year| {
        let goal = goals.of(year.number).filter(|_| year.running.is_none())?;
        Some(year.increase? >= goal.value)
    };
    let met = years.iter().filter(|year| judged(year) == Some(true));
    computed.figure("targets.increase.years_met", counted(met.collect()));
    let closed = years.iter().filter(|year| judged(year).is_some());
    computed.figure("targets.increase.years_closed", counted(closed.collect()));
}

fn counted(years: Vec<&Year>) -> Figure {
    let cells = years.iter().flat_map(|year| &year.origins);
    let goal = ["targets.increase.goal"];
    Figure::counted(years.len(), "年").from_cells(cells).from_figures(&goal)
}

#[cfg(test)]
mod tests {
    use super::closed_years;
    use crate::model::lists::TotalPoint;
    use crate::model::origin::{Located, Origin};
    use crate::model::roc_date::RocDate;

    #[test]
    fn a_year_from_its_last_day_to_its_last_day_needs_no_word() {
        let point = |year, month, day, total| {
            let origin = Origin::file("dataset-totals.csv");
            let date = RocDate::new(year, month, day).unwrap();
            TotalPoint {
                date: Located::new(date, origin.clone()),
                until: date,
                total: Located::new(total, origin),
                increase: None,
            }
        };
        let told = |before: &TotalPoint, last: &TotalPoint, interval| {
            let years = closed_years(before, last, interval);
            [years[0].from, years[0].to].map(|day| day.map(RocDate::slashed))
        };
        let (whole, short) = (point(112, 12, 31, 3), point(113, 12, 10, 9));
        assert_eq!(told(&whole, &point(113, 12, 31, 9), None), [None, None]);
        assert_eq!(told(&whole, &short, None), [None, Some("113/12/10".to_owned())]);
        assert_eq!(told(&whole, &short, Some(92)), [None, None]);
        // No interval makes an earlier month the end of a year.
        let autumn = point(113, 9, 30, 9);
        let day = Some("113/09/30".to_owned());
        assert_eq!(told(&whole, &autumn, Some(184)), [None, day.clone()]);
        assert_eq!(told(&autumn, &point(115, 1, 1, 12), Some(184)), [day, None]);
    }
}
