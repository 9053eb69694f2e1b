//! The day that the title of a list says it is as of, against the statistics date.
//!
//! A title with another day means that last meeting's file was left in the folder, or that
//! the list was drawn up on another day than everything beside it: pages print one date. The
//! ranking alone prints its own; there only what cannot be this meeting's is complained of.
//! A catalogue that was made later may be of the statistics date, one that was made earlier
//! is not.

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::{Listing, MinistryCount};
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

pub(in crate::check) const CHECK: Check = Check { name: "titled-dates", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let titled = [
        sources.inventory.as_ref().map(|list| &list.titled),
        sources.feedback.as_ref().map(|list| &list.titled),
        sources.expected_openings.as_ref().map(|list| &list.titled),
        sources.ministries.as_ref().map(|list| &list.titled),
        sources.dataset_totals.as_ref().map(|list| &list.titled),
        sources.unit_counts.as_ref().map(|list| &list.titled),
        sources.catalogue.as_ref().map(|list| &list.titled),
    ];
    let as_of = &sources.meeting.statistics_date;
    let before = meetings.previous.map(|pack| pack.sources.meeting.statistics_date.value);
    let latest = as_of.value.max(sources.meeting.date.value);
    let is_printed =
        |list: &Listing<MinistryCount>| list.rows.iter().all(|row| row.as_of.is_none());
    let ranking = sources.ministries.as_ref().filter(|list| is_printed(list));
    let differs = |titled: &Located<RocDate>| {
        Diagnostic::new(code::TITLE_DATE_DIFFERS, &titled.origin)
            .with("found", titled.value)
            .with("date", as_of.value)
            .see(&as_of.origin, "statistics-date", as_of.value)
    };
    let made = sources.catalogue.iter().flat_map(|list| &list.made);
    let early = made.filter(|made| made.value < as_of.value);
    diagnostics.extend_with(early.map(differs));
    for titled in titled.into_iter().flatten().flatten() {
        let is_of_ranking =
            ranking.is_some_and(|list| titled.origin.is_in(&list.origin.file));
        let is_old = before.is_some_and(|before| titled.value <= before);
        let is_impossible = is_old || titled.value > latest;
        if titled.value != as_of.value && (is_impossible || !is_of_ranking) {
            diagnostics.push(differs(titled));
        }
    }
}
