//! What each object of a PDF belongs to, from the document's root down.
//!
//! Whatever is reached first gives an object its part; what says of itself what it is, a
//! font or a picture, is that wherever it is reached from.

use std::collections::BTreeMap;

use hayro_syntax::Pdf;
use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{
    Array, MaybeRef, Name, Object, ObjectIdentifier, String as PdfString,
};

use super::Note;
use super::anatomy::{Number, rfind};
use crate::archive::carried;

/// The part that each object belongs to; none where the PDF has no root.
pub(super) fn parts(pdf: &Pdf, bytes: &[u8]) -> Option<BTreeMap<Number, Note>> {
    let mut walk = Walk { pdf, parts: BTreeMap::new(), pages: BTreeMap::new() };
    walk.everything(bytes)?;
    Some(walk.parts)
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
                let name = carried::name(dict);
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
                let title = title.and_then(|it| carried::text(it.as_bytes()));
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
