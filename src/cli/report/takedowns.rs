//! The draft of `takedowns.yaml`.

use std::fmt::Write;

use crate::cli::messages::Language;
use crate::model::diagnostic::Args;
use crate::model::takedown::Draft;

/// The records that are missing, ready to be filled in: the reason is left empty, so
/// that nobody forgets it.
pub(in crate::cli) fn takedowns(drafts: &[Draft], language: Language) -> String {
    let line = |name: &str| language.line(name, &Args::new());
    let Some(first) = drafts.first() else {
        return format!("# {}\n", line("draft-nothing"));
    };
    // Behind the records that are there already no second head may stand.
    let mut text = if first.number == 1 {
        format!("# {}\ntakedowns:\n", line("draft-head"))
    } else {
        format!("# {}\n", line("draft-more"))
    };
    for draft in drafts {
        writeln!(
            text,
            "  - number: {}\n    agency: {}\n    dataset: {{id: {}, name: {}}}\n    \
             reason:  # {}\n    state: requested  # {}",
            draft.number,
            quoted(&draft.agency),
            quoted(&draft.id),
            quoted(&draft.name),
            line("draft-reason"),
            line("draft-state"),
        )
        .expect("a string takes whatever is written");
    }
    text
}

/// A text as YAML reads it back, whatever it holds.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::takedowns;
    use crate::cli::messages::Language;
    use crate::model::takedown::Draft;

    #[test]
    fn a_draft_has_a_head_unless_it_goes_behind_records_that_are_there() {
        let draft = |number| Draft {
            number,
            id: "87010".to_owned(),
            name: "法定預算".to_owned(),
            agency: "統計處".to_owned(),
        };
        let heads = |number| {
            let text = takedowns(&[draft(number)], Language::Chinese);
            text.lines().filter(|line| *line == "takedowns:").count()
        };
        assert_eq!([heads(1), heads(3)], [1, 0]);
    }
}
