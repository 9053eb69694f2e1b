//! Sets documents with Typst: templates and fonts from the program, views from memory.
//!
//! A view is a file that the templates read, not an input of the compiler: a changed
//! word then leaves every other page's layout as it was.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use chrono::Datelike;
use include_dir::{Dir, DirEntry, include_dir};
use typst::diag::Warned;
use typst::foundations::{Bytes, Datetime, Smart};
use typst::syntax::Source;
use typst::text::Font;
use typst::utils::hash128;
use typst_as_lib::TypstEngine;
use typst_as_lib::conversions::IntoSource;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::document::{Document, Part};
use super::export::{self, MadeOf};
use super::fonts::{Face, Shelf};
use super::frames::{Found, Mark};
use super::packed::Pdf;
use super::world::{DocumentWorld, LIBRARY};
use super::{faults, fonts, frames};
use crate::model::code;
use crate::model::deck::PageWords;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::meeting::Exhibit;
use crate::model::origin::Origin;
use crate::model::roc_date::RocDate;
use crate::model::sources::Sources;
use crate::model::templates::Templates;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The templates, parsed once: many meetings in one run share them, and what Typst
/// keeps of them.
static SOURCES: LazyLock<Vec<Source>> =
    LazyLock::new(|| templates().into_iter().map(IntoSource::into_source).collect());

/// Begins to make ready what every pack needs, beside the first readings, which are done
/// one after another.
pub fn ready() {
    std::thread::spawn(|| {
        LazyLock::force(&SOURCES);
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

/// The pages of a finished document.
pub struct Pages<'a> {
    document: &'a Document,
    paged: PagedDocument,
    /// What was found on each of them.
    found: Vec<Found>,
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
            .with_static_source_file_resolver(parsed(templates))
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
                let found = frames::look(finished.pages()).collect();
                let pages = Pages { document, paged: finished, found };
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
        let world = self.world(pages.document)?;
        let ident = format!("{} {}", self.ident, pages.document.name);
        let options = options(&ident, self.date);
        let of = self.made_of(pages.document);
        let errors = match export::remembered(of, &pages.paged, &options, self.date) {
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

/// Lets go of what was not used for so many documents: the memory of a long run stays
/// bounded.
pub fn forget(age: usize) {
    comemo::evict(age);
}

fn options(ident: &str, date: RocDate) -> PdfOptions {
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
        .expect("both standards can be met at once");
    PdfOptions {
        ident: Smart::Custom(ident.to_owned()),
        creator: Smart::Custom(Some(
            concat!("briefpack ", env!("CARGO_PKG_VERSION")).into(),
        )),
        timestamp: timestamp(date),
        standards,
        ..PdfOptions::default()
    }
}

/// PDF/A asks for a date of creation.
fn timestamp(date: RocDate) -> Option<Timestamp> {
    let date = date.gregorian();
    let part = |number: u32| u8::try_from(number).ok();
    let day = Datetime::from_ymd_hms(
        date.year(),
        part(date.month())?,
        part(date.day())?,
        0,
        0,
        0,
    );
    Some(Timestamp::new_utc(day?))
}

/// The Typst templates that a pack is set with.
fn parsed(templates: &Templates) -> Vec<Source> {
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

/// A title short enough for one line of a message.
fn shortened(title: &str) -> String {
    const MOST: usize = 30;
    let mut short: String = title.chars().take(MOST).collect();
    if title.chars().count() > MOST {
        short.push('…');
    }
    short
}

/// What rounding alone may give, in millimetres.
const TOLERANCE: f64 = 0.15;

impl Pages<'_> {
    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.paged.pages().len()
    }

    /// What they are the pages of.
    pub fn document(&self) -> &Document {
        self.document
    }

    /// The words of each page, with what it belongs to.
    pub fn words(&self) -> Vec<PageWords> {
        let words = |(at, found): (usize, &Found)| {
            let (kind, title) = self
                .part(found.first)
                .map(|(part, title)| (part.kind.clone(), title.to_owned()))
                .unwrap_or_default();
            PageWords { page: at + 1, kind, title, words: found.words.clone() }
        };
        self.found.iter().enumerate().map(words).collect()
    }

    fn part(&self, mark: Option<Mark>) -> Option<(&Part, &str)> {
        let (part, page) = mark?;
        self.document.part(part, page)
    }

    fn complain_of_overflow(&self, diagnostics: &mut Diagnostics) {
        for (at, found) in self.found.iter().enumerate() {
            let over = found.over;
            if over < TOLERANCE {
                continue;
            }
            let Some((part, title)) = self.part(found.over_in) else { continue };
            let code = match self.document.face {
                Face::Sans => code::SLIDE_OVERFLOWS,
                Face::Serif => code::PAGE_OVERFLOWS,
            };
            diagnostics.push(
                Diagnostic::new(code, &part.origin)
                    .with("title", shortened(title))
                    .with("page", at + 1)
                    .with("over", format!("{over:.1}")),
            );
        }
    }

    /// A page (from 0) as a PNG picture of so many pixels an inch.
    pub fn png(&self, page: usize, ppi: f64) -> Option<Vec<u8>> {
        let options = typst_render::RenderOptions {
            pixel_per_pt: (ppi / 72.0).into(),
            ..typst_render::RenderOptions::default()
        };
        let page = self.paged.pages().get(page)?;
        typst_render::render(page, &options).encode_png().ok()
    }
}
