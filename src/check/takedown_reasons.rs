//! The ids that the reason of a takedown names against those of its record: 與「…」(23261)
//! 資料集重複 speaks of the dataset that stays.

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::takedown::Takedown;

pub(super) const CHECK: Check = Check { name: "takedown-reasons", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    for takedown in meetings.pack.sources.takedowns.iter().flatten() {
        for id in ids(&takedown.reason.value) {
            if !is_known(id, takedown) {
                diagnostics.push(complaint(id, takedown));
            }
        }
    }
}

/// The ids that a reason names: numbers alone in brackets right behind a name in quotes.
fn ids(reason: &str) -> impl Iterator<Item = &str> {
    reason.match_indices('」').filter_map(|(at, mark)| {
        let behind = reason[at + mark.len()..].strip_prefix(['(', '（'])?;
        let id = behind.split([')', '）']).next()?.trim();
        (id.len() >= SHORTEST && id.bytes().all(|byte| byte.is_ascii_digit()))
            .then_some(id)
    })
}

/// The shortest id that is told from another number in brackets.
const SHORTEST: usize = 4;

fn is_known(id: &str, takedown: &Takedown) -> bool {
    let datasets = [Some(&takedown.dataset), takedown.keeps.as_ref()];
    datasets.into_iter().flatten().any(|dataset| dataset.id.value.trim() == id)
}

fn complaint(id: &str, takedown: &Takedown) -> Diagnostic {
    let complaint = Diagnostic::new(code::REASON_DIFFERS, &takedown.reason.origin)
        .with("number", takedown.number.value)
        .with("found", id);
    let own = &takedown.dataset.id;
    let complaint = complaint.see(&own.origin, "own-dataset", own.value.trim());
    match &takedown.keeps {
        Some(kept) => {
            complaint.see(&kept.id.origin, "kept-dataset", kept.id.value.trim())
        }
        None => complaint,
    }
}
