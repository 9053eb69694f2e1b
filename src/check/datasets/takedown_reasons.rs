//! The datasets that the reason of a takedown names against those of its record: 與「…」
//! (23261) 資料集重複 speaks of the dataset that stays, by its id and by its name.

use super::takedowns_against_catalogue::plain;
use crate::check::quoted::shortened;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::takedown::{Dataset, Takedown};

pub(in crate::check) const CHECK: Check = Check { name: "takedown-reasons", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let takedowns = meetings.pack.sources.takedowns();
    for takedown in takedowns {
        // Which dataset it is, or which stays, is a slip there, not in the reason.
        let told = [code::KEPT_DATASET_WITHDRAWN, code::DATASET_TWICE];
        let is_told = |dataset: &Dataset| {
            told.iter().any(|code| diagnostics.says(*code, &dataset.id.origin))
        };
        let any_is_told = datasets(takedown).into_iter().any(is_told);
        let mut found = Vec::new();
        for (name, id) in named(&takedown.reason.value) {
            match known(id, takedown) {
                None if !any_is_told => found.push(complaint(id, takedown)),
                Some(dataset)
                    if !is_told(dataset) && !same(name, &dataset.name.value) =>
                {
                    found.push(other_name(name, dataset, takedown));
                }
                _ => {}
            }
        }
        if found.is_empty() && !any_is_told {
            found.extend(of_another(takedown, takedowns));
        }
        diagnostics.extend_with(found);
    }
}

/// A reason that was copied: it names the dataset of another record by its very name, and
/// none of its own.
fn of_another(takedown: &Takedown, all: &[Takedown]) -> Option<Diagnostic> {
    let reason = &takedown.reason.value;
    let quoted = || reason.split('「').skip(1).filter_map(|part| part.split('」').next());
    let own = datasets(takedown);
    let is_own = |name: &str| own.iter().any(|dataset| same(name, &dataset.name.value));
    let kept = takedown.keeps.as_ref()?;
    if quoted().any(is_own) {
        return None;
    }
    let others = || all.iter().flat_map(datasets);
    let is_others =
        |name: &&str| others().any(|dataset| plain(&dataset.name.value) == plain(name));
    let name = quoted().find(is_others)?;
    Some(
        Diagnostic::new(code::REASON_DIFFERS, &takedown.reason.origin)
            .with("number", takedown.number.value)
            .with("found", shortened(name))
            .see(&kept.name.origin, "kept-dataset", shortened(&kept.name.value)),
    )
}

fn datasets(takedown: &Takedown) -> Vec<&Dataset> {
    [Some(&takedown.dataset), takedown.keeps.as_ref()].into_iter().flatten().collect()
}

/// The datasets that a reason names: a name in quotes, and its id alone in brackets
/// right behind it.
fn named(reason: &str) -> impl Iterator<Item = (&str, &str)> {
    reason.match_indices('」').filter_map(|(at, mark)| {
        let behind = reason[at + mark.len()..].strip_prefix(['(', '（'])?;
        let id = behind.split([')', '）']).next()?.trim();
        let name = reason[..at].rsplit('「').next()?;
        (id.len() >= SHORTEST && id.bytes().all(|byte| byte.is_ascii_digit()))
            .then_some((name, id))
    })
}

/// The shortest id that is told from another number in brackets.
const SHORTEST: usize = 4;

fn known<'a>(id: &str, takedown: &'a Takedown) -> Option<&'a Dataset> {
    datasets(takedown).into_iter().find(|dataset| dataset.id.value.trim() == id)
}

/// Whether two names are the same but for blanks, 台 and their marks; one may
/// be shortened.
fn same(one: &str, other: &str) -> bool {
    let (one, other) = (plain(one), plain(other));
    one.contains(&other) || other.contains(&one)
}

/// The id is that of one dataset, and the name before it is another's.
fn other_name(name: &str, dataset: &Dataset, takedown: &Takedown) -> Diagnostic {
    Diagnostic::new(code::REASON_DIFFERS, &takedown.reason.origin)
        .with("number", takedown.number.value)
        .with("found", shortened(name))
        .see(&dataset.name.origin, "dataset-of-id", shortened(&dataset.name.value))
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
