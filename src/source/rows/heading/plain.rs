//! Headings without what does not tell them apart.

use std::ops::Deref;

use super::notes::tells_apart;
use crate::model::code::Code;
use crate::model::diagnostic::Diagnostic;
use crate::model::nearest::only_nearest;
use crate::model::numeral::half_width;
use crate::model::origin::Located;
use crate::source::said::{listed, shortened};

/// A heading without everything that does not tell headings apart.
pub(in crate::source) fn normalized(heading: &str) -> String {
    normalized_within(heading, usize::MAX).expect("nothing is longer than that")
}

/// The same, unless it comes out longer than so many bytes: most cells of a list are
/// longer than any heading.
pub(super) fn normalized_within(heading: &str, most: usize) -> Option<String> {
    let mut depth = 0u32;
    let mut plain = String::with_capacity(heading.len().min(most));
    for character in heading.chars().map(folded) {
        if plain.len() > most {
            return None;
        }
        match character {
            // Most are ideographs, which are no brackets.
            ideograph @ '\u{4E00}'..='\u{9FFF}' if depth == 0 => plain.push(ideograph),
            opening if OPENING.contains(&opening) => depth += 1,
            closing if CLOSING.contains(&closing) => depth = depth.saturating_sub(1),
            kept if depth == 0 && tells(kept) => plain.push(kept),
            _ => {}
        }
    }
    (plain.len() <= most).then_some(plain)
}

/// A character as a heading has it that is normalized: letters tell nothing apart by their
/// size.
pub(in crate::source) fn folded(character: char) -> char {
    if character == '台' { '臺' } else { half_width(character).to_ascii_lowercase() }
}

/// A heading with everything that tells, also in its brackets.
pub(in crate::source) fn whole(heading: &str) -> String {
    heading.chars().map(folded).filter(|it| tells(*it)).collect()
}

/// What stands in the brackets of a text, normalized: most have none.
pub(in crate::source) fn bracketed(text: &str) -> Vec<String> {
    let (mut found, mut depth) = (Vec::<String>::new(), 0u32);
    for character in text.chars().map(half_width) {
        if OPENING.contains(&character) {
            found.extend((depth == 0).then(String::new));
            depth += 1;
        } else if CLOSING.contains(&character) {
            depth = depth.saturating_sub(1);
        } else if let Some(note) = found.last_mut().filter(|_| depth > 0) {
            note.push(character);
        }
    }
    found.iter().map(|note| normalized(note)).collect()
}

/// Brackets, once they are made half as wide.
pub(super) const OPENING: [char; 4] = ['(', '[', '【', '〔'];
pub(super) const CLOSING: [char; 4] = [')', ']', '】', '〕'];

/// Whether a note says that what it stands behind is true of a part only.
pub(in crate::source) fn is_partial(note: &str) -> bool {
    ["部分", "部份"].iter().any(|part| note.contains(part))
}

/// Whether a character may tell headings apart: a letter or a digit. Most of them are
/// ideographs, for which the standard library would look through its tables.
pub(in crate::source) fn tells(character: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&character) || character.is_alphanumeric()
}

/// How far into a heading an explanation may begin, in characters.
const LONGEST_HEADING: usize = 40;

/// Gives the beginnings of a heading that something sets off from what follows,
/// normalized, each with what follows, from what sets it off.
pub(super) fn set_off<'t>(heading: &'t str, mut give: impl FnMut(&str, &'t str)) {
    let (mut plain, mut given) = (String::new(), None);
    for (at, character) in heading.char_indices().take(LONGEST_HEADING) {
        let character = folded(character);
        if tells(character) {
            plain.push(character);
        } else if given != Some(plain.len()) {
            given = Some(plain.len());
            give(&plain, &heading[at..]);
        }
    }
}

/// Whether what follows the beginning of a heading goes on with its word, as the parts of
/// a name do that a program made: organization.name.
pub(super) fn is_one_word(beginning: &str, rest: &str) -> bool {
    let mut rest = rest.chars();
    let is_joined = rest.next().is_some_and(|mark| "._/-:".contains(mark));
    let is_letter = |it: char| it.is_ascii_alphabetic();
    is_joined && beginning.ends_with(is_letter) && rest.next().is_some_and(is_letter)
}

