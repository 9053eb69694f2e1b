//! Numbers that stand in no table and yet follow from what does: the sum, difference or
//! growth that the numbers of a sentence have among themselves, what a row has more than
//! last time or than another one, and what the rows have together that a sentence names.

use crate::check::sentences::spoken::{
    Said, Value, Wrong, gives_share, may_be_named, sentence_around,
};
use crate::model::numeral::percent;
use crate::model::pack::Pack;
use crate::model::table::{AgendaTable, Cell, Row};

/// How many numbers of a sentence are held against each other.
const MOST: usize = 24;

/// The tables from which numbers follow.
pub(super) struct Derived<'a> {
    now: Vec<&'a AgendaTable>,
    before: Vec<&'a AgendaTable>,
}

impl<'a> Derived<'a> {
    pub(super) fn of(pack: &'a Pack, previous: Option<&'a Pack>) -> Self {
        let tables = |pack: &'a Pack| {
            let all = pack.tables().into_iter().map(|one| one.table);
            all.filter(|table| may_be_named(table)).collect::<Vec<_>>()
        };
        Self { now: tables(pack), before: previous.map(tables).unwrap_or_default() }
    }

    /// Whether a number of a text follows from others.
    pub(super) fn gives(
        &self,
        value: i64,
        at: usize,
        text: &str,
        numbers: &[Said],
    ) -> bool {
        let (part, beside) = beside(at, text, numbers);
        is_among(value, &beside)
            || self.is_of_rows(value)
            || self.is_of_several(value, part)
    }

    /// What a row has more than it had last time, or than the row that a table is about.
    fn is_of_rows(&self, value: i64) -> bool {
        self.now.iter().any(|table| {
            let own = table.rows.iter().find(|row| row.own);
            let mut before = self.before.iter().filter(|before| {
                (before.item, before.part, &before.title)
                    == (table.item, table.part, &table.title)
            });
            let was = before.next();
            table.rows.iter().any(|row| {
                let then = was.and_then(|table| {
                    table.rows.iter().find(|then| key(then) == key(row))
                });
                [then, own]
                    .into_iter()
                    .flatten()
                    .any(|other| differ_by(row, other, value))
            })
        })
    }

    /// What the rows have together that a text names.
    fn is_of_several(&self, value: i64, text: &str) -> bool {
        self.now.iter().chain(&self.before).any(|table| {
            let named = table.rows.iter().filter(|row| {
                key(row).is_some_and(|key| key.chars().count() > 1 && text.contains(&key))
            });
            let named: Vec<&Row> = named.collect();
            let sum = |column: usize| -> i64 {
                let cells =
                    named.iter().filter_map(|row| row.cells.get(column)?.number());
                cells.sum()
            };
            named.len() > 1 && (0..table.columns.len()).any(|column| sum(column) == value)
        })
    }
}

/// The sentence around a number, semicolons and all, and the other counts in it.
fn beside<'t>(at: usize, text: &'t str, numbers: &[Said]) -> (&'t str, Vec<i64>) {
    let sentence = sentence_around(text, at);
    let near = numbers.iter().filter(|one| sentence.contains(&one.at) && one.at != at);
    let counts = near.filter_map(|one| match one.value {
        Value::Count(number) => Some(number),
        _ => None,
    });
    (&text[sentence.clone()], counts.take(MOST).collect())
}

/// Whether a number that is none of the row's which it names follows from those beside.
pub(super) fn follows(wrong: &Wrong, text: &str, numbers: &[Said]) -> bool {
    let others = beside(wrong.at, text, numbers).1;
    if let Some(bounds) = &wrong.bounds {
        let sizes = others.iter().filter_map(|other| i32::try_from(*other).ok());
        let sizes: Vec<f64> = sizes.map(f64::from).collect();
        let is_within = |part, whole| bounds.contains(&(part / whole * 100.0));
        return sizes.iter().any(|whole| sizes.iter().any(|part| is_within(part, whole)));
    }
    match wrong.written.strip_suffix(['%', '％']) {
        Some(share) => is_share_among(share, &others),
        None => wrong.value.is_some_and(|value| is_among(value, &others)),
    }
}

/// Whether a share is that of one of some numbers in another.
fn is_share_among(written: &str, numbers: &[i64]) -> bool {
    let of = |part: i64| {
        let wholes = numbers.iter().filter(|whole| **whole > 0);
        wholes.map(move |whole| percent(part, *whole)).collect::<Vec<_>>()
    };
    numbers.iter().any(|part| gives_share(&of(*part), written))
}

/// What a row is called.
fn key(row: &Row) -> Option<String> {
    let texts = row.cells.iter().filter(|cell| cell.number().is_none());
    texts.map(Cell::words).find(|text| !text.is_empty())
}

fn differ_by(row: &Row, other: &Row, value: i64) -> bool {
    row.cells.iter().zip(&other.cells).any(|(a, b)| {
        a.number().zip(b.number()).is_some_and(|(a, b)| (a - b).abs() == value)
    })
}

/// Whether a number is the sum or the difference of two, or the sum of several that stand
/// one behind the other.
fn is_among(value: i64, numbers: &[i64]) -> bool {
    (0..numbers.len()).any(|from| {
        let (first, rest) = (numbers[from], &numbers[from + 1..]);
        let mut sums = rest.iter().scan(first, |sum, number| {
            *sum = sum.saturating_add(*number);
            Some(*sum)
        });
        rest.iter().any(|other| {
            first.saturating_add(*other) == value
                || first.abs_diff(*other) == value.unsigned_abs()
        }) || sums.any(|sum| sum == value)
    })
}
