//! A cell of an `OpenDocument` workbook: its value as the file says it, or its text.

use std::borrow::Cow;
use std::ops::Range;

use quick_xml::escape;
use quick_xml::events::BytesStart;

use super::formats::{Format, Style};
use super::grid::Value;
use super::looks::{Looks, take_struck};
use super::workbook;
use super::xml::unescaped;

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
    /// Its formula, where no value of it was written.
    uncomputed: Option<String>,
    text: String,
    paragraphs: u32,
    style: Style,
    /// The stretches of words that are open: where each begins, and what it looks like.
    open: Vec<(usize, Option<Looks>)>,
    looks: Vec<(Range<usize>, Looks)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Percent,
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
    /// A day as a format shows it: perhaps no more than its month.
    fn shown_in(self, format: Format) -> Self {
        let shown = match self.value() {
            Value::Date(day) => format.shown_of_day(day),
            _ => None,
        };
        shown.map_or(self, Self::Text)
    }

    /// The value as a sheet keeps it.
    pub(in crate::source) fn value(&self) -> Value<'_> {
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
    pub(in crate::source) fn new(said: &Said<'_>, covered: bool, style: Style) -> Self {
        let error = said.of("calcext:value-type") == Some("error");
        let kind = match said.of("office:value-type") {
            _ if error => Kind::Error,
            Some("float" | "currency") => Kind::Number,
            Some("percentage") => Kind::Percent,
            Some("date") => Kind::Date,
            Some("boolean") => Kind::Bool,
            _ => Kind::Text,
        };
        let value = said.of(match kind {
            Kind::Number | Kind::Percent => "office:value",
            Kind::Date => "office:date-value",
            Kind::Bool => "office:boolean-value",
            Kind::Text | Kind::Error => "office:string-value",
        });
        Self {
            columns: said.count("table:number-columns-repeated"),
            covered,
            kind,
            value: value.filter(|value| !value.is_empty()).map(str::to_owned),
            // What has a type was computed: a formula may come to an empty text.
            uncomputed: said
                .of("table:formula")
                .filter(|_| said.of("office:value-type").is_none())
                .map(str::to_owned),
            text: String::new(),
            paragraphs: 0,
            style,
            open: Vec::new(),
            looks: Vec::new(),
        }
    }

    /// Notes an element within the cell that stands for characters.
    pub(in crate::source) fn mark(&mut self, name: &[u8], said: &Said<'_>) {
        match name {
            b"text:p" => {
                if self.paragraphs > 0 {
                    self.text.push('\n');
                }
                self.paragraphs += 1;
            }
            b"text:s" => {
                let room = MOST_BLANKS.saturating_sub(self.text.len());
                let blanks = said.count("text:c") as usize;
                self.text.extend(std::iter::repeat_n(' ', blanks.min(room)));
            }
            b"text:tab" => self.text.push('\t'),
            b"text:line-break" => self.text.push('\n'),
            _ => {}
        }
    }

    /// Notes that words of a style begin, which look so.
    pub(super) fn begin_words(&mut self, look: Option<Looks>) {
        self.open.push((self.text.len(), look));
    }

    /// Notes that they end.
    pub(super) fn end_words(&mut self) {
        let Some((start, look)) = self.open.pop() else { return };
        self.looks.extend(look.map(|look| (start..self.text.len(), look)));
    }

    /// Adds to its text; what stands outside its paragraphs is layout.
    pub(in crate::source) fn add(&mut self, text: &str) {
        if self.paragraphs > 0 {
            self.text.push_str(text);
        }
    }

    /// How many bytes its text has so far.
    pub(in crate::source) fn length(&self) -> usize {
        self.text.len()
    }

    /// What the cell holds, if anything.
    pub(in crate::source) fn content(mut self) -> Option<(Content, Option<Looks>)> {
        self.looks.sort_by_key(|(stretch, _)| stretch.start);
        let look = take_struck(&self.looks, 0, &mut self.text);
        let look = self.style.struck.then_some(Looks::Struck).or(look);
        let format = self.style.format;
        let content = match self.held()? {
            Content::Day(day) => Content::Day(day).shown_in(format),
            other => other,
        };
        Some((content, look))
    }

    fn held(self) -> Option<Content> {
        if self.kind == Kind::Error {
            return Some(Content::Fault(self.text));
        }
        let shown = (!self.text.is_empty()).then_some(self.text);
        if let Some(text) = shown.as_ref().filter(|text| differs(self.kind, text)) {
            return Some(Content::Text(text.clone()));
        }
        let Some(value) = self.value.or(shown) else {
            let formula = self.uncomputed.filter(|_| self.paragraphs == 0);
            return formula.map(|formula| Content::Fault(plain_formula(&formula)));
        };
        Some(match self.kind {
            Kind::Number | Kind::Percent => match value.parse() {
                Ok(number) => Content::Number(number),
                Err(_) => Content::Fault(value),
            },
            Kind::Date => Content::Day(value),
            Kind::Bool => Content::Bool(value.eq_ignore_ascii_case("true")),
            Kind::Text | Kind::Error => Content::Text(value),
        })
    }
}

/// Whether a number is shown as a text that is not the number itself: 001, 95%.
fn differs(kind: Kind, shown: &str) -> bool {
    let is_padded = shown.len() > 1
        && shown.starts_with('0')
        && shown.bytes().all(|byte| byte.is_ascii_digit());
    match kind {
        Kind::Number => is_padded,
        Kind::Percent => shown.ends_with('%'),
        _ => false,
    }
}

/// A formula as a reader of the sheet knows it, without the name of its grammar.
fn plain_formula(formula: &str) -> String {
    formula
        .split_once('=')
        .map_or_else(|| formula.to_owned(), |(_, formula)| format!("={formula}"))
}

/// What an element says of itself, read once: there are as many as there are cells.
pub(super) struct Said<'e>(Vec<(&'e [u8], Cow<'e, str>)>);

/// What says how often something is there.
const COUNTS: [&[u8]; 5] = [
    b"table:number-columns-repeated",
    b"table:number-rows-repeated",
    b"table:number-columns-spanned",
    b"table:number-rows-spanned",
    b"text:c",
];

impl<'e> Said<'e> {
    /// Nothing where any of it cannot be read: it would count as not said, and shift
    /// the cells behind it.
    pub(in crate::source) fn by(element: &'e BytesStart<'_>) -> Option<Self> {
        let mut said = Vec::new();
        for attribute in element.attributes() {
            let attribute = attribute.ok()?;
            let name = attribute.key.into_inner();
            let text = match attribute.value {
                Cow::Borrowed(value) => {
                    escape::unescape(std::str::from_utf8(value).ok()?).ok()?
                }
                Cow::Owned(value) => Cow::Owned(unescaped(&value)?),
            };
            if COUNTS.contains(&name) && text.parse::<u32>().is_err() {
                return None;
            }
            said.push((name, text));
        }
        Some(Self(said))
    }

    /// What is said under a name.
    pub(in crate::source) fn of(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| *known == name.as_bytes());
        found.map(|(_, text)| &**text)
    }

    /// A number of rows, columns or blanks: one where nothing is said.
    pub(in crate::source) fn count(&self, name: &str) -> u32 {
        let said = self.of(name).and_then(|text| text.parse().ok());
        said.map_or(1, |number: u32| number.max(1))
    }
}
