//! From figures to sentences.
//!
//! A sentence is a Tera template over named figures; its result is a small Markdown
//! subset. What a template prints is escaped, so that no name and no cell can become
//! markup; what nobody computed cannot be printed at all.

mod context;
mod deck;
mod filters;
mod markdown;
mod sentence;

pub use deck::deck;
pub use sentence::Writer;

use crate::model::action_plan::{ActionPlan, Wording};
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::Figures;
use crate::model::prose;

/// Fills the figures into the action plan's chapters.
pub fn plan(
    plan: Option<&ActionPlan>,
    figures: &Figures,
    diagnostics: &mut Diagnostics,
) -> Vec<Wording> {
    let writer = Writer::new(figures, diagnostics.has_errors());
    let chapters = plan.map_or(&[][..], |plan| &plan.chapters);
    chapters
        .iter()
        .filter_map(|chapter| {
            let blocks = writer.blocks(&chapter.body, diagnostics)?;
            Some(Wording {
                title: chapter.title.value.clone(),
                origin: chapter.title.origin.clone(),
                text: prose::plain(&blocks),
                blocks,
            })
        })
        .collect()
}
