//! How tall the rows of a table come out by guess, for widths that its columns may have.

use std::sync::{Arc, OnceLock};

use typst::foundations::{Array, Dict, Value};

use super::letters::count;
use super::view::{array, given, kind, runs, str};
use crate::typeset::annex::lines::{Stretch, stretches};

/// How much wider Latin letters are here than on paper, where these were measured.
const WIDER: f64 = 1.08;
/// What is said behind a text, what stands under it, and prose, by its own letters.
const DETAIL: f64 = 0.88;
const UNDER: f64 = 0.72;
const PROSE: f64 = 0.88;
/// How far an item of a list stands in.
const ITEM: f64 = 1.6;

/// A short text that is broken, a letter that stands alone and a word that is torn cost so
/// much of a line; a longer text that is broken costs less.
const BROKEN: f64 = 0.5;
const LONELY: f64 = 0.3;
const TORN: f64 = 1.5;
/// So many letters are a short text; so few on a last line stand alone.
const SHORT: f64 = 8.0;
const ALONE: f64 = 1.3;
/// Of two columns that break the longer rather has more room.
const LONGER: f64 = 0.01;

/// So many rows of a table are looked at, and so many quarters of a letter of a column.
const SAMPLED: usize = 80;
const WIDTHS: usize = 240;
/// What is longer is not broken for a guess.
const LONG: usize = 120;
/// What a text may be wider than its letters, once it is set.
const ROUNDED: f64 = 0.1;

/// A column's rows for each width it may have: what they come to.
pub(super) struct Broken {
    texts: Vec<Text>,
    /// For so many quarters of a letter, what was asked for.
    set: Vec<OnceLock<Set>>,
    /// Its longest word, and its longest text.
    pub(super) word: f64,
    pub(super) whole: f64,
}

/// How tall each row is, in lines, and what breaking them costs besides.
struct Set {
    tall: Vec<f64>,
    cost: f64,
}

/// The columns of some rows; none where these have not the view's form.
#[comemo::memoize]
pub(super) fn columns(rows: &Array) -> Option<Arc<Vec<Broken>>> {
    let every = rows.len().div_ceil(SAMPLED).max(1);
    let cells = |row: &Value| match row {
        Value::Dict(row) => {
            array(row, "cells")?.iter().map(text).collect::<Option<Vec<Text>>>()
        }
        _ => None,
    };
    let mut columns: Vec<Vec<Text>> = Vec::new();
    for row in rows.iter().step_by(every) {
        let cells = cells(row)?;
        columns.resize_with(cells.len().max(columns.len()), Vec::new);
        for (column, cell) in columns.iter_mut().zip(cells) {
            column.push(cell);
        }
    }
    Some(Arc::new(columns.into_iter().map(Broken::of).collect()))
}

/// What the rows cost in columns of so many letters: their lines, and what is torn.
pub(super) fn cost(columns: &[(&Broken, f64)]) -> f64 {
    let set: Vec<&Set> = columns.iter().map(|(it, letters)| it.set(*letters)).collect();
    let rows = set.iter().map(|it| it.tall.len()).min().unwrap_or(0);
    let row = |row: usize| set.iter().map(|it| it.tall[row]).fold(1.0, f64::max);
    (0..rows).map(row).sum::<f64>() + set.iter().map(|it| it.cost).sum::<f64>()
}

impl Broken {
    fn of(texts: Vec<Text>) -> Self {
        let longest = |of: fn(&Text) -> f64| texts.iter().map(of).fold(0.0, f64::max);
        let (word, whole) = (longest(Text::word), longest(Text::whole));
        let set = (0..WIDTHS).map(|_| OnceLock::new()).collect();
        Self { texts, set, word, whole }
    }

    fn set(&self, letters: f64) -> &Set {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "an index"
        )]
        let at = ((4.0 * letters).max(0.0) as usize).min(WIDTHS - 1);
        self.set[at].get_or_init(|| {
            let width = (count(at) / 4.0).max(1.0);
            let (tall, cost): (Vec<f64>, Vec<f64>) =
                self.texts.iter().map(|text| text.set(width)).unzip();
            Set { tall, cost: cost.iter().sum() }
        })
    }
}

/// What a cell shows.
struct Text {
    paragraphs: Vec<Paragraph>,
    /// It is no taller than the rows that it covers.
    covers: bool,
}

struct Paragraph {
    /// How far it stands in, and how large it is.
    indent: f64,
    share: f64,
    stretches: Vec<Stretch>,
    whole: f64,
}

