//! Every text of the folder that may be printed, with its place: a character that no font
//! has can then be traced to where it stands.
//!
//! The marks and formats of a catalogue, a word for thousands of datasets, are looked for
//! in its cells only where a character is in none of the texts.

use std::borrow::Cow;
use std::ops::Deref;

use super::prose::Narrative;
use crate::model::lists::Request;
use crate::model::meeting::Exhibit;
use crate::model::origin::{Located, Origin};
use crate::model::place::Place;
use crate::model::sources::Sources;

impl Sources {
    /// The place of the first such character among all that may be printed.
    pub fn place_of(&self, character: char) -> Option<Origin> {
        let in_texts = self.texts().find_map(|printed| printed.place_of(character));
        in_texts.or_else(|| self.catalogue.as_ref()?.place_of(character))
    }

    /// Every text that may be printed, with its place.
    pub fn texts(&self) -> impl Iterator<Item = Printed<'_>> {
        let mut texts = Vec::new();
        self.add_organization(&mut texts);
        self.add_meeting(&mut texts);
        self.add_resolutions(&mut texts);
        texts.into_iter().chain(self.cells()).chain(self.plan_texts())
    }

    /// The texts of an earlier meeting that this one's pack prints beside its own.
    pub fn amended_texts(&self) -> impl Iterator<Item = Printed<'_>> {
        self.inventory_cells().chain(self.plan_texts())
    }

    fn plan_texts(&self) -> Vec<Printed<'_>> {
        let mut texts = Vec::new();
        for chapter in self.action_plan.iter().flat_map(|plan| &plan.chapters) {
            add(&mut texts, &chapter.title);
            add_narrative(&mut texts, &chapter.body);
            let sections = chapter.reasons.iter().map(|section| &section.reason);
            for reason in chapter.reason.iter().chain(sections) {
                add_narrative(&mut texts, reason);
            }
        }
        texts
    }

    fn add_organization<'a>(&'a self, texts: &mut Texts<'a>) {
        let organization = &self.organization;
        add(texts, &organization.ministry);
        add(texts, &organization.group);
        organization.members.iter().for_each(|member| add(texts, &member.role));
        organization.group_names.all().for_each(|name| add(texts, name));
        organization.ministries.iter().for_each(|one| add(texts, &one.name));
        organization.opening_states.iter().for_each(|state| add(texts, &state.name));
        // These were read without their places.
        let file = Origin::file(&organization.ministry.origin.file);
        for text in organization.recommendations.texts() {
            let origin = Cow::Owned(file.clone());
            texts.push(Printed { text, origin, narrative: None });
        }
        for body in organization.all_bodies() {
            add(texts, &body.name);
        }
        for class in &organization.classes {
            add(texts, &class.name);
            add_text(texts, &class.title, &class.name.origin);
        }
        for kind in &organization.feedback_kinds {
            add(texts, kind);
        }
        for statute in &organization.statutes {
            add(texts, &statute.name);
            if let Some(articles) = &statute.articles {
                add_text(texts, articles, &statute.name.origin);
            }
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
        for (_, slide) in meeting.slides() {
            for narrative in slide.texts() {
                add_narrative(texts, narrative);
            }
            slide.exhibit.iter().for_each(|exhibit| add_exhibit(exhibit, texts));
        }
    }

    fn add_resolutions<'a>(&'a self, texts: &mut Texts<'a>) {
        for resolution in self.cases() {
            add(texts, &resolution.title);
            add(texts, &resolution.responsible);
            let progress = resolution.progress.iter().map(|work| &work.text);
            for text in
                [&resolution.minutes, &resolution.ruling].into_iter().chain(progress)
            {
                add_narrative(texts, text);
            }
            resolution.recommendation.iter().for_each(|typed| add(texts, &typed.reason));
        }
        for takedown in self.takedowns() {
            add(texts, &takedown.agency);
            add(texts, &takedown.reason);
            for dataset in
                [Some(&takedown.dataset), takedown.keeps.as_ref()].into_iter().flatten()
            {
                add(texts, &dataset.id);
                add(texts, &dataset.name);
            }
        }
    }

    fn inventory_cells(&self) -> impl Iterator<Item = Printed<'_>> {
        let cells = self.systems().iter().flat_map(|row| {
            let given = [&row.name, &row.description, &row.items, &row.unit];
            let optional = [&row.statutes, &row.restriction, &row.note];
            given.into_iter().chain(optional.into_iter().flatten())
        });
        cells.map(Printed::cell)
    }

    /// The texts of the lists, which may be too many to be held at once.
    fn cells(&self) -> impl Iterator<Item = Printed<'_>> {
        let ministries = self.ministries.iter().flat_map(|list| &list.rows);
        let openings = self.openings().iter();
        let openings = openings.flat_map(|row| {
            let optional = row.id.iter().chain(&row.note);
            [&row.agency, &row.dataset, &row.state].into_iter().chain(optional)
        });
        let names = ministries.map(|row| &row.name);
        let requests = self.requests().iter();
        let requests = requests.flat_map(Request::texts);
        let used = self.usage.iter().flat_map(|usage| &usage.datasets);
        let used = used.flat_map(|dataset| [&dataset.name, &dataset.provider]);
        let others = names.chain(openings).chain(requests).chain(used);
        self.inventory_cells().chain(others.map(Printed::cell))
    }
}

