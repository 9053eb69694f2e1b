//! How wide texts are by guess, in ems: near enough to share widths by, and to know
//! what need not be measured.

use typst::foundations::{Array, Dict, Str, Value};
use typst::layout::Length;
use unicode_segmentation::UnicodeSegmentation;

/// A Chinese letter has three bytes and is an em wide, a Latin one has one and is a good
/// half.
pub(super) fn ems(text: &str) -> f64 {
    let letters = letters(text);
    let wide = (count(text.len()) - letters) / 2.0;
    wide + (letters - wide) * 0.58
}

/// The same; Latin letters and figures stand off a little from the Chinese ones beside
/// them.
pub(super) fn spaced_ems(text: &str) -> f64 {
    let is_latin = |letter: char| ('!'..='~').contains(&letter);
    let is_other = |letter: char| !is_latin(letter) && letter != ' ';
    if text.is_ascii() {
        return ems(text);
    }
    let meetings = pairs(text, is_latin, is_other) + pairs(text, is_other, is_latin);
    ems(text) + 0.25 * count(meetings)
}

/// How often a letter of one kind stands before one of the other; none counts twice.
fn pairs(
    text: &str,
    first: impl Fn(char) -> bool,
    second: impl Fn(char) -> bool,
) -> usize {
    let (mut pairs, mut open) = (0, false);
    for letter in text.chars() {
        if open && second(letter) {
            pairs += 1;
            open = false;
        } else {
            open = first(letter);
        }
    }
    pairs
}

fn letters(text: &str) -> f64 {
    count(text.graphemes(true).count())
}

#[expect(clippy::cast_precision_loss, reason = "the letters of a text")]
fn count(number: usize) -> f64 {
    number as f64
}

// ---- cells ----

/// The width that a cell of figures and Chinese letters alone has at the most, bold or
/// not; Typst's none for another, whose width is not known.
pub(super) fn plain_ems(cell: &Dict) -> Option<Value> {
    let is_bare = ["detail", "note", "under"].iter().all(|it| given(cell, it).is_none());
    let known = match (kind(cell)?, is_bare) {
        ("missing", true) => Some(1.0),
        ("text" | "count" | "change", true) => plain(str(cell, "text")?),
        _ => None,
    };
    Some(known.map_or(Value::None, Value::Float))
}

fn plain(text: &str) -> Option<f64> {
    let is_wider =
        |letter: char| letter.is_ascii_alphabetic() || "&@#$_\n".contains(letter);
    if text.contains(is_wider) {
        return None;
    }
    // Bold figures are a little wider than `ems` says.
    let figures = (3.0 * letters(text) - count(text.len())) / 2.0;
    let percents = count(text.matches('%').count());
    Some(spaced_ems(text) + 0.012 * figures + 0.4 * percents)
}

/// How large what stands under a text is set, as a share of it (`under-share` of the
/// templates).
const UNDER: f64 = 0.72;

/// The widest line that a cell may want.
pub(super) fn cell_ems(cell: &Dict) -> Option<f64> {
    match kind(cell)? {
        "missing" => Some(ems("–")),
        "prose" => widest_line(array(cell, "blocks")?),
        "marked" => {
            let lines: String = runs(array(cell, "runs")?).collect::<Option<_>>()?;
            Some(lines.split('\n').map(ems).fold(0.0, f64::max))
        }
        _ => {
            let text = str(cell, "text")?;
            if let Some(Value::Str(under)) = given(cell, "under") {
                return Some(ems(text).max(UNDER * ems(under)));
            }
            let more = given(cell, "detail").or_else(|| given(cell, "note"));
            Some(match more {
                None => ems(text),
                Some(Value::Str(more)) => ems(&format!("{text}（{more}）")),
                Some(_) => return None,
            })
        }
    }
}

/// How wide each cell of some rows is at the most: 0 where the cell covers several rows
/// or is covered, none where that is not known.
pub(super) fn known(rows: &Array) -> Option<Array> {
    let cell = |cell: &Value| match cell {
        Value::Dict(cell) if span(cell) != 1 => Some(Value::Int(0)),
        Value::Dict(cell) => plain_ems(cell),
        _ => None,
    };
    let row = |row: &Value| match row {
        Value::Array(cells) => cells.iter().map(cell).collect::<Option<Array>>(),
        _ => None,
    };
    rows.iter().map(|cells| Some(Value::Array(row(cells)?))).collect()
}

