//! The agenda's tables and charts as typed values; how they look is for the page.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use super::figure::FigureValue;
use crate::model::halves::Halves;
use crate::model::numeral;
use crate::model::origin::Origin;
use crate::model::places::Places;
use crate::model::prose::{Block, Marked, Narrative, plain};
use crate::model::roc_date::RocDate;

/// A table of an agenda item, in printed order.
#[derive(Debug, Clone, PartialEq)]
pub struct AgendaTable {
    /// The item's name in the list of items.
    pub item: &'static str,
    /// Tells the tables of one item apart for sentences; empty where one is enough.
    pub part: &'static str,
    pub title: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// Its last row; the first cell is its label.
    pub total: Option<Vec<Cell>>,
}

/// A column: its heading, and how its cells are printed.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub name: String,
    pub unit: Option<&'static str>,
    pub kind: ColumnKind,
    /// Whether its numbers are shown on the item's common scale (heat or bars).
    pub scaled: bool,
    pub role: Role,
}

/// What a column is to its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Plain,
    /// Its texts are the numbers of the rows (項次, 序號).
    Ordinal,
    /// It says something of single rows (備註, 修正說明): where few of them have it, a
    /// page sets it beside or under those, for a column would be mostly empty.
    Remark,
    /// It compares with an earlier date: a page leaves it out where nothing of that date
    /// is known.
    Comparison,
    /// It says what not every table has to say: a page leaves it out where no row has it.
    Optional,
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    Text,
    Count,
    Change,
    Date,
    Prose,
    Marked,
}

/// A row, with a cell a column.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    pub cells: Vec<Cell>,
    /// Whether it is the row that the slide is about.
    pub own: bool,
    /// Whether it sums up several of what the other rows are one of each: it is then no
    /// measure of them.
    pub several: bool,
    /// What sentences about this row alone may quote, by name.
    pub facts: BTreeMap<&'static str, FigureValue>,
}

/// A cell with where its content comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    pub content: Content,
    /// How many rows it covers; 0 when the cell above covers it.
    pub span: u32,
    /// The cells it was computed from.
    pub origins: Places,
}

/// What a cell says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Nothing is known: not zero.
    Missing,
    Text {
        text: String,
        detail: Option<String>,
    },
    /// A number in the column's unit.
    Count(i64),
    /// A number in the column's unit, printed with a decimal: one of its column is no
    /// whole number.
    Halves(Halves),
    /// A number that is printed with its sign.
    Change(i64),
    Share {
        part: i64,
        whole: i64,
    },
    Date(RocDate),
    /// A text whose second part is a sentence about its row, of that template.
    Grounded {
        text: String,
        sentence: &'static str,
    },
    /// Several texts that become prose once the sentences are written; more than one
    /// are printed as a numbered list.
    Narrative(Vec<Narrative>),
    Prose(Vec<Block>),
    Marked(Vec<Marked>),
}

impl Cell {
    /// A cell of one row that comes from nowhere yet.
    pub fn new(content: Content) -> Self {
        Self { content, span: 1, origins: Places::default() }
    }

    /// A plain text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(Content::Text { text: text.into(), detail: None })
    }

    /// A text with a second one behind it in brackets.
    pub fn detailed(text: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::new(Content::Text { text: text.into(), detail: Some(detail.into()) })
    }

    /// Texts that become prose once the sentences are written.
    pub fn narrative(texts: Vec<Narrative>) -> Self {
        Self::new(Content::Narrative(texts))
    }

    /// A text of two versions with its marks.
    pub fn marked(runs: Vec<Marked>) -> Self {
        Self::new(Content::Marked(runs))
    }

    /// A number of things, in the column's unit.
    pub fn count(number: i64) -> Self {
        Self::new(Content::Count(number))
    }

    /// A difference, printed with its sign.
    pub fn change(number: i64) -> Self {
        Self::new(Content::Change(number))
    }

    /// The later number less the earlier, where both are known.
    pub fn growth(before: &Self, now: &Self) -> Self {
        let change = now.number().zip(before.number()).map(|(now, before)| now - before);
        Self::known(change, Self::change).from_those_of([&before.origins, &now.origins])
    }

    /// What is not known: printed –, never 0.
    pub fn missing() -> Self {
        Self::new(Content::Missing)
    }

    /// A part of a whole; missing where there is no whole.
    pub fn share(part: i64, whole: i64) -> Self {
        let share = Content::Share { part, whole };
        Self::new(if whole > 0 { share } else { Content::Missing })
    }

    /// The number if there is one, else missing.
    pub fn known(number: Option<i64>, cell: fn(i64) -> Self) -> Self {
        number.map_or_else(Self::missing, cell)
    }

    /// Says which cells it was computed from.
    #[must_use]
    pub fn from_cells<P: Borrow<Origin>>(
        mut self,
        origins: impl IntoIterator<Item = P>,
    ) -> Self {
        self.origins.extend(origins);
        self
    }

    /// Says that it was made from all that others were made from.
    #[must_use]
    pub fn from_those_of<'a>(
        mut self,
        others: impl IntoIterator<Item = &'a Places>,
    ) -> Self {
        others.into_iter().for_each(|places| self.origins.append(places));
        self
    }

    /// Says which list was looked through, where no row of it counted.
    #[must_use]
    pub fn or_from(mut self, list: &Origin) -> Self {
        if self.origins.is_empty() {
            self.origins.push(list);
        }
        self
    }

    /// Covers so many rows; 0 for a cell that the one above covers.
    #[must_use]
    pub fn spanning(mut self, rows: u32) -> Self {
        self.span = rows;
        self
    }

    /// What it prints, without its marks; nothing where it is not known.
    pub fn words(&self) -> String {
        match &self.content {
            Content::Missing => String::new(),
            Content::Text { text, detail: Some(detail) } => format!("{text}（{detail}）"),
            Content::Text { text, .. } | Content::Grounded { text, .. } => text.clone(),
            Content::Count(number) => numeral::thousands(*number),
            Content::Halves(halves) => halves.print(),
            Content::Change(number) => numeral::change(*number),
            Content::Share { part, whole } => numeral::percent(*part, *whole),
            Content::Date(date) => date.slashed(),
            Content::Prose(blocks) => plain(blocks),
            Content::Marked(runs) => runs.iter().map(|run| &*run.text).collect(),
            Content::Narrative(texts) => {
                texts.iter().map(|text| &*text.text).collect::<Vec<_>>().join("\n")
            }
        }
    }

    /// The whole number that it is, if it is one.
    pub fn number(&self) -> Option<i64> {
        match self.content {
            Content::Count(number) | Content::Change(number) => Some(number),
            Content::Halves(halves) => halves.as_whole(),
            _ => None,
        }
    }
}

