//! The draft of `takedowns.yaml`.

use std::fmt::Write;

use crate::cli::messages::Language;
use crate::model::diagnostic::Args;
use crate::model::takedown::Draft;

/// The records that are missing, ready to be filled in: the reason is left empty, so
/// that nobody forgets it.
pub(in crate::cli) fn takedowns(drafts: &[Draft], language: Language) -> String {
    let line = |name: &str| language.line(name, &Args::new());
    if drafts.is_empty() {
        return format!("# {}\n", line("draft-nothing"));
    }
    let mut text = format!("# {}\ntakedowns:\n", line("draft-head"));
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
