//! Named figures: every number that a sentence or another program may quote.
//!
//! A figure knows the cells and figures it was made from, so that "where does this
//! number come from?" has an answer.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use crate::model::halves::Halves;
use crate::model::numeral;
use crate::model::origin::Origin;
use crate::model::places::Places;
use crate::model::roc_date::RocDate;
use crate::model::sources::Source;

/// What a figure is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FigureValue {
    Number(i64),
    /// The middle of several, where those beside it lie between two numbers.
    Halves(Halves),
    Text(String),
    Date(RocDate),
    /// Nothing is known: not zero.
    Missing,
}

impl FigureValue {
    /// The number, if it is a whole one.
    pub fn as_number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }
}

/// How a figure was made from its cells and figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Made {
    /// Taken over as it stands.
    Given,
    /// How many rows there are.
    Counted,
    Summed,
    /// The later minus the earlier.
    Subtracted,
    /// A part of a whole.
    Divided,
    /// The place in an order.
    Ranked,
    /// The largest of several.
    Chosen,
    /// The one in the middle.
    Median,
    /// What two wordings or lists do not have in common.
    Compared,
}

impl Made {
    /// Its name in the message catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Self::Given => "made-given",
            Self::Counted => "made-counted",
            Self::Summed => "made-summed",
            Self::Subtracted => "made-subtracted",
            Self::Divided => "made-divided",
            Self::Ranked => "made-ranked",
            Self::Chosen => "made-chosen",
            Self::Median => "made-median",
            Self::Compared => "made-compared",
        }
    }
}

/// A computed value under a stable name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    pub value: FigureValue,
    /// The word it is counted in: 筆, 件, 項.
    pub unit: Option<&'static str>,
    pub made: Made,
    /// The cells it was made from.
    pub cells: Places,
    /// The figures it was made from, by name.
    pub figures: Vec<String>,
    /// The files that it may be counted from: where it has no value, one of them may be
    /// why.
    pub files: Vec<Source>,
}

impl Figure {
    /// A number that was read or reckoned, counted in a unit.
    pub fn number(value: i64, unit: &'static str) -> Self {
        Self::new(FigureValue::Number(value), Some(unit))
    }

    /// A number of things in memory.
    pub fn counted(count: usize, unit: &'static str) -> Self {
        let number = numeral::number_of(count);
        Self::number(number, unit).made(Made::Counted)
    }

    /// A number that may not be known.
    pub fn known(value: Option<i64>, unit: &'static str) -> Self {
        let value = value.map_or(FigureValue::Missing, FigureValue::Number);
        Self::new(value, Some(unit))
    }

    /// A number in halves that may not be known.
    pub fn known_halves(value: Option<Halves>, unit: &'static str) -> Self {
        Self::new(value.map_or(FigureValue::Missing, FigureValue::Halves), Some(unit))
    }

    /// A name or another text.
    pub fn text(value: impl Into<String>) -> Self {
        Self::new(FigureValue::Text(value.into()), None)
    }

    /// A day.
    pub fn date(value: RocDate) -> Self {
        Self::new(FigureValue::Date(value), None)
    }

    /// What is not known; printing it is an error.
    pub fn missing() -> Self {
        Self::new(FigureValue::Missing, None)
    }

    fn new(value: FigureValue, unit: Option<&'static str>) -> Self {
        Self {
            value,
            unit,
            made: Made::Given,
            cells: Places::default(),
            figures: Vec::new(),
            files: Vec::new(),
        }
    }

    /// Its number, if it is a whole one.
    pub fn as_number(&self) -> Option<i64> {
        self.value.as_number()
    }

    /// Says how it was made.
    #[must_use]
    pub fn made(mut self, made: Made) -> Self {
        self.made = made;
        self
    }

    /// Says which list was looked through, where no row of it counted.
    #[must_use]
    pub fn or_from(mut self, list: &Origin) -> Self {
        if self.cells.is_empty() {
            self.cells.push(list);
        }
        self
    }

    /// Says which cells it was made from.
    #[must_use]
    pub fn from_cells<P: Borrow<Origin>>(
        mut self,
        cells: impl IntoIterator<Item = P>,
    ) -> Self {
        self.cells.extend(cells);
        self
    }

    /// Says which figures it was made from.
    #[must_use]
    pub fn from_figures(mut self, figures: &[&str]) -> Self {
        self.figures.extend(figures.iter().map(|&name| name.to_owned()));
        self
    }

    /// As it is printed: `2,963筆`; `–` where nothing is known.
    pub fn print(&self) -> String {
        match &self.value {
            FigureValue::Number(number) => {
                format!(
                    "{}{}",
                    numeral::thousands(*number),
                    self.unit.unwrap_or_default()
                )
            }
            FigureValue::Halves(halves) => {
                format!("{}{}", halves.print(), self.unit.unwrap_or_default())
            }
            FigureValue::Text(text) => text.clone(),
            FigureValue::Date(date) => date.long(),
            FigureValue::Missing => "–".to_owned(),
        }
    }
}

/// All figures of a pack, by their dotted name.
pub type Figures = BTreeMap<String, Figure>;
