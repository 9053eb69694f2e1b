//! What a view handed to the templates holds, by name: none where it has not the form
//! that they read.

use typst::foundations::{Array, Dict, Value};

pub(super) fn kind(dict: &Dict) -> Option<&str> {
    str(dict, "kind")
}

pub(super) fn str<'a>(dict: &'a Dict, key: &str) -> Option<&'a str> {
    match dict.get(key) {
        Ok(Value::Str(text)) => Some(text),
        _ => None,
    }
}

pub(super) fn array<'a>(dict: &'a Dict, key: &str) -> Option<&'a Array> {
    match dict.get(key) {
        Ok(Value::Array(array)) => Some(array),
        _ => None,
    }
}

/// What is there and not none.
pub(super) fn given<'a>(dict: &'a Dict, key: &str) -> Option<&'a Value> {
    dict.get(key).ok().filter(|value| **value != Value::None)
}

/// The texts of some runs.
pub(super) fn runs(runs: &Array) -> impl Iterator<Item = Option<&str>> {
    runs.iter().map(|run| match run {
        Value::Dict(run) => str(run, "text"),
        _ => None,
    })
}
