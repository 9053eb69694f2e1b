//! A PDF read back: its attachments, its tags, its fonts.

use std::collections::BTreeMap;

use hayro_syntax::Pdf;
use hayro_syntax::content::ops::TypedInstruction;
use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{Array, MaybeRef, Name, Object, Stream};

/// A PDF that was read.
pub(crate) struct Read {
    pdf: Pdf,
}

/// A file that a PDF carries.
pub(crate) struct Attached {
    pub(crate) bytes: Vec<u8>,
    pub(crate) mime: String,
    pub(crate) description: String,
}

/// A tag with what stands in it, in reading order.
#[derive(Debug, Default)]
pub(crate) struct Tag {
    pub(crate) kind: String,
    pub(crate) alt: Option<String>,
    pub(crate) title: Option<String>,
    /// `Scope` of a header cell, `Summary` of a table, `TextDecorationType` of words.
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) children: Vec<Tag>,
}

impl Read {
    pub(crate) fn of(bytes: Vec<u8>) -> Self {
        Self { pdf: Pdf::new(bytes).unwrap() }
    }

    fn root(&self) -> Dict<'_> {
        self.pdf.xref().get(self.pdf.xref().root_id()).unwrap()
    }

    /// The XML that says which standards are met.
    pub(crate) fn metadata(&self) -> String {
        let stream: Stream<'_> = self.root().get("Metadata").unwrap();
        String::from_utf8(stream.decoded().unwrap().into_owned()).unwrap()
    }

    pub(crate) fn attached(&self) -> BTreeMap<String, Attached> {
        let files: Array<'_> = self.root().get("AF").unwrap();
        let attached = |file: Dict<'_>| {
            let embedded: Dict<'_> = file.get("EF").unwrap();
            let stream: Stream<'_> = embedded.get("F").unwrap();
            let attached = Attached {
                bytes: stream.decoded().unwrap().into_owned(),
                mime: stream.dict().get::<Name<'_>>("Subtype").unwrap().as_str().into(),
                description: text(&file, "Desc").unwrap(),
            };
            (text(&file, "UF").unwrap(), attached)
        };
        files.iter::<Dict<'_>>().map(attached).collect()
    }

    pub(crate) fn tags(&self) -> Tag {
        let tree: Dict<'_> = self.root().get("StructTreeRoot").unwrap();
        Tag { children: children(&tree), ..Tag::default() }
    }

    /// Every font with whether it is embedded and has a Unicode map.
    pub(crate) fn fonts(&self) -> Vec<(String, bool, bool)> {
        let fonts = self.pdf.objects().into_iter().filter_map(Object::into_dict);
        let composed = fonts.filter(|font| {
            name(font, "Type").as_deref() == Some("Font")
                && name(font, "Subtype").as_deref() == Some("Type0")
        });
        composed
            .map(|font| {
                let descendants: Array<'_> = font.get("DescendantFonts").unwrap();
                let own: Dict<'_> = descendants.iter().next().unwrap();
                let descriptor: Dict<'_> = own.get("FontDescriptor").unwrap();
                let files = ["FontFile2", "FontFile3"];
                let embedded = files.iter().any(|key| descriptor.contains_key(key));
                let mapped = font.get::<Stream<'_>>("ToUnicode").is_some();
                (name(&font, "BaseFont").unwrap(), embedded, mapped)
            })
            .collect()
    }

    /// What is drawn on each page.
    pub(crate) fn pages(&self) -> Vec<Vec<u8>> {
        let pages = self.pdf.pages().iter();
        pages.map(|page| page.page_stream().unwrap().to_vec()).collect()
    }

    /// The words that are drawn on the pages, as the fonts' Unicode maps say them, or as
    /// the pages themselves do where one glyph is drawn for several characters.
    pub(crate) fn words(&self) -> String {
        let mut words = String::new();
        for page in self.pdf.pages().iter() {
            let mut map = BTreeMap::new();
            // Whether each marked stretch that is open says what it means.
            let mut said = Vec::new();
            let mut operations = page.typed_operations();
            while let Some(operation) = operations.next() {
                match operation {
                    TypedInstruction::BeginMarkedContent(_) => said.push(false),
                    TypedInstruction::BeginMarkedContentWithProperties(marked) => {
                        let meant = match &marked.1 {
                            Object::Dict(marked) => text(marked, "ActualText"),
                            _ => None,
                        };
                        said.push(meant.is_some());
                        words.extend(meant);
                    }
                    TypedInstruction::EndMarkedContent(_) => drop(said.pop()),
                    TypedInstruction::ShowText(_) | TypedInstruction::ShowTexts(_)
                        if said.contains(&true) => {}
                    TypedInstruction::TextFont(font) => {
                        let font = page.resources().get_font(font.0).unwrap();
                        map = unicode_map(&font);
                    }
                    TypedInstruction::ShowText(shown) => {
                        draw(shown.0.as_bytes(), &map, &mut words);
                    }
                    TypedInstruction::ShowTexts(shown) => {
                        for part in shown.0.iter::<Object<'_>>() {
                            if let Object::String(part) = part {
                                draw(part.as_bytes(), &map, &mut words);
                            }
                        }
                    }
                    _ => {}
                }
            }
            words.push('\n');
        }
        words
    }

    /// Every text outside the pages' content: titles, alternatives, bookmarks, names.
    pub(crate) fn strings(&self) -> String {
        let mut found = String::new();
        self.pdf.objects().into_iter().for_each(|object| collect(object, &mut found));
        found
    }

    /// Every stream as it was before it was packed.
    pub(crate) fn streams(&self) -> Vec<Vec<u8>> {
        let streams = self.pdf.objects().into_iter().filter_map(Object::into_stream);
        streams.filter_map(|stream| Some(stream.decoded().ok()?.into_owned())).collect()
    }
}

