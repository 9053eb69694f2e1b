//! Which column of a catalogue means what.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Read;

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::file::File;
use crate::model::origin::{Located, Origin};
use crate::model::place::Place;
use crate::model::roc_date::RocDate;
use crate::source::rows::heading::{Headings, Meaning, nearest};
use crate::source::rows::missing_columns;
use crate::source::rows::titled;
use crate::source::said::shortened;
use crate::source::sheets::grid::Value;
use crate::source::sheets::records::{Fault, Record, Records};

use super::rows::Fields;
use super::taking::Headed;
use super::{ID, PROVIDER, SHAPE};

/// How many records may stand above the headings.
const MOST_ABOVE: usize = 20;

/// The headings of a catalogue, complete or not.
#[derive(Debug, Clone)]
pub(super) struct Header {
    pub file: File,
    line: u32,
    row: u32,
    /// What each column is headed.
    written: Vec<String>,
    columns: BTreeMap<&'static str, u32>,
    /// A column that means the same as one before it.
    doubles: Vec<(u32, u32)>,
    /// The days that records above it say the list is as of.
    pub titled: Vec<Located<RocDate>>,
    /// And those on which they say that it was made.
    pub made: Vec<Located<RocDate>>,
    /// The records above it.
    pub above: Vec<Above>,
}

/// The headings once more, below.
pub(super) enum Again {
    /// In the same words or others, over the same columns.
    Alike,
    Otherwise,
}

/// A record above the headings: what its fields say, each with its place.
#[derive(Debug, Clone)]
pub(super) struct Above(Vec<(String, Place)>);

impl Above {
    fn of(record: &Record<'_>) -> Self {
        let fields = (0..record.len()).zip(0u32..).map(|(at, column)| {
            let text = String::from_utf8_lossy(&record.bytes(at)).into_owned();
            (text, record.place(column))
        });
        Self(fields.collect())
    }

    fn at(&self, column: u32) -> Option<&(String, Place)> {
        self.0.get(usize::try_from(column).ok()?)
    }
}

impl Fields for Above {
    fn bytes(&self, column: u32) -> Result<Cow<'_, [u8]>, Diagnostic> {
        let text = self.at(column).map(|(text, _)| text.as_bytes());
        Ok(Cow::Borrowed(text.unwrap_or_default()))
    }

    fn place(&self, column: u32) -> Place {
        self.at(column).map_or(Place::File, |(_, place)| *place)
    }
}

/// The first record that has every column that is needed, else the one that has most.
pub(super) fn find(
    records: &mut Records<'_, impl Read>,
    file: &File,
    known: &Headings<'_>,
) -> Result<Header, Fault> {
    let (mut best, mut titled, mut made) = (Header::empty(file), Vec::new(), Vec::new());
    let mut above = Vec::new();
    for _ in 0..MOST_ABOVE {
        let Some(record) = records.next()? else { break };
        let header = Header::of(&record, file, known);
        if header.columns.len() > best.columns.len() || best.written.is_empty() {
            let (titled, made) = (titled.clone(), made.clone());
            best = Header { titled, made, above: above.clone(), ..header };
        }
        if best.missing().next().is_none() {
            break;
        }
        titled.extend(days(&record, file, titled::date));
        made.extend(days(&record, file, titled::made));
        above.push(Above::of(&record));
    }
    Ok(best)
}

/// The days that a record above the headings says.
fn days(
    record: &Record<'_>,
    file: &File,
    day: fn(&str) -> Option<RocDate>,
) -> Vec<Located<RocDate>> {
    let fields = (0..record.len()).zip(0u32..);
    fields
        .filter_map(|(at, column)| {
            let day = day(&String::from_utf8_lossy(&record.bytes(at)))?;
            Some(Located::new(day, Origin::at(file, record.place(column))))
        })
        .collect()
}

impl Fields for Record<'_> {
    fn bytes(&self, column: u32) -> Result<Cow<'_, [u8]>, Diagnostic> {
        Ok(Record::bytes(self, usize::try_from(column).unwrap_or(usize::MAX)))
    }

    fn place(&self, column: u32) -> Place {
        let line = self.line_of(usize::try_from(column).unwrap_or(usize::MAX));
        Place::Field { line, row: self.row, column }
    }
}

impl Headed for Header {
    fn all(&self) -> Vec<(u32, String)> {
        (0u32..).zip(self.written.iter().cloned()).collect()
    }

    fn at(&self, ours: &str) -> Option<u32> {
        self.columns.get(ours).copied()
    }

    fn written(&self, column: u32) -> String {
        let at = usize::try_from(column).unwrap_or(usize::MAX);
        self.written.get(at).cloned().unwrap_or_default()
    }

    fn origin(&self, column: u32) -> Origin {
        let place = Place::Field { line: self.line, row: self.row, column };
        Origin::at(&self.file, place)
    }
}

impl Header {
    fn empty(file: &File) -> Self {
        Self {
            file: file.clone(),
            line: 1,
            row: 0,
            written: Vec::new(),
            columns: BTreeMap::new(),
            doubles: Vec::new(),
            titled: Vec::new(),
            made: Vec::new(),
            above: Vec::new(),
        }
    }

    fn of(record: &Record<'_>, file: &File, known: &Headings<'_>) -> Self {
        let mut header = Self { line: record.line, row: record.row, ..Self::empty(file) };
        for (at, column) in (0..record.len()).zip(0u32..) {
            let written = String::from_utf8_lossy(&record.bytes(at)).trim().to_owned();
            if let Some(Meaning::Column(ours)) = known.meaning(Value::Text(&written)) {
                let first = *header.columns.entry(ours).or_insert(column);
                if first != column {
                    header.doubles.push((first, column));
                }
            }
            header.written.push(written);
        }
        header.take_failing(known);
        header
    }

