//! The deck's sentences: a title, a finding, a body and a note for every page.
//!
//! What `meeting.yaml` writes comes first; where it is silent the program's own
//! sentence for that kind of slide is used, and where that has nothing true to say
//! there is none.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::context;
use super::sentence::Writer;
use crate::model::deck::{Deck, DeckExhibit, DeckPage, DeckSlide, Shown};
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::FigureValue;
use crate::model::meeting::{Exhibit, Slide};
use crate::model::numeral;
use crate::model::pack::{ComputedItem, Pack, item_for};
use crate::model::prose::{Block, Narrative, Run, plain};
use crate::model::slide_options::SlideOptions;
use crate::model::table::{AgendaTable, Cell, Chart, Content, Row};

/// Writes every sentence of the deck; gives the items too, with those sentences filled in
/// that stand in cells of their tables.
///
/// known: what was complained of before; a sentence that lacks a figure for that is not
/// complained of.
pub fn deck(
    pack: &Pack,
    known: &Diagnostics,
    diagnostics: &mut Diagnostics,
) -> (Deck, Vec<ComputedItem>) {
    let writer = Writer::new(&pack.templates, &pack.figures, known);
    let mut items = pack.items.clone();
    for item in &mut items {
        fill_cells(item, &writer, diagnostics);
    }
    let slides = pack
        .sources
        .meeting
        .slides()
        .map(|(place, slide)| {
            let options = SlideOptions::of(slide);
            let item = item_for(&items, &slide.kind.value, &options);
            let own = item.filter(|item| !item.figures.is_empty());
            let own = own.map(|item| writer.over(&item.figures));
            DeckSlide {
                kind: slide.kind.value.clone(),
                options,
                place,
                origin: slide.kind.origin.clone(),
                pages: pages(slide, item, own.as_ref().unwrap_or(&writer), diagnostics),
            }
        })
        .collect();
    (Deck { slides }, items)
}

/// Turns the narrative cells of an item's tables into prose.
fn fill_cells(
    item: &mut ComputedItem,
    writer: &Writer<'_>,
    diagnostics: &mut Diagnostics,
) {
    for row in item.tables.iter_mut().flat_map(|table| &mut table.rows) {
        let is_grounded = |cell: &Cell| matches!(cell.content, Content::Grounded { .. });
        let about = row
            .cells
            .iter()
            .any(is_grounded)
            .then(|| writer.with(&BTreeMap::from([("row", context::row(row))])));
        for cell in &mut row.cells {
            match &cell.content {
                Content::Narrative(texts) => {
                    cell.content = Content::Prose(numbered(texts, writer, diagnostics));
                }
                Content::Grounded { text, sentence } => {
                    let ground = writer.own(sentence).zip(about.as_ref());
                    let detail = ground
                        .and_then(|(ground, about)| about.line(&ground, diagnostics))
                        .filter(|ground| !ground.is_empty());
                    cell.content = Content::Text { text: text.clone(), detail };
                }
                _ => {}
            }
        }
    }
}

