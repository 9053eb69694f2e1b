//! `meeting.yaml`: when the meeting is, and its slides in order.

use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::meeting::{AgendaItem, Meeting, MeetingId, Period, Section, SlideKind};
use crate::model::origin::Located;
use crate::model::roc_date::RocDate;

use super::exhibit;
use super::weights;
use crate::source::door::folder::Folder;
use crate::source::yaml;
use crate::source::yaml::Node;
use crate::source::yaml::fields;
use crate::source::yaml::fields::Fields;

mod slide;

use slide::Slides;

/// Reads a meeting's `meeting.yaml` and the exhibits that it names, and complains of
/// those that it does not; `kinds` are the slides that there are.
pub(in crate::source) fn read(
    folder: &mut Folder,
    name: &str,
    kinds: &[SlideKind],
    diagnostics: &mut Diagnostics,
) -> Result<Option<Meeting>, Fault> {
    let path = format!("{name}/meeting.yaml");
    let node = yaml::read(folder, &path, diagnostics)?;
    let mut slides = Slides::new(folder, name, kinds);
    let meeting = node.and_then(|node| {
        fields::read(&node, diagnostics, |fields| meeting(fields, name, &mut slides))
    });
    slides.finish()?;
    // A slide that cannot be read may name any of them.
    if !diagnostics.has_errors_in(&folder.origin(&path).file) {
        exhibit::complain_of_unnamed(folder, name, diagnostics)?;
    }
    Ok(meeting)
}

fn meeting(
    fields: &mut Fields<'_>,
    name: &str,
    slides: &mut Slides<'_>,
) -> Option<Meeting> {
    let id = fields.required("id", |node| named(node, name));
    let date = fields.required("date", Node::day);
    let place = fields.optional("place", Node::text);
    let reporting_unit = fields.required("reporting_unit", Node::text);
    let previous = fields.optional("previous", Node::meeting_id);
    let period = fields.required_record("period", self::period);
    let statistics_date = fields.required("statistics_date", Node::day);
    let acknowledged = fields.records("acknowledged", weights::acknowledgement);
    let opening = slides.of("opening", fields);
    let agenda = fields.records_if_there("agenda", |fields| section(fields, slides));
    let closing = slides.of("closing", fields);
    let backup = slides.of("backup", fields);
    complain_of_no_agenda(fields);
    if let (Some(statistics), Some(date)) = (&statistics_date, &date) {
        fields.diagnostics.keep(known_by(statistics, date));
    }
    let period = period?;
    Some(Meeting {
        id: id?,
        date: date?,
        place,
        reporting_unit: reporting_unit?,
        previous,
        reports_from: period.from.value,
        period,
        statistics_date: statistics_date?,
        acknowledged,
        opening,
        agenda: agenda?,
        closing,
        backup,
    })
}

/// Numbers as of a day after the meeting: most likely one of the dates is a slip.
fn known_by(
    statistics: &Located<RocDate>,
    meeting: &Located<RocDate>,
) -> Result<(), Diagnostic> {
    if statistics.value <= meeting.value {
        return Ok(());
    }
    Err(Diagnostic::new(code::STATISTICS_AFTER_MEETING, &statistics.origin)
        .with("statistics", statistics.value)
        .with("meeting", meeting.value)
        .see(&meeting.origin, "meeting-date", meeting.value))
}

/// The meeting's name, which is its folder's as well.
fn named(node: &Node, folder: &str) -> Result<Located<MeetingId>, Diagnostic> {
    let id = node.meeting_id()?;
    if id.value.to_string() == folder {
        return Ok(id);
    }
    let complaint = Diagnostic::new(code::MEETING_ID_DIFFERS, &id.origin)
        .with("found", id.value)
        .with("folder", folder);
    Err(complaint)
}

fn period(fields: &mut Fields<'_>) -> Option<Period> {
    let from = fields.required("from", Node::day);
    let to = fields.required("to", Node::day);
    let (from, to) = (from?, to?);
    if from.value > to.value {
        let complaint = Diagnostic::new(code::DATES_OUT_OF_ORDER, &to.origin)
            .with("earlier", from.value)
            .with("later", to.value)
            .with("from", from.value)
            .with("to", to.value)
            .see(&from.origin, "begins-here", from.value);
        fields.diagnostics.push(complaint);
        return None;
    }
    Some(Period { from, to })
}

fn complain_of_no_agenda(fields: &mut Fields<'_>) {
    let empty = fields.optional("agenda", |node| Ok(matches!(node.list(), Ok([]))));
    if empty.unwrap_or(true) {
        let origin = fields.place_of("agenda").unwrap_or(fields.origin);
        fields.diagnostics.push(Diagnostic::new(code::NO_AGENDA, origin));
    }
}

fn section(fields: &mut Fields<'_>, slides: &mut Slides<'_>) -> Option<Section> {
    let title = fields.required("section", Node::text);
    let own = slides.of("slides", fields);
    let items = fields.records("items", |fields| item(fields, slides));
    Some(Section { title: title?, slides: own, items })
}

fn item(fields: &mut Fields<'_>, slides: &mut Slides<'_>) -> Option<AgendaItem> {
    let title = fields.required("item", Node::text);
    let short = fields.optional("short", Node::text);
    let own = slides.of("slides", fields);
    Some(AgendaItem { title: title?, short, slides: own })
}
