//! The annex as a document on lying paper.
//!
//! Its pages are cut here and not by Typst: that sets each in the lines, rows and tables
//! that it is given. So thousands of rows are set page by page on all cores.

mod breaks;
mod broken;
mod cells;
mod cut;
mod frame;
mod layout;
pub(super) mod lines;
mod names;
mod sheet;
mod widths;

use serde::Serialize;

use self::cut::PageView;
use self::layout::Layout;
use self::lines::Words;
use super::document::{Document, Part};
use super::fonts::Face;
use super::view::AboutPaper;
use crate::model::annex::AnnexPart;
use crate::model::numeral::outline;
use crate::model::pack::Pack;
use crate::model::table::{Column, ColumnKind, Role};

/// What its template reads.
#[derive(Debug, Serialize)]
struct View {
    #[serde(flatten)]
    about: AboutPaper,
    /// For templates that earlier versions sealed.
    title: String,
    /// What stands on the cover, in two lines.
    cover: String,
    ministry: String,
    date: String,
    parts: Vec<PartView>,
    pages: Vec<PageView>,
}

/// What all tables of a part have in common.
#[derive(Debug, Serialize)]
struct PartView {
    /// With its number, 壹、貳、….
    title: String,
    /// The width of each column, in points.
    widths: Vec<f64>,
    aligns: Vec<&'static str>,
}

/// The annex, where the meeting has one.
pub(super) fn document(pack: &Pack, annex: &[AnnexPart]) -> Option<Document> {
    if annex.is_empty() {
        return None;
    }
    let (organization, meeting) = (&pack.sources.organization, &pack.sources.meeting);
    let ministry = &organization.ministry.value;
    let (group, id) = (organization.full_group(), meeting.id.value.title());
    let title = format!("{group} {id}附冊");
    let (layouts, words): (Vec<Layout>, Vec<Words>) = rayon::join(
        || annex.iter().map(Layout::of).collect(),
        || annex.iter().map(frame::words).collect(),
    );
    let view = View {
        about: AboutPaper::new(pack, &title, &title),
        title,
        cover: format!("{group}\n{id}附冊"),
        ministry: ministry.clone(),
        date: meeting.date.value.long(),
        pages: cut::pages(annex, &layouts, words),
        parts: annex.iter().zip(layouts).enumerate().map(part_view).collect(),
    };
    let parts = annex.iter().map(|part| Part {
        kind: "annex".to_owned(),
        origin: part.origin.clone(),
        titles: vec![part.title.clone()],
    });
    Some(Document::new("annex", Face::Serif, &view.about, &view, parts.collect()))
}

fn part_view((at, (part, layout)): (usize, (&AnnexPart, Layout))) -> PartView {
    PartView {
        title: format!("{}{}", outline(0, at + 1), part.title),
        aligns: layout.columns(part).map(align).collect(),
        widths: layout.widths,
    }
}

fn align(column: &Column) -> &'static str {
    match column.kind {
        ColumnKind::Count | ColumnKind::Change => "end",
        ColumnKind::Date => "center",
        _ if column.role == Role::Ordinal => "center",
        _ => "start",
    }
}
