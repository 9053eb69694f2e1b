//! Numbers behind the name of a row of a table: 白金267筆, CSV占74%, 109年度增加205筆.
//!
//! The names are those of the tables themselves, so that no list says what may be spoken
//! of: a number behind the name of a row is one of its numbers, in the unit of its column;
//! where the column is named too, it is that one. Nothing may stand between the name and
//! the number but words of the table's title and headings, and such as change nothing.
//! A sentence that names a body beside the row is silent: the row has no number of its.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::iter;

use super::expected::{Expected, gives_share, of_list};
use super::known::{FILLERS, Known, OTHERWISE, is_all};
use super::plain::{Plain, Said, Value};
use crate::check::sentences::words::{
    CHANGES, COUNTERS, GOALS, PLANNED, ROUGH, is_alike, is_of_earlier, says_any,
};
use crate::model::numeral::{change, percent, thousands};
use crate::model::organization::folded;
use crate::model::pack::Pack;
use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Content, Row};

/// Words between a row and its number that change nothing, besides the fillers.
const BETWEEN: [&str; 42] = [
    "較上次", "較前次", "占比", "比率", "占", "佔", "約", "的", "年度", "度", "全部",
    "總", "於", "各", "取得", "不予", "迄今", "僅", "其中", "本部", "本次", "本期", "以",
    "及", "與", "依", "屬", "列", "、", "「", "者", "領先", "所屬", "各類", "歷次",
    "各次", "依據", "部會", "最多", "最高", "中", "，",
];

/// What the column is called that sums up a row.
pub(super) const SUM: &str = "合計";

/// Verbs of what a row has more or less.
pub(super) const GROWN: [&str; 4] = ["增加", "減少", "成長", "淨增"];

/// Words before a number that may be what a row has more than before or than another.
const COMPARED: [&str; 13] =
    ["增", "減", "成長", "領先", "落後", "差", "距", "多", "少", "高", "低", "超", "較"];

/// Words before a row that make the number one of what was changed in it.
const MOVED: [&str; 4] = ["新增", "調整", "改列", "刪除"];

/// Below it, a number behind a day may count what was done on it.
const SMALL: i64 = 100;

/// How many rows a table may have whose rows sentences name.
const MOST_ROWS: usize = 1000;

/// How long the name of a row must be, in characters, to be one in a sentence.
const SHORTEST: usize = 2;

/// How many characters may stand between the name and its number.
const NEAR: usize = 14;

/// What every share is of where nothing else is said.
const OF_ALL: [&str; 2] = ["全部", "總數"];

/// A row by its table and its place in it.
type Place = (usize, usize);

/// A table whose rows may be named.
#[expect(
    clippy::struct_field_names,
    reason = "what is printed, with what is known of it"
)]
pub(super) struct Table<'a> {
    pub(super) table: Cow<'a, AgendaTable>,
    /// Whether it is of this meeting.
    pub(super) now: bool,
    /// Whether its rows are the columns of one that is printed: all of them count alike.
    is_turned: bool,
}

/// What rows are called, and which.
type Name = (String, Vec<Place>);

/// The rows that have numbers, by their names.
#[derive(Default)]
pub(in crate::check) struct Rows<'a> {
    pub(super) tables: Vec<Table<'a>>,
    /// The titles and headings of the tables of an item.
    words: BTreeMap<&'static str, String>,
    /// By the first character: the names, the longest first, each with the rows that are
    /// called so, by table and row.
    names: BTreeMap<char, Vec<Name>>,
}

/// The rows once somebody asks for them.
pub(in crate::check) type Named<'a> = dyn Fn() -> &'a Rows<'a> + 'a;

/// A name that stands in a text: where it begins and ends, in bytes, and whose it is.
pub(super) struct Found<'r> {
    pub(super) from: usize,
    pub(super) to: usize,
    rows: &'r [Place],
}

