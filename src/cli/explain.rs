//! `explain`: the page of a code, or the list of them all.

use std::fmt::Write;
use std::process::ExitCode;

use super::messages::Language;
use super::{FAULTY, printed, say};
use crate::model::code::CODES;
use crate::model::diagnostic::Args;

/// Prints the page of a code; without one, every code with its weight.
pub(super) fn explain(code: Option<&str>, language: Language) -> ExitCode {
    let Some(code) = code else {
        return printed(&list(language), language);
    };
    let Some(page) = language.explanation(code) else {
        let found = Args::from([("found", code.to_owned())]);
        say(&(language.line("no-such-code", &found) + "\n"));
        return ExitCode::from(FAULTY);
    };
    printed(&page, language)
}

fn list(language: Language) -> String {
    let mut list = String::new();
    for code in CODES {
        let weight = language.line(code.severity.name(), &Args::new());
        // Writing to a string cannot fail.
        let _ = writeln!(list, "{:<28}{weight}", code.name);
    }
    list
}
