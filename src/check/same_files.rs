//! Files that change from day to day and are the same as the previous meeting's: they
//! were left when the folder was copied.
//!
//! An inventory may stay as it is, and nobody may have asked for anything; what the
//! platform counts does not stand still for months, and minutes are those of one meeting:
//! the next one's are written after it.

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::origin::Origin;
use crate::model::pack::Pack;

pub(super) const CHECK: Check = Check { name: "same-files", run };

const MINUTES: &str = "minutes.yaml";

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(previous) = meetings.previous else { return };
    let as_of = |pack: &Pack| pack.sources.meeting.statistics_date.value;
    if as_of(meetings.pack) == as_of(previous) {
        return;
    }
    let is_same = |now: &Origin, before: &Origin| {
        let digests = [now, before].map(|list| digest(meetings.pack, list));
        digests[0].is_some() && digests[0] == digests[1]
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

/// A file's digest; those of every meeting that was read stand together.
fn digest<'a>(pack: &'a Pack, origin: &Origin) -> Option<&'a str> {
    let mut files = pack.sources.files.iter();
    let file =
        files.find(|file| pack.sources.data_file(&file.path).is_in(&origin.file))?;
    Some(&file.sha256)
}
