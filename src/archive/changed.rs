//! Sources that were changed after their meeting was sealed, and seals that can no
//! longer say so.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::goals::complain_of_overwritten;
use super::names::{LIST, NUMBERS, SEAL, SEALED};
use super::recounted::complain_of_recounted;
use super::strays::noted;
use super::there::read_file;
use super::vault::{Kept, Vault};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::origin::Origin;
use crate::model::pack::Pack;
use crate::model::sources::Sources;

/// Warns of each file of a sealed meeting that is not what it was: that was changed, is
/// gone or came since. Each is a warning of its own, for whoever accepts one has not seen
/// the next. What serves all meetings, such as `organization.yaml`, may change, but not the
/// goals that were reported. Of an earlier meeting's folder only those files are compared
/// that are read today.
///
/// Where an archive cannot be read, or a seal is damaged, nothing can be compared, and
/// that is warned of; nothing else needs it.
///
/// archives: where one may stand; the first that does is looked into.
/// out: where packs are written: that of the previous meeting still has its numbers.
pub fn complain_of_sealed_changes(
    archives: [&Path; 2],
    out: &Path,
    pack: &Pack,
    previous: Option<&Pack>,
    diagnostics: &mut Diagnostics,
) {
    let [first, second] = archives;
    let archive = if first.join(LIST).exists() { first } else { second };
    let sealed = compare(archive, pack, previous, diagnostics);
    if let Err(fault) = &sealed {
        let origin = file(&fault.path);
        let notes = vec![("cannot-be-opened", String::new())];
        diagnostics.push(noted(code::SEAL_DAMAGED, &origin, notes));
    }
    let Some(previous) = previous.filter(|_| !sealed.unwrap_or(false)) else { return };
    let place = out.join(previous.sources.meeting.id.value.to_string()).join(NUMBERS);
    // None was made here, or nobody can read it any more.
    let Ok(packed) = read_file(&place) else { return };
    complain_of_recounted(&packed, &file(&place), previous, &pack.sources, diagnostics);
}

fn file(path: &Path) -> Origin {
    Origin::file(&path.display().to_string().replace('\\', "/"))
}

