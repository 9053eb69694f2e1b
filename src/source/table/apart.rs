//! Rows that are no records and no totals: the heading of a group (二、教育局, 113年第1季),
//! and the word of somebody who has nothing to list (本所無資料庫).
//!
//! Of a list whose rows are bodies with their numbers, a name alone may be a record that
//! lacks its number: such a list is not looked at for either.

use super::Table;
use crate::model::roc_span::RocSpan;
use crate::source::grid::Value;
use crate::source::row_words::{plain, without_number};

/// So many columns a list has at least whose rows may be such.
const FEWEST_COLUMNS: usize = 4;

/// How many characters may say that there is nothing.
const LONGEST_NOTHING: usize = 16;

impl Table {
    /// Whether a row heads a group, or says that there is nothing.
    pub(super) fn stands_apart(&self, row: u32) -> bool {
        let header = &self.header;
        if header.columns.len() < FEWEST_COLUMNS || !header.dates.is_empty() {
            return false;
        }
        let said = self
            .grid
            .cells(row)
            .filter(|(column, value)| !value.is_blank() && !header.passes_over(*column));
        let mut said = said.take(3);
        match (said.next(), said.next(), said.next()) {
            (Some((column, Value::Text(only))), None, _) => {
                self.heads_group(row, column, only) || is_nothing(only)
            }
            // The number of the first row stands before it.
            (Some((_, number)), Some((_, Value::Text(only))), None) => {
                is_number(number) && is_nothing(only)
            }
            _ => false,
        }
    }

    /// Whether a text alone is the name of a group: one of the organization's bodies where
    /// the rows beneath have something else, a numbered point, or a time.
    fn heads_group(&self, row: u32, column: u32, text: &str) -> bool {
        let bare = without_number(text);
        let is_time =
            text.parse::<RocSpan>().is_ok() && text.contains(['年', '季', '月']);
        let is_point = bare.is_some_and(|bare| bare.contains(char::is_alphabetic))
            && text.starts_with(|it| "（(一二三四五六七八九十".contains(it));
        let is_body = |text: &str| self.words.is_body(&plain(text));
        let beneath = self.grid.value(row + 1, column);
        let stands_in_list = matches!(beneath, Value::Text(text) if is_body(text));
        is_time || is_point || is_body(text) && !stands_in_list
    }
}

fn is_number(value: Value<'_>) -> bool {
    match value {
        Value::Number(_) => true,
        Value::Text(text) => text.trim().bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}

/// Whether a text says that there is nothing to list: 無, 無資料庫, 本所無系統.
fn is_nothing(text: &str) -> bool {
    let said = plain(text);
    let is_short = said.chars().count() <= LONGEST_NOTHING;
    let of_us = said.starts_with('本') && said.contains('無');
    is_short && (said.starts_with('無') || of_us)
}
