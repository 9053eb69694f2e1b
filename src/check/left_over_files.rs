//! Files of the platform that are still the previous meeting's: its folder was copied, and
//! they were not replaced. Whatever is counted from them would be that meeting's numbers
//! under this one's date.
//!
//! What a secretariat keeps itself may well be the same after a quiet quarter; an export
//! of everybody's datasets never is.

use super::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::sources::SourceFile;

pub(super) const CHECK: Check = Check { name: "left-over-files", run };

const EXPORTS: [&str; 4] = ["catalogue", "catalogue-changes", "usage", "ministries"];

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(previous) = meetings.previous else { return };
    let (now, before) = (&meetings.pack.sources, &previous.sources);
    let of = |id: String| {
        now.files.iter().filter_map(move |file| {
            let (folder, name) = file.path.split_once('/')?;
            (folder == id && is_export(name)).then_some((name, file))
        })
    };
    let date = &now.meeting.statistics_date;
    for (name, file) in of(now.meeting.id.value.to_string()) {
        let is_same = |other: &SourceFile| other.sha256 == file.sha256;
        let mut earlier = of(before.meeting.id.value.to_string());
        if let Some((_, same)) = earlier.find(|(_, other)| is_same(other)) {
            diagnostics.push(
                Diagnostic::new(code::FILE_NOT_REPLACED, &now.file(name))
                    .with("found", name)
                    .with("date", date.value)
                    .see(&now.data_file(&same.path), "same-file", &same.path),
            );
        }
    }
}

/// Whether a file of a meeting's folder comes from the platform.
fn is_export(name: &str) -> bool {
    let list = name.split(['.', '/']).next().unwrap_or(name);
    EXPORTS.contains(&list)
}
