//! One item, computed as often as slides ask for different tables of it.
//!
//! The slide with the fewest options gives the figures their plain names, whatever its
//! position: two meetings that show the same slides in another order call the same things
//! by the same names. Those of another slide that differ are called `…_2`, `…_3`, and on
//! that slide itself they are what the plain name means.

use super::{Computed, Inputs, Item};
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::{Figure, Figures};
use crate::model::meeting::Slide;
use crate::model::pack::{ComputedItem, Pack};
use crate::model::slide_options::SlideOptions;

/// Computes an item for all its slides, and puts it into the pack.
pub(super) fn run(
    item: &Item,
    pack: &mut Pack,
    previous: Option<&Pack>,
    diagnostics: &mut Diagnostics,
) {
    let shown = asked(item, pack);
    let mut sorted = shown.clone();
    sorted.sort_by_key(|(options, _)| (options.count(), options.clone()));
    let mut asked = sorted.into_iter();
    // An item that no slide shows is computed too: sentences may quote its figures.
    let (options, slide) = asked.next().unwrap_or((SlideOptions::default(), None));
    let computed = compute(item, slide.as_ref(), pack, previous, diagnostics);
    let (first, figures) = computed.of(item, 1, options);
    pack.figures.extend(figures);
    let mut items = vec![first];
    for (options, slide) in asked {
        let computed = compute(item, slide.as_ref(), pack, previous, diagnostics);
        let is_same = |before: &&mut ComputedItem| {
            before.tables == computed.tables && before.charts == computed.charts
        };
        if let Some(before) = items.iter_mut().find(is_same) {
            before.asked.push(options);
            continue;
        }
        let number = items.len() + 1;
        let (mut another, figures) = computed.of(item, number, options);
        another.figures = figures;
        another.figures.retain(|name, figure| pack.figures.get(name) != Some(figure));
        let named = another.figures.iter();
        let named: Figures = named
            .map(|(name, figure)| (format!("{name}_{number}"), figure.clone()))
            .collect();
        pack.figures.extend(named);
        items.push(another);
    }
    // In the order in which they are shown.
    let place = |item: &ComputedItem| {
        shown.iter().position(|(options, _)| item.asked.contains(options))
    };
    items.sort_by_key(place);
    pack.items.extend(items);
}

/// The different options that slides of an item have, each with the first slide that has
/// them.
fn asked(item: &Item, pack: &Pack) -> Vec<(SlideOptions, Option<Slide>)> {
    let mut asked: Vec<(SlideOptions, Option<Slide>)> = Vec::new();
    for slide in pack.sources.meeting.slides_of(item.kind.name) {
        let options = SlideOptions::of(slide);
        if asked.iter().all(|(before, _)| *before != options) {
            asked.push((options, Some(slide.clone())));
        }
    }
    asked
}

fn compute(
    item: &Item,
    slide: Option<&Slide>,
    pack: &Pack,
    previous: Option<&Pack>,
    diagnostics: &mut Diagnostics,
) -> Computed {
    let inputs = Inputs {
        sources: &pack.sources,
        previous,
        figures: &pack.figures,
        redline: pack.redline.as_ref(),
        slide,
    };
    (item.compute)(&inputs, diagnostics)
}

impl Computed {
    /// The item of that number, and its figures apart.
    fn of(
        self,
        item: &Item,
        number: usize,
        options: SlideOptions,
    ) -> (ComputedItem, Figures) {
        let figures =
            self.figures.into_iter().map(|(name, figure)| (name.to_owned(), figure));
        let from_files = |(name, figure): (String, Figure)| {
            (name, Figure { files: item.files(), ..figure })
        };
        let computed = ComputedItem {
            name: item.kind.name,
            number,
            asked: vec![options],
            page_a_row: item.page_a_row,
            tables: self.tables,
            charts: self.charts,
            figures: Figures::new(),
            choice: self.choice,
        };
        (computed, figures.chain(self.named).map(from_files).collect())
    }
}
