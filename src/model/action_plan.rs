//! The action plan's wording (行動方案), as far as the meetings compare it.

use super::origin::{Located, Origin};
use super::prose::{Block, Narrative};

/// What `action-plan.yaml` holds.
#[derive(Debug, Clone)]
pub struct ActionPlan {
    pub title: Located<String>,
    /// Numbered 壹、貳、… in this order.
    pub chapters: Vec<Chapter>,
}

#[derive(Debug, Clone)]
pub struct Chapter {
    pub title: Located<String>,
    pub body: Narrative,
}

/// A chapter whose live figures have been filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    pub title: String,
    /// Where the title stands.
    pub origin: Origin,
    pub blocks: Vec<Block>,
    /// The words of the blocks, a line a paragraph.
    pub text: String,
}
