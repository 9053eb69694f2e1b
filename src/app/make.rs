//! From a computed meeting to the files of its pack.
//!
//! The deck carries its own numbers, `pack.json`, in which the words of its pages stand,
//! and the digests of everything else: they are put into it once all that is finished.

use std::sync::OnceLock;

use rayon::prelude::*;

use super::compute::Computed;
use super::pages::{SetAll, Told, pictures, set_all, words};
use super::{Plan, Steps};
use crate::archive::names::{MANIFEST, NUMBERS};
use crate::archive::{self, Output, OutputFile};
use crate::model::attachment::{Attachment, Relationship, mime};
use crate::model::code;
use crate::model::deck::PaperWords;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::origin::Origin;
use crate::model::pack::Pack;
use crate::source;
use crate::typeset::{Document, Enclosure, Engine, Pdf, documents};

/// The files of a pack, ready to be written.
pub(super) struct Made {
    pub(super) outputs: Vec<Output>,
    /// How many pages the deck has.
    pub(super) pages: usize,
    /// The deck with what was enclosed, where anything was.
    pub(super) sealed: Option<Vec<u8>>,
}

/// Sets and exports everything, the deck also with what it is to enclose; none where
/// something was complained of that stops the run.
///
/// early: is given the papers and tables as soon as they are finished.
pub(super) fn make(
    plan: &Plan,
    computed: &Computed,
    enclosed: Option<&[Attachment]>,
    early: &(dyn Fn(&Output) + Sync),
    diagnostics: &mut Diagnostics,
    steps: &mut Steps,
) -> Option<Made> {
    let Computed { pack, deck, .. } = computed;
    let annex = computed.annex(diagnostics);
    let documents = documents(pack, deck, &annex, plan.redline);
    if plan.redline {
        diagnostics.extend_with(nothing_to_compare(pack));
    }
    let engine = Engine::new(&pack.sources, &pack.templates, &documents, diagnostics);
    complain_of_glyphs(&engine, &documents, computed, diagnostics);
    steps.done("fonts");
    if diagnostics.has_errors() {
        return None;
    }
    let mut expected = diagnostics.clone();
    expected.complain_of_unneeded_acknowledgements();
    let Beside { set: SetAll { pages, papers, deck }, tables, numbers } =
        set_beside(&engine, &documents, computed, &expected, early, diagnostics, steps);
    source::complain_of_changes(plan.place(), &pack.sources.files, diagnostics);
    diagnostics.complain_of_unneeded_acknowledgements();
    if plan.is_stopped_by(diagnostics) {
        return None;
    }
    let numbers = numbers.filter(|_| diagnostics.are_those_of(&expected));
    let Numbers { output, enclosure } =
        numbers.unwrap_or_else(|| Numbers::of(pack, &words(&pages), diagnostics));
    early(&output);
    let mut outputs = papers;
    outputs.push(output);
    outputs.extend(tables);
    steps.done("tables");
    let mut files = archive::output_files(&outputs);
    let carried = [&enclosure, &digests(plan, pack, &files)];
    let (shown, sealed) = decks(&deck?, carried, enclosed);
    let shown = Output { path: documents[0].path(), bytes: shown };
    files.splice(..0, archive::output_files(std::slice::from_ref(&shown)));
    outputs.insert(0, shown);
    steps.done("attachments");
    if let Some(ppi) = plan.pictures {
        let pictures = pictures(&pages, ppi);
        files.extend(archive::output_files(&pictures));
        outputs.extend(pictures);
        steps.done("typst png");
    }
    let manifest = archive::manifest(pack, &files, plan.program(), &[]);
    outputs.push(Output { path: MANIFEST.to_owned(), bytes: manifest });
    (!diagnostics.has_errors()).then(|| Made { outputs, pages: pages[0].count(), sealed })
}

/// The complaint that there is no earlier action plan of which to mark the changes.
fn nothing_to_compare(pack: &Pack) -> Option<Diagnostic> {
    let origin = pack.sources.file("action-plan.yaml");
    (!pack.is_amended()).then(|| Diagnostic::new(code::NOTHING_TO_COMPARE, &origin))
}

