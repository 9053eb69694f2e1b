//! What the numbers of a workbook are: its styles tell days from plain numbers, and
//! numbers from what is shown as another text.

use std::collections::BTreeMap;
use std::io::BufRead;

use super::xml::{Xml, attribute};
use crate::model::limits::Limits;

/// What a number of a style is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Number,
    /// A day, or a time of a day.
    Date,
    /// Hours beyond those of a day.
    Duration,
    /// With zeros before it up to so many digits: `001`.
    Padded(usize),
    /// A hundred times the number, with so many decimals: `95%`.
    Percent(usize),
}

impl Format {
    /// Whether a number of it may be shown as another text.
    pub(super) fn is_another_text(self) -> bool {
        matches!(self, Self::Padded(_) | Self::Percent(_))
    }

    /// The text that a number is shown as, where that is not the number itself.
    pub(super) fn shown(self, number: f64) -> Option<String> {
        match self {
            Self::Padded(width) if number >= 0.0 && number.fract() == 0.0 => {
                let padded = format!("{number:0width$}");
                padded.starts_with('0').then_some(padded)
            }
            Self::Percent(decimals) => {
                // A half is rounded up, as spreadsheets do it.
                let scale = 10_f64.powi(i32::try_from(decimals).ok()?);
                let rounded = (number * 100.0 * scale).round() / scale;
                Some(format!("{rounded:.decimals$}%"))
            }
            _ => None,
        }
    }
}

/// The styles that cells have, in order of their numbers; nothing where the part is
/// damaged.
pub(super) fn read(part: impl BufRead, limits: Limits) -> Option<Vec<Format>> {
    let (mut own, mut formats) = (BTreeMap::new(), Vec::new());
    Xml::new(part, limits).each_element(|element, around| {
        let number = || attribute(element, "numFmtId").and_then(|id| id.parse().ok());
        match (around, element.local_name().as_ref()) {
            (b"numFmts", b"numFmt") => {
                let code = attribute(element, "formatCode").unwrap_or_default();
                own.extend(number().map(|number: u32| (number, of_code(&code))));
            }
            (b"cellXfs", b"xf") => {
                let number = number().unwrap_or_default();
                let format = own.get(&number).copied();
                formats.push(format.unwrap_or_else(|| of_number(number)));
            }
            _ => {}
        }
        Some(())
    })?;
    Some(formats)
}

/// The formats that every program knows by number (ECMA-376, 18.8.30), with those that
/// East Asian editions add.
pub(super) fn of_number(number: u32) -> Format {
    match number {
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Format::Date,
        46 => Format::Duration,
        9 => Format::Percent(0),
        10 => Format::Percent(2),
        _ => Format::Number,
    }
}

/// What a format's code makes of a number. Only its first section is looked at: the
/// others are for numbers below zero and for texts.
pub(super) fn of_code(code: &str) -> Format {
    let code = code.to_ascii_lowercase().replace("general", "").replace("standard", "");
    if let Some(format) = of_digits(code.split(';').next().unwrap_or_default()) {
        return format;
    }
    let mut rest = code.chars();
    while let Some(character) = rest.next() {
        match character {
            ';' => break,
            // What follows these is shown, filled in or left room for.
            '\\' | '_' | '*' => drop(rest.next()),
            '"' => drop(rest.by_ref().find(|&quoted| quoted == '"')),
            '[' => {
                let inside: String = rest.by_ref().take_while(|&c| c != ']').collect();
                if is_elapsed(&inside) {
                    return Format::Duration;
                }
            }
            'd' | 'm' | 'y' | 'h' | 's' | 'g' => return Format::Date,
            // The year of an era, not the exponent of `0E+00`; the day of a week.
            'e' if !rest.as_str().starts_with(['+', '-']) => return Format::Date,
            'a' if rest.as_str().starts_with("aa") => return Format::Date,
            _ => {}
        }
    }
    Format::Number
}

/// `000`, `0%`, `0.0%`.
fn of_digits(code: &str) -> Option<Format> {
    let is_zeros = |text: &str| text.bytes().all(|byte| byte == b'0');
    if let Some(digits) = code.strip_suffix('%') {
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let is_plain = whole.bytes().all(|byte| b"#,0".contains(&byte));
        return (is_plain && is_zeros(decimals))
            .then_some(Format::Percent(decimals.len()));
    }
    (code.len() > 1 && is_zeros(code)).then_some(Format::Padded(code.len()))
}

/// `[h]`, `[mm]`: time that goes on beyond its unit.
fn is_elapsed(inside: &str) -> bool {
    ["h", "m", "s"]
        .iter()
        .any(|unit| !inside.is_empty() && inside.replace(unit, "").is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Format, of_code};

    #[test]
    fn a_code_tells_days_from_numbers_and_from_hours() {
        let dates = [
            "yyyy/mm/dd",
            "[$-404]e/m/d;@",
            "[$-404]e\"年\"m\"月\"d\"日\";@",
            "h:mm AM/PM",
            "mm:ss.0",
            "[$-F800]dddd, mmmm dd, yyyy",
            "[$-404]e\"年\"",
            "[$-404]gge",
            "aaaa",
        ];
        for code in dates {
            assert_eq!(of_code(code), Format::Date, "{code}");
        }
        let numbers = [
            "General",
            "#,##0",
            "0.00E+00",
            "#,##0\" days\"",
            "General\"件\"",
            "##0.0E-0",
            "\\d0",
            "_d0",
            "[Red]0;dd",
            "[$NT$-404]#,##0",
            "@",
            "",
        ];
        for code in numbers {
            assert_eq!(of_code(code), Format::Number, "{code}");
        }
        for (code, number, shown) in [
            ("000", 7.0, Some("007")),
            ("00", 7.0, Some("07")),
            ("000", 1234.0, None),
            ("0", 0.0, None),
            ("0%", 0.95, Some("95%")),
            ("0.0%;-0.0%", 0.0525, Some("5.3%")),
            ("#,##0", 7.0, None),
        ] {
            assert_eq!(of_code(code).shown(number).as_deref(), shown, "{code}");
        }
        assert_eq!(of_code("[h]:mm:ss"), Format::Duration);
        assert_eq!(of_code("[Mm]"), Format::Duration);
    }
}
