//! Every amendment of the action plan has its reason (修正說明), and every reason its
//! amendment; a reason names a section that is there.

use super::{Check, Meetings};
use crate::model::action_plan::{Chapter, Form, Passage, SectionReason, Wording};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::pack::Pack;
use crate::model::redline::{Amendment, Extent};

pub(super) const CHECK: Check = Check { name: "plan-reasons", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let pack = meetings.pack;
    let Some(plan) = &pack.sources.action_plan else { return };
    for chapter in &plan.chapters {
        let wording = pack.plan.iter().find(|one| one.origin == chapter.title.origin);
        let Some(wording) = wording else { continue };
        for reason in &chapter.reasons {
            if !sections(wording).any(|section| section == reason.section.value) {
                diagnostics.push(unknown_section(reason, wording));
            }
        }
        if let Some(redline) = pack.redline.as_ref().filter(|_| comparable(meetings)) {
            let of_chapter =
                redline.amendments.iter().filter(|one| one.origin == wording.origin);
            compare(chapter, wording, &of_chapter.collect::<Vec<_>>(), diagnostics);
        }
    }
}

/// Whether every chapter of both meetings could be put into words: what is missing
/// would seem to be new.
fn comparable(meetings: &Meetings<'_>) -> bool {
    let whole = |pack: &Pack| {
        let plan = pack.sources.action_plan.as_ref();
        plan.is_none_or(|plan| plan.chapters.len() == pack.plan.len())
    };
    whole(meetings.pack) && meetings.previous.is_none_or(whole)
}

/// The headings that begin a section.
fn sections(wording: &Wording) -> impl Iterator<Item = String> {
    let begins = |one: &&Passage| one.form == Form::Heading && one.level == 1;
    wording.passages.iter().filter(begins).map(Passage::text)
}

fn unknown_section(reason: &SectionReason, wording: &Wording) -> Diagnostic {
    let known: Vec<String> = sections(wording).collect();
    Diagnostic::new(code::UNKNOWN_SECTION, &reason.section.origin)
        .with("found", &reason.section.value)
        .with("title", &wording.title)
        .with("known", known.join("、"))
}

fn compare(
    chapter: &Chapter,
    wording: &Wording,
    amended: &[&Amendment],
    diagnostics: &mut Diagnostics,
) {
    // That another chapter came or went gives this one its number.
    let asked = |one: &&&Amendment| one.extent != Extent::Number && one.reason.is_none();
    for amendment in amended.iter().filter(asked) {
        diagnostics.push(
            Diagnostic::new(code::AMENDMENT_WITHOUT_REASON, &chapter.title.origin)
                .with("title", &amendment.name),
        );
    }
    if let Some(reason) = chapter.reason.as_ref().filter(|_| amended.is_empty()) {
        diagnostics.push(
            Diagnostic::new(code::REASON_WITHOUT_AMENDMENT, &reason.origin)
                .with("title", &chapter.title.value),
        );
    }
    for reason in &chapter.reasons {
        let section = &reason.section.value;
        if !sections(wording).any(|known| known == *section) {
            continue;
        }
        let named = format!("／{section}");
        if !amended.iter().any(|amendment| amendment.name.ends_with(&named)) {
            diagnostics.push(
                Diagnostic::new(code::REASON_WITHOUT_AMENDMENT, &reason.reason.origin)
                    .with("title", format!("{}{named}", chapter.title.value)),
            );
        }
    }
}