/// The two widest cells of a column by guess, each with its guess.
pub(super) fn widest_cells(table: &Dict, column: usize) -> Option<Array> {
    let mut cells: Vec<(Dict, f64)> = Vec::new();
    let mut take = |row: &Array| {
        let cell = match row.iter().nth(column) {
            Some(Value::Dict(cell)) => cell.clone(),
            Some(_) => return None,
            None => [("kind".into(), Value::Str("missing".into()))].into_iter().collect(),
        };
        let guess = cell_ems(&cell)?;
        cells.push((cell, guess));
        Some(())
    };
    for row in array(table, "rows")? {
        let Value::Dict(row) = row else { return None };
        take(array(row, "cells")?)?;
    }
    if let Some(Value::Array(total)) = given(table, "total") {
        take(total)?;
    }
    cells.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let pair = |(cell, guess): (Dict, f64)| {
        Value::Array([Value::Dict(cell), Value::Float(guess)].into_iter().collect())
    };
    Some(cells.into_iter().take(2).map(pair).collect())
}

/// How wide pieces that are not parted are on one, on two and on three lines.
pub(super) fn folds(pieces: &[f64]) -> [f64; 3] {
    let sum = |pieces: &[f64]| pieces.iter().sum::<f64>();
    let least = |from: usize, rest: &dyn Fn(&[f64]) -> f64| {
        let cut = |at: usize| sum(&pieces[..at]).max(rest(&pieces[at..]));
        (from..pieces.len()).map(cut).fold(sum(pieces), f64::min)
    };
    let two = |pieces: &[f64]| {
        let cut = |at: usize| sum(&pieces[..at]).max(sum(&pieces[at..]));
        (0..pieces.len()).map(cut).fold(f64::INFINITY, f64::min)
    };
    let all = sum(pieces);
    [all, least(0, &sum), least(1, &|rest| two(rest).min(all))]
}

fn span(cell: &Dict) -> i64 {
    match cell.get("span") {
        Ok(Value::Int(span)) => *span,
        _ => 1,
    }
}

// ---- prose ----

/// The letters of blocks.
pub(super) fn text(blocks: &Array) -> Option<Str> {
    let mut text = String::new();
    for block in blocks {
        push(block, &mut text)?;
    }
    Some(text.into())
}

fn push(block: &Value, text: &mut String) -> Option<()> {
    let Value::Dict(block) = block else { return None };
    if kind(block)? == "paragraph" {
        for run in runs(array(block, "runs")?) {
            text.push_str(run?);
        }
        return Some(());
    }
    for item in array(block, "items")? {
        let Value::Array(blocks) = item else { return None };
        for block in blocks {
            push(block, text)?;
        }
    }
    Some(())
}

/// The longest paragraph of blocks, in ems.
pub(super) fn widest_line(blocks: &Array) -> Option<f64> {
    let mut widest: f64 = 0.0;
    for block in blocks {
        let Value::Dict(block) = block else { return None };
        let wide = if kind(block)? == "paragraph" {
            ems(&paragraph(block)?)
        } else {
            let mut items: f64 = 0.0;
            for item in array(block, "items")? {
                let Value::Array(blocks) = item else { return None };
                items = items.max(widest_line(blocks)?);
            }
            LABEL + items
        };
        widest = widest.max(wide);
    }
    Some(widest)
}

/// What the number or the bullet of an item takes.
const LABEL: f64 = 1.6;

/// The lines of blocks in a width, and the gaps between them.
pub(super) fn lines(blocks: &Array, width: f64) -> Option<Array> {
    let (lines, gaps) = counted(blocks, width)?;
    Some(Array::from_iter([Value::Int(lines), Value::Int(gaps)]))
}

