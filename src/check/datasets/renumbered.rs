//! Ids of the catalogue that went to other datasets.
//!
//! A column of cities (編號) may number the rows of each export anew, with gaps or from
//! another number on, which one file does not show. Two of them do: datasets are called now
//! what others of their provider were called under other ids. What was opened and what
//! vanished would be wrong, and a dataset that is gone is not missed.

use crate::check::quoted::shortened;
use crate::check::{Check, Meetings};
use crate::model::catalogue::{Catalogue, Dataset};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::numeral::{number_of, thousands};

pub(in crate::check) const CHECK: Check = Check { name: "renumbered", run };

/// One may have been renamed to what another was called that is gone.
const FEWEST: usize = 2;

/// Both catalogues, and those of this one whose ids were others', with what has the id
/// before.
pub(in crate::check) struct Renumbered<'a> {
    now: &'a Catalogue,
    before: &'a Catalogue,
    heading: &'a str,
    moved: Vec<(&'a Dataset, &'a Dataset)>,
}

/// What was renumbered since the previous meeting, if anything was.
pub(in crate::check) fn renumbered<'a>(
    meetings: &Meetings<'a>,
) -> Option<Renumbered<'a>> {
    let before = meetings.previous?.sources.catalogue.as_ref()?;
    let now = meetings.pack.sources.catalogue.as_ref()?;
    let heading = now.id_heading.as_deref().filter(|_| now.has_ids(before))?;
    let moved = now.since(before).renumbered(now, before);
    (moved.len() >= FEWEST).then_some(Renumbered { now, before, heading, moved })
}

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(Renumbered { now, before, heading, moved }) = renumbered(meetings) else {
        return;
    };
    let (was, one) = moved[0];
    diagnostics.push(
        Diagnostic::new(code::IDS_RENUMBERED, &now.row(one))
            .with("count", thousands(number_of(moved.len())))
            .with("id", &one.id)
            .with("found", shortened(&one.name))
            .with("was", shortened(&was.name))
            .with("yaml", said("ignored", heading))
            .with("own", said("資料集識別碼", heading))
            .see(&before.row(was), "reported-here", shortened(&was.name)),
    );
}

/// What `organization.yaml` says of a column of the catalogue.
fn said(key: &str, heading: &str) -> String {
    format!("columns: {{catalogue: {{{key}: ['{}']}}}}", heading.replace('\'', "''"))
}
