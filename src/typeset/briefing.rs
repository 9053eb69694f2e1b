//! The deck as a document: a page belongs to a slide.

use super::document::{Document, Part};
use super::fonts::Face;
use super::view::View;
use crate::model::deck::{Deck, DeckSlide};
use crate::model::pack::Pack;

/// What the deck is called, as a document and as a file.
pub(super) const NAME: &str = "briefing";

/// The deck: every pack has one.
#[expect(clippy::unnecessary_wraps, reason = "other documents may be absent")]
pub(super) fn document(pack: &Pack, deck: &Deck) -> Option<Document> {
    let part = |slide: &DeckSlide| Part {
        kind: slide.kind.clone(),
        origin: slide.origin.clone(),
        titles: slide.pages.iter().map(|page| page.title.clone()).collect(),
    };
    let parts = deck.slides.iter().map(part).collect();
    let view = View::new(pack, deck);
    Some(Document::new(NAME, Face::Sans, &view.about, &view, parts))
}
