//! Totals that somebody typed (小計, 合計): told from records, and their numbers read.
//!
//! The label stands in the row's first cell, or behind the group in a list that has
//! groups; it may say what is summed (「單位小計」) and may hold the number itself
//! (「合計：71件」).

use super::heading::normalized;
use super::value::is_countable;
use crate::model::numeral::half_width;

/// What a total's label says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Label {
    /// Whether it is a subtotal.
    pub partial: bool,
    /// The number that stands in the same cell.
    pub number: Option<i64>,
}

const SUBTOTALS: [&str; 2] = ["小計", "subtotal"];
const TOTALS: [&str; 8] =
    ["合計", "總計", "總數", "總和", "共計", "總共", "grandtotal", "total"];

/// How many characters may say what is summed.
const LONGEST_SCOPE: usize = 6;

/// The words in which the lists count, longest first.
const UNITS: [&str; 9] =
    ["個資料集", "筆資料", "資料集", "筆", "件", "項", "個", "案", "則"];

/// Reads a cell as a total's label.
pub(super) fn label(text: &str) -> Option<Label> {
    let plain = normalized(text).to_lowercase();
    let digits = plain.find(|character: char| character.is_ascii_digit());
    let (words, count) = plain.split_at(digits.unwrap_or(plain.len()));
    let number = match digits {
        Some(_) => Some(counted(count)?),
        None => None,
    };
    let partial = ends_in(words, &SUBTOTALS);
    let total = partial || ends_in(words, &TOTALS) || words == "共" && number.is_some();
    total.then_some(Label { partial, number })
}

fn ends_in(words: &str, labels: &[&str]) -> bool {
    labels
        .iter()
        .filter_map(|label| words.strip_suffix(label))
        .any(|scope| scope.chars().count() <= LONGEST_SCOPE)
}

/// Reads the number that a total's cell holds as text: `71`, `71件`, `共91項`, `2,963 筆`.
pub(super) fn number(text: &str) -> Option<i64> {
    let plain = normalized(text);
    counted(plain.trim_start_matches(['共', '計', '約']))
}

/// Whether a text is a number but for commas that do not stand between thousands: one
/// of its digits is too many, or lost.
pub(super) fn is_misgrouped(text: &str) -> bool {
    let half: String = text.chars().map(half_width).collect();
    let half = half.trim().trim_start_matches(['共', '計', '約']);
    let digits = without_unit(half);
    let mut groups = digits.split(',').rev().peekable();
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b',');
    let mut misgrouped = false;
    while let Some(group) = groups.next() {
        let is_first = groups.peek().is_none();
        misgrouped |=
            if is_first { !(1..=3).contains(&group.len()) } else { group.len() != 3 };
    }
    is_number && digits.contains(',') && misgrouped
}

fn counted(text: &str) -> Option<i64> {
    let digits = without_unit(text);
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number = plain.then(|| digits.parse().ok())??;
    is_countable(number).then_some(number)
}

/// The number of a text that ends in the word it is counted in: `2,168` of `2,168筆`.
pub(super) fn without_unit(text: &str) -> &str {
    let text = text.trim();
    let unit = UNITS.iter().find_map(|unit| text.strip_suffix(unit));
    unit.map_or(text, str::trim_end)
}

#[cfg(test)]
mod tests {
    use super::{Label, is_misgrouped, label, number, without_unit};

    #[test]
    fn a_label_is_told_from_a_name() {
        let total = Some(Label { partial: false, number: None });
        for text in
            ["合計", "合　計", "總計：", "Total", "本部及所屬合計", "總計（單位＋機關）"]
        {
            assert_eq!(label(text), total, "{text}");
        }
        assert_eq!(label("單位小計"), Some(Label { partial: true, number: None }));
        assert_eq!(label("合計：71件"), Some(Label { partial: false, number: Some(71) }));
        assert_eq!(label("共91項"), Some(Label { partial: false, number: Some(91) }));
        for name in
            ["統計處", "會計處", "合計畫辦公室", "小計量器系統", "12", "共用平臺", "共"]
        {
            assert_eq!(label(name), None, "{name}");
        }
    }

    #[test]
    fn commas_that_part_no_thousands_are_a_slip() {
        for text in ["29,63", "2,96筆", "共1,2345件", "2,9633", "1234,567", "２，９６"]
        {
            assert!(is_misgrouped(text), "{text}");
        }
        for text in ["2,963", "2,963筆", "２，９６３", "963", "", "甲,乙", "1,234,567"]
        {
            assert!(!is_misgrouped(text), "{text}");
        }
    }

    #[test]
    fn the_number_of_a_total_may_be_counted_in_words() {
        for (text, value) in
            [("71件", 71), ("共91項", 91), ("2,963 筆", 2963), ("９１", 91)]
        {
            assert_eq!(number(text), Some(value), "{text}");
        }
        assert_eq!(number("–"), None);
        assert_eq!(number("甲類26項"), None);
        assert_eq!(without_unit("2,168筆"), "2,168");
    }
}
