//! Providers that the patterns of `organization.yaml` do not account for.
//!
//! Whatever is called as our ministry's bodies are must be of a unit or an agency. In
//! an export that is mostly ours every provider must be accounted for; in one of the
//! whole platform, local governments and others need not be.

use crate::model::catalogue::Catalogue;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::organization::Organization;
use crate::model::provider::{self, Owner, Patterns, left_out, none_is_ours};

use super::PROVIDER;

/// Complains of every provider that should be a unit's or an agency's and is not, and
/// of every unit and agency that no provider can be.
pub(super) fn complain(
    catalogue: &Catalogue,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) {
    let is_platform = catalogue.holds_platform();
    let unplaced = catalogue.providers.iter().filter(|provider| match provider.owner {
        Owner::Unplaced => true,
        Owner::Nobody => !is_platform,
        Owner::Body(_) | Owner::Ministry(_) | Owner::Disputed => false,
    });
    let patterns = Patterns::new(organization);
    let all: Vec<&str> = catalogue.providers.iter().map(|one| &*one.name).collect();
    for provider in unplaced {
        let mistyped = patterns.mistyped(&provider.name, &all);
        let first = catalogue.cell(provider.first, catalogue.columns.provider);
        let (name, rows) = (&provider.name, provider.count);
        diagnostics.push(provider::unplaced(name, rows, &first, PROVIDER, mistyped));
    }
    let has_ours = catalogue.providers.iter().any(|provider| provider.owner.is_ours());
    if !has_ours && !catalogue.providers.is_empty() {
        let providers = catalogue.providers.iter().map(|it| (&*it.name, it.count));
        diagnostics.push(none_is_ours(
            organization,
            &catalogue.origin,
            catalogue.rows(),
            providers,
        ));
    }
    if is_platform && has_ours {
        let nobodys = catalogue.unassigned().into_iter();
        let nobodys = nobodys.map(|it| (&*it.name, it.count));
        let (list, rows) = (&catalogue.origin, catalogue.rows());
        diagnostics.extend_with(left_out(organization, list, rows, nobodys));
    }
    for body in organization.all_bodies() {
        if body.providers.is_empty() && !organization.is_later {
            diagnostics.push(
                Diagnostic::new(code::NO_PROVIDERS, &body.name.origin)
                    .with("name", &body.name.value)
                    .see(&catalogue.origin, "catalogue-here", ""),
            );
        }
    }
}
