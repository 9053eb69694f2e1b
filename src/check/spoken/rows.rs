//! Numbers behind the name of a row of a table: 白金267筆, CSV占74%, 109年度增加205筆.
//!
//! The names are those of the tables themselves, so that no list says what may be spoken
//! of: a number behind the name of a row is one of its numbers, in the unit of its column;
//! where the column is named too, it is that one. Nothing may stand between the name and
//! the number but words of the table's title and headings, and such as change nothing.
//! A sentence that names a body beside the row is silent: the row has no number of its.

use std::collections::BTreeMap;
use std::iter;

use super::expected::{Expected, of_list};
use super::known::{FILLERS, Known, OTHERWISE, is_all};
use super::plain::{Plain, Said, Value};
use crate::check::words::{CHANGES, COUNTERS, GOALS, PLANNED, ROUGH, says_any};
use crate::model::numeral::{change, percent, thousands};
use crate::model::organization::folded;
use crate::model::pack::Pack;
use crate::model::table::{AgendaTable, Cell, Column, ColumnKind, Content, Row};

/// What a row's numbers are counted in, beside the column's own unit.
const ALIKE: [(&str, &[&str]); 5] = [
    ("筆", &["項", "個"]),
    ("件", &["案", "則"]),
    ("項", &["筆", "個", "件", "種"]),
    ("席", &["位", "人", "名"]),
    ("人次", &["次"]),
];

/// Words between a row and its number that change nothing, besides the fillers.
const BETWEEN: [&str; 32] = [
    "較上次", "較前次", "占比", "比率", "占", "佔", "約", "的", "年度", "度", "全部",
    "總", "於", "各", "取得", "不予", "迄今", "僅", "其中", "本部", "本次", "本期", "以",
    "及", "與", "依", "屬", "列", "、", "「", "者", "領先",
];

/// Verbs of what a row has more or less.
const GROWN: [&str; 4] = ["增加", "減少", "成長", "淨增"];

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

/// A row by its table and its place in it.
type Place = (usize, usize);

/// What rows are called, and which.
type Name = (String, Vec<Place>);

/// The rows that have numbers, by their names.
#[derive(Default)]
pub(in crate::check) struct Rows<'a> {
    /// Each with whether it is of this meeting.
    tables: Vec<(&'a AgendaTable, bool)>,
    /// The titles and headings of the tables of an item.
    words: BTreeMap<&'static str, String>,
    /// By the first character: the names, the longest first, each with the rows that are
    /// called so, by table and row.
    names: BTreeMap<char, Vec<Name>>,
}

/// The rows once somebody asks for them.
pub(in crate::check) type Named<'a> = dyn Fn() -> &'a Rows<'a> + 'a;

/// A name that stands in a text: where it begins and ends, in bytes, and whose it is.
struct Found<'r> {
    from: usize,
    to: usize,
    rows: &'r [Place],
}

