//! Sources that were changed after their meeting was sealed.

use std::collections::BTreeMap;
use std::path::Path;

use super::vault::{Kept, Vault};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::sources::Sources;

/// Warns of every file of a sealed meeting that is not what it was. What serves all
/// meetings, such as `organization.yaml`, may change; so may the reading of an earlier
/// meeting's folder: of its files only those are compared that are read today.
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
        let known =
            now.keys().chain(then.keys()).filter(|path| path.starts_with(&within));
        for path in known {
            let (old, new) = (then.get(path), now.get(path));
            let is_told = *meeting == own || old.is_some() && new.is_some();
            if old != new && is_told {
                let origin = sources.data_file(path);
                diagnostics.push(
                    Diagnostic::new(code::SEALED_SOURCE_CHANGED, &origin)
                        .with("meeting", meeting),
                );
            }
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
