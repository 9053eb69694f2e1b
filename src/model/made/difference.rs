//! What changed between two meetings, as data: for people to read and for programs.

use serde::Serialize;

use super::happened::Happened;
use crate::model::prose::Marked;
use crate::model::roc_date::RocDate;

/// Everything that differs between two meetings' packs.
#[derive(Debug, Clone, Serialize)]
pub struct Difference {
    /// The version of this contract.
    pub schema: u32,
    pub before: Side,
    pub after: Side,
    pub figures: Vec<FigureChange>,
    /// Datasets of each unit and agency at the statistics date of each meeting.
    pub datasets: Compared<CountChange>,
    pub inventory: Compared<EntryChange>,
    pub requests: Compared<EntryChange>,
    /// The ministry's datasets in the platform's export.
    pub catalogue: Compared<EntryChange>,
    pub expected_openings: Compared<EntryChange>,
    pub takedowns: Compared<EntryChange>,
    pub resolutions: Compared<EntryChange>,
    pub action_plan: Compared<EntryChange>,
}

/// One of the two meetings.
#[derive(Debug, Clone, Serialize)]
pub struct Side {
    pub id: String,
    pub title: String,
    pub date: RocDate,
}

/// The changes of one list; a list that a meeting does not have cannot be compared.
#[derive(Debug, Clone, Serialize)]
pub struct Compared<T> {
    /// Whether the meeting before has the list.
    pub before: bool,
    /// Whether the meeting after has it.
    pub after: bool,
    pub changes: Vec<T>,
}

/// A figure with two values, or one that only one meeting has.
#[derive(Debug, Clone, Serialize)]
pub struct FigureChange {
    pub name: String,
    pub before: Option<String>,
    pub after: Option<String>,
    /// The later minus the earlier, where both are numbers.
    pub change: Option<i64>,
}

/// A unit or an agency whose number changed.
#[derive(Debug, Clone, Serialize)]
pub struct CountChange {
    pub name: String,
    pub before: Option<i64>,
    pub after: Option<i64>,
    pub change: Option<i64>,
}

/// An entry that was added, removed or changed.
#[derive(Debug, Clone, Serialize)]
pub struct EntryChange {
    pub happened: Happened,
    /// What the entry is called by: a number, an id.
    pub key: String,
    pub name: String,
    /// What changed in it, column by column; empty where it was added or removed as a
    /// whole.
    pub passages: Vec<Passage>,
}

/// The words of one column, with what was deleted and added.
#[derive(Debug, Clone, Serialize)]
pub struct Passage {
    pub column: String,
    pub marks: Vec<Marked>,
}

impl Difference {
    /// The lists of entries by their name in the message catalogue, in order.
    pub fn lists(&self) -> [(&'static str, &Compared<EntryChange>); 7] {
        [
            ("diff-inventory", &self.inventory),
            ("diff-requests", &self.requests),
            ("diff-catalogue", &self.catalogue),
            ("diff-expected-openings", &self.expected_openings),
            ("diff-takedowns", &self.takedowns),
            ("diff-resolutions", &self.resolutions),
            ("diff-action-plan", &self.action_plan),
        ]
    }
}
