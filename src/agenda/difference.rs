//! What changed between two meetings, any two: figures, the datasets of each unit, and
//! the entries of every list.
//!
//! A list that only one of the meetings has is not compared: that it is new does not
//! make every row of it new. Entries belong together by what names them: a system by
//! its name, a request and a dataset by their ids, a resolution and a chapter by their
//! titles.

use std::collections::{BTreeMap, BTreeSet};

use super::inventory_pairs::{COMPARED, Pair, pairs};
use super::redline::redline;
use crate::model::action_plan::Wording;
use crate::model::difference::{
    Compared, CountChange, Difference, EntryChange, FigureChange, Happened, Passage, Side,
};
use crate::model::figure::{Figure, FigureValue};
use crate::model::lists::{InventoryRow, Request};
use crate::model::origin::Located;
use crate::model::pack::Pack;
use crate::model::prose::{Mark, Marked, plain};
use crate::model::roc_date::RocDate;
use crate::model::table::{Cell, Content, Row};
use crate::model::takedown::Takedown;

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
        requests: requests(before, after),
        takedowns: takedowns(before, after),
        resolutions: resolutions(before, after),
        action_plan: action_plan(before, after),
    }
}

fn side(pack: &Pack) -> Side {
    let meeting = &pack.sources.meeting;
    let id = meeting.id.value;
    Side { id: id.to_string(), title: id.title(), date: meeting.date.value }
}

fn figures(before: &Pack, after: &Pack) -> Vec<FigureChange> {
    let names: BTreeSet<&String> =
        before.figures.keys().chain(after.figures.keys()).collect();
    let told =
        names.into_iter().filter(|name| !NAMES.iter().any(|of| name.starts_with(of)));
    told.filter_map(|name| {
        let (old, new) = (before.figures.get(name), after.figures.get(name));
        let value = |figure: Option<&Figure>| figure.map(|figure| figure.value.clone());
        (value(old) != value(new)).then(|| FigureChange {
            name: name.clone(),
            before: old.map(Figure::print),
            after: new.map(Figure::print),
            change: number(old).zip(number(new)).map(|(old, new)| new - old),
        })
    })
    .collect()
}

