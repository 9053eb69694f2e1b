//! What the marks of a line look like.

/// Whether a character looks like a blank.
pub(super) fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\u{3000}' | '\u{A0}')
}

/// Whether a character may be part of a key of ours.
pub(super) fn is_name(character: char) -> bool {
    character.is_ascii_lowercase()
        || character.is_ascii_digit()
        || "_-".contains(character)
}

/// Whether a line begins with blanks that YAML does not take for any.
pub(super) fn is_indented_oddly(line: &str) -> bool {
    line.trim_start_matches(' ').starts_with(['\t', '\u{3000}', '\u{A0}'])
}

/// Whether a line looks like a field or an item of a list.
pub(super) fn is_structural(line: &str) -> bool {
    line.trim_start_matches(is_blank).starts_with("- ") || names_field(line)
}

/// Whether a text begins with the name of a field and a colon.
pub(super) fn names_field(text: &str) -> bool {
    let start = text.trim_start_matches(is_blank);
    let name = start.find(|c: char| !is_name(c)).unwrap_or(start.len());
    name > 0 && start[name..].starts_with([':', '：'])
}

/// Whether a text begins with a full-width bracket that opens fields or a list of
/// numbers: before other words it is a part of the text.
pub(super) fn opens_flow(text: &str) -> bool {
    if let Some(inner) = text.strip_prefix('｛') {
        return names_field(inner);
    }
    let numbers =
        text.strip_prefix('［').and_then(|inner| inner.split(['］', ']']).next());
    numbers.is_some_and(|numbers| {
        let plain = |c: char| c.is_ascii_digit() || c == ',' || is_blank(c);
        !numbers.is_empty() && numbers.chars().all(plain)
    })
}

/// The bracket that a full-width one is meant to be.
pub(super) fn half_width_bracket(mark: char) -> Option<char> {
    Some(match mark {
        '｛' => '{',
        '｝' => '}',
        '［' => '[',
        '］' => ']',
        _ => return None,
    })
}

/// Whether a quoted text ends on this line.
pub(super) fn closes(text: &str, mark: char) -> bool {
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        if mark == '"' && character == '\\' {
            characters.next();
        } else if character == mark
            // Two single quotes stand for one.
            && (mark == '"' || characters.next_if_eq(&mark).is_none())
        {
            return true;
        }
    }
    false
}

/// Whether curly quotes stand around the whole of a value and nowhere in it.
pub(super) fn is_curly_quoted(value: &str) -> bool {
    let pairs = [('“', '”'), ('‘', '’'), ('＂', '＂'), ('＇', '＇'), ('”', '”')];
    pairs.iter().any(|&(open, close)| {
        value
            .strip_prefix(open)
            .and_then(|inner| inner.strip_suffix(close))
            .is_some_and(|inner| !inner.contains([open, close]))
    })
}
