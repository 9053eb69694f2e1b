//! The action plan against the previous meeting's, passage by passage.

use super::happened::Happened;
use crate::model::action_plan::{Form, begins_section};
use crate::model::origin::Origin;
use crate::model::prose::{Mark, Marked, differs};

/// Every chapter of both versions: those of this one in their order, those that are
/// gone where they stood.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Redline {
    /// The plan's own title with what changed in it.
    pub title: Vec<Marked>,
    pub chapters: Vec<RedlineChapter>,
    /// What changed, part by part, as 修正對照表 sets it out.
    pub amendments: Vec<Amendment>,
}

/// A section, or a chapter without sections, that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amendment {
    /// The chapter's number and title with what changed in them.
    pub chapter: Vec<Marked>,
    pub passages: Vec<RedlinePassage>,
    pub extent: Extent,
    pub reason: Option<String>,
    /// As a complaint names it: `貳、執行策略／提升資料集品質`.
    pub name: String,
    /// What its sections are called, and were.
    pub sections: Vec<String>,
    pub origin: Origin,
}

/// How much of a part differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    Words,
    /// The plan's own title (名稱修正).
    Title,
    NewChapter,
    NewSection,
    GoneChapter,
    GoneSection,
    /// All under its heading stands elsewhere in the other version (本節移列).
    MovedSection,
    /// Only the chapter's number, because of another chapter (章次變更).
    Number,
    /// Only the section's number, because of another section (節次變更).
    SectionNumber,
}

impl Extent {
    /// Whether nobody amended anything: another part came or went, and so the numbers are
    /// others.
    pub fn is_number(self) -> bool {
        matches!(self, Self::Number | Self::SectionNumber)
    }
}

/// A chapter of both versions, of the new or of the old one only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RedlineChapter {
    /// From 1, in the version that has it.
    pub number: usize,
    /// Its title in the version that has it.
    pub title: String,
    /// Its number and title with what changed in them.
    pub heading: Vec<Marked>,
    /// Its title without the number, with what changed in it.
    pub titled: Vec<Marked>,
    /// What happened to it; none where nothing did, or only its number changed.
    pub happened: Option<Happened>,
    /// Whether it has another number.
    pub is_renumbered: bool,
    pub passages: Vec<RedlinePassage>,
    pub origin: Origin,
}

/// A heading, paragraph or list item of both versions, or of one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RedlinePassage {
    pub form: Form,
    pub level: usize,
    pub number: Vec<Marked>,
    pub runs: Vec<Marked>,
    pub moved: Option<Moved>,
}

/// A passage that stands elsewhere in the other version, and where: `參、一`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moved {
    /// It is gone from here.
    To(String),
    /// It came here, perhaps with changes.
    From(String),
}

impl Redline {
    /// Whether anything differs.
    pub fn differs(&self) -> bool {
        self.is_renamed() || self.chapters.iter().any(RedlineChapter::differs)
    }

    /// Whether the plan itself is called otherwise.
    pub fn is_renamed(&self) -> bool {
        differs(&self.title)
    }
}

impl RedlineChapter {
    /// Whether anything in it differs.
    pub fn differs(&self) -> bool {
        self.is_amended() || self.is_renumbered
    }

    /// Whether somebody amended it: another number comes of another chapter alone.
    pub fn is_amended(&self) -> bool {
        self.happened.is_some()
    }
}

impl RedlinePassage {
    /// Whether its words, its number or its place differ.
    pub fn differs(&self) -> bool {
        self.moved.is_some() || differs(&self.number) || differs(&self.runs)
    }

    /// Whether a section begins with it.
    pub fn begins_section(&self) -> bool {
        begins_section(self.form, self.level)
    }

    /// Whether nothing of it differs, or of a section's heading its number alone.
    pub fn is_at_most_renumbered(&self) -> bool {
        let is_same = self.moved.is_none() && !differs(&self.runs);
        is_same && (self.begins_section() || !differs(&self.number))
    }

    /// Whether this version has it.
    pub fn is_new(&self) -> bool {
        has(&self.runs, Mark::Deleted)
    }

    /// Whether the previous version had it here.
    pub fn is_old(&self) -> bool {
        !matches!(self.moved, Some(Moved::From(_))) && has(&self.runs, Mark::Added)
    }
}

/// Whether there is anything but what only the other version has.
fn has(runs: &[Marked], others: Mark) -> bool {
    runs.is_empty() || runs.iter().any(|run| run.mark != others)
}
