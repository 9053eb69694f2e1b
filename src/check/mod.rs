//! Looks across tables: every number that stands twice is compared.
//!
//! One file a check, in a folder for what it is about; they run in the order of
//! [`CHECKS`], whatever folder they are in. A file without a line there is what several of
//! them share (which rows are gone, what is in dispute, how a sentence counts), or makes
//! one complaint of those that have one cause, once all have run (`gathered`, and
//! `disputed_dates` for the dates of the meeting).
//!
//! A check only complains; it never changes a number. A list that could not be read whole
//! is not compared: what is missing from it has been complained of already.
//!
//! One slip is told once, with all its places; but no complaint hides another that it
//! does not account for, and a warning never stands for an error.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use self::inventory::shifted_columns::Shifted;
use crate::model::code::{self, Code, Severity};
use crate::model::diagnostic::Diagnostics;
use crate::model::inventory_pairs::Earlier;
use crate::model::lists::Listing;
use crate::model::origin::Origin;
use crate::model::pack::Pack;
use crate::model::sources::Sources;

mod counts;
mod datasets;
mod gathered;
mod inventory;
mod lists;
mod meeting;
mod quoted;
mod requests;
mod resolutions;
mod sentences;

/// One comparison.
pub struct Check {
    pub name: &'static str,
    /// Looks at a meeting and, where there is one, at the meeting before.
    pub run: fn(&Meetings<'_>, &mut Diagnostics),
}

/// What makes a list another one than it says: looked for before anything else, and a
/// list that fails it is not compared further.
static FIRST: &[Check] = &[
    counts::column_dates::CHECK,
    datasets::swapped_catalogue::CHECK,
    requests::swapped_days::CHECK,
    lists::swapped_headings::CHECK,
    datasets::renumbered::CHECK,
];

/// Every further check, in the order of running.
pub static CHECKS: &[Check] = &[
    counts::typed_totals::CHECK,
    counts::typed_increases::CHECK,
    counts::growth_against_units::CHECK,
    datasets::catalogue_date::CHECK,
    counts::units_date::CHECK,
    counts::ranking_against_units::CHECK,
    counts::ranked_gone::CHECK,
    datasets::usage_date::CHECK,
    inventory::shifted_columns::CHECK,
    inventory::inventory_grounds::CHECK,
    counts::reported_counts::CHECK,
    counts::catalogue_against_units::CHECK,
    counts::earlier_counts::CHECK,
    lists::titled_dates::CHECK,
    counts::reported_totals::CHECK,
    lists::same_files::CHECK,
    meeting::early_dates::CHECK,
    requests::request_dates::CHECK,
    requests::reported_requests::CHECK,
    inventory::inventory_citations::CHECK,
    inventory::cited_articles::CHECK,
    lists::known_names::CHECK,
    sentences::control_characters::CHECK,
    sentences::personal_data::CHECK,
    inventory::inventory_notes::CHECK,
    resolutions::open_resolutions::CHECK,
    resolutions::reported_cases::CHECK,
    resolutions::quoted_minutes::CHECK,
    lists::skipped_numbers::CHECK,
    resolutions::progress_dates::CHECK,
    resolutions::evidence::CHECK,
    requests::requests_twice::CHECK,
    inventory::systems_twice::CHECK,
    counts::future_numbers::CHECK,
    requests::answer_deadline::CHECK,
    requests::holidays::CHECK,
    requests::answer_approval::CHECK,
    requests::approval_order::CHECK,
    requests::request_years::CHECK,
    datasets::withdrawn_datasets::CHECK,
    datasets::takedown_dates::CHECK,
    datasets::takedown_reasons::CHECK,
    datasets::platform_changes::CHECK,
    datasets::expected_openings::CHECK,
    datasets::takedowns_against_catalogue::CHECK,
    datasets::vanished_datasets::CHECK,
    meeting::meeting_year::CHECK,
    meeting::review_interval::CHECK,
    meeting::period_and_statistics::CHECK,
    meeting::first_years::CHECK,
    meeting::shown_twice::CHECK,
    meeting::civil_members::CHECK,
    meeting::goal::CHECK,
    sentences::narrative_numbers::CHECK,
    sentences::impossible_days::CHECK,
    meeting::copied_acknowledgements::CHECK,
    sentences::unread_sentences::CHECK,
    sentences::plan_outline::CHECK,
    sentences::plan_reasons::CHECK,
    datasets::left_catalogue::CHECK,
];

/// What a check looks at.
pub struct Meetings<'a> {
    pub pack: &'a Pack,
    pub previous: Option<&'a Pack>,
    /// The files that could not be read whole.
    unread: BTreeSet<Origin>,
    /// The files with any error before the first check looked.
    faulty: BTreeSet<Origin>,
    /// See [`Meetings::earlier_rows`]: pairing long lists takes its time, and several ask.
    earlier_rows: OnceCell<Earlier<'a>>,
    /// See [`Meetings::shifted`].
    shifted: OnceCell<Shifted<'a>>,
    /// The rows of both meetings that sentences may name.
    rows: OnceCell<sentences::spoken::Rows<'a>>,
}

