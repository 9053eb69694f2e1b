//! A finished PDF, made smaller, that may yet be given files to carry.
//!
//! What Typst's exporter writes in the open, and most of it is tags, goes into object
//! streams with a cross-reference stream (PDF 1.5). Not a byte of what was exported changes,
//! only where it stands. Streams stay as they are, and so do the catalogue, the document's
//! facts and the names of what it carries, for programs that look no further.

use std::io::Write;

use rayon::prelude::*;

use super::attached::{self, Enclosure, deflated};
use crate::model::roc_date::RocDate;

/// How many objects share a stream: a reader that wants one unpacks them all.
const TOGETHER: usize = 256;

/// A finished PDF.
#[derive(Debug, Clone)]
pub struct Pdf {
    /// All but the catalogue, what is carried, and where each object is.
    body: Vec<u8>,
    places: Vec<Place>,
    catalogue: usize,
    /// The entries of the catalogue, and of the trailer but its size.
    entries: Vec<u8>,
    trailer: Vec<u8>,
    date: RocDate,
}

impl Pdf {
    /// What was exported, packed.
    ///
    /// date: the document's own, which is that of the files it carries as well.
    pub(super) fn of(exported: &[u8], date: RocDate) -> Self {
        let parts = Parts::of(exported).and_then(|parts| parts.packed(exported, date));
        parts.expect("the exporter writes its files in one form")
    }

    /// The file, with those files in it.
    pub fn carrying(&self, files: &[&Enclosure]) -> Vec<u8> {
        let (mut file, mut places) = (self.body.clone(), self.places.clone());
        let mut entries = self.entries.clone();
        let mut trailer = self.trailer.clone();
        if !files.is_empty() {
            // Before they are there: not a byte of theirs may change.
            attached::rename(&mut file, &mut trailer, files);
            let first = places.len();
            for object in attached::objects(files, first, self.date) {
                places.push(Place::At(file.len()));
                file.extend(object);
            }
            entries = attached::named(&entries, files, first);
        }
        places[self.catalogue] = Place::At(file.len());
        file.extend(format!("{} 0 obj\n<<", self.catalogue).bytes());
        file.extend(entries);
        file.extend_from_slice(b">>\nendobj\n");
        let table = file.len();
        places.push(Place::At(table));
        file.extend(references(&places, &trailer));
        file.extend(format!("\nendobj\nstartxref\n{table}\n%%EOF").bytes());
        file
    }
}

/// An object as it stands in the file.
struct Object<'a> {
    number: usize,
    /// From its number to `endobj`.
    whole: &'a [u8],
    /// What it is, without its number.
    body: &'a [u8],
}

impl Object<'_> {
    fn is_stream(&self) -> bool {
        self.body.ends_with(b"endstream")
    }
}

/// What a file consists of.
struct Parts<'a> {
    /// In the order in which they stand in the file.
    objects: Vec<Object<'a>>,
    /// The entries of the trailer but its size.
    trailer: &'a [u8],
    /// One more than the highest number.
    size: usize,
}

impl<'a> Parts<'a> {
    fn of(pdf: &'a [u8]) -> Option<Self> {
        let end = memchr::memmem::rfind(pdf, b"startxref")?;
        let table: usize = number(pdf[end + 9..].trim_ascii_start())?.0;
        let entries = pdf.get(table..end)?.strip_prefix(b"xref\n0 ")?;
        let (size, entries) = number(entries)?;
        let entries = entries.strip_prefix(b"\n")?;
        let (entries, trailer) = entries.split_at_checked(size.checked_mul(20)?)?;
        let trailer = trailer.strip_prefix(b"trailer\n<</Size ")?.trim_ascii_end();
        let trailer = number(trailer)?.1.strip_suffix(b">>")?;
        let used = |entry: &[u8]| (entry[17] == b'n').then(|| Some(number(entry)?.0));
        let offsets = entries.chunks_exact(20).enumerate();
        let mut offsets: Vec<(usize, usize)> = offsets
            .filter_map(|(at, entry)| Some(used(entry)?.map(|offset| (offset, at))))
            .collect::<Option<_>>()?;
        offsets.sort_unstable();
        let ends = offsets.iter().skip(1).map(|&(offset, _)| offset).chain([table]);
        let object = |(&(start, number), end)| object(number, pdf.get(start..end)?);
        let objects = offsets.iter().zip(ends).map(object).collect::<Option<_>>()?;
        Some(Self { objects, trailer, size })
    }

