//! The action plan's wording (行動方案), as far as the meetings compare it.

use super::origin::Located;
use super::prose::Narrative;

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
    pub text: String,
}
