//! The deck in words: every slide in order, its sentences written, its numbers still
//! in the agenda's tables.

use crate::model::meeting::SlidePlace;
use crate::model::origin::Origin;
use crate::model::prose::{Block, Run};
use crate::model::slide_options::SlideOptions;

/// Every slide of the meeting, in the order of showing.
#[derive(Debug, Clone, Default)]
pub struct Deck {
    pub slides: Vec<DeckSlide>,
}

/// A slide as `meeting.yaml` names it; it may have several pages.
#[derive(Debug, Clone)]
pub struct DeckSlide {
    pub kind: String,
    /// Tell which table of its kind it shows.
    pub options: SlideOptions,
    pub place: SlidePlace,
    pub origin: Origin,
    pub pages: Vec<DeckPage>,
}

/// Which of its item's tables a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shown {
    #[default]
    All,
    /// One row of the first table.
    Row(usize),
    /// One table as a whole.
    Table(usize),
}

impl Shown {
    /// The table that the page's sentences speak of.
    pub fn table(self) -> usize {
        match self {
            Self::All | Self::Row(_) => 0,
            Self::Table(at) => at,
        }
    }
}

/// What one page of a slide shows, in words; its tables are its item's.
#[derive(Debug, Clone, Default)]
pub struct DeckPage {
    pub title: String,
    /// What the page shows, in one sentence; the figure that matters is bold.
    pub finding: Option<Vec<Run>>,
    pub body: Vec<Block>,
    /// Small print at the foot.
    pub note: Option<String>,
    pub shown: Shown,
    /// A text alternative for each of the item's charts.
    pub chart_alts: Vec<String>,
    pub exhibit: Option<DeckExhibit>,
}

/// A finished page: what it belongs to, and the words on it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct PageWords {
    /// From 1.
    pub page: usize,
    /// The kind of slide, or what else the page belongs to: a `chapter`.
    pub kind: String,
    pub title: String,
    /// In the order in which they were set.
    pub words: String,
}

/// The words of a document.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct PaperWords {
    /// Its file in the pack.
    pub path: String,
    pub pages: Vec<PageWords>,
}

/// A supporting exhibit, its text ready to be typeset.
#[derive(Debug, Clone)]
pub enum DeckExhibit {
    Statute {
        name: String,
        /// Name and text.
        facts: Vec<(String, String)>,
        articles: Vec<Block>,
        source: Option<String>,
    },
    Picture {
        path: String,
        alt: String,
        caption: Option<String>,
    },
}
