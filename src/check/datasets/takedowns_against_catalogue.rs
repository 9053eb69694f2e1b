//! Takedowns against the platform's catalogue: what was withdrawn is not counted, what
//! is to stay in its place is there, and a record names what the catalogue names.
//!
//! A takedown that is only asked for or agreed to may well be there still. A name may
//! be that of either catalogue, for datasets are renamed.

use crate::check::{Check, Meetings};
use crate::model::catalogue::{Catalogue, Dataset};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};
use crate::model::organization::{Organization, folded};
use crate::model::origin::Located;
use crate::model::sources::Sources;
use crate::model::takedown::{self, Takedown, TakedownState};

pub(in crate::check) const CHECK: Check =
    Check { name: "takedowns-against-catalogue", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let previous = meetings.previous.map(|pack| &pack.sources);
    let Some(now) = &sources.catalogue else { return };
    let before = previous.and_then(|previous| previous.catalogue.as_ref());
    let known = [Some(now), before];
    if known.into_iter().flatten().any(|it| !meetings.is_whole(&it.origin)) {
        return;
    }
    let earlier = previous.into_iter().flat_map(Sources::takedowns);
    for takedown in sources.takedowns().iter().chain(earlier) {
        complain_if_counted(takedown, now, sources, diagnostics);
    }
    let mut absent = Vec::new();
    for takedown in sources.takedowns() {
        compare(takedown, known, &sources.organization, diagnostics);
        // The datasets of a provider that two claim are in neither's.
        if now.is_disputed() {
            continue;
        }
        // What was gone by then may be in an earlier catalogue that nobody has.
        let must_be_known =
            before.is_some() || !is_gone(takedown, sources) && !now.datasets.is_empty();
        let is_known =
            || find(&takedown.dataset, known).is_some() || is_told(takedown, sources);
        if must_be_known && !is_known() {
            absent.push(takedown);
        }
        let Some(kept) = &takedown.keeps else { continue };
        if now.find(&kept.id.value).is_none() {
            diagnostics.push(
                Diagnostic::new(code::KEPT_DATASET_ABSENT, &kept.id.origin)
                    .with("number", takedown.number.value)
                    .with("id", kept.id.value.trim())
                    .with("name", &kept.name.value)
                    .see(&now.origin, "missing-here", ""),
            );
        }
    }
    tell_of_absent(&absent, now, before, diagnostics);
}

/// Each is a warning, for one may be accepted and another not; where there is but one
/// catalogue, that is the likely slip, and they are one warning.
fn tell_of_absent(
    absent: &[&Takedown],
    now: &Catalogue,
    before: Option<&Catalogue>,
    diagnostics: &mut Diagnostics,
) {
    let complaint = |takedown: &&Takedown| {
        let complaint = unknown(&takedown.dataset, now, before);
        complaint.with("number", takedown.number.value)
    };
    let Some((first, others)) = absent.split_first().filter(|_| before.is_none()) else {
        return diagnostics.extend_with(absent.iter().map(complaint).collect::<Vec<_>>());
    };
    diagnostics.push(others.iter().fold(complaint(first), |complaint, other| {
        let dataset = &other.dataset;
        complaint.see(&dataset.id.origin, "also-here", dataset.id.value.trim())
    }));
}

fn find<'a>(
    dataset: &takedown::Dataset,
    known: [Option<&'a Catalogue>; 2],
) -> Option<(&'a Catalogue, &'a Dataset)> {
    let mut known = known.into_iter().flatten();
    known.find_map(|catalogue| Some((catalogue, catalogue.find(&dataset.id.value)?)))
}

/// Whether the daily changes speak of the dataset: opened and withdrawn again between the
/// meetings, it is in neither catalogue.
fn is_told(takedown: &Takedown, sources: &Sources) -> bool {
    let rows = sources.catalogue_changes.iter().flat_map(|changes| &changes.rows);
    let id = takedown.dataset.id.value.trim();
    rows.into_iter().any(|row| row.id.value == id)
}

/// Whether it was gone at the statistics date, as far as the record says.
fn is_gone(takedown: &Takedown, sources: &Sources) -> bool {
    let as_of = sources.meeting.statistics_date.value;
    takedown.state.value == TakedownState::CarriedOut
        && takedown.date.as_ref().is_none_or(|gone| gone.value <= as_of)
}

