//! The named fields of a YAML map, asked for one by one.
//!
//! What was asked for is what is known: a field that nobody asked for is a slip and is
//! complained of, never ignored.

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::origin::{Located, Origin};

use super::Node;
use super::field_forms;
use crate::model::nearest::nearest;
use crate::source::door::folder::Folder;
use crate::source::said::{listed, shortened};
use crate::source::yaml;

/// The fields of a map, while they are read.
pub(in crate::source) struct Fields<'a> {
    map: &'a [(Located<String>, Node)],
    /// Where the map begins.
    pub origin: &'a Origin,
    known: Vec<&'static str>,
    missing: Vec<&'static str>,
    /// Takes the complaints about the fields.
    pub diagnostics: &'a mut Diagnostics,
}

/// Reads a map field by field, and complains of the fields that were not asked for.
pub(in crate::source) fn read<T>(
    node: &Node,
    diagnostics: &mut Diagnostics,
    record: impl FnOnce(&mut Fields<'_>) -> Option<T>,
) -> Option<T> {
    let map = diagnostics.keep(node.map())?;
    let (origin, known, missing) = (&node.origin, Vec::new(), Vec::new());
    let mut fields = Fields { map, origin, known, missing, diagnostics };
    let record = record(&mut fields);
    fields.complain_of_the_rest();
    record
}

/// Reads a YAML file of a meeting's folder, if it has one.
pub(in crate::source) fn read_file<T>(
    folder: &mut Folder,
    meeting: &str,
    file: &str,
    diagnostics: &mut Diagnostics,
    record: impl FnOnce(&mut Fields<'_>) -> Option<T>,
) -> Result<Option<T>, Fault> {
    let node = yaml::read_if_there(folder, &format!("{meeting}/{file}"), diagnostics)?;
    Ok(node.and_then(|node| read(&node, diagnostics, record)))
}

/// Reads the maps of a list; those that cannot be read are left out.
fn read_all<T>(
    nodes: &[Node],
    diagnostics: &mut Diagnostics,
    mut record: impl FnMut(&mut Fields<'_>) -> Option<T>,
) -> Vec<T> {
    nodes.iter().filter_map(|node| read(node, diagnostics, &mut record)).collect()
}

/// The nodes as values; those that cannot be read are left out.
pub(in crate::source) fn values<T>(
    nodes: &[Node],
    diagnostics: &mut Diagnostics,
    value: impl Fn(&Node) -> Result<T, Diagnostic>,
) -> Vec<T> {
    nodes.iter().filter_map(|node| diagnostics.keep(value(node))).collect()
}

impl<'a> Fields<'a> {
    /// A field that has to be there; complains and gives nothing otherwise.
    pub(in crate::source) fn required<T>(
        &mut self,
        name: &'static str,
        value: impl FnOnce(&'a Node) -> Result<T, Diagnostic>,
    ) -> Option<T> {
        let Some((key, node)) = self.field(name) else {
            self.missing.push(name);
            return None;
        };
        if node.is_empty() {
            let complaint = Diagnostic::new(code::MISSING_VALUE, &key.origin);
            self.diagnostics.push(complaint.with("key", name));
            return None;
        }
        self.keep(value(node))
    }

    /// A field that may be absent or left empty.
    pub(in crate::source) fn optional<T>(
        &mut self,
        name: &'static str,
        value: impl FnOnce(&'a Node) -> Result<T, Diagnostic>,
    ) -> Option<T> {
        let (_, node) = self.field(name)?;
        if node.is_empty() { None } else { self.keep(value(node)) }
    }

    /// A map that has to be there.
    pub(in crate::source) fn required_record<T>(
        &mut self,
        name: &'static str,
        record: impl FnOnce(&mut Fields<'_>) -> Option<T>,
    ) -> Option<T> {
        let node = self.required(name, Ok)?;
        self.read_map(name, node, record)
    }

    /// A map that may be absent.
    pub(in crate::source) fn record<T>(
        &mut self,
        name: &'static str,
        record: impl FnOnce(&mut Fields<'_>) -> Option<T>,
    ) -> Option<T> {
        let node = self.optional(name, Ok)?;
        self.read_map(name, node, record)
    }

    /// The map of a field; where it is none, how it is written is said.
    fn read_map<T>(
        &mut self,
        name: &str,
        node: &Node,
        record: impl FnOnce(&mut Fields<'_>) -> Option<T>,
    ) -> Option<T> {
        if let Err(complaint) = node.map() {
            let form = field_forms::form(name);
            self.diagnostics.push(complaint.with_some("form", form));
            return None;
        }
        read(node, self.diagnostics, record)
    }

    /// The items of a list that has to be there.
    pub(in crate::source) fn list(&mut self, name: &'static str) -> Option<&'a [Node]> {
        self.required(name, Node::list)
    }

    /// The items of a list that may be absent.
    pub(in crate::source) fn optional_list(&mut self, name: &'static str) -> &'a [Node] {
        self.optional(name, Node::list).unwrap_or_default()
    }

    /// The maps of a list that has to be there; those that cannot be read are left out.
    pub(in crate::source) fn required_records<T>(
        &mut self,
        name: &'static str,
        record: impl FnMut(&mut Fields<'_>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let nodes = self.list(name)?;
        Some(read_all(nodes, self.diagnostics, record))
    }

    /// The maps of a list that may be absent; those that cannot be read are left out.
    pub(in crate::source) fn records<T>(
        &mut self,
        name: &'static str,
        record: impl FnMut(&mut Fields<'_>) -> Option<T>,
    ) -> Vec<T> {
        self.records_if_there(name, record).unwrap_or_default()
    }

    /// The same, or nothing where there is no such list.
    pub(in crate::source) fn records_if_there<T>(
        &mut self,
        name: &'static str,
        record: impl FnMut(&mut Fields<'_>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let nodes = self.optional(name, Node::list)?;
        Some(read_all(nodes, self.diagnostics, record))
    }

    /// The values of a list that may be absent; those that cannot be read are left out.
    pub(in crate::source) fn values<T>(
        &mut self,
        name: &'static str,
        value: impl Fn(&Node) -> Result<T, Diagnostic>,
    ) -> Vec<T> {
        let nodes = self.optional_list(name);
        values(nodes, self.diagnostics, value)
    }

    /// Knows a field that goes with another one which is there.
    pub(in crate::source) fn pass(&mut self, name: &'static str, with: &str) {
        if self.place_of(with).is_some() {
            self.known.push(name);
        }
    }

    /// Where a field's key stands, if there is one.
    pub(in crate::source) fn place_of(&self, name: &str) -> Option<&'a Origin> {
        let (key, _) = self.map.iter().find(|(key, _)| key.value == name)?;
        Some(&key.origin)
    }

    fn field(&mut self, name: &'static str) -> Option<&'a (Located<String>, Node)> {
        if !self.known.contains(&name) {
            self.known.push(name);
        }
        self.map.iter().find(|(key, _)| key.value == name)
    }

    fn keep<T>(&mut self, value: Result<T, Diagnostic>) -> Option<T> {
        self.diagnostics.keep(value)
    }

    /// Complains of unknown and of missing fields; one whose name is misspelt is
    /// complained of once.
    fn complain_of_the_rest(mut self) {
        let known = &self.known;
        let unknown = self.map.iter().filter(|(key, _)| !known.contains(&&*key.value));
        let unknown: Vec<_> = unknown.collect();
        for (key, _) in &unknown {
            let meant = nearest(&key.value, known);
            self.missing.retain(|&missing| Some(missing) != meant);
        }
        // Within braces a comma ends a text: what follows it reads as a field.
        let complaint = |key: &Located<String>, node: &Node| {
            let complaint = unknown_key(key, known);
            let is_text = node.is_empty()
                && !key.value.is_ascii()
                && !complaint.args.contains_key("parted");
            complaint.with_some("cut", is_text.then(|| shortened(&key.value)))
        };
        // One too many where one is missing: it may be that one under another name.
        if let ([(key, node)], [missing]) = (&*unknown, &*self.missing)
            && nearest(&key.value, known).is_none()
        {
            let mut complaint = unknown_key(key, known);
            if !complaint.args.contains_key("parted") {
                let value = node.is_empty().then(|| format!("{missing}: {}", key.value));
                complaint = complaint.with("missing", missing).with_some("value", value);
            }
            self.diagnostics.push(complaint);
            return;
        }
        let unknown = unknown.into_iter().map(|(key, node)| complaint(key, node));
        self.diagnostics.extend_with(unknown);
        for name in self.missing {
            self.diagnostics.push(field_forms::missing(name, self.origin));
        }
    }
}

/// The complaint about a key that means nothing here.
pub(in crate::source) fn unknown_key(
    key: &Located<String>,
    known: &[&str],
) -> Diagnostic {
    let glued = key.value.split_once(':').filter(|(name, _)| known.contains(name));
    Diagnostic::new(code::UNKNOWN_KEY, &key.origin)
        .with("key", shortened(&key.value))
        .with_some("nearest", nearest(&key.value, known))
        .with_some("parted", glued.map(|(name, value)| format!("{name}: {value}")))
        .with("known", listed(known))
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::model::diagnostic::Diagnostics;
    use crate::model::origin::{Located, Origin};
    use crate::source::yaml::{Kind, Node};

    fn map(fields: &[(&str, &str)]) -> Node {
        let origin = Origin::file("a.yaml");
        let field = |&(key, text): &(&str, &str)| {
            let kind = Kind::Text { text: text.to_owned(), first: origin.clone() };
            let key = Located::new(key.to_owned(), origin.clone());
            (key, Node { origin: origin.clone(), kind })
        };
        let kind = Kind::Map(fields.iter().map(field).collect());
        Node { origin: origin.clone(), kind }
    }

    fn complaints(node: &Node) -> Vec<(&'static str, String)> {
        let mut diagnostics = Diagnostics::default();
        read(node, &mut diagnostics, |fields| {
            let title = fields.required("title", Node::text);
            let due = fields.optional("due", Node::day);
            title.zip(due)
        });
        let sorted = diagnostics.sorted().into_iter().map(|judged| judged.diagnostic);
        sorted.map(|found| (found.code.name, found.args["key"].clone())).collect()
    }

    #[test]
    fn a_misspelt_field_is_complained_of_once_and_an_empty_one_is_not_there() {
        let told = |code, key: &str| vec![(code, key.to_owned())];
        assert_eq!(complaints(&map(&[("titel", "x")])), told("unknown-key", "titel"));
        assert_eq!(complaints(&map(&[("due", "")])), told("missing-key", "title"));
        assert_eq!(complaints(&map(&[("title", " ")])), told("missing-value", "title"));
        assert_eq!(complaints(&map(&[("title", "x"), ("due", "")])), []);
    }

    #[test]
    fn a_field_too_many_where_one_is_missing_is_one_slip() {
        let told = |fields| complaints(&map(fields));
        assert_eq!(told(&[("name", "x")]), [("unknown-key", "name".to_owned())]);
        let unlike = told(&[("dues", "x")]);
        assert_eq!(unlike.len(), 2, "it is nearly another field: {unlike:?}");
    }
}
