//! A data folder that stands nowhere on a disk: the files that a sealed deck carries.
//!
//! What is made again from them never touches the disk, so that a run that is killed
//! leaves nothing of them behind, and a full disk proves as well as an empty one.

use std::path::Path;
use std::sync::Arc;

use crate::model::attachment::Carried;

/// The files by their whole names, `data/111-1/meeting.yaml`.
#[derive(Debug, Clone)]
pub(super) struct Files(Arc<Carried>);

impl Files {
    pub(super) fn new(files: &Arc<Carried>) -> Self {
        Self(Arc::clone(files))
    }

    /// The bytes of a file.
    pub(super) fn get(&self, path: &Path) -> Option<&Vec<u8>> {
        self.0.get(&*name(path))
    }

    pub(super) fn is_folder(&self, path: &Path) -> bool {
        let within = format!("{}/", name(path));
        self.0.range(within.clone()..).next().is_some_and(|it| it.0.starts_with(&within))
    }

    /// The names of what stands in a folder, sorted.
    pub(super) fn list(&self, path: &Path) -> Vec<String> {
        let within = format!("{}/", name(path));
        let below = self.0.keys().filter_map(|name| name.strip_prefix(&*within));
        let first = |rest: &str| rest.split('/').next().unwrap_or_default().to_owned();
        let mut names: Vec<String> = below.map(first).collect();
        names.sort();
        names.dedup();
        names
    }
}

fn name(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/").trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::Arc;

    use super::Files;
    use crate::model::attachment::Carried;

    #[test]
    fn what_is_carried_is_listed_as_a_disk_lists_it() {
        let names = ["data/1/a.csv", "data/1/b/x.csv", "data/1/b/y.csv", "data/10/a"];
        let files: Carried = names.map(|name| (name.to_owned(), vec![1])).into();
        let files = Files::new(&Arc::new(files));
        assert_eq!(files.list(Path::new("data")), ["1", "10"]);
        assert_eq!(files.list(Path::new("data/1")), ["a.csv", "b"]);
        assert!(files.is_folder(Path::new("data/1/b")));
        assert!(!files.is_folder(Path::new("data/1/a.csv")));
        assert!(files.get(Path::new("data/1/a.csv")).is_some());
        assert!(files.get(Path::new("data/1/b")).is_none());
    }
}
