//! The files that a finished PDF is given to carry: each as a stream with what it is, and
//! its name in the catalogue (PDF/A-3, ISO 19005-3, 6.8).

use std::io::Write;

use chrono::Datelike;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use memchr::memmem;
use pdf_writer::types::AssociationKind;
use pdf_writer::{Chunk, Date, Filter, Finish, Name, Ref, Settings, Str, TextStr};

use crate::model::attachment::{Attachment, Relationship};
use crate::model::digest::sha256;
use crate::model::roc_date::RocDate;

/// A file made small, ready to be put into documents: what takes longest of it is done,
/// and done once.
#[derive(Debug)]
pub struct Enclosure {
    file: Attachment,
    /// None where its kind of file is made small already.
    deflated: Option<Vec<u8>>,
}

impl Enclosure {
    /// Makes a file ready.
    pub fn of(file: Attachment) -> Self {
        let deflated = (!file.is_packed()).then(|| deflated(&file.bytes));
        Self { file, deflated }
    }
}

/// The objects of these files, two for each: its bytes, then what they are.
///
/// first: the number of the first of the objects; the others follow.
pub(super) fn objects(
    files: &[&Enclosure],
    first: usize,
    date: RocDate,
) -> impl Iterator<Item = Vec<u8>> {
    let date = pdf_date(date);
    files.iter().enumerate().flat_map(move |(at, enclosure)| {
        let (bytes, names) = (reference(first + 2 * at), reference(first + 2 * at + 1));
        [stream(enclosure, bytes, date), facts(&enclosure.file, names, bytes)]
    })
}

fn stream(enclosure: &Enclosure, number: Ref, date: Date) -> Vec<u8> {
    let Enclosure { file, deflated } = enclosure;
    let mut chunk = chunk();
    let mut stream =
        chunk.embedded_file(number, deflated.as_ref().unwrap_or(&file.bytes));
    if deflated.is_some() {
        stream.filter(Filter::FlateDecode);
    }
    stream.subtype(Name(file.mime.as_bytes()));
    let size = i32::try_from(file.bytes.len()).expect("a source is smaller than 2 GB");
    stream.params().size(size).modification_date(date);
    stream.finish();
    chunk.as_bytes().to_vec()
}

fn facts(file: &Attachment, number: Ref, bytes: Ref) -> Vec<u8> {
    let mut chunk = chunk();
    let mut facts = chunk.file_spec(number);
    facts.path(Str(file.path.as_bytes()));
    facts.unic_file(TextStr(&file.path));
    facts.embedded_file_with_unicode(bytes);
    facts.association_kind(match file.relationship {
        Relationship::Source => AssociationKind::Source,
        Relationship::Data => AssociationKind::Data,
        Relationship::Supplement => AssociationKind::Supplement,
    });
    facts.description(TextStr(&file.description));
    facts.finish();
    chunk.as_bytes().to_vec()
}

/// The entries of a catalogue with the names of these files, in their order.
pub(super) fn named(entries: &[u8], files: &[&Enclosure], first: usize) -> Vec<u8> {
    let path = |at: usize| &files[at].file.path;
    let mut order: Vec<usize> = (0..files.len()).collect();
    order.sort_by_key(|&at| path(at));
    let mut all = chunk();
    let mut dict = all.indirect(reference(1)).dict();
    let mut names = dict.insert(Name(b"Names")).array();
    for at in &order {
        names.item(Str(path(*at).as_bytes()));
        names.item(reference(first + 2 * at + 1));
    }
    names.finish();
    dict.finish();
    let list = [b"/EmbeddedFiles", value(&all)].concat();
    // Links may have names there already.
    let mut entries = entries.to_vec();
    match memmem::find(&entries, NAMES) {
        Some(at) => drop(entries.splice(at + NAMES.len()..at + NAMES.len(), list)),
        None => entries.extend([NAMES, &list, b">>"].concat()),
    }
    let files = order.iter().map(|at| format!("{} 0 R", first + 2 * at + 1));
    entries.extend(format!("/AF[{}]", files.collect::<Vec<_>>().join(" ")).bytes());
    entries
}

const NAMES: &[u8] = b"/Names<<";

