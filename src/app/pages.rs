//! The documents of a pack set and exported side by side, each on a core of its own.
//!
//! What comes out does not depend on which is ready first: results and complaints are
//! taken up in the order of the documents.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::Steps;
use crate::archive::Output;
use crate::model::deck::PaperWords;
use crate::model::diagnostic::Diagnostics;
use crate::typeset::{self, Document, Engine, Pages, Pdf};

/// Sets every document; those that cannot be set are complained of and left out.
pub(super) fn set<'a>(
    engine: &Engine,
    documents: &'a [Document],
    steps: &mut Steps,
    diagnostics: &mut Diagnostics,
) -> Vec<Pages<'a>> {
    let (mut pages, others) = set_long(engine, documents, steps, diagnostics);
    let set = |document: &&'a Document, found: &mut Diagnostics| {
        (document.name, engine.typeset(document, found))
    };
    pages.extend(beside("typst compile", &others, set, steps, diagnostics));
    pages.sort_by_key(|pages| place(documents, &pages.document().path()));
    pages
}

/// Sets the very long ones, before the others and on all cores, and lets go of what Typst
/// keeps of them: both at once would take as much memory again. Gives what is left too.
fn set_long<'a>(
    engine: &Engine,
    documents: &'a [Document],
    steps: &mut Steps,
    diagnostics: &mut Diagnostics,
) -> (Vec<Pages<'a>>, Vec<&'a Document>) {
    let (long, others): (Vec<&Document>, Vec<&Document>) =
        documents.iter().partition(|document| document.is_long());
    let set = |document: &&'a Document, found: &mut Diagnostics| {
        (document.name, engine.typeset(document, found))
    };
    let mut pages = Vec::new();
    if !long.is_empty() {
        pages = beside("typst compile", &long, set, steps, diagnostics);
        typeset::forget(0);
    }
    (pages, others)
}

/// Where a document stands among the others.
fn place(documents: &[Document], path: &str) -> Option<usize> {
    documents.iter().position(|document| document.path() == path)
}

/// Every document of a pack, set and exported.
pub(super) struct SetAll<'a> {
    pub(super) pages: Vec<Pages<'a>>,
    pub(super) papers: Vec<Output>,
    /// The deck, which may yet be given files to carry; none where it was not wanted.
    pub(super) deck: Option<Pdf>,
}

/// Who is told while documents are set, if anybody waits.
#[derive(Default)]
pub(super) struct Told<'f> {
    /// Is given each paper as soon as it is exported.
    pub(super) paper: Option<&'f (dyn Fn(&Output) + Sync)>,
    /// Is given the words of all pages as soon as all are set: the last documents are
    /// exported meanwhile.
    pub(super) words: Option<&'f (dyn Fn(Vec<PaperWords>) + Sync)>,
}

/// Sets every document and exports it as soon as it is set; those that cannot be set are
/// complained of and left out.
pub(super) fn set_all<'a>(
    engine: &Engine,
    documents: &'a [Document],
    told: &Told<'_>,
    steps: &mut Steps,
    diagnostics: &mut Diagnostics,
) -> SetAll<'a> {
    let (pages, others) = set_long(engine, documents, steps, diagnostics);
    let heard = Heard { due: documents.len(), words: Mutex::default() };
    let hear = |pages: &Pages<'a>| {
        let Some(take_words) = told.words else { return };
        let document = place(documents, &pages.document().path());
        if let Some(all) = heard.all_with(document, pages) {
            take_words(all);
        }
    };
    pages.iter().for_each(hear);
    let export = |pages: &Pages<'a>, found: &mut Diagnostics| {
        let document = pages.document();
        let pdf = engine.pdf(pages, found)?;
        if document.is_deck() {
            return Some(Exported::Deck(pdf));
        }
        let paper = Output { path: document.path(), bytes: pdf.carrying(&[]) };
        if let Some(take_paper) = told.paper {
            take_paper(&paper);
        }
        Some(Exported::Paper(paper))
    };
    let work = |left: &Left<'a, '_>, found: &mut Diagnostics| match left {
        Left::Export(pages) => {
            (pages.document().name, Some((None, export(pages, found))))
        }
        Left::Set(document) => {
            let pages = engine.typeset(document, found);
            pages.iter().for_each(hear);
            let exported = pages.as_ref().and_then(|pages| export(pages, found));
            (document.name, Some((pages, exported)))
        }
    };
    let left = others.into_iter().map(Left::Set).chain(pages.iter().map(Left::Export));
    let left: Vec<Left<'_, '_>> = left.collect();
    let done = beside("typst documents", &left, work, steps, diagnostics);
    drop(left);
    SetAll::of(documents, pages, done)
}

