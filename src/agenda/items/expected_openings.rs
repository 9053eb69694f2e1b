//! Datasets that are planned to open (預計開放資料集清單, 設置要點第11點): what was due
//! by the statistics date and has not opened stands first.
//!
//! A dataset is due when the time given for it is over. What was taken from the plan
//! is listed, but neither due nor late.

use std::collections::BTreeMap;

use crate::agenda::publication::{self, body};
use crate::agenda::sums::sums;
use crate::agenda::{Computed, Inputs, Item};
use crate::model::diagnostic::Diagnostics;
use crate::model::expected_opening::{EarlierOpenings, ExpectedOpening, OpeningStage};
use crate::model::figure::{Figure, Made};
use crate::model::lists::Listing;
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::numeral;
use crate::model::organization::Organization;
use crate::model::origin::{Located, Origin};
use crate::model::pack::Pack;
use crate::model::roc_date::RocDate;
use crate::model::roc_span::RocSpan;
use crate::model::sources::{Source, Sources};
use crate::model::table::{
    AgendaTable, Bar, Cell, Chart, Column, ColumnKind, Content, Row,
};

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind {
        name: "expected-openings",
        options: &[],
        texts: TEXTS,
        titled: true,
    },
    needs: &[Source::ExpectedOpenings],
    also: &[],
    page_a_row: false,
    compute,
};

const UNIT: &str = "筆";

/// A planned dataset, judged at the statistics date.
struct Plan<'a> {
    row: &'a ExpectedOpening,
    due: bool,
    overdue: bool,
    /// The earlier time that the previous meeting was told.
    postponed_from: Option<&'a Located<RocSpan>>,
}

fn compute(inputs: &Inputs<'_>, _: &mut Diagnostics) -> Computed {
    let Some(list) = &inputs.sources.expected_openings else {
        return Computed::default();
    };
    let earlier = earlier(inputs.previous);
    let plans = plans(list, inputs.sources, earlier.as_ref());
    let periods = periods(&plans);
    let mut computed = Computed::default();
    computed.tables.push(table(&plans, &inputs.sources.organization));
    computed.tables.push(period_table(&periods, &list.origin));
    computed.charts.push(chart(&periods));
    figures(&plans, list, earlier.as_ref(), &mut computed);
    if let Some(word) = word_of_dropped(&inputs.sources.organization) {
        let word = Figure::text(&*word.value).from_cells([&word.origin]);
        computed.figure("expected.dropped_word", word);
    }
    computed
}

/// What the previous meeting was told.
fn earlier(previous: Option<&Pack>) -> Option<EarlierOpenings<'_>> {
    let list = previous?.sources.expected_openings.as_ref()?;
    Some(EarlierOpenings::of(&list.rows))
}

/// The rows of the list as they are judged; what was due and has not opened leads.
fn plans<'a>(
    list: &'a Listing<ExpectedOpening>,
    sources: &Sources,
    earlier: Option<&EarlierOpenings<'a>>,
) -> Vec<Plan<'a>> {
    let as_of = sources.meeting.statistics_date.value;
    let mut plans: Vec<_> =
        list.rows.iter().map(|row| plan(row, as_of, earlier)).collect();
    // Stable: what is equal keeps the order of the list.
    plans.sort_by_key(Plan::place);
    plans
}

/// The list with one fact a cell, as it is published: what the slide says in brackets has
/// columns of its own.
pub(in crate::agenda) fn expected_datasets(
    sources: &Sources,
    previous: Option<&Pack>,
) -> Option<AgendaTable> {
    let (list, organization) =
        (sources.expected_openings.as_ref()?, &sources.organization);
    let earlier = earlier(previous);
    let columns = vec![
        publication::text(&organization.bodies_heading()),
        publication::text("資料集識別碼"),
        publication::text("資料集名稱"),
        publication::text("預計開放時間"),
        publication::date("預計開放期限"),
        publication::text("原定時間"),
        publication::text("狀態"),
        publication::date("開放日期"),
        publication::text("逾期未開放"),
        publication::text("備註"),
    ];
    let mut table = publication::table("expected-datasets", "預計開放資料集", columns);
    let plans = plans(list, sources, earlier.as_ref());
    table.rows = plans.iter().map(|plan| fact_row(plan, organization)).collect();
    Some(table)
}

