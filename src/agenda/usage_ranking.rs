//! The ministries' datasets, counted from the platform's statistics export.
//!
//! A list of ministries and the whole platform's catalogue go before: they are of the
//! meeting's own date.

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::{Listing, MinistryCount};
use crate::model::numeral::thousands;
use crate::model::sources::Sources;
use crate::model::usage::Usage;

use super::ranking::ITEM;

/// How many providers a complaint names.
const MOST_NAMED: usize = 5;

/// Every ministry that is ranked, with our own; nothing where the export does not hold
/// the whole platform.
pub(super) fn counted(
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Listing<MinistryCount>> {
    let usage = ranked_usage(sources)?;
    if sources.meeting.slides_of(ITEM.kind.name).next().is_some() {
        complain_of_unranked(usage, diagnostics);
    }
    let rows = usage.ministries(&sources.organization);
    Some(Listing { rows, claims: Vec::new(), origin: usage.origin.clone() })
}

/// The export, if the ranking can be computed from it.
pub(super) fn ranked_usage(sources: &Sources) -> Option<&Usage> {
    let is_listed = !sources.organization.ministries.is_empty();
    sources.usage.as_ref().filter(|usage| is_listed && usage.holds_platform())
}

fn complain_of_unranked(usage: &Usage, diagnostics: &mut Diagnostics) {
    let unranked = usage.unassigned();
    if unranked.is_empty() {
        return;
    }
    let most = unranked.iter().take(MOST_NAMED);
    let names: Vec<_> =
        most.map(|one| format!("{} {}", one.name.value, thousands(one.count))).collect();
    let more = if unranked.len() > MOST_NAMED { "…" } else { "" };
    let count = unranked.iter().map(|provider| provider.count).sum();
    diagnostics.push(
        Diagnostic::new(code::PROVIDERS_UNRANKED, &usage.origin)
            .with("providers", unranked.len())
            .with("count", thousands(count))
            .with("names", names.join("、") + more),
    );
}
