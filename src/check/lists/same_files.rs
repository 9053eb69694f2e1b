//! Files that change from day to day and are the same as the previous meeting's: they
//! were left when the folder was copied.
//!
//! An inventory may stay as it is, and nobody may have asked for anything: that is only
//! worth knowing. What the platform counts does not stand still for months, whatever day
//! stands beside it, and minutes are those of one meeting: the next one's are written
//! after it.

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::{Listing, MinistryCount};
use crate::model::organization::folded;
use crate::model::origin::Origin;
use crate::model::pack::Pack;

pub(in crate::check) const CHECK: Check = Check { name: "same-files", run };

const MINUTES: &str = "minutes.yaml";

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(previous) = meetings.previous else { return };
    let as_of = |pack: &Pack| pack.sources.meeting.statistics_date.value;
    if as_of(meetings.pack) == as_of(previous) {
        return;
    }
    let is_same = |now: &Origin, before: &Origin| {
        let digests = [now, before].map(|list| digests(meetings.pack, list));
        !digests[0].is_empty() && digests[0] == digests[1]
    };
    let complaint = |now: &Origin, before: &Origin| {
        let complaint =
            Diagnostic::new(code::SAME_AS_LAST_TIME, &Origin::file(&now.file));
        complaint.see(&Origin::file(&before.file), "same-file", "")
    };
    for (now, before) in changing(meetings.pack).into_iter().zip(changing(previous)) {
        if let (Some(now), Some(before)) = (now, before)
            && is_same(now, before)
        {
            diagnostics.push(complaint(now, before).with("list", &now.file));
        }
    }
    // A title that says another day tells as much.
    let told = diagnostics.places_of(&[code::TITLE_DATE_DIFFERS]);
    let is_told = |list: &Origin| told.iter().any(|place| place.file == list.file);
    for (now, before) in resting(meetings.pack).into_iter().zip(resting(previous)) {
        if let (Some(now), Some(before)) = (now, before)
            && is_same(now, before)
            && !is_told(now)
        {
            let list = Origin::file(&now.file);
            let notice = Diagnostic::new(code::LIST_UNCHANGED, &list);
            let before = Origin::file(&before.file);
            diagnostics
                .push(notice.see(&before, "same-file", "").with("list", &now.file));
        }
    }
    diagnostics.extend_with(same_ranking(meetings.pack, previous));
    let [now, before] = [meetings.pack, previous].map(|pack| pack.sources.file(MINUTES));
    if is_same(&now, &before) {
        diagnostics.push(complaint(&now, &before).with("minutes", MINUTES));
    }
}

/// The lists that change from day to day and do not say of which day they are.
fn changing(pack: &Pack) -> [Option<&Origin>; 3] {
    let sources = &pack.sources;
    let undated = sources.ministries.as_ref();
    let undated = undated.filter(|list| list.rows.iter().all(|row| row.as_of.is_none()));
    [
        sources.catalogue.as_ref().map(|list| &list.origin),
        sources.usage.as_ref().map(|list| &list.origin),
        undated.map(|list| &list.origin),
    ]
}

/// The lists that may stand still for a while.
fn resting(pack: &Pack) -> [Option<&Origin>; 3] {
    let sources = &pack.sources;
    [
        sources.inventory.as_ref().map(|list| &list.origin),
        sources.feedback.as_ref().map(|list| &list.origin),
        sources.expected_openings.as_ref().map(|list| &list.origin),
    ]
}

/// A ranking under a new day in which every number is last time's.
fn same_ranking(now: &Pack, before: &Pack) -> Option<Diagnostic> {
    let [now, before] = [now, before].map(|pack| pack.sources.ministries.as_ref());
    let (now, before) = (now?, before?);
    let numbers = |list: &Listing<MinistryCount>| -> Vec<(String, i64)> {
        let rows = list.rows.iter();
        rows.map(|row| (folded(&row.name.value).into_owned(), row.count.value)).collect()
    };
    let is_dated = now.rows.iter().any(|row| row.as_of.is_some());
    let is_same = now.rows.len() > 1 && numbers(now) == numbers(before);
    (is_dated && is_same).then(|| {
        Diagnostic::new(code::SAME_AS_LAST_TIME, &now.origin)
            .see(&before.origin, "same-ranking", "")
            .with("list", &now.origin.file)
    })
}

/// The digests of a list's file, or of all files of its folder; those of every meeting
/// that was read stand together.
fn digests<'a>(pack: &'a Pack, origin: &Origin) -> Vec<&'a str> {
    let files = pack.sources.files.iter();
    let own = files.filter(|file| pack.sources.data_file(&file.path).is_in(&origin.file));
    let mut digests: Vec<&str> = own.map(|file| &*file.sha256).collect();
    digests.sort_unstable();
    digests
}
