//! From pages to a PDF.
//!
//! What a document was exported to is remembered as long as Typst remembers its pages:
//! where one word changes, or one meeting of many, most papers are what they were.

use std::hash::{Hash, Hasher};

use chrono::Datelike;
use typst::diag::SourceResult;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

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
///
/// ident: what tells this document from every other; date: the day that it gives as its
/// own.
pub(super) fn remembered(
    of: MadeOf<'_>,
    pages: &PagedDocument,
    ident: &str,
    date: RocDate,
) -> SourceResult<Pdf> {
    by_what_it_is_made_of(of, Pages(pages), ident, date)
}

#[comemo::memoize]
fn by_what_it_is_made_of(
    of: MadeOf<'_>,
    pages: Pages<'_>,
    ident: &str,
    date: RocDate,
) -> SourceResult<Pdf> {
    let _ = of;
    typst_pdf::pdf(pages.0, &options(ident, date))
        .map(|exported| Pdf::of(&exported, date))
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
