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
use super::row_words::RowWords;
use super::stretches;
use super::tables::Tables;
use super::titled;
use super::typed_total;
use super::typed_total::Label;
use crate::model::code::{self, Code};
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::lists::{Claim, ClaimedNumber, Listing};
use crate::model::numeral::is_digit;
use crate::model::organization::Organization;
use crate::model::origin::{Located, Origin};
use crate::source::door::folder::Folder;
use crate::source::said::shortened;
use crate::source::sheets::grid::{Grid, Value};

mod apart;
mod beneath;
mod examples;
mod groups;
mod hidden;
mod kinds;
mod struck;
mod surplus;

use groups::Groups;
use kinds::Kind;
use surplus::Surplus;

/// A sheet on which a list's headings were found.
#[derive(Debug, Clone)]
pub(in crate::source) struct Table {
    pub grid: Grid,
    pub header: Header,
    /// The list's name.
    pub list: &'static str,
    pub may_be_empty: bool,
    /// How many cells may stand up to a total's label.
    leading: usize,
    pub words: Arc<RowWords>,
    /// The unit or agency whose file it stands in, where the file is called so.
    pub whose: Option<Located<String>>,
    /// See [`Table::second`].
    second: OnceLock<Option<u32>>,
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
        let Shape { list, may_be_empty, leading, .. } = *headings.shape;
        let words = Arc::clone(&headings.words);
        Self {
            grid,
            header,
            list,
            may_be_empty,
            leading,
            words,
            whose: headings.whose.clone(),
            second: OnceLock::new(),
            long_months: OnceLock::new(),
        }
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

    /// Takes the rows below the headings one by one.
    pub(in crate::source) fn each_line<'t>(
        &'t self,
        diagnostics: &mut Diagnostics,
        mut take: impl FnMut(Line<'t>, &mut Diagnostics),
    ) {
        let (mut records, mut surplus) = (0, Surplus::of(self));
        let (mut hidden, mut struck, mut examples) = (Vec::new(), Vec::new(), Vec::new());
        let (mut groups, mut total_above) = (Groups::default(), self.header.last_row);
        let mut last = Row { table: self, row: self.header.last_row };
        for (row, kind) in self.kinds() {
            match kind {
                Kind::Passed | Kind::Remark | Kind::Nothing => {}
                Kind::Struck => struck.push(row.row),
                Kind::Example => examples.push(row.row),
                Kind::Head(head) => {
                    for claim in groups.begin(head, records) {
                        take(Line::Total(claim, row), diagnostics);
                    }
                }
                Kind::Total { column, label, is_of_above } => {
                    let mut claim = self.claim(row, column, label, diagnostics);
                    let line = |row| self.grid.origin(row, column).place().row();
                    claim.after = is_of_above.then(|| line(total_above)).flatten();
                    if claim.partial {
                        claim.after =
                            claim.after.or_else(|| groups.counted(&claim, records));
                    } else {
                        for claim in groups.end_all(line(row.row)) {
                            take(Line::Total(claim, row), diagnostics);
                        }
                    }
                    total_above = row.row;
                    take(Line::Total(claim, row), diagnostics);
                }
                Kind::Record => {
                    records += 1;
                    hidden.extend(Some(row.row).filter(|row| self.grid.is_hidden(*row)));
                    if !surplus.take(row) {
                        take(Line::Record(row), diagnostics);
                    }
                }
            }
            last = row;
        }
        for claim in groups.end_all(None) {
            take(Line::Total(claim, last), diagnostics);
        }
        surplus.complain(self, records, diagnostics);
        // Rows that a filter hides are counted like the others: whoever filtered them out
        // may think otherwise.
        diagnostics.extend_with(self.complaint_of(code::ROWS_HIDDEN, &hidden));
        diagnostics.extend_with(self.complaint_of(code::ROWS_STRUCK, &struck));
        diagnostics.extend_with(examples::rows(self, &examples));
        let words = struck::words(self, &struck, diagnostics);
        diagnostics.extend_with(words);
        diagnostics.extend_with(self.second().map(|row| beneath::complaint(self, row)));
        if records == 0 && !self.may_be_empty {
            let complaint = Diagnostic::new(code::EMPTY_LIST, &self.grid.sheet_origin());
            diagnostics.push(complaint);
        }
    }

    /// The complaint about rows of one kind, at the first of them.
    fn complaint_of(&self, code: Code, rows: &[u32]) -> Option<Diagnostic> {
        let first = *rows.first()?;
        let column = self.grid.cells(first).next()?.0;
        Some(
            Diagnostic::new(code, &self.grid.origin(first, column))
                .with("count", rows.len())
                .with("known", stretches::named(rows)),
        )
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
        self.each_line(diagnostics, |line, diagnostics| match line {
            Line::Record(row) => listing.rows.extend(diagnostics.keep(read(row))),
            Line::Total(claim, _) => listing.claims.push(claim),
        });
        self.settle(&mut listing.claims[before..]);
    }

    /// See [`Claim::settle`].
    pub(in crate::source) fn settle(&self, claims: &mut [Claim]) {
        Claim::settle(claims, &self.grid.origin(self.header.last_row, 0));
    }

    /// The rows that are records, from above.
    pub(in crate::source) fn records(&self) -> impl Iterator<Item = Row<'_>> {
        let rows = self.kinds();
        rows.filter_map(|(row, kind)| matches!(kind, Kind::Record).then_some(row))
    }

    /// The first row of a second table beneath, if there is one.
    fn second(&self) -> Option<u32> {
        *self.second.get_or_init(|| beneath::second(self))
    }

    /// Says which of the columns that are read the workbook hides.
    pub(super) fn tell_of_hidden_columns(&self, diagnostics: &mut Diagnostics) {
        diagnostics.extend_with(hidden::columns(self));
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
