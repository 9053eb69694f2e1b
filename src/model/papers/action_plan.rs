//! The action plan (行動方案): its chapters as they are written, and in words.

use crate::model::origin::{Located, Origin};
use crate::model::prose::{Narrative, Run};

/// What `action-plan.yaml` holds.
#[derive(Debug, Clone)]
pub struct ActionPlan {
    pub title: Located<String>,
    /// Numbered 壹、貳、… in this order.
    pub chapters: Vec<Chapter>,
}

/// A chapter of the plan, its numbers not yet filled in.
#[derive(Debug, Clone)]
pub struct Chapter {
    pub title: Located<String>,
    pub body: Narrative,
    /// Why it differs from the previous meeting's.
    pub reason: Option<Narrative>,
    /// The same for single sections.
    pub reasons: Vec<SectionReason>,
}

/// Why a section of a chapter differs from the previous meeting's.
#[derive(Debug, Clone)]
pub struct SectionReason {
    /// The section's heading without its number.
    pub section: Located<String>,
    pub reason: Narrative,
}

/// A chapter whose live figures have been filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    pub title: String,
    /// The number as it was typed before the title, if it was.
    pub typed: Option<String>,
    /// Where the title stands.
    pub origin: Origin,
    pub passages: Vec<Passage>,
    pub reason: Option<String>,
    /// Sections, by their headings without number, with their reasons.
    pub reasons: Vec<(String, String)>,
}

/// A paragraph of a chapter with its number. Numbers are counted, never typed: 一、
/// （一） 1. （1）.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    pub form: Form,
    /// How deep it stands: 1 for 一、, 2 for （一） and so on; 0 for a paragraph right
    /// under the chapter's title.
    pub level: usize,
    /// Empty where it has none.
    pub number: String,
    /// The number as it was typed, if it was.
    pub typed: Option<String>,
    pub runs: Vec<Run>,
    pub origin: Origin,
}

/// What a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    Heading,
    /// One of a list.
    Item,
    /// A further paragraph of an item.
    Continued,
    Paragraph,
}

/// Whether a section of a chapter begins with a passage of that form: 一、, 二、.
pub fn begins_section(form: Form, level: usize) -> bool {
    form == Form::Heading && level == 1
}

/// The deepest level that has numbers of its own.
pub const DEEPEST: usize = 4;

impl Wording {
    /// Its words with their numbers, a line a passage.
    pub fn text(&self) -> String {
        let line = |passage: &Passage| passage.number.clone() + &passage.text();
        self.passages.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

impl Passage {
    /// Its words without its number.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| &*run.text).collect()
    }
}
