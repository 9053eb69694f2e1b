//! What each row below a table's headings is.
//!
//! It is asked in one place: whether a list has records, and which they are, cannot be
//! answered differently.

use super::Table;
use super::groups::Head;
use crate::model::numeral::is_digit;
use crate::source::rows::cell::plain;
use crate::source::rows::row::Row;
use crate::source::rows::row_words;
use crate::source::rows::row_words::RowWords;
use crate::source::rows::typed_total;
use crate::source::rows::typed_total::Label;
use crate::source::sheets::grid::Value;

/// What a row of a table is.
pub(super) enum Kind {
    /// It is blank, or the headings stand in it once more.
    Passed,
    /// The word of somebody who has nothing to list.
    Nothing,
    Head(Head),
    Remark,
    Struck,
    Example,
    /// A typed total, by the column of its label; it may be called after the record above.
    Total {
        column: u32,
        label: Label,
        is_of_above: bool,
    },
    Record,
}

impl Table {
    /// The rows below the headings, up to a second table, each with what it is.
    pub(super) fn kinds(&self) -> impl Iterator<Item = (Row<'_>, Kind)> {
        let second = self.second();
        let is_ours = move |row: &u32| {
            *row > self.header.last_row && second.is_none_or(|it| *row < it)
        };
        let (mut follows_remark, mut last) = (false, None);
        self.grid.rows().filter(is_ours).map(move |row| {
            let kind = self.kind(row, follows_remark, last);
            match kind {
                Kind::Passed | Kind::Nothing | Kind::Head(_) => {}
                Kind::Record => (follows_remark, last) = (false, Some(row)),
                _ => follows_remark = matches!(kind, Kind::Remark),
            }
            (Row { table: self, row }, kind)
        })
    }

    /// What a row is, below a remark or not, and by the record above it.
    fn kind(&self, row: u32, follows_remark: bool, last: Option<u32>) -> Kind {
        if self.is_blank(row) || self.repeats_headings(row) {
            return Kind::Passed;
        }
        if let Some(apart) = self.stands_apart(row) {
            return apart;
        }
        if self.is_remark(row) || follows_remark && self.goes_on_remarking(row) {
            return Kind::Remark;
        }
        if self.is_struck(row) {
            return Kind::Struck;
        }
        if self.is_example(row) {
            return Kind::Example;
        }
        let of_above = last.and_then(|last| self.label_of_above(row, last));
        let is_of_above = of_above.is_some();
        match of_above.or_else(|| self.label(row)) {
            Some((column, label)) => Kind::Total { column, label, is_of_above },
            None => Kind::Record,
        }
    }

    pub(super) fn is_blank(&self, row: u32) -> bool {
        self.grid.cells(row).all(|(_, value)| value.is_blank())
    }

    /// Whether the row says itself to be a remark, in one cell, or is the line in which
    /// those sign who made the list.
    pub(super) fn is_remark(&self, row: u32) -> bool {
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
                    || says(only, |_, text| RowWords::is_note(text))
                    || says(only, |_, text| RowWords::is_signer(text))
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
    pub(super) fn repeats_headings(&self, row: u32) -> bool {
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
    pub(super) fn heading_of(&self, column: u32) -> Value<'_> {
        self.grid.shown(self.header.last_row, column).0
    }

    /// Whether a cell of a row says what heads its column.
    fn heads(&self, row: u32, column: u32) -> bool {
        self.heading_of(column) == self.grid.value(row, column)
    }

    /// The label of a typed total, and its column. What stands in columns that are not
    /// read does not count as standing before it.
    pub(super) fn label(&self, row: u32) -> Option<(u32, Label)> {
        let is_read = |(column, value): &(u32, Value<'_>)| {
            !value.is_blank() && !self.header.passes_over(*column)
        };
        let mut before = 0;
        for (column, value) in self.grid.cells(row) {
            let is_leading = before < self.leading;
            let found = match value {
                Value::Text(text) if is_leading => self.leading_label(row, column, text),
                Value::Text(text)
                    if self.words.may_be_bare(text) && is_read(&(column, value)) =>
                {
                    let read = self.grid.cells(row).filter(is_read);
                    self.label_behind(row, column, text, read)
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
    fn label_of_above(&self, row: u32, last: u32) -> Option<(u32, Label)> {
        let cells = self.grid.cells(row);
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
        let is_total = is_it && !self.says_more_than_a_total(row, column);
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
}

/// Whether a text says something in words, and no number.
fn is_words(text: &str) -> bool {
    let said = row_words::plain(text);
    said.contains(char::is_alphabetic) && !said.contains(is_digit)
}
