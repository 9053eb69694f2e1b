//! What Typst may see of one document: the engine's files, the fonts of its face, and
//! no clock.
//!
//! typst-as-lib's world tells templates today's date; a pack must not depend on the
//! day it is built. It also has the same fonts for all documents, and a library without what makes tables accessible.

use std::sync::LazyLock;

use typst::diag::FileResult;
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, LibraryExt};
use typst::{Library, World};
use typst_as_lib::TypstWorld;

use super::fonts::Shelf;
use super::{closures, reckon};

pub(super) struct DocumentWorld<'a> {
    pub(super) files: TypstWorld<'a>,
    pub(super) shelf: &'a Shelf,
    /// What the document says of itself.
    pub(super) about: &'a str,
}

/// Typst's library with header cells and summaries of tables, and with what is the
/// program's own; one for all documents.
pub(super) static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let features = [Feature::A11yExtras].into_iter().collect();
    let mut library = Library::builder().with_features(features).build();
    library.routines = &closures::ROUTINES;
    reckon::add_to(&mut library);
    LazyHash::new(library)
});

impl World for DocumentWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shelf.book
    }

    fn main(&self) -> FileId {
        self.files.main()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.files.source(id)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id.vpath().get_with_slash() {
            "/about.json" => Ok(Bytes::from_string(self.about.to_owned())),
            // Templates that earlier versions sealed ask what their deck is to carry; that
            // is put into the finished file.
            "/attached/list.json" => Ok(Bytes::from_string("[]")),
            _ => self.files.file(id),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shelf.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
