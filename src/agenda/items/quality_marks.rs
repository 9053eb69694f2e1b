//! The quality marks of our datasets (品質檢測): how many have each, the change since
//! the previous meeting's catalogue, and the marks of each unit and agency.
//!
//! The marks are the platform's words, the best first, and those that the organization
//! names. Whatever else stands there is no mark but the reason why there is none; a word
//! that is not known as one is told, for it may be a new mark.

use std::collections::BTreeSet;

use crate::agenda::catalogue_columns::{Datasets, UNIT, complain_of_column};
use crate::agenda::leading::leading;
use crate::agenda::sums::sums;
use crate::agenda::{Computed, Inputs, Item};
use crate::model::catalogue::{Catalogue, Dataset, QUALITY_MARKS, Quality, Word};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::figure::{Figure, Made};
use crate::model::lists::UnitGroup;
use crate::model::meeting::{SlideKind, TEXTS};
use crate::model::numeral;
use crate::model::provider::BodyId;
use crate::model::sources::Source;
use crate::model::table::{AgendaTable, Bar, Cell, Chart, Column, ColumnKind, Row};

pub(in crate::agenda) const ITEM: Item = Item {
    kind: SlideKind { name: "quality-marks", options: &[], texts: TEXTS, titled: true },
    needs: &[Source::Catalogue],
    also: &[],
    page_a_row: false,
    compute,
};

const UNSAID: &str = "未標示";

/// The catalogues that are compared.
struct Compared<'a> {
    now: &'a Catalogue,
    before: Option<&'a Catalogue>,
    /// The marks that the organization names.
    own: &'a [String],
    /// What the marks and the reasons for none are called, in the order of the rows.
    names: Vec<&'a str>,
}

fn compute(inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) -> Computed {
    let Some(now) = &inputs.sources.catalogue else { return Computed::default() };
    if now.columns.quality.is_none() {
        complain_of_column(ITEM.kind.name, "品質檢測", now, inputs, diagnostics);
        return Computed::default();
    }
    let previous = inputs.previous.and_then(|pack| pack.sources.catalogue.as_ref());
    let before = previous.filter(|catalogue| catalogue.columns.quality.is_some());
    let own = &*inputs.sources.organization.quality_marks;
    let compared = Compared { now, before, own, names: names(now, before, own) };
    diagnostics.extend_with(compared.unknown());
    let mut computed = Computed::default();
    computed.charts.push(compared.chart());
    computed.tables.push(compared.by_mark());
    let groups = [(UnitGroup::Unit, "units"), (UnitGroup::Agency, "agencies")];
    let organization = &inputs.sources.organization;
    for (group, part) in
        groups.into_iter().filter(|(group, _)| !organization.bodies(*group).is_empty())
    {
        computed.tables.push(compared.by_body(group, part, inputs));
    }
    if groups.iter().all(|(group, _)| !organization.bodies(*group).is_empty()) {
        computed.tables.push(compared.of_all());
    }
    compared.figures(&mut computed);
    computed
}

/// What a mark is called.
fn named(catalogue: &Catalogue, mark: Option<Word>) -> &str {
    mark.map_or(UNSAID, |word| catalogue.word(word))
}

fn is_mark(name: &str, own: &[String]) -> bool {
    Quality::of(name, own) == Quality::Mark
}

fn with<'a>(catalogue: &'a Catalogue, name: &str) -> Datasets<'a> {
    called(catalogue, |mark| mark == name)
}

/// The datasets whose marks are called so.
fn called(catalogue: &Catalogue, is_meant: impl Fn(&str) -> bool) -> Datasets<'_> {
    Datasets::of(catalogue, is_called(catalogue, &is_meant))
}

/// Whether a dataset's mark is called so. Every word is asked once, not every dataset.
fn is_called(
    catalogue: &Catalogue,
    is_meant: &dyn Fn(&str) -> bool,
) -> impl Fn(&Dataset) -> bool + use<> {
    let words: Vec<bool> = catalogue.words.iter().map(|word| is_meant(word)).collect();
    let unsaid = is_meant(UNSAID);
    let word = move |word: Word| {
        usize::try_from(word).ok().and_then(|at| words.get(at).copied())
    };
    move |dataset| dataset.quality.map_or(unsaid, |mark| word(mark).unwrap_or_default())
}

