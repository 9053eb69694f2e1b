//! Exhibits: the quoted statutes and the pictures of supporting slides.
//!
//! A slide names a file of its meeting's folder; no path leads out of it. A file among
//! them that no slide names is complained of, as unknown files are elsewhere.

use std::path::{Component, Path};

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::meeting::{Exhibit, Picture, Statute};
use crate::model::origin::Located;

use crate::source::door::folder::Folder;
use crate::source::rows::list_file::is_beside_the_point;
use crate::source::yaml;
use crate::source::yaml::Node;
use crate::source::yaml::fields;
use crate::source::yaml::fields::Fields;

mod picture;
mod svg;

/// Reads the exhibit that a slide's options name: a statute, or a picture with its
/// words.
pub(super) fn read(
    folder: &mut Folder,
    meeting: &str,
    fields: &mut Fields<'_>,
) -> Result<Option<Exhibit>, Fault> {
    let of_picture = ["picture", "alt", "caption"];
    let pictured = of_picture.iter().any(|name| fields.place_of(name).is_some());
    if pictured && fields.place_of("statute").is_none() {
        let picture = read_picture(folder, meeting, fields)?;
        return Ok(picture.map(Box::new).map(Exhibit::Picture));
    }
    let Some(path) = fields.required("statute", inner_path) else { return Ok(None) };
    let statute = read_statute(folder, meeting, &path, fields.diagnostics)?;
    Ok(statute.map(|statute| Exhibit::Statute(Box::new(statute))))
}

/// The folder of a meeting's folder that holds nothing but exhibits.
pub(in crate::source) const EXHIBITS: &str = "exhibits";

/// Complains of exhibits that no slide names, once the slides have been read.
pub(super) fn complain_of_unnamed(
    folder: &Folder,
    meeting: &str,
    diagnostics: &mut Diagnostics,
) -> Result<(), Fault> {
    // One of them may be what a slide means whose file is not there.
    let missing = diagnostics.places_of(&[code::MISSING_FILE]);
    let own = folder.origin(&format!("{meeting}/")).file;
    if missing.iter().any(|place| place.is_in(&own)) {
        return Ok(());
    }
    // What could not be read was named, and has been complained of itself.
    let is_named = |path: &str, diagnostics: &Diagnostics| {
        let shown = folder.origin(path).file;
        folder.has_read(path) || diagnostics.has_errors_in(&shown)
    };
    let mut folders = vec![format!("{meeting}/{EXHIBITS}")];
    while let Some(around) = folders.pop() {
        for name in folder.list(&around)? {
            let path = format!("{around}/{name}");
            let within = format!("{path}/");
            if folder.is_folder(&path) && is_named(&within, diagnostics) {
                folders.push(path);
            } else if !is_beside_the_point(&name) && !is_named(&path, diagnostics) {
                let complaint =
                    Diagnostic::new(code::UNKNOWN_FILE, &folder.origin(&path));
                let inner = path.strip_prefix(&format!("{meeting}/"));
                let exhibit = inner.filter(|_| !folder.is_folder(&path));
                let complaint = complaint.with("found", &name);
                diagnostics.push(complaint.with_some("exhibit", exhibit));
            }
        }
    }
    Ok(())
}

/// A path that stays in the meeting's folder on every machine.
fn inner_path(node: &Node) -> Result<Located<String>, Diagnostic> {
    let path = node.text()?;
    let inner = Path::new(&path.value)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    if inner && !path.value.contains(['\\', ':']) {
        return Ok(path);
    }
    Err(Diagnostic::new(code::OUTSIDE_FOLDER, &path.origin)
        .with("found", &path.value)
        .with("path", &path.value))
}

/// The path within the folder; complains and gives nothing where there is no such file.
fn existing(
    folder: &Folder,
    meeting: &str,
    path: &Located<String>,
    diagnostics: &mut Diagnostics,
) -> Result<Option<String>, Fault> {
    let whole = format!("{meeting}/{}", path.value);
    if folder.has(&whole) {
        return Ok(Some(whole));
    }
    let complaint = folder.missing(&whole)?;
    diagnostics.push(complaint.see(&path.origin, "named-here", &path.value));
    Ok(None)
}

fn read_statute(
    folder: &mut Folder,
    meeting: &str,
    path: &Located<String>,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Statute>, Fault> {
    let Some(whole) = existing(folder, meeting, path, diagnostics)? else {
        return Ok(None);
    };
    let node = yaml::read(folder, &whole, diagnostics)?;
    Ok(node.and_then(|node| fields::read(&node, diagnostics, statute)))
}

fn statute(fields: &mut Fields<'_>) -> Option<Statute> {
    let name = fields.required("name", Node::text);
    let facts = fields.records("facts", |fields| {
        let name = fields.required("name", Node::text);
        let text = fields.required("text", Node::text);
        Some((name?, text?))
    });
    let articles = fields.required("articles", Node::narrative);
    let source = fields.optional("source", Node::text);
    Some(Statute { name: name?, facts, articles: articles?, source })
}

fn read_picture(
    folder: &mut Folder,
    meeting: &str,
    fields: &mut Fields<'_>,
) -> Result<Option<Picture>, Fault> {
    let path = fields.required("picture", inner_path);
    let alt = fields.required("alt", Node::text);
    let caption = fields.optional("caption", Node::narrative);
    let Some(path) = path else { return Ok(None) };
    let told = &mut *fields.diagnostics;
    let Some(whole) = existing(folder, meeting, &path, told)? else {
        return Ok(None);
    };
    let Some(opened) = folder.open(&whole, told)? else { return Ok(None) };
    if let Err(flaw) = picture::check(&opened.bytes) {
        let complaint = flaw.complaint(&opened.origin());
        told.push(complaint.see(&path.origin, "named-here", &path.value));
        return Ok(None);
    }
    Ok(alt.map(|alt| Picture { path, bytes: opened.bytes, alt, caption }))
}
