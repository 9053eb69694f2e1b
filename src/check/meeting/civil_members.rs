//! Members from civil society against the target (行動策略 參、三: at least four).

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::numeral;

pub(in crate::check) const CHECK: Check = Check { name: "civil-members", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let organization = &meetings.pack.sources.organization;
    let Some(target) = &organization.targets.civil_members else { return };
    // Without a roster nothing is known of the members: that is not none.
    if organization.members.is_empty() || !meetings.is_whole(&target.origin) {
        return;
    }
    let civil: Vec<_> = organization.members.iter().filter(|one| one.civil).collect();
    let count = numeral::number_of(civil.len());
    if count < target.value {
        let complaint = Diagnostic::new(code::TOO_FEW_CIVIL_MEMBERS, &target.origin)
            .with("called", organization.members_name(true).unwrap_or("民間代表"))
            .with("count", count)
            .with("target", target.value);
        diagnostics.push(civil.iter().fold(complaint, |complaint, member| {
            complaint.see(&member.role.origin, "civil-member", &member.role.value)
        }));
    }
}
