//! What a seal says, entry by entry, beside what is known otherwise: from the lists, and
//! from its sealed deck and what is made again of it. Whoever makes every digest fit can
//! still write anything else into a seal.

use serde_json::Value;

use crate::app::archive::tools;
use crate::app::sealed_deck::Looked;
use crate::archive::names::{NUMBERS, SEAL};
use crate::archive::{self, Kept, Note, Output, Vault};
use crate::model::digest::sha256;
use crate::model::fault::Fault;
use crate::model::roc_date::RocDate;
use crate::model::seal::{Changes, Program, Seal};
use crate::model::sources::SourceFile;

/// The entries of a seal that are not what they were: those that what is made again
/// knows, and those that the list knows.
pub(super) fn changed(
    vault: &Vault,
    kept: &Kept,
    looked: &Looked,
) -> Result<Vec<Note>, Fault> {
    let mut expected = kept.seal.clone();
    if let (Some(again), Some(program)) = (&looked.again.outputs, &looked.program) {
        expected.program.clone_from(program);
        expected.sources.clone_from(&looked.sources);
        expected.outputs = archive::digests(again);
        if *program == Program::own() {
            let tools = tools();
            (expected.templates, expected.fonts) = (tools.templates, tools.fonts);
        }
    }
    if let Some(listed) = vault.listed(kept) {
        expected.number = listed.number;
        expected.meeting.clone_from(&listed.meeting);
        expected.edition = listed.edition;
        expected.title.clone_from(&listed.title);
        expected.date.clone_from(&listed.date);
        expected.because.clone_from(&listed.because);
    }
    let before = vault.kept.iter().take_while(|it| it.folder != kept.folder);
    expected.previous = before.last().map(|before| vault.sealed_digest(before).clone());
    let corrected = corrected(vault, kept, &expected);
    if let (Some(again), Some(latest)) = (&looked.again.outputs, corrected)
        && numbers_are_sound(vault, latest)
    {
        expected.changes = Some(archive::changes(vault, latest, &looked.sources, again)?);
    }
    let there = vault.read(kept, SEAL)?.unwrap_or_default();
    Ok(archive::compare(&there, &expected.bytes()))
}

/// The entries of a seal that fits the lists and its files, and yet is not what is sealed
/// when its pack is made again. Of what another program sealed only the sources are
/// known.
pub(super) fn contradicted(
    vault: &Vault,
    kept: &Kept,
    looked: &Looked,
) -> Result<Vec<Note>, Fault> {
    let mut expected = kept.seal.clone();
    expected.sources.clone_from(&looked.sources);
    let is_own = kept.seal.program == Program::own();
    if let Some(again) = looked.again.outputs.as_ref().filter(|_| is_own) {
        name_as(looked.rebuilt(NUMBERS), &mut expected);
        let tools = tools();
        (expected.templates, expected.fonts) = (tools.templates, tools.fonts);
        expected.outputs = archive::digests(again);
        expected.changes = changes(vault, kept, looked, again)?;
    }
    let there = vault.read(kept, SEAL)?.unwrap_or_default();
    // Another version may write the same entries otherwise.
    let is_same = expected == kept.seal && (!is_own || there == expected.bytes());
    let differing = || archive::compare(&there, &expected.bytes());
    Ok(if is_same { Vec::new() } else { differing() })
}

/// Names the meeting as its `pack.json` does.
fn name_as(pack: Option<&Vec<u8>>, seal: &mut Seal) {
    let pack: Option<Value> = pack.and_then(|pack| serde_json::from_slice(pack).ok());
    let Some(pack) = pack else { return };
    let text = |key: &str| pack["meeting"][key].as_str().map(str::to_owned);
    let date = text("date").and_then(|date| date.parse::<RocDate>().ok());
    if let (Some(id), Some(title), Some(date)) = (text("id"), text("title"), date) {
        (seal.meeting, seal.title, seal.date) = (id, title, date.to_string());
    }
}

/// What an edition changes, where that before it is there and is what it was.
fn changes(
    vault: &Vault,
    kept: &Kept,
    looked: &Looked,
    again: &[Output],
) -> Result<Option<Changes>, Fault> {
    if kept.seal.edition == 1 {
        return Ok(None);
    }
    match corrected(vault, kept, &kept.seal) {
        Some(latest) if numbers_are_sound(vault, latest) => {
            Ok(Some(archive::changes(vault, latest, &looked.sources, again)?))
        }
        _ => Ok(kept.seal.changes.clone()),
    }
}

/// The edition that one corrects, by what its seal should say; none where that one's own
/// seal is gone.
fn corrected<'a>(vault: &'a Vault, kept: &Kept, named: &Seal) -> Option<&'a Kept> {
    let mut before = vault.kept.iter().take_while(|it| it.folder != kept.folder);
    before.find(|it| {
        it.seal.meeting == named.meeting && it.seal.edition + 1 == named.edition
    })
}

/// Whether the numbers of an edition can be read and are what was sealed: what changed
/// since is known only then.
fn numbers_are_sound(vault: &Vault, kept: &Kept) -> bool {
    let there = vault.there(&kept.folder, NUMBERS);
    let sealed = kept.seal.outputs.iter().find(|file| file.path == NUMBERS);
    let is_as_sealed =
        |file: &SourceFile| there.bytes().is_some_and(|it| sha256(it) == file.sha256);
    sealed.is_some_and(is_as_sealed)
}
