//! What the YAML parser refused, in words that a person who typed it understands.
//!
//! The parser's own words never reach the reader. Each problem has a note in the
//! message catalogue; most are cured by quotes.

use serde_yaml::granit_parser::ErrorKind;

use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::origin::{Origin, Place};

use super::not_yaml;

/// What is said about a refusal at a place.
pub(super) fn complaint(kind: &ErrorKind, origin: &Origin, text: &str) -> Diagnostic {
    let (line, before) = line_at(origin, text);
    if matches!(kind, ErrorKind::SimpleKeyExpected)
        && let Some(complaint) = missing_colon(origin, line)
    {
        return complaint;
    }
    let (problem, found) = name(kind, line, before);
    if problem == "unclosed-quote"
        && let Some((opening, line)) = open_quote(origin, text)
    {
        return not_yaml(&opening, problem, line);
    }
    let mark = match kind {
        ErrorKind::UnexpectedCharacter { character } => Some(character.to_string()),
        ErrorKind::BlockSequenceEntryNotAllowed => Some("-".to_owned()),
        ErrorKind::InvalidTagTerminator => Some("!".to_owned()),
        _ => None,
    };
    let quotes = matches!(problem, "text-has-colon" | "text-behind-bracket");
    not_yaml(origin, problem, found)
        .with_some("mark", mark)
        .with_some("sample", quotes.then_some("title: \"…\""))
}

/// The problem's name in the message catalogue, and what it is shown with.
fn name<'a>(kind: &ErrorKind, line: &'a str, before: &'a str) -> (&'static str, &'a str) {
    use ErrorKind as E;
    match kind {
        E::MappingValueNotAllowed if before.contains(": ") => ("text-has-colon", line),
        E::InvalidColonPlacement => ("text-has-colon", line),
        E::ExpectedBlockMappingKey if has_closing_bracket(before) => {
            ("text-behind-bracket", line)
        }
        E::InvalidTrailingSingleQuotedScalar | E::InvalidTrailingDoubleQuotedScalar => {
            ("text-behind-quote", line)
        }
        E::UnclosedQuotedScalar
        | E::InvalidQuotedScalarIndent
        | E::DocumentIndicatorInQuotedScalar => ("unclosed-quote", line),
        E::UnexpectedEofFlowSequence
        | E::UnexpectedEofFlowMapping
        | E::UnexpectedEofImplicitFlowMapping
        | E::UnclosedFlowCollection { .. }
        | E::MismatchedFlowCollectionEnd { .. }
        | E::MisplacedFlowCollectionEnd
        | E::ExpectedFlowMappingSeparator
        | E::ExpectedFlowSequenceSeparator
        | E::InvalidFlowScalarIndent => ("unclosed-bracket", line),
        E::RecursionLimitExceeded => ("too-deep", ""),
        E::UnexpectedCharacter { .. }
        | E::BlockSequenceEntryNotAllowed
        | E::PlainScalarStartsWithDashFlowIndicator
        | E::InvalidTagTerminator => ("starts-with-mark", line),
        E::UnknownQuotedScalarEscape
        | E::InvalidQuotedScalarHexEscape
        | E::InvalidUnicodeEscape => ("backslash", line),
        E::InvalidIndentation
        | E::ExpectedBlockMappingKey
        | E::ExpectedBlockSequenceEntry
        | E::MappingValueNotAllowed
        | E::MappingKeyNotAllowed
        | E::InvalidBlockScalarIndent => ("uneven-indent", line),
        E::TabNotAllowed
        | E::TabInBlockIndentation
        | E::TabInIndentation
        | E::TabAtBlockScalarStart
        | E::TabInPlainScalar => ("tab", line),
        E::SimpleKeyExpected | E::InvalidSimpleKey => ("no-colon", line),
        _ => ("not-understood", line),
    }
}

/// A line that should name a field but has a full-width colon, or no blank behind it.
fn missing_colon(origin: &Origin, line: &str) -> Option<Diagnostic> {
    let (before, _) = line.split_once('：')?;
    let Place::Line { line: number, .. } = origin.place else { return None };
    let column = u32::try_from(before.chars().count() + 1).ok()?;
    let place = Origin::line(&origin.file, number, column);
    let complaint = Diagnostic::new(code::FULL_WIDTH_MARK, &place);
    Some(complaint.with("found", "：").with("instead", ": "))
}

/// The quote that was most likely left open: the last one without a partner on its
/// line.
fn open_quote<'a>(origin: &Origin, text: &'a str) -> Option<(Origin, &'a str)> {
    let Place::Line { line: last, .. } = origin.place else { return None };
    let before = text.lines().take(last as usize).enumerate();
    let (number, column, line) = before
        .filter_map(|(number, line)| {
            let lonely = |mark: &char| line.matches(*mark).count() % 2 == 1;
            let mark = ['"', '\''].into_iter().find(lonely)?;
            let column =
                line.chars().count() - line.chars().rev().position(|c| c == mark)?;
            Some((number + 1, column, line))
        })
        .last()?;
    let (number, column) = (u32::try_from(number).ok()?, u32::try_from(column).ok()?);
    Some((Origin::line(&origin.file, number, column), line))
}

fn has_closing_bracket(before: &str) -> bool {
    before.trim_end().ends_with([']', '}'])
}

/// The line of a place, and what stands on it before the place.
fn line_at<'a>(origin: &Origin, text: &'a str) -> (&'a str, &'a str) {
    let Place::Line { line, column } = origin.place else { return ("", "") };
    let line = text.lines().nth(line as usize - 1).unwrap_or_default();
    let end = line.char_indices().nth(column as usize - 1);
    (line, &line[..end.map_or(line.len(), |(at, _)| at)])
}
