//! The numbers of a list run on without a gap (the inventory's 序號 from 1, the 項次 of
//! takedowns, the numbers of cases): a number left out is a row that was lost, or a list
//! that was not numbered anew.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::{Check, Meetings};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::lists::InventoryRow;
use crate::model::organization::folded;
use crate::model::origin::Located;
use crate::model::pack::Pack;

pub(in crate::check) const CHECK: Check = Check { name: "skipped-numbers", run };

/// How many gaps are named one by one.
const MOST_NAMED: usize = 10;

fn run(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    inventory(meetings, diagnostics);
    let takedowns = meetings.pack.sources.takedowns().iter();
    let takedowns = takedowns.map(|takedown| &takedown.number).collect();
    complain(&between(takedowns, meetings), diagnostics);
    if !keep_their_numbers(meetings) {
        cases(meetings, diagnostics);
    }
}

/// A case that is gone has been complained of by its number or its words.
fn cases(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let cases = meetings.pack.sources.cases().iter();
    let numbers: Vec<_> = cases.map(|case| &case.number).collect();
    let shown = diagnostics.open(&[code::UNKNOWN_CASE]);
    let meant: Vec<_> = numbers.iter().map(|number| as_shown(number, &shown)).collect();
    // Which of the two was mistyped nobody knows: the one that leaves less out.
    let readings = [numbers, meant.iter().collect()];
    let readings = readings.map(|numbers| between(numbers, meetings));
    let left_out = |gaps: &Vec<Gap<'_>>| gaps.iter().map(Gap::len).sum::<u64>();
    let Some(mut gaps) = readings.into_iter().min_by_key(left_out) else { return };
    let is_told =
        |number: u32| shown.iter().any(|one| one.args["found"] == number.to_string());
    gaps.retain(|gap| !(gap.first..=gap.last).take(MOST_NAMED).all(is_told));
    let gone = diagnostics.open(&[code::RESOLUTION_MISSING, code::DECISION_NOT_TRACKED]);
    let missing: u64 = gaps.iter().map(Gap::len).sum();
    if usize::try_from(missing).is_ok_and(|missing| missing > gone.len()) {
        complain(&gaps, diagnostics);
    }
}

/// The number of a case, or the one by which a slide asks for it where no case has that
/// number: one of the two is mistyped, and has been complained of.
fn as_shown(number: &Located<u32>, unknown: &[Diagnostic]) -> Located<u32> {
    let mut asked = unknown.iter().filter(|one| one.names(&number.origin));
    let asked = asked.find_map(|one| one.args.get("found")?.parse().ok());
    Located::new(asked.unwrap_or(number.value), number.origin.clone())
}

/// The numbers left out between others: they may go on from those of last time.
fn between<'a>(numbers: Vec<&'a Located<u32>>, meetings: &Meetings<'_>) -> Vec<Gap<'a>> {
    if !numbers.iter().all(|number| meetings.is_whole(&number.origin)) {
        return Vec::new();
    }
    let mut gaps = gaps(&in_order(numbers));
    gaps.retain(|gap| gap.before.is_some());
    gaps
}

/// Whether a case that is still tracked has the number that it had last time: then those
/// that were closed leave gaps. The first one says nothing: numbered anew it is the first
/// again.
fn keep_their_numbers(meetings: &Meetings<'_>) -> bool {
    let cases = |pack: &'_ Pack| -> BTreeSet<(u32, String)> {
        let cases = pack.sources.cases().iter();
        let cases =
            cases.map(|it| (it.number.value, folded(&it.title.value).into_owned()));
        cases.filter(|(number, _)| *number > 1).collect()
    };
    meetings
        .previous
        .is_some_and(|before| !cases(meetings.pack).is_disjoint(&cases(before)))
}

