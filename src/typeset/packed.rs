//! A finished PDF made smaller: what Typst's exporter writes in the open, and most of
//! it is tags, goes into object streams with a cross-reference stream (PDF 1.5).
//!
//! Not a byte of what was exported changes, only where it stands. Streams stay as they
//! are, and so do the catalogue, the document's facts and the names of what it carries,
//! for programs that look no further. A file of any other form than the exporter's is
//! left as it was.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use rayon::prelude::*;

/// How many objects share a stream: a reader that wants one unpacks them all.
const TOGETHER: usize = 256;

/// The file with its objects packed.
pub(super) fn packed(pdf: Vec<u8>) -> Vec<u8> {
    let smaller = Parts::of(&pdf).and_then(|parts| parts.packed(&pdf));
    smaller.filter(|smaller| smaller.len() < pdf.len()).unwrap_or(pdf)
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

    /// Whether it names a file that the document carries.
    fn is_attached(&self) -> bool {
        self.body.starts_with(b"<</Type/Filespec")
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

    fn packed(&self, pdf: &[u8]) -> Option<Vec<u8>> {
        let open: Vec<usize> =
            ["/Root ", "/Info "].iter().filter_map(|key| self.named(key)).collect();
        let is_open = |it: &&Object<'_>| {
            it.is_stream() || it.is_attached() || open.contains(&it.number)
        };
        let (kept, others): (Vec<&Object<'_>>, _) =
            self.objects.iter().partition(is_open);
        let first = self.objects.first()?.whole.as_ptr() as usize - pdf.as_ptr() as usize;
        let mut places = vec![Place::Free; self.size];
        let mut file = pdf[..first].to_vec();
        for object in kept {
            places[object.number] = Place::At(file.len());
            file.extend_from_slice(object.whole);
            file.push(b'\n');
        }
        let groups: Vec<&[&Object<'_>]> = others.chunks(TOGETHER).collect();
        let streams: Vec<Vec<u8>> =
            groups.par_iter().map(|group| stream(group)).collect();
        for (group, stream) in groups.iter().zip(streams) {
            for (at, object) in group.iter().enumerate() {
                places[object.number] = Place::Within(places.len(), at);
            }
            let (number, start) = (places.len(), file.len());
            places.push(Place::At(start));
            writeln!(file, "{number} 0 obj").ok()?;
            file.extend(stream);
            file.extend_from_slice(b"\nendobj\n");
        }
        let table = file.len();
        places.push(Place::At(table));
        file.extend(self.references(&places));
        write!(file, "\nendobj\nstartxref\n{table}\n%%EOF").ok()?;
        Some(file)
    }

    /// The number of the object that the trailer names.
    fn named(&self, key: &str) -> Option<usize> {
        let at = memchr::memmem::find(self.trailer, key.as_bytes())?;
        Some(number(&self.trailer[at + key.len()..])?.0)
    }

    /// The stream that says where each object is, itself the last of them.
    fn references(&self, places: &[Place]) -> Vec<u8> {
        let mut rows = Vec::with_capacity(places.len() * (1 + WIDTH));
        let mut above = [0; WIDTH];
        for place in places {
            let row = place.row();
            // Each byte as what it is more than the one above it (PNG's "Up").
            rows.push(2);
            rows.extend(
                row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)),
            );
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
        stream.extend_from_slice(self.trailer);
        stream.extend_from_slice(b">>\nstream\n");
        stream.extend(rows);
        stream.extend_from_slice(b"\nendstream");
        stream
    }
}

/// The bytes of an entry of the cross-reference stream.
const WIDTH: usize = 7;

/// Where an object is.
#[derive(Clone, Copy)]
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

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .expect("memory takes whatever is written")
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
    use super::packed;

    #[test]
    fn what_is_not_of_the_exporters_form_is_left_as_it_was() {
        let others: [&[u8]; 4] = [
            b"",
            b"%PDF-1.7\nstartxref\n99999\n%%EOF",
            b"%PDF-1.7\nxref\n0 99999999999999999999\ntrailer\n<<>>\nstartxref\n9\n%%EOF",
            b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f\r\ntrailer\n<</Size 1>>\nstartxref\n9\n%%EOF",
        ];
        for other in others {
            assert_eq!(packed(other.to_vec()), other);
        }
    }
}
