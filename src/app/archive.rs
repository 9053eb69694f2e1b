//! `archive`: builds a pack, proves that it can be made again, and seals it.

use super::compute::{Computed, compute};
use super::help::carried;
use super::make::make;
use super::rebuild::{Remade, Sealed, rebuild};
use super::{Outcome, Plan, Report, Steps};
use crate::archive::names::{NUMBERS, SEALED};
use crate::archive::{self, Lock, Note, Output, Tools, Vault};
use crate::model::attachment::{Attachment, Relationship, mime};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::digest::sha256;
use crate::model::fault::Fault;
use crate::model::origin::Origin;
use crate::model::seal::Program;
use crate::model::sources::SourceFile;
use crate::{source, typeset};

/// Builds one meeting's pack and seals it as the archive's next edition.
pub fn archive(
    plan: &Plan,
    report: &mut Report,
    steps: &mut Steps,
) -> Result<Outcome, Fault> {
    let Some(computed) = compute(plan, report, steps)? else {
        return Ok(Outcome::Faulty);
    };
    let diagnostics = &mut report.diagnostics;
    if diagnostics.has_errors() {
        return Ok(Outcome::Faulty);
    }
    let lock = archive::lock_archive(&plan.archive)?;
    let mut vault = Vault::open_whole(&plan.archive)?;
    let is_listed = complete_the_lists(&lock, &mut vault, diagnostics)?;
    let outcome = seal(plan, &computed, &lock, &mut vault, diagnostics, steps)?;
    Ok(if is_listed && outcome == Outcome::Faulty { Outcome::Listed } else { outcome })
}

/// Seals a pack in an archive, whose chain must be whole before anything is added to it.
fn seal(
    plan: &Plan,
    computed: &Computed,
    lock: &Lock,
    vault: &mut Vault,
    diagnostics: &mut Diagnostics,
    steps: &mut Steps,
) -> Result<Outcome, Fault> {
    let enclosed = before(plan, computed, vault, diagnostics)?;
    steps.done("archive");
    if diagnostics.has_errors() {
        return Ok(Outcome::Faulty);
    }
    let made = make(plan, computed, Some(&enclosed), &|_| (), diagnostics, steps);
    let Some(made) = made.filter(|_| !diagnostics.has_errors()) else {
        return Ok(Outcome::Faulty);
    };
    let mut outputs = made.outputs;
    let sealed = made.sealed.unwrap_or_default();
    outputs.push(Output { path: SEALED.to_owned(), bytes: sealed });
    let differing = prove(plan, &computed.meeting(), &outputs)?;
    if !differing.is_empty() {
        let origin = vault.origin(&format!("{}/{SEALED}", computed.meeting()));
        let left_out = left_out(computed, &enclosed, diagnostics);
        diagnostics.push(not_reproducible(&origin, &left_out, differing));
    }
    steps.done("proof");
    if diagnostics.has_errors() {
        return Ok(Outcome::Faulty);
    }
    let because = plan.because.clone();
    let seal = archive::seal(vault, &computed.pack, tools(), &outputs, because)?;
    let (edition, number) = (seal.edition, seal.number);
    let place = archive::keep(lock, vault, seal, outputs)?;
    steps.done("archive");
    Ok(Outcome::Sealed { place, edition, number })
}

