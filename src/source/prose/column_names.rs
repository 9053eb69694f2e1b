//! What `organization.yaml` says of the columns of lists: other headings that mean
//! ours, headings that are known and not wanted, and what stands for a column that the
//! platform's export lacks.

use std::collections::BTreeMap;

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::organization::{ColumnNames, Lists};
use crate::model::origin::Located;
use crate::source::lists;
use crate::source::lists::LISTS;
use crate::source::rows::heading::{Shape, normalized, whole};
use crate::source::yaml::Node;
use crate::source::yaml::fields;
use crate::source::yaml::fields::unknown_key;

/// The key under which headings stand that are known and not wanted.
const IGNORED: &str = "ignored";

/// What the lists' columns may be called.
///
/// classes: the names of the data classes, which are columns of some lists.
pub(super) fn columns(
    classes: &[&str],
    node: &Node,
    diagnostics: &mut Diagnostics,
) -> Lists<ColumnNames> {
    let mut columns = BTreeMap::new();
    for (list, node) in diagnostics.keep(node.map()).unwrap_or_default() {
        let Some(shape) = lists::named(&list.value) else {
            diagnostics.push(unknown_key(list, &LISTS.map(|shape| shape.list)));
            continue;
        };
        let classes = if shape.marked.is_some() { classes } else { &[] };
        columns.insert(list.value.clone(), headings(shape, classes, node, diagnostics));
    }
    columns
}

/// What each heading of a list may be called besides; only the list's own headings can
/// be called otherwise.
fn headings(
    shape: &Shape,
    classes: &[&str],
    node: &Node,
    diagnostics: &mut Diagnostics,
) -> ColumnNames {
    let own = shape.columns.iter().map(|column| column.heading);
    let known: Vec<&str> = own.chain(classes.iter().copied()).chain([IGNORED]).collect();
    let mut names = ColumnNames::default();
    for (heading, node) in diagnostics.keep(node.map()).unwrap_or_default() {
        if !known.contains(&&*heading.value) {
            diagnostics.push(unknown_key(heading, &known));
            continue;
        }
        let accepted = diagnostics.keep(node.list()).unwrap_or_default();
        let mut accepted = fields::values(accepted, diagnostics, Node::text);
        if heading.value == IGNORED {
            diagnostics.extend_with(accepted.iter().filter_map(|it| needed(shape, it)));
            accepted.retain(|it| needed(shape, it).is_none());
        }
        let accepted = accepted.into_iter().map(|text| text.value).collect();
        if heading.value == IGNORED {
            names.ignored = accepted;
        } else {
            names.accepted.insert(heading.value.clone(), accepted);
        }
    }
    names
}

/// The complaint about an ignored heading of a column that the list cannot do without.
fn needed(shape: &Shape, ignored: &Located<String>) -> Option<Diagnostic> {
    // With something in brackets it is another's.
    let plain = whole(&ignored.value);
    let mut needed = shape.columns.iter().filter(|column| column.required);
    let is_it = needed.any(|column| normalized(column.heading) == plain);
    let complaint = || {
        Diagnostic::new(code::NEEDED_COLUMN_IGNORED, &ignored.origin)
            .with("found", &ignored.value)
            .with("list", shape.list)
    };
    is_it.then(complaint)
}

/// What stands for the columns that the platform's exports lack: list → our heading →
/// the value of every row.
pub(super) fn export_values(
    node: &Node,
    diagnostics: &mut Diagnostics,
) -> Lists<BTreeMap<String, Located<String>>> {
    let mut values = BTreeMap::new();
    for (list, node) in diagnostics.keep(node.map()).unwrap_or_default() {
        let lacks = lists::named(&list.value).map_or(&[][..], Shape::lacks);
        if lacks.is_empty() {
            let lacking = LISTS.iter().filter(|shape| !shape.lacks().is_empty());
            let lacking: Vec<_> = lacking.map(|shape| shape.list).collect();
            diagnostics.push(unknown_key(list, &lacking));
            continue;
        }
        let mut of_list = BTreeMap::new();
        for (heading, node) in diagnostics.keep(node.map()).unwrap_or_default() {
            if !lacks.contains(&&*heading.value) {
                diagnostics.push(unknown_key(heading, lacks));
                continue;
            }
            let value = diagnostics.keep(node.text());
            of_list.extend(value.map(|value| (heading.value.clone(), value)));
        }
        values.insert(list.value.clone(), of_list);
    }
    values
}
