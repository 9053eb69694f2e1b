//! A group of figures in a figure's place, `{{ datasets }}`: the template engine would
//! print the whole of it, names and all.
//!
//! Only what is printed as it stands is looked at: a sentence may ask for a group
//! (`if`), go through it (`for`), and count it (`| length`).

use tera::{Context, Value};

use crate::model::template_parts::live;

/// Names that the engine itself gives to all that a sentence can see.
const ENGINE: &str = "__tera";

/// The first group of a text that would be printed: where it begins, and its name.
pub(super) fn printed<'a>(text: &'a str, context: &Context) -> Option<(usize, &'a str)> {
    let mut rows = Vec::new();
    for (at, part) in live(text) {
        let tokens = tokens(part);
        if part.starts_with("{%") {
            rows.extend(row_of(&tokens, context));
            continue;
        }
        let found = tokens.iter().enumerate().find(|(place, (start, name))| {
            let before = part[..*start].trim_end();
            let behind = part[start + name.len()..].trim_start();
            let is_filter = before.ends_with('|') && *place > 0;
            // A part of it is meant, or it names an argument.
            let is_taken = behind.starts_with(['[', '=', '(']);
            let is_group = || {
                value(name, context)
                    .is_some_and(|it| is_group(it) && !is_taken_by(behind, it))
            };
            !is_filter
                && !is_taken
                && (name.starts_with(ENGINE) || rows.contains(name) || is_group())
        });
        if let Some((_, (start, name))) = found {
            return Some((at + start, name));
        }
    }
    None
}

/// Whether a filter makes of a group what can be printed: its length, or of a list of
/// plain values these.
fn is_taken_by(behind: &str, group: &Value) -> bool {
    let Some(filter) = behind.strip_prefix('|') else { return false };
    let filter = filter.trim_start();
    let name = filter.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next();
    let is_plain = group.as_array().is_some_and(|all| !all.iter().any(is_group));
    match name.unwrap_or_default() {
        "length" => true,
        "first" | "last" | "nth" | "join" => is_plain,
        _ => false,
    }
}

/// The name that a loop gives to rows which hold several values.
fn row_of<'a>(tokens: &[(usize, &'a str)], context: &Context) -> Option<&'a str> {
    let [(_, "for"), (_, name), (_, "in"), (_, all), ..] = tokens else { return None };
    let rows = value(all, context)?.as_array()?;
    rows.first().is_some_and(is_group).then_some(*name)
}

fn is_group(value: &Value) -> bool {
    value.is_map() || value.is_array()
}

/// What a dotted name stands for.
fn value<'a>(name: &'a str, context: &'a Context) -> Option<&'a Value> {
    let (first, rest) = name.split_once('.').unwrap_or((name, ""));
    let value = context.get(first)?;
    if rest.is_empty() { Some(value) } else { value.get_from_path(rest) }
}

/// The dotted names of a part, each with its place in it; what stands in quotes is none.
pub(super) fn tokens(part: &str) -> Vec<(usize, &str)> {
    let is_inside = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    let (mut found, mut quote, mut from) = (Vec::new(), None, None);
    for (at, character) in part.char_indices() {
        let is_open = quote.is_none();
        if is_open && is_inside(character) {
            from = from.or(Some(at));
            continue;
        }
        if let Some(start) = from.take() {
            found.push((start, &part[start..at]));
        }
        match quote {
            Some(open) => quote = (character != open).then_some(open),
            None if matches!(character, '"' | '\'' | '`') => quote = Some(character),
            None => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use tera::Context;

    use super::printed;

    fn context() -> Context {
        let mut context = Context::new();
        context.insert("datasets", &json!({"total": 2963, "by": {"unit": 891}}));
        context.insert("rows", &json!([{"title": "甲"}]));
        context
    }

    #[test]
    fn a_group_is_found_wherever_it_would_be_printed() {
        let found = [
            ("共{{ datasets }}筆", "datasets"),
            ("{{ datasets.total }}、{{- datasets.by -}}", "datasets.by"),
            ("{{ \"共\" ~ datasets }}", "datasets"),
            ("{{ __tera_context }}", "__tera_context"),
            ("{{ rows }}", "rows"),
            ("{{ rows | trim }}", "rows"),
            ("{{ rows | first }}", "rows"),
            ("{{ datasets | default(value=1) }}", "datasets"),
            ("{% for row in rows %}{{ row }}{% endfor %}", "row"),
        ];
        for (text, name) in found {
            let at = text.rfind(name).unwrap();
            assert_eq!(printed(text, &context()), Some((at, name)), "{text}");
        }
    }

    #[test]
    fn figures_and_questions_about_groups_are_let_through() {
        for text in [
            "{{ datasets.total | thousands }}筆",
            "{{ rows | length }}列、{{ \"datasets\" }}",
            "{{ datasets[\"total\"] }}",
            "{% if datasets %}{% for row in rows %}{{ row.title }}{% endfor %}{% endif %}",
            "{{ takedowns.count | counted(unit=\"筆\") }}",
            "{# {{ datasets }} #}{ datasets }",
        ] {
            assert_eq!(printed(text, &context()), None, "{text}");
        }
    }
}
