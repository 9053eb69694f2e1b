//! What a sentence may do, so that none runs for ever or grows without end.
//!
//! The template engine bounds neither loops nor texts: two nested loops of a hundred
//! thousand turns print nothing and never come back, and a text that is joined to
//! itself forty times fills any memory. A sentence therefore knows `if` and one level of
//! `for`, remembers nothing, and uses no filter that multiplies texts. What the program
//! itself brings is not asked.

use super::filters;
use crate::model::template_parts::{live, tag};

/// What stands first in a part that is allowed.
pub(super) const TAGS: [&str; 7] =
    ["if", "elif", "else", "endif", "for", "endfor", "raw"];

/// The longest text that may hold a loop, in bytes.
const LONGEST_WITH_LOOP: usize = 32 << 10;

/// Why a sentence is not written.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refused<'a> {
    /// It does what no sentence may do, at that byte.
    Part(usize, &'a str),
    /// It uses a filter that is not there for sentences, at that byte.
    Filter(usize, &'a str),
}

/// The first thing in a sentence that it may not do.
pub(super) fn refused(text: &str) -> Option<Refused<'_>> {
    let mut loops = 0u32;
    for (at, part) in live(text) {
        if let Some((place, name)) = filters::unknown(part) {
            return Some(Refused::Filter(at + place, name));
        }
        if calls_range(part) {
            return Some(Refused::Part(at, part));
        }
        let Some(tag) = tag(part) else { continue };
        match tag {
            "for" => loops += 1,
            "endfor" => loops = loops.saturating_sub(1),
            _ => {}
        }
        let too_long = loops > 0 && text.len() > LONGEST_WITH_LOOP;
        if loops > 1 || too_long || !TAGS.contains(&tag) {
            return Some(Refused::Part(at, part));
        }
    }
    None
}

/// Whether a part calls for a row of numbers, which may be of any length.
fn calls_range(part: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
    part.match_indices("range").any(|(at, word)| {
        !part[..at].ends_with(is_word)
            && part[at + word.len()..].trim_start().starts_with('(')
    })
}

#[cfg(test)]
mod tests {
    use super::{Refused, refused};

    #[test]
    fn what_a_sentence_needs_is_let_through() {
        for text in [
            "累計{{ datasets.total | thousands }}筆",
            "{% if datasets.increase > 0 %}增加{% else %}無{% endif %}",
            "{% for row in rows %}{{ row.title }}{% endfor %}、{% for a in b %}{% endfor %}",
            "{% raw %}{{ x | nope }}{% endraw %}{# {% set a = 1 %} #}",
            "{{ \"%} | nope\" }} 50% {a|b} {",
        ] {
            assert_eq!(refused(text), None, "{text}");
        }
    }

    #[test]
    fn what_has_no_end_is_refused_with_its_place() {
        let part = |text| match refused(text) {
            Some(Refused::Part(at, _)) => at,
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(part("共{% set s = 1 %}"), 3);
        assert_eq!(part("{% for a in b %}{% for c in b %}"), 16);
        assert_eq!(part("{%- for a in range(end=9) %}"), 0);
        assert_eq!(part("{{ range (end=9) }}"), 0);
        assert_eq!(
            refused("{{ a | replace(from=\"a\", to=\"aa\") }}"),
            Some(Refused::Filter(7, "replace"))
        );
    }
}
