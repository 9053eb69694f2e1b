//! What a cell's element says that it holds, and what its text means.

use calamine::{ExcelDateTime, ExcelDateTimeType};
use quick_xml::events::BytesStart;

use crate::source::sheets::formats::{Format, Style};
use crate::source::sheets::grid::Value;
use crate::source::sheets::looks::Looks;
use crate::source::sheets::workbook;

/// Elements that a later version of the format may put anywhere.
pub(super) const LATER: [&[u8]; 2] = [b"extLst", b"AlternateContent"];

/// What the text of a cell's value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    /// As a number, but said to be one.
    SaidNumber,
    Shared,
    Text,
    Inline,
    Bool,
    Day,
    Error,
}

/// A cell while it is read.
pub(super) struct Cell {
    pub kind: Kind,
    pub style: Style,
    /// What is struck through or set above the line in the text within it.
    pub look: Option<Looks>,
    pub value: Option<String>,
    pub formula: Option<String>,
}

/// What an element within a cell holds.
pub(super) enum Held {
    Value,
    Formula,
    Rich,
    /// Nothing that is read here.
    Other,
}

impl Held {
    /// Nothing where the element does not belong in a cell.
    pub(super) fn of(element: &BytesStart<'_>, kind: Kind) -> Option<Self> {
        match element.local_name().as_ref() {
            // The text of such a cell stands beside it.
            b"v" if kind == Kind::Inline => Some(Self::Other),
            b"v" => Some(Self::Value),
            b"f" => Some(Self::Formula),
            b"is" => Some(Self::Rich),
            name => LATER.contains(&name).then_some(Self::Other),
        }
    }
}

impl Kind {
    /// The kind of a cell's `t`; nothing where no program writes that.
    pub(super) fn named(said: &[u8]) -> Option<Self> {
        Some(match said {
            b"n" => Self::SaidNumber,
            b"s" => Self::Shared,
            b"str" => Self::Text,
            b"inlineStr" => Self::Inline,
            b"b" => Self::Bool,
            b"d" => Self::Day,
            b"e" => Self::Error,
            _ => return None,
        })
    }
}

impl Cell {
    /// The text that a number is shown as, where that is not the number itself: a number
    /// of a case, shown as 001, is that and not 1.
    pub(super) fn shown(&self, value: &str, from_1904: bool) -> Option<String> {
        let is_number = matches!(self.kind, Kind::Number | Kind::SaidNumber);
        let format = self.style.format;
        if !format.is_another_text() || !is_number && self.kind != Kind::Day {
            return None;
        }
        match self.means(value, from_1904)? {
            Value::Date(day) => format.shown_of_day(day),
            Value::Number(number) => format.shown(number),
            _ => None,
        }
    }

    /// What a value's text means, in a workbook that counts its days from 1900 or from
    /// 1904; nothing where no program writes such a one.
    pub(super) fn means<'t>(&self, text: &'t str, from_1904: bool) -> Option<Value<'t>> {
        Some(match self.kind {
            _ if text.is_empty() => Value::Empty,
            Kind::Text | Kind::Inline => Value::Text(text),
            Kind::Error => Value::Fault(text),
            Kind::Day => workbook::iso_day(text),
            Kind::Bool => Value::Bool(match text.trim() {
                "1" | "true" => true,
                "0" | "false" => false,
                _ => return None,
            }),
            Kind::Number | Kind::SaidNumber => match text.trim().parse() {
                Ok(number) => self.number(number, from_1904),
                Err(_) if self.kind == Kind::Number => Value::Text(text),
                Err(_) => return None,
            },
            Kind::Shared => return None,
        })
    }

    fn number(&self, number: f64, from_1904: bool) -> Value<'static> {
        let kind = match self.style.format {
            Format::Number | Format::Padded(_) | Format::Percent(_) => {
                return workbook::number(number);
            }
            Format::Date | Format::Month | Format::Year => ExcelDateTimeType::DateTime,
            Format::Duration => ExcelDateTimeType::TimeDelta,
        };
        workbook::day(&ExcelDateTime::new(number, kind, from_1904))
    }
}
