//! The names that a part of the annex has (of units, of its own columns), of which no line
//! should tear one, wherever it stands.
//!
//! A name is a heading, or a whole cell of a column that says the same of several rows.

use std::collections::BTreeSet;

use super::lines::is_of_phrase;
use crate::model::annex::AnnexPart;
use crate::model::table::Cell;

/// How many letters a name has.
const SHORTEST: usize = 4;
const LONGEST: usize = 12;
/// So many different texts at most are names, and each is said of so many rows.
const FEW: usize = 60;
const SAID: usize = 2;
/// How many rows are looked at.
const SAMPLED: usize = 400;

pub(super) fn names(part: &AnnexPart) -> BTreeSet<String> {
    let Some(first) = part.groups.first() else { return BTreeSet::new() };
    let columns = &first.table.columns;
    let rows = || part.groups.iter().flat_map(|group| &group.table.rows);
    let every = rows().count().div_ceil(SAMPLED).max(1);
    let headings = columns.iter().map(|column| column.name.clone());
    let mut names: BTreeSet<String> = headings.filter(|it| is_name(it)).collect();
    for at in 0..columns.len() {
        let cells = rows().step_by(every).filter_map(|row| row.cells.get(at));
        let texts: Vec<String> =
            cells.map(Cell::words).filter(|it| !it.is_empty()).collect();
        let count = texts.len();
        let texts: BTreeSet<String> = texts.into_iter().collect();
        if texts.len() <= FEW && texts.len() * SAID <= count {
            names.extend(texts.into_iter().filter(|it| is_name(it)));
        }
    }
    names
}

fn is_name(text: &str) -> bool {
    let letters = text.chars().count();
    (SHORTEST..=LONGEST).contains(&letters) && text.chars().all(is_of_phrase)
}
