//! Requests of the previous meeting's list that this one lacks, so that one slip is
//! complained of once: a total or a sentence that still counts them is a witness against
//! the list, and no further fault.

use crate::check::Meetings;
use crate::check::sentences::spoken::Wrong;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};
use crate::model::lists::{Listing, Request};
use crate::model::numeral::number_of;
use crate::model::origin::Origin;
use crate::model::request_keys::RequestKeys;

/// How many are gone, and from which list.
pub(in crate::check) struct RequestsGone<'a> {
    number: i64,
    list: Option<&'a Listing<Request>>,
}

impl<'a> RequestsGone<'a> {
    pub(in crate::check) fn of(meetings: &Meetings<'a>) -> Self {
        let both = meetings.both(|sources| sources.feedback.as_ref());
        let Some((now, before)) = both else { return Self { number: 0, list: None } };
        let keys = RequestKeys::of(&before.rows, &now.rows);
        let known = keys.by_key(&now.rows);
        let gone = before.rows.iter().filter(|one| !known.contains_key(&keys.key(one)));
        let gone = gone.count();
        Self { number: number_of(gone), list: Some(now) }
    }

    /// Whether a number of requests is right but for some of those that are gone.
    pub(in crate::check) fn are_counted_in(&self, wrong: &Wrong) -> bool {
        let Some(list) = self.list else { return false };
        let expected = &wrong.expected;
        let is_of_list = expected.name.starts_with("feedback.")
            || expected.cell.as_ref().is_some_and(|cell| cell.is_in(&list.origin.file));
        let excess = wrong.value.zip(expected.own).map(|(said, own)| said - own);
        is_of_list && excess.is_some_and(|excess| (1..=self.number).contains(&excess))
    }

    /// Tells the complaint about a typed total with that about the first request.
    pub(in crate::check) fn tell_with_total(
        &self,
        first: Diagnostic,
        diagnostics: &mut Diagnostics,
    ) {
        let Some(list) = self.list else { return diagnostics.push(first) };
        let all = number_of(list.rows.len()) + self.number;
        let totals = list.totals_of(all);
        let mut wrong = diagnostics.open(&[code::COUNT_DIFFERS]);
        wrong.retain(|one| totals.contains(&&one.origin));
        diagnostics.tell_with(first, wrong, |one| {
            let total = Related::new(&one.origin, "counts-it-still", all);
            [total].into_iter().chain(one.related.iter().cloned()).collect()
        });
    }

    /// Shows the sentences beside the complaint about the first request.
    pub(in crate::check) fn are_told_with(
        &self,
        sentences: Vec<(Origin, String)>,
        diagnostics: &mut Diagnostics,
    ) {
        if self.number == 0 {
            return;
        }
        let vanished = diagnostics.open(&[code::REQUEST_VANISHED]);
        let Some(first) = vanished.first() else { return };
        let sentences = sentences.iter();
        let sentences =
            sentences.map(|(at, said)| Related::new(at, "counts-it-still", said));
        diagnostics.add_notes(|one| one == first, &sentences.collect::<Vec<_>>());
    }
}
