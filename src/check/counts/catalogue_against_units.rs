//! The units' list against the platform's catalogue: at the statistics date both must
//! say the same of every unit and agency.

use crate::check::gathered::differing;
use crate::check::{Check, Meetings};
use crate::model::catalogue::Catalogue;
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics, Related};
use crate::model::numeral::thousands;
use crate::model::origin::Origin;
use crate::model::unit_column::{UnitCount, find};

pub(in crate::check) const CHECK: Check = Check { name: "catalogue-against-units", run };

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
    let mut found = Vec::new();
    for count in &listed.counts {
        let Some(own) = counted.get(count.group, &count.name) else { continue };
        let Some((number, rows)) = count.number.zip(own.number) else { continue };
        if number != rows {
            let date = counted.date.value.slashed();
            let complaint = complaint(count, number, own, rows).with("date", date);
            found.push((complaint, &count.place, (number, rows)));
        }
    }
    if let [(one, _, (a, b)), (other, place, (c, d))] = &found[..]
        && (a, b) == (d, c)
    {
        tell_swapped(one, other, place, diagnostics);
        return;
    }
    diagnostics.extend_with(found.into_iter().map(|(complaint, ..)| complaint));
}

/// Two rows whose numbers stand in each other's place: one complaint, also where they do
/// in an earlier column as well.
fn tell_swapped(
    one: &Diagnostic,
    other: &Diagnostic,
    place: &Origin,
    diagnostics: &mut Diagnostics,
) {
    let said = |one: &Diagnostic| differing(one, ["name", "listed", "counted"]);
    let same_row =
        |a: &Origin, b: &Origin| a.file == b.file && a.place().row() == b.place().row();
    let names = |it: &Diagnostic, row: &Origin| {
        let others = it.related.iter().map(|related| &related.origin);
        others.chain([&it.origin]).any(|place| same_row(place, row))
    };
    let is_earlier = |it: &Diagnostic| {
        it.code == code::REPORTED_DIFFERS && names(it, &one.origin) && names(it, place)
    };
    let here = [(&one.origin, one), (place, other)]
        .map(|(at, it)| Related::new(at, "swapped-too", said(it)));
    if !diagnostics.add_notes(is_earlier, &here) {
        diagnostics.push(one.clone().see(place, "column-differs-too", said(other)));
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
