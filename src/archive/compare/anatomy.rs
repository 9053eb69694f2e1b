//! The parts of a PDF by what they are to whoever reads it: a page, a font, the tags of
//! a page, an attachment; and in which of them a byte lies.
//!
//! Only a PDF of our own making is taken apart here, for it is the one that is sound.

use std::collections::{BTreeMap, BTreeSet};

use hayro_syntax::Pdf;
use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{
    Array, MaybeRef, Name, Object, ObjectIdentifier, Stream, String as PdfString,
};

use super::Note;

/// The number of an object, which is how a PDF points to it.
type Number = i32;

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
        let mut walk = Walk { pdf: &pdf, parts: BTreeMap::new(), pages: BTreeMap::new() };
        walk.everything(bytes)?;
        let parts = walk.parts;
        let table = rfind(bytes, b"\nxref").unwrap_or(bytes.len());
        let trailer = ["\ntrailer", "\nstartxref"];
        let trailer = trailer.iter().find_map(|word| rfind(bytes, word.as_bytes()));
        let trailer = trailer.unwrap_or(bytes.len());
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
            } else if at > self.table {
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
            let other = || ("object-differs", number.to_string());
            return vec![self.parts.get(&number).cloned().unwrap_or_else(other)];
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

struct Walk<'a> {
    pdf: &'a Pdf,
    parts: BTreeMap<Number, Note>,
    /// The page that each page's object is, from 1.
    pages: BTreeMap<Number, String>,
}

impl<'a> Walk<'a> {
    fn everything(&mut self, bytes: &[u8]) -> Option<()> {
        let id = self.pdf.xref().root_id();
        let root: Dict<'a> = self.pdf.xref().get(id)?;
        self.parts.insert(id.obj_number, ("catalog-differs", "Root".to_owned()));
        self.page_list(root.get_ref("Pages")?.obj_number);
        self.take_entry(&root, "OutputIntents", "profile-differs", "ICC");
        self.take_entry(&root, "Metadata", "metadata-differs", "XMP");
        self.take_entry(&root, "AF", "catalog-differs", "AF");
        let pages: Vec<(Number, String)> =
            self.pages.iter().map(|(number, page)| (*number, page.clone())).collect();
        for (number, page) in pages {
            let dict: Option<Dict<'a>> =
                self.pdf.xref().get(ObjectIdentifier::new(number, 0));
            for (_, value) in dict.iter().flat_map(Dict::entries) {
                self.take(value, &("page-differs", page.clone()));
            }
        }
        self.take_entry(&root, "StructTreeRoot", "tag-tree-differs", "StructTreeRoot");
        self.take_entry(&root, "Outlines", "bookmark-differs", "–");
        self.take_entry(&root, "Names", "targets-differ", "Names");
        for (key, value) in root.entries() {
            self.take(value, &("catalog-differs", key.as_str().to_owned()));
        }
        if let Some(number) = info(bytes) {
            let id = ObjectIdentifier::new(number, 0);
            self.follow(vec![(id, ("information-differs", "Info".to_owned()))]);
        }
        Some(())
    }

    /// The tree of pages, each of which is numbered as it is shown.
    fn page_list(&mut self, number: Number) {
        let node: Option<Dict<'a>> =
            self.pdf.xref().get(ObjectIdentifier::new(number, 0));
        let kids = node.as_ref().and_then(|node| node.get::<Array<'a>>("Kids"));
        let Some(kids) = kids else {
            let page = (self.pages.len() + 1).to_string();
            self.parts.insert(number, ("page-differs", page.clone()));
            self.pages.insert(number, page);
            return;
        };
        self.parts.insert(number, ("page-list-differs", "Pages".to_owned()));
        for kid in kids.raw_iter().filter_map(|kid| kid.as_obj_ref()) {
            if !self.parts.contains_key(&kid.obj_number) {
                self.page_list(kid.obj_number);
            }
        }
    }

    fn take_entry(&mut self, root: &Dict<'a>, key: &str, note: &'static str, what: &str) {
        if let Some(value) = root.get_raw::<Object<'a>>(key) {
            self.take(value, &(note, what.to_owned()));
        }
    }

