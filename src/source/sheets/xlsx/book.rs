//! What a workbook says of its sheets, and where its parts lie.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::events::BytesStart;

use super::{Archive, part};
use crate::model::limits::Limits;
use crate::source::sheets::formats;
use crate::source::sheets::formats::Style;
use crate::source::sheets::xml::{Xml, attribute, unescaped};

/// A workbook without its cells.
pub(super) struct Book {
    pub sheets: Vec<Sheet>,
    /// The part that holds the shared texts.
    pub texts: Option<usize>,
    /// The cells' styles.
    pub styles: Vec<Style>,
    /// Whether days are counted from 1904.
    pub from_1904: bool,
}

/// A sheet of cells.
pub(super) struct Sheet {
    pub name: String,
    pub hidden: bool,
    /// Its part, if it is there.
    pub part: Option<usize>,
}

/// What one part says of another.
struct Relation {
    /// The last word of its kind: `worksheet`, `styles`.
    kind: String,
    target: String,
}

impl Book {
    /// Reads what the workbook says of itself; nothing where that is damaged.
    pub(super) fn read(archive: &mut Archive<'_>, limits: Limits) -> Option<Self> {
        let names = Names::of(archive);
        let path = workbook(archive, &names, limits)?;
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", &path));
        let related = relations(
            archive,
            names.find(&format!("{folder}/_rels/{name}.rels"))?,
            limits,
        )?;
        let lies = |target: &str| names.find(&joined(folder, target));
        let of_kind = |kind: &str| related.values().find(|related| related.kind == kind);
        let told = |kind: &str, usual: &str| {
            lies(of_kind(kind).map_or(usual, |related| &related.target))
        };
        let texts = told("sharedStrings", "sharedStrings.xml");
        let styles = match told("styles", "styles.xml") {
            Some(at) => formats::read(part(archive, at)?, limits)?,
            None => Vec::new(),
        };
        let mut book = Self { sheets: Vec::new(), texts, styles, from_1904: false };
        let mut taken = BTreeSet::new();
        let at = names.find(&path)?;
        Xml::new(part(archive, at)?, limits).each_element(|element, around| {
            match (around, element.local_name().as_ref()) {
                (b"workbook", b"workbookPr") => {
                    book.from_1904 |= counts_from_1904(element);
                }
                (b"sheets", b"sheet") => {
                    let related = related.get(&related_id(element)?)?;
                    if related.kind == "worksheet" {
                        let part = lies(&related.target);
                        // A part that is several sheets would be read as often.
                        let is_new = part.is_none_or(|at| taken.insert(at));
                        book.sheets.push(sheet(element, part.filter(|_| is_new))?);
                    }
                }
                _ => {}
            }
            Some(())
        })?;
        Some(book)
    }
}

fn sheet(element: &BytesStart<'_>, part: Option<usize>) -> Option<Sheet> {
    let state = attribute(element, "state");
    let hidden = state.is_some_and(|state| state != "visible");
    Some(Sheet { name: attribute(element, "name")?, hidden, part })
}

fn counts_from_1904(element: &BytesStart<'_>) -> bool {
    attribute(element, "date1904").is_some_and(|said| said == "1" || said == "true")
}

/// `r:id`, whatever the prefix is.
fn related_id(element: &BytesStart<'_>) -> Option<String> {
    let mut attributes = element.attributes().flatten();
    let id = attributes.find(|attribute| {
        attribute.key.prefix().is_some() && attribute.key.local_name().as_ref() == b"id"
    })?;
    unescaped(&id.value)
}

/// The path of the workbook's own part.
fn workbook(archive: &mut Archive<'_>, names: &Names, limits: Limits) -> Option<String> {
    let usual = "xl/workbook.xml";
    let Some(at) = names.find("_rels/.rels") else { return Some(usual.to_owned()) };
    let related = relations(archive, at, limits)?;
    let book = related.values().find(|related| related.kind == "officeDocument");
    Some(book.map_or_else(|| usual.to_owned(), |book| joined("", &book.target)))
}

/// What a part is related to, by the name it gives each.
fn relations(
    archive: &mut Archive<'_>,
    at: usize,
    limits: Limits,
) -> Option<BTreeMap<String, Relation>> {
    let mut related = BTreeMap::new();
    Xml::new(part(archive, at)?, limits).each_element(|element, _| {
        if element.local_name().as_ref() == b"Relationship" {
            let said = |name: &str| attribute(element, name).unwrap_or_default();
            let kind = said("Type").rsplit('/').next().unwrap_or_default().to_owned();
            related.insert(said("Id"), Relation { kind, target: said("Target") });
        }
        Some(())
    })?;
    Some(related)
}

/// A path as another part says it, seen from the archive's root.
fn joined(folder: &str, target: &str) -> String {
    let whole = match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None => format!("{folder}/{target}"),
    };
    let mut steps = Vec::new();
    for step in whole.split(['/', '\\']) {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// The parts by their names, which some programs write in other cases or with other
/// strokes.
struct Names(BTreeMap<String, usize>);

impl Names {
    fn of(archive: &Archive<'_>) -> Self {
        let names = archive.file_names().filter_map(Result::ok);
        let at = |name: &str| archive.index_for_name(name);
        Self(names.filter_map(|name| Some((plain(&name), at(&name)?))).collect())
    }

    fn find(&self, path: &str) -> Option<usize> {
        self.0.get(&plain(path)).copied()
    }
}

fn plain(name: &str) -> String {
    joined("", name).to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn a_part_is_found_from_where_it_is_spoken_of() {
        assert_eq!(joined("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(joined("xl", "/xl/worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(joined("xl", "../custom/./a.xml"), "custom/a.xml");
        assert_eq!(joined("", "xl\\workbook.xml"), "xl/workbook.xml");
    }
}
