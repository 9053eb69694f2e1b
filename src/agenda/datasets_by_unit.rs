//! Datasets of each unit (單位) and agency (機關): at the previous meeting, now, the
//! change between, and the change since 1 January.
//!
//! A date's numbers are those of the units' list, else those counted from the
//! platform's catalogue. The last column starts from the latest statistics date that
//! is not after 1 January; the note on the slide names it, because it need not be that
//! day. Every unit and agency of the organization must be counted: a number left empty
//! is not zero, and a total over it would be wrong.

use super::counted::Known;
use super::leading::leading;
use super::{Computed, Inputs, Item};
use crate::model::catalogue::{Catalogue, Dataset};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::{Figure, FigureValue, Made};
use crate::model::lists::{UnitCounts, UnitGroup};
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::organization::Organization;
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;
use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Content, Row};
use crate::model::unit_column::{UnitColumn, UnitCount};
use crate::model::withdrawal::catalogues;

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

/// The columns that are compared.
struct Dates<'a> {
    previous: Option<&'a UnitColumn>,
    present: &'a UnitColumn,
    year_start: Option<&'a UnitColumn>,
}

fn compute(inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) -> Computed {
    let known = Known::of(inputs);
    let Some(dates) = dates(&known, inputs, diagnostics) else {
        return Computed::default();
    };
    let organization = &inputs.sources.organization;
    if let Some(counts) = &inputs.sources.unit_counts {
        check_all_listed(counts, organization, diagnostics);
    }
    // A catalogue that cannot count a unit has been complained of.
    for column in dates.all().filter(|column| !column.is_counted) {
        check_all_counted(column, diagnostics);
    }
    let units = Summed::of(&dates, Some(UnitGroup::Unit), organization);
    let agencies = Summed::of(&dates, Some(UnitGroup::Agency), organization);
    let all = Summed::of(&dates, None, organization);
    let mut computed = Computed::default();
    let columns = |title| columns(title, &dates, inputs);
    for (group, part, sums) in
        [(UnitGroup::Unit, "units", &units), (UnitGroup::Agency, "agencies", &agencies)]
    {
        let name = organization.group_name(group);
        let title = format!("各{name}資料集數");
        computed.tables.push(sums.table(part, title, columns(name)));
    }
    computed.tables.push(all.summary("all", "資料集數總計", columns("總計")));
    all.figures(&mut computed);
    since_new_year(&dates, &all, inputs, &mut computed);
    groups(&units, &agencies, &mut computed);
    name_dates(&dates, &mut computed);
    between_catalogues(&dates, inputs, &mut computed);
    top(&all, &mut computed);
    computed
}

fn dates<'a>(
    known: &'a Known,
    inputs: &Inputs<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Dates<'a>> {
    let meeting = &inputs.sources.meeting;
    let present = known.at(meeting.statistics_date.value);
    let Some(present) = present else {
        return absent(&meeting.statistics_date, inputs, diagnostics);
    };
    let previous = match inputs.previous {
        Some(pack) => {
            let date = &pack.sources.meeting.statistics_date;
            // A list that goes back must hold what was reported last time.
            if known.list_goes_back_without(date.value, present.date.value) {
                return absent(date, inputs, diagnostics);
            }
            known.at(date.value)
        }
        None => known.latest(|date| date < present.date.value),
    };
    let first = RocDate::new(meeting.statistics_date.value.year(), 1, 1).ok()?;
    let year_start = known.latest(|date| date <= first);
    Some(Dates { previous, present, year_start })
}

/// Complains of a list that lacks a date.
fn absent<T>(
    date: &Located<RocDate>,
    inputs: &Inputs<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let counts = inputs.sources.unit_counts.as_ref()?;
    // A heading that could not be read has been complained of where it stands.
    if !diagnostics.has_errors_in(&counts.origin.file) {
        let dates: Vec<_> =
            counts.dates.iter().map(|heading| heading.value.slashed()).collect();
        diagnostics.push(
            Diagnostic::new(code::STATISTICS_DATE_ABSENT, &counts.origin)
                .with("date", date.value.slashed())
                .with("found", dates.join("、"))
                .see(&date.origin, "statistics-date", date.value.slashed()),
        );
    }
    None
}

