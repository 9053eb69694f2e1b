//! The file formats of our datasets (檔案格式), and how they are offered: as files or
//! as an API (資料提供屬性). Some exports say API among the formats: that counts as well.
//!
//! A dataset in several formats counts once in each, so the rows come to more than
//! there are datasets. Formats that few have are summed up in one row, each dataset
//! once.

use std::cmp::Reverse;

use crate::agenda::catalogue_columns::{Datasets, UNIT, complain_of_column};
use crate::agenda::leading::leading;
use crate::agenda::sums::sums;
use crate::agenda::{Computed, Inputs, Item};
use crate::model::catalogue::{Catalogue, Word};
use crate::model::diagnostic::Diagnostics;
use crate::model::figure::{Figure, Made};
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::numeral;
use crate::model::sources::Source;
use crate::model::table::{AgendaTable, Bar, Cell, Chart, Column, ColumnKind, Row};

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind { name: "formats", options: &[], texts: TEXTS, titled: true },
    needs: &[Source::Catalogue],
    also: &[],
    page_a_row: false,
    compute,
};

/// How many formats have a row of their own.
const MOST_ROWS: usize = 9;

/// How many kinds the bar shows.
const MOST_KINDS: usize = 6;

/// What the kind of a dataset that is an API holds, or one of its formats; the platform
/// has called it 系統介接程式 as well.
const APIS: [&str; 2] = ["API", "介接"];

const UNSAID: &str = "未標示";

/// Some datasets under a name.
struct Named<'a> {
    name: String,
    datasets: Datasets<'a>,
    /// Whether these are the rest in one.
    is_rest: bool,
}

impl<'a> Named<'a> {
    fn of(name: &str, datasets: Datasets<'a>) -> Self {
        Self { name: name.to_owned(), datasets, is_rest: false }
    }
}

fn compute(inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) -> Computed {
    let Some(catalogue) = &inputs.sources.catalogue else { return Computed::default() };
    if catalogue.columns.formats.is_none() {
        complain_of_column(ITEM.kind.name, "檔案格式", catalogue, inputs, diagnostics);
        return Computed::default();
    }
    let (formats, all) = formats(catalogue);
    let kinds = kinds(catalogue);
    let whole = numeral::number_of(catalogue.datasets.len());
    let mut computed = Computed::default();
    let shown = leading_kinds(catalogue, &kinds);
    let mut offered = chart("kinds", &shown, whole);
    // The rest is a part of the whole like any other.
    offered.bars.iter_mut().for_each(|bar| bar.several = false);
    computed.charts.push(Chart { axis: whole, ..offered });
    computed.charts.push(chart("formats", &formats, whole));
    computed.tables.push(table("", "檔案格式", &formats, whole));
    if !kinds.is_empty() {
        let mut offered = table("kinds", "資料提供屬性", &kinds, whole);
        let mut total = sums("合計", &offered.rows, 2, &catalogue.origin);
        let number = total[1].number();
        total
            .push(number.map_or_else(Cell::missing, |number| Cell::share(number, whole)));
        offered.total = Some(total);
        computed.tables.push(offered);
    }
    figures(catalogue, &formats, all, whole, &mut computed);
    computed
}

/// The formats with the most datasets first, the rest in one, and how many there are.
fn formats(catalogue: &Catalogue) -> (Vec<Named<'_>>, usize) {
    let mut formats: Vec<(Word, Named<'_>)> =
        Datasets::by_word(catalogue, |dataset| &dataset.formats)
            .into_iter()
            .map(|(word, datasets)| (word, Named::of(catalogue.word(word), datasets)))
            .collect();
    let all = formats.len();
    formats.sort_by_key(|(_, it)| (Reverse(it.datasets.number()), it.name.clone()));
    let kept = if formats.len() > MOST_ROWS { MOST_ROWS - 1 } else { formats.len() };
    let rest: Vec<Word> = formats.iter().skip(kept).map(|(word, _)| *word).collect();
    let mut named: Vec<_> = formats.into_iter().take(kept).map(|(_, it)| it).collect();
    if !rest.is_empty() {
        let datasets = Datasets::of(catalogue, |it| {
            it.formats.iter().any(|word| rest.contains(word))
        });
        let name = format!("其他{}種", rest.len());
        named.push(Named { is_rest: true, ..Named::of(&name, datasets) });
    }
    let unsaid = Datasets::of(catalogue, |it| it.formats.is_empty());
    if unsaid.number() > 0 {
        named.push(Named::of(UNSAID, unsaid));
    }
    (named, all)
}

/// How the datasets are offered, the most first; nothing where the export does not say
/// it.
fn kinds(catalogue: &Catalogue) -> Vec<Named<'_>> {
    if catalogue.columns.kind.is_none() {
        return Vec::new();
    }
    let mut words: Vec<Option<Word>> =
        catalogue.datasets.iter().map(|dataset| dataset.kind).collect();
    words.sort_unstable();
    words.dedup();
    let mut kinds: Vec<_> = words
        .into_iter()
        .map(|word| {
            let datasets = Datasets::of(catalogue, |it| it.kind == word);
            Named::of(word.map_or(UNSAID, |word| catalogue.word(word)), datasets)
        })
        .collect();
    kinds.sort_by_key(|it| (Reverse(it.datasets.number()), it.name.clone()));
    kinds
}

