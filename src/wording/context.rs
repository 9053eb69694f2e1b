//! What a sentence can see: the figures by their dotted names, and the rows of the
//! table it speaks about.
//!
//! A figure without a value is not there: a sentence must ask (`is defined`) before
//! it speaks of it, or complain.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use tera::Context;

use crate::model::figure::{FigureValue, Figures};
use crate::model::figure_names;
use crate::model::table::Row;

/// All figures, nested by the parts of their names. Every group is there, so that a
/// sentence can ask for a figure of it even when the folder does not hold its source.
pub(super) fn figures(figures: &Figures) -> Context {
    let mut root = Map::new();
    for group in figure_names::groups() {
        nested(&mut root, group);
    }
    for (name, figure) in figures {
        let (group, leaf) = name.rsplit_once('.').unwrap_or(("", name));
        if let Some(value) = value(&figure.value) {
            nested(&mut root, group).insert(leaf.to_owned(), value);
        }
    }
    let mut context = Context::new();
    for (name, value) in root {
        context.insert(name, &value);
    }
    context
}

/// The map that the dotted name leads to.
fn nested<'a>(
    root: &'a mut Map<String, Value>,
    name: &str,
) -> &'a mut Map<String, Value> {
    let mut map = root;
    for part in name.split('.').filter(|part| !part.is_empty()) {
        let entry = map.entry(part).or_insert_with(|| Value::Object(Map::new()));
        // A figure and a group of one name cannot both be quoted: the group wins.
        if !entry.is_object() {
            *entry = Value::Object(Map::new());
        }
        map = entry.as_object_mut().expect("it was made an object");
    }
    map
}

/// What a sentence may say of one row.
pub(super) fn row(row: &Row) -> Value {
    facts(&row.facts)
}

/// What a sentence may say of a table, row by row.
pub(super) fn rows(rows: &[Row]) -> Value {
    Value::Array(rows.iter().map(row).collect())
}

/// What a sentence may say of anything by its facts.
pub(super) fn facts(facts: &BTreeMap<&'static str, FigureValue>) -> Value {
    let known =
        facts.iter().filter_map(|(name, fact)| Some(((*name).to_owned(), value(fact)?)));
    Value::Object(known.collect())
}

fn value(figure: &FigureValue) -> Option<Value> {
    match figure {
        FigureValue::Number(number) => Some(Value::from(*number)),
        FigureValue::Halves(halves) => Some(Value::from(halves.as_f64())),
        FigureValue::Text(text) => Some(Value::from(text.as_str())),
        FigureValue::Date(date) => Some(Value::from(date.long())),
        FigureValue::Missing => None,
    }
}