    /// Takes everything that a value holds or points to as a part of something.
    fn take(&mut self, value: MaybeRef<Object<'a>>, part: &Note) {
        let mut found = Vec::new();
        self.look(value, part, &mut found);
        self.follow(found);
    }

    fn follow(&mut self, mut open: Vec<(ObjectIdentifier, Note)>) {
        while let Some((id, part)) = open.pop() {
            if self.parts.contains_key(&id.obj_number) {
                continue;
            }
            let Some(object) = self.pdf.xref().get::<Object<'a>>(id) else { continue };
            let part = self.recognized(&object, &part);
            self.parts.insert(id.obj_number, part.clone());
            let mut found = Vec::new();
            self.look(MaybeRef::NotRef(object), &part, &mut found);
            // The first is followed first.
            open.extend(found.into_iter().rev());
        }
    }

    /// Everything that a value points to, itself or in what it holds.
    fn look(
        &self,
        value: MaybeRef<Object<'a>>,
        part: &Note,
        found: &mut Vec<(ObjectIdentifier, Note)>,
    ) {
        match value {
            MaybeRef::Ref(to) => found.push((to.into(), part.clone())),
            MaybeRef::NotRef(Object::Array(array)) => {
                array.raw_iter().for_each(|value| self.look(value, part, found));
            }
            MaybeRef::NotRef(Object::Dict(dict)) => self.look_into(&dict, part, found),
            MaybeRef::NotRef(Object::Stream(stream)) => {
                self.look_into(stream.dict(), part, found);
            }
            MaybeRef::NotRef(_) => {}
        }
    }

    fn look_into(
        &self,
        dict: &Dict<'a>,
        part: &Note,
        found: &mut Vec<(ObjectIdentifier, Note)>,
    ) {
        for (key, value) in dict.entries() {
            let part = match (part.0, key.as_str()) {
                ("font-differs", "FontFile2" | "FontFile3" | "FontFile") => {
                    ("font-file-differs", part.1.clone())
                }
                ("font-differs", "ToUnicode") => ("font-map-differs", part.1.clone()),
                _ => part.clone(),
            };
            self.look(value, &part, found);
        }
    }

    /// What an object says of itself, else what it was reached as.
    fn recognized(&self, object: &Object<'a>, reached: &Note) -> Note {
        let dict = match object {
            Object::Dict(dict) => dict,
            Object::Stream(stream) => stream.dict(),
            _ => return reached.clone(),
        };
        let name = |key: &str| {
            dict.get::<Name<'a>>(key)
                .map(|name| name.as_str().to_owned())
                .unwrap_or_default()
        };
        match (&*name("Type"), &*name("Subtype")) {
            ("Font", _) => ("font-differs", unprefixed(&name("BaseFont"))),
            ("FontDescriptor", _) => ("font-differs", unprefixed(&name("FontName"))),
            (_, "Image") => ("picture-differs", reached.1.clone()),
            ("Annot", _) | (_, "Link") => ("link-differs", reached.1.clone()),
            ("Filespec", _) => {
                let name = super::super::carried::name(dict);
                ("attached-differs", name.unwrap_or_else(|| reached.1.clone()))
            }
            ("StructElem", _) => {
                let page =
                    dict.get_ref("Pg").and_then(|to| self.pages.get(&to.obj_number));
                match page {
                    Some(page) => ("tags-differ", page.clone()),
                    None => reached.clone(),
                }
            }
            _ if reached.0 == "bookmark-differs" => {
                let title = dict.get::<PdfString<'a>>("Title");
                let title =
                    title.and_then(|it| super::super::carried::text(it.as_bytes()));
                ("bookmark-differs", title.unwrap_or_else(|| reached.1.clone()))
            }
            _ => reached.clone(),
        }
    }
}

/// A font's name without the letters that mark it as a part of the font.
fn unprefixed(name: &str) -> String {
    name.split_once('+').map_or(name, |(_, name)| name).to_owned()
}

/// The number of the document's information, which only the trailer names.
fn info(bytes: &[u8]) -> Option<Number> {
    let at = rfind(bytes, b"/Info ")? + "/Info ".len();
    let digits = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit());
    String::from_utf8(digits.copied().collect()).ok()?.parse().ok()
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

fn rfind(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|part| part == word)
}
