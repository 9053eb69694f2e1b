//! What the YAML parser refused, in words that a person who typed it understands.
//!
//! The parser's own words never reach the reader. Each problem has a line of help in
//! the message catalogue; most are cured by quotes.

use serde_yaml::granit_parser::ErrorKind;

use crate::model::diagnostic::Diagnostic;
use crate::model::origin::Origin;
use crate::model::place::Place;
use crate::source::said::shortened;

use super::parse::DEEPEST;
use super::{full_width, not_yaml};

/// What is said about a refusal at a place; `bracket` is the last one that was still
/// open there.
pub(super) fn complaint(
    kind: &ErrorKind,
    origin: &Origin,
    text: &str,
    bracket: Option<&(Origin, char)>,
) -> Diagnostic {
    let (line, before) = line_at(origin, text);
    let behind = &line[before.len()..];
    if matches!(kind, ErrorKind::SimpleKeyExpected)
        && let Some(complaint) = missing_colon(origin, line)
    {
        return complaint;
    }
    match name(kind, before, bracket.is_some()) {
        "unclosed-quote" => unclosed_quote(origin, text, behind),
        "unclosed-bracket" if line.contains("{{") => {
            marked(origin, "figure-unquoted", Some('{'))
        }
        "unclosed-bracket" => unclosed_bracket(origin, behind, bracket),
        "stray-bracket" => marked(origin, "stray-bracket", behind.chars().next()),
        "starts-with-mark" => marked(origin, "starts-with-mark", behind.chars().next()),
        "too-deep" => not_yaml(origin, "too-deep", DEEPEST),
        "backslash" => not_yaml(origin, "backslash", escape(behind)),
        "text-behind-quote" => not_yaml(origin, "text-behind-quote", shortened(behind)),
        name @ ("text-has-colon" | "text-behind-bracket") => {
            not_yaml(origin, name, in_quotes(line))
        }
        name => not_yaml(origin, name, shortened(line)),
    }
}

/// The problem's name in the message catalogue.
fn name(kind: &ErrorKind, before: &str, in_brackets: bool) -> &'static str {
    use ErrorKind as E;
    match kind {
        E::MappingValueNotAllowed | E::InvalidColonPlacement if in_brackets => {
            "unclosed-bracket"
        }
        E::MappingValueNotAllowed if before.contains(": ") => "text-has-colon",
        E::InvalidColonPlacement => "text-has-colon",
        E::ExpectedBlockMappingKey if has_closing_bracket(before) => {
            "text-behind-bracket"
        }
        E::InvalidTrailingSingleQuotedScalar | E::InvalidTrailingDoubleQuotedScalar => {
            "text-behind-quote"
        }
        E::UnclosedQuotedScalar
        | E::InvalidQuotedScalarIndent
        | E::DocumentIndicatorInQuotedScalar => "unclosed-quote",
        E::MisplacedFlowCollectionEnd => "stray-bracket",
        E::UnexpectedEofFlowSequence
        | E::UnexpectedEofFlowMapping
        | E::UnexpectedEofImplicitFlowMapping
        | E::UnclosedFlowCollection { .. }
        | E::MismatchedFlowCollectionEnd { .. }
        | E::ExpectedFlowMappingSeparator
        | E::ExpectedFlowSequenceSeparator
        | E::InvalidFlowScalarIndent => "unclosed-bracket",
        E::RecursionLimitExceeded => "too-deep",
        E::UnexpectedCharacter { .. }
        | E::BlockSequenceEntryNotAllowed
        | E::PlainScalarStartsWithDashFlowIndicator
        | E::InvalidTagTerminator => "starts-with-mark",
        E::UnknownQuotedScalarEscape
        | E::InvalidQuotedScalarHexEscape
        | E::InvalidUnicodeEscape => "backslash",
        E::InvalidIndentation
        | E::ExpectedBlockMappingKey
        | E::ExpectedBlockSequenceEntry
        | E::MappingValueNotAllowed
        | E::MappingKeyNotAllowed
        | E::InvalidBlockScalarIndent => "uneven-indent",
        E::TabNotAllowed
        | E::TabInBlockIndentation
        | E::TabInIndentation
        | E::TabAtBlockScalarStart
        | E::TabInPlainScalar => "tab",
        E::SimpleKeyExpected | E::InvalidSimpleKey => "no-colon",
        _ if in_brackets => "unclosed-bracket",
        _ => "not-understood",
    }
}

