//! A sentence that adds up what it has just listed: 甲類26項、丙類65項，共計91項.
//!
//! Only a list whose parts are all numbers of one counting word, right before the word
//! for the sum, is added up: whatever else stands between (其中, 較上次, 等, a figure that
//! is live) may make the sum another one.

use super::plain::{Plain, Said, Value};
use crate::check::sentences::words::COUNTERS;

/// A sum that is not that of the parts before it.
pub(crate) struct WrongSum {
    /// Where it begins, in bytes.
    pub(crate) at: usize,
    pub(crate) written: String,
    /// What it says, and what its parts come to.
    pub(crate) total: i64,
    pub(crate) sum: i64,
    /// The parts: where each begins, and its number as it is written.
    pub(crate) parts: Vec<(usize, String)>,
}

/// Words that announce the sum.
const SUMS: [&str; 8] =
    ["總計有", "總計為", "合計為", "共計有", "總計", "合計", "共計", "共有"];

/// Shorter ones, which also stand in names (統計處, 公共).
const SUMS_BRIEFLY: [&str; 2] = ["計", "共"];

/// Words in the name of a part that make it no part.
const NO_PARTS: [&str; 22] = [
    "其中", "較", "增", "減", "另", "含", "包括", "扣", "除", "重複", "約", "近", "逾",
    "超過", "至少", "至多", "以上", "以下", "目標", "上次", "去年", "全國",
];

/// How long the name of a part may be, in characters.
const LONGEST_NAME: usize = 24;

/// The sums of a text that their parts do not give.
pub(crate) fn wrong_sums(text: &str) -> Vec<WrongSum> {
    let text = without_shares(text);
    let numbers: Vec<Said> = Plain::of(&text)
        .numbers()
        .into_iter()
        .filter(|said| matches!(said.value, Value::Count(_)) && said.bounds.is_none())
        .filter(|said| counter(said).is_some())
        .collect();
    let wrong = (2..numbers.len()).filter_map(|at| wrong_sum(&text, &numbers, at));
    wrong.collect()
}

/// What is wrong with a number as the sum of those before it.
fn wrong_sum(text: &str, numbers: &[Said], at: usize) -> Option<WrongSum> {
    let total = &numbers[at];
    let word = counter(total)?;
    let last = numbers[..at].last()?;
    let announced = between(text, last, total);
    let announced = announced.strip_prefix(word)?.trim_start_matches(['，', '、', ',']);
    if !SUMS.iter().chain(&SUMS_BRIEFLY).any(|word| *word == announced) {
        return None;
    }
    let mut first = at - 1;
    while first > 0 {
        let (before, part) = (&numbers[first - 1], &numbers[first]);
        if !is_next_part(&between(text, before, part), word) {
            break;
        }
        first -= 1;
    }
    let parts = &numbers[first..at];
    let no_part = NO_PARTS.iter().any(|no| parts[0].before.contains(no));
    if parts.len() < 2 || no_part || has_live_part(text, parts[0].at, word) {
        return None;
    }
    let sum =
        parts.iter().try_fold(0_i64, |sum, part| sum.checked_add(part.value.whole()?))?;
    let says = total.value.whole().filter(|says| *says != sum)?;
    Some(WrongSum {
        at: total.at,
        total: says,
        written: format!("{}{word}", &text[total.at..total.end]),
        sum,
        parts: parts
            .iter()
            .map(|part| (part.at, text[part.at..part.end].to_owned()))
            .collect(),
    })
}

fn counter(said: &Said) -> Option<&'static str> {
    COUNTERS.iter().find(|word| said.behind.starts_with(**word)).copied()
}

/// What stands between two numbers, without blanks and bold marks.
fn between(text: &str, one: &Said, other: &Said) -> String {
    text[one.end..other.at]
        .chars()
        .filter(|c| !matches!(c, ' ' | '\u{3000}' | '*'))
        .collect()
}

