//! `build`: from a meeting's folder to its pack in `out/`.

use super::compute::{Computed, compute};
use super::pages::{export, pictures, set, words};
use super::{Outcome, Plan, Report, Steps};
use crate::agenda;
use crate::archive::{self, Output};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::pack::Pack;
use crate::source;
use crate::typeset::{Document, Engine, documents};

/// Builds one meeting's pack, or reports why it cannot be built.
pub fn build(
    plan: &Plan,
    report: &mut Report,
    steps: &mut Steps,
) -> Result<Outcome, Fault> {
    let Some(Computed { pack, deck }) = compute(plan, report, steps)? else {
        return Ok(Outcome::Faulty);
    };
    let diagnostics = &mut report.diagnostics;
    if diagnostics.has_errors() {
        return Ok(Outcome::Faulty);
    }
    let meeting = pack.sources.meeting.id.value.to_string();
    let lock = archive::lock(&plan.out, &meeting)?;
    let documents = documents(&pack, &deck);
    let engine = Engine::new(&pack.sources, &documents, diagnostics);
    complain_of_glyphs(&engine, &documents, &pack, diagnostics);
    steps.done("fonts");
    if diagnostics.has_errors() {
        return Ok(Outcome::Faulty);
    }
    let pages = set(&engine, &documents, steps, diagnostics);
    if diagnostics.has_errors() {
        return Ok(Outcome::Faulty);
    }
    let mut outputs = export(&engine, &pages, steps, diagnostics);
    source::complain_of_changes(&plan.folder, &pack.sources.files, diagnostics);
    diagnostics.complain_of_unneeded_acknowledgements();
    if plan.is_stopped_by(diagnostics) {
        return Ok(Outcome::Faulty);
    }
    let deck = &pages[0];
    outputs.push(Output {
        path: "pack.json".to_owned(),
        bytes: archive::pack_json(&pack, &words(&pages), diagnostics),
    });
    outputs.extend(archive::tables(&pack, &agenda::publication(&pack.sources)));
    steps.done("tables");
    if let Some(ppi) = plan.pictures {
        outputs.extend(pictures(&pages, ppi));
        steps.done("typst png");
    }
    let manifest = archive::manifest(&pack, &outputs);
    outputs.push(Output { path: "manifest.json".to_owned(), bytes: manifest });
    let place = archive::store(&lock, &outputs)?;
    steps.done("archive");
    Ok(Outcome::Built { place, pages: deck.count() })
}

/// A character without a glyph would print as an empty box: it is named with the
/// place where it stands.
fn complain_of_glyphs(
    engine: &Engine,
    documents: &[Document],
    pack: &Pack,
    diagnostics: &mut Diagnostics,
) {
    let texts = pack.sources.texts();
    for character in documents.iter().flat_map(|one| engine.missing_glyphs(one)) {
        let place = texts.iter().find_map(|printed| printed.place_of(character));
        let origin = place.unwrap_or_else(|| pack.sources.meeting.file());
        diagnostics.push(
            Diagnostic::new(code::MISSING_GLYPH, &origin)
                .with("found", character)
                .with("number", format!("U+{:04X}", u32::from(character))),
        );
    }
}
