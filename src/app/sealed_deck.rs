//! What a sealed deck says of itself: its sources by digest, and the pack made again
//! from them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Plan;
use super::help::carried;
use super::rebuild::{Remade, Sealed, rebuild};
use crate::archive::names::{MANIFEST, NUMBERS};
use crate::archive::{self, Note, Unreadable, noted as with_notes};
use crate::model::attachment::Carried;
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::digest::sha256;
use crate::model::fault::Fault;
use crate::model::origin::Origin;
use crate::model::seal::Program;
use crate::model::sources::SourceFile;
use crate::model::templates::CARRIED_IN;
use crate::typeset;

/// A sealed deck that was looked into.
#[derive(Debug, Default)]
pub(super) struct Looked {
    /// What of it can no longer be read, or is not what it says itself.
    pub(super) damaged: Vec<Note>,
    /// Whether it is no PDF of ours at all.
    pub(super) is_foreign: bool,
    /// What it was sealed by.
    pub(super) program: Option<Program>,
    /// The sources that it carries.
    pub(super) sources: Vec<SourceFile>,
    /// The files of the pack that it lists: all but the decks and the manifest.
    pub(super) outputs: Vec<SourceFile>,
    /// The pack made again from them.
    pub(super) again: Remade,
    /// What came out the same, whatever else did not.
    pub(super) same: Vec<Note>,
    pub(super) meeting: String,
}

impl Looked {
    /// What is known of bytes that are no PDF, or one that is damaged.
    fn unreadable(why: Vec<Unreadable>, bytes: &[u8]) -> Self {
        let is_foreign = why.contains(&Unreadable::NotPdf) && !bytes.starts_with(b"%PDF");
        let whole = || ("pdf-damaged", String::new());
        let damaged =
            why.into_iter().map(|why| noted(why).unwrap_or_else(whole)).collect();
        Self { damaged, is_foreign, ..Self::default() }
    }

    /// A file of the pack as it was made again.
    pub(super) fn rebuilt(&self, path: &str) -> Option<&Vec<u8>> {
        let again = self.again.outputs.as_ref()?;
        again.iter().find(|output| output.path == path).map(|output| &output.bytes)
    }

    /// The complaint that nothing could be made again, where that is so.
    pub(super) fn complaint(&self, origin: &Origin) -> Option<Diagnostic> {
        let notes = vec![("cannot-rebuild", self.meeting.clone())];
        self.again
            .outputs
            .is_none()
            .then(|| with_notes(code::REBUILT_DIFFERS, origin, notes))
    }
}

/// The sources that a deck lists, as it carries them.
fn carried_sources(carried: &Carried, manifest: &Value) -> Vec<SourceFile> {
    let listed = files(manifest, "sources").into_iter().filter_map(|(path, _)| {
        let bytes = carried.get(&format!("{SOURCES}{path}"))?;
        Some(SourceFile { path, sha256: sha256(bytes) })
    });
    listed.collect()
}

/// Looks into a sealed deck and makes its pack again.
pub(super) fn look(plan: &Plan, bytes: &[u8]) -> Result<Looked, Fault> {
    let carried = match carried(plan, bytes) {
        Ok(carried) => carried,
        Err(why) => return Ok(Looked::unreadable(why, bytes)),
    };
    let json =
        |name: &str| -> Option<Value> { serde_json::from_slice(carried.get(name)?).ok() };
    let is_sealed = carries_sources(&carried);
    let Some(manifest) = json(MANIFEST).filter(|_| is_sealed) else {
        let damaged = ("attached-damaged", MANIFEST.to_owned());
        let damaged = is_sealed.then_some(damaged).into_iter().collect();
        return Ok(Looked { damaged, ..Looked::default() });
    };
    let pack = json(NUMBERS).unwrap_or(Value::Null);
    let damaged = differing_sources(&carried, &manifest, &pack);
    let meeting = meeting(&carried, &manifest, &pack);
    // What is made from other sources tells nothing of the pages.
    let program: Option<Program> =
        serde_json::from_value(manifest["program"].clone()).ok();
    let outputs = files(&manifest, "outputs")
        .into_iter()
        .map(|(path, sha256)| SourceFile { path, sha256 });
    let sources = carried_sources(&carried, &manifest);
    let numbers = carried.get(NUMBERS).cloned().unwrap_or_default();
    let again = match meeting.as_ref().filter(|_| damaged.is_empty()) {
        Some(meeting) => {
            let program = program.clone().unwrap_or_else(Program::own);
            rebuild(plan, Sealed { pdf: bytes, meeting, carried, program })?
        }
        None => Remade::default(),
    };
    let remade = again.outputs.iter().flatten().find(|it| it.path == NUMBERS);
    let same = remade.map(|remade| archive::agreement(&numbers, &remade.bytes));
    Ok(Looked {
        sources,
        outputs: outputs.collect(),
        same: same.unwrap_or_default(),
        damaged,
        is_foreign: false,
        program,
        again,
        meeting: meeting.unwrap_or_else(|| "–".to_owned()),
    })
}

