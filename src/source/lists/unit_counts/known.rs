//! The units and agencies that a list of counts may name.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::lists::UnitGroup;
use crate::model::organization::{Body, Organization, folded};
use crate::model::origin::Located;
use crate::source::rows::heading::{Passes, nearest, normalized};
use crate::source::rows::{passed, row_words};
use crate::source::said::shortened;

/// What the organization calls its units and agencies.
pub(super) struct Known<'a> {
    pub(super) organization: &'a Organization,
    bodies: BTreeMap<(UnitGroup, Cow<'a, str>), &'a Body>,
}

impl<'a> Known<'a> {
    pub(super) fn of(organization: &'a Organization) -> Self {
        let mut bodies = BTreeMap::new();
        for group in UnitGroup::ALL {
            for body in organization.bodies(group) {
                for name in [&body.name.value].into_iter().chain(&body.aliases) {
                    // Of two of a name the first counts.
                    bodies.entry((group, folded(name))).or_insert(body);
                }
            }
        }
        Self { organization, bodies }
    }

    fn body(&self, group: UnitGroup, name: &str) -> Option<&'a Body> {
        self.bodies.get(&(group, folded(name))).copied()
    }

    /// A name without the number that counts it (一、資訊處), where it is known so only.
    pub(super) fn bare(&self, name: String) -> String {
        let is_known = |name: &str| {
            UnitGroup::ALL.into_iter().any(|group| self.body(group, name).is_some())
        };
        let without = row_words::without_number(&name).map(str::trim);
        match without.filter(|without| !is_known(&name) && is_known(without)) {
            Some(without) => without.to_owned(),
            None => name,
        }
    }

    /// A unit's name as the organization prints it.
    pub(super) fn official(
        &self,
        name: Located<String>,
        group: UnitGroup,
    ) -> Result<Located<String>, Diagnostic> {
        match self.body(group, &name.value) {
            Some(body) => Ok(name.map(|_| body.name.value.clone())),
            None if self.organization.is_later => Ok(name),
            None => Err(self.unknown_unit(&name, group)),
        }
    }

    /// Whether only the other group's list has a name.
    pub(super) fn is_of_other(&self, name: &str, group: UnitGroup) -> bool {
        self.body(group, name).is_none() && self.body(group.other(), name).is_some()
    }

    /// The group whose list has a name, or nearly has it; that of the units where none
    /// does.
    pub(super) fn group_of(&self, name: &str) -> UnitGroup {
        let nearly = |group: &UnitGroup| {
            let known = self.organization.bodies(*group).iter();
            nearest(name, known.map(|body| &*body.name.value)).is_some()
        };
        let all = UnitGroup::ALL;
        let found = all.into_iter().find(|group| self.body(*group, name).is_some());
        found.or_else(|| all.into_iter().find(nearly)).unwrap_or(UnitGroup::Unit)
    }

    fn unknown_unit(&self, name: &Located<String>, group: UnitGroup) -> Diagnostic {
        let organization = self.organization;
        let other = group.other();
        let known = organization.bodies(group).iter();
        let nearest = nearest(&name.value, known.map(|body| &*body.name.value));
        let complaint = Diagnostic::new(code::UNKNOWN_UNIT, &name.origin)
            .with("found", shortened(&name.value))
            .with("group", organization.group_name(group))
            .with("list", list_name(group))
            .with_some("nearest", nearest)
            .with_some("summary", summary(&name.value));
        if self.is_of_other(&name.value, group) {
            complaint
                .with("other", list_name(other))
                .with("other-group", organization.group_name(other))
        } else {
            complaint
        }
    }
}

/// The name of such a row, as far as it is quoted.
fn summary(name: &str) -> Option<String> {
    let plain = normalized(name);
    (row_words::is_summary(&plain) || passed::is_passed(Passes::OfCounts, &plain))
        .then(|| shortened(name))
}

/// The list of `organization.yaml` that holds a group.
fn list_name(group: UnitGroup) -> &'static str {
    match group {
        UnitGroup::Unit => "units",
        UnitGroup::Agency => "agencies",
    }
}
