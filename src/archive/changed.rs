//! Sources that were changed after their meeting was sealed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::vault::{Kept, Vault};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::sources::Sources;

/// Warns of a sealed meeting whose files are not what they were: once, with every file
/// that was changed, is gone or came since. What serves all meetings, such as
/// `organization.yaml`, may change; so may the reading of an earlier meeting's folder:
/// of its files only those are compared that are read today.
pub fn complain_of_sealed_changes(
    archive: &Path,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Result<(), Fault> {
    if !archive.join("index.json").is_file() {
        return Ok(());
    }
    let vault = Vault::open(archive)?;
    let own = sources.meeting.id.value.to_string();
    let now: BTreeMap<&str, &str> =
        sources.files.iter().map(|file| (&*file.path, &*file.sha256)).collect();
    for kept in latest(&vault) {
        let meeting = &kept.seal.meeting;
        let within = format!("{meeting}/");
        let then: BTreeMap<&str, &str> =
            kept.seal.sources.iter().map(|file| (&*file.path, &*file.sha256)).collect();
        let known: BTreeSet<&str> = now.keys().chain(then.keys()).copied().collect();
        let mut complaint =
            Diagnostic::new(code::SEALED_SOURCE_CHANGED, &sources.data_file(meeting))
                .with("meeting", meeting)
                .with("folder", &kept.folder);
        for path in known.into_iter().filter(|path| path.starts_with(&within)) {
            let note = match (then.get(path), now.get(path)) {
                (Some(then), Some(now)) if then != now => "changed-since-sealed",
                (Some(_), None) if *meeting == own => "gone-since-sealed",
                (None, Some(_)) if *meeting == own => "new-since-sealed",
                _ => continue,
            };
            complaint = complaint.see(&sources.data_file(path), note, "");
        }
        if !complaint.related.is_empty() {
            diagnostics.push(complaint);
        }
    }
    Ok(())
}

/// The latest edition of each meeting.
fn latest(vault: &Vault) -> Vec<&Kept> {
    let is_latest = |kept: &&Kept| {
        let latest = vault.latest(&kept.seal.meeting);
        latest.is_some_and(|latest| latest.folder == kept.folder)
    };
    vault.kept.iter().filter(is_latest).collect()
}