impl<'a> Rows<'a> {
    /// Those of a meeting and of the last one.
    pub(in crate::check) fn of(pack: &'a Pack, previous: Option<&'a Pack>) -> Self {
        let packs = [Some((pack, true)), previous.map(|pack| (pack, false))];
        let printed = packs.into_iter().flatten().flat_map(|(pack, now)| {
            pack.tables().into_iter().map(move |one| (one.table, now))
        });
        let printed: Vec<_> = printed.filter(|(table, _)| may_be_named(table)).collect();
        let turned = printed.iter().filter_map(|(table, now)| {
            let table = Cow::Owned(turned(table)?);
            Some(Table { table, now: *now, is_turned: true })
        });
        let turned: Vec<_> = turned.collect();
        let printed = printed.into_iter().map(|(table, now)| Table {
            table: Cow::Borrowed(table),
            now,
            is_turned: false,
        });
        let tables: Vec<Table<'_>> = printed.chain(turned).collect();
        let mut all: BTreeMap<String, Vec<Place>> = BTreeMap::new();
        for (at, Table { table, is_turned, .. }) in tables.iter().enumerate() {
            for (number, row) in table.rows.iter().enumerate() {
                for name in names(table, row, pack) {
                    let rows = all.entry(name).or_default();
                    // What a table prints as a row of its own is no column's number.
                    let is_row = |(at, _): &Place| !tables[*at].is_turned;
                    if !(*is_turned && rows.iter().any(is_row)) {
                        rows.push((at, number));
                    }
                }
            }
        }
        let mut words: BTreeMap<&'static str, String> = BTreeMap::new();
        for Table { table, .. } in &tables {
            let own = words.entry(table.item).or_default();
            for part in
                iter::once(&table.title).chain(table.columns.iter().map(|it| &it.name))
            {
                own.push_str(&folded(part));
                own.push(' ');
            }
        }
        let mut names: BTreeMap<char, Vec<Name>> = BTreeMap::new();
        for (name, rows) in all {
            let first = name.chars().next();
            names.entry(first.unwrap_or_default()).or_default().push((name, rows));
        }
        for alike in names.values_mut() {
            alike.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        }
        Self { tables, words, names }
    }

    /// What the tables of an item say a whole is, in a column: the totals of each.
    fn totals(&self, of: &Table<'_>, column: usize) -> Vec<i64> {
        let heading = |of: &AgendaTable| of.columns.get(column).map(|it| it.name.clone());
        let alike = self.tables.iter().filter(|one| {
            (one.table.item, one.now) == (of.table.item, of.now)
                && heading(&one.table) == heading(&of.table)
        });
        let totals =
            alike.filter_map(|one| one.table.total.as_ref()?.get(column)?.number());
        totals.filter(|total| *total > 0).collect()
    }

    /// The names in a text, the longest at each place.
    pub(super) fn named_in(&self, text: &str) -> Vec<Found<'_>> {
        let mut found: Vec<Found<'_>> = Vec::new();
        for (from, first) in text.char_indices() {
            if found.last().is_some_and(|last| from < last.to) {
                continue;
            }
            let alike = self.names.get(&first).into_iter().flatten();
            let mut here = alike.filter(|(name, _)| text[from..].starts_with(&**name));
            if let Some((name, rows)) = here.next() {
                found.push(Found { from, to: from + name.len(), rows });
            }
        }
        found
    }
}

/// Whether sentences may name the rows of a table: it counts something, and is no list of
/// thousands.
pub(in crate::check) fn may_be_named(table: &AgendaTable) -> bool {
    table.rows.len() <= MOST_ROWS
        && table.columns.iter().any(|column| column.unit.is_some())
}

