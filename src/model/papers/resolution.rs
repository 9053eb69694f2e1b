//! What the group decided last time, and what has been done since.

use crate::model::origin::Located;
use crate::model::prose::Narrative;
use crate::model::roc_date::RocDate;

/// A prior resolution (案由).
#[derive(Debug, Clone)]
pub struct Resolution {
    pub number: Located<u32>,
    pub title: Located<String>,
    /// Where it stands in the minutes.
    pub minutes: Narrative,
    /// 主席裁示.
    pub ruling: Narrative,
    pub responsible: Located<String>,
    /// When the work is to be done.
    pub due: Option<Located<RocDate>>,
    /// The new date of work that is overdue (`new_due`, optional).
    pub new_due: Option<Located<RocDate>>,
    /// Whether it is a unit's standing duty, which no single act can finish.
    pub standing: bool,
    pub progress: Vec<Progress>,
    pub recommendation: Option<TypedRecommendation>,
}

/// One piece of work reported under 辦理情形.
#[derive(Debug, Clone)]
pub struct Progress {
    pub text: Narrative,
    pub done: Located<bool>,
    pub date: Option<Located<RocDate>>,
    pub document: Option<Located<String>>,
    /// The id of a dataset whose takedown is the evidence.
    pub takedown: Option<Located<String>>,
}

/// What the secretariat proposes to the chair (列管建議).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proposal {
    /// 建請解除列管.
    Close,
    /// 建請繼續列管.
    Continue,
    /// 建請改自行列管.
    Unit,
}

/// A recommendation typed in YAML: a claim, compared with the computed one.
#[derive(Debug, Clone)]
pub struct TypedRecommendation {
    pub proposal: Located<Proposal>,
    pub reason: Located<String>,
}

impl Proposal {
    /// Its name in YAML and in sentence templates.
    pub fn name(self) -> &'static str {
        match self {
            Self::Close => "close",
            Self::Continue => "continue",
            Self::Unit => "unit",
        }
    }
}
