//! `explain`: the page of a code, or the list of them all.

use std::fmt::Write;
use std::process::ExitCode;

use super::messages::Language;
use super::{FAULTY, printed, say};
use crate::model::code::CODES;
use crate::model::diagnostic::Args;
use crate::model::nearest::nearest;

/// Prints the page of a code; without one, every code with its weight.
pub(super) fn explain(code: Option<&str>, language: Language) -> ExitCode {
    let Some(code) = code else {
        return printed(&list(language), language);
    };
    let code = bare(code);
    let Some(page) = language.explanation(code) else {
        say(&unknown(code, language));
        return ExitCode::from(FAULTY);
    };
    printed(&page, language)
}

/// A code as it stands in a complaint, without what is around it: `錯誤[total-differs]`.
fn bare(code: &str) -> &str {
    let inner = code.split_once('[').map_or(code, |(_, behind)| behind);
    inner.split_once(']').map_or(inner, |(before, _)| before).trim()
}

/// That there is no such code, with those that were probably meant.
fn unknown(code: &str, language: Language) -> String {
    let mut said =
        language.line("no-such-code", &Args::from([("found", code.to_owned())]));
    let meant = meant(code).join("、");
    if !meant.is_empty() {
        said.push('\n');
        said.push_str(&language.line("code-meant", &Args::from([("nearest", meant)])));
    }
    said + "\n"
}

/// The code that differs in a few letters; otherwise those that hold what was typed.
fn meant(code: &str) -> Vec<&'static str> {
    let names: Vec<&str> = CODES.iter().map(|code| code.name).collect();
    if let Some(nearest) = nearest(code, &names) {
        return vec![nearest];
    }
    let word = code.to_lowercase();
    names.into_iter().filter(|name| word.len() > 2 && name.contains(&word)).collect()
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
