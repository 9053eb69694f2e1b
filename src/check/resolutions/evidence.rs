//! The evidence of a case (date, document number, takedown) against what its own text
//! and the takedown's record say of it.
//!
//! A text may speak of other letters and days. Only a document number that nearly is
//! the one given, the day right before the number that is given, and the day of the
//! takedown itself are compared.

use crate::check::sentences::texts::texts;
use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};
use crate::model::nearest::differing;
use crate::model::origin::{Located, Origin};
use crate::model::resolution::{Progress, Resolution};
use crate::model::roc_date::RocDate;

pub(in crate::check) const CHECK: Check = Check { name: "evidence", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    for resolution in meetings.pack.sources.cases() {
        for work in &resolution.progress {
            let found =
                [document(work), letter_date(work), takedown_date(work, meetings)];
            for differing in found.into_iter().flatten() {
                differing.tell(resolution, diagnostics);
            }
        }
    }
    documents_elsewhere(meetings, diagnostics);
}

/// Document numbers that other texts write nearly as a case gives them.
fn documents_elsewhere(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let cases = meetings.pack.sources.cases().iter();
    let works = cases.flat_map(|case| &case.progress);
    let given: Vec<_> = works.filter_map(|work| work.document.as_ref()).collect();
    let is_given = |found: &str| given.iter().any(|one| one.value.trim() == found);
    for text in texts(meetings.pack).filter(|text| !text.is_of_work) {
        let narrative = &*text.narrative;
        let near = given.iter().find_map(|given| {
            let (at, found) = nearly(given, &narrative.text)?;
            (!is_given(&found)).then_some((at, found, given))
        });
        if let Some((at, found, given)) = near {
            let unknown = Diagnostic::new(code::NUMBER_UNKNOWN, &narrative.place(at));
            diagnostics.push(
                unknown
                    .with("found", found)
                    .see(&given.origin, "says-otherwise", &given.value),
            );
        }
    }
}

/// Two places that say something else of one piece of evidence.
struct Differing {
    at: Origin,
    typed: String,
    other: Origin,
    found: String,
}

impl Differing {
    /// A day that cannot be is one slip with what contradicts it.
    fn tell(self, resolution: &Resolution, diagnostics: &mut Diagnostics) {
        let impossible = [code::PROGRESS_AFTER_MEETING, code::PROGRESS_BEFORE_PREVIOUS];
        let told = impossible.into_iter().find(|code| diagnostics.says(*code, &self.at));
        let Some(told) = told else {
            return diagnostics.push(self.complaint(resolution));
        };
        let contradicted = Related::new(&self.other, "says-otherwise", &self.found);
        let is_told = |one: &Diagnostic| one.code == told && one.origin == self.at;
        diagnostics.add_notes(is_told, &[contradicted]);
    }

    fn complaint(self, resolution: &Resolution) -> Diagnostic {
        Diagnostic::new(code::EVIDENCE_DIFFERS, &self.at)
            .with("number", resolution.number.value)
            .with("typed", self.typed)
            .with("found", &self.found)
            .see(&self.other, "says-otherwise", self.found)
    }
}

/// A document number in the text that is the one given but for a digit or two.
fn document(work: &Progress) -> Option<Differing> {
    let given = work.document.as_ref()?;
    let (at, found) = nearly(given, &work.text.text)?;
    Some(Differing {
        at: given.origin.clone(),
        typed: given.value.clone(),
        other: work.text.place(at),
        found,
    })
}

/// Where a text has a document number that nearly is the one given, and not that one.
fn nearly(given: &Located<String>, text: &str) -> Option<(usize, String)> {
    if text.contains(given.value.trim()) {
        return None;
    }
    let (series, digits) = numbered(&given.value)?;
    let at = text.match_indices(series).map(|(at, _)| at);
    let mut others = at.filter_map(|at| {
        let (_, other) = numbered(&text[at..])?;
        let slips = differing(digits, other)?;
        (slips <= MOST_SLIPS).then_some((at, other))
    });
    let (at, other) = others.next()?;
    Some((at, format!("{series}{other}號")))
}

/// In so many digits a number is another's slip.
const MOST_SLIPS: usize = 2;

/// 法資字第 and 11011514270 of 法資字第11011514270號.
fn numbered(text: &str) -> Option<(&str, &str)> {
    let at = text.find("字第")? + "字第".len();
    let length = text[at..].find(|c: char| !c.is_ascii_digit())?;
    let is_numbered = length > 0 && text[at + length..].starts_with('號');
    is_numbered.then(|| (&text[..at], &text[at..at + length]))
}

/// The day right before the document number: 110年12月22日以法資字第…號函.
fn letter_date(work: &Progress) -> Option<Differing> {
    let (date, document) = (work.date.as_ref()?, work.document.as_ref()?);
    let text = &work.text.text;
    let before = &text[..text.find(document.value.trim())?];
    let before = before.trim_end_matches([' ', '以', '，', '（', '(']);
    let year = before.strip_suffix('日')?.rfind('年')?;
    let digits = before[..year].trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let written: RocDate = before[digits..].parse().ok()?;
    (written != date.value).then(|| Differing {
        at: date.origin.clone(),
        typed: date.value.to_string(),
        other: work.text.place(digits),
        found: written.to_string(),
    })
}

/// The day of the takedown that is the evidence, in its own record.
fn takedown_date(work: &Progress, meetings: &Meetings<'_>) -> Option<Differing> {
    let (date, id) = (work.date.as_ref()?, work.takedown.as_ref()?);
    let previous = meetings.previous.map(|pack| &pack.sources);
    let records = meetings.pack.sources.withdrawals_of(previous, &id.value);
    let mut carried_out = records.filter(|record| record.is_carried_out());
    let day = carried_out.find_map(|record| record.date.as_ref())?;
    (day.value != date.value).then(|| Differing {
        at: date.origin.clone(),
        typed: date.value.to_string(),
        other: day.origin.clone(),
        found: day.value.to_string(),
    })
}