fn counted(blocks: &Array, width: f64) -> Option<(i64, i64)> {
    let between =
        |blocks: &Array| i64::try_from(blocks.len()).ok().map(|it| (it - 1).max(0));
    let (mut lines, mut gaps) = (0, between(blocks)?);
    for block in blocks {
        let Value::Dict(block) = block else { return None };
        if kind(block)? == "paragraph" {
            let room = (width - indents(block)?).max(1.0);
            #[expect(clippy::cast_possible_truncation, reason = "lines are few")]
            let own = (ems(&paragraph(block)?) * LOOSE / room).ceil() as i64;
            lines += own.max(1);
            continue;
        }
        let items = array(block, "items")?;
        for item in items {
            let Value::Array(blocks) = item else { return None };
            let (more, inner) = counted(blocks, width - LABEL)?;
            lines += more;
            gaps += inner;
        }
        gaps += i64::try_from(items.len()).ok()? - 1;
    }
    Some((lines, gaps))
}

/// How much longer text is than its letters, for lines are not filled to their ends.
const LOOSE: f64 = 1.02;

/// How far a paragraph and its later lines stand in.
fn indents(block: &Dict) -> Option<f64> {
    let Ok(indents) = block.get("indents") else { return Some(0.0) };
    let Value::Array(indents) = indents else { return None };
    let em = |indent: &Value| match indent {
        Value::Length(Length { em, .. }) => Some(em.get()),
        _ => None,
    };
    indents.iter().map(em).sum()
}

fn paragraph(block: &Dict) -> Option<String> {
    runs(array(block, "runs")?).collect()
}

/// The texts of some runs.
fn runs(runs: &Array) -> impl Iterator<Item = Option<&str>> {
    runs.iter().map(|run| match run {
        Value::Dict(run) => str(run, "text"),
        _ => None,
    })
}

// ---- the parts of a view ----

fn kind(dict: &Dict) -> Option<&str> {
    str(dict, "kind")
}

fn str<'a>(dict: &'a Dict, key: &str) -> Option<&'a str> {
    match dict.get(key) {
        Ok(Value::Str(text)) => Some(text),
        _ => None,
    }
}

fn array<'a>(dict: &'a Dict, key: &str) -> Option<&'a Array> {
    match dict.get(key) {
        Ok(Value::Array(array)) => Some(array),
        _ => None,
    }
}

/// What is there and not none.
fn given<'a>(dict: &'a Dict, key: &str) -> Option<&'a Value> {
    dict.get(key).ok().filter(|value| **value != Value::None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(kind: &str, text: &str) -> Dict {
        let entries = [("kind", kind), ("text", text)];
        entries
            .map(|(key, value)| (key.into(), Value::Str(value.into())))
            .into_iter()
            .collect()
    }

    #[test]
    fn a_chinese_letter_is_an_em_wide_and_stands_off_from_figures() {
        let apart = |text: &str| spaced_ems(text) - ems(text);
        let is =
            |one: f64, other: f64| assert!((one - other).abs() < 1e-9, "{one} {other}");
        is(ems("資料"), 2.0);
        is(apart("資料"), 0.0);
        is(apart("第12次"), 0.5);
        is(apart("1次2次3"), 1.0);
    }

    #[test]
    fn only_figures_and_chinese_letters_are_known_without_being_measured() {
        assert_eq!(plain_ems(&cell("text", "法務部")), Some(Value::Float(3.0)));
        assert_eq!(plain_ems(&cell("text", "CSV 檔")), Some(Value::None));
        assert_eq!(plain_ems(&cell("text", "上\n下")), Some(Value::None));
        let mut noted = cell("count", "12");
        noted.insert("note".into(), Value::Str("含".into()));
        assert_eq!(plain_ems(&noted), Some(Value::None));
        assert_eq!(plain_ems(&Dict::new()), None);
    }

    #[test]
    fn a_line_break_in_marked_words_ends_a_line() {
        let run = |text: &str| {
            let entries = [("text".into(), Value::Str(text.into()))];
            Value::Dict(entries.into_iter().collect())
        };
        let mut marked = cell("marked", "");
        marked.insert(
            "runs".into(),
            Value::Array([run("一\n二三"), run("四")].into_iter().collect()),
        );
        assert!((cell_ems(&marked).unwrap() - 3.0).abs() < 1e-9);
    }
}