/// The kinds with a part of the bar of their own, the rest in one: so many names have
/// room under it. The exported table has them all.
fn leading_kinds<'a>(catalogue: &'a Catalogue, kinds: &[Named<'a>]) -> Vec<Named<'a>> {
    let kept = if kinds.len() > MOST_KINDS { MOST_KINDS - 1 } else { kinds.len() };
    let (own, rest) = kinds.split_at(kept);
    let mut shown: Vec<_> =
        own.iter().map(|it| Named::of(&it.name, it.datasets.clone())).collect();
    if !rest.is_empty() {
        let is_rest = |word: Option<Word>| {
            let name = word.map_or(UNSAID, |word| catalogue.word(word));
            rest.iter().any(|it| it.name == name)
        };
        let datasets = Datasets::of(catalogue, |it| is_rest(it.kind));
        let name = format!("其他{}種", rest.len());
        shown.push(Named { is_rest: true, ..Named::of(&name, datasets) });
    }
    shown
}

fn table(
    part: &'static str,
    heading: &str,
    rows: &[Named<'_>],
    whole: i64,
) -> AgendaTable {
    let columns = vec![
        Column::new(heading, ColumnKind::Text),
        Column::new("資料集數", ColumnKind::Count).in_unit(UNIT).scaled(),
        Column::new("占比", ColumnKind::Count),
    ];
    let row = |it: &Named<'_>| Row {
        cells: vec![
            Cell::text(&*it.name),
            it.datasets.cell(),
            Cell::share(it.datasets.number(), whole),
        ],
        ..Row::default()
    };
    AgendaTable {
        item: ITEM.kind.name,
        part,
        title: format!("資料集之{heading}"),
        columns,
        rows: rows.iter().map(row).collect(),
        total: None,
    }
}

fn chart(name: &'static str, rows: &[Named<'_>], whole: i64) -> Chart {
    // What several share, or none has, stands for no one of them.
    let is_one = |it: &&Named<'_>| !it.is_rest && it.name != UNSAID;
    let most = rows.iter().filter(is_one).map(|it| it.datasets.number()).max();
    let bar = |it: &Named<'_>| Bar {
        label: it.name.clone(),
        value: Some(it.datasets.number()),
        note: (whole > 0).then(|| numeral::percent(it.datasets.number(), whole)),
        own: is_one(&it) && Some(it.datasets.number()) == most,
        several: it.is_rest,
    };
    Chart::over(name, UNIT, rows.iter().map(bar).collect())
}

fn figures(
    catalogue: &Catalogue,
    formats: &[Named<'_>],
    all: usize,
    whole: i64,
    computed: &mut Computed,
) {
    computed.figure("formats.total", Datasets::of(catalogue, |_| true).figure());
    let count = Figure::counted(all, "種").from_cells([&catalogue.headings]);
    computed.figure("formats.count", count);
    let own = formats.iter().take(MOST_ROWS - 1).filter(|it| it.name != UNSAID);
    let first = leading(own.map(|it| (&*it.name, it.datasets.number())));
    computed.leader(["formats.top", "formats.top_count"], first, UNIT, "formats.total");
    let share = first.filter(|_| whole > 0).map_or_else(Figure::missing, |(_, count)| {
        Figure::text(numeral::percent(count, whole))
    });
    let from = ["formats.top_count", "formats.total"];
    computed.figure("formats.top_share", share.made(Made::Divided).from_figures(&from));
    if catalogue.columns.kind.is_some() {
        let is_api = |word: &str| {
            let kind = word.to_uppercase();
            APIS.iter().any(|api| kind.contains(api))
        };
        // Every word is asked once, not every dataset.
        let words: Vec<bool> = catalogue.words.iter().map(|it| is_api(it)).collect();
        let is_api = |word: Word| usize::try_from(word).is_ok_and(|at| words[at]);
        let apis = Datasets::of(catalogue, |it| {
            it.kind.into_iter().chain(it.formats.iter().copied()).any(is_api)
        });
        computed.figure("formats.apis", apis.figure());
    }
}
