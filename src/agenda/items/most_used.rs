//! The datasets that are viewed or downloaded most, as the platform's statistics have
//! them.
//!
//! Datasets that are used equally often share a place, and so does whatever shares the
//! last place that is shown: no line is drawn between equals. What nobody used is not
//! listed.

use crate::agenda::leading::leading;
use crate::agenda::{Computed, Inputs, Item};
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::{Figure, Made};
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::numeral;
use crate::model::origin::Origin;
use crate::model::provider::printed;
use crate::model::roc_date::RocDate;
use crate::model::sources::Source;
use crate::model::table::{AgendaTable, Bar, Cell, Chart, Column, ColumnKind, Row};
use crate::model::usage::{DatasetUsage, Usage, UsedBy};

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind {
        name: "most-used",
        options: &["top", "by"],
        texts: TEXTS,
        titled: true,
    },
    needs: &[Source::Usage],
    also: &[],
    page_a_row: false,
    compute,
};

/// How many places are shown unless the slide says otherwise.
const PLACES: usize = 10;

/// A dataset in its place.
struct Placed<'a> {
    place: usize,
    dataset: &'a DatasetUsage,
}

fn compute(inputs: &Inputs<'_>, _: &mut Diagnostics) -> Computed {
    let Some(usage) = &inputs.sources.usage else { return Computed::default() };
    let top = inputs.slide.and_then(|slide| slide.top.as_ref()).map(|top| top.value);
    let top = top.map_or(PLACES, |top| usize::try_from(top).unwrap_or(usize::MAX));
    let by = inputs.slide.and_then(|slide| slide.by).unwrap_or(UsedBy::Views);
    let listed = placed(&usage.datasets, top, by);
    let mut computed = Computed::default();
    computed.charts.push(chart(&listed, by));
    computed.tables.push(table(&listed, by));
    let as_of = inputs.sources.meeting.statistics_date.value;
    figures(usage, as_of, &listed, by, &mut computed);
    let depend = ["usage.listed", "usage.listed_share", "usage.by"];
    computed.chose(format!("{} {top}", by.name()), &depend);
    computed
}

/// The datasets of the first places.
fn placed(datasets: &[DatasetUsage], top: usize, by: UsedBy) -> Vec<Placed<'_>> {
    let count = |dataset: &DatasetUsage| dataset.used(by).value;
    let mut sorted: Vec<_> = datasets.iter().filter(|one| count(one) > 0).collect();
    // Stable: datasets that are used equally often keep the order of the file.
    sorted.sort_by_key(|dataset| -count(dataset));
    let mut placed = Vec::<Placed<'_>>::new();
    for (at, dataset) in sorted.into_iter().enumerate() {
        let last = placed.last();
        let tied = last.filter(|last| count(last.dataset) == count(dataset));
        let place = tied.map_or(at + 1, |last| last.place);
        if place > top {
            break;
        }
        placed.push(Placed { place, dataset });
    }
    placed
}

fn table(listed: &[Placed<'_>], by: UsedBy) -> AgendaTable {
    let number = |number: UsedBy| {
        let column = Column::new(number.heading(), ColumnKind::Count);
        let column = column.in_unit(number.unit());
        if number == by { column.scaled() } else { column }
    };
    let columns = vec![
        Column::new("名次", ColumnKind::Text).ordinal(),
        Column::new("資料集", ColumnKind::Text),
        Column::new("提供機關", ColumnKind::Text),
        number(UsedBy::Views),
        number(UsedBy::Downloads),
    ];
    let row = |one: &Placed<'_>| {
        let DatasetUsage { provider, name, views, downloads } = one.dataset;
        Row {
            cells: vec![
                Cell::text(one.place.to_string()),
                Cell::text(&*name.value).from_cells([&name.origin]),
                Cell::text(printed(&provider.value)).from_cells([&provider.origin]),
                Cell::count(views.value).from_cells([&views.origin]),
                Cell::count(downloads.value).from_cells([&downloads.origin]),
            ],
            ..Row::default()
        }
    };
    AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: "最常使用之資料集".to_owned(),
        columns,
        rows: listed.iter().map(row).collect(),
        total: None,
    }
}

fn chart(listed: &[Placed<'_>], by: UsedBy) -> Chart {
    let bar = |one: &Placed<'_>| Bar {
        label: one.dataset.name.value.clone(),
        value: Some(one.dataset.used(by).value),
        note: None,
        own: one.place == 1,
        several: false,
    };
    Chart::over("usage", by.unit(), listed.iter().map(bar).collect())
}

fn figures(
    usage: &Usage,
    as_of: RocDate,
    listed: &[Placed<'_>],
    by: UsedBy,
    computed: &mut Computed,
) {
    let all = || usage.datasets.iter();
    let names = all().map(|dataset| &dataset.name.origin);
    let count = Figure::counted(usage.datasets.len(), "筆").from_cells(names);
    computed.figure("usage.datasets", count.or_from(&usage.origin));
    let sums = [("usage.views", UsedBy::Views), ("usage.downloads", UsedBy::Downloads)];
    for (name, by) in sums {
        let sum = all().map(|dataset| dataset.used(by).value).sum();
        let cells = all().map(|dataset| &dataset.used(by).origin);
        let figure = Figure::number(sum, by.unit()).made(Made::Summed).from_cells(cells);
        computed.figure(name, figure.or_from(&usage.origin));
    }
    let leader = |by| leading(all().map(|one| (&*one.name.value, one.used(by).value)));
    let viewed = ["usage.most_viewed", "usage.most_views"];
    computed.leader(viewed, leader(UsedBy::Views), UsedBy::Views.unit(), "usage.views");
    let downloaded = ["usage.most_downloaded", "usage.most_downloads"];
    computed.leader(
        downloaded,
        leader(UsedBy::Downloads),
        UsedBy::Downloads.unit(),
        "usage.downloads",
    );
    let total: i64 = all().map(|dataset| dataset.used(by).value).sum();
    shown(listed, by, total, &usage.origin, computed);
    if let Some(said) = &usage.as_of {
        let date = Figure::date(said.value.counted_to(as_of)).from_cells([&said.origin]);
        computed.figure("usage.date", date);
    }
}

/// What the datasets that are shown come to.
fn shown(
    listed: &[Placed<'_>],
    by: UsedBy,
    total: i64,
    list: &Origin,
    computed: &mut Computed,
) {
    let cells = || listed.iter().map(|one| &one.dataset.used(by).origin);
    let count = Figure::counted(listed.len(), "筆").from_cells(cells());
    computed.figure("usage.listed", count.or_from(list));
    let sum = listed.iter().map(|one| one.dataset.used(by).value).sum();
    let share = (total > 0).then(|| numeral::percent(sum, total));
    let share = share.map_or_else(Figure::missing, Figure::text).made(Made::Divided);
    computed.figure("usage.listed_share", share.from_cells(cells()).or_from(list));
    computed.figure("usage.by", Figure::text(by.word()).or_from(list));
}
