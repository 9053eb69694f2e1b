//! Datasets of each unit (單位) and agency (機關): at the previous meeting, now, the
//! change between, and the change since 1 January.
//!
//! The last column starts from the latest statistics date that is not after 1
//! January; the note on the slide names it, because it need not be that day. Every
//! unit and agency of the organization must be counted at all three dates: a number
//! left empty is not zero, and a total over it would be wrong.

use super::leading::leading;
use super::{Computed, Inputs, Item};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::{Figure, FigureValue, Made};
use crate::model::lists::{UnitCounts, UnitGroup, UnitRow};
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::organization::{Body, Organization};
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;
use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Content, Row};

pub(super) const ITEM: Item = Item {
    kind: SlideKind {
        name: "datasets-by-unit",
        options: &[],
        texts: TEXTS,
        titled: true,
    },
    needs: &["unit-counts"],
    page_a_row: false,
    compute,
};

const UNIT: &str = "筆";

/// The columns of the list that are compared: each an index into its dates.
struct Dates {
    previous: Option<usize>,
    present: usize,
    year_start: Option<usize>,
}

fn compute(inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) -> Computed {
    let Some(counts) = &inputs.sources.unit_counts else { return Computed::default() };
    let Some(dates) = dates(counts, inputs, diagnostics) else {
        return Computed::default();
    };
    let organization = &inputs.sources.organization;
    check_all_counted(counts, &dates, organization, diagnostics);
    let rows = |group| move |row: &&UnitRow| row.group == group;
    let units: Vec<_> = counts.rows.iter().filter(rows(UnitGroup::Unit)).collect();
    let agencies: Vec<_> = counts.rows.iter().filter(rows(UnitGroup::Agency)).collect();
    let all: Vec<_> = counts.rows.iter().collect();
    let units = Summed::of(units, &organization.units, &dates);
    let agencies = Summed::of(agencies, &organization.agencies, &dates);
    let all = Summed::of(all, &[], &dates);
    let mut computed = Computed::default();
    let columns = |title| columns(title, counts, &dates, inputs);
    let title = |name: &str| format!("各{name}資料集數");
    computed.tables.push(units.table("units", title("單位"), columns("單位")));
    computed.tables.push(agencies.table("agencies", title("機關"), columns("機關")));
    computed.tables.push(all.summary("all", "資料集數總計", columns("總計")));
    all.figures(&mut computed);
    groups(&units, &agencies, &mut computed);
    name_dates(counts, &dates, &mut computed);
    top(&all, &mut computed);
    computed
}

