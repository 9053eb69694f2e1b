//! The previous meeting: whether there is one, and whether it really came before.

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::meeting::{Meeting, MeetingId, SlideKind};
use crate::model::origin::Located;

use super::door::folder::Folder;
use super::prose::meeting;

/// Reads the `meeting.yaml` of the meeting that `previous` names, and complains where
/// it is not before the meeting itself.
pub(super) fn read(
    folder: &mut Folder,
    now: &Meeting,
    previous: &Located<MeetingId>,
    kinds: &[SlideKind],
    diagnostics: &mut Diagnostics,
) -> Result<Option<Meeting>, Fault> {
    if previous.value >= now.id.value {
        diagnostics.push(not_earlier(previous, &now.id));
        // Nothing is compared with a meeting that did not come before.
        return Ok(None);
    }
    let name = previous.value.to_string();
    let path = format!("{name}/meeting.yaml");
    if !folder.has(&path) {
        let complaint = folder.missing(&path)?;
        diagnostics.push(complaint.see(&previous.origin, "previous-here", &name));
        return Ok(None);
    }
    let earlier = meeting::read(folder, &name, kinds, diagnostics)?;
    if let Some(earlier) = &earlier
        && earlier.date.value >= now.date.value
    {
        diagnostics.push(not_before(previous, earlier, now));
        return Ok(None);
    }
    Ok(earlier)
}

/// Warns of an earlier meeting in the data folder that is later than the one that
/// `previous` names, or that nobody names at all: nothing is compared with it.
pub(super) fn complain_of_passed_over(
    folder: &mut Folder,
    now: &Meeting,
    diagnostics: &mut Diagnostics,
) -> Result<(), Fault> {
    let named = now.previous.as_ref().map(|previous| previous.value);
    let beside = folder.list(".")?;
    let ids = beside.iter().filter_map(|name| name.parse::<MeetingId>().ok());
    let between =
        ids.filter(|id| *id < now.id.value && named.is_none_or(|named| *id > named));
    let is_meeting = |id: &MeetingId| folder.has(&format!("{id}/meeting.yaml"));
    // A name that cannot be read, or that no folder has, has been complained of.
    let is_told = match named {
        Some(named) => !is_meeting(&named),
        None => diagnostics.has_errors_in(&now.id.origin.file),
    };
    if is_told {
        return Ok(());
    }
    let Some(passed) = between.filter(is_meeting).max() else { return Ok(()) };
    // It belongs to what the pack was made of: whoever makes it again must see it too.
    let path = format!("{passed}/meeting.yaml");
    folder.open(&path, &mut Diagnostics::default())?;
    let place = now.previous.as_ref().map_or(&now.id.origin, |previous| &previous.origin);
    diagnostics.push(
        Diagnostic::new(code::MEETING_PASSED_OVER, place).with("found", passed).see(
            &folder.origin(&path),
            "passed-over-here",
            "",
        ),
    );
    Ok(())
}

fn not_earlier(previous: &Located<MeetingId>, own: &Located<MeetingId>) -> Diagnostic {
    complaint(previous).with("own", own.value).see(&own.origin, "own-id", own.value)
}

fn not_before(
    previous: &Located<MeetingId>,
    earlier: &Meeting,
    now: &Meeting,
) -> Diagnostic {
    complaint(previous)
        .with("previous-date", earlier.date.value)
        .with("date", now.date.value)
        .see(&earlier.date.origin, "previous-date", earlier.date.value)
        .see(&now.date.origin, "meeting-date", now.date.value)
}

fn complaint(previous: &Located<MeetingId>) -> Diagnostic {
    Diagnostic::new(code::PREVIOUS_NOT_EARLIER, &previous.origin)
        .with("previous", previous.value)
}

#[cfg(test)]
mod tests {
    use fs_err as fs;
    use tempfile::TempDir;

    use crate::model::diagnostic::Diagnostics;
    use crate::source::door::folder::Folder;
    use crate::source::prose::meeting;
    use crate::source::test_folder;

    /// The complaints about a meeting that names another, which is on that day.
    fn said(previous: &str, date: &str) -> Vec<String> {
        let root = TempDir::new().unwrap();
        for (name, date, more) in [
            (previous, date, ""),
            ("111-1", "111/5/19", &*format!("previous: {previous}")),
        ] {
            let folder = root.path().join(name);
            fs::create_dir_all(&folder).unwrap();
            let text = format!(
                "id: {name}\ndate: {date}\n{more}\nreporting_unit: x\n\
                 period: {{from: 110/1/1, to: 110/6/30}}\nstatistics_date: 110/6/30\n\
                 agenda: [{{section: x}}]\n"
            );
            fs::write(folder.join("meeting.yaml"), text).unwrap();
        }
        let (mut folder, name) = Folder::around(&root.path().join("111-1")).unwrap();
        let mut diagnostics = Diagnostics::default();
        let now = meeting::read(&mut folder, &name, &[], &mut diagnostics).unwrap();
        let now = now.unwrap();
        let previous = now.previous.clone().unwrap();
        super::read(&mut folder, &now, &previous, &[], &mut diagnostics).unwrap();
        test_folder::said(&diagnostics)
    }

    #[test]
    fn the_previous_meeting_is_before_the_meeting_by_its_name_and_its_date() {
        assert!(said("110-2", "111/5/18").is_empty());
        let complaint = ["previous-not-earlier meeting.yaml:3:11"];
        assert_eq!(said("110-2", "111/5/19"), complaint);
        assert_eq!(said("111-1", "111/5/19"), complaint);
        assert_eq!(said("111-2", "111/5/18"), complaint);
    }
}