/// A table whose rows are the columns of another that sums them up: of requests by year
/// and kind, the kinds.
fn turned(table: &AgendaTable) -> Option<AgendaTable> {
    let total = table.total.as_ref()?;
    let counts: Vec<usize> = (0..table.columns.len())
        .filter(|at| {
            let column = &table.columns[*at];
            column.kind == ColumnKind::Count && column.name != SUM
        })
        .collect();
    let first = *counts.first().filter(|_| counts.len() > 1)?;
    let alike = |at: &usize| table.columns[*at].unit == table.columns[first].unit;
    if !counts.iter().all(alike) {
        return None;
    }
    let lines = || table.rows.iter().map(|row| &row.cells).chain([total]);
    let label = |line: &Vec<Cell>| Column {
        name: line.first().map(Cell::words).unwrap_or_default(),
        ..table.columns[first].clone()
    };
    let cells = |at: usize| lines().filter_map(move |line| line.get(at).cloned());
    let row = |at: usize| {
        let name = Cell::text(&table.columns[at].name);
        Row { cells: [name].into_iter().chain(cells(at)).collect(), ..Row::default() }
    };
    let of_all = table.columns.iter().position(|column| column.name == SUM);
    let names =
        Column { unit: None, kind: ColumnKind::Text, ..table.columns[first].clone() };
    Some(AgendaTable {
        columns: [names].into_iter().chain(lines().map(label)).collect(),
        rows: counts.iter().map(|at| row(*at)).collect(),
        total: of_all.map(|at| row(at).cells),
        ..table.clone()
    })
}

/// What a row is called: what stands before its numbers, without brackets, and every name
/// of a body.
fn names(table: &AgendaTable, row: &Row, pack: &Pack) -> Vec<String> {
    let is_number = |column: &Column| column.unit.is_some();
    let first = table.columns.iter().position(is_number).unwrap_or(0);
    let mut names = Vec::new();
    for cell in &row.cells[..first.min(row.cells.len())] {
        if let Content::Date(date) = cell.content {
            let (year, month, day) = (date.year(), date.month(), date.day());
            names.extend([
                date.long(),
                date.slashed(),
                format!("{year}/{month}/{day}"),
                format!("{year}.{month}.{day}"),
            ]);
        }
        let Content::Text { text, .. } = &cell.content else { continue };
        let bare = text.split(['（', '(']).next().unwrap_or_default();
        let bare = folded(bare).into_owned();
        let organization = &pack.sources.organization;
        let bodies = organization.all_bodies();
        let body = bodies.into_iter().find(|body| body.is_called(text));
        names.extend(
            body.into_iter()
                .flat_map(super::lead::names)
                .map(|name| folded(name).into_owned()),
        );
        names.extend(bare.strip_prefix("行政院").map(str::to_owned));
        // 金 alone is no name; 金標章 is.
        let is_mark = table.item == "quality-marks" && bare.chars().count() < SHORTEST;
        let inside = text.split(['（', '(', '）', ')']).nth(1).filter(|_| is_mark);
        names.extend(inside.map(|inside| folded(inside).into_owned()));
        names.push(if is_mark { format!("{bare}標章") } else { bare });
    }
    names.retain(|name| {
        let counts = name.chars().filter(|c| !c.is_ascii_digit()).count();
        counts > 0 && name.chars().count() >= SHORTEST
    });
    names.sort();
    names.dedup();
    names
}

