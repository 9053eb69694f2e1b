//! The complaint about columns that a list needs and does not have: one for all of them,
//! with what to write in `organization.yaml` where they are only called otherwise.

use super::heading::{bracketed, nearest, normalized, of_a_time};
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::origin::Origin;
use crate::source::said::listed;

/// What stands for a heading that nobody can guess.
const UNKNOWN: &str = "…";

/// A column that is missing, and the heading that nearly is its own.
pub(super) type Missing<'a> = (&'a str, Option<&'a str>);

/// The complaint, or none where nothing is missing.
///
/// others: the headings that mean nothing in the list, and are no column's nearly.
pub(in crate::source) fn complaint(
    list: &str,
    missing: &[Missing<'_>],
    others: &[&str],
    origin: &Origin,
) -> Option<Diagnostic> {
    let is_its = |column, text: &str| {
        let mut notes = bracketed(text).into_iter().filter_map(|it| of_a_time(&it));
        let behind = || notes.any(|rest| rest.is_empty()).then(|| normalized(text));
        let rest = of_a_time(text).or_else(behind);
        rest.is_some_and(|rest| nearest(&rest, [column]).is_some())
    };
    let (times, others): (Vec<&str>, Vec<&str>) =
        others.iter().partition(|text| missing.iter().any(|it| is_its(it.0, text)));
    let others = listed(others);
    let others = (!others.is_empty()).then_some(others);
    let complaint = match missing {
        [] => return None,
        // Who knows which heading is meant need not look among the others.
        [(column, near)] => Diagnostic::new(code::MISSING_COLUMN, origin)
            .with("column", column)
            .with_some("nearest", *near)
            .with("yaml", yaml(list, missing))
            .with_some(
                "absent",
                (near.is_none() && times.is_empty() && others.is_none())
                    .then_some(column),
            )
            .with_some("headings", others.filter(|_| near.is_none())),
        several => Diagnostic::new(code::MISSING_COLUMNS, origin)
            .with("count", several.len())
            .with("columns", listed(several.iter().map(|(column, _)| column)))
            .with("yaml", yaml(list, several))
            .with_some("headings", others),
    };
    Some(complaint.with_some("times", (!times.is_empty()).then(|| listed(times))))
}

/// What `organization.yaml` says where the columns have other headings.
pub(super) fn yaml(list: &str, missing: &[Missing<'_>]) -> String {
    let entry = |(column, near): &Missing<'_>| {
        format!("{column}: [{}]", near.map_or(UNKNOWN.to_owned(), quoted))
    };
    let entries: Vec<_> = missing.iter().map(entry).collect();
    format!("columns: {{{list}: {{{}}}}}", entries.join(", "))
}

/// What `organization.yaml` says where a column has another heading.
pub(in crate::source) fn called(list: &str, column: &str, heading: &str) -> String {
    yaml(list, &[(column, Some(heading))])
}

/// What `organization.yaml` says where columns with these headings are not wanted.
pub(in crate::source) fn ignored(list: &str, headings: &[&str]) -> String {
    let headings: Vec<_> = headings.iter().map(|heading| quoted(heading)).collect();
    format!("columns: {{{list}: {{ignored: [{}]}}}}", headings.join(", "))
}

/// A heading as YAML needs it.
fn quoted(heading: &str) -> String {
    let is_plain = |it: char| it.is_alphanumeric() || "、（）／".contains(it);
    if heading.chars().all(is_plain) {
        return heading.to_owned();
    }
    let line: Vec<&str> = heading.split_whitespace().collect();
    format!("'{}'", line.join(" ").replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::yaml;

    #[test]
    fn what_to_write_can_be_copied_as_it_stands() {
        let missing = [("管理單位", Some("管理單為")), ("資料分類", None)];
        let expected = "columns: {inventory: {管理單位: [管理單為], 資料分類: […]}}";
        assert_eq!(yaml("inventory", &missing), expected);
        let missing = [("管理單位", Some("管理單位:\n(科)"))];
        let expected = "columns: {inventory: {管理單位: ['管理單位: (科)']}}";
        assert_eq!(yaml("inventory", &missing), expected);
    }
}
