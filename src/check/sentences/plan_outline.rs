//! The action plan's headings: a typed number is the one that counting gives, no level
//! is skipped, and no two chapters have one title.

use std::collections::BTreeMap;

use crate::check::quoted::shortened;
use crate::check::{Check, Meetings};
use crate::model::action_plan::{DEEPEST, Form, Passage, Wording};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::numeral::outline;

pub(in crate::check) const CHECK: Check = Check { name: "plan-outline", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    complain_of_twins(&meetings.pack.plan, diagnostics);
    for (at, chapter) in meetings.pack.plan.iter().enumerate() {
        let due = outline(0, at + 1);
        if let Some(typed) = chapter.typed.as_ref().filter(|typed| differs(typed, &due)) {
            diagnostics.push(
                Diagnostic::new(code::HEADING_NUMBER_DIFFERS, &chapter.origin)
                    .with("title", shortened(&chapter.title))
                    .with("found", typed)
                    .with("due", due),
            );
        }
        let mut above = 0;
        for passage in &chapter.passages {
            let deepest = if passage.form == Form::Heading { above + 1 } else { DEEPEST };
            if passage.level > deepest.min(DEEPEST) {
                diagnostics.push(wrong_level(passage));
            } else if passage
                .typed
                .as_ref()
                .is_some_and(|typed| differs(typed, &passage.number))
            {
                diagnostics.push(wrong_number(passage));
            }
            if passage.form == Form::Heading {
                above = passage.level;
            }
        }
    }
}

/// A chapter that was pasted and kept its title: whoever looks it up in the contents, or
/// in what was amended, finds two.
fn complain_of_twins(plan: &[Wording], diagnostics: &mut Diagnostics) {
    let mut first = BTreeMap::new();
    for (at, chapter) in plan.iter().enumerate() {
        let (number, twin) = *first.entry(&*chapter.title).or_insert((at, chapter));
        if number != at {
            let called = outline(0, number + 1) + &shortened(&twin.title);
            diagnostics.push(
                Diagnostic::new(code::CHAPTER_TWICE, &chapter.origin)
                    .with("title", shortened(&chapter.title))
                    .see(&twin.origin, "first-here", called),
            );
        }
    }
}

fn wrong_level(passage: &Passage) -> Diagnostic {
    Diagnostic::new(code::WRONG_LEVEL, &passage.origin)
        .with("found", shortened(&passage.text()))
}

fn wrong_number(passage: &Passage) -> Diagnostic {
    let typed = passage.typed.as_deref().unwrap_or_default();
    Diagnostic::new(code::HEADING_NUMBER_DIFFERS, &passage.origin)
        .with("title", shortened(&passage.text()))
        .with("found", typed)
        .with("due", &passage.number)
}

/// Whether a number says something else, however its brackets and points are typed.
fn differs(typed: &str, due: &str) -> bool {
    let alike = |number: &str| {
        let digits = number.starts_with(|first: char| first.is_ascii_digit());
        let point = if digits { "." } else { "、" };
        number.replace('(', "（").replace(')', "）").replace(['、', '．', '.'], point)
    };
    alike(typed) != alike(due)
}
