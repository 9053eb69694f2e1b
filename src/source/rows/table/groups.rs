//! Rows that head a group of records: 壹、民政局, 一、甲類, 113年第1季, 甲類資料（共4項）.
//!
//! What one says of how many its group has is a typed total like any other: it speaks of the
//! rows down to the next row of its kind. A subtotal may speak of its group alone, where the
//! groups above have none.

use super::Table;
use crate::model::lists::{Claim, ClaimedNumber};
use crate::model::numeral::{half_width, is_digit};
use crate::model::origin::Located;
use crate::model::roc_span::RocSpan;
use crate::source::rows::row_words::{RowWords, plain};
use crate::source::rows::typed_total;
use crate::source::sheets::grid::Value;

/// A row that heads a group.
pub(super) struct Head {
    kind: Kind,
    /// Its name, with the number that counts it, and how many it says that there are.
    label: Located<String>,
    count: Option<Located<i64>>,
    /// What it says besides: 甲類2項、丙類1項.
    said: Option<Located<String>>,
}

/// How it is numbered, or by what it is called where it has no number: a group goes on
/// until the next of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Numbered { style: usize, bracketed: bool },
    Time,
    Class,
    Body,
}

/// With what such rows are numbered, a style each.
const NUMERALS: [&str; 5] = [
    "壹貳參叁肆伍陸柒捌玖拾",
    "一二三四五六七八九十",
    "甲乙丙丁戊己庚辛壬癸",
    "IVXⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ",
    "0123456789",
];

/// What stands around a name that is to be seen.
const FRAMES: [char; 16] = [
    '【', '】', '《', '》', '〈', '〉', '[', ']', '■', '◆', '●', '◎', '▲', '★', '*', '＊',
];

/// What a group of a class or of a body may be called behind its name.
const BEHIND: [&str; 3] = ["資料", "部分", "部份"];

