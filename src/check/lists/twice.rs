//! What stands twice in a list makes its typed total wrong: one complaint, that of the
//! total, which stops the build.

use crate::model::code::{self, Code};
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};
use crate::model::lists::Listing;
use crate::model::numeral::number_of;
use crate::model::origin::Origin;

/// How rows that stand twice are complained of.
pub(in crate::check) struct Twice {
    pub(in crate::check) code: Code,
    /// What points from the total to such a row.
    pub(in crate::check) note: &'static str,
    /// The value of the complaint by which the row is called there.
    pub(in crate::check) key: &'static str,
}

impl Twice {
    /// A total that is right but for the rows that stand twice is wrong by them.
    ///
    /// place: the cell that stands for a row.
    pub(in crate::check) fn tell_with_total<T>(
        &self,
        list: &Listing<T>,
        place: impl Fn(&T) -> &Origin,
        diagnostics: &mut Diagnostics,
    ) {
        let mut twice = diagnostics.open(&[self.code]);
        let Some(first) = twice.first() else { return };
        // A total counts the rows of its own file.
        let file = first.origin.file.clone();
        twice.retain(|one| one.origin.file == file);
        let rows = list.rows.iter().filter(|row| place(row).file == file).count();
        let totals = list.totals_of(number_of(rows) - number_of(twice.len()));
        let mut wrong = diagnostics.open(&[code::COUNT_DIFFERS]).into_iter();
        let is_its =
            |one: &Diagnostic| one.origin.file == file && totals.contains(&&one.origin);
        let Some(total) = wrong.find(is_its) else { return };
        diagnostics.tell_with(total, twice, |one| {
            let called = one.args[self.key].clone();
            let same = one.related.iter().cloned();
            let twice = Related::new(&one.origin, self.note, called);
            [twice].into_iter().chain(same).collect()
        });
    }
}