fn number(figure: Option<&Figure>) -> Option<i64> {
    match figure?.value {
        FigureValue::Number(number) => Some(number),
        _ => None,
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

/// The present numbers of the datasets-by-unit table: its third column.
fn counted(pack: &Pack) -> Option<Vec<(String, Option<i64>)>> {
    const PRESENT: usize = 2;
    let item = pack.item("datasets-by-unit")?;
    let rows = item.tables.iter().flat_map(|table| &table.rows);
    let counted = rows.filter_map(|row| {
        Some((words(row.cells.first()?), row.cells.get(PRESENT)?.number()))
    });
    Some(counted.collect())
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
    let class = |code: &str| after.sources.organization.class_name(code).to_owned();
    let entry = |pair: Pair<'_>| {
        let row = pair.either();
        let columns = COMPARED.iter().filter(|(_, field)| pair.differs(*field));
        let passages = columns.map(|(column, field)| {
            let print = |text: &str| match *column {
                "資料分類" => class(text),
                _ => text.to_owned(),
            };
            let of =
                |row: Option<&_>| row.map(|row| print(field(row))).unwrap_or_default();
            passage(column, &of(pair.before), &of(pair.now))
        });
        let happened = match (pair.before, pair.now) {
            (None, _) => Happened::Added,
            (_, None) => Happened::Removed,
            _ => Happened::Changed,
        };
        let whole = happened != Happened::Changed;
        EntryChange {
            happened,
            key: row.number.value.to_string(),
            name: row.name.value.clone(),
            passages: if whole { Vec::new() } else { passages.collect() },
        }
    };
    compared(systems(before), systems(after), |old, new| {
        pairs(old, new).into_iter().filter(Pair::is_amended).map(entry).collect()
    })
}

/// An entry of a list: what it is called by, its name, and its columns as they print.
struct Entry {
    key: String,
    name: String,
    columns: Vec<(String, String)>,
}

/// Entries of two lists that belong together by their keys, in the order of the later
/// list, those that are gone last.
fn entries(old: &[Entry], new: &[Entry]) -> Vec<EntryChange> {
    let by_key = |list: &[Entry]| -> BTreeMap<String, usize> {
        list.iter().enumerate().map(|(at, one)| (one.key.clone(), at)).collect()
    };
    let (were, are) = (by_key(old), by_key(new));
    let mut changes: Vec<EntryChange> = new
        .iter()
        .filter_map(|one| match were.get(&one.key) {
            Some(&at) => changed(&old[at], one),
            None => Some(whole(one, Happened::Added)),
        })
        .collect();
    let gone = old.iter().filter(|one| !are.contains_key(&one.key));
    changes.extend(gone.map(|one| whole(one, Happened::Removed)));
    changes
}

fn whole(entry: &Entry, happened: Happened) -> EntryChange {
    EntryChange {
        happened,
        key: entry.key.clone(),
        name: entry.name.clone(),
        passages: Vec::new(),
    }
}

fn changed(old: &Entry, new: &Entry) -> Option<EntryChange> {
    let pairs = old.columns.iter().zip(&new.columns);
    let passages: Vec<Passage> = pairs
        .filter(|((_, old), (_, new))| old != new)
        .map(|((_, old), (column, new))| passage(column, old, new))
        .collect();
    (!passages.is_empty())
        .then(|| EntryChange { passages, ..whole(new, Happened::Changed) })
}

fn passage(column: &str, old: &str, new: &str) -> Passage {
    Passage { column: column.to_owned(), marks: marks(old, new) }
}

fn marks(old: &str, new: &str) -> Vec<Marked> {
    let run = |text: &str, mark| Marked { text: text.to_owned(), mark };
    match (old, new) {
        ("", new) => vec![run(new, Mark::Added)],
        (old, "") => vec![run(old, Mark::Deleted)],
        _ => redline(old, new),
    }
}

fn requests(before: &Pack, after: &Pack) -> Compared<EntryChange> {
    let list = |pack: &Pack| {
        let list = pack.sources.feedback.as_ref()?;
        Some(list.rows.iter().map(request).collect::<Vec<_>>())
    };
    compared(list(before).as_deref(), list(after).as_deref(), entries)
}

fn request(one: &Request) -> Entry {
    let agencies: Vec<&str> = one.agencies.iter().map(|name| &*name.value).collect();
    let name = one.text.as_ref().or(one.dataset.as_ref()).unwrap_or(&one.kind);
    Entry {
        key: one.id.value.clone(),
        name: name.value.clone(),
        columns: columns([
            ("提出日期", one.received.value.slashed()),
            ("類別", one.kind.value.clone()),
            ("資料集名稱", text(one.dataset.as_ref())),
            ("機關", agencies.join("、")),
            ("內容", text(one.text.as_ref())),
            ("回應日期", day(one.answered.as_ref())),
            ("資訊長核准日期", day(one.approved.as_ref())),
            ("回應說明", text(one.response.as_ref())),
            ("處理結果", text(one.outcome.as_ref())),
        ]),
    }
}

fn columns<const N: usize>(named: [(&str, String); N]) -> Vec<(String, String)> {
    named.into_iter().map(|(name, text)| (name.to_owned(), text)).collect()
}

fn text(value: Option<&Located<String>>) -> String {
    value.map(|value| value.value.clone()).unwrap_or_default()
}

fn day(value: Option<&Located<RocDate>>) -> String {
    value.map(|value| value.value.slashed()).unwrap_or_default()
}

fn takedowns(before: &Pack, after: &Pack) -> Compared<EntryChange> {
    let list = |pack: &Pack| {
        let list = pack.sources.takedowns.as_ref()?;
        Some(list.iter().map(takedown).collect::<Vec<_>>())
    };
    compared(list(before).as_deref(), list(after).as_deref(), entries)
}

fn takedown(one: &Takedown) -> Entry {
    Entry {
        key: one.dataset.id.value.clone(),
        name: one.dataset.name.value.clone(),
        columns: columns([
            ("機關／單位", one.agency.value.clone()),
            ("資料集名稱", one.dataset.name.value.clone()),
            ("下架原因", one.reason.value.clone()),
            ("保留之資料集", text(one.keeps.as_ref().map(|keeps| &keeps.name))),
            ("辦理狀態", one.state.value.printed().to_owned()),
            ("狀態日期", day(one.date.as_ref())),
        ]),
    }
}

/// The resolutions as they are printed, each by its title: numbers begin anew at every
/// meeting.
fn resolutions(before: &Pack, after: &Pack) -> Compared<EntryChange> {
    let list = |pack: &Pack| {
        let table = pack.item("resolutions")?.tables.first()?;
        let names = || table.columns.iter().map(|column| &*column.name);
        let entry = |row: &Row| {
            let cells = names().zip(&row.cells).skip(1);
            let title = fact(row, "title");
            Entry {
                key: title.clone(),
                name: title,
                columns: cells
                    .map(|(name, cell)| (name.to_owned(), words(cell)))
                    .collect(),
            }
        };
        Some(table.rows.iter().map(entry).collect::<Vec<_>>())
    };
    compared(list(before).as_deref(), list(after).as_deref(), entries)
}

fn fact(row: &Row, name: &str) -> String {
    match row.facts.get(name) {
        Some(FigureValue::Text(text)) => text.clone(),
        _ => String::new(),
    }
}

fn action_plan(before: &Pack, after: &Pack) -> Compared<EntryChange> {
    let list = |pack: &Pack| {
        pack.sources.action_plan.as_ref()?;
        let chapter = |one: &Wording| Entry {
            key: one.title.clone(),
            name: one.title.clone(),
            columns: columns([("內容", one.text())]),
        };
        Some(pack.plan.iter().map(chapter).collect::<Vec<_>>())
    };
    compared(list(before).as_deref(), list(after).as_deref(), entries)
}

/// A cell's words.
fn words(cell: &Cell) -> String {
    match &cell.content {
        Content::Text { text, detail: Some(detail) } => format!("{text}（{detail}）"),
        Content::Text { text, .. } | Content::Grounded { text, .. } => text.clone(),
        Content::Prose(blocks) => plain(blocks),
        Content::Narrative(texts) => {
            texts.iter().map(|text| &*text.text).collect::<Vec<_>>().join("\n")
        }
        _ => String::new(),
    }
}
