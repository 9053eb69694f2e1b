//! The units' list against the platform's catalogue: at the statistics date both must
//! say the same of every unit and agency.

use super::{Check, Meetings};
use crate::model::catalogue::Catalogue;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::numeral::thousands;
use crate::model::unit_column::{UnitCount, find};

pub(super) const CHECK: Check = Check { name: "catalogue-against-units", run };

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let sources = &meetings.pack.sources;
    // A provider that two units claim is counted in neither, and has been complained of.
    if sources.catalogue.as_ref().is_some_and(Catalogue::is_disputed) {
        return;
    }
    let [listed, counted] = sources.unit_columns();
    let Some(counted) = counted.first() else { return };
    let Some(listed) = find(&listed, counted.date.value) else { return };
    if !meetings.is_whole(&listed.list) || !meetings.is_whole(&counted.list) {
        return;
    }
    for count in &listed.counts {
        let Some(own) = counted.get(count.group, &count.name) else { continue };
        let Some((number, rows)) = count.number.zip(own.number) else { continue };
        if number != rows {
            let date = counted.date.value.slashed();
            diagnostics.push(complaint(count, number, own, rows).with("date", date));
        }
    }
}

fn complaint(
    listed: &UnitCount,
    number: i64,
    counted: &UnitCount,
    rows: i64,
) -> Diagnostic {
    Diagnostic::new(code::CATALOGUE_DIFFERS, &listed.place)
        .with("name", &listed.name)
        .with("listed", thousands(number))
        .with("counted", thousands(rows))
        .with("difference", thousands((number - rows).abs()))
        .see(&counted.place, "catalogue-counts", thousands(rows))
}
