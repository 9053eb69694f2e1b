//! Datasets of each unit (單位) and agency (機關): at the previous meeting, now, the
//! change between, and the change since 1 January.
//!
//! A date's numbers are those of the units' list, else those counted from the
//! platform's catalogue. The year's increase counts from the latest known point after
//! 1 January of last year and up to 1 January of this year, in the units' list, the
//! catalogue or the history of totals; the note on the slide names its day. If that point
//! is only in the history, the increase is known for the total but not for single units.
//!
//! Every unit and agency of the organization must be counted: a number left empty is not
//! zero, and a total over it would be wrong.

use std::collections::BTreeSet;

use self::compared::Summed;
use crate::agenda::counted::Known;
use crate::agenda::leading::leading;
use crate::agenda::year_turn::{LAST_MONTH, is_early};
use crate::agenda::{Computed, Inputs, Item};
use crate::model::catalogue::{Catalogue, Dataset};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::{Figure, Made};
use crate::model::lists::{TotalPoint, UnitCounts, UnitGroup};
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::organization::Organization;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;
use crate::model::sources::Source;
use crate::model::table::{Cell, Column, ColumnKind, Content};
use crate::model::unit_column::UnitColumn;
use crate::model::withdrawal::catalogues;

mod compared;

pub(in crate::agenda) use self::compared::present;

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind {
        name: "datasets-by-unit",
        options: &[],
        texts: TEXTS,
        titled: true,
    },
    needs: &[Source::UnitCounts],
    also: &[Source::Catalogue, Source::DatasetTotals],
    page_a_row: false,
    compute,
};

const UNIT: &str = "筆";

/// The columns that are compared.
struct Dates<'a> {
    previous: Option<&'a UnitColumn>,
    present: &'a UnitColumn,
    year_start: Option<YearStart<'a>>,
}

/// What the increase of the year is counted from.
#[derive(Clone, Copy)]
enum YearStart<'a> {
    Units(&'a UnitColumn),
    Totals(&'a TotalPoint),
}

impl<'a> YearStart<'a> {
    /// The latest point by 1 January of those of the year before; of two of one day the
    /// units'.
    fn of(known: &'a Known, inputs: &Inputs<'a>) -> Option<Self> {
        let year = inputs.sources.meeting.statistics_date.value.year();
        let first = RocDate::new(year, 1, 1).ok()?;
        let before = RocDate::new(year - 1, 1, 1).ok()?;
        let is_start = |date| before < date && date <= first;
        let units = known.latest(is_start);
        let totals = inputs.sources.dataset_totals.as_ref();
        let points = totals.iter().flat_map(|totals| &totals.rows);
        let points = points.filter(|point| is_start(point.date.value));
        let point = points.max_by_key(|point| point.date.value).filter(|point| {
            units.is_none_or(|column| column.date.value < point.date.value)
        });
        point.map(Self::Totals).or(units.map(Self::Units))
    }

    fn date(self) -> &'a Located<RocDate> {
        match self {
            Self::Units(column) => &column.date,
            Self::Totals(point) => &point.date,
        }
    }
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
    let groups =
        [(UnitGroup::Unit, "units", &units), (UnitGroup::Agency, "agencies", &agencies)];
    // Where an organization has units alone, their total is that of all.
    let is_one =
        [&units, &agencies].iter().filter(|sums| sums.rows.is_empty()).count() == 1;
    for (group, part, sums) in groups {
        if is_one && sums.rows.is_empty() {
            continue;
        }
        let name = organization.group_name(group);
        let title = format!("各{name}資料集數");
        let total = if is_one { "總計" } else { "小計" };
        computed.tables.push(sums.table(part, title, columns(name), total));
    }
    if !is_one {
        computed.tables.push(all.summary("all", "資料集數總計", columns("總計")));
    }
    total(&all, &mut computed);
    since_new_year(&dates, &all, &mut computed);
    of_groups(&units, &agencies, &mut computed);
    name_dates(&dates, inputs, &mut computed);
    let given = between_catalogues(&dates, inputs, &mut computed);
    opened_in_period(inputs, &mut computed);
    top(&all, &given, &mut computed);
    if dates.previous.is_some() {
        one_sided(&all, &mut computed);
    }
    computed
}

