//! From tables and sentences to the view: every number printed, every share computed.

use std::collections::BTreeSet;

use super::view::{
    BarView, CellView, ChartView, ColumnView, ContentView, DocumentView, FactView,
    PageView, PictureView, RowView, SectionView, SlideView, StatuteView, TableView,
    TickView, View,
};
use crate::model::deck::{Deck, DeckExhibit, DeckPage, DeckSlide, Shown};
use crate::model::meeting::{Section, SlidePlace};
use crate::model::numeral::{self, chinese};
use crate::model::pack::{ComputedItem, Pack};
use crate::model::sources::Sources;
use crate::model::table::{
    AgendaTable, Bar, Cell, Chart, Column, ColumnKind, Content, Role, is_sparse,
};

impl View {
    /// The deck, printed to the last number.
    pub fn new(pack: &Pack, deck: &Deck) -> Self {
        let sources = &pack.sources;
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
            sections: sections(sources),
            slides: (0..deck.slides.len()).map(|at| slide_view(at, deck, pack)).collect(),
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

/// The largest numbers of an item's tables: what a full bar stands for.
struct Scale {
    count: i64,
    change: i64,
}

impl Scale {
    fn of(tables: &[AgendaTable]) -> Self {
        let largest = |kind: ColumnKind| {
            let cells = tables.iter().flat_map(|table| scaled_cells(table, kind));
            cells.filter_map(Cell::number).map(i64::abs).max().unwrap_or(0).max(1)
        };
        Self { count: largest(ColumnKind::Count), change: largest(ColumnKind::Change) }
    }
}

fn scaled_cells(table: &AgendaTable, kind: ColumnKind) -> impl Iterator<Item = &Cell> {
    let columns = table.columns.iter().enumerate();
    let scaled = columns.filter(move |(_, column)| column.scaled && column.kind == kind);
    scaled.flat_map(|(at, _)| table.rows.iter().filter_map(move |row| row.cells.get(at)))
}

fn shown_tables(tables: &[AgendaTable], shown: Shown, scale: &Scale) -> Vec<TableView> {
    let void = void(tables);
    let view = |table, row| table_view(table, row, &void, scale);
    match shown {
        Shown::All => tables.iter().map(|table| view(table, None)).collect(),
        Shown::Row(row) => vec![view(&tables[0], Some(row))],
        Shown::Table(at) => vec![view(&tables[at], None)],
    }
}

/// The names of the columns of which no table of the item has anything to say: those that
/// compare with a date of which nothing is known, at a first meeting or where no list goes
/// back so far, and those that no row needs.
fn void(tables: &[AgendaTable]) -> BTreeSet<&str> {
    let columns = || {
        tables.iter().flat_map(|table| {
            table.columns.iter().enumerate().map(move |column| (table, column))
        })
    };
    let may_be_void = |role| matches!(role, Role::Comparison | Role::Optional);
    let perhaps = columns().filter(|(_, (_, column))| may_be_void(column.role));
    let mut void: BTreeSet<&str> = perhaps.map(|(_, (_, it))| &*it.name).collect();
    for (table, (at, column)) in columns() {
        let mut cells = table.rows.iter().map(|row| &row.cells).chain(&table.total);
        if cells.any(|cells| cells.get(at).is_some_and(says_something)) {
            void.remove(&*column.name);
        }
    }
    void
}

/// Whether a cell says something; a text without words does not.
fn says_something(cell: &Cell) -> bool {
    match &cell.content {
        Content::Missing => false,
        Content::Text { .. } | Content::Prose(_) | Content::Marked(_) => {
            !cell.words().is_empty()
        }
        _ => true,
    }
}

fn table_view(
    table: &AgendaTable,
    row: Option<usize>,
    void: &BTreeSet<&str>,
    scale: &Scale,
) -> TableView {
    let joined = joined(table);
    let is_shown =
        |at: &usize| joined != Some(*at) && !void.contains(&*table.columns[*at].name);
    let columns = || (0..table.columns.len()).filter(is_shown);
    let cells = |cells: &[Cell]| -> Vec<CellView> {
        let view = |at: usize| {
            let own = cell_view(&cells[at], &table.columns[at], scale);
            match joined.filter(|joined| at + 1 == *joined) {
                Some(remark) => with_remark(own, &cells[remark]),
                None => own,
            }
        };
        columns().filter(|at| *at < cells.len()).map(view).collect()
    };
    let shown =
        table.rows.iter().enumerate().filter(|(at, _)| row.is_none_or(|row| row == *at));
    TableView {
        title: table.title.clone(),
        summary: summary(table, columns().map(|at| &table.columns[at])),
        columns: columns().map(|at| column_view(&table.columns[at])).collect(),
        rows: shown
            .map(|(_, row)| RowView { cells: cells(&row.cells), own: row.own })
            .collect(),
        total: table.total.as_deref().map(cells),
    }
}

/// The remarks of few rows, which stand behind the texts of the column before them.
fn joined(table: &AgendaTable) -> Option<usize> {
    let is_joined = |at: &usize| {
        table.columns[*at].role == Role::Remark
            && table.columns[at - 1].kind == ColumnKind::Text
            && is_sparse(table.rows.iter(), *at)
    };
    (1..table.columns.len()).find(is_joined)
}

fn with_remark(mut cell: CellView, remark: &Cell) -> CellView {
    let words = remark.words();
    if let ContentView::Text { detail, .. } = &mut cell.content
        && !words.is_empty()
    {
        *detail = Some(match detail.take() {
            Some(before) => format!("{before}；{words}"),
            None => words,
        });
    }
    cell
}

/// The whole table in a sentence, also where a page shows but a part of it.
fn summary<'a>(table: &AgendaTable, columns: impl Iterator<Item = &'a Column>) -> String {
    let names: Vec<&str> = columns.map(|column| &*column.name).collect();
    let total = if table.total.is_some() { "，最後一列為合計" } else { "" };
    let title = if table.title.is_empty() { "" } else { &*format!("{}：", table.title) };
    format!(
        "{title}共 {} 列，每列依序為{}{total}。",
        numeral::thousands(numeral::number_of(table.rows.len())),
        names.join("、"),
    )
}

fn column_view(column: &Column) -> ColumnView {
    let kind = match column.kind {
        ColumnKind::Text => "text",
        ColumnKind::Count => "count",
        ColumnKind::Change => "change",
        ColumnKind::Date => "date",
        ColumnKind::Prose => "prose",
        ColumnKind::Marked => "marked",
    };
    ColumnView { name: column.name.clone(), unit: column.unit, kind }
}

fn cell_view(cell: &Cell, column: &Column, scale: &Scale) -> CellView {
    let scaled = |share: f64| if column.scaled { share } else { 0.0 };
    let content = match &cell.content {
        Content::Missing => ContentView::Missing,
        Content::Text { text, detail } => {
            ContentView::Text { text: breakable(text), detail: detail.clone() }
        }
        Content::Count { number, note } => ContentView::Count {
            text: numeral::thousands(*number),
            note: note.clone(),
            share: scaled(share(*number, scale.count)),
            zero: *number == 0,
        },
        Content::Change(number) => ContentView::Change {
            text: numeral::change(*number),
            share: scaled(share(number.abs(), scale.change)),
            zero: *number == 0,
            negative: *number < 0,
        },
        Content::Share { part, .. } => ContentView::Count {
            text: cell.words(),
            note: None,
            share: 0.0,
            zero: *part == 0,
        },
        Content::Date(date) => ContentView::Text { text: date.slashed(), detail: None },
        Content::Prose(blocks) => ContentView::Prose { blocks: blocks.clone() },
        Content::Marked(runs) => ContentView::Marked { runs: runs.clone() },
        Content::Grounded { .. } | Content::Narrative(_) => {
            unreachable!("sentences are written before pages are set")
        }
    };
    CellView { content, span: cell.span }
}

/// A part of a whole, from 0 to 1.
fn share(part: i64, whole: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a share of a bar's length")]
    let share = part as f64 / whole.max(1) as f64;
    share.clamp(0.0, 1.0)
}

/// The longest run of letters that a column is expected to hold.
const LONGEST_WORD: usize = 24;

/// Lets words break that no column could hold, such as a long web address.
fn breakable(text: &str) -> String {
    let mut run = 0;
    let mut broken = String::with_capacity(text.len());
    for character in text.chars() {
        run = if character.is_ascii_graphic() { run + 1 } else { 0 };
        if run > LONGEST_WORD {
            broken.push('\u{200B}');
            run = 1;
        }
        broken.push(character);
    }
    broken
}

fn chart_view(chart: &Chart, alt: &str) -> ChartView {
    let tick = |number: i64| TickView {
        text: numeral::thousands(number),
        share: share(number, chart.axis),
    };
    let bar = |bar: &Bar| BarView {
        label: bar.label.clone(),
        text: bar.value.map(numeral::thousands),
        share: bar.value.map_or(0.0, |value| share(value, chart.axis)),
        note: bar.note.clone(),
        own: bar.own,
    };
    ChartView {
        name: chart.name,
        unit: chart.unit,
        alt: alt.to_owned(),
        bars: chart.bars.iter().map(bar).collect(),
        ticks: ticks(chart.axis).into_iter().map(tick).collect(),
        goal: chart.goal.map(|goal| TickView {
            text: format!("目標 {}{}", numeral::thousands(goal), chart.unit),
            share: share(goal, chart.axis),
        }),
    }
}

/// Round numbers from zero up to the axis's end, three to six of them.
fn ticks(axis: i64) -> Vec<i64> {
    let steps = (0..18).flat_map(|power| [1, 2, 5].map(|step| step * 10_i64.pow(power)));
    let step = steps.into_iter().find(|step| axis / step <= 5).unwrap_or(axis.max(1));
    (0..=axis / step).map(|at| at * step).collect()
}

#[cfg(test)]
mod tests {
    use super::{breakable, ticks};

    #[test]
    fn an_axis_is_marked_with_round_numbers_from_zero() {
        assert_eq!(ticks(2963), [0, 500, 1000, 1500, 2000, 2500]);
        assert_eq!(ticks(23), [0, 5, 10, 15, 20]);
        assert_eq!(ticks(1), [0, 1]);
    }

    #[test]
    fn a_word_that_no_column_holds_may_break() {
        assert!(!breakable("https://data.gov.tw/").contains('\u{200B}'));
        assert!(breakable(&"a".repeat(5000)).contains('\u{200B}'));
    }
}