fn fact_row(plan: &Plan<'_>, organization: &Organization) -> Row {
    let ExpectedOpening { agency, dataset, id, expected, state, opened, note, .. } =
        plan.row;
    let span = |span: Option<&Located<RocSpan>>| {
        span.map_or_else(Cell::missing, |span| {
            Cell::text(span.value.to_string()).from_cells([&span.origin])
        })
    };
    let end = expected.as_ref().map_or_else(Cell::missing, |span| {
        Cell::new(Content::Date(span.value.end())).from_cells([&span.origin])
    });
    let overdue = Cell::text(if plan.overdue { "是" } else { "否" });
    publication::row(vec![
        body(agency, organization),
        publication::optional(id.as_ref()),
        publication::cell(dataset),
        span(expected.as_ref()),
        end,
        span(plan.postponed_from),
        publication::cell(state),
        publication::day(opened.as_ref()),
        overdue.from_cells([&state.origin]),
        publication::optional(note.as_ref()),
    ])
}

fn plan<'a>(
    row: &'a ExpectedOpening,
    as_of: RocDate,
    earlier: Option<&EarlierOpenings<'a>>,
) -> Plan<'a> {
    let before = earlier.and_then(|earlier| earlier.find(row));
    Plan {
        row,
        due: row.is_due(as_of),
        overdue: row.is_overdue(as_of),
        postponed_from: before.and_then(|before| row.postponed_from(before)),
    }
}

impl Plan<'_> {
    /// What is to come first, what has opened, what was dropped; each by its time, so that
    /// late ones lead.
    fn place(&self) -> (u8, Option<RocDate>) {
        let group = match self.row.stage {
            OpeningStage::Planned => 0,
            OpeningStage::Opened => 1,
            OpeningStage::Dropped => 2,
        };
        (group, self.row.expected.as_ref().map(|expected| expected.value.end()))
    }

    fn is(&self, stage: OpeningStage) -> bool {
        self.row.stage == stage
    }
}

fn table(plans: &[Plan<'_>], organization: &Organization) -> AgendaTable {
    let column = |name: &str| Column::new(name, ColumnKind::Text);
    let mut columns = vec![
        column(&organization.bodies_heading()),
        column("資料集名稱"),
        column("預計開放時間").optional(),
        column("狀態"),
    ];
    let noted = plans.iter().any(|plan| plan.row.note.is_some());
    columns.extend(noted.then(|| Column::new("備註", ColumnKind::Text).remark()));
    AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: "預計開放資料集清單".to_owned(),
        columns,
        rows: plans.iter().map(|plan| row(plan, noted, organization)).collect(),
        total: None,
    }
}

fn row(plan: &Plan<'_>, noted: bool, organization: &Organization) -> Row {
    let ExpectedOpening { agency, dataset, note, .. } = plan.row;
    let text =
        |cell: &Located<String>| Cell::text(&*cell.value).from_cells([&cell.origin]);
    let note = || note.as_ref().map_or_else(|| Cell::text(""), text);
    let mut cells =
        vec![body(agency, organization), text(dataset), time(plan), state(plan)];
    cells.extend(noted.then(note));
    Row { cells, own: plan.overdue, ..Row::default() }
}

/// 111年第3季（原第1季）.
fn time(plan: &Plan<'_>) -> Cell {
    let Some(expected) = &plan.row.expected else { return Cell::missing() };
    let text = expected.value.to_string();
    let cell = match plan.postponed_from {
        Some(before) => {
            Cell::detailed(text, format!("原{}", before.value.beside(expected.value)))
        }
        None => Cell::text(text),
    };
    cell.from_cells([&expected.origin])
        .from_cells(plan.postponed_from.map(|it| &it.origin))
}

/// 規劃中（逾期）, 已開放（111/03/15）.
fn state(plan: &Plan<'_>) -> Cell {
    let state = &plan.row.state;
    let opened = plan.row.opened.as_ref().map(|day| day.value.slashed());
    let detail = if plan.overdue { Some("逾期".to_owned()) } else { opened };
    let cell = match detail {
        Some(detail) => Cell::detailed(&*state.value, detail),
        None => Cell::text(&*state.value),
    };
    cell.from_cells([&state.origin])
}

/// The plans of one quarter, or of a time that lies in none.
struct Period<'p, 'a> {
    label: String,
    plans: Vec<&'p Plan<'a>>,
}