    /// Gives columns that no heading means to those that may mean them.
    fn take_failing(&mut self, known: &Headings<'_>) {
        for column in SHAPE.columns.iter().map(|column| column.heading) {
            let is_taken = |at: &u32| self.columns.values().any(|known| known == at);
            let mut others = (0u32..).zip(&self.written).filter(|(at, _)| !is_taken(at));
            let found = others.find(|(_, written)| known.may_mean(written, column));
            if let Some((at, _)) = found {
                self.columns.entry(column).or_insert(at);
            }
        }
    }

    /// What a record is in whose provider's field a heading stands, as where exports were put
    /// one under the other. No provider is called so, which tells nearly all records apart.
    pub(super) fn again(
        &self,
        record: &Record<'_>,
        known: &Headings<'_>,
    ) -> Option<Again> {
        let at = usize::try_from(self.at(PROVIDER)?).ok()?;
        let said = record.bytes(at);
        let said = str::from_utf8(said.trim_ascii()).ok()?;
        let is_heading = said == self.written[at]
            || known.may_begin(said)
                && matches!(known.meaning(Value::Text(said)), Some(Meaning::Column(_)));
        if !is_heading {
            return None;
        }
        let other = Self::of(record, &self.file, known);
        let mut written = self.written.iter().zip(&other.written);
        let is_moved =
            written.any(|(own, other)| own != other && self.written.contains(other));
        // In another language, directly below: its words need not all be known.
        let is_beneath = record.row == self.row + 1;
        let is_same = !is_moved && (is_beneath || self.columns == other.columns);
        Some(if is_same { Again::Alike } else { Again::Otherwise })
    }

    /// A comma too many or too few has moved every field behind it.
    pub(super) fn check_length(&self, record: &Record<'_>) -> Result<(), Diagnostic> {
        let (fields, columns) = (record.len(), self.written.len());
        let complaint = |at: usize| {
            let column = u32::try_from(at).unwrap_or(u32::MAX);
            let place = record.place(column);
            Diagnostic::new(code::NOT_CSV, &Origin::at(&self.file, place))
        };
        let surplus =
            (columns..fields).find(|&at| !record.bytes(at).trim_ascii().is_empty());
        if let Some(at) = surplus {
            let text = String::from_utf8_lossy(&record.bytes(at)).into_owned();
            return Err(complaint(at)
                .with("problem", "surplus")
                .with("surplus", shortened(&text)));
        }
        if fields < columns {
            return Err(complaint(0)
                .with("problem", "short")
                .with("fields", fields)
                .with("columns", columns));
        }
        Ok(())
    }

    /// The headings, if each that is needed is there once; complains otherwise.
    pub(super) fn sound(self, diagnostics: &mut Diagnostics) -> Option<Self> {
        if self.written.is_empty() {
            let file = Origin::at(&self.file, Place::File);
            diagnostics.push(Diagnostic::new(code::EMPTY_LIST, &file));
            return None;
        }
        let used: Vec<_> = self.columns.values().copied().collect();
        let unused = |(at, text): &(u32, &String)| !used.contains(at) && !text.is_empty();
        let others =
            || (0u32..).zip(&self.written).filter(unused).map(|(_, text)| text.as_str());
        if let Some(complaint) = self.unparted() {
            diagnostics.push(complaint);
            return None;
        }
        let near = |column| others().find(|text| nearest(text, [column]).is_some());
        let missing: Vec<_> =
            self.missing().map(|column| (column, near(column))).collect();
        let is_near = |text: &&str| missing.iter().any(|(_, near)| *near == Some(*text));
        let left: Vec<_> = others().filter(|text| !is_near(text)).collect();
        let complaint =
            missing_columns::complaint(SHAPE.list, &missing, &left, &self.origin(0));
        diagnostics.extend_with(complaint);
        for &(first, column) in &self.doubles {
            let (text, other) = (self.written(column), self.written(first));
            let is_other = other != text;
            diagnostics.push(
                Diagnostic::new(code::DUPLICATE_COLUMN, &self.origin(column))
                    .with("column", &text)
                    .with_some("other", is_other.then_some(&other))
                    .see(&self.origin(first), "first-here", &other),
            );
        }
        let is_sound = self.missing().next().is_none() && self.doubles.is_empty();
        is_sound.then_some(self)
    }

    /// The complaint that all headings stand in one field, parted by a mark that parts
    /// nothing.
    fn unparted(&self) -> Option<Diagnostic> {
        let [only] = &self.written[..] else { return None };
        let parts_all = |mark: &&&str| {
            let mut missing = self.missing().peekable();
            missing.peek().is_some()
                && missing
                    .all(|column| only.split(**mark).any(|part| part.trim() == column))
        };
        let mark = ["，", "、", "；", "｜", "|", "\u{3000}"].iter().find(parts_all)?;
        let complaint = Diagnostic::new(code::HEADINGS_IN_ONE_CELL, &self.origin(0));
        Some(complaint.with("found", shortened(only)).with("mark", format!("「{mark}」")))
    }

    /// The columns that are needed and not there, and of the others those that a heading
    /// nearly is: a slip is not passed over.
    fn missing(&self) -> impl Iterator<Item = &'static str> {
        let is_near = |heading| {
            let is_used = |at: &u32| self.columns.values().any(|known| known == at);
            let mut others = (0u32..).zip(&self.written).filter(|(at, _)| !is_used(at));
            others.any(|(_, text)| nearest(text, [heading]).is_some())
        };
        let absent =
            SHAPE.columns.iter().filter(|it| !self.columns.contains_key(it.heading));
        let needed = absent
            .filter(move |it| it.required || it.heading == ID && is_near(it.heading));
        needed.map(|column| column.heading)
    }
}