impl<'a> Rows<'a> {
    /// Those of a meeting and of the last one.
    pub(in crate::check) fn of(pack: &'a Pack, previous: Option<&'a Pack>) -> Self {
        let packs = [Some((pack, true)), previous.map(|pack| (pack, false))];
        let tables: Vec<_> = packs
            .into_iter()
            .flatten()
            .flat_map(|(pack, now)| {
                pack.tables().into_iter().map(move |one| (one.table, now))
            })
            .filter(|(table, _)| may_be_named(table))
            .collect();
        let mut all: BTreeMap<String, Vec<Place>> = BTreeMap::new();
        for (at, (table, _)) in tables.iter().enumerate() {
            for (number, row) in table.rows.iter().enumerate() {
                for name in names(table, row, pack) {
                    all.entry(name).or_default().push((at, number));
                }
            }
        }
        let mut words: BTreeMap<&'static str, String> = BTreeMap::new();
        for (table, _) in &tables {
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
    fn totals(&self, of: &AgendaTable, column: usize) -> Vec<i64> {
        let alike = self.tables.iter().filter(|(table, _)| table.item == of.item);
        let totals =
            alike.filter_map(|(table, _)| table.total.as_ref()?.get(column)?.number());
        totals.filter(|total| *total > 0).collect()
    }

    /// The names in a text, the longest at each place.
    fn named_in(&self, text: &str) -> Vec<Found<'_>> {
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
        let bare: String = folded(bare).chars().filter(|c| !c.is_whitespace()).collect();
        let organization = &pack.sources.organization;
        let bodies = organization.units.iter().chain(&organization.agencies);
        let body = bodies.into_iter().find(|body| body.is_called(text));
        names.extend(
            body.into_iter()
                .flat_map(super::lead::names)
                .map(|name| folded(name).into_owned()),
        );
        names.push(bare);
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
        let behind = said.behind.get(counter.len()..).unwrap_or_default();
        let is_plain = is_all(said, counter) || ["次之", "居次"].contains(&behind);
        let before = own_part(&said.before, is_share);
        let unsure = [&GOALS[..], &PLANNED, &["目標", "擬"]].concat();
        if !is_plain
            || says_any(before, &ROUGH)
            || says_any(before, &OTHERWISE)
            || says_any(&said.sentence, &unsure)
        {
            return None;
        }
        let earlier = said.sentence.strip_suffix(before).unwrap_or(&said.sentence);
        if says_any(earlier, &MOVED) || says_any(earlier, &CHANGES) {
            return None;
        }
        let rows = self.rows?();
        let found = rows.named_in(before);
        let first = found.first()?;
        // 白金標章較上次增加33筆 is of now.
        let has_grown = GROWN.iter().any(|verb| before.contains(verb));
        let compared = said.before.rfind('較').filter(|_| has_grown);
        let of_when = &said.before[..compared.unwrap_or(said.before.len())];
        let is_time = before[first.from..].starts_with(|c: char| c.is_ascii_digit());
        if before[found.last()?.to..].chars().count() > NEAR
            || !is_time && self.goes_on_then(said, of_when)
            || self.names_another_body(said, before)
        {
            return None;
        }
        let mut cells: Vec<Candidate<'_>> = Vec::new();
        for (at, (table, now)) in rows.tables.iter().enumerate() {
            let Some((row, beside)) = row_of(&found, at, table, before) else { continue };
            cells.extend(rows.fitting(table, row, *now, counter, &beside));
        }
        // 110年3筆 may be of anything, and so may 2筆 of a day; 110年增加3筆 says of what.
        let is_day =
            before[..first.to].ends_with(|c: char| c == '日' || c.is_ascii_digit());
        let is_small = said.value.whole().is_none_or(|value| value < SMALL);
        if is_time && (!is_day || is_small) {
            cells.retain(|one| one.is_named);
        }
        let name = before[first.from..found.last()?.to].to_owned();
        claim(name, is_share, has_grown, &cells)
    }

    /// Whether a sentence names a body that the words right before a number do not.
    fn names_another_body(&self, said: &Said, part: &str) -> bool {
        let earlier = said.sentence.strip_suffix(part).unwrap_or(&said.sentence);
        let named =
            |text: &str| self.bodies().any(|body| super::lead::is_named_in(body, text));
        named(earlier) && !named(part) || named(self.heading) && !named(part)
    }
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

/// The row of a table that a text names, and what the text says besides; none where a name
/// in it is neither that row's nor a column's.
fn row_of<'r>(
    found: &[Found<'_>],
    at: usize,
    table: &'r AgendaTable,
    text: &str,
) -> Option<(&'r Row, String)> {
    let (mut number, mut beside, mut end) = (None, String::new(), 0);
    for one in found {
        let mut here = one.rows.iter().filter(|(table, _)| *table == at);
        let Some((_, row)) = here.next() else {
            let name = &text[one.from..one.to];
            table.columns.iter().find(|column| heading(column) == name)?;
            continue;
        };
        if here.next().is_some() || number.is_some_and(|number| number != *row) {
            return None;
        }
        number = Some(*row);
        beside.push_str(&text[end..one.from]);
        end = one.to;
    }
    beside.push_str(&text[end..]);
    Some((table.rows.get(number?)?, beside))
}

/// A heading as a sentence has it.
fn heading(column: &Column) -> String {
    folded(&column.name).chars().filter(|c| !c.is_whitespace()).collect()
}

impl Rows<'_> {
    /// The cells of a row that a number in that unit may be, by what is said beside.
    fn fitting<'r>(
        &self,
        table: &'r AgendaTable,
        row: &'r Row,
        now: bool,
        counter: &str,
        beside: &str,
    ) -> Vec<Candidate<'r>> {
        let words = self.words.get(table.item).map_or("", String::as_str);
        let Some(pairs) = pairs_of(beside, words) else { return Vec::new() };
        let own = table.rows.iter().find(|row| row.own);
        let exact = table.columns.iter().any(|column| column.unit == Some(counter));
        let mut all: Vec<Candidate<'r>> = table
            .columns
            .iter()
            .zip(&row.cells)
            .enumerate()
            .filter_map(|(at, (column, cell))| {
                let unit = column.unit.unwrap_or_default();
                let is_alike = unit == counter || !exact && is_alike(unit, counter);
                let number = cell.number().filter(|_| is_alike);
                let shares = if counter == "%" {
                    self.shares(table, cell, at)
                } else {
                    Vec::new()
                };
                let apart = own.and_then(|own| own.cells.get(at)?.number());
                let apart = apart.zip(number).map(|(own, number)| own - number);
                let is_any = number.is_some() || !shares.is_empty();
                is_any.then_some(Candidate {
                    heading: heading(column),
                    cell,
                    kind: column.kind,
                    number,
                    shares,
                    unit,
                    now,
                    is_told: false,
                    is_named: !pairs.is_empty(),
                    apart,
                })
            })
            .collect();
        let named = |one: &Candidate<'_>| {
            one.heading.chars().count() >= SHORTEST && beside.contains(&*one.heading)
        };
        let alluded =
            |one: &Candidate<'_>| pairs.iter().any(|it| one.heading.contains(it));
        let grown = |one: &Candidate<'_>| {
            one.kind == ColumnKind::Change
                && GROWN.iter().any(|verb| beside.contains(verb))
        };
        let mut is_told = false;
        for told in [&named as &dyn Fn(&Candidate<'_>) -> bool, &alluded, &grown] {
            if !is_told && all.iter().any(told) {
                all.retain(told);
                is_told = true;
            }
        }
        let counts = all.iter().filter(|one| one.kind == ColumnKind::Count).count();
        for one in &mut all {
            one.is_named |= is_told;
            one.is_told = is_told || counts == 1;
        }
        all
    }

    /// The shares that a cell prints, or that it has of a whole.
    fn shares(&self, table: &AgendaTable, cell: &Cell, column: usize) -> Vec<String> {
        if let Content::Share { part, whole, .. } = cell.content {
            return vec![percent(part, whole)];
        }
        let Some(number) = cell.number() else { return Vec::new() };
        let mut wholes = self.totals(table, column);
        wholes.sort_unstable_by_key(|whole| std::cmp::Reverse(*whole));
        wholes.into_iter().map(|whole| percent(number, whole)).collect()
    }
}

