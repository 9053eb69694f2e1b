//! The day that a title above the headings says its list is as of: 統計日期：111年5月19日.
//!
//! It is a claim like a typed total: nothing is computed from it. A ranking whose rows have
//! no date is printed as of it.

use super::heading::BEFORE_DAYS;
use super::table::Table;
use crate::model::numeral::is_digit;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;
use crate::model::roc_span::RocSpan;
use crate::source::sheets::grid::Value;
use crate::source::value::day_in_digits;

/// The days that the rows above the headings say the list is as of.
pub(in crate::source) fn dates(table: &Table) -> Vec<Located<RocDate>> {
    above(table, date)
}

/// The days on which an export was made, by the rows above its headings.
pub(in crate::source) fn days_made(table: &Table) -> Vec<Located<RocDate>> {
    above(table, made)
}

/// What the rows above the headings say of days.
fn above(table: &Table, day: fn(&str) -> Option<RocDate>) -> Vec<Located<RocDate>> {
    let above = table.grid.rows().take_while(|row| *row < table.header.first_row);
    let mut found = Vec::new();
    for row in above {
        for (column, value) in table.grid.cells(row) {
            if let Value::Text(text) = value
                && let Some(date) = day(text)
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
    let spans = BEFORE_SPANS.iter().flat_map(|words| text.match_indices(words));
    let spans = spans.filter_map(|(at, words)| latest(&text[at + words.len()..]));
    words.filter_map(|(at, words)| day(&text[at + words.len()..])).chain(spans).max()
}

/// The day on which an export was made, by a line above it that does not say as of which it
/// counts: 匯出日期, a day or a month in its title. Not that of a rule that it names.
pub(in crate::source) fn made(text: &str) -> Option<RocDate> {
    let is_of_rule = || OF_RULES.iter().any(|word| text.contains(word));
    if date(text).is_some() || is_of_rule() { None } else { latest(text) }
}

/// What stands beside the day of a rule.
const OF_RULES: [&str; 5] = ["修正", "訂定", "核定", "函", "施行"];

/// What a title may say before the first and the last day of what it counts.
const BEFORE_SPANS: [&str; 4] = ["統計期間", "統計區間", "資料期間", "資料區間"];

/// The latest day among those that a text names, a month or a quarter by its last.
fn latest(text: &str) -> Option<RocDate> {
    let is_part = |c: char| is_digit(c) || "年月日第季/.-／．－ 民國".contains(c);
    let parts = text.split(|c| !is_part(c)).map(str::trim);
    let days =
        parts.flat_map(|part| part.split(' ').chain([part])).filter_map(
            |part| match part.trim_start_matches("民國").parse().ok() {
                Some(RocSpan::Day(day)) => Some(day),
                Some(span @ RocSpan::Month(..)) if part.contains('月') => {
                    Some(span.end())
                }
                Some(span @ RocSpan::Quarter(_)) => Some(span.end()),
                _ => day_in_digits(part),
            },
        );
    days.filter(|day| day.year() >= FIRST_YEAR).max()
}

/// No list is older; less is a number of something else.
const FIRST_YEAR: i32 = 95;

/// The day that a text begins with.
fn day(text: &str) -> Option<RocDate> {
    let behind = text.trim_start_matches([' ', '\u{3000}', '：', ':', '為']);
    let is_part = |c: char| is_digit(c) || "年月日/.-／．－ 民國".contains(c);
    let end = behind.find(|c| !is_part(c)).unwrap_or(behind.len());
    behind[..end].trim().trim_end_matches('止').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{date, made};

    #[test]
    fn a_title_names_the_day_of_its_list() {
        for text in [
            "統計日期：111年5月19日\u{3000}\u{3000}製表單位：資訊處",
            "（統計至 111/05/19）",
            "資料截止日:１１１．５．１９",
            "資料日期：111/05/19",
            "截至111年5月19日止，較截至110年12月10日增加157筆",
            "統計期間：111/1/1至111/5/19",
        ] {
            assert_eq!(date(text).unwrap().slashed(), "111/05/19", "{text}");
        }
        for text in ["統計日期", "製表日期：111年5月19日", "統計日期：每季末"]
        {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn an_export_was_made_on_a_day_that_a_line_above_it_names() {
        for text in [
            "匯出日期：2023-12-31 10:20",
            "產製日期：112年12月31日",
            "示範市資料集清單（112年12月31日）",
            "112年12月示範市資料集清單",
            "下載時間 1121231",
            "示範市資料集清單（112年第4季）",
        ] {
            assert_eq!(made(text).unwrap().slashed(), "112/12/31", "{text}");
        }
        for text in [
            "資料集清單（112年度）",
            "依112年12月31日修正之作業原則",
            "統計日期：112年12月31日",
            "共 112.5 MB",
            "第1版",
        ] {
            assert_eq!(made(text), None, "{text}");
        }
    }
}