impl Text {
    /// Its lines in a width, and what breaking it so costs.
    fn set(&self, width: f64) -> (f64, f64) {
        let (mut lines, mut cost) = (0.0, 0.0);
        for (more, own) in self.paragraphs.iter().map(|it| it.set(width)) {
            lines += more;
            cost += own;
        }
        (if self.covers { 0.0 } else { lines }, cost)
    }

    fn word(&self) -> f64 {
        let words = self.paragraphs.iter().flat_map(|it| &it.stretches);
        words.map(|it| it.wide).fold(0.0, f64::max)
    }

    fn whole(&self) -> f64 {
        self.paragraphs.iter().map(|it| it.indent + it.whole).fold(0.0, f64::max)
    }
}

impl Paragraph {
    /// Of texts one behind the other, each as large as is said.
    fn of(indent: f64, parts: &[(&str, f64)]) -> Self {
        let sized = |it: Stretch, share: f64| Stretch {
            wide: it.wide * share,
            begins: it.begins * share,
            ends: it.ends * share,
        };
        let part = |(text, share): &(&str, f64)| -> Vec<Stretch> {
            stretches(text, WIDER).into_iter().map(|it| sized(it, *share)).collect()
        };
        let stretches: Vec<Stretch> = parts.iter().flat_map(part).collect();
        let share = parts.first().map_or(1.0, |(_, share)| *share);
        let whole = stretches.iter().map(|it| it.wide).sum::<f64>() + ROUNDED;
        Self { indent, share, stretches, whole }
    }

    fn set(&self, width: f64) -> (f64, f64) {
        let room = (width - self.indent).max(1.0);
        if self.whole <= room {
            return (self.share, 0.0);
        }
        let cost = LONGER * self.whole / room + BROKEN * (SHORT / self.whole).min(1.0);
        if self.stretches.len() > LONG {
            return ((self.whole / (room - 0.5)).ceil() * self.share, cost);
        }
        let (mut lines, mut used, mut torn) = (1.0, 0.0, 0.0);
        for it in &self.stretches {
            if used > 0.0 && used + it.wide - it.ends > room {
                lines += 1.0;
                used = -it.begins;
            }
            used += it.wide;
            if it.wide > room {
                torn += TORN;
                lines += (it.wide / room).ceil() - 1.0;
                used = 0.5 * room;
            }
        }
        let lonely = if used <= ALONE { LONELY } else { 0.0 };
        (lines * self.share, cost + torn + lonely)
    }
}

fn text(cell: &Value) -> Option<Text> {
    let Value::Dict(cell) = cell else { return None };
    let rows = match cell.get("span") {
        Ok(Value::Int(rows)) => *rows,
        _ => 1,
    };
    let paragraphs = match kind(cell)? {
        "missing" => Vec::new(),
        _ if rows == 0 => Vec::new(),
        "prose" => prose(array(cell, "blocks")?, 0.0)?,
        "marked" => {
            let all: String = runs(array(cell, "runs")?).collect::<Option<_>>()?;
            all.lines().map(|line| Paragraph::of(0.0, &[(line, PROSE)])).collect()
        }
        _ => words(cell)?,
    };
    Some(Text { paragraphs, covers: rows != 1 })
}

/// A text, what is said of it behind it, and what stands under it.
fn words(cell: &Dict) -> Option<Vec<Paragraph>> {
    let more = given(cell, "detail").or_else(|| given(cell, "note"));
    let more = match more {
        Some(Value::Str(more)) => format!("（{more}）"),
        _ => String::new(),
    };
    let mut all = vec![Paragraph::of(0.0, &[(str(cell, "text")?, 1.0), (&more, DETAIL)])];
    if let Some(Value::Str(under)) = given(cell, "under") {
        all.push(Paragraph::of(0.0, &[(under, UNDER)]));
    }
    Some(all)
}

fn prose(blocks: &Array, indent: f64) -> Option<Vec<Paragraph>> {
    let mut all = Vec::new();
    for block in blocks {
        let Value::Dict(block) = block else { return None };
        if kind(block)? == "paragraph" {
            let text: String = runs(array(block, "runs")?).collect::<Option<_>>()?;
            all.push(Paragraph::of(indent, &[(&text, PROSE)]));
            continue;
        }
        for item in array(block, "items")? {
            let Value::Array(blocks) = item else { return None };
            all.extend(prose(blocks, indent + ITEM)?);
        }
    }
    Some(all)
}
