//! Names of figures that a sentence only asks for (`if … is defined`): a mistyped one is
//! never defined, and what hangs on it would be left out without a word.

use super::groups::tokens;
use crate::model::figure::Figures;
use crate::model::figure_names::{is_group, is_listed, is_of_organization};
use crate::model::template_parts::live;

/// The first name of a text that begins like a figure's and is none: where it stands, and
/// the name.
pub(super) fn unknown<'a>(text: &'a str, figures: &Figures) -> Option<(usize, &'a str)> {
    live(text).find_map(|(at, part)| {
        let mut names = tokens(part).into_iter();
        let found =
            names.find(|(_, name)| begins_a_group(name) && !is_known(name, figures));
        found.map(|(start, name)| (at + start, name))
    })
}

fn begins_a_group(name: &str) -> bool {
    name.split_once('.').is_some_and(|(first, _)| is_group(first))
}

fn is_known(name: &str, figures: &Figures) -> bool {
    // Which classes there are is known where any of them was counted.
    let has_classes = || figures.keys().any(|known| is_of_organization(known));
    figures.contains_key(name)
        || is_listed(name)
        || is_group(name)
        || is_of_organization(name) && !has_classes()
}

#[cfg(test)]
mod tests {
    use super::unknown;
    use crate::model::figure::{Figure, Figures};

    #[test]
    fn a_mistyped_name_is_found_where_it_is_only_asked_for() {
        let text = "{% if datasets.totl is defined %}共{% endif %}";
        assert_eq!(unknown(text, &Figures::new()), Some((6, "datasets.totl")));
        let class = ("inventory.a".to_owned(), Figure::missing());
        let found = unknown("{{ inventory.zz }}", &Figures::from([class]));
        assert_eq!(found, Some((3, "inventory.zz")));
    }

    #[test]
    fn names_of_figures_groups_and_rows_are_let_through() {
        for text in [
            "{% if quality.share is defined %}{{ quality.share }}{% endif %}",
            "{% if targets.increase is defined %}{% endif %}",
            "{{ usage.listed_2 | thousands }}{{ inventory.a }}",
            "{% for row in rows %}{{ row.title }}{% endfor %}datasets.totl",
            "{{ \"datasets.totl\" }}",
        ] {
            assert_eq!(unknown(text, &Figures::new()), None, "{text}");
        }
    }
}