fn inventory(meetings: &Meetings<'_>, diagnostics: &mut Diagnostics) {
    let Some(inventory) = &meetings.pack.sources.inventory else { return };
    if !meetings.is_whole(&inventory.origin) {
        return;
    }
    // A row that is gone is complained of by its name.
    let before = meetings.previous.and_then(|pack| pack.sources.inventory.as_ref());
    let before = before.iter().flat_map(|list| &list.rows);
    let told = diagnostics.places_of(&[code::ROW_VANISHED, code::COUNT_DIFFERS]);
    let gone: BTreeSet<u32> = before
        .filter(|row| told.contains(&row.number.origin))
        .map(|row| row.number.value)
        .collect();
    let runs = runs(&inventory.rows);
    let gaps = runs.iter().flat_map(|run| gaps(run));
    let is_told = |gap: &Gap<'_>| {
        let numbers = gap.last - gap.first;
        usize::try_from(numbers).is_ok_and(|numbers| numbers < gone.len())
            && (gap.first..=gap.last).all(|number| gone.contains(&number))
    };
    let gaps: Vec<_> = gaps.filter(|gap| !is_told(gap)).collect();
    // Where rows were numbered anew, those that are gone had other numbers.
    let missing: u64 = gaps.iter().map(Gap::len).sum();
    if usize::try_from(missing).is_ok_and(|missing| missing == gone.len()) {
        return;
    }
    complain(&gaps, diagnostics);
}

fn complain(gaps: &[Gap<'_>], diagnostics: &mut Diagnostics) {
    let Some(first) = gaps.first() else { return };
    let mut complaint = Diagnostic::new(code::NUMBER_SKIPPED, &first.after.origin)
        .with("known", named(gaps));
    if let Some(before) = first.before {
        complaint = complaint.see(&before.origin, "number-before", before.value);
    }
    for gap in gaps.iter().take(MOST_NAMED).skip(1) {
        complaint = complaint.see(&gap.after.origin, "number-after", gap.after.value);
    }
    diagnostics.push(complaint);
}

/// The numbers that should be without a gap, in order: those of the whole list, or of
/// each file where every unit numbers its own.
fn runs(rows: &[InventoryRow]) -> Vec<Vec<&Located<u32>>> {
    let all = in_order(rows.iter().map(|row| &row.number).collect());
    if all.windows(2).all(|pair| pair[0].value < pair[1].value) {
        return vec![all];
    }
    let mut by_file = BTreeMap::<&str, Vec<&Located<u32>>>::new();
    for row in rows {
        by_file.entry(&row.number.origin.file).or_default().push(&row.number);
    }
    by_file.into_values().map(in_order).collect()
}

fn in_order(mut numbers: Vec<&Located<u32>>) -> Vec<&Located<u32>> {
    numbers.sort_by_key(|number| number.value);
    numbers
}

/// Numbers left out, between the numbers around them.
struct Gap<'a> {
    first: u32,
    last: u32,
    before: Option<&'a Located<u32>>,
    after: &'a Located<u32>,
}

impl Gap<'_> {
    fn len(&self) -> u64 {
        u64::from(self.last - self.first) + 1
    }
}

fn gaps<'a>(numbers: &[&'a Located<u32>]) -> Vec<Gap<'a>> {
    let befores = [None].into_iter().chain(numbers.iter().copied().map(Some));
    let pairs = befores.zip(numbers.iter().copied());
    pairs
        .filter_map(|(before, after)| {
            let first = before.map_or(1, |before| before.value.saturating_add(1));
            let last = after.value.checked_sub(1)?;
            (first <= last).then_some(Gap { first, last, before, after })
        })
        .collect()
}

/// `3、7–9`; many gaps end in an ellipsis.
fn named(gaps: &[Gap<'_>]) -> String {
    let name = |gap: &Gap<'_>| match gap.last - gap.first {
        0 => gap.first.to_string(),
        1 => format!("{}、{}", gap.first, gap.last),
        _ => format!("{}–{}", gap.first, gap.last),
    };
    let named: Vec<String> = gaps.iter().take(MOST_NAMED).map(name).collect();
    let more = if gaps.len() > MOST_NAMED { "、…" } else { "" };
    named.join("、") + more
}

#[cfg(test)]
mod tests {
    use super::{gaps, named};
    use crate::model::origin::{Located, Origin};

    #[test]
    fn gaps_are_named_as_ranges_also_before_the_first() {
        let number = |value| Located::new(value, Origin::file("inventory.csv"));
        let numbers = [2, 3, 5, 6, 10, 13, 4_000_000_000].map(number);
        let numbers: Vec<_> = numbers.iter().collect();
        assert_eq!(named(&gaps(&numbers)), "1、4、7–9、11、12、14–3999999999");
        let whole = [1, 2, 3].map(number);
        assert!(gaps(&whole.iter().collect::<Vec<_>>()).is_empty());
        assert!(gaps(&[]).is_empty());
    }
}
