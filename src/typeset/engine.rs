//! Sets pages with Typst: templates and fonts from the program, the view from memory.
//!
//! The view is a file that the templates read, not an input of the compiler: a changed
//! word then leaves every other page's layout as it was.

use std::path::Path;

use chrono::Datelike;
use include_dir::{Dir, DirEntry, include_dir};
use typst::diag::Warned;
use typst::foundations::{Bytes, Datetime, Smart};
use typst::text::Font;
use typst_as_lib::{TypstAsLibError, TypstEngine};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::frames::Found;
use super::view::View;
use super::world::TimelessWorld;
use super::{faults, fonts, frames};
use crate::model::code;
use crate::model::deck::{Deck, DeckPage, DeckSlide, PageWords};
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::meeting::Exhibit;
use crate::model::pack::Pack;
use crate::model::roc_date::RocDate;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

const MAIN: &str = "/deck.typ";

/// Typst with everything one meeting's pages may use.
pub struct Engine {
    typst: TypstEngine,
    fonts: Vec<Font>,
    view: String,
    ident: String,
    /// The day that the PDF gives as its own: the meeting's, for there is no clock.
    date: RocDate,
}

/// The pages of a finished document.
pub struct Pages {
    document: PagedDocument,
}

impl Engine {
    /// Makes the engine ready, with the pack's view and pictures; complains of files
    /// in `data/fonts/` that are no fonts.
    pub fn new(pack: &Pack, deck: &Deck, diagnostics: &mut Diagnostics) -> Self {
        let view = serde_json::to_string(&View::new(pack, deck))
            .expect("a view holds nothing that JSON cannot");
        let mut fonts = fonts::own();
        for source in &pack.sources.fonts {
            let added = fonts::added(source);
            if added.is_empty() {
                let origin = crate::model::origin::Origin::file(&source.path);
                diagnostics.push(Diagnostic::new(code::NOT_A_FONT, &origin));
            }
            fonts.extend(added);
        }
        let mut files = pictures(pack);
        files.push(("/pack.json".to_owned(), Bytes::from_string(view.clone())));
        let typst = TypstEngine::builder()
            .fonts(fonts.clone())
            .with_static_source_file_resolver(templates())
            .with_static_file_resolver(
                files.iter().map(|(path, bytes)| (path.as_str(), bytes.clone())),
            )
            .build();
        let organization = &pack.sources.organization;
        let meeting = pack.sources.meeting.id.value;
        let ident = format!(
            "briefpack {}{} {meeting}",
            organization.ministry.value, organization.group.value
        );
        Self { typst, fonts, view, ident, date: pack.sources.meeting.date.value }
    }

    /// The characters of the view that no font has.
    pub fn missing_glyphs(&self) -> Vec<char> {
        fonts::missing(&self.view, &self.fonts).into_iter().collect()
    }

    /// Sets the pages; complains of what the templates cannot set and of what does
    /// not fit.
    pub fn typeset(&self, deck: &Deck, diagnostics: &mut Diagnostics) -> Option<Pages> {
        let world = TimelessWorld(self.world().ok()?);
        let Warned { output, warnings } = typst::compile::<PagedDocument>(&world);
        for warning in &warnings {
            diagnostics.push(faults::diagnostic(warning, &world));
        }
        match output {
            Ok(document) => {
                complain_of_overflow(&document, deck, diagnostics);
                Some(Pages { document })
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
    pub fn pdf(&self, pages: &Pages, diagnostics: &mut Diagnostics) -> Option<Vec<u8>> {
        let world = TimelessWorld(self.world().ok()?);
        let errors =
            match typst_pdf::pdf(&pages.document, &options(&self.ident, self.date)) {
                Ok(bytes) => return Some(bytes),
                Err(errors) => errors,
            };
        for error in &errors {
            diagnostics.push(faults::diagnostic(error, &world));
        }
        None
    }

    fn world(&self) -> Result<typst_as_lib::TypstWorld<'_>, TypstAsLibError> {
        self.typst.world_builder(MAIN).build()
    }
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

fn is_template(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "typ")
}

/// Every Typst template with its path from the root.
fn templates() -> Vec<(&'static str, &'static str)> {
    fn add(folder: &'static Dir<'_>, found: &mut Vec<(&'static str, &'static str)>) {
        for entry in folder.entries() {
            match entry {
                DirEntry::Dir(folder) => add(folder, found),
                DirEntry::File(file) => {
                    let path = file.path().to_str().filter(|_| is_template(file.path()));
                    found.extend(path.zip(file.contents_utf8()));
                }
            }
        }
    }
    let mut found = Vec::new();
    add(&TEMPLATES, &mut found);
    found
}

fn pictures(pack: &Pack) -> Vec<(String, Bytes)> {
    let exhibits =
        pack.sources.meeting.slides().filter_map(|(_, slide)| slide.exhibit.as_ref());
    exhibits
        .filter_map(|exhibit| match exhibit {
            Exhibit::Picture(picture) => Some((
                format!("/{}", picture.path.value),
                Bytes::new(picture.bytes.clone()),
            )),
            Exhibit::Statute(_) => None,
        })
        .collect()
}

fn complain_of_overflow(
    document: &PagedDocument,
    deck: &Deck,
    diagnostics: &mut Diagnostics,
) {
    for (at, page) in document.pages().iter().enumerate() {
        let found = frames::look(page);
        let over = found.over.max(found.outside);
        if over < TOLERANCE {
            continue;
        }
        let Some((slide, page)) = slide_of(&found, deck) else { continue };
        diagnostics.push(
            Diagnostic::new(code::SLIDE_OVERFLOWS, &slide.origin)
                .with("title", shortened(&page.title))
                .with("page", at + 1)
                .with("over", format!("{over:.1}")),
        );
    }
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

fn words(at: usize, found: Found, deck: &Deck) -> PageWords {
    let (kind, title) = slide_of(&found, deck)
        .map(|(slide, page)| (slide.kind.clone(), page.title.clone()))
        .unwrap_or_default();
    PageWords { page: at + 1, kind, title, words: found.words }
}

/// The slide that a page belongs to, and which of its pages it shows.
fn slide_of<'a>(found: &Found, deck: &'a Deck) -> Option<(&'a DeckSlide, &'a DeckPage)> {
    let (slide, page) = found.slide?;
    let slide = deck.slides.get(slide)?;
    Some((slide, slide.pages.get(page)?))
}

impl Pages {
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// The words of each page, with the slide that it belongs to.
    pub fn words(&self, deck: &Deck) -> Vec<PageWords> {
        let pages = self.document.pages().iter().enumerate();
        pages.map(|(at, page)| words(at, frames::look(page), deck)).collect()
    }

    /// A page (from 0) as a PNG picture of so many pixels an inch.
    pub fn png(&self, page: usize, ppi: f64) -> Option<Vec<u8>> {
        let options = typst_render::RenderOptions {
            pixel_per_pt: (ppi / 72.0).into(),
            ..typst_render::RenderOptions::default()
        };
        let page = self.document.pages().get(page)?;
        typst_render::render(page, &options).encode_png().ok()
    }
}
