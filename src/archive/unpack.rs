//! Files written to a folder of their own: the way back out of a sealed PDF.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use fs_err as fs;

use super::lock::lock;
use super::store::{self, unfinished};
use crate::model::attachment::Carried;
use crate::model::fault::{Doing, Fault};

/// Writes files to a new folder and waits until the disk has them; nothing that is there
/// is touched.
pub fn extract(carried: &Carried, into: &Path) -> Result<(), Fault> {
    let fault = |cause| Fault::new(Doing::Unpacking, into, cause);
    let there = match fs::read_dir(into) {
        Err(cause) if cause.kind() == ErrorKind::NotFound => None,
        Err(_) if into.is_file() => return Err(fault(ErrorKind::AlreadyExists.into())),
        entries => Some(entries.map_err(fault)?.count()),
    };
    match there {
        None => {}
        Some(0) => fs::remove_dir(into).map_err(fault)?,
        Some(_) => return Err(fault(ErrorKind::AlreadyExists.into())),
    }
    let parent = into.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.map_or_else(|| PathBuf::from("."), Path::to_owned);
    fs::create_dir_all(&parent).map_err(fault)?;
    let name = into.file_name().unwrap_or_default().to_string_lossy();
    let lock = lock(&parent, &name).map_err(|fault| match fault.doing {
        Doing::Locking => fault,
        _ => Fault { doing: Doing::Unpacking, path: into.to_owned(), ..fault },
    })?;
    let fresh = tempfile::Builder::new()
        .prefix(&unfinished::prefix(&lock))
        .tempdir_in(&parent)
        .map_err(fault)?;
    write_all(fresh.path(), carried)?;
    let paths: Vec<&str> = carried.keys().map(String::as_str).collect();
    store::settle(fresh.path(), &paths, &paths, into, Doing::Unpacking)?;
    fs::rename(fresh.path(), into).map_err(fault)?;
    store::sync(&parent);
    Ok(())
}

fn write_all(folder: &Path, carried: &Carried) -> Result<(), Fault> {
    for (name, bytes) in carried {
        let path = folder.join(name);
        let fault = |cause| Fault::new(Doing::Unpacking, &path, cause);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(fault)?;
        }
        // Two names may be one to this system, whatever they differ in.
        fs::File::create_new(&path)
            .and_then(|mut file| std::io::Write::write_all(&mut file, bytes))
            .map_err(fault)?;
    }
    Ok(())
}
