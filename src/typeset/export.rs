//! From pages to a PDF.
//!
//! What a document was exported to is remembered as long as Typst remembers its pages:
//! where one word changes, or one meeting of many, most papers are what they were.

use std::hash::{Hash, Hasher};

use typst::diag::SourceResult;
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use super::packed::Pdf;
use crate::model::roc_date::RocDate;

/// What the pages were made of: they are the same wherever it is.
#[derive(Clone, Copy, Hash)]
pub(super) struct MadeOf<'a> {
    /// The document's name and its view.
    pub(super) name: &'a str,
    pub(super) view: &'a str,
    /// The digest of the fonts and pictures that it may show.
    pub(super) shown: u128,
}

/// The pages, which need not be looked at to know whether they are the same.
#[derive(Clone, Copy)]
struct Pages<'a>(&'a PagedDocument);

impl Hash for Pages<'_> {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

/// The finished PDF, remembered by what it was made of.
pub(super) fn remembered(
    of: MadeOf<'_>,
    pages: &PagedDocument,
    options: &PdfOptions,
    date: RocDate,
) -> SourceResult<Pdf> {
    by_what_it_is_made_of(of, Pages(pages), options, date)
}

#[comemo::memoize]
fn by_what_it_is_made_of(
    of: MadeOf<'_>,
    pages: Pages<'_>,
    options: &PdfOptions,
    date: RocDate,
) -> SourceResult<Pdf> {
    let _ = of;
    typst_pdf::pdf(pages.0, options).map(|exported| Pdf::of(&exported, date))
}
