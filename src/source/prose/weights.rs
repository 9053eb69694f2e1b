//! What was decided about complaints: weights in `organization.yaml`, acknowledgements
//! in `meeting.yaml`.
//!
//! Only codes that are a matter of policy can stand here; an error stays an error.

use std::collections::BTreeMap;

use crate::model::code::{self, CODES, Severity};
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::nearest::nearest;
use crate::model::origin::Located;
use crate::model::policy::Acknowledgement;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Kind, Node};

const WEIGHTS: [(&str, &str, Severity); 3] = [
    ("error", "錯誤", Severity::Error),
    ("warning", "警告", Severity::Warning),
    ("notice", "提示", Severity::Notice),
];

/// The weights that an organization gives, by code.
pub(super) fn severities(
    node: &Node,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Severity> {
    let mut severities = BTreeMap::new();
    for (name, node) in diagnostics.keep(node.map()).unwrap_or_default() {
        if let (Some(()), Some(weight)) =
            (diagnostics.keep(of_policy(name)), diagnostics.keep(node.word(&WEIGHTS)))
        {
            severities.insert(name.value.clone(), weight.value);
        }
    }
    severities
}

/// One warning that a meeting accepts.
pub(super) fn acknowledgement(fields: &mut Fields<'_>) -> Option<Acknowledgement> {
    let code = fields.required("code", Node::text);
    let place = fields.required("place", Node::text);
    let found = fields.optional("found", quotations).unwrap_or_default();
    let reason = fields.required("reason", Node::text);
    let code = code?;
    fields.diagnostics.keep(of_policy(&code))?;
    Some(Acknowledgement { code, place: place?, found, reason: reason? })
}

/// One piece of a message, or a list of such.
fn quotations(node: &Node) -> Result<Vec<Located<String>>, Diagnostic> {
    match &node.kind {
        Kind::List(pieces) => pieces.iter().map(Node::text).collect(),
        _ => Ok(vec![node.text()?]),
    }
}

/// Whether a name is that of a code that can be decided about.
fn of_policy(name: &Located<String>) -> Result<(), Diagnostic> {
    let policy = || CODES.iter().filter(|code| code.is_policy()).map(|code| code.name);
    match CODES.iter().find(|code| code.name == name.value) {
        Some(code) if code.is_policy() => Ok(()),
        Some(_) => {
            Err(Diagnostic::new(code::NOT_OF_POLICY, &name.origin)
                .with("found", &name.value))
        }
        None => {
            let known: Vec<&str> = policy().collect();
            Err(Diagnostic::new(code::UNKNOWN_WORD, &name.origin)
                .with("found", &name.value)
                .with_some("nearest", nearest(&name.value, &known))
                .with("known", known.join("、")))
        }
    }
}
