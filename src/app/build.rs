//! `build`: from a meeting's folder to its pack in `out/`.

use super::compute::{Computed, compute};
use super::{Outcome, Plan, Report, Steps};
use crate::archive::{self, Output};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::pack::Pack;
use crate::typeset::{Engine, Pages};

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
    let engine = Engine::new(&pack, &deck, diagnostics);
    complain_of_glyphs(&engine.missing_glyphs(), &pack, diagnostics);
    steps.done("fonts");
    if diagnostics.has_errors() {
        return Ok(Outcome::Faulty);
    }
    let pages = engine.typeset(&deck, diagnostics);
    steps.done("typst compile");
    let pages = pages.filter(|_| !diagnostics.has_errors());
    let Some(pages) = pages else { return Ok(Outcome::Faulty) };
    let pdf = engine.pdf(&pages, diagnostics);
    steps.done("typst pdf");
    diagnostics.complain_of_unneeded_acknowledgements();
    let pdf = pdf.filter(|_| !plan.is_stopped_by(diagnostics));
    let Some(pdf) = pdf else { return Ok(Outcome::Faulty) };
    let mut outputs = vec![
        Output { path: "briefing.pdf".to_owned(), bytes: pdf },
        Output {
            path: "pack.json".to_owned(),
            bytes: archive::pack_json(&pack, &pages.words(&deck), diagnostics),
        },
    ];
    if let Some(ppi) = plan.pictures {
        outputs.extend(pictures(&pages, ppi));
        steps.done("typst png");
    }
    let meeting = pack.sources.meeting.id.value.to_string();
    let manifest = |outputs: &[Output]| archive::manifest(&pack, outputs);
    let place = archive::store(&plan.out, &meeting, &outputs, manifest)?;
    steps.done("archive");
    Ok(Outcome::Built { place, pages: pages.count() })
}

fn pictures(pages: &Pages, ppi: f64) -> impl Iterator<Item = Output> {
    (0..pages.count()).filter_map(move |page| {
        let path = format!("pages/{:02}.png", page + 1);
        Some(Output { path, bytes: pages.png(page, ppi)? })
    })
}

/// A character without a glyph would print as an empty box: it is named with the
/// place where it stands.
fn complain_of_glyphs(missing: &[char], pack: &Pack, diagnostics: &mut Diagnostics) {
    let texts = pack.sources.texts();
    for &character in missing {
        let place = texts.iter().find_map(|printed| printed.place_of(character));
        let origin = place.unwrap_or_else(|| pack.sources.meeting.file());
        diagnostics.push(
            Diagnostic::new(code::MISSING_GLYPH, &origin)
                .with("found", character)
                .with("number", format!("U+{:04X}", u32::from(character))),
        );
    }
}
