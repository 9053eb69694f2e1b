//! Headings whose numbers are counted in more than one at a time: 瀏覽人次（千人次）.
//!
//! The numbers stand as they are written, so that each would be a thousand times too
//! small: it is asked for.

use super::heading::{Holds, bracketed, normalized};
use super::table::Table;
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::source::said::shortened;
use crate::source::sheets::grid::Value;

/// How many are counted at a time.
const TIMES: [char; 7] = ['十', '百', '千', '仟', '萬', '億', '兆'];

/// What is counted.
const COUNTED: [&str; 14] = [
    "", "人次", "次", "筆", "件", "個", "項", "人", "案", "則", "份", "資料集",
    "個資料集", "筆資料",
];

/// What a list says before the unit of all its numbers.
const UNIT: &str = "單位";

/// The complaints about the columns of numbers that are counted so.
pub(super) fn complaints(
    table: &Table,
    holds: impl Fn(&str) -> Option<Holds>,
) -> Vec<Diagnostic> {
    let header = &table.header;
    let is_number = |heading: &str| matches!(holds(heading), Some(Holds::Number));
    let known = header.columns.iter().filter(|(heading, _)| is_number(heading));
    let dates = header.dates.iter().map(|(column, _)| *column);
    let columns: Vec<u32> = known.map(|(_, column)| *column).chain(dates).collect();
    if columns.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::<((u32, u32), String, String)>::new();
    let rows: Vec<u32> =
        table.grid.rows().take_while(|row| *row <= header.last_row).collect();
    for &row in &rows {
        let is_heading = header.last_row - row < HEADING_ROWS;
        for (column, value) in table.grid.cells(row) {
            let Value::Text(text) = value else { continue };
            let is_over = is_heading
                && columns.iter().any(|it| table.grid.shown(row, *it).2 == column);
            let unit = if is_over { of_heading(text) } else { of_all(text) };
            found.extend(unit.map(|unit| ((row, column), shortened(text), unit)));
        }
    }
    let complaint = |((row, column), heading, unit): ((u32, u32), String, String)| {
        Diagnostic::new(code::NUMBER_MULTIPLIED, &table.grid.origin(row, column))
            .with("heading", heading)
            .with("unit", unit)
    };
    found.into_iter().map(complaint).collect()
}

/// How many rows the headings may take.
const HEADING_ROWS: u32 = 2;

/// The unit that a heading names in brackets, or as that of all, where it multiplies.
fn of_heading(text: &str) -> Option<String> {
    bracketed(text).into_iter().find(|note| multiplies(note)).or_else(|| of_all(text))
}

/// The unit that a title names for all numbers, where it multiplies: 單位：千筆.
fn of_all(text: &str) -> Option<String> {
    let (_, unit) = text.rsplit_once(UNIT)?;
    let unit = normalized(unit.trim_end_matches([')', '）']));
    multiplies(&unit).then_some(unit)
}

fn multiplies(note: &str) -> bool {
    let unit = note.strip_prefix(UNIT).unwrap_or(note);
    let counted = unit.trim_start_matches(TIMES);
    counted.len() < unit.len() && COUNTED.contains(&counted)
}

#[cfg(test)]
mod tests {
    use super::{of_all, of_heading};

    #[test]
    fn a_unit_that_multiplies_is_told_from_one_that_does_not() {
        for heading in [
            "瀏覽人次（千人次）",
            "資料集數量\n(百筆)",
            "瀏覽人次（單位：萬次）",
            "數量（千）",
        ] {
            assert!(of_heading(heading).is_some(), "{heading}");
        }
        for heading in
            ["資料集數量（筆）", "占比（百分比）", "千人次", "數量（單位：筆）"]
        {
            assert_eq!(of_heading(heading), None, "{heading}");
        }
        assert_eq!(of_all("（單位：千筆）").as_deref(), Some("千筆"));
        assert_eq!(of_all("各單位資料集數"), None);
    }
}
