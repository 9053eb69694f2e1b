//! A data folder that stands nowhere on a disk: the files that a sealed deck carries.
//!
//! What is made again from them never touches the disk, so that a run that is killed
//! leaves nothing of them behind, and a full disk proves as well as an empty one.

use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::files::{Files, Found, Unfound};
use crate::model::attachment::Carried;
use crate::model::fault::Fault;

/// The files below one of the folders that a deck carries.
#[derive(Debug)]
pub(super) struct InDeck {
    root: PathBuf,
    /// By their whole names, `data/111-1/meeting.yaml`.
    files: Arc<Carried>,
}

impl InDeck {
    pub(super) fn below(root: PathBuf, files: &Arc<Carried>) -> Self {
        Self { root, files: Arc::clone(files) }
    }

    fn name(&self, path: &str) -> String {
        name(&self.root.join(path))
    }
}

impl Files for InDeck {
    fn list(&self, folder: &str) -> Result<Vec<String>, Fault> {
        let within = format!("{}/", self.name(folder));
        let below = self.files.keys().filter_map(|name| name.strip_prefix(&*within));
        let first = |rest: &str| rest.split('/').next().unwrap_or_default().to_owned();
        let mut names: Vec<String> = below.map(first).collect();
        names.sort();
        names.dedup();
        Ok(names)
    }

    fn is_folder(&self, path: &str) -> bool {
        let within = format!("{}/", self.name(path));
        let mut from = self.files.range(within.clone()..);
        from.next().is_some_and(|(name, _)| name.starts_with(&within))
    }

    fn has(&self, path: &str) -> bool {
        self.files.contains_key(&self.name(path)) || self.is_folder(path)
    }

    fn find(&self, path: &str) -> Result<Result<Found, Unfound>, Fault> {
        let found = self
            .files
            .get(&self.name(path))
            .map(|bytes| Found { path: self.root.join(path), size: bytes.len() as u64 });
        Ok(found.ok_or(Unfound::NotPlain))
    }

    fn open(&self, found: &Found) -> io::Result<Box<dyn Read + '_>> {
        let bytes = self.files.get(&name(&found.path));
        Ok(Box::new(bytes.map(Vec::as_slice).unwrap_or_default()))
    }

    fn may_change(&self) -> bool {
        false
    }
}

fn name(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/").trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Arc;

    use super::{Files, InDeck};
    use crate::model::attachment::Carried;

    #[test]
    fn what_is_carried_is_listed_as_a_disk_lists_it() {
        let names = ["data/1/a.csv", "data/1/b/x.csv", "data/1/b/y.csv", "data/10/a"];
        let files: Carried = names.map(|name| (name.to_owned(), vec![1])).into();
        let files = InDeck::below(PathBuf::from("data"), &Arc::new(files));
        assert_eq!(files.list("").unwrap(), ["1", "10"]);
        assert_eq!(files.list("1").unwrap(), ["a.csv", "b"]);
        assert!(files.is_folder("1/b"));
        assert!(!files.is_folder("1/a.csv"));
        assert!(files.has("1/b") && files.has("1/a.csv") && !files.has("1/c"));
        assert!(files.find("1/a.csv").unwrap().is_ok());
        assert!(files.find("1/b").unwrap().is_err());
    }
}
