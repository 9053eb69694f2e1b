//! The minutes of a meeting (會議紀錄), as far as the next meeting quotes them.

use crate::model::origin::Located;
use crate::model::prose::Narrative;

/// What the chair decided on one item.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Where it stands in the minutes: 六、報告事項、（二）….
    pub place: Located<String>,
    pub kind: DecisionKind,
    /// The text, as the minutes have it.
    pub ruling: Narrative,
    /// Whether the next meeting is told what has been done about it (列管).
    pub tracked: bool,
}

/// What the minutes call it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecisionKind {
    /// 決定, on a report.
    OnReport,
    /// 決議, on a matter discussed.
    OnDiscussion,
}
