//! The whole contract with the templates: one JSON value in which everything is
//! already printed.
//!
//! Numbers are texts with their separators, dates are in the form of their place,
//! shares run from 0 to 1, and what is missing says so. A template multiplies a share
//! by a length and does no other arithmetic.

use serde::Serialize;

use crate::model::prose::{Block, Marked, Run};

/// What the deck's template reads.
#[derive(Debug, Serialize)]
pub struct View {
    /// Also here, where templates that earlier versions sealed read it.
    #[serde(flatten)]
    pub about: AboutDeck,
    pub sections: Vec<SectionView>,
    pub slides: Vec<SlideView>,
}

/// What the deck says of itself: on its cover and at the foot of its pages.
#[derive(Debug, Serialize)]
pub struct AboutDeck {
    pub document: DocumentView,
    pub ministry: String,
    pub group: String,
    /// The group with its ministry's name before it.
    pub full_group: String,
    pub meeting: String,
    pub date: String,
    pub reporting_unit: String,
    pub place: Option<String>,
}

/// What a paper says of itself.
#[derive(Debug, Serialize)]
pub struct AboutPaper {
    pub document: DocumentView,
    /// What stands over every page.
    pub head: String,
}

/// What the PDF says of itself.
#[derive(Debug, Serialize)]
pub struct DocumentView {
    pub title: String,
    pub author: String,
}

/// A section of the agenda, as outline and dividers show it.
#[derive(Debug, Serialize)]
pub struct SectionView {
    /// 一、二、….
    pub numeral: String,
    pub title: String,
    /// Its items, numbered （一）（二）….
    pub items: Vec<String>,
}

/// A slide with its pages.
#[derive(Debug, Serialize)]
pub struct SlideView {
    /// Names the template in `slides/`.
    pub kind: String,
    pub section: Option<usize>,
    /// Whether it is kept ready behind the last slide.
    pub backup: bool,
    /// Of its heading and bookmark, from 1.
    pub level: u32,
    pub path: String,
    pub pages: Vec<PageView>,
    /// Pages of other slides of the same item, which are not shown here but have a
    /// say in the size of the text.
    pub peers: Vec<PageView>,
}

/// A page of a slide: only what this one shows.
#[derive(Debug, Serialize)]
pub struct PageView {
    pub title: String,
    pub finding: Option<Vec<Run>>,
    pub body: Vec<Block>,
    pub note: Option<String>,
    pub tables: Vec<TableView>,
    pub charts: Vec<ChartView>,
    pub statute: Option<StatuteView>,
    pub picture: Option<PictureView>,
}

/// A quoted statute.
#[derive(Debug, Serialize)]
pub struct StatuteView {
    pub name: String,
    pub facts: Vec<FactView>,
    pub articles: Vec<Block>,
    pub source: Option<String>,
}

/// What is known of a statute, a line each (公發布日, 發文字號).
#[derive(Debug, Serialize)]
pub struct FactView {
    pub name: String,
    pub text: String,
}

/// A picture, by its path in the data folder.
#[derive(Debug, Serialize)]
pub struct PictureView {
    pub path: String,
    pub alt: String,
    pub caption: Option<String>,
}

/// A table, or the part of it that its page shows.
#[derive(Debug, Serialize)]
pub struct TableView {
    pub title: String,
    /// What is in it and how it is ordered, for those who hear the page read.
    pub summary: String,
    pub columns: Vec<ColumnView>,
    pub rows: Vec<RowView>,
    pub total: Option<Vec<CellView>>,
}

/// A column under its heading.
#[derive(Debug, Serialize)]
pub struct ColumnView {
    pub name: String,
    pub unit: Option<&'static str>,
    pub kind: &'static str,
}

/// A row, with a cell a column.
#[derive(Debug, Serialize)]
pub struct RowView {
    pub cells: Vec<CellView>,
    /// Whether it is the row that the slide is about.
    pub own: bool,
    /// Whether it sums up several of what the others are one of each.
    pub several: bool,
}

/// A cell as it is printed.
#[derive(Debug, Serialize)]
pub struct CellView {
    #[serde(flatten)]
    pub content: ContentView,
    /// How many rows it covers; 0 when the cell above covers it.
    pub span: u32,
}

/// What a cell prints; shares are of the longest bar or the darkest heat, from 0 to 1.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum ContentView {
    Missing,
    Text { text: String, detail: Option<String> },
    Count { text: String, share: f64, zero: bool },
    Change { text: String, share: f64, zero: bool, negative: bool },
    Prose { blocks: Vec<Block> },
    Marked { runs: Vec<Marked> },
}

/// A chart with its axis.
#[derive(Debug, Serialize)]
pub struct ChartView {
    pub name: &'static str,
    pub unit: &'static str,
    pub alt: String,
    pub bars: Vec<BarView>,
    pub ticks: Vec<TickView>,
    pub goal: Option<TickView>,
}

/// A bar; its share is of the axis, from 0 to 1.
#[derive(Debug, Serialize)]
pub struct BarView {
    pub label: String,
    /// None where the value is missing.
    pub text: Option<String>,
    pub share: f64,
    pub note: Option<String>,
    pub own: bool,
    /// Whether its share is one of a number below zero.
    pub negative: bool,
    /// Whether it sums up several of what the others are one of each: it has no share.
    pub several: bool,
    /// How far from the first bar to the last its day is, from 0 to 1; none where bars
    /// stand at even distances.
    pub place: Option<f64>,
}

/// A mark on the axis, at a share of its length from 0 to 1.
#[derive(Debug, Serialize)]
pub struct TickView {
    pub text: String,
    pub share: f64,
}
