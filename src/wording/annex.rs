//! The annex's sentences: what is in each part and how it is marked.

use std::collections::BTreeMap;

use super::context;
use super::sentence::Writer;
use crate::model::annex::AnnexPart;
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::Figures;
use crate::model::templates::Templates;

/// Puts the parts into words.
pub fn annex(
    parts: &mut [AnnexPart],
    templates: &Templates,
    figures: &Figures,
    diagnostics: &mut Diagnostics,
) {
    let writer = Writer::new(templates, figures, diagnostics);
    for part in parts {
        let about = BTreeMap::from([("part", context::facts(&part.facts))]);
        let sentence = writer.own(&format!("annex.{}.lead", part.name));
        let lead = sentence.and_then(|it| writer.with(&about).line(&it, diagnostics));
        part.lead = lead.unwrap_or_default();
    }
}