impl Known<'_> {
    /// A number behind the name of a row: what the row has.
    pub(super) fn row(&self, said: &Said) -> Option<Expected> {
        let is_share = said.behind.starts_with('%');
        let counter = if is_share { "%" } else { counter(said)? };
        let before = own_part(&said.before, is_share);
        if !may_be_of_a_row(said, counter, before) {
            return None;
        }
        let rows = self.rows?();
        let of_before = self.goes_on_with(said, before, rows);
        let before = of_before.as_deref().unwrap_or(before);
        let found = rows.named_in(before);
        let first = found.first()?;
        // 白金標章較上次增加33筆 is of now.
        let has_grown = GROWN.iter().any(|verb| before.contains(verb));
        let compared = said.before.rfind('較').filter(|_| has_grown);
        let of_when = &said.before[..compared.unwrap_or(said.before.len())];
        let is_year = |one: &Found<'_>| {
            before[one.from..].starts_with(|c: char| c.is_ascii_digit())
        };
        let is_time = found.iter().any(is_year);
        let near = if of_before.is_some() { 2 * NEAR } else { NEAR };
        if before[found.last()?.to..].chars().count() > near
            || !is_time && self.goes_on_then(said, of_when)
            || self.names_another_body(said, before)
        {
            return None;
        }
        let mut cells = rows.cells_of(&found, before, counter);
        // 較上次增加8筆 is of the column for that, where there is one.
        if has_grown && cells.iter().any(|one| one.kind == ColumnKind::Change) {
            cells.retain(|one| one.kind == ColumnKind::Change || one.is_told);
        }
        // 110年3筆 may be of anything, and so may 2筆 of a day; 110年增加3筆 says of what.
        let is_day =
            before[..first.to].ends_with(|c: char| c == '日' || c.is_ascii_digit());
        let is_small = said.value.whole().is_none_or(|value| value < SMALL);
        if is_time && (!is_day || is_small) {
            cells.retain(|one| one.is_named);
        }
        let name = before[first.from..found.last()?.to].to_owned();
        let expected = claim(name, said, has_grown, &cells)?;
        if expected.allows(said) {
            return Some(expected);
        }
        match cells.iter().find(|one| !one.now && (one.is(said) || one.is_apart(said))) {
            // What the row had last time may be said of last time.
            Some(_) if self.speaks_of_then(said, of_when) => None,
            Some(left) => Some(left.left_from_then(said, &cells, expected)),
            None => Some(expected),
        }
    }

    /// 矯正署1,050筆，占全部之35.4%; 調查局98筆（較上次增加2筆）: the words before that name
    /// the row, where those right before a number name none.
    fn goes_on_with(&self, said: &Said, part: &str, rows: &Rows<'_>) -> Option<String> {
        let goes_on = part.starts_with(['占', '佔', '較', '增', '減', '成', '約', '達']);
        let is_figure = |value| {
            let mut alike =
                self.pack.figures.values().filter(|it| it.unit == counter(said));
            alike.any(|it| it.as_number() == Some(value))
        };
        if !goes_on
            || !rows.named_in(part).is_empty()
            || said.value.whole().is_some_and(is_figure)
        {
            return None;
        }
        let before = if part == said.before {
            said.clauses_before().into_iter().next()? + "，" + part
        } else {
            said.before.clone()
        };
        let last = rows.named_in(&before).pop()?;
        Some(before[last.from..].to_owned())
    }

    /// Whether a sentence names a body that the words right before a number do not.
    pub(super) fn names_another_body(&self, said: &Said, part: &str) -> bool {
        let earlier = said.sentence.strip_suffix(part).unwrap_or(&said.sentence);
        let named =
            |text: &str| self.bodies().any(|body| super::lead::is_named_in(body, text));
        named(earlier) && !named(part) || named(self.heading) && !named(part)
    }
}

/// Whether what a number counts may be what a row has: it says nothing else of it, and
/// neither what is aimed at nor what has changed.
fn may_be_of_a_row(said: &Said, counter: &str, before: &str) -> bool {
    let behind = said.behind.get(counter.len()..).unwrap_or_default();
    let is_plain = is_all(said, counter) || ["次之", "居次"].contains(&behind);
    let unsure = [&GOALS[..], &PLANNED, &["目標", "擬"]].concat();
    // 本次增加之資料集中，矯正署占六成 is a share of the increase.
    let is_of_part = counter == "%"
        && said.clauses_before().first().is_some_and(|it| it.ends_with('中'));
    let earlier = said.sentence.strip_suffix(before).unwrap_or(&said.sentence);
    is_plain
        && !is_of_part
        && !says_any(before, &ROUGH)
        && !says_any(before, &OTHERWISE)
        && !says_any(&said.sentence, &unsure)
        && !says_any(earlier, &MOVED)
        && !says_any(earlier, &CHANGES)
}

