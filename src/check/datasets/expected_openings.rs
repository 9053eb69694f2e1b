//! The expected-opening list against the list that the previous meeting was shown, and
//! each row's state against its own dates.
//!
//! A plan may be put off or given up, but not without a word: a later time has its
//! 備註, and what will not open stays in the list under a state that says so.

use std::collections::BTreeSet;

use crate::check::quoted::shortened;
use crate::check::{Check, Meetings};
use crate::model::catalogue::Catalogue;
use crate::model::code::{self, Code};
use crate::model::days;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::expected_opening::{EarlierOpenings, ExpectedOpening, OpeningStage};
use crate::model::lists::Listing;
use crate::model::organization::folded;
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

/// More days than a dataset's day on the platform is from that of a plan.
const LONG: i64 = 92;

pub(in crate::check) const CHECK: Check = Check { name: "expected-openings", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    let Some(now) = &sources.expected_openings else { return };
    let catalogue = sources.catalogue.as_ref();
    let catalogue = catalogue.filter(|catalogue| meetings.is_whole(&catalogue.origin));
    let opened = || now.rows.iter().filter(|row| row.stage == OpeningStage::Opened);
    let dated = opened().filter(|row| row.opened.is_some()).count();
    let are_dated = 2 * dated > opened().count();
    for row in &now.rows {
        let found = contradiction(row, &sources.meeting.statistics_date)
            .or_else(|| are_dated.then(|| undated(row)).flatten())
            .or_else(|| absent(row, catalogue?).or_else(|| of_another(row, catalogue?)));
        if let Some(found) = found {
            diagnostics.push(found);
        }
    }
    let Some(previous) = meetings.previous else { return };
    let both = meetings.both(|sources| sources.expected_openings.as_ref());
    if let Some((_, before)) = both {
        let then = previous.sources.meeting.statistics_date.value;
        let as_of = sources.meeting.statistics_date.value;
        compare(now, (before, then), as_of, diagnostics);
    }
}

fn compare(
    now: &Listing<ExpectedOpening>,
    (before, then): (&Listing<ExpectedOpening>, RocDate),
    as_of: RocDate,
    diagnostics: &mut Diagnostics,
) {
    let (known, reported) =
        (EarlierOpenings::of(&now.rows), EarlierOpenings::of(&before.rows));
    for row in &now.rows {
        let Some(reported) = reported.find(row) else { continue };
        let found = [
            postponed(row, reported),
            reversed(row, reported),
            earlier(row, reported, then),
            past(row, reported, as_of),
        ];
        for complaint in found.into_iter().flatten() {
            diagnostics.push(complaint);
        }
    }
    // Some lists keep what has opened, others do not; most of it tells which.
    let is_opened = |row: &&ExpectedOpening| row.stage == OpeningStage::Opened;
    let opened = || before.rows.iter().filter(is_opened);
    let kept = opened().filter(|row| known.find(row).is_some()).count();
    let keeps_opened = 2 * kept > opened().count();
    let stays = |row: &&ExpectedOpening| {
        row.stage == OpeningStage::Planned || is_opened(row) && keeps_opened
    };
    let planned = before.rows.iter().filter(stays);
    // Under another name of its agency it is the same plan; a name that nobody knows is
    // complained of where it stands.
    let unmatched = now.rows.iter().filter(|row| reported.find(row).is_none());
    let unmatched: BTreeSet<_> = unmatched.map(|row| row.key().1).collect();
    let under_another = |gone: &ExpectedOpening| unmatched.contains(&gone.key().1);
    let gone = planned.filter(|row| known.find(row).is_none() && !under_another(row));
    for gone in gone {
        let complaint = about(code::OPENING_VANISHED, gone, &gone.dataset);
        diagnostics.push(complaint.see(&now.origin, "missing-here", ""));
    }
}

/// Said to be open without a day, where most have theirs.
fn undated(row: &ExpectedOpening) -> Option<Diagnostic> {
    let lacks = row.stage == OpeningStage::Opened && row.opened.is_none();
    lacks.then(|| {
        about(code::OPENING_CONTRADICTS, row, &row.state)
            .with("state", &row.state.value)
            .with("undated", &row.state.value)
    })
}

/// A later time than was reported, and no new 備註 that says why; also where it has opened
/// meanwhile, perhaps too late.
fn postponed(row: &ExpectedOpening, reported: &ExpectedOpening) -> Option<Diagnostic> {
    let before = row.later_than(reported)?;
    let text =
        |note: &Option<Located<String>>| note.as_ref().map(|note| note.value.clone());
    if row.note.is_some() && text(&row.note) != text(&reported.note) {
        return None;
    }
    let expected = row.expected.as_ref()?;
    let complaint = about(code::OPENING_POSTPONED, row, expected)
        .with("expected", expected.value)
        .with("reported", before.value);
    Some(complaint.see(&before.origin, "reported-here", before.value))
}