type Texts<'a> = Vec<Printed<'a>>;

/// A text that may be printed, and where it stands.
#[derive(Debug, Clone)]
pub struct Printed<'a> {
    pub text: &'a str,
    origin: Cow<'a, Origin>,
    narrative: Option<&'a Narrative>,
}

impl<'a> Printed<'a> {
    fn cell<T: Deref<Target = str>>(cell: &'a Located<T>) -> Self {
        let origin = Cow::Borrowed(&cell.origin);
        Self { text: &cell.value, origin, narrative: None }
    }
}

impl Printed<'_> {
    /// The place of a text in YAML that is printed as it stands; none for sentences and
    /// for cells.
    pub fn plain_line(&self) -> Option<&Origin> {
        let in_yaml = matches!(self.origin.place(), Place::Line { .. });
        (self.narrative.is_none() && in_yaml).then_some(&*self.origin)
    }

    /// Whether it is prose, of a field or of a sentence, and no cell of a list.
    pub fn is_running_text(&self) -> bool {
        matches!(self.origin.place(), Place::Line { .. })
    }

    /// The place of a byte of the text, as exactly as it is known.
    pub fn place_at(&self, byte: usize) -> Origin {
        let whole = || Origin::clone(&self.origin);
        self.narrative.map_or_else(whole, |text| text.place(byte))
    }

    /// The place of the first such character, as exactly as it is known.
    pub fn place_of(&self, character: char) -> Option<Origin> {
        let at = self.text.find(character)?;
        Some(self.place_at(at))
    }
}

fn add<'a>(texts: &mut Texts<'a>, text: &'a Located<String>) {
    add_text(texts, &text.value, &text.origin);
}

fn add_text<'a>(texts: &mut Texts<'a>, text: &'a str, origin: &'a Origin) {
    texts.push(Printed { text, origin: Cow::Borrowed(origin), narrative: None });
}

fn add_narrative<'a>(texts: &mut Texts<'a>, narrative: &'a Narrative) {
    let (text, origin) = (&*narrative.text, Cow::Borrowed(&narrative.origin));
    texts.push(Printed { text, origin, narrative: Some(narrative) });
}

fn add_exhibit<'a>(exhibit: &'a Exhibit, texts: &mut Texts<'a>) {
    match exhibit {
        Exhibit::Statute(statute) => {
            add(texts, &statute.name);
            add_narrative(texts, &statute.articles);
            for (name, text) in &statute.facts {
                add(texts, name);
                add(texts, text);
            }
            statute.source.iter().for_each(|source| add(texts, source));
        }
        Exhibit::Picture(picture) => {
            add(texts, &picture.alt);
            picture.caption.iter().for_each(|text| add_narrative(texts, text));
        }
    }
}