/// What an object is, without its number.
fn value(object: &Chunk) -> &[u8] {
    let whole = object.as_bytes().trim_ascii_end();
    let start = memmem::find(whole, b"obj").map_or(0, |at| at + 3);
    whole[start..].strip_suffix(b"endobj").unwrap_or_default().trim_ascii()
}

/// Gives a document with other files to carry another name of its own, in its trailer and
/// its metadata: the second of the two that a PDF has (ISO 32000-1, 14.4).
pub(super) fn rename(file: &mut [u8], trailer: &mut [u8], files: &[&Enclosure]) {
    let Some(before) = own_name(trailer).map(<[u8]>::to_vec) else { return };
    let mut parts = before.clone();
    for Enclosure { file, .. } in files {
        parts.extend(file.path.bytes());
        parts.extend(sha256(&file.bytes).bytes());
    }
    let digest = sha256(&parts);
    for text in [file, trailer] {
        let found: Vec<usize> = memmem::find_iter(text, &before).collect();
        for at in found {
            let letters = digest.bytes().cycle().zip(&mut text[at..at + before.len()]);
            letters.for_each(|(new, old)| *old = new);
        }
    }
}

/// The second of a trailer's two names: `/ID[(first)(second)]`.
fn own_name(trailer: &[u8]) -> Option<&[u8]> {
    let names = &trailer[memmem::find(trailer, b"/ID[(")?..];
    let own = &names[memmem::find(names, b")(")? + 2..];
    let end = memmem::find(own, b")]")?;
    (end > 0).then(|| &own[..end])
}

/// Such objects as the exporter writes.
fn chunk() -> Chunk {
    Chunk::with_settings(Settings { pretty: false })
}

fn reference(number: usize) -> Ref {
    Ref::new(i32::try_from(number).expect("a document has so few objects"))
}

fn pdf_date(date: RocDate) -> Date {
    let date = date.gregorian();
    let part = |number: u32| u8::try_from(number).expect("a month or a day is small");
    let year = u16::try_from(date.year()).expect("a year of a meeting is not negative");
    let day = Date::new(year).month(part(date.month())).day(part(date.day()));
    day.hour(0).minute(0).second(0).utc_offset_hour(0)
}

/// Bytes made small.
pub(super) fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .expect("memory takes whatever is written")
}

#[cfg(test)]
mod tests {
    use super::{Enclosure, named, rename};
    use crate::model::attachment::{Attachment, Relationship, mime};

    fn file(path: &str, text: &str) -> Enclosure {
        Enclosure::of(Attachment {
            path: path.to_owned(),
            mime: mime(path),
            description: String::new(),
            relationship: Relationship::Data,
            bytes: text.as_bytes().to_vec(),
        })
    }

    #[test]
    fn files_are_named_in_order_beside_what_has_names_already() {
        let files = [file("b(1).json", ""), file("a.json", "")];
        let list = "/Names<</EmbeddedFiles<</Names[(a.json)8 0 R(b(1).json)6 0 R]>>";
        for (entries, due) in [
            ("/Type/Catalog", format!("/Type/Catalog{list}>>/AF[8 0 R 6 0 R]")),
            ("/Names<</Dests 3 0 R>>", format!("{list}/Dests 3 0 R>>/AF[8 0 R 6 0 R]")),
        ] {
            let named = named(entries.as_bytes(), &files.each_ref(), 5);
            assert_eq!(String::from_utf8(named).unwrap(), due);
        }
    }

    #[test]
    fn a_document_with_other_files_has_another_name_of_its_own_and_is_the_same_document()
    {
        let renamed = |text: &str| {
            let mut file_text = b"<id>own=</id><id>doc=</id>".to_vec();
            let mut trailer = b"/ID[(doc=)(own=)]".to_vec();
            rename(&mut file_text, &mut trailer, &[&file("a.json", text)]);
            [file_text, trailer].map(|text| String::from_utf8(text).unwrap())
        };
        let [one, trailer] = renamed("1");
        let own =
            trailer.strip_prefix("/ID[(doc=)(").unwrap().strip_suffix(")]").unwrap();
        assert_ne!(own, "own=");
        assert_eq!(one, format!("<id>{own}</id><id>doc=</id>"));
        assert_ne!(renamed("2"), renamed("1"));
        assert_eq!(renamed("1")[1], trailer);
    }
}
