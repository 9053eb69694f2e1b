//! Writing a pack: into a folder of its own first, which then takes the place of the
//! last pack.

use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;

use crate::model::fault::{Doing, Fault};

/// A file of the pack.
#[derive(Debug)]
pub struct Output {
    /// Relative to the meeting's folder under `out/`, with `/`.
    pub path: String,
    pub bytes: Vec<u8>,
}

/// Writes the outputs, and a manifest of them, to `out/<meeting>/`.
pub fn store(
    out: &Path,
    meeting: &str,
    outputs: &[Output],
    manifest: impl FnOnce(&[Output]) -> Vec<u8>,
) -> Result<PathBuf, Fault> {
    let place = out.join(meeting);
    let aside = out.join(format!(".{meeting}.last"));
    fs::create_dir_all(out).map_err(|cause| Fault::new(Doing::Writing, out, cause))?;
    recover(&place, &aside)?;
    let fresh = tempfile::Builder::new()
        .prefix(&format!(".{meeting}."))
        .tempdir_in(out)
        .map_err(|cause| Fault::new(Doing::Writing, out, cause))?;
    for output in outputs {
        write(fresh.path(), output)?;
    }
    let manifest = Output { path: "manifest.json".to_owned(), bytes: manifest(outputs) };
    write(fresh.path(), &manifest)?;
    publish(&fresh.keep(), &place, &aside)?;
    Ok(place)
}

fn write(folder: &Path, output: &Output) -> Result<(), Fault> {
    let path = folder.join(&output.path);
    let fault = |cause| Fault::new(Doing::Writing, &path, cause);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(fault)?;
    }
    let mut file = fs::File::create(&path).map_err(fault)?;
    io::Write::write_all(&mut file, &output.bytes).map_err(fault)?;
    file.sync_all().map_err(fault)
}

/// A run that was killed between the two renamings left the last pack aside.
fn recover(place: &Path, aside: &Path) -> Result<(), Fault> {
    if aside.exists() && !place.exists() {
        return rename(aside, place);
    }
    remove(aside)
}

fn publish(fresh: &Path, place: &Path, aside: &Path) -> Result<(), Fault> {
    open_to_all(fresh)?;
    if place.exists() {
        rename(place, aside)?;
    }
    let published = rename(fresh, place);
    if published.is_err() && aside.exists() {
        rename(aside, place)?;
    }
    published?;
    remove(aside)
}

fn rename(from: &Path, to: &Path) -> Result<(), Fault> {
    fs::rename(from, to).map_err(|cause| Fault::new(Doing::Publishing, to, cause))
}

fn remove(folder: &Path) -> Result<(), Fault> {
    match fs::remove_dir_all(folder) {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => {
            Err(Fault::new(Doing::Publishing, folder, cause))
        }
        _ => Ok(()),
    }
}

/// A temporary folder is its owner's alone; a published pack is for everyone.
#[cfg(unix)]
fn open_to_all(folder: &Path) -> Result<(), Fault> {
    use std::os::unix::fs::PermissionsExt;

    let mode = std::fs::Permissions::from_mode(0o755);
    fs::set_permissions(folder, mode)
        .map_err(|cause| Fault::new(Doing::Publishing, folder, cause))
}

#[cfg(not(unix))]
fn open_to_all(_: &Path) -> Result<(), Fault> {
    Ok(())
}