/// Reported as open, and now to be opened.
fn reversed(row: &ExpectedOpening, reported: &ExpectedOpening) -> Option<Diagnostic> {
    let was_open = reported.stage == OpeningStage::Opened;
    (was_open && row.stage == OpeningStage::Planned).then(|| {
        about(code::OPENING_CONTRADICTS, row, &row.state)
            .with("state", &row.state.value)
            .with("was-open", &reported.state.value)
            .see(&reported.state.origin, "reported-here", &reported.state.value)
    })
}

/// Reported as still to be opened, and now said to have been open then.
fn earlier(
    row: &ExpectedOpening,
    reported: &ExpectedOpening,
    then: RocDate,
) -> Option<Diagnostic> {
    let opened = row.opened.as_ref().filter(|opened| opened.value <= then)?;
    let is_new = row.stage == OpeningStage::Opened
        && reported.stage == OpeningStage::Planned
        && row.note.is_none();
    is_new.then(|| {
        about(code::OPENING_CONTRADICTS, row, &row.state)
            .with("state", &row.state.value)
            .with("opened-before", opened.value)
            .with("was-planned", &reported.state.value)
            .see(&opened.origin, "opened-here", opened.value)
            .see(&reported.state.origin, "reported-here", &reported.state.value)
    })
}

/// Still to be opened, but at an earlier time than was reported, and one that is over: a
/// slip in the year or the quarter.
fn past(
    row: &ExpectedOpening,
    reported: &ExpectedOpening,
    as_of: RocDate,
) -> Option<Diagnostic> {
    let (now, before) = (row.expected.as_ref()?, reported.expected.as_ref()?);
    let are_planned = [row, reported].iter().all(|it| it.stage == OpeningStage::Planned);
    let is_past = now.value.end() <= as_of && now.value.end() < before.value.end();
    (are_planned && is_past).then(|| {
        about(code::OPENING_CONTRADICTS, row, now)
            .with("state", &row.state.value)
            .with("past", now.value)
            .with("was-later", before.value)
            .see(&before.origin, "reported-here", before.value)
    })
}

/// Said to be open under an id that the catalogue does not have.
fn absent(row: &ExpectedOpening, catalogue: &Catalogue) -> Option<Diagnostic> {
    let id = row.id.as_ref().filter(|_| row.stage == OpeningStage::Opened)?;
    catalogue.find(&id.value).is_none().then(|| {
        about(code::OPENING_CONTRADICTS, row, id)
            .with("state", &row.state.value)
            .with("absent", &id.value)
            .see(&catalogue.origin, "missing-here", "")
    })
}

/// Said to be open under the id of a dataset that is called otherwise and was opened long
/// before or after.
fn of_another(row: &ExpectedOpening, catalogue: &Catalogue) -> Option<Diagnostic> {
    let is_told = row.stage == OpeningStage::Opened && row.note.is_none();
    let id = row.id.as_ref().filter(|_| is_told)?;
    let dataset = catalogue.find(&id.value)?;
    let (opened, listed) = (row.opened.as_ref()?.value, dataset.opened?);
    let apart = days::between(opened, listed).abs();
    let (name, other) = (folded(&row.dataset.value), folded(&dataset.name));
    let is_called_so = name.contains(&*other) || other.contains(&*name);
    (apart > LONG && !is_called_so).then(|| {
        about(code::OPENING_CONTRADICTS, row, id)
            .with("state", &row.state.value)
            .with("other", shortened(&dataset.name))
            .with("listed", listed)
            .see(&catalogue.row(dataset), "counted-here", shortened(&dataset.name))
    })
}

/// A state that the row's own 開放日期 contradicts.
fn contradiction(row: &ExpectedOpening, as_of: &Located<RocDate>) -> Option<Diagnostic> {
    let opened = row.opened.as_ref()?;
    let complaint = about(code::OPENING_CONTRADICTS, row, &row.state)
        .with("state", &row.state.value)
        .see(&opened.origin, "opened-here", opened.value);
    match row.stage {
        OpeningStage::Opened if opened.value > as_of.value => Some(
            complaint
                .with("opens-later", opened.value)
                .see(&as_of.origin, "statistics-date", as_of.value),
        ),
        OpeningStage::Planned if opened.value <= as_of.value => {
            Some(complaint.with("is-open", opened.value))
        }
        _ => None,
    }
}

fn about<T>(code: Code, row: &ExpectedOpening, at: &Located<T>) -> Diagnostic {
    Diagnostic::new(code, &at.origin)
        .with("agency", &row.agency.value)
        .with("name", shortened(&row.dataset.value))
}