fn dates(
    counts: &UnitCounts,
    inputs: &Inputs<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Dates> {
    let meeting = &inputs.sources.meeting;
    let present = find(counts, &meeting.statistics_date, diagnostics)?;
    let previous = match inputs.previous {
        Some(pack) => {
            let date = &pack.sources.meeting.statistics_date;
            Some(find(counts, date, diagnostics)?)
        }
        None => before(counts, counts.dates[present].value),
    };
    let first = RocDate::new(meeting.statistics_date.value.year(), 1, 1).ok()?;
    let year_start = latest(counts, |date| date <= first);
    Some(Dates { previous, present, year_start })
}

/// The column of a date; a heading that names only a quarter stands for any day in
/// it.
fn find(
    counts: &UnitCounts,
    date: &Located<RocDate>,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let headings = || counts.dates.iter().map(|heading| heading.value);
    let exact = headings().position(|heading| heading == date.value);
    let quarter = || {
        let end = date.value.quarter().end();
        headings().position(|heading| heading == end)
    };
    let found = exact.or_else(quarter);
    // A heading that could not be read has been complained of where it stands.
    if found.is_none() && !diagnostics.has_errors_in(&counts.origin.file) {
        let dates: Vec<_> = headings().map(RocDate::slashed).collect();
        diagnostics.push(
            Diagnostic::new(code::STATISTICS_DATE_ABSENT, &counts.origin)
                .with("date", date.value.slashed())
                .with("found", dates.join("、"))
                .see(&date.origin, "statistics-date", date.value.slashed()),
        );
    }
    found
}

fn before(counts: &UnitCounts, date: RocDate) -> Option<usize> {
    latest(counts, |heading| heading < date)
}

fn latest(counts: &UnitCounts, fits: impl Fn(RocDate) -> bool) -> Option<usize> {
    (0..counts.dates.len())
        .filter(|&at| fits(counts.dates[at].value))
        .max_by_key(|&at| counts.dates[at].value)
}

/// Every unit and agency has a row, and every row a number at every date compared.
fn check_all_counted(
    counts: &UnitCounts,
    dates: &Dates,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) {
    let bodies = organization.units.iter().chain(&organization.agencies);
    // An earlier meeting counted the units that there were then, and a row that could
    // not be read has been complained of where it stands.
    let expected =
        !organization.is_later && !diagnostics.has_errors_in(&counts.origin.file);
    for body in bodies.filter(|_| expected) {
        if !counts.rows.iter().any(|row| row.name.value == body.name.value) {
            diagnostics.push(
                Diagnostic::new(code::UNIT_NOT_COUNTED, &counts.origin)
                    .with("name", &body.name.value)
                    .see(&body.name.origin, "listed-here", &body.name.value),
            );
        }
    }
    for row in &counts.rows {
        for at in dates.all().filter(|&at| row.counts.get(at).is_none_or(Option::is_none))
        {
            diagnostics.push(
                Diagnostic::new(
                    code::UNIT_WITHOUT_NUMBER,
                    &empty_cell(row, &counts.dates[at]),
                )
                .with("name", &row.name.value)
                .with("date", counts.dates[at].value.slashed())
                .see(
                    &counts.dates[at].origin,
                    "column-here",
                    counts.dates[at].value,
                ),
            );
        }
    }
}

/// The cell in a unit's row under a date's heading.
fn empty_cell(row: &UnitRow, date: &Located<RocDate>) -> Origin {
    let mut origin = row.name.origin.clone();
    // Where each unit has a file of its own, another's heading says nothing of ours.
    let same_file = date.origin.file == origin.file;
    if let Some(under) = date.origin.place.column().filter(|_| same_file) {
        origin.place = origin.place.in_column(under);
    }
    origin
}

impl Dates {
    fn all(&self) -> impl Iterator<Item = usize> {
        let mut all: Vec<usize> = self
            .previous
            .into_iter()
            .chain([self.present])
            .chain(self.year_start)
            .collect();
        all.sort_unstable();
        all.dedup();
        all.into_iter()
    }
}

/// Some rows with what they come to at each date.
struct Summed<'a> {
    rows: Vec<Compared<'a>>,
}

/// A row's numbers at the dates compared.
struct Compared<'a> {
    name: &'a str,
    previous: Option<&'a Located<i64>>,
    present: Option<&'a Located<i64>>,
    year_start: Option<&'a Located<i64>>,
}

impl<'a> Summed<'a> {
    /// The rows in the organization's order, or in the list's where there is none.
    fn of(mut rows: Vec<&'a UnitRow>, order: &[Body], dates: &Dates) -> Self {
        let place = |row: &UnitRow| {
            order.iter().position(|body| body.name.value == row.name.value)
        };
        rows.sort_by_key(|row| place(row));
        let number = |row: &'a UnitRow, at: usize| row.counts.get(at)?.as_ref();
        let compared = rows.into_iter().map(|row| Compared {
            name: &row.name.value,
            previous: dates.previous.and_then(|at| number(row, at)),
            present: number(row, dates.present),
            year_start: dates.year_start.and_then(|at| number(row, at)),
        });
        Self { rows: compared.collect() }
    }

    fn table(
        &self,
        part: &'static str,
        title: String,
        columns: Vec<Column>,
    ) -> AgendaTable {
        AgendaTable {
            item: ITEM.kind.name,
            part,
            title,
            columns,
            rows: self.rows.iter().map(Compared::row).collect(),
            total: Some(self.total("小計")),
        }
    }

    fn summary(
        &self,
        part: &'static str,
        title: &str,
        columns: Vec<Column>,
    ) -> AgendaTable {
        AgendaTable {
            item: ITEM.kind.name,
            part,
            title: title.to_owned(),
            columns,
            rows: Vec::new(),
            total: Some(self.total("總計")),
        }
    }

    fn total(&self, label: &str) -> Vec<Cell> {
        vec![
            Cell::text(label),
            self.sum(|row| row.previous, Cell::count),
            self.sum(|row| row.present, Cell::count),
            self.change(|row| row.previous),
            self.change(|row| row.year_start),
        ]
    }

    /// The sum of a column; missing when no row has a number there.
    fn sum(&self, number: Pick<'a>, cell: fn(i64) -> Cell) -> Cell {
        let found = || self.rows.iter().filter_map(number);
        let sum = found().map(|number| number.value).reduce(|sum, number| sum + number);
        Cell::known(sum, cell).from_cells(found().map(|number| &number.origin))
    }