/// The deck as it is shown, with what every deck carries, and as it is sealed, where it
/// is to enclose more.
fn decks(
    deck: &Pdf,
    carried: [&Enclosure; 2],
    enclosed: Option<&[Attachment]>,
) -> (Vec<u8>, Option<Vec<u8>>) {
    let sealed = enclosed.map(|enclosed| {
        let enclosed: Vec<Enclosure> =
            enclosed.par_iter().cloned().map(Enclosure::of).collect();
        deck.carrying(&carried.into_iter().chain(&enclosed).collect::<Vec<_>>())
    });
    (deck.carrying(&carried), sealed)
}

/// What is made side by side.
struct Beside<'a> {
    set: SetAll<'a>,
    tables: Vec<Output>,
    /// None where a document could not be set.
    numbers: Option<Numbers>,
}

/// Sets and exports the documents, and makes beside them what does not wait for the last
/// PDF: the tables, and the numbers with the words of the pages.
///
/// expected: what will have been complained of in the end, if nothing is while pages are
/// set; mostly nothing is.
fn set_beside<'a>(
    engine: &Engine,
    documents: &'a [Document],
    computed: &Computed,
    expected: &Diagnostics,
    early: &(dyn Fn(&Output) + Sync),
    diagnostics: &mut Diagnostics,
    steps: &mut Steps,
) -> Beside<'a> {
    let pack = &computed.pack;
    let (mut tables, numbers) = (Vec::new(), OnceLock::new());
    let set = rayon::in_place_scope(|scope| {
        scope.spawn(|_| {
            tables = computed.tables();
            tables.iter().for_each(early);
        });
        let numbers = &numbers;
        let take_words = |words: Vec<PaperWords>| {
            scope.spawn(move |_| drop(numbers.set(Numbers::of(pack, &words, expected))));
        };
        let told = Told { paper: Some(early), words: Some(&take_words) };
        set_all(engine, documents, &told, steps, diagnostics)
    });
    Beside { set, tables, numbers: numbers.into_inner() }
}

/// `pack.json`, as a file and as what the deck carries.
struct Numbers {
    output: Output,
    enclosure: Enclosure,
}

impl Numbers {
    fn of(pack: &Pack, words: &[PaperWords], diagnostics: &Diagnostics) -> Self {
        let path = NUMBERS.to_owned();
        let bytes = archive::pack_json(pack, words, diagnostics);
        let enclosure = Enclosure::of(Attachment {
            path: path.clone(),
            mime: mime(&path),
            description: "本簡報的表格、數字與各頁文字".to_owned(),
            relationship: Relationship::Data,
            bytes: bytes.clone(),
        });
        Self { output: Output { path, bytes }, enclosure }
    }
}

/// The digests of everything but the deck, which carries them.
fn digests(plan: &Plan, pack: &Pack, files: &[OutputFile]) -> Enclosure {
    Enclosure::of(Attachment {
        path: MANIFEST.to_owned(),
        mime: mime(MANIFEST),
        description: "本次會議各資料檔與成果檔的 SHA-256 摘要".to_owned(),
        relationship: Relationship::Supplement,
        bytes: archive::manifest(pack, files, plan.program(), &[]),
    })
}

/// A character without a glyph would print as an empty box: it is named with the
/// place where it stands.
pub(super) fn complain_of_glyphs(
    engine: &Engine,
    documents: &[Document],
    computed: &Computed,
    diagnostics: &mut Diagnostics,
) {
    let sources = &computed.pack.sources;
    // What was struck out stands in the previous meeting's folder.
    let before = computed.previous.as_ref().map(|pack| &pack.sources);
    let missing = documents.par_iter().map(|one| (one, engine.missing_glyphs(one)));
    let missing: Vec<_> = missing.collect();
    let each =
        missing.iter().flat_map(|(one, missing)| missing.iter().map(|it| (*one, *it)));
    for (document, character) in each {
        let mut meetings = std::iter::once(sources).chain(before);
        let place = meetings.find_map(|sources| sources.place_of(character));
        // Where the folder does not have it, a template does: the page will show it.
        let origin = place.unwrap_or_else(|| Origin::file(&document.path()));
        // A character of somebody's own has been warned of; now it is in the way.
        diagnostics.push_over(
            code::PRIVATE_CHARACTER,
            Diagnostic::new(code::MISSING_GLYPH, &origin)
                .with("found", character)
                .with("number", format!("U+{:04X}", u32::from(character))),
        );
    }
}
