//! Writing a pack: into a folder of its own first, which then takes the place of the
//! last pack.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::thread;

use fs_err as fs;

use super::lock::Lock;
use crate::model::fault::{Doing, Fault};

mod foreign;
mod staged;
pub(super) mod unfinished;

pub use staged::Staged;

/// A file of the pack.
#[derive(Debug)]
pub struct Output {
    /// Relative to the meeting's folder under `out/`, with `/`.
    pub path: String,
    pub bytes: Vec<u8>,
}

/// Writes the outputs in the place of the last pack.
pub fn store(lock: &Lock, outputs: &[Output]) -> Result<PathBuf, Fault> {
    Staged::beside(lock)?.publish(outputs)
}

/// Writes every file into a folder, waits until the disk has them all, and opens it to
/// whoever may read the packs; a fault names the place that they are for.
pub(super) fn fill(
    folder: &Path,
    outputs: &[Output],
    place: &Path,
    doing: Doing,
) -> Result<(), Fault> {
    for output in outputs {
        put(folder, output)
            .map_err(|cause| Fault::new(doing, place.join(&output.path), cause))?;
    }
    let paths: Vec<&str> = outputs.iter().map(|output| &*output.path).collect();
    settle(folder, &paths, &paths, place, doing)
}

/// Waits until the disk has every file that was written into a folder, and their names,
/// and opens the folder to whoever may read the packs.
///
/// late: the files that were not waited for yet; all: every file. Both are relative to
/// the folder, with `/`.
pub(super) fn settle(
    folder: &Path,
    late: &[&str],
    all: &[&str],
    place: &Path,
    doing: Doing,
) -> Result<(), Fault> {
    make_last(folder, late, place, doing)?;
    for parent in folders_of(all) {
        sync(&folder.join(parent));
    }
    open_to_all(folder)
}

/// The folders that files stand in, those above them included.
fn folders_of<'a>(paths: &'a [&str]) -> BTreeSet<&'a Path> {
    paths.iter().flat_map(|path| Path::new(path).ancestors().skip(1)).collect()
}

fn place(lock: &Lock) -> PathBuf {
    lock.out.join(&lock.name)
}

/// Where the last pack waits while the new one takes its place.
fn aside(lock: &Lock) -> PathBuf {
    lock.out.join(format!(".{}.last", lock.name))
}

/// How many files are waited for at once until the disk has them.
const AT_ONCE: usize = 8;

/// Waits until the disk has every file: one wait for several files, for a disk that is
/// asked file by file takes as long for each.
fn make_last(
    folder: &Path,
    paths: &[&str],
    place: &Path,
    doing: Doing,
) -> Result<(), Fault> {
    let wait = |some: &[&str]| {
        some.iter().try_for_each(|path| {
            let file = fs::OpenOptions::new().write(true).open(folder.join(path));
            let fault = |cause| Fault::new(doing, place.join(path), cause);
            file.and_then(|file| file.sync_all()).map_err(fault)
        })
    };
    let share = paths.len().div_ceil(AT_ONCE).max(1);
    thread::scope(|scope| {
        let shares = paths.chunks(share);
        let waiting: Vec<_> =
            shares.map(|some| scope.spawn(move || wait(some))).collect();
        let waited = waiting
            .into_iter()
            .map(|one| one.join().expect("to wait for the disk cannot panic"));
        waited.collect()
    })
}

/// Writes a file into a folder and waits until the disk has it.
pub(super) fn write(folder: &Path, output: &Output) -> io::Result<()> {
    put(folder, output)?.sync_all()
}

fn put(folder: &Path, output: &Output) -> io::Result<fs::File> {
    let path = folder.join(&output.path);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let mut file = fs::File::create(&path)?;
    io::Write::write_all(&mut file, &output.bytes)?;
    Ok(file)
}

/// Puts the new pack in its place: both folders change names in one step where the
/// system can do that, so that there is no moment without a pack.
///
/// The last pack is deleted with all that is in its folder, so that nothing foreign may
/// be there.
fn publish(fresh: &Path, place: &Path, aside: &Path) -> Result<(), Fault> {
    if !place.exists() || exchange(fresh, place).is_err() {
        publish_in_two_steps(fresh, place, aside)?;
    }
    remove(aside)
}

fn publish_in_two_steps(fresh: &Path, place: &Path, aside: &Path) -> Result<(), Fault> {
    remove(aside)?;
    if place.exists() {
        rename(place, aside)?;
    }
    let published = rename(fresh, place);
    if published.is_err() && aside.exists() {
        rename(aside, place)?;
    }
    published
}

/// Lets two folders change their names with each other.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};

    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

pub(super) fn rename(from: &Path, to: &Path) -> Result<(), Fault> {
    fs::rename(from, to).map_err(|cause| Fault::new(Doing::Publishing, to, cause))
}

fn remove(folder: &Path) -> Result<(), Fault> {
    match fs::remove_dir_all(folder) {
        Err(cause) if cause.kind() != ErrorKind::NotFound => {
            Err(Fault::new(Doing::Publishing, folder, cause))
        }
        _ => Ok(()),
    }
}

/// Makes the new names last through a power failure, where a folder can be asked to;
/// where it cannot, the pack is there all the same.
pub(super) fn sync(folder: &Path) {
    if let Ok(folder) = fs::File::open(folder) {
        drop(folder.sync_all());
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