/// The same of the other meetings whose sources are read, before this one is sealed: what
/// was changed in its own folder is what a correction is sealed for.
pub fn complain_of_other_changes(
    vault: &Vault,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Result<(), Fault> {
    let own = sources.meeting.id.value.to_string();
    let others: Vec<&Kept> =
        latest(vault).into_iter().filter(|kept| kept.seal.meeting != own).collect();
    for kept in &others {
        complain_of(kept, vault, sources, diagnostics);
    }
    complain_of_overwritten(&others, vault, &sources.organization.targets, diagnostics)
}

/// Whether the previous meeting is sealed there.
fn compare(
    archive: &Path,
    pack: &Pack,
    previous: Option<&Pack>,
    diagnostics: &mut Diagnostics,
) -> Result<bool, Fault> {
    let sources = &pack.sources;
    let vault = Vault::open_whole(archive)?;
    let folders = sources.files.iter().filter_map(|file| file.path.split_once('/'));
    let damaged = damaged(&vault, &folders.map(|(folder, _)| folder).collect());
    for (folder, (origin, note, found)) in &damaged {
        let seal = vault.origin(&format!("{folder}/{SEAL}"));
        let complaint = Diagnostic::new(code::SEAL_DAMAGED, &seal);
        diagnostics.push(complaint.see(origin, note, found));
    }
    // An edition is compared unless the damaged one came after it.
    let is_outdated = |kept: &Kept| {
        damaged.keys().any(|folder| {
            meeting_of(folder) == kept.seal.meeting
                && edition_of(folder) >= kept.seal.edition
        })
    };
    let current: Vec<&Kept> =
        latest(&vault).into_iter().filter(|kept| !is_outdated(kept)).collect();
    for kept in &current {
        complain_of(kept, &vault, sources, diagnostics);
    }
    complain_of_overwritten(
        &current, &vault, &sources.organization.targets, diagnostics,
    )?;
    let Some(previous) = previous else { return Ok(false) };
    let before = previous.sources.meeting.id.value.to_string();
    let Some(kept) = current.iter().find(|kept| kept.seal.meeting == before) else {
        return Ok(false);
    };
    let place = vault.origin(&format!("{}/{NUMBERS}", kept.folder));
    let sealed = vault.read(kept, NUMBERS)?.unwrap_or_default();
    complain_of_recounted(&sealed, &place, previous, sources, diagnostics);
    Ok(true)
}

/// Warns of everything that is not as that edition sealed it.
fn complain_of(
    kept: &Kept,
    vault: &Vault,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let own = sources.meeting.id.value.to_string();
    let now: BTreeMap<&str, &str> =
        sources.files.iter().map(|file| (&*file.path, &*file.sha256)).collect();
    let meeting = &kept.seal.meeting;
    let within = format!("{meeting}/");
    let then: BTreeMap<&str, &str> =
        kept.seal.sources.iter().map(|file| (&*file.path, &*file.sha256)).collect();
    let known: BTreeSet<&str> = now.keys().chain(then.keys()).copied().collect();
    let seal = vault.origin(&format!("{}/{SEAL}", kept.folder));
    // One file that is gone and one that is new with what it held: it was renamed.
    let moved = |digest: &str| {
        let only = |here: &BTreeMap<&str, &str>, there: &BTreeMap<&str, &str>| {
            let all = here.iter().filter(|(path, it)| {
                **it == digest && path.starts_with(&within) && !there.contains_key(*path)
            });
            let all: Vec<String> = all.map(|(path, _)| (*path).to_owned()).collect();
            <[String; 1]>::try_from(all).ok()
        };
        only(&now, &then).and(only(&then, &now)).map(|[before]| before)
    };
    for path in known.into_iter().filter(|path| path.starts_with(&within)) {
        let (note, found) = match (then.get(path), now.get(path)) {
            (Some(then), Some(now)) if then != now => ("changed-since-sealed", None),
            (Some(then), None) if *meeting == own && moved(then).is_none() => {
                ("gone-since-sealed", None)
            }
            (None, Some(now)) if *meeting == own => match moved(now) {
                Some(before) => ("renamed-since-sealed", Some(before)),
                None => ("new-since-sealed", None),
            },
            _ => continue,
        };
        let complaint =
            Diagnostic::new(code::SEALED_SOURCE_CHANGED, &sources.data_file(path))
                .with("meeting", meeting)
                .with("folder", &kept.folder);
        diagnostics.push(complaint.see(&seal, note, found.unwrap_or_default()));
    }
}

/// The editions of those meetings whose seals no longer say what was sealed: by folder,
/// where and how that shows.
fn damaged(
    vault: &Vault,
    meetings: &BTreeSet<&str>,
) -> BTreeMap<String, (Origin, &'static str, String)> {
    let seal = |folder: &str| vault.origin(&format!("{folder}/{SEAL}"));
    let mut damaged = BTreeMap::new();
    for meeting in meetings {
        let deck = format!("{meeting}/{SEALED}");
        if vault.root.join(&deck).is_file() && !vault.has_seal(meeting) {
            let found = (vault.origin(&deck), "sealed-without-seal", String::new());
            damaged.insert((*meeting).to_owned(), found);
        }
    }
    for listed in vault.lost(&vault.misplaced()) {
        let found = (vault.origin(LIST), "sealed-seal-gone", listed.folder.clone());
        damaged.insert(listed.folder.clone(), found);
    }
    for folder in vault.unlisted() {
        damaged.insert(folder.clone(), (seal(folder), "seal-unlisted", String::new()));
    }
    for (folder, from) in &vault.unreadable {
        damaged.insert(folder.clone(), (seal(folder), "unreadable-from", from.clone()));
    }
    damaged.retain(|folder, _| meetings.contains(meeting_of(folder)));
    damaged
}

fn meeting_of(folder: &str) -> &str {
    folder.split('/').next().unwrap_or(folder)
}

fn edition_of(folder: &str) -> usize {
    folder.split_once('/').and_then(|(_, edition)| edition.parse().ok()).unwrap_or(1)
}

/// The latest edition of each meeting.
fn latest(vault: &Vault) -> Vec<&Kept> {
    let is_latest = |kept: &&Kept| {
        let latest = vault.latest(&kept.seal.meeting);
        latest.is_some_and(|latest| latest.folder == kept.folder)
    };
    vault.kept.iter().filter(is_latest).collect()
}
