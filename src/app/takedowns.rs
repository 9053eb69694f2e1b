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

/// The datasets that vanished since the previous meeting's catalogue without a record;
/// none where the two catalogues could not be read.
pub fn takedowns(plan: &Plan, report: &mut Report) -> Result<Option<Vec<Draft>>, Fault> {
    let diagnostics = &mut report.diagnostics;
    let by = source::By { helper: plan.helper.as_ref(), ..source::By::default() };
    let read = source::read_meeting(plan.place(), by, &kinds(), diagnostics)?;
    report.texts = read.texts;
    let Some(now) = read.sources else { return Ok(None) };
    let previous = read.previous.as_ref();
    let Some(previous) = previous.filter(|previous| catalogues(&now, previous).is_some())
    else {
        let folders = [Some(&now), previous];
        let lacking = folders.into_iter().flatten().find(|it| it.catalogue.is_none());
        // Where both that there are have one, it is the previous meeting that lacks.
        let origin = lacking
            .map_or_else(|| now.meeting.file(), |folder| folder.file("catalogue.csv"));
        if !diagnostics.has_errors() {
            diagnostics.push(Diagnostic::new(code::NO_CATALOGUE, &origin));
        }
        return Ok(None);
    };
    // What is wrong with another list leaves the draft as it is.
    let catalogues = [&now, previous].into_iter().filter_map(|it| it.catalogue.as_ref());
    let read: Vec<_> = catalogues
        .map(|catalogue| catalogue.origin.file.clone())
        .chain([now.file("takedowns.yaml").file, previous.file("takedowns.yaml").file])
        .collect();
    if read.iter().any(|file| diagnostics.has_errors_in(file)) {
        return Ok(None);
    }
    let numbers = now.takedowns.iter().flatten().map(|one| one.number.value);
    let taken: BTreeSet<u32> = numbers.collect();
    let next = taken.last().map_or(1, |last| last.checked_add(1).unwrap_or(1));
    let free = (next..).filter(|number| !taken.contains(number));
    let gone = now.unexplained(previous).into_iter();
    let drafts = free.zip(gone).map(|(number, dataset)| Draft {
        number,
        id: dataset.id.to_string(),
        name: dataset.name.to_string(),
        agency: previous
            .catalogue
            .as_ref()
            .map(|catalogue| catalogue.provider(dataset).name.clone())
            .unwrap_or_default(),
    });
    Ok(Some(drafts.collect()))
}
