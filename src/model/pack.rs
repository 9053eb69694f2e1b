//! A meeting's numbers, computed: what is checked, put into sentences and typeset.

use super::action_plan::Wording;
use super::figure::Figures;
use super::redline::Redline;
use super::slide_options::SlideOptions;
use super::sources::Sources;
use super::table::{AgendaTable, Chart};
use super::templates::Templates;

/// An agenda item, computed for the slides that ask the same of it.
#[derive(Debug, Clone)]
pub struct ComputedItem {
    pub name: &'static str,
    /// From 1: slides that ask for something else have another one of the same name.
    pub number: usize,
    /// The options of the slides that show it.
    pub asked: Vec<SlideOptions>,
    /// Whether each row of its first table has a page of its own; its other tables
    /// then have a page each.
    pub page_a_row: bool,
    pub tables: Vec<AgendaTable>,
    pub charts: Vec<Chart>,
    /// Its figures that are not those of the first of its name, by the names that these
    /// have: its own slides mean them.
    pub figures: Figures,
}

/// A table as it stands among all of a pack.
#[derive(Debug, Clone, Copy)]
pub struct PackTable<'a> {
    pub table: &'a AgendaTable,
    /// Of its item among those of the same name, from 1.
    pub number: usize,
    /// What was asked for, where a table of the same item and part differs.
    pub options: Option<&'a SlideOptions>,
}

impl<'a> PackTable<'a> {
    /// A table beside which there is none of its kind.
    pub fn only(table: &'a AgendaTable) -> Self {
        Self { table, number: 1, options: None }
    }

    /// Its title, with what tells it from the others.
    pub fn title(&self) -> String {
        let told = self.options.map(SlideOptions::words).unwrap_or_default();
        format!("{}{told}", self.table.title)
    }
}

/// An item among others as a slide with these options shows it.
pub fn item_for<'a>(
    items: &'a [ComputedItem],
    name: &str,
    options: &SlideOptions,
) -> Option<&'a ComputedItem> {
    items.iter().find(|item| item.name == name && item.asked.contains(options))
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

    /// An item as its first slide shows it.
    pub fn item(&self, name: &str) -> Option<&ComputedItem> {
        self.items_of(name).next()
    }

    /// An item as a slide with these options shows it.
    pub fn item_for(&self, name: &str, options: &SlideOptions) -> Option<&ComputedItem> {
        item_for(&self.items, name, options)
    }

    /// An item, as often as slides ask for different tables of it.
    pub fn items_of(&self, name: &str) -> impl Iterator<Item = &ComputedItem> {
        self.items.iter().filter(move |item| item.name == name)
    }

    /// Every table once, in printed order: what several slides show alike is one.
    pub fn tables(&self) -> Vec<PackTable<'_>> {
        let mut tables = Vec::new();
        for item in &self.items {
            let has = |other: &&ComputedItem, it| other.tables.contains(it);
            let others =
                || self.items_of(item.name).filter(|it| it.number != item.number);
            for table in &item.tables {
                if others().any(|it| it.number < item.number && has(&it, table)) {
                    continue;
                }
                let is_told = others().any(|it| !has(&it, table));
                let options = item.asked.first().filter(|_| is_told);
                tables.push(PackTable { table, number: item.number, options });
            }
        }
        tables
    }
}