/// What a heading counts of one month, quarter or year alone, normalized: 3月瀏覽人次,
/// 本季下載次數. None where it names no time in front.
pub(in crate::source) fn of_a_time(heading: &str) -> Option<String> {
    let plain = normalized(heading);
    let plain = plain.trim_start_matches("民國");
    let named =
        ["本年度", "本年", "本季", "本月", "當年", "當季", "當月", "上季", "上月"];
    if let Some(rest) = named.iter().find_map(|time| plain.strip_prefix(time)) {
        return Some(rest.to_owned());
    }
    let is_of_time = |it: char| {
        it.is_ascii_digit() || "年度月季第份q一二三四五六七八九十".contains(it)
    };
    let rest = plain.trim_start_matches(is_of_time);
    let time = &plain[..plain.len() - rest.len()];
    time.contains(['年', '月', '季', 'q']).then(|| rest.to_owned())
}

/// A word that is none of those that are `known`.
pub(in crate::source) fn unknown<'a>(
    code: Code,
    written: &Located<impl Deref<Target = str>>,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    Diagnostic::new(code, &written.origin)
        .with("found", shortened(&written.value))
        .with_some("nearest", nearest(&written.value, known.clone()))
        .with("known", listed(known))
}

/// The name that a text is nearly: one slip away, or two from four characters on. A text
/// that has the whole name and says beside it that it is another's is no slip.
pub(in crate::source) fn nearest<'a>(
    text: &str,
    names: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    if of_a_time(text).is_some() {
        return None;
    }
    let (written, whole) = (normalized(text), whole(text));
    let is_another = |name: &str| {
        let beside = whole.split_once(&*normalized(name));
        beside.is_some_and(|(before, behind)| {
            [before, behind].iter().any(|note| tells_apart(note, false))
        })
    };
    let allowed = if written.chars().count() >= 4 { 2 } else { 1 };
    only_nearest(
        names
            .into_iter()
            .map(|name| (strsim::osa_distance(&normalized(name), &written), name))
            .filter(|(slips, name)| *slips <= allowed && name.chars().count() > *slips)
            .filter(|(_, name)| !is_another(name)),
    )
}

#[cfg(test)]
mod tests {
    use super::{nearest, normalized, of_a_time, set_off};

    #[test]
    fn blanks_marks_units_and_widths_tell_no_headings_apart() {
        let forms = [
            "系統、資料庫名稱",
            "系統/資料庫\n名稱",
            " 系統 資料庫名稱（中文）",
            "系統，資料庫名稱",
        ];
        for form in forms {
            assert_eq!(normalized(form), "系統資料庫名稱", "{form}");
        }
        assert_eq!(normalized("平台資料集數（筆）"), "平臺資料集數");
    }

    #[test]
    fn a_heading_may_go_on_with_an_explanation_that_is_set_off() {
        let set_off = |heading: &str| {
            let mut beginnings = Vec::new();
            set_off(heading, |beginning, _| beginnings.push(beginning.to_owned()));
            beginnings
        };
        assert_eq!(set_off("資料分類 甲類:開放資料"), ["資料分類", "資料分類甲類"]);
        assert!(
            set_off("系統、資料庫\n名稱：全名").contains(&"系統資料庫名稱".to_owned())
        );
        assert!(set_off("資料分類說明").is_empty());
    }

    #[test]
    fn a_near_miss_is_suggested_and_a_far_one_is_not() {
        let known = ["管理單位", "序號"];
        assert_eq!(nearest("管理單為", known), Some("管理單位"));
        assert_eq!(nearest("序碼", known), Some("序號"));
        assert_eq!(nearest("備註", known), None);
        // Who took the advice would print planned days as those of answers.
        for planned in ["回應日期（預定）", "回應日期-應於", "回應日期(新增)"]
        {
            assert_eq!(nearest(planned, ["回應日期"]), None, "{planned}");
        }
        assert_eq!(nearest("回應日期（必填)", ["回應日期"]), Some("回應日期"));
    }

    #[test]
    fn what_is_counted_of_one_time_alone_is_no_slip_of_the_whole() {
        for heading in
            ["3月瀏覽人次", "113年3月瀏覽人次", "本季瀏覽人次", "第1季瀏覽人次"]
        {
            assert_eq!(of_a_time(heading).as_deref(), Some("瀏覽人次"), "{heading}");
            assert_eq!(nearest(heading, ["瀏覽人次"]), None);
        }
        for heading in ["瀏覽人次", "總瀏覽人次", "一級機關", "年報"] {
            let rest = of_a_time(heading);
            assert!(rest.is_none_or(|rest| rest == "報"), "{heading}");
        }
    }
}
