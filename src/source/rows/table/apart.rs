//! Rows that are no records and no totals: the heading of a group (see `groups`), and the
//! word of somebody who has nothing to list (本所無資料庫).
//!
//! Whatever may be a record that lacks its other columns is none of these. So a group is
//! headed from the first column on, nothing is said in set words alone, and a list whose
//! rows are bodies with their numbers is not looked at for either.

use super::Table;
use super::kinds::Kind;
use crate::source::rows::row_words::plain;
use crate::source::sheets::grid::Value;

/// So many columns a list has at least whose rows may be such.
const FEWEST_COLUMNS: usize = 4;

/// How somebody says that there is nothing to list, by itself or behind 本所, 本處: a name
/// may begin with 無 as well (無障礙設施查詢系統).
const NOTHING: [&str; 18] = [
    "無", "無資料", "無相關資料", "無資料庫", "無系統", "無系統資料庫", "無資料集",
    "無其他資料", "無其他資料庫", "無其他系統", "無案件", "無需求", "無民間需求",
    "無異動", "無新增", "無意見", "無民眾意見", "無人民意見",
];

/// A row that stands apart fills so many cells at most: a number, a name and a count.
const MOST_FILLED: usize = 3;

impl Table {
    /// Whether a row heads a group, or says that there is nothing.
    pub(super) fn stands_apart(&self, row: u32) -> Option<Kind> {
        let header = &self.header;
        if header.columns.len() < FEWEST_COLUMNS || !header.dates.is_empty() {
            return None;
        }
        let said = || {
            let cells = self.grid.cells(row).filter(|(_, value)| !value.is_blank());
            cells.filter(|(column, _)| !header.passes_over(*column))
        };
        if said().nth(MOST_FILLED).is_some() {
            return None;
        }
        let said: Vec<_> = said().collect();
        let is_nothing = match &*said {
            [(_, Value::Text(only))] => is_nothing(only),
            // The number of the first row stands before it.
            [(_, number), (_, Value::Text(only))] => {
                is_number(*number) && is_nothing(only)
            }
            _ => false,
        };
        if is_nothing {
            return Some(Kind::Nothing);
        }
        self.head(row, &said).map(Kind::Head)
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
