//! Requests that are the same in all but their number: entered twice, they are counted
//! twice.
//!
//! Only requests that say what they ask are compared: without their words, two of one
//! day and one kind may well be two.

use std::collections::BTreeMap;

use crate::check::lists::twice::Twice;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::Request;

pub(in crate::check) const CHECK: Check = Check { name: "requests-twice", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(feedback) = &meetings.pack.sources.feedback else { return };
    let mut known = BTreeMap::new();
    for request in feedback.rows.iter().filter(|request| request.text.is_some()) {
        let Some(first) = known.insert(words(request), request) else { continue };
        // That a number stands twice is told as that.
        if diagnostics.says(code::DUPLICATE_NUMBER, &request.id.origin) {
            continue;
        }
        diagnostics.push(
            Diagnostic::new(code::REQUEST_TWICE, &request.id.origin)
                .with("id", &request.id.value)
                .with("other", &first.id.value)
                .see(&first.id.origin, "same-request", &first.id.value),
        );
    }
    let twice = Twice { code: code::REQUEST_TWICE, note: "entered-twice", key: "id" };
    twice.tell_with_total(feedback, |row| &row.id.origin, diagnostics);
}

/// All that is said of a request, but for its number.
fn words(request: &Request) -> impl Ord {
    let texts = [&request.dataset, &request.text, &request.response];
    let texts = texts.map(|text| text.as_ref().map(|text| text.value.clone()));
    let agencies: Vec<_> =
        request.agencies.iter().map(|agency| agency.value.clone()).collect();
    (request.received.value, request.kind.value.clone(), agencies, texts)
}