/// One text as its paragraphs, several as a numbered list.
fn numbered(
    texts: &[Narrative],
    writer: &Writer<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Block> {
    let mut items: Vec<Vec<Block>> =
        texts.iter().filter_map(|text| writer.blocks(text, diagnostics)).collect();
    match items.len() {
        0 | 1 => items.pop().unwrap_or_default(),
        _ => vec![Block::List { ordered: true, start: 1, items }],
    }
}

fn pages(
    slide: &Slide,
    item: Option<&ComputedItem>,
    writer: &Writer<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<DeckPage> {
    let shown = item.map(|item| shown(slide, item)).unwrap_or_default();
    let shown = if shown.is_empty() { vec![Shown::All] } else { shown };
    shown.into_iter().map(|shown| page(slide, item, shown, writer, diagnostics)).collect()
}

/// What each page of an item shows, where it is not all on one page.
fn shown(slide: &Slide, item: &ComputedItem) -> Vec<Shown> {
    let Some(first) = item.tables.first().filter(|_| item.page_a_row) else {
        return Vec::new();
    };
    let rows = (0..first.rows.len()).filter(|&at| is_shown(slide, &first.rows[at]));
    rows.map(Shown::Row).chain((1..item.tables.len()).map(Shown::Table)).collect()
}

fn is_shown(slide: &Slide, row: &Row) -> bool {
    let number = row.facts.get("number");
    let is_case = |case: u32| number == Some(&FigureValue::Number(case.into()));
    slide.cases.is_empty() || slide.cases.iter().any(|case| is_case(case.value))
}

fn page(
    slide: &Slide,
    item: Option<&ComputedItem>,
    shown: Shown,
    writer: &Writer<'_>,
    diagnostics: &mut Diagnostics,
) -> DeckPage {
    let table = item.and_then(|item| item.tables.get(shown.table()));
    let writer = writer.with(&about(table, shown));
    let kind = &*slide.kind.value;
    let sentence = |written: Option<&Narrative>, part: &str| {
        // Without the item there is nothing that its own sentences could speak of.
        let own = || item.and_then(|_| writer.own(&format!("{kind}.{part}")));
        written.cloned().or_else(own)
    };
    let title = sentence(slide.title.as_ref(), "title");
    let title = title.and_then(|title| writer.line(&title, diagnostics));
    let title =
        title.or_else(|| table.map(|table| table.title.clone())).unwrap_or_default();
    let finding = sentence(slide.finding.as_ref(), "finding")
        .and_then(|finding| writer.runs(&finding, diagnostics));
    let note = sentence(slide.note.as_ref(), "note")
        .and_then(|note| writer.line(&note, diagnostics));
    let body = slide.body.as_ref().and_then(|body| writer.blocks(body, diagnostics));
    let charts = item.map_or(&[][..], |item| &item.charts);
    let alts = charts.iter().map(|chart| alt(chart, &title, &writer, diagnostics));
    DeckPage {
        chart_alts: alts.collect(),
        title,
        finding: finding.filter(|runs: &Vec<Run>| !runs.is_empty()),
        body: body.unwrap_or_default(),
        note: note.filter(|note| !note.is_empty()),
        shown,
        exhibit: slide.exhibit.as_ref().map(|one| exhibit(one, &writer, diagnostics)),
    }
}

/// What the sentences of a page may speak of besides the figures.
fn about(table: Option<&AgendaTable>, shown: Shown) -> BTreeMap<&'static str, Value> {
    let rows = table.map_or(&[][..], |table| &table.rows);
    let mut about = BTreeMap::new();
    if let Some(table) = table {
        about.insert("table", json!({"part": table.part, "title": table.title}));
    }
    // A page about one row speaks of no other: with many pages that would be quadratic.
    match shown {
        Shown::Row(at) => about.insert("row", context::row(&rows[at])),
        Shown::All | Shown::Table(_) => about.insert("rows", context::rows(rows)),
    };
    about
}

/// What a chart shows, for those who cannot see it.
fn alt(
    chart: &Chart,
    title: &str,
    writer: &Writer<'_>,
    diagnostics: &mut Diagnostics,
) -> String {
    let counted = |value| chart.print(value) + chart.unit;
    let bars: Vec<Value> = chart
        .bars
        .iter()
        .map(|bar| {
            let value = bar.value.map(counted);
            let note = bar.note.as_ref();
            json!({"label": bar.label, "value": value, "note": note, "own": bar.own})
        })
        .collect();
    let about = BTreeMap::from([
        ("title", Value::from(title)),
        ("bars", Value::from(bars)),
        (
            "goal",
            chart
                .goal
                .map(|goal| numeral::thousands(goal / chart.one()) + chart.unit)
                .map_or(Value::Null, Value::from),
        ),
        ("unit", Value::from(chart.unit)),
    ]);
    let own = writer.own(&format!("chart.{}.alt", chart.name));
    own.or_else(|| writer.own("chart.alt"))
        .and_then(|sentence| writer.with(&about).line(&sentence, diagnostics))
        .unwrap_or_default()
}

fn exhibit(
    exhibit: &Exhibit,
    writer: &Writer<'_>,
    diagnostics: &mut Diagnostics,
) -> DeckExhibit {
    match exhibit {
        Exhibit::Statute(statute) => DeckExhibit::Statute {
            name: statute.name.value.clone(),
            facts: statute
                .facts
                .iter()
                .map(|(name, text)| (name.value.clone(), text.value.clone()))
                .collect(),
            articles: writer.blocks(&statute.articles, diagnostics).unwrap_or_default(),
            source: statute.source.as_ref().map(|source| source.value.clone()),
        },
        Exhibit::Picture(picture) => DeckExhibit::Picture {
            path: picture.shown_path(),
            alt: picture.alt.value.clone(),
            caption: picture
                .caption
                .as_ref()
                .and_then(|caption| writer.blocks(caption, diagnostics))
                .map(|caption| plain(&caption)),
        },
    }
}