impl Tag {
    /// Every tag of that kind, in reading order.
    pub(crate) fn all(&self, kind: &str) -> Vec<&Self> {
        let mut found = Vec::new();
        for child in &self.children {
            if child.kind == kind {
                found.push(child);
            }
            found.extend(child.all(kind));
        }
        found
    }
}

fn children(of: &Dict<'_>) -> Vec<Tag> {
    if let Some(list) = of.get::<Array<'_>>("K") {
        return list
            .iter::<Object<'_>>()
            .filter_map(Object::into_dict)
            .filter_map(tag)
            .collect();
    }
    of.get::<Dict<'_>>("K").and_then(tag).into_iter().collect()
}

/// None for content itself, which has no tag of its own.
fn tag(dict: Dict<'_>) -> Option<Tag> {
    let mut attributes = BTreeMap::new();
    let list = dict.get::<Array<'_>>("A");
    let many = list.iter().flat_map(Array::iter::<Dict<'_>>);
    for one in many.chain(dict.get::<Dict<'_>>("A")) {
        attributes.extend(name(&one, "Scope").map(|scope| ("Scope".to_owned(), scope)));
        attributes.extend(text(&one, "Summary").map(|said| ("Summary".to_owned(), said)));
        let line = name(&one, "TextDecorationType");
        attributes.extend(line.map(|line| ("TextDecorationType".to_owned(), line)));
        let across = one.get::<i32>("ColSpan").map(|columns| columns.to_string());
        attributes.extend(across.map(|columns| ("ColSpan".to_owned(), columns)));
    }
    Some(Tag {
        kind: name(&dict, "S")?,
        alt: text(&dict, "Alt"),
        title: text(&dict, "T"),
        attributes,
        children: children(&dict),
    })
}

/// What each glyph of a font stands for.
fn unicode_map(font: &Dict<'_>) -> BTreeMap<u16, String> {
    let map: Stream<'_> = font.get("ToUnicode").unwrap();
    let map = String::from_utf8(map.decoded().unwrap().into_owned()).unwrap();
    let mut found = BTreeMap::new();
    for line in map.lines().filter(|line| line.starts_with('<')) {
        let hex: Vec<Vec<u16>> = line
            .split(['<', '>', ' '])
            .filter(|part| !part.is_empty())
            .map(|part| {
                let units = part.as_bytes().chunks(4);
                let unit =
                    |unit| u16::from_str_radix(std::str::from_utf8(unit).unwrap(), 16);
                units.map(|it| unit(it).unwrap()).collect()
            })
            .collect();
        let text = |units: &[u16]| String::from_utf16(units).unwrap();
        match &hex[..] {
            [glyph, stands_for] => drop(found.insert(glyph[0], text(stands_for))),
            [first, last, stands_for] => {
                for (more, glyph) in (first[0]..=last[0]).enumerate() {
                    let mut units = stands_for.clone();
                    *units.last_mut().unwrap() += u16::try_from(more).unwrap();
                    found.insert(glyph, text(&units));
                }
            }
            _ => panic!("{line}"),
        }
    }
    found
}

fn draw(glyphs: &[u8], map: &BTreeMap<u16, String>, words: &mut String) {
    for glyph in glyphs.chunks_exact(2) {
        let glyph = u16::from_be_bytes([glyph[0], glyph[1]]);
        words.push_str(map.get(&glyph).map_or("", String::as_str));
    }
}

fn collect(object: Object<'_>, found: &mut String) {
    match object {
        Object::String(text) => {
            found.push_str(&decoded(text.as_bytes()));
            found.push('\n');
        }
        Object::Array(array) => {
            array.raw_iter().for_each(|value| collect_direct(value, found));
        }
        Object::Dict(dict) => {
            dict.entries().for_each(|(_, value)| collect_direct(value, found));
        }
        Object::Stream(stream) => {
            stream.dict().entries().for_each(|(_, value)| collect_direct(value, found));
        }
        _ => {}
    }
}

/// What stands here; what is pointed to stands elsewhere and is seen there.
fn collect_direct(value: MaybeRef<Object<'_>>, found: &mut String) {
    if let MaybeRef::NotRef(object) = value {
        collect(object, found);
    }
}

fn name(of: &Dict<'_>, key: &str) -> Option<String> {
    Some(of.get::<Name<'_>>(key)?.as_str().to_owned())
}

/// A text of a PDF: UTF-16 behind its mark, else one byte a character.
fn text(of: &Dict<'_>, key: &str) -> Option<String> {
    let text = of.get::<hayro_syntax::object::String<'_>>(key)?;
    Some(decoded(text.as_bytes()))
}

fn decoded(bytes: &[u8]) -> String {
    match bytes.strip_prefix(b"\xFE\xFF") {
        Some(wide) => {
            let units = wide.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(units).map(Result::unwrap).collect()
        }
        None => bytes.iter().map(|&byte| char::from(byte)).collect(),
    }
}
