//! The names of statutes within what cites them, folded.
//!
//! The longest name is looked for first, for one may hold another (個人資料保護法施行細則).
//! What stands behind the letters of a longer name (陸海空軍刑法) is not cited.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::ops::Range;

use super::numeral::is_numeral;

/// Which of the names a wording holds; each stretch of it is of one name.
pub fn cited(wording: &str, names: &[Cow<'_, str>]) -> Vec<bool> {
    let mut longest: Vec<usize> = (0..names.len()).collect();
    longest.sort_by_key(|at| Reverse(names[*at].len()));
    let mut found = vec![false; names.len()];
    let mut taken: Vec<Range<usize>> = Vec::new();
    for at in longest {
        let name = &*names[at];
        for (start, _) in wording.match_indices(name).filter(|_| !name.is_empty()) {
            let end = start + name.len();
            // The list may name a statute twice.
            let is_free = taken
                .iter()
                .all(|it| end <= it.start || it.end <= start || *it == (start..end));
            if is_free && may_begin_behind(&wording[..start]) {
                found[at] = true;
                taken.push(start..end);
            }
        }
    }
    found
}

/// Whether a statute that somebody cites so, with words that lead up to it, is the one of
/// that name.
pub fn is_called(citation: &str, name: &str) -> bool {
    citation.strip_suffix(name).is_some_and(may_begin_behind)
}

/// How the names of statutes and orders end (中央法規標準法 §2 and §3, and 要點), the
/// longer ones first.
pub const KINDS: [&str; 13] = [
    "施行細則", "條例", "通則", "規程", "規則", "細則", "辦法", "綱要", "標準", "準則",
    "要點", "法", "律",
];

/// Words that lead up to a statute's name and begin none: what follows them is the name.
pub const LEADS: [&str; 8] = ["依據", "依照", "違反", "涉及", "現行", "依", "按", "另"];

/// What else may stand right before a statute's name, besides marks and digits: further
/// words that lead up to it, the end of what is cited before it, and the state. Some names
/// begin with one of them.
const BEFORE: [&str; 20] = [
    "中華民國", "我國", "據", "照", "及", "與", "和", "暨", "或", "並", "之", "屬", "為",
    "因", "條", "項", "款", "目", "規定", "等",
];

/// Whether a statute's name may begin behind a text: not within a longer name, but behind
/// the whole of another one.
fn may_begin_behind(before: &str) -> bool {
    let is_letter = |last: char| last.is_alphabetic() && !is_numeral(last);
    let mut ends = LEADS.iter().chain(&BEFORE).chain(&KINDS);
    !before.ends_with(is_letter) || ends.any(|words| before.ends_with(words))
}

#[cfg(test)]
mod tests {
    use super::cited;
    use crate::model::organization::folded;

    #[test]
    fn each_stretch_is_of_the_longest_name_that_fits_and_of_no_unlisted_longer_one() {
        let names = ["個人資料保護法", "個人資料保護法施行細則", "刑法", "民法"];
        let names = names.map(folded);
        for (wording, expected) in [
            ("個人資料保護法施行細則第3條", [false, true, false, false]),
            ("依個人資料保護法及個人資料保護法施行細則", [true, true, false, false]),
            ("陸海空軍刑法第5條", [false; 4]),
            ("違反刑法第132條、中華民國民法", [false, false, true, true]),
            ("第5條第1項刑法", [false, false, true, false]),
            ("《刑法》；民法", [false, false, true, true]),
            ("某某收費標準刑法第1條", [false, false, true, false]),
        ] {
            assert_eq!(cited(wording, &names), expected, "{wording}");
        }
    }
}
