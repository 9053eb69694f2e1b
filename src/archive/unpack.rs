//! Files written to a folder of their own: the way back out of a sealed PDF.

use std::io::{ErrorKind, Write};
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
        let mut file =
            fs::File::create_new(&path).map_err(|cause| match cause.kind() {
                // The folder is new: what is there has a name that is the same to the disk.
                ErrorKind::AlreadyExists => Fault::new(Doing::TellingApart, name, cause),
                _ => fault(cause),
            })?;
        file.write_all(bytes).map_err(fault)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use fs_err as fs;
    use tempfile::TempDir;

    use super::extract;
    use crate::model::attachment::Carried;
    use crate::model::fault::Doing;

    #[test]
    fn names_that_are_one_to_the_disk_are_said_to_be_that_and_nothing_is_left() {
        let root = TempDir::new().unwrap();
        // Every disk takes these for one, as some do `a.png` and `A.png`.
        let names = ["data/a.png", "data//a.png"];
        let carried: Carried = names.map(|name| (name.to_owned(), vec![1])).into();
        let fault = extract(&carried, &root.path().join("here")).unwrap_err();
        assert_eq!(fault.doing, Doing::TellingApart);
        assert_eq!(fault.path.to_str(), Some("data/a.png"));
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
    }
}
