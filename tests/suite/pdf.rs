//! A PDF read back: its attachments, its tags, its fonts, and where its texts stand.

mod shown;

use std::collections::BTreeMap;

use hayro_syntax::Pdf;
use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{Array, MaybeRef, Name, Object, ObjectIdentifier, Stream};

pub(crate) use self::shown::{SetCell, SetTable};

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
    /// The page that it is on itself, and by which numbers it holds what is drawn there.
    page: Option<ObjectIdentifier>,
    holds: Vec<i32>,
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

    /// The words that are drawn on the pages, a line a page.
    pub(crate) fn words(&self) -> String {
        let pages = self.pdf.pages().iter().map(shown::shown);
        let words = |page: Vec<shown::Shown>| page.into_iter().map(|it| it.words);
        pages
            .map(|page| words(page).chain(["\n".to_owned()]).collect::<String>())
            .collect()
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

    /// The page of what stands in it; a tag of tags has none of its own.
    fn page(&self) -> Option<ObjectIdentifier> {
        self.page.or_else(|| self.children.iter().find_map(Self::page))
    }

    /// By which numbers it and what stands in it hold what is drawn on its page.
    fn content(&self) -> Vec<i32> {
        let within = self.children.iter().flat_map(Self::content);
        self.holds.iter().copied().chain(within).collect()
    }
}

/// The numbers of what a tag holds itself.
fn holds(of: &Dict<'_>) -> Vec<i32> {
    let number = |object: Object<'_>| match object {
        Object::Number(number) => i32::try_from(number.as_i64()).ok(),
        Object::Dict(dict) => dict.get("MCID"),
        _ => None,
    };
    match of.get::<Object<'_>>("K") {
        Some(Object::Array(list)) => {
            list.iter::<Object<'_>>().filter_map(number).collect()
        }
        one => one.and_then(number).into_iter().collect(),
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
        page: dict.get::<Dict<'_>>("Pg").and_then(|page| page.obj_id()),
        holds: holds(&dict),
    })
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