/// Whether what a column has in one unit may be said in another.
fn is_alike(unit: &str, counter: &str) -> bool {
    ALIKE.iter().any(|(of, others)| *of == unit && others.contains(&counter))
}

/// What the cells say that a number may be: the one to be told is this meeting's, what
/// the row has more where the words say so.
fn claim(
    name: String,
    is_share: bool,
    has_grown: bool,
    cells: &[Candidate<'_>],
) -> Option<Expected> {
    let numbers: Vec<i64> = cells.iter().filter_map(|one| one.number).collect();
    let apart = cells.iter().flat_map(|a| {
        let alike = cells.iter().filter(|b| b.heading == a.heading && b.now != a.now);
        alike.filter_map(|b| Some((a.number? - b.number?).abs()))
    });
    let to_own = cells.iter().filter_map(|one| one.apart);
    let shares: Vec<String> = cells.iter().flat_map(|one| one.shares.clone()).collect();
    let now = || cells.iter().filter(|one| one.now);
    let is_change = |one: &&Candidate<'_>| one.kind == ColumnKind::Change;
    let fitting = now().rfind(|one| is_change(one) == has_grown);
    let best = fitting.or_else(|| now().next_back());
    // Of equal ones the first: the table of the item that it is about.
    let largest = || now().rev().max_by_key(|one| one.cell.number());
    let best = if is_share { largest() } else { best }?;
    let printed = match (best.shares.first(), best.number) {
        (Some(share), _) => share.clone(),
        (None, number) if best.kind == ColumnKind::Change => {
            format!("{}{}", change(number?), best.unit)
        }
        (None, number) => format!("{}{}", thousands(number?), best.unit),
    };
    let allowed = numbers.iter().copied().chain(apart).chain(to_own);
    Some(Expected {
        own: best.number,
        cell: best.cell.origins.first(),
        allowed: allowed.flat_map(|number| [number, number.abs()]).collect(),
        shares: if is_share { shares } else { Vec::new() },
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
