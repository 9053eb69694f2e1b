//! Totals that somebody typed (小計, 合計): told from records, and their numbers read.
//!
//! The label stands in the row's first cell, or behind the group in a list that has
//! groups; it may say what is summed (「單位小計」) and may hold the number itself
//! (「合計：71件」).

use super::heading::normalized;
use super::row_words;
use super::row_words::{RowWords, Sum};
use crate::model::numeral::{self, half_width};
use crate::source::value::is_countable;

/// What a total's label says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::source) struct Label {
    /// Whether it is a subtotal.
    pub partial: bool,
    /// The number that stands in the same cell.
    pub number: Option<i64>,
    /// Whether it says only that it sums, and not what: a name may end as 單位小計 does
    /// (收容人數總計), and none is 小計.
    pub bare: bool,
}

/// The words in which the lists count, longest first.
const UNITS: [&str; 9] =
    ["個資料集", "筆資料", "資料集", "筆", "件", "項", "個", "案", "則"];

/// What stands before how many a list has, and sums nothing without it: 本表共91項.
const COUNTS: [&str; 4] = ["共", "本表共", "本清單共", "以上共"];

/// Reads a cell as a total's label.
pub(in crate::source) fn label(text: &str, words: &RowWords) -> Option<Label> {
    let plain = row_words::plain(text);
    let digits = plain.find(|character: char| character.is_ascii_digit());
    let (label, count) = plain.split_at(digits.unwrap_or(plain.len()));
    let number = match digits {
        // 合計：3筆，甲類1筆
        Some(_) => Some(counted(count).or_else(|| Some(leading(from_digits(text))?.0))?),
        None => None,
    };
    let counts = || (COUNTS.contains(&label) && number.is_some()).then_some(Sum::Whole);
    let sum = words.sum(label).or_else(counts)?;
    let bare = words.is_bare(label) || words.sum(label).is_none();
    Some(Label { partial: sum == Sum::Part, number, bare })
}

/// Reads a cell as the label of a subtotal as a spreadsheet program writes it: what is
/// summed, a blank, and the word for it (桃山市政府民政局 合計).
pub(in crate::source) fn spaced(text: &str, words: &RowWords) -> Option<Label> {
    let (_, word) = text.trim().rsplit_once(char::is_whitespace)?;
    let is_sum = words.is_bare(&row_words::plain(word));
    is_sum.then_some(Label { partial: true, number: None, bare: false })
}

/// Reads the number that a total's cell holds as text: `71`, `71件`, `共91項`, `2,963 筆`,
/// `-5`.
pub(in crate::source) fn number(text: &str) -> Option<i64> {
    let half = half_width_claim(text);
    let below_zero = half.strip_prefix(['-', '−']).filter(|it| begins_in_digits(it));
    let number = counted(&normalized(below_zero.unwrap_or(&half)))?;
    Some(if below_zero.is_some() { -number } else { number })
}

/// Whether a text is a number with a point, which counts nothing: `8.77`.
pub(super) fn is_fraction(text: &str) -> bool {
    let half = half_width_claim(text);
    let number = without_unit(half.trim_start_matches(['-', '−', '+']));
    let digits =
        |part: &str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
    number
        .split_once('.')
        .is_some_and(|(whole, part)| digits(&whole.replace(',', "")) && digits(part))
}

/// What a total's cell claims, in half-width characters and without what only says that
/// it is a total.
fn half_width_claim(text: &str) -> String {
    let half: String = text.chars().map(half_width).collect();
    half.trim().trim_start_matches(['共', '計', '約']).trim_start().to_owned()
}

/// A text from its first digit on.
pub(super) fn from_digits(text: &str) -> &str {
    &text[text.find(numeral::is_digit).unwrap_or(text.len())..]
}