impl<'a> SetAll<'a> {
    /// Puts what was set and exported side by side into the order of the documents.
    fn of(
        documents: &[Document],
        mut pages: Vec<Pages<'a>>,
        done: Vec<(Option<Pages<'a>>, Option<Exported>)>,
    ) -> Self {
        let (mut papers, mut deck) = (Vec::new(), None);
        for (more, exported) in done {
            pages.extend(more);
            match exported {
                Some(Exported::Paper(paper)) => papers.push(paper),
                Some(Exported::Deck(pdf)) => deck = Some(pdf),
                None => {}
            }
        }
        pages.sort_by_key(|pages| place(documents, &pages.document().path()));
        papers.sort_by_key(|paper| place(documents, &paper.path));
        Self { pages, papers, deck }
    }
}

/// What came of a document.
enum Exported {
    Paper(Output),
    Deck(Pdf),
}

/// What is left to do for a document.
enum Left<'a, 'b> {
    Set(&'a Document),
    Export(&'b Pages<'a>),
}

/// The words of the documents that are set so far, by their place among all.
struct Heard {
    due: usize,
    words: Mutex<BTreeMap<Option<usize>, PaperWords>>,
}

impl Heard {
    /// Takes a document's words, and gives those of all once the last of them is there.
    fn all_with(
        &self,
        place: Option<usize>,
        pages: &Pages<'_>,
    ) -> Option<Vec<PaperWords>> {
        let own = words_of(pages);
        let mut words = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        words.insert(place, own);
        (words.len() == self.due)
            .then(|| std::mem::take(&mut *words).into_values().collect())
    }
}

/// The words of every page, by document.
pub(super) fn words(pages: &[Pages<'_>]) -> Vec<PaperWords> {
    pages.iter().map(words_of).collect()
}

fn words_of(pages: &Pages<'_>) -> PaperWords {
    PaperWords { path: pages.document().path(), pages: pages.words() }
}

/// Each page as a picture: those of the deck by their number, those of a paper by its
/// name and their number.
pub(super) fn pictures(pages: &[Pages<'_>], ppi: f64) -> Vec<Output> {
    let picture = |pages: &Pages<'_>, page: usize| {
        let document = pages.document();
        let number = format!("{:02}", page + 1);
        let of_paper = || format!("{}-{number}", document.name);
        let file = if document.is_deck() { number.clone() } else { of_paper() };
        Some(Output { path: format!("pages/{file}.png"), bytes: pages.png(page, ppi)? })
    };
    let all: Vec<_> = pages
        .iter()
        .flat_map(|pages| (0..pages.count()).map(move |page| (pages, page)))
        .collect();
    all.into_par_iter().filter_map(|(pages, page)| picture(pages, page)).collect()
}

/// Does one thing with each of many side by side, and notes what each cost.
fn beside<'a, T: Sync, R: Send>(
    step: &'static str,
    many: &'a [T],
    work: impl Fn(&'a T, &mut Diagnostics) -> (&'static str, Option<R>) + Sync,
    steps: &mut Steps,
    diagnostics: &mut Diagnostics,
) -> Vec<R> {
    let now = steps.clock();
    let one = |one: &'a T| {
        let (start, mut found) = (now(), Diagnostics::default());
        let (name, result) = work(one, &mut found);
        (name, now().saturating_sub(start), found, result)
    };
    let done: Vec<_> = many.par_iter().map(one).collect();
    steps.done(step);
    let mut results = Vec::new();
    for (name, cost, found, result) in done {
        steps.within(name, cost);
        diagnostics.join(found);
        results.extend(result);
    }
    results
}