/// Whether a column of these rows is mostly empty.
pub fn is_sparse<'a>(rows: impl Iterator<Item = &'a Row>, column: usize) -> bool {
    let (mut all, mut filled) = (0, 0);
    for row in rows {
        all += 1;
        let has_words =
            row.cells.get(column).is_some_and(|cell| !cell.words().is_empty());
        filled += usize::from(has_words);
    }
    2 * filled < all
}

impl Column {
    /// A column without a unit, on no common scale.
    pub fn new(name: impl Into<String>, kind: ColumnKind) -> Self {
        let name = name.into();
        Self { name, unit: None, kind, scaled: false, role: Role::Plain }
    }

    /// Counts in a unit, which its heading names.
    #[must_use]
    pub fn in_unit(mut self, unit: &'static str) -> Self {
        self.unit = Some(unit);
        self
    }

    /// Says that its texts are the numbers of the rows.
    #[must_use]
    pub fn ordinal(mut self) -> Self {
        self.role = Role::Ordinal;
        self
    }

    /// Says that it needs no column of its own where few rows have it.
    #[must_use]
    pub fn remark(mut self) -> Self {
        self.role = Role::Remark;
        self
    }

    /// Says that it compares with an earlier date.
    #[must_use]
    pub fn comparison(mut self) -> Self {
        self.role = Role::Comparison;
        self
    }

    /// Says that a page leaves it out where no row has it.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.role = Role::Optional;
        self
    }

    /// Shows its numbers on the item's common scale.
    #[must_use]
    pub fn scaled(mut self) -> Self {
        self.scaled = true;
        self
    }
}

/// A drawing of numbers, bar by bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    pub name: &'static str,
    pub unit: &'static str,
    pub bars: Vec<Bar>,
    /// The number that the whole axis stands for; the axis begins at zero.
    pub axis: i64,
    pub goal: Option<i64>,
    /// Whether bars, axis and goal are counted in halves of the unit.
    pub in_halves: bool,
    /// The days of the bars, where these stand as far from each other as their days are.
    pub days: Vec<RocDate>,
}

/// A bar of a chart.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bar {
    pub label: String,
    /// None where the value is not known: no bar, and said so.
    pub value: Option<i64>,
    pub note: Option<String>,
    pub own: bool,
    /// Whether it sums up several of what the others are one of each: it is not drawn
    /// beside them.
    pub several: bool,
}

impl Chart {
    /// A chart whose axis is as long as its largest bar, upward or downward, or 1 where
    /// all bars are zero.
    pub fn over(name: &'static str, unit: &'static str, bars: Vec<Bar>) -> Self {
        let drawn = bars.iter().filter(|bar| !bar.several);
        let most = drawn.filter_map(|bar| bar.value).map(i64::abs).max().unwrap_or(0);
        Self::parts_of(most.max(1), name, unit, bars)
    }

    /// A chart whose bars are parts of a whole.
    pub fn parts_of(
        whole: i64,
        name: &'static str,
        unit: &'static str,
        bars: Vec<Bar>,
    ) -> Self {
        Self {
            name,
            unit,
            bars,
            axis: whole,
            goal: None,
            in_halves: false,
            days: Vec::new(),
        }
    }

    /// Says that its bars are counted in halves of the unit.
    #[must_use]
    pub fn in_halves(mut self) -> Self {
        self.in_halves = true;
        self
    }

    /// How much of the axis one of the unit is.
    pub fn one(&self) -> i64 {
        if self.in_halves { 2 } else { 1 }
    }

    /// A bar's number as it is printed.
    pub fn print(&self, value: i64) -> String {
        if self.in_halves { Halves::of(value).print() } else { numeral::thousands(value) }
    }

    /// Sets its bars as far from each other as their days are.
    #[must_use]
    pub fn on(mut self, days: Vec<RocDate>) -> Self {
        self.days = days;
        self
    }

    /// Makes room for a goal, which is a whole number of the unit, beside the bars.
    #[must_use]
    pub fn toward(mut self, goal: Option<i64>) -> Self {
        let goal = goal.map(|goal| goal * self.one());
        self.axis = self.axis.max(goal.unwrap_or(0));
        self.goal = goal;
        self
    }

    /// Whether there is nothing to be seen: no bar of any length, and no goal that they
    /// stand below.
    pub fn is_flat(&self) -> bool {
        self.goal.is_none() && self.bars.iter().all(|bar| bar.value.unwrap_or(0) == 0)
    }
}
