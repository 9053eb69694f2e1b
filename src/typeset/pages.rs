//! The pages of a finished document: their words, what does not fit, and their pictures.

use std::collections::BTreeMap;

use typst_layout::PagedDocument;

use super::document::{Document, Part};
use super::fonts::Face;
use super::frames::{self, Found, Mark};
use crate::model::code;
use crate::model::deck::PageWords;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::shortened::shortened;

/// The pages of a finished document.
pub struct Pages<'a> {
    document: &'a Document,
    paged: PagedDocument,
    /// What was found on each of them.
    found: Vec<Found>,
}

/// How much of a title a message says, in characters, so that it stays on one line.
const LONGEST_TITLE: usize = 30;

/// What rounding alone may give, in millimetres.
const TOLERANCE: f64 = 0.15;

impl<'a> Pages<'a> {
    /// Looks at every page of a document that was set.
    pub(super) fn of(document: &'a Document, paged: PagedDocument) -> Self {
        let found = frames::look(paged.pages()).collect();
        Self { document, paged, found }
    }
}

impl Pages<'_> {
    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.paged.pages().len()
    }

    /// What they are the pages of.
    pub fn document(&self) -> &Document {
        self.document
    }

    pub(super) fn paged(&self) -> &PagedDocument {
        &self.paged
    }

    /// The words of each page, with what it belongs to.
    pub fn words(&self) -> Vec<PageWords> {
        let words = |(at, found): (usize, &Found)| {
            let (kind, title) = self
                .part(found.first)
                .map(|(part, title)| (part.kind.clone(), title.to_owned()))
                .unwrap_or_default();
            PageWords { page: at + 1, kind, title, words: found.words.clone() }
        };
        self.found.iter().enumerate().map(words).collect()
    }

    fn part(&self, mark: Option<Mark>) -> Option<(&Part, &str)> {
        let (part, page) = mark?;
        self.document.part(part, page)
    }

    /// Complains of what stands over the edge of its page: of a slide that goes over
    /// several pages once, where it does so most.
    pub(super) fn complain_of_overflow(&self, diagnostics: &mut Diagnostics) {
        let mut worst = BTreeMap::new();
        for (at, found) in self.found.iter().enumerate() {
            let Some((part, title)) = self.part(found.over_in) else { continue };
            // A cover has no title of its own.
            let title = if title.is_empty() { &part.kind } else { title };
            let known = worst.entry((&part.origin, title)).or_insert((at, found.over));
            if found.over > known.1 {
                *known = (at, found.over);
            }
        }
        for ((origin, title), (at, over)) in worst {
            if over < TOLERANCE {
                continue;
            }
            let code = match self.document.face {
                Face::Sans => code::SLIDE_OVERFLOWS,
                Face::Serif => code::PAGE_OVERFLOWS,
            };
            diagnostics.push(
                Diagnostic::new(code, origin)
                    .with("title", shortened(title, LONGEST_TITLE))
                    .with("page", at + 1)
                    .with("over", format!("{over:.1}")),
            );
        }
    }

    /// A page (from 0) as a PNG picture of so many pixels an inch.
    pub fn png(&self, page: usize, ppi: f64) -> Option<Vec<u8>> {
        let options = typst_render::RenderOptions {
            pixel_per_pt: (ppi / 72.0).into(),
            ..typst_render::RenderOptions::default()
        };
        let page = self.paged.pages().get(page)?;
        typst_render::render(page, &options).encode_png().ok()
    }
}
