//! Rows that are no records and no totals: the heading of a group (二、教育局, 113年第1季),
//! and the word of somebody who has nothing to list (本所無資料庫).
//!
//! Whatever may be a record that lacks its other columns is none of these. So a group is
//! headed in the first column alone, nothing is said in set words alone, and a list whose
//! rows are bodies with their numbers is not looked at for either.

use super::Table;
use crate::model::numeral::is_chinese_digit;
use crate::model::roc_span::RocSpan;
use crate::source::rows::row_words::{plain, without_number};
use crate::source::sheets::grid::Value;

/// So many columns a list has at least whose rows may be such.
const FEWEST_COLUMNS: usize = 4;

/// How somebody says that there is nothing to list, by itself or behind 本所, 本處: a name
/// may begin with 無 as well (無障礙設施查詢系統).
const NOTHING: [&str; 15] = [
    "無", "無資料", "無相關資料", "無資料庫", "無系統", "無系統資料庫", "無資料集",
    "無其他資料", "無其他資料庫", "無其他系統", "無案件", "無需求", "無民間需求",
    "無異動", "無新增",
];

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
        if self.header.columns.values().min() != Some(&column) {
            return false;
        }
        let bare = without_number(text);
        let is_time =
            text.parse::<RocSpan>().is_ok() && text.contains(['年', '季', '月']);
        let is_point = bare.is_some_and(|bare| bare.contains(char::is_alphabetic))
            && text.starts_with(|it| "（(".contains(it) || is_chinese_digit(it));
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

/// Whether a text says that there is nothing to list, and no more.
fn is_nothing(text: &str) -> bool {
    let said: String = plain(text).chars().filter(|it| it.is_alphanumeric()).collect();
    NOTHING.iter().any(|nothing| match said.strip_suffix(nothing) {
        Some(whose) => {
            whose.is_empty() || whose.starts_with('本') && !whose.contains('無')
        }
        None => false,
    })
}

#[cfg(test)]
mod tests {
    use super::is_nothing;

    #[test]
    fn nothing_is_said_in_set_words_and_a_name_that_begins_so_is_a_record() {
        for text in [
            "無", "無系統、資料庫", "本司無其他資料庫", "本所無資料庫。",
            "本處本期無案件",
        ] {
            assert!(is_nothing(text), "{text}");
        }
        for text in ["無障礙設施查詢系統", "無人機飛航管理資料庫", "本府資料庫", "虛無"]
        {
            assert!(!is_nothing(text), "{text}");
        }
    }
}
