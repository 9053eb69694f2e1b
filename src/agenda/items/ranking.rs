//! How many datasets each ministry has opened, the most first, with our own rank.
//!
//! Ministries with equally many share a rank, and the next rank is left free, as in
//! a race (1, 2, 2, 4). Where there is no list of ministries, they are counted from the
//! whole platform's catalogue or statistics, by the patterns of `organization.yaml`.

use std::borrow::Cow;
use std::cmp::Reverse;

use crate::agenda::{Computed, Inputs, Item, platform_ranking};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::{Figure, Made};
use crate::model::lists::{Listing, MinistryCount};
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::nearest::nearest;
use crate::model::organization::Organization;
use crate::model::sources::Source;
use crate::model::table::{AgendaTable, Bar, Cell, Chart, Column, ColumnKind, Row};

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind { name: "ranking", options: &[], texts: TEXTS, titled: true },
    needs: &[Source::Ministries],
    also: &[Source::Catalogue, Source::Usage],
    page_a_row: false,
    compute,
};

const UNIT: &str = "筆";

/// A ministry in its place.
struct Ranked<'a> {
    rank: usize,
    ministry: &'a MinistryCount,
    own: bool,
}

fn compute(inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) -> Computed {
    let sources = inputs.sources;
    let listed = sources.ministries.as_ref().map(Cow::Borrowed);
    let counted = || platform_ranking::counted(sources, diagnostics).map(Cow::Owned);
    let Some(ministries) = listed.or_else(counted) else {
        return Computed::default();
    };
    let ministries = &*ministries;
    let ranked = rank(&ministries.rows, &sources.organization);
    let mut computed = Computed::default();
    computed.tables.push(table(&ranked));
    computed.charts.push(chart(&ranked));
    let Some(own) = ranked.iter().find(|one| one.own) else {
        // A row that could not be read has been complained of where it stands; of what
        // is left no place can be told.
        if !diagnostics.has_errors_in(&ministries.origin.file) {
            let own = &sources.organization.ministry.value;
            let names: Vec<&str> =
                ministries.rows.iter().map(|row| &*row.name.value).collect();
            diagnostics.push(
                Diagnostic::new(code::OWN_MINISTRY_ABSENT, &ministries.origin)
                    .with("ministry", own)
                    .with_some("nearest", nearest(own, &names)),
            );
        }
        return computed;
    };
    place(own, ministries, &mut computed);
    let names = ministries.rows.iter().map(|row| &row.name.origin);
    computed
        .figure("ranking.count", Figure::counted(ranked.len(), "個").from_cells(names));
    let others = Figure::counted(ranked.len() - 1, "個").made(Made::Subtracted);
    computed.figure("ranking.others", others.from_figures(&["ranking.count"]));
    as_of(ministries, inputs, &mut computed);
    computed
}

fn rank<'a>(rows: &'a [MinistryCount], organization: &Organization) -> Vec<Ranked<'a>> {
    let mut sorted: Vec<_> = rows.iter().collect();
    // Stable: ministries with equally many keep the order of the file.
    sorted.sort_by_key(|ministry| Reverse(ministry.count.value));
    let mut ranked = Vec::<Ranked<'_>>::with_capacity(sorted.len());
    for (before, ministry) in sorted.into_iter().enumerate() {
        let tied =
            ranked.last().filter(|it| it.ministry.count.value == ministry.count.value);
        let rank = tied.map_or(before + 1, |it| it.rank);
        let own = organization.is_own_name(&ministry.name.value);
        ranked.push(Ranked { rank, ministry, own });
    }
    ranked
}

fn table(ranked: &[Ranked<'_>]) -> AgendaTable {
    let columns = vec![
        Column::new("名次", ColumnKind::Text).ordinal(),
        Column::new("機關", ColumnKind::Text),
        Column::new(MinistryCount::HEADING, ColumnKind::Count).in_unit(UNIT).scaled(),
    ];
    let row = |one: &Ranked<'_>| Row {
        cells: vec![
            Cell::text(one.rank.to_string()),
            Cell::text(&*one.ministry.name.value),
            Cell::count(one.ministry.count.value)
                .from_cells([&one.ministry.count.origin]),
        ],
        own: one.own,
        ..Row::default()
    };
    AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: "資料集數量排名".to_owned(),
        columns,
        rows: ranked.iter().map(row).collect(),
        total: None,
    }
}

fn chart(ranked: &[Ranked<'_>]) -> Chart {
    let bar = |one: &Ranked<'_>| Bar {
        label: one.ministry.name.value.clone(),
        value: Some(one.ministry.count.value),
        note: Some(one.rank.to_string()),
        own: one.own,
        several: false,
    };
    Chart::over("ranking", UNIT, ranked.iter().map(bar).collect())
}

fn place(own: &Ranked<'_>, ministries: &Listing<MinistryCount>, computed: &mut Computed) {
    let cells = || ministries.rows.iter().map(|row| &row.count.origin);
    let tied = ministries
        .rows
        .iter()
        .filter(|row| row.count.value == own.ministry.count.value)
        .count();
    computed.figure(
        "ranking.own",
        Figure::counted(own.rank, "").made(Made::Ranked).from_cells(cells()),
    );
    computed.figure("ranking.tied", Figure::counted(tied - 1, "個").from_cells(cells()));
    computed.figure(
        "ranking.datasets",
        Figure::number(own.ministry.count.value, UNIT)
            .from_cells([&own.ministry.count.origin]),
    );
}

/// The date that the rows of the list name, or else its title; else the meeting's statistics
/// date.
fn as_of(
    ministries: &Listing<MinistryCount>,
    inputs: &Inputs<'_>,
    computed: &mut Computed,
) {
    let named = ministries.rows.iter().find_map(|row| row.as_of.as_ref());
    let titled = ministries.titled.iter().max_by_key(|day| day.value);
    let named = named.or(titled);
    let date = named.unwrap_or(&inputs.sources.meeting.statistics_date);
    let figure = Figure::date(date.value).from_cells([&date.origin]);
    computed.figure("ranking.date", figure);
}
