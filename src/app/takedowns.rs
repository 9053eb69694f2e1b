//! `takedowns`: a draft of the records that are missing.

use std::collections::BTreeSet;

use super::compute::kinds;
use super::{Plan, Report};
use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::fault::Fault;
use crate::model::takedown::Draft;
use crate::model::withdrawal::catalogues;
use crate::source;

/// The datasets that vanished since the previous meeting's catalogue, or were withdrawn by
/// the daily changes, without a record; none where neither could be read.
pub fn takedowns(plan: &Plan, report: &mut Report) -> Result<Option<Vec<Draft>>, Fault> {
    let diagnostics = &mut report.diagnostics;
    let by = source::By { helper: plan.helper.as_ref(), ..source::By::default() };
    let read = source::read_meeting(plan.place(), by, &kinds(), diagnostics)?;
    report.texts = read.texts;
    let Some(now) = read.sources else { return Ok(None) };
    let previous = read.previous.as_ref();
    let both = previous.filter(|previous| catalogues(&now, previous).is_some());
    if both.is_none() && now.catalogue_changes.is_none() {
        let folders = [Some(&now), previous];
        let lacking = folders.into_iter().flatten().find(|it| it.catalogue.is_none());
        // Where both that there are have one, it is the previous meeting that lacks.
        let origin = lacking
            .map_or_else(|| now.meeting.file(), |folder| folder.file("catalogue.csv"));
        if !diagnostics.has_errors() {
            let key = lacking.is_none().then_some("previous");
            let complaint = Diagnostic::new(code::NO_CATALOGUE, &origin);
            diagnostics.push(complaint.with_some("key", key));
        }
        return Ok(None);
    }
    // What is wrong with another list leaves the draft as it is.
    let folders = || [Some(&now), previous].into_iter().flatten();
    let catalogues =
        folders().filter_map(|it| it.catalogue.as_ref()).map(|it| &it.origin);
    let changes = now.catalogue_changes.iter().map(|changes| &changes.origin);
    let records = folders().map(|it| it.file("takedowns.yaml"));
    let mut read = catalogues.chain(changes).cloned().chain(records);
    if read.any(|origin| diagnostics.has_errors_in(&origin.file)) {
        return Ok(None);
    }
    let vanished = both.into_iter().flat_map(|previous| {
        let provider = |one| previous.catalogue.as_ref().map(|it| &it.provider(one).name);
        let gone = now.unexplained(previous).into_iter();
        gone.map(move |one| (&*one.id, &*one.name, provider(one).map_or("", |it| it)))
    });
    let withdrawn = now
        .unrecorded(previous)
        .into_iter()
        .map(|one| (&*one.id.value, &*one.name.value, &*one.provider.value));
    let numbers = now.takedowns().iter().map(|one| one.number.value);
    let taken: BTreeSet<u32> = numbers.collect();
    let next = taken.last().map_or(1, |last| last.checked_add(1).unwrap_or(1));
    let free = (next..).filter(|number| !taken.contains(number));
    let drafts =
        free.zip(vanished.chain(withdrawn)).map(|(number, (id, name, agency))| Draft {
            number,
            id: id.to_owned(),
            name: name.to_owned(),
            agency: agency.to_owned(),
        });
    Ok(Some(drafts.collect()))
}
