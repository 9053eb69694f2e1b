//! Somebody who changes an archive and makes its digests fit: what only making the pack
//! again can find.

use std::fs;
use std::path::Path;

use briefpack::model::digest::sha256;
use briefpack::model::seal::Seal;
use hayro_syntax::Pdf;
use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{Array, ObjectIdentifier, Stream, String as Text};

/// Makes the seal of an edition and the archive's lists fit the files as they are. Only
/// the last edition can be forged so: those after it would name its old seal.
pub(crate) fn forge(archive: &Path, place: &str) {
    let folder = archive.join(place);
    let path = folder.join("seal.json");
    let bytes = fs::read(&path).unwrap();
    let mut seal: Seal = serde_json::from_slice(&bytes).unwrap();
    for file in &mut seal.outputs {
        file.sha256 = sha256(&fs::read(folder.join(&file.path)).unwrap());
    }
    fs::write(&path, seal.bytes()).unwrap();
    relist(archive, &sha256(&bytes), &seal.digest());
}

/// Puts another digest into both lists.
pub(crate) fn relist(archive: &Path, before: &str, after: &str) {
    for (list, shown) in [("index.json", before.len()), ("index.md", 16)] {
        let text = fs::read_to_string(archive.join(list)).unwrap();
        assert!(text.contains(&before[..shown]), "{list} does not list {before}");
        let text = text.replace(&before[..shown], &after[..shown]);
        fs::write(archive.join(list), text).unwrap();
    }
}

/// A PDF with other bytes in one of the files it carries, as an editor saves it: what
/// was there stays, and what is new is appended.
pub(crate) fn with_attached(pdf: &[u8], name: &str, bytes: &[u8]) -> Vec<u8> {
    let number = embedded(pdf, name);
    let root = Pdf::new(pdf.to_vec()).unwrap().xref().root_id().obj_number;
    let text = String::from_utf8_lossy(pdf);
    let tail = text.rsplit_once("startxref").unwrap().1;
    let before: usize = tail.split_whitespace().next().unwrap().parse().unwrap();
    let mut out = pdf.to_vec();
    out.extend(b"\n");
    let object = out.len();
    let head = format!(
        "{number} 0 obj\n<</Type/EmbeddedFile/Subtype/application#2Fjson/Length {}>>\nstream\n",
        bytes.len()
    );
    out.extend(head.as_bytes());
    out.extend(bytes);
    out.extend(b"\nendstream\nendobj\n");
    let table = out.len();
    let end = format!(
        "xref\n{number} 1\n{object:010} 00000 n \ntrailer\n\
         <</Size {}/Root {root} 0 R/Prev {before}>>\nstartxref\n{table}\n%%EOF\n",
        Pdf::new(pdf.to_vec()).unwrap().len() + 1
    );
    out.extend(end.as_bytes());
    out
}

/// The number of the object that holds an attached file.
fn embedded(pdf: &[u8], name: &str) -> i32 {
    let pdf = Pdf::new(pdf.to_vec()).unwrap();
    let root: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).unwrap();
    let files: Array<'_> = root.get("AF").unwrap();
    let is_named = |file: &Dict<'_>| {
        file.get::<Text<'_>>("F").is_some_and(|own| own.as_bytes() == name.as_bytes())
    };
    let file = files.iter::<Dict<'_>>().find(is_named).unwrap();
    let embedded: Dict<'_> = file.get("EF").unwrap();
    let number = embedded.get_ref("F").unwrap().obj_number;
    let stream: Option<Stream<'_>> = pdf.xref().get(ObjectIdentifier::new(number, 0));
    assert!(stream.is_some());
    number
}
