//! Datasets that agencies ask to withdraw from the platform (資料集申請下架).
//!
//! An agency's name stands once over the rows that follow each other. How far each has come
//! is shown once any is more than asked for, which the title says of all.

use std::collections::BTreeSet;

use crate::agenda::publication::body;
use crate::agenda::{Computed, Inputs, Item};
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::Figure;
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::organization::{Names, Organization};
use crate::model::sources::Source;
use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Row};
use crate::model::takedown::{Dataset, Takedown, TakedownState};

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind { name: "takedowns", options: &[], texts: TEXTS, titled: true },
    needs: &[Source::Takedowns],
    also: &[],
    page_a_row: false,
    compute,
};

fn compute(inputs: &Inputs<'_>, _: &mut Diagnostics) -> Computed {
    let takedowns = inputs.sources.takedowns();
    let mut computed = Computed::default();
    let origins = takedowns.iter().map(|takedown| &takedown.dataset.id.origin);
    let list = inputs.sources.file("takedowns.yaml");
    let count = Figure::counted(takedowns.len(), "筆").from_cells(origins).or_from(&list);
    computed.figure("takedowns.count", count);
    // What the previous meeting was told of was not asked for since.
    let reported: BTreeSet<&str> = inputs
        .previous
        .into_iter()
        .flat_map(|pack| pack.sources.takedowns.iter().flatten())
        .map(|earlier| earlier.dataset.id.value.trim())
        .collect();
    let is_told = |it: &&Takedown| reported.contains(it.dataset.id.value.trim());
    let told = takedowns.iter().filter(is_told).map(|it| &it.dataset.id.origin);
    let told: Vec<_> = told.collect();
    let new = Figure::counted(takedowns.len() - told.len(), "筆");
    computed.figure(
        "takedowns.new",
        new.from_figures(&["takedowns.count", "takedowns.reported"]),
    );
    let told = Figure::counted(told.len(), "筆").from_cells(told).or_from(&list);
    computed.figure("takedowns.reported", told);
    for (name, state) in [
        ("takedowns.approved", TakedownState::Approved),
        ("takedowns.carried_out", TakedownState::CarriedOut),
    ] {
        let in_state = takedowns.iter().filter(|it| it.state.value == state);
        let places: Vec<_> = in_state.map(|it| &it.state.origin).collect();
        let count = Figure::counted(places.len(), "筆").from_cells(places).or_from(&list);
        computed.figure(name, count);
    }
    let organization = &inputs.sources.organization;
    let agencies = agencies(takedowns, organization);
    computed.figure("takedowns.agencies", agencies.or_from(&list));
    computed.tables.push(AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: "資料集申請下架情形".to_owned(),
        columns: columns(&organization.bodies_heading(), has_come_further(takedowns)),
        rows: (0..takedowns.len()).map(|at| row(takedowns, at, organization)).collect(),
        total: None,
    });
    computed
}

/// Whether any is more than asked for.
fn has_come_further(takedowns: &[Takedown]) -> bool {
    takedowns.iter().any(|it| it.state.value != TakedownState::Requested)
}

fn columns(bodies: &str, with_states: bool) -> Vec<Column> {
    let column = |name: &str| Column::new(name, ColumnKind::Text);
    let mut columns = vec![column("項次").ordinal()];
    columns.extend([bodies, "資料集名稱", "下架原因"].map(column));
    columns.push(column("保留之資料集").optional());
    columns.extend(with_states.then(|| column("辦理狀態")));
    columns
}

/// How many agencies there are, each named once.
fn agencies(takedowns: &[Takedown], organization: &Organization) -> Figure {
    let mut names = Names::new(organization);
    let written = takedowns.iter().map(|one| &*one.agency.value);
    let mut printed: Vec<_> = written.map(|name| names.printed(name)).collect();
    printed.sort_unstable();
    printed.dedup();
    let cells = takedowns.iter().map(|one| &one.agency.origin);
    Figure::counted(printed.len(), "個").from_cells(cells)
}

fn row(takedowns: &[Takedown], at: usize, organization: &Organization) -> Row {
    let takedown = &takedowns[at];
    let dataset = |dataset: &Dataset| {
        let (name, id) = (&*dataset.name.value, &*dataset.id.value);
        // A catalogue without ids tells datasets apart by their names.
        let cell = if name == id { Cell::text(name) } else { Cell::detailed(name, id) };
        cell.from_cells([&dataset.id.origin])
    };
    let span = span(takedowns, at, organization);
    let agency = body(&takedown.agency, organization).spanning(span);
    let mut cells = vec![
        Cell::text(takedown.number.value.to_string()),
        agency,
        dataset(&takedown.dataset),
        Cell::text(&*takedown.reason.value),
        takedown.keeps.as_ref().map_or_else(Cell::missing, dataset),
    ];
    cells.extend(has_come_further(takedowns).then(|| state(takedown)));
    Row { cells, ..Row::default() }
}

/// How far it has come, and since when.
fn state(takedown: &Takedown) -> Cell {
    let state = takedown.state.value.printed();
    let cell = match &takedown.date {
        Some(date) => Cell::detailed(state, date.value.slashed()),
        None => Cell::text(state),
    };
    cell.from_cells([&takedown.state.origin])
}

/// How many rows the agency's cell covers from here; 0 when the row above is the same
/// agency's.
fn span(takedowns: &[Takedown], at: usize, organization: &Organization) -> u32 {
    let agency = &takedowns[at].agency.value;
    let same = |other: &&Takedown| organization.is_one_body(&other.agency.value, agency);
    if at > 0 && same(&&takedowns[at - 1]) {
        return 0;
    }
    let rows = takedowns[at..].iter().take_while(same).count();
    u32::try_from(rows).expect("a list of takedowns is short")
}
