//! What a PDF carries, read back.
//!
//! A PDF that is looked into may come from anywhere: whatever is wrong with it is said,
//! a reader that panics is caught, and what is packed is unpacked within bounds.

use hayro_syntax::Pdf;
use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{
    Array, MaybeRef, ObjRef, Object, Stream, String as PdfString,
};

use crate::model::attachment::Carried;
use crate::model::guard::caught;

/// The most bytes that the files of a PDF may come to.
const MOST: usize = 1 << 30;

/// Why nothing could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no PDF, or a damaged one.
    NotPdf,
    /// A file that it carries is damaged.
    File(String),
    /// A name leads out of any folder, or stands there twice.
    Name(String),
    /// More than anybody would seal.
    TooLarge,
}

/// Reads the files that a PDF carries; none where one of them cannot be read.
pub fn carried(pdf: &[u8]) -> Result<Carried, Unreadable> {
    let Rescued { files, lost } = rescued(pdf)?;
    lost.into_iter().next().map_or(Ok(files), Err)
}

/// What of a PDF's files can be read, and what cannot.
#[derive(Debug, Default)]
pub struct Rescued {
    pub files: Carried,
    pub lost: Vec<Unreadable>,
}

/// Reads those of the files that a PDF carries that can be read.
pub fn rescued(pdf: &[u8]) -> Result<Rescued, Unreadable> {
    caught(|| read(pdf.to_vec())).unwrap_or(Err(Unreadable::NotPdf))
}

/// Reads everything that is ever read of a PDF, and comes to its end or does not.
pub fn try_reading(pdf: &[u8]) {
    drop(carried(pdf));
    drop(pages(pdf));
}

/// The content of each page, for comparisons; empty where it cannot be read.
pub(super) fn pages(pdf: &[u8]) -> Vec<Vec<u8>> {
    let read = || {
        let Ok(pdf) = Pdf::new(pdf.to_vec()) else { return Vec::new() };
        let pages = pdf.pages().iter();
        pages.map(|page| page.page_stream().unwrap_or_default().to_vec()).collect()
    };
    caught(read).unwrap_or_default()
}

fn read(pdf: Vec<u8>) -> Result<Rescued, Unreadable> {
    let pdf = Pdf::new(pdf).map_err(|_| Unreadable::NotPdf)?;
    let root: Dict<'_> =
        pdf.xref().get(pdf.xref().root_id()).ok_or(Unreadable::NotPdf)?;
    let mut rescued = Rescued::default();
    let mut left = MOST;
    let mut named = named(&root);
    let listed = root.get::<Array<'_>>("AF");
    // One that cannot be read ends no list: each is looked up by itself.
    for (at, file) in listed.iter().flat_map(Array::raw_iter).enumerate() {
        let (file, called) = match file {
            MaybeRef::Ref(id) => {
                let at = named.iter().position(|(_, it)| *it == id);
                (pdf.xref().get(id.into()), at.map(|at| named.swap_remove(at).0))
            }
            MaybeRef::NotRef(file) => (file.into_dict(), None),
        };
        let damaged = Unreadable::File(called.unwrap_or_else(|| format!("#{}", at + 1)));
        match file.ok_or(Unreadable::NotPdf).and_then(|file| take(&file, &mut left)) {
            Ok((name, _)) if rescued.files.contains_key(&name) => {
                rescued.lost.push(Unreadable::Name(name));
            }
            Ok((name, bytes)) => drop(rescued.files.insert(name, bytes)),
            Err(Unreadable::NotPdf) => rescued.lost.push(damaged),
            Err(why) => rescued.lost.push(why),
        }
    }
    // Of what the list has lost altogether its names still tell.
    rescued.lost.extend(named.into_iter().map(|(name, _)| Unreadable::File(name)));
    Ok(rescued)
}

/// A file that a PDF carries, with its name; of one without a name nobody knows which.
fn take(file: &Dict<'_>, left: &mut usize) -> Result<(String, Vec<u8>), Unreadable> {
    let name = name(file).ok_or(Unreadable::NotPdf)?;
    if !is_inner(&name) {
        return Err(Unreadable::Name(name));
    }
    let damaged = || Unreadable::File(name.clone());
    let embedded: Dict<'_> = file.get("EF").ok_or_else(damaged)?;
    let stream: Stream<'_> = embedded.get("F").ok_or_else(damaged)?;
    // Deflate packs at most about a thousand times.
    if stream.raw_data().len() > *left {
        return Err(Unreadable::TooLarge);
    }
    let bytes = stream.decoded().map_err(|_| damaged())?.into_owned();
    *left = left.checked_sub(bytes.len()).ok_or(Unreadable::TooLarge)?;
    Ok((name, bytes))
}

/// The files by the names under which readers list them.
fn named(root: &Dict<'_>) -> Vec<(String, ObjRef)> {
    let names = || {
        let files = root.get::<Dict<'_>>("Names")?.get::<Dict<'_>>("EmbeddedFiles")?;
        files.get::<Array<'_>>("Names")
    };
    let names: Vec<_> = names().iter().flat_map(Array::raw_iter).collect();
    let pair = |pair: &[MaybeRef<Object<'_>>]| match pair {
        [MaybeRef::NotRef(Object::String(name)), MaybeRef::Ref(file)] => {
            Some((text(name.as_bytes())?, *file))
        }
        _ => None,
    };
    names.chunks_exact(2).filter_map(pair).collect()
}

/// The name of a file that a PDF carries.
pub(super) fn name(file: &Dict<'_>) -> Option<String> {
    let text_of = file.get::<PdfString<'_>>("UF").or_else(|| file.get("F"))?;
    text(text_of.as_bytes())
}

/// A text of a PDF: UTF-16 behind its mark, else one byte a character.
pub(super) fn text(bytes: &[u8]) -> Option<String> {
    let Some(wide) = bytes.strip_prefix(b"\xFE\xFF") else {
        return Some(bytes.iter().map(|&byte| char::from(byte)).collect());
    };
    let units = wide.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    char::decode_utf16(units).collect::<Result<String, _>>().ok()
}

/// Whether a name stays within a folder on every machine.
pub fn is_inner(name: &str) -> bool {
    let forbidden = |c: char| c.is_control() || "\\:*?\"<>|".contains(c);
    !name.contains(forbidden)
        && name.split('/').all(|part| !["", ".", ".."].contains(&part.trim()))
}

#[cfg(test)]
mod tests {
    use super::{Unreadable, carried, is_inner};

    #[test]
    fn what_is_no_pdf_is_said_to_be_none() {
        assert_eq!(carried(b""), Err(Unreadable::NotPdf));
        assert_eq!(carried(b"%PDF-1.7\ntrailer<</Root 1 0 R>>"), Err(Unreadable::NotPdf));
    }

    #[test]
    fn names_that_lead_out_of_a_folder_are_refused() {
        for name in ["../x", "/x", "a/../b", "a//b", "C:x", "a\\b", "", "a/. /b", "a\0"] {
            assert!(!is_inner(name), "{name}");
        }
        assert!(is_inner("data/111-1/盤點表 (2).xlsx"));
    }
}
