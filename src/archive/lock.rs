//! One run at a time for each pack.
//!
//! The lock is the operating system's own, on a file beside the pack: it ends with the
//! process that holds it, however that ends, so there is never a stale one to delete.
//! Who holds it stands in a second file, for a locked file cannot be read everywhere.

use std::fs::TryLockError;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use fs_err as fs;

use super::store::unfinished;
use super::there::is_edition;
use crate::model::fault::{Doing, Fault, Holder};

/// The right to write one pack, until it is dropped.
#[derive(Debug)]
pub struct Lock {
    pub(super) out: PathBuf,
    pub(super) name: String,
    file: std::fs::File,
    /// Whether the folder for packs was made for this run.
    is_new: bool,
}

/// Takes the right to write `out/<name>/`, clears away what dead runs left behind, and
/// puts the last pack back where a dead run had set it aside.
pub fn lock(out: &Path, name: &str) -> Result<Lock, Fault> {
    refuse_among_others(out)?;
    let is_new = !out.exists();
    fs::create_dir_all(out).map_err(|cause| Fault::new(Doing::Writing, out, cause))?;
    let file = locked(out, name)?;
    let lock = Lock { out: out.to_owned(), name: name.to_owned(), file, is_new };
    // Only the message of a blocked run uses it; if it cannot be written, that message
    // names nobody.
    drop(fs::write(holder_path(out, name), holder()));
    unfinished::clear(&lock)?;
    Ok(lock)
}

/// Refuses a place within a meeting's folder or among the fonts, where results would be
/// unknown files of the next run, and one within a sealed edition.
fn refuse_among_others(out: &Path) -> Result<(), Fault> {
    // The part of the path that is there, without links and `..`.
    let mut there = out.ancestors().map(|above| {
        let above = if above.as_os_str().is_empty() { Path::new(".") } else { above };
        above.canonicalize()
    });
    let Some(there) = there.find_map(Result::ok) else { return Ok(()) };
    let is_meeting = |above: &Path| above.join("meeting.yaml").is_file();
    // They may not be there yet.
    let are_fonts = |above: &Path| {
        above.ends_with("fonts") && above.with_file_name("organization.yaml").is_file()
    };
    let mut all = out.ancestors().chain(there.ancestors());
    if there.ancestors().any(is_meeting) || all.any(are_fonts) {
        let cause = ErrorKind::InvalidInput.into();
        return Err(Fault::new(Doing::AmongSources, out, cause));
    }
    if there.ancestors().any(is_edition) {
        let cause = ErrorKind::AlreadyExists.into();
        return Err(Fault::new(Doing::OverSealed, out, cause));
    }
    Ok(())
}

/// Takes the right to add to an archive: its seals are a chain, so one run at a time.
pub fn lock_archive(root: &Path) -> Result<Lock, Fault> {
    lock(root, "archive").map_err(|fault| match fault.doing {
        Doing::Writing => Fault { doing: Doing::Sealing, path: root.to_owned(), ..fault },
        _ if fault.holder.is_some() => Fault { path: root.to_owned(), ..fault },
        _ => fault,
    })
}

fn locked(out: &Path, name: &str) -> Result<std::fs::File, Fault> {
    let path = out.join(format!(".{name}.lock"));
    let fault = |doing| move |cause| Fault::new(doing, out.join(name), cause);
    let mut tries = 0;
    loop {
        let file = opened(&path).map_err(fault(Doing::Writing))?;
        match file.try_lock() {
            Ok(()) => {
                tries += 1;
                let is_there = is_still_there(&file, &path);
                // The holder before may have removed it between opening and locking. Some
                // network folders number a file anew each time it is looked at: what was
                // locked there cannot be told from another.
                if is_there.map_err(fault(Doing::Locking))? || tries == MOST_TRIES {
                    return Ok(file);
                }
            }
            Err(TryLockError::WouldBlock) => {
                let holder = read_holder(out, name);
                return Err(Fault::held(out.join(name), holder));
            }
            // Some network folders know no locks; a pack is still replaced as a whole.
            Err(TryLockError::Error(cause)) if cause.kind() == ErrorKind::Unsupported => {
                return Ok(file);
            }
            Err(TryLockError::Error(cause)) => return Err(fault(Doing::Locking)(cause)),
        }
    }
}

/// No run meets so many others that each end between its opening of the file and its
/// locking.
const MOST_TRIES: u32 = 100;

/// The lock's file. That of a colleague whose run died may only be read, and can be
/// locked all the same.
fn opened(path: &Path) -> io::Result<std::fs::File> {
    let file = fs::OpenOptions::new().create(true).truncate(false).write(true).open(path);
    let file = match file {
        Err(cause) if cause.kind() == ErrorKind::PermissionDenied => {
            fs::File::open(path).map_err(|_| cause)
        }
        file => file,
    };
    Ok(file?.into_parts().0)
}

fn holder_path(out: &Path, name: &str) -> PathBuf {
    out.join(format!(".{name}.holder"))
}

/// This run: its process, then the machine.
fn holder() -> String {
    format!("{}\n{}\n", std::process::id(), machine())
}

fn read_holder(out: &Path, name: &str) -> Holder {
    let text = fs::read_to_string(holder_path(out, name)).unwrap_or_default();
    let mut lines = text.lines().map(str::to_owned);
    let mut next = || lines.next().unwrap_or_default();
    Holder { process: next(), machine: next() }
}

/// The machine's name, for the message alone.
fn machine() -> String {
    let named = ["COMPUTERNAME", "HOSTNAME"].into_iter();
    let mut named = named.filter_map(|name| std::env::var(name).ok());
    let filed = || fs::read_to_string("/etc/hostname").unwrap_or_default();
    named.next().unwrap_or_else(filed).trim().to_owned()
}

/// Whether the path still names the file that was locked.
#[cfg(unix)]
fn is_still_there(file: &std::fs::File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;

    let there = match fs::metadata(path) {
        Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(false),
        there => there?,
    };
    let own = file.metadata()?;
    Ok((own.dev(), own.ino()) == (there.dev(), there.ino()))
}

/// Elsewhere the file is never removed.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the other one may fail")]
fn is_still_there(_: &std::fs::File, _: &Path) -> io::Result<bool> {
    Ok(true)
}

impl Drop for Lock {
    /// Leaves nothing behind but the pack. What cannot be removed harms nobody.
    fn drop(&mut self) {
        drop(fs::remove_file(holder_path(&self.out, &self.name)));
        if cfg!(unix) {
            drop(fs::remove_file(self.out.join(format!(".{}.lock", self.name))));
        }
        drop(self.file.unlock());
        if self.is_new {
            // Goes only where it is empty: where nothing was written after all.
            drop(fs::remove_dir(&self.out));
        }
    }
}