/// Every unit and agency has a row in the meeting's list.
fn check_all_listed(
    counts: &UnitCounts,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) {
    // An earlier meeting counted the units that there were then, and a row that could
    // not be read has been complained of where it stands.
    if organization.is_later || diagnostics.has_errors_in(&counts.origin.file) {
        return;
    }
    for body in organization.units.iter().chain(&organization.agencies) {
        if !counts.rows.iter().any(|row| row.name.value == body.name.value) {
            diagnostics.push(
                Diagnostic::new(code::UNIT_NOT_COUNTED, &counts.origin)
                    .with("name", &body.name.value)
                    .see(&body.name.origin, "listed-here", &body.name.value),
            );
        }
    }
}

/// Every row of a column that is compared has a number.
fn check_all_counted(column: &UnitColumn, diagnostics: &mut Diagnostics) {
    for count in column.counts.iter().filter(|count| count.number.is_none()) {
        let date = &column.date;
        diagnostics.push(
            Diagnostic::new(code::UNIT_WITHOUT_NUMBER, &count.place)
                .with("name", &count.name)
                .with("date", date.value.slashed())
                .see(&date.origin, "column-here", date.value),
        );
    }
}

impl<'a> Dates<'a> {
    fn all(&self) -> impl Iterator<Item = &'a UnitColumn> {
        self.previous.into_iter().chain([self.present]).chain(self.year_start)
    }
}

/// Some rows with what they come to at each date.
struct Summed<'a> {
    rows: Vec<Compared<'a>>,
}

/// A row's numbers at the dates compared.
struct Compared<'a> {
    name: &'a str,
    previous: Option<&'a UnitCount>,
    present: Option<&'a UnitCount>,
    year_start: Option<&'a UnitCount>,
}

