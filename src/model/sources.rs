//! A meeting's folder as it was read: every value checked on its own, nothing
//! computed yet.
//!
//! What the folder does not hold is `None`; whether it is needed is for the agenda
//! to say.

use std::collections::BTreeSet;

use super::action_plan::ActionPlan;
use super::lists::{
    InventoryRow, Listing, MinistryCount, Request, TotalPoint, UnitCounts,
};
use super::meeting::{Exhibit, Meeting};
use super::organization::Organization;
use super::origin::{Located, Origin};
use super::resolution::Resolution;
use super::takedown::Takedown;

/// Everything that one meeting's folder holds.
#[derive(Debug, Clone)]
pub struct Sources {
    pub organization: Organization,
    pub meeting: Meeting,
    pub resolutions: Option<Vec<Resolution>>,
    pub takedowns: Option<Vec<Takedown>>,
    pub action_plan: Option<ActionPlan>,
    pub inventory: Option<Listing<InventoryRow>>,
    pub feedback: Option<Listing<Request>>,
    pub unit_counts: Option<UnitCounts>,
    pub ministries: Option<Listing<MinistryCount>>,
    pub dataset_totals: Option<Listing<TotalPoint>>,
    /// The names without ending of what the folder holds, read well or not.
    pub found: BTreeSet<String>,
    /// Fonts that the secretariat added for rare characters (`data/fonts/`).
    pub fonts: Vec<SourceFont>,
    /// Every file that was read, in order of its path.
    pub files: Vec<SourceFile>,
}

/// A font file of the secretariat's own.
#[derive(Debug, Clone)]
pub struct SourceFont {
    pub path: String,
    pub bytes: Vec<u8>,
}

/// A file that was read, and the digest of the very bytes that were used.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct SourceFile {
    /// Relative to the folder that holds `organization.yaml`, with `/`.
    pub path: String,
    /// Lowercase hexadecimal.
    pub sha256: String,
}

impl Sources {
    /// Every text that may be printed, with its place, so that a character can be
    /// traced to where it stands.
    pub fn texts(&self) -> Vec<(&str, &Origin)> {
        let mut texts = Vec::new();
        self.add_organization(&mut texts);
        self.add_meeting(&mut texts);
        self.add_resolutions(&mut texts);
        self.add_lists(&mut texts);
        for chapter in self.action_plan.iter().flat_map(|plan| &plan.chapters) {
            add(&mut texts, &chapter.title);
            texts.push((&chapter.body.text, &chapter.body.origin));
        }
        texts
    }

    fn add_organization<'a>(&'a self, texts: &mut Texts<'a>) {
        let organization = &self.organization;
        add(texts, &organization.ministry);
        add(texts, &organization.group);
        for body in organization.units.iter().chain(&organization.agencies) {
            add(texts, &body.name);
        }
        for class in &organization.classes {
            add(texts, &class.name);
            texts.push((&class.title, &class.name.origin));
        }
        for kind in &organization.feedback_kinds {
            add(texts, kind);
        }
        for statute in &organization.statutes {
            add(texts, &statute.name);
            texts.extend(
                statute.articles.as_deref().map(|text| (text, &statute.name.origin)),
            );
        }
    }

    fn add_meeting<'a>(&'a self, texts: &mut Texts<'a>) {
        let meeting = &self.meeting;
        add(texts, &meeting.reporting_unit);
        meeting.place.iter().for_each(|place| add(texts, place));
        for section in &meeting.agenda {
            add(texts, &section.title);
            for item in &section.items {
                add(texts, &item.title);
                item.short.iter().for_each(|short| add(texts, short));
            }
        }
        for (_, _, slide) in meeting.slides() {
            let narratives = [&slide.title, &slide.finding, &slide.body, &slide.note];
            for narrative in narratives.into_iter().flatten() {
                texts.push((&narrative.text, &narrative.origin));
            }
            slide.exhibit.iter().for_each(|exhibit| add_exhibit(exhibit, texts));
        }
    }

    fn add_resolutions<'a>(&'a self, texts: &mut Texts<'a>) {
        for resolution in self.resolutions.iter().flatten() {
            add(texts, &resolution.title);
            add(texts, &resolution.responsible);
            let progress = resolution.progress.iter().map(|work| &work.text);
            for text in
                [&resolution.minutes, &resolution.ruling].into_iter().chain(progress)
            {
                texts.push((&text.text, &text.origin));
            }
            resolution.recommendation.iter().for_each(|typed| add(texts, &typed.reason));
        }
        for takedown in self.takedowns.iter().flatten() {
            add(texts, &takedown.agency);
            add(texts, &takedown.reason);
            for dataset in [Some(&takedown.dataset), takedown.keeps.as_ref()] {
                dataset.iter().for_each(|dataset| add(texts, &dataset.name));
            }
        }
    }

    fn add_lists<'a>(&'a self, texts: &mut Texts<'a>) {
        for row in self.inventory.iter().flat_map(|list| &list.rows) {
            for text in [&row.name, &row.description, &row.items, &row.unit] {
                add(texts, text);
            }
            for text in [&row.statutes, &row.restriction, &row.note] {
                text.iter().for_each(|text| add(texts, text));
            }
        }
        for row in self.ministries.iter().flat_map(|list| &list.rows) {
            add(texts, &row.name);
        }
    }
}

type Texts<'a> = Vec<(&'a str, &'a Origin)>;

fn add<'a>(texts: &mut Texts<'a>, text: &'a Located<String>) {
    texts.push((&text.value, &text.origin));
}

fn add_exhibit<'a>(exhibit: &'a Exhibit, texts: &mut Texts<'a>) {
    match exhibit {
        Exhibit::Statute(statute) => {
            add(texts, &statute.name);
            texts.push((&statute.articles.text, &statute.articles.origin));
            for (name, text) in &statute.facts {
                add(texts, name);
                add(texts, text);
            }
        }
        Exhibit::Picture(picture) => {
            add(texts, &picture.alt);
            texts
                .extend(picture.caption.as_ref().map(|text| (&*text.text, &text.origin)));
        }
    }
}
