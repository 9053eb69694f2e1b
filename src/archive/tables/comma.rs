//! A table as CSV: UTF-8 with a byte order mark, CRLF between rows, dates in ISO 8601,
//! shares as parts of one, numbers without separators.
//!
//! A text that a spreadsheet program would take for a formula is written with an
//! apostrophe before it. Numbers are never touched.

use std::fmt::Write;

use super::exported::{Exportable, Exported, Value};
use super::formulas::is_formula;

/// What tells spreadsheet programs that the text is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// The whole file.
pub(super) fn separated(table: &Exported<'_>) -> Vec<u8> {
    let mut text = String::from(BYTE_ORDER_MARK);
    line(table.headings.iter().map(|heading| written(heading)), &mut text);
    for row in table.rows.iter().chain(&table.total) {
        line(row.iter().map(field), &mut text);
    }
    text.into_bytes()
}

fn line(fields: impl Iterator<Item = String>, text: &mut String) {
    for (at, field) in fields.enumerate() {
        if at > 0 {
            text.push(',');
        }
        quote(&field, text);
    }
    text.push_str("\r\n");
}

fn quote(field: &str, text: &mut String) {
    if field.contains([',', '"', '\r', '\n']) {
        // Writing to a string cannot fail.
        let _ = write!(text, "\"{}\"", field.replace('"', "\"\""));
    } else {
        text.push_str(field);
    }
}

fn field(cell: &Exportable<'_>) -> String {
    match &cell.value {
        Value::Missing => String::new(),
        Value::Text(text) => written(text),
        Value::Ordinal(number) | Value::Count(number) | Value::Change(number) => {
            number.to_string()
        }
        Value::Halves(halves) => halves.as_f64().to_string(),
        Value::Share { part, whole } => share(*part, *whole),
        Value::Date(date) => date.gregorian().to_string(),
    }
}

/// A text, made harmless.
fn written(text: &str) -> String {
    if is_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// A part of a whole with four decimals at most, rounded half up: `0.9235`.
fn share(part: i64, whole: i64) -> String {
    let (part, whole) = (i128::from(part), i128::from(whole.max(1)));
    let parts = (2 * part * 10_000 + whole).div_euclid(2 * whole);
    let sign = if parts < 0 { "-" } else { "" };
    let (ones, rest) = (parts.abs() / 10_000, parts.abs() % 10_000);
    let text = format!("{sign}{ones}.{rest:04}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{quote, share, written};

    #[test]
    fn a_share_is_a_part_of_one() {
        let shares =
            [(157, 170, "0.9235"), (170, 170, "1"), (0, 9, "0"), (-1, 4, "-0.25")];
        for (part, whole, text) in shares {
            assert_eq!(share(part, whole), text);
        }
    }

    #[test]
    fn what_would_break_a_row_is_quoted() {
        let mut text = String::new();
        quote("甲\"乙\"\n丙,丁", &mut text);
        assert_eq!(text, "\"甲\"\"乙\"\"\n丙,丁\"");
    }

    #[test]
    fn a_text_that_begins_like_a_formula_gets_an_apostrophe() {
        let texts = ["=1+1", "＝1", "+886", "-甲", "@甲", "＠", "\t=1", " =1", "\r甲"];
        for text in texts {
            assert_eq!(written(text), format!("'{text}"));
        }
        for text in ["甲=乙", "–", "'甲", ""] {
            assert_eq!(written(text), text);
        }
    }
}
