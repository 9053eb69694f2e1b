//! The action plan as a document on paper: a page belongs to a chapter.

use serde::Serialize;

use super::document::{Document, Part};
use super::fonts::Face;
use super::view::AboutPaper;
use crate::model::action_plan::{Form, Passage, Wording};
use crate::model::deck::Deck;
use crate::model::numeral::outline;
use crate::model::pack::Pack;
use crate::model::prose::Run;

/// What its template reads.
#[derive(Debug, Serialize)]
struct View<'a> {
    #[serde(flatten)]
    about: AboutPaper,
    title: &'a str,
    ministry: &'a str,
    date: String,
    chapters: Vec<ChapterView<'a>>,
}

#[derive(Debug, Serialize)]
struct ChapterView<'a> {
    /// 壹、貳、….
    number: String,
    title: &'a str,
    passages: Vec<PassageView<'a>>,
}

#[derive(Debug, Serialize)]
struct PassageView<'a> {
    form: Form,
    level: usize,
    number: &'a str,
    runs: &'a [Run],
}

/// The paper, where the meeting has an action plan.
pub(super) fn document(pack: &Pack, _: &Deck) -> Option<Document> {
    let plan = pack.sources.action_plan.as_ref()?;
    let ministry = &pack.sources.organization.ministry.value;
    let title = &plan.title.value;
    let view = View {
        about: AboutPaper::new(pack, title, title),
        title,
        ministry,
        date: pack.sources.meeting.date.value.long(),
        chapters: pack.plan.iter().enumerate().map(chapter).collect(),
    };
    let parts = pack.plan.iter().map(part).collect();
    Some(Document::new("action-plan", Face::Serif, &view.about, &view, parts))
}

fn chapter((at, chapter): (usize, &Wording)) -> ChapterView<'_> {
    ChapterView {
        number: outline(0, at + 1),
        title: &chapter.title,
        passages: chapter.passages.iter().map(passage).collect(),
    }
}

fn passage(passage: &Passage) -> PassageView<'_> {
    let Passage { form, level, number, runs, .. } = passage;
    PassageView { form: *form, level: *level, number, runs }
}

fn part(chapter: &Wording) -> Part {
    Part {
        kind: "chapter".to_owned(),
        origin: chapter.origin.clone(),
        titles: vec![chapter.title.clone()],
    }
}