/// Errors that leave their list whole: each of its rows was read.
const OF_WHOLE_LISTS: [Code; 5] = [
    code::UNKNOWN_STATUTE,
    code::UNIT_NOT_COUNTED,
    code::UNIT_WITHOUT_NUMBER,
    code::STATISTICS_DATE_ABSENT,
    code::OWN_MINISTRY_ABSENT,
];

/// Runs every check over a computed meeting.
pub fn run(pack: &Pack, previous: Option<&Pack>, diagnostics: &mut Diagnostics) {
    let previous = previous.filter(|earlier| is_before(earlier, pack));
    for checks in [FIRST, CHECKS] {
        let meetings = Meetings::of(pack, previous, diagnostics);
        let worth =
            |check: &&Check| !meeting::disputed_dates::is_pointless(check, &meetings);
        for check in checks.iter().filter(worth) {
            (check.run)(&meetings, diagnostics);
        }
    }
    let meetings = Meetings::of(pack, previous, diagnostics);
    meeting::disputed_dates::gather(&meetings, diagnostics);
    gathered::gather(&meetings, diagnostics);
}

/// A meeting that names itself or a later one as the previous meeting has been
/// complained of; there is nothing to compare it with.
fn is_before(earlier: &Pack, pack: &Pack) -> bool {
    let (earlier, now) = (&earlier.sources.meeting, &pack.sources.meeting);
    earlier.id.value < now.id.value && earlier.date.value < now.date.value
}

/// The files with an error that `counts`.
fn files(diagnostics: &Diagnostics, counts: impl Fn(Code) -> bool) -> BTreeSet<Origin> {
    let complaints = diagnostics.sorted().into_iter().map(|found| found.diagnostic);
    complaints
        .filter(|found| found.code.severity == Severity::Error && counts(found.code))
        .map(|found| Origin::file(&found.origin.file))
        .collect()
}

impl<'a> Meetings<'a> {
    fn of(pack: &'a Pack, previous: Option<&'a Pack>, diagnostics: &Diagnostics) -> Self {
        let unread = files(diagnostics, |code| !OF_WHOLE_LISTS.contains(&code));
        let faulty = files(diagnostics, |_| true);
        Self {
            pack,
            previous,
            unread,
            faulty,
            earlier_rows: OnceCell::new(),
            shifted: OnceCell::new(),
            rows: OnceCell::new(),
        }
    }

    /// A list of this meeting and of the previous one, where both were read whole.
    fn both<T>(
        &self,
        of: impl Fn(&'a Sources) -> Option<&'a Listing<T>>,
    ) -> Option<(&'a Listing<T>, &'a Listing<T>)> {
        let (now, before) = (of(&self.pack.sources)?, of(&self.previous?.sources)?);
        let are_whole = self.is_whole(&now.origin) && self.is_whole(&before.origin);
        are_whole.then_some((now, before))
    }

    /// The columns of the inventory that have shifted.
    fn shifted(&self) -> &Shifted<'a> {
        self.shifted.get_or_init(|| Shifted::of(self))
    }

    /// What became of the rows of the previous inventory; nothing where only one of the
    /// meetings has one.
    fn earlier_rows(&self) -> &Earlier<'a> {
        self.earlier_rows.get_or_init(|| {
            let now = self.pack.sources.inventory.as_ref();
            let before = self.previous.and_then(|pack| pack.sources.inventory.as_ref());
            let both = now.zip(before);
            both.map_or_else(Earlier::default, |(now, before)| {
                let organization = &self.pack.sources.organization;
                Earlier::of(&before.rows, &now.rows, organization)
            })
        })
    }
}

impl Meetings<'_> {
    /// Whether nothing was wrong with the file of that place before the checks: what
    /// another check found there does not silence this one.
    fn was_sound(&self, origin: &Origin) -> bool {
        !self.faulty.iter().any(|faulty| faulty.is_in(&origin.file))
    }

    /// Whether everything in the file of that place, or in the files of that folder,
    /// could be read.
    fn is_whole(&self, origin: &Origin) -> bool {
        !self.unread.iter().any(|unread| unread.is_in(&origin.file))
    }

    /// Whether every file could be read whole, so that no figure is absent or too
    /// small for want of data.
    fn are_all_whole(&self) -> bool {
        self.unread.is_empty()
    }
}
