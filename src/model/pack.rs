//! A meeting's numbers, computed: what is checked, put into sentences and typeset.

use std::collections::BTreeSet;

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
    /// What its slides chose to show, where figures depend on it.
    pub choice: Option<Choice>,
}

/// What slides chose to show, and the figures that say it: two meetings that chose
/// otherwise mean different things by one name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What was chosen, said or left to the item, so that equal choices are equal texts.
    pub of: String,
    /// The figures that depend on it, by the names that those of the first item have.
    pub figures: BTreeSet<&'static str>,
}

impl ComputedItem {
    /// What a pack calls one of the figures that this item chose.
    fn name_of(&self, plain: &str) -> String {
        if self.figures.contains_key(plain) {
            format!("{plain}_{}", self.number)
        } else {
            plain.to_owned()
        }
    }

    /// The figure that it chose and a pack calls so, by the name of the first item's.
    fn chosen(&self, name: &str) -> Option<&'static str> {
        let figures = self.choice.iter().flat_map(|choice| &choice.figures);
        figures.copied().find(|plain| self.name_of(plain) == name)
    }
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

    /// The number of a figure; none where it has no value, or is no whole number.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.figures.get(name)?.as_number()
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

    /// What another meeting calls a figure of this one; nothing where no slide there chose
    /// to show the same.
    pub fn name_in(&self, other: &Self, name: &str) -> Option<String> {
        let chosen = self.items.iter().find_map(|item| Some((item, item.chosen(name)?)));
        let Some((item, plain)) = chosen else { return Some(name.to_owned()) };
        let mut there = other.items_of(item.name).peekable();
        if there.peek().is_none() {
            return Some(name.to_owned());
        }
        let same = there.find(|there| there.choice == item.choice);
        same.map(|there| there.name_of(plain))
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