/// A problem with one mark of the text.
pub(super) fn marked(
    origin: &Origin,
    problem: &'static str,
    mark: Option<char>,
) -> Diagnostic {
    let mark = mark.map(String::from).unwrap_or_default();
    not_yaml(origin, problem, &mark).with("found", mark)
}

/// A line that should name a field but has a full-width colon, or no blank behind it.
fn missing_colon(origin: &Origin, line: &str) -> Option<Diagnostic> {
    let (before, _) = line.split_once('：')?;
    let Place::Line { line: number, .. } = origin.place() else { return None };
    let column = u32::try_from(before.chars().count() + 1).ok()?;
    Some(full_width(&Origin::line(&origin.file, number, column), '：', ": "))
}

/// The bracket that nothing closes, where it opens. The parser names the bracket
/// itself, or a place behind it where the text can no longer go on.
fn unclosed_bracket(
    origin: &Origin,
    behind: &str,
    bracket: Option<&(Origin, char)>,
) -> Diagnostic {
    let here = behind.chars().next().filter(|mark| matches!(mark, '[' | '{'));
    match (here, bracket) {
        (None, Some((place, mark))) => marked(place, "unclosed-bracket", Some(*mark)),
        (here, _) => marked(origin, "unclosed-bracket", here),
    }
}

/// The quote that nothing closes, where it most likely opens.
fn unclosed_quote(origin: &Origin, text: &str, behind: &str) -> Diagnostic {
    match open_quote(origin, text) {
        Some((place, mark)) => marked(&place, "unclosed-quote", Some(mark)),
        None => marked(origin, "unclosed-quote", behind.chars().next()),
    }
}

/// The last quote without a partner on its line.
fn open_quote(origin: &Origin, text: &str) -> Option<(Origin, char)> {
    let Place::Line { line: last, .. } = origin.place() else { return None };
    let before = text.lines().take(last as usize).enumerate();
    let (number, column, mark) = before
        .filter_map(|(number, line)| {
            let lonely = |mark: &char| line.matches(*mark).count() % 2 == 1;
            let mark = ['"', '\''].into_iter().find(lonely)?;
            let column =
                line.chars().count() - line.chars().rev().position(|c| c == mark)?;
            Some((number + 1, column, mark))
        })
        .last()?;
    let (number, column) = (u32::try_from(number).ok()?, u32::try_from(column).ok()?);
    Some((Origin::line(&origin.file, number, column), mark))
}

/// The longest line that is shown as it should be, in characters.
const LONGEST_SHOWN: usize = 60;

/// A line `name: text` with its text in quotes.
fn in_quotes(line: &str) -> String {
    let (name, text) = line.trim().split_once(": ").unwrap_or(("title", ""));
    let text = text.trim();
    let plain = !text.is_empty() && !text.contains(['"', '\\', '#']);
    let short = line.chars().count() <= LONGEST_SHOWN;
    let text = if plain && short { text } else { "…" };
    format!("{}: \"{text}\"", shortened(name))
}

/// The first backslash behind a place, and what it stands before.
fn escape(behind: &str) -> String {
    let backslash = behind.find('\\').map_or("\\", |at| &behind[at..]);
    backslash.chars().take(2).collect()
}

fn has_closing_bracket(before: &str) -> bool {
    before.trim_end().ends_with([']', '}'])
}

/// The line of a place, and what stands on it before the place.
fn line_at<'a>(origin: &Origin, text: &'a str) -> (&'a str, &'a str) {
    let Place::Line { line, column } = origin.place() else { return ("", "") };
    let number = (line as usize).saturating_sub(1);
    let line = text.lines().nth(number).unwrap_or_default();
    let end = line.char_indices().nth((column as usize).saturating_sub(1));
    (line, &line[..end.map_or(line.len(), |(at, _)| at)])
}
