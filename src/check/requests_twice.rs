//! Requests that are the same in all but their number: entered twice, they are counted
//! twice.
//!
//! Only requests that say what they ask are compared: without their words, two of one
//! day and one kind may well be two.

use std::collections::BTreeMap;

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};
use crate::model::lists::{Listing, Request};
use crate::model::numeral::number_of;

pub(super) const CHECK: Check = Check { name: "requests-twice", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(feedback) = &meetings.pack.sources.feedback else { return };
    let mut known = BTreeMap::new();
    for request in feedback.rows.iter().filter(|request| request.text.is_some()) {
        let Some(first) = known.insert(words(request), request) else { continue };
        // That a number stands twice is told as that.
        if first.id.value == request.id.value {
            continue;
        }
        diagnostics.push(
            Diagnostic::new(code::REQUEST_TWICE, &request.id.origin)
                .with("id", &request.id.value)
                .with("other", &first.id.value)
                .see(&first.id.origin, "same-request", &first.id.value),
        );
    }
    tell_with_total(feedback, diagnostics);
}

/// A total that is right but for the requests that were entered twice is wrong by them.
fn tell_with_total(feedback: &Listing<Request>, diagnostics: &mut Diagnostics) {
    let mut twice = diagnostics.open(&[code::REQUEST_TWICE]);
    let Some(first) = twice.first() else { return };
    // A total counts the rows of its own file.
    let file = first.origin.file.clone();
    twice.retain(|one| one.origin.file == file);
    let rows = feedback.rows.iter().filter(|row| row.id.origin.file == file).count();
    let totals = feedback.totals_of(number_of(rows) - number_of(twice.len()));
    let mut wrong = diagnostics.open(&[code::COUNT_DIFFERS]).into_iter();
    let is_its =
        |one: &Diagnostic| one.origin.file == file && totals.contains(&&one.origin);
    let Some(total) = wrong.find(is_its) else { return };
    diagnostics.tell_with(total, twice, |one| {
        let id = one.args["id"].clone();
        let same = one.related.iter().cloned();
        [Related::new(&one.origin, "entered-twice", id)].into_iter().chain(same).collect()
    });
}

/// All that is said of a request, but for its number.
fn words(request: &Request) -> impl Ord {
    let texts = [&request.dataset, &request.text, &request.response];
    let texts = texts.map(|text| text.as_ref().map(|text| text.value.clone()));
    let agencies: Vec<_> =
        request.agencies.iter().map(|agency| agency.value.clone()).collect();
    (request.received.value, request.kind.value.clone(), agencies, texts)
}