/// Quarter by quarter; plans for a whole year come behind its quarters.
fn periods<'p, 'a>(plans: &'p [Plan<'a>]) -> Vec<Period<'p, 'a>> {
    let mut periods: BTreeMap<(RocDate, bool), Period<'p, 'a>> = BTreeMap::new();
    for plan in plans.iter().filter(|plan| !plan.is(OpeningStage::Dropped)) {
        let Some(expected) = &plan.row.expected else { continue };
        let quarter = expected.value.quarter();
        let span = quarter.map_or(expected.value, RocSpan::Quarter);
        let label = || match quarter {
            Some(_) => span.to_string(),
            None => format!("{span}（未定季別）"),
        };
        let place = (span.end(), quarter.is_none());
        let period = periods
            .entry(place)
            .or_insert_with(|| Period { label: label(), plans: Vec::new() });
        period.plans.push(plan);
    }
    periods.into_values().collect()
}

impl Period<'_, '_> {
    /// How many of its plans are so, with their cells.
    fn count(&self, is_so: impl Fn(&Plan<'_>) -> bool) -> Cell {
        let counted: Vec<_> = self.plans.iter().filter(|plan| is_so(plan)).collect();
        let number = numeral::number_of(counted.len());
        // None of them is a finding too: it was looked for in all of them.
        let cells =
            if counted.is_empty() { self.plans.iter().collect() } else { counted };
        Cell::count(number).from_cells(cells.iter().map(|plan| &plan.row.state.origin))
    }

    fn is_late(&self) -> bool {
        self.plans.iter().any(|plan| plan.overdue)
    }
}

fn period_table(periods: &[Period<'_, '_>], list: &Origin) -> AgendaTable {
    let mut columns = vec![Column::new("預計開放時間", ColumnKind::Text)];
    columns.extend(
        ["預計", "已開放", "尚未開放", "逾期"]
            .map(|name| Column::new(name, ColumnKind::Count).in_unit(UNIT)),
    );
    let row = |period: &Period<'_, '_>| Row {
        cells: vec![
            Cell::text(&*period.label),
            period.count(|_| true),
            period.count(|plan| plan.is(OpeningStage::Opened)),
            period.count(|plan| plan.is(OpeningStage::Planned)),
            period.count(|plan| plan.overdue),
        ],
        own: period.is_late(),
        ..Row::default()
    };
    let rows: Vec<Row> = periods.iter().map(row).collect();
    let total = sums("合計", &rows, columns.len(), list);
    AgendaTable {
        item: ITEM.kind.name,
        part: "periods",
        title: "預計開放資料集數（分季）".to_owned(),
        columns,
        rows,
        total: Some(total),
    }
}

fn chart(periods: &[Period<'_, '_>]) -> Chart {
    let bar = |period: &Period<'_, '_>| Bar {
        label: period.label.clone(),
        value: period.count(|_| true).number(),
        note: None,
        own: period.is_late(),
        several: false,
    };
    Chart::over("periods", UNIT, periods.iter().map(bar).collect())
}

/// The organization's word for what is no longer to open, if it has only one.
fn word_of_dropped(organization: &Organization) -> Option<&Located<String>> {
    let states = organization.opening_states.iter();
    let mut dropped = states.filter(|state| state.stage == OpeningStage::Dropped);
    dropped.next().filter(|_| dropped.next().is_none()).map(|state| &state.name)
}

fn figures(
    plans: &[Plan<'_>],
    list: &Listing<ExpectedOpening>,
    earlier: Option<&EarlierOpenings<'_>>,
    computed: &mut Computed,
) {
    let counted = |is_so: &dyn Fn(&Plan<'_>) -> bool| {
        let cells: Vec<_> = plans.iter().filter(|plan| is_so(plan)).collect();
        Figure::counted(cells.len(), UNIT)
            .from_cells(cells.iter().map(|plan| &plan.row.state.origin))
            .or_from(&list.origin)
    };
    let by_date = |is_so: &dyn Fn(&Plan<'_>) -> bool| {
        counted(is_so).from_figures(&["statistics.date"])
    };
    computed.figure("expected.total", counted(&|_| true));
    computed.figure("expected.planned", counted(&|plan| plan.is(OpeningStage::Planned)));
    computed.figure("expected.opened", counted(&|plan| plan.is(OpeningStage::Opened)));
    computed.figure("expected.dropped", counted(&|plan| plan.is(OpeningStage::Dropped)));
    computed.figure("expected.due", by_date(&|plan| plan.due));
    computed.figure("expected.overdue", by_date(&|plan| plan.overdue));
    let postponed = counted(&|plan| plan.postponed_from.is_some()).made(Made::Compared);
    let postponed = if earlier.is_some() { postponed } else { Figure::missing() };
    computed.figure("expected.postponed", postponed);
}
