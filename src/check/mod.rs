//! Looks across tables: every number that stands twice is compared.
//!
//! One file a check, in the order of [`CHECKS`]. A check only complains; it never
//! changes a number. A list that could not be read whole is not compared: what is
//! missing from it has been complained of already.

use crate::model::diagnostic::Diagnostics;
use crate::model::pack::Pack;

mod growth_against_units;
mod inventory_grounds;
mod ranking_against_units;
mod typed_increases;
mod typed_totals;

/// One comparison.
pub struct Check {
    pub name: &'static str,
    /// Looks at a pack and, where there is one, at the previous meeting's.
    pub run: fn(&Pack, Option<&Pack>, &mut Diagnostics),
}

/// Every check, in the order of running.
pub static CHECKS: &[Check] = &[
    typed_totals::CHECK,
    typed_increases::CHECK,
    growth_against_units::CHECK,
    ranking_against_units::CHECK,
    inventory_grounds::CHECK,
];

/// Runs every check over a computed meeting.
pub fn run(pack: &Pack, previous: Option<&Pack>, diagnostics: &mut Diagnostics) {
    for check in CHECKS {
        (check.run)(pack, previous, diagnostics);
    }
}
