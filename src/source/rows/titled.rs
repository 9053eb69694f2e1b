//! The day that a title above the headings says its list is as of: 統計日期：111年5月19日.
//!
//! It is a claim like a typed total: nothing is computed from it. A ranking whose rows have
//! no date is printed as of it.

use super::heading::BEFORE_DAYS;
use super::table::Table;
use crate::model::numeral::is_digit;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;
use crate::source::sheets::grid::Value;

/// The days that the rows above the headings name.
pub(in crate::source) fn dates(table: &Table) -> Vec<Located<RocDate>> {
    let above = table.grid.rows().take_while(|row| *row < table.header.first_row);
    let mut found = Vec::new();
    for row in above {
        for (column, value) in table.grid.cells(row) {
            if let Value::Text(text) = value
                && let Some(date) = date(text)
            {
                found.push(Located::new(date, table.grid.origin(row, column)));
            }
        }
    }
    found
}

/// The latest day that stands behind words for one: a title may compare it with an
/// earlier one.
pub(in crate::source) fn date(text: &str) -> Option<RocDate> {
    let words = BEFORE_DAYS.iter().flat_map(|words| text.match_indices(words));
    words.filter_map(|(at, words)| day(&text[at + words.len()..])).max()
}

/// The day that a text begins with.
fn day(text: &str) -> Option<RocDate> {
    let behind = text.trim_start_matches([' ', '\u{3000}', '：', ':', '為']);
    let is_part = |c: char| is_digit(c) || "年月日/.-／．－ 民國".contains(c);
    let end = behind.find(|c| !is_part(c)).unwrap_or(behind.len());
    behind[..end].trim().trim_end_matches('止').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn a_title_names_the_day_of_its_list() {
        for text in [
            "統計日期：111年5月19日\u{3000}\u{3000}製表單位：資訊處",
            "（統計至 111/05/19）",
            "資料截止日:１１１．５．１９",
            "資料日期：111/05/19",
            "截至111年5月19日止，較截至110年12月10日增加157筆",
        ] {
            assert_eq!(date(text).unwrap().slashed(), "111/05/19", "{text}");
        }
        for text in ["統計日期", "製表日期：111年5月19日", "統計日期：每季末"]
        {
            assert_eq!(date(text), None, "{text}");
        }
    }
}
