//! Goals that were overwritten: `organization.yaml` serves all meetings, so that whoever
//! changes a goal without naming the year from which it holds also changes what earlier
//! meetings measured themselves by. Only their sealed packs still know the old one.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::names::NUMBERS;
use super::vault::{Kept, Vault};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::organization::Targets;
use crate::model::origin::{Located, Origin};
use crate::model::roc_date::RocDate;

/// What is read of a sealed `pack.json`.
#[derive(Deserialize)]
struct Sealed {
    figures: BTreeMap<String, SealedFigure>,
}

#[derive(Deserialize)]
struct SealedFigure {
    value: Value,
}

impl Sealed {
    fn goal(&self, figure: &str) -> Option<i64> {
        self.figures.get(figure)?.value.as_i64()
    }

    /// Its statistics date, whose year is that of its goals.
    fn date(&self) -> Option<RocDate> {
        self.figures.get("statistics.date")?.value.as_str()?.parse().ok()
    }
}

/// Warns of each goal that is not what it was when the last meeting of that year was
/// sealed. A sealed pack that cannot be read is complained of where it is verified.
pub(super) fn complain_of_overwritten(
    editions: &[&Kept],
    vault: &Vault,
    targets: &Targets,
    diagnostics: &mut Diagnostics,
) -> Result<(), Fault> {
    let answer = targets.answer.as_ref().map(|answer| &answer.days);
    let goals = [
        ("increase", "targets.increase.goal", targets.increase.as_ref()),
        ("answer.days", "targets.answer.days", answer),
    ];
    let is_set = goals.iter().any(|(_, _, goals)| goals.is_some());
    for (date, kept, sealed) in if is_set { last(editions, vault)? } else { Vec::new() } {
        for (key, figure, goals) in goals {
            let now = goals.and_then(|goals| goals.of(date.year()));
            let Some((now, then)) = now.zip(sealed.goal(figure)) else { continue };
            if now.value != then {
                let place = vault.origin(&format!("{}/{NUMBERS}", kept.folder));
                diagnostics.push(overwritten(key, date.year(), now, then, &place));
            }
        }
    }
    Ok(())
}

/// The last meeting of each year, with its statistics date and what was sealed.
fn last<'v>(
    editions: &[&'v Kept],
    vault: &Vault,
) -> Result<Vec<(RocDate, &'v Kept, Sealed)>, Fault> {
    let mut years = BTreeMap::<i32, (RocDate, &Kept, Sealed)>::new();
    for &kept in editions {
        let pack = vault.read(kept, NUMBERS)?.unwrap_or_default();
        let sealed = serde_json::from_slice::<Sealed>(&pack).ok();
        let dated = sealed.and_then(|sealed| Some((sealed.date()?, kept, sealed)));
        let Some(dated) = dated else { continue };
        let known = years.get(&dated.0.year());
        if known.is_none_or(|(date, ..)| *date < dated.0) {
            years.insert(dated.0.year(), dated);
        }
    }
    Ok(years.into_values().collect())
}

fn overwritten(
    key: &str,
    year: i32,
    now: &Located<i64>,
    then: i64,
    sealed: &Origin,
) -> Diagnostic {
    let both = format!("{{{year}: {then}, {}: {}}}", year + 1, now.value);
    Diagnostic::new(code::SEALED_GOAL_CHANGED, &now.origin)
        .with("key", key)
        .with("year", year)
        .with("now", now.value)
        .with("then", then)
        .with("both", both)
        .see(sealed, "goal-as-sealed", then)
}