/// A dataset that was gone at the statistics date and is counted all the same.
fn complain_if_counted(
    takedown: &Takedown,
    now: &Catalogue,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let date = &sources.meeting.statistics_date;
    let counted = now.find(&takedown.dataset.id.value);
    let counted = counted.filter(|_| is_gone(takedown, sources));
    let Some(counted) = counted else { return };
    diagnostics.push(
        Diagnostic::new(code::DATASET_STILL_COUNTED, &takedown.dataset.id.origin)
            .with("number", takedown.number.value)
            .with("id", &counted.id)
            .with("name", &counted.name)
            .with("date", date.value.slashed())
            .see(&now.row(counted), "still-there", &counted.name),
    );
}

fn unknown(
    dataset: &takedown::Dataset,
    now: &Catalogue,
    before: Option<&Catalogue>,
) -> Diagnostic {
    let complaint = Diagnostic::new(code::DATASET_UNKNOWN, &dataset.id.origin)
        .with("id", dataset.id.value.trim())
        .with("name", &dataset.name.value);
    [Some(now), before].into_iter().flatten().fold(complaint, |complaint, it| {
        let complaint = complaint.see(&it.origin, "missing-here", "");
        it.namesakes(&dataset.id.value).fold(complaint, |complaint, one| {
            complaint.see(&it.row(one), "same-name-here", &one.id)
        })
    })
}

/// What a record calls its datasets and their agency against the catalogue.
fn compare(
    takedown: &Takedown,
    known: [Option<&Catalogue>; 2],
    organization: &Organization,
    diagnostics: &mut Diagnostics,
) {
    for dataset in
        [Some(&takedown.dataset), takedown.keeps.as_ref()].into_iter().flatten()
    {
        let typed = plain(&dataset.name.value);
        let found =
            || known.into_iter().flatten().filter_map(|it| it.find(&dataset.id.value));
        let differs =
            found().next().is_some() && found().all(|it| plain(&it.name) != typed);
        if let (true, Some((catalogue, is))) = (differs, find(dataset, known)) {
            let origin = catalogue.cell(is.place, catalogue.columns.name);
            let complaint = differing(takedown, &dataset.name, &is.id, &is.name);
            let complaint = complaint.see(&origin, "catalogue-says", &is.name);
            tell_with_reason(complaint, takedown, dataset, diagnostics);
        }
    }
    let Some((catalogue, is)) = find(&takedown.dataset, known) else { return };
    let provider = &catalogue.provider(is).name;
    if !means(&takedown.agency.value, provider, is, organization) {
        let origin = catalogue.cell(is.place, catalogue.columns.provider);
        let complaint = differing(takedown, &takedown.agency, &is.id, provider);
        diagnostics.push(complaint.see(&origin, "catalogue-says", provider));
    }
}

/// A reason that names another id than the record is a witness against that id.
fn tell_with_reason(
    complaint: Diagnostic,
    takedown: &Takedown,
    dataset: &takedown::Dataset,
    diagnostics: &mut Diagnostics,
) {
    let reason = &takedown.reason.origin;
    let mut witnesses = diagnostics.open(&[code::REASON_DIFFERS]);
    let is_named = |one: &Diagnostic| {
        one.names(&dataset.id.origin) || one.names(&dataset.name.origin)
    };
    witnesses.retain(|one| one.origin == *reason && is_named(one));
    diagnostics.tell_with(complaint, witnesses, |one| {
        let found = one.args.get("found").map_or("", String::as_str);
        vec![Related::new(reason, "says-otherwise", found)]
    });
}

fn differing(
    takedown: &Takedown,
    typed: &Located<String>,
    id: &str,
    found: &str,
) -> Diagnostic {
    Diagnostic::new(code::TAKEDOWN_DIFFERS, &typed.origin)
        .with("number", takedown.number.value)
        .with("id", id)
        .with("typed", &typed.value)
        .with("found", found)
}

/// Whether an agency as written is the dataset's provider, part of its name, or the
/// unit or agency that it is counted under.
fn means(
    written: &str,
    provider: &str,
    is: &Dataset,
    organization: &Organization,
) -> bool {
    let bodies = is.body.map(|body| &organization.bodies(body.group)[body.at]);
    folded(provider).contains(&*folded(written))
        || bodies.is_some_and(|it| organization.is_one_body(written, &it.name.value))
}

/// A dataset's name without blanks and marks, which are written in many ways.
pub(super) fn plain(name: &str) -> String {
    folded(name).chars().filter(|character| character.is_alphanumeric()).collect()
}
