//! The parts of a PDF by what they are to whoever reads it: a page, a font, the tags of
//! a page, an attachment; and in which of them a byte lies.
//!
//! Only a PDF of our own making is taken apart here, for it is the one that is sound.

use std::collections::{BTreeMap, BTreeSet};

use hayro_syntax::Pdf;
use hayro_syntax::object::{Name, ObjectIdentifier, Stream};

use super::{Note, walk};

/// The number of an object, which is how a PDF points to it.
pub(super) type Number = i32;

pub(super) struct Anatomy {
    pdf: Pdf,
    parts: BTreeMap<Number, Note>,
    /// Where each object begins, in the order of the file.
    begins: Vec<(usize, Number)>,
    /// Where the table of objects begins, and where the trailer does.
    table: usize,
    trailer: usize,
}

impl Anatomy {
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let pdf = Pdf::new(bytes.to_vec()).ok()?;
        let parts = walk::parts(&pdf, bytes)?;
        let trailer = [&b"\ntrailer"[..], b"\nstartxref"];
        let trailer = trailer.iter().find_map(|word| rfind(bytes, word));
        let trailer = trailer.unwrap_or(bytes.len());
        let table = table(bytes).unwrap_or(bytes.len());
        Some(Self {
            begins: begins(&bytes[..table.min(trailer)]),
            pdf,
            parts,
            table,
            trailer,
        })
    }

    /// The parts in which bytes of another file of the same layout differ.
    pub(super) fn parts_at(
        &self,
        there: &[u8],
        differing: impl Iterator<Item = usize>,
    ) -> Vec<Note> {
        let mut objects = BTreeSet::new();
        let mut found = Vec::new();
        for at in differing {
            if at > self.trailer {
                found.push(("trailer-differs", "trailer".to_owned()));
            } else if at >= self.table {
                found.push(("object-table-differs", "xref".to_owned()));
            } else {
                let before = self.begins.partition_point(|(begin, _)| *begin <= at);
                match before.checked_sub(1) {
                    None => found.push(("header-differs", "%PDF".to_owned())),
                    Some(object) => {
                        objects.insert(self.begins[object].1);
                    }
                }
            }
        }
        found.dedup();
        for number in objects {
            found.extend(self.named(number, there));
        }
        let mut once = BTreeSet::new();
        found.retain(|note| once.insert(note.clone()));
        found
    }

    fn named(&self, number: Number, there: &[u8]) -> Vec<Note> {
        let packed = self.packed(number);
        if packed.is_empty() {
            let part = self.parts.get(&number).cloned();
            return vec![part.unwrap_or_else(|| self.unreached(number))];
        }
        // What is packed together is told apart where it can still be unpacked.
        let other = Pdf::new(there.to_vec()).ok();
        let own = other.as_ref().and_then(|pdf| unpacked(pdf, number));
        let own = own.unwrap_or_default();
        let changed =
            packed.iter().filter(|(inner, bytes)| own.get(inner) != Some(bytes));
        let changed: Vec<Number> = changed.map(|(inner, _)| *inner).collect();
        let inner =
            if changed.is_empty() { packed.into_keys().collect() } else { changed };
        inner.into_iter().filter_map(|inner| self.parts.get(&inner).cloned()).collect()
    }

    /// What nothing in the document points to: the table of objects may be one itself.
    fn unreached(&self, number: Number) -> Note {
        let id = ObjectIdentifier::new(number, 0);
        let stream: Option<Stream<'_>> = self.pdf.xref().get(id);
        let kind = stream.and_then(|it| it.dict().get::<Name<'_>>("Type"));
        match kind {
            Some(kind) if kind.as_str() == "XRef" => {
                ("object-table-differs", "xref".to_owned())
            }
            _ => ("object-differs", number.to_string()),
        }
    }

    fn packed(&self, number: Number) -> BTreeMap<Number, Vec<u8>> {
        unpacked(&self.pdf, number).unwrap_or_default()
    }
}

/// The objects that an object stream packs; none where it is none.
fn unpacked(pdf: &Pdf, number: Number) -> Option<BTreeMap<Number, Vec<u8>>> {
    let stream: Stream<'_> = pdf.xref().get(ObjectIdentifier::new(number, 0))?;
    if stream.dict().get::<Name<'_>>("Type")?.as_str() != "ObjStm" {
        return None;
    }
    let count: usize = usize::try_from(stream.dict().get::<i32>("N")?).ok()?;
    let first: usize = usize::try_from(stream.dict().get::<i32>("First")?).ok()?;
    let bytes = stream.decoded().ok()?;
    let head = String::from_utf8_lossy(bytes.get(..first)?).into_owned();
    let numbers: Vec<i32> =
        head.split_ascii_whitespace().filter_map(|word| word.parse().ok()).collect();
    let begins: Vec<(Number, usize)> = numbers
        .chunks_exact(2)
        .take(count)
        .filter_map(|pair| Some((pair[0], first + usize::try_from(pair[1]).ok()?)))
        .collect();
    let mut objects = BTreeMap::new();
    for (at, (number, begin)) in begins.iter().enumerate() {
        let end = begins.get(at + 1).map_or(bytes.len(), |next| next.1);
        objects.insert(*number, bytes.get(*begin..end)?.to_vec());
    }
    Some(objects)
}

/// Where the table of objects begins; none where it is an object itself.
fn table(bytes: &[u8]) -> Option<usize> {
    let at = rfind(bytes, b"startxref")? + b"startxref".len();
    let number = String::from_utf8_lossy(&bytes[at..]).trim_start().to_owned();
    let digits: String = number.chars().take_while(char::is_ascii_digit).collect();
    let begin = digits.parse().ok()?;
    bytes.get(begin..)?.starts_with(b"xref").then_some(begin)
}

/// Where each object begins: `12 0 obj` at the head of a line. What a stream holds is
/// passed over by its length.
fn begins(bytes: &[u8]) -> Vec<(usize, Number)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if let Some(number) = headed(&bytes[at..]) {
            found.push((at, number));
            at = passed(bytes, at);
        }
        let line = bytes[at..].iter().position(|byte| *byte == b'\n');
        at += line.map_or(bytes.len() - at, |line| line + 1);
    }
    found
}

/// The number of the object whose head this is.
fn headed(bytes: &[u8]) -> Option<Number> {
    let line = &bytes[..bytes.len().min(24)];
    let line = std::str::from_utf8(line.split(|byte| *byte == b'\n').next()?).ok()?;
    let (number, rest) = line.split_once(' ')?;
    rest.strip_prefix("0 obj")?;
    number.parse().ok()
}

/// Behind the stream that an object is, or where it began when it is none.
fn passed(bytes: &[u8], at: usize) -> usize {
    let rest = &bytes[at..];
    let end = find(rest, b"endobj").unwrap_or(rest.len());
    let Some(stream) = find(&rest[..end.min(1 << 16)], b"stream\n") else {
        return at + end;
    };
    let head = String::from_utf8_lossy(&rest[..stream]).into_owned();
    let length = head.rsplit_once("/Length ").map_or("", |(_, length)| length);
    let digits: String = length.chars().take_while(char::is_ascii_digit).collect();
    let length: usize = digits.parse().unwrap_or(0);
    (at + stream + length).min(bytes.len())
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|part| part == word)
}

pub(super) fn rfind(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|part| part == word)
}