impl Table {
    /// What a row heads, of whose cells these are filled: the name of a group, which may have
    /// its number in a cell before it and its count in one behind it.
    pub(super) fn head(&self, row: u32, filled: &[(u32, Value<'_>)]) -> Option<Head> {
        let mut cells = filled;
        if self.header.columns.values().min() != Some(&cells.first()?.0) {
            return None;
        }
        let mut number = None;
        if let [(_, Value::Text(first)), (_, Value::Text(_)), ..] = cells {
            number = bare_number(first);
            cells = &cells[usize::from(number.is_some())..];
        }
        let (column, text) = match cells {
            [(column, Value::Text(text))] => (*column, *text),
            [(column, Value::Text(text)), (_, Value::Text(count))]
                if typed_total::is_counted(count) =>
            {
                (*column, *text)
            }
            _ => return None,
        };
        let name = Name::of(text);
        let kind = number.or(name.number).or_else(|| {
            let kind = kind(name.bare, &self.words)?;
            let beneath = self.grid.value(row + 1, column);
            // A list of bodies has one in each row.
            let is_listed =
                matches!(beneath, Value::Text(text) if self.words.is_body(&plain(text)));
            (kind != Kind::Body || !is_listed).then_some(kind)
        })?;
        if !name.bare.contains(char::is_alphabetic) {
            return None;
        }
        let at = |column| self.grid.origin(row, column);
        let count = match cells {
            [_, (column, Value::Text(count))] => {
                typed_total::number(count).map(|count| Located::new(count, at(*column)))
            }
            _ => name.count.map(|count| Located::new(count, at(column))),
        };
        let said = name.said.map(|said| Located::new(said.to_owned(), at(column)));
        let label = Located::new(text.trim().to_owned(), at(column));
        Some(Head { kind, label, count, said })
    }
}

/// The name of a group, without what stands around it.
struct Name<'t> {
    number: Option<Kind>,
    bare: &'t str,
    count: Option<i64>,
    said: Option<&'t str>,
}

impl<'t> Name<'t> {
    fn of(text: &'t str) -> Self {
        let text = text.trim().trim_matches(FRAMES).trim();
        let (number, name) = match numbered(text) {
            Some((number, name)) => (Some(number), name.trim()),
            None => (None, text),
        };
        // 甲類資料（共4項）
        let bracketed = name
            .strip_suffix(['）', ')'])
            .and_then(|name| name.rsplit_once(['（', '(']))
            .filter(|(_, inner)| inner.contains(is_digit));
        if let Some((bare, inner)) = bracketed {
            let count = typed_total::number(inner);
            let said = count.is_none().then_some(inner);
            return Self { number, bare: bare.trim(), count, said };
        }
        // 甲類：4項, 甲類 共4項, 甲類共4項
        let parts = name.char_indices().filter(|(_, it)| "：:　 共計".contains(*it));
        let mut counted = parts.filter_map(|(at, _)| {
            let behind = name[at..].trim_start_matches(['：', ':', '　', ' ']);
            let count = typed_total::number(behind)?;
            typed_total::is_counted(behind).then(|| (name[..at].trim(), count))
        });
        match counted.next_back() {
            Some((bare, count)) => {
                let bare = bare.trim_end_matches(['：', ':', '共', '計']).trim();
                Self { number, bare, count: Some(count), said: None }
            }
            None => Self { number, bare: name, count: None, said: None },
        }
    }
}

/// The number with which a name begins, and what stands behind it.
fn numbered(text: &str) -> Option<(Kind, &str)> {
    let inner = text.strip_prefix(['（', '(']);
    let (bracketed, text) = (inner.is_some(), inner.unwrap_or(text));
    let mut styles = NUMERALS.iter().enumerate();
    styles.find_map(|(style, numerals)| {
        let behind = text.trim_start_matches(|it| numerals.contains(half_width(it)));
        let rest = behind.strip_prefix(['.', '、', '．', ')', '）'])?;
        // 1. counts records as well.
        let is_one =
            behind.len() < text.len() && (bracketed || style + 1 < NUMERALS.len());
        is_one.then_some((Kind::Numbered { style, bracketed }, rest))
    })
}

/// A cell that holds the number of a group and no more: 壹, 一、.
fn bare_number(text: &str) -> Option<Kind> {
    let bare = text.trim().trim_end_matches(['、', '.', '．']);
    let (kind, rest) =
        numbered(&format!("{bare}、")).map(|(kind, rest)| (kind, rest.len()))?;
    (rest == 0).then_some(kind)
}

/// What a name without a number is the name of.
fn kind(name: &str, words: &RowWords) -> Option<Kind> {
    if name.contains(['年', '季', '月']) && name.parse::<RocSpan>().is_ok() {
        return Some(Kind::Time);
    }
    let whole = plain(name);
    let names =
        [Some(&*whole)].into_iter().chain(BEHIND.map(|end| whole.strip_suffix(end)));
    names.flatten().find_map(|name| {
        let class = words.is_class(name).then_some(Kind::Class);
        class.or_else(|| words.is_body(name).then_some(Kind::Body))
    })
}

/// The groups to which the row belongs that is being read, the widest first, each with how
/// many records stood above it.
#[derive(Default)]
pub(super) struct Groups(Vec<(Head, usize)>);

impl Groups {
    /// Begins a group below so many records, and gives what those say that it ends.
    pub(super) fn begin(&mut self, head: Head, records: usize) -> Vec<Claim> {
        let same = self.0.iter().position(|(open, _)| open.kind == head.kind);
        let row = head.label.origin.place().row();
        let ended = self.end(same.unwrap_or(self.0.len()), row);
        self.0.push((head, records));
        ended
    }

    /// Ends all groups before a row, or the list.
    pub(super) fn end_all(&mut self, row: Option<u32>) -> Vec<Claim> {
        self.end(0, row)
    }

    fn end(&mut self, from: usize, row: Option<u32>) -> Vec<Claim> {
        let ended = self.0.drain(from..);
        ended.filter_map(|(head, _)| head.claim(row.unwrap_or(u32::MAX))).collect()
    }

    /// The row that heads the narrowest group, where a subtotal that says so many below
    /// that many records counts just its rows.
    pub(super) fn counted(&self, claim: &Claim, records: usize) -> Option<u32> {
        let (head, above) = self.0.last()?;
        let own = i64::try_from(records - above).ok()?;
        let mut numbers = claim.values.iter().map(|typed| typed.number.value);
        numbers.any(|number| number == own).then(|| head.label.origin.place().row())?
    }
}

impl Head {
    /// What it says of the rows between it and another.
    fn claim(self, until: u32) -> Option<Claim> {
        let (count, said) = (self.count, self.said);
        let says = count.is_some() || said.is_some();
        let number = count.map(|number| ClaimedNumber { heading: None, number });
        says.then(|| Claim {
            partial: true,
            after: self.label.origin.place().row(),
            until: Some(until),
            group: None,
            values: number.into_iter().collect(),
            said: said.into_iter().collect(),
            label: self.label,
        })
    }
}