fn dates<'a>(
    known: &'a Known,
    inputs: &Inputs<'a>,
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
    let year_start = YearStart::of(known, inputs);
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
    for body in organization.all_bodies() {
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
        self.previous.into_iter().chain([self.present]).chain(self.units_at_year_start())
    }

    /// The day from which the year's increase counts, where it is not the year's turn.
    fn told_start(&self, inputs: &Inputs<'_>) -> Option<&'a Located<RocDate>> {
        let interval = inputs.sources.organization.targets.review_days.as_ref();
        let interval = interval.map_or(LAST_MONTH, |days| days.value);
        let start = self.year_start.map(YearStart::date);
        start.filter(|start| is_early(start.value, Some(interval)))
    }

    /// The units' numbers with which the year begins.
    fn units_at_year_start(&self) -> Option<&'a UnitColumn> {
        match self.year_start? {
            YearStart::Units(column) => Some(column),
            YearStart::Totals(_) => None,
        }
    }
}

/// The figures of all together.
fn total(all: &Summed<'_>, computed: &mut Computed) {
    let total = all.total();
    computed.figure("datasets.previous", figure(&total.previous));
    computed.figure("datasets.total", figure(&total.present));
    computed.figure("datasets.increase", figure(&total.increase));
    computed.figure("datasets.year_to_date", figure(&total.year_to_date));
}

/// The increase since 1 January of all together, where the history begins the year.
fn since_new_year(dates: &Dates<'_>, all: &Summed<'_>, computed: &mut Computed) {
    let Some(YearStart::Totals(start)) = dates.year_start else { return };
    let present = all.total().present;
    if let Some(now) = present.number() {
        let increase = Figure::number(now - start.total.value, UNIT);
        let cells = present.origins.iter().chain([start.total.origin.clone()]);
        let increase = increase.made(Made::Subtracted).from_cells(cells);
        computed.figure("datasets.year_to_date", increase);
    }
}

fn figure(cell: &Cell) -> Figure {
    let made = match cell.content {
        Content::Change(_) => Made::Subtracted,
        _ => Made::Summed,
    };
    Figure::known(cell.number(), UNIT).made(made).from_cells(&cell.origins)
}

