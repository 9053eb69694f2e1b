//! The previous meeting's numbers against those that it was shown: `organization.yaml`
//! serves all meetings, so that whoever strikes a provider or a mark there, or changes a
//! deadline, counts last time's lists anew. Only the pack of that time still has them.
//!
//! A pack of other lists than stand there today says nothing: they were corrected since.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::origin::Origin;
use crate::model::pack::Pack;
use crate::model::sources::{SourceFile, Sources};

/// What is compared: what was counted in that meeting's own lists.
const COUNTED: [&str; 7] = [
    "datasets.total", "datasets.units", "datasets.agencies", "quality.marked",
    "feedback.total", "answers.within", "answers.late",
];

/// What is read of a `pack.json`.
#[derive(Deserialize)]
struct Shown {
    figures: BTreeMap<String, ShownFigure>,
    sources: Vec<SourceFile>,
}

#[derive(Deserialize)]
struct ShownFigure {
    value: Value,
}

/// Warns where a pack of the previous meeting, made of the lists that stand there today,
/// has other numbers than are counted in them now.
pub(super) fn complain_of_recounted(
    pack: &[u8],
    place: &Origin,
    previous: &Pack,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let Ok(shown) = serde_json::from_slice::<Shown>(pack) else { return };
    if !shown.is_of(previous, sources) {
        return;
    }
    let differing = COUNTED.iter().filter_map(|name| {
        let then = shown.figures.get(*name)?.value.as_i64()?;
        let now = previous.number(name)?;
        (then != now).then(|| format!("{name} {then} → {now}"))
    });
    let differing: Vec<String> = differing.collect();
    if differing.is_empty() {
        return;
    }
    let organization = Origin::file(&sources.organization.ministry.origin.file);
    diagnostics.push(
        Diagnostic::new(code::PREVIOUS_RECOUNTED, &organization)
            .with("meeting", previous.sources.meeting.id.value)
            .with("recounted", differing.join("、"))
            .see(place, "shown-then", ""),
    );
}

impl Shown {
    /// Whether it was made of the files of that meeting that are read today.
    fn is_of(&self, previous: &Pack, sources: &Sources) -> bool {
        let within = format!("{}/", previous.sources.meeting.id.value);
        let then: BTreeMap<&str, &str> =
            self.sources.iter().map(|file| (&*file.path, &*file.sha256)).collect();
        let read = sources.files.iter().filter(|file| file.path.starts_with(&within));
        // Minutes come when the meeting is over.
        read.into_iter()
            .all(|file| then.get(&*file.path).is_none_or(|digest| *digest == file.sha256))
    }
}
