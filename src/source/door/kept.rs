//! What was read of the meetings' lists, kept for the next round of `build --watch`.
//!
//! Nothing is taken from here unless all that it was read from is as it was: what the
//! organization says, the names in the meeting's folder, every byte of every file.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::folder::Folder;
use crate::model::diagnostic::Diagnostics;
use crate::model::fault::Fault;
use crate::model::file::File;
use crate::model::organization::Organization;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;
use crate::model::sources::SourceFile;
use crate::source::meeting_folder::{Own, Platform};

/// What was read of every meeting: the lists that the ministry keeps, and what is about
/// the platform.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    pub(in crate::source) own: ByMeeting<Own>,
    pub(in crate::source) platform: ByMeeting<Platform>,
}

/// What was read of each meeting, by the name of its folder.
pub(super) type ByMeeting<T> = Arc<Mutex<BTreeMap<String, Reading<T>>>>;

/// What was read of a meeting's lists, and all that it depends on.
#[derive(Debug, Clone)]
pub(in crate::source) struct Reading<T> {
    ground: Ground,
    names: Vec<String>,
    files: Vec<SourceFile>,
    texts: BTreeMap<File, String>,
    said: Diagnostics,
    lists: T,
}

/// What lists are understood by, besides themselves.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::source) struct Ground {
    pub organization: Organization,
    pub statistics_date: Option<Located<RocDate>>,
}

impl Ground {
    /// That of a meeting which says no day.
    #[cfg(test)]
    pub(in crate::source) fn undated(organization: &Organization) -> Self {
        Self { organization: organization.clone(), statistics_date: None }
    }

    /// The day of the statistics, where the meeting says one.
    pub(in crate::source) fn as_of(&self) -> Option<RocDate> {
        self.statistics_date.as_ref().map(|date| date.value)
    }
}

/// The lists of a meeting as they were read before, or read now where anything has
/// changed; what they were read from and what they give to complain of comes with them.
pub(in crate::source) fn kept_or_read<T: Clone>(
    kept: Option<ByMeeting<T>>,
    folder: &mut Folder,
    meeting: &str,
    ground: &Ground,
    diagnostics: &mut Diagnostics,
    read: impl FnOnce(&mut Folder, &mut Diagnostics) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let Some(kept) = kept else { return read(folder, diagnostics) };
    let names = names(folder, meeting)?;
    let known = kept.lock().unwrap_or_else(PoisonError::into_inner).get(meeting).cloned();
    let is_same = |known: &Reading<T>| {
        known.ground == *ground
            && known.names == names
            && known.files.iter().all(|file| folder.is_as_read(file))
    };
    if let Some(known) = known.filter(is_same) {
        folder.take_as_read(known.files, known.texts);
        diagnostics.join(known.said);
        return Ok(known.lists);
    }
    let (mut own, mut said) = (folder.beside(), Diagnostics::default());
    let lists = read(&mut own, &mut said)?;
    let reading = Reading {
        ground: ground.clone(),
        names,
        files: own.files(),
        texts: own.texts().clone(),
        said: said.clone(),
        lists: lists.clone(),
    };
    kept.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(meeting.to_owned(), reading);
    folder.take_over(own);
    diagnostics.join(said);
    Ok(lists)
}

/// What stands in a meeting's folder and in the folders within it.
fn names(folder: &Folder, meeting: &str) -> Result<Vec<String>, Fault> {
    let mut all = Vec::new();
    for name in folder.list(meeting)? {
        let path = format!("{meeting}/{name}");
        let within = folder.list(&path)?;
        all.extend(within.into_iter().map(|within| format!("{path}/{within}")));
        all.push(path);
    }
    Ok(all)
}
