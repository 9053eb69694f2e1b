//! The templates: the program's own, and those that a sealed deck carries.

use std::path::Path;
use std::sync::LazyLock;

use include_dir::{Dir, DirEntry, include_dir};
use typst::syntax::Source;
use typst_as_lib::conversions::IntoSource;

use crate::model::templates::Templates;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The templates, parsed once: many meetings in one run share them, and what Typst
/// keeps of them.
static SOURCES: LazyLock<Vec<Source>> =
    LazyLock::new(|| templates().into_iter().map(IntoSource::into_source).collect());

/// Parses the program's own, where that was not done yet.
pub(super) fn ready() {
    LazyLock::force(&SOURCES);
}

/// The Typst templates that a pack is set with.
pub(super) fn parsed(templates: &Templates) -> Vec<Source> {
    let Some(carried) = templates.carried() else { return SOURCES.clone() };
    let carried = carried.iter().filter(|(path, _)| is_template(Path::new(path)));
    carried.map(|(path, text)| (path.as_str(), text.as_str()).into_source()).collect()
}

fn is_template(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "typ")
}

/// Every Typst template with its path from the root.
fn templates() -> Vec<(&'static str, &'static str)> {
    let mut templates = all_templates();
    templates.retain(|(path, _)| is_template(Path::new(path)));
    templates
}

/// Every template that a pack is set and worded with, with its path from their folder.
pub fn templates_of(templates: &Templates) -> Vec<(&str, &str)> {
    match templates.carried() {
        Some(carried) => carried.iter().map(|(path, text)| (&**path, &**text)).collect(),
        None => all_templates(),
    }
}

/// Every template of the program, those of sentences too, with its path from their
/// folder.
pub fn all_templates() -> Vec<(&'static str, &'static str)> {
    fn add(folder: &'static Dir<'_>, found: &mut Vec<(&'static str, &'static str)>) {
        for entry in folder.entries() {
            match entry {
                DirEntry::Dir(folder) => add(folder, found),
                DirEntry::File(file) => {
                    found.extend(file.path().to_str().zip(file.contents_utf8()));
                }
            }
        }
    }
    let mut found = Vec::new();
    add(&TEMPLATES, &mut found);
    found.sort_unstable();
    found
}
