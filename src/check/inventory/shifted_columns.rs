//! A column of the inventory whose cells stand a row too high or too low: somebody
//! deleted or inserted a cell, or pasted a column in the wrong place.
//!
//! It is told once, and not of every row. What shows it is that rows one after the other
//! say what the row beside them said at the previous meeting; what a 修正說明 accounts
//! for is no sign of it.

use std::collections::BTreeMap;

use crate::check::quoted::shortened;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};
use crate::model::inventory_pairs::{CLASS, COMPARED, fields, written};
use crate::model::lists::InventoryRow;
use crate::model::organization::{DataClass, class_name};
use crate::model::origin::{Located, Origin};
use crate::model::text::{Text, say_the_same};

pub(in crate::check) const CHECK: Check = Check { name: "shifted-columns", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(now) = &meetings.pack.sources.inventory else { return };
    let classes = &meetings.pack.sources.organization.classes;
    for run in &meetings.shifted().runs {
        let complaint = run.complaint(classes);
        // The cell that the shift left empty is the same slip.
        let empty = if meetings.is_whole(&now.origin) {
            Vec::new()
        } else {
            diagnostics.open(&[code::MISSING_VALUE])
        };
        let empty = empty.into_iter().filter(|one| run.leaves_empty(&one.origin));
        diagnostics.tell_with(complaint, empty, |one| {
            vec![Related::new(&one.origin, "left-empty", "")]
        });
    }
}

/// How many rows that differ show a shift.
const FEWEST: usize = 4;

/// The column of the names, by which rows belong together.
const NAME: usize = 0;

/// The columns that have shifted, and where.
#[derive(Default)]
pub(in crate::check) struct Shifted<'a> {
    runs: Vec<Run<'a>>,
}

/// Rows of which a column has shifted.
struct Run<'a> {
    column: usize,
    /// Each row with that of the previous meeting.
    rows: Vec<(&'a InventoryRow, &'a InventoryRow)>,
    /// Which of them was said by the row beside it, as a step to that row.
    step: isize,
}

impl<'a> Shifted<'a> {
    pub(in crate::check) fn of(meetings: &Meetings<'a>) -> Self {
        let before = meetings.previous.and_then(|pack| pack.sources.inventory.as_ref());
        let (Some(now), Some(before)) = (&meetings.pack.sources.inventory, before) else {
            return Self::default();
        };
        if !meetings.is_whole(&before.origin) {
            return Self::default();
        }
        let earlier = meetings.earlier_rows();
        let pairs = |of: &dyn Fn(&InventoryRow) -> Option<&'a InventoryRow>| -> Vec<_> {
            now.rows.iter().map(|row| (row, of(row))).collect()
        };
        let nameless = nameless(&before.rows);
        let unnamed =
            |row: &InventoryRow| nameless.get(&but_for_its_name(row)).copied()?;
        if let Some(names) = shift(&pairs(&unnamed), NAME) {
            // Rows of another's name belong together by nothing else.
            return Self { runs: vec![names] };
        }
        let by_name = pairs(&|row| earlier.row(row));
        let columns = NAME + 1..COMPARED.len();
        Self { runs: columns.filter_map(|column| shift(&by_name, column)).collect() }
    }

    /// Whether the column of a row is among what has shifted.
    pub(in crate::check) fn holds(&self, row: &InventoryRow, column: usize) -> bool {
        self.runs.iter().any(|run| {
            run.column == column
                && run.rows.iter().any(|(now, _)| now.number.origin == row.number.origin)
        })
    }

    /// Whether a row got another's name, or lost its own to another.
    pub(in crate::check) fn names(&self, row: &InventoryRow) -> bool {
        let same = |other: &InventoryRow| other.number.origin == row.number.origin;
        let names = self.runs.iter().filter(|run| run.column == NAME);
        names.flat_map(|run| &run.rows).any(|(now, was)| same(now) || same(was))
    }
}

/// What a row says but for its name.
type Nameless<'a> = Vec<&'a str>;

fn but_for_its_name(row: &InventoryRow) -> Nameless<'_> {
    fields(row).into_iter().skip(NAME + 1).map(written).collect()
}

/// The rows by what they say besides their names; none where several say the same.
fn nameless(rows: &[InventoryRow]) -> BTreeMap<Nameless<'_>, Option<&InventoryRow>> {
    let mut found = BTreeMap::new();
    for row in rows {
        let same = found.entry(but_for_its_name(row));
        same.and_modify(|row| *row = None).or_insert(Some(row));
    }
    found
}

