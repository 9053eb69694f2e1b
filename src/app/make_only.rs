//! Some parts of a pack alone, for whoever waits for a draft of them.
//!
//! They are no pack: the deck carries nothing, `pack.json` is not written, and the
//! manifest names what alone was made.

use super::compute::Computed;
use super::make::complain_of_glyphs;
use super::pages::{SetAll, Told, pictures, set_all};
use super::{Part, Plan, Steps};
use crate::archive::names::MANIFEST;
use crate::archive::{self, Output};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::source;
use crate::typeset::{Document, Engine, documents};

/// Makes what the plan names; none where something was complained of that stops the run.
pub(super) fn make_only(
    plan: &Plan,
    computed: &Computed,
    diagnostics: &mut Diagnostics,
    steps: &mut Steps,
) -> Option<Vec<Output>> {
    let pack = &computed.pack;
    let documents = wanted(plan, computed, diagnostics);
    let engine = Engine::new(&pack.sources, &pack.templates, &documents, diagnostics);
    complain_of_glyphs(&engine, &documents, computed, diagnostics);
    steps.done("fonts");
    if diagnostics.has_errors() {
        return None;
    }
    let SetAll { pages, papers, deck } =
        set_all(&engine, &documents, &Told::default(), steps, diagnostics);
    source::complain_of_changes(plan.place(), &pack.sources.files, diagnostics);
    if plan.is_stopped_by(diagnostics) {
        return None;
    }
    let path = || documents[0].path();
    let deck = deck.map(|deck| Output { path: path(), bytes: deck.carrying(&[]) });
    let mut outputs: Vec<Output> = deck.into_iter().chain(papers).collect();
    if plan.only.contains(&Part::Tables) {
        outputs.extend(computed.tables());
        steps.done("tables");
    }
    if let Some(ppi) = plan.pictures {
        outputs.extend(pictures(&pages, ppi));
        steps.done("typst png");
    }
    let only: Vec<_> = plan.only.iter().map(|part| part.name()).collect();
    let manifest =
        archive::manifest(pack, &archive::output_files(&outputs), plan.program(), &only);
    outputs.push(Output { path: MANIFEST.to_owned(), bytes: manifest });
    (!diagnostics.has_errors()).then_some(outputs)
}

/// The documents that are wanted; one that this meeting has not is complained of.
fn wanted(
    plan: &Plan,
    computed: &Computed,
    diagnostics: &mut Diagnostics,
) -> Vec<Document> {
    let wants = |part: Part| plan.only.contains(&part);
    let annex = if wants(Part::Annex) { computed.annex(diagnostics) } else { Vec::new() };
    let Computed { pack, deck, .. } = computed;
    let mut documents = documents(pack, deck, &annex, wants(Part::Redline));
    documents.retain(|document| plan.only.iter().any(|it| it.name() == document.name));
    for part in plan.only.iter().filter(|part| **part != Part::Tables) {
        if documents.iter().all(|document| document.name != part.name()) {
            let origin = pack.sources.meeting.file();
            diagnostics.push(
                Diagnostic::new(code::NO_SUCH_DOCUMENT, &origin)
                    .with("found", part.name()),
            );
        }
    }
    documents
}
