//! A sentence of the folder in its parts: what is between braces, and what is printed as
//! it stands.
//!
//! As for the template engine, braces within quotes are text, `{# … #}` is a remark that
//! nobody prints, and `{% raw %}` prints what are no braces then. Whoever looks for
//! numbers or names in a sentence asks here, so that all see the same.

use std::ops::Range;

/// What a stretch of a sentence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Printed,
    /// `{{ … }}` or `{% … %}`.
    Live,
    /// A remark, or the braces around what is printed raw.
    Unseen,
}

/// The parts between braces, with the byte at which each begins; one that nothing ends
/// goes to the end of the text.
pub fn live(text: &str) -> impl Iterator<Item = (usize, &str)> {
    of_kind(text, Kind::Live)
}

/// What is printed as it stands, with the byte at which each stretch begins.
pub fn printed(text: &str) -> impl Iterator<Item = (usize, &str)> {
    of_kind(text, Kind::Printed)
}

/// The first word of `{% … %}`; none for what prints.
pub fn tag(part: &str) -> Option<&str> {
    let inner = part.strip_prefix("{%")?.trim_start_matches('-').trim_start();
    let length = inner.find(|c: char| !c.is_alphanumeric() && c != '_');
    Some(&inner[..length.unwrap_or(inner.len())])
}

fn of_kind(text: &str, wanted: Kind) -> impl Iterator<Item = (usize, &str)> {
    let own =
        stretches(text).filter(move |(kind, range)| *kind == wanted && !range.is_empty());
    own.map(|(_, range)| (range.start, &text[range]))
}

/// The whole text, stretch by stretch.
fn stretches(text: &str) -> impl Iterator<Item = (Kind, Range<usize>)> {
    let mut at = 0;
    let mut is_raw = false;
    std::iter::from_fn(move || {
        let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
        let start = at;
        let begin = if is_raw { end_of_raw(rest) } else { opening(rest) };
        let kind = if begin > 0 {
            at += begin;
            Kind::Printed
        } else {
            at += length(rest);
            let part = &text[start..at];
            let ends_raw = std::mem::take(&mut is_raw);
            is_raw = !ends_raw && tag(part) == Some("raw");
            let is_unseen = is_raw || ends_raw || part.starts_with("{#");
            if is_unseen { Kind::Unseen } else { Kind::Live }
        };
        Some((kind, start..at))
    })
}

/// How much of a text stands before its first braces.
fn opening(text: &str) -> usize {
    let mut braces = text.match_indices('{').map(|(at, _)| at);
    let is_one =
        |at: &usize| matches!(text.as_bytes().get(at + 1), Some(b'{' | b'%' | b'#'));
    braces.find(is_one).unwrap_or(text.len())
}

/// How much of a text stands before the `{% endraw %}`.
fn end_of_raw(text: &str) -> usize {
    let mut tags = text.match_indices("{%").map(|(at, _)| at);
    tags.find(|&at| tag(&text[at..]) == Some("endraw")).unwrap_or(text.len())
}

/// How long the part is that a text begins with.
fn length(text: &str) -> usize {
    let close = match text.get(..2) {
        Some("{#") => return text.find("#}").map_or(text.len(), |at| at + 2),
        Some("{%") => "%}",
        _ => "}}",
    };
    let mut quote = None;
    for (at, character) in text.char_indices().skip(2) {
        match quote {
            Some(open) => quote = (character != open).then_some(open),
            None if matches!(character, '"' | '\'' | '`') => quote = Some(character),
            None if text[at..].starts_with(close) => return at + close.len(),
            None => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::{live, printed};

    fn both(text: &str) -> (Vec<&str>, Vec<&str>) {
        (live(text).map(|it| it.1).collect(), printed(text).map(|it| it.1).collect())
    }

    #[test]
    fn what_is_printed_is_told_from_what_is_between_braces() {
        let text = "共{{ a.b | counted(unit=\"件\") }}件{% if a %}、{% endif %}";
        let live = vec!["{{ a.b | counted(unit=\"件\") }}", "{% if a %}", "{% endif %}"];
        assert_eq!(both(text), (live, vec!["共", "件", "、"]));
        assert_eq!(both("50% {a|b} {"), (vec![], vec!["50% {a|b} {"]));
        assert_eq!(both("共{{ a"), (vec!["{{ a"], vec!["共"]));
    }

    #[test]
    fn braces_in_quotes_are_text_and_remarks_are_not_printed() {
        let quoted = "{% if \"%} 2,806筆\" %}三";
        assert_eq!(both(quoted), (vec!["{% if \"%} 2,806筆\" %}"], vec!["三"]));
        assert_eq!(both("一{# 累計 {{ a }} #}二"), (vec![], vec!["一", "二"]));
        let raw = "{% raw %}{{ x }}{%- endraw %}二";
        assert_eq!(both(raw), (vec![], vec!["{{ x }}", "二"]));
        assert_eq!(both("{% raw %}{{ x"), (vec![], vec!["{{ x"]));
    }
}
