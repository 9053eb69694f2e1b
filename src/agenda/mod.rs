//! From located values to the agenda's tables and figures.
//!
//! One file an agenda item, in `items`, named in the order of the meeting in [`ITEMS`];
//! what several of them share, and what is told of a meeting besides, is here. Every
//! function here is pure: no file, no clock. A typed number never enters a table; it
//! is only compared, by `check`.

use std::collections::BTreeMap;

use crate::model::action_plan::Wording;
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::{Figure, Figures};
use crate::model::meeting::{Slide, SlideKind};
use crate::model::pack::{Choice, Pack};
use crate::model::redline::Redline;
use crate::model::sources::{Source, Sources};
use crate::model::table::{AgendaTable, Chart};
use crate::model::templates::Templates;

mod absent;
mod alignment;
mod annex;
mod catalogue_changes;
mod catalogue_columns;
mod citations;
mod computing;
mod counted;
mod difference;
mod feedback_years;
mod general;
mod items;
mod leading;
mod plan_amendments;
mod plan_redline;
mod plan_sections;
mod platform_ranking;
mod publication;
mod redline;
mod sums;
mod year_turn;

pub use annex::annex;
pub use difference::difference;
pub use publication::{Published, publication, published};

/// How one agenda item becomes tables, charts and figures.
pub struct Item {
    /// Its name: of the slide in `meeting.yaml`, of the slide template and of the
    /// golden test.
    pub kind: SlideKind,
    /// The files it is computed from.
    pub needs: &'static [Source],
    /// The files that its figures are counted from besides, or instead.
    pub also: &'static [Source],
    /// Whether each row of its table is shown on a page of its own.
    pub page_a_row: bool,
    pub compute: fn(&Inputs<'_>, &mut Diagnostics) -> Computed,
}

/// Every agenda item, in the order of the meeting. A later item may use the figures
/// of an earlier one.
pub static ITEMS: &[Item] = &[
    items::resolutions::ITEM,
    items::classification::ITEM,
    items::inventory_amendments::ITEM,
    items::feedback_by_quarter::ITEM,
    items::feedback_by_kind::ITEM,
    items::ranking::ITEM,
    items::growth::ITEM,
    items::datasets_by_unit::ITEM,
    items::most_used::ITEM,
    items::target::ITEM,
    items::quality_marks::ITEM,
    items::formats::ITEM,
    items::action_plan_changes::ITEM,
    items::takedowns::ITEM,
    items::expected_openings::ITEM,
    items::not_open_grounds::ITEM,
    items::limited_use::ITEM,
    items::answer_times::ITEM,
    items::roster::ITEM,
    items::scoreboard::ITEM,
];

/// What an item may look at.
pub struct Inputs<'a> {
    pub sources: &'a Sources,
    /// The previous meeting, computed from its own folder.
    pub previous: Option<&'a Pack>,
    /// The figures of the items before.
    pub figures: &'a Figures,
    /// The action plan against the previous meeting's, once both are in words.
    pub redline: Option<&'a Redline>,
    /// The first of the slides that it is computed for, whose options they share.
    pub slide: Option<&'a Slide>,
}

impl Inputs<'_> {
    /// How many things the slide wants named, where it says so.
    fn list_most(&self) -> Option<usize> {
        let most = self.slide?.list_most.as_ref()?;
        Some(usize::try_from(most.value).unwrap_or(usize::MAX))
    }
}

/// What an item gives.
#[derive(Debug, Default)]
pub struct Computed {
    pub tables: Vec<AgendaTable>,
    pub charts: Vec<Chart>,
    pub figures: BTreeMap<&'static str, Figure>,
    /// Figures whose names depend on the organization, such as `inventory.a`.
    pub named: BTreeMap<String, Figure>,
    /// What the slide chose to show, where figures depend on it.
    pub choice: Option<Choice>,
}

impl Computed {
    fn figure(&mut self, name: &'static str, figure: Figure) {
        self.figures.insert(name, figure);
    }

    /// Says on what the slide's choice those of the figures depend that are named.
    fn chose(&mut self, of: String, figures: &[&'static str]) {
        self.choice = Some(Choice { of, figures: figures.iter().copied().collect() });
    }
}

/// Computes every item whose files are there, except what needs sentences, and
/// complains of slides whose files are not.
pub fn compute(
    sources: Sources,
    previous: Option<&Pack>,
    diagnostics: &mut Diagnostics,
) -> Pack {
    let figures = general::figures(&sources, previous);
    let mut pack = Pack {
        sources,
        items: Vec::new(),
        figures,
        plan: Vec::new(),
        redline: None,
        templates: Templates::default(),
    };
    for item in ITEMS.iter().filter(|item| !item.needs_sentences()) {
        run(item, &mut pack, previous, diagnostics);
    }
    pack
}

/// Computes what compares sentences, now that `plan` has its figures filled in.
pub fn compare_wording(
    pack: &mut Pack,
    plan: Vec<Wording>,
    previous: Option<&Pack>,
    diagnostics: &mut Diagnostics,
) {
    let before = previous.and_then(|it| plan_redline::Version::of(&it.sources, &it.plan));
    let now = plan_redline::Version::of(&pack.sources, &plan);
    pack.redline =
        before.zip(now).map(|(before, now)| plan_redline::compare(before, now));
    pack.plan = plan;
    for item in ITEMS.iter().filter(|item| item.needs_sentences()) {
        run(item, pack, previous, diagnostics);
    }
}

/// The item of that name.
pub fn item(name: &str) -> Option<&'static Item> {
    ITEMS.iter().find(|item| item.kind.name == name)
}

impl Item {
    fn needs_sentences(&self) -> bool {
        self.needs.contains(&Source::ActionPlan)
    }

    /// The files that its figures are counted from.
    fn files(&self) -> Vec<Source> {
        [self.needs, self.also].concat()
    }
}

fn run(
    item: &Item,
    pack: &mut Pack,
    previous: Option<&Pack>,
    diagnostics: &mut Diagnostics,
) {
    let absent = absent::of(item, &pack.sources);
    if absent.is_empty() {
        computing::run(item, pack, previous, diagnostics);
    } else {
        absent::complain(item, &absent, &pack.sources, diagnostics);
    }
}

#[cfg(test)]
mod tests {
    use super::ITEMS;

    #[test]
    fn no_two_items_have_one_name() {
        let mut names: Vec<_> = ITEMS.iter().map(|item| item.kind.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ITEMS.len());
    }
}
