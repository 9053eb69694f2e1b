//! The platform's exports that several meetings of one run hold, read once.
//!
//! A meeting's catalogue is the next one's previous catalogue, and folders may hold copies
//! of one export. Nothing is taken from here unless it was read from the very same bytes,
//! by an `organization.yaml` of the very same bytes, and without anything to complain of:
//! so each meeting has its own complaints, and all of them.

use std::sync::{Arc, Mutex, PoisonError};

use super::folder::Folder;
use crate::model::catalogue::{BodyCells, Catalogue};
use crate::model::diagnostic::Diagnostics;
use crate::model::fault::Fault;
use crate::model::origin::Origin;
use crate::model::usage::Usage;

/// How many exports of a kind are remembered: those of the meetings that are being read
/// and of the few before them.
const REMEMBERED: usize = 8;

/// What was read of exports in this run; its copies remember the same.
#[derive(Debug, Clone, Default)]
pub struct ReadOnce {
    pub(in crate::source) catalogues: Exports<Catalogue>,
    pub(in crate::source) usage: Exports<Usage>,
}

/// What was read of one kind of export, the latest last.
pub(in crate::source) type Exports<T> = Arc<Mutex<Vec<(Ground, T)>>>;

/// All that an export's reading depends on, but for its place: the digests of the export
/// and of `organization.yaml`. For which meeting it is read decides only what is
/// complained of afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::source) struct Ground {
    export: String,
    organization: String,
}

/// What is read of an export, which may stand at several places.
pub(in crate::source) trait Movable: Clone {
    /// The same, read from another file.
    #[must_use]
    fn moved_to(self, path: &str) -> Self;

    /// Whether any of its places is left where it was.
    fn is_bound(&self) -> bool;
}

/// An export as it was read before in this run, or read now.
pub(in crate::source) fn read_once<T: Movable>(
    known: Option<Exports<T>>,
    folder: &mut Folder,
    path: &str,
    diagnostics: &mut Diagnostics,
    read: impl FnOnce(&mut Folder, &mut Diagnostics) -> Result<Option<T>, Fault>,
) -> Result<Option<T>, Fault> {
    let Some(known) = known else { return read(folder, diagnostics) };
    let digests = folder.digest_now(path).zip(folder.by().organization.clone());
    let Some((export, by)) = digests else { return read(folder, diagnostics) };
    let ground = Ground { export: export.clone(), organization: by };
    if let Some(found) = remembered(&known, &ground) {
        folder.note(path, export);
        return Ok(Some(found.moved_to(&folder.origin(path).file)));
    }
    let (mut own, mut said) = (folder.beside(), Diagnostics::default());
    let made = read(&mut own, &mut said)?;
    // Somebody may have saved it between the two looks.
    let is_same = own.files().iter().all(|file| file.sha256 == export);
    let is_plain = is_same && said.is_empty() && own.texts().is_empty();
    if let Some(made) = made.as_ref().filter(|made| is_plain && !made.is_bound()) {
        remember(&known, ground, made.clone());
    }
    folder.take_over(own);
    diagnostics.join(said);
    Ok(made)
}

fn remembered<T: Clone>(known: &Exports<T>, ground: &Ground) -> Option<T> {
    let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
    let at = known.iter().position(|(its, _)| its == ground)?;
    // What is asked for is forgotten last.
    known[at..].rotate_left(1);
    known.last().map(|(_, found)| found.clone())
}

fn remember<T>(known: &Exports<T>, ground: Ground, made: T) {
    let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
    if known.len() == REMEMBERED {
        known.remove(0);
    }
    known.push((ground, made));
}

impl Movable for Catalogue {
    fn moved_to(self, path: &str) -> Self {
        let file = self.origin.file.at_path(path);
        let moved = |origin: &Origin| Origin::at(&file, origin.place());
        Self {
            origin: moved(&self.origin),
            headings: moved(&self.headings),
            cells: BodyCells::default(),
            ..self
        }
    }

    fn is_bound(&self) -> bool {
        !self.claims.is_empty()
    }
}

