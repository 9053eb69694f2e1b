//! The ministries' datasets, counted from an export of the whole platform: its
//! catalogue, or its statistics of use.
//!
//! A list of ministries that stands in the folder goes before: it may be of another
//! day, and it is what the platform itself publishes.

use super::items::ranking::ITEM;
use crate::model::catalogue::Catalogue;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::{Listing, MinistryCount};
use crate::model::numeral::{self, thousands};
use crate::model::organization::Organization;
use crate::model::origin::{Located, Origin};
use crate::model::provider::Owner;
use crate::model::roc_date::RocDate;
use crate::model::sources::Sources;
use crate::model::usage::Usage;

/// How many providers a complaint names.
const MOST_NAMED: usize = 5;

/// An export of the whole platform, as far as the ranking is concerned.
struct Export<'a> {
    origin: &'a Origin,
    as_of: Option<Located<RocDate>>,
    providers: Vec<Provider<'a>>,
    /// How many datasets are ours, and where they begin.
    own: Located<i64>,
}

/// One who opens datasets.
struct Provider<'a> {
    name: &'a str,
    owner: Owner,
    count: i64,
    place: Origin,
}

/// Every ministry of the organization that is ranked, with our own; nothing where no
/// export holds the whole platform.
pub(super) fn counted(
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Listing<MinistryCount>> {
    let export = export(sources)?;
    if sources.meeting.slides_of(ITEM.kind.name).next().is_some() {
        export.complain_of_unranked(diagnostics);
    }
    let rows = export.ministries(&sources.organization);
    let (claims, titled) = (Vec::new(), Vec::new());
    Some(Listing { rows, claims, titled, origin: export.origin.clone() })
}

/// Whether the ranking can be computed from an export.
pub(super) fn can_be_counted(sources: &Sources) -> bool {
    export(sources).is_some()
}

/// Says in a complaint about a missing list of ministries what the export that is there
/// lacks, so that nobody looks for a file that he has: other ministries' datasets, or the
/// names by which they are told apart.
pub(super) fn explained(complaint: Diagnostic, sources: &Sources) -> Diagnostic {
    let catalogue = sources.catalogue.as_ref().map(|it| {
        ("catalogue.csv", &it.origin, it.holds_platform(), it.datasets.len(), it.rows())
    });
    let usage = sources.usage.as_ref().map(|it| {
        ("usage.csv", &it.origin, it.holds_platform(), it.datasets.len(), it.rows())
    });
    let exports = || catalogue.into_iter().chain(usage);
    if let Some((_, origin, ..)) = exports().find(|(_, _, is_whole, ..)| *is_whole) {
        return complaint.with("file", LIST).with("key", "ministries").see(
            origin,
            "whole-platform-here",
            sources.organization.ministry.value.as_str(),
        );
    }
    let Some((file, ..)) = exports().next() else { return complaint };
    let complaint = complaint.with("file", LIST).with("whole", file);
    exports().fold(complaint, |complaint, (_, origin, _, ours, rows)| {
        let found =
            format!("{}/{}", thousands(numeral::number_of(ours)), thousands(rows));
        complaint.see(origin, "mostly-ours", found)
    })
}

/// The list of ministries, as its file is called.
const LIST: &str = "ministries.xlsx";

fn export(sources: &Sources) -> Option<Export<'_>> {
    if sources.organization.ministries.is_empty() {
        return None;
    }
    let catalogue = sources.catalogue.as_ref().filter(|it| it.holds_platform());
    let as_of = sources.meeting.statistics_date.value;
    let usage = || sources.usage.as_ref().filter(|it| it.holds_platform());
    catalogue
        .map(Export::of_catalogue)
        .or_else(|| usage().map(|usage| Export::of_usage(usage, as_of)))
}

impl<'a> Export<'a> {
    fn of_catalogue(catalogue: &'a Catalogue) -> Self {
        let column = catalogue.columns.provider;
        let providers = catalogue.providers.iter().map(|one| Provider {
            name: &one.name,
            owner: one.owner,
            count: one.count,
            place: catalogue.cell(one.first, column),
        });
        let own = numeral::number_of(catalogue.datasets.len());
        let first = catalogue.datasets.first().map(|first| catalogue.row(first));
        Self {
            origin: &catalogue.origin,
            as_of: None,
            providers: providers.collect(),
            own: Located::new(own, first.unwrap_or_else(|| catalogue.origin.clone())),
        }
    }

    fn of_usage(usage: &'a Usage, as_of: RocDate) -> Self {
        let providers = usage.providers.iter().map(|one| Provider {
            name: &one.name.value,
            owner: one.owner,
            count: one.count,
            place: one.name.origin.clone(),
        });
        let providers: Vec<_> = providers.collect();
        let own = sum(&providers, &usage.origin, Owner::is_ours);
        let as_of = usage.as_of.clone().map(|named| named.map(|it| it.counted_to(as_of)));
        Self { origin: &usage.origin, as_of, providers, own }
    }

    fn ministries(&self, organization: &Organization) -> Vec<MinistryCount> {
        let row = |name: &Located<String>, count| MinistryCount {
            name: name.clone(),
            count,
            as_of: self.as_of.clone(),
        };
        let others = organization.ministries.iter().enumerate();
        let others =
            others.filter(|(_, other)| other.ranked && !organization.is_own(other));
        let others = others.map(|(at, other)| {
            let is_its = |owner| owner == Owner::Ministry(at);
            row(&other.name, sum(&self.providers, self.origin, is_its))
        });
        others.chain([row(&organization.ministry, self.own.clone())]).collect()
    }

    /// Says of the providers that no pattern accounts for, those with the most datasets
    /// first.
    fn complain_of_unranked(&self, diagnostics: &mut Diagnostics) {
        let nobody = |provider: &&Provider<'_>| provider.owner == Owner::Nobody;
        let mut unranked: Vec<_> = self.providers.iter().filter(nobody).collect();
        if unranked.is_empty() {
            return;
        }
        unranked.sort_by_key(|provider| -provider.count);
        let most = unranked.iter().take(MOST_NAMED);
        let with_count =
            |one: &&Provider<'_>| format!("{} {}", one.name, thousands(one.count));
        let names: Vec<_> = most.map(with_count).collect();
        let more = if unranked.len() > MOST_NAMED { "…" } else { "" };
        let count = unranked.iter().map(|provider| provider.count).sum();
        diagnostics.push(
            Diagnostic::new(code::PROVIDERS_UNRANKED, self.origin)
                .with("providers", unranked.len())
                .with("count", thousands(count))
                .with("names", names.join("、") + more),
        );
    }
}

/// How many datasets some providers have, and where the first of them stands.
fn sum(
    providers: &[Provider<'_>],
    export: &Origin,
    is_its: impl Fn(Owner) -> bool,
) -> Located<i64> {
    let its = || providers.iter().filter(|provider| is_its(provider.owner));
    let place = its().next().map_or(export, |first| &first.place);
    Located::new(its().map(|provider| provider.count).sum(), place.clone())
}
