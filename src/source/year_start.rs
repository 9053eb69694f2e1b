//! What was counted before the year began, looked for in the meetings before.
//!
//! "Since 1 January" starts from the latest statistics date of the year before. In
//! the second half of a year neither the previous meeting nor its own list may go back
//! that far; then the chain of previous meetings is followed until one does.

use crate::model::diagnostic::Diagnostics;
use crate::model::fault::Fault;
use crate::model::lists::UnitCounts;
use crate::model::meeting::{MeetingId, SlideKind};
use crate::model::organization::Organization;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;
use crate::model::sources::{EarlierCounts, Sources};

use super::door::folder::Folder;
use super::lists::{catalogue, unit_counts};
use super::prose::meeting;

/// Reads the counts of the latest meeting before the year, where no list of this
/// meeting or of the previous one has them. What is wrong with that folder was for its
/// own time to mend.
pub(super) fn read(
    folder: &mut Folder,
    now: &Sources,
    [previous, before]: [Option<&Sources>; 2],
    organization: Organization,
    kinds: &[SlideKind],
) -> Result<Option<EarlierCounts>, Fault> {
    let first = RocDate::new(now.meeting.statistics_date.value.year(), 1, 1);
    let (Ok(first), Some(previous)) = (first, previous) else { return Ok(None) };
    // A column of an older year is no start of this one.
    let is_start = |date: RocDate| date <= first && date.year() + 1 >= first.year();
    let reaches = |counts: &Option<UnitCounts>| {
        counts.iter().flat_map(|list| &list.dates).any(|date| is_start(date.value))
    };
    if reaches(&now.unit_counts)
        || is_until(previous, first)
        || reaches(&previous.unit_counts)
    {
        return Ok(None);
    }
    if let Some(before) = before.filter(|before| is_until(before, first)) {
        return Ok(Some(EarlierCounts {
            statistics_date: before.meeting.statistics_date.clone(),
            unit_counts: before.unit_counts.clone(),
            catalogue: before.catalogue.clone(),
        }));
    }
    let organization = Organization { is_later: true, ..organization };
    let last = before.unwrap_or(previous);
    let mut next = last.meeting.previous.clone();
    let mut latest = last.meeting.id.value;
    while let Some(id) = earlier(next, latest) {
        let mut aside = Diagnostics::default();
        let name = id.to_string();
        if !folder.has(&format!("{name}/meeting.yaml")) {
            return Ok(None);
        }
        let Some(meeting) = meeting::read(folder, &name, kinds, &mut aside)? else {
            return Ok(None);
        };
        if meeting.statistics_date.value <= first {
            return counts(folder, &name, meeting.statistics_date, &organization);
        }
        (next, latest) = (meeting.previous, id);
    }
    Ok(None)
}

fn is_until(sources: &Sources, first: RocDate) -> bool {
    sources.meeting.statistics_date.value <= first
}

/// The meeting to be looked at next: each is before the one that names it, so that the
/// chain ends.
fn earlier(next: Option<Located<MeetingId>>, latest: MeetingId) -> Option<MeetingId> {
    next.map(|id| id.value).filter(|id| *id < latest)
}

fn counts(
    folder: &mut Folder,
    name: &str,
    statistics_date: Located<RocDate>,
    organization: &Organization,
) -> Result<Option<EarlierCounts>, Fault> {
    let mut aside = Diagnostics::default();
    let unit_counts = unit_counts::read(folder, name, organization, &mut aside)?;
    let catalogue = catalogue::read(folder, name, organization, &mut aside)?;
    // A list with a row left out would start the year from too few.
    let whole = !aside.has_errors();
    Ok(whole.then_some(EarlierCounts { statistics_date, unit_counts, catalogue }))
}
