//! Whether anything in the data folder has changed since it was last looked at.
//!
//! Files are asked after again and again, by size and time alone: a drive of the
//! office's network tells nobody of its changes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use fs_err as fs;

/// How deep files lie: `111-1/inventory/統計處.xlsx` below the data folder.
const DEPTH: usize = 3;
/// Between two looks; and longer by this for each file, so that a large folder does not
/// keep the machine busy.
const PAUSE: Duration = Duration::from_millis(4);
const PAUSE_A_FILE: Duration = Duration::from_micros(50);
/// How many looks a file that is gone or empty is given to come back: programs save by
/// emptying or deleting the old file before they write the new one.
const LOOKS_FOR_MISSING: usize = 100;

/// Between two looks for a folder that is away, and how many it is given to come back:
/// ten minutes.
const PAUSE_AWAY: Duration = Duration::from_millis(50);
const LOOKS_FOR_FOLDER: usize = 12_000;

/// The data folder around a meeting as it was at one moment.
#[derive(Debug)]
pub struct Look {
    root: PathBuf,
    files: BTreeMap<PathBuf, Stamp>,
}

/// A file's size, and when it was last written where the drive tells.
type Stamp = (u64, Option<SystemTime>);

impl Look {
    /// Looks at everything beside and within a meeting's folder: the organization, the
    /// fonts, the meetings before; none where there is no such folder.
    pub fn around(meeting: &Path) -> Option<Self> {
        if !meeting.is_dir() {
            return None;
        }
        let root = meeting.join("..");
        let mut files = BTreeMap::new();
        collect(&root, DEPTH, &mut files);
        Some(Self { root, files })
    }

    /// The same once a folder is there again that a drive or somebody has moved away; none
    /// where it stays away.
    pub fn once_back(meeting: &Path) -> Option<Self> {
        (0..LOOKS_FOR_FOLDER).find_map(|_| {
            thread::sleep(PAUSE_AWAY);
            Self::around(meeting)
        })
    }

    /// Waits until something is not as it was and has come to rest: a workbook is
    /// saved in several steps.
    pub fn wait_for_change(&self) {
        let mut last = self.after_a_pause();
        while last.files == self.files {
            last = self.after_a_pause();
        }
        let mut looks_for_missing = LOOKS_FOR_MISSING;
        loop {
            let next = self.after_a_pause();
            let rests = next.files == last.files;
            if rests && (looks_for_missing == 0 || !self.misses_a_file_in(&next)) {
                return;
            }
            looks_for_missing -= usize::from(rests);
            last = next;
        }
    }

    /// Whether a file that held something is gone or empty in a later look.
    fn misses_a_file_in(&self, later: &Self) -> bool {
        let holds = |look: &Self, path| {
            look.files.get(path).is_some_and(|&(size, _): &Stamp| size > 0)
        };
        self.files.keys().any(|path| holds(self, path) && !holds(later, path))
    }

    fn after_a_pause(&self) -> Self {
        let files = u32::try_from(self.files.len()).unwrap_or(u32::MAX);
        thread::sleep(PAUSE + PAUSE_A_FILE.saturating_mul(files));
        let mut files = BTreeMap::new();
        collect(&self.root, DEPTH, &mut files);
        Self { root: self.root.clone(), files }
    }
}

/// What cannot be looked at is not there; the run that follows complains of it.
fn collect(folder: &Path, depth: usize, found: &mut BTreeMap<PathBuf, Stamp>) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries {
        let Ok(about) = entry.metadata() else { continue };
        if about.is_dir() && depth > 1 {
            collect(&entry.path(), depth - 1, found);
        } else if about.is_file() {
            found.insert(entry.path(), (about.len(), about.modified().ok()));
        }
    }
}
