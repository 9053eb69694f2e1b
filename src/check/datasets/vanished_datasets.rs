//! What happened between two catalogues against what the group was told: a dataset that
//! is gone without a takedown, and one that is counted under another unit than before.
//!
//! With both accounted for, the previous number and what was opened, less what was
//! withdrawn, is the present number of every unit and of all.

use std::collections::BTreeMap;

use crate::check::{Check, Meetings};
use crate::model::catalogue::{Catalogue, Dataset};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::organization::Organization;
use crate::model::origin::Origin;
use crate::model::provider::BodyId;
use crate::model::withdrawal::catalogues;

pub(in crate::check) const CHECK: Check = Check { name: "vanished-datasets", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(previous) = meetings.previous else { return };
    let sources = &meetings.pack.sources;
    let Some((now, before)) = catalogues(sources, &previous.sources) else { return };
    let both = [now, before];
    if both.iter().any(|it| !meetings.is_whole(&it.origin) || it.is_disputed()) {
        return;
    }
    let lists = [sources, &previous.sources].map(|it| it.file("takedowns.yaml"));
    // A record that could not be read may be the one that is looked for.
    let are_read = lists.iter().all(|list| meetings.is_whole(list));
    let gone = are_read.then(|| sources.unexplained(&previous.sources));
    let mut by_provider = BTreeMap::<&str, Vec<&Dataset>>::new();
    for dataset in gone.into_iter().flatten() {
        let provider = &*before.provider(dataset).name;
        by_provider.entry(provider).or_default().push(dataset);
    }
    let passed = now.since(before).left;
    for (provider, gone) in by_provider {
        // A provider that is gone with all it had is one that is written otherwise now,
        // unless some of it passed to somebody else.
        let mut all =
            before.datasets.iter().filter(|it| before.provider(it).name == *provider);
        let is_all = gone.len() > 1 && all.all(|it| now.find(&it.id).is_none());
        let passed =
            passed.iter().filter(|(was, _)| before.provider(was).name == *provider);
        let passed = passed.count();
        let complaint = |dataset: &Dataset| {
            Diagnostic::new(code::DATASET_VANISHED, &before.row(dataset))
                .with("name", &dataset.name)
                .with("agency", provider)
                .with("whose", whose(dataset, provider))
                .see(&now.origin, "missing-here", "")
        };
        if is_all && let Some((first, others)) = gone.split_first() {
            let count = Some(gone.len());
            let first = complaint(first)
                .with_some("count", count.filter(|_| passed == 0))
                .with_some("gone", count.filter(|_| passed > 0))
                .with_some("passed", (passed > 0).then_some(passed));
            diagnostics.push(others.iter().fold(first, |first, dataset| {
                first.see(&before.row(dataset), "vanished-too", &dataset.name)
            }));
        } else {
            let gone = gone.into_iter().map(complaint);
            diagnostics.extend_with(gone.collect::<Vec<_>>());
        }
    }
    complain_of_moved(now, before, &sources.organization, diagnostics);
    complain_of_passed(now, before, diagnostics);
}

/// The id of a dataset and its provider; where there are no ids, its name stands for one.
fn whose(dataset: &Dataset, provider: &str) -> String {
    let is_told_by_name = *dataset.id == *dataset.name
        || *dataset.id == format!("{}（{provider}）", dataset.name);
    if is_told_by_name {
        provider.to_owned()
    } else {
        format!("{} {provider}", dataset.id)
    }
}

/// One warning for all that moved from one unit to another.
fn complain_of_moved(
    now: &Catalogue,
    before: &Catalogue,
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) {
    let mut moved = BTreeMap::<(BodyId, BodyId), Vec<(&Dataset, &Dataset)>>::new();
    for (was, is) in now.since(before).moved {
        let (Some(from), Some(to)) = (was.body, is.body) else { continue };
        moved.entry((from, to)).or_default().push((was, is));
    }
    let name = |body: BodyId| &*organization.bodies(body.group)[body.at].name.value;
    for ((from, to), pairs) in moved {
        let (was, is) = pairs[0];
        diagnostics.push(
            Diagnostic::new(code::DATASET_MOVED, &now.row(is))
                .with("count", pairs.len())
                .with("from", name(from))
                .with("to", name(to))
                .with("name", &is.name)
                .see(&before.row(was), "was-here", &before.provider(was).name),
        );
    }
}

/// One warning for all that passed between a provider of ours and somebody else: they are
/// in the increase, and neither opened nor withdrawn.
fn complain_of_passed(
    now: &Catalogue,
    before: &Catalogue,
    diagnostics: &mut Diagnostics,
) {
    let changes = now.since(before);
    let mut passed = BTreeMap::<(&str, &str), Vec<(&str, Origin, Origin)>>::new();
    for (was, is) in changes.left {
        let of = (&*before.provider(was).name, &*now.provider_at(is.provider).name);
        let places = (before.row(was), now.cell(is.place, now.columns.id));
        passed.entry(of).or_default().push((&was.name, places.0, places.1));
    }
    for (was, is) in changes.came {
        let of = (&*before.provider_at(was.provider).name, &*now.provider(is).name);
        let places = (before.cell(was.place, before.columns.id), now.row(is));
        passed.entry(of).or_default().push((&is.name, places.0, places.1));
    }
    for ((from, to), datasets) in passed {
        let (name, was, is) = &datasets[0];
        diagnostics.push(
            Diagnostic::new(code::DATASET_MOVED, is)
                .with("count", datasets.len())
                .with("from", from)
                .with("to", to)
                .with("name", name)
                .with("passed", datasets.len())
                .see(was, "was-here", from),
        );
    }
}
