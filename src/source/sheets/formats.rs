//! What the numbers of a workbook are: its styles tell days from plain numbers, and
//! numbers from what is shown as another text. They also tell what is struck through.
//!
//! A day of which only the month is shown (`Mar-24`) is that month: nobody who reads the
//! sheet sees its day.

use std::collections::BTreeMap;
use std::io::BufRead;

use chrono::NaiveDate;
use quick_xml::events::BytesStart;

use super::xml::{Xml, attribute};
use crate::model::limits::Limits;
use crate::model::roc_date::RocDate;
use crate::model::roc_span::RocSpan;

/// What a style says of the cells that have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Style {
    pub format: Format,
    /// Whether what they hold is struck through.
    pub struck: bool,
}

impl Style {
    pub(super) const PLAIN: Self = Self { format: Format::Number, struck: false };

    /// Whether it makes another of what a cell holds.
    pub(in crate::source) fn tells(self) -> bool {
        self.struck || self.format.is_another_text()
    }
}

/// What a number of a style is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::source) enum Format {
    Number,
    /// A day, or a time of a day.
    Date,
    /// The month in which a day lies.
    Month,
    /// The year in which it lies.
    Year,
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
        matches!(self, Self::Padded(_) | Self::Percent(_) | Self::Month | Self::Year)
    }

    /// What is shown of a day, where that is not the day.
    pub(super) fn shown_of_day(self, day: NaiveDate) -> Option<String> {
        let day = RocDate::from_gregorian(day)?;
        let span = match self {
            Self::Month => RocSpan::Month(day.year(), day.month()),
            Self::Year => RocSpan::Year(day.year()),
            _ => return None,
        };
        Some(span.to_string())
    }

    /// The text that a number is shown as, where that is not the number itself.
    pub(in crate::source) fn shown(self, number: f64) -> Option<String> {
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
pub(super) fn read(part: impl BufRead, limits: Limits) -> Option<Vec<Style>> {
    let (mut own, mut styles) = (BTreeMap::new(), Vec::new());
    // Whether each font strikes through; those of other parts of the list are no cells'.
    let (mut fonts, mut is_cells) = (Vec::new(), false);
    Xml::new(part, limits).each_element(|element, around| {
        let number = |name| attribute(element, name).and_then(|id| id.parse().ok());
        match (around, element.local_name().as_ref()) {
            (b"numFmts", b"numFmt") => {
                let code = attribute(element, "formatCode").unwrap_or_default();
                let number = number("numFmtId");
                own.extend(number.map(|number: u32| (number, of_code(&code))));
            }
            (around, b"font") => {
                is_cells = around == b"fonts";
                fonts.extend(is_cells.then_some(false));
            }
            (b"font", b"strike") if is_cells && is_on(element) => {
                if let Some(struck) = fonts.last_mut() {
                    *struck = true;
                }
            }
            (b"cellXfs", b"xf") => {
                let number = |name| number(name).unwrap_or_default();
                let (code, font) = (number("numFmtId"), number("fontId"));
                let format = own.get(&code).copied();
                styles.push(Style {
                    format: format.unwrap_or_else(|| of_number(code)),
                    struck: fonts.get(font as usize).copied().unwrap_or(false),
                });
            }
            _ => {}
        }
        Some(())
    })?;
    Some(styles)
}

/// Whether a mark such as `<strike/>` is not taken back.
pub(super) fn is_on(element: &BytesStart<'_>) -> bool {
    attribute(element, "val").is_none_or(|said| !["0", "false"].contains(&&*said))
}

/// The formats that every program knows by number (ECMA-376, 18.8.30), with those that
/// East Asian editions add.
pub(super) fn of_number(number: u32) -> Format {
    match number {
        17 => Format::Month,
        14..=16 | 18..=22 | 27..=36 | 45 | 47 | 50..=58 => Format::Date,
        46 => Format::Duration,
        9 => Format::Percent(0),
        10 => Format::Percent(2),
        _ => Format::Number,
    }
}

/// What a format's code makes of a number. Only its first section is looked at: the
/// others are for numbers below zero and for texts.
pub(super) fn of_code(code: &str) -> Format {
    let code = code
        .to_ascii_lowercase()
        .replace("general", "")
        .replace("g/通用格式", "")
        .replace("standard", "");
    if let Some(format) = of_digits(code.split(';').next().unwrap_or_default()) {
        return format;
    }
    let mut shown = Shown::default();
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
            'm' => shown.month = true,
            'y' | 'g' => shown.year = true,
            'd' | 'h' | 's' => shown.more = true,
            // The year of an era, not the exponent of `0E+00`; the day of a week.
            'e' if !rest.as_str().starts_with(['+', '-']) => shown.year = true,
            'a' if rest.as_str().starts_with("aa") => shown.more = true,
            _ => {}
        }
    }
    shown.format().unwrap_or(Format::Number)
}

