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

/// What may stand right before a statute's name, besides marks and digits: words that lead
/// up to it, the end of what is cited before it, and the state.
const BEFORE: [&str; 26] = [
    "中華民國",
    "我國",
    "現行",
    "依",
    "據",
    "照",
    "按",
    "及",
    "與",
    "和",
    "暨",
    "或",
    "並",
    "之",
    "違反",
    "涉及",
    "屬",
    "為",
    "因",
    "條",
    "項",
    "款",
    "目",
    "規定",
    "等",
    "另",
];

/// Whether a statute's name may begin behind a text: not within a longer name.
fn may_begin_behind(before: &str) -> bool {
    let is_letter = |last: char| last.is_alphabetic() && !is_numeral(last);
    !before.ends_with(is_letter)
        || BEFORE.iter().any(|words| before.ends_with(words))
        || KINDS.iter().any(|kind| before.ends_with(kind))
}

/// How the names of statutes end: another may follow without a mark.
const KINDS: [&str; 7] = ["法", "條例", "辦法", "規則", "細則", "要點", "準則"];

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
        ] {
            assert_eq!(cited(wording, &names), expected, "{wording}");
        }
    }
}
