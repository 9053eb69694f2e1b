//! What 修正對照表 lists of a chapter that differs: the chapter as a whole where it is
//! new, gone or without sections, otherwise each section that differs.
//!
//! A reason is what the action plan says, the section's own before the chapter's; none
//! is made up.

use crate::model::action_plan::Wording;
use crate::model::happened::Happened;
use crate::model::numeral::outline;
use crate::model::prose::kept;
use crate::model::redline::{Amendment, Extent, RedlineChapter, RedlinePassage};

/// The amendments of a chapter; `wording` is this version's, if it has the chapter.
pub(super) fn amendments(
    chapter: &RedlineChapter,
    wording: Option<&Wording>,
) -> Vec<Amendment> {
    let parts = match chapter.happened {
        Some(Happened::Changed) => changed_parts(&chapter.passages),
        None => vec![&[][..]],
        _ => vec![&chapter.passages[..]],
    };
    parts.into_iter().map(|part| amendment(chapter, wording, part)).collect()
}

/// The sections that differ; where only the title does, none of the passages.
fn changed_parts(passages: &[RedlinePassage]) -> Vec<&[RedlinePassage]> {
    let mut changed: Vec<&[RedlinePassage]> = passages
        .chunk_by(|_, next| !next.begins_section())
        .filter(|part| part.iter().any(RedlinePassage::differs))
        .collect();
    if changed.is_empty() {
        changed.push(&[]);
    }
    changed
}

fn amendment(
    chapter: &RedlineChapter,
    wording: Option<&Wording>,
    passages: &[RedlinePassage],
) -> Amendment {
    let heading = passages.first().filter(|first| first.begins_section());
    let section = heading.map(|heading| kept(&heading.runs));
    let reason = wording.and_then(|wording| reason(wording, section.as_deref()));
    let title = outline(0, chapter.number) + &chapter.title;
    Amendment {
        chapter: chapter.heading.clone(),
        passages: passages.to_vec(),
        extent: extent(chapter, heading.is_some(), passages),
        reason,
        name: section.map_or(title.clone(), |section| format!("{title}／{section}")),
        origin: chapter.origin.clone(),
    }
}

fn extent(
    chapter: &RedlineChapter,
    section: bool,
    passages: &[RedlinePassage],
) -> Extent {
    match chapter.happened {
        Some(Happened::Added) => Extent::NewChapter,
        Some(Happened::Removed) => Extent::GoneChapter,
        None => Extent::Number,
        _ if section && !passages.iter().any(RedlinePassage::is_old) => {
            Extent::NewSection
        }
        _ if section && !passages.iter().any(RedlinePassage::is_new) => {
            Extent::GoneSection
        }
        _ => Extent::Words,
    }
}

fn reason(wording: &Wording, section: Option<&str>) -> Option<String> {
    let of_section = wording.reasons.iter().find(|(name, _)| Some(&**name) == section);
    of_section.map(|(_, reason)| reason.clone()).or_else(|| wording.reason.clone())
}
