//! A document of the pack: the template that sets it, what the template reads, and
//! what each of its pages belongs to.

use rayon::prelude::*;
use serde::Serialize;

use super::fonts::Face;
use super::{action_plan, amendments, annex, briefing, redline};
use crate::model::annex::AnnexPart;
use crate::model::deck::Deck;
use crate::model::origin::Origin;
use crate::model::pack::Pack;

/// Every document that is made of the pack alone, the deck first. Each gives none where
/// the meeting has nothing for it.
const DOCUMENTS: [fn(&Pack, &Deck) -> Option<Document>; 3] =
    [briefing::document, action_plan::document, amendments::document];

/// The documents that this pack has: the annex where it has parts, the action plan's
/// redline where it is asked for.
pub fn documents(
    pack: &Pack,
    deck: &Deck,
    parts: &[AnnexPart],
    redline: bool,
) -> Vec<Document> {
    let redline = || Some(pack).filter(|_| redline).and_then(redline::document);
    let plain = || DOCUMENTS.par_iter().filter_map(|it| it(pack, deck)).collect();
    // The annex is cut into its pages here, which takes as long as all the others.
    let (annex, mut documents): (_, Vec<Document>) =
        rayon::join(|| annex::document(pack, parts), plain);
    documents.extend(annex.into_iter().chain(redline()));
    documents
}

/// A document, ready to be typeset.
#[derive(Debug)]
pub struct Document {
    /// Its name: of its PDF, of its template, and of the view that the template reads.
    pub name: &'static str,
    pub(super) face: Face,
    /// The one JSON value that its template reads.
    pub(super) view: String,
    /// What of it stands on every page, apart: the other templates ask for that alone, so
    /// that it can change without anything else being set anew.
    pub(super) about: String,
    /// What its pages belong to; a page names its part by number.
    pub(super) parts: Vec<Part>,
}

/// What a page belongs to: a slide, a chapter, a list.
#[derive(Debug)]
pub(super) struct Part {
    /// The kind of slide, or the word for what it is.
    pub(super) kind: String,
    /// Where the user can mend it.
    pub(super) origin: Origin,
    /// A title for each of its pages; further pages have the last one.
    pub(super) titles: Vec<String>,
}

impl Document {
    pub(super) fn new(
        name: &'static str,
        face: Face,
        about: &impl Serialize,
        view: &impl Serialize,
        parts: Vec<Part>,
    ) -> Self {
        Self { name, face, view: json(view), about: json(about), parts }
    }

    /// Whether it has hundreds of pages.
    pub fn is_long(&self) -> bool {
        const LONG: usize = 1 << 20;
        self.view.len() > LONG
    }

    /// Whether it is the deck: it alone carries files.
    pub fn is_deck(&self) -> bool {
        self.name == briefing::NAME
    }

    /// Its file in the pack.
    pub fn path(&self) -> String {
        format!("{}.pdf", self.name)
    }

    pub(super) fn template_path(&self) -> String {
        format!("/{}.typ", self.name)
    }

    pub(super) fn view_path(&self) -> String {
        format!("/{}.json", self.name)
    }

    /// What a page belongs to, with the page's title.
    pub(super) fn part(&self, part: usize, page: usize) -> Option<(&Part, &str)> {
        let part = self.parts.get(part)?;
        let title = part.titles.get(page).or(part.titles.last());
        Some((part, title.map_or("", String::as_str)))
    }
}

fn json(view: &impl Serialize) -> String {
    serde_json::to_string(view).expect("a view holds nothing that JSON cannot")
}
