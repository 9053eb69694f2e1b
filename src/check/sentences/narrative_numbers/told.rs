//! What is told of a number elsewhere, so that the sentence that repeats it is not told
//! as well: one slip gives one complaint.

use std::cell::OnceCell;

use crate::check::Meetings;
use crate::check::counts::disputed::Disputed;
use crate::check::inventory::reclassified::Reclassified;
use crate::check::sentences::spoken::{self, Wrong};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};

/// What other checks tell, or will.
pub(super) struct Told<'m, 'a> {
    meetings: &'m Meetings<'a>,
    disputed: Disputed,
    /// Costly, and mostly not needed.
    reclassified: OnceCell<Reclassified<'a>>,
    /// Which day is right, the list or meeting.yaml, is complained of there.
    is_day_disputed: bool,
    units_are_sound: bool,
}

impl<'m, 'a> Told<'m, 'a> {
    pub(super) fn of(meetings: &'m Meetings<'a>, diagnostics: &Diagnostics) -> Self {
        let units = meetings.pack.sources.unit_counts.as_ref();
        let absent = diagnostics.places_of(&[code::STATISTICS_DATE_ABSENT]);
        Self {
            meetings,
            disputed: Disputed::of(meetings),
            reclassified: OnceCell::new(),
            is_day_disputed: !absent.is_empty(),
            units_are_sound: units.is_none_or(|list| meetings.was_sound(&list.origin)),
        }
    }

    /// Whether a number that says what it counts, and is not it, follows from what is
    /// told elsewhere.
    pub(super) fn explains(&self, wrong: &Wrong) -> bool {
        let figure = &wrong.expected.name;
        let of_class = figure.starts_with("inventory.");
        let of_body = figure == spoken::OF_BODY;
        // Last time's day is left standing, whichever is the right one.
        let is_left = wrong.expected.was.is_some();
        let reclassified =
            || self.reclassified.get_or_init(|| Reclassified::of(self.meetings));
        of_class && reclassified().explains_in_words(wrong, self.meetings)
            || of_body && self.disputed.explains_row(wrong)
            || figure == "statistics.date" && self.is_day_disputed && !is_left
            || is_of_units(figure)
                && wrong.value.is_some_and(|value| self.is_told(Some(figure), value))
    }

    /// Whether a typed number that is complained of does. Of one that nothing gives, the
    /// count that lacks a unit may be the reason.
    pub(super) fn explains_typed(&self, value: i64, complaint: &Diagnostic) -> bool {
        let figure = complaint.args.get("figure").map(String::as_str);
        figure.is_none_or(is_of_units) && self.is_told(figure, value)
    }

    /// A number that fits one side of a dispute is no fault of the sentence, and none is
    /// that of a count which lacks a unit.
    fn is_told(&self, figure: Option<&str>, value: i64) -> bool {
        !self.units_are_sound || self.disputed.explains_in_words(figure, value)
    }
}

/// Whether a figure is counted from the list of units.
fn is_of_units(figure: &str) -> bool {
    ["datasets.", "targets.increase."].iter().any(|it| figure.starts_with(it))
}
