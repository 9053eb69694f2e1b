//! Whether and where a text holds a number or a figure's name, as a whole.

use crate::model::numeral;
use crate::model::template_parts::printed;

/// What may follow a place in an order (名列第二，; 第2名) and not what is numbered (第2季,
/// 第2、5款).
const BEHIND_A_PLACE: &str = "名位高，。；：（）(),;.!！？」』";

/// Where a text holds what is wanted as typed, in bytes: not within a live figure, nor in
/// a remark.
pub(super) fn typed_at(text: &str, form: &str) -> Option<usize> {
    let mut places = printed(text).flat_map(|(start, printed)| {
        printed.match_indices(form).map(move |(at, _)| start + at)
    });
    places.find(|&at| is_whole(&text[..at], form, &text[at + form.len()..]))
}

/// The words around a place of a line.
pub(super) fn around(line: &str, at: usize) -> String {
    const BEFORE: usize = 24;
    const AFTER: usize = 48;
    let (before, after) = line.split_at(at);
    let skipped = before.chars().count().saturating_sub(BEFORE);
    let before: String = before.chars().skip(skipped).collect();
    let shown: String = after.chars().take(AFTER).collect();
    let dots = |cut: bool| if cut { "…" } else { "" };
    let cut = shown.len() < after.len();
    format!(
        "{}{}{}{}",
        dots(skipped > 0),
        before.trim_start(),
        shown.trim_end(),
        dots(cut)
    )
}

/// Where a line quotes a figure by its whole name, in bytes.
pub(super) fn quoted_at(line: &str, name: &str) -> Option<usize> {
    let inside = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    let mut places = line.match_indices(name).map(|(at, _)| at);
    places.find(|&at| {
        let (before, after) = (&line[..at], &line[at + name.len()..]);
        before.contains('{') && !before.ends_with(inside) && !after.starts_with(inside)
    })
}

/// Whether a printed number stands in some words as a whole number.
pub(super) fn stands_in(words: &str, text: &str) -> bool {
    words
        .match_indices(text)
        .any(|(at, _)| is_whole(&words[..at], text, &words[at + text.len()..]))
}

/// Whether what stands between two texts is no part of a longer number; a place in an
/// order only where nothing is numbered by it.
fn is_whole(before: &str, text: &str, after: &str) -> bool {
    let is_place = text.strip_prefix('第').is_some_and(|it| numeral::read(it).is_some());
    if is_place {
        let next = after.chars().next();
        return next.is_none_or(|c| c.is_whitespace() || BEHIND_A_PLACE.contains(c));
    }
    let digit = |c: char| c.is_ascii_digit() || c == ',' || c == '.';
    !before.ends_with(digit) && !after.starts_with(digit)
}

#[cfg(test)]
mod tests {
    use super::{quoted_at, stands_in, typed_at};

    #[test]
    fn a_number_is_found_as_a_whole_and_not_within_another() {
        assert!(stands_in("累計開放2,963筆", "2,963"));
        assert!(!stands_in("累計開放12,963筆", "2,963"));
        assert!(!stands_in("65.5%", "65"));
    }

    #[test]
    fn a_place_in_an_order_is_told_from_what_is_numbered() {
        assert!(stands_in("17個機關中名列第二（與1個機關同數）", "第二"));
        assert!(stands_in("名列第2名", "第2"));
        for numbered in ["第2季", "第二案", "第18條第2、5款", "第22項"] {
            assert!(!stands_in(numbered, "第2"), "{numbered}");
            assert!(!stands_in(numbered, "第二"), "{numbered}");
        }
    }

    #[test]
    fn what_was_typed_is_told_from_a_live_figure() {
        assert_eq!(typed_at("共2,963筆", "2,963"), Some(3));
        assert_eq!(typed_at("共{{ a.2963 }}筆", "2963"), None);
        assert_eq!(typed_at("{# 原為2963筆 #}共2963筆", "2963"), Some(22));
    }

    #[test]
    fn a_figure_is_quoted_by_its_whole_name() {
        assert_eq!(quoted_at("共{{ inventory.a }}項", "inventory.a"), Some(6));
        assert_eq!(quoted_at("共{{ inventory.amended }}項", "inventory.a"), None);
    }
}