/// The number with which a total's cell begins that says more behind it, and that:
/// 3項，甲類1項.
pub(super) fn leading(text: &str) -> Option<(i64, &str)> {
    let is_mark = |it: char| "，,；;、。 \u{3000}（(".contains(it);
    text.char_indices().filter(|(_, it)| is_mark(*it)).find_map(|(at, mark)| {
        let (head, rest) = (&text[..at], &text[at + mark.len_utf8()..]);
        let is_counted = UNITS.iter().any(|unit| head.trim_end().ends_with(unit));
        Some((number(head).filter(|_| is_counted)?, rest))
    })
}

/// Whether a text is a number with the word it is counted in, or 共 before it.
pub(super) fn is_counted(text: &str) -> bool {
    let text = text.trim();
    let says_what =
        text.starts_with(['共', '計']) || without_unit(text).len() < text.len();
    says_what && number(text).is_some()
}

fn begins_in_digits(text: &str) -> bool {
    text.trim_start().starts_with(|character: char| character.is_ascii_digit())
}

/// Whether a text is a number but for commas that do not stand between thousands: one
/// of its digits is too many, or lost.
pub(super) fn is_misgrouped(text: &str) -> bool {
    let half = half_width_claim(text);
    let digits = without_unit(&half);
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
    // 三項: words count only where they say what.
    if digits.len() < text.trim().len()
        && let Some(number) = numeral::count(digits)
    {
        return is_countable(number).then_some(number);
    }
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
    use super::{Label, RowWords, is_fraction, is_misgrouped, number, without_unit};
    use crate::model::organization::{Organization, RowWords as Own};
    use crate::source::test_folder::organization;

    fn label(text: &str) -> Option<Label> {
        super::label(text, &RowWords::of(&organization()))
    }

    #[test]
    fn the_words_of_the_house_name_totals_as_well() {
        let own = Own { subtotals: vec!["部分 計".to_owned()], ..Own::default() };
        let words = RowWords::of(&Organization { row_words: own, ..organization() });
        let partial = Some(Label { partial: true, number: Some(9), bare: false });
        assert_eq!(super::label("單位部分計：9件", &words), partial);
        assert_eq!(label("單位部分計：9件"), None);
    }

    #[test]
    fn a_label_is_told_from_a_name() {
        let total = |bare, number| Some(Label { partial: false, number, bare });
        for text in ["合計", "合　計", "總計：", "總計（單位＋機關）", "Total"]
        {
            assert_eq!(label(text), total(true, None), "{text}");
        }
        for text in ["本部及所屬合計", "收容人數總計"] {
            assert_eq!(label(text), total(false, None), "{text}");
        }
        let subtotal = Label { partial: true, number: None, bare: false };
        assert_eq!(label("單位小計"), Some(subtotal));
        for text in ["總計數", "grand total"] {
            assert_eq!(label(text), total(true, None), "{text}");
        }
        assert_eq!(label("合計：71件"), total(true, Some(71)));
        assert_eq!(label("合計：71件，甲類12件"), total(true, Some(71)));
        let spaced = |text| super::spaced(text, &RowWords::of(&organization()));
        for text in ["桃山市政府民政局 合計", "桃山市政府民政局 計數"]
        {
            assert_eq!(spaced(text), Some(subtotal), "{text}");
        }
        assert_eq!(spaced("桃山市政府 會計處"), None);
        for text in ["共91項", "本表共91項", "本清單共 91 項"] {
            assert_eq!(label(text), total(true, Some(91)), "{text}");
        }
        for name in [
            "統計處", "會計處", "合計畫辦公室", "小計量器系統", "12", "共用平臺", "共",
            "本表共",
        ] {
            assert_eq!(label(name), None, "{name}");
        }
    }

    #[test]
    fn a_claim_keeps_its_sign_and_a_point_counts_nothing() {
        for text in ["-877", "－８７７", "−877筆", "共 -877"] {
            assert_eq!(number(text), Some(-877), "{text}");
        }
        for text in ["8.77", "８．７７", "-8.77", "2,963.0筆"] {
            assert!(is_fraction(text), "{text}");
        }
        for text in ["877", "877.", "1.甲類", "111.05.19", "v1.2"] {
            assert!(!is_fraction(text), "{text}");
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
