//! Which case of the previous meeting's list each of this one is: each case is one other.
//!
//! A title is one case's, for numbers begin anew at every meeting. Where several have it
//! (資料集申請下架案 comes up each time), the place in the minutes and the ruling tell them
//! apart. A case that was to be closed is another one than a later case of its title, unless
//! that quotes its very ruling.

use std::collections::BTreeSet;

use crate::check::Meetings;
use crate::model::figure::FigureValue;
use crate::model::organization::folded;
use crate::model::origin::Origin;
use crate::model::pack::Pack;
use crate::model::prose::Narrative;
use crate::model::resolution::{Proposal, Resolution};

/// The cases of two lists that are the same.
pub(super) struct Cases<'a> {
    /// As it is, and as it was.
    pairs: Vec<(&'a Resolution, &'a Resolution)>,
}

impl<'a> Cases<'a> {
    pub(super) fn of(meetings: &Meetings<'a>) -> Self {
        let list = |pack: &'a Pack| pack.sources.resolutions.iter().flatten();
        let before: Vec<_> = meetings.previous.into_iter().flat_map(list).collect();
        let open: BTreeSet<&Origin> = meetings
            .previous
            .into_iter()
            .flat_map(left_open)
            .map(|case| &case.title.origin)
            .collect();
        let is_open = |case: &Resolution| open.contains(&case.title.origin);
        let mut cases = Self { pairs: Vec::new() };
        let mut left: [Vec<&'a Resolution>; 2] = [list(meetings.pack).collect(), before];
        let is_quoted =
            |now: &Resolution, was: &Resolution| same(&now.ruling, &was.ruling);
        let is_at = |now: &Resolution, was: &Resolution| {
            folded(&now.minutes.text) == folded(&was.minutes.text)
        };
        cases.pair(&mut left, |now, was| is_quoted(now, was) && is_at(now, was));
        cases.pair(&mut left, is_quoted);
        cases.pair(&mut left, |now, was| is_at(now, was) && is_open(was));
        // Of one title that is left, the minutes may have been typed otherwise.
        let alone = left.clone();
        let is_alone = |case: &Resolution| {
            alone
                .iter()
                .all(|list| list.iter().filter(|one| titled(one, case)).count() == 1)
        };
        cases.pair(&mut left, |now, was| is_open(was) && is_alone(now));
        cases
    }

    /// Pairs what is left of both lists in order: cases of one title that fit each other.
    fn pair(
        &mut self,
        [now, before]: &mut [Vec<&'a Resolution>; 2],
        fits: impl Fn(&Resolution, &Resolution) -> bool,
    ) {
        now.retain(|case| {
            let was = before.iter().position(|was| titled(was, case) && fits(case, was));
            let Some(at) = was else { return true };
            self.pairs.push((*case, before.remove(at)));
            false
        });
    }

    /// The case as it was.
    pub(super) fn earlier(&self, now: &Resolution) -> Option<&'a Resolution> {
        let is_it =
            |one: &&(&Resolution, &Resolution)| one.0.title.origin == now.title.origin;
        self.pairs.iter().find(is_it).map(|(_, was)| *was)
    }

    /// The case as it is.
    pub(super) fn later(&self, was: &Resolution) -> Option<&'a Resolution> {
        let is_it =
            |one: &&(&Resolution, &Resolution)| one.1.title.origin == was.title.origin;
        self.pairs.iter().find(is_it).map(|(now, _)| *now)
    }
}

fn titled(one: &Resolution, other: &Resolution) -> bool {
    folded(&one.title.value) == folded(&other.title.value)
}

/// Whether two rulings are the same but for bold marks and what is folded.
fn same(one: &Narrative, other: &Narrative) -> bool {
    plain(&one.text) == plain(&other.text)
}

/// A text folded, without bold marks.
pub(super) fn plain(text: &str) -> String {
    folded(text).replace('*', "")
}

/// The resolutions of a meeting that it was asked to keep tracking.
pub(super) fn left_open(pack: &Pack) -> impl Iterator<Item = &Resolution> {
    let tables = pack.item("resolutions").into_iter().flat_map(|item| &item.tables);
    let rows = tables.flat_map(|table| &table.rows);
    let resolutions = pack.sources.resolutions.iter().flatten();
    let kept = FigureValue::Text(Proposal::Continue.name().to_owned());
    resolutions.zip(rows).filter_map(move |(resolution, row)| {
        (row.facts.get("proposal") == Some(&kept)).then_some(resolution)
    })
}
