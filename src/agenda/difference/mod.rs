//! What changed between two meetings, any two: figures, the datasets of each unit, and
//! the entries of every list.
//!
//! A list that only one of the meetings has is not compared: that it is new does not
//! make every row of it new. Entries belong together by what names them: a system by
//! its name, a request and a dataset by their ids, a resolution by its title. The action
//! plan is compared as its redline is: section by section, passage by passage.

mod entries;
mod lists;
mod plan;

use std::collections::BTreeMap;

use self::entries::passage;
use super::items::datasets_by_unit;
use crate::model::difference::{
    Compared, CountChange, Difference, EntryChange, FigureChange, Side,
};
use crate::model::figure::{Figure, FigureValue};
use crate::model::happened::Happened;
use crate::model::inventory_pairs::{COMPARED, Pair, pairs};
use crate::model::lists::InventoryRow;
use crate::model::pack::Pack;

/// The version of the contract of [`Difference`].
const SCHEMA: u32 = 1;

/// Figures that name the meetings themselves: that they differ says nothing.
const NAMES: [&str; 3] = ["meeting.", "previous.", "period."];

/// Compares two meetings.
pub fn difference(before: &Pack, after: &Pack) -> Difference {
    Difference {
        schema: SCHEMA,
        before: side(before),
        after: side(after),
        figures: figures(before, after),
        datasets: datasets(before, after),
        inventory: inventory(before, after),
        requests: lists::requests(before, after),
        catalogue: lists::catalogue(before, after),
        expected_openings: lists::expected_openings(before, after),
        takedowns: lists::takedowns(before, after),
        resolutions: lists::resolutions(before, after),
        action_plan: plan::action_plan(before, after),
    }
}

fn side(pack: &Pack) -> Side {
    let meeting = &pack.sources.meeting;
    let id = meeting.id.value;
    Side { id: id.to_string(), title: id.title(), date: meeting.date.value }
}

fn figures(before: &Pack, after: &Pack) -> Vec<FigureChange> {
    // Each figure by its name in the later meeting, with the one it has in the earlier.
    let mut pairs: BTreeMap<String, String> = BTreeMap::new();
    for name in after.figures.keys() {
        if let Some(old) = after.name_in(before, name) {
            pairs.insert(name.clone(), old);
        }
    }
    for name in before.figures.keys() {
        if let Some(new) = before.name_in(after, name) {
            pairs.entry(new).or_insert_with(|| name.clone());
        }
    }
    let told = pairs.into_iter();
    let told = told.filter(|(name, _)| !NAMES.iter().any(|of| name.starts_with(of)));
    told.filter_map(|(name, old)| {
        let old = before.figures.get(&old);
        let new = after.figures.get(&name);
        let number = |figure: Option<&Figure>| figure.and_then(Figure::as_number);
        (old.and_then(value) != new.and_then(value)).then(|| FigureChange {
            before: old.map(Figure::print),
            after: new.map(Figure::print),
            change: number(old).zip(number(new)).map(|(old, new)| new - old),
            name,
        })
    })
    .collect()
}

/// What a figure is worth, if anything.
fn value(figure: &Figure) -> Option<FigureValue> {
    match &figure.value {
        FigureValue::Missing => None,
        value => Some(value.clone()),
    }
}

/// Each unit's and agency's datasets as the meeting's own table counts them.
fn datasets(before: &Pack, after: &Pack) -> Compared<CountChange> {
    let (old, new) = (counted(before), counted(after));
    compared(old.as_deref(), new.as_deref(), |old, new| {
        let of = |list: &[(String, Option<i64>)], name: &str| {
            list.iter().find(|(other, _)| other == name).and_then(|(_, count)| *count)
        };
        let gone =
            old.iter().filter(|(name, _)| !new.iter().any(|(other, _)| other == name));
        let names = new.iter().chain(gone).map(|(name, _)| name);
        let change = |name: &String| {
            let (before, after) = (of(old, name), of(new, name));
            let change = before.zip(after).map(|(before, after)| after - before);
            CountChange { name: name.clone(), before, after, change }
        };
        names.map(change).filter(|one| one.before != one.after).collect()
    })
}

/// The present number of each row of the datasets-by-unit table.
fn counted(pack: &Pack) -> Option<Vec<(String, Option<i64>)>> {
    let item = pack.item(datasets_by_unit::ITEM.kind.name)?;
    let rows = item.tables.iter().flat_map(|table| &table.rows);
    Some(rows.filter_map(datasets_by_unit::present).collect())
}

fn compared<L: ?Sized, T>(
    before: Option<&L>,
    after: Option<&L>,
    changes: impl FnOnce(&L, &L) -> Vec<T>,
) -> Compared<T> {
    Compared {
        before: before.is_some(),
        after: after.is_some(),
        changes: before
            .zip(after)
            .map(|(old, new)| changes(old, new))
            .unwrap_or_default(),
    }
}

fn systems(pack: &Pack) -> Option<&[InventoryRow]> {
    pack.sources.inventory.as_ref().map(|list| &*list.rows)
}

fn inventory(before: &Pack, after: &Pack) -> Compared<EntryChange> {
    let organization = &after.sources.organization;
    let entry = |pair: Pair<'_>| {
        let row = pair.either();
        let fields = COMPARED.into_iter().filter(|field| pair.differs(*field));
        let passages = fields.map(|field| {
            let of = |row: Option<&InventoryRow>| {
                row.map_or("", |row| field.printed(row, organization)).to_owned()
            };
            passage(field.heading(), &of(pair.before), &of(pair.now))
        });
        let happened = pair.happened();
        let whole = happened != Happened::Changed;
        EntryChange {
            happened,
            key: row.number.value.to_string(),
            name: row.name.value.to_string(),
            passages: if whole { Vec::new() } else { passages.collect() },
        }
    };
    compared(systems(before), systems(after), |old, new| {
        pairs(old, new, organization)
            .into_iter()
            .filter(Pair::is_amended)
            .map(entry)
            .collect()
    })
}
