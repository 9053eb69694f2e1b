//! Datasets that were opened, amended and withdrawn since the previous statistics, by the
//! platform's daily changes: each counted once, however many days it stands in.

use crate::model::change::ChangeState;
use crate::model::figure::{Figure, Figures};
use crate::model::sources::Sources;

const NAMES: [(&str, ChangeState); 3] = [
    ("changes.opened", ChangeState::Opened),
    ("changes.amended", ChangeState::Amended),
    ("changes.withdrawn", ChangeState::Withdrawn),
];

/// The figures of the changes, if the folder has them.
pub(super) fn figures(sources: &Sources) -> Figures {
    let Some(changes) = &sources.catalogue_changes else { return Figures::new() };
    let figure = |(name, state): (&str, ChangeState)| {
        let datasets = changes.reported(&sources.meeting, state);
        let cells = datasets.iter().map(|dataset| &dataset.state.origin);
        let figure = Figure::counted(datasets.len(), "筆").from_cells(cells);
        (name.to_owned(), figure.or_from(&changes.origin))
    };
    NAMES.into_iter().map(figure).collect()
}
