//! Files that an item is computed from and that the meeting's folder does not hold.
//!
//! A file that no slide needs may be absent. One that was there but unreadable has been
//! complained of already, at its own place.

use super::{Item, platform_ranking};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::sources::{Source, Sources};

/// The sources that an item needs and does not have.
pub(super) fn of(item: &Item, sources: &Sources) -> Vec<Source> {
    item.needs.iter().copied().filter(|it| !has(sources, *it)).collect()
}

/// Whether a source was read, or what it may be counted from instead.
fn has(sources: &Sources, source: Source) -> bool {
    match source {
        Source::ActionPlan => sources.action_plan.is_some(),
        Source::Catalogue => sources.catalogue.is_some(),
        Source::DatasetTotals => sources.dataset_totals.is_some(),
        Source::ExpectedOpenings => sources.expected_openings.is_some(),
        Source::Feedback => sources.feedback.is_some(),
        Source::Inventory => sources.inventory.is_some(),
        Source::Ministries => {
            sources.ministries.is_some() || platform_ranking::can_be_counted(sources)
        }
        Source::Resolutions => sources.resolutions.is_some(),
        Source::Takedowns => sources.takedowns.is_some(),
        Source::UnitCounts => {
            sources.unit_counts.is_some() || sources.catalogue.is_some()
        }
        Source::Usage => sources.usage.is_some(),
    }
}

/// Complains of a slide that shows the item, if there is one.
pub(super) fn complain(
    item: &Item,
    absent: &[Source],
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let Some(slide) = sources.meeting.slides_of(item.kind.name).next() else { return };
    for source in absent.iter().filter(|it| !is_found(**it, sources)) {
        let complaint = Diagnostic::new(code::MISSING_SOURCE, &slide.kind.origin)
            .with("slide", item.kind.name)
            .with("file", file_name(*source));
        diagnostics.push(match source {
            Source::Ministries => platform_ranking::explained(complaint, sources),
            _ => complaint,
        });
    }
}

/// A file as the reader would name it: prose is YAML, a list is any spreadsheet.
fn file_name(source: Source) -> String {
    let name = source.name();
    match source {
        Source::Resolutions | Source::Takedowns | Source::ActionPlan => {
            format!("{name}.yaml")
        }
        Source::Catalogue | Source::Usage => format!("{name}.csv"),
        // The platform's own exports are ranked by the patterns under that key.
        Source::Ministries => "ministries.xlsx / catalogue.csv, usage.csv \
                         (organization.yaml: ministries)"
            .to_owned(),
        list => match instead(list) {
            Some(other) => format!("{name}.xlsx / {}.csv", other.name()),
            None => format!("{name}.xlsx"),
        },
    }
}

/// The file that a list may be counted from where it is absent.
fn instead(source: Source) -> Option<Source> {
    let is_counted = matches!(source, Source::UnitCounts | Source::Ministries);
    is_counted.then_some(Source::Catalogue)
}

/// Whether the file is there, or what it is counted from: one that could not be read
/// has been complained of.
fn is_found(source: Source, sources: &Sources) -> bool {
    let is_unread = |other| sources.holds(other) && !has(sources, other);
    sources.holds(source) || instead(source).is_some_and(is_unread)
}
