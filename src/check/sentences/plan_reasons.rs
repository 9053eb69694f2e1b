//! Every amendment of the action plan has its reason (修正說明), and every reason its
//! amendment; a reason names a section that is there, or was.

use crate::check::{Check, Meetings};
use crate::model::action_plan::{
    Chapter, Passage, SectionReason, Wording, begins_section,
};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::pack::Pack;
use crate::model::redline::Amendment;

pub(in crate::check) const CHECK: Check = Check { name: "plan-reasons", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let pack = meetings.pack;
    let Some(plan) = &pack.sources.action_plan else { return };
    let redline = pack.redline.as_ref().filter(|_| comparable(meetings));
    for chapter in &plan.chapters {
        let wording = pack.plan.iter().find(|one| one.origin == chapter.title.origin);
        let Some(wording) = wording else { continue };
        let amended: Option<Vec<&Amendment>> = redline.map(|redline| {
            redline.amendments.iter().filter(|one| one.origin == wording.origin).collect()
        });
        let gone = amended.iter().flatten().flat_map(|amendment| &amendment.sections);
        let known: Vec<String> = sections(wording).chain(gone.cloned()).collect();
        for reason in &chapter.reasons {
            if !known.contains(&reason.section.value) {
                diagnostics.push(unknown_section(reason, wording));
            }
        }
        if let Some(amended) = amended {
            compare(chapter, &known, &amended, diagnostics);
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
    let begins = |one: &&Passage| begins_section(one.form, one.level);
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
    known: &[String],
    amended: &[&Amendment],
    diagnostics: &mut Diagnostics,
) {
    // That another part came or went gives this one its number.
    let asked = |one: &&&Amendment| !one.extent.is_number() && one.reason.is_none();
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
        let is_amended = amended.iter().any(|one| one.sections.contains(section));
        if known.contains(section) && !is_amended {
            diagnostics.push(
                Diagnostic::new(code::REASON_WITHOUT_AMENDMENT, &reason.reason.origin)
                    .with("title", format!("{}／{section}", chapter.title.value)),
            );
        }
    }
}
