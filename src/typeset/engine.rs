//! Sets documents with Typst: templates and fonts from the program, views from memory.
//!
//! A view is a file that the templates read, not an input of the compiler: a changed
//! word then leaves every other page's layout as it was.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use typst::diag::Warned;
use typst::foundations::Bytes;
use typst::text::Font;
use typst::utils::hash128;
use typst_as_lib::TypstEngine;
use typst_layout::PagedDocument;

use super::document::Document;
use super::export::{self, MadeOf};
use super::fonts::{Face, Shelf};
use super::packed::Pdf;
use super::pages::Pages;
use super::world::{DocumentWorld, LIBRARY};
use super::{faults, fonts, templates};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::meeting::Exhibit;
use crate::model::origin::Origin;
use crate::model::roc_date::RocDate;
use crate::model::sources::Sources;
use crate::model::templates::Templates;

/// Begins to make ready what every pack needs, beside the first readings, which are done
/// one after another.
pub fn ready() {
    std::thread::spawn(|| {
        templates::ready();
        fonts::ready(Face::Sans);
        LazyLock::force(&LIBRARY);
    });
}

/// Begins to make ready what takes longer, beside the computing of the tables: the reading
/// of the sources before that takes all cores.
pub fn ready_for(sources: &Sources) {
    let has_papers = sources.inventory.is_some() || sources.action_plan.is_some();
    let faces = [Some(Face::Sans), has_papers.then_some(Face::Serif)];
    std::thread::spawn(move || {
        let faces = || faces.into_iter().flatten();
        faces().for_each(fonts::ready);
        faces().for_each(fonts::known);
    });
}

/// Typst with everything one meeting's documents may use.
pub struct Engine {
    typst: TypstEngine,
    shelves: BTreeMap<Face, Shelf>,
    /// The digest of the pictures that may be shown, and of the templates that were
    /// carried.
    files: u128,
    ident: String,
    /// The day that the PDF gives as its own: the meeting's, for there is no clock.
    date: RocDate,
}

impl Engine {
    /// Makes the engine ready for these documents, with their views and the meeting's
    /// pictures; complains of files in `data/fonts/` that are no fonts.
    pub fn new(
        sources: &Sources,
        templates: &Templates,
        documents: &[Document],
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let added = added_fonts(sources, diagnostics);
        let faces: BTreeSet<Face> = documents.iter().map(|one| one.face).collect();
        let shelf = |face: Face| (face, Shelf::new(face, &added));
        let mut files = pictures(sources);
        let shown = hash128(&(&files, templates.carried()));
        files.extend(documents.iter().map(|document| {
            (document.view_path(), Bytes::from_string(document.view.clone()))
        }));
        let typst = TypstEngine::builder()
            .with_static_source_file_resolver(templates::parsed(templates))
            .with_static_file_resolver(
                files.iter().map(|(path, bytes)| (path.as_str(), bytes.clone())),
            )
            .build();
        let organization = &sources.organization;
        let meeting = sources.meeting.id.value;
        let ident = format!("briefpack {} {meeting}", organization.full_group());
        let shelves = faces.into_iter().map(shelf).collect();
        Self { typst, shelves, files: shown, ident, date: sources.meeting.date.value }
    }

    /// The characters of a document that no font of its face has.
    pub fn missing_glyphs(&self, document: &Document) -> Vec<char> {
        self.shelf(document).missing(&document.view).into_iter().collect()
    }

    /// Sets the pages; complains of what the templates cannot set and of what does not fit.
    pub fn typeset<'a>(
        &self,
        document: &'a Document,
        diagnostics: &mut Diagnostics,
    ) -> Option<Pages<'a>> {
        let world = self.world(document)?;
        let Warned { output, warnings } = typst::compile::<PagedDocument>(&world);
        for warning in &warnings {
            diagnostics.push(faults::diagnostic(warning, &world));
        }
        match output {
            Ok(finished) => {
                let pages = Pages::of(document, finished);
                pages.complain_of_overflow(diagnostics);
                Some(pages)
            }
            Err(errors) => {
                for error in &errors {
                    diagnostics.push(faults::diagnostic(error, &world));
                }
                None
            }
        }
    }

    /// Exports the pages as PDF/A-3a and PDF/UA-1; complains of what the standards
    /// forbid.
    pub fn pdf(&self, pages: &Pages<'_>, diagnostics: &mut Diagnostics) -> Option<Pdf> {
        let document = pages.document();
        let world = self.world(document)?;
        let ident = format!("{} {}", self.ident, document.name);
        let of = self.made_of(document);
        let errors = match export::remembered(of, pages.paged(), &ident, self.date) {
            Ok(pdf) => return Some(pdf),
            Err(errors) => errors,
        };
        for error in &errors {
            diagnostics.push(faults::diagnostic(error, &world));
        }
        None
    }

    fn made_of<'a>(&self, document: &'a Document) -> MadeOf<'a> {
        let shown = hash128(&(self.files, &self.shelf(document).fonts));
        MadeOf { name: document.name, view: &document.view, shown }
    }

    fn shelf(&self, document: &Document) -> &Shelf {
        &self.shelves[&document.face]
    }

    fn world<'a>(&'a self, document: &'a Document) -> Option<DocumentWorld<'a>> {
        let template = document.template_path();
        let files = self.typst.world_builder(&*template).build().ok()?;
        Some(DocumentWorld { files, shelf: self.shelf(document), about: &document.about })
    }
}

/// Lets go of what was not used since so many calls of this: the memory of a long run
/// stays bounded.
pub fn forget(age: usize) {
    comemo::evict(age);
}

/// The secretariat's own fonts.
fn added_fonts(sources: &Sources, diagnostics: &mut Diagnostics) -> Vec<Font> {
    let mut fonts = Vec::new();
    for source in &sources.fonts {
        let added = fonts::added(source);
        if added.is_empty() {
            let origin = Origin::file(&source.path);
            diagnostics.push(Diagnostic::new(code::NOT_A_FONT, &origin));
        }
        fonts.extend(added);
    }
    fonts
}

fn pictures(sources: &Sources) -> Vec<(String, Bytes)> {
    let exhibits =
        sources.meeting.slides().filter_map(|(_, slide)| slide.exhibit.as_ref());
    exhibits
        .filter_map(|exhibit| match exhibit {
            Exhibit::Picture(picture) => Some((
                format!("/{}", picture.shown_path()),
                Bytes::new(picture.bytes.clone()),
            )),
            Exhibit::Statute(_) => None,
        })
        .collect()
}