impl<'a> Summed<'a> {
    /// The rows of a group or of both, in the organization's order; those that it does
    /// not know stand last, in the order of their list.
    fn of(
        dates: &Dates<'a>,
        group: Option<UnitGroup>,
        organization: &Organization,
    ) -> Self {
        let mut rows: Vec<(UnitGroup, &'a str)> = Vec::new();
        for count in dates.all().flat_map(|column| &column.counts) {
            let row = (count.group, &*count.name);
            if group.is_none_or(|group| group == count.group) && !rows.contains(&row) {
                rows.push(row);
            }
        }
        let place = |(group, name): &(UnitGroup, &str)| {
            let mut bodies = organization.bodies(*group).iter();
            bodies.position(|body| body.name.value == *name).unwrap_or(usize::MAX)
        };
        rows.sort_by_key(|row| (row.0, place(row)));
        let compared = rows.into_iter().map(|(group, name)| Compared {
            name,
            previous: dates.previous.and_then(|column| column.get(group, name)),
            present: dates.present.get(group, name),
            year_start: dates.year_start.and_then(|column| column.get(group, name)),
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
        let sum = found().filter_map(|count| count.number).reduce(|sum, n| sum + n);
        Cell::known(sum, cell).from_cells(found().flat_map(|count| &count.cells))
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

/// Where no list of units goes back to 1 January, the history of totals may: then the
/// increase since is known of all together, though not of each.
fn since_new_year(
    dates: &Dates<'_>,
    all: &Summed<'_>,
    inputs: &Inputs<'_>,
    computed: &mut Computed,
) {
    let Some(totals) = inputs.sources.dataset_totals.as_ref() else { return };
    let year = dates.present.date.value.year();
    let before = totals.rows.iter().filter(|point| point.date.value.year() < year);
    let Some(last) = before.max_by_key(|point| point.date.value) else { return };
    let present = all.sum(|row| row.present, Cell::count);
    if let (None, Some(now)) = (dates.year_start, present.number()) {
        let increase = Figure::number(now - last.total.value, UNIT);
        let cells = present.origins.iter().chain([last.total.origin.clone()]);
        let increase = increase.made(Made::Subtracted).from_cells(cells);
        computed.figure("datasets.year_to_date", increase);
    }
}

type Pick<'a> = fn(&Compared<'a>) -> Option<&'a UnitCount>;

fn figure(cell: &Cell) -> Figure {
    let made = match cell.content {
        Content::Change(_) => Made::Subtracted,
        _ => Made::Summed,
    };
    Figure::known(cell.number(), UNIT).made(made).from_cells(&cell.origins)
}

impl<'a> Compared<'a> {
    fn row(&self) -> Row {
        let count = |count: Option<&UnitCount>| {
            Cell::known(count.and_then(|count| count.number), Cell::count)
                .from_cells(count.into_iter().flat_map(|count| &count.cells))
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

    fn since(&self, before: Option<&'a UnitCount>) -> Cell {
        let change = difference(self.present, before);
        let origins: Vec<&Origin> = before
            .into_iter()
            .chain(self.present)
            .flat_map(|count| &count.cells)
            .collect();
        Cell::known(change, Cell::change).from_cells(origins)
    }

    fn increase(&self) -> Option<i64> {
        difference(self.present, self.previous)
    }
}

fn difference(now: Option<&UnitCount>, before: Option<&UnitCount>) -> Option<i64> {
    Some(now?.number? - before?.number?)
}

fn columns(title: &str, dates: &Dates<'_>, inputs: &Inputs<'_>) -> Vec<Column> {
    let heading = |column: &UnitColumn| heading(column.date.value, dates);
    let count = |name: String| Column::new(name, ColumnKind::Count).in_unit(UNIT);
    let year = inputs.sources.meeting.statistics_date.value.year();
    let change = |name: &str| Column::new(name, ColumnKind::Change).in_unit(UNIT);
    vec![
        Column::new(title, ColumnKind::Text),
        count(dates.previous.map_or_else(|| "前次".to_owned(), heading)).comparison(),
        count(heading(dates.present)),
        change("增減").scaled().comparison(),
        change(&format!("{year}.01.01迄今")).comparison(),
    ]
}

/// A date's quarter, or the date itself where both fall into one quarter.
fn heading(date: RocDate, dates: &Dates<'_>) -> String {
    let in_quarter = dates
        .previous
        .into_iter()
        .chain([dates.present])
        .filter(|column| column.date.value.quarter() == date.quarter())
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

fn name_dates(dates: &Dates<'_>, computed: &mut Computed) {
    let date = |column: Option<&UnitColumn>| match column.map(|column| &column.date) {
        Some(date) => Figure::date(date.value).from_cells([&date.origin]),
        None => Figure::missing(),
    };
    computed.figure("datasets.date", date(Some(dates.present)));
    computed.figure("datasets.previous_date", date(dates.previous));
    computed.figure("datasets.year_start_date", date(dates.year_start));
}

/// What was opened and what was withdrawn, where the catalogues of both dates say it.
fn between_catalogues(dates: &Dates<'_>, inputs: &Inputs<'_>, computed: &mut Computed) {
    let Some(previous) = inputs.previous.map(|pack| &pack.sources) else { return };
    let Some((now, before)) = catalogues(inputs.sources, previous) else { return };
    let compared = [Some(dates.present), dates.previous].into_iter().flatten();
    let counted = [inputs.sources, previous].map(|it| it.meeting.statistics_date.value);
    if compared.zip(counted).any(|(column, date)| column.date.value != date) {
        return;
    }
    let changes = now.since(before);
    let mut count = |name, catalogue: &Catalogue, datasets: &[&Dataset]| {
        let rows: Vec<_> =
            datasets.iter().map(|dataset| catalogue.row(dataset)).collect();
        let figure = Figure::counted(rows.len(), UNIT).from_cells(&rows);
        computed.figure(name, figure.or_from(&now.origin).or_from(&before.origin));
    };
    count("datasets.opened", now, &changes.opened);
    count("datasets.withdrawn", before, &changes.vanished);
    let renamed: Vec<_> = changes.renamed.iter().map(|(_, now)| *now).collect();
    count("datasets.renamed", now, &renamed);
}

/// The one unit or agency that grew most.
fn top(all: &Summed<'_>, computed: &mut Computed) {
    let grown = all.rows.iter().filter_map(|row| Some((row.name, row.increase()?)));
    let names = ["datasets.top_unit", "datasets.top_increase"];
    computed.leader(names, leading(grown), UNIT, "datasets.increase");
}
