//! What 修正對照表 lists of a chapter that differs: the chapter as a whole where it is
//! new, gone or without sections, otherwise each section that differs, together with
//! those of the other version that share a passage with it.
//!
//! A reason is what the action plan says, the sections' own before the chapter's; none
//! is made up.

use super::plan_sections::parts;
use crate::model::action_plan::Wording;
use crate::model::happened::Happened;
use crate::model::numeral::outline;
use crate::model::origin::Origin;
use crate::model::prose::{Marked, differs, former, kept};
use crate::model::redline::{Amendment, Extent, RedlineChapter, RedlinePassage};

/// The amendment of the plan's own title, where that changed.
pub(super) fn renamed(title: &[Marked], origin: &Origin) -> Option<Amendment> {
    differs(title).then(|| Amendment {
        chapter: title.to_vec(),
        passages: Vec::new(),
        extent: Extent::Title,
        reason: None,
        name: kept(title),
        sections: Vec::new(),
        origin: origin.clone(),
    })
}

/// The amendments of a chapter; `wording` is this version's, if it has the chapter.
pub(super) fn amendments(
    chapter: &RedlineChapter,
    wording: Option<&Wording>,
) -> Vec<Amendment> {
    let parts = match chapter.happened {
        Some(Happened::Changed) => changed_parts(&chapter.passages),
        None => vec![Vec::new()],
        _ => vec![chapter.passages.iter().collect()],
    };
    parts.into_iter().map(|part| amendment(chapter, wording, &part)).collect()
}

/// The sections that differ; where only the title does, none of the passages.
fn changed_parts(passages: &[RedlinePassage]) -> Vec<Vec<&RedlinePassage>> {
    let mut changed = parts(passages);
    changed.retain(|part| part.iter().any(|one| one.differs()));
    if changed.is_empty() {
        changed.push(Vec::new());
    }
    changed
}

fn amendment(
    chapter: &RedlineChapter,
    wording: Option<&Wording>,
    passages: &[&RedlinePassage],
) -> Amendment {
    let headings = || passages.iter().filter(|one| one.begins_section());
    // A chapter that is new or gone is one amendment, whatever sections it has.
    let is_of_sections = chapter.happened == Some(Happened::Changed);
    let heading = headings().find(|one| one.is_new()).or_else(|| headings().next());
    let heading = heading.filter(|_| is_of_sections);
    let section = heading.map(|heading| kept(&heading.runs));
    let both = |heading: &RedlinePassage| [kept(&heading.runs), former(&heading.runs)];
    let sections: Vec<String> = headings().flat_map(|heading| both(heading)).collect();
    let title = outline(0, chapter.number) + &chapter.title;
    let extent = extent(chapter, heading.is_some(), passages);
    Amendment {
        chapter: chapter.heading.clone(),
        passages: passages.iter().copied().cloned().collect(),
        extent,
        reason: wording.and_then(|wording| reason(wording, &sections, extent)),
        name: section.map_or(title.clone(), |section| format!("{title}／{section}")),
        sections,
        origin: chapter.origin.clone(),
    }
}

fn extent(
    chapter: &RedlineChapter,
    section: bool,
    passages: &[&RedlinePassage],
) -> Extent {
    match chapter.happened {
        Some(Happened::Added) => Extent::NewChapter,
        Some(Happened::Removed) => Extent::GoneChapter,
        None => Extent::Number,
        _ if section && is_moved(chapter, passages) => Extent::MovedSection,
        _ if section && !passages.iter().any(|one| one.is_old()) => Extent::NewSection,
        _ if section && !passages.iter().any(|one| one.is_new()) => Extent::GoneSection,
        _ if section && passages.iter().all(|one| one.is_at_most_renumbered()) => {
            Extent::SectionNumber
        }
        _ => Extent::Words,
    }
}

/// Whether a section stands at another place of its chapter under the same heading, and
/// all under it came from there, or went there.
fn is_moved(chapter: &RedlineChapter, passages: &[&RedlinePassage]) -> bool {
    let (headings, under): (Vec<&RedlinePassage>, Vec<&RedlinePassage>) =
        passages.iter().partition(|one| one.begins_section());
    let [heading] = headings[..] else { return false };
    let same = |other: &&RedlinePassage| {
        other.begins_section() && kept(&other.runs) == kept(&heading.runs)
    };
    chapter.passages.iter().filter(same).count() > 1
        && !under.is_empty()
        && under.iter().all(|one| one.moved.is_some())
}

/// The reasons of the sections, or else the chapter's, which is none for another number; of
/// a whole chapter its own before those.
fn reason(wording: &Wording, sections: &[String], extent: Extent) -> Option<String> {
    let of_sections = wording.reasons.iter().filter(|(name, _)| sections.contains(name));
    let of_sections: String = of_sections.map(|(_, reason)| &**reason).collect();
    let of_sections = Some(of_sections).filter(|all| !all.is_empty());
    let of_chapter = wording.reason.clone().filter(|_| !extent.is_number());
    match extent {
        Extent::NewChapter | Extent::GoneChapter => of_chapter.or(of_sections),
        _ => of_sections.or(of_chapter),
    }
}
