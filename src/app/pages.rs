//! The documents of a pack set and exported side by side, each on a core of its own.
//!
//! What comes out does not depend on which is ready first: results and complaints are
//! taken up in the order of the documents.

use rayon::prelude::*;

use super::Steps;
use crate::archive::Output;
use crate::model::attachment::Attachment;
use crate::model::deck::PaperWords;
use crate::model::diagnostic::Diagnostics;
use crate::typeset::{self, Document, Engine, Pages};

/// Sets every document, with what they carry; those that cannot be set are complained
/// of and left out.
///
/// A very long one is set before the others, on all cores, and what Typst keeps of it
/// is let go: both at once would take as much memory again.
pub(super) fn set<'a>(
    engine: &Engine,
    documents: &'a [Document],
    carried: &[Attachment],
    steps: &mut Steps,
    diagnostics: &mut Diagnostics,
) -> Vec<Pages<'a>> {
    let set = |document: &&'a Document, found: &mut Diagnostics| {
        (document.name, engine.typeset(document, carried, found))
    };
    let (long, others): (Vec<&Document>, Vec<&Document>) =
        documents.iter().partition(|document| document.is_long());
    let mut pages = Vec::new();
    if !long.is_empty() {
        pages = beside("typst compile", &long, set, steps, diagnostics);
        typeset::forget(0);
    }
    pages.extend(beside("typst compile", &others, set, steps, diagnostics));
    let place = |pages: &Pages<'_>| {
        documents.iter().position(|one| one.name == pages.document().name)
    };
    pages.sort_by_key(place);
    pages
}

/// Exports every document as PDF.
pub(super) fn export(
    engine: &Engine,
    pages: &[Pages<'_>],
    steps: &mut Steps,
    diagnostics: &mut Diagnostics,
) -> Vec<Output> {
    let export = |pages: &Pages<'_>, found: &mut Diagnostics| {
        let pdf = engine.pdf(pages, found);
        let path = pages.document().path();
        (pages.document().name, pdf.map(|bytes| Output { path, bytes }))
    };
    beside("typst pdf", pages, export, steps, diagnostics)
}

/// The words of every page, by document.
pub(super) fn words(pages: &[Pages<'_>]) -> Vec<PaperWords> {
    let words = |pages: &Pages<'_>| PaperWords {
        path: pages.document().path(),
        pages: pages.words(),
    };
    pages.iter().map(words).collect()
}

/// Each page as a picture: those of the deck by their number, those of a paper by its
/// name and their number.
pub(super) fn pictures(pages: &[Pages<'_>], ppi: f64) -> Vec<Output> {
    let picture = |(at, pages): (usize, &Pages<'_>), page: usize| {
        let name = pages.document().name;
        let number = format!("{:02}", page + 1);
        let file = if at == 0 { number } else { format!("{name}-{number}") };
        Some(Output { path: format!("pages/{file}.png"), bytes: pages.png(page, ppi)? })
    };
    let all: Vec<_> = pages
        .iter()
        .enumerate()
        .flat_map(|(at, pages)| (0..pages.count()).map(move |page| ((at, pages), page)))
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