/// A cell that a number may be, with what it prints there.
struct Candidate<'r> {
    heading: String,
    cell: &'r Cell,
    kind: ColumnKind,
    number: Option<i64>,
    shares: Vec<String>,
    unit: &'static str,
    now: bool,
    /// Whether its column was named, or is the only one of its unit.
    is_told: bool,
    /// Whether it was named, or any word of the table.
    is_named: bool,
    /// What the table's own row has more or less than it.
    apart: Option<i64>,
}

impl Candidate<'_> {
    /// What is printed there, or what the table's own row has more.
    fn print(&self, is_apart: bool) -> Option<String> {
        let number = match (self.shares.first(), self.number) {
            (Some(share), _) => return Some(share.clone()),
            (None, _) if is_apart => thousands(self.apart?.abs()),
            (None, number) if self.kind == ColumnKind::Change => change(number?),
            (None, number) => thousands(number?),
        };
        Some(number + self.unit)
    }

    /// Whether a number may be the cell's.
    fn is(&self, said: &Said) -> bool {
        self.number.is_some_and(|number| said.may_be(number.abs()))
            || said.value.share().is_some_and(|share| gives_share(&self.shares, &share))
    }

    /// Whether it may be what the table's own row has more.
    fn is_apart(&self, said: &Said) -> bool {
        !self.is(said)
            && says_any(&said.before, &COMPARED)
            && self.apart.is_some_and(|apart| said.may_be(apart.abs()))
    }

    /// What is expected where a number still is what the row had last time.
    fn left_from_then(
        &self,
        said: &Said,
        cells: &[Self],
        expected: Expected,
    ) -> Expected {
        let is_apart = self.is_apart(said);
        let same = cells.iter().find(|one| one.now && one.heading == self.heading);
        let now = same.and_then(|same| same.print(is_apart)).unwrap_or(expected.now);
        Expected { was: self.print(is_apart), now, ..expected }
    }
}

