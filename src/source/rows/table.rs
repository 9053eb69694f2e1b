//! A list's table: its rows told from typed totals, blanks and remarks.
//!
//! A typed total is never a record and never ends the table: what stands below it is
//! still read.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::cell;
use super::cell::{plain, whole_float};
use super::header::Header;
use super::heading::{Headings, Shape};
use super::row::Row;
use super::row_words;
use super::row_words::RowWords;
use super::tables::Tables;
use super::titled;
use super::typed_total;
use super::typed_total::Label;
use super::value::shortened;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::lists::{Claim, ClaimedNumber, Listing};
use crate::model::numeral::is_digit;
use crate::model::organization::Organization;
use crate::model::origin::{Located, Origin};
use crate::source::door::folder::Folder;
use crate::source::sheets::grid::{Grid, Value};

mod apart;
mod beneath;
mod examples;
mod groups;
mod hidden;
mod struck;
mod surplus;

use apart::Apart;
use groups::Groups;
use surplus::Surplus;

/// A sheet on which a list's headings were found.
#[derive(Debug, Clone)]
pub(in crate::source) struct Table {
    pub grid: Grid,
    pub header: Header,
    /// The list's name.
    pub list: &'static str,
    pub may_be_empty: bool,
    pub words: Arc<RowWords>,
    /// See [`Table::has_long_months`].
    long_months: OnceLock<BTreeSet<u32>>,
}

