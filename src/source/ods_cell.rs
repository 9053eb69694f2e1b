//! A cell of an `OpenDocument` workbook: its value as the file says it, or its text.

use quick_xml::escape;
use quick_xml::events::BytesStart;

use super::grid::Value;
use super::workbook;
use super::xml::attribute;

/// How far blanks that are written as a number may lengthen a text: no cell holds more.
const MOST_BLANKS: usize = 32_767;

/// A cell while it is read.
pub(super) struct OdsCell {
    /// How many columns it stands for.
    pub columns: u32,
    /// Whether a merged region covers it.
    pub covered: bool,
    kind: Kind,
    value: Option<String>,
    formula: Option<String>,
    text: String,
    paragraphs: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Date,
    Bool,
    Error,
}

/// What a cell holds, on its own.
pub(super) enum Content {
    Text(String),
    Number(f64),
    Day(String),
    Bool(bool),
    Fault(String),
}

impl Content {
    /// The value as a sheet keeps it.
    pub(super) fn value(&self) -> Value<'_> {
        match self {
            Self::Text(text) => Value::Text(text),
            Self::Number(number) => workbook::number(*number),
            Self::Day(text) => workbook::iso_day(text),
            Self::Bool(truth) => Value::Bool(*truth),
            Self::Fault(text) => Value::Fault(text),
        }
    }
}

impl OdsCell {
    /// What the cell's own element says.
    pub(super) fn new(element: &BytesStart<'_>, covered: bool) -> Self {
        let said = |name: &str| attribute(element, name);
        let error = said("calcext:value-type").is_some_and(|kind| kind == "error");
        let kind = match said("office:value-type").as_deref() {
            _ if error => Kind::Error,
            Some("float" | "percentage" | "currency") => Kind::Number,
            Some("date") => Kind::Date,
            Some("boolean") => Kind::Bool,
            _ => Kind::Text,
        };
        let value = match kind {
            Kind::Number => said("office:value"),
            Kind::Date => said("office:date-value"),
            Kind::Bool => said("office:boolean-value"),
            Kind::Text | Kind::Error => said("office:string-value"),
        };
        Self {
            columns: count(element, "table:number-columns-repeated"),
            covered,
            kind,
            value: value.filter(|value| !value.is_empty()),
            formula: said("table:formula"),
            text: String::new(),
            paragraphs: 0,
        }
    }

    /// Notes an element within the cell that stands for characters.
    pub(super) fn mark(&mut self, name: &[u8], element: &BytesStart<'_>) {
        match name {
            b"text:p" => {
                if self.paragraphs > 0 {
                    self.text.push('\n');
                }
                self.paragraphs += 1;
            }
            b"text:s" => {
                let room = MOST_BLANKS.saturating_sub(self.text.len());
                let blanks = count(element, "text:c") as usize;
                self.text.extend(std::iter::repeat_n(' ', blanks.min(room)));
            }
            b"text:tab" => self.text.push('\t'),
            b"text:line-break" => self.text.push('\n'),
            _ => {}
        }
    }

    /// Adds to its text; what stands outside its paragraphs is layout.
    pub(super) fn add(&mut self, text: &str) {
        if self.paragraphs > 0 {
            self.text.push_str(text);
        }
    }

    /// How many bytes its text has so far.
    pub(super) fn length(&self) -> usize {
        self.text.len()
    }

    /// What the cell holds, if anything.
    pub(super) fn content(self) -> Option<Content> {
        if self.kind == Kind::Error {
            return Some(Content::Fault(self.text));
        }
        let shown = (!self.text.is_empty()).then_some(self.text);
        let Some(value) = self.value.or(shown) else {
            return self.formula.map(|formula| Content::Fault(plain_formula(&formula)));
        };
        Some(match self.kind {
            Kind::Number => match value.parse() {
                Ok(number) => Content::Number(number),
                Err(_) => Content::Fault(value),
            },
            Kind::Date => Content::Day(value),
            Kind::Bool => Content::Bool(value.eq_ignore_ascii_case("true")),
            Kind::Text | Kind::Error => Content::Text(value),
        })
    }
}

/// A formula as a reader of the sheet knows it, without the name of its grammar.
fn plain_formula(formula: &str) -> String {
    formula
        .split_once('=')
        .map_or_else(|| formula.to_owned(), |(_, formula)| format!("={formula}"))
}

/// Whether everything that an element says of itself can be read: what cannot would
/// count as not said, and shift the cells behind it.
pub(super) fn is_sound(element: &BytesStart<'_>) -> bool {
    element.attributes().all(|attribute| {
        let Ok(attribute) = attribute else { return false };
        let Ok(text) = std::str::from_utf8(&attribute.value) else { return false };
        match attribute.key.as_ref() {
            b"table:number-columns-repeated"
            | b"table:number-rows-repeated"
            | b"table:number-columns-spanned"
            | b"table:number-rows-spanned"
            | b"text:c" => text.parse::<u32>().is_ok(),
            _ => escape::unescape(text).is_ok(),
        }
    })
}

/// A number of rows, columns or blanks: one where nothing is said.
pub(super) fn count(element: &BytesStart<'_>, name: &str) -> u32 {
    attribute(element, name)
        .and_then(|text| text.parse().ok())
        .map_or(1, |number: u32| number.max(1))
}
