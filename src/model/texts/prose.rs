//! Text as it is typeset: paragraphs, lists, bold words and links, nothing else.
//!
//! A run is always a plain string; no character of it can become markup.

use serde::Serialize;

use crate::model::origin::Origin;
use crate::model::place::Place;

/// Text as it was written in YAML: a Tera template whose result is Markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Narrative {
    pub text: String,
    /// Where the value stands.
    pub origin: Origin,
    /// Where the first character of the text itself stands; each further line of the
    /// text is the next line of the file, at the same column.
    pub first: Origin,
}

impl Narrative {
    /// The place in the file of a byte of the text.
    pub fn place(&self, byte: usize) -> Origin {
        let Place::Line { line, column } = self.first.place() else {
            return self.first.clone();
        };
        let before = self.text.get(..byte).unwrap_or_default();
        let lines = u32::try_from(before.matches('\n').count()).unwrap_or(0);
        let last = before.rsplit('\n').next().unwrap_or_default().chars().count();
        let last = u32::try_from(last).unwrap_or(0);
        Origin::line(&self.first.file, line + lines, column + last)
    }
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Block {
    Paragraph {
        runs: Vec<Run>,
    },
    /// Only papers have headings within a text; 1 is the highest.
    Heading {
        level: usize,
        runs: Vec<Run>,
    },
    List {
        ordered: bool,
        start: u64,
        items: Vec<Vec<Block>>,
    },
}

/// A stretch of text in one style.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    pub text: String,
    pub bold: bool,
    pub link: Option<String>,
}

impl Run {
    /// Text in the style of its surroundings.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), bold: false, link: None }
    }
}

impl Block {
    /// A paragraph of plain text.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph { runs: vec![Run::plain(text)] }
    }
}

/// The words of a text without their style, a line a paragraph.
pub fn plain(blocks: &[Block]) -> String {
    let lines: Vec<String> = blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph { runs } | Block::Heading { runs, .. } => {
                runs.iter().map(|run| &*run.text).collect()
            }
            Block::List { items, .. } => {
                items.iter().map(|item| plain(item)).collect::<Vec<_>>().join("\n")
            }
        })
        .collect();
    lines.join("\n")
}

/// A stretch of text that is the same in both versions, or in one of them only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Marked {
    pub text: String,
    pub mark: Mark,
}

/// Whether two versions differ in anything.
pub fn differs(runs: &[Marked]) -> bool {
    runs.iter().any(|run| run.mark != Mark::Same)
}

/// The words of this version; those of the old one where this one has none.
pub fn kept(runs: &[Marked]) -> String {
    let now = without(runs, Mark::Deleted);
    if now.is_empty() { former(runs) } else { now }
}

/// The text as it was: without what was added.
pub fn former(runs: &[Marked]) -> String {
    without(runs, Mark::Added)
}

fn without(runs: &[Marked], gone: Mark) -> String {
    let kept = runs.iter().filter(|run| run.mark != gone);
    kept.map(|run| &*run.text).collect()
}

/// What became of a stretch of text between two versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    Same,
    Added,
    Deleted,
    /// The same, but it stood elsewhere.
    Moved,
}