/// What a format shows of a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Shown {
    pub year: bool,
    pub month: bool,
    /// The day itself, or a time.
    pub more: bool,
}

impl Shown {
    /// The format that shows so much; none where it shows nothing of a day.
    pub(in crate::source) fn format(self) -> Option<Format> {
        match self {
            Self { more: true, .. } => Some(Format::Date),
            Self { month: true, .. } => Some(Format::Month),
            Self { year: true, .. } => Some(Format::Year),
            _ => None,
        }
    }
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
    use chrono::NaiveDate;

    use super::{Format, of_code, read};
    use crate::model::limits::Limits;

    #[test]
    fn a_code_tells_days_from_numbers_and_from_hours() {
        let dates = [
            "yyyy/mm/dd",
            "[$-404]e/m/d;@",
            "[$-404]e\"年\"m\"月\"d\"日\";@",
            "h:mm AM/PM",
            "mm:ss.0",
            "[$-F800]dddd, mmmm dd, yyyy",
            "aaaa",
            "d-mmm",
            "m/d;@",
        ];
        for code in dates {
            assert_eq!(of_code(code), Format::Date, "{code}");
        }
        for code in [
            "mmm-yy", "yyyy/m", "[$-404]e\"年\"m\"月\";@", "yyyy\"年\"m\"月\"", "m\"月\"",
        ] {
            assert_eq!(of_code(code), Format::Month, "{code}");
        }
        for code in ["[$-404]e\"年\"", "[$-404]gge", "yyyy"] {
            assert_eq!(of_code(code), Format::Year, "{code}");
        }
        let numbers = [
            "General", "#,##0", "0.00E+00", "#,##0\" days\"", "General\"件\"",
            "G/通用格式", "##0.0E-0", "\\d0", "_d0", "[Red]0;dd", "[$NT$-404]#,##0", "@",
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

    #[test]
    fn what_is_shown_of_a_day_is_a_month_or_a_year_where_no_day_is() {
        let day = NaiveDate::from_ymd_opt(2024, 3, 1).unwrap();
        for (code, shown) in [
            ("mmm-yy", Some("113年3月")),
            ("[$-404]e\"年\"", Some("113年")),
            ("yyyy/m/d", None),
            ("h:mm", None),
        ] {
            assert_eq!(of_code(code).shown_of_day(day).as_deref(), shown, "{code}");
        }
    }

    #[test]
    fn a_style_tells_what_its_font_strikes_through() {
        let part = r#"<styleSheet><fonts><font><b/></font><font><strike/></font>
            <font><strike val="0"/></font></fonts><cellXfs><xf fontId="0"/>
            <xf fontId="1" numFmtId="17"/><xf fontId="2"/></cellXfs>
            <dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>"#;
        let styles = read(part.as_bytes(), Limits::default()).unwrap();
        let struck: Vec<_> = styles.iter().map(|style| style.struck).collect();
        assert_eq!(struck, [false, true, false]);
        assert_eq!(styles[1].format, Format::Month);
    }
}
