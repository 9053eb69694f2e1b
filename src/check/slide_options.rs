//! Slides of one kind against each other: a table is computed once, so that they cannot
//! ask for different ones.
//!
//! An option that only one of them has counts for all: that too is not what the other
//! would show alone.

use std::collections::BTreeMap;

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::meeting::Slide;

pub(super) const CHECK: Check = Check { name: "slide-options", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let mut first = BTreeMap::<&str, &Slide>::new();
    for (_, slide) in meetings.pack.sources.meeting.slides() {
        let kind = &slide.kind;
        let before = *first.entry(&kind.value).or_insert(slide);
        let pairs = options(before).into_iter().zip(options(slide));
        for ((name, before_it), (_, it)) in pairs.filter(|(before, it)| before != it) {
            let see = before_it.clone().unwrap_or_else(|| NOT_GIVEN.to_owned());
            diagnostics.push(
                Diagnostic::new(code::OPTIONS_DIFFER, &kind.origin)
                    .with("kind", &kind.value)
                    .with("option", name)
                    .with("found", it.unwrap_or_else(|| NOT_GIVEN.to_owned()))
                    .see(&before.kind.origin, "option-here", see),
            );
        }
    }
}

/// What stands for an option that a slide does not have.
const NOT_GIVEN: &str = "–";

/// The options that decide what a table holds, as they are typed.
fn options(slide: &Slide) -> [(&'static str, Option<String>); 5] {
    let number = |number: Option<u32>| number.map(|it| it.to_string());
    [
        ("first_year", slide.first_year.as_ref().map(|it| it.value.to_string())),
        ("first", slide.first.as_ref().map(|it| it.value.to_string())),
        ("list_most", number(slide.list_most.as_ref().map(|it| it.value))),
        ("top", number(slide.top.as_ref().map(|it| it.value))),
        ("by", slide.by.map(|by| by.word().to_owned())),
    ]
}