/// The rows of a table that a text names, and what the text says besides; none where a
/// name in it is neither a row's nor a column's.
pub(super) fn rows_of(
    found: &[Found<'_>],
    at: usize,
    table: &AgendaTable,
    text: &str,
) -> Option<(Vec<usize>, String)> {
    let (mut named, mut beside, mut end) = (Vec::new(), String::new(), 0);
    for one in found {
        let mut here = one.rows.iter().filter(|(table, _)| *table == at);
        let Some((_, row)) = here.next() else {
            // 民間 names a row of the group, and is a word of 民間需求 as well.
            let name = &text[one.from..one.to];
            let is_column = table.columns.iter().any(|column| heading(column) == name);
            if is_column || folded(&table.title).contains(name) {
                continue;
            }
            return None;
        };
        if here.next().is_some() {
            return None;
        }
        if !named.contains(row) {
            named.push(*row);
        }
        beside.push_str(&text[end..one.from]);
        end = one.to;
    }
    beside.push_str(&text[end..]);
    (!named.is_empty()).then_some((named, beside))
}

/// A heading as a sentence has it.
pub(super) fn heading(column: &Column) -> String {
    folded(&column.name).into_owned()
}

impl Rows<'_> {
    /// The cells of the rows that some words name, a row of each table alone, that a number
    /// in that unit may be.
    fn cells_of<'r>(
        &'r self,
        found: &[Found<'_>],
        words: &str,
        counter: &str,
    ) -> Vec<Candidate<'r>> {
        let tables = self.tables.iter().enumerate();
        let named = tables.filter_map(|(at, of)| {
            let (named, beside) = rows_of(found, at, &of.table, words)?;
            let [row] = named[..] else { return None };
            Some(self.fitting(of, &of.table.rows[row], counter, &beside))
        });
        named.flatten().collect()
    }

    /// The cells of a row that a number in that unit may be, by what is said beside.
    fn fitting<'r>(
        &self,
        of: &'r Table<'_>,
        row: &'r Row,
        counter: &str,
        beside: &str,
    ) -> Vec<Candidate<'r>> {
        let table = &*of.table;
        let own = table.rows.iter().find(|row| row.own);
        let exact = table.columns.iter().any(|column| column.unit == Some(counter));
        let candidate = |at: usize| {
            let (column, cell) = (&table.columns[at], row.cells.get(at)?);
            let unit = column.unit.unwrap_or_default();
            let is_alike = unit == counter || !exact && is_alike(unit, counter);
            let number = cell.number().filter(|_| is_alike);
            let is_share = counter == "%";
            let shares =
                if is_share { self.shares(of, cell, at, beside) } else { Vec::new() };
            let apart = own.and_then(|own| own.cells.get(at)?.number());
            let is_any = number.is_some() || !shares.is_empty();
            is_any.then(|| Candidate {
                heading: heading(column),
                cell,
                kind: column.kind,
                number,
                shares,
                unit,
                // 前次 beside 本次 is what was.
                now: of.now && !is_of_earlier(&column.name),
                is_told: false,
                is_named: false,
                apart: apart.zip(number).map(|(own, number)| own - number),
            })
        };
        let all = (0..table.columns.len()).filter_map(|at| Some((at, candidate(at)?)));
        let mut all: BTreeMap<usize, Candidate<'r>> = all.collect();
        let Some(columns) = self.columns(table, beside, |at| all.contains_key(&at))
        else {
            return Vec::new();
        };
        all.retain(|at, _| columns.all.contains(at));
        let counts = all.values().filter(|one| one.kind == ColumnKind::Count).count();
        let fit = |one| Candidate {
            is_named: columns.is_alluded_to,
            is_told: columns.is_told || counts == 1 || of.is_turned,
            ..one
        };
        all.into_values().map(fit).collect()
    }

    /// The columns of a table that what is said beside a name speaks of; none where it
    /// speaks of something else.
    pub(super) fn columns(
        &self,
        table: &AgendaTable,
        beside: &str,
        fits: impl Fn(usize) -> bool,
    ) -> Option<Columns> {
        let words = self.words.get(table.item).map_or("", String::as_str);
        let pairs = pairs_of(beside, words)?;
        let named = |column: &Column| {
            let heading = heading(column);
            heading.chars().count() >= SHORTEST && beside.contains(&*heading)
        };
        let alluded = |column: &Column| {
            let heading = heading(column);
            pairs.iter().any(|it| heading.contains(it))
        };
        let grown = |column: &Column| {
            column.kind == ColumnKind::Change
                && GROWN.iter().any(|verb| beside.contains(verb))
        };
        let all: Vec<usize> = (0..table.columns.len()).filter(|at| fits(*at)).collect();
        let ways: [&dyn Fn(&Column) -> bool; 3] = [&named, &alluded, &grown];
        let told = ways.iter().find_map(|way| {
            let told = all.iter().copied().filter(|at| way(&table.columns[*at]));
            Some(told.collect::<Vec<_>>()).filter(|told| !told.is_empty())
        });
        let is_told = told.is_some();
        let is_alluded_to = is_told || !pairs.is_empty();
        Some(Columns { all: told.unwrap_or(all), is_told, is_alluded_to })
    }

    /// The shares that a cell prints, or that it has of a whole.
    fn shares(
        &self,
        of: &Table<'_>,
        cell: &Cell,
        column: usize,
        beside: &str,
    ) -> Vec<String> {
        if let Content::Share { part, whole, .. } = cell.content {
            return vec![percent(part, whole)];
        }
        let Some(number) = cell.number() else { return Vec::new() };
        let mut wholes = self.totals(of, column);
        wholes.sort_unstable_by_key(|whole| std::cmp::Reverse(*whole));
        wholes.truncate(if says_any(beside, &OF_ALL) { 1 } else { wholes.len() });
        wholes.into_iter().map(|whole| percent(number, whole)).collect()
    }
}

/// The columns that are spoken of.
pub(super) struct Columns {
    pub(super) all: Vec<usize>,
    /// Whether words say that it is these.
    pub(super) is_told: bool,
    /// Whether any word of the table stands there.
    is_alluded_to: bool,
}