fn columns(title: &str, dates: &Dates<'_>, inputs: &Inputs<'_>) -> Vec<Column> {
    let heading = |column: &UnitColumn| heading(column.date.value, dates);
    let count = |name: String| Column::new(name, ColumnKind::Count).in_unit(UNIT);
    let year = inputs.sources.meeting.statistics_date.value.year();
    let since = dates.told_start(inputs).map(|start| start.value.dotted());
    let since = since.unwrap_or_else(|| format!("{year}.01.01"));
    let change = |name: &str| Column::new(name, ColumnKind::Change).in_unit(UNIT);
    vec![
        Column::new(title, ColumnKind::Text),
        count(dates.previous.map_or_else(|| "前次".to_owned(), heading)).comparison(),
        count(heading(dates.present)),
        change("增減").scaled().comparison(),
        change(&format!("{since}迄今")).comparison(),
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

fn of_groups(units: &Summed<'_>, agencies: &Summed<'_>, computed: &mut Computed) {
    for (summed, total, increase) in [
        (units, "datasets.units", "datasets.units_increase"),
        (agencies, "datasets.agencies", "datasets.agencies_increase"),
    ] {
        let numbers = summed.total();
        computed.figure(total, figure(&numbers.present));
        computed.figure(increase, figure(&numbers.increase));
    }
}

fn name_dates(dates: &Dates<'_>, inputs: &Inputs<'_>, computed: &mut Computed) {
    let date = |date: Option<&Located<RocDate>>| match date {
        Some(date) => Figure::date(date.value).from_cells([&date.origin]),
        None => Figure::missing(),
    };
    // A heading that names a quarter stands for the day on which it was reported.
    let reported = inputs.previous.map(|pack| &pack.sources.meeting.statistics_date);
    let previous = dates
        .previous
        .map(|column| reported.filter(|_| column.is_of_quarter).unwrap_or(&column.date));
    computed.figure("datasets.date", date(Some(&dates.present.date)));
    computed.figure("datasets.previous_date", date(previous));
    let start = dates.units_at_year_start().map(|column| &column.date);
    computed.figure("datasets.year_start_date", date(start));
    let base = dates.year_start.map(YearStart::date);
    computed.figure("datasets.year_base_date", date(base));
    computed.figure("datasets.year_from", date(dates.told_start(inputs)));
}

/// What was opened and what was withdrawn, where the catalogues of both dates say it; and
/// the units and agencies to which datasets of others passed.
fn between_catalogues<'a>(
    dates: &Dates<'_>,
    inputs: &Inputs<'a>,
    computed: &mut Computed,
) -> BTreeSet<&'a str> {
    let none = BTreeSet::new();
    let Some(previous) = inputs.previous.map(|pack| &pack.sources) else { return none };
    let Some((now, before)) = catalogues(inputs.sources, previous) else { return none };
    let compared = [Some(dates.present), dates.previous].into_iter().flatten();
    let counted = [inputs.sources, previous].map(|it| it.meeting.statistics_date.value);
    if compared.zip(counted).any(|(column, date)| column.date.value != date) {
        return none;
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
    let came: Vec<_> = changes.came.iter().map(|(_, now)| *now).collect();
    count("datasets.moved_in", now, &came);
    let left: Vec<_> = changes.left.iter().map(|(was, _)| *was).collect();
    count("datasets.moved_out", before, &left);
    let moved: Vec<_> = changes.moved.iter().map(|(_, now)| *now).collect();
    count("datasets.moved", now, &moved);
    let organization = &inputs.sources.organization;
    let bodies = came.into_iter().chain(moved).filter_map(|dataset| dataset.body);
    bodies.map(|id| &*organization.bodies(id.group)[id.at].name.value).collect()
}

/// What the catalogue itself says was opened in the period and is still there, where it
/// gives every dataset its day.
fn opened_in_period(inputs: &Inputs<'_>, computed: &mut Computed) {
    let Some(catalogue) = &inputs.sources.catalogue else { return };
    let meeting = &inputs.sources.meeting;
    let opened = catalogue.datasets.iter().map(|it| Some((it, it.opened?)));
    let Some(opened) = opened.collect::<Option<Vec<_>>>() else { return };
    let opened = opened.into_iter().filter(|(_, day)| meeting.reports_on(*day));
    let rows: Vec<_> = opened.map(|(dataset, _)| catalogue.row(dataset)).collect();
    let figure = Figure::counted(rows.len(), UNIT).from_cells(&rows);
    computed.figure("datasets.opened_in_period", figure.or_from(&catalogue.origin));
}

/// Who has a number at one of the two dates only: no change of its own stands in its row,
/// and the totals' changes count it all the same.
fn one_sided(all: &Summed<'_>, computed: &mut Computed) {
    let rows = all.rows.iter().filter(|row| row.is_one_sided());
    let names: Vec<&str> = rows.map(|row| row.name).collect();
    if !names.is_empty() {
        let figure = Figure::text(names.join("、"));
        computed.figure("datasets.one_date", figure.from_figures(&["datasets.increase"]));
    }
}

/// The one unit or agency that grew most; none where that was given datasets of others,
/// for nothing was opened then.
fn top(all: &Summed<'_>, given: &BTreeSet<&str>, computed: &mut Computed) {
    let grown = all.rows.iter().filter_map(|row| Some((row.name, row.increase()?)));
    let names = ["datasets.top_unit", "datasets.top_increase"];
    let leader = leading(grown).filter(|(name, _)| !given.contains(name));
    computed.leader(names, leader, UNIT, "datasets.increase");
}