/// A row that says something.
#[derive(Debug, Clone)]
pub(in crate::source) enum Line<'t> {
    Record(Row<'t>),
    Total(Claim, Row<'t>),
}

impl Table {
    pub(in crate::source) fn new(
        grid: Grid,
        header: Header,
        headings: &Headings<'_>,
    ) -> Self {
        let Shape { list, may_be_empty, .. } = *headings.shape;
        let (words, long_months) = (Arc::clone(&headings.words), OnceLock::new());
        Self { grid, header, list, may_be_empty, words, long_months }
    }

    /// Whether a column writes some month with two digits behind the year's point (113.06,
    /// 113.11): 113.1 in it is what a spreadsheet program left of 113.10.
    pub(super) fn has_long_months(&self, column: u32) -> bool {
        let columns = self.long_months.get_or_init(|| {
            let below = self.grid.rows().filter(|row| *row > self.header.last_row);
            let cells = below.flat_map(|row| self.grid.cells(row));
            let long = cells.filter(|(_, value)| {
                matches!(value, Value::Text(text) if cell::has_long_month(text))
            });
            long.map(|(column, _)| column).collect()
        });
        columns.contains(&column)
    }

    /// Finds the list's table in a meeting's folder; nothing where there is no such
    /// file, or none that can be read.
    pub(in crate::source) fn open(
        folder: &mut Folder,
        meeting: &str,
        shape: &Shape,
        organization: &Organization,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Self>, Fault> {
        let tables = Tables::open(folder, meeting, shape, organization, diagnostics)?;
        Ok(tables.and_then(|tables| tables.tables.into_iter().next()))
    }

    /// Takes the rows below the headings one by one. `leading` is how many cells may
    /// stand up to a total's label.
    pub(in crate::source) fn each_line<'t>(
        &'t self,
        leading: usize,
        diagnostics: &mut Diagnostics,
        mut take: impl FnMut(Line<'t>, &mut Diagnostics),
    ) {
        let (mut records, mut surplus) = (0, Surplus::of(self));
        let (mut hidden, mut struck, mut examples) = (Vec::new(), Vec::new(), Vec::new());
        let mut groups = Groups::default();
        let (mut last, mut total_above) = (None, self.header.last_row);
        let second = beneath::second(self);
        let is_ours =
            |row: &u32| *row > self.header.last_row && second.is_none_or(|it| *row < it);
        let mut follows_remark = false;
        for row in self.grid.rows().filter(is_ours) {
            if self.is_blank(row) || self.repeats_headings(row) {
                continue;
            }
            if let Some(apart) = self.stands_apart(row) {
                if let Apart::Head(head) = apart {
                    for claim in groups.begin(head, records) {
                        take(Line::Total(claim, Row { table: self, row }), diagnostics);
                    }
                }
                continue;
            }
            follows_remark =
                self.is_remark(row) || follows_remark && self.goes_on_remarking(row);
            if follows_remark {
                continue;
            }
            if self.is_struck(row) {
                struck.push(row);
                continue;
            }
            if self.is_example(row) {
                examples.push(row);
                continue;
            }
            let row = Row { table: self, row };
            let named = last.and_then(|last| self.label_of_above(row, last));
            if let Some((column, label)) = named.or_else(|| self.label(row, leading)) {
                let mut claim = self.claim(row, column, label, diagnostics);
                let line = |row| self.grid.origin(row, column).place().row();
                claim.after = named.and_then(|_| line(total_above));
                if claim.partial {
                    claim.after = claim.after.or_else(|| groups.counted(&claim, records));
                } else {
                    for claim in groups.end_all(line(row.row)) {
                        take(Line::Total(claim, row), diagnostics);
                    }
                }
                total_above = row.row;
                take(Line::Total(claim, row), diagnostics);
                continue;
            }
            last = Some(row.row);
            records += 1;
            hidden.extend(Some(row.row).filter(|row| self.grid.is_hidden(*row)));
            if !surplus.take(row) {
                take(Line::Record(row), diagnostics);
            }
        }
        if let Some(last) = self.grid.rows().last() {
            for claim in groups.end_all(None) {
                take(Line::Total(claim, Row { table: self, row: last }), diagnostics);
            }
        }
        surplus.complain(self, records, diagnostics);
        diagnostics.extend_with(hidden::rows(self, &hidden));
        diagnostics.extend_with(struck::rows(self, &struck));
        diagnostics.extend_with(examples::rows(self, &examples));
        let words = struck::words(self, &struck, diagnostics);
        diagnostics.extend_with(words);
        diagnostics.extend_with(second.map(|row| beneath::complaint(self, row)));
        if records == 0 && !self.may_be_empty {
            let complaint = Diagnostic::new(code::EMPTY_LIST, &self.grid.sheet_origin());
            diagnostics.push(complaint);
        }
    }

    /// The rows as records and claims; what cannot be read is complained of.
    pub(in crate::source) fn listing<T>(
        &self,
        diagnostics: &mut Diagnostics,
        read: impl Fn(Row<'_>) -> Result<T, Diagnostic>,
    ) -> Listing<T> {
        let origin = self.grid.sheet_origin();
        let mut listing = Listing::new(origin);
        self.list(&mut listing, diagnostics, read);
        listing
    }

    /// Adds the rows to a list of several tables.
    pub(in crate::source) fn list<T>(
        &self,
        listing: &mut Listing<T>,
        diagnostics: &mut Diagnostics,
        mut read: impl FnMut(Row<'_>) -> Result<T, Diagnostic>,
    ) {
        listing.titled.extend(titled::dates(self));
        let before = listing.claims.len();
        self.each_line(1, diagnostics, |line, diagnostics| match line {
            Line::Record(row) => listing.rows.extend(diagnostics.keep(read(row))),
            Line::Total(claim, _) => listing.claims.push(claim),
        });
        self.settle(&mut listing.claims[before..]);
    }

    /// Of several totals of a table, only the last is that of the whole: each other sums
    /// the rows behind the one before it (各局處合計, 各區公所合計, 總計).
    pub(in crate::source) fn settle(&self, claims: &mut [Claim]) {
        let whole = |claim: &&mut Claim| !claim.partial;
        let mut whole: Vec<_> = claims.iter_mut().filter(whole).collect();
        whole.pop();
        let mut above = self.grid.origin(self.header.last_row, 0).place().row();
        for claim in whole {
            (claim.partial, claim.after) = (true, above);
            above = claim.label.origin.place().row();
        }
    }

    /// The rows that are records by what they look like, from above.
    pub(in crate::source) fn records(&self) -> impl Iterator<Item = Row<'_>> {
        let below = self.grid.rows().filter(|row| *row > self.header.last_row);
        let said = below.filter(|&row| {
            !self.is_blank(row)
                && !self.repeats_headings(row)
                && !self.is_remark(row)
                && !self.is_struck(row)
                && !self.is_example(row)
                && self.stands_apart(row).is_none()
        });
        let rows = said.map(|row| Row { table: self, row });
        rows.filter(|row| self.label(*row, usize::MAX).is_none())
    }

    /// Says which of the columns that are read the workbook hides.
    pub(super) fn tell_of_hidden_columns(&self, diagnostics: &mut Diagnostics) {
        diagnostics.extend_with(hidden::columns(self));
    }

    fn is_blank(&self, row: u32) -> bool {
        self.grid.cells(row).all(|(_, value)| value.is_blank())
    }

    /// Whether the row says itself to be a remark, in one cell, or is the line in which
    /// those sign who made the list.
    fn is_remark(&self, row: u32) -> bool {
        let filled = || self.grid.cells(row).filter(|(_, value)| !value.is_blank());
        let says = |value, said: fn(&RowWords, &str) -> bool| match value {
            Value::Text(text) => said(&self.words, text.trim_start()),
            _ => false,
        };
        let mut first = filled().take(2);
        match (first.next(), first.next()) {
            (None, _) => false,
            (Some((_, only)), None) => {
                says(only, RowWords::is_remark)
                    || says(only, RowWords::is_signed)
                    || says(only, |_, text| RowWords::is_page(text))
            }
            (Some((_, word)), _) => {
                let is_signer = |value| match value {
                    Value::Text(text) => RowWords::is_signer(text),
                    _ => false,
                };
                self.is_signed(row)
                    || filled().all(|(_, value)| is_signer(value))
                    || says(word, RowWords::is_bare_remark) && filled().count() == 2
            }
        }
    }

    /// Whether somebody signs in each of the row's cells, or in the one behind it: 製表人：
    /// and 王小明.
    fn is_signed(&self, row: u32) -> bool {
        let mut is_asked = false;
        let mut cells = self.grid.cells(row).filter(|(_, value)| !value.is_blank());
        cells.all(|(_, value)| {
            let Value::Text(text) = value else { return std::mem::take(&mut is_asked) };
            let signed = self.words.is_signed(text.trim_start());
            let answers = std::mem::replace(
                &mut is_asked,
                signed && text.trim_end().ends_with(['：', ':']),
            );
            signed || answers
        })
    }

    /// Whether the row, below a remark, is the next of its numbered points: a text alone,
    /// as in 「2. 丙類依個人資料保護法」.
    fn goes_on_remarking(&self, row: u32) -> bool {
        let mut cells = self.grid.cells(row).filter(|(_, value)| !value.is_blank());
        let (Some((_, Value::Text(text))), None) = (cells.next(), cells.next()) else {
            return false;
        };
        row_words::without_number(text).is_some()
    }

    /// Whether the headings stand here once more, as at the top of a printed page.
    fn repeats_headings(&self, row: u32) -> bool {
        self.is_headed_alike(row) && self.has_same_dates(row)
    }

    /// Whether the headings of the columns stand here once more; what dates and classes
    /// stand beside them may differ.
    fn is_headed_alike(&self, row: u32) -> bool {
        let columns = self.header.columns.values();
        let mut same = columns.clone().map(|&column| {
            matches!(self.heading_of(column), Value::Text(_)) && self.heads(row, column)
        });
        let others = self.header.dates.len() + self.header.marks.len();
        columns.len() + others > 1 && columns.len() > 0 && same.all(|same| same)
    }

    /// Whether the dates and classes that head columns stand here over the same ones.
    fn has_same_dates(&self, row: u32) -> bool {
        let dates = self.header.dates.iter().map(|(column, _)| *column);
        let marks = self.header.marks.iter().map(|mark| mark.column);
        dates.chain(marks).all(|column| self.heads(row, column))
    }

    /// What heads a column.
    fn heading_of(&self, column: u32) -> Value<'_> {
        self.grid.shown(self.header.last_row, column).0
    }

    /// Whether a cell of a row says what heads its column.
    fn heads(&self, row: u32, column: u32) -> bool {
        self.heading_of(column) == self.grid.value(row, column)
    }

    /// The label of a typed total, and its column. What stands in columns that are not
    /// read does not count as standing before it.
    fn label(&self, row: Row<'_>, leading: usize) -> Option<(u32, Label)> {
        let is_read = |(column, value): &(u32, Value<'_>)| {
            !value.is_blank() && !self.header.passes_over(*column)
        };
        let mut before = 0;
        for (column, value) in self.grid.cells(row.row) {
            let is_leading = before < leading;
            let found = match value {
                Value::Text(text) if is_leading => {
                    self.leading_label(row.row, column, text)
                }
                Value::Text(text)
                    if self.words.may_be_bare(text) && is_read(&(column, value)) =>
                {
                    let read = self.grid.cells(row.row).filter(is_read);
                    self.label_behind(row.row, column, text, read)
                }
                _ => None,
            };
            if let Some(label) = found {
                return Some((column, label));
            }
            before += usize::from(is_leading && is_read(&(column, value)));
        }
        None
    }

    /// The label with which a total's row begins.
    fn leading_label(&self, row: u32, column: u32, text: &str) -> Option<Label> {
        if !self.words.may_sum(text) {
            return None;
        }
        let label = typed_total::label(text, &self.words)
            .or_else(|| typed_total::spaced(text, &self.words))?;
        let is_total = label.bare || !self.says_more_than_a_total(row, column);
        is_total.then_some(label)
    }

    /// The label of a total behind the name of what it sums (民政局, 小計), before which
    /// words stand that are read.
    fn label_behind<'t>(
        &self,
        row: u32,
        column: u32,
        text: &str,
        read: impl Iterator<Item = (u32, Value<'t>)>,
    ) -> Option<Label> {
        let (before, behind): (Vec<_>, Vec<_>) =
            read.filter(|(at, _)| *at != column).partition(|(at, _)| *at < column);
        // A total has its number, and a record may end in such a word.
        if behind.is_empty() && before.len() > 1 {
            return None;
        }
        let mut before = before.into_iter();
        let has_words =
            before.any(|(_, value)| matches!(value, Value::Text(text) if is_words(text)));
        // What a spreadsheet program counted may stand before its own word for it.
        let spaced = || typed_total::spaced(text, &self.words).filter(|_| !has_words);
        let label = typed_total::label(text, &self.words).filter(|label| label.bare);
        let label = label.or_else(spaced)?;
        let is_total = self.says_no_words_behind(row, column);
        is_total.then_some(Label { partial: label.partial || has_words, ..label })
    }

    /// The label of a total that is called after the rows above it, the last of which is
    /// given: 民政局小計, beneath those of 民政局.
    fn label_of_above(&self, row: Row<'_>, last: u32) -> Option<(u32, Label)> {
        let cells = self.grid.cells(row.row);
        let mut read = cells.filter(|(column, value)| {
            !value.is_blank() && !self.header.passes_over(*column)
        });
        let (column, Value::Text(text)) = read.next()? else { return None };
        if !self.words.may_sum(text) {
            return None;
        }
        let label = row_words::plain(text);
        let (scope, _) = self.words.parted(&label)?;
        let above = row_words::plain(&plain(self.grid.shown(last, column).0));
        let is_it = !scope.is_empty() && scope == above;
        let is_total = is_it && !self.says_more_than_a_total(row.row, column);
        is_total.then_some((column, Label { partial: true, number: None, bare: false }))
    }

    /// Whether nothing but numbers, dashes and blanks stands behind a column that is read.
    fn says_no_words_behind(&self, row: u32, column: u32) -> bool {
        let behind = self.header.columns.values().filter(|it| **it > column);
        behind.into_iter().all(|&it| match self.grid.value(row, it) {
            Value::Text(text) => !is_words(text),
            _ => true,
        })
    }

    /// Whether a row whose name ends as a total's label does (收容人數總計) says more in
    /// words under our headings: it is a record then. A total's row has numbers there,
    /// dashes, or what is summed once more (單位小計, of the group 單位).
    fn says_more_than_a_total(&self, row: u32, label_column: u32) -> bool {
        let label = row_words::plain(&plain(self.grid.value(row, label_column)));
        let others = self.header.columns.values().filter(|it| **it != label_column);
        others.into_iter().any(|&column| {
            let Value::Text(text) = self.grid.value(row, column) else { return false };
            is_words(text) && !label.contains(&*row_words::plain(text))
        })
    }

    fn claim(
        &self,
        row: Row<'_>,
        label_column: u32,
        label: Label,
        diagnostics: &mut Diagnostics,
    ) -> Claim {
        let (mut values, mut said) = (Vec::new(), Vec::new());
        let cells = self.grid.cells(row.row);
        let read = |column| column == label_column || !self.header.passes_over(column);
        for (column, value) in cells.filter(|(column, _)| read(*column)) {
            let origin = self.grid.origin(row.row, column);
            let claimed = match value {
                Value::Text(_) if column == label_column => label.number,
                _ => diagnostics.keep(claimed(value, &origin)).flatten(),
            };
            if claimed.is_some() {
                diagnostics.keep(self.refuse_looks(row.row, column));
            }
            match (claimed, value) {
                (Some(number), _) => {
                    // 91項（甲類26項、丙類65項）, 91項，甲類26項
                    let more = match value {
                        Value::Text(text) => text
                            .split_once(['（', '('])
                            .map(|(_, more)| more)
                            .or_else(|| {
                                let count = typed_total::from_digits(text);
                                Some(typed_total::leading(count)?.1)
                            }),
                        _ => None,
                    };
                    if let Some(more) = more.filter(|more| more.contains(is_digit)) {
                        said.push(Located::new(more.trim().to_owned(), origin.clone()));
                    }
                    let heading = self.heading(column);
                    let number = Located::new(number, origin);
                    values.push(ClaimedNumber { heading, number });
                }
                (None, Value::Text(text)) if text.contains(is_digit) => {
                    said.push(Located::new(text.trim().to_owned(), origin));
                }
                _ => {}
            }
        }
        let text = plain(self.grid.value(row.row, label_column)).into_owned();
        let label_origin = self.grid.origin(row.row, label_column);
        Claim {
            label: Located::new(text, label_origin),
            partial: label.partial,
            after: None,
            until: None,
            group: None,
            values,
            said,
        }
    }

    /// The heading of a column: ours, its date with slashes, or its data class.
    fn heading(&self, column: u32) -> Option<String> {
        let ours = self.header.columns.iter().find(|(_, known)| **known == column);
        let date = || self.header.dates.iter().find(|(known, _)| *known == column);
        let mark = || self.header.marks.iter().find(|mark| mark.column == column);
        ours.map(|(heading, _)| (*heading).to_owned())
            .or_else(|| date().map(|(_, date)| date.slashed()))
            .or_else(|| mark().map(|mark| mark.name.clone()))
    }
}

/// Whether a text says something in words, and no number.
fn is_words(text: &str) -> bool {
    let said = row_words::plain(text);
    said.contains(char::is_alphabetic) && !said.contains(is_digit)
}

/// The number that a cell of a total's row claims, if it claims one.
fn claimed(value: Value<'_>, origin: &Origin) -> Result<Option<i64>, Diagnostic> {
    match value {
        Value::Number(number) => whole_float(number).map(Some).ok_or_else(|| {
            Diagnostic::new(code::UNREADABLE_NUMBER, origin).with("found", number)
        }),
        Value::Text(text)
            if typed_total::is_misgrouped(text) || typed_total::is_fraction(text) =>
        {
            Err(Diagnostic::new(code::UNREADABLE_NUMBER, origin)
                .with("found", shortened(text)))
        }
        Value::Text(text) => {
            let leading = || typed_total::leading(text).map(|(number, _)| number);
            Ok(typed_total::number(text).or_else(leading))
        }
        Value::Fault(found) => {
            Err(Diagnostic::new(code::FAULTY_CELL, origin)
                .with("found", shortened(found)))
        }
        _ => Ok(None),
    }
}