/// Whether a live figure of that counting word stands before that byte in its sentence:
/// it is a part too.
fn has_live_part(text: &str, at: usize, word: &str) -> bool {
    let sentence = text[..at].rsplit(['。', '；', '\n']).next().unwrap_or_default();
    let live = sentence.split("}}").skip(1);
    live.map(|rest| rest.trim_start_matches([' ', '*']))
        .any(|rest| rest.starts_with(word))
}

/// Whether what stands between two numbers ends one part and names the next.
fn is_next_part(between: &str, word: &str) -> bool {
    let Some(name) = between.strip_prefix(word) else { return false };
    let Some(name) = name.strip_prefix(['、', '，', '及', '與', '和']) else {
        return false;
    };
    let is_short = name.chars().count() <= LONGEST_NAME;
    let ends = ['。', '；', '：', '\n', ';', '{', '}', '，'];
    // 上架158筆、下架1筆，合計157筆: what is taken down is no part of a sum.
    let is_taken = ["下架", "停止提供"].iter().any(|no| name.ends_with(no));
    !name.is_empty()
        && is_short
        && !is_taken
        && !name.contains(ends)
        && !NO_PARTS.iter().chain(&SUMS).any(|no| name.contains(no))
}

/// A text in which blanks stand where shares stood in brackets; every other byte keeps
/// its place.
fn without_shares(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::with_capacity(text.len());
    while let Some(open) = rest.find(['（', '(']) {
        let (before, bracket) = rest.split_at(open);
        kept.push_str(before);
        let end = bracket
            .find(['）', ')'])
            .map(|at| at + bracket[at..].chars().next().map_or(0, char::len_utf8));
        let Some(end) = end else {
            rest = bracket;
            break;
        };
        let (inside, behind) = bracket.split_at(end);
        if is_share(inside) {
            kept.push_str(&" ".repeat(inside.len()));
        } else {
            kept.push_str(inside);
        }
        rest = behind;
    }
    kept + rest
}

/// （28.6%）, （占28.6％）.
fn is_share(bracket: &str) -> bool {
    let inside = bracket.trim_matches(['（', '）', '(', ')', ' ']);
    let inside = inside.trim_start_matches(['占', '佔', '約']);
    let digits = inside.trim_end_matches(['%', '％']);
    digits.len() < inside.len()
        && !digits.is_empty()
        && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
}

#[cfg(test)]
mod tests {
    use super::wrong_sums;

    fn found(text: &str) -> Vec<(String, i64)> {
        wrong_sums(text).into_iter().map(|wrong| (wrong.written, wrong.sum)).collect()
    }

    #[test]
    fn a_sum_is_held_to_the_parts_listed_before_it() {
        let wrong = [
            ("甲類26項、乙類0項、丙類65項，共計92項。", "92項", 91),
            ("甲類 **26** 項（28.6%）、丙類65項（71.4％），合計 90 項", "90項", 91),
            ("{{ period.text }}：甲類2項、乙類3項，共6項", "6項", 5),
            ("第1季3件、第2季2件及第3季0件，共6件", "6件", 5),
            ("109年3件、110年2件，共計4件", "4件", 5),
            ("上午場二十人、下午場三十人，共五十一人", "五十一人", 50),
            ("開放1,026項，不開放65項，總計1,092項", "1,092項", 1091),
        ];
        for (text, written, sum) in wrong {
            assert_eq!(found(text), [(written.to_owned(), sum)], "{text}");
        }
    }

    #[test]
    fn a_sum_that_fits_or_speaks_of_more_is_none() {
        for text in [
            "甲類26項、丙類65項，共計91項",
            "甲類26項、丙類65項，較上次新增2項，共計93項",
            "甲類26項、其中新增3項、丙類65項，共計91項",
            "下載連結問題19件、內容有誤6件等，共71件",
            "甲類{{ inventory.a }}項、乙類0項、丙類65項，共計91項",
            "辦理說明會5場、競賽2場，共120人",
            "受理12件，完成10件，共計3季",
            "甲類26項，共計91項",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