/// A row with that of the previous meeting, where it has one.
type Pair<'a> = (&'a InventoryRow, Option<&'a InventoryRow>);

/// How a column has shifted, if it has: up or down, whichever more rows show. A row that
/// was changed on purpose, or added, parts no shift.
fn shift<'a>(pairs: &[Pair<'a>], column: usize) -> Option<Run<'a>> {
    let ways = [-1, 1].into_iter().filter_map(|step| {
        let stretches = stretches(pairs, column, step);
        let is_unnoted = |at: &&usize| pairs[**at].0.note.is_none();
        let is_shown =
            |rows: &Vec<usize>| rows.iter().filter(is_unnoted).count() >= FEWEST;
        let is_shown = stretches.iter().any(is_shown);
        let rows = stretches.into_iter().flatten();
        let rows = rows.filter_map(|at| Some((pairs[at].0, pairs[at].1?))).collect();
        is_shown.then_some(Run { column, rows, step })
    });
    ways.max_by_key(|way| way.rows.len())
}

/// The stretches of a list of which a column says what the row a step away said: the
/// rows among them that say another thing than they did.
fn stretches(pairs: &[Pair<'_>], column: usize, step: isize) -> Vec<Vec<usize>> {
    let same = |one: &InventoryRow, other: &InventoryRow| {
        say_the_same(written(fields(one)[column]), written(fields(other)[column]))
    };
    let differs = |at: usize| {
        let (now, was) = pairs[at];
        was.is_some_and(|was| !same(now, was))
    };
    let beside = |at: usize| at.checked_add_signed(step).filter(|at| *at < pairs.len());
    let fits = |at: usize| {
        let (now, was) = pairs[at];
        let Some((other, Some(before))) = beside(at).map(|at| pairs[at]) else {
            return false;
        };
        was.is_some()
            && other.number.origin.file == now.number.origin.file
            && same(now, before)
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < pairs.len() {
        let end = (at..pairs.len()).find(|at| !fits(*at)).unwrap_or(pairs.len());
        let mut rows: Vec<usize> = (at..end).filter(|at| differs(*at)).collect();
        // Where the shift begins stands what was put in, or nothing.
        let edge = if step < 0 { rows.first() } else { rows.last() };
        let edge = edge.and_then(|at| beside(*at)).filter(|at| differs(*at));
        rows.extend(edge);
        rows.sort_unstable();
        found.push(rows);
        at = end + 1;
    }
    found
}

impl Run<'_> {
    fn complaint(&self, classes: &[DataClass]) -> Diagnostic {
        let cell = |row: &'_ InventoryRow| fields(row)[self.column].cloned();
        let written = |text: &Located<Text>| match self.column {
            CLASS => class_name(classes, &text.value).to_owned(),
            _ => shortened(&text.value),
        };
        let [(first, was), .., (last, _)] = &self.rows[..] else {
            unreachable!("several rows show a shift")
        };
        let place = |row: &InventoryRow| {
            cell(row).map_or_else(|| row.number.origin.clone(), |cell| cell.origin)
        };
        let mut complaint = Diagnostic::new(code::COLUMN_SHIFTED, &place(first))
            .with("column", COMPARED[self.column].heading())
            .with("first", first.number.value)
            .with("last", last.number.value);
        if let Some(was) = cell(was) {
            complaint = complaint.see(&was.origin, "reported-here", written(&was));
        }
        let until = cell(last).map_or_else(String::new, |text| written(&text));
        complaint.see(&place(last), "shifted-until-here", until)
    }

    /// Whether a cell of the column is behind the end of the shift, or before its
    /// beginning.
    fn leaves_empty(&self, cell: &Origin) -> bool {
        let edge = if self.step < 0 { self.rows.first() } else { self.rows.last() };
        let Some((row, _)) = edge else { return false };
        let mut places = self.rows.iter().filter_map(|(row, _)| fields(row)[self.column]);
        let is_of_column =
            places.any(|text| text.origin.place().column() == cell.place().column());
        let (cell_row, edge) = (cell.place().row(), row.number.origin.place().row());
        let is_beyond = if self.step < 0 { cell_row < edge } else { cell_row > edge };
        cell.is_in(&row.number.origin.file) && is_of_column && is_beyond
    }
}
