//! Who the advisory group is made of: its seats by role, agencies' and civil ones, and
//! the civil ones against the target (行動策略 參、三).
//!
//! Only roles are known, never names.

use crate::agenda::{Computed, Inputs, Item};
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::Figure;
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::numeral::{self, number_of};
use crate::model::organization::{Member, Organization};
use crate::model::origin::Origin;
use crate::model::table::{AgendaTable, Bar, Cell, Chart, Column, ColumnKind, Row};

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind { name: "roster", options: &[], texts: TEXTS, titled: true },
    needs: &[],
    also: &[],
    page_a_row: false,
    compute,
};

const UNIT: &str = "席";

/// Seats of one role.
struct Seats<'a> {
    first: &'a Member,
    cells: Vec<&'a Origin>,
}

fn compute(inputs: &Inputs<'_>, _: &mut Diagnostics) -> Computed {
    let organization = &inputs.sources.organization;
    let members = &organization.members;
    let file = Origin::file(&organization.ministry.origin.file);
    let mut computed = Computed::default();
    let seats = seats(members);
    // What nobody wrote down is no group without seats.
    if !seats.is_empty() || inputs.slide.is_some() {
        computed.tables.push(table(&seats, organization));
    }
    computed.charts.extend(chart(organization));
    figures(members, &file, &mut computed);
    computed
}

/// The roles in their order, each with its seats.
fn seats(members: &[Member]) -> Vec<Seats<'_>> {
    let mut seats: Vec<Seats<'_>> = Vec::new();
    for member in members {
        let same = |one: &&mut Seats<'_>| {
            one.first.role.value == member.role.value && one.first.civil == member.civil
        };
        match seats.iter_mut().find(same) {
            Some(seat) => seat.cells.push(&member.role.origin),
            None => {
                seats.push(Seats { first: member, cells: vec![&member.role.origin] });
            }
        }
    }
    seats
}

fn table(seats: &[Seats<'_>], organization: &Organization) -> AgendaTable {
    let columns = vec![
        Column::new("職務", ColumnKind::Text),
        Column::new("身分", ColumnKind::Text),
        Column::new("席次", ColumnKind::Count).in_unit(UNIT),
    ];
    let row = |seat: &Seats<'_>| Row {
        cells: vec![
            Cell::text(&*seat.first.role.value).from_cells([&seat.first.role.origin]),
            Cell::text(kind(seat.first.civil, organization)),
            Cell::count(number_of(seat.cells.len()))
                .from_cells(seat.cells.iter().copied()),
        ],
        own: seat.first.civil,
        ..Row::default()
    };
    let all: Vec<&Origin> = seats.iter().flat_map(|seat| seat.cells.clone()).collect();
    let total = (!seats.is_empty()).then(|| {
        vec![
            Cell::text("合計"),
            Cell::text(""),
            Cell::count(number_of(all.len())).from_cells(all),
        ]
    });
    AgendaTable {
        item: ITEM.kind.name,
        part: "",
        title: "諮詢小組組成".to_owned(),
        columns,
        rows: seats.iter().map(row).collect(),
        total,
    }
}

fn kind(civil: bool, organization: &Organization) -> &str {
    let usual = if civil { "民間" } else { "機關" };
    organization.members_name(civil).unwrap_or(usual)
}

/// Agencies' and civil seats as parts of the whole.
fn chart(organization: &Organization) -> Option<Chart> {
    let members = &organization.members;
    let all = number_of(members.len());
    let bar = |civil: bool| {
        let seats =
            number_of(members.iter().filter(|member| member.civil == civil).count());
        Bar {
            label: kind(civil, organization).to_owned(),
            value: Some(seats),
            note: (all > 0).then(|| numeral::percent(seats, all)),
            own: civil,
            several: false,
        }
    };
    let bars = [true, false].map(bar).into();
    (all > 0).then(|| Chart::parts_of(all, "kinds", UNIT, bars))
}

fn figures(members: &[Member], file: &Origin, computed: &mut Computed) {
    let of = |is_so: &dyn Fn(&Member) -> bool| {
        let some: Vec<_> = members.iter().filter(|member| is_so(member)).collect();
        Figure::counted(some.len(), UNIT)
            .from_cells(some.iter().map(|member| &member.role.origin))
            .or_from(file)
    };
    computed.figure("roster.total", of(&|_| true));
    computed.figure("roster.agency", of(&|member| !member.civil));
    computed.figure("roster.civil", of(&|member| member.civil));
}