/// What the cells say that a number may be: the one to be told is this meeting's, what
/// the row has more where the words say so.
fn claim(
    name: String,
    said: &Said,
    has_grown: bool,
    cells: &[Candidate<'_>],
) -> Option<Expected> {
    let is_share = said.behind.starts_with('%');
    let now = || cells.iter().filter(|one| one.now);
    let compares = says_any(&said.before, &COMPARED);
    let apart = cells.iter().flat_map(|a| {
        let alike = cells.iter().filter(|b| b.heading == a.heading && b.now != a.now);
        alike.filter_map(|b| Some((a.number? - b.number?).abs()))
    });
    let shares: Vec<String> = now().flat_map(|one| one.shares.clone()).collect();
    let is_change = |one: &&Candidate<'_>| one.kind == ColumnKind::Change;
    let fitting = now().rfind(|one| is_change(one) == has_grown);
    let best = fitting.or_else(|| now().next_back());
    // Of equal ones the first: the table of the item that it is about.
    let largest = || now().rev().max_by_key(|one| one.cell.number());
    let best = if is_share { largest() } else { best }?;
    let printed = best.print(false)?;
    let numbers = now().filter_map(|one| one.number);
    let differences = now().filter_map(|one| one.apart).chain(apart);
    let allowed = numbers.chain(differences.filter(|_| compares));
    Some(Expected {
        own: best.number,
        cell: best.cell.origins.first(),
        allowed: allowed.flat_map(|number| [number, number.abs()]).collect(),
        shares: match (is_share, said.is_rough()) {
            (true, true) => best.shares.clone(),
            (true, false) => shares,
            (false, _) => Vec::new(),
        },
        is_row: true,
        is_sure: best.is_told,
        ..of_list(&name, printed)
    })
}

/// The pairs of characters beside a name that the words of a table have; none where
/// something else stands there, which makes the number another one.
fn pairs_of(beside: &str, own: &str) -> Option<Vec<String>> {
    let mut longest: Vec<&str> = FILLERS.iter().chain(&BETWEEN).copied().collect();
    longest.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let mut rest = beside;
    let mut words = Vec::new();
    while let Some(first) = rest.chars().next() {
        if let Some(behind) = longest.iter().find_map(|word| rest.strip_prefix(word)) {
            rest = behind;
            continue;
        }
        let pair: String = rest.chars().take(2).collect();
        if pair.chars().count() == 2 && own.contains(&pair) {
            // The next pair may share a character: 資料集數, 集數.
            rest = &rest[first.len_utf8()..];
            words.push(pair);
            let goes_on: String = rest.chars().take(2).collect();
            if !own.contains(&goes_on) || goes_on.chars().count() < 2 {
                rest = &rest[rest.chars().next().map_or(0, char::len_utf8)..];
            }
            continue;
        }
        if let Some(behind) = GROWN.iter().find_map(|verb| rest.strip_prefix(verb)) {
            rest = behind;
            continue;
        }
        if !first.is_ascii_digit() && !",.筆項件個（）".contains(first) {
            return None;
        }
        rest = &rest[first.len_utf8()..];
    }
    Some(words)
}

/// What a clause says since the last number of the same kind.
fn own_part(before: &str, is_share: bool) -> &str {
    let numbers = Plain::of(before).numbers();
    let alike = numbers.iter().rfind(|one| match one.value {
        Value::Count(_) | Value::Decimal(_) if is_share => one.behind.starts_with('%'),
        Value::Count(_) => counter(one).is_some(),
        _ => false,
    });
    let Some(last) = alike else { return before };
    let rest = &before[last.end..];
    let unit = if is_share { "%" } else { counter(last).unwrap_or_default() };
    rest.strip_prefix(unit).unwrap_or(rest)
}

fn counter(said: &Said) -> Option<&'static str> {
    COUNTERS.into_iter().find(|word| said.behind.starts_with(word))
}