/// Every mark of the platform, other words that either catalogue has, and the reasons for
/// none.
fn names<'a>(
    now: &'a Catalogue,
    before: Option<&'a Catalogue>,
    own: &[String],
) -> Vec<&'a str> {
    let mut all = BTreeSet::new();
    for catalogue in [Some(now), before].into_iter().flatten() {
        let words: BTreeSet<_> =
            catalogue.datasets.iter().map(|dataset| dataset.quality).collect();
        all.extend(words.into_iter().map(|word| named(catalogue, word)));
    }
    let others = all.into_iter().filter(|name| !QUALITY_MARKS.contains(name));
    let mut others: Vec<_> = others.collect();
    // Those that the organization names stand in its order.
    let place = |name: &str| own.iter().position(|own| own == name);
    others.sort_by_key(|name| (!is_mark(name, own), place(name), *name == UNSAID));
    QUALITY_MARKS.into_iter().chain(others).collect()
}

impl<'a> Compared<'a> {
    /// The marks among the names.
    fn marks(&self) -> Vec<&'a str> {
        self.names.iter().copied().filter(|name| self.is_mark(name)).collect()
    }

    fn is_mark(&self, name: &str) -> bool {
        is_mark(name, self.own)
    }

    /// The datasets of a catalogue that have a mark.
    fn marked<'c>(&self, catalogue: &'c Catalogue) -> Datasets<'c> {
        called(catalogue, |name| self.is_mark(name))
    }

    /// A complaint about each word of this catalogue that is neither known as a mark nor
    /// as the reason for none.
    fn unknown(&self) -> Vec<Diagnostic> {
        let Some(column) = self.now.columns.quality else { return Vec::new() };
        let is_unknown = |name: &&&str| Quality::of(name, self.own) == Quality::Unknown;
        let unknown = self.names.iter().filter(is_unknown);
        unknown
            .filter_map(|name| {
                let all = self.now.datasets.iter();
                let mut with = all.filter(|it| named(self.now, it.quality) == *name);
                let first = self.now.cell(with.next()?.place, column);
                let count = numeral::number_of(with.count() + 1);
                Some(
                    Diagnostic::new(code::QUALITY_MARK_UNKNOWN, &first)
                        .with("found", name)
                        .with("count", numeral::thousands(count)),
                )
            })
            .collect()
    }

    fn chart(&self) -> Chart {
        let all = numeral::number_of(self.now.datasets.len());
        let bar = |label: &str, value: i64, own: bool| Bar {
            label: label.to_owned(),
            value: Some(value),
            note: (all > 0).then(|| numeral::percent(value, all)),
            own,
            several: false,
        };
        let with_mark = self.marks().into_iter();
        let mut bars: Vec<_> = with_mark
            .map(|name| bar(name, with(self.now, name).number(), true))
            .collect();
        bars.push(bar("無標章", all - self.marked(self.now).number(), false));
        Chart::parts_of(all, "marks", UNIT, bars)
    }

    fn by_mark(&self) -> AgendaTable {
        let count = |name: &str| Column::new(name, ColumnKind::Count).in_unit(UNIT);
        let columns = vec![
            Column::new("品質檢測", ColumnKind::Text),
            count("前次").comparison(),
            count("本次"),
            Column::new("增減", ColumnKind::Change).in_unit(UNIT).comparison(),
            Column::new("占比", ColumnKind::Count),
        ];
        let rows: Vec<Row> = self.names.iter().map(|name| self.row(name)).collect();
        let whole = self.now.datasets.len();
        let mut total = sums("合計", &rows, 4, &self.now.origin);
        total[3] = Cell::growth(&total[1], &total[2]);
        total.push(share(total[2].number(), whole));
        AgendaTable {
            title: "品質檢測結果".to_owned(),
            ..table("", columns, rows, total)
        }
    }

    fn row(&self, name: &str) -> Row {
        let now = with(self.now, name);
        let before = self.before.map(|catalogue| with(catalogue, name).cell());
        let before = before.unwrap_or_else(Cell::missing);
        let present = now.cell();
        Row {
            cells: vec![
                Cell::text(name),
                before.clone(),
                present.clone(),
                Cell::growth(&before, &present),
                share(Some(now.number()), self.now.datasets.len()),
            ],
            ..Row::default()
        }
    }

    fn by_body(
        &self,
        group: UnitGroup,
        part: &'static str,
        inputs: &Inputs<'_>,
    ) -> AgendaTable {
        let organization = &inputs.sources.organization;
        let marks = self.marks();
        let columns = self.by_body_columns(organization.group_name(group));
        let bodies = organization.bodies(group).iter().enumerate();
        let by_body = Datasets::by_body(self.now);
        let none = Datasets::of(self.now, |_| false);
        let of_mark = |name: &&str| is_called(self.now, &|mark| mark == *name);
        let of_marks: Vec<_> = marks.iter().map(of_mark).collect();
        let of_none = is_called(self.now, &|mark| !self.is_mark(mark));
        let rows: Vec<Row> = bodies
            .map(|(at, body)| {
                let all = by_body.get(&BodyId { group, at }).unwrap_or(&none);
                let mut cells = vec![Cell::text(&*body.name.value)];
                cells.extend(of_marks.iter().map(|is_it| all.among(is_it).cell()));
                cells.extend([all.among(&of_none).cell(), all.cell()]);
                Row { cells, ..Row::default() }
            })
            .collect();
        let total = sums("小計", &rows, columns.len(), &self.now.origin);
        let title = format!("各{}品質檢測結果", organization.group_name(group));
        AgendaTable { title, ..table(part, columns, rows, total) }
    }

    fn by_body_columns(&self, first: &str) -> Vec<Column> {
        let count = |name: &str| Column::new(name, ColumnKind::Count).in_unit(UNIT);
        let mut columns = vec![Column::new(first, ColumnKind::Text)];
        columns.extend(self.marks().into_iter().map(count));
        columns.extend([count("無標章"), count("合計")]);
        columns
    }

    /// The marks of units and agencies together, in one row.
    fn of_all(&self) -> AgendaTable {
        let mut cells = vec![Cell::text("總計")];
        cells.extend(self.marks().into_iter().map(|name| with(self.now, name).cell()));
        cells.push(called(self.now, |mark| !self.is_mark(mark)).cell());
        cells.push(Datasets::of(self.now, |_| true).cell());
        AgendaTable {
            item: ITEM.kind.name,
            part: "all",
            title: "品質檢測結果總計".to_owned(),
            columns: self.by_body_columns("總計"),
            rows: vec![Row { cells, ..Row::default() }],
            total: None,
        }
    }

    fn figures(&self, computed: &mut Computed) {
        let now = self.marked(self.now);
        let whole = Datasets::of(self.now, |_| true);
        computed.figure("quality.total", whole.figure());
        computed.figure("quality.marked", now.figure());
        let share = if whole.number() > 0 {
            Figure::text(numeral::percent(now.number(), whole.number()))
        } else {
            Figure::missing()
        };
        let from = ["quality.marked", "quality.total"];
        computed.figure("quality.share", share.made(Made::Divided).from_figures(&from));
        if let Some(before) = self.before.map(|it| self.marked(it)) {
            computed.figure("quality.marked_previous", before.figure());
            let change = Figure::number(now.number() - before.number(), UNIT);
            let from = ["quality.marked", "quality.marked_previous"];
            let change = change.made(Made::Subtracted).from_figures(&from);
            computed.figure("quality.marked_change", change);
        }
        let marks = self.marks();
        let counts = marks.iter().map(|name| (*name, with(self.now, name).number()));
        let names = ["quality.top", "quality.top_count"];
        computed.leader(names, leading(counts), UNIT, "quality.marked");
    }
}

fn table(
    part: &'static str,
    columns: Vec<Column>,
    rows: Vec<Row>,
    total: Vec<Cell>,
) -> AgendaTable {
    let (item, title) = (ITEM.kind.name, String::new());
    AgendaTable { item, part, title, columns, rows, total: Some(total) }
}

fn share(part: Option<i64>, whole: usize) -> Cell {
    let whole = numeral::number_of(whole);
    part.map_or_else(Cell::missing, |part| Cell::share(part, whole))
}