/// The sources of a sealed deck that are not as it lists them itself, and its templates
/// that are not those of the program that it names; nothing where it is no sealed deck.
pub(super) fn not_as_listed(carried: &Carried) -> Vec<Note> {
    if !carries_sources(carried) {
        return Vec::new();
    }
    let json = |name: &str| -> Value {
        let bytes = carried.get(name).map(Vec::as_slice).unwrap_or_default();
        serde_json::from_slice(bytes).unwrap_or(Value::Null)
    };
    let manifest = json(MANIFEST);
    let mut notes = differing_sources(carried, &manifest, &json(NUMBERS));
    notes.extend(differing_templates(carried, &manifest));
    notes
}

/// The templates that are not this program's, where it is the one that sealed them: what
/// those of another were, only its seal knows.
fn differing_templates(carried: &Carried, manifest: &Value) -> Vec<Note> {
    let program: Option<Program> =
        serde_json::from_value(manifest["program"].clone()).ok();
    if program != Some(Program::own()) {
        return Vec::new();
    }
    let own: BTreeMap<String, &str> = typeset::all_templates()
        .into_iter()
        .map(|(path, text)| (format!("{CARRIED_IN}{path}"), text))
        .collect();
    let strange = carried.iter().filter(|(name, bytes)| {
        name.starts_with(CARRIED_IN)
            && own.get(*name).is_none_or(|own| own.as_bytes() != **bytes)
    });
    let gone = own.keys().filter(|name| !carried.contains_key(*name));
    let names: BTreeSet<&String> = strange.map(|(name, _)| name).chain(gone).collect();
    names.into_iter().map(|name| ("attached-differs", name.clone())).collect()
}

/// The folder in which a sealed deck carries its sources.
const SOURCES: &str = "data/";

/// Whether it carries sources: the deck that is shown lists them and has none.
pub(super) fn carries_sources(carried: &Carried) -> bool {
    carried.keys().any(|name| name.starts_with(SOURCES))
}

/// The meeting whose sources a sealed deck carries: both of its lists name it, and one
/// of them may have been changed.
fn meeting(carried: &Carried, manifest: &Value, pack: &Value) -> Option<String> {
    let named = [manifest["meeting"].as_str(), pack["meeting"]["id"].as_str()];
    let is_there = |meeting: &&str| {
        carried.contains_key(&format!("{SOURCES}{meeting}/meeting.yaml"))
    };
    named.into_iter().flatten().find(is_there).map(str::to_owned)
}

/// The attached sources that neither the manifest nor `pack.json` knows: where one of
/// the two knows a source, it is the other that was changed.
fn differing_sources(carried: &Carried, manifest: &Value, pack: &Value) -> Vec<Note> {
    let (one, other) = (files(manifest, "sources"), files(pack, "sources"));
    let own: Vec<(String, String)> = carried
        .iter()
        .filter_map(|(name, bytes)| {
            Some((name.strip_prefix(SOURCES)?.to_owned(), sha256(bytes)))
        })
        .collect();
    let gone = one.iter().chain(&other).filter(|(path, _)| {
        own.iter().all(|(there, _)| there != path)
            && one.iter().any(|it| it.0 == *path)
            && other.iter().any(|it| it.0 == *path)
    });
    let strange = own.iter().filter(|(path, digest)| {
        let is_listed = |list: &[(String, String)]| list.iter().any(|it| it.0 == *path);
        let fits = |list: &[(String, String)]| {
            list.iter().any(|it| it.0 == *path && it.1 == *digest)
        };
        (is_listed(&one) || is_listed(&other)) && !fits(&one) && !fits(&other)
    });
    let mut names: Vec<&String> = gone.chain(strange).map(|(path, _)| path).collect();
    names.sort();
    names.dedup();
    names
        .into_iter()
        .map(|path| ("attached-differs", format!("{SOURCES}{path}")))
        .collect()
}

/// The files that a manifest or a `pack.json` lists, with their digests.
fn files(list: &Value, key: &str) -> Vec<(String, String)> {
    let text = |file: &Value, key: &str| file[key].as_str().unwrap_or("").to_owned();
    let files = list[key].as_array().into_iter().flatten();
    files.map(|file| (text(file, "path"), text(file, "sha256"))).collect()
}

/// What of a PDF cannot be read.
pub(super) fn noted(why: Unreadable) -> Option<Note> {
    match why {
        Unreadable::File(name) => Some(("attached-damaged", name)),
        Unreadable::Name(name) => Some(("attached-name", name)),
        Unreadable::TooLarge => Some(("attached-too-large", String::new())),
        Unreadable::NotPdf => None,
    }
}
