//! A figure in single braces, `{ datasets.total }`: the template engine takes it for
//! text, and it would be printed as it stands.

/// The first such figure of a text, with the braces, and the byte it begins at.
pub(super) fn single(text: &str) -> Option<(usize, &str)> {
    text.match_indices('{').map(|(at, _)| at).find_map(|at| {
        let behind = &text[at + 1..];
        let length = behind.find(['{', '}', '\n'])?;
        let (inside, rest) = behind.split_at(length);
        let is_single = !text[..at].ends_with('{') && rest.starts_with('}');
        (is_single && is_figure(inside)).then(|| (at, &text[at..at + length + 2]))
    })
}

/// Whether a text is a dotted name, with or without filters behind it.
fn is_figure(text: &str) -> bool {
    let name = text.split('|').next().unwrap_or_default().trim();
    let is_part = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_lowercase())
            && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    name.contains('.') && name.split('.').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::single;

    #[test]
    fn a_figure_in_single_braces_is_found_and_other_braces_are_not() {
        let text = "共{{ takedowns.count }}筆、{ datasets.total | thousands }筆";
        assert_eq!(single(text).unwrap().1, "{ datasets.total | thousands }");
        assert_eq!(single("{datasets.total}"), Some((0, "{datasets.total}")));
        for text in
            ["{{ datasets.total }}", "{% if a.b %}", "{# a.b #}", "{一}", "{a}", "{a.b"]
        {
            assert_eq!(single(text), None, "{text}");
        }
    }
}
