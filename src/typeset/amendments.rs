//! 修正對照表 as a document: this version, the previous one and the reason, part by part.

use serde::Serialize;

use super::document::{Document, Part};
use super::fonts::Face;
use super::redline::{PassageView, RunView, compared, passage, runs};
use super::view::AboutPaper;
use crate::model::deck::Deck;
use crate::model::pack::Pack;
use crate::model::prose::{Mark, Marked};
use crate::model::redline::{Amendment, Extent, RedlinePassage};

#[derive(Debug, Serialize)]
struct View<'a> {
    #[serde(flatten)]
    about: AboutPaper,
    title: String,
    /// For templates that earlier versions sealed.
    plan: &'a str,
    compared: String,
    rows: Vec<RowView<'a>>,
}

#[derive(Debug, Serialize)]
struct RowView<'a> {
    new: SideView<'a>,
    old: SideView<'a>,
    /// What happened to the part as a whole.
    extent: Option<&'static str>,
    reason: Option<&'a str>,
}

/// A part as one of the versions has it.
#[derive(Debug, Serialize)]
struct SideView<'a> {
    chapter: Vec<RunView<'a>>,
    passages: Vec<PassageView<'a>>,
}

/// The table, where something differs.
pub(super) fn document(pack: &Pack, _: &Deck) -> Option<Document> {
    let plan = pack.sources.action_plan.as_ref()?;
    let redline = pack.redline.as_ref().filter(|redline| redline.differs())?;
    let title = format!("「{}」修正對照表", plan.title.value);
    let view = View {
        about: AboutPaper::new(pack, &title, &plan.title.value),
        title,
        plan: &plan.title.value,
        compared: compared(pack),
        rows: redline.amendments.iter().map(row).collect(),
    };
    let parts = redline.amendments.iter().map(part).collect();
    Some(Document::new("action-plan-amendments", Face::Serif, &view.about, &view, parts))
}

fn row(amendment: &Amendment) -> RowView<'_> {
    RowView {
        new: side(amendment, Mark::Deleted, RedlinePassage::is_new),
        old: side(amendment, Mark::Added, RedlinePassage::is_old),
        extent: match amendment.extent {
            Extent::Words => None,
            Extent::Title => Some("名稱修正。"),
            Extent::NewChapter => Some("本章新增。"),
            Extent::NewSection => Some("本節新增。"),
            Extent::GoneChapter => Some("本章刪除。"),
            Extent::GoneSection => Some("本節刪除。"),
            Extent::MovedSection => Some("本節移列。"),
            Extent::Number => Some("章次變更。"),
            Extent::SectionNumber => Some("節次變更。"),
        },
        reason: amendment.reason.as_deref(),
    }
}

/// What one version has: all but the words of the other.
fn side<'a>(
    amendment: &'a Amendment,
    others: Mark,
    has: fn(&RedlinePassage) -> bool,
) -> SideView<'a> {
    let own = |list: &'a [Marked]| -> Vec<RunView<'a>> {
        runs(list).into_iter().filter(|run| run.mark != others).collect()
    };
    let passages = amendment.passages.iter().filter(|one| has(one)).map(|one| {
        let mut view = passage(one);
        view.number.retain(|run| run.mark != others);
        view.runs.retain(|run| run.mark != others);
        view
    });
    SideView { chapter: own(&amendment.chapter), passages: passages.collect() }
}

fn part(amendment: &Amendment) -> Part {
    Part {
        kind: "amendment".to_owned(),
        origin: amendment.origin.clone(),
        titles: vec![amendment.name.clone()],
    }
}