    fn packed(&self, pdf: &[u8], date: RocDate) -> Option<Pdf> {
        let catalogue = self.named("/Root ")?;
        let is_open =
            |it: &&Object<'_>| it.is_stream() || self.named("/Info ") == Some(it.number);
        let (kept, others): (Vec<&Object<'_>>, Vec<&Object<'_>>) =
            self.objects.iter().partition(is_open);
        let (root, others): (Vec<&Object<'_>>, Vec<&Object<'_>>) =
            others.into_iter().partition(|it| it.number == catalogue);
        let entries = root.first()?.body.strip_prefix(b"<<")?.strip_suffix(b">>")?;
        let first = self.objects.first()?.whole.as_ptr() as usize - pdf.as_ptr() as usize;
        let mut places = vec![Place::Free; self.size];
        let mut body = pdf[..first].to_vec();
        for object in kept {
            places[object.number] = Place::At(body.len());
            body.extend_from_slice(object.whole);
            body.push(b'\n');
        }
        let groups: Vec<&[&Object<'_>]> = others.chunks(TOGETHER).collect();
        let streams: Vec<Vec<u8>> =
            groups.par_iter().map(|group| stream(group)).collect();
        for (group, stream) in groups.iter().zip(streams) {
            for (at, object) in group.iter().enumerate() {
                places[object.number] = Place::Within(places.len(), at);
            }
            let (number, start) = (places.len(), body.len());
            places.push(Place::At(start));
            writeln!(body, "{number} 0 obj").ok()?;
            body.extend(stream);
            body.extend_from_slice(b"\nendobj\n");
        }
        let (entries, trailer) = (entries.to_vec(), self.trailer.to_vec());
        Some(Pdf { body, places, catalogue, entries, trailer, date })
    }

    /// The number of the object that the trailer names.
    fn named(&self, key: &str) -> Option<usize> {
        let at = memchr::memmem::find(self.trailer, key.as_bytes())?;
        Some(number(&self.trailer[at + key.len()..])?.0)
    }
}

/// The stream that says where each object is, itself the last of them.
fn references(places: &[Place], trailer: &[u8]) -> Vec<u8> {
    let mut rows = Vec::with_capacity(places.len() * (1 + WIDTH));
    let mut above = [0; WIDTH];
    for place in places {
        let row = place.row();
        // Each byte as what it is more than the one above it (PNG's "Up").
        rows.push(2);
        rows.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)));
        above = row;
    }
    let rows = deflated(&rows);
    let size = places.len();
    let mut stream = format!(
        "{} 0 obj\n<</Type/XRef/Size {size}/W[1 4 2]/Filter/FlateDecode\
         /DecodeParms<</Predictor 12/Columns {WIDTH}>>/Length {}",
        size - 1,
        rows.len()
    )
    .into_bytes();
    stream.extend_from_slice(trailer);
    stream.extend_from_slice(b">>\nstream\n");
    stream.extend(rows);
    stream.extend_from_slice(b"\nendstream");
    stream
}

/// The bytes of an entry of the cross-reference stream.
const WIDTH: usize = 7;

/// Where an object is.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// Nowhere: the number is not used.
    Free,
    /// So many bytes into the file.
    At(usize),
    /// In that stream of objects, so many objects into it.
    Within(usize, usize),
}

impl Place {
    fn row(self) -> [u8; WIDTH] {
        let (kind, place, within) = match self {
            Self::Free => (0, 0, 0xFFFF),
            Self::At(offset) => (1, offset, 0),
            Self::Within(stream, at) => (2, stream, at),
        };
        let place = u32::try_from(place).expect("a document is smaller than 4 GB");
        let within = u16::try_from(within).expect("so few objects share a stream");
        let mut row = [kind; WIDTH];
        row[1..5].copy_from_slice(&place.to_be_bytes());
        row[5..].copy_from_slice(&within.to_be_bytes());
        row
    }
}

/// A stream of objects: their numbers and places, then the objects.
fn stream(group: &[&Object<'_>]) -> Vec<u8> {
    let (mut index, mut bodies) = (Vec::new(), Vec::new());
    for object in group {
        index.extend(format!("{} {} ", object.number, bodies.len()).bytes());
        bodies.extend_from_slice(object.body);
        bodies.push(b'\n');
    }
    let first = index.len();
    index.extend(bodies);
    let deflated = deflated(&index);
    let mut stream = format!(
        "<</Type/ObjStm/N {}/First {first}/Filter/FlateDecode/Length {}>>\nstream\n",
        group.len(),
        deflated.len()
    )
    .into_bytes();
    stream.extend(deflated);
    stream.extend_from_slice(b"\nendstream");
    stream
}

/// The object that stands in these bytes, if they are one of that number.
fn object(number_due: usize, bytes: &[u8]) -> Option<Object<'_>> {
    let whole = bytes.trim_ascii_end();
    let (number, rest) = number(whole)?;
    let body = rest.strip_prefix(b" 0 obj")?.strip_suffix(b"endobj")?.trim_ascii();
    (number == number_due).then_some(Object { number, whole, body })
}

/// The number that some bytes begin with, and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let length = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = bytes.split_at(length);
    Some((std::str::from_utf8(digits).ok()?.parse().ok()?, rest))
}

#[cfg(test)]
mod tests {
    use memchr::memmem;

    use super::{Enclosure, Pdf};
    use crate::model::attachment::{Attachment, Relationship, mime};

    /// A file in the form of the exporter's, of a catalogue alone.
    fn exported() -> String {
        let start = "%PDF-1.7\n";
        let object = "1 0 obj\n<</Type/Catalog>>\nendobj\n";
        let table = start.len() + object.len();
        let places = format!("0000000000 65535 f\r\n{:010} 00000 n\r\n", start.len());
        let trailer = "trailer\n<</Size 2/Root 1 0 R/ID[(doc=)(own=)]>>\n";
        format!("{start}{object}xref\n0 2\n{places}{trailer}startxref\n{table}\n%%EOF")
    }

    #[test]
    fn a_carried_file_that_names_its_document_is_left_as_it_is() {
        let pdf = Pdf::of(exported().as_bytes(), "111/5/19".parse().unwrap());
        let stands = |bytes: &[u8], text: &str| memmem::find(bytes, text.as_bytes());
        assert!(stands(&pdf.carrying(&[]), "/ID[(doc=)(own=)]").is_some());
        let file = Enclosure::of(Attachment {
            path: "a.csv.gz".to_owned(),
            mime: mime("a.csv.gz"),
            description: String::new(),
            relationship: Relationship::Source,
            bytes: b"of the document own= it is".to_vec(),
        });
        let carrying = pdf.carrying(&[&file]);
        assert!(stands(&carrying, "of the document own= it is").is_some());
        assert!(stands(&carrying, "/ID[(doc=)(").is_some());
        assert!(stands(&carrying, "(own=)").is_none());
    }
}
