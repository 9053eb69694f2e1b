//! What happened to something between one version and the next.

use serde::{Deserialize, Serialize};

/// What happened to what differs: a row, an entry, a chapter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Happened {
    Changed,
    Added,
    Removed,
}

impl Happened {
    /// What happened where something differs that stands in both versions, or in one.
    pub fn between<A, B>(before: Option<A>, now: Option<B>) -> Self {
        match (before, now) {
            (None, _) => Self::Added,
            (_, None) => Self::Removed,
            _ => Self::Changed,
        }
    }

    /// The word by which templates and programs know it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }
}
