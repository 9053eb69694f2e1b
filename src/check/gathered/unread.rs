//! What follows from an entry of `organization.yaml` that could not be read: nobody knows
//! the unit, the class or the kind that it was to name.

use crate::check::Meetings;
use crate::model::code::{self, Code};
use crate::model::diagnostic::{Diagnostic, Diagnostics};

const OF_BODIES: [Code; 3] =
    [code::UNKNOWN_UNIT, code::UNKNOWN_NAME, code::PROVIDER_UNPLACED];

/// The lists of the organization, each with what is complained of names that it lacks.
const CONSEQUENCES: [(&str, &[Code]); 6] = [
    ("units", &OF_BODIES),
    ("agencies", &OF_BODIES),
    ("classes", &[code::UNKNOWN_CLASS]),
    ("feedback_kinds", &[code::UNKNOWN_KIND]),
    ("opening_states", &[code::UNKNOWN_WORD]),
    ("statutes", &[code::UNKNOWN_STATUTE]),
];

/// Tells what follows with the complaint about the entry.
pub(super) fn tell(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let organization = &meetings.pack.sources.organization;
    let file = &organization.ministry.origin.file;
    for entry in &organization.unread {
        let of_list = CONSEQUENCES.iter().find(|(list, _)| *list == entry.value);
        let Some((_, codes)) = of_list else { continue };
        let mut its = diagnostics.open(codes);
        its.retain(|one| !one.origin.is_in(file) && is_of_a_list(one));
        // The first error behind where the entry begins is about it.
        let errors = diagnostics.sorted().into_iter().map(|judged| judged.diagnostic);
        let behind = |one: &&Diagnostic| {
            one.origin.is_in(file)
                && one.code.severity == code::Severity::Error
                && one.origin >= entry.origin
        };
        let root = errors.filter(behind).min_by_key(|one| &one.origin).cloned();
        if let Some(root) = root {
            diagnostics.tell_with(root, its, |_| Vec::new());
        }
    }
}

/// Words of YAML have nothing to do with the organization's.
fn is_of_a_list(one: &Diagnostic) -> bool {
    one.code != code::UNKNOWN_WORD || one.origin.place().column().is_some()
}
