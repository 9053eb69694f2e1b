//! How wide the cells of a table are by guess, in ems.

use typst::foundations::{Array, Dict, Value};

use super::letters::{count, ems, letters, spaced_ems};
use super::prose::widest_line;
use super::view::{array, given, kind, runs, str};

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

fn span(cell: &Dict) -> i64 {
    match cell.get("span") {
        Ok(Value::Int(span)) => *span,
        _ => 1,
    }
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