/// Complains of what speaks against sealing, before anything is made; gives what the deck
/// is to enclose.
fn before(
    plan: &Plan,
    computed: &Computed,
    vault: &Vault,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Attachment>, Fault> {
    vault.complain_of_the_chain(diagnostics);
    if !diagnostics.has_errors() {
        vault.complain_of_damage(diagnostics);
        let sources = &computed.pack.sources;
        archive::complain_of_other_changes(vault, sources, diagnostics)?;
    }
    let enclosed = enclosed(plan, computed, diagnostics);
    if is_sealed_already(plan, vault, &computed.meeting(), &enclosed)? {
        let origin = computed.pack.sources.meeting.file();
        diagnostics.push(Diagnostic::new(code::ALREADY_SEALED, &origin));
    } else {
        complain_of_no_reason(plan, vault, &computed.meeting(), diagnostics);
        complain_of_lost_numbers(vault, &computed.meeting(), diagnostics);
    }
    Ok(enclosed)
}

/// Completes lists that a dead run left behind, or that are gone; says whether any of
/// it was not there yet.
fn complete_the_lists(
    lock: &Lock,
    vault: &mut Vault,
    diagnostics: &mut Diagnostics,
) -> Result<bool, Fault> {
    if !vault.is_listed_up_to_the_last() {
        return Ok(false);
    }
    vault.complain_of_lost_lists(diagnostics);
    archive::list(lock, vault)
}

/// A correction says why.
fn complain_of_no_reason(
    plan: &Plan,
    vault: &Vault,
    meeting: &str,
    diagnostics: &mut Diagnostics,
) {
    let reason = plan.because.as_deref().unwrap_or_default();
    if let Some(latest) = vault.latest(meeting)
        && reason.trim().is_empty()
    {
        let origin = vault.origin(&latest.folder);
        diagnostics.push(
            Diagnostic::new(code::REASON_NEEDED, &origin)
                .with("edition", latest.seal.edition),
        );
    }
}

/// A correction says what it changes, which only the numbers of the edition before tell.
fn complain_of_lost_numbers(vault: &Vault, meeting: &str, diagnostics: &mut Diagnostics) {
    let Some(latest) = vault.latest(meeting) else { return };
    let mut outputs = latest.seal.outputs.iter();
    let Some(sealed) = outputs.find(|file| file.path == NUMBERS) else { return };
    let there = vault.there(&latest.folder, NUMBERS);
    let is_as_sealed = |bytes: &Vec<u8>| sha256(bytes) == sealed.sha256;
    if !there.bytes().is_some_and(is_as_sealed) {
        let origin = vault.origin(&format!("{}/{NUMBERS}", latest.folder));
        diagnostics.push(archive::differs(&origin, there.bytes().map(|_| Vec::new())));
    }
}

/// What the sealed deck encloses: every source, whatever else stood in the folder, and
/// the templates.
fn enclosed(
    plan: &Plan,
    computed: &Computed,
    diagnostics: &mut Diagnostics,
) -> Vec<Attachment> {
    let sources = &computed.pack.sources;
    let unread: Vec<String> = diagnostics
        .sorted()
        .iter()
        .filter(|found| found.diagnostic.code == code::UNKNOWN_FILE)
        .map(|found| sources.inside(&found.diagnostic.origin.file).to_owned())
        .collect();
    let limits = sources.organization.limits;
    let files = source::bytes(plan.place(), &sources.files, &unread, limits, diagnostics);
    let source = |(path, bytes): (String, Vec<u8>)| Attachment {
        mime: mime(&path),
        description: format!("資料檔：{path}"),
        path: format!("data/{path}"),
        relationship: Relationship::Source,
        bytes,
    };
    // What no sealed deck may carry is left out, and named where it is missed.
    let files = files.into_iter().filter(|(path, _)| archive::is_inner(path));
    let template = |(path, text): (&str, &str)| Attachment {
        mime: mime(path),
        description: format!("版面與文句的範本：{path}"),
        path: format!("templates/{path}"),
        relationship: Relationship::Supplement,
        bytes: text.as_bytes().to_vec(),
    };
    let templates = typeset::templates_of(&computed.pack.templates);
    let templates = templates.into_iter().map(template);
    files.map(source).chain(templates).collect()
}

pub(super) fn tools() -> Tools {
    let digest = |(path, text): (&str, &str)| SourceFile {
        path: path.to_owned(),
        sha256: sha256(text.as_bytes()),
    };
    Tools {
        templates: typeset::all_templates().into_iter().map(digest).collect(),
        fonts: typeset::font_digests(),
    }
}

/// Whether the latest edition was sealed by this program from the very same files: what
/// it would make of them now is known without making it.
fn is_sealed_already(
    plan: &Plan,
    vault: &Vault,
    meeting: &str,
    enclosed: &[Attachment],
) -> Result<bool, Fault> {
    let own = Program::own();
    let Some(latest) = vault.latest(meeting).filter(|it| it.seal.program == own) else {
        return Ok(false);
    };
    let Some(deck) = vault.read(latest, SEALED)? else { return Ok(false) };
    let before = carried(plan, &deck).unwrap_or_default();
    let is_the_same =
        |file: &Attachment| before.get(&file.path).is_some_and(|it| *it == file.bytes);
    let of_the_folder = before.keys().filter(|path| path.contains('/'));
    Ok(of_the_folder.count() == enclosed.len() && enclosed.iter().all(is_the_same))
}

/// Makes the pack again from what the sealed deck encloses: what cannot be proved now
/// could not be proved later. Gives what came out otherwise.
fn prove(plan: &Plan, meeting: &str, outputs: &[Output]) -> Result<Vec<Note>, Fault> {
    let Some(sealed) = outputs.last() else { return Ok(Vec::new()) };
    // What is still known of the first time would prove nothing.
    typeset::forget(0);
    let again = match archive::carried(&sealed.bytes) {
        Ok(carried) => {
            let program = Program::own();
            rebuild(plan, Sealed { pdf: &sealed.bytes, meeting, carried, program })?
        }
        Err(_) => Remade::default(),
    };
    let Some(again) = again.outputs else {
        return Ok(vec![("cannot-rebuild", meeting.to_owned())]);
    };
    let differs = |output: &&Output| {
        let rebuilt = again.iter().find(|one| one.path == output.path);
        rebuilt.is_none_or(|rebuilt| rebuilt.bytes != output.bytes)
    };
    let differing = outputs.iter().filter(differs);
    Ok(differing.map(|output| ("made-otherwise", output.path.clone())).collect())
}

/// What stood in the folder and is not enclosed: a folder cannot be.
fn left_out(
    computed: &Computed,
    enclosed: &[Attachment],
    diagnostics: &Diagnostics,
) -> Vec<Origin> {
    let is_left_out = |origin: &Origin| {
        let path = format!("data/{}", computed.pack.sources.inside(&origin.file));
        enclosed.iter().all(|attachment| attachment.path != path)
    };
    let found = diagnostics.sorted().into_iter().map(|found| found.diagnostic);
    found
        .filter(|found| found.code == code::UNKNOWN_FILE && is_left_out(&found.origin))
        .map(|found| found.origin.clone())
        .collect()
}

/// The one complaint about a pack that does not come out the same.
fn not_reproducible(
    sealed: &Origin,
    left_out: &[Origin],
    differing: Vec<Note>,
) -> Diagnostic {
    let origin = left_out.first().unwrap_or(sealed);
    let complaint = archive::noted(code::NOT_REPRODUCIBLE, origin, differing);
    let others = left_out.iter().skip(1);
    others.fold(complaint, |it, other| it.see(other, "also-left-out", ""))
}

/// The pack of a folder with its sealed deck last, as `archive` would seal it; none
/// where the sources need mending. What this program finds wrong and the one that sealed
/// it did not is set aside, and stops nothing.
pub(super) fn sealed_pack(
    plan: &Plan,
    report: &mut Report,
    aside: &mut Vec<Diagnostic>,
    steps: &mut Steps,
) -> Result<Option<Vec<Output>>, Fault> {
    let Some(computed) = compute(plan, report, steps)? else { return Ok(None) };
    let diagnostics = &mut report.diagnostics;
    if plan.is_of_another_program() {
        aside.extend(diagnostics.take_errors());
    }
    let enclosed = enclosed(plan, &computed, diagnostics);
    let Some(made) = make(plan, &computed, Some(&enclosed), &|_| (), diagnostics, steps)
    else {
        return Ok(None);
    };
    let mut outputs = made.outputs;
    let bytes = made.sealed.unwrap_or_default();
    outputs.push(Output { path: SEALED.to_owned(), bytes });
    Ok(Some(outputs))
}