    fn change(&self, from: Pick<'a>) -> Cell {
        let (before, now) =
            (self.sum(from, Cell::count), self.sum(|row| row.present, Cell::count));
        let change = now.number().zip(before.number()).map(|(now, before)| now - before);
        Cell::known(change, Cell::change)
            .from_cells(before.origins.iter().chain(&now.origins))
    }

    fn figures(&self, computed: &mut Computed) {
        let total = self.total("");
        let names = [
            "datasets.previous",
            "datasets.total",
            "datasets.increase",
            "datasets.year_to_date",
        ];
        for (name, cell) in names.into_iter().zip(&total[1..]) {
            computed.figure(name, figure(cell));
        }
    }
}

type Pick<'a> = fn(&Compared<'a>) -> Option<&'a Located<i64>>;

fn figure(cell: &Cell) -> Figure {
    let made = match cell.content {
        Content::Change(_) => Made::Subtracted,
        _ => Made::Summed,
    };
    Figure::known(cell.number(), UNIT).made(made).from_cells(&cell.origins)
}

impl<'a> Compared<'a> {
    fn row(&self) -> Row {
        let count = |number: Option<&Located<i64>>| {
            Cell::known(number.map(|number| number.value), Cell::count)
                .from_cells(number.map(|number| &number.origin))
        };
        Row {
            cells: vec![
                Cell::text(self.name),
                count(self.previous),
                count(self.present),
                self.since(self.previous),
                self.since(self.year_start),
            ],
            own: false,
            facts: [("name", FigureValue::Text(self.name.to_owned()))].into(),
        }
    }

    fn since(&self, before: Option<&'a Located<i64>>) -> Cell {
        let change =
            self.present.zip(before).map(|(now, before)| now.value - before.value);
        let origins: Vec<&Origin> =
            before.into_iter().chain(self.present).map(|number| &number.origin).collect();
        Cell::known(change, Cell::change).from_cells(origins)
    }

    fn increase(&self) -> Option<i64> {
        Some(self.present?.value - self.previous?.value)
    }
}

fn columns(
    title: &str,
    counts: &UnitCounts,
    dates: &Dates,
    inputs: &Inputs<'_>,
) -> Vec<Column> {
    let heading = |at: usize| heading(counts.dates[at].value, dates, counts);
    let count = |name: String| Column::new(name, ColumnKind::Count).in_unit(UNIT);
    let year = inputs.sources.meeting.statistics_date.value.year();
    let change = |name: &str| Column::new(name, ColumnKind::Change).in_unit(UNIT);
    vec![
        Column::new(title, ColumnKind::Text),
        count(dates.previous.map_or_else(|| "前次".to_owned(), heading)),
        count(heading(dates.present)),
        change("增減").scaled(),
        change(&format!("{year}.01.01迄今")),
    ]
}

/// A date's quarter, or the date itself where both fall into one quarter.
fn heading(date: RocDate, dates: &Dates, counts: &UnitCounts) -> String {
    let in_quarter = dates
        .previous
        .into_iter()
        .chain([dates.present])
        .filter(|&at| counts.dates[at].value.quarter() == date.quarter())
        .count();
    if in_quarter > 1 { date.slashed() } else { date.quarter().to_string() }
}

fn groups(units: &Summed<'_>, agencies: &Summed<'_>, computed: &mut Computed) {
    for (summed, total, increase) in [
        (units, "datasets.units", "datasets.units_increase"),
        (agencies, "datasets.agencies", "datasets.agencies_increase"),
    ] {
        let cells = summed.total("");
        computed.figure(total, figure(&cells[2]));
        computed.figure(increase, figure(&cells[3]));
    }
}

fn name_dates(counts: &UnitCounts, dates: &Dates, computed: &mut Computed) {
    let date = |at: Option<usize>| match at.map(|at| &counts.dates[at]) {
        Some(date) => Figure::date(date.value).from_cells([&date.origin]),
        None => Figure::missing(),
    };
    computed.figure("datasets.date", date(Some(dates.present)));
    computed.figure("datasets.previous_date", date(dates.previous));
    computed.figure("datasets.year_start_date", date(dates.year_start));
}

/// The one unit or agency that grew most.
fn top(all: &Summed<'_>, computed: &mut Computed) {
    let grown = all.rows.iter().filter_map(|row| Some((row.name, row.increase()?)));
    let names = ["datasets.top_unit", "datasets.top_increase"];
    computed.leader(names, leading(grown), UNIT, "datasets.increase");
}
