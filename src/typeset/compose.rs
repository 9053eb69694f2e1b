//! From tables and sentences to the view: every number printed, every share computed.

use self::charts::chart_view;
use self::tables::{Scale, shown_tables};
use super::view::{
    AboutDeck, AboutPaper, DocumentView, FactView, PageView, PictureView, SectionView,
    SlideView, StatuteView, View,
};
use crate::model::deck::{Deck, DeckExhibit, DeckPage, DeckSlide};
use crate::model::meeting::{Section, SlidePlace};
use crate::model::numeral::chinese;
use crate::model::pack::{ComputedItem, Pack};
use crate::model::sources::Sources;

mod charts;
mod tables;

impl View {
    /// The deck, printed to the last number.
    pub fn new(pack: &Pack, deck: &Deck) -> Self {
        Self {
            about: AboutDeck::new(&pack.sources),
            sections: sections(&pack.sources),
            slides: (0..deck.slides.len()).map(|at| slide_view(at, deck, pack)).collect(),
        }
    }
}

impl AboutPaper {
    /// Of a paper of that title, which its ministry is the author of.
    ///
    /// head: what stands over every page.
    pub fn new(pack: &Pack, title: &str, head: &str) -> Self {
        let author = pack.sources.organization.ministry.value.clone();
        let document = DocumentView { title: title.to_owned(), author };
        Self { document, head: head.to_owned() }
    }
}

impl AboutDeck {
    fn new(sources: &Sources) -> Self {
        let (organization, meeting) = (&sources.organization, &sources.meeting);
        let (ministry, group) = (&organization.ministry.value, &organization.group.value);
        let title = meeting.id.value.title();
        Self {
            document: DocumentView {
                title: format!("{} {title}", organization.full_group()),
                author: format!("{ministry}{}", meeting.reporting_unit.value),
            },
            ministry: ministry.clone(),
            group: group.clone(),
            full_group: organization.full_group(),
            meeting: title,
            date: meeting.date.value.long(),
            reporting_unit: meeting.reporting_unit.value.clone(),
            place: meeting.place.as_ref().map(|place| place.value.clone()),
        }
    }
}

fn sections(sources: &Sources) -> Vec<SectionView> {
    let section = |(at, section): (usize, &Section)| SectionView {
        numeral: chinese(at + 1),
        title: section.title.value.clone(),
        items: section
            .items
            .iter()
            .enumerate()
            .map(|(number, item)| {
                format!("（{}）{}", chinese(number + 1), item.short_title())
            })
            .collect(),
    };
    sources.meeting.agenda.iter().enumerate().map(section).collect()
}

fn slide_view(at: usize, deck: &Deck, pack: &Pack) -> SlideView {
    let slide = &deck.slides[at];
    let item = pack.item_for(&slide.kind, &slide.options);
    let pages = |slide: &DeckSlide| -> Vec<PageView> {
        let item = pack.item_for(&slide.kind, &slide.options);
        slide.pages.iter().map(|page| page_view(page, item)).collect()
    };
    let others = deck.slides.iter().enumerate().filter(|(other, peer)| {
        *other != at
            && peer.kind == slide.kind
            && item.is_some_and(|item| item.page_a_row)
    });
    SlideView {
        kind: slide.kind.clone(),
        section: slide.place.section(),
        backup: slide.place == SlidePlace::Backup,
        level: level(at, deck),
        path: path(slide, &pack.sources),
        pages: pages(slide),
        peers: others.flat_map(|(_, peer)| pages(peer)).collect(),
    }
}

/// Slides of a section, and those kept ready, stand under their divider; the first
/// heading of a document must be of level 1.
fn level(at: usize, deck: &Deck) -> u32 {
    let slide = &deck.slides[at];
    let is_divider = |slide: &DeckSlide| slide.kind == "divider";
    let is_under = match slide.place {
        SlidePlace::Outside => false,
        SlidePlace::Agenda { .. } => true,
        SlidePlace::Backup => deck.slides[..at]
            .iter()
            .any(|before| before.place == slide.place && is_divider(before)),
    };
    if at > 0 && is_under && !is_divider(slide) { 2 } else { 1 }
}

/// What slides are called that are kept ready behind the last one.
const BACKUP: &str = "備用資料";

/// 二、報告事項　（一）資料盤點表.
fn path(slide: &DeckSlide, sources: &Sources) -> String {
    let (number, item) = match slide.place {
        SlidePlace::Outside => return String::new(),
        SlidePlace::Backup => return BACKUP.to_owned(),
        SlidePlace::Agenda { section, item } => (section, item),
    };
    let section = &sources.meeting.agenda[number];
    let own = format!("{}、{}", chinese(number + 1), section.title.value);
    match item {
        Some(at) => {
            format!("{own}　（{}）{}", chinese(at + 1), section.items[at].short_title())
        }
        None => own,
    }
}

fn page_view(page: &DeckPage, item: Option<&ComputedItem>) -> PageView {
    let (statute, picture) = exhibit(page.exhibit.as_ref());
    let tables = item.map_or(&[][..], |item| &item.tables);
    let charts = item.map_or(&[][..], |item| &item.charts);
    let scale = Scale::of(tables);
    PageView {
        title: page.title.clone(),
        finding: page.finding.clone(),
        body: page.body.clone(),
        note: page.note.clone(),
        tables: shown_tables(tables, page.shown, &scale),
        charts: charts
            .iter()
            .zip(&page.chart_alts)
            .filter(|(chart, _)| !chart.is_flat())
            .map(|(chart, alt)| chart_view(chart, alt))
            .collect(),
        statute,
        picture,
    }
}

fn exhibit(exhibit: Option<&DeckExhibit>) -> (Option<StatuteView>, Option<PictureView>) {
    match exhibit {
        None => (None, None),
        Some(DeckExhibit::Statute { name, facts, articles, source }) => {
            let fact = |(name, text): &(String, String)| FactView {
                name: name.clone(),
                text: text.clone(),
            };
            let statute = StatuteView {
                name: name.clone(),
                facts: facts.iter().map(fact).collect(),
                articles: articles.clone(),
                source: source.clone(),
            };
            (Some(statute), None)
        }
        Some(DeckExhibit::Picture { path, alt, caption }) => {
            let path = format!("/{path}");
            let picture =
                PictureView { path, alt: alt.clone(), caption: caption.clone() };
            (None, Some(picture))
        }
    }
}

/// A part of a whole, from 0 to 1.
fn share(part: i64, whole: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a share of a bar's length")]
    let share = part as f64 / whole.max(1) as f64;
    share.clamp(0.0, 1.0)
}