impl Movable for Usage {
    fn moved_to(mut self, path: &str) -> Self {
        let file = self.origin.file.at_path(path);
        for one in &mut self.datasets {
            let places = [
                &mut one.provider.origin, &mut one.name.origin, &mut one.views.origin,
                &mut one.downloads.origin,
            ];
            for place in places {
                place.file = file.clone();
            }
        }
        let providers = self.providers.iter_mut().map(|one| &mut one.name.origin);
        let others = self.as_of.iter_mut().map(|date| &mut date.origin);
        for place in providers.chain(others).chain([&mut self.origin]) {
            place.file = file.clone();
        }
        self
    }

    fn is_bound(&self) -> bool {
        !self.claims.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use fs_err as fs;
    use tempfile::TempDir;

    use super::ReadOnce;
    use crate::model::diagnostic::Diagnostics;
    use crate::model::organization::Organization;
    use crate::source::By;
    use crate::source::door::folder::{Folder, Place};
    use crate::source::lists::{catalogue, usage};
    use crate::source::test_folder::organization;

    const CATALOGUE: &str = "資料集識別碼,資料集名稱,提供機關,品質檢測,檔案格式,上架日期\n\
                             1,甲,法務部統計處,金,CSV;JSON,2020-01-02\n\
                             2,乙,其他部,銀,XML,2020-01-03\n";
    const USAGE: &str = "提供機關名稱,資料集名稱,瀏覽人次,下載次數,統計日期\n\
                         法務部統計處,甲,7,3,111/5/19\n其他部,乙,1,2,\n";

    /// What is read of two exports by an organization of that digest, in every detail.
    fn read(
        shared: &ReadOnce,
        place: &std::path::Path,
        digest: &str,
        organization: &Organization,
    ) -> String {
        let place = Place { folder: &place.join("111-1"), carried: None };
        let by = By { read_once: Some(shared), ..By::default() };
        let (mut folder, name) = Folder::at(place, by).unwrap();
        folder.note("organization.yaml", digest.to_owned());
        folder.understand_by("organization.yaml", organization.limits);
        let said = &mut Diagnostics::default();
        let catalogue = catalogue::read(&mut folder, &name, organization, said).unwrap();
        let usage = usage::read(&mut folder, &name, organization, None, said).unwrap();
        let read = (catalogue.unwrap(), usage.unwrap());
        format!("{read:#?}\n{:#?}\n{said:#?}", folder.files())
    }

    #[test]
    fn what_was_read_elsewhere_names_its_own_places_alone_and_never_another_organization()
    {
        let root = TempDir::new().unwrap();
        for place in ["one", "two"] {
            let folder = root.path().join(place).join("111-1");
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("catalogue.csv"), CATALOGUE).unwrap();
            fs::write(folder.join("usage.csv"), USAGE).unwrap();
        }
        let [one, two] = ["one", "two"].map(|name| root.path().join(name));
        let (shared, ours) = (ReadOnce::default(), organization());
        let count = || {
            let known = (shared.catalogues.lock().unwrap(), shared.usage.lock().unwrap());
            (known.0.len(), known.1.len())
        };
        let alone = read(&ReadOnce::default(), &two, "x", &ours);
        read(&shared, &one, "x", &ours);
        assert_eq!(count(), (1, 1));
        assert_eq!(read(&shared, &two, "x", &ours), alone);
        assert_eq!(count(), (1, 1));
        // A meeting's export is the next one's previous.
        let later = Organization { is_later: true, ..organization() };
        let then = read(&ReadOnce::default(), &two, "x", &later);
        assert_eq!(read(&shared, &two, "x", &later), then);
        assert_ne!(then, alone);
        assert_eq!(count(), (1, 1));
        let mut other = organization();
        other.ministry.value = "其他部".to_owned();
        let others = read(&shared, &two, "y", &other);
        assert_ne!(others, alone);
        assert_eq!(others, read(&ReadOnce::default(), &two, "y", &other));
        // What is complained of is read anew.
        fs::write(one.join("111-1/usage.csv"), USAGE.replace(",7,", ",七,")).unwrap();
        read(&shared, &one, "x", &ours);
        assert_eq!(count(), (2, 2));
    }
}
