//! The ministries' datasets, counted from the whole platform's catalogue.
//!
//! A list of ministries that stands in the folder goes before: it may be of another
//! day, and it is what the platform itself publishes.

use crate::model::catalogue::{Catalogue, Provider};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::{Listing, MinistryCount};
use crate::model::numeral::thousands;
use crate::model::organization::{Ministry, Organization};
use crate::model::origin::Located;
use crate::model::provider::Owner;
use crate::model::sources::Sources;

use super::ranking::ITEM;

/// How many providers a complaint names.
const MOST_NAMED: usize = 5;

/// Every ministry of the organization that is ranked, with our own; nothing where the
/// catalogue does not hold the whole platform.
pub(super) fn counted(
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Listing<MinistryCount>> {
    let organization = &sources.organization;
    let catalogue = ranked_catalogue(sources)?;
    if sources.meeting.slides_of(ITEM.kind.name).next().is_some() {
        complain_of_unranked(catalogue, diagnostics);
    }
    let others = organization.ministries.iter().enumerate();
    let others =
        others.filter(|(_, ministry)| ministry.ranked && !organization.is_own(ministry));
    let others = others.map(|(at, ministry)| row(catalogue, ministry, at));
    let rows = others.chain([own(catalogue, organization)]).collect();
    Some(Listing { rows, claims: Vec::new(), origin: catalogue.origin.clone() })
}

/// The catalogue, if the ranking can be computed from it.
pub(super) fn ranked_catalogue(sources: &Sources) -> Option<&Catalogue> {
    let is_listed = !sources.organization.ministries.is_empty();
    sources.catalogue.as_ref().filter(|catalogue| is_listed && catalogue.holds_platform())
}

fn own(catalogue: &Catalogue, organization: &Organization) -> MinistryCount {
    let count = i64::try_from(catalogue.datasets.len()).expect("rows fit into memory");
    let first = catalogue.datasets.first();
    let place =
        first.map_or_else(|| catalogue.origin.clone(), |first| catalogue.row(first));
    let name = organization.ministry.clone();
    MinistryCount { name, count: Located::new(count, place), as_of: None }
}

fn row(catalogue: &Catalogue, ministry: &Ministry, at: usize) -> MinistryCount {
    let own = || {
        let providers = catalogue.providers.iter();
        providers.filter(|provider| provider.owner == Owner::Ministry(at))
    };
    let count = own().map(|provider| provider.count).sum();
    let cell = |first: &Provider| catalogue.cell(first.first, catalogue.columns.provider);
    let place = own().next().map_or_else(|| catalogue.origin.clone(), cell);
    MinistryCount {
        name: ministry.name.clone(),
        count: Located::new(count, place),
        as_of: None,
    }
}

fn complain_of_unranked(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    let mut unranked = catalogue.unassigned();
    if unranked.is_empty() {
        return;
    }
    unranked.sort_by_key(|provider| -provider.count);
    let names: Vec<_> = unranked
        .iter()
        .take(MOST_NAMED)
        .map(|provider| format!("{} {}", provider.name, thousands(provider.count)))
        .collect();
    let more = if unranked.len() > MOST_NAMED { "…" } else { "" };
    let count = unranked.iter().map(|provider| provider.count).sum();
    diagnostics.push(
        Diagnostic::new(code::PROVIDERS_UNRANKED, &catalogue.origin)
            .with("providers", unranked.len())
            .with("count", thousands(count))
            .with("names", names.join("、") + more),
    );
}
