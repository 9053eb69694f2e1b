//! A meeting's numbers, computed: what is checked, put into sentences and typeset.

use super::action_plan::Wording;
use super::figure::Figures;
use super::redline::Redline;
use super::sources::Sources;
use super::table::{AgendaTable, Chart};
use super::templates::Templates;

/// An agenda item, computed.
#[derive(Debug, Clone)]
pub struct ComputedItem {
    pub name: &'static str,
    /// Whether each row of its first table has a page of its own; its other tables
    /// then have a page each.
    pub page_a_row: bool,
    pub tables: Vec<AgendaTable>,
    pub charts: Vec<Chart>,
}

/// Everything computed for one meeting.
#[derive(Debug)]
pub struct Pack {
    pub sources: Sources,
    pub items: Vec<ComputedItem>,
    pub figures: Figures,
    /// The action plan's chapters with their figures filled in.
    pub plan: Vec<Wording>,
    /// That against the previous meeting's, where it had one.
    pub redline: Option<Redline>,
    /// What it is set and worded with.
    pub templates: Templates,
}

impl Pack {
    /// Whether the action plan differs from the previous meeting's.
    pub fn is_amended(&self) -> bool {
        self.redline.as_ref().is_some_and(Redline::differs)
    }

    pub fn item(&self, name: &str) -> Option<&ComputedItem> {
        self.items.iter().find(|item| item.name == name)
    }
}
